"""Sentences of backups, of the check of the stored data, of the demo: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "store.database_missing": (
        QT_TRANSLATE_NOOP("Messages", "The data file is missing beside its key file; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Restore the last backup and keep this folder."),
    ),
    "backup.target_exists": (
        QT_TRANSLATE_NOOP("Messages", "A backup of this name is there already; it was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Choose another name."),
    ),
    "backup.copy_damaged": (
        QT_TRANSLATE_NOOP("Messages", "This backup cannot be read whole; the data of the market is safe."),
        QT_TRANSLATE_NOOP("Messages", "Take another backup, or make one on another stick."),
    ),
    "check.file": (
        QT_TRANSLATE_NOOP("Messages", "The data file is damaged; nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Restore the last backup and keep this folder."),
    ),
    "check.file_pages": (
        QT_TRANSLATE_NOOP("Messages", "Parts of the data file are not as they were written; nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Restore the last backup and keep this folder."),
    ),
    "check.chain": (
        QT_TRANSLATE_NOOP(
            "Messages", "The ledger {epoch} does not hold from entry {sequence} on; nothing was deleted."
        ),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.epoch_link": (
        QT_TRANSLATE_NOOP("Messages", "The ledger {epoch} does not go on from {from_epoch}; nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.record_without_ledger": (
        QT_TRANSLATE_NOOP("Messages", "The ledger has no entry for the record {ref}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.ledger_without_record": (
        QT_TRANSLATE_NOOP("Messages", "The ledger names {ref}, which is missing; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.record_without_body": (
        QT_TRANSLATE_NOOP("Messages", "The content of the record {ref} is missing; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Restore the last backup and keep this folder."),
    ),
    "check.record_differs": (
        QT_TRANSLATE_NOOP("Messages", "The record {ref} is not as it was written down; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.delivery_differs": (
        QT_TRANSLATE_NOOP("Messages", "The record {ref} and its message differ on whether it was sent; both are kept."),
        QT_TRANSLATE_NOOP("Messages", "Ask the port office whether it arrived."),
    ),
    "check.quota_sum": (
        QT_TRANSLATE_NOOP("Messages", "The value booked for the person differs from the record {ref}; both are kept."),
        QT_TRANSLATE_NOOP("Messages", "Keep a copy of the folder and tell the office."),
    ),
    "check.tally": (
        QT_TRANSLATE_NOOP(
            "Messages", "The count shown for a state ({ref}) is wrong; the records themselves are whole."
        ),
        QT_TRANSLATE_NOOP("Messages", "Count them on the list of records, and tell the office."),
    ),
    "check.status": (
        QT_TRANSLATE_NOOP("Messages", "Some records show a wrong state ({status}); the records themselves are whole."),
        QT_TRANSLATE_NOOP("Messages", "Look at the answers of the port, and tell the office."),
    ),
    "check.message_hash": (
        QT_TRANSLATE_NOOP("Messages", "The message {message} is not as it was packed; its record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Do not send; keep a copy of the folder and tell the office."),
    ),
    "use.wrong": (
        QT_TRANSLATE_NOOP("Messages", "The command {command} was not understood; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Read how it is used, then type it again."),
    ),
    "port.half_named": (
        QT_TRANSLATE_NOOP("Messages", "A port needs its address and its key, but only one was given."),
        QT_TRANSLATE_NOOP("Messages", "Give both, or neither."),
    ),
    "demo.not_empty": (
        QT_TRANSLATE_NOOP("Messages", "The folder {folder} is not empty; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose an empty folder."),
    ),
    "demo.days": (
        QT_TRANSLATE_NOOP("Messages", "A demo plays 1 to {most} days; nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Give another number of days."),
    ),
    "demo.too_few": (
        QT_TRANSLATE_NOOP("Messages", "The demo needs at least {least} members; nothing was made."),
        QT_TRANSLATE_NOOP("Messages", "Give a larger number."),
    ),
}
