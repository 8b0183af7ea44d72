"""First contents of a new store: who and where it is, reference data, and the shipped practice rule packs.

A store made by an earlier version is offered what this one ships; only a person takes it in.
"""

from __future__ import annotations

import json
from collections import Counter

import resources
from app.domain.reference_rows import crossing_from_row, goods_from_row, tariff_line_from_row
from app.services.bundle import NewMarket, Services
from app.services.context import MARKET_SETTING
from app.services.rule_lane import keep_offer

_PACKS = "reference/rules"
#: Name of the settings value: per pack, the newest shipped version that was offered; one that was left stays left.
SHIPPED_SETTING = "rules_shipped_heard"


def seed_market(services: Services, spec: NewMarket) -> None:
    """Fill a new store in three units of work: market facts, reference tables, rule packs."""
    with services.context.store.unit_of_work() as uow:
        uow.settings.put(MARKET_SETTING, _market(spec))
        uow.commit()
    services.reference.load(
        [goods_from_row(row) for row in resources.read_json("reference/goods.json")],
        [crossing_from_row(row) for row in resources.read_json("reference/crossings.json")],
        [tariff_line_from_row("HS6", row) for row in resources.read_json("reference/hs6.json.gz")]
        + [tariff_line_from_row("AHTN8", row) for row in resources.read_json("reference/ahtn8.json.gz")],
    )
    for envelope in _shipped_packs():
        services.market.import_rules(envelope)


def offer_shipped_packs(services: Services) -> int:
    """Offer shipped packs that are newer than the store's, each version once; returns how many are new."""
    stored = Counter[str]()
    for row in services.context.store.reading().rule_packs():
        stored[row.pack_id] = max(stored[row.pack_id], row.version)
    with services.context.store.unit_of_work() as uow:
        heard: dict[str, int] = uow.settings.get(SHIPPED_SETTING) or {}
        new: dict[str, int] = {}
        for envelope in _shipped_packs():
            pack = json.loads(envelope)["pack"]
            pack_id, version = pack["pack_id"], pack["version"]
            if version > max(heard.get(pack_id, 0), stored[pack_id]) and keep_offer(services.context, uow, envelope):
                new[pack_id] = version
        if new:
            uow.settings.put(SHIPPED_SETTING, {**heard, **new})
            uow.commit()
    return len(new)


def _shipped_packs() -> list[bytes]:
    return [file.read_bytes() for file in sorted(resources.path(_PACKS).glob("*.signed.json"))]


def shipped_office_keys() -> dict[str, str]:
    """Public keys of the practice office that signed the shipped packs: key id → base64."""
    keys: dict[str, str] = resources.read_json("reference/office_keys.json")["keys"]
    return keys


def _market(spec: NewMarket) -> dict[str, str | bool]:
    return {
        "crossing_id": spec.crossing_id,
        "office": spec.office,
        "side": spec.side,
        "language": spec.language,
        "point_name": spec.point_name or spec.point,
        "practice": spec.practice,
    }
