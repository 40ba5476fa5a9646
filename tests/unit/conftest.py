"""Fixtures of the tests of qgjob."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.clock import move_clock_of
from tests.unit.cli_support import ContractServer, contract_server


@pytest.fixture
def server() -> Iterator[ContractServer]:
    """Start a server with the job API in memory."""
    with contract_server() as started:
        yield started


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the pauses of qgjob, and move its clock instead of waiting."""
    return move_clock_of("qgjob", monkeypatch).pauses
