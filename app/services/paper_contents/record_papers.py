"""The record that a paper of one resident is about."""

from __future__ import annotations

from app.errors import UserError
from app.read_models import RecordDetail
from app.services.paper_sorts import PaperSource


def committed_record(source: PaperSource) -> RecordDetail:
    """Return the record a paper is about. Raises UserError ``paper.ref_unknown``."""
    detail = source.read.record_detail(source.ref)
    if detail is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    return detail


def fits(source: PaperSource) -> bool:
    """Tell whether the reference is a record."""
    return source.uow.records.get(source.ref) is not None
