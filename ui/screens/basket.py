"""Baskets: scan the card, type the weight, Enter, Enter. The next card may be laid at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.screens.basket_cards import PersonCard, PicksCard, SellerCard
from ui.screens.basket_line import BasketLine
from ui.screens.basket_words import (
    card_problems,
    kind_words,
    missing_words,
    saved_words,
    second_line,
    take_back_words,
    typed_only,
)
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.slip_key import SlipKey
from ui.viewmodels.basket import BasketViewModel
from ui.viewmodels.basket_view import BasketScreenView
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.field import AnyField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.search_field import Choice, SearchField
from ui.widgets.text_label import TextLabel

COLUMNS, SMALL_COLUMNS = 5, 3


class BasketScreen(Screen):
    """Argument: a document number or person id to begin with, or nothing."""

    keeps_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = BasketViewModel(context.open_services, context.runner)
        self.person, self.picks, self.seller = PersonCard(), PicksCard(), SellerCard()
        self.lines: list[BasketLine] = []
        self.typed, self.note = SearchField(), TextField()
        self._goods, self._lines = Card(" "), QVBoxLayout()
        self._sum = TextLabel("", "lead", bold=True, align="right")
        self._after = TextLabel("", "cap", colour="ink2", align="right")
        self._stop = TextLabel("", wrap=True, colour="bad", bold=True)
        self._missing = TextLabel("", wrap=True, colour="ink2")
        self._told, self._waiting, self._restored = Banner("ok"), Banner("wait"), Banner("info")
        self._framed: tuple[object, ...] = ()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building
    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._add = KeyButton(icon="plus", action=action(ActionId.ADD))
        self._remove = KeyButton(icon="minus", action=action(ActionId.REMOVE))
        self._kind = KeyButton(icon="shuffle", action=action(ActionId.KIND))
        self._undo = KeyButton(icon="undo-2", action=action(ActionId.UNDO))
        self._paper = KeyButton(icon="printer", action=action(ActionId.PAPER))
        self._slip = SlipKey(self.context, self)
        self._register = KeyButton(icon="package", action=action(ActionId.GOODS))
        self.save = KeyButton(kind="main", icon="check", action=action(ActionId.MAIN))

    def _lay_out(self) -> None:
        self._lines.setSpacing(4)
        sums = QHBoxLayout()
        sums.addWidget(self._missing, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._sum)
        column.addWidget(self._after)
        sums.addLayout(column)
        for item in (self._stop, self._lines, self.note, sums):
            self._goods.add(item)
        left = QVBoxLayout()
        for widget in (self.person, self.typed, self.picks, self._goods, self.seller):
            left.addWidget(widget)
        left.addStretch(1)
        self._left = left
        for banner in (self._waiting, self._told, self._restored):
            self.inside.addWidget(banner)
            banner.hide()
        self.inside.addLayout(left)
        self._follow_look()

    def _connect(self) -> None:
        vm = self.vm
        vm.changed.connect(self._render)
        vm.failed.connect(self.context.frame.tell)
        vm.saved.connect(self._tell_saved)
        vm.ready.connect(self._greet)
        vm.refused.connect(self._go_to_problem)
        self.typed.query_changed.connect(vm.find_person)
        self.typed.picked.connect(lambda person_id: self._take_person(str(person_id)))
        self.typed.entered.connect(self._take_typed)
        self.picks.picked.connect(self._pick)
        self.seller.edited.connect(vm.set_field)
        self.note.edited.connect(vm.set_note)
        self.note.entered.connect(self._go_on)

    def _line(self, key: int) -> BasketLine:
        line = BasketLine(key)
        line.edited.connect(self.vm.set_line)
        line.searched.connect(self.vm.find_goods)
        line.picked.connect(self._take_goods)
        line.done.connect(lambda _key: self._go_on())
        return line

    # -- acts
    def take_scan(self, text: str) -> bool:
        """A card: whoever has the lamp, it is the next person's."""
        self.typed.set_text("")
        self.vm.scan(text)
        return True

    def look_for(self, text: str) -> None:
        """Words of the search place: offer persons."""
        self.typed.set_text(text)
        self.typed.editor.setFocus()
        self.vm.find_person(text)

    def _take_person(self, person_id: str) -> None:
        self.typed.set_text("")
        self.vm.choose_person(person_id)

    def _take_typed(self) -> None:
        text = self.typed.text()
        self.typed.set_text("")
        self.vm.type_number(text)

    def _take_goods(self, key: int, goods_id: str) -> None:
        self.vm.take_goods(key, goods_id)
        self._go_on()

    def _pick(self, number: int) -> None:
        if self.vm.pick(number):
            self._go_on()

    def _search(self) -> None:
        """/ goes to where one types words: goods of a line without any, else who has no card."""
        line = next((each for each in self.lines if not each.goods_text()), None)
        self._to(self.typed if line is None or not self.vm.view.has_person else line.goods)

    def _add_line(self) -> None:
        key = self.vm.add_line()
        self._to(self.lines[-1].goods if self.lines[-1].key == key else self.lines[0].goods)

    def _go_on(self) -> None:
        """Enter in a field: the next thing that is missing, else the main act, which Enter then does."""
        for line in self.lines:
            empty = line.empty_field()
            if empty is not None:
                self._to(empty)
                return
        asked = next((line.ask.tick for line in self.lines if line.ask.waits), None)
        if self.note.isVisible() and not self.note.text().strip():
            self._to(self.note)
        elif asked is not None and not asked.hasFocus():
            self._to(asked)
        elif self.vm.view.can_save:
            self.vm.settle()
            self.save.setFocus(Qt.FocusReason.TabFocusReason)

    def _to(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(field, TextField):
            field.editor.selectAll()

    def _greet(self, kind: str) -> None:
        """The card was answered: the lamp goes to the weight; what is refused sounds."""
        if kind not in ("present", "already", "restored"):
            QApplication.beep()
        if self.isVisible():
            lamp = self.first_lamp()
            if lamp is not None:
                lamp.setFocus()

    def _go_to_problem(self) -> None:
        for line in self.lines:
            own: tuple[AnyField, ...] = (line.goods, line.amount(), line.price)
            for field in own:
                if field.error():
                    self._to(field)
                    return
        for other in self.seller.fields.values():
            if other.error():
                self._to(other)
                return
        if self.lines:
            self._to(self.lines[-1].amount())

    def _change_kind(self) -> None:
        if self.vm.view.fits is not None:
            self.vm.take_most()
        else:
            self.vm.same_as_before()
        self._go_on()

    def _tell_saved(self, name: str, reference: str) -> None:
        self.save.flash_saved()
        self._slip.desk.after_basket(reference)
        self.context.frame.say_saved(self.tr("Saved · {name} · {ref}").format(name=name, ref=reference[-9:]))
        if self.isVisible() and not self.vm.view.has_person:
            self.typed.editor.setFocus()

    def _save_or_look(self) -> None:
        """Save; while the clock stops saving, go to where it is confirmed."""
        if self.vm.view.clock_stops:
            self.context.frame.go(Place.CLOCK, "")
        else:
            self.vm.save()

    def _print(self) -> None:
        saved = self.vm.view.saved
        if saved is not None:
            self.context.frame.go(Place.PAPER, f"D08 {saved.record_ref}")

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Whose basket."""
        person = self.vm.person
        return self.tr("Basket"), self.tr("card → weight → Enter → Enter") if person is None else person.name

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, another line, take back; what fits or the same as before; save."""
        left = [self._back, self._add, self._remove] if self.vm.view.has_person else [self._back, self._register]
        is_over = self.vm.view.saved is not None and not self.vm.view.has_person
        right = [self._slip.button, self._paper] if is_over else []
        if self._kind_words():
            right.append(self._kind)
        return left, [*right, self.save] if self.vm.view.has_person else [*right, self._undo]

    def bind_keys(self) -> None:
        """+ another line, − take back, * what fits, / no card, Enter saves, Esc leaves (what is typed is kept)."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.FIND, self._search)
        actions.bind(ActionId.MAIN, self._save_or_look, enabled=view.can_save or view.clock_stops)
        actions.bind(ActionId.ADD, self._add_line, enabled=view.has_person and view.is_filled)
        actions.bind(ActionId.REMOVE, self._take_back, enabled=view.card is not None)
        actions.bind(ActionId.KIND, self._change_kind, enabled=bool(self._kind_words()))
        if view.saved is not None:
            actions.bind(ActionId.PAPER, self._print)
            self._slip.bind_record(view.saved.record_ref)

    def _take_back(self) -> None:
        self.vm.take_back()
        lamp = self.first_lamp()
        if lamp is not None:
            lamp.setFocus()

    def first_lamp(self) -> QWidget | None:
        """The weight of the person under hand; before that the place to type for who has no card."""
        if not self.vm.view.has_person:
            return self.typed.editor
        for line in self.lines:
            empty = line.empty_field()
            if empty is line.goods and self.vm.view.picks:
                return next((button for button in self.picks.buttons if button.isVisibleTo(self)), line.goods.editor)
            if empty is not None:
                editor: QWidget = empty.editor
                return editor
        return self.save if self.vm.view.can_save else self.note.editor

    def show_for(self, argument: str) -> None:
        """Get ready for cards; what was being typed comes back."""
        self._framed = ()
        self.vm.open(argument)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed is kept at once when the screen is left."""
        if self.context.services is not None:
            self.vm.settle()
        else:
            self.vm.stop()
        super().hideEvent(event)

    # -- showing
    def _render(self, view: BasketScreenView) -> None:
        self.person.show_person(view)
        self._render_lines(view)
        self.note.setVisible(view.has_person and not view.sheet.card_read)
        self.note.set_text(view.sheet.note)
        for widget in (self._goods, self.seller):
            widget.setVisible(view.has_person)
        self.picks.show_picks(view.picks, self.context.language)
        missing = any(not line.goods_id for line in view.sheet.form.lines)
        self.picks.setVisible(view.has_person and missing and (bool(view.picks) or not style.is_small()))
        self.typed.setVisible(not view.has_person)
        self.typed.show_choices(
            [Choice(row.person_id, row.name, second_line(row.group_name, row.document_number)) for row in view.people]
        )
        self.typed.set_error(problem_words(view.typed_problem) or None)
        problems = view.problems if view.shows_all else {}
        self.seller.show_form(view.sheet.form, view.lists.crossings, problems, self.context.language)
        self._render_sum(view)
        self._render_banners(view)
        self._kind.setText(self._kind_words() or self.tr("The same as before"))
        if self.isVisible():
            self._follow_frame(view)

    def _follow_frame(self, view: BasketScreenView) -> None:
        saved = "" if view.saved is None else view.saved.record_ref
        acts = (view.can_save, view.clock_stops, view.is_filled, view.has_person)
        framed = (self.title(), acts, self._kind_words(), saved)
        if framed != self._framed:
            self._framed = framed
            self.context.frame.frame_changed()

    def _kind_words(self) -> str:
        return kind_words(self.vm.view, self.context.language)

    def _render_lines(self, view: BasketScreenView) -> None:
        wanted = [line.key for line in view.sheet.form.lines]
        if [line.key for line in self.lines] != wanted:
            known = {line.key: line for line in self.lines}
            for key in known.keys() - set(wanted):
                known[key].hide()
                self._lines.removeWidget(known[key])
                known[key].deleteLater()
            self.lines = [known[key] if key in known else self._line(key) for key in wanted]
            for at, line in enumerate(self.lines):
                self._lines.insertWidget(at, line)
                line.show()
        shown = view.problems if view.shows_all else typed_only(view)
        for widget, line_form in zip(self.lines, view.sheet.form.lines, strict=True):
            price = view.prices.get(widget.key)
            widget.show_line(line_form, self.context.language, view.understood, shown, price)
            if view.goods_for == widget.key and widget.goods.editor.hasFocus():
                widget.offer(view.goods)

    def _render_sum(self, view: BasketScreenView) -> None:
        basket = view.basket
        self._sum.setText("" if basket is None or not basket.lines else formats.money(basket.amount_fen, "CNY"))
        after = ""
        if basket is not None and basket.lines and basket.after_fen is not None:
            after = self.tr("left after it, at most {amount}").format(amount=formats.money(basket.after_fen, "CNY"))
        self._after.setText(after)
        stops = card_problems(view)
        self._stop.setText(problem_words(stops[0]) if stops else "")
        self._stop.setVisible(bool(stops))
        self._missing.setText(missing_words(view))
        self._remove.setText(take_back_words(view))
        self.save.setText(self.tr("Check date and time") if view.clock_stops else self.tr("Save"))

    def _render_banners(self, view: BasketScreenView) -> None:
        self._waiting.setVisible(bool(view.waiting))
        if view.waiting:
            what = self.tr("The next card waits: {number}").format(number=formats.masked_id(view.waiting))
            self._waiting.show_banner("wait", what, self.tr("Save this basket with Enter, or take it away with −."))
        self._restored.setVisible(view.was_restored)
        if view.was_restored:
            what = self.tr("This is what you were typing; nothing of it was lost.")
            below = "" if view.has_person else self.tr("It is another day: read the card again.")
            self._restored.show_banner("info", what, below)
        self._told.setVisible(view.saved is not None)
        if view.saved is not None:
            self._told.show_banner("ok", saved_words(view.saved, self.context.language), "")

    def retranslate(self) -> None:
        """All words."""
        self._goods.set_title(self.tr("Goods of the basket"))
        self.typed.set_label(self.tr("No card: type the number or the name"))
        self.note.set_label(self.tr("Why no card was read"))
        self._back.setText(self.tr("Back"))
        self._add.setText(self.tr("Add goods"))
        self._undo.setText(self.tr("What can be taken back"))
        self._paper.setText(self.tr("Paper"))
        self._register.setText(self.tr("Goods"))
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._left.setSpacing(style.gap() if not small else 8)
        self.picks.set_columns(SMALL_COLUMNS if small else COLUMNS)

    def changeEvent(self, event: QEvent) -> None:
        """One column when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
            self._render(self.vm.view)
