"""The epoch of a scheduler on SQLite: a number in the data directory that rises with each start."""

from __future__ import annotations

from pathlib import Path


def next_epoch(folder: Path) -> int:
    """Raise the stored epoch by one and return it. The caller holds the data directory's lock. Raises OSError."""
    epoch = _stored_epoch(folder) + 1
    _store_epoch(folder, epoch)
    return epoch


def catch_up(folder: Path, epoch: int) -> None:
    """Raise the stored epoch to this one, which a gateway has seen, if it is lower: the directory was restored.

    The caller holds the lock of the data directory. Raises OSError.
    """
    if epoch > _stored_epoch(folder):
        _store_epoch(folder, epoch)


def _stored_epoch(folder: Path) -> int:
    """Return the epoch in the data directory; 0: there is none."""
    try:
        return int((folder / "epoch").read_text())
    except (FileNotFoundError, ValueError):
        return 0


def _store_epoch(folder: Path, epoch: int) -> None:
    """Replace the epoch in the data directory, atomically."""
    path = folder / "epoch"
    half = path.with_suffix(".half")
    half.write_text(str(epoch))
    half.replace(path)
