"""An officer's leave for one day: a blocked person may trade, with a typed reason, named on card and record (D18.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: Findings about a person that a supervisor may set aside for a day.
MAY_BE_OVERRIDDEN = (
    "person.document_expired",
    "person.registration_expired",
    "person.suspended",
    "person.review_refused",
)
REASON_LEAST = 4


@dataclass(frozen=True, slots=True)
class Override:
    """``by`` set the finding ``code`` aside for a person on one local day, because of ``reason``; ``at_utc`` is ISO."""

    override_id: str
    person_id: str
    day_on: date
    code: str
    reason: str
    by: str
    at_utc: str
