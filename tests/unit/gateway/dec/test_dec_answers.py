"""Every example of an answer gives the values of a table made by hand; hostile files are refused in little memory."""

from __future__ import annotations

import contextlib
import hashlib
import tracemalloc
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.declaration.answers import Answer, CardError, ImportAnswer, PortReceipt, SasAnswer
from app.errors import UserError
from app.gateway.dec.answers import read_answer
from app.gateway.dec.xml_reading import MOST_BYTES, MOST_DEPTH, MOST_ELEMENTS

EXAMPLES = Path(__file__).resolve().parents[3] / "data" / "example_messages"
OURS, PORTS, CUSTOMS = "GX2026112300000017", "I20260000123456789", "720820261000001234"
DAY = date(2026, 11, 23)


def _hash(file: str) -> str:
    return hashlib.sha256((EXAMPLES / file).read_bytes()).hexdigest()


def _receipt(
    file: str, channel: str, at: datetime, note: str, *, entry: str = CUSTOMS, on: date | None = DAY
) -> Answer:
    shown = at.replace(hour=at.hour + 8).strftime("%Y-%m-%dT%H:%M:%S")
    return PortReceipt(_hash(file), PORTS, channel, at, shown, entry, note, declared_on=on)


def _at(day: int, hour: int, minute: int, second: int) -> datetime:
    return datetime(2026, 11, day, hour, minute, second, tzinfo=UTC)


BY_HAND: dict[str, Answer] = {
    "Successed_GX2026112300000017_202611230901021234567.xml": ImportAnswer(OURS, PORTS, "0", "导入成功（练习）"),
    "Failed_GX2026112300000018_202611230902021234567.xml": ImportAnswer(
        "GX2026112300000018", "", "1", "练习：第1项商品，法定第一数量不能为空"
    ),
    "FailBox_card_error.xml": CardError("C134", '["打开读卡器失败:错误码=50200（练习）"]', "1", "1", "11"),
    "sas_import_answer.xml": SasAnswer("202600000012345678", "GXHF20261123001", "核放单导入成功（练习）", "0"),
    "old_form_DEC_DATA_gb2312.xml": PortReceipt(
        _hash("old_form_DEC_DATA_gb2312.xml"),
        "000000001234567890",
        "7",
        _at(23, 1, 1, 36),
        "20261123T09013600",
        note="直接申报成功(练习)",
        client_seq_no=OURS,
        customs="7208",
        declared_on=DAY,
        is_old_form=True,
    ),
    "Receipt_01_7.xml": _receipt(
        "Receipt_01_7.xml", "7", _at(23, 1, 1, 36), f"{PORTS},直接申报成功（练习）", entry="", on=None
    ),
    "Receipt_02_L.xml": _receipt("Receipt_02_L.xml", "L", _at(23, 1, 1, 37), "入库成功（练习）"),
    "Receipt_03_J.xml": _receipt("Receipt_03_J.xml", "J", _at(23, 1, 1, 44), "海关已接受申报（练习）"),
    "Receipt_04_C.xml": _receipt("Receipt_04_C.xml", "C", _at(23, 1, 20, 10), "查验通知（练习）"),
    "Receipt_05_P.xml": _receipt("Receipt_05_P.xml", "P", _at(24, 1, 18, 33), "报关单已放行（练习）"),
    "Receipt_06_R.xml": _receipt("Receipt_06_R.xml", "R", _at(24, 1, 18, 33), "报关单已结关（练习）"),
    "Receipt_07_E.xml": _receipt(
        "Receipt_07_E.xml", "E", _at(23, 1, 3, 0), "退单：商品编号与监管条件不符（练习）", entry="", on=None
    ),
}


def test_every_example_stands_in_the_table_when_the_folder_is_read() -> None:
    assert set(BY_HAND) == {path.name for path in EXAMPLES.glob("*.xml") if not path.name.startswith("dec_")}


@pytest.mark.parametrize("file", sorted(BY_HAND))
def test_values_are_those_of_the_table_when_an_example_is_read(file: str) -> None:
    assert read_answer((EXAMPLES / file).read_bytes()) == BY_HAND[file]


def test_answer_without_namespace_is_read_when_old() -> None:
    raw = (EXAMPLES / "Failed_GX2026112300000018_202611230902021234567.xml").read_text(encoding="utf-8")
    bare = raw.replace(' xmlns="http://www.chinaport.gov.cn/dec"', "")
    assert read_answer(bare.encode()) == BY_HAND["Failed_GX2026112300000018_202611230902021234567.xml"]


@pytest.mark.parametrize("text", ["", "2026-13-01T00:00:00", "yesterday", "0001-01-01T00:00:00"])
def test_time_is_none_and_kept_as_text_when_unreadable(text: str) -> None:
    answer = read_answer(f"<DEC_RESULT><NOTICE_DATE>{text}</NOTICE_DATE><CHANNEL>7</CHANNEL></DEC_RESULT>".encode())
    assert isinstance(answer, PortReceipt)
    assert (answer.noticed_at, answer.noticed_text) == (None, text)


