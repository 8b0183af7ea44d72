"""The reason typed for a dangerous act, as it is stored (U35): there, not too short, without invisible characters."""

from __future__ import annotations

from app.domain.person_checks import text_problem, tidy_text
from app.errors import UserError
from app.services.findings import Refused

#: As many characters as a message to the port holds for a reason.
REASON_LENGTH = 200


def typed_reason(reason: str, missing: str = "record.reason_missing", least: int = 1) -> str:
    """Return a reason tidied.

    Raises:
        UserError: ``missing``, when it is shorter than ``least`` characters.
        Refused: for characters that cannot be stored, or too many.

    """
    typed = tidy_text(reason)
    if len(typed) < least:
        raise UserError(missing, **({"least": least} if least > 1 else {}))
    if problem := text_problem(typed, "reason", REASON_LENGTH):
        raise Refused([problem])
    return typed
