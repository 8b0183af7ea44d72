"""The paper room's door for slips: facts, two languages and a width in, dots out."""

from __future__ import annotations

from app.documents.slips import content_slip, day_slip, picture, trial, used_slip
from app.domain.bitmap import Bitmap
from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.read_models import DayEndFacts

Languages = tuple[str, str]


class DotRenderer:
    """Draws slips; holds no state, may be called from any thread. Follows :class:`app.interfaces.SlipRenderer`."""

    def content(self, content: PaperContent, languages: Languages, width: int, seal: str = "") -> Bitmap:
        """Draw any paper's content as a slip."""
        return content_slip.lay_out(content, languages, width, seal).bitmap()

    def day_end(self, facts: DayEndFacts, languages: Languages, width: int, seal: str = "") -> Bitmap:
        """Draw the day-end slip."""
        return day_slip.lay_out(facts, languages, width, seal).bitmap()

    def used_today(self, facts: EvidenceSlip, languages: Languages, width: int) -> Bitmap:
        """Draw the slip of a person's day."""
        return used_slip.lay_out(facts, languages, width).bitmap()

    def trial(self, languages: Languages, width: int) -> Bitmap:
        """Draw the slip that tries a printer."""
        return trial.lay_out(languages, width).bitmap()

    def png(self, bitmap: Bitmap) -> bytes:
        """Return dots as a picture file."""
        return picture.png(bitmap)
