"""Steps on the way out, rules for files, and our eighteen-sign numbers with the names they stand in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.declaration.road import MOST_TRIES, Cause, Drop, FileLook, OnTheRoad, Step, after, drop_of, is_complete
from app.domain.declaration.serial import (
    MOST,
    ClientSeqNo,
    attachment_name,
    first_counter,
    number_from,
    number_in_name,
    number_of,
    sent_name,
)

EXAMPLES = Path(__file__).resolve().parents[3] / "data" / "example_messages"
LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
two = st.text(LETTERS, min_size=2, max_size=2)
epochs = st.text(LETTERS, min_size=4, max_size=4)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def road(*causes: Cause) -> OnTheRoad:
    now = OnTheRoad()
    for cause in causes:
        now = after(now, cause)
    return now


OUT = (Cause.CHECKED, Cause.FROZEN, Cause.DROPPED, Cause.TAKEN)


def test_steps_are_those_of_the_table_when_all_goes_well() -> None:
    assert [road(*OUT[:n]).step for n in range(5)] == [Step.DRAFT, Step.READY, Step.QUEUED, Step.DROPPED, Step.SENT]
    assert road(*OUT, Cause.STORED).step is Step.STORED
    assert road(*OUT, Cause.REFUSED).step is Step.IMPORT_FAILED
    assert road(*OUT, Cause.REFUSED, Cause.CORRECTED).step is Step.DRAFT


def test_person_is_asked_when_the_client_failed_three_retries() -> None:
    again = (Cause.CLIENT_FAILED, Cause.DROPPED)
    assert road(*OUT, *again * MOST_TRIES).step is Step.DROPPED
    stuck = road(*OUT, *again * MOST_TRIES, Cause.CLIENT_FAILED)
    assert stuck.step is Step.FOR_A_PERSON
    assert after(stuck, Cause.DROPPED) == OnTheRoad(Step.DROPPED, 0)


@given(st.lists(st.sampled_from(Cause)))
def test_message_never_goes_back_to_the_queue_when_it_was_dropped(causes: list[Cause]) -> None:
    """Rule 7: once dropped, it can only be dropped, taken, failed at the client or answered; never undone unseen."""
    now, has_left = OnTheRoad(), False
    for cause in causes:
        now = after(now, cause)
        has_left = (has_left or now.step is Step.DROPPED) and cause is not Cause.CORRECTED
        assert not (has_left and now.step in {Step.READY, Step.QUEUED, Step.DRAFT})


@given(st.lists(st.sampled_from(Cause)))
def test_stored_stays_when_anything_comes_later(causes: list[Cause]) -> None:
    assert road(*OUT, Cause.STORED, *causes) == OnTheRoad(Step.STORED)


def test_file_is_left_alone_when_it_is_being_written() -> None:
    look = FileLook(10, 5)
    assert is_complete("Receipt_1.xml", look, FileLook(10, 5))
    assert not is_complete("Receipt_1.xml", look, FileLook(11, 5))
    assert not is_complete("Receipt_1.xml", look, FileLook(10, 6))
    assert not is_complete("Receipt_1.xml", FileLook(0, 5), FileLook(0, 5))
    for name in (".Receipt.xml", "Receipt.xml.tmp", "a.ZIP.TEMP"):
        assert not is_complete(name, look, look)


def test_other_bytes_are_never_overwritten_when_a_name_exists() -> None:
    assert (drop_of("a", None), drop_of("a", "a"), drop_of("a", "b")) == (Drop.WRITE, Drop.ALREADY, Drop.REFUSE)


@given(two, two, epochs, days, st.integers(1, MOST))
def test_number_has_eighteen_signs_and_is_read_back_when_made(
    point: str, device: str, epoch: str, day_on: date, drawn: int
) -> None:
    made = number_of(point, device, epoch, day_on, drawn)
    assert len(str(made)) == 18
    assert number_from(str(made)) == made
    assert (made.point, made.device, made.epoch, made.day_on) == (point, device, epoch[0], day_on)


@given(epochs, days, st.sets(st.integers(1, MOST), max_size=50))
def test_numbers_differ_when_drawn_on_one_day(epoch: str, day_on: date, drawn: set[int]) -> None:
    assert len({str(number_of("GX", "07", epoch, day_on, each)) for each in drawn}) == len(drawn)


@given(st.tuples(two, two, days, st.integers(1, MOST)), st.tuples(two, two, days, st.integers(1, MOST)))
def test_numbers_differ_when_point_device_or_day_differ(
    one: tuple[str, str, date, int], other: tuple[str, str, date, int]
) -> None:
    numbers = {str(number_of(point, device, "K3QX", day, drawn)) for point, device, day, drawn in (one, other)}
    assert len(numbers) == len({one, other})


@given(epochs)
def test_epoch_begins_at_a_place_of_its_own_when_it_counts(epoch: str) -> None:
    assert 1 <= first_counter(epoch) <= MOST
    assert first_counter(epoch) % 10_000 == 1


def test_numbers_differ_when_a_restored_laptop_counts_again() -> None:
    day_on = date(2026, 11, 23)
    before = {str(number_of("GX", "07", "K3QX", day_on, n)) for n in range(1, 500)}
    assert before.isdisjoint({str(number_of("GX", "07", "K7WB", day_on, n)) for n in range(1, 500)})


@pytest.mark.parametrize(
    ("point", "device", "epoch", "drawn"),
    [
        ("G", "07", "K3QX", 1),
        ("GX", "O7", "K3QX", 1),
        ("gx", "07", "K3QX", 1),
        ("GX", "07", "", 1),
        ("GX", "07", "K", 0),
    ],
)
def test_number_is_not_made_when_a_part_does_not_fit(point: str, device: str, epoch: str, drawn: int) -> None:
    with pytest.raises(ValueError, match="no parts"):
        number_of(point, device, epoch, date(2026, 11, 23), drawn)


@pytest.mark.parametrize(
    "text", ["", "GX07K2611230000000", "GX07K2613010000001", "GX07K261123000000１", "GX07K26112300000011"]
)
def test_text_is_no_number_when_it_does_not_fit(text: str) -> None:
    assert number_from(text) is None


def test_number_is_found_in_the_names_when_files_come_back() -> None:
    number = str(ClientSeqNo("GX", "07", "K", date(2026, 11, 23), 17))
    assert number == "GX07K2611230000017"
    for attempt, has_attachments in ((1, False), (1, True), (2, False), (12, True)):
        name = sent_name(number, attempt, has_attachments)
        assert number_in_name(name) == number
        stem = name.rpartition(".")[0]
        for kind in ("Successed", "Failed"):
            assert number_in_name(f"{kind}_{stem}_202611230901021234567.xml") == number
    names = {path.name: number_in_name(path.name) for path in EXAMPLES.glob("*ed_*.xml")}
    assert sorted(names.values()) == ["GX2026112300000017", "GX2026112300000018"]
    for name in ("Receipt_05_P.xml", "..\\GX07K2611230000017.xml", "GX07K2611230000017.exe", "Failed_x.xml"):
        assert number_in_name(name) == ""


def test_names_differ_when_the_content_is_sent_anew() -> None:
    assert len({sent_name("N", attempt, False) for attempt in range(1, 20)}) == 19


def test_attachment_is_named_as_in_the_example_when_made() -> None:
    assert attachment_name("7208", "00000001", 17) == "720800000001IM000000000000000017.pdf"
    for parts in (("72", "00000001", 1), ("7208", "1", 1), ("7208", "00000001", 0), ("7208", "00000001", 10**18)):
        with pytest.raises(ValueError, match="no parts"):
            attachment_name(*parts)
