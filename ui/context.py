"""What every screen gets by hand: services, runner, actions, notices and the way to other screens. No globals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.actions import Actions
from ui.background import TaskRunner
from ui.places import Place
from ui.translators import Language

if TYPE_CHECKING:
    from app.domain.reference import Crossing
    from app.services.bundle import MadeMarket, NewMarket, Services
    from app.settings import Settings
    from ui.scanner import ScanCatcher
    from ui.sync_driver import SyncDriver


class Launcher(Protocol):
    """Makes and opens markets; given by ``ui.__main__``, the one module that may know the bootstrap.

    All calls are slow (key derivation, disk) and are made through the runner's store lane.
    """

    settings: Settings
    wants_practice: bool
    """Whether the program was started for a practice market (``--practice``), so that first start need not ask."""

    def exists(self) -> bool:
        """Tell whether the data folder holds a store."""

    def practice_passphrase(self) -> str | None:
        """Return the passphrase of a practice store, which is shown on the screen; None for a real one."""

    def practice_pin(self) -> str:
        """Return the PIN of the practice clerk, which is shown on the screen of a practice store."""

    def crossings(self) -> tuple[Crossing, ...]:
        """Return the shipped crossings, for choosing before a store exists."""

    def create(self, spec: NewMarket, passphrase: str | None) -> MadeMarket:
        """Make a store. Raises UserError naming the field."""

    def create_practice(self) -> MadeMarket:
        """Make the practice market with invented members."""

    def open(self, passphrase: str, *, recovery: bool = False) -> Services:
        """Open the store by passphrase or recovery key. Raises StoreLockedProblem or StoreDamagedProblem."""

    def start_port(self, services: Services) -> None:
        """Start and pin the practice port beside a practice market; nothing for a real one."""


class Frame(Protocol):
    """The window around the screens."""

    def go(self, place: Place, argument: str = "") -> None:
        """Open a place, with the name of its object."""

    def back(self) -> None:
        """Go where one came from."""

    def opened(self, services: Services) -> None:
        """Take an open market over: from now on ``context.services`` is there, and sign-in is shown."""

    def signed_in(self, name: str) -> None:
        """Go to the market day; the rail appears."""

    def say_saved(self, words: str) -> None:
        """Tick with words in the action bar for 5 s, and a sound."""

    def tell(self, error: Exception) -> None:
        """Show an error of :mod:`app.errors` as a banner: what, what is safe, what to press."""

    def choose_language(self, language: Language) -> None:
        """Switch the language of the window, keeping what was typed."""

    def refresh_badge(self) -> None:
        """Read the counts again."""

    def frame_changed(self) -> None:
        """Read title and buttons of the open screen again."""

    def clock_changed(self) -> None:
        """Look at the machine's clock again: somebody confirmed it."""

    sync_driver: SyncDriver | None
    """Runs the sync cycles of the open market."""

    scans: ScanCatcher
    """Catches card readers; its keys and settings are shown on the test page."""

    def watch_counts(self, slot: Callable[[], object]) -> None:
        """Call this after records or deliveries changed, on the GUI thread, as long as the window lives."""


@dataclass(slots=True)
class UiContext:
    """The hand luggage of every screen. ``services`` is None before a market is open."""

    runner: TaskRunner
    actions: Actions
    frame: Frame
    launcher: Launcher
    services: Services | None = None
    language: Language = "zh"

    @property
    def open_services(self) -> Services:
        """The services; asking before a market is open is a bug."""
        if self.services is None:
            raise RuntimeError("no market is open")
        return self.services
