"""The banner of a split: what stops it, what waits for consent, what could not be placed, what was finalised."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from ui import formats
from ui.messages import sentence
from ui.screens.split_why import row_reason
from ui.screens.split_words import note_word
from ui.screens.words import localized, problem_words
from ui.viewmodels.split import SplitScreenView
from ui.viewmodels.split_rows import SplitRow
from ui.widgets.banner import BannerKind


@dataclass(frozen=True, slots=True)
class BannerWords:
    """Kind, sentence and line of the banner; ``undo`` is the word of the act that takes a final lot back."""

    kind: BannerKind
    what: str
    line: str
    undo: str = ""


def banner_words(view: SplitScreenView, language: str, side: str, row: SplitRow | None = None) -> BannerWords | None:
    """Words of the banner; the first thing that applies, and why the row under the lamp has no share."""
    told = _first_words(view, language, side)
    what, why = row_reason(row) if view.is_draft and not view.refused and view.problem is None else ("", "")
    if not what:
        return told
    return BannerWords("warn", what, why) if told is None else replace(told, line=f"{told.line}\n{what} {why}")


def _first_words(view: SplitScreenView, language: str, side: str) -> BannerWords | None:
    if view.finalised is not None:
        return _finalised_words(view, side)
    if view.refused:
        first = sentence(view.refused[0].code, view.refused[0].params)
        count = len(view.refused)
        more = QCoreApplication.translate("SplitScreen", "%n share(s) stop it; nothing was finalised.", "", count)
        line = "\n".join(filter(None, (f"{first.do_next} {more}", first.why)))
        return BannerWords("bad", first.what, line)
    if view.problem is not None:
        return BannerWords(
            "bad", problem_words(view.problem), QCoreApplication.translate("SplitScreen", "The share stays as it was.")
        )
    if view.is_draft and view.unconfirmed and not view.by_card:
        count = len(view.unconfirmed)
        what = QCoreApplication.translate("SplitScreen", "%n share(s) without a card that was read", "", count)
        return BannerWords(
            "warn",
            what,
            QCoreApplication.translate("SplitScreen", "Enter the number of the signed sheet D09, or type a reason."),
        )
    if view.is_draft and view.rest_g:
        what = QCoreApplication.translate("SplitScreen", "{mass} not placed").format(mass=formats.mass(view.rest_g))
        return BannerWords("warn", what, _rest_reason(view, language))
    return None


def _finalised_words(view: SplitScreenView, side: str) -> BannerWords:
    done = view.finalised
    assert done is not None
    refs = f"{done.refs[0]} … {done.refs[-1]}" if len(done.refs) > 1 else "".join(done.refs)
    count = len(done.refs)
    what = QCoreApplication.translate("SplitScreen", "%n record(s) saved on this machine", "", count)
    if done.undo_until is None:
        return BannerWords("info", what, refs)
    undo = QCoreApplication.translate("SplitScreen", "Take back (until {time})").format(
        time=formats.clock(done.undo_until, side)
    )
    return BannerWords("info", what, refs, undo)


def _rest_reason(view: SplitScreenView, language: str) -> str:
    """What stays of which goods, and why."""
    split = view.split
    assert split is not None
    why = {note.line: note_word(note) for note in split.notes if note.line is not None}
    rest = []
    for line in split.rest:
        words = f"{localized(line.name, language)} {formats.mass(line.net_g)}"
        reason = why.get(f"{line.line_no:04d}", "")
        rest.append(f"{words} ({reason})" if reason else words)
    told = QCoreApplication.translate("SplitScreen", "{goods}: stays with the lot, or more people take it.")
    return told.format(goods=", ".join(rest))
