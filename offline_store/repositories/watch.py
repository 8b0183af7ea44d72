"""Stop and recall lists, and the released records they name."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.localized_text import LocalizedText
from app.domain.watch_list import WatchEntry, WatchList, watch_entry_plain, watch_list_from_plain
from app.read_models import WatchHit
from offline_store import tables as t
from offline_store.mapping.plain import from_json, instant, instant_text, to_json
from offline_store.repositories.rules import market_side, refuse_old_version
from offline_store.repositories.session import Session


def list_body(watch_list: WatchList) -> str:
    """Write a list in the form that :func:`app.domain.watch_list.watch_list_from_plain` reads."""
    issued = watch_list.issued_on
    return to_json(
        {
            "pack_id": watch_list.list_id,
            "version": watch_list.version,
            "scope": {"country": watch_list.side},
            "issued_by": watch_list.issued_by,
            "issued_on": None if issued is None else issued.isoformat(),
            "practice": watch_list.practice,
            "watch": [watch_entry_plain(entry) for entry in watch_list.entries],
        }
    )


def hit_from_body(body: str) -> WatchHit:
    """Read a noted hit."""
    plain: dict[str, Any] = from_json(body)
    return WatchHit(
        record_ref=plain["record_ref"],
        entry_id=plain["entry_id"],
        kind=plain["kind"],
        day_on=date.fromisoformat(plain["day_on"]),
        at=instant(plain["at"]),
        rule_id=plain["rule_id"],
        source=plain["source"],
        valid_from=date.fromisoformat(plain["valid_from"]),
        text=LocalizedText(*plain["text"]),
    )


class SqlWatchLists:
    """See :class:`app.interfaces.WatchRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, watch_list: WatchList, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified list. Raises UserError ``rules.version_not_newer``, ``rules.version_other_bytes``."""
        w, list_id = t.watch_lists.c, watch_list.list_id
        known = self._session.row(
            select(w.version, w.envelope).where(w.list_id == list_id).order_by(w.version.desc()).limit(1)
        )
        refuse_old_version(known, list_id, watch_list.version, envelope)
        self._session.run(
            insert(t.watch_lists),
            {
                "list_id": list_id,
                "version": watch_list.version,
                "side": watch_list.side,
                "key_id": key_id,
                "added_at": instant_text(added_at),
                "body": list_body(watch_list),
                "envelope": envelope,
            },
        )
        o = t.rule_offers.c
        self._session.run(delete(t.rule_offers).where(o.pack_id == list_id, o.version <= watch_list.version))

    def newest(self, list_id: str) -> WatchList | None:
        """Return the highest stored version of a list, or None."""
        w = t.watch_lists.c
        row = self._session.row(select(w.body).where(w.list_id == list_id).order_by(w.version.desc()).limit(1))
        return None if row is None else watch_list_from_plain(from_json(row["body"]))

    def entries(self, side: str | None = None) -> tuple[WatchEntry, ...]:
        """Return the entries of every newest list of a side (without a side the market's own)."""
        w = t.watch_lists.c
        of_side = market_side(self._session) if side is None else side
        ids = self._session.rows(select(w.list_id).where(w.side == of_side).group_by(w.list_id).order_by(w.list_id))
        lists = (self.newest(row["list_id"]) for row in ids)
        return tuple(entry for found in lists if found is not None for entry in found.entries)

    def note_hit(self, hit: WatchHit) -> None:
        """Keep that a released record is on a list; a second note of the same changes nothing."""
        body = {
            "record_ref": hit.record_ref,
            "entry_id": hit.entry_id,
            "kind": hit.kind,
            "day_on": hit.day_on.isoformat(),
            "at": instant_text(hit.at),
            "rule_id": hit.rule_id,
            "source": hit.source,
            "valid_from": hit.valid_from.isoformat(),
            "text": [hit.text.zh, hit.text.vi, hit.text.en],
        }
        row = {
            "record_ref": hit.record_ref,
            "entry_id": hit.entry_id,
            "day_on": hit.day_on.isoformat(),
            "body": to_json(body),
        }
        self._session.run(upsert(t.watch_hits).values(**row).on_conflict_do_nothing())

    def hits_of(self, record_ref: str) -> tuple[WatchHit, ...]:
        """Return what was noted of a record."""
        h = t.watch_hits.c
        rows = self._session.rows(select(h.body).where(h.record_ref == record_ref).order_by(h.hit_key))
        return tuple(hit_from_body(row["body"]) for row in rows)
