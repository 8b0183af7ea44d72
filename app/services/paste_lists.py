"""The lists that cells can be pasted into: members of a group, the goods register, shares of a lot by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app import read_models as rm
from app.domain import sheet_headings
from app.domain.heading_words import folded
from app.domain.identifiers import normalise_number
from app.domain.pasted import Block, Shape
from app.domain.problems import Problem
from app.domain.sheet_cells import number_as_number
from app.domain.trade import GoodsLine, Lot
from app.domain.typed_amounts import Amount, parse_amount, parse_mass
from app.services.lot_hand import HandShares, Wanted
from app.services.member_import import ImportPlan, MemberImport
from app.services.pasting import PasteList, PasteTarget, refusals
from app.services.reference_data import GoodsPlan, ReferenceService

TAIL = 4


class PastedMembers:
    """Members of a group, judged and taken exactly like a file."""

    def __init__(self, members: MemberImport) -> None:
        self._members = members

    def shape(self, ref: str) -> Shape:
        """Return the fields of a members' file."""
        return Shape(sheet_headings.MEMBERS, tuple(sheet_headings.MEMBERS), sheet_headings.MEMBERS_NEEDED)

    def judge(self, ref: str, block: Block, table: rm.SheetTable) -> tuple[Mapping[int, Problem], object]:
        """Judge every row against register and rules. Raises UserError ``group.unknown``."""
        plan = self._members.judge(table, ref)
        return refusals(plan.refused), plan

    def take(self, ref: str, prepared: ImportPlan) -> tuple[int, Mapping[int, Problem], object]:
        """Take the good rows; a block pasted before is not taken again."""
        report = self._members.apply(prepared)
        return report.taken, refusals(report.refused), report.import_id

    def undo(self, ref: str, token: str) -> int:
        """Take the members out again. Raises UserError ``import.in_use``."""
        return self._members.undo(token)


class PastedGoods:
    """Entries of the goods register."""

    def __init__(self, reference: ReferenceService) -> None:
        self._reference = reference

    def shape(self, ref: str) -> Shape:
        """Return the fields of a goods list."""
        return Shape(sheet_headings.GOODS, tuple(sheet_headings.GOODS), sheet_headings.GOODS_NEEDED)

    def judge(self, ref: str, block: Block, table: rm.SheetTable) -> tuple[Mapping[int, Problem], object]:
        """Judge every row."""
        plan = self._reference.judge_goods(table)
        return refusals(plan.refused), plan

    def take(self, ref: str, prepared: GoodsPlan) -> tuple[int, Mapping[int, Problem], object]:
        """Store the good rows."""
        return len(prepared.good), {}, self._reference.take_goods(prepared)

    def undo(self, ref: str, token: Any) -> int:  # noqa: ANN401 - what take_goods gave
        """Put the entries back that were there before."""
        return self._reference.undo_goods(token)


class PastedShares:
    """Shares by hand: a person a row, a goods line a column. The person by the end of the number, or the name."""

    def __init__(self, shares: HandShares) -> None:
        self._shares = shares

    def shape(self, ref: str) -> Shape:
        """Return the person's two fields and one for each goods line. Raises UserError ``lot.unknown``."""
        return _shape(self._shares.lot(ref))

    def judge(self, ref: str, block: Block, table: rm.SheetTable) -> tuple[Mapping[int, Problem], object]:
        """Find every person and read every quantity; then the sums and quotas are judged together."""
        lot, people = self._shares.lot(ref), self._shares.people(ref)
        problems: dict[int, Problem] = {}
        wanted: dict[str, dict[int, int]] = {}
        rows: dict[str, int] = {}
        for row in block.rows:
            person_id, quantities = _person(row.cells, people), _quantities(row.cells, lot)
            if isinstance(person_id, Problem):
                problems[row.number] = person_id
            elif isinstance(quantities, Problem):
                problems[row.number] = quantities
            elif person_id in wanted:
                problems[row.number] = Problem("paste.person_twice", "document_number", {"row": rows[person_id]})
            else:
                wanted[person_id], rows[person_id] = quantities, row.number
        for person_id, problem in self._shares.check(ref, wanted).items():
            problems[rows[person_id]] = problem
            del wanted[person_id]
        return problems, wanted

    def take(self, ref: str, prepared: Wanted) -> tuple[int, Mapping[int, Problem], object]:
        """Set all shares and split the remainder once."""
        return len(prepared), {}, (self._shares.set_shares(ref, prepared), prepared)

    def undo(self, ref: str, token: tuple[Lot, Wanted]) -> int:
        """Put the shares back as they were. Raises UserError ``lot.not_draft``, ``paste.changed_since``."""
        return self._shares.put_back(*token)


def paste_lists(members: MemberImport, reference: ReferenceService, shares: HandShares) -> dict[PasteTarget, PasteList]:
    """Return all lists by their names."""
    return {
        PasteTarget.MEMBERS: PastedMembers(members),
        PasteTarget.GOODS: PastedGoods(reference),
        PasteTarget.SHARES: PastedShares(shares),
    }


def _shape(lot: Lot) -> Shape:
    number, name = sheet_headings.MEMBERS["document_number"], sheet_headings.MEMBERS["name"]
    people = {"name": name, "document_number": (*number, "号码后四位", "Số cuối", "Number ends")}
    lines = {f"line.{line.line_no}": _line_words(line) for line in lot.lines}
    return Shape({**people, **lines}, ("document_number", *lines), ())


def _line_words(line: GoodsLine) -> tuple[str, ...]:
    return tuple(word for word in (line.name.zh, line.name.vi, line.name.en, str(line.line_no), line.goods_id) if word)


def _person(cells: Mapping[str, str], people: Mapping[str, tuple[str, str]]) -> str | Problem:
    number, name = cells.get("document_number", ""), cells.get("name", "")
    if problem := number_as_number(number, "text"):
        return problem
    tail = normalise_number(number)
    if not tail and not name:
        return Problem("paste.person_missing", "document_number")
    found = [
        person_id
        for person_id, (their_name, their_number) in people.items()
        if (not tail or (len(tail) >= TAIL and their_number.endswith(tail)))
        and (not name or folded(name) == folded(their_name))
    ]
    if len(found) == 1:
        return found[0]
    code = "paste.person_unknown" if not found else "paste.person_several"
    return Problem(code, "document_number" if tail else "name", {"found": number or name})


def _quantities(cells: Mapping[str, str], lot: Lot) -> dict[int, int] | Problem:
    quantities: dict[int, int] = {}
    for line in lot.lines:
        text = cells.get(f"line.{line.line_no}", "")
        read = parse_mass(text) if line.unit == "g" else parse_amount(text, 0)
        if isinstance(read, Amount):
            quantities[line.line_no] = read.units
        elif read.reason != "empty":
            first, second = (*read.readings, "", "")[:2]
            params = {"found": text, "first": first, "second": second}
            return Problem(f"amount.{read.reason}", f"line.{line.line_no}", dict(params))
    return quantities
