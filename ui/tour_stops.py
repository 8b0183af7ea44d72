"""Where the tour goes: for each place what it opens, and the simple real act that shows its error form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.domain.lot_draft import LotDraft
from app.domain.trade import Lot
from app.errors import BianmaoError, GatewayUnavailableProblem, ImportRejectedError, UserError
from app.read_models import RecordsQuery
from app.services.bundle import Services
from app.services.lot_renewal import draft_of
from ui.actions import ActionId
from ui.main_window import MainWindow
from ui.places import Place
from ui.screens.day_end import DayEndScreen
from ui.widgets.pin_boxes import PinBoxes

Act = Callable[[MainWindow], object]
UNKNOWN_CARD = "450000199001010015"
NOWHERE = "GX01-07-00000000-0000"


@dataclass(frozen=True, slots=True)
class Objects:
    """What the screens are opened on: ids and references of the store that is shown."""

    group_id: str = ""
    person_id: str = ""
    lot_ref: str = ""
    draft_ref: str = ""
    record_ref: str = ""
    mend_ref: str = ""

    def argument(self, place: Place) -> str:
        """The argument with which a place is opened."""
        arguments = {
            Place.PERSON_EDIT: self.person_id,
            Place.PERSON: self.person_id,
            Place.BASKET: self.person_id,
            Place.INCOME: self.lot_ref,
            Place.GROUP_EDIT: self.group_id,
            Place.IMPORT: self.group_id,
            Place.PASTE: f"members {self.group_id}",
            Place.SPLIT: self.draft_ref or self.lot_ref,
            Place.RECORD: self.record_ref,
            Place.MEND: self.mend_ref or self.record_ref,
            Place.PAPER: self.lot_ref,
            Place.ATTACHMENTS: f"lot {self.lot_ref}",
        }
        return arguments.get(place, "")


def find_objects(services: Services) -> Objects:
    """Choose telling ones: a mended record, one to be mended, the newest lot and a draft split like it."""
    read, today = services.read, services.context.today()
    groups, lots, to_mend = read.groups(today), read.lots(None), read.to_mend(1)
    records = read.records(RecordsQuery())
    group_id = groups[0].group_id if groups else ""
    members = read.members(group_id, today) if group_id else ()
    told = [row for row in records if row.version > 1] or [row for row in records if row.remote_reference]
    finished = [row.lot_ref for row in lots if row.state != "draft"]
    return Objects(
        group_id=group_id,
        person_id=members[0].person_id if members else "",
        lot_ref=finished[0] if finished else "",
        draft_ref=_draft_like(services, finished[0]) if finished else "",
        record_ref=(told or list(records))[0].local_reference if records else "",
        mend_ref=to_mend[0].local_reference if to_mend else "",
    )


def _draft_like(services: Services, lot_ref: str) -> str:
    """A split that waits: the open draft, or half a lot like this one. Nothing if rules do not let it be made."""
    lot = services.lots.open_draft()
    if lot is None:
        try:
            with services.context.store.unit_of_work() as uow:
                like = uow.lots.get(lot_ref)
            lot = None if like is None else services.lots.save(_half_of(like))
        except BianmaoError:
            return ""
    if lot is None:
        return ""
    services.lots.split(lot.lot_ref)
    return lot.lot_ref


def _half_of(lot: Lot) -> LotDraft:
    draft = draft_of(lot)
    lines = tuple(
        replace(line, gross_g=None, tare_g=None, net_g=(line.net_g or 0) // 20_000 * 10_000) for line in draft.lines
    )
    return replace(draft, lot_ref=None, lines=lines)


# -- error forms: acts as the person does them, else a typical error told to the frame


def press(action_id: ActionId) -> Act:
    """Press a key of the screen, if it works there."""
    return lambda window: window.actions_table.action(action_id).trigger()


def go(place: Place, argument: str) -> Act:
    """Open a place on an object."""
    return lambda window: window.go(place, argument)


def tell(error: BianmaoError) -> Act:
    """Tell the frame what a service would have raised."""
    return lambda window: window.tell(error)


def look_for(text: str) -> Act:
    """Type into the search place."""
    return lambda window: window.open_screen.look_for(text)


def scan(text: str) -> Act:
    """Lay a card on the reader."""
    return lambda window: window.open_screen.take_scan(text)


def paste(place_argument: str, text: str) -> Act:
    """Paste cells into a list."""

    def act(window: MainWindow) -> None:
        QGuiApplication.clipboard().setText(text)
        window.go(Place.PASTE, place_argument)

    return act


def type_all(text: str) -> Act:
    """Type the same into every field that can be seen."""

    def act(window: MainWindow) -> None:
        for editor in window.open_screen.findChildren(QLineEdit):
            if editor.isVisible() and not editor.isReadOnly():
                editor.setText(text)
                editor.textEdited.emit(text)

    return act


def wrong_pin(window: MainWindow) -> None:
    """Type six wrong digits."""
    for boxes in window.open_screen.findChildren(PinBoxes):
        for digit in "000000":
            boxes.add_digit(digit)


def save_nowhere(window: MainWindow) -> None:
    """Save the slip in a folder that is not there."""
    if isinstance(window.open_screen, DayEndScreen):
        window.open_screen.save_to("/proc/nowhere/slip.pdf")


ERROR_ACTS: Mapping[Place, tuple[Act, ...]] = {
    Place.UNLOCK: (type_all("not the passphrase"), press(ActionId.MAIN)),
    Place.SIGN_IN: (wrong_pin,),
    Place.TODAY: (tell(GatewayUnavailableProblem("gateway.timeout")),),
    Place.PRESENCE: (scan(UNKNOWN_CARD),),
    Place.PEOPLE: (look_for("zzz"),),
    Place.PERSON_EDIT: (go(Place.PERSON_EDIT, ""), press(ActionId.MAIN)),
    Place.PERSON: (go(Place.PERSON, NOWHERE),),
    Place.MERGE: (tell(UserError("merge.unknown")),),
    Place.INCOME: (press(ActionId.MAIN),),
    Place.GROUP_EDIT: (go(Place.GROUP_EDIT, ""), press(ActionId.MAIN)),
    Place.IMPORT: (tell(ImportRejectedError("sheet.not_a_spreadsheet", found="pdf")),),
    Place.PASTE: (paste("goods", "品名\tHS编码\t单位\n练习果\t81090\t公斤"),),
    Place.TRUCK: (press(ActionId.ADD), press(ActionId.MAIN)),
    Place.SPLIT: (go(Place.SPLIT, NOWHERE),),
    Place.RECORDS: (look_for("zzz"),),
    Place.RECALL: (tell(UserError("watch.unknown", entry="E")),),
    Place.RECORD: (go(Place.RECORD, NOWHERE),),
    Place.MEND: (go(Place.MEND, NOWHERE),),
    Place.PORT: (tell(GatewayUnavailableProblem("gateway.not_the_port")),),
    Place.PAPER: (go(Place.PAPER, f"D12 {NOWHERE}"),),
    Place.RULES: (tell(UserError("rules.unsigned")),),
    Place.DAY_END: (save_nowhere,),
    Place.CODE: (go(Place.CODE, "BM1U" + "A" * 40),),
    Place.VERIFY: (go(Place.VERIFY, "BM1P" + "A" * 40),),
    Place.CLOCK: (tell(UserError("clock.not_behind")),),
}
"""What is done on a place after it was opened on its object; the runner is waited for after each act."""
