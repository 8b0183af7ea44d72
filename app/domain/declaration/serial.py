"""Our number of a declaration at the port (ClientSeqNo, 18 signs) and the names of its files.

2 point + 3 device and epoch + 6 yyMMdd + 7 counter. The device is written whole, so two laptops never meet. Of the
epoch only one sign fits; so that an epoch after a restore does not repeat numbers of the one before it, each begins to
count at a place of its own, of a thousand possible ones.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

MOST = 9_999_999
_STARTS, _STEP = 999, 10_000
_SIGN = "[0-9A-HJ-NP-Z]"
_NUMBER = re.compile(
    rf"(?P<point>[0-9A-Z]{{2}})(?P<device>{_SIGN}{{2}})(?P<epoch>{_SIGN})(?P<day>[0-9]{{6}})(?P<counter>[0-9]{{7}})"
)
_ANSWER = re.compile(r"(?:Successed|Failed)_(?P<sent>[0-9A-Z]{18})(?:-[0-9]{1,3})?(?:_[0-9]{1,21})?\.xml")
_SENT = re.compile(r"(?P<sent>[0-9A-Z]{18})(?:-[0-9]{1,3})?\.(?:xml|zip)")
_ATTACHMENT_SERIAL = 10**18


@dataclass(frozen=True, slots=True)
class ClientSeqNo:
    """The parts of a number: two signs of the point, two of the device, one of the epoch, local day, counter from 1."""

    point: str
    device: str
    epoch: str
    day_on: date
    counter: int

    def __str__(self) -> str:
        """Return the 18 signs."""
        return f"{self.point}{self.device}{self.epoch}{self.day_on:%y%m%d}{self.counter:07d}"


def number_of(point: str, device: str, epoch: str, day_on: date, drawn: int) -> ClientSeqNo:
    """Make the number of the ``drawn``-th declaration (from 1) of an epoch's day; other parts are a ValueError.

    ``point`` is the office's two-sign short code, ``device`` the laptop's two signs, ``epoch`` its four.
    """
    counter = (first_counter(epoch) + drawn - 2) % MOST + 1
    found = ClientSeqNo(point, device, epoch[:1], day_on, counter)
    if not 1 <= drawn <= MOST or not 2000 <= day_on.year <= 2099 or not _NUMBER.fullmatch(str(found)):
        raise ValueError(f"no parts of a number: {found}")
    return found


def first_counter(epoch: str) -> int:
    """Return where an epoch begins to count: 1, 10001, 20001 … by the hash of its name."""
    chosen = int.from_bytes(hashlib.sha256(epoch.encode()).digest()[:8]) % _STARTS
    return chosen * _STEP + 1


def number_from(text: str) -> ClientSeqNo | None:
    """Read a number of ours, or None."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    year, month, day = (int(found["day"][at : at + 2]) for at in (0, 2, 4))
    try:
        day_on = date(2000 + year, month, day)
    except ValueError:
        return None
    counter = int(found["counter"])
    return ClientSeqNo(found["point"], found["device"], found["epoch"], day_on, counter) if counter else None


def sent_name(number: str, attempt: int, has_attachments: bool) -> str:
    """Name a file for OutBox: the number, from the second content on with the count of it; never used twice."""
    again = f"-{attempt}" if attempt > 1 else ""
    return f"{number}{again}.{'zip' if has_attachments else 'xml'}"


def number_in_name(name: str) -> str:
    """Return the 18 signs in the name of an answer, or of a file in SentBox or FailBox; an empty text if none."""
    found = _ANSWER.fullmatch(name) or _SENT.fullmatch(name)
    return found["sent"] if found else ""


def attachment_name(customs: str, kind: str, serial: int) -> str:
    """Name an attachment: customs (4), kind (8), IM, serial (18); other parts are a ValueError."""
    is_right = re.fullmatch("[0-9]{4}", customs) and re.fullmatch("[0-9]{8}", kind) and 0 < serial < _ATTACHMENT_SERIAL
    if not is_right:
        raise ValueError(f"no parts of a name: {customs} {kind} {serial}")
    return f"{customs}{kind}IM{serial:018d}.pdf"
