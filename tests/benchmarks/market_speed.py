"""What a clerk waits for with a queue at the table, on the big data set: card, basket, a lot of 265 shares."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from app.cli.demo import three_goods
from app.domain.trade import Consent, Lot
from app.read_models import RecordsQuery
from app.services.bundle import Services
from app.services.record_writing import pack_message, reserve
from tests.benchmarks.measuring import Line, median_ms, milliseconds
from tests.benchmarks.stores import Stores
from tests.helpers.baskets import basket
from tests.helpers.market_fixture import open_quick

SHARES = 265
CARDS, BASKETS, LOTS = 30, 15, 3
RECORD_TEXTS = ("练习韦", "hlg", "huolongguo", "thanh long", "0012", "桂F00012", "1234")


def measure(stores: Stores) -> Iterator[Line]:
    """Everything is taken back afterwards; voided records stay, as they would."""
    with open_quick(stores.big) as services:
        people = [row.person_id for row in services.read.people("", services.context.today(), SHARES)]
        yield _card(services, people[:CARDS])
        yield _page(services, people[:CARDS])
        yield from _record_search(services)
        yield _basket(services, people[:BASKETS])
        yield from _lot(services, people)


def _card(services: Services, people: Sequence[str]) -> Line:
    engine = services.context.store._reading

    def bare(person_id: str) -> Any:
        with engine.connect() as connection:
            return connection.exec_driver_sql("SELECT body FROM people WHERE person_id = ?", (person_id,)).fetchall()

    ours = statistics.median(median_ms(lambda p=person: services.people.card(p), 3) for person in people)
    theirs = statistics.median(median_ms(lambda p=person: bare(p), 3) for person in people)
    return Line("Person card with quota and groups", ours, "ms", theirs, "the person's row alone", "≤ 150 ms")


def _page(services: Services, people: Sequence[str]) -> Line:
    pages = services.register.pages
    taken = statistics.median(median_ms(lambda p=person: pages.page(p), 3) for person in people)
    return Line("Page of a person with sums of all records", taken, "ms", None, "", "≤ 200 ms")


def _record_search(services: Services) -> Iterator[Line]:
    """Every letter typed is a search: among the newest day's records, and among all."""
    typed = [text[:length] for text in RECORD_TEXTS for length in range(1, len(text) + 1)]
    newest = services.read.records(RecordsQuery(limit=1))[0].day_on
    for among, day_on in (("the newest day", newest), ("all days", None)):
        times = [
            median_ms(lambda text=text, day=day_on: services.read.records(RecordsQuery(text=text, day_on=day)), 3)
            for text in typed
        ]
        yield Line(f"Search records of {among}, per letter", statistics.median(times), "ms", None, "", "≤ 150 ms")
        yield Line(f"Search records of {among}, slowest letter", max(times), "ms", None, "", "≤ 150 ms")


def _basket(services: Services, people: Sequence[str]) -> Line:
    taken = []
    draft = basket(services)
    for person_id in people:
        number = services.people.card(person_id).person.document.number
        services.baskets.meet(number, "card")
        consent = Consent("card", services.context.clock.now().isoformat())
        taken.append(milliseconds(lambda p=person_id, c=consent: services.baskets.save(p, draft, c)))
        services.undo.undo_last()
        services.presence.remove(person_id)
    return Line("Save one repeated basket, all checks", statistics.median(taken), "ms", None, "", "≤ 300 ms")


def _lot(services: Services, people: Sequence[str]) -> Iterator[Line]:
    """Split and finalise; the bare loop makes as many messages and does nothing else."""
    for person_id in people:
        services.presence.mark(services.people.card(person_id).person.document.number, "card")
    lot = services.lots.save(replace(three_goods(services, "", SHARES), group_id=None))
    split = statistics.median(milliseconds(lambda: services.lots.split(lot.lot_ref)) for _ in range(LOTS))
    services.lots.confirm(lot.lot_ref, "card")
    saved, shares = [], 0
    for _ in range(LOTS):
        saved.append(milliseconds(lambda: _finalised(services, lot)))
        shares = len(services.lots.view(lot.lot_ref).shares)
        services.lots.undo_finalise(lot.lot_ref)
    yield Line(f"Split a lot of {shares} shares, with quota of everybody", split, "ms", None, "", "≤ 1 s")
    peer = milliseconds(lambda: _messages_alone(services, lot, shares))
    name = "the messages and ledger entries alone"
    yield Line(f"Save a lot of {shares} shares", statistics.median(saved), "ms", peer, name, "≤ 2 s")
    for person_id in people:
        services.presence.remove(person_id)


def _finalised(services: Services, lot: Lot) -> None:
    services.lots.finalise(lot.lot_ref)


def _messages_alone(services: Services, lot: Lot, shares: int) -> None:
    context = services.context
    with context.store.unit_of_work() as uow:
        model = uow.records.of_lot(lot.lot_ref)[0]
        for place in reserve(uow, model.day_on, shares):
            record = replace(model, local_reference=place.local_reference, sequence=place.sequence)
            pack_message(uow, context, record, "declare")
