"""Sentences of the register: officers' leave, merges, income, levels of proof, photos."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "person.review_refused": (
        QT_TRANSLATE_NOOP(
            "Messages", "The office refused the registration of this person: {opinion} ({rule}, {source})."
        ),
        QT_TRANSLATE_NOOP("Messages", "Only the office can change that; an officer can give leave for today."),
    ),
    "person.review_status": (
        QT_TRANSLATE_NOOP("Messages", "The state of the review is not on the list: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one of the list."),
    ),
    "person.residence_basis": (
        QT_TRANSLATE_NOOP("Messages", "The reason for counting as a border resident is not on the list: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one of the list."),
    ),
    "person.dates_reversed": (
        QT_TRANSLATE_NOOP("Messages", "The last day {until} is before the first day {start}."),
        QT_TRANSLATE_NOOP("Messages", "Compare both days with the paper."),
    ),
    "person.merged_away": (
        QT_TRANSLATE_NOOP("Messages", "{person} was merged into another person; the records stay as they are."),
        QT_TRANSLATE_NOOP("Messages", "Open the person who was kept, or take the merge back."),
    ),
    "officer.role_needed": (
        QT_TRANSLATE_NOOP("Messages", "Only a supervisor may give leave; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Let a supervisor sign in."),
    ),
    "officer.reason_missing": (
        QT_TRANSLATE_NOOP(
            "Messages", "Leave needs a typed reason of at least {least} characters; nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Messages", "Type why this person may trade today."),
    ),
    "officer.nothing_blocks": (
        QT_TRANSLATE_NOOP("Messages", "Nothing that an officer may set aside blocks {name} today."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "merge.same": (
        QT_TRANSLATE_NOOP("Messages", "This is one and the same person."),
        QT_TRANSLATE_NOOP("Messages", "Choose two different people."),
    ),
    "merge.already": (
        QT_TRANSLATE_NOOP("Messages", "{name} is merged already; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take that merge back first."),
    ),
    "merge.has_others": (
        QT_TRANSLATE_NOOP("Messages", "Others were merged into {name}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Keep {name}, or take those merges back first."),
    ),
    "merge.reason_missing": (
        QT_TRANSLATE_NOOP("Messages", "Both have a number of the same kind of paper; nothing was merged."),
        QT_TRANSLATE_NOOP(
            "Messages", "Type a reason of at least {least} characters why both numbers are one person's."
        ),
    ),
    "merge.two_groups": (
        QT_TRANSLATE_NOOP("Messages", "{name} is in another group today (rule R-CN-43); nothing was merged."),
        QT_TRANSLATE_NOOP("Messages", "End one of the two memberships first."),
    ),
    "merge.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This merge is not there any more; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open the person again."),
    ),
    "income.lot_not_finalised": (
        QT_TRANSLATE_NOOP("Messages", "Lot {lot} has no records that stand; no income was entered."),
        QT_TRANSLATE_NOOP("Messages", "Finalise the lot first."),
    ),
    "income.person_not_of_lot": (
        QT_TRANSLATE_NOOP("Messages", "Somebody named has no share of lot {lot}; no income was entered."),
        QT_TRANSLATE_NOOP("Messages", "Take only people of the lot."),
    ),
    "income.amount": (
        QT_TRANSLATE_NOOP("Messages", "Each amount must be above zero and at most {most_fen}; no income was entered."),
        QT_TRANSLATE_NOOP("Messages", "Type the amount again."),
    ),
    "income.kind": (
        QT_TRANSLATE_NOOP("Messages", "This kind of income is not known: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose labour, service fee, dividend or trade margin."),
    ),
    "income.way": (
        QT_TRANSLATE_NOOP("Messages", "This way of paying is not known: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose cash or account."),
    ),
    "income.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This income entry is not there any more."),
        QT_TRANSLATE_NOOP("Messages", "Open the person or the lot again."),
    ),
    "income.reversed_already": (
        QT_TRANSLATE_NOOP("Messages", "This income entry was corrected already; both entries stay."),
        QT_TRANSLATE_NOOP("Messages", "Enter the right amount as a new entry."),
    ),
    "income.day_passed": (
        QT_TRANSLATE_NOOP("Messages", "Income of an earlier day is not taken back; it stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Correct it by a reversing entry."),
    ),
    "proof.level": (
        QT_TRANSLATE_NOOP("Messages", "This level of proof cannot be set by hand: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose seen or face checked online."),
    ),
    "proof.note_missing": (
        QT_TRANSLATE_NOOP("Messages", "An online face check needs its number; the level stays as it was."),
        QT_TRANSLATE_NOOP("Messages", "Type the number that the service gave."),
    ),
    "proof.days_reversed": (
        QT_TRANSLATE_NOOP("Messages", "The first day {start} is after the last day {until}; nothing was counted."),
        QT_TRANSLATE_NOOP("Messages", "Give the days the other way round."),
    ),
    "proof.not_higher": (
        QT_TRANSLATE_NOOP("Messages", "The level of proof is this high already; it is never lowered."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "photo.not_agreed": (
        QT_TRANSLATE_NOOP("Messages", "Without the person's consent no photo is kept."),
        QT_TRANSLATE_NOOP("Messages", "Ask, and tick the consent."),
    ),
    "photo.same": (
        QT_TRANSLATE_NOOP("Messages", "{name} has this photo already."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "photo.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This photo is not there any more."),
        QT_TRANSLATE_NOOP("Messages", "Open the person again."),
    ),
    "photo.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The picture is too large (at most {most_mib} MiB); nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Take a smaller picture."),
    ),
    "photo.not_found": (
        QT_TRANSLATE_NOOP("Messages", "The picture file cannot be opened; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file again."),
    ),
    "photo.not_a_picture": (
        QT_TRANSLATE_NOOP("Messages", "The file is no JPEG or PNG picture; nothing was kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file."),
    ),
    "group.nothing_to_undo": (
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed in {group} since yesterday."),
        QT_TRANSLATE_NOOP("Messages", "Correct older changes by new ones."),
    ),
    "sheet.word_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This word is none of those the column takes: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Write one of the words of the form, or leave the cell empty."),
    ),
}
