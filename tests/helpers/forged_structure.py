"""Forgers who know how readers differ: files that look genuine in one reader and are something else in another."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf

from tests.helpers.forged_files import genuine
from tests.helpers.seal_bench import SealBench

#: A note that is not shown on the screen (bit 6) and is printed (bit 3).
_PRINTED_NOTE = (
    b"<< /Type /Annot /Subtype /Square /Rect [ 480 420 570 440 ] /F 36 /IC [ 1 1 1 ] /C [ 1 1 1 ] /BS << /W 0 >> >>"
)


def with_table(pdf: bytes, hidden: dict[int, int] | None = None) -> bytes:
    """Write the table of places anew after objects were moved; ``hidden`` tells places that are not in plain sight."""
    body = pdf[: pdf.rindex(b"\nxref\n") + 1]
    size = int(re.findall(rb"/Size (\d+)", pdf)[-1])
    places = {int(found[1]): found.start(1) for found in re.finditer(rb"(?m)^(\d+) 0 obj\b", body)} | (hidden or {})
    trailer = pdf[pdf.rindex(b"trailer") : pdf.rindex(b"startxref")]
    rows = b"".join(b"%010d 00000 n \n" % places[number] for number in range(1, size))
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size + rows
    return body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(body)


def note_behind_a_comment(bench: SealBench) -> bytes:
    """A note for the printer only, between two comments that read like a stream's begin and end."""
    hidden = b"/Parent %b\n%% stream\n/Annots [ " + _PRINTED_NOTE + b" ]\n%% endstream\n"
    return with_table(re.sub(rb"/Parent (\d+ 0 R)", lambda found: hidden % found[1], genuine(bench), count=1))


def page_within_a_stream(bench: SealBench) -> bytes:
    """The first page's object lies, with a note, within a stream, and the table points there."""
    pdf = genuine(bench)
    page = re.search(rb"(\d+) 0 obj\n<<\n/Type /Page /Contents.*?endobj\n", pdf, re.DOTALL)
    assert page is not None
    inner = page[0].replace(b"/Parent", b"/Annots [ " + _PRINTED_NOTE + b" ] /Parent")
    outer = b"%b 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (b"%d", len(inner), inner)
    number = int(re.findall(rb"/Size (\d+)", pdf)[-1])
    pdf = pdf.replace(page[0], outer % number).replace(b"/Size %d" % number, b"/Size %d" % (number + 1))
    return with_table(pdf, {int(page[1]): pdf.index(inner)})


def object_twice(bench: SealBench) -> bytes:
    """Two objects of one number: the table names the later one, a reader that mends files takes the other."""
    pdf = genuine(bench)
    end = pdf.rindex(b"\nxref\n") + 1
    page = re.search(rb"\d+ 0 obj\n<<\n/Type /Page /Contents.*?endobj\n", pdf, re.DOTALL)
    assert page is not None
    return with_table(pdf[:end] + page[0] + pdf[end:])


def saved_with(edit: Callable[[pikepdf.Pdf], object]) -> Callable[[SealBench], bytes]:
    """Edit, save again, and leave the sheets looking as they were."""

    def forge(bench: SealBench) -> bytes:
        target = io.BytesIO()
        with pikepdf.open(io.BytesIO(genuine(bench))) as pdf:
            edit(pdf)
            pdf.save(target)
        return target.getvalue()

    return forge


def unseen_text(pdf: pikepdf.Pdf) -> None:
    """Code behind the page's drawing that our reader passes over."""
    pdf.pages[0].contents_add(pikepdf.Stream(pdf, b"BX 1 0 0 rg /White Unknown EX"))


def hints(pdf: pikepdf.Pdf) -> None:
    """Other bytes in a face, in a table that our reader does not run and others do."""
    described = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/FontName" in each]
    face = next(each[key] for each in described for key in ("/FontFile2", "/FontFile3") if key in each)
    face.write(face.read_bytes() + b"\0\0\0\0")


def printer_settings(pdf: pikepdf.Pdf) -> None:
    """A state of drawing that only matters on a printer."""
    state = pikepdf.Dictionary({"/Type": pikepdf.Name.ExtGState, "/HT": pikepdf.Name.Default})
    pdf.pages[0].Resources.ExtGState = pikepdf.Dictionary({"/G0": state})


def larger_unit(pdf: pikepdf.Pdf) -> None:
    """A page that prints at twice its size."""
    pdf.pages[0].obj["/UserUnit"] = 2
