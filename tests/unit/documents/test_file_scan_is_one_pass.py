"""A file of stream beginnings without an end is read once, not once for each of them."""

from __future__ import annotations

from app.documents.checking import file_scan


class Counted(bytes):
    """Counts how often an end is looked for."""

    looked = 0

    def find(self, *arguments):
        Counted.looked += 1
        return super().find(*arguments)


def test_end_is_looked_for_once_when_thousands_of_streams_begin_and_none_ends() -> None:
    pdf = Counted(b"%PDF-1.7\n" + b"stream\n" * 100_000 + b"\n%%EOF\n")
    file_scan.look_over(pdf)
    assert Counted.looked == 1
