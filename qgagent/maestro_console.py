"""Parser of Maestro's console output: reports its flows as test cases while they run.

By the source code of Maestro 2.5.0 to 2.8.0 (TestSuiteInteractor, TestSuiteStatusView, LogConfig): one flow after the
other, of each a line `` Running flow NAME`` (with --verbose only, in the pattern of targets.MAESTRO_PATTERN), its
steps, and ``[Passed] NAME (1m 2s)`` or ``[Failed] NAME (3s) (ERROR)``; NAME is that of the flow, else of its file.
"""

import re
from collections.abc import Callable
from typing import Literal

from qgprotocol.cases import MAX_CASES

from .case_events import BeginEvent, CaseError, EndEvent
from .case_output import Boundary, CaseLog, LogPosition
from .cases import CaseProgress

MAX_LINE_BYTES = 16 * 1024  # of a line that is looked at
OUTCOMES: dict[str, Literal["passed", "failed"]] = {"Passed": "passed", "Failed": "failed"}

_WORDS = re.compile(rb"Running flow |\[Passed\]|\[Failed\]")
_COLORS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_BEGIN = re.compile(r"(?:\S.*\]\)? )? Running flow (?P<name>.+)")
_SECONDS = {"d": 86_400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}
_DURATION = r"\d+(?:\.\d+)?(?:d|h|ms|m|s|us|ns)"
_END = re.compile(
    rf"\[(?P<outcome>Passed|Failed)\] (?P<name>.+?) \((?P<duration>{_DURATION}(?: {_DURATION})*)\)"
    r"(?: \((?P<error>.*?)\)?)?"
)


class MaestroConsole(CaseLog):
    """Pass Maestro's output on, and report its flows to the progress."""

    def __init__(self, nonce: str, position: Callable[[], LogPosition], progress: CaseProgress, test: str) -> None:
        super().__init__(nonce, position)
        self._nonce = nonce
        self._progress = progress
        self._test = test
        self._line = b""  # that is not complete; its beginning, if it is too long
        self._number = 0  # of flows that have begun
        self._running = ""  # name of the flow; empty: none runs

    def feed(self, data: bytes, output: Callable[[bytes], None]) -> None:
        """Pass output on, and process each complete line that reports a flow."""
        if self._progress.is_closed:
            super().feed(data, output)
            return
        text, done, end = self._line + data, len(self._line), 0
        for found in _WORDS.finditer(text):
            if found.start() < end:
                continue  # in the same line
            start, end = text.rfind(b"\n", 0, found.start()) + 1, text.find(b"\n", found.start()) + 1
            if not end:
                break  # not complete
            super().feed(text[done:end], output)
            done = end
            if end - start <= MAX_LINE_BYTES:
                self._parse_line(_COLORS.sub("", text[start:end].decode(errors="replace")).rstrip("\r\n"))
        super().feed(text[done:], output)
        self._line = text[text.rfind(b"\n") + 1 :][: MAX_LINE_BYTES + 1]

    def _parse_line(self, line: str) -> None:
        """Begin or end the flow that a line of Maestro reports."""
        if found := _BEGIN.fullmatch(line):
            self._begin(found["name"])
        elif found := _END.fullmatch(line):
            if not self._running:
                self._begin(found["name"])
            if found["name"] != self._running and not line.startswith(f"[{found['outcome']}] {self._running} ("):
                self._progress.report(f"Maestro ended the flow {found['name']!r}, while {self._running!r} was running")
            self._end(OUTCOMES[found["outcome"]], _seconds(found["duration"]), found["error"] or "")

    def _begin(self, name: str) -> None:
        """Record the begin of a flow; report a problem if it overlaps another one or exceeds MAX_CASES."""
        if self._number == MAX_CASES:
            self._progress.report(f"Maestro began more than {MAX_CASES} flows", closes=True)
            return
        if self._running:
            self._progress.report(f"Maestro began the flow {name!r}, while {self._running!r} was running", closes=True)
            return
        self._number += 1
        self._running = name
        begin = BeginEvent(nonce=self._nonce, id=str(self._number), name=name, file=self._test)
        self._progress.process(begin)
        self.note(Boundary(True, begin.id))

    def _end(self, outcome: Literal["passed", "failed"], seconds: float, error: str) -> None:
        """Record the end of the running flow with its outcome."""
        errors = [CaseError(message=error or "failed")] if outcome == "failed" else []
        end = EndEvent(nonce=self._nonce, id=str(self._number), outcome=outcome, seconds=seconds, errors=errors)
        self._running = ""
        self._progress.process(end)
        self.note(Boundary(False, end.id))


def _seconds(duration: str) -> float:
    """Return the seconds of a duration such as "1m 2s", at most a year."""
    parts = re.findall(r"([\d.]+)([a-z]+)", duration)
    return min(sum(float(number) * _SECONDS[unit] for number, unit in parts), 31_536_000.0)
