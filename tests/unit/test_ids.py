"""Ids sort by when they were made, whatever the machine's clock says."""

from __future__ import annotations

import uuid

import pytest

from qualgent.core import keys


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing was made before."""
    monkeypatch.setattr(keys, "_latest", "")


def test_ids_ascend() -> None:
    """Also those of one millisecond."""
    made = [keys.new_id() for _ in range(10_000)]
    assert made == sorted(set(made))


def test_ids_ascend_behind_those_of_an_earlier_process() -> None:
    """Its clock was an hour ahead; ids go on from there, still as UUIDs of version 7."""
    ahead = keys.first_id_at(uuid.UUID(keys.new_id()).int >> 80 | 1 << 42)
    keys.continue_behind(ahead)
    made = [keys.new_id() for _ in range(1000)]
    assert [ahead, *made] == sorted({ahead, *made})
    assert {uuid.UUID(text).version for text in made} == {7}
    assert {uuid.UUID(text).variant for text in made} == {uuid.RFC_4122}


def test_an_older_id_changes_nothing() -> None:
    """The clock goes on by itself."""
    before = keys.new_id()
    keys.continue_behind(keys.first_id_at(0))
    assert before < keys.new_id() < keys.first_id_at((uuid.UUID(before).int >> 80) + 60_000)
