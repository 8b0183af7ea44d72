"""The practice port beside a practice market: a process of its own, started, connected and stopped here."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import requests

from app.domain.invented import residents
from app.errors import EnvironmentProblem
from app.services.bundle import NewMarket, Services
from app.services.people import GroupDraft, PersonDraft

START_TIMEOUT_S = 30
CALL_TIMEOUT_S = 30
PRACTICE_CLERK = "练习文员"
PRACTICE_PIN = "135790"
PRACTICE_MARKET = NewMarket(
    point="GX01", device="07", crossing_id="YYG", office="练习办公室", point_name="练习互市点", practice=True
)


@dataclass(slots=True)
class PracticePort:
    """A running practice port. Use as a context manager, or call :meth:`stop`."""

    process: subprocess.Popen[str]
    address: str
    data_dir: Path

    @property
    def url(self) -> str:
        """Where it listens, as http URL on loopback."""
        return f"http://{self.address}"

    def public_key(self) -> dict[str, str]:
        """Return the port's public key (``alg``, ``key_id``, ``public``), for pinning."""
        found: dict[str, str] = json.loads((self.data_dir / "port-public.json").read_text(encoding="utf-8"))
        return found

    def act(self, path: str, body: dict[str, Any]) -> None:
        """Use one of the practice-only calls (``elsewhere``, ``faults``, ``release``)."""
        requests.post(f"{self.url}/practice/{path}", json=body, timeout=CALL_TIMEOUT_S).raise_for_status()

    def books(self) -> dict[str, Any]:
        """Return the plain dump of its books, for checking."""
        answer = requests.get(f"{self.url}/practice/books", timeout=CALL_TIMEOUT_S)
        answer.raise_for_status()
        told: dict[str, Any] = answer.json()
        return told

    def stop(self) -> None:
        """Stop the process and wait for its end; safe to call twice."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=CALL_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop the process."""
        self.stop()


def start_practice_port(data_dir: Path, now: datetime | None = None) -> PracticePort:
    """Start a practice port on a free loopback port and wait until it says that it listens.

    ``now`` starts its clock at another instant than the machine's.

    Raises EnvironmentProblem ``port.not_started`` when it ends before that.
    """
    data_dir.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "app", "practice-port", "--data", str(data_dir), "--listen", "127.0.0.1:0"]
    # We hold its standard input: however this process ends, the port ends with it.
    command.append("--until-stdin-ends")
    if now is not None:
        command += ["--now", now.isoformat()]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    line = process.stdout.readline() if process.stdout is not None else ""
    address = json.loads(line).get("listening") if line else None
    port = PracticePort(process, str(address), data_dir)
    if address is None:
        process.wait(timeout=START_TIMEOUT_S)
        port.stop()
        raise EnvironmentProblem("port.not_started", exit=process.returncode)
    return port


def connect_practice_port(services: Services, port: PracticePort) -> None:
    """Pin the running practice port in a practice market."""
    key = port.public_key()
    services.market.connect_port(port.url, key["public"], key["key_id"])


def fill_practice_market(services: Services, members: int = 60) -> None:
    """Give a practice market one group of invented residents, and a clerk whose PIN is shown on the screen."""
    today = services.context.today()
    group = services.people.save_group(GroupDraft(code="G01", name="练习第一互助组"))
    for resident in residents(1, members, today):
        person = services.people.save_person(
            PersonDraft(
                name=resident.name,
                document_number=resident.number,
                document_until=resident.document_until,
                sex=resident.sex,
                born_on=resident.born_on,
                township=resident.township,
            )
        )
        until = today + timedelta(days=365)
        services.people.add_member(group.group_id, person.person_id, today, today, until)
    services.market.add_clerk(PRACTICE_CLERK, PRACTICE_PIN, "clerk")
