"""Sentences of persons, numbers, groups, memberships, presence: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "person.name_missing": (
        QT_TRANSLATE_NOOP("Messages", "The name is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name as it stands on the paper."),
    ),
    "person.name_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a name: it has digits, or no letters."),
        QT_TRANSLATE_NOOP("Messages", "Type the name as it stands on the paper."),
    ),
    "person.number_missing": (
        QT_TRANSLATE_NOOP("Messages", "The document number is missing."),
        QT_TRANSLATE_NOOP("Messages", "Lay the card on the reader, or type the number."),
    ),
    "person.number_length": (
        QT_TRANSLATE_NOOP("Messages", "The number has {found} characters, {expected} are needed."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "person.number_character": (
        QT_TRANSLATE_NOOP("Messages", "Character {position} ({found}) cannot stand in this number."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "person.check_digit": (
        QT_TRANSLATE_NOOP("Messages", "The check digit {found} does not fit the number."),
        QT_TRANSLATE_NOOP("Messages", "Look at these digits again: {positions}."),
    ),
    "person.digit_wrong": (
        QT_TRANSLATE_NOOP("Messages", "Digit {position} of the number is wrong."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "person.digits_swapped": (
        QT_TRANSLATE_NOOP("Messages", "Digits {position} and {next} of the number are swapped."),
        QT_TRANSLATE_NOOP("Messages", "Type them in the order of the paper."),
    ),
    "person.birth_date_impossible": (
        QT_TRANSLATE_NOOP("Messages", "The date of birth in the number does not exist."),
        QT_TRANSLATE_NOOP("Messages", "Look at the digits 7 to 14 again."),
    ),
    "person.area_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The area code {area} is on no list; this does not stop."),
        QT_TRANSLATE_NOOP("Messages", "Compare the first six digits with the paper."),
    ),
    "person.cmnd_old": (
        QT_TRANSLATE_NOOP("Messages", "A 9-digit number is an old card that ended on {until}."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the 12-digit card."),
    ),
    "person.cccd_place": (
        QT_TRANSLATE_NOOP("Messages", "The first three digits {place} are no Vietnamese place."),
        QT_TRANSLATE_NOOP("Messages", "Compare the number with the card."),
    ),
    "person.cccd_century": (
        QT_TRANSLATE_NOOP("Messages", "Digit {position} ({found}) does not fit a year of birth."),
        QT_TRANSLATE_NOOP("Messages", "Compare the number with the card."),
    ),
    "person.pass_form": (
        QT_TRANSLATE_NOOP("Messages", "A border pass has 6 to 12 letters and digits, this has {found}."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the pass."),
    ),
    "person.passport_form": (
        QT_TRANSLATE_NOOP("Messages", "A passport number is a letter and 6 to 9 letters or digits."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the passport: {found}."),
    ),
    "person.document_kind": (
        QT_TRANSLATE_NOOP("Messages", "This is not a paper of a person: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose the kind of paper."),
    ),
    "person.document_expired": (
        QT_TRANSLATE_NOOP("Messages", "The paper ended on {until} ({rule}, {source})."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the new one, then change the date in the register."),
    ),
    "person.registration_expired": (
        QT_TRANSLATE_NOOP("Messages", "The registration as border resident ended on {until} ({rule}, {source})."),
        QT_TRANSLATE_NOOP("Messages", "It is renewed at the office; then change the date in the register."),
    ),
    "person.registration_state": (
        QT_TRANSLATE_NOOP("Messages", "This state of registration is not known: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose active or suspended."),
    ),
    "person.suspended": (
        QT_TRANSLATE_NOOP("Messages", "The registration of this person is suspended ({rule}, {source})."),
        QT_TRANSLATE_NOOP("Messages", "Only the office can lift it; the next card is read as usual."),
    ),
    "person.date_implausible": (
        QT_TRANSLATE_NOOP("Messages", "The date {value} cannot be right."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "person.sex_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The sex is not understood: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose it from the list."),
    ),
    "person.sex_differs": (
        QT_TRANSLATE_NOOP("Messages", "The sex typed is not that of the number."),
        QT_TRANSLATE_NOOP("Messages", "Compare both with the paper."),
    ),
    "person.birth_differs": (
        QT_TRANSLATE_NOOP("Messages", "The date of birth {typed} is not that of the number."),
        QT_TRANSLATE_NOOP("Messages", "Compare both with the paper."),
    ),
    "person.too_young": (
        QT_TRANSLATE_NOOP("Messages", "The person is {age} years old, at least {least} are needed."),
        QT_TRANSLATE_NOOP("Messages", "Such a person cannot be registered."),
    ),
    "person.double": (
        QT_TRANSLATE_NOOP("Messages", "{name} has this number already."),
        QT_TRANSLATE_NOOP("Messages", "Look for that person instead of adding one."),
    ),
    "person.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This person is not in the register."),
        QT_TRANSLATE_NOOP("Messages", "Look for another name, or add the person."),
    ),
    "text.character_not_allowed": (
        QT_TRANSLATE_NOOP("Messages", "Character {position} ({character}) cannot be kept."),
        QT_TRANSLATE_NOOP("Messages", "Type the text instead of pasting it."),
    ),
    "text.too_long": (
        QT_TRANSLATE_NOOP("Messages", "The text has {found} characters, {longest} fit."),
        QT_TRANSLATE_NOOP("Messages", "Make it shorter."),
    ),
    "number.uscc_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a social credit code: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type its 18 letters and digits."),
    ),
    "number.uscc_check_digit": (
        QT_TRANSLATE_NOOP("Messages", "The check character of the social credit code does not fit."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "number.mst_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a Vietnamese tax code: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type 10 or 13 digits."),
    ),
    "number.mst_check_digit": (
        QT_TRANSLATE_NOOP("Messages", "The check digit of the tax code does not fit."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper."),
    ),
    "number.container_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a container number: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type four letters and seven digits."),
    ),
    "number.container_check_digit": (
        QT_TRANSLATE_NOOP("Messages", "The check digit of the container number does not fit."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the container."),
    ),
    "plate.cn_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a Chinese plate: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type it as on the truck, for instance 桂F·12345."),
    ),
    "plate.vn_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a Vietnamese plate: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type it as on the truck, for instance 14C-123.45."),
    ),
    "date.form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a day: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Type it like 2026-11-23."),
    ),
    "group.code_form": (
        QT_TRANSLATE_NOOP("Messages", "A group code has 1 to 16 capitals, digits or hyphens."),
        QT_TRANSLATE_NOOP("Messages", "Change the code: {found}."),
    ),
    "group.name_missing": (
        QT_TRANSLATE_NOOP("Messages", "The name of the group is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name of the group."),
    ),
    "group.formed_later": (
        QT_TRANSLATE_NOOP("Messages", "The day {value} is later than today."),
        QT_TRANSLATE_NOOP("Messages", "Type the day on which the group was formed."),
    ),
    "group.double_code": (
        QT_TRANSLATE_NOOP("Messages", "Group {name} has this code already."),
        QT_TRANSLATE_NOOP("Messages", "Choose another code."),
    ),
    "group.leader_not_member": (
        QT_TRANSLATE_NOOP("Messages", "{name} is not a member of the group."),
        QT_TRANSLATE_NOOP("Messages", "Make the person a member first, or choose another leader."),
    ),
    "group.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The group would have {members} members, {most} are allowed."),
        QT_TRANSLATE_NOOP("Messages", "Add the person to another group."),
    ),
    "group.too_small": (
        QT_TRANSLATE_NOOP("Messages", "The group has {members} members, {least} are needed; this does not stop."),
        QT_TRANSLATE_NOOP("Messages", "Add members."),
    ),
    "group.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This group is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose a group from the list."),
    ),
    "group.not_named": (
        QT_TRANSLATE_NOOP("Messages", "There are several groups, and none is named."),
        QT_TRANSLATE_NOOP("Messages", "Name the group."),
    ),
    "member.already": (
        QT_TRANSLATE_NOOP("Messages", "The person is a member of this group since {since}."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "member.in_other_group": (
        QT_TRANSLATE_NOOP("Messages", "The person is in group {group} since {since}; one group at a time is allowed."),
        QT_TRANSLATE_NOOP("Messages", "End that membership first."),
    ),
    "member.joined_later": (
        QT_TRANSLATE_NOOP("Messages", "The day of joining {value} is later than today."),
        QT_TRANSLATE_NOOP("Messages", "Type today or an earlier day."),
    ),
    "member.not_in_group": (
        QT_TRANSLATE_NOOP("Messages", "The person is not in this group."),
        QT_TRANSLATE_NOOP("Messages", "Add the person to the group first."),
    ),
    "member.left_before_joined": (
        QT_TRANSLATE_NOOP("Messages", "The last day is before the first day {joined}."),
        QT_TRANSLATE_NOOP("Messages", "Type a later day."),
    ),
    "member.left_later": (
        QT_TRANSLATE_NOOP("Messages", "The last day {value} is later than today."),
        QT_TRANSLATE_NOOP("Messages", "Type today or an earlier day."),
    ),
    "member.is_leader": (
        QT_TRANSLATE_NOOP("Messages", "The person leads the group {group}."),
        QT_TRANSLATE_NOOP("Messages", "Choose another leader first."),
    ),
    "entrustment.dates_reversed": (
        QT_TRANSLATE_NOOP("Messages", "The entrustment ends on {until}, before it begins on {start}."),
        QT_TRANSLATE_NOOP("Messages", "Type a later last day."),
    ),
    "entrustment.expired": (
        QT_TRANSLATE_NOOP("Messages", "The entrustment ended on {until}."),
        QT_TRANSLATE_NOOP("Messages", "Ask for a new one and type its last day."),
    ),
    "entrustment.missing": (
        QT_TRANSLATE_NOOP("Messages", "The port found no entrustment for this share (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Enter the entrustment, then mend the share."),
    ),
    "presence.evidence_unknown": (
        QT_TRANSLATE_NOOP("Messages", "It is not clear whether the card was read or typed: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Read the card again."),
    ),
    "presence.unknown": (
        QT_TRANSLATE_NOOP("Messages", "Nobody in the register has the number {number}; nothing was counted."),
        QT_TRANSLATE_NOOP("Messages", "Add the person under People, or read the next card."),
    ),
    "presence.end_unknown": (
        QT_TRANSLATE_NOOP("Messages", "Nobody in the register has a number that ends in {end}; nothing was counted."),
        QT_TRANSLATE_NOOP("Messages", "Type the whole number, or add the person under People."),
    ),
    "presence.foreign": (
        QT_TRANSLATE_NOOP("Messages", "The number {number} is a paper of the other side; nothing was counted."),
        QT_TRANSLATE_NOOP("Messages", "Read the next card."),
    ),
    "presence.not_present": (
        QT_TRANSLATE_NOOP("Messages", "This person is not on the list of today."),
        QT_TRANSLATE_NOOP("Messages", "Read the card first."),
    ),
}
