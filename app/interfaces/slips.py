"""Slips: the room that draws them and the room that sends them to a receipt printer."""

from __future__ import annotations

from typing import Protocol

from app import read_models as rm
from app.domain.bitmap import Bitmap
from app.domain.evidence import EvidenceSlip
from app.domain.paper_content import PaperContent
from app.domain.slip_printer import SlipPrinter
from app.interfaces.machine import CancelFlag


class SlipRenderer(Protocol):
    """Facts, two languages and a width in dots → dots. Raises UserError ``paper.glyph_missing``, ``…label_missing``.

    ``seal`` is the signed code for the square; without one it names the paper and its check code.
    """

    def content(self, content: PaperContent, languages: tuple[str, str], width: int, seal: str = "") -> Bitmap:
        """Draw any paper's content as a slip."""

    def day_end(self, facts: rm.DayEndFacts, languages: tuple[str, str], width: int, seal: str = "") -> Bitmap:
        """Draw the day-end slip."""

    def used_today(self, facts: EvidenceSlip, languages: tuple[str, str], width: int) -> Bitmap:
        """Draw the slip of a person's day; its square is the evidence's own code."""

    def trial(self, languages: tuple[str, str], width: int) -> Bitmap:
        """Draw the slip that shows whether a printer and its width are right; it has no facts."""

    def png(self, bitmap: Bitmap) -> bytes:
        """Return dots as a picture file."""


class SlipSender(Protocol):
    """Sends dots to a receipt printer as raw ESC/POS."""

    def send(self, bitmap: Bitmap, printer: SlipPrinter, cancel: CancelFlag | None = None) -> None:
        """Print one slip; slow, never on the window's thread.

        Raises EnvironmentProblem ``slip.…`` saying what the printer or its line did, CancelledError when stopped.
        """
