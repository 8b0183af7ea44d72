"""What makes a paper a PDF/A-3b file (ISO 19005-3): metadata, a colour space to print in, one attached file named so.

All of it is put into reportlab's own objects before the document is written; the same facts give the same bytes.
"""

from __future__ import annotations

import re
import struct
import zlib
from datetime import datetime
from functools import cache
from hashlib import md5
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from app.documents.facts_json import FILE_NAME

PDF_VERSION = (1, 7)
PROGRAM = "bianmao"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>{program}</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_LENGTH_OF_ENTRY = 20
_START = re.compile(rb"startxref\n(\d+)\n%%EOF\n\Z")


def make_archival(canvas: Canvas, title: str, subject: str, made_at: datetime, attached: bytes) -> None:
    """Give a new canvas what PDF/A-3b asks for, and the attached file unless it is empty; ``made_at`` is UTC."""
    document: Any = canvas._doc  # noqa: SLF001 - reportlab has no public way to its catalogue
    catalogue = document.Catalog
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents", "AF"]
    canvas.setDateFormatter(lambda *_now: f"D:{made_at:%Y%m%d%H%M%S}Z")
    for tell, words in (
        (canvas.setTitle, title),
        (canvas.setSubject, subject),
        (canvas.setAuthor, PROGRAM),
        (canvas.setCreator, PROGRAM),
        (canvas.setProducer, PROGRAM),
    ):
        tell(words)
    told = {"title": title, "subject": subject, "program": PROGRAM, "made": f"{made_at:%Y-%m-%dT%H:%M:%SZ}"}
    xmp = _XMP.format_map({name: escape(words) for name, words in told.items()})
    catalogue.Metadata = _stream(xmp.encode("utf-8"), {"Type": "/Metadata", "Subtype": "/XML"})
    catalogue.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])
    if attached:
        _attach(document, attached, made_at)


def with_line_ends(pdf: bytes) -> bytes:
    """Return the file with a line end before every ``endstream``, which ISO 19005-3, 6.1.7 asks and reportlab forgets.

    Raises ValueError when the file is not one that reportlab just wrote.
    """
    found = _START.search(pdf)
    if found is None:
        raise ValueError("not a whole file")
    table = int(found[1])
    first = pdf.index(b"\n", pdf.index(b"\n", table) + 1) + 1 + _LENGTH_OF_ENTRY - 1
    trailer = pdf.index(b"trailer", first)
    begins = [int(line[:10]) for line in pdf[first:trailer].split(b"\n") if line.strip()]
    parts, entries, at = [pdf[: begins[0]]], [], begins[0]
    for begin, end in zip(begins, [*begins[1:], table], strict=True):
        part = _ended(pdf[begin:end])
        parts.append(part)
        entries.append(b"%010d 00000 n \n" % at)
        at += len(part)
    parts += [pdf[table:first], *entries, pdf[trailer : found.start()], b"startxref\n%d\n%%%%EOF\n" % at]
    return b"".join(parts)


def _ended(part: bytes) -> bytes:
    end = b"endstream\nendobj\n"
    return part[: -len(end)] + b"\n" + end if part.endswith(end) else part


def _attach(document: Any, content: bytes, made_at: datetime) -> None:  # noqa: ANN401 - reportlab has no types
    at = pdfdoc.PDFString(f"D:{made_at:%Y%m%d%H%M%S}Z")
    digest = f"<{md5(content, usedforsecurity=False).hexdigest()}>"
    params = pdfdoc.PDFDictionary({"Size": len(content), "ModDate": at, "CreationDate": at, "CheckSum": digest})
    file = _stream(content, {"Type": "/EmbeddedFile", "Subtype": "/application#2Fjson", "Params": params})
    name = pdfdoc.PDFString(FILE_NAME)
    described = pdfdoc.PDFDictionary(
        {
            "Type": "/Filespec",
            "F": name,
            "UF": name,
            "AFRelationship": "/Source",
            "Desc": pdfdoc.PDFString("The facts of this paper and its seals"),
            "EF": pdfdoc.PDFDictionary({"F": document.Reference(file), "UF": document.Reference(file)}),
        }
    )
    reference = document.Reference(described)
    document.Catalog.AF = pdfdoc.PDFArray([reference])
    listed = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([name, reference])})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": listed})


def _output_intent(document: Any) -> Any:  # noqa: ANN401 - reportlab has no types
    profile = _stream(srgb_profile(), {"N": 3})
    return pdfdoc.PDFDictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _stream(content: bytes, entries: dict[str, Any]) -> Any:  # noqa: ANN401 - reportlab has no types
    """Make a stream packed already; metadata stays plain text, so that any program finds it."""
    plain = entries.get("Type") == "/Metadata"
    told = entries if plain else {**entries, "Filter": "/FlateDecode"}
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(told), content if plain else zlib.compress(content, 9))


@cache
def srgb_profile() -> bytes:
    """Return the ICC profile (version 2.1) of sRGB: its three colours, its white and its curve in 26 steps.

    Written here from the figures of IEC 61966-2-1, adapted to D50 as ICC.1:2001 asks; nobody else's profile is copied.
    """
    curve = struct.pack(">4sII", b"curv", 0, _CURVE_STEPS) + struct.pack(f">{_CURVE_STEPS}H", *map(_lightness, _STEPS))
    tags = {
        b"desc": _description("sRGB"),
        b"cprt": b"text\0\0\0\0CC0\0",
        b"wtpt": _xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": _xyz(0.4360, 0.2225, 0.0139),
        b"gXYZ": _xyz(0.3851, 0.7169, 0.0971),
        b"bXYZ": _xyz(0.1431, 0.0606, 0.7139),
        b"rTRC": curve,
    }
    order = [*tags, b"gTRC", b"bTRC"]
    at, places, content = 128 + 4 + 12 * len(order), {}, b""
    for name, body in tags.items():
        places[name] = (at + len(content), len(body))
        content += body + b"\0" * (-len(body) % 4)
    places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]
    table = struct.pack(">I", len(order)) + b"".join(struct.pack(">4sII", name, *places[name]) for name in order)
    head = struct.pack(
        ">I4sI4s4s4s6H4s4sI4s4sIIIiii",
        *(at + len(content), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ", 2026, 1, 1, 0, 0, 0),
        *(b"acsp", b"\0\0\0\0", 0, b"\0\0\0\0", b"\0\0\0\0", 0, 0, 0, 0xF6D6, 0x10000, 0xD32D),
    )
    return head.ljust(128, b"\0") + table + content


_CURVE_STEPS = 26
_STEPS = tuple(step / (_CURVE_STEPS - 1) for step in range(_CURVE_STEPS))


def _lightness(signal: float) -> int:
    linear = signal / 12.92 if signal <= 0.04045 else ((signal + 0.055) / 1.055) ** 2.4
    return round(linear * 65535)


def _xyz(*figures: float) -> bytes:
    return struct.pack(">4sI3i", b"XYZ ", 0, *(round(figure * 65536) for figure in figures))


def _description(words: str) -> bytes:
    text = words.encode("ascii") + b"\0"
    return struct.pack(">4sII", b"desc", 0, len(text)) + text + b"\0" * (4 + 4 + 2 + 1 + 67)
