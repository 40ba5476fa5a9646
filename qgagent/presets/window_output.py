"""Output of a test runner that runs several jobs in one start, split into the logs of these jobs."""

import asyncio
import time

from qgagent.case_events import CaseReader
from qgagent.case_output import CaseOutput, Piece
from qgagent.tasks import ends_within
from qgagent.window_cases import JobCases, WindowCases

LINGER_SECONDS = 2.0  # that the end of a job's output may be behind the events of its cases
MAX_PENDING_BYTES = 256 * 1024  # of output before it is known whose it is


class WindowOutput:
    """The output, and whose log it goes to: that of ``first``, or else of the first job that begins."""

    def __init__(self, reader: CaseReader[WindowCases], nonce: str, first: JobCases | None) -> None:
        self.first = first  # it has the output before the first case
        self.has_boundaries = False
        self._is_unmarked = False  # no boundary has come while one was waited for: the runner writes none
        self.last_at = time.monotonic()
        self._reader = reader
        self._cases = reader.progress
        self._split = CaseOutput(nonce)
        self._job = first
        self._pending = bytearray()
        self._is_ended = False
        self._over: dict[JobCases, asyncio.Event] = {}  # of jobs whose output is waited for

    def feed(self, data: bytes) -> None:
        """Append output of the runner to the log of the job whose case runs."""
        self.last_at = time.monotonic()
        for piece in self._split.feed(data):
            self._place(piece)

    def end(self) -> None:
        """Place the last output at its end, and wake all calls of ``wait``."""
        self._place(self._split.end())
        self._is_ended = True
        for over in self._over.values():
            over.set()

    def begin(self, job: JobCases) -> None:
        """Add the output before the first case to the log of this job, if it is the first that begins."""
        if self.first is None:
            self.first = self._job = job
        if job is self._job:
            job.attempt.workspace.output(bytes(self._pending))
            self._pending.clear()

    def write_to(self, job: JobCases) -> None:
        """Direct further output to the log of another job, whose case now runs."""
        before, self._job = self._job, job
        if before is not None and before is not job:
            before.attempt.workspace.flush_output()
            self._note_over(before)

    async def wait(self, job: JobCases) -> None:
        """Wait, 2 s at most, until all output of a job's ended cases is in its log."""
        if self._is_unmarked or self._is_over(job):
            return
        over = self._over[job] = asyncio.Event()
        try:
            if not await ends_within(LINGER_SECONDS, over.wait()):
                self._is_unmarked = not self.has_boundaries
        finally:
            del self._over[job]

    def _place(self, piece: Piece) -> None:
        """Append a piece of output to the log of the job whose case runs; buffer it before the first case."""
        if piece.boundary is not None:
            self.has_boundaries = True
            while piece.boundary.case not in self._cases.begun and self._reader.read_some():
                pass  # its event is written before the boundary
            job = self._cases.begun.get(piece.boundary.case)
            if job is not None:
                if piece.boundary.is_begin:
                    self.write_to(job)
                else:
                    job.placed_ends += 1
                    self._note_over(job)
                if job.progress.log is not None:
                    job.progress.log.note(piece.boundary)
        if self._job is not None:
            self._job.attempt.workspace.output(piece.data)
        else:
            self._pending += piece.data[: MAX_PENDING_BYTES - len(self._pending)]

    def _is_over(self, job: JobCases) -> bool:
        """Return whether all output of a job's ended cases, or of the whole start, is in its log."""
        return self._is_ended or (self._job is not job and job.placed_ends >= job.ends)

    def _note_over(self, job: JobCases) -> None:
        """Wake ``wait`` for a job if its output is complete."""
        if job in self._over and self._is_over(job):
            self._over[job].set()
