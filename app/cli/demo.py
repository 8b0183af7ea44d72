"""The market day of the product papers, played headless with a practice port of its own.

The same services as the window: import, presence, lot, split, finalise, papers, then the line comes back: sync, a
returned share mended, release, day end.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.bootstrap import create_market
from app.bootstrap.practice import PracticePort, connect_practice_port, start_practice_port
from app.cli.demo_days import LATE, MOST_DAYS, DayClock, DayTold, days_of, summary_of, who_comes
from app.cli.record_commands import write_whole
from app.domain.invented import InventedResident, residents
from app.domain.people import Party
from app.domain.trade import Lot
from app.errors import UserError
from app.interfaces import Progress
from app.services.bundle import NewMarket, Services
from app.services.lots import LineDraft, LotDraft
from app.services.people import GroupDraft
from app.settings import Settings

MOST_CYCLES = 40
#: Rice a head: all that the mass limit lets one carry, or so little that a part of the members can carry the truck.
RICE_G, LITTLE_RICE_G = 50_000, 15_000
ELSEWHERE_FEN = 600_000
HEADINGS = ("姓名", "证件号码", "证件有效期至", "性别", "乡镇", "加入日期", "委托书有效期至")


@dataclass(frozen=True, slots=True)
class Demo:
    """What is to be played. ``days`` None is one day and the short summary; more days end today."""

    members: int
    seed: int
    days: int | None = None
    rule: str = "equal"


@dataclass(frozen=True, slots=True)
class Played:
    """What the offline half of a day made: those present from the morning and those who come late."""

    lot: Lot
    record_refs: tuple[str, ...]
    there: frozenset[str]
    late: tuple[InventedResident, ...]
    papers: tuple[str, ...]


def play_days(out: Path, demo: Demo, progress: Progress | None, settings: Settings | None = None) -> dict[str, Any]:
    """Play the days into ``out`` (store, papers, port) and return their summary.

    Raises UserError ``demo.too_few`` below four members, ``demo.days`` and ``demo.not_empty`` when ``out`` holds a
    store.
    """
    if demo.members < LATE + 2:
        raise UserError("demo.too_few", least=LATE + 2)
    if demo.days is not None and not 1 <= demo.days <= MOST_DAYS:
        raise UserError("demo.days", most=MOST_DAYS)
    store_dir = out / "store"
    if store_dir.exists():
        raise UserError("demo.not_empty", folder=str(store_dir))
    spec = NewMarket(point="GX01", device="07", crossing_id="YYG", point_name="练习互市点", practice=True)
    chosen = Settings(store_dir=store_dir) if settings is None else replace(settings, store_dir=store_dir)
    days = demo.days or 1
    clock = DayClock(days)
    with create_market(chosen, spec, None, clock=clock).services as services:
        people = residents(demo.seed, demo.members, services.context.today())
        group_id = _make_group(services, out, people, progress)
        told = []
        for day in range(days):
            clock.go_to(day)
            there, late = who_comes(people, demo.seed, day)
            folder = out / "papers" if demo.days is None else out / "papers" / services.context.today().isoformat()
            goods = three_goods(services, group_id, len(there), RICE_G if demo.rule == "equal" else LITTLE_RICE_G)
            played = _offline_half(services, folder, (there, late), replace(goods, split_rule=demo.rule), progress)
            with start_practice_port(out / "port", clock.start_of_port()) as port:
                counts = _online_half(services, port, played, last=day == days - 1)
                told.append(DayTold(played.lot, played.there, _summary(services, port, played, counts)))
        return {**summary_of(told, demo.members), **({} if demo.days is None else days_of(told))}


def _make_group(services: Services, out: Path, people: Sequence[InventedResident], progress: Progress | None) -> str:
    today = services.context.today()
    group = services.people.save_group(GroupDraft(code="G01", name="练习第一互助组"))
    write_members(out / "members.csv", people, today)
    plan = services.member_import.read(str(out / "members.csv"), group.group_id, progress, None)
    services.member_import.apply(plan, progress, None)
    return group.group_id


def _offline_half(
    services: Services,
    folder: Path,
    people: tuple[Sequence[InventedResident], Sequence[InventedResident]],
    goods: LotDraft,
    progress: Progress | None,
) -> Played:
    there, late = people
    for person in there:
        services.presence.mark(person.number, "card")
    lot = services.lots.save(goods)
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "card")
    result = services.lots.finalise(lot.lot_ref, progress, None)
    papers = _papers(services, folder, result.lot.lot_ref, result.record_refs[0])
    here = frozenset(row.person_id for row in services.read.presence(result.lot.day_on))
    return Played(result.lot, result.record_refs, here, tuple(late), papers)


def write_members(path: Path, people: Sequence[InventedResident], today: date) -> None:
    """Write a member list as a clerk would hand it in: CSV with a byte-order mark, numbers as text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        for person in people:
            sex = "男" if person.sex == "M" else "女"
            until = today + timedelta(days=365)
            writer.writerow((person.name, person.number, person.document_until, sex, person.township, today, until))


