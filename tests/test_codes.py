"""Every code that can reach a person has a row in docs/codes.md and a sentence; held by reading the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

import resources
from ui.amount_text import Trouble
from ui.messages import SENTENCES, sentence

ROOT = Path(__file__).resolve().parent.parent
PORT = "app/practice_port/"
#: In these, codes stand only inside the making of an error: the rest are HTTP refusals and keys of labels.
ONLY_IN_CALLS = (PORT, "app/documents/")
TELLING = re.compile(r"(Error|[Pp]roblem|Refused|Refusal|Reason|Fault)$")
CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
HOLE = re.compile(r"\{(\w+)\}")
MODULE = re.compile(r"(app|ui|offline_store|os|http)\..*")
FILE = re.compile(r".*\.(json|db|lock|csv|html|copy|toml|txt|pdf|xlsx)")
#: Fields of forms and files; `rate.missing` is a code.
FIELD = re.compile(r"counterpart\.\w+|manifest\.\w+|rate\.(on|purpose|quoted_on|source|units_per_cny)")
#: Names in the settings and in histories, and why an epoch began (in the ledger's entry).
NAMES = {
    "lots.last_number",
    "own_goods.last_number",
    "libxcb.so.1",
    "truck.last",
    "message.tried",
    "place.unknown",
    "place.other_machine",
    "place.copied",
    "place.behind",
    "port.ahead",
}
#: Where the second half of a code is computed: every half it can have.
COMPUTED = {"amount.": [trouble for trouble in get_args(Trouble) if trouble != "empty"]}
AT_LEAST = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its codes, the params it names."""

    codes: tuple[str, ...]
    params: frozenset[str]


