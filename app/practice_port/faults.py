"""Faults of the link and of the port, switched on by tests and trainers: a list as data, used up in order."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.sealing import generate_key, sign_value


@dataclass(frozen=True, slots=True)
class SwitchedFault:
    """``kind`` as in :data:`FAULT_KINDS`; happens ``count`` times on paths that begin with ``path``.

    ``number`` is the fault's own figure: seconds × 1000 for ``delay``, seconds for ``too_many``, n for ``too_large``.
    """

    kind: str
    count: int = 1
    path: str = "/v0/"
    number: int = 0


# kind → what happens. Those with "after" take the request in first.
FAULT_KINDS: Mapping[str, str] = {
    "drop_before": "cut the connection before the request is taken in",
    "drop_first_reply": "take the request in, then cut the connection without an answer",
    "truncated": "take the request in, then cut the connection in the middle of the answer",
    "server_error": "500 before the request is taken in",
    "server_error_after": "take the request in, then 500",
    "too_many": "429 with Retry-After of number seconds",
    "sign_in": "401",
    "too_old": "426",
    "too_large": "413 when a batch has more than number messages",
    "captive": "200 with an HTML page, as a captive portal answers",
    "redirect": "302 to another host",
    "delay": "take the request in, answer number milliseconds later",
    "duplicate": "take the request in twice, as if the network had doubled it; the second answer goes out",
    "wrong_signature": "signatures over something else, under the right key id",
    "other_key": "rightly signed by a key that nobody pinned",
    "no_signature": "answers without signatures",
    "not_ours": "in each result the receipt of the next one",
    "reorder": "results and receipts in reverse order",
    "empty": "200 with an empty JSON object",
}


class FaultPlan:
    """The faults still to come; safe to ask from several requests at once. Forgotten at a restart."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[SwitchedFault] = []

    def switch(self, faults: list[SwitchedFault]) -> None:
        """Replace the plan. Raises ValueError for an unknown kind."""
        unknown = [each.kind for each in faults if each.kind not in FAULT_KINDS]
        if unknown:
            raise ValueError(unknown[0])
        with self._lock:
            self._waiting = list(faults)

    def waiting(self) -> list[SwitchedFault]:
        """Return what is still to come."""
        with self._lock:
            return list(self._waiting)

    def take(self, path: str, batch_size: Callable[[], int]) -> SwitchedFault | None:
        """Use up one turn of the first fault that fits a request, if any; the batch is counted only when asked."""
        with self._lock:
            for place, fault in enumerate(self._waiting):
                if path.startswith(fault.path) and _applies(fault, batch_size):
                    left = replace(fault, count=fault.count - 1)
                    self._waiting[place : place + 1] = [left] if left.count else []
                    return fault
        return None


def _applies(fault: SwitchedFault, batch_size: Callable[[], int]) -> bool:
    return fault.kind != "too_large" or batch_size() > fault.number


def changed_answer(kind: str, body: bytes) -> bytes:
    """Return the answer as the fault changes it; bodies that are not JSON objects stay as they are."""
    plain = json.loads(body)
    return json.dumps(_CHANGES[kind](plain), ensure_ascii=False).encode("utf-8")


def changes_answer(kind: str) -> bool:
    """Tell whether a fault changes what the answer says."""
    return kind in _CHANGES


def _signed(plain: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - plain JSON values
    """All objects inside that carry a signature."""
    if isinstance(plain, list):
        return [found for each in plain for found in _signed(each)]
    if not isinstance(plain, dict):
        return []
    own = [plain] if "signature" in plain else []
    return own + [found for each in plain.values() for found in _signed(each)]


def _signed_part(envelope: Mapping[str, Any]) -> str:
    return next(name for name in ("receipt", "greeting", "not_found") if name in envelope)


def _over_something_else(plain: Any) -> Any:  # noqa: ANN401 - plain JSON values
    for envelope in _signed(plain):
        forged = sign_value({"something": "else"}, generate_key())
        envelope["signature"] = {**forged, "key_id": envelope["signature"]["key_id"]}
    return plain


def _by_another_key(plain: Any) -> Any:  # noqa: ANN401 - plain JSON values
    stranger = generate_key()
    for envelope in _signed(plain):
        envelope["signature"] = sign_value(envelope[_signed_part(envelope)], stranger)
    return plain


def _without_signature(plain: Any) -> Any:  # noqa: ANN401 - plain JSON values
    for envelope in _signed(plain):
        del envelope["signature"]
    return plain


def _shifted(plain: Any) -> Any:  # noqa: ANN401 - plain JSON values
    results = plain.get("results", [])
    signed = [(each["receipt"], each["signature"]) for each in results if "receipt" in each]
    for each, (receipt, signature) in zip(
        [each for each in results if "receipt" in each], signed[1:] + signed[:1], strict=True
    ):
        each["receipt"], each["signature"] = receipt, signature
    return plain


def _reversed(plain: Any) -> Any:  # noqa: ANN401 - plain JSON values
    for name in ("results", "receipts"):
        if name in plain:
            plain[name] = plain[name][::-1]
    return plain


_CHANGES: Mapping[str, Callable[[Any], Any]] = {
    "wrong_signature": _over_something_else,
    "other_key": _by_another_key,
    "no_signature": _without_signature,
    "not_ours": _shifted,
    "reorder": _reversed,
    "empty": lambda _plain: {},
}
