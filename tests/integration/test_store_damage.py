"""Damage, a full disk, two programs at once: told, never silent, and what was saved stays."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import BianmaoError, EnvironmentProblem, StoreDamagedProblem, StoreLockedProblem, UserError
from offline_store import create_store, open_store, store_exists
from offline_store.engine import open_raw
from offline_store.keys import Passphrase, load_keys, unlock
from tests.helpers.clock import FakeClock
from tests.helpers.store_values import CHEAP, DAY, PASSPHRASE, Bytes, person, real_store


def reopen(folder: Path, passphrase: str = PASSPHRASE, *, recovery: bool = False) -> object:
    return open_store(folder, passphrase, CHEAP, FakeClock(), Bytes(), recovery=recovery)


def raw(folder: Path) -> object:
    return open_raw(folder / "market.db", unlock(load_keys(folder), Passphrase(PASSPHRASE)))


def test_store_is_where_it_was_made(tmp_path: Path) -> None:
    assert not store_exists(tmp_path / "store")
    with pytest.raises(StoreLockedProblem, match=r"store\.missing"):
        reopen(tmp_path / "store")
    real_store(tmp_path / "store").close()
    assert store_exists(tmp_path / "store")
    with pytest.raises(UserError, match=r"store\.exists"):
        create_store(tmp_path / "store", "GX01", "07", PASSPHRASE, CHEAP, FakeClock(), Bytes())
    (tmp_path / "store" / "market.db").unlink()
    with pytest.raises(StoreDamagedProblem, match=r"store\.database_missing"):
        reopen(tmp_path / "store")


def test_store_stays_whole_when_the_passphrase_is_wrong(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store, recovery = create_store(folder, "GX01", "07", PASSPHRASE, CHEAP, FakeClock(), Bytes())
    store.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    for _ in range(3):
        with pytest.raises(StoreLockedProblem, match=r"store\.wrong_passphrase"):
            reopen(folder, "something else")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    reopen(folder, recovery, recovery=True).close()
    with pytest.raises(UserError, match=r"recovery_key_mistyped"):
        reopen(folder, recovery[:-1] + ("A" if recovery[-1] != "A" else "B"), recovery=True)


def test_second_program_is_refused_while_the_first_has_the_store(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    with pytest.raises(StoreLockedProblem, match=r"store\.in_use"):
        reopen(tmp_path / "store")
    store.close()
    store.close()
    reopen(tmp_path / "store").close()


def test_every_flipped_byte_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = real_store(folder)
    with store.unit_of_work() as uow:
        for number in range(1, 40):
            uow.people.add(person(number))
        uow.commit()
    store.close()
    whole = (folder / "market.db").read_bytes()
    for part in range(1, 24):
        bad = bytearray(whole)
        bad[len(whole) * part // 24 + part] ^= 0x10
        (folder / "market.db").write_bytes(bad)
        with pytest.raises(StoreDamagedProblem, match=r"store\.damaged"):
            reopen(folder)
    (folder / "market.db").write_bytes(whole)
    store = reopen(folder)
    assert len(store.reading().people("", DAY, limit=100)) == 39
    store.close()


@pytest.mark.parametrize("size", [0, 100, 4096, 20_000])
def test_cut_file_is_noticed(tmp_path: Path, size: int) -> None:
    folder = tmp_path / "store"
    real_store(folder).close()
    whole = (folder / "market.db").read_bytes()
    (folder / "market.db").write_bytes(whole[:size])
    with pytest.raises(StoreDamagedProblem):
        reopen(folder)


def test_newer_store_is_refused_and_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    real_store(folder).close()
    connection = raw(folder)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = (folder / "market.db").read_bytes()
    with pytest.raises(EnvironmentProblem, match=r"store\.too_new"):
        reopen(folder)
    assert (folder / "market.db").read_bytes() == before


def test_full_disk_is_told_and_saved_rows_stay(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = real_store(folder)
    with store.unit_of_work() as uow:
        pages = uow.people._session.connection.exec_driver_sql("PRAGMA page_count").scalar()
        uow.people._session.connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 40}")
    saved = 0

    def save_more() -> None:
        nonlocal saved
        with store.unit_of_work() as uow:
            uow.people.add(person(saved + 1))
            uow.settings.put("last", saved + 1)
            uow.commit()
        saved += 1

    with pytest.raises(EnvironmentProblem, match=r"store\.disk_full"):
        [save_more() for _ in range(5000)]
    assert saved > 5
    with store.unit_of_work() as uow:
        assert uow.settings.get("last") == saved
    assert store.reading().quantities()["people"] == saved
    store.close()
    store = reopen(folder)
    with store.unit_of_work() as uow:
        uow.people.add(person(saved + 1))
        uow.commit()
    assert store.reading().check().findings == ()
    store.close()


def test_real_full_disk_is_told_too(tmp_path: Path) -> None:
    """A process whose files may not grow stands for a disk that is full."""
    folder = tmp_path / "store"
    real_store(folder).close()
    limit = (folder / "market.db").stat().st_size + 50_000
    done = subprocess.run(
        [sys.executable, "-c", _UNTIL_FULL, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    *saved, last = done.stdout.split()
    assert last in ("store.disk_full", "store.disk_error"), done.stderr
    assert saved
    store = reopen(folder)
    assert store.reading().quantities()["people"] == len(saved)
    assert store.reading().check().findings == ()
    store.close()


_UNTIL_FULL = """
import sys
from pathlib import Path
from app.errors import EnvironmentProblem
from offline_store import open_store
from tests.helpers.clock import FakeClock
from tests.helpers.store_values import CHEAP, PASSPHRASE, Bytes, person
store = open_store(Path(sys.argv[1]), PASSPHRASE, CHEAP, FakeClock(), Bytes())
try:
    for number in range(1, 5000):
        with store.unit_of_work() as uow:
            uow.people.add(person(number))
            uow.commit()
        print(number, flush=True)
