"""Characters of personal names that the two common faces lack: printed from the rare face, found again in the text."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from app.documents import fonts
from app.documents.paper_font import unicode_map
from app.documents.renderer import PdfRenderer
from app.errors import UserError
from tests.unit.documents.paper_facts import lot_facts, record, record_facts
from tests.unit.documents.pdf_reading import whole_text

#: GB 18030-2022 and names in use: in Noto Sans SC (also beyond U+FFFF), then only in the rare face, by block.
IN_NOTO = "𬭛䶮㛃㙦𫖮𬬮𬎆𫓹㻏䲟"
RARE = {"B": "𠮷𡈼𢀖𣎴𤣩𥝱𦥑𧘇𨊥𩠐𪚥", "C": "𪜀𫁡𫜴", "D": "𫝀𫞉", "E": "𫠠𬺡", "F": "𬺰𮯠"}


@pytest.mark.parametrize("signs", [IN_NOTO, *RARE.values()])
@pytest.mark.parametrize("kind", ["D08", "D09"])
def test_a_rare_name_is_printed_and_read_again_when_a_paper_has_it(kind: str, signs: str) -> None:
    name = f"练习{signs}"
    if kind == "D08":
        facts = record_facts(1)
        named = record(1, person_name=name)
        pdf = PdfRenderer().record_paper(kind, [replace(facts, record=named)], ("zh", "vi"))
    else:
        pdf = PdfRenderer().lot_paper(
            kind, lot_facts(2, records=(record(1, person_name=name), record(2))), ("vi", "zh")
        )
    assert name in "".join(whole_text(pdf).split())


def test_the_faces_are_asked_in_their_order_when_a_text_mixes_scripts() -> None:
    split = fonts.runs("Nguyễn 王𬭛𠮷 A")
    assert [(run.face, run.text) for run in split] == [
        ("BianmaoPlex", "Nguyễn "),
        ("BianmaoNoto", "王𬭛"),
        ("BianmaoHana", "𠮷"),
        ("BianmaoPlex", " A"),
    ]
    assert [run.face for run in fonts.runs("王𠮷", semi_bold=True)] == ["BianmaoNotoSemiBold", "BianmaoHana"]


def test_all_of_extension_b_and_its_followers_has_a_glyph_when_counted() -> None:
    lacking = {
        block: sum(bool(fonts.undrawable(chr(code))) for code in range(first, last + 1))
        for block, first, last in [
            ("unified", 0x4E00, 0x9FA5),
            ("A", 0x3400, 0x4DB5),
            ("B", 0x20000, 0x2A6D6),
            ("C", 0x2A700, 0x2B734),
            ("D", 0x2B740, 0x2B81D),
            ("E", 0x2B820, 0x2CEA1),
            ("F", 0x2CEB0, 0x2EBE0),
        ]
    }
    assert lacking == dict.fromkeys(lacking, 0)


@pytest.mark.parametrize(
    "sign", ["\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\U000e0041", "\U00030000\U0003134f"]
)
def test_a_sign_is_named_with_its_code_point_when_it_is_hidden_or_has_no_glyph(sign: str) -> None:
    with pytest.raises(UserError) as caught:
        fonts.clean(f"练习{sign}", "doc.D08.field.6")
    assert caught.value.code == "paper.glyph_missing"
    assert caught.value.params["field"] == "doc.D08.field.6"
    assert f"U+{ord(sign[-1]):04X}" in str(caught.value.params["code_points"])


def test_two_units_stand_in_the_map_when_a_character_is_beyond_the_basic_plane() -> None:
    assert "1 beginbfrange\n<01> <02> [<D842DFB7><4E00>]\nendbfrange" in unicode_map([0, 0x20BB7, 0x4E00])


def test_a_range_of_the_map_holds_100_characters_when_there_are_more() -> None:
    told = unicode_map([0, *range(0x4E00, 0x4E00 + 101)])
    assert "2 beginbfrange\n<01> <64> [<4E00>" in told
    assert "<4E63>]\n<65> <65> [<4E64>]\nendbfrange" in told


def test_each_face_is_read_once_when_several_threads_begin_at_once() -> None:
    code = (
        "import collections, threading\n"
        "from app.documents import fonts\n"
        "read, usual, begin = collections.Counter(), fonts.PaperFont, threading.Barrier(4)\n"
        "fonts.PaperFont = lambda name, path, grid: read.update([name]) or usual(name, path, grid)\n"
        "def ask():\n"
        "    begin.wait()\n"
        "    fonts.width('Đ边𠮷', 8)\n"
        "threads = [threading.Thread(target=ask) for _ in range(4)]\n"
        "[each.start() for each in threads], [each.join() for each in threads]\n"
        "print(len(read), max(read.values()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["5", "1"]
