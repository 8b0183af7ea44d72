"""The one way to tell the person something that is not beside a field: banners above the body, by code and params.

Codes are kept, never sentences, so that a change of language shows them anew. A notice stays until it is solved
(`clear`), put away by the person, or left behind on another screen if it was passing (`clear_passing`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import BianmaoError, CancelledError, EnvironmentProblem
from ui import style
from ui.sentences import Sentence, SentenceMaker
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.key_button import KeyButton

MOST_SHOWN = 2
"""More banners would push the work off a 480 px screen; older ones wait behind."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told. `stays` keeps it when another screen is opened."""

    code: str
    params: Mapping[str, str | int | None] = field(default_factory=dict)
    kind: BannerKind = "bad"
    stays: bool = False


class Notices(QWidget):
    """Shows the newest notices as banners; takes no room without one."""

    def __init__(self, sentence: SentenceMaker | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = sentence
        self._notices: list[Notice] = []
        self._banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._follow_look()
        self._show()

    # -- telling
    def tell(self, error: Exception) -> None:
        """Tell an error of `app.errors`. Cancelling is what the person wanted and is not told; others are bugs."""
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, BianmaoError):
            raise error
        is_environment = isinstance(error, EnvironmentProblem)
        self.tell_code(error.code, error.params, kind="warn" if is_environment else "bad", stays=is_environment)

    def tell_code(
        self,
        code: str,
        params: Mapping[str, str | int | None] | None = None,
        *,
        kind: BannerKind = "info",
        stays: bool = False,
    ) -> None:
        """Tell a code; the same code again replaces the notice before."""
        self._notices = [notice for notice in self._notices if notice.code != code]
        self._notices.insert(0, Notice(code, dict(params or {}), kind, stays))
        self._show()

    def clear(self, code: str) -> None:
        """The matter is solved."""
        self._notices = [notice for notice in self._notices if notice.code != code]
        self._show()

    def clear_passing(self) -> None:
        """Another screen is opened: what belonged to the one before goes."""
        self._notices = [notice for notice in self._notices if notice.stays]
        self._show()

    def notices(self) -> tuple[Notice, ...]:
        """What is told now, newest first."""
        return tuple(self._notices)

    # -- showing
    def _sentence(self, notice: Notice) -> Sentence:
        if self._make is None:
            from ui.messages import sentence

            self._make = sentence
        return self._make(notice.code, notice.params)

    def _show(self) -> None:
        for banner in self._banners:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self._banners = [self._banner(notice) for notice in self._notices[:MOST_SHOWN]]
        for banner in self._banners:
            self._column.addWidget(banner)
            banner.show()
        self.setVisible(bool(self._banners))

    def _banner(self, notice: Notice) -> Banner:
        sentence = self._sentence(notice)
        put_away = KeyButton(self.tr("Put away"), kind="quiet", icon="x")
        put_away.clicked.connect(lambda: self.clear(notice.code))
        return Banner(notice.kind, sentence.what, sentence.below, buttons=[put_away])

    def _follow_look(self) -> None:
        self._column.setContentsMargins(style.margin(), style.gap() // 2, style.margin(), 0)
        self._column.setSpacing(style.gap() // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
