"""F-45: a paper's signed square and its file are verified by another laptop that only holds public keys.

No network is touched; an altered amount is told as one; a key that changes, is unknown or was withdrawn is handled.
"""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys

import pytest

from app.documents.checking.reader import ChildPaperReader
from app.errors import ImportRejectedError
from tests.features.test_carried_evidence import TwoLaptops
from tests.helpers.cli_run import run_here, run_process
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import person_of
from ui.actions import ActionId
from ui.places import Place


@pytest.fixture
def two(tmp_path):
    both = TwoLaptops(tmp_path, FakeClock())
    yield both
    both.here.close()
    both.there.close()


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "sendto", refuse)


def made_there(two, folder):
    """A paper of the other laptop, as a file."""
    record = two.there.read.record_detail(two.spend_there()).record
    with two.there.context.store.unit_of_work() as uow:
        lot = uow.lots.get(record.lot_ref)
    paper = two.there.documents.paper("D12", lot.lot_ref)
    path = folder / "paper.pdf"
    path.write_bytes(paper.pdf)
    return path, lot


def keys_of(services, folder):
    path = folder / "keys.json"
    path.write_text(json.dumps(services.verify.keys_file()), encoding="ascii")
    assert "private" not in path.read_text(encoding="ascii")
    return path


def test_paper_is_genuine_when_another_laptop_that_knows_the_key_reads_it(two, tmp_path, no_network):
    path, lot = made_there(two, tmp_path)
    assert two.here.verify.pdf(str(path)).code == "seal.key_unknown"
    two.meet()
    verdict = two.here.verify.pdf(str(path))
    assert (verdict.outcome, verdict.code) == ("good", "seal.genuine")
    (seal,) = verdict.seals
    assert (seal.number, seal.amount_fen, seal.laptop_id) == (lot.lot_ref, lot.amount_fen, "GX01-08")


def test_altered_amount_is_named_when_the_network_is_off(two, tmp_path, no_network):
    path, _lot = made_there(two, tmp_path)
    two.meet()
    pdf = path.read_bytes()
    altered = tmp_path / "altered.pdf"
    altered.write_bytes(_with_amount(pdf))
    verdict = two.here.verify.pdf(str(altered))
    assert (verdict.outcome, verdict.code) == ("bad", "seal.facts_altered")
    assert verdict.problems[0].params["sealed_field"] == "amount"


def _with_amount(pdf):
    """The facts in the file with another amount, drawn again by a forger who has this program."""
    import pypdfium2

    from app.documents.checking.check import draw_again
    from app.documents.facts_json import attachment, canonical, read_attachment
    from app.domain.paper_seal import Seals

    document = pypdfium2.PdfDocument(pdf)
    sealed = read_attachment(bytes(document.get_attachment(0).get_data()))
    document.close()
    plain = json.loads(canonical(sealed.plain))
    for line in plain["facts"]["lot"]["lines"]:
        line["amount_fen"] += 100
    raw = attachment(canonical(plain), sealed.codes)
    return draw_again(read_attachment(raw), Seals(sealed.codes, raw))


def test_square_alone_tells_its_facts_when_it_is_scanned(two, tmp_path, no_network):
    path, lot = made_there(two, tmp_path)
    two.meet()
    code = two.here.verify._reader.read(str(path)).codes[0]
    verdict = two.here.verify.text(code.lower())
    assert (verdict.outcome, verdict.is_text, verdict.seals[0].number) == ("good", True, lot.lot_ref)
    assert two.here.verify.text(code, "GX01-08+AAAA-20261123-L999").code == "seal.other_number"
    assert two.here.verify.text(code[:-8] + "AAAA" + code[-4:]).code == "seal.code_damaged"
    assert two.here.verify.text(two.there.laptops.own_card()).code == "seal.not_a_seal"
    assert two.here.verify.text(two.there.evidence.code(person_of(two.there))).code == "seal.not_a_seal"


def test_old_papers_stay_genuine_and_withdrawn_ones_do_not_when_the_key_changes(two, tmp_path, no_network):
    path, _lot = made_there(two, tmp_path)
    assert two.there.verify.pdf(str(path)).code == "seal.genuine", "its own papers"
    two.there.market.change_device("GX01", "09", "practice")
    assert two.there.verify.pdf(str(path)).code == "seal.genuine", "a key of an earlier epoch is kept"
    two.there.market.change_device("GX01", "08", "practice")
    two.meet()
    assert two.here.verify.pdf(str(path)).code == "seal.key_unknown", "the new card does not vouch for the old key"


