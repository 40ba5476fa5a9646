"""Scanner of a test's log for the line that says why the test failed, in constant memory."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

from .headline import SUMMARY, find_headline, is_cause, plain
from .lines import (
    DETAIL,
    DIFFERENCE,
    EXCEPTION,
    FRAMEWORK,
    GENERIC,
    TOOL,
    Line,
    heading_strength,
    is_handled,
    is_quiet,
    read_line,
    strength,
    strip_prefix,
)
from .sentences import announces, is_detail, is_labeled, is_title, is_wrapper, states_difference
from .text import clean_line, clean_text
from .values import complete, read_label

MAX_LINE_BYTES = 4096
MAX_BLOCK_LINES = 150
MAX_BLOCK_CHARACTERS = 16_384
HEADING_LINES = 20
TITLE_LINES = 12
REGION_BYTES = 8192
_CHAINED = re.compile("During handling of the above exception|The above exception was the direct cause")

_WORDS = (
    *(
        b"err|fail|exception|assert|expect|panic|fatal|traceback|killed|segm|timeout|refused|denied|abort|crash|"
        b"cannot|memory|enospc|element|terminated|econn|not |no space|timed out|unable to|bail out| != |no such|"
        b"[e]|.go:|=== run|--- pass|invalid|devices|already in use|missing|n't |no module|no tests|unresolved|"
        b"went wrong|race detected|unhealthy|promise|daemon|undefined|got|actual|passed in:|should|must |want|"
        b"instead of|rather than|mismatch|differ|[x]|(x)|exceed|crit|@@ -|false|was:|** (|no response|unreachable|"
        b"threshold|recognized|attempt to"
    ).split(b"|"),
    *(mark.encode() for mark in "●›✗✘✖✕❌⨯×"),
)
"""Each line that can be a cause or its heading has one of these."""


VALUES_LINES = 8  # between the labels of an expected and an actual value


_GO_LOG = re.compile(r"[\w./-]{0,300}(?:_test|testing)\.go:\d+:(?!\d) ?")
_GO_FAILED = re.compile(
    r"_test\.go:\d+:\s*$|expect|want|got|error|fail|unexpected|mismatch|not |wrong|race|refused|timeout", re.I
)


_GO_OUTPUT = re.compile(rb'\{(?>[^{}]{0,200}?"Action":"output",)(?>[^{}]{0,1000}?"Output":")((?>(?:[^"\\]+|\\.)*))"\}')


class LogCause(NamedTuple):
    cause: str
    line: int  # 1-based number of its line in the log


class _Candidate:
    """A line that reports a failure, with lines after it that say more."""

    def __init__(self, strength: int, number: int, line: str) -> None:
        self.strength = strength
        self.number = number
        self.lines = [line]
        self.size = len(line)
        self.open = strength >= DETAIL or line.rstrip().endswith(":")

    def add(self, line: str) -> None:
        """Add a line after the candidate's; close its block at MAX_BLOCK_LINES or MAX_BLOCK_CHARACTERS."""
        self.lines.append(line)
        self.size += len(line)
        if len(self.lines) >= MAX_BLOCK_LINES or self.size > MAX_BLOCK_CHARACTERS:
            self.open = False

    def result(self) -> LogCause | None:
        """Return the cause that the candidate's lines name, and its line number; None if they name none."""
        if self.strength < DETAIL and not self.lines[0].rstrip().endswith(":"):
            cause, index = clean_line(plain(strip_prefix(self.lines[0]))), 0
        else:
            cause, index, _ = find_headline(self.lines)
        return LogCause(cause, self.number + index) if cause else None


