"""Sentences about papers that are verified: what was found, then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_KEEP = QT_TRANSLATE_NOOP("Messages", "Keep the sheet and tell the supervisor.")
_ASK = QT_TRANSLATE_NOOP("Messages", "Ask for the file as it was saved, or scan the square on the sheet.")

SENTENCES: dict[str, tuple[object, object]] = {
    "seal.genuine": (
        QT_TRANSLATE_NOOP("Messages", "Genuine: the seal holds and the sheets are those that were sealed."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is to be done."),
    ),
    "seal.text_genuine": (
        QT_TRANSLATE_NOOP("Messages", "The seal is genuine; the sheet itself was not read."),
        QT_TRANSLATE_NOOP("Messages", "Compare what the seal says with what is printed."),
    ),
    "seal.rewritten": (
        QT_TRANSLATE_NOOP("Messages", "The sheets are genuine; the file was saved again by another program."),
        QT_TRANSLATE_NOOP("Messages", "Use it, but ask for the file as it was made."),
    ),
    "seal.other_drawing": (
        QT_TRANSLATE_NOOP(
            "Messages", "The seal holds; the paper was drawn by another version, so its look cannot be compared here."
        ),
        QT_TRANSLATE_NOOP("Messages", "Compare the figures below with the sheet by eye."),
    ),
    "seal.no_file": (
        QT_TRANSLATE_NOOP("Messages", "The file cannot be opened."),
        QT_TRANSLATE_NOOP("Messages", "Choose a PDF file that is on this machine."),
    ),
    "seal.not_a_pdf": (QT_TRANSLATE_NOOP("Messages", "This file is no PDF."), _ASK),
    "seal.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file is larger than {most_mib} MiB; it was not read."),
        _ASK,
    ),
    "seal.too_heavy": (
        QT_TRANSLATE_NOOP("Messages", "Reading the file took too much time or memory; it was stopped."),
        _ASK,
    ),
    "seal.cut_short": (QT_TRANSLATE_NOOP("Messages", "The file is damaged or cut short."), _ASK),
    "seal.later_revision": (
        QT_TRANSLATE_NOOP("Messages", "The file was changed after it was made: it has {revisions} revisions."),
        _KEEP,
    ),
    "seal.rebuilt": (
        QT_TRANSLATE_NOOP("Messages", "The file was built by another program ({what}); papers are never built so."),
        _ASK,
    ),
    "seal.active_content": (
        QT_TRANSLATE_NOOP("Messages", "The file can act by itself ({what}); papers never can."),
        _KEEP,
    ),
    "seal.annotation": (
        QT_TRANSLATE_NOOP("Messages", "Notes or links lie over the sheets; papers have none."),
        _KEEP,
    ),
    "seal.no_attachment": (
        QT_TRANSLATE_NOOP("Messages", "The facts that every paper carries are missing from the file."),
        _ASK,
    ),
    "seal.extra_attachment": (
        QT_TRANSLATE_NOOP("Messages", "The file carries more than its own facts; papers carry one file only."),
        _KEEP,
    ),
    "seal.facts_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The facts in the file cannot be read; this program did not write them so."),
        _KEEP,
    ),
    "seal.seals_missing": (
        QT_TRANSLATE_NOOP("Messages", "The paper has {wanted} sheets but {found} seals."),
        _KEEP,
    ),
    "seal.not_a_code": (
        QT_TRANSLATE_NOOP("Messages", "This is no seal of a paper."),
        QT_TRANSLATE_NOOP("Messages", "Scan the square in the corner of the sheet."),
    ),
    "seal.not_a_seal": (
        QT_TRANSLATE_NOOP("Messages", "This code is genuine, but it is not the seal of a paper."),
        QT_TRANSLATE_NOOP("Messages", "Scan the square in the corner of the sheet."),
    ),
    "seal.code_damaged": (
        QT_TRANSLATE_NOOP("Messages", "The seal is damaged: some of its signs are wrong."),
        QT_TRANSLATE_NOOP("Messages", "Scan it again; if it stays so, keep the sheet and tell the supervisor."),
    ),
    "seal.code_version": (
        QT_TRANSLATE_NOOP("Messages", "The seal was made by a newer program and cannot be read here."),
        QT_TRANSLATE_NOOP("Messages", "Update this laptop, or verify on another one."),
    ),
    "seal.key_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The laptop that sealed this paper is not known here."),
        QT_TRANSLATE_NOOP("Messages", "Take its card in first: Settings, Laptops."),
    ),
    "seal.key_withdrawn": (
        QT_TRANSLATE_NOOP("Messages", "The key of laptop {laptop}, which sealed this paper, was withdrawn."),
        _KEEP,
    ),
    "seal.signature_wrong": (
        QT_TRANSLATE_NOOP("Messages", "The signature of the seal does not hold: it was changed or forged."),
        _KEEP,
    ),
    "seal.facts_altered": (
        QT_TRANSLATE_NOOP(
            "Messages", "The facts in the file are not those that were sealed: {sealed_field} of {paper}."
        ),
        _KEEP,
    ),
    "seal.other_paper": (
        QT_TRANSLATE_NOOP("Messages", "The seal is of another paper: it says {sealed}, the paper says {said}."),
        _KEEP,
    ),
    "seal.other_number": (
        QT_TRANSLATE_NOOP("Messages", "Used under another number: sealed is {sealed}, shown is {said}."),
        _KEEP,
    ),
    "seal.pages": (
        QT_TRANSLATE_NOOP("Messages", "The file has {found} pages; the sealed paper has {wanted}."),
        _KEEP,
    ),
    "seal.amount_altered": (
        QT_TRANSLATE_NOOP("Messages", "Amount altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.mass_altered": (
        QT_TRANSLATE_NOOP("Messages", "Mass altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.name_altered": (
        QT_TRANSLATE_NOOP("Messages", "Name altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.number_altered": (
        QT_TRANSLATE_NOOP("Messages", "Number altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.date_altered": (
        QT_TRANSLATE_NOOP("Messages", "Date altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.document_altered": (
        QT_TRANSLATE_NOOP(
            "Messages", "Document number altered on page {page}: sealed is “{expected}”, there stands “{found}”."
        ),
        _KEEP,
    ),
    "seal.text_altered": (
        QT_TRANSLATE_NOOP("Messages", "Text altered on page {page}: sealed is “{expected}”, there stands “{found}”."),
        _KEEP,
    ),
    "seal.text_added": (
        QT_TRANSLATE_NOOP("Messages", "Text was added on page {page}: “{found}”."),
        _KEEP,
    ),
    "seal.covered": (
        QT_TRANSLATE_NOOP("Messages", "Something was drawn over page {page} ({sealed_field}): “{expected}”."),
        _KEEP,
    ),
    "seal.keys_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "This is no file of public keys."),
        QT_TRANSLATE_NOOP("Messages", "Make it with: laptop keys, on a laptop that knows them."),
    ),
}
