"""Settings card of the slip printer: how it is reached, how wide its paper is, cut, slip after each basket, trial."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from app.domain.slip_printer import DOTS_OF, SPEEDS, Connection, Slip, SlipPrinter
from ui.context import UiContext
from ui.screens.words import show_problem
from ui.slip_desk import SlipDesk
from ui.slip_paint import system_printers
from ui.viewmodels.slip_printer import SlipPrinterView, SlipPrinterViewModel
from ui.widgets.card import Card
from ui.widgets.field import ComboField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

_ADDRESSED = (Connection.USB, Connection.NETWORK, Connection.SERIAL)


class SlipPrinterCard(Card):
    """Acts by itself; :meth:`refresh` reads what is in force."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.vm = SlipPrinterViewModel(context.open_services, context.runner)
        self._desk = SlipDesk(context, self)
        self._note, self._honest = TextLabel("", colour="ink2", wrap=True), TextLabel("", "cap", wrap=True)
        self.connection, self.width_mm, self.speed = ComboField(), ComboField(), ComboField()
        self.address, self.system = TextField(latin=True), ComboField()
        self.cut, self.after_basket = TickBox(), TickBox()
        self.keep, self.trial = KeyButton(kind="main", icon="check"), KeyButton(icon="printer")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.add(self._note)
        self.add(_row(self.connection, self.width_mm))
        for widget in (self.address, self.system, self.speed, self.cut, self.after_basket, self._honest):
            self.add(widget)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.keep)
        acts.addWidget(self.trial)
        acts.addStretch(1)
        self.add(acts)

    def _connect(self) -> None:
        vm = self.vm
        self.connection.chosen.connect(lambda key: vm.edit(connection=Connection(key)))
        self.width_mm.chosen.connect(lambda key: vm.edit(width_mm=key))
        self.speed.chosen.connect(lambda key: vm.edit(speed=key))
        self.system.chosen.connect(lambda key: vm.edit(address=key))
        self.address.edited.connect(lambda text: vm.edit(address=text.strip()))
        self.address.entered.connect(vm.save)
        self.cut.clicked.connect(lambda ticked: vm.edit(cut=ticked))
        self.after_basket.clicked.connect(lambda ticked: vm.edit(after_basket=ticked))
        self.keep.clicked.connect(lambda _checked=False: vm.save())
        self.trial.clicked.connect(lambda _checked=False: vm.try_it(self._desk.languages()))
        vm.changed.connect(self._render)
        vm.failed.connect(self._context.frame.tell)
        vm.kept.connect(lambda: self._context.frame.say_saved(self.tr("The slip printer is kept.")))
        vm.tried.connect(lambda: self._context.frame.say_saved(self.tr("The trial slip was printed.")))
        vm.painting_wanted.connect(self._paint)

    def refresh(self) -> None:
        """Read what is in force."""
        self.vm.refresh()

    def _paint(self, slip: Slip, printer: SlipPrinter) -> None:
        self._desk.print_made(slip, printer)

    def _render(self, view: SlipPrinterView) -> None:
        printer = view.printer
        self.connection.choose(printer.connection)
        self.width_mm.choose(printer.width_mm)
        self.speed.choose(printer.speed)
        self._show_system(printer)
        self.address.setVisible(printer.connection in _ADDRESSED)
        self.address.set_text(printer.address)
        self.address.set_hint(_address_hint(printer.connection))
        self.speed.setVisible(printer.connection is Connection.SERIAL)
        self.cut.setChecked(printer.cut)
        self.cut.setVisible(printer.connection in _ADDRESSED)
        self.after_basket.setChecked(printer.after_basket)
        self.after_basket.setVisible(printer.is_set)
        show_problem(self.address, view.problem_of("address"))
        self.keep.setEnabled(view.is_changed and not view.busy)
        self.trial.setEnabled(printer.is_set and not view.busy)

    def _show_system(self, printer: SlipPrinter) -> None:
        self.system.setVisible(printer.connection is Connection.SYSTEM)
        if printer.connection is Connection.SYSTEM:
            names = dict.fromkeys((*system_printers(), *filter(None, (printer.address,))))
            self.system.set_choices([("", self.tr("The system's usual printer")), *((each, each) for each in names)])
            self.system.choose(printer.address)

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Slip printer"))
        self._note.setText(
            self.tr("Slips are printed as pictures, so that both languages come out on any receipt printer.")
        )
        self._honest.setText(
            self.tr("A slip counts when it is made: if the printer fails, the next one says which copy it is.")
        )
        self.connection.set_label(self.tr("How it is plugged in"))
        self.connection.set_choices([(each, _connection_word(each)) for each in Connection])
        self.width_mm.set_label(self.tr("Width of the paper"))
        self.width_mm.set_choices([(each, f"{each} mm") for each in sorted(DOTS_OF)])
        self.speed.set_label(self.tr("Bits a second"))
        self.speed.set_choices([(each, str(each)) for each in SPEEDS])
        self.address.set_label(self.tr("Address"))
        self.system.set_label(self.tr("Printer"))
        self.cut.set_words(self.tr("Cut the paper after each slip"), "")
        self.after_basket.set_words(
            self.tr("Print a slip by itself after each basket"), self.tr("Saving never waits for it.")
        )
        self.keep.setText(self.tr("Keep the setting"))
        self.trial.setText(self.tr("Print a trial slip"))
        self._render(self.vm.view)


def _connection_word(connection: Connection) -> str:
    words = {
        Connection.NONE: QCoreApplication.translate("SlipPrinterCard", "No slip printer"),
        Connection.SYSTEM: QCoreApplication.translate("SlipPrinterCard", "A printer of this system"),
        Connection.USB: QCoreApplication.translate("SlipPrinterCard", "USB, directly"),
        Connection.NETWORK: QCoreApplication.translate("SlipPrinterCard", "Network, directly"),
        Connection.SERIAL: QCoreApplication.translate("SlipPrinterCard", "Serial line, directly"),
    }
    return words[connection]


def _address_hint(connection: Connection) -> str:
    examples = {
        Connection.USB: "/dev/usb/lp0",
        Connection.NETWORK: "192.168.1.40 · 192.168.1.40:9100",
        Connection.SERIAL: "/dev/ttyUSB0 · COM3",
    }
    return examples.get(connection, "")


def _row(*fields: ComboField) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field in fields:
        row.addWidget(field, 1)
    return row
