"""Reference data in the store: the shipped tables and an office's own goods list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app import read_models as rm
from app.domain import sheet_headings
from app.domain.localized_text import LocalizedText
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.reference import Crossing, Goods, TariffLine
from app.domain.reference_rows import MASS_UNIT_CODE, UNVERIFIED, unit_of
from app.errors import UserError
from app.events import ReferenceUpdated
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.services.context import ServiceContext

_HS6 = re.compile(r"^\d{6}$")
_HS8 = re.compile(r"^(\d{8})?$")
_ID = re.compile(r"^[A-Z0-9][A-Z0-9-]{0,23}$")
#: Words for units and directions as people write them → our codes.
UNIT_WORDS = {
    "KGM": MASS_UNIT_CODE,
    "KG": MASS_UNIT_CODE,
    "千克": MASS_UNIT_CODE,
    "公斤": MASS_UNIT_CODE,
    "H87": "H87",
    "PCE": "H87",
    "个": "H87",
    "件": "H87",
    "台": "H87",
    "条": "H87",
    "CÁI": "H87",
    "CHIẾC": "H87",
    "双": "PR",
    "ĐÔI": "PR",
    "PR": "PR",
    "米": "MTR",
    "MÉT": "MTR",
    "MTR": "MTR",
    "平方米": "MTK",
    "M²": "MTK",
    "MTK": "MTK",
}
DIRECTION_WORDS = {
    "": "import",
    "IMPORT": "import",
    "进口": "import",
    "NHẬP": "import",
    "NHẬP KHẨU": "import",
    "EXPORT": "export",
    "出口": "export",
    "XUẤT": "export",
    "XUẤT KHẨU": "export",
}
_TOLD_AS = "goods-list"
_CODE_DIGITS = {"hs6": 6, "cn_hs8": 8, "vn_hs8": 8}


@dataclass(frozen=True, slots=True)
class GoodsPlan:
    """What taking a goods list would store, and which rows were refused; nothing is stored yet."""

    file_hash: str
    rows: int
    good: tuple[Goods, ...]
    refused: tuple[rm.RowRefusal, ...]


@dataclass(frozen=True, slots=True)
class GoodsBefore:
    """Entries that were taken, and those they replaced by id (None: there was none)."""

    goods: tuple[Goods, ...]
    before: Mapping[str, Goods | None]


class ReferenceService:
    """Loads and imports reference data; searching is on the read side."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        """Put reference rows into the store in one unit of work; known ones are replaced."""
        with self._context.store.unit_of_work() as uow:
            uow.reference.load(goods, crossings, lines)
            uow.commit()
        self._context.events.publish(ReferenceUpdated("shipped"))

    def crossings(self) -> tuple[Crossing, ...]:
        """Return all crossings and lanes."""
        with self._context.store.unit_of_work() as uow:
            return uow.reference.crossings()

    def import_goods(
        self, path: str, progress: Progress | None = None, cancel: CancelFlag | None = None
    ) -> rm.ImportReport:
        """Take an office's goods list; good rows are stored in one unit of work, bad ones told row by row.

        Raises ImportRejectedError when the file cannot be taken at all. Imported goods are "example, confirm".
        """
        table = self._context.reader.read_table(
            path, sheet_headings.GOODS, progress, needed=sheet_headings.GOODS_NEEDED, cancel=cancel
        )
        plan = self.judge_goods(table)
        if plan.good:
            self.take_goods(plan)
        return rm.ImportReport(len(table.rows), len(plan.good), plan.refused, table.file_hash[:16])

    def judge_goods(self, table: rm.SheetTable) -> GoodsPlan:
        """Judge every row of a goods list that was read or pasted; nothing is stored."""
        good: dict[str, Goods] = {}
        refused: list[rm.RowRefusal] = []
        for number, row in zip(table.row_numbers, table.rows, strict=True):
            texts = {field: tidy_text(cell.text) for field, cell in row.items()}
            problem = _lost_zero(row) or _check(texts, good)
            if problem is None:
                goods = _goods(texts)
                good[goods.goods_id] = goods
            else:
                refused.append(rm.RowRefusal(number, problem.field, texts.get(problem.field, ""), problem))
        return GoodsPlan(table.file_hash, len(table.rows), tuple(good.values()), tuple(refused))

    def take_goods(self, plan: GoodsPlan) -> GoodsBefore:
        """Store the good rows in one unit of work; returns what stood there before, to take it back."""
        with self._context.store.unit_of_work() as uow:
            before = {each.goods_id: uow.reference.goods(each.goods_id) for each in plan.good}
            uow.reference.load(plan.good, (), ())
            self._write_down(uow, plan)
            uow.commit()
        self._context.events.publish(ReferenceUpdated(_TOLD_AS))
        return GoodsBefore(plan.good, before)

    def undo_goods(self, taken: GoodsBefore) -> int:
        """Put the register back as it was before a list was taken.

        Raises UserError ``paste.changed_since`` when an entry of it is another one since.
        """
        with self._context.store.unit_of_work() as uow:
            if any(uow.reference.goods(each.goods_id) != each for each in taken.goods):
                raise UserError("paste.changed_since")
            uow.reference.load([old for old in taken.before.values() if old is not None], (), ())
            uow.reference.remove_goods([goods_id for goods_id, old in taken.before.items() if old is None])
            body: dict[str, str | int] = {"taken_back": len(taken.goods)}
            uow.ledger.append("goods.import_undone", dict(body), self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(ReferenceUpdated(_TOLD_AS))
        return len(taken.goods)

    def _write_down(self, uow: UnitOfWork, plan: GoodsPlan) -> None:
        body: dict[str, str | int] = {"file_hash": plan.file_hash, "rows": plan.rows, "taken": len(plan.good)}
        uow.ledger.append("goods.imported", dict(body), self._context.actor.name, self._context.clock.now())


def _lost_zero(row: Mapping[str, rm.SheetCell]) -> Problem | None:
    """Refuse a code that the spreadsheet holds as a figure and that is a digit short: its leading zero is gone."""
    for field, digits in _CODE_DIGITS.items():
        cell = row.get(field)
        if cell is not None and cell.kind == "number" and len(cell.text.strip()) < digits:
            return Problem("sheet.code_as_number", field, {"found": cell.text.strip(), "digits": digits})
    return None


def _check(texts: Mapping[str, str], known: Mapping[str, Goods]) -> Problem | None:
    """Return the first thing that is wrong with a goods row."""
    for field, text in texts.items():
        if problem := text_problem(text, field):
            return problem
    if not texts["zh"]:
        return Problem("goods.name_missing", "zh")
    if not _HS6.match(texts["hs6"]):
        return Problem("goods.hs_form", "hs6", {"found": texts["hs6"]})
    for field in ("cn_hs8", "vn_hs8"):
        code = texts.get(field, "")
        if not _HS8.match(code) or (code and not code.startswith(texts["hs6"])):
            return Problem("goods.hs_form", field, {"found": code})
    if texts["unit_code"].upper() not in UNIT_WORDS:
        return Problem("goods.unit_unknown", "unit_code", {"found": texts["unit_code"]})
    if texts.get("direction", "").upper() not in DIRECTION_WORDS:
        return Problem("goods.direction_unknown", "direction", {"found": texts.get("direction")})
    return _check_id(texts, known)


def _check_id(texts: Mapping[str, str], known: Mapping[str, Goods]) -> Problem | None:
    goods_id = _goods_id(texts)
    if not _ID.match(goods_id):
        return Problem("goods.id_form", "goods_id", {"found": goods_id})
    if goods_id in known:
        return Problem("goods.double", "goods_id", {"found": goods_id})
    return None


def _goods_id(texts: Mapping[str, str]) -> str:
    """Return the row's own code, else one from direction and HS code."""
    direction = DIRECTION_WORDS[texts.get("direction", "").upper()]
    return texts.get("goods_id", "").upper() or f"{direction[0].upper()}-{texts['hs6']}"


def _goods(texts: Mapping[str, str]) -> Goods:
    unit_code = UNIT_WORDS[texts["unit_code"].upper()]
    direction = DIRECTION_WORDS[texts.get("direction", "").upper()]
    return Goods(
        goods_id=_goods_id(texts),
        name=LocalizedText(texts["zh"], texts.get("vi", ""), texts.get("en", "")),
        direction=direction,
        group=texts.get("group", ""),
        hs6=texts["hs6"],
        cn_hs8=texts.get("cn_hs8", ""),
        vn_hs8=texts.get("vn_hs8", ""),
        unit=unit_of(unit_code),
        unit_code=unit_code,
        origin=texts.get("origin", "").upper() or ("CN" if direction == "export" else "VN"),
        limit_group=texts.get("limit_group") or None,
        controls="",
        trust=UNVERIFIED,
        source=texts.get("source") or "imported list",
    )