except EnvironmentProblem as problem:
    print(problem.code, flush=True)
"""


def test_names_and_numbers_are_nowhere_in_the_clear(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = real_store(folder)
    with store.unit_of_work() as uow:
        uow.people.add(person(1, name="练习秘密人"))
        uow.commit()
    secrets = ["练习秘密人".encode(), person(1).document.number.encode(), PASSPHRASE.encode(), b"CREATE TABLE"]
    for path in [*folder.iterdir(), *store.back_up(tmp_path / "backup").iterdir()]:
        content = path.read_bytes()
        assert not [secret for secret in secrets if secret in content], path.name
    store.close()


def test_ledger_row_can_neither_be_changed_nor_removed(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    real_store(folder).close()
    connection = raw(folder)
    for sql in ("UPDATE ledger SET body = '{}'", "DELETE FROM ledger"):
        with pytest.raises(Exception, match="ledger rows are never") as refused:
            connection.execute(sql)
        assert not isinstance(refused.value, BianmaoError)
    connection.close()


def test_broken_chain_is_found_when_somebody_went_past_the_triggers(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = real_store(folder)
    with store.unit_of_work() as uow:
        for number in range(5):
            uow.ledger.append("x", {"n": number}, "-", FakeClock().now())
        uow.commit()
    store.close()
    connection = raw(folder)
    connection.execute("DROP TRIGGER ledger_no_update")
    connection.execute("UPDATE ledger SET actor = 'nobody' WHERE sequence = 3")
    connection.close()
    store = reopen(folder)
    report = store.reading().check()
    assert (report.ledger_ok, report.first_break) == (False, 3)
    store.close()


def test_cut_off_tail_is_found_when_a_later_epoch_names_it(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    store = real_store(folder)
    with store.unit_of_work() as uow:
        uow.ledger.append("x", {}, "-", FakeClock().now())
        uow.numbers.start_epoch("GX01", "07", "test", "-", FakeClock().now())
        uow.commit()
    store.close()
    connection = raw(folder)
    connection.execute("DROP TRIGGER ledger_no_delete")
    connection.execute("DELETE FROM ledger WHERE kind = 'x'")
    connection.close()
    store = reopen(folder)
    report = store.reading().check()
    assert not report.ledger_ok
    assert "check.epoch_link" in {finding.code for finding in report.findings}
    store.close()


def test_folder_can_be_thrown_away_when_the_store_is_closed(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    store.close()
    shutil.rmtree(tmp_path / "store")
    assert not store_exists(tmp_path / "store")
