"""Text written to break its readers: it costs time in proportion to its length, and raises nothing."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qgfailures.fingerprint import fingerprint, mask
from qgfailures.log import MAX_BLOCK_CHARACTERS, LogScanner, find_log_cause
from qgfailures.report import MAX_STACK, MAX_VALUE, parse_failure
from qgfailures.text import MAX_CAUSE, clean_line, clean_text

SEEDS = (
    "a", "A1", " ", "\n", "\r", "\r\n", "\x1b", "\x1b[", "\x1b]", "\u009b", "[31", "[", "(", "{", "<", "((((]]]]",
    "\"", "'", "`", "/", "\\", ".", "..", ":", "-", "_", "=", "0", "1.", "1,", "12:34:", "0x", "a.", "A.b.", "/a",
    "/tmp/", "C:\\", "http://", "a@", "a@b.", "::", "› ", "● ", "at ", "at a (", "\u0301", "\u200d", "\ud800",
    "error", "error ", "Error: ", "AssertionError: ", "Caused by: ", "E   x", "E   x\n", "expected ", "expected:<",
    "Expected: ", "Expected:\n", "expected x to ", "but was:<", "got ", "want ", "assert ", "assert a == ", " != ",
    "Failed asserting that ", "Traceback (most recent call last):\n", "During handling of the above exception\n",
    "thread 'a", "FAILED a", "1) ", "[INFO] ", "[Failed] (", "File \"", "2024-01-01T00:00:00 ", "not ok ",
    "- Expected\n", "+ a\n", "waiting for ", "npm ERR! ", "x Error", "no errors ", "level=", "Aa1", "deadbeef", "-a",
    "\tat x.y(", "{\"", "#x1b[", "\\x1b[", "a.go:1:1: ", "{\"Action\":\"output\",", "\"Output\":\"\\", "FAILED ::",
    "> ", "  > a\n", "CMake Error at a", "not ok 1 - a\n  ---\n", "details:\n", "'a': |-\n",
    "Failed to execute goal a ", "test failed in ", "Step 'a' ", "should be ", "is not equal to ", "✗ a\n  b c\n",
    "a ... FAILED\n", "(1, 2) ", "Expecting:\n 1\n but was\n", "a: FAILED (1 s) ", "- -- [a] ", "Caused by: a\n",
)  # fmt: skip
DAILY_SEEDS = ("test failed in ", "should be ", "✗ a\n  b c\n", "A1",
               "\x1b[", "((((]]]]", "1.", "A.b.", "\u0301", "expected ", "Traceback (most recent call last):\n",
               "not ok 1 - a\n  ---\n", "FAILED ::", "{\"Action\":\"output\",", "\"Output\":\"\\")  # fmt: skip
READERS: tuple[Callable[[str], object], ...] = (
    clean_text,
    clean_line,
    parse_failure,
    mask,
    lambda text: find_log_cause([text.encode("utf-8", "surrogatepass")]),
)


def seconds(reader: Callable[[str], object], text: str) -> float:
    def once() -> float:
        started = time.process_time()
        reader(text)
        return time.process_time() - started

    return min(once() for _ in range(2))


@pytest.mark.parametrize(
    ("seed", "size"),
    [
        *((seed, 16_384) for seed in DAILY_SEEDS),
        *(pytest.param(seed, 1_048_576, marks=pytest.mark.long) for seed in SEEDS),
    ],
)
def test_the_time_grows_no_faster_than_the_text(seed: str, size: int) -> None:
    """Twice as much of the same costs less than three times as much, for every reader of untrusted text."""
    half, whole = seed * (size // 2 // len(seed)), seed * (size // len(seed))
    for reader in READERS:
        spent = seconds(reader, half)
        if spent > 0.02:  # below, the clock decides
            assert seconds(reader, whole) < 3 * spent + 0.02
        else:
            assert seconds(reader, whole) < 0.1


BEGINNINGS = (
    "Error: ", "expected ", "Expected: ", "x:1:in `a': (", "at a(", "at ", "thread 'a' panicked at '", "E   ",
    "[Failed] (", "1) [a] › ", "not ok 1 ", "A.b.", "Caused by: ", "FAILED a", "got ", "assert ", "Timeout ",
    "a = ", "File \"", "1:1 ", "FAILED a::", "a.go:1:1: ", "CMake Error at ", "Failed to execute goal a ", "e: ",
    "{\"Action\":\"output\",\"Output\":\"", "not ok 1\n  ---\n  message: ",
    "✗ ", "FAILED: ", "test ", "should be ", "is ", "- [a] FAIL ", "[1 != ",
)  # fmt: skip
DAILY_BEGINNINGS = ("expected ", "test ", "[Failed] (", "FAILED a::", "e: ")


@pytest.mark.seconds
@pytest.mark.parametrize(
    "beginning",
    [*DAILY_BEGINNINGS, *(pytest.param(each, marks=pytest.mark.long) for each in BEGINNINGS)],
)
def test_the_time_of_a_line_does_not_explode(beginning: str) -> None:
    """No beginning of a line makes what comes after it cost more than in proportion to the lines."""
    for seed in ("A", "a ", "1", "1 ", "A:", "a.", "()", "[]", "'", '"', "<>", "/", "::", ": ", " = ", ", "):
        line = (beginning + seed * 1000)[:1000] + "!\n"
        for reader in READERS[2:]:
            assert seconds(reader, line * 4) < 3 * seconds(reader, line * 2) + 0.05


words = st.sampled_from(SEEDS)
texts = st.one_of(st.text(), st.lists(st.one_of(words, st.text(max_size=5)), max_size=60).map("".join))


@settings(max_examples=150, deadline=None)
@given(texts)
def test_any_text_has_details_within_their_limits(text: str) -> None:
    """No text raises an error, and what is taken from it is clean and bounded."""
    details = parse_failure(text)
    assert len(details.cause) <= MAX_CAUSE
    assert "\n" not in details.cause
    assert max(len(details.expected), len(details.actual)) <= MAX_VALUE
    assert len(details.stack) <= MAX_STACK
    for part in (details.cause, details.expected, details.actual, details.stack, details.file):
        assert clean_text(part) == part
    assert len(fingerprint(text)) == 16


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.binary(), texts.map(lambda text: text.encode("utf-8", "surrogatepass"))),
    st.lists(st.integers(0, 400), max_size=8),
)
def test_a_log_has_the_same_cause_in_chunks_of_any_size(log: bytes, cuts: list[int]) -> None:
    """Where the chunks of a log end does not change its cause, and its line is one of the log."""
    whole = LogScanner()
    whole.feed(log)
    expected = whole.end()
    chunked = LogScanner()
    places = sorted({0, len(log), *(cut for cut in cuts if cut < len(log))})
    for start, end in itertools.pairwise(places):
        chunked.feed(log[start:end])
    assert chunked.end() == expected
    if expected:
        assert 1 <= expected.line <= log.count(b"\n") + 1
        assert 0 < len(expected.cause) <= MAX_CAUSE


def test_a_scanner_keeps_no_more_than_a_block() -> None:
    """A line without end and a block without end are kept up to their limits only."""
    scanner = LogScanner()
    for _ in range(200):
        scanner.feed(b"x" * 65_536)
    assert len(scanner._partial) <= 4096
    scanner.feed(b"\nKeyError: 'a'\n")
    for _ in range(200):
        scanner.feed(b"y" * 1000 + b"\n")
    assert scanner._best is not None
    assert sum(map(len, scanner._best.lines)) <= MAX_BLOCK_CHARACTERS + 4096
