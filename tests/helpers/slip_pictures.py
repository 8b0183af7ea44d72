"""Slips as tests look at them: dots as a grey picture, what its square says, how much of a line is black."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from app.domain.bitmap import Bitmap


def picture(bitmap: Bitmap) -> Image.Image:
    """The dots as a grey picture, one pixel a dot, black on white."""
    return Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows, "raw", "1;I").convert("L")


def squares(bitmap: Bitmap) -> list[str]:
    """What the square codes of a slip say, read by a decoder that knows nothing of us, at the printed size."""
    return [found.text for found in zxingcpp.read_barcodes(picture(bitmap)) if found.format == zxingcpp.QRCode]


def dot(bitmap: Bitmap, x: int, y: int) -> bool:
    """Whether a dot is black."""
    return bool(bitmap.rows[y * bitmap.stride + x // 8] >> (7 - x % 8) & 1)
