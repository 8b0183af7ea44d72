"""Sentences of attached files."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "attachment.unknown_form": (
        QT_TRANSLATE_NOOP("Messages", "The file is neither a PDF nor a JPEG or PNG picture; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose the scan itself, or scan the paper again."),
    ),
    "attachment.not_a_pdf": (
        QT_TRANSLATE_NOOP("Messages", "The file is called a PDF but cannot be read as one; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again."),
    ),
    "attachment.mixed": (
        QT_TRANSLATE_NOOP("Messages", "Behind the PDF the file holds something else; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Print it to a new PDF, or scan the paper."),
    ),
    "attachment.encrypted": (
        QT_TRANSLATE_NOOP("Messages", "The PDF is locked with a password; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Save it without a password, or scan the paper."),
    ),
    "attachment.active": (
        QT_TRANSLATE_NOOP("Messages", "The PDF holds a program ({what}); nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Print it to a new PDF, or scan the paper."),
    ),
    "attachment.too_many_pages": (
        QT_TRANSLATE_NOOP("Messages", "The PDF has {pages} pages, more than {most}; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Attach only the pages that belong here."),
    ),
    "attachment.page_size": (
        QT_TRANSLATE_NOOP("Messages", "Page {page} of the PDF has no size of a sheet; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again."),
    ),
    "attachment.not_a_picture": (
        QT_TRANSLATE_NOOP("Messages", "The picture is damaged and cannot be read; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Take or scan it again."),
    ),
    "attachment.too_many_points": (
        QT_TRANSLATE_NOOP("Messages", "The picture has more than {most} million points; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Scan it more coarsely."),
    ),
    "attachment.empty": (
        QT_TRANSLATE_NOOP("Messages", "The file is empty; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "attachment.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file is larger than {most_mib} MiB; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Scan it in grey or in parts."),
    ),
    "attachment.not_a_file": (
        QT_TRANSLATE_NOOP("Messages", "That is a folder or a device and no file; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose one file."),
    ),
    "attachment.not_found": (
        QT_TRANSLATE_NOOP("Messages", "The file is not there any more; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose it again."),
    ),
    "attachment.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The file may not be read; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Copy it to your own folder and choose it there."),
    ),
    "attachment.too_heavy": (
        QT_TRANSLATE_NOOP("Messages", "Reading the file took too much time or memory; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Scan the paper again."),
    ),
    "attachment.subject_unknown": (
        QT_TRANSLATE_NOOP("Messages", "Files can be attached to a lot, a record or a person; {ref} is none here."),
        QT_TRANSLATE_NOOP("Messages", "Open the lot or record from its list."),
    ),
    "attachment.kind_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The kind of paper {kind} is not in the list; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose a kind from the list."),
    ),
    "attachment.same": (
        QT_TRANSLATE_NOOP("Messages", "The same content is attached already as {file}."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "attachment.too_many": (
        QT_TRANSLATE_NOOP("Messages", "There are {most} files already; this one was not kept."),
        QT_TRANSLATE_NOOP("Messages", "Join pages in one PDF, or remove a file."),
    ),
    "attachment.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This file is not attached any more."),
        QT_TRANSLATE_NOOP("Messages", "Open the list again."),
    ),
    "attachment.changed": (
        QT_TRANSLATE_NOOP("Messages", "The stored file {file} was changed and is not shown; records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Attach the paper again, and tell the office."),
    ),
    "attachment.missing": (
        QT_TRANSLATE_NOOP("Messages", "The content of {file} is missing; records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Attach the paper again, and tell the office."),
    ),
    "attachment.reason_missing": (
        QT_TRANSLATE_NOOP("Messages", "Without a reason no file is removed; it is still there."),
        QT_TRANSLATE_NOOP("Messages", "Type why."),
    ),
    "attachment.not_paperless": (
        QT_TRANSLATE_NOOP("Messages", "Only lots and records can do without paper; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open the lot or the record."),
    ),
    "check.attachment_changed": (
        QT_TRANSLATE_NOOP("Messages", "The attached file {file} of {ref} was changed; the record itself is whole."),
        QT_TRANSLATE_NOOP("Messages", "Attach the paper again, and tell the office."),
    ),
    "check.attachment_missing": (
        QT_TRANSLATE_NOOP("Messages", "The attached file {file} of {ref} is missing; the record itself is whole."),
        QT_TRANSLATE_NOOP("Messages", "Attach the paper again, and tell the office."),
    ),
}
