"""What the machine may do to a command: no key or a wrong one, a store in use or damaged, no room, a kill."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

from app.bootstrap import PRACTICE_PASSPHRASE
from app.practice_port.port_key import port_key
from tests.helpers.cli_run import Ctl, command, example_lot, json_file, run_here, run_process, schemas
from tests.helpers.market_fixture import open_quick

ROOT_FOLDER = Path(__file__).resolve().parents[2]


def test_a_real_store_opens_by_standard_input_when_made_with_the_full_cost(tmp_path: Path) -> None:
    """The one test with the shipped Argon2 parameters."""
    store, passphrase = tmp_path / "store", "a long passphrase 练习\n".encode()
    new = ("--point", "GX01", "--device", "07", "--side", "CN")
    made = run_process("init", "--store", str(store), *new, "--key-stdin", stdin=passphrase)
    assert made.code == 0, made
    assert not (store / "practice-key.txt").exists()
    opened = run_process("status", "--store", str(store), "--key-stdin", stdin=passphrase)
    assert opened.code == 0, opened
    assert opened.told["market"]["practice"] is False
    assert '"memory_kib": 131072' in (store / "keys.json").read_text(encoding="utf-8")


def test_a_real_store_is_refused_when_its_passphrase_is_short(tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    key.write_text("elevenchars\n", encoding="utf-8")
    new = ("--store", str(tmp_path / "store"), "--point", "GX01", "--device", "07")
    run = run_here("init", *new, "--key-file", str(key))
    assert (run.code, run.error) == (1, {"code": "market.passphrase_short", "params": {"least": 12}})
    assert run_here("init", *new).error["code"] == "store.locked"


def test_store_stays_locked_when_no_key_is_named(filled_store: Path) -> None:
    run = run_process("status", "--store", str(filled_store), env={**os.environ, "BIANMAO_KEY": PRACTICE_PASSPHRASE})
    assert (run.code, run.error["code"]) == (3, "store.locked")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"not the right passphrase\n", "store.wrong_passphrase"),
        (b"", "store.locked"),
        (b"\n", "store.locked"),
        (b"\xff\xfe\x00\xd8", "key.unreadable"),
        (None, "key.unreadable"),
    ],
)
def test_store_stays_locked_when_the_key_is_not_right(
    filled_store: Path, tmp_path: Path, content: bytes | None, code: str
) -> None:
    key = tmp_path / "key.txt"
    if content is None:
        key.mkdir()
    else:
        key.write_bytes(content)
    run = run_here("status", "--store", str(filled_store), "--key-file", str(key))
    assert (run.code, run.error["code"]) == (3, code)


def test_a_missing_store_is_told_when_the_folder_holds_none(tmp_path: Path) -> None:
    key = tmp_path / "key.txt"
    key.write_text(PRACTICE_PASSPHRASE, encoding="utf-8")
    for folder in (tmp_path, tmp_path / "nowhere", key):
        run = run_here("status", "--store", str(folder), "--key-file", str(key))
        assert (run.code, run.error["code"]) == (3, "store.missing")
    assert not (tmp_path / "nowhere").exists()


def test_second_process_is_refused_when_the_store_is_in_use(filled_store: Path) -> None:
    with open_quick(filled_store):
        run = Ctl(filled_store, in_process=False).run("status")
    assert (run.code, run.error["code"]) == (3, "store.in_use")


@pytest.mark.parametrize(("file", "code"), [("market.db", "store.damaged"), ("keys.json", "store.keys_damaged")])
def test_damage_is_told_when_a_file_of_the_store_is_rubbish(filled_store: Path, file: str, code: str) -> None:
    key = (filled_store / "practice-key.txt").read_text(encoding="utf-8")
    for path in filled_store.glob(f"{file}*"):
        path.write_bytes(b"rubbish" * 4096)
    (filled_store / "practice-key.txt").write_text(key, encoding="utf-8")
    run = Ctl(filled_store).run("status")
    assert (run.code, run.error["code"]) == (3, code)


def test_nothing_is_taken_when_the_disk_has_no_room(filled_store: Path) -> None:
    """A limit on file sizes stands for a full disk: the write fails in the middle of a transaction."""
    ctl = Ctl(filled_store)
    before = ctl("status")["quantities"]

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    run = run_process("group", "add", "--code", "G02", "--name", "练习", *ctl.key, preexec_fn=no_room)
    assert run.code == 3
    assert run.error["code"] in ("store.disk_full", "store.disk_error")
    assert ctl("status")["quantities"] == before
    assert ctl("check")["check"]["ledger_ok"]


def test_paper_is_told_unwritable_when_its_folder_cannot_be(market_with_draft: tuple[Ctl, str], tmp_path: Path) -> None:
    ctl, ref = market_with_draft
    (tmp_path / "file").write_text("", encoding="utf-8")
    run = ctl.run("paper", "D09", ref, "-o", tmp_path / "file" / "x.pdf")
    assert (run.code, run.error["code"]) == (3, "file.unwritable")


@pytest.fixture
def market_with_draft(filled_store: Path, tmp_path: Path) -> tuple[Ctl, str]:
    """A market with a split lot, and the lot's reference."""
    ctl = Ctl(filled_store)
    with open_quick(filled_store) as services:
        for row in services.read.people("", services.context.today(), 6):
            services.presence.mark(row.document_number, "card")
    ref = ctl("lot", "add", example_lot(tmp_path, group="G01"))["lot"]["lot_ref"]
    ctl("lot", "split", ref)
    ctl("lot", "confirm", ref, "--kind", "card")
    return ctl, ref


