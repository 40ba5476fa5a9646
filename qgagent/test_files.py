"""Index from test files to the jobs of one start of a runner, by which a reporter's events find their job."""

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
        """Add an owner (job) of a test file or folder; its number is the count of owners before."""
        self._owners.setdefault(path, []).append(owner)
        self._numbered.append(owner)
        self._known.clear()

    def forget(self, owner: Owner) -> None:
        """Forget an owner; its files and number remain known as formerly owned."""
        for owners in self._owners.values():
            if owner in owners:
                owners.remove(owner)
        self._numbered = [None if one is owner else one for one in self._numbered]

    def at(self, number: int) -> Owner | None:
        """Return the owner with this number (order of adding); None: forgotten, or there is none."""
        return self._numbered[number] if number < len(self._numbered) else None

    def find(self, file: str) -> list[Owner]:
        """Return the owners of a file (path relative to the root) or of its folder; empty: none, or an invalid name."""
        path = self._find_path(file)
        return [] if path is None else self._owners[path]

    def find_one(self, file: str, number: int | None) -> Owner | None:
        """Return the one owner of a case in a file, by the owner's number if given; None: none, or several."""
        owners = self.find(file)
        if number is not None:
            return owner if (owner := self.at(number)) in owners else None
        return owners[0] if len(owners) == 1 else None

    def was_owned(self, file: str, number: int | None) -> bool:
        """Return whether a case's file, or this number, had an owner that was forgotten."""
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
    """Return a predicate that says if a file (relative to the root) is of the job's test; unknown tests accept all.

    It accepts all files if the test names none that exists: only its runner knows what it is.
    """
    path = path_of_test(test, root)
    files = JobFiles(root, [] if path is None else [(path, test)])
    return lambda file: path is None or bool(files.find(file))
