"""A goods entry that an office adds itself: names in three languages, HS code from the tariff, unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.localized_text import LocalizedText
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.reference import Goods
from app.domain.reference_rows import UNVERIFIED, unit_of

OWN_SOURCE = "own entry"
OWN_PREFIX = "OWN-"
UNIT_CODES = ("KGM", "H87", "PR", "MTR", "MTK")
_HS6 = re.compile(r"^\d{6}$")


@dataclass(frozen=True, slots=True)
class OwnGoods:
    """Goods as typed. ``unit_code`` is UN/ECE; ``direction`` ``import`` or ``export``; ``origin`` a country."""

    zh: str
    vi: str = ""
    en: str = ""
    hs6: str = ""
    unit_code: str = "KGM"
    direction: str = "import"
    origin: str = ""


def check_own_goods(draft: OwnGoods, *, code_known: bool) -> tuple[Problem, ...]:
    """Return what is wrong with an own entry. ``code_known``: the HS list in the store has the six digits."""
    return tuple(_findings(draft, code_known))


def _findings(draft: OwnGoods, code_known: bool) -> Iterator[Problem]:
    for field in ("zh", "vi", "en"):
        if problem := text_problem(tidy_text(getattr(draft, field)), field):
            yield problem
    if not tidy_text(draft.zh) and not tidy_text(draft.vi):
        yield Problem("goods.name_missing", "zh")
    if not _HS6.match(draft.hs6.strip()):
        yield Problem("goods.hs_form", "hs6", {"found": draft.hs6})
    elif not code_known:
        yield Problem("goods.hs_unknown", "hs6", {"found": draft.hs6})
    if draft.unit_code not in UNIT_CODES:
        yield Problem("goods.unit_unknown", "unit_code", {"found": draft.unit_code})
    if draft.direction not in ("import", "export"):
        yield Problem("goods.direction_unknown", "direction", {"found": draft.direction})


def own_goods(draft: OwnGoods, number: int) -> Goods:
    """Make the entry of a checked draft; its limit group follows from the code by the rules, never from typing."""
    zh, vi = tidy_text(draft.zh), tidy_text(draft.vi)
    return Goods(
        goods_id=f"{OWN_PREFIX}{number:04d}",
        name=LocalizedText(zh or vi, vi, tidy_text(draft.en)),
        direction=draft.direction,
        group="",
        hs6=draft.hs6.strip(),
        cn_hs8="",
        vn_hs8="",
        unit=unit_of(draft.unit_code),
        unit_code=draft.unit_code,
        origin=draft.origin or ("CN" if draft.direction == "export" else "VN"),
        limit_group=None,
        controls="",
        trust=UNVERIFIED,
        source=OWN_SOURCE,
    )
