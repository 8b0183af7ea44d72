"""Every kind of paper from the command line, on a real store: sealed, counted, drawn in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.paper_catalog import CATALOG
from tests.helpers.cli_run import Ctl, today
from tests.helpers.paper_geometry import faults
from tests.integration.test_cli_days import come, finalised


@pytest.fixture
def traded(filled_store: Path, tmp_path: Path) -> tuple[Ctl, dict[str, str]]:
    """A market with one finalised lot, and a reference of each subject."""
    ctl = Ctl(filled_store)
    come(ctl, 6)
    finalised(ctl, tmp_path)
    [lot] = ctl("lot", "list")["lots"]
    record = ctl("records")["records"][0]
    refs = {
        "lot": lot["lot_ref"],
        "record": record["local_reference"],
        "person": record["person_document"],
        "group": "G01",
        "day": today(),
        "market": "",
    }
    return ctl, refs


def test_every_kind_is_written_and_counted_when_the_market_has_it(traded: tuple[Ctl, dict[str, str]], tmp_path: Path):
    ctl, refs = traded
    written = set()
    for entry in CATALOG:
        named = [refs[entry.subject]] if refs[entry.subject] else []
        out = tmp_path / f"{entry.kind}-{entry.subject}.pdf"
        asked = ("paper", entry.kind, *named, "-o", out, "--subject", entry.subject, "--languages", "vi,zh")
        run = ctl.run(*asked)
        if run.code:
            assert run.error["code"] in {"paper.not_for_this", "paper.not_committed"}, (entry, run.error)
            continue
        with_its_lot_before = (entry.kind, entry.subject) == ("D08", "record")
        assert run.told["copy"] == (2 if with_its_lot_before else 1), entry
        assert faults(out.read_bytes()) == [], entry
        written.add(entry.kind)
    assert written >= {"D01", "D02", "D03", "D05", "D06", "D07", "D08", "D09", "D12", "D14", "D24", "D25", "D26", "D27"}


def test_a_person_is_named_by_number_and_copies_go_on_when_their_form_is_written_again(
    traded: tuple[Ctl, dict[str, str]], tmp_path: Path
):
    ctl, refs = traded
    asked = ("paper", "D01", refs["person"], "--subject", "person", "-o", tmp_path / "d01.pdf")
    assert [ctl(*asked)["copy"] for _ in range(2)] == [1, 2]
