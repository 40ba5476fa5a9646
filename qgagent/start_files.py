"""Assignment of files that a test runner left to the jobs of its start: by attachment, time, or name."""

import math
import mimetypes
import re
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from qgprotocol.reporter_folder import WHOLE_START

from .artifacts import ArtifactFile, delete_file, iter_artifacts, keep_attachment

CLOCK_SECONDS = 0.01  # by which the times of files may be behind
PAGES = (".html", ".htm")


class _Span(Struct):
    """Time of cases of one job that followed each other, in Unix time."""

    attempt: str
    begun_at: float  # of its last case
    start: float  # of its first case
    end: float = math.inf  # of its last case, which may run


@dataclass(eq=False, repr=False)
class StartFiles:
    """Owners of the files below the artifacts of a start, by attempt.

    A file is of the job whose case attached it, else of that whose cases ran when it was last changed; a picture or
    video from between them is of the job whose test its path names. Others are of the whole start.
    """

    _spans: list[_Span] = field(default_factory=list)
    _attached: dict[str, str] = field(default_factory=dict)  # by path
    _claimed: dict[str, float] = field(default_factory=dict)  # time of the last change, by path

    def begin_case(self, attempt: str, at: float) -> None:
        """Note that a case of an attempt began at this Unix time."""
        if self._spans and self._spans[-1].attempt == attempt:
            self._spans[-1].begun_at, self._spans[-1].end = at, math.inf
        else:
            self._spans.append(_Span(attempt, at, at))

    def end_case(self, attempt: str, at: float | None, seconds: float) -> None:
        """Note that the attempt's last case ended ``at`` (Unix time; None: ``seconds`` after its begin)."""
        if self._spans and self._spans[-1].attempt == attempt:
            self._spans[-1].end = self._spans[-1].begun_at + seconds if at is None else at

    def attach(self, attempt: str, path: Path, shared: Path, target: Path) -> None:
        """Link or copy a file that a case attached below ``target``, and record the attempt that owns it."""
        if (kept := keep_attachment(path, shared, target)) is not None:
            self._attached[kept] = attempt

    def keep_own(self, attempt: str, test: str, shared: Path, target: Path) -> None:
        """Copy the files of an ended job from the start's folder ``shared`` to ``target``. Raises OSError."""
        for file in iter_artifacts(shared):
            is_new = file.path not in self._claimed or is_media(file.path)  # else of several jobs, such as a log
            is_own = is_new and self._is_own(file, attempt, test)
            if is_own and keep_attachment(shared / file.path, shared, target, copies=True) is not None:
                self._claimed[file.path] = file.changed_at

    def part(self, attempt: str, test: str, shared: Path, target: Path) -> None:
        """Delete other jobs' files in ``shared`` before the last job takes it; move pictures of the whole start aside.

        Pictures and videos of a start of several jobs are moved into WHOLE_START below ``target``, with an HTML report
        that may show them, unless the report has a folder of its own.
        """
        if len({span.attempt for span in self._spans}) < 2:
            return
        files = [one for one in iter_artifacts(shared) if not self._is_own(one, attempt, test)]
        pages = {Path(one.path).parent for one in files if one.path.endswith(PAGES)}
        has_page = Path() in pages
        for file in files:
            path = Path(file.path)
            is_in_report = not pages.isdisjoint(set(path.parents) - {Path()})
            is_moved = is_media(file.path) or (has_page and (path.suffix in PAGES or len(path.parts) > 1))
            if file.path in self._attached:
                if self._attached[file.path] != attempt:
                    delete_file(shared, file.path)
            elif is_in_report:
                continue
            elif is_moved and (has_page or not self._is_claimed(file)):
                if keep_attachment(shared / path, shared, target / WHOLE_START) is not None:
                    delete_file(shared, file.path)
            elif self._is_claimed(file):
                delete_file(shared, file.path)

    def _is_own(self, file: ArtifactFile, attempt: str, test: str) -> bool:
        """Return whether an unattached, visible file belongs to this job by its time or its name."""
        if file.path in self._attached or any(part.startswith(".") for part in file.path.split("/")):
            return False  # hidden: what a runner keeps for itself
        owner = self._find_owner(file.changed_at)
        return owner == attempt or (owner is None and is_media(file.path) and _names(file.path, test))

    def _is_claimed(self, file: ArtifactFile) -> bool:
        """Return whether a job has already copied the file in its present state."""
        return self._claimed.get(file.path) == file.changed_at

    def _find_owner(self, at: float) -> str | None:
        """Return the attempt whose cases ran at this Unix time; None: none did."""
        spans = (one for one in self._spans if one.start - CLOCK_SECONDS <= at <= one.end)
        return next((one.attempt for one in spans), None)


def is_media(path: str) -> bool:
    """Return whether a file is a picture or a video, by its name."""
    return (mimetypes.guess_type(path)[0] or "").startswith(("image/", "video/"))


def _names(path: str, test: str) -> bool:
    """Return whether a file's path contains the name of a test's file (without extension)."""
    stem = test.partition("::")[0].rpartition("/")[2].partition(".")[0]
    return bool(stem) and re.search(rf"(?<![A-Za-z0-9]){re.escape(stem)}(?![A-Za-z0-9])", path) is not None
