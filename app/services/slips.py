"""Slips of a receipt printer: the printer's setting, slips made and counted like any paper, and their sending.

Making and sending are two acts: a slip is counted when it is made, and a printer that then fails changes nothing of
that. Printing it again gives the next copy, which says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.domain.bitmap import Bitmap
from app.domain.paper_content import PaperContent
from app.domain.slip_printer import Connection, Slip, SlipPrinter, check_slip_printer
from app.errors import UserError
from app.interfaces import CancelFlag, UnitOfWork
from app.interfaces.slips import SlipRenderer, SlipSender
from app.read_models import DayEndFacts
from app.services import paper_seals
from app.services.context import ServiceContext
from app.services.device_keys import signing_key
from app.services.evidence import EVIDENCE_SLIP, EvidenceService
from app.services.findings import Refused
from app.services.paper_contents import d24
from app.services.paper_sorts import PaperSource
from app.services.papers import DAY_END, check_languages, number_copy
from app.services.reports import ReportService

SETTING = "slip_printer"
TRADE_SLIP = d24.KIND
#: Kinds that can be printed on a roll; a reference is a record's or lot's, a day, a person.
KINDS = (TRADE_SLIP, DAY_END, EVIDENCE_SLIP)
Languages = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SlipParts:
    """What the service needs beside the store: who draws, who sends, and who knows the facts of day and person."""

    renderer: SlipRenderer
    sender: SlipSender
    reports: ReportService
    evidence: EvidenceService


class SlipService:
    """Makes slips and sends them. Making touches the store; sending does not and may take long."""

    def __init__(self, context: ServiceContext, parts: SlipParts) -> None:
        self._context, self._parts = context, parts

    def printer(self) -> SlipPrinter:
        """Return how this machine's receipt printer is reached; none when nothing was set."""
        with self._context.store.unit_of_work() as uow:
            return _printer_of(uow.settings.get(SETTING) or {})

    def save_printer(self, printer: SlipPrinter) -> None:
        """Keep how the printer is reached. Raises Refused naming what cannot be (``slip.…``)."""
        if problems := check_slip_printer(printer):
            raise Refused(list(problems))
        with self._context.store.unit_of_work() as uow:
            uow.settings.put(SETTING, _plain_of(printer))
            uow.commit()

    def records_of(self, ref: str) -> tuple[str, ...]:
        """Return the records whose slips a reference means: itself, or those of a lot that count.

        Raises UserError ``paper.ref_unknown``, ``paper.not_committed``.
        """
        with self._context.store.unit_of_work() as uow:
            if uow.records.get(ref) is not None:
                return (ref,)
            return _records_of_lot(uow, ref)

    def slip(
        self,
        kind: str,
        ref: str,
        languages: Languages = ("zh", "vi"),
        width_mm: int | None = None,
        *,
        record: bool = True,
    ) -> Slip:
        """Make one slip in the printer's width, or another; counted and in the ledger, but for one only looked at.

        Raises:
            UserError: ``paper.kind_unknown``, ``paper.ref_unknown``, ``paper.not_committed``, ``paper.glyph_missing``,
                ``person.unknown``, ``slip.width``.

        """
        setting = self.printer() if width_mm is None else SlipPrinter(width_mm=width_mm)
        if problems := check_slip_printer(replace(setting, connection=Connection.NONE)):
            raise Refused(list(problems))
        make = self._makers().get(kind)
        if make is None:
            raise UserError("paper.kind_unknown", kind=kind)
        check_languages(languages)
        bitmap, copy_no = make(ref, languages, setting.dots, record)
        return Slip(kind, ref, bitmap, copy_no)

    def trial(self, languages: Languages = ("zh", "vi"), printer: SlipPrinter | None = None) -> Slip:
        """Make the slip that tries a printer; it is no paper and is not counted."""
        dots = (printer or self.printer()).dots
        return Slip("TRIAL", "", self._parts.renderer.trial(languages, dots), 0)

    def send(self, slip: Slip, printer: SlipPrinter | None = None, cancel: CancelFlag | None = None) -> None:
        """Send a made slip to the printer, raw; touches the store only to look the printer up.

        Raises UserError ``slip.no_printer``, EnvironmentProblem ``slip.…``, CancelledError.
        """
        self._parts.sender.send(slip.bitmap, printer or self.printer(), cancel)

    def png(self, slip: Slip) -> bytes:
        """Return a slip as a picture file: the very dots that are printed."""
        return self._parts.renderer.png(slip.bitmap)

    def _makers(self) -> dict[str, Callable[[str, Languages, int, bool], tuple[Bitmap, int]]]:
        return {TRADE_SLIP: self._trade, DAY_END: self._day_end, EVIDENCE_SLIP: self._used_today}

    def _trade(self, ref: str, languages: Languages, dots: int, record: bool) -> tuple[Bitmap, int]:
        context = self._context
        records = self.records_of(ref)
        if len(records) != 1:
            raise UserError("paper.not_for_this", kind=TRADE_SLIP, ref=ref)
        (ref,) = records
        with context.store.unit_of_work() as uow:
            source = PaperSource(context, uow, context.store.reading(), ref, context.clock.now())
            content = d24.build(source)
            copy = number_copy(uow, context, TRADE_SLIP, ref, record=record)
        content = replace(content, copy_no=copy.copy_no, head_hash=copy.head_hash)
        seal = self._seal(TRADE_SLIP, content, languages)
        return self._parts.renderer.content(content, languages, dots, seal), copy.copy_no

    def _day_end(self, ref: str, languages: Languages, dots: int, record: bool) -> tuple[Bitmap, int]:
        try:
            day_on = date.fromisoformat(ref) if ref else None
        except ValueError:
            raise UserError("paper.ref_unknown", ref=ref) from None
        facts = self._parts.reports.day_end_facts(day_on, record=record)
        seal = self._seal(paper_seals.DAY_END, facts, languages)
        return self._parts.renderer.day_end(facts, languages, dots, seal), facts.copy_no

    def _used_today(self, ref: str, languages: Languages, dots: int, record: bool) -> tuple[Bitmap, int]:
        facts = self._parts.evidence.facts(ref, record=record)
        return self._parts.renderer.used_today(facts, languages, dots), facts.copy_no

    def _seal(self, kind: str, facts: PaperContent | DayEndFacts, languages: Languages) -> str:
        """Return the signed code of a counted slip, the same as its A4 paper would bear; nothing for a look."""
        if not paper_seals.is_sealed(facts):
            return ""
        context = self._context
        with context.store.unit_of_work() as uow:
            key = signing_key(uow, context)
            uow.commit()
        return paper_seals.seal_paper(context.renderer, context.codes, key, kind, facts, languages).codes[0]


def _records_of_lot(uow: UnitOfWork, ref: str) -> tuple[str, ...]:
    lot = uow.lots.get(ref)
    if lot is None:
        raise UserError("paper.ref_unknown", ref=ref)
    found = tuple(each.local_reference for each in uow.records.of_lot(ref) if each.state == "finalised")
    if not found:
        raise UserError("paper.not_committed", kind=TRADE_SLIP, ref=ref)
    return found


def _plain_of(printer: SlipPrinter) -> dict[str, Any]:
    return {
        "connection": printer.connection.value,
        "width_mm": printer.width_mm,
        "address": printer.address,
        "speed": printer.speed,
        "cut": printer.cut,
        "after_basket": printer.after_basket,
    }


def _printer_of(plain: dict[str, Any]) -> SlipPrinter:
    usual = SlipPrinter()
    found = SlipPrinter(
        connection=Connection(plain.get("connection", usual.connection)),
        width_mm=int(plain.get("width_mm", usual.width_mm)),
        address=str(plain.get("address", "")),
        speed=int(plain.get("speed", usual.speed)),
        cut=bool(plain.get("cut", True)),
        after_basket=bool(plain.get("after_basket", False)),
    )
    return usual if check_slip_printer(found) else found
