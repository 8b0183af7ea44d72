"""A laptop that seals papers and a verifier that only holds public keys; no child process in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from app.documents.checking.check import draw_again, read_paper
from app.documents.facts_json import read_attachment
from app.documents.renderer import PdfRenderer
from app.domain.laptops import DeviceKey, KnownKey
from app.domain.paper_seal import PaperReading, Seals
from app.interfaces.paper import PaperFacts
from app.sealing.short_codes import ShortCodes
from app.services.paper_seals import seal_paper
from app.services.verifying import Verdict, verify_pdf

LAPTOP = "YYG-07"
CODES = ShortCodes()
DRAWER = PdfRenderer()


@dataclass(frozen=True, slots=True)
class NearReader:
    """Reads in this process what the child would read in its own."""

    def read(self, path: str) -> PaperReading:
        """Read a paper."""
        return read_paper(Path(path).read_bytes())


@dataclass(frozen=True)
class SealBench:
    """Seals with ``key``; verifies with ``known``."""

    key: DeviceKey = field(default_factory=CODES.make_key)

    @cached_property
    def known(self) -> Mapping[str, KnownKey]:
        """The public half only."""
        return {self.key.key_id: KnownKey(self.key.key_id, self.key.public_b64, LAPTOP)}

    def seals(self, kind: str, facts: PaperFacts, languages: tuple[str, str] = ("zh", "vi")) -> Seals:
        """Seal a paper's facts."""
        return seal_paper(DRAWER, CODES, self.key, kind, facts, languages)

    def paper(self, kind: str, facts: PaperFacts, languages: tuple[str, str] = ("zh", "vi")) -> bytes:
        """An honest paper."""
        return drawn(self.seals(kind, facts, languages))

    def verdict(self, pdf: bytes, folder: Path, number: str = "") -> Verdict:
        """Verify a file."""
        path = folder / "paper.pdf"
        path.write_bytes(pdf)
        return verify_pdf(NearReader(), str(path), self.known, CODES, number)


def drawn(seals: Seals, carried: Seals | None = None) -> bytes:
    """Draw the facts of some seals; ``carried`` is what a forger puts into the file instead."""
    return draw_again(read_attachment(seals.attachment), carried or seals)


Forge = Callable[["SealBench"], bytes]
