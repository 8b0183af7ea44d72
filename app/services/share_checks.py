"""What stops a share from becoming a declaration, told by the resident's name and the rule (R-CN-10, 16, 21, 35)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.problems import Problem
from app.domain.quota_value import lacks_rate, share_parts
from app.domain.trade import Lot, Share
from app.interfaces import ReadQueries
from app.services.carriers import PRESENT_ONLY, Carrier, Crowd, declared_enough, limits_left, share_value, value_left
from app.services.quota_views import TURNS

CONSENT = "consent_required"
ENTRUSTMENT = "entrustment_required"
_RULE_IDS = {
    CONSENT: "R-CN-16",
    ENTRUSTMENT: "R-CN-35",
    PRESENT_ONLY: "R-CN-16",
    "value_limit": "R-CN-10",
    TURNS: "R-VN-02",
}


def share_problems(lot: Lot, crowd: Crowd, reading: ReadQueries) -> tuple[Problem, ...]:
    """Return everything that stops the shares of a lot, as things stand now, in order of the shares."""
    found: list[Problem] = []
    enough = declared_enough(crowd, reading, [share.person_id for share in lot.shares])
    for number, share in enumerate(lot.shares):
        carrier = crowd.carriers.get(share.person_id)
        if carrier is None:
            found.append(Problem("share.person_unknown", f"shares.{number}", {"person_id": share.person_id}))
            continue
        found += one_share_problems(f"shares.{number}", lot, share, carrier, crowd)
        most = enough.get(share.person_id)
        if most is not None:
            params = {**_who(carrier), "most": most, "rule": "R-CN-15"}
            found.append(Problem("share.declared_enough", f"shares.{number}", params, "R-CN-15"))
    return tuple(found)


def one_share_problems(place: str, lot: Lot, share: Share, carrier: Carrier, crowd: Crowd) -> Iterator[Problem]:
    """Yield what stops one share: absent, blocked, without consent or entrustment, over value or mass."""
    if crowd.pack.switched_on(PRESENT_ONLY, crowd.day_on) and carrier.presence is None:
        yield _problem("share.not_present", place, carrier, crowd, PRESENT_ONLY)
    if not carrier.of_group:
        yield Problem("share.not_in_group", place, {**_who(carrier), "rule": "R-CN-43"}, "R-CN-43")
    if carrier.blocked is not None:
        params = {**carrier.blocked.params, **_who(carrier), "reason": carrier.blocked.code}
        yield Problem("share.person_blocked", place, params, carrier.blocked.rule_id)
    if share.consent is None and crowd.pack.switched_on(CONSENT, crowd.day_on):
        yield _problem("share.consent_missing", place, carrier, crowd, CONSENT)
    entrusted = lot.declared_by == "self" or carrier.entrusted_to(lot.group_id)
    if not entrusted and crowd.pack.switched_on(ENTRUSTMENT, crowd.day_on):
        yield _problem("share.entrustment_missing", place, carrier, crowd, ENTRUSTMENT)
    yield from over_quota(place, lot, share, carrier, crowd)


def over_quota(place: str, lot: Lot, share: Share, carrier: Carrier, crowd: Crowd) -> Iterator[Problem]:
    """Yield by how much a share passes the value or a mass limit the person has left."""
    left = value_left(carrier, lot.direction)
    if left is not None and lacks_rate(share_parts(lot, share), carrier.quota.currency, lot.rate):
        yield Problem("lot.rate_missing", "rate", {"currency": carrier.quota.currency})
    takes = 0 if left is None else share_value(carrier, lot, share)
    if left is not None and takes > left:
        yield _over_value(place, carrier, crowd, left, takes)
    grams = share_grams(lot, share)
    for group, grams_left in limits_left(carrier, lot).items():
        if grams.get(group, 0) > grams_left:
            limit = crowd.pack.limit_group(group, crowd.day_on)
            rule = limit.rule_id if limit is not None else ""
            missing = grams[group] - grams_left
            params = {**_who(carrier), "group": group, "left_g": grams_left, "missing_g": missing, "rule": rule}
            yield Problem("share.over_limit", place, params, rule)


def _over_value(place: str, carrier: Carrier, crowd: Crowd, left: int, takes: int) -> Problem:
    """Tell who passes the value and by how much; who is at home on another laptop is told that instead."""
    quota, room = carrier.quota, carrier.quota.value_room
    if quota.turns_left == 0:
        return _problem("share.turns_used", place, carrier, crowd, TURNS, {"most": quota.turns_most})
    figures: dict[str, str | int | None] = {"left_fen": left, "share_fen": takes, "missing_fen": takes - left}
    if not quota.at_home and room is not None and room.right == 0:
        away = {"device": quota.home_device, **figures}
        return _problem("share.homed_elsewhere", place, carrier, crowd, "value_limit", away)
    return _problem("share.over_quota", place, carrier, crowd, "value_limit", figures)


def share_grams(lot: Lot, share: Share) -> dict[str, int]:
    """Return a share's grams per limited kind of goods."""
    groups = {line.line_no: line.limit_group for line in lot.lines}
    grams: dict[str, int] = {}
    for line in share.lines:
        group = groups[line.line_no]
        if group is not None:
            grams[group] = grams.get(group, 0) + line.quantity
    return grams


def _problem(
    code: str,
    place: str,
    carrier: Carrier,
    crowd: Crowd,
    rule_code: str,
    figures: Mapping[str, str | int | None] | None = None,
) -> Problem:
    rule = crowd.pack.rule(rule_code, crowd.day_on)
    rule_id = rule.rule_id if rule is not None else _RULE_IDS[rule_code]
    return Problem(code, place, {**_who(carrier), **(figures or {}), "rule": rule_id}, rule_id)


def _who(carrier: Carrier) -> dict[str, str | int | None]:
    return {"person": carrier.person.name, "person_id": carrier.person.person_id}
