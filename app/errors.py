"""The error tree. Every error carries a stable dotted ``code`` and ``params``; sentences are made on screen.

Three kinds: :class:`UserError` (the person can mend it), :class:`EnvironmentProblem` (disk, network, key:
nothing of ours is wrong, work is safe), and everything else, which is a bug and is never caught.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping

Params = Mapping[str, str | int | None]


class BianmaoError(Exception):
    """Base of all told errors: ``code`` is stable and translated, ``params`` fill the sentence."""

    def __init__(self, code: str, **params: str | int | None) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, str | int | None] = dict(params)

    def __str__(self) -> str:
        """Return the code and the names of the parameters, for logs: their values may be personal data."""
        return f"{self.code}({', '.join(self.params)})"


class UserError(BianmaoError):
    """Refused by a rule or by bad input. Not retried; the person mends it; nothing was changed."""


class ImportRejectedError(UserError):
    """A file cannot be taken at all (not a spreadsheet, too large, wrong sheet). The store is untouched."""


class EnvironmentProblem(BianmaoError):
    """Disk, network, key or machine failed. What was saved is safe; the act may be tried again."""


class StoreLockedProblem(EnvironmentProblem):
    """No key, or a wrong one (``store.locked``, ``store.wrong_passphrase``). Data is intact."""


class StoreDamagedProblem(EnvironmentProblem):
    """The store or its key file cannot be read; restore from backup. Never offer deletion."""


class GatewayUnavailableProblem(EnvironmentProblem):
    """Time-out, reset, DNS, 5xx, 429: stop the cycle, back off; ``retry_after_s`` may be in params."""


class ServerFailedProblem(GatewayUnavailableProblem):
    """5xx: the port is down, or one message makes it fail; messages are tried one by one to find that one."""


class LinkNotRealProblem(EnvironmentProblem):
    """Something answered, but not the port (captive portal, redirect, bad signature). No state changes."""


class SignInNeededProblem(EnvironmentProblem):
    """The port wants a new sign-in (401, 403). The channel pauses, items stay."""


class ClientTooOldProblem(EnvironmentProblem):
    """The port refused our profile version (426). Sending stops; work goes on offline."""


class BatchTooLargeProblem(EnvironmentProblem):
    """413: halve the batch and try again."""


class BatchRefusedProblem(EnvironmentProblem):
    """400, 409 or 422 for a whole batch without signed reasons: its messages are tried one by one."""


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR, errno.EISDIR})


def machine_problem(error: OSError) -> EnvironmentProblem:
    """Name what the machine refused about a file: ``store.disk_full``, ``store.not_writable``, ``store.disk_error``."""
    code = "store.disk_error"
    if error.errno in _FULL:
        code = "store.disk_full"
    elif error.errno in _FORBIDDEN:
        code = "store.not_writable"
    return EnvironmentProblem(code, file=str(error.filename or ""), reason=error.strerror or "")


class CancelledError(BianmaoError):
    """The person stopped a long act; everything done so far is whole, nothing is half-written."""