def test_papers_of_a_lost_laptop_are_named_when_its_key_was_withdrawn(two, tmp_path, no_network):
    path, _lot = made_there(two, tmp_path)
    two.meet()
    two.here.laptops.withdraw("GX01-08", "练习遗失")
    verdict = two.here.verify.pdf(str(path))
    assert (verdict.code, verdict.problems[0].params["laptop"]) == ("seal.key_withdrawn", "GX01-08")


def test_command_line_verifies_without_a_store_when_it_has_the_keys(two, tmp_path):
    path, lot = made_there(two, tmp_path)
    keys = keys_of(two.there, tmp_path)
    good = run_process("verify", str(path), "--keys", str(keys), "--number", lot.lot_ref)
    assert (good.code, good.told["code"]) == (0, "seal.genuine")
    shown = dict(map(tuple, good.told["seals"][0]["on_the_sheet"]))
    assert lot.lot_ref in shown.values()
    assert all(" · " in label for label in shown), "both languages"
    wrong = run_here("verify", str(path), "--keys", str(keys), "--number", "X")
    assert (wrong.code, wrong.told["code"]) == (1, "seal.other_number")
    text = good.told["seals"][0]["seal"]["number"]
    for typed in (text, "x" * 300):
        assert run_here("verify", typed, "--keys", str(keys)).told["code"] == "seal.not_a_code"
    square = two.there.verify._reader.read(str(path)).codes[0]
    told = run_here("verify", square.lower(), "--keys", str(keys), "--number", lot.lot_ref).told
    assert (told["code"], told["read"]) == ("seal.text_genuine", "square")
    assert run_here("verify", square, "--keys", str(keys), "--number", "X").told["code"] == "seal.other_number"
    assert run_here("verify", str(path), "--keys", str(path)).error["code"] == "seal.keys_unreadable"
    assert run_here("verify", str(path)).code == 2


def test_child_refuses_what_reading_never_needs_when_it_has_begun(tmp_path):
    code = (
        "import contextlib, io, runpy, socket, sys\n"
        "from app.imports import confinement\n"
        "answer = io.StringIO()\n"
        "answer.reconfigure = lambda **_: None\n"
        "with contextlib.redirect_stdout(answer), contextlib.suppress(SystemExit):\n"
        "    runpy.run_module('app.documents.checking.child', run_name='__main__')\n"
        "assert 'seal.no_file' in answer.getvalue()\n"
        "for act in (lambda: socket.socket().connect(('127.0.0.1', 9)), lambda: open('x', 'w')):\n"
        "    try:\n        act()\n    except BaseException as e:\n        print(type(e).__name__)\n"
    )
    asked = json.dumps({"path": str(tmp_path / "none.pdf")})
    done = subprocess.run([sys.executable, "-c", code], input=asked, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["ConfinementBroken", "ConfinementBroken"], done.stderr


@pytest.mark.parametrize("told", ["", "{" * 9_000_000], ids=["nothing", "too long"])
def test_paper_is_refused_when_the_child_gives_no_whole_answer(tmp_path, told):
    command = (sys.executable, "-c", f"print({told[:1]!r} * {len(told)})")
    with pytest.raises(ImportRejectedError) as refused:
        ChildPaperReader(command).read(str(tmp_path / "paper.pdf"))
    assert refused.value.code == "seal.too_heavy"


def test_screen_shows_one_large_verdict_when_a_paper_is_opened(day_window, settled, tmp_path):
    window = day_window
    services = window.context.services
    day = services.context.today().isoformat()
    path = tmp_path / "day.pdf"
    path.write_bytes(services.documents.paper("D26", day, subject="day").pdf)
    window.actions_table.action(ActionId.VERIFY).trigger()
    settled(window)
    assert window.place is Place.VERIFY
    screen = window.open_screen
    screen._vm.open_file(str(path))
    settled(window)
    assert screen._answer.parts().mark == "ok"
    assert day in screen._answer.parts().name
    screen._number.set_text("GX01-07 1999-01-01")
    screen._vm.say_number("GX01-07 1999-01-01")
    settled(window)
    assert (screen._answer.parts().mark, screen._vm.view.verdict.code) == ("bad", "seal.other_number")
    code = services.verify._reader.read(str(path)).codes[0]
    window.go(Place.TODAY)
    window._take_scan(code.lower())
    settled(window)
    assert (window.place, window.open_screen._answer.parts().mark) == (Place.VERIFY, "ok")
    assert re.search(r"\d{4}-\d{2}-\d{2}", window.open_screen._answer.parts().source)
