"""`docs/cli.md` has a section, an example and a shape for every command, and no other; each shape is a sound one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import jsonschema
import pytest

from app.cli.arguments import STATES, build_parser
from app.domain.delivery import DeliveryState, Verdict, display_status
from app.domain.trade import RecordState
from tests.helpers.cli_run import ROOT, schemas

PAGE = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")


def commands(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that can be run, by its whole name."""
    groups = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not groups:
        yield name, parser
    for group in groups:
        for part, inner in group.choices.items():
            yield from commands(inner, f"{name} {part}".strip())


COMMANDS = dict(commands(build_parser()))


def section(name: str) -> str:
    found = re.search(rf"^## `{name}`\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"no section for {name}"
    return found[1]


def test_every_command_has_a_shape_when_the_page_is_read() -> None:
    assert {name.replace("-", " ") for name in COMMANDS} | {"error"} == set(schemas())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_section_has_example_and_shape_when_read(name: str) -> None:
    text = section(name)
    assert f"```json schema={name.replace(' ', '-')}\n" in text
    assert re.search(rf"^bianmaoctl {name}\b", text, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_option_is_told_when_the_section_is_read(name: str) -> None:
    everywhere = {"-h", "--help", "--store", "--key-file", "--key-stdin", "--actor"}
    text = section(name)
    options = {option for action in COMMANDS[name]._actions for option in action.option_strings if option[1] == "-"}
    assert sorted(option for option in options - everywhere if option not in text and option != "--out") == []


@pytest.mark.parametrize("name", sorted(schemas()))
def test_shape_is_closed_at_the_top_when_checked(name: str) -> None:
    schema = schemas()[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["additionalProperties"] is False


def test_every_shared_shape_is_used_and_known_when_checked() -> None:
    whole = str([{k: v for k, v in schema.items() if k != "$defs"} for schema in schemas().values()])
    shared = schemas()["error"]["$defs"]
    named = set(re.findall(r"#/\$defs/(\w+)", whole + str(shared)))
    assert named == set(shared)


def test_states_are_those_shown_when_asked_for() -> None:
    shown = {
        display_status(record, delivery, verdict)
        for record in RecordState
        for delivery in (None, *DeliveryState)
        for verdict in Verdict
    }
    assert set(STATES) == shown - {"draft"}
