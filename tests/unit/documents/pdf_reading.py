"""Reading PDFs back with a reader that is not the writer's: text, fonts, pixels."""

from __future__ import annotations

import ctypes
import re

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

_FIGURE = re.compile(r"(-?\d[\d\u2009]*(?:\.\d+)?)\s+(CNY|VND|kg)\b")


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, lines ended by \\n."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [_text(page) for page in document]
    finally:
        document.close()


def _text(page: pdfium.PdfPage) -> str:
    reading = page.get_textpage()
    text = reading.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-")
    reading.close()
    page.close()
    return text


def whole_text(pdf: bytes) -> str:
    """The text of all pages."""
    return "\n".join(page_texts(pdf))


def squeezed(text: str) -> str:
    """The text without any white space: labels may wrap."""
    return "".join(text.split())


def fonts(pdf: bytes) -> dict[str, bool]:
    """Base name of each font that draws text, and whether it is embedded."""
    document = pdfium.PdfDocument(pdf)
    found: dict[str, bool] = {}
    for page in document:
        for drawn in page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_TEXT,)):
            font = pdfium_c.FPDFTextObj_GetFont(drawn.raw)
            name = ctypes.create_string_buffer(pdfium_c.FPDFFont_GetBaseFontName(font, None, 0))
            pdfium_c.FPDFFont_GetBaseFontName(font, name, len(name))
            found[name.value.decode()] = bool(pdfium_c.FPDFFont_GetIsEmbedded(font))
        page.close()
    document.close()
    return found


def font_names(pdf: bytes) -> set[str]:
    """Every font the file names, with its subset tag, drawn with or not."""
    return {name.decode() for name in re.findall(rb"/BaseFont\s*/([^\s/<>\[\]]+)", pdf)}


def grey_page(pdf: bytes, page_number: int, scale: float) -> tuple[bytes, int]:
    """A page drawn in grey: its bytes row by row, and the length of a row."""
    document = pdfium.PdfDocument(pdf)
    bitmap = document[page_number].render(scale=scale, grayscale=True)
    pixels = bytes(bitmap.buffer)
    stride = bitmap.stride
    document.close()
    return pixels, stride


def amounts(text: str, unit: str) -> list[int]:
    """Every figure with this unit, in its smallest unit, in order of reading (``2 833.50 CNY`` → 283350)."""
    found = []
    for figure, its_unit in _FIGURE.findall(text):
        if its_unit == unit:
            found.append(int(re.sub(r"[^\d-]", "", figure)))
    return found
