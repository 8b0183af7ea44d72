"""Which screen stands at which place. A screen is made when it is first opened."""

from __future__ import annotations

import importlib

from ui.context import UiContext
from ui.places import Place
from ui.screens.screen import Screen

#: Place → (module, class). Late import: the first window must not wait for screens nobody has opened.
SCREENS: dict[Place, tuple[str, str]] = {
    Place.FIRST_START: ("ui.screens.first_start", "FirstStartScreen"),
    Place.UNLOCK: ("ui.screens.unlock", "UnlockScreen"),
    Place.SIGN_IN: ("ui.screens.sign_in", "SignInScreen"),
    Place.TODAY: ("ui.screens.today", "TodayScreen"),
    Place.PRESENCE: ("ui.screens.presence", "PresenceScreen"),
    Place.PEOPLE: ("ui.screens.people", "PeopleScreen"),
    Place.PERSON: ("ui.screens.person_card", "PersonCardScreen"),
    Place.MERGE: ("ui.screens.merge", "MergeScreen"),
    Place.INCOME: ("ui.screens.income", "IncomeScreen"),
    Place.PERSON_EDIT: ("ui.screens.person_edit", "PersonEditScreen"),
    Place.GROUP_EDIT: ("ui.screens.group_edit", "GroupEditScreen"),
    Place.IMPORT: ("ui.screens.member_import", "MemberImportScreen"),
    Place.TRUCK: ("ui.screens.truck", "TruckScreen"),
    Place.BASKET: ("ui.screens.basket", "BasketScreen"),
    Place.GOODS: ("ui.screens.goods", "GoodsScreen"),
    Place.UNDO: ("ui.screens.undo", "UndoScreen"),
    Place.SPLIT: ("ui.screens.split", "SplitScreen"),
    Place.RECORDS: ("ui.screens.records", "RecordsScreen"),
    Place.RECORD: ("ui.screens.record", "RecordScreen"),
    Place.MEND: ("ui.screens.mend", "MendScreen"),
    Place.PORT: ("ui.screens.port", "PortScreen"),
    Place.PAPER: ("ui.screens.paper", "PaperScreen"),
    Place.RECALL: ("ui.screens.recall", "RecallScreen"),
    Place.RULES: ("ui.screens.rules", "RulesScreen"),
    Place.CODE: ("ui.screens.code", "CodeScreen"),
    Place.VERIFY: ("ui.screens.verify", "VerifyScreen"),
    Place.ATTACHMENTS: ("ui.screens.attachments", "AttachmentsScreen"),
    Place.CLOCK: ("ui.screens.clock", "ClockScreen"),
    Place.SCANNER: ("ui.screens.scanner_test", "ScannerTestScreen"),
    Place.DAY_END: ("ui.screens.day_end", "DayEndScreen"),
    Place.PASTE: ("ui.screens.paste", "PasteScreen"),
}


def make_screen(place: Place, context: UiContext) -> Screen:
    """Import and build the screen of a place."""
    module, name = SCREENS[place]
    screen: Screen = getattr(importlib.import_module(module), name)(context)
    return screen
