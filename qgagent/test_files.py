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
        self._owners: dict[Path, Owner | None] = dict(owners)  # None: forgotten
        self._known: dict[str, Path | None] = {}  # the path that has an owner, by file

    def add(self, path: Path, owner: Owner) -> None:
        self._owners[path] = owner
        self._known.clear()

    def forget(self, owner: Owner) -> None:
        """Keep nothing of an owner but that its files had one."""
        self._owners.update({path: None for path, one in self._owners.items() if one is owner})

    def find(self, file: str) -> Owner | None:
        """Return the owner of a file, relative to the root; None: nobody's, or no name of a file."""
        path = self._find_path(file)
        return None if path is None else self._owners[path]

    def was_owned(self, file: str) -> bool:
        """Return whether the owner of a file was forgotten."""
        path = self._find_path(file)
        return path is not None and self._owners[path] is None

    def _find_path(self, file: str) -> Path | None:
        """Return the result of ``_resolve`` for a file, from the cache if it is known."""
        if file not in self._known:
            if len(self._known) == MAX_KNOWN:
                self._known.clear()
            self._known[file] = self._resolve(file)
        return self._known[file]

    def _resolve(self, file: str) -> Path | None:
        """Return the path of a file, or of its nearest parent folder, that has an owner; None: there is none."""
        if not file:
            return None
        try:
            path = (self._root / file).resolve()
        except (OSError, RuntimeError, ValueError):
            return None
        return next((one for one in (path, *path.parents) if one in self._owners), None)