def three_goods(services: Services, group_id: str | None, present: int, rice_g: int = RICE_G) -> LotDraft:
    """A truck of dragon fruit, cashew kernels and rice: 60 + 60 kg a head, rice 120 kg over what may be shared."""
    with services.context.store.unit_of_work() as uow:
        today = services.context.today(uow)
        rates = services.context.rules(uow, today).rates
    rate = next(r for r in rates if r.currency == "VND" and r.purpose == "settlement")
    goods = (("DRAGON", 60_000 * present, 21_000), ("CASHEW-K", 60_000 * present, 165_000))
    rice = ("RICE", rice_g * present + 120_000, 14_000)
    lines = tuple(
        LineDraft(
            goods_id=goods_id,
            gross_g=net_g + 180_000,
            tare_g=180_000,
            net_g=net_g,
            unit_price_minor=price,
            price_currency="VND",
            origin="VN",
        )
        for goods_id, net_g, price in (*goods, rice)
    )
    return LotDraft(
        direction="import",
        counterpart=Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng, Lạng Sơn", "VN"),
        plate_cn="桂F00001",
        plate_vn="12C00012",
        crossing_id="YYG",
        lane="",
        group_id=group_id,
        lines=lines,
        rate=replace(rate, quoted_on=min(rate.quoted_on, today)),
    )


def _papers(services: Services, folder: Path, lot_ref: str, record_ref: str) -> tuple[str, ...]:
    languages = ("zh", "vi")
    made = [
        ("goods-list-D12.pdf", services.documents.paper("D12", lot_ref, languages)),
        ("allocation-D09.pdf", services.documents.paper("D09", lot_ref, languages)),
        ("declaration-D08.pdf", services.documents.paper("D08", record_ref, languages)),
    ]
    for name, paper in made:
        write_whole(folder / name, paper.pdf)
    return tuple(str(folder / name) for name, _ in made)


def _online_half(services: Services, port: PracticePort, played: Played, *, last: bool) -> dict[str, int]:
    """Bring the day to the port; on the last day one share was used elsewhere, comes back and is mended."""
    connect_practice_port(services, port)
    if last:
        _use_elsewhere(services, port, played)
    counts = _sync_all(services)
    for person in played.late:
        services.presence.mark(person.number, "card")
    mended = 0
    for row in services.read.to_mend():
        services.records.mend(row.local_reference, None, "额度已在别处使用")
        mended += 1
    later = _sync_all(services)
    port.act("release", {"all": True})
    released = _sync_all(services)
    return {**{name: counts[name] + later[name] + released[name] for name in counts}, "mended": mended}


def _use_elsewhere(services: Services, port: PracticePort, played: Played) -> None:
    with services.context.store.unit_of_work() as uow:
        victim = uow.records.get(played.record_refs[len(played.record_refs) // 2])
    assert victim is not None
    day = victim.day_on.isoformat()
    elsewhere = {"document_number": victim.person_document, "day_on": day, "value_fen": ELSEWHERE_FEN}
    port.act("elsewhere", elsewhere)


def _sync_all(services: Services) -> dict[str, int]:
    """Sync until nothing waits; returns sent, accepted, returned and released over all cycles."""
    counts = {"sent": 0, "accepted": 0, "returned": 0, "released": 0}
    for _ in range(MOST_CYCLES):
        report = services.sync.run_cycle(None, None)
        for name in counts:
            counts[name] += getattr(report, name)
        badge = services.read.badge(services.context.clock.now())
        if badge.waiting == 0 and badge.sent_unknown == 0 and not report.problem_code:
            break
    return counts


def _summary(services: Services, port: PracticePort, played: Played, counts: dict[str, int]) -> dict[str, Any]:
    day = services.reports.day_end()
    lot = played.lot
    rest_fen = sum(line.amount_fen for line in lot.rest)
    keys = [row["business_key"] for row in port.books()["messages"]]
    return {
        "present": day.present,
        "lots": day.lots,
        "shares": len(played.record_refs),
        "shared_value_fen": sum(share.amount_fen for share in lot.shares),
        "lot_value_fen": lot.amount_fen,
        "rest_value_fen": rest_fen,
        "papers": list(played.papers),
        **counts,
        "duplicates_at_port": len(keys) - len(set(keys)),
        "unsent": day.waiting,
        "ledger_ok": services.reports.check(None).ledger_ok,
    }
