"""Sentences of manifests, corrected amounts, pasted cells and saved lists: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "lot.packages": (
        QT_TRANSLATE_NOOP("Messages", "A number of packages is below zero: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Type zero or more."),
    ),
    "lot.manifest_batch_missing": (
        QT_TRANSLATE_NOOP("Messages", "The manifest has no batch number."),
        QT_TRANSLATE_NOOP("Messages", "Type it, or empty the other manifest fields."),
    ),
    "lot.manifest_mass_missing": (
        QT_TRANSLATE_NOOP("Messages", "The mass of manifest {manifest} is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the whole mass that stands on the manifest."),
    ),
    "lot.manifest_mass_differs": (
        QT_TRANSLATE_NOOP("Messages", "Manifest {manifest} weighs {stated_g} by records that stand, not {typed_g}."),
        QT_TRANSLATE_NOOP("Messages", "Type the same mass, or correct the earlier records first."),
    ),
    "lot.over_manifest": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "{over_g} more than manifest {manifest} has left ({total_g}, declared {declared_g}); rule {rule}.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Type a smaller gross mass, or void what was declared too much."),
    ),
    "amend.amount_at_port": (
        QT_TRANSLATE_NOOP(
            "Messages", "The port may count the larger amount of {record}; nothing was changed and no quota came back."
        ),
        QT_TRANSLATE_NOOP("Messages", "Void the record and make a new one, or wait until the port returns it."),
    ),
    "paste.empty": (
        QT_TRANSLATE_NOOP("Messages", "The clipboard holds no rows; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy the cells in the spreadsheet, then press Ctrl V here."),
    ),
    "paste.columns_missing": (
        QT_TRANSLATE_NOOP("Messages", "These columns are missing: {missing}; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy them with their headings ({expected})."),
    ),
    "paste.too_wide": (
        QT_TRANSLATE_NOOP("Messages", "The block has {found} columns, {limit} are allowed; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy fewer columns."),
    ),
    "paste.nothing_good": (
        QT_TRANSLATE_NOOP("Messages", "No row can be taken; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Mend the rows in the spreadsheet and copy them again."),
    ),
    "paste.changed_since": (
        QT_TRANSLATE_NOOP("Messages", "It was changed since; nothing was taken back."),
        QT_TRANSLATE_NOOP("Messages", "Change it by hand."),
    ),
    "paste.person_missing": (
        QT_TRANSLATE_NOOP("Messages", "The row names nobody."),
        QT_TRANSLATE_NOOP("Messages", "Write the number, its last four signs, or the name."),
    ),
    "paste.person_unknown": (
        QT_TRANSLATE_NOOP("Messages", "Nobody who is here fits {found}."),
        QT_TRANSLATE_NOOP("Messages", "Read the person's card first, or check the number."),
    ),
    "paste.person_several": (
        QT_TRANSLATE_NOOP("Messages", "Several people who are here fit {found}."),
        QT_TRANSLATE_NOOP("Messages", "Write the whole number."),
    ),
    "paste.person_twice": (
        QT_TRANSLATE_NOOP("Messages", "The person stands in row {row} already."),
        QT_TRANSLATE_NOOP("Messages", "Leave one of the two rows."),
    ),
    "paste.more_than_line": (
        QT_TRANSLATE_NOOP("Messages", "The rows above leave only {left} of these goods (grams or pieces)."),
        QT_TRANSLATE_NOOP("Messages", "Make this part smaller."),
    ),
    "sheet.code_as_number": (
        QT_TRANSLATE_NOOP(
            "Messages", "The code {found} was kept as a figure: of {digits} digits the leading zero is gone."
        ),
        QT_TRANSLATE_NOOP("Messages", "Make the column text and type the codes again."),
    ),
    "export.not_writable": (
        QT_TRANSLATE_NOOP("Messages", "The list cannot be written there ({reason}); the data are safe."),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder."),
    ),
    "export.too_many_rows": (
        QT_TRANSLATE_NOOP("Messages", "The list has {found} rows, a spreadsheet takes {limit}; nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Choose a day or a state, then save again."),
    ),
    "export.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Saving the list was stopped; nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Press Shift F10 to begin again."),
    ),
}
