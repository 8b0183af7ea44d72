"""Opening a strange picture: only two formats, never more points than allowed, upright, without metadata."""

from __future__ import annotations

from typing import IO

from PIL import Image, ImageOps, UnidentifiedImageError

FORMATS = ("JPEG", "PNG")
#: What the library of pictures raises over a strange file.
STUMBLES = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    MemoryError,
    SyntaxError,
    OverflowError,
)


class TooManyPoints(Exception):
    """The picture unpacks to more points than allowed; nothing was unpacked."""


def upright(source: str | IO[bytes], most_points: int) -> tuple[Image.Image, str]:
    """Return a picture turned as it was taken, and its format. Raises TooManyPoints and what ``STUMBLES`` names."""
    try:
        return _opened(source, most_points)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        # The library's own limit is far above ours and stops it before we see the size.
        raise TooManyPoints from problem


def _opened(source: str | IO[bytes], most_points: int) -> tuple[Image.Image, str]:
    with Image.open(source, formats=FORMATS) as opened:
        if opened.width * opened.height > most_points:
            raise TooManyPoints
        found = opened.format or ""
        picture: Image.Image = ImageOps.exif_transpose(opened)
        picture.load()
    return picture, "PNG" if found == "PNG" else "JPEG"


def bare(picture: Image.Image) -> Image.Image:
    """Return the points alone, on white where nothing is: grey stays grey, all else becomes red, green, blue."""
    if picture.mode in ("1", "L"):
        points = picture
    elif picture.has_transparency_data:
        seen = picture.convert("RGBA")
        points = Image.new("RGB", picture.size, "white")
        points.paste(seen, mask=seen.getchannel("A"))
    else:
        points = picture.convert("RGB")
    clean = Image.new(points.mode, points.size)
    clean.paste(points)
    return clean
