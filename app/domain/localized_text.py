"""A name in three languages, with an explicit fallback that says which language was used."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("zh", "vi", "en")


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """``zh``, ``vi`` and ``en`` values of one name; an empty string means "not known"."""

    zh: str
    vi: str = ""
    en: str = ""

    def in_language(self, language: str) -> tuple[str, str]:
        """Return (text, language used): the language asked for, else zh, vi, en in that order."""
        for candidate in (language, *LANGUAGES):
            text: str = getattr(self, candidate)
            if text:
                return text, candidate
        return "", language
