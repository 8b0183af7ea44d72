"""Paper: what can be printed at the left, the page as it will print in the middle, how to print at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.read_models import LotRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.paper_acts import PaperActs
from ui.screens.paper_cards import HowCard, PaperStrip
from ui.screens.paper_kinds import KindsCard
from ui.screens.screen import Screen
from ui.screens.words import localized
from ui.slip_key import SlipKey
from ui.viewmodels.paper import PaperViewModel
from ui.viewmodels.paper_view import PAIRS, PaperView
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.page_list import PageList
from ui.widgets.page_view import FIT_PAGE, FIT_WIDTH, PageView
from ui.widgets.progress_strip import ProgressStrip

PICKS = tuple(ActionId(f"pick_{number}") for number in range(1, 10))
ZOOM_ROUND = (FIT_PAGE, FIT_WIDTH, "150", "200")
"""What − goes through, one after the other."""


class PaperScreen(Screen):
    """The biggest thing is the page itself."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        first = PAIRS[1] if context.language == "vi" else PAIRS[0]
        self._vm = PaperViewModel(context.open_services, context.runner, first)
        self._lot_rows = FrozenRowsModel(self._lot_columns(), lambda row: row.lot_ref)
        self._lots, self._lots_card = DataTable(self._lot_rows, name="lots"), Card(padded=False)
        self._kinds, self._how, self._strip = KindsCard(), HowCard(context.actions), PaperStrip()
        self._page = PageView()
        self._pages = PageList(self._page)
        self.acts = PaperActs(context, self._vm, self)
        self._make_buttons()
        self._empty = EmptyState("printer", button=self._empty_act)
        self._progress = ProgressStrip(cancel_action=context.actions.action(ActionId.BACK))
        self._shown_pdf: bytes | None = None
        self._wants_lamp, self._busy_shown = False, ""
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make_buttons(self) -> None:
        actions = self.context.actions
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._tick = KeyButton(icon="check", action=actions.action(ActionId.ADD))
        self._zoom = KeyButton(icon="zoom-in", action=actions.action(ActionId.REMOVE))
        self._file = KeyButton(icon="save", action=actions.action(ActionId.AS_FILE))
        self._slip = SlipKey(self.context, self)
        self._print = KeyButton(kind="main", icon="printer", action=actions.action(ActionId.MAIN))
        self._empty_act = KeyButton(icon="refresh-cw")

    def _connect(self) -> None:
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.progressed.connect(self._progress.advance)
        self._vm.printed.connect(lambda _count: self._print.flash_saved())
        self._vm.saved.connect(lambda _count, _name: self._file.flash_saved())
        self._lots.activated_row.connect(self._open_lot)
        self._kinds.kind_looked_at.connect(self._vm.choose_kind)
        self._kinds.kind_ticked.connect(self._vm.tick)
        self._strip.kind_chosen.connect(partial(self._vm.choose_kind, only=True))
        for copies in (self._how.copies, self._strip.copies):
            copies.edited.connect(self._vm.set_copies)
            copies.entered.connect(self.acts.ask_printer)
        for languages in (self._how.languages_chosen, self._strip.languages_chosen):
            languages.connect(self._vm.choose_languages)
        self._how.zoom_chosen.connect(self._page.set_zoom)
        self._page.zoom_changed.connect(self._vm.set_zoom)
        self._page.page_changed.connect(lambda _page: self._show_how())
        self._empty_act.clicked.connect(self._act_on_empty)

    def _lay_out(self) -> None:
        self._lots_card.add(self._lots, 1)
        middle, paper = QVBoxLayout(), QHBoxLayout()
        middle.setSpacing(8)
        paper.setSpacing(0)
        paper.addWidget(self._pages)
        paper.addWidget(self._page, 1)
        middle.addWidget(self._progress)
        middle.addLayout(paper, 1)
        for widget in (self._empty, self._lots_card):
            middle.addWidget(widget, 1)
        self._row = QHBoxLayout()
        self._row.addWidget(self._kinds)
        self._row.addLayout(middle, 1)
        self._row.addWidget(self._how)
        self._column = QVBoxLayout()
        self._column.addWidget(self._strip)
        self._column.addLayout(self._row, 1)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _lot_columns(self) -> list[Column[LotRow]]:
        return [
            Column("lot", lambda: self.tr("Truck"), self._lot_cell),
            Column("goods", lambda: self.tr("Goods"), lambda row: Cell(localized(row.goods, self.context.language))),
            Column("shares", lambda: self.tr("Shares"), lambda row: Cell(formats.count(row.shares)), 8, "right"),
            Column(
                "net",
                lambda: self.tr("Net kg"),
                lambda row: Cell(formats.kilograms(row.net_g)),
                13,
                "right",
                in_small=False,
            ),
        ]

    def _lot_cell(self, row: LotRow) -> Cell:
        return Cell(" · ".join(part for part in (row.plate_cn, row.plate_vn) if part), row.lot_ref, bold=True)

    # -- acts
    def _open_lot(self, at: int) -> None:
        row = self._lot_rows.row_at(at)
        if row is not None:
            self.context.frame.go(Place.PAPER, row.lot_ref)

    def _act_on_empty(self) -> None:
        view = self._vm.view
        if view.kind:
            self._vm.make()
        elif view.is_refused:
            self.context.frame.go(Place.PAPER)
        else:
            self.context.frame.go(Place.TRUCK)

    def _tick_shown(self) -> None:
        view = self._vm.view
        self._vm.tick(view.kind, view.kind not in view.ticked)

    def _enlarge(self) -> None:
        now = self._page.zoom_name()
        at = ZOOM_ROUND.index(now) if now in ZOOM_ROUND else 0
        self._page.set_zoom(ZOOM_ROUND[(at + 1) % len(ZOOM_ROUND)])

    def _turn(self, pages: int) -> None:
        self._page.go_to_page(self._page.page() + pages)

    def _leave(self) -> None:
        if self._vm.view.busy:
            self._vm.cancel()
        else:
            self.context.frame.back()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and what the papers belong to."""
        view, name = self._vm.view, self.context.actions.action(ActionId.PAPER).text()
        if view.subject == "market":
            return name, self.tr("What is in force today")
        if view.name:
            return name, view.name
        if view.subject in ("day", "record"):
            return name, view.ref
        row = next((row for row in view.lots if row.lot_ref == view.ref), None)
        parts = () if row is None else (row.plate_cn, row.plate_vn)
        return name, " · ".join(part for part in (*parts, view.ref) if part)

    def bind_keys(self) -> None:
        """+ ticks, − enlarges, * languages, 1–9 papers, PgUp and PgDn pages, Shift F10 file, Enter prints."""
        actions, view = self.context.actions, self._vm.view
        has_page = view.paper is not None
        actions.bind(ActionId.BACK, self._leave)
        actions.bind(ActionId.ADD, self._tick_shown, enabled=bool(view.kind) and not style.is_small())
        actions.bind(ActionId.REMOVE, self._enlarge, enabled=has_page)
        actions.bind(ActionId.KIND, self._vm.next_languages, enabled=bool(view.kind))
        actions.bind(ActionId.AS_FILE, self.acts.ask_file, enabled=view.can_save)
        actions.bind(ActionId.SAVE_LIST, self.acts.ask_list, enabled=self.acts.has_list)
        for action, step in ((ActionId.LARGER, 1), (ActionId.SMALLER, -1)):
            actions.bind(action, partial(self._page.zoom_by, step), enabled=has_page)
        for action, step in ((ActionId.NEXT_PAGE, 1), (ActionId.PREVIOUS_PAGE, -1)):
            actions.bind(action, partial(self._turn, step), enabled=has_page)
        self._slip.bind(view.kind, view.ref, view.languages)
        if view.subject:
            actions.bind(ActionId.MAIN, self.acts.ask_printer, enabled=view.can_print)
        for number, pick in enumerate(PICKS[: len(view.kinds)], 1):
            actions.bind(pick, partial(self._vm.choose_number, number))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, tick, enlarge; file and printing."""
        if not self._vm.view.subject:
            return [self._back], []
        left = [self._back, self._zoom] if style.is_small() else [self._back, self._tick, self._zoom]
        return left, [*self._slip.buttons(self._vm.view.kind), *self.acts.list_buttons(), self._file, self._print]

    def bar_sentence(self) -> str:
        """Why it cannot be printed, or need not be."""
        view = self._vm.view
        if view.is_paperless and view.subject and not view.to_print:
            return self.tr("Paper not needed: the scans are attached.")
        if view.is_refused:
            return self.tr("This paper cannot be printed.")
        if view.copies is None:
            return self.tr("Type 1 to 20 copies.")
        return ""

    def first_lamp(self) -> QWidget | None:
        """The list: of papers, or of lots."""
        if not self._vm.view.subject:
            return self._lots if self._vm.view.lots else self._empty_act
        return self._strip.choice_editor if style.is_small() else self._kinds.box_of(self._vm.view.kind)

    def person_in_hand(self) -> str:
        """The person whose papers these are."""
        return self._vm.view.ref if self._vm.view.subject == "person" else ""

    def show_for(self, argument: str) -> None:
        """Look up what can be printed."""
        self._wants_lamp = True
        self._vm.open(argument)

    # -- showing
    def _render(self, view: PaperView) -> None:
        small, has_ref = style.is_small(), bool(view.subject)
        self._kinds.setVisible(has_ref and not small)
        self._how.setVisible(has_ref and not small)
        self._strip.setVisible(has_ref and small)
        self._lots_card.setVisible(view.is_loaded and not has_ref and bool(view.lots))
        self._lot_rows.replace(view.lots)
        self._lot_rows.retranslate()
        self._kinds.show_view(view, self.context.language)
        self._page.set_zoom(view.zoom or FIT_WIDTH)
        self._show_page(view)
        self._show_progress(view)
        self._show_how()
        self._print.setText(self.tr("Print %n paper(s)", "", view.sheets))
        self._file.setText(self.acts.file_words(view))
        if self.isVisible():
            self.context.frame.frame_changed()
            self._place_lamp(view)

    def _show_page(self, view: PaperView) -> None:
        pdf = None if view.paper is None else view.paper.pdf
        if pdf is not self._shown_pdf:
            self._shown_pdf = pdf
            if pdf is None:
                self._page.clear()
            else:
                self._page.show_pdf(pdf)
        self._page.setVisible(bool(view.subject) and (pdf is not None or bool(view.busy)))
        self._pages.setVisible(pdf is not None and self._page.page_count() > 1 and not style.is_small())
        nothing = view.is_loaded and not view.busy and pdf is None
        self._empty.setVisible(nothing and (bool(view.subject) or not view.lots))
        self._empty.set_text(self._empty_words(view))
        if view.is_refused and not view.kind:
            self._empty_act.setText(self.tr("Show the lots of today"))
        else:
            self._empty_act.setText(self.tr("Make it again") if view.kind else self.tr("Take in a truck"))

    def _empty_words(self, view: PaperView) -> str:
        if view.is_refused and view.kind:
            return self.tr("This paper was refused: the red line says why. Nothing was printed.")
        if view.is_refused:
            return self.tr("There is no paper for what was asked. Nothing was printed.")
        if view.kind:
            return self.tr("The paper is not made. What was saved is safe.")
        if view.subject == "lot":
            return self.tr("There is no paper yet: the lot is not split.")
        if view.subject:
            return self.tr("There is no paper for this yet.")
        return self.tr("There is no paper today, because no lot was taken in.")

    def _show_progress(self, view: PaperView) -> None:
        if view.busy == self._busy_shown:
            return
        self._busy_shown = view.busy
        words = {
            "making": self.tr("Making the paper"),
            "printing": self.tr("Printing"),
            "saving": self.tr("Saving the file"),
        }
        if view.busy:
            self._progress.start(words[view.busy])
        else:
            self._progress.stop()

    def _show_how(self) -> None:
        view, page, pages = self._vm.view, self._page.page(), self._page.page_count()
        made = "" if view.made_at is None else formats.moment(view.made_at)
        self._how.show_view(view, page, pages, made)
        self._strip.show_view(view, self.context.language, page, pages)

    def _place_lamp(self, view: PaperView) -> None:
        lamp = self.first_lamp()
        if self._wants_lamp and view.is_loaded and lamp is not None:
            self._wants_lamp = False
            lamp.setFocus()
            QTimer.singleShot(0, self._kinds, partial(self._kinds.bring_into_view, view.kind))

    def retranslate(self) -> None:
        """All words."""
        self._lots_card.set_title("")
        self._back.setText(self.tr("Back"))
        self._tick.setText(self.tr("Tick"))
        self._zoom.setText(self.tr("Enlarge"))
        self.acts.list_save.retranslate()
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        self._column.setContentsMargins(style.margin(), style.gap(), style.margin(), 0)
        self._column.setSpacing(style.gap())
        self._row.setSpacing(style.gap())
        self.acts.list_save.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """The cards become one strip when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
            self._render(self._vm.view)
