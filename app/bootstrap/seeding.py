"""First contents of a new store: who and where it is, reference data, and the shipped practice rule packs."""

from __future__ import annotations

import resources
from app.domain.reference_rows import crossing_from_row, goods_from_row, tariff_line_from_row
from app.services.bundle import NewMarket, Services
from app.services.context import MARKET_SETTING

_PACKS = "reference/rules"


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
    for pack in sorted(resources.path(_PACKS).glob("*.signed.json")):
        services.market.import_rules(pack.read_bytes())


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
