"""The list of papers at the left: heap after heap, each paper with a tick box and both names."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from ui import style
from ui.paper_names import paper_names
from ui.viewmodels.paper_heaps import HEAPS, Heap, heap_of
from ui.viewmodels.paper_view import PaperView
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

KINDS_WIDTH = 264


class KindsCard(Card):
    """The papers there are, with both names. The one under the lamp is looked at; ticked ones are printed."""

    kind_looked_at = Signal(str)
    kind_ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, TickBox] = {}
        self._heads: dict[Heap, TextLabel] = {heap: TextLabel("", "cap", colour="ink2", bold=True) for heap in HEAPS}
        self._shown: tuple[str, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        for head in self._heads.values():
            self._list.addWidget(head)
        self._scroll = BodyScroll()
        self._scroll.layout_inside.addLayout(self._list)
        self._scroll.layout_inside.addStretch(1)
        self.add(self._scroll, 1)
        self.setFixedWidth(KINDS_WIDTH)
        self._follow_room()

    def show_view(self, view: PaperView, language: str) -> None:
        """Show papers, ticks and words."""
        titles = {
            "lot": self.tr("Papers of this lot"),
            "record": self.tr("Papers of this record"),
            "day": self.tr("Papers of this day"),
            "person": self.tr("Papers of this person"),
            "group": self.tr("Papers of this group"),
            "market": self.tr("Sheets for the wall"),
        }
        self.set_title(titles.get(view.subject, ""))
        if view.kinds != self._shown:
            self._arrange(view.kinds)
        self._name_heaps(view)
        for kind, box in self._boxes.items():
            box.set_words(*paper_names(kind, language))
            box.blockSignals(True)
            box.setChecked(kind in view.ticked)
            box.blockSignals(False)
            box.update()

    def box_of(self, kind: str) -> TickBox | None:
        """The line of a paper."""
        return self._boxes.get(kind)

    def bring_into_view(self, kind: str) -> None:
        """Scroll to the line of a paper, also before the list was ever laid out."""
        box = self._boxes.get(kind)
        if box is not None:
            self._scroll.layout_inside.activate()
            self._scroll.ensureWidgetVisible(box, 0, style.gap())

    def heads(self) -> list[str]:
        """The words over the heaps that are shown."""
        return [head.text() for head in self._heads.values() if not head.isHidden()]

    def _name_heaps(self, view: PaperView) -> None:
        words: dict[Heap, str] = {
            "ours": self.tr("Ours"),
            "theirs": self.tr("For the other side"),
            "data": self.tr("Data sheets for filling"),
            "after": self.tr("After the trade"),
        }
        present = {heap_of(kind) for kind in view.kinds}
        for heap, head in self._heads.items():
            head.setText(words[heap])
            head.setVisible(heap in present and len(present) > 1)

    def _arrange(self, kinds: tuple[str, ...]) -> None:
        """Put the lines under their heaps; lines of papers that are not there now are hidden."""
        self._shown = kinds
        for kind in kinds:
            if kind not in self._boxes:
                self._add(kind)
        while self._list.count():
            self._list.takeAt(0)
        for heap, head in self._heads.items():
            self._list.addWidget(head)
            for kind in kinds:
                if heap_of(kind) == heap:
                    self._list.addWidget(self._boxes[kind])
        for kind, box in self._boxes.items():
            box.setVisible(kind in kinds)

    def _add(self, kind: str) -> None:
        box = TickBox(parent=self._scroll.widget())
        box.toggled.connect(partial(self.kind_ticked.emit, kind))
        box.installEventFilter(self)
        self._boxes[kind] = box

    def _follow_room(self) -> None:
        self._scroll.layout_inside.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2 if style.is_small() else 4)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the paper that the lamp comes to."""
        if event.type() == QEvent.Type.FocusIn:
            for kind, box in self._boxes.items():
                if box is watched:
                    self.kind_looked_at.emit(kind)
        return super().eventFilter(watched, event)
