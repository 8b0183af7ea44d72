"""A slip's dots as a picture file."""

from __future__ import annotations

import io

from PIL import Image

from app.domain.bitmap import Bitmap

DOTS_PER_INCH = 203


def png(bitmap: Bitmap) -> bytes:
    """Return the dots as a PNG of one bit a pixel, with the size it has on paper."""
    picture = Image.frombytes("1", (bitmap.width, bitmap.height), bitmap.rows, "raw", "1;I")
    written = io.BytesIO()
    picture.save(written, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return written.getvalue()
