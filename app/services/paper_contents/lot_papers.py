"""What every paper of a committed lot begins with: the lot it may be made of, its number, state and marks."""

from __future__ import annotations

from app.domain.paper_content import PaperContent
from app.domain.trade import Direction, Lot
from app.errors import UserError
from app.services.committed_lots import CommittedLot, committed_lot, is_committed
from app.services.paper_contents.lot_values import is_vietnamese_resident
from app.services.paper_sorts import PaperSource


def lot_of(source: PaperSource, kind: str, direction: Direction | None = None) -> CommittedLot:
    """Return the lot a paper is about. Raises UserError as ``PaperSort.build`` tells."""
    found = committed_lot(source.uow, source.read, kind, source.ref)
    if direction not in (None, found.lot.direction):
        raise not_for_this(kind, source.ref)
    return found


def truck_lot_of(source: PaperSource, kind: str) -> CommittedLot:
    """Return the lot of a paper that is about a truck; what was carried on foot has none. Raises as ``lot_of``."""
    found = lot_of(source, kind)
    if not _has_truck(found.lot):
        raise not_for_this(kind, source.ref)
    return found


def resident_lot_of(source: PaperSource, kind: str, direction: Direction) -> CommittedLot:
    """Return the lot of a paper for a Vietnamese resident as the other side. Raises as ``lot_of``."""
    found = lot_of(source, kind, direction)
    if not is_vietnamese_resident(found.lot.counterpart):
        raise not_for_this(kind, source.ref)
    return found


def not_for_this(kind: str, ref: str) -> UserError:
    """Return the refusal of a paper that this lot has not."""
    return UserError("paper.not_for_this", kind=kind, ref=ref)


def unfilled(source: PaperSource, kind: str, found: CommittedLot) -> PaperContent:
    """Return a lot's paper with number, state and practice mark, in which no field is filled yet."""
    return PaperContent(
        kind=kind,
        ref=source.ref,
        number=found.lot.lot_ref,
        made_at=source.made_at,
        state=found.state,
        practice=found.practice,
    )


def committed(source: PaperSource) -> Lot | None:
    """Return the lot when it is committed and stands; None otherwise. Cheap: for asking whether a paper fits."""
    return source.uow.lots.get(source.ref) if is_committed(source.uow, source.ref) else None


def fits(source: PaperSource) -> bool:
    """Tell whether the reference is a committed lot that stands."""
    return is_committed(source.uow, source.ref)


def fits_truck(source: PaperSource) -> bool:
    """Tell whether a lot is committed and has a vehicle."""
    lot = committed(source)
    return lot is not None and _has_truck(lot)


def fits_resident(source: PaperSource, direction: Direction) -> bool:
    """Tell whether a lot is committed, of that direction, and trades with a Vietnamese resident."""
    lot = committed(source)
    return lot is not None and lot.direction is direction and is_vietnamese_resident(lot.counterpart)


def _has_truck(lot: Lot) -> bool:
    return bool(lot.truck.plate_cn or lot.truck.plate_vn)
