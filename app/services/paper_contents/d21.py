"""D21, the data sheet beside the customs' release note, only of a record that the port released, by the port's word.

Customs stamps its own note: this sheet has no place for a stamp.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.delivery import Verdict
from app.domain.paper_content import Blank, Instant, Name, PaperContent, Text, Value, Words
from app.domain.trade import TradeRecord
from app.errors import UserError
from app.read_models import RecordDetail
from app.services.committed_lots import is_practice
from app.services.paper_contents import lot_values as values
from app.services.paper_contents import record_papers
from app.services.paper_contents.d20 import declared
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D21"
#: Verdicts that stand on a release: what is closed was released before.
_RELEASED = frozenset({Verdict.RELEASED, Verdict.CLOSED})


def build(source: PaperSource) -> PaperContent:
    """Return the sheet of a released record. Raises UserError ``paper.ref_unknown``, ``paper.not_for_this``."""
    detail = record_papers.committed_record(source)
    if detail.row.verdict not in _RELEASED:
        raise UserError("paper.not_for_this", kind=KIND, ref=source.ref)
    record = detail.record
    released_at = _released_at(detail)
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=record.local_reference,
        made_at=source.made_at,
        state=detail.row.status,
        practice=is_practice(source.uow, [record]),
        head={
            1: Blank(),
            2: Text(detail.row.remote_reference or record.local_reference),
            3: _who(record),
            4: values.plates(record.truck),
        },
        lines=tuple({5: Name(line.name), 6: declared(line)} for line in record.lines),
        foot={7: Blank() if released_at is None else Instant(released_at), 8: Blank(2)},
        notes=(Words("paper.d21.note"),),
        data_sheet=True,
        mass_g=record.net_g,
        amount_fen=record.amount_fen,
    )


def _released_at(detail: RecordDetail) -> datetime | None:
    """When the port's own signed receipt says that the goods were released."""
    said = [each.issued_at for each in detail.receipts if each.verdict is Verdict.RELEASED]
    return min(said) if said else None


def _who(record: TradeRecord) -> Value:
    return stacked(Text(name) for name in (record.person_name, record.group_name) if name)


def _fits(source: PaperSource) -> bool:
    known = source.uow.records.get(source.ref) is not None
    return known and source.uow.records.verdict(source.ref) in _RELEASED


SORT = PaperSort(kind=KIND, subject="record", build=build, fits=_fits)
