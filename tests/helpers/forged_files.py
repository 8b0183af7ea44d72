"""Forgers with a PDF editor: a genuine paper's file altered by another program, or by hand."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf

from app.documents.facts_json import FILE_NAME
from tests.helpers.seal_bench import Forge, SealBench
from tests.unit.documents import paper_facts as invented

TWO = (invented.record_facts(3), invented.record_facts(4))


def genuine(bench: SealBench) -> bytes:
    """Two declarations in one file."""
    return bench.paper("D08", TWO)


def edited(edit: Callable[[pikepdf.Pdf], object], **options: object) -> Forge:
    """A genuine paper opened, edited and saved again."""

    def forge(bench: SealBench) -> bytes:
        target = io.BytesIO()
        with pikepdf.open(io.BytesIO(genuine(bench))) as pdf:
            edit(pdf)
            pdf.save(target, **options)
        return target.getvalue()

    return forge


def by_hand(change: Callable[[bytes], bytes]) -> Forge:
    """A genuine paper's bytes changed."""
    return lambda bench: change(genuine(bench))


def drawing(code: bytes, page: int = 0) -> Callable[[pikepdf.Pdf], object]:
    """Draw over a page."""
    return lambda pdf: pdf.pages[page].contents_add(pikepdf.Stream(pdf, code))


def overlay_picture(pdf: pikepdf.Pdf) -> None:
    """A small white picture over the total."""
    picture = pikepdf.Stream(pdf, b"\xff" * 16)
    picture.update({"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/Width": 4, "/Height": 4})
    picture.update({"/ColorSpace": pikepdf.Name.DeviceGray, "/BitsPerComponent": 8})
    page = pdf.pages[0]
    page.add_resource(pdf.make_indirect(picture), pikepdf.Name.XObject, pikepdf.Name.White)
    page.contents_add(pikepdf.Stream(pdf, b"q 55 0 0 12 515 436 cm /White Do Q"))


def added_text(pdf: pikepdf.Pdf) -> None:
    """A line more, in a font of the paper itself."""
    font = next(iter(pdf.pages[0].Resources.Font.keys()))
    code = f"BT {font} 12 Tf 60 60 Td <04050607> Tj ET".encode()
    pdf.pages[0].contents_add(pikepdf.Stream(pdf, code))


def note(kind: str) -> Callable[[pikepdf.Pdf], object]:
    """An annotation over the amount."""

    def edit(pdf: pikepdf.Pdf) -> None:
        entries = {"/Type": pikepdf.Name.Annot, "/Subtype": pikepdf.Name(f"/{kind}"), "/Rect": [480, 420, 570, 440]}
        pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pikepdf.Dictionary(entries)]))

    return edit


def action(where: str, entries: dict[str, str]) -> Callable[[pikepdf.Pdf], object]:
    """An action of the document."""

    def edit(pdf: pikepdf.Pdf) -> None:
        told = {key: pikepdf.Name(text) if text.startswith("/") else text for key, text in entries.items()}
        made = pikepdf.Dictionary(told)
        pdf.Root[where] = pikepdf.Dictionary({"/WC": made}) if where == "/AA" else made

    return edit


def script_by_name(pdf: pikepdf.Pdf) -> None:
    """A script among the document's names."""
    script = pikepdf.Dictionary({"/S": pikepdf.Name.JavaScript, "/JS": "app.alert(1)"})
    pdf.Root.Names.JavaScript = pikepdf.Dictionary({"/Names": ["go", pdf.make_indirect(script)]})


def layers(pdf: pikepdf.Pdf) -> None:
    """Optional content: one thing on the screen, another on paper."""
    layer = pdf.make_indirect(pikepdf.Dictionary({"/Type": pikepdf.Name.OCG, "/Name": "x"}))
    pdf.Root.OCProperties = pikepdf.Dictionary({"/OCGs": [layer], "/D": pikepdf.Dictionary()})


def form(pdf: pikepdf.Pdf) -> None:
    """A form."""
    pdf.Root.AcroForm = pikepdf.Dictionary({"/Fields": pikepdf.Array()})


def second_attachment(pdf: pikepdf.Pdf) -> None:
    """Another file beside the facts."""
    pdf.attachments["invoice.xml"] = b"<x/>"


def no_attachment(pdf: pikepdf.Pdf) -> None:
    """The facts taken out."""
    del pdf.attachments[FILE_NAME]
    if "/AF" in pdf.Root:
        del pdf.Root.AF


def renamed_attachment(pdf: pikepdf.Pdf) -> None:
    """The facts under another name."""
    content = pdf.attachments[FILE_NAME].get_file().read_bytes()
    no_attachment(pdf)
    pdf.attachments["other.json"] = content


def emptied_attachment(pdf: pikepdf.Pdf) -> None:
    """The facts replaced by nothing."""
    no_attachment(pdf)
    pdf.attachments[FILE_NAME] = b"{}"


def added_page(pdf: pikepdf.Pdf) -> None:
    """An empty page more."""
    pdf.add_blank_page(page_size=(595, 842))


def doubled_page(pdf: pikepdf.Pdf) -> None:
    """The first page twice."""
    pdf.pages.append(pdf.pages[0])


def removed_page(pdf: pikepdf.Pdf) -> None:
    """The second page taken out."""
    del pdf.pages[1]


def swapped_pages(pdf: pikepdf.Pdf) -> None:
    """The pages in another order."""
    pdf.pages.reverse()


def cut_page(pdf: pikepdf.Pdf) -> None:
    """The foot of the page hidden."""
    pdf.pages[0].CropBox = pikepdf.Array([0, 200, 595, 842])


def turned_page(pdf: pikepdf.Pdf) -> None:
    """A page on its head."""
    pdf.pages[0].Rotate = 180


def other_outlines(pdf: pikepdf.Pdf) -> None:
    """The figures' outlines exchanged: the text in the file stays, what is seen does not."""
    fonts = pdf.pages[0].Resources.Font
    plex = [font for font in fonts.values() if "Plex" in str(font.get("/BaseFont", ""))]
    plex[0].FontDescriptor.FontFile3, plex[1].FontDescriptor.FontFile3 = (
        plex[1].FontDescriptor.FontFile3,
        plex[0].FontDescriptor.FontFile3,
    )


def next_revision(addition: bytes) -> Callable[[bytes], bytes]:
    """An incremental update, as editors append it."""

    def change(pdf: bytes) -> bytes:
        start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
        root = re.findall(rb"/Root (\d+ 0 R)", pdf)[-1]
        size = int(re.findall(rb"/Size (\d+)", pdf)[-1])
        begin = len(pdf)
        added = b"%d 0 obj\n%b\nendobj\n" % (size, addition)
        table = b"xref\n%d 1\n%010d 00000 n \n" % (size, begin)
        trailer = b"trailer\n<< /Size %d /Root %b /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
            *(size + 1, root, start),
            begin + len(added),
        )
        return pdf + added + table + trailer

    return change
