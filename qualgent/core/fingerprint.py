"""Fingerprints of folders, which change when any file in them does."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path


def fingerprint(folder: Path, *more: str) -> str:
    """Return twelve hexadecimal digits that depend on all files below ``folder`` (names, contents) and on ``more``.

    Raises OSError.
    """
    digest = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    digest.update("\n".join(more).encode())
    return digest.hexdigest()[:12]
