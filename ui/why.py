"""Why something is stopped or warned of: rule, paper and dates, in one line below the sentence (F-28, D1.1).

Who knows the pack in force is installed when a market is opened, as translators are: the sentences ask it late, so a
new pack or another language shows at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.rule_reasons import RuleReason, is_rule_code
from app.events import Event, ReferenceUpdated
from ui import formats

if TYPE_CHECKING:
    from app.services.bundle import Services

_LANGUAGES = {QLocale.Language.Chinese: "zh", QLocale.Language.Vietnamese: "vi"}
Params = Mapping[str, str | int | None]
Asker = Callable[[str, Params], RuleReason | None]


class _Installed:
    """Holds who is asked; nobody before a market is open."""

    def __init__(self) -> None:
        self.asker: Asker | None = None
        self.hour: Callable[[], str] = str
        self.known: dict[tuple[str, ...], RuleReason | None] = {}


_installed = _Installed()


def install(asker: Asker | None) -> None:
    """Ask somebody else from now on (None: nobody)."""
    _installed.asker, _installed.hour = asker, str
    forget()


def follow(services: Services) -> None:
    """Ask an open market; a pack that comes in and another hour are noticed."""

    def asked(code: str, params: Params) -> RuleReason | None:
        return services.rules.reason_of_code(code, params)

    def heard(event: Event) -> None:
        if isinstance(event, ReferenceUpdated):
            forget()

    install(asked)
    _installed.hour = lambda: services.context.clock.now().strftime("%Y%m%d%H")
    services.events.subscribe(heard)


def forget() -> None:
    """Ask anew: a pack came in, or another day began."""
    _installed.known.clear()


def why_line(code: str, params: Params) -> str:
    """Return the line of a rule's finding; empty for slips of typing, states of the machine, and without a market."""
    if code == "share.person_blocked":
        # The rule is that of what blocks the person, not of the share.
        code = str(params.get("reason") or code)
    if _installed.asker is None or not is_rule_code(code):
        return ""
    place = (code, _installed.hour(), *(str(params.get(name) or "") for name in ("hs6", "group", "entry")))
    if place not in _installed.known:
        _installed.known[place] = _installed.asker(code, params)
    reason = _installed.known[place]
    return "" if reason is None else reason_line(reason)


def reason_line(reason: RuleReason) -> str:
    """Rule id and words, paper and source, dates, and whether it is only an example."""
    text = reason.text.in_language(_LANGUAGES.get(QLocale().language(), "en"))[0]
    paper = reason.legal_basis.strip() or reason.source
    parts = [f"{reason.rule_id} {text}".strip(), paper, dates_words(reason.valid_from, reason.valid_to)]
    if reason.source and reason.source != paper:
        parts.insert(2, reason.source)
    if reason.example:
        parts.append(QCoreApplication.translate("Why", "example, confirm with the office"))
    return " · ".join(parts)


def dates_words(valid_from: date, valid_to: date | None) -> str:
    """Since when, and until when if that is known."""
    since = formats.day(valid_from)
    if valid_to is None:
        return QCoreApplication.translate("Why", "since {day}").format(day=since)
    return QCoreApplication.translate("Why", "{first} to {last}").format(first=since, last=formats.day(valid_to))
