"""A name for what files say: another one as soon as any of them changes."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path


def fingerprint(folder: Path, *more: str) -> str:
    """Twelve letters that stand for the names and contents of all files below ``folder``, and for ``more``.

    Raises OSError.
    """
    digest = blake2b(digest_size=6)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        for part in (path.relative_to(folder).as_posix().encode(), path.read_bytes()):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    digest.update("\n".join(more).encode())
    return digest.hexdigest()
