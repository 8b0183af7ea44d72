"""Sentences about rule packs, stop and recall lists, hints: (what and what is safe, what to do next)."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "rules.version_other_bytes": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "Version {version} of this pack is here already with other content; the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office which file is right."),
    ),
    "rules.algorithm_unknown": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The pack is signed by a method that this program does not know ({key_id}); the old one stays in force.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask for a newer program."),
    ),
    "rules.trust_missing": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "A rule of the pack does not say how far it is trusted ({place}), so it was not taken.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the whole file."),
    ),
    "rules.basis_missing": (
        QT_TRANSLATE_NOOP("Messages", "A rule of the pack names no paper ({place}), so it was not taken."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the whole file."),
    ),
    "rules.text_missing": (
        QT_TRANSLATE_NOOP("Messages", "A rule of the pack lacks its words ({place}), so it was not taken."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for the whole file."),
    ),
    "rules.dates_reversed": (
        QT_TRANSLATE_NOOP("Messages", "A rule of the pack ends before it begins ({place}), so it was not taken."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office for a corrected file."),
    ),
    "rules.not_offered": (
        QT_TRANSLATE_NOOP("Messages", "The port no longer offers {pack}, version {version}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Send once more, or take the pack in from a file."),
    ),
    "rules.list_2010": (
        QT_TRANSLATE_NOOP("Messages", "Within the limits of the 2010 list; list of 2024-11-01 not loaded."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is stopped for it; ask the customs office about the 2024 list."),
    ),
    "lot.goods_ask": (
        QT_TRANSLATE_NOOP("Messages", "A list names only a part of HS {hs6} ({zh} · {vi})."),
        QT_TRANSLATE_NOOP("Messages", "Look at the goods and confirm the line, or take them off the truck."),
    ),
    "watch.stopped": (
        QT_TRANSLATE_NOOP("Messages", "On the stop list since {since}: {text_zh} · {text_vi}."),
        QT_TRANSLATE_NOOP("Messages", "Set these goods aside and tell the office."),
    ),
    "watch.recalled": (
        QT_TRANSLATE_NOOP("Messages", "On the recall list since {since}: {text_zh} · {text_vi}."),
        QT_TRANSLATE_NOOP("Messages", "Hold the goods and ask the office before they go on."),
    ),
    "watch.unknown": (
        QT_TRANSLATE_NOOP("Messages", "No list in force has an entry {entry}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose an entry of the list."),
    ),
    "hint.same_buyer": (
        QT_TRANSLATE_NOOP("Messages", "One counterpart, {counterpart}, stands behind {people} residents today."),
        QT_TRANSLATE_NOOP("Messages", "Only a hint: nothing is stopped."),
    ),
    "hint.at_limit": (
        QT_TRANSLATE_NOOP("Messages", "{person} was exactly at the limit on {days} days of trade in a row."),
        QT_TRANSLATE_NOOP("Messages", "Only a hint: nothing is stopped."),
    ),
    "hint.two_points": (
        QT_TRANSLATE_NOOP("Messages", "{person} was at {points} within {minutes} minutes."),
        QT_TRANSLATE_NOOP("Messages", "Only a hint: nothing is stopped."),
    ),
    "hint.same_minute": (
        QT_TRANSLATE_NOOP("Messages", "{lots} lots of {counterpart} were finalised within one minute, at {at}."),
        QT_TRANSLATE_NOOP("Messages", "Only a hint: nothing is stopped."),
    ),
    "hint.typed_consents": (
        QT_TRANSLATE_NOOP("Messages", "In lot {lot}, {people} residents neither showed a card nor signed."),
        QT_TRANSLATE_NOOP("Messages", "Only a hint: nothing is stopped."),
    ),
}
