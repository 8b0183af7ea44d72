"""Codes to sentences in the language in force: what happened, what is safe, what to do next; at most two sentences.

The literals are marked in `ui/messages_*.py` by subject and translated here, late. Figures come in `params`; a name
that ends in `_fen` is money, in `_g` a mass, and is shown as such; a masked ``number`` has dots, as everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui import formats
from ui.messages_amounts import SENTENCES as AMOUNTS
from ui.messages_attachments import SENTENCES as ATTACHMENTS
from ui.messages_codes import SENTENCES as CODES
from ui.messages_dec import SENTENCES as DEC
from ui.messages_entry import SENTENCES as ENTRY
from ui.messages_files import SENTENCES as FILES
from ui.messages_lots import SENTENCES as LOTS
from ui.messages_market import SENTENCES as MARKET
from ui.messages_pasting import SENTENCES as PASTING
from ui.messages_people import SENTENCES as PEOPLE
from ui.messages_quota import SENTENCES as QUOTA
from ui.messages_register import SENTENCES as REGISTER
from ui.messages_rules import SENTENCES as RULES
from ui.messages_seals import SENTENCES as SEALS
from ui.messages_slips import SENTENCES as SLIPS
from ui.messages_trade import SENTENCES as TRADE
from ui.messages_upkeep import SENTENCES as UPKEEP
from ui.seal_words import sealed_field_word
from ui.sentences import Sentence
from ui.why import why_line

Params = Mapping[str, str | int | None]
SENTENCES: dict[str, tuple[object, object]] = {
    **AMOUNTS,
    **ATTACHMENTS,
    **CODES,
    **PEOPLE,
    **REGISTER,
    **QUOTA,
    **FILES,
    **LOTS,
    **PASTING,
    **TRADE,
    **SLIPS,
    **MARKET,
    **UPKEEP,
    **RULES,
    **SEALS,
    **ENTRY,
    **DEC,
}
UNKNOWN_FIGURE = "…"


class _Figures(dict[str, str]):
    """Values for the placeholders; one that nobody gave shows as unknown rather than stopping the sentence."""

    def __missing__(self, key: str) -> str:
        return UNKNOWN_FIGURE


def sentence(code: str, params: Params) -> Sentence:
    """Make the sentence of a code; a code without one is named, so that it can be told to somebody."""
    texts = SENTENCES.get(code)
    if texts is None:
        what = QCoreApplication.translate("Messages", "This was not done ({code}); what was saved is safe.")
        do_next = QCoreApplication.translate("Messages", "Write the code down and ask for help.")
        return Sentence(what.format(code=code), do_next=do_next)
    what, do_next = (QCoreApplication.translate("Messages", str(text)) for text in texts)
    figures = _Figures({name: _shown(name, value) for name, value in params.items()})
    why = why_line(code, params)
    return Sentence(what.format_map(figures), do_next=do_next.format_map(figures), why=why)


def _shown(name: str, value: str | int | None) -> str:
    if value is None:
        return UNKNOWN_FIGURE
    if isinstance(value, int) and name.endswith("_fen"):
        return formats.money(value, "CNY")
    if name == "sealed_field":
        return sealed_field_word(str(value))
    if isinstance(value, int) and name.endswith("_g"):
        return formats.mass(value)
    return str(value).replace("*", "·") if name == "number" else str(value)