def test_a_lot_is_whole_when_finalising_is_killed(market_with_draft: tuple[Ctl, str], tmp_path: Path) -> None:
    ctl, ref = market_with_draft
    for number, seconds in enumerate((0.9, 1.2, 1.5)):
        copy = Ctl(Path(shutil.copytree(ctl.store, tmp_path / f"copy{number}")))
        with subprocess.Popen(command("finalise", ref, *copy.key), cwd=ROOT_FOLDER, stdout=subprocess.PIPE) as process:
            time.sleep(seconds)  # the moment of the kill is the test
            process.kill()
            told = process.stdout.read() if process.stdout else b""
        lot, records = copy("lot", "show", ref)["split"]["lot"], copy("records", "--lot", ref)["records"]
        assert len(records) == (len(lot["shares"]) if lot["state"] == "finalised" else 0)
        assert lot["state"] == "finalised" or told == b""
        assert copy("check")["check"]["ledger_ok"]


def test_stopping_is_quiet_when_somebody_presses_the_key(filled_store: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    os.mkfifo(key)
    args = [sys.executable, "-m", "app", "status", "--store", str(filled_store), "--key-file", str(key)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # Opening returns once the program reads: it waits for the passphrase then.
    with subprocess.Popen(args, cwd=ROOT_FOLDER, **pipes) as process, key.open("wb"):
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_reader_going_away_is_quiet_when_output_is_long(filled_store: Path) -> None:
    """Standard output is a pipe whose other end is closed already."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    args = command("group", "list", *Ctl(filled_store).key)
    with subprocess.Popen(args, cwd=ROOT_FOLDER, stdout=write_end, stderr=subprocess.PIPE) as process:
        os.close(write_end)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (3, b"")


def test_sync_says_why_when_no_port_answers(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    alone = ctl.run("sync")
    assert (alone.code, alone.told["sync"]["problem_code"]) == (3, "gateway.not_connected")
    port_key(tmp_path)
    ctl("connect", "--url", "http://127.0.0.1:9", "--port-key", tmp_path / "port-public.json")
    nobody = ctl.run("sync")
    assert nobody.code == 3
    assert nobody.told["sync"]["problem_code"]


def test_port_is_not_pinned_when_address_or_key_is_wrong(filled_store: Path, tmp_path: Path) -> None:
    ctl, public = Ctl(filled_store), tmp_path / "port-public.json"
    port_key(tmp_path)
    assert ctl.refused("connect", "--url", "http://example.test", "--port-key", public)["code"] == "port.address_wrong"
    wrong = {**json.loads(public.read_text(encoding="utf-8")), "public": "A" * 43 + "="}
    pin = ("--url", "http://127.0.0.1:9", "--port-key", str(json_file(tmp_path / "wrong.json", wrong)))
    assert ctl.refused("connect", *pin)["code"] == "port.key_wrong"
    new = ("--store", str(tmp_path / "new"), "--practice", "--point", "GX01", "--device", "07")
    assert run_here("init", *new, *pin).error["code"] == "port.key_wrong"
    assert not (tmp_path / "new").exists()
    assert ctl("status")["market"]["port_url"] == ""


def test_port_tells_one_line_and_ends_when_stopped(tmp_path: Path) -> None:
    args = command("practice-port", "--data", str(tmp_path / "port"), "--listen", "127.0.0.1:0")
    with subprocess.Popen(args, cwd=ROOT_FOLDER, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest = process.stdout.read()
    jsonschema.Draft202012Validator(schemas()["practice port"]).validate(json.loads(line))
    assert (process.returncode, rest) == (0, b"")


def test_port_says_why_when_its_address_is_taken_or_no_address(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        run = run_process("practice-port", "--data", str(tmp_path / "port"), "--listen", listen)
    assert (run.code, run.error["code"]) == (3, "port.address_in_use")
    run = run_here("practice-port", "--data", str(tmp_path / "port"), "--listen", "nowhere")
    assert (run.code, run.error["code"]) == (1, "port.listen")


def test_store_folder_is_for_its_owner_only_when_made(tmp_path: Path) -> None:
    made = run_here("init", "--store", str(tmp_path / "s"), "--practice", "--point", "GX01", "--device", "07")
    assert made.code == 0
    assert stat.S_IMODE((tmp_path / "s").stat().st_mode) == 0o700
