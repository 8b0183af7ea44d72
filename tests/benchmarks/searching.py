"""What is looked up while one types or scans, on the big data set."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.read_models import RecordsQuery
from app.services.bundle import Services
from tests.benchmarks.measuring import Line, median_ms, milliseconds
from tests.benchmarks.stores import Stores
from tests.helpers.market_fixture import open_quick

MARKS = 30
TIMES = 5
GOODS = ("火龙果", "hlg", "huolongguo", "thanh long", "dragon", "081090")


def measure(stores: Stores) -> Iterator[Line]:
    """Every letter of every text counts as one search; medians over all letters, and the slowest of them."""
    with open_quick(stores.big) as services:
        read = services.read
        today = services.context.today()
        rows = read.people("", today, 7)
        people = [text for row in rows[::3] for text in _ways_to_type(services, row)]
        yield from _letters("Search people", people, lambda text: read.people(text, today), _scan_people(services))
        yield from _letters("Search goods", GOODS, lambda text: read.goods(text, "import"), None)
        yield from _letters("Search tariff lines", GOODS, lambda text: read.tariff_lines(text, "AHTN8"), None)
        now = services.context.clock.now()
        yield Line("Badge", median_ms(lambda: read.badge(now), TIMES), "ms")
        last_day = read.record_page(RecordsQuery(), 0, 1)[0].day_on
        yield Line("Day summary of the newest day", median_ms(lambda: read.day_summary(last_day), TIMES), "ms")
        yield from _person_pages(services)
        yield Line("Presence mark of one card", _mark_ms(services), "ms", None, "", "≤ 300 ms")


def _person_pages(services: Services) -> Iterator[Line]:
    """Pages of people who traded lately, beside the bare sum over the same records."""
    rows = services.read.record_page(RecordsQuery(), 0, MARKS)
    ids = [services.read.record_detail(row.local_reference).record.person_id for row in rows]
    engine = services.context.store._reading

    def bare(person_id: str) -> Any:
        with engine.connect() as connection:
            sums = "SELECT count(*), sum(amount_fen), sum(net_g) FROM records"
            sql = f"{sums} WHERE person_id = ? AND state = 'finalised'"
            return connection.exec_driver_sql(sql, (person_id,)).fetchall()

    ours = [median_ms(lambda who=who: services.register.pages.page(who), TIMES) for who in ids]
    theirs = statistics.median(median_ms(lambda who=who: bare(who), TIMES) for who in ids)
    told = "one sum over the person's records"
    yield Line("Person card", statistics.median(ours), "ms", theirs, told, "≤ 200 ms")
    yield Line("Person card, slowest of 30", max(ours), "ms", None, "", "≤ 200 ms")


def _ways_to_type(services: Services, row: Any) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    with services.context.store.unit_of_work() as uow:
        number = uow.people.get(row.person_id).document.number
    sounds = lazy_pinyin(row.name)
    return row.name, "".join(sounds), "".join(sound[0] for sound in sounds), number[-6:]


def _letters(
    name: str, texts: Sequence[str], search: Callable[[str], Any], peer: Callable[[str], Any] | None
) -> Iterator[Line]:
    typed = [text[:length] for text in texts for length in range(1, len(text) + 1)]
    ours = [median_ms(lambda text=text: search(text), TIMES) for text in typed]
    theirs = None if peer is None else statistics.median(median_ms(lambda t=text: peer(t), TIMES) for text in typed)
    told = "LIKE over all names" if peer is not None else ""
    yield Line(f"{name}, per letter", statistics.median(ours), "ms", theirs, told, "≤ 150 ms")
    yield Line(f"{name}, slowest letter", max(ours), "ms", None, "", "≤ 150 ms")


def _scan_people(services: Services) -> Callable[[str], Any]:
    engine = services.context.store._reading

    def scan(text: str) -> Any:
        with engine.connect() as connection:
            sql = "SELECT name, body FROM people WHERE name LIKE ? ORDER BY sort_key LIMIT 50"
            return connection.exec_driver_sql(sql, (f"%{text}%",)).fetchall()

    return scan


def _mark_ms(services: Services) -> float:
    """Cards of people not here yet; taken back afterwards so that the data set stays as it was."""
    taken = []
    for row in services.read.people("", services.context.today(), MARKS):
        with services.context.store.unit_of_work() as uow:
            number = uow.people.get(row.person_id).document.number
        taken.append(milliseconds(lambda number=number: services.presence.mark(number, "card")))
        services.presence.remove(row.person_id)
    return statistics.median(taken)
