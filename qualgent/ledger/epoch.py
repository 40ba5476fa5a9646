"""The epoch of a scheduler: a number that rises with each one that starts on a data directory."""

from __future__ import annotations

from pathlib import Path


def next_epoch(folder: Path) -> int:
    """Return the next epoch and store it. The caller holds the lock of the data directory. Raises OSError."""
    epoch = _stored_epoch(folder) + 1
    _store_epoch(folder, epoch)
    return epoch


def catch_up(folder: Path, epoch: int) -> None:
    """Store this epoch, of which a gateway knows, if the stored one is lower: the directory was restored.

    The caller holds the lock of the data directory. Raises OSError.
    """
    if epoch > _stored_epoch(folder):
        _store_epoch(folder, epoch)


def _stored_epoch(folder: Path) -> int:
    try:
        return int((folder / "epoch").read_text())
    except (FileNotFoundError, ValueError):
        return 0


def _store_epoch(folder: Path, epoch: int) -> None:
    path = folder / "epoch"
    half = path.with_suffix(".half")
    half.write_text(str(epoch))
    half.replace(path)