def test_code_keeps_its_case_when_read() -> None:
    for code in "aA":
        answer = read_answer(f"<DEC_RESULT><CHANNEL>{code}</CHANNEL></DEC_RESULT>".encode())
        assert isinstance(answer, PortReceipt)
        assert answer.channel == code


RESULT = "<DEC_RESULT><CHANNEL>{}</CHANNEL></DEC_RESULT>"
LAUGHS = "<!DOCTYPE a [" + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
HOSTILE: dict[str, tuple[bytes, str]] = {
    "laughs": ((LAUGHS + RESULT.format("&b9;")).encode(), "xml.doctype"),
    "outside": (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>' + RESULT.encode(), "xml.doctype"),
    "parameter": (b'<!DOCTYPE a SYSTEM "http://127.0.0.1/x.dtd"><a/>', "xml.doctype"),
    "entity": (RESULT.format("&unknown;").encode(), "xml.broken"),
    "deep": (b"<a>" * (MOST_DEPTH + 1), "xml.too_deep"),
    "endless": (b"<a>" + b"<b/>" * (MOST_ELEMENTS + 1), "xml.too_many"),
    "long": (b"<a>" + b"x" * (100 * 1024 * 1024), "xml.too_large"),
    "empty": (b"", "xml.broken"),
    "spaces": (b"   \n", "xml.broken"),
    "cut": ((EXAMPLES / "Receipt_05_P.xml").read_bytes()[:-5], "xml.broken"),
    "two": (RESULT.encode() * 2, "xml.broken"),
    "page": (b"<html><body>Sign in</body></html>", "xml.root_unknown"),
    "text": (b"not xml", "xml.broken"),
    "zeros": (b"\0" * 4096, "xml.broken"),
    "utf16": (RESULT.format("P").encode("utf-16"), "xml.encoding"),
    "latin": (b'<?xml version="1.0" encoding="iso-8859-1"?>' + RESULT.encode(), "xml.encoding"),
    "utf7": (b'<?xml version="1.0" encoding="utf-7"?>' + RESULT.encode(), "xml.encoding"),
    "gb_said_utf8": ("<?xml version='1.0' encoding='UTF-8'?><Root>练习</Root>".encode("gb18030"), "xml.encoding"),
    "utf8_said_gb": ("<?xml version='1.0' encoding='GB2312'?><Root>练习报文</Root>".encode(), "xml.encoding"),
    "wrapped": (f"<Root><x>{RESULT.format('P')}</x></Root>".encode(), "xml.shape"),
    "wrapped_in_old": (f"<DEC_DATA><x>{RESULT.format('P')}</x></DEC_DATA>".encode(), "xml.shape"),
    "twice": (b"<DEC_RESULT><CHANNEL>P</CHANNEL><CHANNEL>E</CHANNEL></DEC_RESULT>", "xml.shape"),
    "two_results": (f"<DEC_DATA>{RESULT.format('P') * 2}</DEC_DATA>".encode(), "xml.shape"),
    "inside": (b"<DEC_RESULT><CHANNEL><b>P</b></CHANNEL></DEC_RESULT>", "xml.shape"),
    "other_space": (b'<DEC_RESULT><CHANNEL xmlns="urn:x">P</CHANNEL></DEC_RESULT>', "xml.shape"),
    "other_root": (b'<DEC_RESULT xmlns="urn:x"><CHANNEL>P</CHANNEL></DEC_RESULT>', "xml.root_unknown"),
    "no_code": (b"<DEC_RESULT/>", "xml.shape"),
    "mixed": (b"<DEC_RESULT>text<CHANNEL>P</CHANNEL></DEC_RESULT>", "xml.shape"),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_file_is_refused_in_little_memory_when_hostile(name: str) -> None:
    raw, code = HOSTILE[name]
    tracemalloc.start()
    with pytest.raises(UserError) as refused:
        read_answer(raw)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refused.value.code == code
    assert peak < 6 * MOST_BYTES


@pytest.mark.parametrize("filling", [b"\n", b"&amp;", b"x\n"])
def test_memory_is_bounded_when_a_file_is_as_long_as_it_may_be(filling: bytes) -> None:
    start, end = b"<DEC_RESULT><CHANNEL>P</CHANNEL><NOTE>", b"</NOTE></DEC_RESULT>"
    raw = start + filling * ((MOST_BYTES - len(start) - len(end)) // len(filling)) + end
    tracemalloc.start()
    read_answer(raw)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 6 * MOST_BYTES


@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"<DEC_RESULT>{text}</DEC_RESULT>".encode()))
def test_nothing_but_a_told_refusal_comes_when_bytes_are_random(raw: bytes) -> None:
    with contextlib.suppress(UserError):
        read_answer(raw)
