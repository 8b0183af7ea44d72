"""Papers come from records only, every copy is counted, and the day's figures are the database's own."""

from __future__ import annotations

import json
from datetime import date

import pytest

from app.domain.trade import RecordState
from app.errors import CancelledError, UserError
from app.services.documents import DocumentService
from app.services.quota import QuotaService
from app.services.reports import ReportService
from tests.helpers.builders import line, lot_draft
from tests.unit.services.lot_world import leave, ledger_kinds, new_market

LANGUAGES = ("zh", "vi")


class Stopped:
    def is_set(self) -> bool:
        return True


def papers_of(market) -> DocumentService:
    return DocumentService(market.context)


def final_lot(market, *lines):
    lot = market.ready_lot(*lines)
    return market.lots.finalise(lot.lot_ref)


def test_each_copy_is_counted_and_written_down_when_a_paper_is_made():
    market = new_market(here=2)
    lot_ref = final_lot(market).lot.lot_ref
    made = [papers_of(market).paper("D12", lot_ref, LANGUAGES) for _ in range(2)]
    assert [paper.copy_no for paper in made] == [1, 2]
    assert made[0].pages == 1
    with market.store.unit_of_work() as uow:
        entry = uow.ledger.entries(0, 100)[-1]
    assert (entry.kind, json.loads(entry.body)) == ("paper.made", {"copy": 2, "kind": "D12", "ref": lot_ref})
    assert market.renderer.drawn[-1][1].head_hash == entry.hash


def test_nothing_is_counted_when_a_paper_is_only_looked_at():
    market = new_market(here=2)
    result = final_lot(market)
    lot_ref, papers, reports = result.lot.lot_ref, papers_of(market), ReportService(market.context)
    before = ledger_kinds(market)
    for _ in range(2):
        looked_at = [
            papers.paper("D12", lot_ref, LANGUAGES, record=False),
            papers.paper("D08", lot_ref, LANGUAGES, record=False),
            papers.paper("D08", result.record_refs[0], LANGUAGES, record=False),
            reports.day_end_slip(None, LANGUAGES, record=False),
        ]
        assert [paper.copy_no for paper in looked_at] == [1, 1, 1, 1]
        assert market.renderer.drawn[-1][1].head_hash == ""
    assert ledger_kinds(market) == before
    assert papers.paper("D12", lot_ref, LANGUAGES).copy_no == 1
    assert papers.paper("D12", lot_ref, LANGUAGES, record=False).copy_no == 2


def test_facts_are_those_of_the_records_when_a_lot_paper_is_made():
    market = new_market(here=2)
    final_lot(market, line("RICE", net_g=120_000))
    lot_ref = market.told[-1].lot_ref
    papers_of(market).paper("D09", lot_ref, LANGUAGES)
    facts = market.renderer.drawn[-1][1]
    assert sum(record.net_g for record in facts.records) + sum(part.net_g for part in facts.rest) == 120_000
    assert (facts.group_name, facts.point_name.zh, facts.practice) == ("练习第一互助组", "练习互市点", True)
    assert facts.crossing_name.vi == "Hữu Nghị"
    assert set(facts.statuses.values()) == {"packed"}


def test_sheet_for_signatures_has_no_number_when_the_lot_is_a_draft():
    market = new_market(here=2)
    lot = market.lots.save(lot_draft())
    with pytest.raises(UserError, match=r"paper\.not_committed"):
        papers_of(market).paper("D09", lot.lot_ref, LANGUAGES)
    market.lots.split(lot.lot_ref)
    sheet = papers_of(market).paper("D09", lot.lot_ref, LANGUAGES)
    facts = market.renderer.drawn[-1][1]
    assert (sheet.copy_no, facts.copy_no, facts.lot.state) == (0, 0, "draft")
    assert {(record.local_reference, record.state) for record in facts.records} == {("", RecordState.DRAFT)}
    assert ledger_kinds(market) == []
    assert papers_of(market).kinds(lot.lot_ref) == ("D09",)
    for kind in ("D12", "D08"):
        with pytest.raises(UserError, match=r"paper\.not_committed"):
            papers_of(market).paper(kind, lot.lot_ref, LANGUAGES)


