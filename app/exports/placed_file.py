"""A spreadsheet written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from openpyxl import Workbook

from app.errors import UserError


class PlacedFile:
    """A file beside its place, moved there when it is whole.

    Made first, so that nothing is begun where nothing can be written: making it raises UserError
    ``export.not_writable``.
    """

    def __init__(self, path: str) -> None:
        self._place = Path(path)
        try:
            self._handle, made = tempfile.mkstemp(prefix=".list-", suffix=".xlsx", dir=self._place.parent)
        except OSError as problem:
            raise UserError("export.not_writable", reason=problem.strerror or "") from problem
        self._made = Path(made)

    def fill(self, book: Workbook) -> None:
        """Write the book and put it in place. Raises UserError ``export.not_writable``."""
        try:
            with os.fdopen(self._handle, "wb") as file:
                book.save(file)
                file.flush()
                os.fsync(file.fileno())
            self._made.replace(self._place)
        except OSError as problem:
            self._made.unlink(missing_ok=True)
            raise UserError("export.not_writable", reason=problem.strerror or "") from problem
