"""Index of the files of tests, which assigns the events of a runner of several jobs to their jobs."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from .placeholders import path_of_test

Owner = TypeVar("Owner")
MAX_KNOWN = 1000  # files whose owners are remembered


class JobFiles(Generic[Owner]):
    """Owners by file and folder, and by number from 0; the paths are absolute and without links.

    Several owners may have cases of one file: only their numbers tell whose a case is.
    """

    def __init__(self, root: Path, owners: Iterable[tuple[Path, Owner]]) -> None:
        self.root = root
        self._owners: dict[Path, list[Owner]] = {}  # none: they are forgotten
        self._numbered: list[Owner | None] = []  # None: forgotten
        self._known: dict[str, Path | None] = {}  # the path that has owners, by file
        for path, owner in owners:
            self.add(path, owner)

    def add(self, path: Path, owner: Owner) -> None:
        """Add an owner of a file or folder, with the next number."""
        self._owners.setdefault(path, []).append(owner)
        self._numbered.append(owner)
        self._known.clear()

    def forget(self, owner: Owner) -> None:
        """Forget an owner; that its files and its number had one stays known."""
        for owners in self._owners.values():
            if owner in owners:
                owners.remove(owner)
        self._numbered = [None if one is owner else one for one in self._numbered]

    def at(self, number: int) -> Owner | None:
        """Return the owner of this number; None: it is forgotten, or there is none."""
        return self._numbered[number] if number < len(self._numbered) else None

    def find(self, file: str) -> list[Owner]:
        """Return the owners of a file, relative to the root; none: it is nobody's, or no name of a file."""
        path = self._find_path(file)
        return [] if path is None else self._owners[path]

    def find_one(self, file: str, number: int | None) -> Owner | None:
        """Return the owner of a case of the file, by its number if it has one; None: it is nobody's."""
        owners = self.find(file)
        if number is not None:
            return owner if (owner := self.at(number)) in owners else None
        return owners[0] if len(owners) == 1 else None

    def was_owned(self, file: str, number: int | None) -> bool:
        """Return whether the owner of a case of the file was forgotten."""
        path = self._find_path(file)
        if path is None:
            return False
        return not self._owners[path] if number is None else self._numbered[number : number + 1] == [None]

    def _find_path(self, file: str) -> Path | None:
        """Return the path of a file, or of a folder around it, that has owners, cached; None: there is none."""
        if file not in self._known:
            if len(self._known) == MAX_KNOWN:
                self._known.clear()
            self._known[file] = self._resolve(file)
        return self._known[file]

    def _resolve(self, file: str) -> Path | None:
        """Return the path of a file, or of its nearest parent folder, that has owners; None: there is none."""
        if not file:
            return None
        try:
            path = (self.root / file).resolve()
        except (OSError, RuntimeError, ValueError):
            return None
        return next((one for one in (path, *path.parents) if one in self._owners), None)


def job_files(test: str, root: Path) -> Callable[[str], bool]:
    """Return a predicate: the file, relative to the root, is the job's test or in its folder; true if that is unknown.

    It accepts all files if the test names none that exists: only its runner knows what it is.
    """
    path = path_of_test(test, root)
    files = JobFiles(root, [] if path is None else [(path, test)])
    return lambda file: path is None or bool(files.find(file))
