"""The fixture `port`: a practice port with empty books, as a real process.

Loaded for all tests by `pytest_plugins` in `tests/conftest.py`; a test just asks for `port: PortProcess`. Starting a
process takes over a second, so the tests of a file share one and each begins with empty books; a test may stop, kill
or restart it as it likes.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.port_process import PortProcess


@pytest.fixture(scope="module")
def port_of_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PortProcess]:
    """The process that the tests of a file share; ask for `port`."""
    with PortProcess(tmp_path_factory.mktemp("port")) as running:
        yield running


@pytest.fixture
def port(port_of_file: PortProcess) -> PortProcess:
    """A running practice port with empty books; its clock began at 2026-11-23T03:00:00Z with the file's first test."""
    if not port_of_file.is_running:
        port_of_file.start()
    port_of_file.begin_anew()
    return port_of_file
