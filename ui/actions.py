"""All actions of the window: each QAction is made once, from one table; screens bind and unbind them.

Keys follow design.md §5 (number-block grammar and function keys); only the ones of screens that exist are here.
"People and group" has no key in the design; it takes Shift F3, beside presence on F3.
An action that is not bound is disabled, so its cap is drawn nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class ActionId(StrEnum):
    """Name of an action."""

    TODAY = "today"
    PRESENCE = "presence"
    PEOPLE = "people"
    TRUCK = "truck"
    BASKET = "basket"
    GOODS = "goods"
    UNDO = "undo"
    RECORDS = "records"
    PORT = "port"
    PAPER = "paper"
    SLIP = "slip"
    EVIDENCE = "evidence"
    PERSON = "person"
    RULES = "rules"
    DAY_END = "day_end"
    LANGUAGE = "language"
    VIETNAMESE = "vietnamese"
    READER = "reader"
    VERIFY = "verify"
    LOCK = "lock"
    BACK = "back"
    MAIN = "main"
    ADD = "add"
    REMOVE = "remove"
    KIND = "kind"
    FIND = "find"
    AS_FILE = "as_file"
    FROM_FILE = "from_file"
    SAVE_LIST = "save_list"
    NEXT_PAGE = "next_page"
    PREVIOUS_PAGE = "previous_page"
    LARGER = "larger"
    SMALLER = "smaller"
    PICK_1 = "pick_1"
    PICK_2 = "pick_2"
    PICK_3 = "pick_3"
    PICK_4 = "pick_4"
    PICK_5 = "pick_5"
    PICK_6 = "pick_6"
    PICK_7 = "pick_7"
    PICK_8 = "pick_8"
    PICK_9 = "pick_9"


class Scope(StrEnum):
    """Who binds an action: the main window once, or each screen while it is shown."""

    WINDOW = "window"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One line of the table; the first key is the one printed on caps."""

    id: ActionId
    keys: tuple[str, ...]
    icon: str
    scope: Scope


