"""D27, the wall sheets: the rules, the opening hours and the matters of the market, dated, from the data in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.paper_content import Blank, Day, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.rules import RulePack
from app.errors import UserError
from app.services.context import is_practice_market
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_contents.wall_rows import Row, blank_hours, hours_rows, matter_rows, rule_rows
from app.services.paper_sorts import PaperSort, PaperSource
from app.services.papers import site_names

KIND = "D27"
RULES, OPENING, MATTERS, FEES = "rules", "hours", "matters", "fees"
SHEETS = (RULES, OPENING, MATTERS)
#: All that a reference may name here; the market without a word more is its rules.
WALLS = frozenset({"", *SHEETS, FEES})
_SIDES = ("CN", "VN")


@dataclass(frozen=True, slots=True)
class _Wall:
    """What one sheet says: its rows, the packs they come from, the state of the sheet, and its notes."""

    rows: tuple[Row, ...]
    packs: tuple[RulePack, ...]
    state: str = "in_force"
    notes: tuple[Words, ...] = ()


def build(source: PaperSource) -> PaperContent:
    """Return the wall sheet named by the reference: ``rules`` (also without a word), ``hours`` or ``matters``.

    Raises:
        UserError: ``paper.ref_unknown``, ``paper.not_for_this`` (fees are not kept here yet),
            ``rules.none_in_force``.

    """
    today, sheet = source.context.today(source.uow), source.ref or RULES
    wall = _wall(source, sheet, today)
    return PaperContent(
        kind=KIND,
        ref=sheet,
        number=_number(source, sheet, today),
        made_at=source.made_at,
        state=wall.state,
        practice=is_practice_market(source.uow) or any(pack.practice for pack in wall.packs),
        head={
            1: Words(f"paper.d27.title.{sheet}"),
            2: stacked(Day(pack.valid_from) for pack in wall.packs),
            3: _sources(wall.packs),
            4: stacked(Name(name) for name in dict.fromkeys(site_names(source.uow, ""))),
        },
        lines=wall.rows,
        signs=(SignPlace(values.label(KIND, 8), "stamp"),),
        notes=(Words("paper.d27.as_of", {"on": today.isoformat()}), *wall.notes),
    )


def _wall(source: PaperSource, sheet: str, today: date) -> _Wall:
    if sheet == FEES:
        raise UserError("paper.not_for_this", kind=KIND, ref=sheet)
    if sheet not in SHEETS:
        raise UserError("paper.ref_unknown", ref=sheet)
    if sheet == OPENING:
        return _hours(source, today)
    pack = source.context.rules(source.uow, today)
    rows = rule_rows(pack, today) if sheet == RULES else matter_rows(pack, today)
    return _Wall(rows, (pack,))


def _hours(source: PaperSource, today: date) -> _Wall:
    """The hours both sides' packs have in force; without any the sheet says so, and has lines to write on."""
    packs = tuple(pack for side in _SIDES if (pack := source.uow.rules.in_force(today, side)) is not None)
    saying = tuple(pack for pack in packs if hours_rows((pack,), today))
    if not saying:
        return _Wall(blank_hours(), (), "not_set", (Words("paper.d27.no_hours"),))
    return _Wall(hours_rows(saying, today), saying)


def _sources(packs: tuple[RulePack, ...]) -> Value:
    if not packs:
        return Blank()
    told: list[Words | Text] = []
    for pack in packs:
        told.append(Words("paper.rules.line", {"pack": pack.pack_id, "version": pack.version}))
        told.append(Text(pack.issued_by))
    if any(pack.practice for pack in packs):
        told.append(Words("paper.example_rules"))
    return stacked(told)


def _number(source: PaperSource, sheet: str, today: date) -> str:
    identity = source.uow.numbers.identity()
    return f"{identity.point}-{identity.device} {today.isoformat()} {SHEETS.index(sheet) + 1}"


def _fits(source: PaperSource) -> bool:
    if source.ref == OPENING:
        return True
    return source.ref in ("", *SHEETS) and source.uow.rules.in_force(source.context.today(source.uow)) is not None


SORT = PaperSort(kind=KIND, subject="market", build=build, fits=_fits)
