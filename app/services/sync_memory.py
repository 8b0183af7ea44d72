"""What sync remembers between two cycles: whose books it last spoke with, and when to try again."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from app.domain.delivery import BACKOFF_CAP_S, retry_delay
from app.interfaces import Greeting, RandomSource, UnitOfWork

SETTING = "sync"


@dataclass(frozen=True, slots=True)
class SyncMemory:
    """Kept in the store as plain values.

    ``instance_id``, ``restore_counter`` and ``high_water`` are those of the last greeting, for ``epoch``.
    ``explained`` is the highest sequence above the high-water that the port proved to have all the same.
    ``tries`` counts cycles without success in a row; ``next_try_at`` is an ISO instant or empty.
    ``singly`` is set after a batch made the port fail: one of its messages may be the cause.
    ``others_passed`` is set when others were sent well since messages began to fail that are not put aside yet.
    """

    instance_id: str = ""
    restore_counter: int = 0
    epoch: str = ""
    high_water: int = 0
    explained: int = 0
    tries: int = 0
    next_try_at: str = ""
    singly: bool = False
    others_passed: bool = False

    @property
    def books(self) -> str:
        """Name of the port's books as they are now; a restore begins new ones, with a cursor of their own."""
        return f"{self.instance_id}#{self.restore_counter}"

    def greeted(self, greeting: Greeting, epoch: str) -> SyncMemory:
        """Return the memory after a greeting was acted upon."""
        same = self.knows(greeting) and self.epoch == epoch and not self.fell_back(greeting, epoch)
        return replace(
            self,
            instance_id=greeting.instance_id,
            restore_counter=greeting.restore_counter,
            epoch=epoch,
            high_water=greeting.high_water,
            explained=self.explained if same else 0,
        )

    def knows(self, greeting: Greeting) -> bool:
        """Tell whether the greeting comes from the books we spoke with last."""
        return (self.instance_id, self.restore_counter) == (greeting.instance_id, greeting.restore_counter)

    def fell_back(self, greeting: Greeting, epoch: str) -> bool:
        """Tell whether the port has less of this epoch than it said last time: restored without saying so."""
        return self.epoch == epoch and greeting.high_water < self.high_water

    def succeeded(self) -> SyncMemory:
        """Return the memory after a cycle that left nothing to repeat."""
        return replace(self, tries=0, next_try_at="")

    def backed_off(self, now: datetime, random: RandomSource, at_least_s: int) -> SyncMemory:
        """Return the memory after a cycle that must be repeated: doubled delay with jitter, or what the port asks."""
        tries = self.tries + 1
        delay = max(retry_delay(tries, jitter(random)), timedelta(seconds=at_least_s))
        return replace(self, tries=tries, next_try_at=(now + delay).isoformat())

    def wait_s(self, now: datetime) -> int:
        """Whole seconds until the next try, rounded up; 0 when none is set. A clock set back never waits longer."""
        if not self.next_try_at:
            return 0
        left = (datetime.fromisoformat(self.next_try_at) - now) / timedelta(seconds=1)
        return max(0, min(-int(-left // 1), BACKOFF_CAP_S * 4))


def recall(uow: UnitOfWork) -> SyncMemory:
    """Read the memory; an empty one before the first cycle."""
    plain = uow.settings.get(SETTING)
    return SyncMemory() if plain is None else SyncMemory(**plain)


def remember(uow: UnitOfWork, memory: SyncMemory) -> None:
    """Write the memory."""
    uow.settings.put(SETTING, asdict(memory))


def jitter(random: RandomSource) -> float:
    """Return a number in [0, 1)."""
    return int.from_bytes(random.token(4), "big") / 2**32
