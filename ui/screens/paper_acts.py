"""Printing and saving from the paper screen: the system's own dialogs, and telling how it ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.errors import EnvironmentProblem
from ui.context import UiContext
from ui.paper_names import file_stem, paper_name
from ui.print_out import PrinterJob, a4_printer
from ui.screens.goods_list_save import GOODS_LIST, GoodsListSave
from ui.screens.pdf_dialog import ask_folder, ask_pdf_file
from ui.viewmodels.paper import PaperViewModel
from ui.viewmodels.paper_view import MOST_COPIES, PaperView
from ui.widgets.key_button import KeyButton


class PaperActs(QObject):
    """``list_save`` has the button that belongs into the screen's bar while :meth:`list_buttons` gives it."""

    def __init__(self, context: UiContext, view_model: PaperViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._vm, self._over = context, view_model, parent
        self.list_save = GoodsListSave(context, parent)
        view_model.printed.connect(self._say_printed)
        view_model.saved.connect(self._say_saved)
        view_model.stopped.connect(self._say_stopped)

    def list_buttons(self) -> list[KeyButton]:
        """The button of the spreadsheet, while the list of goods of a lot is shown."""
        return [self.list_save.button] if self.has_list else []

    @property
    def has_list(self) -> bool:
        """Whether what is shown can be saved as a spreadsheet too."""
        view = self._vm.view
        return (view.kind, view.subject) == (GOODS_LIST, "lot") and view.can_save

    def file_words(self, view: PaperView) -> str:
        """What saving saves: the one paper, or so many."""
        several = len(view.to_print)
        return self.tr("Save %n as PDF", "", several) if several > 1 else self.tr("Save as PDF")

    # -- printing
    def ask_printer(self) -> None:
        """Open the system's dialog; the printer used last for this kind of paper is offered."""
        view = self._vm.view
        if not view.can_print:
            return
        printer = a4_printer(" ".join((*view.to_print, view.ref)), view.printer)
        printer.setCopyCount(view.copies or 1)
        dialog = QPrintDialog(printer, self._over)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCollateCopies, False)
        dialog.accepted.connect(lambda: self.print_to(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print what is ticked on this printer, as often as it was told; every copy is made anew, with its number."""
        copies = min(MOST_COPIES, printer.copyCount())
        if copies > 1:
            self._vm.set_copies(str(copies))
        printer.setCopyCount(1)
        self._vm.print_on(PrinterJob(printer), printer.printerName())

    # -- saving
    def ask_file(self) -> None:
        """Ask for a file for one paper, for a folder for several."""
        kinds = self._vm.view.to_print
        if len(kinds) > 1:
            ask_folder(self._over, self.tr("Save %n paper(s)", "", len(kinds)), self.save_all_to)
        elif kinds:
            ask_pdf_file(self._over, self.tr("Save the paper"), f"{self._file_name(kinds[0])}.pdf", self._vm.save)

    def save_all_to(self, folder: str) -> None:
        """Save each ticked paper as a file of its own in this folder."""
        names = {kind: self._file_name(kind) for kind in self._vm.view.to_print}
        self._vm.save_all(folder, lambda paper: f"{names[paper.kind]}-{paper.copy_no}.pdf")

    def ask_list(self) -> None:
        """Ask where the list of goods is to be saved as a spreadsheet."""
        self.list_save.ask_lot(self._vm.view.ref, self._vm.view.languages[0])

    def _file_name(self, kind: str) -> str:
        view = self._vm.view
        return file_stem(paper_name(kind, view.languages[0]), view.name or view.ref)

    # -- telling
    def _say_printed(self, count: int) -> None:
        self._context.frame.say_saved(self.tr("%n paper(s) given to the printer", "", count))

    def _say_saved(self, count: int, name: str) -> None:
        if count > 1:
            self._context.frame.say_saved(self.tr("%n paper(s) saved in {folder}", "", count).format(folder=name))
        else:
            self._context.frame.say_saved(self.tr("Saved: {file}").format(file=name))

    def _say_stopped(self, out: int, count: int) -> None:
        self._context.frame.tell(EnvironmentProblem("paper.job_stopped", out=out, count=count))
