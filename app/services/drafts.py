"""Forms that were being typed: kept in the store, so that they survive a crash."""

from __future__ import annotations

from app.domain.ledger import Plain
from app.services.context import ServiceContext

PREFIX = "draft."


class DraftService:
    """Keeps what stands in a form under the form's name until it is saved or thrown away."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def keep(self, form: str, plain: dict[str, Plain]) -> None:
        """Store the typed values of a form; what was kept before under that name is replaced."""
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(PREFIX + form, plain)
            uow.commit()

    def kept(self, form: str) -> dict[str, Plain] | None:
        """Return what was kept for a form, or None."""
        with self._context.store.unit_of_work() as uow:
            found: dict[str, Plain] | None = uow.settings.get(PREFIX + form)
            return found

    def drop(self, form: str) -> None:
        """Forget what was kept for a form; nothing happens when there is nothing."""
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(PREFIX + form, None)
            uow.commit()
