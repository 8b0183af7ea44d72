"""The fields of a paper as the document table has them: order, section, kind of value."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Literal

import resources
from app.errors import UserError

FIGURES = frozenset({"int", "decimal", "money", "percent"})
SIGN = "sign"
#: The foot fields that name the sum under the lines: they label the row of totals when there is one.
_SUMS = {"D06": 16, "D07": 13, "D10": 14, "D19": 16, "D24": 12, "D25": 12, "D26": 20}


@dataclass(frozen=True, slots=True)
class FormField:
    """One field. ``section``: H head, L line, F foot; ``data_type`` as the table names it."""

    kind: str
    number: int
    section: Literal["H", "L", "F"]
    data_type: str

    @property
    def key(self) -> str:
        """Label key; with ``.short`` behind it the label of narrow columns."""
        return f"doc.{self.kind}.field.{self.number}"


@functools.cache
def form_fields(kind: str) -> tuple[FormField, ...]:
    """Return the fields of a paper in order. Raises UserError ``paper.kind_unknown``."""
    for paper in resources.read_json("reference/documents.json"):
        if paper["doc_id"] == kind:
            return tuple(FormField(kind, row["field_no"], row["section"], row["data_type"]) for row in paper["fields"])
    raise UserError("paper.kind_unknown", kind=kind)


def sum_field(kind: str) -> int:
    """Return the number of the foot field that names the sum of the lines; 0 where the paper has none."""
    return _SUMS.get(kind, 0)
