"""The shipped profile of the declaration message: its shape, its real spellings, nothing of the table is lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

import resources
from app.domain.declaration.channels import ENDINGS, FORWARD, MARKS, Ending, Mark, Stage
from resources.reference_build.dec_profile import GROUPS
from resources.reference_build.sources import read_table

PROFILE = resources.read_json("profiles/dec-4.8.json")
REAL_SPELLINGS = ("EdocRealation", "EdocFomatType", "PromiseItmes", "GrossWet", "NetWt", "TaxAaminMark", "EntyPortCode")
MORE_SPELLINGS = ("DistinatePort", "PartenerID", "ExtendFiled", "DeclaratioMaterialCode")
#: Groups for cases that this trade does not have; their place in the message only one source names.
NOT_TAKEN = {"TrnHead", "TrnList", "TrnContainers", "TrnContaGoodsList", "DecMarkLobs", "DecSupplementLists", "SddTax"}
ALSO_NOT_TAKEN = {"DecRisk", "DecRoyaltyFee", "...", "@"}


def names(group: dict[str, Any]) -> Iterator[str]:
    """Every element below a group."""
    for child in group["children"]:
        yield child["name"]
        if child["is_group"]:
            yield from names(child)


def test_profile_has_its_shape_when_checked_by_schema() -> None:
    schema = resources.read_json("profiles/dec-4.8.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(PROFILE)


@pytest.mark.parametrize("name", REAL_SPELLINGS + MORE_SPELLINGS)
def test_name_is_spelt_as_the_port_spells_it_when_read(name: str) -> None:
    assert name in set(names(PROFILE["root"]))


def test_every_row_of_the_table_has_its_place_when_counted() -> None:
    rows = read_table(resources.path("sources"), "dec_elements")
    taken = [row for row in rows if row["path"].split("/")[1] not in NOT_TAKEN | ALSO_NOT_TAKEN]
    groups = len(GROUPS)
    assert len(list(names(PROFILE["root"]))) == len(taken) + groups


def test_codes_of_receipts_move_as_the_table_says_when_compared() -> None:
    told = {row["channel"]: row["state"] for row in resources.read_json("profiles/receipt-channels.json")}
    words = {Stage.RELEASED: {"released", "released_guarantee"}, Stage.RECEIVED: {"customs_received"}}
    for code, stage in FORWARD.items():
        assert told[code] in words.get(stage, {stage.name.lower()})
    for code, kind in (ENDINGS | MARKS).items():
        assert isinstance(kind, Ending | Mark)
        assert told[code] == kind.value
    still = {state for code, state in told.items() if code not in (FORWARD | ENDINGS | MARKS)}
    assert still == {"ciq", "info", "stored", "import_failed", "sending", "client_error"}
