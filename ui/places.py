"""Where one can be in the window. Each place has one screen; an argument names its object (a reference, an id)."""

from __future__ import annotations

from enum import StrEnum


class Place(StrEnum):
    """A screen by name."""

    FIRST_START = "first_start"
    UNLOCK = "unlock"
    SIGN_IN = "sign_in"
    TODAY = "today"
    PRESENCE = "presence"
    PEOPLE = "people"
    PERSON = "person"
    PERSON_EDIT = "person_edit"
    MERGE = "merge"
    INCOME = "income"
    GROUP_EDIT = "group_edit"
    IMPORT = "import"
    TRUCK = "truck"
    BASKET = "basket"
    GOODS = "goods"
    UNDO = "undo"
    SPLIT = "split"
    RECORDS = "records"
    RECORD = "record"
    MEND = "mend"
    PORT = "port"
    PAPER = "paper"
    RULES = "rules"
    DAY_END = "day_end"
    RECALL = "recall"
    SCANNER = "scanner"
    PASTE = "paste"
    CODE = "code"
    VERIFY = "verify"
    CLOCK = "clock"
    ATTACHMENTS = "attachments"


#: Places before anybody is signed in: no rail, no badge of a market.
FRONT = frozenset({Place.FIRST_START, Place.UNLOCK, Place.SIGN_IN})
