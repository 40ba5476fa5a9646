"""The mark that a restoration leaves in the data directory until it has ended."""

from __future__ import annotations

from pathlib import Path

HALF = "restore.half"  # a folder, where files and the database of SQLite are copied to


def describe_cut_off(folder: Path) -> str:
    """Return a sentence if a restoration into this data directory was cut off, or still runs; else nothing."""
    if not (folder / HALF).exists():
        return ""
    return (
        f"a restore into {folder} was cut off: run the same `manage.py restore` again, or move this folder away to "
        "start without it"
    )
