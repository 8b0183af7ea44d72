"""Languages of the screen: install and switch translators at run time. Qt then sends LanguageChange to every widget.

Qt ships its own words in Chinese but not in Vietnamese; ours for the widgets we use are in `qtbase_vi.ts`.
The `.qm` files are built from the committed `.ts` (`python -m ui.build_translations`) and are not in the repository.
"""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

Language = Literal["zh", "vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWN_NAMES: dict[Language, str] = {"zh": "中文", "vi": "Tiếng Việt", "en": "English"}
"""Each language named in itself; never translated."""
LOCALE_OF: dict[Language, str] = {"zh": "zh_CN", "vi": "vi", "en": "en"}


def next_language(language: Language) -> Language:
    """The order of Ctrl F9: zh → vi → en → zh."""
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


class Translators:
    """Holds the translators of the language in force; there must be one for the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language: Language = "en"

    def install(self, language: Language) -> None:
        """Switch to a language. Raises FileNotFoundError if its `.qm` files were not built."""
        loaded = [self._load(path, name) for path, name in _files(language)]
        self.remove()
        for translator in loaded:
            self._app.installTranslator(translator)
        self._installed = loaded
        QLocale.setDefault(QLocale(LOCALE_OF[language]))
        self.language = language

    def remove(self) -> None:
        """Take all translators away; source words show again."""
        for old in self._installed:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._installed = []

    def _load(self, folder: str, name: str) -> QTranslator:
        translator = QTranslator(self._app)
        if not translator.load(f"{folder}/{name}"):
            raise FileNotFoundError(f"{name}.qm is not built: run python -m ui.build_translations")
        return translator


def _files(language: Language) -> list[tuple[str, str]]:
    """Folder and name of the translation files of a language, Qt's own first."""
    ours = str(resources.path("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    app_file = (ours, f"app_{LOCALE_OF[language]}")
    if language == "zh":
        return [(qt, "qtbase_zh_CN"), app_file]
    if language == "vi":
        return [(ours, "qtbase_vi"), app_file]
    return [app_file]
