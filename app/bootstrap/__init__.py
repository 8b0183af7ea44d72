"""The one place that knows all rooms: opens or makes a market and wires store, port, paper and services.

Everything heavy is imported late, so that the first window is painted before the store is loaded.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import resources
from app.errors import UserError, machine_problem
from app.settings import Settings

if TYPE_CHECKING:
    from app.interfaces import Clock, KdfSettings, Progress, RandomSource, Store
    from app.services.bundle import MadeMarket, NewMarket, Services

PRACTICE_KEY_FILE = "practice-key.txt"
PRACTICE_PASSPHRASE = "practice market 练习 tập"
PASSPHRASE_MIN = 12
#: What follows the folder's name while its store is being made.
MAKING = ".making"
_CROSSINGS = "reference/crossings.json"


def market_exists(settings: Settings) -> bool:
    """Tell whether the data folder holds a store already."""
    from offline_store import store_exists  # this name alone loads nothing heavy

    return store_exists(settings.store_dir)


def practice_passphrase(store_dir: Path) -> str | None:
    """Return the passphrase lying in a practice store's folder; None for a real store."""
    file = store_dir / PRACTICE_KEY_FILE
    return file.read_text(encoding="utf-8").strip() if file.is_file() else None


def check_new_market(spec: NewMarket, passphrase: str | None) -> None:
    """Refuse a wrong point, device, side, crossing, text or a short passphrase with a code that names the field.

    Raises UserError; for a text :class:`app.services.findings.Refused` with field ``office`` or ``point_name``.
    """
    from app.domain.numbering import is_device_code, is_point_code
    from app.domain.person_checks import text_problem
    from app.services.findings import refuse_if_any

    if not is_point_code(spec.point):
        raise UserError("market.point_form", value=spec.point)
    if not is_device_code(spec.device):
        raise UserError("market.device_form", value=spec.device)
    if spec.side not in ("CN", "VN"):
        raise UserError("market.side", value=spec.side)
    if spec.crossing_id and spec.crossing_id not in (row["id"] for row in resources.read_json(_CROSSINGS)):
        raise UserError("lot.crossing_unknown", value=spec.crossing_id)
    texts = (("office", spec.office), ("point_name", spec.point_name))
    refuse_if_any([problem for field, text in texts if (problem := text_problem(text, field))])
    if not spec.practice and len(passphrase or "") < PASSPHRASE_MIN:
        raise UserError("market.passphrase_short", least=PASSPHRASE_MIN)


def _tidied(spec: NewMarket) -> NewMarket:
    from app.domain.person_checks import tidy_text

    return replace(spec, office=tidy_text(spec.office), point_name=tidy_text(spec.point_name))


def create_market(
    settings: Settings,
    spec: NewMarket,
    passphrase: str | None,
    *,
    clock: Clock | None = None,
    random: RandomSource | None = None,
) -> MadeMarket:
    """Make a store, load reference data and the shipped practice rule pack, and open it.

    It is made in a folder of its own and put in place whole: a kill on the way leaves no half-made market.
    A practice store needs no passphrase: its own is written beside it and holds no personal data.
    """
    from app.services.bundle import MadeMarket
    from offline_store import discard_unfinished

    spec = _tidied(spec)
    check_new_market(spec, passphrase)
    if market_exists(settings):
        raise UserError("store.exists")
    clock, random = _machine(clock, random)
    secret = PRACTICE_PASSPHRASE if spec.practice and not passphrase else str(passphrase)
    making = replace(settings, store_dir=settings.store_dir.with_name(settings.store_dir.name + MAKING))
    discard_unfinished(making.store_dir)
    recovery_key = _make_whole(making, spec, secret, clock, random)
    _put_in_place(making.store_dir, settings.store_dir)
    return MadeMarket(open_market(settings, secret, clock=clock, random=random), recovery_key)


def _make_whole(settings: Settings, spec: NewMarket, secret: str, clock: Clock, random: RandomSource) -> str:
    from app.bootstrap.seeding import seed_market
    from offline_store import create_store

    store, recovery_key = create_store(
        settings.store_dir, spec.point, spec.device, secret, _cost(settings), clock, random
    )
    with _wire(settings, store, clock, random) as services:
        if spec.practice:
            (settings.store_dir / PRACTICE_KEY_FILE).write_text(secret + "\n", encoding="utf-8")
        seed_market(services, spec)
    return recovery_key


def _put_in_place(made: Path, folder: Path) -> None:
    """Give the finished folder its name: at once where nothing stands there yet, else file by file."""
    try:
        if not folder.exists() or not any(folder.iterdir()):
            folder.parent.mkdir(parents=True, exist_ok=True)
            made.replace(folder)
            return
        for file in sorted(made.iterdir()):
            file.replace(folder / file.name)
        made.rmdir()
    except OSError as problem:
        raise machine_problem(problem) from problem


def open_market(
    settings: Settings,
    passphrase: str,
    *,
    recovery: bool = False,
    clock: Clock | None = None,
    random: RandomSource | None = None,
) -> Services:
    """Open a store by its passphrase, or by its recovery key when ``recovery``.

    Raises StoreLockedProblem (``store.wrong_passphrase``, ``store.missing``, ``store.in_use``) or StoreDamagedProblem.
    """
    from app.bootstrap.seeding import offer_shipped_packs
    from offline_store import open_store

    clock, random = _machine(clock, random)
    store = open_store(settings.store_dir, passphrase, _cost(settings), clock, random, recovery=recovery)
    services = _wire(settings, store, clock, random)
    offer_shipped_packs(services)
    return services


def _machine(clock: Clock | None, random: RandomSource | None) -> tuple[Clock, RandomSource]:
    from app.machine import SystemClock, SystemRandom

    return clock or SystemClock(), random or SystemRandom()


def _cost(settings: Settings) -> KdfSettings:
    from app.interfaces import KdfSettings

    return KdfSettings(settings.kdf_memory_kib, settings.kdf_passes, settings.kdf_lanes)


def _wire(settings: Settings, store: Store, clock: Clock, random: RandomSource) -> Services:
    from app.bootstrap import wiring

    return wiring.services_on(settings, store, wiring.Machine(clock, random))


def make_big_market(
    settings: Settings, people: int, groups: int, records: int, seed: int, progress: Progress | None = None
) -> dict[str, Any]:
    """Make the big practice data set by the store's bulk path; same seed, same plain export."""
    from app.gateway.wire import PracticeEncoder
    from app.machine import SeededRandom, StandingClock
    from app.services.bundle import NewMarket
    from offline_store import open_store
    from offline_store.bulk import MADE_AT, fill_market

    spec = NewMarket(point="GX99", device="01", crossing_id="YYG", practice=True, point_name="练习大集")
    clock, random = StandingClock(MADE_AT), SeededRandom(seed)
    create_market(settings, spec, None, clock=clock, random=random).services.close()
    store = open_store(settings.store_dir, PRACTICE_PASSPHRASE, _cost(settings), clock, random)
    try:
        counts = fill_market(store, people, groups, records, seed, progress, PracticeEncoder())
    finally:
        store.close()
    return {"store": str(settings.store_dir), "seed": seed, **counts}
