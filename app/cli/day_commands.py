"""Commands of the day: sync, status, day end, check, and the demo day."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.input_files import day
from app.cli.outcome import DONE, ENVIRONMENT, REFUSED, Told, show_progress
from app.cli.record_commands import write_whole
from app.services.bundle import Services


def sync(services: Services, args: Namespace) -> Told:
    """``sync``: one exchange with the port; ``problem_code`` says what ended it early (exit 3)."""
    report = services.sync.run_cycle(None, show_progress)
    return Told({"sync": report, "badge": _badge(services)}, ENVIRONMENT if report.problem_code else DONE)


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


def check(services: Services, args: Namespace) -> Told:
    """``check``: chain, file and sums of the whole store; refused when something does not agree."""
    report = services.reports.check(show_progress)
    sound = report.ledger_ok and all(finding.severity != "stop" for finding in report.findings)
    return Told({"check": report}, DONE if sound else REFUSED)


def demo(args: Namespace) -> dict[str, Any]:
    """``demo --out DIR``: the whole day (or several) headless, with a practice port it starts and stops itself."""
    from app.cli.demo import Demo, play_days

    return play_days(args.out, Demo(args.members, args.seed, args.days, args.rule), show_progress, args.settings)
