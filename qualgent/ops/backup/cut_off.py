"""Detection of an unfinished restoration, by the mark that it leaves in the data directory until it ends."""

from __future__ import annotations

from pathlib import Path

HALF = "restore.half"  # a folder, where files and the database of SQLite are copied to


def describe_cut_off(folder: Path) -> str:
    """Return a sentence if a restoration into this data directory was interrupted or still runs; else ""."""
    if not (folder / HALF).exists():
        return ""
    return (
        f"a restore into {folder} was cut off: run the same `manage.py restore` again, or move this folder away to "
        "start without it"
    )
