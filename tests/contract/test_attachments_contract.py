"""Attached files on both stores: one content, several links; the content goes with its last link."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from app.domain.attachments import Attachment, PaperlessMark
from app.domain.merges import Merge
from tests.helpers.store_values import person

AT = datetime(2026, 11, 23, 1, tzinfo=UTC)
PDF = b"%PDF-1.7 one paper"
HASH = sha256(PDF).hexdigest()


def link(number: int = 1, ref: str = "LOT-1", subject: str = "lot") -> Attachment:
    """A link made the n-th minute."""
    at = AT + timedelta(minutes=number)
    return Attachment(f"a-{number}", subject, ref, "00000001", HASH, "发票.pdf", "pdf", 2, len(PDF), "ab", at, "练习员")


def test_link_comes_back_whole_when_added(world: Any) -> None:
    world.write(lambda uow: uow.attachments.add(link(), PDF))
    assert world.ask(lambda uow: uow.attachments.get("a-1")) == link()
    assert world.ask(lambda uow: uow.attachments.of("lot", ["LOT-1"])) == (link(),)
    assert world.ask(lambda uow: (uow.attachments.of("record", ["LOT-1"]), uow.attachments.of("lot", []))) == ((), ())
    assert world.ask(lambda uow: (uow.attachments.content(HASH), uow.attachments.get("a-2"))) == (PDF, None)


def test_content_stays_when_another_link_needs_it(world: Any) -> None:
    world.write(lambda uow: [uow.attachments.add(link(2, "LOT-2"), PDF), uow.attachments.add(link(1), PDF)])
    assert world.ask(lambda uow: uow.attachments.of("lot", ["LOT-1", "LOT-2"])) == (link(1), link(2, "LOT-2"))
    assert world.write(lambda uow: uow.attachments.remove("a-1")) is True
    assert world.ask(lambda uow: (uow.attachments.content(HASH), uow.attachments.remove("a-1"))) == (PDF, False)
    assert world.write(lambda uow: uow.attachments.remove("a-2")) is True
    assert world.ask(lambda uow: uow.attachments.content(HASH)) is None


def test_files_of_merged_persons_are_read_together_and_keep_them(world: Any) -> None:
    first, second = link(1, "p-1", "person"), link(2, "p-2", "person")

    def act(uow: Any) -> None:
        for number in (1, 2, 3):
            uow.people.add(person(number))
        uow.attachments.add(first, PDF)
        uow.attachments.add(second, PDF)

    world.write(act)
    assert world.ask(lambda uow: uow.people.remove("p-1")) is False
    assert world.ask(lambda uow: uow.people.remove("p-3")) is True
    world.write(lambda uow: uow.merges.add(Merge("p-2", "p-1", AT.isoformat(), "练习员", "同一人")))
    assert world.ask(lambda uow: uow.attachments.of("person", ["p-1"])) == (first, second)


def test_tick_is_the_last_one_set_when_set_twice(world: Any) -> None:
    on = PaperlessMark("lot", "LOT-1", True, AT, "练习员")
    off = replace(on, is_on=False, at=AT + timedelta(hours=1), by="练习二员")
    other = replace(on, ref="LOT-2")
    world.write(lambda uow: [uow.attachments.mark(each) for each in (on, other)])
    assert world.ask(lambda uow: uow.attachments.marks("lot", ["LOT-1"])) == (on,)
    world.write(lambda uow: uow.attachments.mark(off))
    assert world.ask(lambda uow: uow.attachments.marks("lot", ["LOT-1", "LOT-2"])) == (other, off)
    assert world.ask(lambda uow: uow.attachments.marks("record", ["LOT-1"])) == ()


@pytest.mark.parametrize("subject", ["lot", "record"])
def test_nothing_stays_when_the_unit_of_work_is_left_without_commit(world: Any, subject: str) -> None:
    world.ask(lambda uow: uow.attachments.add(link(1, subject=subject), PDF))
    assert world.ask(lambda uow: (uow.attachments.get("a-1"), uow.attachments.content(HASH))) == (None, None)
