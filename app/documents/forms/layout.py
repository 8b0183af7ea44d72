"""Any paper's content as a sheet: frame, head fields, lines, foot fields, clauses, places to sign, members' page."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents.flow import Block, gap
from app.documents.forms.field_rows import field_rows
from app.documents.forms.form_fields import SIGN, FormField, form_fields, sum_field
from app.documents.forms.line_table import line_table
from app.documents.forms.member_page import member_page
from app.documents.forms.sign_places import closing
from app.documents.labels import Labels
from app.documents.pen import MM
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.paper_content import PaperContent, Text

_OWN_NUMBER = 1


def lay_out(content: PaperContent, languages: tuple[str, str]) -> Sheet:
    """Return a paper as a sheet in two languages of zh, vi, en.

    Raises:
        UserError: ``paper.glyph_missing``, ``paper.label_missing``, ``paper.kind_unknown``.

    """
    labels = Labels(languages)
    fields = form_fields(content.kind)
    named = _names_itself(content, fields)
    blocks = all_blocks(
        _head(labels, content, fields[1:] if named else fields),
        _lines(labels, content, fields),
        _foot(labels, content, fields),
        [gap(1 * MM)],
        closing(labels, content, fields),
    )
    sheet_frame = frame(
        labels,
        content.kind,
        content.number or content.ref,
        fields[0].key if named else "paper.sheet_no",
        content.state,
        content.made_at,
        content.copy_no,
        content.head_hash,
        content.practice,
        notice_key="paper.data_sheet" if content.data_sheet else "",
    )
    return Sheet(sheet_frame, labels, (*blocks, *member_page(labels, content.members)))


def _names_itself(content: PaperContent, fields: Sequence[FormField]) -> bool:
    """Tell whether the first field is the paper's own number, which stands at the head already."""
    first = content.head.get(_OWN_NUMBER)
    return fields[0].number == _OWN_NUMBER and isinstance(first, Text) and first.text == content.number != ""


def _head(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[Block]:
    shown = [field for field in fields if field.section == "H" and field.data_type != SIGN]
    return field_rows(labels, shown, {**content.foot, **content.head})


def _lines(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[Block]:
    columns = [field for field in fields if field.section == "L"]
    if not columns:
        return []
    named = sum_field(content.kind)
    label = labels.pair(f"doc.{content.kind}.field.{named}" if named else "paper.total")
    in_columns = {field.number for field in columns}
    totals = {number: value for number, value in content.totals.items() if number in in_columns}
    table = line_table(labels, columns, content.lines, totals, label, content.empty_rows)
    return [gap(2 * MM), *table, gap(2 * MM)]


def _foot(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[Block]:
    """Return the foot; a sum that stands in the row of totals is not repeated as a blank."""
    values = {**content.totals, **content.head, **content.foot}
    in_totals = sum_field(content.kind) if content.totals else 0
    shown = [
        field
        for field in fields
        if field.section == "F" and field.data_type != SIGN and (field.number != in_totals or field.number in values)
    ]
    return field_rows(labels, shown, values)
