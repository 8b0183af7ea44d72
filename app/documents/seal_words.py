"""What a seal says, in the words that its sheet has: each with both languages, to hold beside the paper."""

from __future__ import annotations

from app.documents.code_mark import check_code
from app.documents.labels import Labels
from app.documents.numbers import instant, kilograms, money
from app.domain.paper_seal import PaperSeal
from app.errors import UserError


def seal_lines(seal: PaperSeal, languages: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Return (label, value) lines as printed; an amount or mass of nothing is left out."""
    labels = Labels(languages)

    def word(key: str) -> str:
        return labels.pair(key).joined()

    lines = [
        (_title(labels, seal.kind), seal.kind),
        (word("paper.sheet_no"), seal.number),
        (word("paper.check_code"), check_code(seal.head_hash)),
        (word("paper.made_on"), instant(seal.made_at)),
    ]
    if seal.copy_no > 1:
        lines.append((labels.pair("paper.copy", copy=seal.copy_no).joined(), str(seal.copy_no)))
    if seal.amount_fen:
        lines.append((word("paper.total"), money(seal.amount_fen, "CNY")))
    if seal.mass_g:
        lines.append((word("paper.net"), kilograms(seal.mass_g)))
    return tuple(lines)


def _title(labels: Labels, kind: str) -> str:
    """Return the paper's title; a kind of a newer program has none here."""
    try:
        return labels.pair("paper.used" if kind == "USED" else f"doc.{kind}.title").joined()
    except UserError:
        return ""
