"""Restored, copied, moved: a new epoch begins, and no number is ever given twice."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.numbering import DeviceIdentity, local_reference
from app.errors import StoreDamagedProblem, StoreLockedProblem, UserError
from offline_store import SqlStore, open_store, place
from offline_store.backup import MANIFEST, restore
from offline_store.keys import Passphrase, RecoveryKey, new_recovery_key
from tests.helpers.clock import FakeClock
from tests.helpers.store_values import CHEAP, DAY, PASSPHRASE, Bytes, person, real_store


def reopened(folder: Path, start: int = 900_000) -> SqlStore:
    return open_store(folder, PASSPHRASE, CHEAP, FakeClock(), Bytes(start))


def numbers(store: SqlStore, count: int) -> set[str]:
    """Take numbers for good; returns the references."""
    with store.unit_of_work() as uow:
        us = uow.numbers.identity()
        taken = uow.numbers.take(DAY, count)
        uow.numbers.next_sequence(count)
        uow.commit()
    return {local_reference(us, DAY, number) for number in taken}


def epoch(store: SqlStore) -> str:
    with store.unit_of_work() as uow:
        return str(uow.numbers.identity().epoch)


def copy_over(saved: Path, folder: Path) -> None:
    shutil.copytree(saved, folder, dirs_exist_ok=True)


def put_back_whole(saved: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(saved, folder)


def put_back_database(saved: Path, folder: Path) -> None:
    (folder / "market.db").unlink()
    shutil.copy2(saved / "market.db", folder / "market.db")


def overwrite_database(saved: Path, folder: Path) -> None:
    shutil.copyfile(saved / "market.db", folder / "market.db")


@pytest.mark.parametrize("put_back", [copy_over, put_back_whole, put_back_database, overwrite_database])
def test_no_number_comes_twice_when_the_store_of_noon_is_put_back(
    tmp_path: Path, put_back: Callable[[Path, Path], None]
) -> None:
    folder, noon = tmp_path / "store", tmp_path / "noon"
    store = real_store(folder)
    given = numbers(store, 5)
    store.close()
    shutil.copytree(folder, noon)
    store = reopened(folder)
    afternoon, old = numbers(store, 7), epoch(store)
    store.close()
    put_back(noon, folder)
    store = reopened(folder)
    again = numbers(store, 9)
    assert epoch(store) != old
    assert not again & (given | afternoon)
    assert len(given | afternoon | again) == 21
    report = store.reading().check()
    assert (report.ledger_ok, report.findings) == (True, ())
    with store.unit_of_work() as uow:
        first = uow.ledger.entries(0, 1)[0]
    assert first.kind == "epoch.started"
    assert f'"from_epoch":"{old}"' in first.body
    store.close()


def test_epoch_stays_when_the_store_is_closed_and_opened(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    first, given = epoch(store), numbers(store, 3)
    store.close()
    for _ in range(3):
        store = reopened(tmp_path / "store")
        assert epoch(store) == first
        given |= numbers(store, 2)
        store.close()
    assert len(given) == 9


def test_epoch_stays_when_the_folder_is_renamed_and_the_passphrase_changed(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    first = epoch(store)
    store.change_passphrase("eine andere Parole", CHEAP)
    store.close()
    (tmp_path / "store").rename(tmp_path / "renamed")
    store = open_store(tmp_path / "renamed", "eine andere Parole", CHEAP, FakeClock(), Bytes())
    assert epoch(store) == first
    store.close()


def test_copy_on_another_machine_begins_an_epoch_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = real_store(tmp_path / "store")
    first = epoch(store)
    store.close()
    other_machine = tmp_path / "machine-id"
    other_machine.write_text("0123456789abcdef\n", encoding="ascii")
    monkeypatch.setattr(place, "_MACHINE_ID_FILES", (other_machine,))
    store = reopened(tmp_path / "store")
    assert epoch(store) != first
    store.close()


def test_clone_and_original_number_apart(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    store.close()
    shutil.copytree(tmp_path / "store", tmp_path / "clone")
    one, two = reopened(tmp_path / "store"), reopened(tmp_path / "clone")
    assert not numbers(one, 5) & numbers(two, 5)
    one.close()
    two.close()


def test_backup_of_an_open_store_is_verified_and_comes_back_with_a_new_epoch(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    with store.unit_of_work() as uow:
        uow.people.add(person(1))
        uow.commit()
    given, first = numbers(store, 3), epoch(store)
    backup = store.back_up(tmp_path / "backup")
    with pytest.raises(UserError, match=r"backup\.target_exists"):
        store.back_up(tmp_path / "backup")
    given |= numbers(store, 4)
    store.close()
    with pytest.raises(UserError, match=r"store\.exists"):
        restore(backup, Passphrase(PASSPHRASE), tmp_path / "store")
    restore(backup, Passphrase(PASSPHRASE), tmp_path / "back")
    back = reopened(tmp_path / "back")
    assert epoch(back) != first
    assert not numbers(back, 9) & given
    with back.unit_of_work() as uow:
        assert uow.people.get("p-1") == person(1)
        assert uow.numbers.identity() == DeviceIdentity("GX01", "07", epoch_now := uow.numbers.identity().epoch)
        assert epoch_now != first
    back.close()


@pytest.mark.parametrize("harm", ["byte", "manifest"])
def test_backup_is_not_brought_back_when_it_is_damaged(tmp_path: Path, harm: str) -> None:
    store = real_store(tmp_path / "store")
    backup = store.back_up(tmp_path / "backup")
    store.close()
    if harm == "byte":
        database = backup / "market.db"
        content = bytearray(database.read_bytes())
        content[len(content) // 2] ^= 1
        database.write_bytes(content)
    else:
        manifest = (backup / MANIFEST).read_text(encoding="ascii")
        (backup / MANIFEST).write_text(manifest.replace('"ledger": 1', '"ledger": 2'), encoding="ascii")
    with pytest.raises(StoreDamagedProblem):
        restore(backup, Passphrase(PASSPHRASE), tmp_path / "back")
    assert not (tmp_path / "back" / "market.db").exists()
    with pytest.raises(StoreLockedProblem):
        restore(backup, RecoveryKey(new_recovery_key()), tmp_path / "back")
