"""How people and readers type at this market: the readers' profile, Vietnamese typing; kept in its settings."""

from __future__ import annotations

from typing import Any

from app.domain.scan_profile import ScanProfile, check_profile
from app.domain.vietnamese_typing import Method
from app.services.context import ServiceContext
from app.services.findings import Refused

SCAN_SETTING = "scan_profile"
VIETNAMESE_SETTING = "vietnamese_typing"


class InputSettings:
    """Reads and keeps what belongs to keyboards and card readers."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def scan_profile(self) -> ScanProfile:
        """Return how the market's readers type; the defaults when nothing was set."""
        with self._context.store.unit_of_work() as uow:
            return _profile_of(uow.settings.get(SCAN_SETTING) or {})

    def save_scan_profile(self, profile: ScanProfile) -> None:
        """Keep a profile. Raises Refused naming what cannot be (``scanner.…``)."""
        if problems := check_profile(profile):
            raise Refused(list(problems))
        self._put(SCAN_SETTING, _plain_of(profile))

    def reset_scan_profile(self) -> ScanProfile:
        """Go back to the defaults and return them."""
        self._put(SCAN_SETTING, None)
        return ScanProfile()

    def vietnamese_method(self) -> Method | None:
        """Return how Vietnamese is typed in name fields; None when the keys stay as they are."""
        with self._context.store.unit_of_work() as uow:
            found = uow.settings.get(VIETNAMESE_SETTING)
        return Method(found) if found in list(Method) else None

    def set_vietnamese_method(self, method: Method | None) -> None:
        """Remember how Vietnamese is typed."""
        self._put(VIETNAMESE_SETTING, None if method is None else method.value)

    def _put(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON values
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(name, value)
            uow.commit()


def _plain_of(profile: ScanProfile) -> dict[str, Any]:
    return {
        "gap_ms": profile.gap_ms,
        "shortest": profile.shortest,
        "prefixes": list(profile.prefixes),
        "suffixes": list(profile.suffixes),
        "keeps_controls": profile.keeps_controls,
    }


def _profile_of(plain: dict[str, Any]) -> ScanProfile:
    usual = ScanProfile()
    return ScanProfile(
        gap_ms=int(plain.get("gap_ms", usual.gap_ms)),
        shortest=int(plain.get("shortest", usual.shortest)),
        prefixes=tuple(plain.get("prefixes", ())),
        suffixes=tuple(plain.get("suffixes", ())),
        keeps_controls=bool(plain.get("keeps_controls", False)),
    )
