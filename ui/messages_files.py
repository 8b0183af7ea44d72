"""Sentences of files, spreadsheets, imports, rule packs: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "file.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} is too large."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "file.missing": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} is not there."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "file.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} cannot be read; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Copy it to this machine and choose it again."),
    ),
    "file.unwritable": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} cannot be written; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder."),
    ),
    "file.not_json": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} has a fault at {place}."),
        QT_TRANSLATE_NOOP("Messages", "Ask its sender for a whole file."),
    ),
    "file.not_object": (
        QT_TRANSLATE_NOOP("Messages", "The file {file} does not hold what is expected."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "file.field_missing": (
        QT_TRANSLATE_NOOP("Messages", "The field {field} is missing in the file."),
        QT_TRANSLATE_NOOP("Messages", "Add it, then take the file again."),
    ),
    "file.field_kind": (
        QT_TRANSLATE_NOOP("Messages", "The field {field} of the file has a wrong kind of value."),
        QT_TRANSLATE_NOOP("Messages", "Mend it, then take the file again."),
    ),
    "file.float": (
        QT_TRANSLATE_NOOP("Messages", "The file has a number with a decimal mark: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Write whole fen and grams."),
    ),
    "file.date": (
        QT_TRANSLATE_NOOP("Messages", "The field {field} is not a day: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Write it like 2026-11-23."),
    ),
    "sheet.file_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The file cannot be opened; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Close it in the other program and choose it again."),
    ),
    "sheet.not_a_spreadsheet": (
        QT_TRANSLATE_NOOP("Messages", "This is not a spreadsheet that can be read ({found}); nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Save it as .xlsx without a password, or as .csv."),
    ),
    "sheet.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file has {found_mb} MB, {limit_mb} are allowed; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Split it into several files."),
    ),
    "sheet.too_many_parts": (
        QT_TRANSLATE_NOOP("Messages", "The file has {found} parts, {limit} are allowed; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy the table into a new file."),
    ),
    "sheet.unpacks_too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file is too large when unpacked ({found_mb} MB); nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy the table into a new file."),
    ),
    "sheet.bomb": (
        QT_TRANSLATE_NOOP("Messages", "The part {part} of the file is packed beyond reason; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Do not use this file; ask its sender."),
    ),
    "sheet.active_content": (
        QT_TRANSLATE_NOOP("Messages", "The file carries programs or links ({part}); nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy only the table into a new file."),
    ),
    "sheet.too_slow": (
        QT_TRANSLATE_NOOP("Messages", "Reading took too long and was ended; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Split the file and take it in parts."),
    ),
    "sheet.too_heavy": (
        QT_TRANSLATE_NOOP("Messages", "Reading needed too much memory and was ended; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Copy the table into a new file."),
    ),
    "sheet.merged_cells": (
        QT_TRANSLATE_NOOP("Messages", "The sheet {sheet} has merged cells at {range}; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Unmerge them, so that each row stands for itself."),
    ),
    "sheet.wrong_sheet": (
        QT_TRANSLATE_NOOP("Messages", "No sheet has the headings that are needed: {missing}; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Put these headings in the first row: {expected}."),
    ),
    "sheet.double_heading": (
        QT_TRANSLATE_NOOP("Messages", "The heading {heading} stands twice; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Leave one column of it."),
    ),
    "sheet.no_rows": (
        QT_TRANSLATE_NOOP("Messages", "The sheet {sheet} has headings but no rows; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Check that the right file was chosen."),
    ),
    "sheet.too_many_rows": (
        QT_TRANSLATE_NOOP("Messages", "The sheet has {found} rows, {limit} are allowed; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Split the file."),
    ),
    "sheet.cell_too_long": (
        QT_TRANSLATE_NOOP("Messages", "The cell {cell} holds more than {limit} characters; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Shorten it."),
    ),
    "sheet.row_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "Row {row} of the file is broken; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Save the table again as .csv or .xlsx."),
    ),
    "sheet.number_as_number": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The spreadsheet has turned this number into a figure, so its last digits are lost.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Set the column to text and type the number again from the paper."),
    ),
    "sheet.date_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "This is not a day: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Write it like 2026-11-23."),
    ),
    "sheet.cell_error": (
        QT_TRANSLATE_NOOP("Messages", "The cell holds a formula error: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Mend the formula, or type the value."),
    ),
    "import.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Reading was stopped; nothing was taken."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file again when it suits."),
    ),
    "import.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This import is not known, or was taken back already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "import.in_use": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "{name} of this import came, traded or leads a group since; nothing was taken back.",
        ),
        QT_TRANSLATE_NOOP("Messages", "End memberships one by one instead."),
    ),
    "goods.name_missing": (
        QT_TRANSLATE_NOOP("Messages", "The Chinese name of the goods is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name of the goods."),
    ),
    "goods.hs_form": (
        QT_TRANSLATE_NOOP("Messages", "A commodity code has six digits, or eight that begin with them: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the tariff."),
    ),
    "goods.unit_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The unit is not understood: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose a unit from the list."),
    ),
    "goods.direction_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The direction is neither import nor export: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Write 进口 or 出口."),
    ),
    "goods.id_form": (
        QT_TRANSLATE_NOOP("Messages", "The goods' own code has a wrong form: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Use capitals, digits and hyphens."),
    ),
    "goods.double": (
        QT_TRANSLATE_NOOP("Messages", "The goods' code {found} stands twice in the file."),
        QT_TRANSLATE_NOOP("Messages", "Leave one row of it."),
    ),
    "goods.missing": (
        QT_TRANSLATE_NOOP("Messages", "The port found no goods in the message."),
        QT_TRANSLATE_NOOP("Messages", "Enter the goods, then send again."),
    ),
    "goods.gross_below_net": (
        QT_TRANSLATE_NOOP("Messages", "Goods line {line_no}: the gross mass is below the net mass."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with the right masses."),
    ),
    "goods.line_double": (
        QT_TRANSLATE_NOOP("Messages", "A goods line stands twice."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record."),
    ),
    "rules.none_in_force": (
        QT_TRANSLATE_NOOP("Messages", "No rule pack is in force on {day}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take in the office's pack under Settings."),
    ),
    "rules.unsigned": (
        QT_TRANSLATE_NOOP("Messages", "The rule pack has no signature and was not taken; the old one stays in force."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the signed file."),
    ),
    "rules.signature_wrong": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The signature of the rule pack is wrong, so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the file again."),
    ),
    "rules.key_unknown": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The rule pack is signed by an unknown office, so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office which file is meant."),
    ),
    "rules.not_json": (
        QT_TRANSLATE_NOOP("Messages", "The file is not a rule pack; the old one stays in force."),
        QT_TRANSLATE_NOOP("Messages", "Choose the office's file."),
    ),
    "rules.format_unknown": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The rule pack has a form that this program does not know; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask for a newer program."),
    ),
    "rules.source_missing": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "A rule of the pack has no source ({place}), so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for a pack with sources."),
    ),
    "rules.date_missing": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "A rule of the pack has no date ({place}), so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for a pack with dates."),
    ),
    "rules.field_missing": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The rule pack lacks a field ({place}), so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the whole file."),
    ),
    "rules.too_large": (
        QT_TRANSLATE_NOOP("Messages", "This rule pack is larger than any can be, so it was not taken."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the right file."),
    ),
    "rules.value_wrong": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "A value of the rule pack is wrong ({place}), so it was not taken; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for a corrected file."),
    ),
    "rules.version_not_newer": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "Version {version} of this pack is not newer than {known}; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
}
