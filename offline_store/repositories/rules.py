"""Rule packs as received, and what the port offers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.rules import RulePack
from app.errors import UserError
from app.read_models import RuleOffer
from offline_store import tables as t
from offline_store.mapping.plain import day_text_or_none, from_json, instant, instant_text
from offline_store.mapping.reference import pack_body, pack_from_body
from offline_store.repositories.session import Session

_MARKET = "market"


def market_side(session: Session) -> str:
    """Return the side of the border the market is on, as its settings say; China's before they do."""
    row = session.row(select(t.settings.c.value).where(t.settings.c.name == _MARKET))
    return "CN" if row is None else str((from_json(row["value"]) or {}).get("side", "CN"))


def refuse_old_version(known: Mapping[Any, Any] | None, pack_id: str, version: int, envelope: bytes) -> None:
    """Versions only go up: refuse one that is not above the highest known (columns ``version``, ``envelope``)."""
    if known is None or version > known["version"]:
        return
    if version == known["version"] and bytes(known["envelope"]) != envelope:
        raise UserError("rules.version_other_bytes", pack=pack_id, version=version)
    raise UserError("rules.version_not_newer", pack=pack_id, version=version, known=known["version"])


class SqlRulePacks:
    """See :class:`app.interfaces.RulePackRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified pack. Raises UserError ``rules.version_not_newer``, ``rules.version_other_bytes``."""
        p = t.rule_packs.c
        known = self._session.row(
            select(p.version, p.envelope).where(p.pack_id == pack.pack_id).order_by(p.version.desc()).limit(1)
        )
        refuse_old_version(known, pack.pack_id, pack.version, envelope)
        self._session.run(
            insert(t.rule_packs),
            {
                "pack_id": pack.pack_id,
                "version": pack.version,
                "valid_from": pack.valid_from.isoformat(),
                "valid_to": day_text_or_none(pack.valid_to),
                "issued_by": pack.issued_by,
                "practice": int(pack.practice),
                "key_id": key_id,
                "added_at": instant_text(added_at),
                "body": pack_body(pack),
                "envelope": envelope,
                "side": pack.side,
            },
        )
        self._drop_offers(pack.pack_id, pack.version)

    def in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        """Return the pack of a side valid on a day that was added last; without a side the market's own."""
        p, day = t.rule_packs.c, day_on.isoformat()
        of_side = market_side(self._session) if side is None else side
        row = self._session.row(
            select(p.pack_id, p.version)
            .where(p.side == of_side, p.valid_from <= day, or_(p.valid_to.is_(None), p.valid_to >= day))
            .order_by(p.pack_key.desc())
            .limit(1)
        )
        return None if row is None else self.get(row["pack_id"], row["version"])

    def get(self, pack_id: str, version: int) -> RulePack | None:
        """Return one stored pack, or None."""
        p, read = t.rule_packs.c, self._session.facts.packs
        row = self._session.row(select(p.pack_key).where(p.pack_id == pack_id, p.version == version))
        if row is None:
            return None
        if (pack_id, version) not in read:
            body = self._session.row(select(p.body).where(p.pack_key == row["pack_key"]))
            if body is not None:
                read[pack_id, version] = pack_from_body(body["body"])
        return read[pack_id, version]

    def newest(self, pack_id: str) -> RulePack | None:
        """Return the highest stored version of a pack, or None."""
        found = self.of_id(pack_id)
        return found[-1] if found else None

    def of_id(self, pack_id: str) -> tuple[RulePack, ...]:
        """Return all stored versions of a pack, oldest first."""
        p = t.rule_packs.c
        rows = self._session.rows(select(p.version).where(p.pack_id == pack_id).order_by(p.version))
        found = (self.get(pack_id, row["version"]) for row in rows)
        return tuple(pack for pack in found if pack is not None)

    def offer(self, offer: RuleOffer, envelope: bytes) -> None:
        """Keep a verified pack or list that the port offers; the same one again changes nothing."""
        row = {
            "pack_id": offer.pack_id,
            "version": offer.version,
            "kind": offer.kind,
            "issued_by": offer.issued_by,
            "key_id": offer.key_id,
            "heard_at": instant_text(offer.heard_at),
            "envelope": envelope,
        }
        self._session.run(upsert(t.rule_offers).values(**row).on_conflict_do_nothing())

    def offers(self) -> tuple[RuleOffer, ...]:
        """Return what is offered and not taken, in the order of coming."""
        rows = self._session.rows(select(t.rule_offers).order_by(t.rule_offers.c.offer_key))
        return tuple(
            RuleOffer(
                row["pack_id"], row["version"], row["kind"], row["issued_by"], row["key_id"], instant(row["heard_at"])
            )
            for row in rows
        )

    def offered(self, pack_id: str, version: int) -> bytes | None:
        """Return the envelope of an offer, or None."""
        o = t.rule_offers.c
        row = self._session.row(select(o.envelope).where(o.pack_id == pack_id, o.version == version))
        return None if row is None else bytes(row["envelope"])

    def drop_offer(self, pack_id: str, version: int) -> None:
        """Forget an offer that was left."""
        o = t.rule_offers.c
        self._session.run(delete(t.rule_offers).where(o.pack_id == pack_id, o.version == version))

    def _drop_offers(self, pack_id: str, version: int) -> None:
        o = t.rule_offers.c
        self._session.run(delete(t.rule_offers).where(o.pack_id == pack_id, o.version <= version))
