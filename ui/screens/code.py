"""The code card: a signed code from a scanner, a paste or the keyboard; what it is, and what was done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.code_kinds import is_paper_seal
from app.services.evidence import TakenEvidence
from app.services.laptops import LaptopCard
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.screens.screen import Screen
from ui.screens.words import problem_words, show_problem
from ui.viewmodels.code import CodeView, CodeViewModel
from ui.widgets.answer_field import AnswerField, AnswerParts
from ui.widgets.card import Card
from ui.widgets.field import CodeField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel


class CodeScreen(Screen):
    """The answer fills the screen; below it the place for the next code, and for the signs of a laptop card."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self._vm = CodeViewModel(context.open_services, context.runner)
        self._answer = AnswerField()
        self._typed, self._signs = TextField(latin=True), CodeField()
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self._take = KeyButton(kind="main", icon="check", action=context.actions.action(ActionId.MAIN))
        self._next = Card()
        for widget in (self._note, self._signs, self._typed):
            self._next.add(widget)
        self.inside.addWidget(self._answer, 1)
        self.inside.addWidget(self._next)
        self.inside.setContentsMargins(16, 12, 16, 12)
        self.inside.setSpacing(12)
        chain([self._signs], self._take_card)
        self._typed.entered.connect(self._open_typed)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self.retranslate()

    # -- acts
    def take_scan(self, text: str) -> bool:
        """The next code; anything else belongs to the frame."""
        return False

    def _open_typed(self) -> None:
        text = self._typed.text()
        self._typed.set_text("")
        if is_paper_seal(text):
            self.context.frame.go(Place.VERIFY, text)
            return
        self._vm.open(text)

    def _take_card(self) -> None:
        self._vm.take_card(self._signs.text())

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and what codes are."""
        return self.tr("Code card"), self.tr("signed by another laptop")

    def bind_keys(self) -> None:
        """Enter takes a laptop in."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        if self._asks_signs(self._vm.view):
            self.context.actions.bind(ActionId.MAIN, self._take_card)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; take the laptop in."""
        return [self._back], [self._take] if self._asks_signs(self._vm.view) else []

    def first_lamp(self) -> QWidget | None:
        """The signs of a card, else the place for the next code."""
        return self._signs.editor if self._asks_signs(self._vm.view) else self._typed.editor

    def show_for(self, argument: str) -> None:
        """Read a code."""
        self._signs.set_text("")
        self._vm.open(argument)

    # -- showing
    @staticmethod
    def _asks_signs(view: CodeView) -> bool:
        return view.card is not None and view.taken is None and not view.card.is_known

    def _render(self, view: CodeView) -> None:
        asks = self._asks_signs(view)
        self._signs.setVisible(asks)
        self._typed.setVisible(not asks)
        # Small screens have no room for both: the answer, or the place for a code.
        has_answer = view.evidence is not None or view.move is not None or view.problem is not None
        self._next.setVisible(not (style.is_small() and (has_answer or view.taken is not None)))
        show_problem(self._signs, view.differs)
        self._note.setText(self._note_words(view))
        self._answer.show_answer(self._parts(view))
        if self.isVisible():
            self.context.frame.frame_changed()
            if asks and not view.busy:
                self._signs.setFocus()

    def _note_words(self, view: CodeView) -> str:
        if self._asks_signs(view):
            return self.tr("Look at the other laptop: Settings, Laptops shows eight signs. Type them here.")
        if view.evidence is not None:
            return self.tr("It is the other laptop's word and stays. What is voided there comes by a newer code.")
        return self.tr("Scan a code, or type or paste it here and press Enter.")

    def _parts(self, view: CodeView) -> AnswerParts:
        if view.problem is not None:
            return AnswerParts(
                "bad", self.tr("Code refused"), self.tr("nothing was changed"), problem_words(view.problem)
            )
        if view.evidence is not None:
            return self._evidence_parts(view.evidence)
        if view.card is not None:
            return self._card_parts(view)
        if view.move is not None:
            head, grams = self.tr("Right taken over"), sum(view.move.grams_by_group.values())
            facts = (
                (self.tr("Value"), formats.money(view.move.value_fen, "CNY")),
                (self.tr("Mass"), formats.mass(grams)),
            )
            source = self.tr("from laptop {laptop}").format(laptop=view.move.other)
            return AnswerParts("ok", head, formats.day(view.move.day_on), view.person_name, source, facts)
        return AnswerParts(None, self.tr("Waiting for a code"))

    def _evidence_parts(self, taken: TakenEvidence) -> AnswerParts:
        said = taken.evidence
        head = self.tr("Carried evidence taken in") if taken.is_new else self.tr("Known already")
        below = self.tr("what is left today went down") if taken.is_new else self.tr("counted once, nothing changed")
        name = taken.person.name if taken.person is not None else self.tr("Person not in this register")
        source = self.tr("used at laptop {laptop} at {time}").format(laptop=said.laptop_id, time=formats.clock(said.at))
        there = [formats.money(said.used_fen, self._currency(taken))]
        there += [formats.mass(sum(said.grams.values()))] if said.grams else []
        facts = [(self.tr("Used there"), " · ".join(there))]
        if taken.quota is not None and taken.quota.left_fen is not None:
            facts.append((self.tr("Left here now"), formats.money(taken.quota.left_fen, taken.quota.currency)))
        return AnswerParts("ok" if taken.is_new else "warn", head, below, name, source, tuple(facts))

    @staticmethod
    def _currency(taken: TakenEvidence) -> str:
        return "CNY" if taken.quota is None else taken.quota.currency

    def _card_parts(self, view: CodeView) -> AnswerParts:
        card = view.card
        assert isinstance(card, LaptopCard)
        name = " · ".join(part for part in (card.laptop.laptop_id, card.laptop.name) if part)
        facts = ((self.tr("Signs of its key"), card.fingerprint), (self.tr("Epoch"), card.laptop.epoch))
        if view.taken is not None:
            return AnswerParts(
                "ok", self.tr("Laptop taken in"), self.tr("its codes count from now on"), name, "", facts
            )
        if card.is_known:
            return AnswerParts("ok", self.tr("Known already"), self.tr("nothing changed"), name, "", facts)
        below = self.tr("it replaces an older key") if card.replaces else self.tr("not known yet")
        # The signs are compared with the other screen, so they are not shown here before they were typed.
        return AnswerParts("warn", self.tr("Laptop card"), below, name, "", () if style.is_small() else facts[1:])

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._take.setText(self.tr("Take this laptop in"))
        self._typed.set_label(self.tr("Next code"))
        self._signs.set_label(self.tr("Signs of its key"))
        self._render(self._vm.view)
