"""A photo of a person, kept only with their consent (domain.md §8, privacy)."""

from __future__ import annotations

from dataclasses import dataclass

#: A file larger than this is not opened at all.
LARGEST_FILE_BYTES = 8 * 1024 * 1024
#: The longer side of a stored photo, in pixels.
LONGEST_SIDE = 480
#: A stored photo is never larger.
LARGEST_STORED_BYTES = 60 * 1024


@dataclass(frozen=True, slots=True)
class Photo:
    """A small JPEG; ``content_hash`` is the SHA-256 of its bytes in hex, ``added_at_utc`` ISO text."""

    photo_id: str
    person_id: str
    content_hash: str
    added_at_utc: str
    by: str
    image: bytes
