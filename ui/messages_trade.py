"""Sentences of lots, shares, records, papers, answers of the port: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "lot.no_lines": (
        QT_TRANSLATE_NOOP("Messages", "The lot has no goods."),
        QT_TRANSLATE_NOOP("Messages", "Add a goods line."),
    ),
    "lot.direction": (
        QT_TRANSLATE_NOOP("Messages", "The direction is missing."),
        QT_TRANSLATE_NOOP("Messages", "Choose import or export."),
    ),
    "lot.plate_missing": (
        QT_TRANSLATE_NOOP("Messages", "The plate of the truck is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the Chinese or the Vietnamese plate."),
    ),
    "lot.crossing_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The crossing is not known: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose it from the list."),
    ),
    "lot.counterpart_name_missing": (
        QT_TRANSLATE_NOOP("Messages", "The name of the seller or buyer on the other side is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name."),
    ),
    "lot.counterpart_document_missing": (
        QT_TRANSLATE_NOOP("Messages", "The document of the seller or buyer is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type its number."),
    ),
    "lot.goods_unknown": (
        QT_TRANSLATE_NOOP("Messages", "These goods are not in the register: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose them from the list, or take in a goods list."),
    ),
    "lot.goods_prohibited": (
        QT_TRANSLATE_NOOP("Messages", "These goods are prohibited ({hs6}, source {source})."),
        QT_TRANSLATE_NOOP("Messages", "Take the line out; ask customs if in doubt."),
    ),
    "lot.goods_export_duty": (
        QT_TRANSLATE_NOOP("Messages", "These goods bear export duty and cannot go this way ({hs6}, source {source})."),
        QT_TRANSLATE_NOOP("Messages", "Take the line out; ask customs if in doubt."),
    ),
    "lot.goods_not_exempt": (
        QT_TRANSLATE_NOOP("Messages", "These goods are on the list that pays duty ({hs6}, source {source})."),
        QT_TRANSLATE_NOOP("Messages", "Ask customs before going on."),
    ),
    "lot.goods_out_of_scope": (
        QT_TRANSLATE_NOOP("Messages", "These goods are outside mutual trade ({hs6}, source {source})."),
        QT_TRANSLATE_NOOP("Messages", "Take the line out."),
    ),
    "lot.origin_unusual": (
        QT_TRANSLATE_NOOP("Messages", "The origin {value} is unusual here (usual: {allowed}); this does not stop."),
        QT_TRANSLATE_NOOP("Messages", "Check the origin."),
    ),
    "lot.limited_by_piece": (
        QT_TRANSLATE_NOOP("Messages", "These goods are limited by mass but counted by the piece."),
        QT_TRANSLATE_NOOP("Messages", "Type the net mass."),
    ),
    "lot.mass_missing": (
        QT_TRANSLATE_NOOP("Messages", "A mass is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the weight; for a truck gross and net mass."),
    ),
    "lot.mass_sum": (
        QT_TRANSLATE_NOOP("Messages", "Gross less tare is not the net mass: {difference_g} differ."),
        QT_TRANSLATE_NOOP("Messages", "Look at the three masses again."),
    ),
    "lot.quantity_missing": (
        QT_TRANSLATE_NOOP("Messages", "The number of pieces is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the number of pieces."),
    ),
    "lot.price_missing": (
        QT_TRANSLATE_NOOP("Messages", "The price is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the price of one unit."),
    ),
    "lot.currency_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The currency is not known: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose CNY or VND."),
    ),
    "lot.step": (
        QT_TRANSLATE_NOOP("Messages", "The smallest step of a share is wrong: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Type a step above zero."),
    ),
    "lot.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The figure is larger than any lot."),
        QT_TRANSLATE_NOOP("Messages", "Look at mass and price again."),
    ),
    "lot.rate_missing": (
        QT_TRANSLATE_NOOP("Messages", "There is no rate for {currency}."),
        QT_TRANSLATE_NOOP("Messages", "Type the rate of the day with its source."),
    ),
    "lot.rate_not_positive": (
        QT_TRANSLATE_NOOP("Messages", "The rate of {currency} is not above zero."),
        QT_TRANSLATE_NOOP("Messages", "Type the rate again."),
    ),
    "lot.rate_source_missing": (
        QT_TRANSLATE_NOOP("Messages", "The rate of {currency} has no source."),
        QT_TRANSLATE_NOOP("Messages", "Type where it comes from."),
    ),
    "lot.rate_future": (
        QT_TRANSLATE_NOOP("Messages", "The rate is dated {on}, later than today {today}."),
        QT_TRANSLATE_NOOP("Messages", "Type the day of the rate."),
    ),
    "lot.rate_old": (
        QT_TRANSLATE_NOOP("Messages", "The rate of {on} is older than {days} days."),
        QT_TRANSLATE_NOOP("Messages", "Type a newer rate."),
    ),
    "lot.split_rule": (
        QT_TRANSLATE_NOOP("Messages", "This split rule is not known: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose another with *."),
    ),
    "lot.nobody_present": (
        QT_TRANSLATE_NOOP("Messages", "Nobody of the group is present; the lot is kept as a draft."),
        QT_TRANSLATE_NOOP("Messages", "Press F3 and read cards."),
    ),
    "lot.no_shares": (
        QT_TRANSLATE_NOOP("Messages", "The lot {lot} has no shares yet."),
        QT_TRANSLATE_NOOP("Messages", "Split it first."),
    ),
    "lot.not_draft": (
        QT_TRANSLATE_NOOP("Messages", "The lot {lot} is finalised and stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Amend or void its records."),
    ),
    "lot.day_passed": (
        QT_TRANSLATE_NOOP("Messages", "The lot {lot} is of {day}, today is {today}."),
        QT_TRANSLATE_NOOP("Messages", "Save it anew for today."),
    ),
    "lot.unknown": (
        QT_TRANSLATE_NOOP("Messages", "The lot {lot} is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list."),
    ),
    "lot.finalise_cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Finalising was stopped; the lot is a draft as before."),
        QT_TRANSLATE_NOOP("Messages", "Press Enter to do it again."),
    ),
    "share.consent_missing": (
        QT_TRANSLATE_NOOP("Messages", "{person} has not confirmed the share (rule {rule}); nothing was finalised."),
        QT_TRANSLATE_NOOP("Messages", "Read the card, or enter the signed sheet."),
    ),
    "share.entrustment_missing": (
        QT_TRANSLATE_NOOP("Messages", "{person} has no entrustment valid today (rule {rule}); nothing was finalised."),
        QT_TRANSLATE_NOOP("Messages", "Enter the entrustment under People, or drop the person."),
    ),
    "share.not_present": (
        QT_TRANSLATE_NOOP("Messages", "{person} is not present today."),
        QT_TRANSLATE_NOOP("Messages", "Read the card, or choose another person."),
    ),
    "share.not_in_group": (
        QT_TRANSLATE_NOOP("Messages", "{person} is not in the group of this lot (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Drop the person."),
    ),
    "share.not_able": (
        QT_TRANSLATE_NOOP("Messages", "This person can take no share."),
        QT_TRANSLATE_NOOP("Messages", "Choose another person."),
    ),
    "share.person_blocked": (
        QT_TRANSLATE_NOOP("Messages", "{person} cannot trade today."),
        QT_TRANSLATE_NOOP("Messages", "Drop the person; the card shows why."),
    ),
    "share.person_unknown": (
        QT_TRANSLATE_NOOP("Messages", "A person of this share is not in the register."),
        QT_TRANSLATE_NOOP("Messages", "Split again."),
    ),
    "share.over_quota": (
        QT_TRANSLATE_NOOP("Messages", "The share of {person} is {missing_fen} above what is left today (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Make it smaller, or split again."),
    ),
    "share.over_limit": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The share of {person} is {missing_g} above the limit of these goods (rule {rule}).",
        ),
        QT_TRANSLATE_NOOP("Messages", "Make it smaller, or split again."),
    ),
    "share.declared_enough": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "{person} has made {most} declarations today, no more are allowed (rule {rule}).",
        ),
        QT_TRANSLATE_NOOP("Messages", "Choose another person."),
    ),
    "share.card_not_read": (
        QT_TRANSLATE_NOOP("Messages", "The card of {person} was typed, not read."),
        QT_TRANSLATE_NOOP("Messages", "Choose the signed sheet or type a reason."),
    ),
    "share.consent_kind": (
        QT_TRANSLATE_NOOP("Messages", "This kind of confirmation is not known: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose card, sheet or reason."),
    ),
    "share.sheet_missing": (
        QT_TRANSLATE_NOOP("Messages", "The number of the signed sheet is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the number of the sheet."),
    ),
    "share.reason_missing": (
        QT_TRANSLATE_NOOP("Messages", "The reason is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the reason."),
    ),
    "share.line_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The goods line {line} is not in this lot."),
        QT_TRANSLATE_NOOP("Messages", "Split again."),
    ),
    "share.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This person has no share in the lot."),
        QT_TRANSLATE_NOOP("Messages", "Choose somebody on the list."),
    ),
    "split.rule_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This split rule is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose another with *."),
    ),
    "quota.value_exceeded": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The person is {over_fen} above the daily value; {used_elsewhere_fen} were used elsewhere.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Move the share to another person who is present."),
    ),
    "quota.mass_exceeded": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The person is {over_g} above the daily limit of {group}; {used_elsewhere_g} were used elsewhere.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Move the share to another person who is present."),
    ),
    "consent.missing": (
        QT_TRANSLATE_NOOP("Messages", "The port found no confirmation for this share (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Read the card or enter the signed sheet, then mend it."),
    ),
    "rate.missing": (
        QT_TRANSLATE_NOOP("Messages", "The port found no rate for {currency}."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with a rate."),
    ),
    "date.in_future": (
        QT_TRANSLATE_NOOP("Messages", "The day {day_on} lies after the port's day {today_on}."),
        QT_TRANSLATE_NOOP("Messages", "Set the clock of this machine, then mend the record."),
    ),
    "reason.missing": (
        QT_TRANSLATE_NOOP("Messages", "The reason is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the reason."),
    ),
    "form.key_wrong": (
        QT_TRANSLATE_NOOP("Messages", "The number of the message does not fit its record."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "form.not_of_device": (
        QT_TRANSLATE_NOOP("Messages", "The record {form_id} does not belong to this device."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "officer.papers_missing": (
        QT_TRANSLATE_NOOP("Messages", "The officer misses papers."),
        QT_TRANSLATE_NOOP("Messages", "Bring the papers, then mend the record."),
    ),
    "officer.goods_differ": (
        QT_TRANSLATE_NOOP("Messages", "The officer found other goods than recorded."),
        QT_TRANSLATE_NOOP("Messages", "Compare goods and record, then amend it."),
    ),
    "officer.quarantine": (
        QT_TRANSLATE_NOOP("Messages", "The officer holds the goods for quarantine."),
        QT_TRANSLATE_NOOP("Messages", "Wait for the result."),
    ),
    "officer.person_absent": (
        QT_TRANSLATE_NOOP("Messages", "The person was not there when the officer asked."),
        QT_TRANSLATE_NOOP("Messages", "Bring the person, then mend the record."),
    ),
    "officer.other": (
        QT_TRANSLATE_NOOP("Messages", "The officer returned the record for another reason."),
        QT_TRANSLATE_NOOP("Messages", "Ask at the port office."),
    ),
    "record.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This record is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list."),
    ),
    "record.double": (
        QT_TRANSLATE_NOOP("Messages", "The port has this record already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "record.final": (
        QT_TRANSLATE_NOOP("Messages", "The port has settled the record ({verdict}); it stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Ask the port office if it is wrong."),
    ),
    "record.released": (
        QT_TRANSLATE_NOOP("Messages", "The record is released and stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Ask the port office if it is wrong."),
    ),
    "record.not_current": (
        QT_TRANSLATE_NOOP("Messages", "The record was replaced or voided; it stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Open the newer one."),
    ),
    "record.not_held": (
        QT_TRANSLATE_NOOP("Messages", "The record {record} is not held back."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "record.not_waiting": (
        QT_TRANSLATE_NOOP("Messages", "The record {record} is on its way already."),
        QT_TRANSLATE_NOOP("Messages", "Amend or void it instead."),
    ),
    "record.nothing_changed": (
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed in the record {record}."),
        QT_TRANSLATE_NOOP("Messages", "Change something, or go back."),
    ),
    "record.reason_missing": (
        QT_TRANSLATE_NOOP("Messages", "The reason is missing; the record stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Type the reason."),
    ),
    "record.other_person": (
        QT_TRANSLATE_NOOP("Messages", "The port has this record for another person."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "record.withdrawn": (
        QT_TRANSLATE_NOOP("Messages", "The record was withdrawn before it was sent."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "mend.no_candidate": (
        QT_TRANSLATE_NOOP("Messages", "Nobody present has enough left for this share; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Read more cards with F3, or void the share."),
    ),
    "mend.not_needed": (
        QT_TRANSLATE_NOOP("Messages", "The record {record} does not need mending."),
        QT_TRANSLATE_NOOP("Messages", "Nothing needs to be done."),
    ),
    "mend.same_person": (
        QT_TRANSLATE_NOOP("Messages", "The share belongs to this person already."),
        QT_TRANSLATE_NOOP("Messages", "Choose another person."),
    ),
    "paper.glyph_missing": (
        QT_TRANSLATE_NOOP("Messages", "The fonts have no sign for {characters}; nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Change the text in the field {field}."),
    ),
    "paper.label_missing": (
        QT_TRANSLATE_NOOP("Messages", "The label {key} is missing in a language; nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Have the program updated."),
    ),
    "paper.kind_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This kind of paper is not known: {kind}."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list."),
    ),
    "paper.languages": (
        QT_TRANSLATE_NOOP("Messages", "A paper has two languages: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose two."),
    ),
    "paper.words_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The amount cannot be written in words ({currency}); nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Have the program updated."),
    ),
    "paper.no_records": (
        QT_TRANSLATE_NOOP("Messages", "{ref} has no records to print."),
        QT_TRANSLATE_NOOP("Messages", "Finalise the lot first."),
    ),
    "paper.nothing_to_print": (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to print."),
        QT_TRANSLATE_NOOP("Messages", "Choose another paper or day."),
    ),
    "paper.not_committed": (
        QT_TRANSLATE_NOOP("Messages", "{ref} is not saved yet; nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Finalise it first."),
    ),
    "paper.too_tall": (
        QT_TRANSLATE_NOOP("Messages", "A text of {ref} is longer than a page of {kind}; nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Shorten the text, then make the paper again."),
    ),
    "paper.not_for_this": (
        QT_TRANSLATE_NOOP("Messages", "The paper {kind} does not belong to {ref}; nothing was printed."),
        QT_TRANSLATE_NOOP("Messages", "Choose one from the list."),
    ),
    "paper.ref_unknown": (
        QT_TRANSLATE_NOOP("Messages", "{ref} is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose it from the list."),
    ),
    "print.failed": (
        QT_TRANSLATE_NOOP("Messages", "The printer {printer} did not take the pages; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Check the printer and its paper, then print again."),
    ),
    "paper.job_stopped": (
        QT_TRANSLATE_NOOP("Messages", "Stopped: {out} of {count} papers went out; counted copies stay counted."),
        QT_TRANSLATE_NOOP("Messages", "Print the others when it suits; they get the next numbers."),
    ),
    "paper.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Making papers was stopped; records are as they were."),
        QT_TRANSLATE_NOOP("Messages", "Begin again when it suits."),
    ),
}
