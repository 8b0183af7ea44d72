"""Contents of trade slips for tests: usual, empty, and with the longest data there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.localized_text import LocalizedText
from app.domain.paper_content import (
    Blank,
    Instant,
    InWords,
    Mass,
    Money,
    Name,
    PaperContent,
    PersonalNumber,
    Several,
    Text,
    Value,
    Words,
)

MADE = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
HEAD = "9f3ac01be47d52886f0d1c2b3a4958677889900aabbccddeeff0011223344556"
NUMBER = "YYG-07+K3QX-20261123-0001"
SEAL = "BM1P" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 7
LONGEST = "Tập Nguyễn Thị Hoàng Phương Thảo Trần Đặng Hữu Nghị Ưỡn Ẩm Ỹ"
UNBROKEN = "练习" + "阿依古丽买买提" * 8
GOODS = LocalizedText("鲜火龙果" * 6, "Quả thanh long ruột đỏ tươi loại một đóng thùng " * 3, "Fresh dragon fruit")


def line(name: LocalizedText, grams: int, fen: int) -> dict[int, Value]:
    """One line of goods."""
    return {8: Name(name), 9: Mass(grams), 10: Money(25_000, "VND"), 11: Money(fen, "CNY")}


def slip(lines: int = 2, **changes: object) -> PaperContent:
    """A trade slip of a waiting record."""
    made = PaperContent(
        kind="D24",
        ref=NUMBER,
        number=NUMBER,
        made_at=MADE,
        state="packed",
        practice=True,
        head={
            1: Text(NUMBER),
            2: Instant(MADE),
            3: Name(LocalizedText("浦寨边民互市点", "Điểm trao đổi Pò Chài", "Puzhai")),
            4: Text("练习阿依古丽"),
            5: PersonalNumber("450000198001010017"),
            6: Text("练习互助一组"),
            7: Several((Text("桂A12345"), Text("14C00007"))),
        },
        lines=tuple(
            line(LocalizedText("火龙果", "Thanh long", "Dragon fruit"), 600_500, 690_691) for _ in range(lines)
        ),
        foot={
            12: Money(690_691 * lines, "CNY"),
            13: InWords(690_691 * lines, "CNY"),
            14: Money(109_309, "CNY"),
            15: Words("paper.state.packed"),
        },
        copy_no=1,
        head_hash=HEAD,
        amount_fen=690_691 * lines,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def longest(lines: int = 3) -> PaperContent:
    """Names of 60 signs, goods in whole sentences, the largest figures, a doubtful word, a second copy."""
    made = slip(lines)
    head = {**made.head, 4: Text(LONGEST), 6: Text(UNBROKEN), 7: Several((Text("桂A12345挂"), Text("14C-00007.12345")))}
    foot = {
        12: Money(10**14, "CNY"),
        13: InWords(98_765_432_198_765, "CNY"),
        14: Blank(),
        15: Words("paper.state.released"),
    }
    goods = tuple(line(GOODS, 99_999_999_999, 99_999_999_999) for _ in range(lines))
    return replace(made, head=head, foot=foot, lines=goods, copy_no=27, state="released")
