"""Sentences of market, sign-in, store, port, receipts, messages: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "scanner.gap_range": (
        QT_TRANSLATE_NOOP("Messages", "The time between characters is {least} to {most} ms."),
        QT_TRANSLATE_NOOP("Messages", "Scan once and press Learn, or type another number."),
    ),
    "scanner.shortest_range": (
        QT_TRANSLATE_NOOP("Messages", "A scan has at least {least} to {most} characters."),
        QT_TRANSLATE_NOOP("Messages", "Type another number; 8 fits all cards."),
    ),
    "scanner.mark_form": (
        QT_TRANSLATE_NOOP("Messages", "A mark is longer than {longest} characters."),
        QT_TRANSLATE_NOOP("Messages", "Type only what stands before or behind every code."),
    ),
    "scanner.mark_unknown": (
        QT_TRANSLATE_NOOP("Messages", "A name in angle brackets is not known."),
        QT_TRANSLATE_NOOP("Messages", "Known are <STX>, <ETX>, <GS>, <CR>, <LF>, <TAB>, <F1> to <F24> and the like."),
    ),
    "scanner.number_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a whole number."),
        QT_TRANSLATE_NOOP("Messages", "Type digits only."),
    ),
    "market.point_form": (
        QT_TRANSLATE_NOOP("Messages", "A point code has 2 to 8 capitals or digits, without O and I."),
        QT_TRANSLATE_NOOP("Messages", "Change it, for instance GX01."),
    ),
    "market.device_form": (
        QT_TRANSLATE_NOOP("Messages", "A device code has two capitals or digits, without O and I."),
        QT_TRANSLATE_NOOP("Messages", "Change it, for instance 07."),
    ),
    "market.side": (
        QT_TRANSLATE_NOOP("Messages", "The side of the border is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose China or Vietnam."),
    ),
    "market.crossing_missing": (
        QT_TRANSLATE_NOOP("Messages", "The crossing is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type a part of its name and choose it."),
    ),
    "market.office_missing": (
        QT_TRANSLATE_NOOP("Messages", "The office is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name of the office in charge."),
    ),
    "market.passphrase_short": (
        QT_TRANSLATE_NOOP("Messages", "The passphrase has fewer than {least} characters."),
        QT_TRANSLATE_NOOP("Messages", "Take several words that you can remember."),
    ),
    "market.passphrase_differs": (
        QT_TRANSLATE_NOOP("Messages", "The two passphrases are not equal."),
        QT_TRANSLATE_NOOP("Messages", "Type the second one again."),
    ),
    "market.reason_missing": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "Changing point or device after the first record needs a reason; nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Type the reason."),
    ),
    "market.nothing_changed": (
        QT_TRANSLATE_NOOP("Messages", "Point {point} and device {device} are in use already."),
        QT_TRANSLATE_NOOP("Messages", "Type other codes, or go back."),
    ),
    "market.language_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The language {found} is not offered."),
        QT_TRANSLATE_NOOP("Messages", "Choose 中文, Tiếng Việt or English."),
    ),
    "pin.form": (
        QT_TRANSLATE_NOOP("Messages", "A PIN has {length} digits."),
        QT_TRANSLATE_NOOP("Messages", "Type {length} digits."),
    ),
    "pin.differs": (
        QT_TRANSLATE_NOOP("Messages", "The two PINs are not equal."),
        QT_TRANSLATE_NOOP("Messages", "Type the second one again."),
    ),
    "pin.wrong": (
        QT_TRANSLATE_NOOP("Messages", "Wrong PIN; forms and records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Wait {seconds} s, then type it again."),
    ),
    "pin.wait": (
        QT_TRANSLATE_NOOP("Messages", "A wrong PIN is waiting still; nothing is locked."),
        QT_TRANSLATE_NOOP("Messages", "Wait {seconds} s, then type it again."),
    ),
    "clerk.name_missing": (
        QT_TRANSLATE_NOOP("Messages", "The name is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type the name of the person on duty."),
    ),
    "clerk.double": (
        QT_TRANSLATE_NOOP("Messages", "{name} signs in here already."),
        QT_TRANSLATE_NOOP("Messages", "Choose the name above, or type another one."),
    ),
    "clerk.role_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This role is not known: {found}."),
        QT_TRANSLATE_NOOP("Messages", "Choose a role from the list."),
    ),
    "clerk.unknown": (
        QT_TRANSLATE_NOOP("Messages", "Nobody of the name {name} signs in here."),
        QT_TRANSLATE_NOOP("Messages", "Choose a name from the list."),
    ),
    "identity.form": (
        QT_TRANSLATE_NOOP("Messages", "The document number in the message has a wrong form."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with the right number."),
    ),
    "identity.check_digit": (
        QT_TRANSLATE_NOOP("Messages", "The document number in the message has a wrong check digit."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with the right number."),
    ),
    "store.locked": (
        QT_TRANSLATE_NOOP("Messages", "The data is locked and whole."),
        QT_TRANSLATE_NOOP("Messages", "Type the passphrase."),
    ),
    "store.passphrase_missing": (
        QT_TRANSLATE_NOOP("Messages", "The passphrase is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type it; the data is whole."),
    ),
    "store.recovery_key_missing": (
        QT_TRANSLATE_NOOP("Messages", "The recovery key is missing."),
        QT_TRANSLATE_NOOP("Messages", "Type it from the paper; the data is whole."),
    ),
    "store.wrong_passphrase": (
        QT_TRANSLATE_NOOP("Messages", "This is not the passphrase; the data is whole."),
        QT_TRANSLATE_NOOP("Messages", "Type it again, or use the recovery key."),
    ),
    "store.wrong_recovery_key": (
        QT_TRANSLATE_NOOP("Messages", "This is not the recovery key of this market; the data is whole."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper you wrote."),
    ),
    "store.recovery_key_form": (
        QT_TRANSLATE_NOOP("Messages", "The recovery key has another length; the data is whole."),
        QT_TRANSLATE_NOOP("Messages", "Type all its groups from the paper."),
    ),
    "store.recovery_key_mistyped": (
        QT_TRANSLATE_NOOP("Messages", "A group of the recovery key is mistyped; the data is whole."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper you wrote."),
    ),
    "store.recovery_key_differs": (
        QT_TRANSLATE_NOOP("Messages", "This is not the key shown above."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with what you wrote down."),
    ),
    "store.recovery_unconfirmed": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The recovery key of this market was never typed back, so it may be lost; the data is whole.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Keep the passphrase safe, and make the market anew before its first record."),
    ),
    "store.missing": (
        QT_TRANSLATE_NOOP("Messages", "No market lies in this folder."),
        QT_TRANSLATE_NOOP("Messages", "Make one, or choose another folder."),
    ),
    "store.exists": (
        QT_TRANSLATE_NOOP("Messages", "A market lies in this folder already; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it, or choose another folder."),
    ),
    "store.in_use": (
        QT_TRANSLATE_NOOP("Messages", "The market is open in another window."),
        QT_TRANSLATE_NOOP("Messages", "Use that window, or close it first."),
    ),
    "store.damaged": (
        QT_TRANSLATE_NOOP("Messages", "The data cannot be read whole; nothing was deleted."),
        QT_TRANSLATE_NOOP("Messages", "Restore the last backup and keep this folder."),
    ),
    "store.keys_damaged": (
        QT_TRANSLATE_NOOP("Messages", "The key file cannot be read; the data itself is whole."),
        QT_TRANSLATE_NOOP("Messages", "Restore the key file from the backup."),
    ),
    "store.library_unsafe": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The database library {version} of this machine is not safe; the data was not opened.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Install the program again."),
    ),
    "store.too_new": (
        QT_TRANSLATE_NOOP("Messages", "The data was written by a newer program and was not opened."),
        QT_TRANSLATE_NOOP("Messages", "Install the newer program."),
    ),
    "store.busy": (
        QT_TRANSLATE_NOOP("Messages", "The data is in use for a moment; nothing was lost."),
        QT_TRANSLATE_NOOP("Messages", "Try again."),
    ),
    "store.disk_error": (
        QT_TRANSLATE_NOOP("Messages", "The disk did not take the data; what was saved before is safe."),
        QT_TRANSLATE_NOOP("Messages", "Make a backup now and have the disk checked."),
    ),
    "store.disk_full": (
        QT_TRANSLATE_NOOP("Messages", "The disk is full; what was saved before is safe."),
        QT_TRANSLATE_NOOP("Messages", "Free some space, then do it again."),
    ),
    "store.no_memory": (
        QT_TRANSLATE_NOOP("Messages", "The machine has no memory left; what was saved before is safe."),
        QT_TRANSLATE_NOOP("Messages", "Close other programs, then do it again."),
    ),
    "store.not_writable": (
        QT_TRANSLATE_NOOP("Messages", "The folder cannot be written; what was saved before is safe."),
        QT_TRANSLATE_NOOP("Messages", "Check the rights of the folder or the stick."),
    ),
    "port.not_started": (
        QT_TRANSLATE_NOOP("Messages", "The practice port did not start; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "Start the program again."),
    ),
    "port.address_wrong": (
        QT_TRANSLATE_NOOP("Messages", "This address cannot be used: {address}."),
        QT_TRANSLATE_NOOP("Messages", "Type https://…, or http:// on this machine only."),
    ),
    "port.key_form": (
        QT_TRANSLATE_NOOP("Messages", "This is not a public key of a port with its id."),
        QT_TRANSLATE_NOOP("Messages", "Take it from the office's file."),
    ),
    "port.key_wrong": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The answer is signed by another key than the port's; nothing was changed, records wait.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "port.address_in_use": (
        QT_TRANSLATE_NOOP("Messages", "Port {port} of {host} is in use."),
        QT_TRANSLATE_NOOP("Messages", "Choose another number."),
    ),
    "port.listen": (
        QT_TRANSLATE_NOOP("Messages", "This address cannot be listened on: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Choose another address."),
    ),
    "gateway.not_connected": (
        QT_TRANSLATE_NOOP("Messages", "No port is connected yet; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "Connect the port under Settings."),
    ),
    "gateway.timeout": (
        QT_TRANSLATE_NOOP("Messages", "The port did not answer in time; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself."),
    ),
    "gateway.unreachable": (
        QT_TRANSLATE_NOOP("Messages", "The port cannot be reached; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself."),
    ),
    "gateway.name_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The name of the port is not found; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "Check the network and the address under Settings."),
    ),
    "gateway.reset": (
        QT_TRANSLATE_NOOP("Messages", "The line broke while sending; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself."),
    ),
    "gateway.server_error": (
        QT_TRANSLATE_NOOP("Messages", "The port has a fault of its own; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself."),
    ),
    "gateway.too_many_requests": (
        QT_TRANSLATE_NOOP("Messages", "The port asks to wait; records are kept."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself."),
    ),
    "gateway.tls_failed": (
        QT_TRANSLATE_NOOP("Messages", "The secure line to the port could not be made; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "Check the date of this machine and the address."),
    ),
    "gateway.redirected": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "Connected, but not to the port: it is probably a sign-in page; nothing was lost.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the network in a browser."),
    ),
    "gateway.not_the_port": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "Connected, but not to the port: it is probably a sign-in page; nothing was lost.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the network in a browser, or check the address."),
    ),
    "gateway.answer_unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The answer cannot be read ({part}); nothing was changed, records wait."),
        QT_TRANSLATE_NOOP("Messages", "It is tried again by itself; if it stays, tell the port office."),
    ),
    "gateway.answer_too_large": (
        QT_TRANSLATE_NOOP("Messages", "The answer is too large and was not read; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "gateway.answer_missing": (
        QT_TRANSLATE_NOOP("Messages", "The port left out an answer; the record waits."),
        QT_TRANSLATE_NOOP("Messages", "It is asked again by itself."),
    ),
    "gateway.client_too_old": (
        QT_TRANSLATE_NOOP("Messages", "The port wants a newer program ({theirs}); work goes on here, records wait."),
        QT_TRANSLATE_NOOP("Messages", "Have the program updated."),
    ),
    "gateway.sign_in_needed": (
        QT_TRANSLATE_NOOP("Messages", "The port wants a new sign-in; records are kept and wait."),
        QT_TRANSLATE_NOOP("Messages", "Ask the port office for access."),
    ),
    "sync.running": (
        QT_TRANSLATE_NOOP("Messages", "Sending is under way already."),
        QT_TRANSLATE_NOOP("Messages", "Wait until it is done."),
    ),
    "sync.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Sending was stopped; everything sent so far is kept."),
        QT_TRANSLATE_NOOP("Messages", "Press F6 to send the rest."),
    ),
    "receipt.malformed": (
        QT_TRANSLATE_NOOP("Messages", "A receipt cannot be read ({part}); nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "It is asked for again by itself."),
    ),
    "receipt.other_message": (
        QT_TRANSLATE_NOOP("Messages", "A receipt belongs to another message; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "receipt.signature_wrong": (
        QT_TRANSLATE_NOOP("Messages", "The signature of a receipt is wrong; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "receipt.key_unknown": (
        QT_TRANSLATE_NOOP("Messages", "A receipt is signed by an unknown key; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "key.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The key file {file} cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Restore it from the backup."),
    ),
    "task.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "The work was stopped; nothing is half done."),
        QT_TRANSLATE_NOOP("Messages", "Begin again when it suits."),
    ),
    "message.hash_mismatch": (
        QT_TRANSLATE_NOOP("Messages", "The port received other bytes than were sent; the record waits."),
        QT_TRANSLATE_NOOP("Messages", "It is sent again by itself."),
    ),
    "message.same_id_other_bytes": (
        QT_TRANSLATE_NOOP("Messages", "The port knows this message with another content; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office, then mend the record."),
    ),
    "message.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The port cannot read this message; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "message.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The message is too large for the port; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Make the lot smaller."),
    ),
    "message.refused": (
        QT_TRANSLATE_NOOP("Messages", "The port refused the message without a signed reason; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Look at it under Port."),
    ),
    "message.field_missing": (
        QT_TRANSLATE_NOOP("Messages", "The port misses the field {field}; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record."),
    ),
    "message.field_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The port does not know the field {field}; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "message.value_wrong": (
        QT_TRANSLATE_NOOP("Messages", "The port does not accept the value of {field}; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record."),
    ),
    "message.type_wrong": (
        QT_TRANSLATE_NOOP("Messages", "The field {field} has a wrong kind of value; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "message.number_not_whole": (
        QT_TRANSLATE_NOOP("Messages", "The field {field} is not a whole number; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "message.not_nfc": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "A text of the message is written in another form of letters; the record is kept.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell the port office."),
    ),
    "message.kind_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The port does not know this kind of message; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Have the program updated."),
    ),
}
