"""A change of how papers look is never made unawares: papers handed out before would no longer compare."""

from __future__ import annotations

import json

from tests.unit.documents.drawing_sums import KEPT, sums


def test_papers_are_drawn_as_kept_when_the_number_of_the_drawing_is_the_same():
    assert sums() == json.loads(KEPT.read_text(encoding="utf-8"))
