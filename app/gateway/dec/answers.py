"""Answers and receipts to values: by the name of the root, by exactly known places, each at most once.

Names are matched without the namespace, because older files have none; a namespace that is not the port's is refused.
Nothing is looked for deeper than where it belongs, so a receipt wrapped into another file is not found.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

from app.domain.declaration.answers import Answer, CardError, ImportAnswer, PortReceipt, SasAnswer
from app.errors import UserError
from app.gateway.dec.profile import load_profile
from app.gateway.dec.xml_reading import Element, parse

CHINA = timezone(timedelta(hours=8))
_TIMES = ("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y%m%dT%H%M%S")
_DAYS = ("%Y-%m-%d", "%Y%m%d")


def read_answer(raw: bytes) -> Answer:
    """Read one file of InBox or FailBox. Hostile, broken and unknown files are refused (``xml.…``)."""
    root = parse(raw)
    reader = _READERS.get(root.name)
    if reader is None or not _is_known_namespace(root):
        raise UserError("xml.root_unknown", found=root.name[:80])
    return reader(root, raw)


def _is_known_namespace(element: Element) -> bool:
    return element.namespace in {"", load_profile().namespace}


def _one(element: Element, name: str) -> Element | None:
    found = [child for child in element.children if child.name == name]
    if len(found) > 1 or not all(_is_known_namespace(child) for child in found):
        raise UserError("xml.shape", element=name)
    return found[0] if found else None


def _text(element: Element, *path: str) -> str:
    for name in path:
        inner = _one(element, name)
        if inner is None:
            return ""
        element = inner
    if element.children:
        raise UserError("xml.shape", element=element.name)
    return element.text.strip()


def _needed(element: Element, name: str) -> str:
    text = _text(element, name)
    if not text:
        raise UserError("xml.shape", element=name)
    return text


def _import_answer(root: Element, _raw: bytes) -> Answer:
    return ImportAnswer(
        client_seq_no=_text(root, "ClientSeqNo"),
        seq_no=_text(root, "SeqNo"),
        code=_needed(root, "ResponseCode"),
        message=_text(root, "ErrorMessage"),
        transit_no=_text(root, "TrnPreId"),
    )


def _receipt(root: Element, raw: bytes) -> Answer:
    noticed = _text(root, "NOTICE_DATE")
    return PortReceipt(
        receipt_id=hashlib.sha256(raw).hexdigest(),
        seq_no=_text(root, "CUS_CIQ_NO"),
        entry_id=_text(root, "ENTRY_ID"),
        channel=_needed(root, "CHANNEL"),
        noticed_at=_moment(noticed),
        noticed_text=noticed,
        note=_text(root, "NOTE"),
        customs=_text(root, "CUSTOM_MASTER"),
        crossed_on=_day(_text(root, "I_E_DATE")),
        declared_on=_day(_text(root, "D_DATE")),
    )


def _old_receipt(root: Element, raw: bytes) -> Answer:
    result = _one(root, "DEC_RESULT")
    if result is None:
        raise UserError("xml.shape", element="DEC_RESULT")
    noticed = _text(result, "NOTICE_DATE")
    return PortReceipt(
        receipt_id=hashlib.sha256(raw).hexdigest(),
        seq_no=_text(result, "SEQ_NO"),
        client_seq_no=_text(result, "CLIENTSEQ_NO"),
        entry_id=_text(result, "ENTRY_ID"),
        channel=_needed(result, "CHANNEL"),
        noticed_at=_moment(noticed),
        noticed_text=noticed,
        note=_text(result, "NOTE") or _text(root, "RESULT_INFO"),
        customs=_text(result, "DECL_PORT"),
        crossed_on=_day(_text(result, "I_E_DATE")),
        declared_on=_day(_text(result, "D_DATE")),
        is_old_form=True,
    )


def _card_error(root: Element, _raw: bytes) -> Answer:
    code = _one(root, "failCode")
    return CardError(
        code=_needed(root, "failCode"),
        message=_text(root, "failInfo"),
        code_version=code.attributes.get("version", "") if code is not None else "",
        flag_type=_text(root, "resultFlag", "Type"),
        flag_value=_text(root, "resultFlag", "Value"),
    )


def _sas_answer(root: Element, _raw: bytes) -> Answer:
    return SasAnswer(
        seq_no=_text(root, "SeqNo"),
        own_number=_text(root, "EtpsPreentNo"),
        message=_text(root, "CheckInfo"),
        flag=_needed(root, "DealFlag"),
    )


_READERS: dict[str, Callable[[Element, bytes], Answer]] = {
    "DecImportResponse": _import_answer,
    "DEC_RESULT": _receipt,
    "DEC_DATA": _old_receipt,
    "Root": _card_error,
    "CommonResponeMessage": _sas_answer,
}


def _moment(text: str) -> datetime | None:
    """The port writes China time; the old form has two more digits, hundredths. Unreadable is None, not a guess."""
    is_old = len(text) == len("20180208T15032200") and "-" not in text
    for form in _TIMES:
        try:
            return datetime.strptime(text[:-2] if is_old else text, form).replace(tzinfo=CHINA).astimezone(UTC)
        except (ValueError, OverflowError):
            continue
    return None


def _day(text: str) -> date | None:
    """A day, maybe with a time behind it."""
    for form, length in zip(_DAYS, (10, 8), strict=True):
        try:
            return datetime.strptime(text[:length], form).date()
        except ValueError:
            continue
    return None
