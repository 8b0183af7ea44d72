"""The weight balance of a road manifest (R-CN-32): what is declared against it, and what is still left of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.lot_draft import LotDraft
from app.domain.person_checks import text_problem
from app.domain.problems import Problem
from app.domain.rules import RulePack
from app.domain.trade import GoodsLine, Manifest, TradeRecord

#: Codes of the rule that asks for the balance, the newer one first.
RULES = ("manifest_mass", "mass_balance_required")
NUMBER_LENGTH = 40
#: Values of the rule that ask for nothing; ``warn`` only warns, everything else stops.
SILENT = (False, "show")


@dataclass(frozen=True, slots=True)
class ManifestUse:
    """One booking against a manifest: gross grams of a record, negative when they are given back.

    It stays on the day and the laptop of the record, whoever gives it back and when. ``mass_g`` is what the record
    says the manifest weighs as a whole.
    """

    manifest: str
    record_ref: str
    lot_ref: str
    day_on: date
    device: str
    gross_g: int
    mass_g: int


@dataclass(frozen=True, slots=True)
class ManifestBalance:
    """Grams of a manifest: ``total_g`` as stated (0: by nobody yet), ``declared_g`` booked, ``left_g`` of it."""

    total_g: int = 0
    declared_g: int = 0

    @property
    def left_g(self) -> int:
        """What may still be declared; negative when too much was."""
        return self.total_g - self.declared_g


def use_of_manifest(record: TradeRecord) -> ManifestUse | None:
    """Return what a record takes of its manifest, None without one."""
    manifest = record.manifest
    if manifest is None:
        return None
    return ManifestUse(
        manifest.key,
        record.local_reference,
        record.lot_ref,
        record.day_on,
        record.device,
        record.gross_g,
        manifest.mass_g,
    )


def balance_of(uses: Iterable[ManifestUse]) -> ManifestBalance:
    """Sum bookings of one manifest. The mass is what the newest record still standing says; 0 when none stands."""
    left: dict[str, int] = {}
    stated: dict[str, int] = {}
    for use in uses:
        left[use.record_ref] = left.get(use.record_ref, 0) + use.gross_g
        stated[use.record_ref] = use.mass_g
    standing = [stated[ref] for ref, grams in left.items() if grams]
    return ManifestBalance(standing[-1] if standing else 0, sum(left.values()))


def stated_balance(manifest: Manifest, booked: ManifestBalance) -> ManifestBalance:
    """Return the balance with the mass the lot itself states."""
    return ManifestBalance(manifest.mass_g, booked.declared_g)


def manifest_findings(
    draft: LotDraft, lines: Iterable[GoodsLine], booked: ManifestBalance, pack: RulePack, day_on: date
) -> Iterator[Problem]:
    """Yield what is wrong with a lot's manifest: its texts, its mass, and gross mass beyond what is left of it."""
    manifest = draft.manifest
    if manifest is None:
        return
    yield from manifest_text_findings(manifest)
    if manifest.mass_g <= 0:
        yield Problem("lot.manifest_mass_missing", "manifest.mass_g", {"manifest": manifest.batch_no})
        return
    if booked.total_g and booked.total_g != manifest.mass_g:
        figures: dict[str, str | int | None] = {
            "manifest": manifest.batch_no,
            "stated_g": booked.total_g,
            "typed_g": manifest.mass_g,
        }
        yield Problem("lot.manifest_mass_differs", "manifest.mass_g", figures)
        return
    yield from over_manifest(manifest, sum(line.gross_g for line in lines), booked, pack, day_on)


def over_manifest(
    manifest: Manifest, gross_g: int, booked: ManifestBalance, pack: RulePack, day_on: date
) -> Iterator[Problem]:
    """Yield the problem of declaring more gross mass than a manifest has left, where the rules ask for it."""
    rule = next((found for code in RULES if (found := pack.rule(code, day_on)) is not None), None)
    left = manifest.mass_g - booked.declared_g
    if rule is None or rule.value in SILENT or gross_g <= left:
        return
    params: dict[str, str | int | None] = {
        "manifest": manifest.batch_no,
        "total_g": manifest.mass_g,
        "declared_g": booked.declared_g,
        "left_g": left,
        "lot_g": gross_g,
        "over_g": gross_g - left,
        "rule": rule.rule_id,
    }
    severity = "warn" if rule.value == "warn" else "stop"
    yield Problem("lot.over_manifest", "manifest.mass_g", params, rule.rule_id, severity)


def manifest_text_findings(manifest: Manifest) -> Iterator[Problem]:
    """Yield what is wrong with a manifest's numbers as texts; no form is enforced, only samples were seen."""
    if not manifest.batch_no:
        yield Problem("lot.manifest_batch_missing", "manifest.batch_no")
    for name, text in (("batch_no", manifest.batch_no), ("bill_no", manifest.bill_no)):
        if problem := text_problem(text, f"manifest.{name}", NUMBER_LENGTH):
            yield problem
