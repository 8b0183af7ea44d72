"""Consent to shares: card, signed sheet or typed reason, for those named or for everybody who has none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.person_checks import text_problem, tidy_text
from app.domain.trade import Consent, Lot, Share
from app.errors import UserError
from app.services.carriers import Crowd
from app.services.findings import Refused

CONSENT_KINDS = ("card", "sheet", "typed")
_NOTE_MISSING = {"sheet": "share.sheet_missing", "typed": "share.reason_missing"}


def consent_note(kind: str, note: str) -> str:
    """Return the note of a consent as it is stored.

    Raises:
        UserError: ``share.consent_kind``, ``share.sheet_missing``, ``share.reason_missing``.
        Refused: a note that cannot be kept as text.

    """
    if kind not in CONSENT_KINDS:
        raise UserError("share.consent_kind", value=kind)
    if kind in _NOTE_MISSING and not note.strip():
        raise UserError(_NOTE_MISSING[kind])
    note = tidy_text(note)
    if problem := text_problem(note, "note"):
        raise Refused([problem])
    return note


def with_consent(lot: Lot, here: Crowd, consent: Consent, person_ids: Iterable[str] | None) -> Lot:
    """Return the lot with consent at the shares of those named, or at every share that has none.

    Raises UserError ``share.unknown``, ``share.card_not_read`` for somebody named.
    """
    named = None if person_ids is None else frozenset(person_ids)
    _refuse_unknown(lot, here, named, consent.kind)
    return replace(lot, shares=tuple(_confirmed(share, here, named, consent) for share in lot.shares))


def _refuse_unknown(lot: Lot, here: Crowd, named: frozenset[str] | None, kind: str) -> None:
    """Refuse names without a share, and consent by card for somebody named whose card was not read."""
    shared = {share.person_id for share in lot.shares}
    for person_id in sorted(named or ()):
        if person_id not in shared:
            raise UserError("share.unknown", person_id=person_id)
        if kind == "card" and not here.carriers[person_id].card_read:
            raise UserError("share.card_not_read", person=here.carriers[person_id].person.name, person_id=person_id)


def _confirmed(share: Share, here: Crowd, named: frozenset[str] | None, consent: Consent) -> Share:
    asked = share.consent is None if named is None else share.person_id in named
    carrier = here.carriers.get(share.person_id)
    if not asked or (consent.kind == "card" and (carrier is None or not carrier.card_read)):
        return share
    return replace(share, consent=consent)
