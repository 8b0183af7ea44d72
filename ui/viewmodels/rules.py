"""Rules and settings: rules in force with dates and source, packs, device, port, language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.domain.rule_changes import RulesChange, ValueOf, values_of
from app.domain.rules import LARGEST_ENVELOPE, RulePack
from app.domain.watch_list import WatchList
from app.errors import CancelledError, EnvironmentProblem, UserError
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.domain.numbering import DeviceIdentity
    from app.services.bundle import Services
    from app.services.market import MarketProfile
    from app.services.rule_packs import RulesView, ValueHistory, WatchChange

_FIELD_OF = {
    "market.point_form": "point",
    "market.device_form": "device",
    "market.nothing_changed": "device",
    "port.address_wrong": "url",
    "port.key_form": "key",
}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of the table: a dated value of the pack, in force or to come; ``before`` are its earlier versions."""

    value: ValueOf
    is_in_force: bool
    days_until: int = 0
    before: tuple[ValueHistory, ...] = ()

    @property
    def key(self) -> str:
        """Identity of the line."""
        return f"{self.value.kind}:{self.value.code}@{self.value.valid_from}"


@dataclass(frozen=True, slots=True)
class SettingsView:
    """``texts`` are the typed fields of device and port; ``problems`` are about them.

    ``change`` is a pack or list that was chosen and is looked at, not yet taken; ``side`` is whose rules are shown.
    """

    is_loaded: bool = False
    rules: RulesView | None = None
    lines: tuple[RuleLine, ...] = ()
    profile: MarketProfile | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    practice_passphrase: str = ""
    practice_pin: str = ""
    has_records: bool = False
    busy: bool = False
    side: str = "CN"
    change: RulesChange | WatchChange | None = None

    def problem_of(self, name: str) -> Problem | None:
        """Return the finding about a field."""
        return next((each for each in self.problems if each.field == name), None)

    @property
    def device_changed(self) -> bool:
        """Whether point or device were typed differently from what is in force."""
        if self.profile is None:
            return False
        typed = (self.texts.get("point", ""), self.texts.get("device", ""))
        return typed != (self.profile.point, self.profile.device)


