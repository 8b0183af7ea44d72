"""Making, opening and closing a store: lock, key, form, place, and the two ways into it."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from filelock import FileLock, Timeout
from sqlalchemy import select

from app.domain.numbering import DeviceIdentity
from app.errors import StoreDamagedProblem, StoreLockedProblem, UserError
from app.interfaces import Clock, KdfSettings, RandomSource
from offline_store import keys
from offline_store import tables as t
from offline_store.backup import back_up_to
from offline_store.engine import check_library, open_raw, reading_engine, told, writing_engine
from offline_store.files import DATABASE, store_exists, sync_folder, told_files
from offline_store.migrate import migrate
from offline_store.place import PlaceNote, noted_place, place_now, why_new_epoch
from offline_store.queries import SqlQueries
from offline_store.repositories.ledger import present_identity
from offline_store.repositories.session import Session, StoreFacts
from offline_store.unit_of_work import SqlUnitOfWork, WriteTurn

LOCK_FILE = "market.lock"
BACKUPS = "backups"
NOBODY = "-"
PEPPER = "pepper"
#: Above this size the whole-file check at opening would be felt; every page read is verified all the same.
QUICK_CHECK_MAX_BYTES = 64 * 1024 * 1024


class SqlStore:
    """An open store; see :class:`app.interfaces.Store`. One process a folder."""

    def __init__(self, folder: Path, data_key: bytes, facts: StoreFacts, closing: ExitStack) -> None:
        self.folder = folder
        self._data_key = data_key
        self._facts = facts
        self._closing = closing
        self._turn = WriteTurn()
        database = folder / DATABASE
        self._writing = writing_engine(database, data_key)
        self._reading = reading_engine(database, data_key)
        closing.callback(self._writing.dispose)
        closing.callback(self._reading.dispose)
        self._note: PlaceNote | None = None
        self._queries = SqlQueries(self._reading, facts)

    @property
    def facts(self) -> StoreFacts:
        """Clock, randomness and pepper of this store (for the bulk path)."""
        return self._facts

    def unit_of_work(self) -> SqlUnitOfWork:
        """Begin a unit of work (write)."""
        return SqlUnitOfWork(self._writing, self._facts, self._turn, self._after_commit)

    def reading(self) -> SqlQueries:
        """Return the read side."""
        return self._queries

    def close(self) -> None:
        """Close files; safe to call twice."""
        self._closing.close()

    def change_passphrase(self, passphrase: str, kdf: KdfSettings) -> None:
        """Seal the data key with another passphrase; the recovery key stays good."""
        keys.change_passphrase(self.folder, self._data_key, passphrase, kdf)
        self.note_place()

    def back_up(self, target: Path) -> Path:
        """Copy the open store into a new folder and verify the copy; work goes on meanwhile."""
        return back_up_to(self.folder, self._data_key, target)

    @contextmanager
    def bulk(self) -> Iterator[Any]:
        """Lend a raw connection, alone with the store, for filling it in bulk; see :mod:`offline_store.bulk`."""
        self._turn.take()
        try:
            self._writing.dispose()
            self._reading.dispose()
            connection = open_raw(self.folder / DATABASE, self._data_key)
            try:
                yield connection
            finally:
                connection.close()
        finally:
            self._queries.forget_pages()
            self._turn.give_back()

    def begin_epoch(self, identity: DeviceIdentity, reason: str) -> None:
        """Start a new epoch for the same point and device, durably."""
        with self.unit_of_work() as uow:
            uow.numbers.start_epoch(identity.point, identity.device, reason, NOBODY, self._facts.clock.now())
            uow.commit()

    def identity_and_sequence(self) -> tuple[DeviceIdentity | None, int]:
        """Return who numbers here and the highest sequence given in the present epoch."""
        with self._reading.connect() as connection, connection.begin():
            session = Session(connection, self._facts)
            if session.row(select(t.epochs.c.epoch_no).limit(1)) is None:
                return None, 0
            identity = present_identity(session)
            row = session.row(select(t.counters.c.value).where(t.counters.c.name == f"sequence {identity.epoch}"))
            return identity, 0 if row is None else int(row["value"])

    def note_place(self) -> None:
        """Write down where the store lives now."""
        identity, sequence = self.identity_and_sequence()
        if self._note is not None:
            self._note.close()
        store_id = keys.load_keys(self.folder)["store_id"]
        epoch = "" if identity is None else identity.epoch
        self._note = PlaceNote(self.folder, place_now(self.folder, self.folder / DATABASE, store_id, epoch, sequence))
        self._closing.callback(self._note.close)

    def _after_commit(self, session: Session) -> None:
        if session.touched:
            self._queries.forget_pages()
        if session.given is not None and self._note is not None:
            self._note.given(present_identity(session).epoch, session.given)


def create_store(
    folder: Path, point: str, device: str, passphrase: str, kdf: KdfSettings, clock: Clock, random: RandomSource
) -> tuple[SqlStore, str]:
    """Make a store; returns it open, and the recovery key that is shown once and never stored.

    Raises UserError ``store.exists`` when there is one. Keys and salts come from the machine, never from ``random``.
    """
    check_library(driver.sqlite_version_info)
    if store_exists(folder):
        raise UserError("store.exists")
    with told_files():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    data_key, recovery, store_id = keys.new_data_key(), keys.new_recovery_key(), secrets.token_hex(16)
    with ExitStack() as undo:
        _lock(folder, undo)
        connection = open_raw(folder / DATABASE, data_key)
        try:
            migrate(connection, lambda _form: None)
            with told():
                connection.execute("INSERT INTO meta VALUES (?, ?)", (PEPPER, secrets.token_bytes(32)))
        finally:
            connection.close()
        with told_files():
            keys.write_keys(folder, store_id, data_key, passphrase, recovery, kdf)
            sync_folder(folder)
        store = _open_with(folder, data_key, clock, random, undo.pop_all())
    with store.unit_of_work() as uow:
        uow.numbers.start_epoch(point, device, "market.created", NOBODY, clock.now())
        uow.commit()
    store.note_place()
    return store, recovery


def discard_unfinished(folder: Path) -> None:
    """Remove a store whose making was cut short, before anybody was given its recovery key.

    Raises StoreLockedProblem ``store.in_use`` while somebody else is making it.
    """
    if not folder.exists():
        return
    with ExitStack() as undo:
        _lock(folder, undo)
        with told_files():
            shutil.rmtree(folder)


def open_store(
    folder: Path, secret: str, kdf: KdfSettings, clock: Clock, random: RandomSource, *, recovery: bool = False
) -> SqlStore:
    """Open a store by its passphrase, or by its recovery key.

    Raises StoreLockedProblem ``store.missing``, ``store.in_use``, ``store.wrong_passphrase`` (nothing is changed),
    StoreDamagedProblem ``store.keys_damaged``, ``store.damaged``, EnvironmentProblem ``store.too_new``,
    ``store.library_unsafe``.
    """
    check_library(driver.sqlite_version_info)
    if not store_exists(folder):
        raise StoreLockedProblem("store.missing")
    if not (folder / DATABASE).exists():
        raise StoreDamagedProblem("store.database_missing")
    by: keys.Unlock = keys.RecoveryKey(secret) if recovery else keys.Passphrase(secret)
    with ExitStack() as undo:
        _lock(folder, undo)
        content = keys.load_keys(folder)
        data_key = keys.unlock(content, by)
        _bring_up_to_date(folder, data_key, clock)
        noted, store_id = noted_place(folder), content["store_id"]
        store = _open_with(folder, data_key, clock, random, undo.pop_all())
    try:
        with told_files():
            keys.mend_copies(folder)
            _check_place(store, noted, store_id)
            store.note_place()
    except BaseException:
        store.close()
        raise
    return store


def _lock(folder: Path, closing: ExitStack) -> None:
    lock = FileLock(folder / LOCK_FILE)
    with told_files():
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise StoreLockedProblem("store.in_use") from error
    closing.callback(lock.release)


def _bring_up_to_date(folder: Path, data_key: bytes, clock: Clock) -> None:
    database = folder / DATABASE
    connection = open_raw(database, data_key)
    try:
        if database.stat().st_size <= QUICK_CHECK_MAX_BYTES:
            with told():
                found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise StoreDamagedProblem("store.damaged")

        def back_up(form: int) -> None:
            back_up_to(folder, data_key, folder / BACKUPS / f"form-{form}-{clock.now():%Y%m%d-%H%M%S}")

        migrate(connection, back_up)
    finally:
        connection.close()


def _open_with(folder: Path, data_key: bytes, clock: Clock, random: RandomSource, closing: ExitStack) -> SqlStore:
    try:
        connection = open_raw(folder / DATABASE, data_key)
        try:
            with told():
                pepper = connection.execute("SELECT value FROM meta WHERE name = ?", (PEPPER,)).fetchone()
        finally:
            connection.close()
        if pepper is None:
            raise StoreDamagedProblem("store.damaged")
        return SqlStore(folder, data_key, StoreFacts(clock, random, pepper[0]), closing)
    except BaseException:
        closing.close()
        raise


def _check_place(store: SqlStore, noted: Any, store_id: str) -> None:  # noqa: ANN401
    identity, sequence = store.identity_and_sequence()
    if identity is None:
        return
    now = place_now(store.folder, store.folder / DATABASE, store_id, identity.epoch, sequence)
    reason = why_new_epoch(noted, now)
    if reason is not None:
        store.begin_epoch(identity, reason)
