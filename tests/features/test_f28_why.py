"""F-28, D1.1: every warning and block says why, from which paper, since when. Walks all codes of docs/codes.md and of
the source: a rule's finding without rule id, source and date in each language fails; the others are no rules."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest

import resources
from app.domain.problems import Problem
from app.domain.rule_reading import pack_from_plain
from app.domain.rule_reasons import LIST_OF, RULE_OF, WATCH_CODES, is_rule_code, reason_of, watch_reason
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, signed, with_value
from ui import why
from ui.messages import SENTENCES, sentence
from ui.places import Place
from ui.screens.words import problem_words

ROOT = Path(__file__).resolve().parent.parent.parent
DAY = date(2026, 11, 23)
PACKS = {
    side: pack_from_plain(resources.read_json(f"reference/rules/{side}-practice-2026.json")) for side in ("gx", "vn")
}
CODE = re.compile(r"`([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+)`")
#: Figures under which a list of the shipped pack speaks.
FIGURES = {
    "prohibited": {"hs6": "050710"},
    "export_duty": {"hs6": "760110"},
    "not_exempt": {"hs6": "240220"},
    "out_of_scope": {"hs6": "400110"},
    "limit": {"group": "RICE", "hs6": "100630"},
}
#: Codes whose rule is not in the Chinese pack but in the Vietnamese one.
OF_VIETNAM = {"share.turns_used"}


def told_as_rules():
    """Codes of docs/codes.md whose row cites a rule of law or of the pack, or a demand behind one."""
    found = set()
    for line in (ROOT / "docs" / "codes.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("|") and re.search(r"\(R-(CN|VN|PORT)-\d\d|, pack\)|\(pack\)|\(D18\.4\)|\(F-24\)", line):
            found |= set(CODE.findall(line.split("|")[1]))
    return found


def made_with_a_rule():
    """Codes of findings that the source makes with a rule id."""
    found = set()
    for file in sorted((ROOT / "app").rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or getattr(call.func, "id", "") != "Problem" or not call.args:
                continue
            has_rule = len(call.args) > 3 or any(word.arg == "rule_id" for word in call.keywords)
            first = call.args[0]
            if has_rule and isinstance(first, ast.Constant):
                found.add(first.value)
    return found


#: Cite the rule that a figure is laid out by; nothing is judged in them.
NO_VERDICTS = {"split.rule_unknown", "split.unit_unknown", "income.kind"}


def test_every_code_that_cites_a_rule_is_known_as_a_rules_finding():
    assert len(told_as_rules()) > 25
    assert sorted(code for code in told_as_rules() | made_with_a_rule() if not is_rule_code(code)) == sorted(
        (told_as_rules() | made_with_a_rule()) & NO_VERDICTS
    )


def test_every_rules_finding_has_a_sentence():
    assert [
        code for code in (*RULE_OF, *LIST_OF, *WATCH_CODES) if code not in SENTENCES and code in told_as_rules()
    ] == []


@pytest.mark.parametrize("code", sorted({*RULE_OF, *LIST_OF} & set(SENTENCES)))
def test_rules_finding_names_rule_paper_source_and_date_in_each_language(code):
    pack = PACKS["vn" if code in OF_VIETNAM else "gx"]
    reason = reason_of(code, FIGURES.get(LIST_OF.get(code, ""), {}), pack, DAY)
    assert reason is not None
    assert re.fullmatch(r"R-(CN|VN|PORT)-\d\d", reason.rule_id)
    assert reason.source
    assert reason.legal_basis
    assert reason.valid_from <= DAY
    assert all((reason.text.zh, reason.text.vi, reason.text.en))


def test_watch_findings_name_rule_paper_source_and_date():
    for pack in PACKS.values():
        for entry in pack.watch:
            code = {"stop": "watch.stopped", "recall": "watch.recalled"}[entry.kind]
            reason = watch_reason(code, {"entry": entry.entry_id}, pack.watch, DAY)
            assert all((reason.rule_id, reason.source, reason.legal_basis, reason.valid_from))


def test_slips_of_typing_and_states_of_the_machine_have_no_why(market):
    why.follow(market)
    try:
        for code in ("person.name_missing", "lot.no_lines", "store.disk_full", "gateway.timeout"):
            assert sentence(code, {}).why == ""
    finally:
        why.install(None)


@pytest.mark.parametrize(
    ("language", "since"), [("zh", "自 2008-11-01 起"), ("vi", "từ 2008-11-01"), ("en", "since 2008-11-01")]
)
def test_window_says_why_in_the_readers_language_and_follows_a_new_pack(day_window, settled, language, since):
    services = day_window.context.services
    day_window.choose_language(language)
    Hands(day_window, settled).wait()
    problem = Problem("share.over_quota", "", {"person": "练习", "left_fen": 1, "missing_fen": 2})
    words = problem_words(problem)
    assert all(part in words for part in ("R-CN-10", "国函〔2008〕92号", "chinaacc.com", since))
    from app.errors import UserError

    day_window.tell(UserError("undo.too_late", lot="x", minutes=30))
    assert "R-PORT-02" in day_window.notices._banners[0].below()
    rules_of(services).take(signed(with_value("value_limit", 900_000, legal_basis="练习新令")))
    Hands(day_window, settled).wait()
    assert "练习新令" in problem_words(problem)


def test_stopped_goods_say_why_beside_the_field(day_window, settled):
    hands = Hands(day_window, settled)
    day_window.go(Place.TRUCK)
    hands.wait()
    told = problem_words(Problem("lot.goods_prohibited", "lines.0.goods_id", {"goods": "IVORY", "hs6": "050710"}))
    assert "R-CN-24" in told
    assert "2018-01-01" in told
