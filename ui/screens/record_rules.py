"""The rules that judged a record, as they were then, and what stop and recall lists say of it now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.domain.list_standing import NOTE_CODE, ListStanding
from app.domain.rule_reasons import RuleReason, reason_of
from app.domain.rules import RulePack
from app.domain.trade import TradeRecord
from app.domain.watch_list import WatchEntry, watch_problem
from ui.messages import sentence
from ui.screens.day_hints import shares_word
from ui.why import reason_line
from ui.widgets.card import Card
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

#: Findings whose rules speak in every record; mass limits come besides, by the kinds of goods in it.
_ASKED = ("share.over_quota", "share.consent_missing", "share.entrustment_missing", NOTE_CODE)


class RecordRulesCard(Card):
    """Each rule with paper and dates; ``hits`` and ``standing`` stand in the head, where nobody can miss them."""

    def __init__(self, action: QAction) -> None:
        super().__init__(" ")
        self.shares = KeyButton(icon="list", action=action)
        self.hits = TextLabel("", bold=True, colour="bad", wrap=True)
        self.standing = TextLabel("", "cap", colour="warn", wrap=True)
        self._rules = TextLabel("", "cap", colour="ink2", wrap=True)
        self.add(self._rules)

    def show_rules(
        self, record: TradeRecord, pack: RulePack | None, standing: ListStanding, watch: tuple[WatchEntry, ...]
    ) -> None:
        """Show a record's rules by the pack stamped on it; without that pack only its name."""
        stamp = record.rules
        title = QCoreApplication.translate("RecordRules", "Rules that judged it")
        name = QCoreApplication.translate("RecordRules", "pack {pack}, version {version}")
        self.set_title(title)
        told = [sentence(found.code, found.params) for found in map(watch_problem, watch)]
        self.hits.setText("\n".join(f"{each.what} {each.do_next}" for each in told))
        self.hits.setVisible(bool(told))
        self.shares.setText(shares_word())
        self.shares.setVisible(bool(told))
        self.standing.setText(sentence(NOTE_CODE, {}).what)
        self.standing.setVisible(standing is ListStanding.WITHIN_2010)
        reasons = () if pack is None else judging_rules(record, pack, record.day_on)
        lines = [name.format(pack=stamp.pack_id, version=stamp.version), *(reason_line(each) for each in reasons)]
        self._rules.setText("\n".join(lines))


def judging_rules(record: TradeRecord, pack: RulePack, day: date) -> tuple[RuleReason, ...]:
    """Return the rules of a pack that spoke in a record: value, consent, entrustment, list, mass of its goods."""
    groups = sorted({line.limit_group for line in record.lines if line.limit_group})
    found = [reason_of(code, {}, pack, day) for code in _ASKED]
    found += [reason_of("share.over_limit", {"group": group}, pack, day) for group in groups]
    return tuple(each for each in found if each is not None)