SPECS: tuple[ActionSpec, ...] = (
    ActionSpec(ActionId.TODAY, ("F2",), "house", Scope.WINDOW),
    ActionSpec(ActionId.PRESENCE, ("F3",), "scan-line", Scope.WINDOW),
    ActionSpec(ActionId.PEOPLE, ("Shift+F3",), "users", Scope.WINDOW),
    ActionSpec(ActionId.TRUCK, ("F4",), "truck", Scope.WINDOW),
    ActionSpec(ActionId.BASKET, ("Ctrl+F4",), "scale", Scope.WINDOW),
    ActionSpec(ActionId.GOODS, ("Ctrl+F5",), "package", Scope.WINDOW),
    ActionSpec(ActionId.UNDO, ("Ctrl+F2",), "undo-2", Scope.WINDOW),
    ActionSpec(ActionId.RECORDS, ("F5",), "list", Scope.WINDOW),
    ActionSpec(ActionId.PORT, ("F6",), "send", Scope.WINDOW),
    ActionSpec(ActionId.PAPER, ("F10",), "printer", Scope.WINDOW),
    ActionSpec(ActionId.PERSON, ("Ctrl+F3",), "user", Scope.WINDOW),
    ActionSpec(ActionId.EVIDENCE, ("Ctrl+F10",), "id-card", Scope.WINDOW),
    ActionSpec(ActionId.RULES, ("Shift+F2",), "settings", Scope.WINDOW),
    ActionSpec(ActionId.DAY_END, ("Shift+F4",), "moon", Scope.WINDOW),
    ActionSpec(ActionId.LANGUAGE, ("Ctrl+F9",), "languages", Scope.WINDOW),
    ActionSpec(ActionId.READER, ("Shift+F8",), "scan-line", Scope.WINDOW),
    ActionSpec(ActionId.VERIFY, ("Shift+F6",), "check", Scope.WINDOW),
    ActionSpec(ActionId.VIETNAMESE, ("Ctrl+F8",), "pencil", Scope.WINDOW),
    ActionSpec(ActionId.LOCK, ("Ctrl+L",), "lock", Scope.WINDOW),
    ActionSpec(ActionId.BACK, ("Esc",), "arrow-left", Scope.SCREEN),
    ActionSpec(ActionId.MAIN, ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"), "check", Scope.SCREEN),
    ActionSpec(ActionId.ADD, ("+",), "plus", Scope.SCREEN),
    ActionSpec(ActionId.REMOVE, ("-",), "undo-2", Scope.SCREEN),
    ActionSpec(ActionId.KIND, ("*",), "shuffle", Scope.SCREEN),
    ActionSpec(ActionId.FIND, ("/",), "search", Scope.SCREEN),
    ActionSpec(ActionId.SLIP, ("Ctrl+P",), "printer", Scope.SCREEN),
    ActionSpec(ActionId.AS_FILE, ("Shift+F10",), "save", Scope.SCREEN),
    ActionSpec(ActionId.FROM_FILE, ("Ctrl+O",), "file-spreadsheet", Scope.SCREEN),
    ActionSpec(ActionId.SAVE_LIST, ("Ctrl+S",), "file-spreadsheet", Scope.SCREEN),
    ActionSpec(ActionId.NEXT_PAGE, ("PgDown",), "", Scope.SCREEN),
    ActionSpec(ActionId.PREVIOUS_PAGE, ("PgUp",), "", Scope.SCREEN),
    ActionSpec(ActionId.LARGER, ("Ctrl++", "Ctrl+="), "zoom-in", Scope.SCREEN),
    ActionSpec(ActionId.SMALLER, ("Ctrl+-",), "", Scope.SCREEN),
    *(ActionSpec(ActionId(f"pick_{n}"), (str(n),), "", Scope.SCREEN) for n in range(1, 10)),
)


def action_text(action_id: ActionId) -> str:
    """The words of an action in the language of the screen."""
    texts = {
        ActionId.TODAY: QCoreApplication.translate("Actions", "Today"),
        ActionId.PRESENCE: QCoreApplication.translate("Actions", "Presence"),
        ActionId.PEOPLE: QCoreApplication.translate("Actions", "People"),
        ActionId.TRUCK: QCoreApplication.translate("Actions", "Truck and split"),
        ActionId.BASKET: QCoreApplication.translate("Actions", "Basket"),
        ActionId.GOODS: QCoreApplication.translate("Actions", "Goods"),
        ActionId.UNDO: QCoreApplication.translate("Actions", "Take back"),
        ActionId.RECORDS: QCoreApplication.translate("Actions", "Records"),
        ActionId.PORT: QCoreApplication.translate("Actions", "Port"),
        ActionId.PAPER: QCoreApplication.translate("Actions", "Paper"),
        ActionId.SLIP: QCoreApplication.translate("Actions", "Print slip"),
        ActionId.EVIDENCE: QCoreApplication.translate("Actions", "Evidence slip"),
        ActionId.PERSON: QCoreApplication.translate("Actions", "Person on one page"),
        ActionId.RULES: QCoreApplication.translate("Actions", "Settings"),
        ActionId.DAY_END: QCoreApplication.translate("Actions", "Day end"),
        ActionId.READER: QCoreApplication.translate("Actions", "Test of the card reader"),
        ActionId.VERIFY: QCoreApplication.translate("Actions", "Verify a paper"),
        ActionId.VIETNAMESE: QCoreApplication.translate("Actions", "Vietnamese typing"),
        ActionId.LANGUAGE: QCoreApplication.translate("Actions", "Language"),
        ActionId.LOCK: QCoreApplication.translate("Actions", "Lock"),
        ActionId.BACK: QCoreApplication.translate("Actions", "Back"),
        ActionId.MAIN: QCoreApplication.translate("Actions", "Go on"),
        ActionId.ADD: QCoreApplication.translate("Actions", "Add"),
        ActionId.REMOVE: QCoreApplication.translate("Actions", "Take away"),
        ActionId.KIND: QCoreApplication.translate("Actions", "Change the kind"),
        ActionId.FIND: QCoreApplication.translate("Actions", "Search"),
        ActionId.AS_FILE: QCoreApplication.translate("Actions", "Save as file"),
        ActionId.FROM_FILE: QCoreApplication.translate("Actions", "Take from a file"),
        ActionId.SAVE_LIST: QCoreApplication.translate("Actions", "List as spreadsheet"),
        ActionId.NEXT_PAGE: QCoreApplication.translate("Actions", "Next page"),
        ActionId.PREVIOUS_PAGE: QCoreApplication.translate("Actions", "Previous page"),
        ActionId.LARGER: QCoreApplication.translate("Actions", "Larger"),
        ActionId.SMALLER: QCoreApplication.translate("Actions", "Smaller"),
    }
    if action_id in texts:
        return texts[action_id]
    return QCoreApplication.translate("Actions", "Pick number {n}").format(n=action_id.value[-1])


class Actions(QObject):
    """The QActions of one window. Screens bind on show and call `unbind_screen` on hide."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {spec.id: self._make(spec, window) for spec in SPECS}
        self._slots: dict[ActionId, Callable[[], object]] = {}
        self.retranslate()

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id.value)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.setEnabled(False)
        action.triggered.connect(partial(self._act, spec.id))
        window.addAction(action)
        return action

    def _act(self, action_id: ActionId, _checked: bool = False) -> None:
        slot = self._slots.get(action_id)
        if slot is not None:
            slot()

    def action(self, action_id: ActionId) -> QAction:
        """The one QAction of this name."""
        return self._actions[action_id]

    def bind(self, action_id: ActionId, slot: Callable[[], object], *, enabled: bool = True) -> QAction:
        """Let the action call this; it replaces what was bound before."""
        self._slots[action_id] = slot
        self._actions[action_id].setEnabled(enabled)
        return self._actions[action_id]

    def set_enabled(self, action_id: ActionId, enabled: bool) -> None:
        """Follow a view's `can_…`; an unbound action stays off."""
        self._actions[action_id].setEnabled(enabled and action_id in self._slots)

    def is_bound(self, action_id: ActionId) -> bool:
        """Whether the key does something now (if also enabled)."""
        return action_id in self._slots

    def unbind(self, action_id: ActionId) -> None:
        """Let the action do nothing; its caps disappear."""
        self._slots.pop(action_id, None)
        self._actions[action_id].setEnabled(False)

    def unbind_screen(self) -> None:
        """Unbind every action of screen scope."""
        for spec in SPECS:
            if spec.scope is Scope.SCREEN:
                self.unbind(spec.id)

    def retranslate(self) -> None:
        """Set all words anew after a change of language."""
        for action_id, action in self._actions.items():
            action.setText(action_text(action_id))
