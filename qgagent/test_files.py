"""Index of the files of tests, which assigns the events of a runner of several jobs to their jobs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Generic, TypeVar

Owner = TypeVar("Owner")
MAX_KNOWN = 1000  # files whose owner is remembered


class JobFiles(Generic[Owner]):
    """Owners by file and folder; the paths are absolute and without links."""

    def __init__(self, root: Path, owners: Iterable[tuple[Path, Owner]]) -> None:
        self._root = root
        self._owners = dict(owners)
        self._known: dict[str, Owner | None] = {}

    def find(self, file: str) -> Owner | None:
        """Return the owner of a file, relative to the root; None: nobody's, or no name of a file."""
        if file not in self._known:
            if len(self._known) == MAX_KNOWN:
                self._known.clear()
            self._known[file] = self._find(file)
        return self._known[file]

    def _find(self, file: str) -> Owner | None:
        if not file:
            return None
        try:
            path = (self._root / file).resolve()
        except (OSError, RuntimeError, ValueError):
            return None
        return next((self._owners[one] for one in (path, *path.parents) if one in self._owners), None)
