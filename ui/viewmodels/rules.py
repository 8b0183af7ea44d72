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
from app.domain.rules import QuantityLimit, Rule, RulePack
from app.errors import CancelledError, EnvironmentProblem, UserError
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.domain.numbering import DeviceIdentity
    from app.services.bundle import Services
    from app.services.market import MarketProfile, RulesView

LARGEST_PACK = 4 * 1024 * 1024
_FIELD_OF = {
    "market.point_form": "point",
    "market.device_form": "device",
    "market.nothing_changed": "device",
    "port.address_wrong": "url",
    "port.key_form": "key",
}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of the table: a rule, or a quantity limit shown like one."""

    rule: Rule | None
    limit: QuantityLimit | None
    is_in_force: bool
    days_until: int = 0

    @property
    def key(self) -> str:
        """Identity of the line."""
        if self.rule is not None:
            return f"{self.rule.code}@{self.rule.valid_from}"
        return "" if self.limit is None else f"limit:{self.limit.limit_group}@{self.limit.valid_from}"


@dataclass(frozen=True, slots=True)
class SettingsView:
    """``texts`` are the typed fields of device and port; ``problems`` are about them."""

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

    def refresh(self) -> None:
        """Read rules and profile; typed fields go back to what is in force."""
        self._runner.run(self._read, self._show, self.failed.emit)

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed."""
        shown = text.strip().upper() if name in ("point", "device") else text.strip()
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts={**self.view.texts, name: shown}, problems=left))

    def import_pack(self, path: str) -> None:
        """Take a signed rule pack from a file; a refused one leaves the old one in force."""
        self._work(partial(self._import, path), self._tell_pack)

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

    def _import(self, path: str) -> RulePack:
        return self._services.market.import_rules(_read_file(path))

    def _read(self) -> SettingsView:
        services = self._services
        profile, rules = services.market.profile(), services.market.rules_view()
        practice = self._practice if profile.practice else ("", "")
        texts = {"point": profile.point, "device": profile.device, "url": profile.port_url, "key": ""}
        return SettingsView(
            is_loaded=True,
            rules=rules,
            lines=_lines(rules.pack, rules.day_on),
            profile=profile,
            texts={**texts, "key_id": profile.port_key_id},
            practice_passphrase=practice[0],
            practice_pin=practice[1],
            has_records=services.read.quantities().get("records", 0) > 0,
        )

    def _take_key(self, key: Mapping[str, str]) -> None:
        self._show(replace(self.view, texts={**self.view.texts, **key}))

    def _tell_pack(self, pack: RulePack) -> None:
        self.told.emit("pack", f"{pack.pack_id} · {pack.version}")
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
        if file.stat().st_size > LARGEST_PACK:
            raise UserError("file.too_large", file=file.name, limit=LARGEST_PACK)
        return file.read_bytes()
    except OSError as problem:
        raise EnvironmentProblem("file.unreadable", file=file.name, reason=problem.strerror) from problem


def _read_key(path: str) -> dict[str, str]:
    try:
        plain = json.loads(_read_file(path))
        return {"key": str(plain["public"]), "key_id": str(plain["key_id"])}
    except (ValueError, KeyError, TypeError) as problem:
        raise UserError("port.key_form", key_id=Path(path).name) from problem


def _lines(pack: RulePack | None, today: date) -> tuple[RuleLine, ...]:
    if pack is None:
        return ()
    rules = [
        RuleLine(rule, None, rule.holds_on(today), max(0, (rule.valid_from - today).days))
        for rule in pack.rules
        if rule.valid_to is None or rule.valid_to >= today
    ]
    limits = [
        RuleLine(None, limit, limit.valid_from <= today, max(0, (limit.valid_from - today).days))
        for limit in pack.limits
        if limit.valid_to is None or limit.valid_to >= today
    ]
    return (*rules, *limits)
