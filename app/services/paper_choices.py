"""What was chosen last when papers were printed: remembered by the laptop, never part of a record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.services.context import ServiceContext

SETTING = "paper_choices"


@dataclass(frozen=True, slots=True)
class PaperChoices:
    """``languages`` is empty until a pair was chosen. ``ticks`` (kinds) and ``copies`` are by what papers are of
    (``lot``, ``person`` …), ``printers`` by kind; ``zoom`` is the screen's own name for the enlargement.
    """

    languages: tuple[str, ...] = ()
    zoom: str = ""
    ticks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    copies: Mapping[str, int] = field(default_factory=dict)
    printers: Mapping[str, str] = field(default_factory=dict)


class PaperChoiceService:
    """Reads and keeps the choices."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def kept(self) -> PaperChoices:
        """Return what was chosen last; what cannot be read counts as not chosen."""
        found = self._context.store.reading().setting(SETTING)
        return _choices_of(found) if isinstance(found, dict) else PaperChoices()

    def keep(self, choices: PaperChoices) -> None:
        """Remember all choices."""
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(SETTING, _plain_of(choices))
            uow.commit()


def _plain_of(choices: PaperChoices) -> dict[str, Any]:
    return {
        "languages": list(choices.languages),
        "zoom": choices.zoom,
        "ticks": {subject: list(kinds) for subject, kinds in choices.ticks.items()},
        "copies": dict(choices.copies),
        "printers": dict(choices.printers),
    }


def _choices_of(plain: dict[str, Any]) -> PaperChoices:
    return PaperChoices(
        languages=tuple(plain.get("languages", ())),
        zoom=str(plain.get("zoom", "")),
        ticks={subject: tuple(kinds) for subject, kinds in plain.get("ticks", {}).items()},
        copies={subject: int(copies) for subject, copies in plain.get("copies", {}).items()},
        printers={kind: str(name) for kind, name in plain.get("printers", {}).items()},
    )
