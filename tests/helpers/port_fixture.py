"""The fixture `port`: a practice port of this test's own, as a real process.

Loaded for all tests by `pytest_plugins` in `tests/conftest.py`; a test just asks for `port: PortProcess`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.port_process import PortProcess


@pytest.fixture
def port(tmp_path: Path) -> Iterator[PortProcess]:
    """A started practice port with empty books; its clock starts at 2026-11-23T03:00:00Z."""
    with PortProcess(tmp_path / "port") as running:
        yield running