class RulesViewModel(QObject):
    """``told`` names what was done: ``pack``, ``device``, ``port``."""

    changed = Signal(object)
    failed = Signal(object)
    told = Signal(str, str)

    def __init__(self, services: Services, runner: Runner, practice: tuple[str, str] = ("", "")) -> None:
        super().__init__()
        self._services, self._runner, self._practice = services, runner, practice
        self.view = SettingsView()
        self._side: str | None = None
        self._envelope = b""

    def refresh(self) -> None:
        """Read rules and profile; typed fields go back to what is in force."""
        self._runner.run(self._read, self._show, self.failed.emit)

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed."""
        shown = text.strip().upper() if name in ("point", "device") else text.strip()
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts={**self.view.texts, name: shown}, problems=left))

    def show_other_side(self) -> None:
        """Show the rules of the other side of the border."""
        self._side = "VN" if self.view.side == "CN" else "CN"
        self.refresh()

    def look_at(self, path: str) -> None:
        """Show what a signed file would change; a refused one leaves the old one in force."""
        self._work(lambda: self._preview(_read_file(path)), self._show_change)

    def look_at_offer(self) -> None:
        """Show what the first offer of the port would change."""
        offers = () if self.view.rules is None else self.view.rules.offers
        if offers:
            offer, rules = offers[0], self._services.rules
            self._work(lambda: self._preview(rules.offered(offer.pack_id, offer.version)), self._show_change)

    def take(self) -> None:
        """Take in what is looked at."""
        if self.view.change is not None:
            self._work(lambda: self._services.rules.take(self._envelope), self._tell_pack)

    def leave(self) -> None:
        """Leave what is looked at; an offer of the port is not shown again."""
        change, rules = self.view.change, self._services.rules
        if change is not None:
            name, version = change_name(change)
            self._runner.run(lambda: rules.leave(name, version), lambda _none: self.refresh(), self._tell)

    def change_device(self, reason: str) -> None:
        """Change point and device: a named act that starts a new epoch."""
        texts = self.view.texts
        work = partial(self._services.market.change_device, texts.get("point", ""), texts.get("device", ""), reason)
        self._work(work, self._tell_device)

    def connect_port(self) -> None:
        """Pin the port typed."""
        texts = self.view.texts
        work = partial(
            self._services.market.connect_port, texts.get("url", ""), texts.get("key", ""), texts.get("key_id", "")
        )
        self._work(work, self._tell_port)

    def take_key_file(self, path: str) -> None:
        """Fill the key fields from a port's public key file."""
        self._runner.run(partial(_read_key, path), self._take_key, self._tell)

    def _work(self, work: object, done: object) -> None:
        self._show(replace(self.view, busy=True, problems=()))
        self._runner.run(work, done, self._tell)  # type: ignore[arg-type]

    def _preview(self, envelope: bytes) -> tuple[bytes, RulesChange | WatchChange]:
        return envelope, self._services.rules.preview(envelope)

    def _show_change(self, found: tuple[bytes, RulesChange | WatchChange]) -> None:
        self._envelope = found[0]
        self._show(replace(self.view, busy=False, change=found[1]))

    def _read(self) -> SettingsView:
        services = self._services
        profile = services.market.profile()
        rules = services.rules.view(side=self._side)
        histories = {} if rules.pack is None else services.rules.histories(rules.pack.pack_id)
        practice = self._practice if profile.practice else ("", "")
        texts = {"point": profile.point, "device": profile.device, "url": profile.port_url, "key": ""}
        return SettingsView(
            is_loaded=True,
            rules=rules,
            lines=_lines(rules.pack, rules.day_on, histories),
            side=self._side or profile.side,
            profile=profile,
            texts={**texts, "key_id": profile.port_key_id},
            practice_passphrase=practice[0],
            practice_pin=practice[1],
            has_records=services.read.quantities().get("records", 0) > 0,
        )

    def _take_key(self, key: Mapping[str, str]) -> None:
        self._show(replace(self.view, texts={**self.view.texts, **key}))

    def _tell_pack(self, taken: RulePack | WatchList) -> None:
        name = taken.pack_id if isinstance(taken, RulePack) else taken.list_id
        self.told.emit("pack", f"{name} · {taken.version}")
        self.refresh()

    def _tell_device(self, identity: DeviceIdentity) -> None:
        self.told.emit("device", f"{identity.point}-{identity.device}+{identity.epoch}")
        self.refresh()

    def _tell_port(self, _none: None) -> None:
        self.told.emit("port", self.view.texts.get("url", ""))
        self.refresh()

    def _tell(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        field = _FIELD_OF.get(error.code) if isinstance(error, UserError) else None
        if isinstance(error, UserError) and field is not None:
            self._show(replace(self.view, problems=(Problem(error.code, field, error.params),)))
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _show(self, view: SettingsView) -> None:
        self.view = view
        self.changed.emit(view)


def _read_file(path: str) -> bytes:
    file = Path(path)
    try:
        if file.stat().st_size > LARGEST_ENVELOPE:
            raise UserError("file.too_large", file=file.name, limit=LARGEST_ENVELOPE)
        return file.read_bytes()
    except OSError as problem:
        raise EnvironmentProblem("file.unreadable", file=file.name, reason=problem.strerror) from problem


def _read_key(path: str) -> dict[str, str]:
    try:
        plain = json.loads(_read_file(path))
        return {"key": str(plain["public"]), "key_id": str(plain["key_id"])}
    except (ValueError, KeyError, TypeError) as problem:
        raise UserError("port.key_form", key_id=Path(path).name) from problem


def change_name(change: RulesChange | WatchChange) -> tuple[str, int]:
    """Return id and version of what is looked at."""
    if isinstance(change, RulesChange):
        return change.pack.pack_id, change.pack.version
    return change.watch_list.list_id, change.watch_list.version


def _lines(
    pack: RulePack | None, today: date, histories: Mapping[tuple[str, str], tuple[ValueHistory, ...]]
) -> tuple[RuleLine, ...]:
    if pack is None:
        return ()
    return tuple(
        RuleLine(
            value,
            value.valid_from <= today,
            max(0, (value.valid_from - today).days),
            tuple(each for each in histories.get((value.kind, value.code), ()) if each.version != pack.version),
        )
        for value in values_of(pack)
        if value.valid_to is None or value.valid_to >= today
    )
