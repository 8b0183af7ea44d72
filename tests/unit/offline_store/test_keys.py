"""The data key and its wraps: wrong is not damaged, damaged is not lost."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from app.errors import StoreDamagedProblem, StoreLockedProblem, UserError
from app.interfaces import KdfSettings
from offline_store import keys
from offline_store.files import KEY_COPY, KEY_FILE
from tests.helpers.store_values import CHEAP

DATA_KEY = bytes(range(32))
RECOVERY = keys.new_recovery_key()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keys.write_keys(tmp_path, "store-1", DATA_KEY, "đúng mật khẩu", RECOVERY, CHEAP)
    return tmp_path


def unlock(folder: Path, by: keys.Unlock) -> bytes:
    return keys.unlock(keys.load_keys(folder), by)


def test_data_key_comes_back_when_passphrase_or_recovery_key_is_right(folder: Path) -> None:
    assert unlock(folder, keys.Passphrase("đúng mật khẩu")) == DATA_KEY
    assert unlock(folder, keys.RecoveryKey(RECOVERY)) == DATA_KEY


def test_passphrase_is_the_same_when_typed_with_combining_marks(folder: Path) -> None:
    apart = unicodedata.normalize("NFD", "đúng mật khẩu")
    assert apart != "đúng mật khẩu"
    assert unlock(folder, keys.Passphrase(apart)) == DATA_KEY


@pytest.mark.parametrize(
    "wrong", ["", "đúng mật khẩu ", "dung mat khau", RECOVERY], ids=["nothing", "space", "bare", "recovery"]
)
def test_passphrase_is_refused_as_wrong_and_not_as_damaged(folder: Path, wrong: str) -> None:
    before = (folder / KEY_FILE).read_bytes()
    with pytest.raises(StoreLockedProblem, match=r"store\.wrong_passphrase"):
        unlock(folder, keys.Passphrase(wrong))
    assert (folder / KEY_FILE).read_bytes() == before


def test_other_stores_recovery_key_is_refused(folder: Path) -> None:
    with pytest.raises(StoreLockedProblem, match=r"store\.wrong_recovery_key"):
        unlock(folder, keys.RecoveryKey(keys.new_recovery_key()))


def test_recovery_key_is_eight_groups_of_four_and_a_check_group() -> None:
    groups = RECOVERY.split("-")
    assert [len(group) for group in groups] == [4] * 9
    assert len(keys.read_recovery_key(RECOVERY)) == 20
    assert keys.read_recovery_key(RECOVERY.lower().replace("-", " ")) == keys.read_recovery_key(RECOVERY)
    assert keys.read_recovery_key(RECOVERY.replace("O", "0").replace("I", "1").replace("B", "8")) == (
        keys.read_recovery_key(RECOVERY)
    )


def test_slip_of_the_pen_is_caught_before_the_key_is_tried() -> None:
    letters = RECOVERY.replace("-", "")
    for at in range(len(letters)):
        slip = letters[:at] + ("A" if letters[at] != "A" else "C") + letters[at + 1 :]
        with pytest.raises(UserError, match=r"store\.recovery_key_mistyped"):
            keys.read_recovery_key(slip)
    for text in ("", letters[:-1], letters + "A", letters[:-5] + "9" + letters[-4:]):
        with pytest.raises(UserError, match=r"store\.recovery_key_form"):
            keys.read_recovery_key(text)


@pytest.mark.parametrize("harm", ["cut", "empty", "missing", "flipped", "other"])
def test_second_copy_is_used_and_first_mended_when_the_first_is_damaged(folder: Path, harm: str) -> None:
    first = folder / KEY_FILE
    whole = first.read_bytes()
    damage(first, harm)
    assert unlock(folder, keys.Passphrase("đúng mật khẩu")) == DATA_KEY
    assert keys.mend_copies(folder)
    assert first.read_bytes() == whole
    assert not keys.mend_copies(folder)


def test_store_is_damaged_and_not_wrong_when_both_copies_are(folder: Path) -> None:
    damage(folder / KEY_FILE, "cut")
    damage(folder / KEY_COPY, "flipped")
    with pytest.raises(StoreDamagedProblem, match=r"store\.keys_damaged"):
        unlock(folder, keys.Passphrase("đúng mật khẩu"))


def test_wrap_does_not_open_when_its_header_was_changed_by_hand(folder: Path) -> None:
    content = keys.load_keys(folder)
    content["store_id"] = "store-2"
    with pytest.raises(StoreLockedProblem):
        keys.unlock(content, keys.Passphrase("đúng mật khẩu"))


def test_parameters_are_stored_so_that_a_stronger_default_opens_old_wraps(folder: Path) -> None:
    header = keys.load_keys(folder)["wraps"][0]["header"]
    assert (header["kdf"], header["memory_kib"], header["passes"], header["lanes"]) == ("argon2id", 64, 1, 1)
    assert len(header["salt"]) == 24


def test_recovery_key_stays_good_when_the_passphrase_is_changed(folder: Path) -> None:
    keys.change_passphrase(folder, DATA_KEY, "ein anderes", KdfSettings(128, 1, 1))
    assert unlock(folder, keys.Passphrase("ein anderes")) == unlock(folder, keys.RecoveryKey(RECOVERY)) == DATA_KEY
    with pytest.raises(StoreLockedProblem):
        unlock(folder, keys.Passphrase("đúng mật khẩu"))


def test_real_cost_is_what_the_papers_ask_for(tmp_path: Path) -> None:
    real = KdfSettings()
    assert (real.memory_kib, real.passes, real.lanes) == (128 * 1024, 3, 2)
    keys.write_keys(tmp_path, "s", DATA_KEY, "real cost", RECOVERY, real)
    assert unlock(tmp_path, keys.Passphrase("real cost")) == DATA_KEY


def test_no_key_lies_in_the_clear(folder: Path) -> None:
    text = (folder / KEY_FILE).read_text(encoding="utf-8")
    assert DATA_KEY.hex() not in text
    assert RECOVERY[:9] not in text
    assert oct((folder / KEY_FILE).stat().st_mode)[-3:] == "600"


def damage(path: Path, harm: str) -> None:
    whole = path.read_bytes()
    if harm == "missing":
        path.unlink()
    elif harm == "flipped":
        content = json.loads(whole)
        content["wraps"][0]["header"]["passes"] = 9
        path.write_text(json.dumps(content), encoding="utf-8")
    else:
        path.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "other": b'{"check": 1}'}[harm])
