"""Invented contents of every paper, made from the document table alone: ordinary ones and the longest there may be."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.documents.forms.form_fields import FormField, form_fields
from app.domain.localized_text import LocalizedText
from app.domain.paper_content import (
    Choice,
    Count,
    Country,
    Day,
    Instant,
    Mass,
    MemberLine,
    Money,
    Name,
    PaperContent,
    PersonalNumber,
    Several,
    SignPlace,
    Text,
    Value,
    Words,
)
from tests.unit.documents.paper_facts import HEAD, number

MADE = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
KINDS = (*(f"D{at:02d}" for at in range(1, 23)), "D24", "D25", "D26", "D27")
DATA_SHEETS = ("D08", "D10", "D11", "D21")
LONG_NAME = "Tập Nguyễn Phước Đặng Hoàng Thị Phương Thảo Ưỡng Mỹ Nghiễm Đỗ"
LONG_GOODS = LocalizedText(
    "速冻去皮去核火龙果块（红心，每箱二十千克，供落地加工企业使用，含一级品与二级品混装）",
    "Thanh long ruột đỏ cấp đông đã gọt vỏ, bỏ hạt, cắt miếng, đóng thùng hai mươi ki-lô-gam, dùng cho chế biến",
    "Frozen red dragon fruit pieces, peeled, in cartons of twenty kilograms, for processing on landing",
)
SHORT_GOODS = LocalizedText("火龙果", "Thanh long", "Dragon fruit")
LONG_TEXT = (
    f"{LONG_NAME} · 练习边民互助组第一百二十三分组（浦寨边民互市点） · 12 Trần Hưng Đạo, phường Đồng Kỵ, Lạng Sơn"
)


def _value(field: FormField, longest: bool) -> Value | None:
    match field.data_type:
        case "int":
            return Count(123_456 if longest else 12, "paper.piece" if longest else "")
        case "decimal" | "percent":
            return Mass(999_999_999_999 if longest else 600_500)
        case "money":
            return Money(999_999_999_999 if longest else 150_125, "CNY")
        case "date":
            return Day(date(2026, 11, 23))
        case "datetime":
            return Instant(MADE)
        case "id_cn":
            return PersonalNumber(number(7))
        case "bool":
            return Choice(("paper.yes", "paper.no"), "" if longest else "paper.yes")
        case "code" | "code4":
            return Words("paper.state.quarantined") if longest else Words("paper.direction.import")
        case "sign":
            return None
        case _:
            return _text(field, longest)


def _text(field: FormField, longest: bool) -> Value:
    if field.section == "L":
        return Name(LONG_GOODS if longest else SHORT_GOODS)
    if longest:
        return Several((Text(LONG_TEXT), Country("VN"), Choice(("paper.payment.bank", "paper.payment.set_off"))))
    return Text("练习甲")


def content(kind: str, longest: bool = False, rows: int = 2, members: int = 0) -> PaperContent:
    """A paper whose every field has a value, of the ordinary sort or of the longest; two fields stay blank."""
    fields = form_fields(kind)
    by_section = {
        section: {f.number: v for f in fields if f.section == section and (v := _value(f, longest)) is not None}
        for section in ("H", "L", "F")
    }
    sums = {f.number: v for f in fields if f.section == "L" and f.data_type == "money" and (v := _value(f, longest))}
    lines = bool(by_section["L"])
    return PaperContent(
        kind=kind,
        ref="YYG-07+K3QX-20261123-L0002",
        number="YYG-07+K3QX-20261123-L0002",
        made_at=MADE,
        state="quarantined" if longest else "packed",
        practice=longest,
        head=by_section["H"],
        lines=(by_section["L"],) * rows if lines else (),
        totals=sums,
        foot=by_section["F"],
        signs=(
            SignPlace(Words("paper.leader_signature"), "finger", LONG_NAME),
            SignPlace(Words("paper.seller"), "stamp"),
        ),
        clauses=(Words("paper.clause.truth"), Words("paper.consent.clause")),
        copies=(Words("paper.buyer"), Words("paper.seller")),
        members=tuple(
            MemberLine(LONG_NAME if longest else f"练习边民{at}", number(at)) for at in range(1, members + 1)
        ),
        notes=(Words("paper.example_rules"),),
        data_sheet=kind in DATA_SHEETS,
        copy_no=2 if longest else 1,
        head_hash=HEAD,
    )


def blank(kind: str) -> PaperContent:
    """A paper of which the record knows nothing: every field is for the pen."""
    return PaperContent(kind, "R1", "", MADE, "draft", True, empty_rows=6, data_sheet=kind in DATA_SHEETS)
