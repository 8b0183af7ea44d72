"""The legal day comes from rule and side, not from the machine; refusals carry all their findings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any

import pytest

from app.domain.problems import Problem
from app.errors import UserError
from app.machine import SystemClock, SystemRandom
from app.services.context import ServiceContext
from app.services.drafts import DraftService
from app.services.findings import Refused, refuse_if_any
from tests.helpers.builders import pack, rule_row
from tests.helpers.sync_bench import SyncBench


class DatedRules:
    """Rule packs by the first day they hold."""

    def __init__(self, packs: dict[date, Any]) -> None:
        self._packs = packs

    def in_force(self, day_on: date) -> Any:
        fitting = [day for day in self._packs if day <= day_on]
        return self._packs[max(fitting)] if fitting else None


class RuledStore:
    """A store's unit of work with settings and rules only."""

    def __init__(self, side: str | None, packs: dict[date, Any]) -> None:
        self.settings = {} if side is None else {"market": {"side": side}}
        self.rules = DatedRules(packs)
        self.ledger = self
        self.opened = 0

    def unit_of_work(self) -> RuledStore:
        return self

    def reading(self) -> RuledStore:
        return self

    def setting(self, name: str) -> Any:
        return self.settings.get(name)

    def latest_wall(self, after_key: int) -> datetime | None:
        return None

    def rules_in_force(self, day_on: date) -> Any:
        return self.rules.in_force(day_on)

    def __enter__(self) -> RuledStore:
        self.opened += 1
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


def context_at(at: datetime, side: str | None = "CN", packs: dict[date, Any] | None = None) -> ServiceContext:
    bench = SyncBench()
    bench.clock.set(at)
    return replace(bench.context, store=RuledStore(side, packs or {}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("utc", "side", "day"),
    [
        ("2026-11-23T15:59:59", "CN", 23),
        ("2026-11-23T16:00:00", "CN", 24),
        ("2026-11-23T16:00:00", "VN", 23),
        ("2026-11-23T16:59:59", "VN", 23),
        ("2026-11-23T17:00:00", "VN", 24),
        ("2026-11-23T16:30:00", None, 24),
    ],
)
def test_day_is_that_of_the_side_when_no_rule_says_otherwise(utc: str, side: str | None, day: int) -> None:
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert context_at(at, side).today() == date(2026, 11, day)


def test_day_follows_the_rule_when_the_pack_has_one() -> None:
    rules = {date(2026, 1, 1): pack(rule_row("day_utc_offset_minutes", 420))}
    context = context_at(datetime(2026, 11, 23, 16, 30, tzinfo=UTC), "CN", rules)
    assert context.today() == date(2026, 11, 23)


def test_no_unit_of_work_is_opened_when_the_day_is_asked() -> None:
    context = context_at(datetime(2026, 11, 23, 1, tzinfo=UTC))
    assert context.today() == date(2026, 11, 23)
    assert context.today(context.store.unit_of_work()) == date(2026, 11, 23)
    assert context.store.opened == 0  # type: ignore[attr-defined]


def test_rules_are_refused_by_day_when_none_is_in_force() -> None:
    context = context_at(datetime(2026, 11, 23, 1, tzinfo=UTC), packs={date(2026, 1, 1): pack()})
    uow = context.store.unit_of_work()
    assert context.rules(uow, date(2026, 5, 1)).pack_id == "TEST"
    with pytest.raises(UserError) as caught:
        context.rules(uow, date(2025, 5, 1))
    assert (caught.value.code, caught.value.params) == ("rules.none_in_force", {"day": "2025-05-01"})


WARNING = Problem("person.area_unknown", severity="warn")
STOPPING = Problem("person.double", "number", {"name": "练习一"})


def test_refusal_has_the_code_of_the_first_that_stops_when_findings_are_mixed() -> None:
    with pytest.raises(Refused) as caught:
        refuse_if_any([WARNING, STOPPING])
    assert (caught.value.code, caught.value.params) == ("person.double", {"name": "练习一"})
    assert caught.value.problems == (WARNING, STOPPING)


def test_nothing_is_refused_when_findings_only_warn() -> None:
    refuse_if_any([])
    refuse_if_any([WARNING])
    assert Refused([WARNING]).code == "person.area_unknown"


def test_form_is_kept_until_dropped_when_the_program_dies() -> None:
    bench = SyncBench()
    drafts = DraftService(bench.context)
    assert drafts.kept("lot") is None
    drafts.keep("lot", {"plate": "桂F"})
    drafts.keep("person", {"name": "练习"})
    drafts.keep("lot", {"plate": "桂F0"})
    bench.start()
    drafts = DraftService(bench.context)
    assert drafts.kept("lot") == {"plate": "桂F0"}
    drafts.drop("lot")
    drafts.drop("never")
    assert (drafts.kept("lot"), drafts.kept("person")) == (None, {"name": "练习"})


def test_machine_gives_utc_and_fresh_bytes_when_asked() -> None:
    assert SystemClock().now().tzinfo is UTC
    assert len(SystemRandom().token(16)) == 16
    assert SystemRandom().token(16) != SystemRandom().token(16)
