"""A person on one page: may they trade, how much is left, what they carried and earned, which papers end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.files_key import FilesKey
from ui.places import Place
from ui.quota_words import bar_view
from ui.screens.person_words import (
    ending_words,
    income_facts,
    leave_words,
    paper_facts,
    paper_word,
    proof_word,
    share_words,
)
from ui.screens.screen import Screen
from ui.screens.words import localized, problem_words
from ui.viewmodels.person_card import PersonCardView, PersonCardViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.fact_grid import FactGrid
from ui.widgets.key_button import KeyButton
from ui.widgets.quota_bar import QuotaBar
from ui.widgets.side_sheet import SideSheet
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

PHOTO_SIDE = 120
MOST_GOODS = 6


class PersonCardScreen(Screen):
    """Enter edits, + begins a basket, digits do the rest."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = PersonCardViewModel(context.open_services, context.runner)
        actions = context.actions
        self._banner, self._leave = Banner("bad"), Banner("warn")
        self._pay = KeyButton(icon="check", action=actions.action(ActionId.PICK_3))
        self._merge = KeyButton(icon="users", action=actions.action(ActionId.PICK_4))
        self._quota_card, self._shares_card, self._income_card = Card(), Card(), Card(right=self._pay)
        self._paper_card, self._group_card, self._photo_card = Card(), Card(right=self._merge), Card()
        self._quota, self._no_quota = QuotaBar(), TextLabel("", colour="ink2", wrap=True)
        self._shares, self._goods, self._income = FactGrid(columns=3), FactGrid(columns=3), FactGrid(columns=4)
        self._papers, self._group = FactGrid(columns=2), FactGrid(columns=2)
        self._photo, self._agreed = QLabel(), TickBox()
        self._add_photo, self._drop_photo = KeyButton(icon="plus"), KeyButton(kind="quiet", icon="x")
        self._files = FilesKey(context, self)
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._see = KeyButton(icon="user", action=actions.action(ActionId.PICK_1))
        self._allow = KeyButton(icon="check", action=actions.action(ActionId.PICK_2))
        self._take_back = KeyButton(icon="undo-2", action=actions.action(ActionId.PICK_5))
        self._slip = KeyButton(icon="id-card", action=actions.action(ActionId.EVIDENCE))
        self._basket = KeyButton(icon="plus", action=actions.action(ActionId.ADD))
        self._edit = KeyButton(kind="main", icon="pencil", action=actions.action(ActionId.MAIN))
        self._unmerge = KeyButton(icon="undo-2")
        self.sheet = SideSheet(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self._tell)
        self.vm.done.connect(self._say)
        self.sheet.answered.connect(self._give_leave)
        self._agreed.toggled.connect(lambda ticked: self._add_photo.setEnabled(ticked))
        self._add_photo.clicked.connect(self._choose_photo)
        self._drop_photo.clicked.connect(self.vm.forget_photo)
        self._unmerge.clicked.connect(self.vm.unmerge)

    def _lay_out(self) -> None:
        self._quota_card.add(self._quota)
        self._quota_card.add(self._no_quota)
        self._shares_card.add(self._shares)
        self._shares_card.add(self._goods)
        self._income_card.add(self._income)
        self._paper_card.add(self._papers)
        self._group_card.add(self._group)
        self._group_card.add(_line(self._unmerge))
        self._banner.add_button(self._allow)
        self._leave.add_button(self._take_back)
        self._photo_card.add(self._photo_row())
        left, right = QVBoxLayout(), QVBoxLayout()
        for card in (self._quota_card, self._shares_card, self._income_card):
            left.addWidget(card)
        for card in (self._paper_card, self._group_card, self._photo_card):
            right.addWidget(card)
        self._page = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for column, stretch in ((left, 3), (right, 2)):
            column.setSpacing(style.gap())
            column.addStretch(1)
            self._columns.addLayout(column, stretch)
        self.inside.addWidget(self._banner)
        self.inside.addWidget(self._leave)
        self.inside.addWidget(self._page)
        self.inside.addStretch(1)
        self._follow_look()

    def _photo_row(self) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        self._photo.setFixedSize(PHOTO_SIDE, PHOTO_SIDE)
        self._photo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add_photo)
        buttons.addWidget(self._drop_photo)
        buttons.addStretch(1)
        words.addWidget(self._agreed)
        words.addLayout(buttons)
        words.addLayout(self._files.row())
        words.addStretch(1)
        row.addWidget(self._photo)
        row.addLayout(words, 1)
        self._add_photo.setEnabled(False)
        return row

    # -- acts
    def _go_edit(self) -> None:
        self.context.frame.go(Place.PERSON_EDIT, self.vm.view.person_id)

    def _go_basket(self) -> None:
        self.context.frame.go(Place.BASKET, self.vm.view.person_id)

    def _go_merge(self) -> None:
        self.context.frame.go(Place.MERGE, self.vm.view.person_id)

    def _ask_leave(self) -> None:
        self.sheet.ask_reason(
            self.tr("Leave for today"),
            self.tr("The ledger, this page and the record will tell who gave it and why."),
            label=self.tr("Why may this person trade today?"),
            verb=self.tr("Give leave"),
            back=self.tr("Back"),
        )

    def _give_leave(self, reason: str) -> None:
        self.sheet.close_sheet()
        self.vm.allow(reason)

    def _tell(self, error: Exception) -> None:
        self.context.frame.tell(error)

    def _choose_photo(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"), "", "JPEG, PNG (*.jpg *.jpeg *.png)")
        if path:
            self._agreed.setChecked(False)
            self.vm.attach_photo(path)

    def _say(self, word: str) -> None:
        words = {
            "seen": self.tr("Noted: the person was seen."),
            "allowed": self.tr("Leave is given for today."),
            "taken_back": self.tr("The leave is taken back."),
            "paid": self.tr("Noted as paid."),
            "unmerged": self.tr("The merge is taken back."),
            "photo": self.tr("The photo is kept."),
            "photo_gone": self.tr("The photo is deleted."),
        }
        self.context.frame.say_saved(words[word])

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Who, and in which group."""
        page = self.vm.view.page
        if page is None:
            return self.tr("Person"), ""
        group = page.card.group
        return page.card.person.name, self.tr("in no group") if group is None else group.name

    def person_in_hand(self) -> str:
        """Whose page it is."""
        return self.vm.view.person_id

    def bind_keys(self) -> None:
        """Enter edits, + basket, F10 papers, 1 seen, 2 leave, 3 paid, 4 doubled, 5 leave back, 7 files."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.MAIN, self._go_edit, enabled=view.page is not None)
        actions.bind(ActionId.ADD, self._go_basket, enabled=view.page is not None and not view.is_blocked)
        actions.bind(ActionId.PAPER, partial(self.context.frame.go, Place.PAPER, f"person {view.person_id}"))
        actions.bind(ActionId.PICK_1, self.vm.see, enabled=self._can_see(view))
        actions.bind(ActionId.PICK_2, self._ask_leave, enabled=view.is_officer and view.is_blocked)
        actions.bind(ActionId.PICK_5, self.vm.take_leave_back, enabled=self._has_leave(view))
        actions.bind(ActionId.PICK_3, lambda: self.vm.pay("cash"), enabled=bool(view.open_income))
        actions.bind(ActionId.PICK_4, self._go_merge, enabled=view.page is not None)
        self._files.bind("person", view.person_id)

    def _can_see(self, view: PersonCardView) -> bool:
        presence = None if view.page is None else view.page.presence
        return presence is not None and presence.level in ("typed", "read")

    def _has_leave(self, view: PersonCardView) -> bool:
        return view.is_officer and view.page is not None and view.page.card.override is not None

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Only what can be done now."""
        view = self.vm.view
        if view.page is None:
            return [self._back], []
        left = [self._back]
        left += [self._see] if self._can_see(view) else []
        left += [] if style.is_small() else [self._slip]
        return left, [*([] if view.is_blocked else [self._basket]), self._edit]

    def first_lamp(self) -> QWidget | None:
        """The act of Enter."""
        return self._edit

    def show_for(self, argument: str) -> None:
        """Read the page of a person."""
        self.sheet.hide()
        self.vm.open(argument)

    # -- showing
    def _render(self, view: PersonCardView) -> None:
        page = view.page
        self._page.setVisible(page is not None)
        self._banner.setVisible(view.is_blocked)
        self._leave.setVisible(page is not None and page.card.override is not None)
        if page is not None:
            self._render_head(view)
            self._render_quota(view)
            self._render_sums(view)
            self._render_group(view)
            self._papers.show_facts(
                [*((paper_word(each.paper), ending_words(each)) for each in page.ending), *paper_facts(page)]
            )
            self._render_photo(view)
        if self.isVisible():
            self.context.frame.frame_changed()

    def _render_head(self, view: PersonCardView) -> None:
        assert view.page is not None
        card = view.page.card
        if card.standing is not None:
            below = self.tr("This person is not counted today.")
            if not view.is_officer:
                below = self.tr("This person is not counted today; a supervisor can give leave.")
            self._banner.show_banner("bad", problem_words(card.standing), below)
        if card.override is not None:
            self._leave.show_banner("warn", leave_words(card.override))
        self._allow.setVisible(view.is_officer)
        self._take_back.setVisible(view.is_officer)

    def _render_quota(self, view: PersonCardView) -> None:
        assert view.page is not None
        quota = view.page.card.quota
        has_limit = quota is not None and quota.limit_fen is not None
        self._quota.setVisible(has_limit)
        self._no_quota.setVisible(not has_limit)
        if quota is not None and has_limit:
            self._quota.show_quota(bar_view(quota, view.side))

    def _render_sums(self, view: PersonCardView) -> None:
        page = view.page
        assert page is not None
        self._shares.show_facts(
            [
                (self.tr("Today"), share_words(page.today)),
                (self.tr("In 30 days"), share_words(page.lately)),
                (self.tr("Ever"), share_words(page.ever)),
            ]
        )
        goods = [
            (localized(each.name, self.context.language), _goods_words(each.amount_fen, each.net_g))
            for each in page.goods[:MOST_GOODS]
        ]
        self._goods.setVisible(bool(goods))
        self._goods.show_facts(goods)
        self._income.show_facts(income_facts(page.income))
        self._pay.setVisible(bool(view.open_income))

    def _render_group(self, view: PersonCardView) -> None:
        page = view.page
        assert page is not None
        card, presence = page.card, page.presence
        facts = []
        for each in card.memberships[-3:]:
            name = card.group.name if card.group is not None and each.group_id == card.group.group_id else ""
            until = "" if each.left_on is None else f" – {formats.day(each.left_on)}"
            facts.append((name or self.tr("Group before"), f"{formats.day(each.joined_on)}{until}"))
        if card.entrustment is not None:
            facts.append((self.tr("Entrusted until"), formats.day(card.entrustment.valid_until)))
        level = self.tr("not here today") if presence is None else proof_word(presence.level)
        facts.append((self.tr("Proof of identity today"), level))
        merged = self.tr("Merged into this person")
        facts += [(merged, _merged_words(each.name, each.document.number)) for each in view.merged]
        self._group.show_facts(facts)
        self._unmerge.setVisible(bool(view.merged))

    def _render_photo(self, view: PersonCardView) -> None:
        picture = QPixmap()
        if view.photo and picture.loadFromData(view.photo):
            side, mode = PHOTO_SIDE, Qt.AspectRatioMode.KeepAspectRatio
            picture = picture.scaled(side, side, mode, Qt.TransformationMode.SmoothTransformation)
        self._photo.setPixmap(picture)
        self._photo.setVisible(bool(view.photo))
        self._drop_photo.setVisible(bool(view.photo))

    def retranslate(self) -> None:
        """All words."""
        self._files.show_pages(0, 0)
        self._quota_card.set_title(self.tr("Today's allowance"))
        self._no_quota.setText(self.tr("No rule pack with a daily value is in force."))
        self._shares_card.set_title(self.tr("Shares"))
        self._income_card.set_title(self.tr("Income"))
        self._paper_card.set_title(self.tr("Papers"))
        self._group_card.set_title(self.tr("Group and proof"))
        self._photo_card.set_title(self.tr("Photo"))
        self._agreed.set_words(self.tr("The person agreed to a photo"), self.tr("Without consent none is kept."))
        self._add_photo.setText(self.tr("Add a photo"))
        self._drop_photo.setText(self.tr("Delete the photo"))
        self._back.setText(self.tr("Back"))
        self._see.setText(self.tr("Person seen"))
        self._allow.setText(self.tr("Give leave for today"))
        self._take_back.setText(self.tr("Take the leave back"))
        self._pay.setText(self.tr("All paid in cash"))
        self._merge.setText(self.tr("Doubled?"))
        self._slip.setText(self.tr("Evidence slip"))
        self._basket.setText(self.tr("New basket"))
        self._edit.setText(self.tr("Edit"))
        self._unmerge.setText(self.tr("Take the merge back"))
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """One column when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _line(*buttons: KeyButton) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line


def _merged_words(name: str, number: str) -> str:
    return f"{name} · {formats.masked_id(number)}"


def _goods_words(amount_fen: int, net_g: int) -> str:
    return f"{formats.money(amount_fen, 'CNY')} · {formats.mass(net_g)}"
