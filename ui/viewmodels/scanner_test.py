"""The test page of the readers: what is typed, raw and with times; what is made of it; how readers type here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.domain.scan_profile import GAP_RANGE, ScanProfile, check_profile, from_visible, is_control, learned, visible
from app.domain.scan_seen import KeySeen, ScanSeen
from app.services.findings import Refused
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

#: More than a long code has; only the last ones are shown.
KEYS_KEPT = 400
NUMBERS = ("gap_ms", "shortest")
MARKS = ("prefixes", "suffixes")


class ProfileHolder(Protocol):
    """Who uses the profile from now on: the window's catcher."""

    def set_profile(self, profile: ScanProfile) -> None:
        """From now on readers type like this."""


@dataclass(frozen=True, slots=True)
class ScannerView:
    """``texts`` are the fields as typed, marks written with names in angle brackets and parted by blanks."""

    keys: tuple[KeySeen, ...] = ()
    scan: ScanSeen | None = None
    profile: ScanProfile = field(default_factory=ScanProfile)
    texts: Mapping[str, str] = field(default_factory=dict)
    keeps_controls: bool = False
    problems: tuple[Problem, ...] = ()
    busy: bool = False

    def problem_of(self, name: str) -> Problem | None:
        """The first finding of a field."""
        return next((each for each in self.problems if each.field == name), None)

    @property
    def is_edited(self) -> bool:
        """Whether something differs from what is in force."""
        return self.texts != texts_of(self.profile) or self.keeps_controls != self.profile.keeps_controls


def texts_of(profile: ScanProfile) -> dict[str, str]:
    """A profile as the texts of its fields."""
    return {
        "gap_ms": str(profile.gap_ms),
        "shortest": str(profile.shortest),
        "prefixes": " ".join(visible(mark) for mark in profile.prefixes),
        "suffixes": " ".join(visible(mark) for mark in profile.suffixes),
    }


class ScannerTestViewModel(QObject):
    """Keeps the last keys and the last scan; reads, learns and keeps the profile."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal()

    def __init__(self, services: Services, runner: Runner, holder: ProfileHolder) -> None:
        super().__init__()
        self._services, self._runner, self._holder = services, runner, holder
        self.view = ScannerView()

    def refresh(self) -> None:
        """Read the profile; what was seen before is forgotten."""
        self._run(self._services.inputs.scan_profile, is_saved=False)

    def see_key(self, key: KeySeen) -> None:
        """A key went down."""
        self._show(replace(self.view, keys=(*self.view.keys, key)[-KEYS_KEPT:]))

    def see_scan(self, scan: ScanSeen) -> None:
        """A scan was told; control keys right before it, which acted as keys so far, are shown with it."""
        raw = _lead(self.view.keys, scan.raw) + scan.raw
        self._show(replace(self.view, scan=replace(scan, raw=raw)))

    def set_text(self, name: str, text: str) -> None:
        """A field was edited."""
        self._show(replace(self.view, texts={**self.view.texts, name: text}, problems=()))

    def keep_controls(self, keeps: bool) -> None:
        """Whether control characters stay in the body."""
        self._show(replace(self.view, keeps_controls=keeps))

    def learn(self) -> None:
        """Fill the fields so that the last scan is read well; nothing is kept yet."""
        scan = self.view.scan
        if scan is None:
            return
        found = learned(self._typed() or self.view.profile, scan.raw, scan.gaps_ms)
        self._show(replace(self.view, texts=texts_of(found), problems=()))

    def save(self) -> None:
        """Keep what is typed, and read by it from now on."""
        profile = self._typed()
        if profile is None:
            return
        if problems := check_profile(profile):
            self._show(replace(self.view, problems=problems))
            return
        self._run(partial(self._keep, profile), is_saved=True)

    def reset(self) -> None:
        """Go back to the defaults."""
        self._run(self._services.inputs.reset_scan_profile, is_saved=True)

    def _keep(self, profile: ScanProfile) -> ScanProfile:
        self._services.inputs.save_scan_profile(profile)
        return profile

    def _run(self, work: object, *, is_saved: bool) -> None:
        assert callable(work)
        self._show(replace(self.view, busy=True))
        self._runner.run(work, partial(self._take, is_saved), self._refuse)

    def _take(self, is_saved: bool, profile: ScanProfile) -> None:
        self._holder.set_profile(profile)
        self._show(
            replace(
                self.view,
                profile=profile,
                texts=texts_of(profile),
                keeps_controls=profile.keeps_controls,
                problems=(),
                busy=False,
            )
        )
        if is_saved:
            self.saved.emit()

    def _refuse(self, error: Exception) -> None:
        problems = error.problems if isinstance(error, Refused) else ()
        self._show(replace(self.view, busy=False, problems=problems))
        if not problems:
            self.failed.emit(error)

    def _typed(self) -> ScanProfile | None:
        """The profile of the fields; None, and the findings shown, when one cannot be read."""
        problems, marks = [], {}
        for name in MARKS:
            read = [from_visible(each) for each in self.view.texts.get(name, "").split()]
            if None in read:
                problems.append(Problem("scanner.mark_unknown", name))
            marks[name] = tuple(mark for mark in read if mark)
        numbers = {name: self.view.texts.get(name, "").strip() for name in NUMBERS}
        problems += [Problem("scanner.number_form", name) for name, text in numbers.items() if not _is_number(text)]
        if problems:
            self._show(replace(self.view, problems=tuple(problems)))
            return None
        return ScanProfile(
            gap_ms=int(numbers["gap_ms"]),
            shortest=int(numbers["shortest"]),
            prefixes=marks["prefixes"],
            suffixes=marks["suffixes"],
            keeps_controls=self.view.keeps_controls,
        )

    def _show(self, view: ScannerView) -> None:
        self.view = view
        self.changed.emit(view)


def _lead(keys: tuple[KeySeen, ...], raw: str) -> str:
    """The control keys that came in one go with the scan, before it."""
    typed = [key for key in keys if key.letter]
    at = "".join(key.letter for key in typed).rfind(raw)
    start = max(at, 0)
    while start > 0 and is_control(typed[start - 1].letter) and _is_near(typed[start - 1], typed[start]):
        start -= 1
    return "".join(key.letter for key in typed[start : max(at, 0)])


def _is_near(before: KeySeen, key: KeySeen) -> bool:
    return key.at_ms - before.at_ms <= GAP_RANGE[1]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4
