"""Words that several screens share: findings beside fields, names of papers, roles, kinds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from app.domain.localized_text import LocalizedText
from app.domain.problems import Problem
from ui.messages import sentence
from ui.sentences import run_on
from ui.widgets.field import AnyField


def problem_words(problem: Problem | None) -> str:
    """A finding in words: what it is, what to do, and why where a rule speaks."""
    if problem is None:
        return ""
    told = sentence(problem.code, problem.params)
    return "\n".join(filter(None, (run_on(told.what, told.do_next), told.why)))


def show_problem(field: AnyField, problem: Problem | None) -> None:
    """Show a finding beside its field: a stop as an error, a warning as a hint."""
    if problem is not None and problem.severity == "warn":
        field.set_error(None)
        field.set_hint(problem_words(problem))
        return
    words = problem_words(problem)
    field.set_error(words or None)
    grows = QSizePolicy.Policy.Minimum if words else QSizePolicy.Policy.Fixed
    field.setSizePolicy(QSizePolicy.Policy.Expanding, grows)


def document_kind_word(kind: str) -> str:
    """Name of a kind of identity paper."""
    words = {
        "prc_id": QCoreApplication.translate("Words", "Chinese identity card"),
        "vn_cccd": QCoreApplication.translate("Words", "Vietnamese citizen identity card"),
        "border_pass": QCoreApplication.translate("Words", "Border pass"),
        "passport": QCoreApplication.translate("Words", "Passport"),
    }
    return words.get(kind, kind)


def role_word(role: str) -> str:
    """Name of a clerk's role."""
    words = {
        "clerk": QCoreApplication.translate("Words", "Group clerk"),
        "leader": QCoreApplication.translate("Words", "Group leader"),
        "supervisor": QCoreApplication.translate("Words", "Supervisor"),
    }
    return words.get(role, role)


def localized(text: LocalizedText, language: str) -> str:
    """A name from the data in the language of the screen; the agreed next one where it is missing."""
    return text.in_language(language)[0]


def other_language(language: str) -> str:
    """The language of the other side for a second line: Vietnamese beside Chinese, else Chinese."""
    return "vi" if language == "zh" else "zh"
