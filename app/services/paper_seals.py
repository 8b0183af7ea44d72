"""The seal of each paper: no paper with a copy's number leaves without a signed code of what stands on it.

The services draw papers as before; the renderer they hold is this one. It makes the facts' JSON, signs one code a
sheet with the device's key, and has both drawn. A paper only looked at, or a draft for signature, has no seal.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from app.domain.code_kinds import PAPER_SEAL
from app.domain.evidence import EvidenceSlip
from app.domain.laptops import DeviceKey
from app.domain.paper_content import PaperContent
from app.domain.paper_seal import FACTS_BYTES, HEAD_BYTES, Seals
from app.interfaces import CancelFlag, DocumentRenderer, Fact, Progress
from app.interfaces.codes import CodeSealer
from app.interfaces.paper import PaperFacts
from app.paper_sums import is_sealed, sheet_sum, sheets_of
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts
from app.services.context import ServiceContext
from app.services.device_keys import signing_key

__all__ = ["DAY_END", "SealingRenderer", "is_sealed", "seal_paper"]

DAY_END, EVIDENCE = "D26", "USED"
Languages = tuple[str, str]


class SealingRenderer:
    """A :class:`app.interfaces.DocumentRenderer` that seals what it has drawn by another one."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    @property
    def _inner(self) -> DocumentRenderer:
        return self._context.renderer

    def facts_json(self, kind: str, facts: PaperFacts, languages: Languages) -> bytes:
        """Return a paper's facts as JSON."""
        return self._inner.facts_json(kind, facts, languages)

    def lot_paper(self, kind: str, facts: LotPaperFacts, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render and seal a paper of a lot."""
        return self._inner.lot_paper(kind, facts, languages, seals=seals or self._seals(kind, facts, languages))

    def record_paper(
        self,
        kind: str,
        facts: Sequence[RecordPaperFacts],
        languages: Languages,
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
        *,
        seals: Seals | None = None,
    ) -> bytes:
        """Render and seal a paper of records: one seal a sheet."""
        made = seals or self._seals(kind, tuple(facts), languages)
        return self._inner.record_paper(kind, facts, languages, progress, cancel, seals=made)

    def form_paper(self, content: PaperContent, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render and seal any paper of the document table."""
        made = seals or self._seals(content.kind, content, languages)
        return self._inner.form_paper(content, languages, seals=made)

    def day_end_paper(self, facts: DayEndFacts, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render and seal the day-end slip."""
        made = seals or self._seals(DAY_END, facts, languages)
        return self._inner.day_end_paper(facts, languages, seals=made)

    def square(self, text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
        """Return the square code of a text."""
        return self._inner.square(text)

    def evidence_slip(self, facts: EvidenceSlip, languages: Languages, *, seals: Seals | None = None) -> bytes:
        """Render and seal the slip of a person's day."""
        made = seals or self._seals(EVIDENCE, facts, languages)
        return self._inner.evidence_slip(facts, languages, seals=made)

    def _seals(self, kind: str, facts: PaperFacts, languages: Languages) -> Seals | None:
        if not is_sealed(facts):
            return None
        with self._context.store.unit_of_work() as uow:
            key = signing_key(uow, self._context)
            uow.commit()
        return seal_paper(self._inner, self._context.codes, key, kind, facts, languages)


def seal_paper(
    renderer: DocumentRenderer, codes: CodeSealer, key: DeviceKey, kind: str, facts: PaperFacts, languages: Languages
) -> Seals:
    """Return the seals of a paper and the file to be attached: the facts and, beside them, the seals."""
    paper = renderer.facts_json(kind, facts, languages)
    facts_hash = hashlib.sha256(paper).hexdigest()[: 2 * FACTS_BYTES]
    made = []
    for sheet in map(sheet_sum, sheets_of(facts)):
        said: dict[str, Fact] = {
            "kind": kind,
            "number": sheet.number,
            "copy": sheet.copy_no,
            "languages": " ".join(languages),
            "made_at": sheet.made_at,
            "amount_fen": sheet.amount_fen,
            "mass_g": sheet.mass_g,
            "facts": facts_hash,
            "head": sheet.head_hash[: 2 * HEAD_BYTES],
        }
        made.append(codes.seal(PAPER_SEAL, said, key))
    quoted = ",".join(f'"{code}"' for code in made)
    return Seals(tuple(made), b'{"paper":' + paper + b',"seals":[' + quoted.encode("ascii") + b"]}")
