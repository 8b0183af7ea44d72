"""Which actions stand in the rail, where each leads, and which one stays lit for places without their own."""

from __future__ import annotations

from ui.actions import SPECS, ActionId
from ui.places import Place

ICONS = {spec.id: spec.icon for spec in SPECS}
UPPER = (
    ActionId.TODAY,
    ActionId.PRESENCE,
    ActionId.PEOPLE,
    ActionId.TRUCK,
    ActionId.BASKET,
    ActionId.RECORDS,
    ActionId.PORT,
    ActionId.PAPER,
)
LOWER = (ActionId.DAY_END, ActionId.RULES, ActionId.LANGUAGE, ActionId.LOCK)
PLACES = {
    ActionId.TODAY: Place.TODAY,
    ActionId.PRESENCE: Place.PRESENCE,
    ActionId.PEOPLE: Place.PEOPLE,
    ActionId.TRUCK: Place.TRUCK,
    ActionId.BASKET: Place.BASKET,
    ActionId.GOODS: Place.GOODS,
    ActionId.UNDO: Place.UNDO,
    ActionId.RECORDS: Place.RECORDS,
    ActionId.PORT: Place.PORT,
    ActionId.PAPER: Place.PAPER,
    ActionId.DAY_END: Place.DAY_END,
    ActionId.READER: Place.SCANNER,
    ActionId.VERIFY: Place.VERIFY,
    ActionId.RULES: Place.RULES,
    ActionId.LOCK: Place.SIGN_IN,
}
#: The rail item that stays lit while a place without its own item is open.
HOME_OF = (
    {
        Place.PERSON: ActionId.PEOPLE,
        Place.MERGE: ActionId.PEOPLE,
        Place.INCOME: ActionId.RECORDS,
        Place.PERSON_EDIT: ActionId.PEOPLE,
        Place.GROUP_EDIT: ActionId.PEOPLE,
        Place.IMPORT: ActionId.PEOPLE,
        Place.SPLIT: ActionId.TRUCK,
        Place.PASTE: ActionId.PEOPLE,
        Place.RECORD: ActionId.RECORDS,
        Place.RECALL: ActionId.RECORDS,
        Place.ATTACHMENTS: ActionId.RECORDS,
        Place.MEND: ActionId.RECORDS,
    }
    | {place: action for action, place in PLACES.items()}
    | dict.fromkeys((Place.GOODS, Place.UNDO), ActionId.TODAY)
    | dict.fromkeys((Place.SCANNER, Place.VERIFY), ActionId.RULES)
)
