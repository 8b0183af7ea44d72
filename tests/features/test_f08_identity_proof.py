"""F-08: how sure we are of a person (typed, read, seen, face checked online) is kept on presence and record, printed on
both papers, counted by level, and only ever rises by a card or a clerk's own tick; a photo only with consent.
"""

from __future__ import annotations

import io
import os

import pytest
from PIL import Image

from app.errors import ImportRejectedError, UserError
from tests.helpers.register_hands import kinds_of_ledger, plain_draft
from tests.helpers.traded import trade_one_lot
from tests.unit.documents.pdf_reading import squeezed, whole_text


def picture(path, size=(1200, 900), kind="JPEG"):
    image = Image.effect_noise(size, 40).convert("RGB")
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    image.save(path, kind, exif=exif)
    return str(path)


def test_level_rises_by_card_and_by_tick_and_never_falls(market):
    person = market.people.save_person(plain_draft(941))
    proofs, number = market.register.proofs, person.document.number
    with pytest.raises(UserError, match=r"presence\.not_present"):
        proofs.raise_level(person.person_id, "seen")
    assert market.presence.mark(number, "typed").proof == "typed"
    again = market.presence.mark(number, "card")
    assert (again.kind, again.proof) == ("already", "read")
    assert market.presence.mark(number, "typed").proof == "read"
    assert proofs.raise_level(person.person_id, "seen").level == "seen"
    assert market.presence.mark(number, "card").proof == "seen"
    with pytest.raises(UserError, match=r"proof\.not_higher"):
        proofs.raise_level(person.person_id, "seen")
    with pytest.raises(UserError, match=r"proof\.note_missing"):
        proofs.raise_level(person.person_id, "face_online")
    assert proofs.raise_level(person.person_id, "face_online", "F-20261123-1").level == "face_online"
    assert kinds_of_ledger(market).count("presence.proof_raised") == 3
    assert market.presence.today()[-1].proof == "face_online"


def test_card_read_still_counts_as_consent_when_the_person_was_also_seen(market):
    today = market.context.today()
    group = market.read.groups(today)[0]
    member = market.read.members(group.group_id, today)[0]
    market.presence.mark(member.document_number, "card")
    market.register.proofs.raise_level(member.person_id, "seen")
    lot = trade_one_lot(market, 4)
    with market.context.store.unit_of_work() as uow:
        record = next(each for each in uow.records.of_lot(lot.lot_ref) if each.person_id == member.person_id)
    assert (record.proof, record.consent.kind) == ("seen", "card")


def test_record_keeps_its_level_when_the_presence_rises_later(market):
    lot = trade_one_lot(market, 4)
    who = lot.shares[0].person_id
    market.register.proofs.raise_level(who, "seen")
    with market.context.store.unit_of_work() as uow:
        record = next(each for each in uow.records.of_lot(lot.lot_ref) if each.person_id == who)
    assert record.proof == "read"


def test_level_is_printed_in_both_languages_on_both_papers(market):
    lot = trade_one_lot(market, 4)
    with market.context.store.unit_of_work() as uow:
        ref = uow.records.of_lot(lot.lot_ref)[0].local_reference
    for kind, target in (("D08", ref), ("D09", lot.lot_ref)):
        pdf = market.documents.paper(kind, target).pdf
        words = squeezed(whole_text(pdf))
        assert "读卡" in words, kind
        assert squeezed("Đã đọc thẻ") in words, kind


def test_report_counts_presences_and_records_by_level(market):
    person = market.people.save_person(plain_draft(942))
    market.presence.mark(person.document.number, "typed")
    lot = trade_one_lot(market, 5)
    market.register.proofs.raise_level(lot.shares[0].person_id, "seen")
    today = market.context.today()
    counts = {each.level: (each.present, each.records) for each in market.register.proofs.report(today)}
    assert counts["read"] == (4, len(lot.shares))
    assert (counts["typed"], counts["seen"]) == ((1, 0), (1, 0))
    assert list(counts) == ["typed", "read", "seen", "face_online", ""]


def test_photo_is_kept_small_and_clean_only_when_the_person_agreed(market, tmp_path):
    person = market.people.save_person(plain_draft(943))
    photos, path = market.register.photos, picture(tmp_path / "a.jpg")
    with pytest.raises(UserError, match=r"photo\.not_agreed"):
        photos.attach(person.person_id, path, agreed=False)
    assert photos.newest(person.person_id) is None
    kept = photos.attach(person.person_id, path, agreed=True)
    shown = Image.open(io.BytesIO(kept.image))
    assert shown.format == "JPEG"
    assert max(shown.size) == 480
    assert len(kept.image) <= 60 * 1024
    assert b"secret place" not in kept.image
    assert len(shown.getexif()) == 0
    with pytest.raises(UserError, match=r"photo\.same"):
        photos.attach(person.person_id, path, agreed=True)
    photos.forget(kept.photo_id)
    assert photos.newest(person.person_id) is None
    store = market.context.store.folder
    assert all(kept.image[:200] not in file.read_bytes() for file in store.iterdir() if file.is_file())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "photo.not_a_picture"),
        (b"GIF89a" + bytes(50), "photo.not_a_picture"),
        (b"\xff\xd8\xff\xe0" + bytes(500), "photo.not_a_picture"),
        (bytes(8 * 1024 * 1024 + 1), "photo.too_large"),
        (None, "photo.not_found"),
    ],
)
def test_file_is_refused_when_it_is_no_picture(market, tmp_path, content, code):
    person = market.people.save_person(plain_draft(944))
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ImportRejectedError) as refused:
        market.register.photos.attach(person.person_id, str(path), agreed=True)
    assert refused.value.code == code
    assert market.register.photos.newest(person.person_id) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are not on this system")
def test_pipe_is_refused_at_once_when_it_is_given_as_a_photo(market, tmp_path):
    person = market.people.save_person(plain_draft(945))
    os.mkfifo(tmp_path / "x.jpg")
    with pytest.raises(ImportRejectedError) as refused:
        market.register.photos.attach(person.person_id, str(tmp_path / "x.jpg"), agreed=True)
    assert refused.value.code == "photo.not_found"