def rows(name: str) -> Iterator[Row]:
    """Read the tables of a paper; `.other` after `group.code` is short for `group.other`."""
    for line in (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines():
        cells = line.split("|")
        codes: list[str] = []
        for found in re.findall(r"`([a-z0-9_.]+)`", cells[1]) if line.startswith("|") else ():
            short = found.startswith(".") and codes
            codes.append(codes[0].partition(".")[0] + found if short else found)
        if codes and all(CODE.fullmatch(code) for code in codes):
            yield Row(tuple(codes), frozenset(re.findall(r"`(\w+)`", cells[2])))


@cache
def documented() -> dict[str, frozenset[str]]:
    """Code → params, of docs/codes.md; a code in two rows is told by the test that looks for that."""
    return {code: row.params for row in rows("codes.md") for code in row.codes}


@cache
def of_the_port() -> set[str]:
    """Codes the practice port returns as reasons; other rows of that paper name files and handles."""
    return {code for row in rows("practice-port.md") for code in row.codes if not FILE.fullmatch(code)}


@cache
def ledger_kinds() -> set[str]:
    """Kinds of ledger entries as the contract lists them."""
    text = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    return set(re.findall(r"`([a-z_.]+)`", text.partition("Ledger kinds:")[2].partition("\n\n")[0]))


@cache
def label_keys() -> frozenset[str]:
    """Keys of the words on papers, and what several of them begin with: boxes to tick are written by that."""
    keys = resources.read_json("document_labels/en.json")
    return frozenset(keys) | {key.rpartition(".")[0] for key in keys}


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


def _code_places(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments that can hold a code; the split names place and value first."""
    if _name(call) == "SplitInputError":
        yield from call.args[2:]
        return
    yield from call.args[:1]
    yield from (word.value for word in call.keywords if word.arg in ("code", "problem_code"))


def _literals(node: ast.AST) -> Iterator[str]:
    """Codes written below a node, with computed ones; a computed one nobody lists comes as `prefix.*`."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and CODE.fullmatch(each.value):
            yield each.value
        if isinstance(each, ast.JoinedStr) and each.values and isinstance(each.values[0], ast.Constant):
            start = str(each.values[0].value)
            if re.fullmatch(r"[a-z_]+\.", start):
                yield from (start + half for half in COMPUTED.get(start, ["*"]))


def told_in_calls(tree: ast.AST) -> set[str]:
    """Codes in the making of errors, problems, faults and reasons."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and TELLING.search(_name(node))]
    return {code for call in calls for place in _code_places(call) for code in _literals(place)}


def elsewhere(tree: ast.AST) -> set[str]:
    """Dotted words anywhere else that are known as nothing but codes: constants, tables, returned codes."""
    words = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value)
    }
    other = re.compile("|".join(f"(?:{known.pattern})" for known in (FIELD, FILE, MODULE)))
    return {word for word in words - NAMES - ledger_kinds() - label_keys() if not other.fullmatch(word)}


def codes_of(source: str, name: str) -> set[str]:
    """Every code a source file can tell somebody."""
    tree = ast.parse(source, name)
    return told_in_calls(tree) | (set() if name.startswith(ONLY_IN_CALLS) else elsewhere(tree))


def raised() -> dict[str, str]:
    """Code → a file that tells it, over all sources but the sentences themselves."""
    found: dict[str, str] = {}
    for package in ("app", "offline_store", "ui"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith("ui/messages"):
                found.update(dict.fromkeys(codes_of(path.read_text(encoding="utf-8"), name), name))
    return found


def test_every_code_has_a_row_when_sources_are_read():
    found = raised()
    assert len(found) > AT_LEAST
    assert {code: name for code, name in found.items() if code not in documented()} == {}


def test_every_code_of_the_port_has_a_row_when_its_paper_is_read():
    assert of_the_port() >= {"sum.net", "officer.other", "quota.value_exceeded"}
    assert of_the_port() - set(documented()) == set()


def test_no_row_is_idle_when_sources_and_port_are_read():
    assert set(documented()) - set(raised()) - of_the_port() == set()


def test_no_code_has_two_rows_when_the_paper_is_read():
    codes = [code for row in rows("codes.md") for code in row.codes]
    assert sorted({code for code in codes if codes.count(code) > 1}) == []


def test_sentences_and_rows_are_of_the_same_codes_when_compared():
    assert set(SENTENCES) - set(documented()) == set()
    assert set(documented()) - set(SENTENCES) == set()


def test_no_code_has_two_sentences_when_all_files_are_read():
    files = sorted((ROOT / "ui").glob("messages_*.py"))
    codes = [code for file in files for code in elsewhere(ast.parse(file.read_text(encoding="utf-8")))]
    assert len(files) > 1
    assert sorted(codes) == sorted(SENTENCES)


@pytest.mark.parametrize("code", sorted(documented()))
def test_code_tells_what_and_what_next_when_made_into_a_sentence(qapp, code):
    told = sentence(code, dict.fromkeys(documented()[code], 1))
    for part in (told.what, told.do_next):
        assert part.strip()
        assert len(re.findall(r"[.!?。](?=\s|$)", part)) == 1, "one sentence each, two in all (U31)"
        assert not HOLE.search(part)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_sentence_shows_only_figures_that_its_row_names(code):
    holes = {hole for text in SENTENCES[code] for hole in HOLE.findall(str(text))}
    assert holes - documented().get(code, frozenset()) == set()


def test_unknown_code_is_named_when_made_into_a_sentence(qapp):
    told = sentence("lot.never_heard_of", {})
    assert "lot.never_heard_of" in told.what
    assert told.do_next.strip()


@pytest.mark.parametrize(
    "planted",
    [
        'raise UserError("planted.unknown", lot=1)',
        'raise UserError("lot.unknown" if lot else "planted.unknown")',
        'found = Problem(code="planted.unknown")',
        'yield _problem("planted.unknown", place)',
        'raise SplitInputError(path, value, "planted.unknown")',
        'UNKNOWN = "planted.unknown"',
        'TABLE = {13: "planted.unknown"}',
        'def of(text):\n    return "planted.unknown"',
    ],
)
def test_planted_code_is_found_when_it_has_no_row(planted):
    found = codes_of(planted, "app/services/planted.py")
    assert found - set(documented()) == {"planted.unknown"}


def test_planted_computed_code_is_found_when_nobody_lists_its_halves():
    assert codes_of('raise UserError(f"planted.{half}")', "ui/planted.py") == {"planted.*"}


def test_fields_labels_and_kinds_are_no_codes_when_read():
    source = 'Problem("lot.direction", "rate.source")\nledger.append("lot.finalised", open("market.db"))'
    assert codes_of(source, "app/services/planted.py") == {"lot.direction"}
    assert codes_of('labels.pair("paper.total")\nrefusal(429, "port.busy")', f"{PORT}planted.py") == set()
