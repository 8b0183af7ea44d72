"""Files of a store damaged, gone or in the way: always a code, never a traceback, and nothing is lost."""

from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from app.errors import BianmaoError, EnvironmentProblem
from offline_store.files import replace_file
from tests.helpers.market_fixture import open_quick

DEEP = b"[" * 100_000


def forged(store, **header):
    """The key file with another header and a right check sum."""
    whole = json.loads((store / "keys.json").read_bytes())
    del whole["check"]
    whole["wraps"][0]["header"].update(header)
    text = json.dumps(whole, sort_keys=True, separators=(",", ":")).encode()
    whole["check"] = hashlib.sha256(text).hexdigest()
    return json.dumps(whole).encode()


def in_the_way(path):
    path.unlink(missing_ok=True)
    path.mkdir()


@pytest.mark.parametrize("content", [b"", b"\xff{", DEEP, b"[1]", b'{"sequence": 1e400}'])
def test_new_epoch_begins_when_the_note_of_the_place_is_damaged(filled_store, content):
    with open_quick(filled_store) as market:
        before = market.market.profile().epoch
    plain = json.loads((filled_store / "place.json").read_bytes())
    if b"1e400" in content:
        content = json.dumps({**plain, "sequence": 0}).replace('"sequence": 0', '"sequence": 1e400').encode()
    (filled_store / "place.json").write_bytes(content)
    with open_quick(filled_store) as market:
        assert market.market.profile().epoch != before


@pytest.mark.parametrize("name", ["keys.json", "keys.json.copy"])
@pytest.mark.parametrize("content", [None, b"", DEEP])
def test_store_opens_and_mends_when_one_key_file_is_damaged(filled_store, name, content):
    good = (filled_store / name).read_bytes()
    (filled_store / name).unlink()
    if content is not None:
        (filled_store / name).write_bytes(content)
    with open_quick(filled_store) as market:
        assert market.read.quantities()["people"] == 24
    assert (filled_store / name).read_bytes() == good


@pytest.mark.parametrize("header", [{"memory_kib": 2**40}, {"memory_kib": -1}, {"salt": "!"}, {"passes": 0}])
def test_keys_are_called_damaged_when_their_header_cannot_be_used(filled_store, header):
    text = forged(filled_store, **header)
    for name in ("keys.json", "keys.json.copy"):
        (filled_store / name).write_bytes(text)
    with pytest.raises(BianmaoError) as refused:
        open_quick(filled_store)
    assert refused.value.code == "store.keys_damaged"


@pytest.mark.parametrize("name", ["place.json", "keys.json", "market.lock"])
def test_problem_is_told_when_a_folder_stands_in_the_place_of_a_file(filled_store, name):
    in_the_way(filled_store / name)
    with pytest.raises(EnvironmentProblem) as refused:
        open_quick(filled_store)
    assert refused.value.code == "store.not_writable"
    shutil.rmtree(filled_store / name)
    with open_quick(filled_store) as market:
        assert market.read.quantities()["people"] == 24


def test_note_of_the_place_is_left_alone_when_it_is_right(filled_store):
    open_quick(filled_store).close()
    before = (filled_store / "place.json").stat()
    open_quick(filled_store).close()
    after = (filled_store / "place.json").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_nothing_is_left_beside_when_a_file_cannot_be_replaced(tmp_path):
    in_the_way(tmp_path / "note")
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path / "note", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["note"]
