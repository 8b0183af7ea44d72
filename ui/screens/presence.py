"""The presence run: card after card without the keyboard; the answer fills the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.presence import PresenceAnswer
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.quota_words import bounds_word, home_word, spent, unknown_word
from ui.screens.person_words import leave_words
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.tokens import MarkName
from ui.viewmodels.presence import PresenceView, PresenceViewModel, RecentCard
from ui.why import why_line
from ui.widgets.answer_field import AnswerField, AnswerParts
from ui.widgets.card import Card
from ui.widgets.history import History, HistoryEntry
from ui.widgets.key_button import KeyButton
from ui.widgets.search_field import Choice, SearchField
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import FigureLabel, TextLabel

SMALL_RECENT = 3
_MARKS: dict[str, MarkName] = {"present": "ok", "already": "warn", "unreadable": "warn"}


class PresenceScreen(Screen):
    """Field at the left, count and the last seven at the right; a place to type for who has no card."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self._vm = PresenceViewModel(context.open_services, context.runner)
        self._field = AnswerField()
        self._typed = SearchField()
        self._count, self._register = FigureLabel(), TextLabel("", "lead", colour="ink2")
        self._count_word = TextLabel("", "cap", colour="ink2", bold=True)
        self._chips = [StateChip("ok"), StateChip("warn"), StateChip("bad")]
        self._recent_card, self._recent = Card(), History()
        self._strip = TextLabel("", "cap", colour="ink2", wrap=True)
        actions = context.actions
        self._end = KeyButton(action=actions.action(ActionId.BACK))
        self._undo = KeyButton(icon="undo-2", action=actions.action(ActionId.REMOVE))
        self._no_card = KeyButton(icon="search", action=actions.action(ActionId.FIND))
        self._slip = KeyButton(icon="id-card", action=actions.action(ActionId.EVIDENCE))
        self._go_on = KeyButton(kind="main", icon="truck", action=actions.action(ActionId.TRUCK))
        self._lay_out()
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.answered.connect(self._sound)
        self._typed.query_changed.connect(self._vm.find)
        self._typed.picked.connect(lambda key: self._take_choice(str(key)))
        self._typed.entered.connect(self._take_typed)
        self.retranslate()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._field, 1)
        left.addWidget(self._strip)
        left.addWidget(self._typed)
        self._side = QWidget()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._count_card())
        self._recent_card.add(self._recent)
        right.addWidget(self._recent_card, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._side)
        self.inside.addLayout(self._row)
        self._follow_look()

    def _count_card(self) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._count)
        line.addWidget(self._register, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self._chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        card.add(self._count_word)
        card.add(line)
        card.add(chips)
        return card

    # -- acts
    def take_scan(self, text: str) -> bool:
        """A card: counted, whatever has the lamp."""
        self._typed.set_text("")
        self._vm.scan(text)
        return True

    def person_in_hand(self) -> str:
        """Who was answered last."""
        answer = self._vm.view.answer
        return "" if answer is None or answer.person is None else answer.person.person_id

    def look_for(self, text: str) -> None:
        """Words of the search place: offer persons."""
        self._typed.set_text(text)
        self._typed.editor.setFocus()
        self._vm.find(text)

    def _take_choice(self, person_id: str) -> None:
        self._typed.set_text("")
        self._vm.choose(person_id)

    def _take_typed(self) -> None:
        text = self._typed.text()
        self._typed.set_text("")
        self._typed.show_choices(())
        self._vm.type_number(text)

    def _to_typing(self) -> None:
        self._typed.editor.setFocus()

    def _sound(self, kind: str) -> None:
        if kind != "present":
            QApplication.beep()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and size of the register."""
        line = self.tr("{count} in the register").format(count=formats.count(self._vm.view.register))
        return self.tr("Presence"), line

    def bind_keys(self) -> None:
        """− takes the last one back, / goes to typing, Esc ends."""
        actions = self.context.actions
        actions.bind(ActionId.BACK, lambda: self.context.frame.go(Place.TODAY))
        actions.bind(ActionId.REMOVE, self._vm.undo_last, enabled=self._vm.view.can_undo)
        actions.bind(ActionId.FIND, self._to_typing)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """End, undo, no card; go on with these people."""
        slip = [self._slip] if self.person_in_hand() and not style.is_small() else []
        return [self._end, self._undo, self._no_card, *slip], [self._go_on]

    def first_lamp(self) -> QWidget | None:
        """The place to type; cards do not need it."""
        return self._typed.editor

    def show_for(self, argument: str) -> None:
        """Read today's list."""
        self._vm.refresh()

    # -- showing
    def _render(self, view: PresenceView) -> None:
        self._field.show_answer(self._parts(view))
        self._count.setText(formats.count(view.count))
        self._register.setText(self.tr("of {count} in the register").format(count=formats.count(view.register)))
        self._chips[0].show_state("ok", self.tr("{count} present").format(count=view.count))
        self._chips[1].show_state("warn", self.tr("{count} ending soon").format(count=view.expiring))
        self._chips[1].setVisible(bool(view.expiring))
        self._chips[2].show_state("bad", self.tr("{count} not counted").format(count=view.refused))
        self._chips[2].setVisible(bool(view.refused))
        self._recent.show_entries([self._entry(card, view.side) for card in view.recent])
        names = [f"{card.name.replace('*', '·')} ({self._word(card)})" for card in view.recent[:SMALL_RECENT]]
        self._strip.setText(" · ".join([self._count_line(view), *names]))
        self._typed.show_choices(
            [Choice(row.person_id, row.name, _second(row.document_number, row.group_name)) for row in view.choices]
        )
        self._typed.set_error(problem_words(view.problem) or None)
        self._go_on.setText(self.tr("Go on with %n person(s)", "", view.count))
        self.context.actions.set_enabled(ActionId.REMOVE, view.can_undo)
        if self.isVisible():
            self.context.frame.frame_changed()

    def _count_line(self, view: PresenceView) -> str:
        return self.tr("{count} of {register} present").format(count=view.count, register=view.register)

    def _parts(self, view: PresenceView) -> AnswerParts:
        answer = view.answer
        if view.taken_back:
            return AnswerParts(None, self.tr("Taken back: {name}").format(name=view.taken_back), self._lay_next())
        if answer is None or view.answered_at is None:
            return AnswerParts(None, self.tr("Lay the card on the reader"), self._lay_next())
        at = formats.clock_seconds(view.answered_at, view.side)
        name = _masked(answer.number) if answer.person is None else answer.person.name
        below, source = self._below(answer, at), _second(answer.number, answer.group_name)
        if answer.person is None:
            source = ""
        return AnswerParts(
            self._mark(answer),
            self._head(answer),
            below,
            name,
            source,
            self._facts(answer),
            self._unknown(answer, view),
        )

    def _lay_next(self) -> str:
        return self.tr("Card after card; no key is needed.")

    def _mark(self, answer: PresenceAnswer) -> MarkName:
        if answer.kind == "present" and answer.expiring_days is not None:
            return "warn"
        return _MARKS.get(answer.kind, "bad")

    def _head(self, answer: PresenceAnswer) -> str:
        if answer.kind == "present" and answer.expiring_days is not None:
            return self.tr("Present · paper ends in %n day(s)", "", answer.expiring_days)
        heads = {
            "present": self.tr("Present"),
            "already": self.tr("Already here"),
            "unknown": self.tr("Not in the register"),
            "expired": self.tr("Not counted · expired"),
            "suspended": self.tr("Not counted · suspended"),
            "unreadable": self.tr("Read the card again"),
        }
        return heads[answer.kind]

    def _below(self, answer: PresenceAnswer, at: str) -> str:
        if answer.kind in ("present", "already"):
            return self.tr("{time} · number {number}").format(time=at, number=answer.sequence)
        return self.tr("{time} · not counted; the next card is read as usual").format(time=at)

    def _unknown(self, answer: PresenceAnswer, view: PresenceView) -> str:
        """Since when other places are unknown: the mark with the hour-glass, which bans nobody."""
        quota = answer.quota
        return "" if quota is None or answer.problem is not None else unknown_word(quota, view.side)

    def _facts(self, answer: PresenceAnswer) -> tuple[tuple[str, str], ...]:
        if answer.problem is not None:
            why = problem_words(answer.problem)
            rule = answer.problem.rule_id
            # The why line names the rule already; beside a short reason the rule stands for itself.
            if rule and not why_line(answer.problem.code, answer.problem.params):
                return ((self.tr("Why"), why), (self.tr("Rule"), rule))
            return ((self.tr("Why"), why),)
        quota, leave = answer.quota, answer.override
        if leave is not None:
            return ((self.tr("Officer's leave"), leave_words(leave)),)
        if quota is None or quota.left_fen is None:
            return ()
        used, confirmed = spent(quota), quota.confirmed_fen
        numbers = f"{formats.amount(used, quota.currency)} · {formats.money(confirmed, quota.currency)}"
        told = (self.tr("Used here · confirmed by the port"), numbers)
        if not quota.at_home and not quota.high_fen:
            return ((home_word(quota), self.tr("hand-over or exception needed")), told)
        return ((self.tr("Left today, at least – at most"), bounds_word(quota)), told)

    def _word(self, card: RecentCard) -> str:
        if card.kind == "present" and card.expiring_days is not None:
            return self.tr("ends in %n day(s)", "", card.expiring_days)
        words = {
            "present": self.tr("present"),
            "already": self.tr("already here"),
            "unknown": self.tr("unknown"),
            "expired": self.tr("expired"),
            "suspended": self.tr("suspended"),
            "unreadable": self.tr("not readable"),
        }
        return words[card.kind]

    def _entry(self, card: RecentCard, side: str) -> HistoryEntry:
        mark: MarkName = _MARKS.get(card.kind, "bad")
        if card.kind == "present" and card.expiring_days is not None:
            mark = "warn"
        return HistoryEntry(mark, card.name.replace("*", "·"), self._word(card), formats.clock_seconds(card.at, side))

    def retranslate(self) -> None:
        """All words."""
        self._count_word.setText(self.tr("Present today"))
        self._recent_card.set_title(self.tr("Just now"))
        self._typed.set_label(self.tr("No card: type the number or the name"))
        self._end.setText(self.tr("End"))
        self._undo.setText(self.tr("Take back the last"))
        self._no_card.setText(self.tr("No card"))
        self._slip.setText(self.tr("Evidence slip"))
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setContentsMargins(style.margin(), style.gap() // 2, style.margin(), 2 if small else style.gap() // 2)
        self._row.setSpacing(style.gap())
        self._side.setVisible(not small)
        self._side.setFixedWidth(330)
        self._strip.setVisible(small)

    def changeEvent(self, event: QEvent) -> None:
        """The right column becomes one strip when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _second(number: str, group: str) -> str:
    return " · ".join(part for part in (group, _masked(number)) if part)


def _masked(number: str) -> str:
    """A number that may be masked already, with the screen's own dots."""
    return number.replace("*", "·") if "*" in number else formats.masked_id(number)
