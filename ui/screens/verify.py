"""Is this paper genuine? A PDF or the square of a sheet; one large answer, what is sealed, and what was altered."""

from __future__ import annotations

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.paper_seal import PaperSeal
from app.services.verifying import Verdict
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.paper_names import paper_names
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.tokens import MarkName
from ui.viewmodels.verify import VerifyView, VerifyViewModel
from ui.widgets.answer_field import AnswerField, AnswerParts
from ui.widgets.card import Card
from ui.widgets.field import TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel

_MOST_FINDINGS = 3


class VerifyScreen(Screen):
    """The answer fills the screen; below it further findings, and the places for the next paper."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self._vm = VerifyViewModel(context.open_services, context.runner)
        self._answer = AnswerField()
        self._findings = [TextLabel("", wrap=True) for _ in range(_MOST_FINDINGS)]
        self._more = Card()
        self._text, self._number = TextField(latin=True), TextField(latin=True)
        self._note = TextLabel("", colour="ink2", wrap=True)
        self._next = Card()
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self._open = KeyButton(kind="main", icon="file-spreadsheet", action=context.actions.action(ActionId.FROM_FILE))
        self._dialog: QFileDialog | None = None
        self._lay_out()
        self.setAcceptDrops(True)
        self._text.entered.connect(self._open_typed)
        self._number.entered.connect(lambda: self._vm.say_number(self._number.text()))
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self.retranslate()

    def _lay_out(self) -> None:
        for label in self._findings:
            self._more.add(label)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self._text, 3)
        fields.addWidget(self._number, 2)
        self._next.add(self._note)
        self._next.add(fields)
        self.inside.addWidget(self._answer, 1)
        self.inside.addWidget(self._more)
        self.inside.addWidget(self._next)
        self.inside.setContentsMargins(16, 12, 16, 12)
        self.inside.setSpacing(12)

    # -- acts
    def _open_typed(self) -> None:
        text = self._text.text()
        self._text.set_text("")
        self._vm.open_text(text)

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Verify a paper"), folder, "PDF (*.pdf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._vm.open_file)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this machine."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Verify the dropped file."""
        self._vm.open_file(event.mimeData().urls()[0].toLocalFile())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and what is needed for it."""
        return self.tr("Verify a paper"), self.tr("offline, by the keys known here")

    def bind_keys(self) -> None:
        """Ctrl O opens a file."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        self.context.actions.bind(ActionId.FROM_FILE, self._choose)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; open a file."""
        return [self._back], [self._open]

    def first_lamp(self) -> QWidget | None:
        """The place for a square."""
        return self._text.editor

    def show_for(self, argument: str) -> None:
        """Verify the text of a square, or a file by its path; nothing waits for one."""
        self._number.set_text("")
        self._vm.view = VerifyView()
        if argument.lower().endswith(".pdf"):
            self._vm.open_file(argument)
        else:
            self._vm.open_text(argument)

    # -- showing
    def _render(self, view: VerifyView) -> None:
        self._answer.show_answer(self._parts(view))
        rest = () if view.verdict is None else view.verdict.problems[1 : 1 + _MOST_FINDINGS]
        for at, label in enumerate(self._findings):
            label.setText(problem_words(rest[at]) if at < len(rest) else "")
            label.setVisible(at < len(rest))
        # Small screens have no room for all: the answer with its first finding, and the places for the next paper.
        self._more.setVisible(bool(rest) and not style.is_small())
        self._note.setVisible(not style.is_small() or view.verdict is None)
        if self.isVisible():
            self.context.frame.frame_changed()

    def _parts(self, view: VerifyView) -> AnswerParts:
        if view.busy:
            return AnswerParts(None, self.tr("Reading the paper"), self.tr("it is drawn again and compared"))
        if view.verdict is None:
            return AnswerParts(None, self.tr("Waiting for a paper"))
        verdict = view.verdict
        seal = verdict.seals[0] if verdict.seals else None
        number, source = ("", "") if seal is None else (seal.number, self._source(seal, len(verdict.seals)))
        if verdict.outcome == "bad":
            head = self.tr("Cannot be verified") if view.is_untold else self.tr("Not genuine")
            finding = problem_words(verdict.problems[0])
            return AnswerParts("bad", head, finding, number, source)
        mark: MarkName = "ok" if verdict.outcome == "good" else "warn"
        return AnswerParts(mark, self._head(verdict), self._below(verdict), number, source, self._facts(seal))

    def _head(self, verdict: Verdict) -> str:
        if verdict.outcome == "warn":
            return self.tr("Look at it yourself")
        return self.tr("Seal genuine") if verdict.is_text else self.tr("Genuine")

    def _below(self, verdict: Verdict) -> str:
        if verdict.problems:
            return problem_words(verdict.problems[0])
        if verdict.is_text:
            return self.tr("compare what is sealed with what is printed")
        return self.tr("nothing was altered since it was made")

    def _source(self, seal: PaperSeal, sheets: int) -> str:
        """Name, laptop, time and copy in one line."""
        first, second = paper_names(seal.kind, self.context.language)
        made = self.tr("laptop {laptop}, {time}").format(laptop=seal.laptop_id, time=formats.moment(seal.made_at))
        parts = [f"{first} · {second}", made]
        if seal.copy_no > 1:
            parts.append(self.tr("copy {copy}").format(copy=seal.copy_no))
        if sheets > 1:
            parts.append(self.tr("{sheets} sheets").format(sheets=sheets))
        return "   ".join(parts)

    def _facts(self, seal: PaperSeal | None) -> tuple[tuple[str, str], ...]:
        if seal is None:
            return ()
        facts = []
        if seal.amount_fen:
            facts.append((self.tr("Amount"), formats.money(seal.amount_fen, "CNY")))
        if seal.mass_g:
            facts.append((self.tr("Mass"), formats.mass(seal.mass_g)))
        return tuple(facts)

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._open.setText(self.tr("Open a PDF"))
        self._note.setText(
            self.tr("Scan the square of a sheet, open its PDF, or drop the file here. No network is needed.")
        )
        self._text.set_label(self.tr("Square of a sheet"))
        self._number.set_label(self.tr("Number it is shown under (may stay empty)"))
        self._render(self._vm.view)
