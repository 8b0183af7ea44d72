"""The one table: exception or status → what it means for the queue. Failures get their name here, once.

Nothing of ``requests`` leaves the gateway; everything else in the program knows the classes of :mod:`app.errors`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import NameResolutionError, NewConnectionError, ReadTimeoutError

from app.errors import (
    BatchRefusedProblem,
    BatchTooLargeProblem,
    ClientTooOldProblem,
    EnvironmentProblem,
    GatewayUnavailableProblem,
    LinkNotRealProblem,
    ServerFailedProblem,
    SignInNeededProblem,
)

SAME_ID_OTHER_BYTES = "message.same_id_other_bytes"
MESSAGE_REFUSED = "message.refused"
MESSAGE_TOO_LARGE = "message.too_large"
RETRY_AFTER_CAP_S = 3600

#: Statuses with a meaning of their own; what is not here goes by its hundred.
STATUSES: Mapping[int, tuple[type[EnvironmentProblem], str]] = {
    400: (BatchRefusedProblem, MESSAGE_REFUSED),
    401: (SignInNeededProblem, "gateway.sign_in_needed"),
    403: (SignInNeededProblem, "gateway.sign_in_needed"),
    408: (GatewayUnavailableProblem, "gateway.timeout"),
    409: (BatchRefusedProblem, SAME_ID_OTHER_BYTES),
    413: (BatchTooLargeProblem, MESSAGE_TOO_LARGE),
    422: (BatchRefusedProblem, MESSAGE_REFUSED),
    426: (ClientTooOldProblem, "gateway.client_too_old"),
    429: (GatewayUnavailableProblem, "gateway.too_many_requests"),
    511: (LinkNotRealProblem, "gateway.not_the_port"),
}
HUNDREDS: Mapping[int, tuple[type[EnvironmentProblem], str]] = {
    3: (LinkNotRealProblem, "gateway.redirected"),
    5: (ServerFailedProblem, "gateway.server_error"),
}
#: First class that fits wins, so the narrower ones stand first.
EXCEPTIONS: tuple[tuple[type[Exception], type[EnvironmentProblem], str], ...] = (
    (requests.exceptions.SSLError, LinkNotRealProblem, "gateway.tls_failed"),
    (requests.exceptions.Timeout, GatewayUnavailableProblem, "gateway.timeout"),
    (requests.exceptions.ProxyError, GatewayUnavailableProblem, "gateway.unreachable"),
    (requests.exceptions.ConnectionError, GatewayUnavailableProblem, "gateway.reset"),
    (requests.exceptions.ChunkedEncodingError, GatewayUnavailableProblem, "gateway.reset"),
    (requests.exceptions.ContentDecodingError, LinkNotRealProblem, "gateway.answer_unreadable"),
    (requests.exceptions.RequestException, GatewayUnavailableProblem, "gateway.unreachable"),
)
#: What hides inside a requests ConnectionError.
CAUSES: tuple[tuple[type[Exception], str], ...] = (
    (NameResolutionError, "gateway.name_unknown"),
    (NewConnectionError, "gateway.unreachable"),
    (ReadTimeoutError, "gateway.timeout"),
)


@contextmanager
def named() -> Iterator[None]:
    """Turn every failure of ``requests`` inside the block into one of our problems."""
    try:
        yield
    except requests.exceptions.RequestException as error:
        raise problem_of(error) from error


def problem_of(error: requests.exceptions.RequestException) -> EnvironmentProblem:
    """Return the problem that an exception of ``requests`` stands for."""
    kind, code = next((kind, code) for cls, kind, code in EXCEPTIONS if isinstance(error, cls))
    if kind is GatewayUnavailableProblem:
        code = next((inner for cls, inner in CAUSES if isinstance(_cause(error), cls)), code)
    return kind(code)


def problem_of_status(response: requests.Response) -> EnvironmentProblem | None:
    """Return the problem that a status stands for; None for 2xx and 404, which the caller must read."""
    status = response.status_code
    if status in STATUSES:
        kind, code = STATUSES[status]
    elif status // 100 in HUNDREDS:
        kind, code = HUNDREDS[status // 100]
    elif status // 100 == 2 or status == 404:
        return None
    else:
        kind, code = LinkNotRealProblem, "gateway.not_the_port"
    return kind(code, status=status, **_details(response))


def retry_after_s(headers: Mapping[str, str]) -> int | None:
    """Read ``Retry-After`` (seconds, or a date against the answer's own ``Date``), at most one hour; None if absent."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), RETRY_AFTER_CAP_S)
    try:
        wait = parsedate_to_datetime(text) - parsedate_to_datetime(headers.get("Date", ""))
    except (ValueError, TypeError):
        return None
    return max(0, min(int(wait.total_seconds()), RETRY_AFTER_CAP_S))


def _details(response: requests.Response) -> dict[str, str | int | None]:
    if response.is_redirect:
        return {"host": urlsplit(response.headers["Location"]).hostname or ""}
    wait = retry_after_s(response.headers)
    return {} if wait is None else {"retry_after_s": wait}


def _cause(error: requests.exceptions.RequestException) -> object:
    inner = error.args[0] if error.args else None
    return getattr(inner, "reason", inner)
