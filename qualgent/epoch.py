"""The epoch of a scheduler: a number that rises with each one that starts on a data directory."""

from __future__ import annotations

from pathlib import Path


def next_epoch(folder: Path) -> int:
    """Return the next epoch and store it. The caller holds the lock of the data directory. Raises OSError."""
    path = folder / "epoch"
    try:
        epoch = int(path.read_text()) + 1
    except (FileNotFoundError, ValueError):
        epoch = 1
    half = path.with_suffix(".half")
    half.write_text(str(epoch))
    half.replace(path)
    return epoch
