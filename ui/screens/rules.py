"""Rules and settings: which rule says so, and what this machine is: device, port, language, practice secrets."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.laptops_section import LaptopsSection
from ui.screens.rule_change_card import RuleChangeCard
from ui.screens.rule_words import basis_word, kind_word, trust_word, value_word
from ui.screens.screen import Screen
from ui.screens.settings_cards import DeviceCard, LanguageCard, PortCard, PracticeCard
from ui.screens.slip_printer_card import SlipPrinterCard
from ui.screens.tariff_card import TariffCard
from ui.screens.words import localized, other_language
from ui.viewmodels.rules import RuleLine, RulesViewModel, SettingsView
from ui.viewmodels.tariff import TariffViewModel
from ui.why import dates_words
from ui.widgets.banner import Banner
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.side_sheet import SideSheet
from ui.widgets.text_label import TextLabel

_IN_A_ROW = 5
SECTIONS = ("rules", "tariff", "device", "laptops", "port", "reader", "slips", "language", "practice")
_ICONS = {
    "rules": "file-text",
    "tariff": "search",
    "device": "id-card",
    "laptops": "key-round",
    "port": "send",
    "reader": "scan-line",
    "slips": "printer",
    "language": "languages",
    "practice": "flask-conical",
}


class RulesScreen(Screen):
    """Sections at the left; one of them at the right."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        launcher = context.launcher
        practice = (launcher.practice_passphrase() or "", launcher.practice_pin())
        self._vm = RulesViewModel(context.open_services, context.runner, practice)
        self._tariff_vm = TariffViewModel(context.open_services, context.runner)
        self._section, self._looked = "rules", False
        actions = context.actions
        self._rows = FrozenRowsModel(self._columns(), lambda line: line.key)
        self._table = DataTable(self._rows, name="rules", two_lines=True)
        self._table.set_enter_acts(False)
        self._banner, self._source = Banner("info"), TextLabel("", "cap", colour="ink2", wrap=True)
        self._change = RuleChangeCard(context.language)
        self._empty = EmptyState("file-text")
        self._device, self._port, self._language = DeviceCard(), PortCard(), LanguageCard(context.language)
        self._practice, self._tariff = PracticeCard(), TariffCard(self._tariff_vm)
        self._laptops, self._slips = LaptopsSection(context, self), SlipPrinterCard(context)
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._import = KeyButton(kind="main", icon="download", action=actions.action(ActionId.ADD))
        self._take = KeyButton(kind="main", icon="check", action=actions.action(ActionId.MAIN))
        self._leave = KeyButton(icon="x", action=actions.action(ActionId.BACK))
        self._other_side = KeyButton(icon="shuffle", action=actions.action(ActionId.KIND))
        self._offer = KeyButton(icon="inbox", action=actions.action(ActionId.PICK_1))
        self._banner.add_button(self._offer)
        self._recall = KeyButton(icon="list", action=actions.action(ActionId.PICK_2))
        self._walls = KeyButton(icon="printer", action=actions.action(ActionId.PICK_3))
        self._nav = {name: KeyButton(icon=_ICONS[name]) for name in SECTIONS}
        self._pages: dict[str, QWidget] = {}
        self._lay_out()
        self._sheet = SideSheet(self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for name, button in self._nav.items():
            button.clicked.connect(partial(self._choose_section, name))
        self._device.edited.connect(self._vm.set_text)
        self._device.asked.connect(self._ask_reason)
        self._port.edited.connect(self._vm.set_text)
        self._port.asked.connect(self._vm.connect_port)
        self._port.wants_file.connect(self._choose_key_file)
        self._language.chosen.connect(lambda name: self.context.frame.choose_language(name))
        self._sheet.answered.connect(self._change_device)
        self._table.row_changed.connect(self._show_source)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._tariff_vm.failed.connect(self.context.frame.tell)
        self._tariff.paste_wanted.connect(lambda: self.context.frame.go(Place.PASTE, "goods"))
        self._vm.told.connect(self._say)

    def _lay_out(self) -> None:
        self._nav_card = Card()
        self._nav_flow = QGridLayout()
        self._nav_card.add(self._nav_flow)
        self._pages["rules"], self._pages["tariff"] = self._rules_page(), self._tariff
        for name, card in (
            ("device", self._device),
            ("laptops", self._laptops),
            ("port", self._port),
            ("slips", self._slips),
            ("language", self._language),
            ("practice", self._practice),
        ):
            self._pages[name] = _scrolling(card)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.addWidget(self._nav_card)
        for page in self._pages.values():
            self._flow.addWidget(page, 1)
        self.inside.addLayout(self._flow)
        self._follow_look()

    def _rules_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        card = self._table_card = Card(padded=False)
        card.add(self._table, 1)
        card.add(self._empty, 1)
        column.addWidget(card, 1)
        column.addWidget(self._source)
        column.addWidget(self._change, 1)
        return page

    def _columns(self) -> list[Column[RuleLine]]:
        return [
            Column("rule", lambda: self.tr("Rule"), self._rule_cell),
            Column("value", lambda: self.tr("Value now"), self._value_cell, 14),
            Column("days", lambda: self.tr("From · until"), _days_cell, 12),
            Column("source", lambda: self.tr("Source"), self._source_cell, 17, in_small=False),
            Column("state", lambda: self.tr("State"), self._state_cell, 15),
        ]

    def _rule_cell(self, line: RuleLine) -> Cell:
        language, text = self.context.language, line.value.name
        return Cell(localized(text, language), localized(text, other_language(language)), bold=True)

    def _value_cell(self, line: RuleLine) -> Cell:
        second = " · ".join(part for part in (line.value.rule_id, kind_word(line.value.kind)) if part)
        return Cell(value_word(line.value), second, bold=True)

    def _source_cell(self, line: RuleLine) -> Cell:
        return Cell(basis_word(line.value), line.value.source)

    def _state_cell(self, line: RuleLine) -> Cell:
        second = self.tr("example, confirm") if line.value.example else trust_word(line.value.trust)
        if line.is_in_force:
            return Cell(self.tr("in force"), second, mark="ok", second_colour="warn")
        return Cell(self.tr("in %n day(s)", "", line.days_until), second, mark="wait", second_colour="warn")

    # -- acts
    def _choose_section(self, name: str, _checked: bool = False) -> None:
        if name == "reader":
            self.context.frame.go(Place.SCANNER)
            return
        self._section = name
        self._render(self._vm.view)

    def _open_file(self, title: str, kinds: str, taken: object) -> None:
        dialog = QFileDialog(self, title, "", kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_pack(self) -> None:
        self._section = "rules"
        self._open_file(self.tr("Choose a signed rule pack"), self.tr("Rule packs") + " (*.json)", self._vm.look_at)

    def _choose_key_file(self) -> None:
        kinds = self.tr("Public keys") + " (*.json)"
        self._open_file(self.tr("Choose the port's public key"), kinds, self._vm.take_key_file)

    def _ask_reason(self) -> None:
        self._sheet.ask_reason(
            self.tr("Change point or device"),
            self.tr("Numbers go on under a new epoch. Records made so far keep their numbers."),
            label=self.tr("Reason"),
            verb=self.tr("Change the device"),
            back=self.tr("Go back"),
        )

    def _change_device(self, reason: str) -> None:
        self._sheet.close_sheet()
        self._vm.change_device(reason)

    def _say(self, what: str, name: str) -> None:
        words = {
            "pack": self.tr("Rule pack {name} is taken.").format(name=name),
            "device": self.tr("Numbers begin with {name} now.").format(name=name),
            "port": self.tr("The port {name} is connected.").format(name=name),
        }
        self.context.frame.say_saved(words[what])

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and section."""
        return self.tr("Rules and settings"), self._section_words()[self._section]

    def bind_keys(self) -> None:
        """+ takes a pack in; / looks a code up, from every section."""
        bind, view = self.context.actions.bind, self._vm.view
        bind(ActionId.BACK, self.context.frame.back if view.change is None else self._vm.leave)
        if view.change is not None:
            bind(ActionId.MAIN, self._vm.take, enabled=not view.busy)
            return
        bind(ActionId.ADD, self._choose_pack, enabled=not view.busy)
        if self._section == "rules":
            bind(ActionId.KIND, self._vm.show_other_side, enabled=not view.busy)
            bind(ActionId.PICK_2, partial(self.context.frame.go, Place.RECALL))
            for key in (ActionId.PICK_3, ActionId.PAPER):
                bind(key, partial(self.context.frame.go, Place.PAPER, "market"))
        if view.rules is not None and view.rules.offers:
            bind(ActionId.PICK_1, self._vm.look_at_offer, enabled=not view.busy)
        self.context.actions.bind(ActionId.FIND, partial(self.look_for, ""))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; take a pack in, or leave and take what is looked at."""
        if self._vm.view.change is not None:
            return [self._leave], [self._take]
        of_rules = [self._other_side, self._recall] if self._section == "rules" else []
        walls = [self._walls] if of_rules and not style.is_small() else []
        return [self._back, *of_rules, *walls], [self._import]

    def first_lamp(self) -> QWidget | None:
        """The section in force; in the tariff the place to type, before a change the key that takes it in."""
        if self._vm.view.change is not None:
            return self._take
        return self._tariff.editor() if self._section == "tariff" else self._nav[self._section]

    def look_for(self, text: str) -> None:
        """Go to the tariff and look words up there, if there are any."""
        self._choose_section("tariff")
        self._tariff.look_for(text)

    def show_for(self, argument: str) -> None:
        """Read again."""
        if argument in SECTIONS:
            self._section = argument
        self._vm.refresh()
        self._laptops.refresh()
        self._slips.refresh()

    # -- showing
    def _render(self, view: SettingsView) -> None:
        has_secrets = bool(view.practice_passphrase)
        self._nav["practice"].setVisible(has_secrets)
        for name, page in self._pages.items():
            page.setVisible(name == self._section)
            self._nav[name].set_kind("chosen" if name == self._section else "plain")
        self._rows.replace(view.lines)
        looks = view.change is not None
        self._change.setVisible(looks)
        self._table_card.setVisible(not looks)
        self._nav_card.setVisible(not (looks and style.is_small()))
        self._change.show_change(view.change, self.context.language)
        self._show_banner(view)
        self._table.setVisible(bool(view.lines))
        self._empty.setVisible(view.is_loaded and not view.lines)
        self._show_source()
        self._device.show_view(view)
        self._port.show_view(view)
        self._practice.show_view(view)
        if self.isVisible():
            self.context.frame.frame_changed()
            if looks != self._looked:
                # Enter must take in what is shown, not press the section that had the lamp.
                (self._take if looks else self._nav[self._section]).setFocus()
        self._looked = looks

    def _show_banner(self, view: SettingsView) -> None:
        """What the port offers, else what holds of all rules."""
        offers = () if view.rules is None else view.rules.offers
        self._offer.setVisible(bool(offers))
        self._banner.setVisible(view.change is None and (bool(offers) or not style.is_small()))
        if offers:
            what = self.tr("{office} offers {pack}, version {version}.")
            below = self.tr("Look at what it changes; nothing is taken in by itself.")
            self._banner.show_banner(
                "wait",
                what.format(office=offers[0].issued_by, pack=offers[0].pack_id, version=offers[0].version),
                below,
            )
            return
        self._banner.show_banner(
            "info",
            self.tr("Every rule has a source and dates; a record is judged by the rules of its own day."),
            self.tr("A pack that is unsigned or has no source is not taken; the old one stays in force."),
        )

    def _show_source(self, _row: int = -1) -> None:
        """Where the pack comes from; under it the whole text of the rule that has the lamp, and what it was before."""
        view = self._vm.view
        pack = None if view.rules is None else view.rules.pack
        self._source.setVisible(pack is not None and view.change is None)
        if pack is None:
            return
        words = self.tr("{office} · pack {pack}, version {version} · from {day}")
        parts = [words.format(office=pack.issued_by, pack=pack.pack_id, version=pack.version, day=pack.valid_from)]
        line = self._rows.row_at(self._table.current_row())
        if line is not None:
            text = localized(line.value.name, self.context.language)
            parts.insert(0, f"{line.value.rule_id} · {text} · {basis_word(line.value)} · {line.value.source}")
            before = self.tr("version {version}: {value}, {days}")
            parts += [
                before.format(
                    version=each.version,
                    value=value_word(each.value),
                    days=dates_words(each.value.valid_from, each.value.valid_to),
                )
                for each in line.before
            ]
        self._source.setText("\n".join(parts))

    def retranslate(self) -> None:
        """All words."""
        for name, words in self._section_words().items():
            self._nav[name].setText(words)
        self._take.setText(self.tr("Take it in"))
        self._leave.setText(self.tr("Leave it"))
        self._other_side.setText(self.tr("Rules of the other side"))
        self._offer.setText(self.tr("Look at it"))
        self._recall.setText(self.tr("Stop and recall"))
        self._walls.setText(self.tr("Wall sheets"))
        self._empty.set_text(self.tr("No rule pack is in force today. Press + and choose the office's signed file."))
        self._back.setText(self.tr("Back"))
        self._import.setText(self.tr("Take a rule pack in"))
        for card in (
            *(self._tariff, self._device, self._laptops, self._port, self._slips),
            *(self._language, self._practice),
        ):
            card.retranslate()
        self._language.show_language(self.context.language)
        self._rows.retranslate()
        self._render(self._vm.view)

    def _section_words(self) -> dict[str, str]:
        return {
            "rules": self.tr("Rule packs"),
            "tariff": self.tr("Tariff"),
            "device": self.tr("Point and device"),
            "laptops": self.tr("Laptops"),
            "port": self.tr("Port line"),
            "reader": self.tr("Card reader"),
            "slips": self.tr("Slip printer"),
            "language": self.tr("Language"),
            "practice": self.tr("Practice"),
        }

    def _follow_look(self) -> None:
        small = style.is_small()
        self._flow.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        # Rows when small: nine Vietnamese words do not fit into one.
        for number, button in enumerate(self._nav.values()):
            self._nav_flow.addWidget(
                button, number // _IN_A_ROW if small else number, number % _IN_A_ROW if small else 0
            )
        gap = style.gap() // 2 if small else style.gap()
        self._flow.setContentsMargins(style.margin(), gap, style.margin(), gap)
        self._flow.setSpacing(gap)
        self._nav_flow.setSpacing(4 if small else 8)
        self._nav_card.setMinimumWidth(0 if small else 210)
        for button, icon in ((self._nav[name], _ICONS[name]) for name in SECTIONS):
            button.set_icon("" if small else icon)

    def changeEvent(self, event: QEvent) -> None:
        """Sections become a row when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _scrolling(card: Card) -> QWidget:
    body = BodyScroll()
    body.layout_inside.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.addWidget(card, 1)
    body.layout_inside.addLayout(row)
    body.layout_inside.addStretch(1)
    return body


def _days_cell(line: RuleLine) -> Cell:
    until = "" if line.value.valid_to is None else str(line.value.valid_to)
    return Cell(f"{line.value.valid_from} –", until)
