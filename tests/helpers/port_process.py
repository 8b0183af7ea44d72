"""The practice port as a real process on loopback: started, asked, stopped, killed."""

from __future__ import annotations

import hashlib
import json
import selectors
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parent.parent.parent
PORT_MORNING = "2026-11-23T03:00:00Z"
READY_WITHIN_S = 60
STOP_WITHIN_S = 20
PROFILE = "bmhs-practice-0"


def item_of(body: str) -> dict[str, str]:
    """A message as it stands in a batch, from its exact text."""
    plain = json.loads(body)
    return {
        "message_id": plain["message_id"],
        "business_key": plain["business_key"],
        "content_hash": hashlib.sha256(body.encode("utf-8")).hexdigest(),
        "body": body,
    }


def batch_of(*bodies: str) -> dict[str, Any]:
    """A request for `POST /v0/messages`."""
    return {"profile": PROFILE, "messages": [item_of(body) for body in bodies]}


class PortProcess:
    """`with PortProcess(folder) as port:`. The port's clock starts at `now`; `""` takes the machine's clock."""

    def __init__(self, folder: Path, now: str = PORT_MORNING) -> None:
        self.folder = folder
        self._now = now
        self._address = "127.0.0.1:0"
        self._process: subprocess.Popen[str] | None = None
        self._session = requests.Session()
        self._session.trust_env = False

    def __enter__(self) -> PortProcess:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        """Where it listens; the same after a restart."""
        return f"http://{self._address}"

    @property
    def key(self) -> dict[str, str]:
        """`{"alg", "key_id", "public"}` for pinning."""
        return json.loads((self.folder / "port-public.json").read_text(encoding="utf-8"))

    @property
    def pinned(self) -> dict[str, str]:
        """Key id → base64, as `ReceiptVerifier` wants it."""
        return {self.key["key_id"]: self.key["public"]}

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def begin_anew(self) -> None:
        """Empty books, another instance id, no script, no faults."""
        self._told("/practice/anew", {})

    def start(self) -> PortProcess:
        """Start and wait for the ready line."""
        self.folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-W", "error", "-m", "app.practice_port", "--data", str(self.folder)]
        with (self.folder / "port-stderr.txt").open("ab") as errors:
            self._process = subprocess.Popen(
                [*command, "--listen", self._address, "--now", self._now],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._address = json.loads(self._ready_line())["listening"]
        return self

    def stop(self) -> int:
        """SIGTERM and wait; returns the exit code."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL and wait."""
        self._end(signal.SIGKILL)

    def restart(self) -> PortProcess:
        """Stop when it runs, and start on the same address and books."""
        if self._process is not None:
            self.stop()
        return self.start()

    def close(self) -> None:
        """Stop, and fail when the port complained about anything."""
        self._session.close()
        code = self.stop() if self._process is not None else 0
        assert (code, self.stderr()) == (0, "")

    def stderr(self) -> str:
        """What the port wrote to its standard error over all starts."""
        return (self.folder / "port-stderr.txt").read_text(encoding="utf-8")

    def get(self, path: str, **params: str | int) -> requests.Response:
        return self._session.get(self.url + path, params=params, timeout=30, allow_redirects=False)

    def get_with(self, path: str, headers: dict[str, str]) -> requests.Response:
        return self._session.get(self.url + path, headers=headers, timeout=30, allow_redirects=False)

    def post(self, path: str, plain: Any) -> requests.Response:
        return self._session.post(self.url + path, json=plain, timeout=60, allow_redirects=False)

    def post_bytes(self, path: str, body: bytes, kind: str = "application/json", **headers: str) -> requests.Response:
        headers = {"Content-Type": kind, **headers}
        return self._session.post(self.url + path, data=body, headers=headers, timeout=60, allow_redirects=False)

    def send(self, *bodies: str) -> list[dict[str, Any]]:
        """Send message texts in one batch; returns the results."""
        answer = self.post("/v0/messages", batch_of(*bodies))
        assert answer.status_code == 200, answer.text
        return answer.json()["results"]

    def receipts(self, point: str, device: str, after: int = 0, **params: str | int) -> list[dict[str, Any]]:
        """Receipts of a device after a number; the verdict script takes a step."""
        return self.get("/v0/receipts", point=point, device=device, after=after, **params).json()["receipts"]

    def faults(self, *faults: dict[str, Any]) -> None:
        """Replace the plan of faults."""
        self._told("/practice/faults", {"faults": list(faults)})

    def script(self, first: str = "decide", *later: str) -> None:
        """Use another verdict script."""
        self._told("/practice/script", {"first": first, "later": list(later)})

    def elsewhere(self, number: str, day_on: str, value_fen: int = 0, mass_g: int = 0, group: str = "") -> None:
        """Book a use at another point."""
        use = {"document_number": number, "day_on": day_on, "value_fen": value_fen, "mass_g": mass_g, "group": group}
        self._told("/practice/elsewhere", use)

    def release(self, business_key: str | None = None) -> int:
        """Release one message or all; returns how many."""
        wanted = {"all": True} if business_key is None else {"business_key": business_key}
        return self.post("/practice/release", wanted).json()["released"]

    def books(self) -> dict[str, Any]:
        """The books as plain values."""
        return self.get("/practice/books").json()

    def states(self) -> dict[str, str]:
        """Business key → state in the books (the message that came first)."""
        found: dict[str, str] = {}
        for each in self.books()["messages"]:
            found.setdefault(each["business_key"], each["state"])
        return found

    def _told(self, path: str, plain: Any) -> None:
        answer = self.post(path, plain)
        assert answer.status_code == 204, answer.text

    def _ready_line(self) -> str:
        assert self._process is not None
        assert self._process.stdout is not None
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            line = self._process.stdout.readline() if selector.select(READY_WITHIN_S) else ""
        if not line:
            self._end(signal.SIGKILL)
            raise AssertionError(f"the port did not get ready: {self.stderr()}")
        return line

    def _end(self, number: signal.Signals) -> int:
        assert self._process is not None
        process, self._process = self._process, None
        process.send_signal(number)
        try:
            return process.wait(STOP_WITHIN_S)
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