def test_one_document_has_all_members_when_declarations_are_made():
    market = new_market(here=3)
    lot_ref = final_lot(market).lot.lot_ref
    paper = papers_of(market).declarations(lot_ref, LANGUAGES)
    assert (paper.pages, paper.copy_no) == (3, 1)
    assert papers_of(market).paper("D08", lot_ref, LANGUAGES).copy_no == 2
    kinds = papers_of(market).kinds(lot_ref)
    assert set(kinds) >= {"D03", "D08", "D09", "D12"}
    assert list(kinds) == sorted(set(kinds)), "in the order of the document table, each once"


def test_nothing_is_counted_when_declarations_are_stopped_before_they_begin():
    market = new_market(here=3)
    lot_ref = final_lot(market).lot.lot_ref
    before = ledger_kinds(market)
    with pytest.raises(CancelledError):
        papers_of(market).declarations(lot_ref, LANGUAGES, None, Stopped())
    assert ledger_kinds(market) == before


def test_only_what_counts_is_printed_when_a_record_was_voided():
    market = new_market(here=3)
    result = final_lot(market)
    market.records.void(result.record_refs[1], "x")
    papers_of(market).paper("D12", result.lot.lot_ref, LANGUAGES)
    printed = [record.local_reference for record in market.renderer.drawn[-1][1].records]
    assert printed == [result.record_refs[0], result.record_refs[2]]
    for ref in (result.record_refs[0], result.record_refs[2]):
        market.records.void(ref, "x")
    with pytest.raises(UserError, match=r"paper\.no_records"):
        papers_of(market).paper("D12", result.lot.lot_ref, LANGUAGES)


def test_declaration_of_one_record_is_made_with_its_status():
    market = new_market(here=1)
    (ref,) = final_lot(market).record_refs
    leave(market, ref)
    assert papers_of(market).paper("D08", ref, LANGUAGES).pages == 1
    assert market.renderer.drawn[-1][1][0].status == "sent"
    assert "D08" in papers_of(market).kinds(ref)


@pytest.mark.parametrize(
    ("kind", "code"), [("D99", "paper.kind_unknown"), ("D08", "paper.ref_unknown"), ("D12", "paper.ref_unknown")]
)
def test_paper_is_refused_when_kind_or_reference_is_unknown(kind, code):
    market = new_market()
    with pytest.raises(UserError) as caught:
        papers_of(market).paper(kind, "nothing", LANGUAGES)
    assert caught.value.code == code
    assert papers_of(market).kinds("nothing") == ()


def test_slip_carries_the_databases_figures_when_the_day_ends():
    market = new_market(here=2)
    final_lot(market)
    reports = ReportService(market.context)
    slip = reports.day_end_slip(None, LANGUAGES)
    facts = market.renderer.drawn[-1][1]
    assert facts.summary == reports.day_end() == market.store.reading().day_summary(date(2026, 11, 23))
    assert (slip.kind, slip.ref, slip.copy_no, facts.device) == ("D26", "2026-11-23", 1, "07")
    assert reports.check().ledger_ok


def test_three_numbers_are_told_when_quota_is_asked_for():
    market = new_market(here=2)
    final_lot(market)
    person = market.people[0].person_id
    with market.store.unit_of_work() as uow:
        uow.quota.set_heard(person, date(2026, 11, 23), 100_000, 50_000, market.clock.now())
        uow.commit()
    quota = QuotaService(market.context)
    view = quota.view(person)
    assert (view.used_here_fen, view.confirmed_fen, view.elsewhere_fen) == (150_000, 100_000, 50_000)
    assert (view.left_fen, view.known_at) == (600_000, market.clock.now())
    assert [each.person_id for each in quota.of_group("grp-1")] == [p.person_id for p in market.people]
    assert quota.of_group("grp-1", date(2026, 11, 22))[0].used_here_fen == 0
