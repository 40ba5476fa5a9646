"""The epoch of a scheduler on a data directory rises, also beyond what gateways have seen."""

from __future__ import annotations

from pathlib import Path

from qualgent.ledger.epoch import catch_up, next_epoch


def test_each_start_has_the_next_epoch(tmp_path: Path) -> None:
    """Also after a file that was damaged."""
    assert [next_epoch(tmp_path) for _ in range(3)] == [1, 2, 3]
    (tmp_path / "epoch").write_text("no number")
    assert next_epoch(tmp_path) == 1


def test_a_restored_directory_catches_up(tmp_path: Path) -> None:
    """A lower epoch changes nothing."""
    assert next_epoch(tmp_path) == 1
    catch_up(tmp_path, 70)
    catch_up(tmp_path, 5)
    assert next_epoch(tmp_path) == 71