class LogScanner:
    """Find the best candidate for the cause in a log that is fed in chunks of any size."""

    def __init__(self, framework: str = "") -> None:
        self._framework = framework
        self._number = 1  # of the line that comes next
        self._partial = bytearray()  # a line without its end, at most MAX_LINE_BYTES of it
        self._best: _Candidate | None = None
        self._heading = 0  # strength of the cause that a heading announced; 0: none is open
        self._go: _Candidate | None = None  # what a Go test that may have failed has logged
        self._traceback = False  # it was that of a Python traceback
        self._lines_left = 0.0  # how far from the heading it may be
        self._indent = 0  # of the traceback's heading
        self._labeled: _Candidate | None = None  # a labeled value, expected or actual, and the lines after it

    def feed(self, data: bytes) -> None:
        """Read the next bytes of the log; ignore them once the cause is certain."""
        if self._best and self._best.strength == FRAMEWORK and not self._best.open:
            return  # the first of the strongest: nothing can replace it
        end = data.rfind(b"\n") + 1
        if not end:
            self._append_data(data)
            return
        start = 0
        if self._partial:
            start = data.index(b"\n") + 1
            self._append_data(data[: start - 1])
            self._read_line(bytes(self._partial))
            self._partial.clear()
        while start < end:
            stop = end if end - start <= REGION_BYTES else data.rfind(b"\n", start, start + REGION_BYTES) + 1
            stop = stop or data.index(b"\n", start) + 1
            self._read_region(data[start:stop])
            start = stop
        self._append_data(data[end:])

    def end(self) -> LogCause | None:
        """Read the unfinished last line; return the cause, or None if no line reports a failure."""
        if self._partial:
            self._read_line(bytes(self._partial))
            self._partial.clear()
        return self._best.result() if self._best else None

    def _append_data(self, data: bytes) -> None:
        """Keep part of an unfinished line, MAX_LINE_BYTES at most; only what follows a carriage return, if too long."""
        room = MAX_LINE_BYTES - len(self._partial)
        if len(data) <= room:
            self._partial += data
            return
        written_over = data.rfind(b"\r", 0, -1)
        if written_over >= 0:  # a progress bar: a terminal shows only what comes after
            self._partial = bytearray(data[written_over : written_over + MAX_LINE_BYTES])
        elif room > 0:
            self._partial += data[:room]

    def _read_region(self, region: bytes) -> None:
        """Read whole lines; outside of a block, only count those of a region that has no word of a failure."""
        if not self._is_in_block():
            lowered = region.lower()
            if not any(map(lowered.__contains__, _WORDS)):
                self._number += region.count(b"\n")
                return
        for line in region[:-1].split(b"\n"):
            self._read_line(line)

    def _is_in_block(self) -> bool:
        """Return whether earlier lines make the next ones matter: a heading, a candidate, Go's output, a value."""
        return (
            self._heading > 0
            or self._go is not None
            or self._labeled is not None
            or (self._best is not None and self._best.open)
        )

    def _read_line(self, line: bytes) -> None:
        """Count a line and examine it; outside a block, skip it if it has no failure word."""
        number = self._number
        self._number += 1
        if len(line) > MAX_LINE_BYTES:
            shown = line.rfind(b"\r", 0, -1) + 1  # what comes before was written over
            line = line[shown : shown + MAX_LINE_BYTES]
        if line.startswith(b'{"') and (output := _GO_OUTPUT.match(line)):
            line = _decoded(output[1])
        if not self._is_in_block():
            lowered = line.lower()
            if not any(map(lowered.__contains__, _WORDS)):
                return
        self._consider_line(read_line(clean_text(line.decode("utf-8", "replace")).replace("\n", " ")), number)

    def _consider_line(self, line: Line, number: int) -> None:
        """Update the best candidate, the open heading and the labeled values by a line."""
        text = line.text
        best = self._best
        if self._take_line_after_heading(line, number):
            return
        if best and best.open and _CHAINED.match(text):
            self._best = best = None  # the exception that counts comes after the next stack
        if self._buffer_go_output(line, number):
            return
        if announced := heading_strength(text):
            if best and best.open:
                best.open = False
            if not best or announced > best.strength:
                self._heading, self._lines_left = announced, HEADING_LINES
                self._traceback = text.startswith("Traceback")
                self._indent = _indent(line)
            return
        if best and best.open:
            best.add(line.raw)
        if is_quiet(line):
            return
        if (not best or not best.open or best.strength < EXCEPTION) and self._take_comparison(line, number):
            return
        found = strength(line, self._framework, best.strength if best else 0)
        if found > (best.strength if best else 0):
            if best and best.strength == EXCEPTION and (summary := SUMMARY.match(text)):
                result, shown = best.result(), plain(text[summary.end() :])
                if result and result.cause.startswith(shown.removesuffix("...")):
                    best.strength, best.open = FRAMEWORK, False  # the summary repeats it, cut to the terminal's width
                    return
            self._best = _Candidate(found, number, line.raw)
            if found >= self._heading:
                self._heading = 0
        if (
            (not self._best or self._best.strength < FRAMEWORK)
            and found < DIFFERENCE
            and self._heading <= DETAIL
            and is_title(line.shown)
            and not is_handled(text)
        ):
            self._heading, self._lines_left, self._traceback = DETAIL, TITLE_LINES, False
            self._indent = -1 if announces(line.shown) else _indent(line)

    def _take_comparison(self, line: Line, number: int) -> bool:
        """Note a labeled value (Expected: …); return True once two of these make a failed comparison."""
        label = read_label(line.text)
        first = self._labeled
        if first and number - first.number > VALUES_LINES:
            first = self._labeled = None
        if first:
            first.add(line.raw)
        if label is None:
            return False
        if first is None or not complete(read_label(strip_prefix(first.lines[0])), label):
            self._labeled = _Candidate(FRAMEWORK, number, line.raw)
            return False
        best = self._best
        self._labeled, self._heading = None, 0
        distance = first.number - best.number if best else 0
        said = best and (best.strength >= TOOL or (best.strength == GENERIC and is_cause(read_line(best.lines[0]))))
        if best and said and 0 < distance <= (VALUES_LINES if best.strength >= TOOL else 2):
            best.strength = FRAMEWORK  # the values belong to it
            if not best.open:
                best.lines += [""] * (distance - len(best.lines)) + first.lines
                best.open = True
        else:
            self._best = first
        return True

    def _buffer_go_output(self, line: Line, number: int) -> bool:
        """Buffer what a Go test logs until it passes or fails; return True if the line is dealt with."""
        text = line.text
        if text.startswith(("=== RUN", "=== CONT", "--- PASS", "--- SKIP", "ok  \t", "PASS")):
            self._go = None
        elif text.startswith("--- FAIL") and self._go:
            self._go.add(line.raw)
            if not self._best or self._best.strength < FRAMEWORK:
                self._best = self._go
            self._go = None
            return True
        elif match := _GO_LOG.match(text):
            message = text[match.end() :]
            if not self._go or not self._go.open or not _GO_FAILED.search(self._go.lines[0]):
                self._go = _Candidate(FRAMEWORK, number, line.raw)
            else:
                self._go.add(line.raw)
            return bool(message)
        elif self._go and self._go.open:
            self._go.add(line.raw)
        return False

    def _is_detail(self, line: Line) -> bool:
        """Return whether a line below a failed test's title belongs to it (by indent or wording) and says why."""
        text = line.text
        deeper = _indent(line) > self._indent
        if self._indent < 0 and any(map(str.isalnum, text)):
            self._indent = _indent(line)  # of the lines after the one that was announced
        return (
            (deeper or states_difference(text) or is_labeled(line.shown))
            and is_detail(line.shown, text)
            and not (read_label(text) or is_handled(text))
        )

    def _take_line_after_heading(self, line: Line, number: int) -> bool:
        """Make the first line after a heading that says something the best candidate; return True for that line."""
        if not self._heading or not line.text or heading_strength(line.text):
            return False
        if (self._heading == DETAIL and not self._is_detail(line)) or (
            self._heading == DIFFERENCE and line.raw[:1] not in "-+"
        ):
            pass
        elif is_cause(line, thrown=self._traceback, indent=self._indent):
            found = max(self._heading, strength(line, self._framework))
            if self._heading == DETAIL and (found >= DIFFERENCE or strength(line) >= TOOL):
                found = FRAMEWORK  # of a failed test, which surpasses what others have logged
            if self._best and found <= self._best.strength:
                return False
            self._best = _Candidate(found, number, line.raw)
            if found >= self._heading:
                self._heading = 0
            return True
        elif is_wrapper(line.text) and not self._traceback:
            self._heading = DETAIL  # what it announced is only that something failed
        # Stacks may be long; what is not indented does not belong to them.
        self._lines_left -= 0.01 if self._traceback and line.raw[:1].isspace() else 1
        if self._lines_left <= 0:
            self._heading = 0
        return False


def _indent(line: Line) -> int:
    """Return the number of spaces before a line's text."""
    return len(line.raw) - len(line.raw.lstrip())


def _decoded(output: bytes) -> bytes:
    """Return the text of a JSON string, as ``go test -json`` writes each line; unchanged if it is invalid."""
    try:
        return str(json.loads(b'"' + output + b'"')).encode("utf-8", "surrogatepass").rstrip(b"\n")
    except ValueError:
        return output


def find_log_cause(lines: Iterable[bytes], framework: str = "") -> LogCause | None:
    """Return the cause in a log given as lines, with or without their ends."""
    scanner = LogScanner(framework)
    for line in lines:
        scanner.feed(line if line.endswith(b"\n") else line + b"\n")
    return scanner.end()
