"""The day of two merged persons: the port counts by document number, so its words are summed and asked for twice."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.merges import Merge
from app.domain.numbering import DeviceIdentity
from app.interfaces.port import PersonDayWord
from app.services.person_days import ask_person_days
from tests.helpers.quota_world import LIMIT, PIN, SUPERVISOR, Laptop, QuotaWorld


def merge(laptop: Laptop) -> None:
    """Let person 1 stand for person 2."""
    kept, merged = laptop.person_id(1), laptop.person_id(2)
    laptop.act(lambda uow: uow.merges.add(Merge(merged, kept, "2026-11-23T01:00:00+00:00", "练习员")))


class AskedPort:
    """Answers what it holds per document number, as the port does."""

    def __init__(self, held: dict[str, int], at: datetime) -> None:
        self.held, self.at, self.asked = held, at, list[str]()

    def person_day(self, _identity: DeviceIdentity, document_number: str, _day_on: date) -> PersonDayWord:
        """The word about one document."""
        self.asked.append(document_number)
        return PersonDayWord(self.held.get(document_number, 0), 0, self.at)


def test_bounds_hold_the_truth_of_both_documents_when_persons_are_merged() -> None:
    world = QuotaWorld(1, 2)
    (laptop,) = world.laptops.values()
    for person, fen in ((1, 200_000), (2, 100_000)):
        laptop.spend(person, fen)
    for person, fen in ((1, 50_000), (2, 30_000)):
        world.port.elsewhere[laptop.market.people[person - 1].document.number, world.today] = fen
    merge(laptop)
    world.send("07")
    world.hear("07", 0)
    half = laptop.view(1)
    assert (half.confirmed_fen, half.elsewhere_fen, half.known_at) == (200_000, 50_000, None)
    assert half.unknown_since == half.day_began_at
    world.hear("07", 0)
    whole = laptop.view(1)
    assert (whole.confirmed_fen, whole.elsewhere_fen, whole.known_at) == (300_000, 80_000, world.clock.now())
    truth = LIMIT - sum(world.used_everywhere(person, world.today) for person in (1, 2))
    assert whole.low_fen <= truth <= whole.high_fen == LIMIT - 300_000
    assert whole.left_fen == truth == LIMIT - 380_000
    assert laptop.view(2).high_fen == whole.high_fen


def test_port_is_asked_about_both_documents_when_a_merged_person_traded_by_exception() -> None:
    world = QuotaWorld(2, 2)
    laptop = next(each for each in world.laptops.values() if not each.view(1).at_home)
    laptop.exceptions.grant(laptop.person_id(1), "家在另一台电脑", SUPERVISOR, PIN)
    record = laptop.spend(1, 300_000)
    assert record.provisional
    merge(laptop)
    one, two = (laptop.market.people[number].document.number for number in (0, 1))
    port = AskedPort({two: 600_000}, world.clock.now())
    with laptop.store.unit_of_work() as uow:
        us = uow.numbers.identity()
    assert ask_person_days(laptop.context, port, us) == 2  # type: ignore[arg-type] - answers this one question
    assert sorted(port.asked) == sorted((one, two))
    assert laptop.view(1).elsewhere_fen == 600_000
    states = {message.state.value for message in laptop.rows.messages.values()}
    assert states == {"held"}
    port.held[two] = 500_000
    ask_person_days(laptop.context, port, us)  # type: ignore[arg-type]
    assert {message.state.value for message in laptop.rows.messages.values()} == {"queued"}
