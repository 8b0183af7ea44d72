"""Commands of the day: sync, status, day end, check, and the demo day."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.demo import play_day
from app.cli.input_files import day
from app.cli.outcome import show_progress
from app.cli.record_commands import write_whole
from app.services.bundle import Services


def sync(services: Services, args: Namespace) -> dict[str, Any]:
    """``sync``: one exchange with the port; ``problem_code`` says when it was not the port."""
    return {"sync": services.sync.run_cycle(None, show_progress), "badge": _badge(services)}


def status(services: Services, args: Namespace) -> dict[str, Any]:
    """``status``: who and where this store is, and what waits."""
    return {
        "market": services.market.profile(),
        "badge": _badge(services),
        "quantities": services.read.quantities(),
        "present": len(services.presence.today()),
    }


def _badge(services: Services) -> Any:  # noqa: ANN401 - a read model, made plain on output
    return services.read.badge(services.context.clock.now())


def day_end(services: Services, args: Namespace) -> dict[str, Any]:
    """``day-end``: the figures of the slip, equal to the database; with ``-o`` also the slip."""
    on = day(args.date, "--date")
    told: dict[str, Any] = {"day_end": services.reports.day_end(on)}
    if args.out is not None:
        write_whole(args.out, services.reports.day_end_slip(on, ("zh", "vi")).pdf)
        told["file"] = str(args.out)
    return told


def check(services: Services, args: Namespace) -> dict[str, Any]:
    """``check``: chain, file and sums of the whole store."""
    return {"check": services.reports.check(show_progress)}


def demo(args: Namespace) -> dict[str, Any]:
    """``demo --out DIR``: the whole day headless, with a practice port it starts and stops itself."""
    return play_day(args.out, args.members, args.seed, show_progress)
