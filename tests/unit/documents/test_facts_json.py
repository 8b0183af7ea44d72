"""The JSON of a paper's facts: RFC 8785, the same facts back, nothing else taken; and the colour profile."""

from __future__ import annotations

import io
import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from app.documents.facts_json import attachment, canonical, facts_json, read_attachment
from app.documents.pdf_a import srgb_profile, with_line_ends
from tests.unit.documents import paper_facts as invented

FACTS = {
    "D08": (invented.record_facts(3), invented.record_facts(4)),
    "D09": invented.lot_facts(4),
    "D12": invented.lot_facts(2),
    "D26": invented.day_facts(),
}
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@given(_PLAIN)
def test_text_is_the_canonical_one_when_any_value_is_written(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)


@pytest.mark.parametrize("kind", FACTS)
def test_facts_come_back_the_same_when_they_are_read(kind: str) -> None:
    paper = facts_json(kind, FACTS[kind], ("zh", "vi"))
    sealed = read_attachment(attachment(paper, ["BM1P"]))
    assert (sealed.kind, sealed.facts, sealed.codes, sealed.hashed) == (kind, FACTS[kind], ("BM1P",), paper)


def test_file_is_refused_when_a_value_has_another_type_or_order() -> None:
    raw = attachment(facts_json("D26", FACTS["D26"], ("zh", "vi")), [])
    assert read_attachment(raw).kind == "D26"
    plain = json.loads(raw)
    bad = [
        raw + b" ",
        json.dumps(plain).encode(),
        raw.replace(b'"copy_no":1', b'"copy_no":"1"'),
        raw.replace(b'"copy_no":1', b'"copy_no":1.0'),
        raw.replace(b'"copy_no":1', b'"copy_no":1,"copy_no":1'),
        raw.replace(b'"languages":["zh","vi"]', b'"languages":["zh"]'),
        raw.replace(b"bianmao-paper-1", b"bianmao-paper-2"),
        raw.replace(b'"seals":[]', b'"seals":[1]'),
        b"null",
        b"",
        b"\xff",
    ]
    for each in bad:
        with pytest.raises(ValueError, match=r"."):
            read_attachment(each)


def test_profile_leaves_colours_as_they_are_when_it_is_read_as_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    picture = Image.new("RGB", (3, 1))
    picture.putdata([(255, 255, 255), (120, 120, 120), (200, 30, 60)])
    shown = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))
    pairs = zip(picture.tobytes(), shown.tobytes(), strict=True)
    assert all(abs(before - after) <= 4 for before, after in pairs)


def test_file_is_refused_when_it_is_not_whole() -> None:
    with pytest.raises(ValueError, match="not a whole file"):
        with_line_ends(b"%PDF-1.7 nothing")
