"""Accuracy of finding and grouping causes, on the corpus of failures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

import pytest

from qgfailures.fingerprint import fingerprint
from qgfailures.log import find_log_cause
from qgfailures.report import FailureDetails, parse_failure
from tests.failure_corpus import HALVES, Sample, read_half, read_log, read_messages

MAX_CAUSE = 300


def _parse(half: str, sample: Sample) -> FailureDetails:
    return parse_failure(read_messages(half, sample.file)[sample.classname, sample.case])


def _cause(half: str, sample: Sample) -> str:
    if sample.kind == "report":
        return _parse(half, sample).cause
    found = find_log_cause(read_log(half, sample))
    return found.cause if found else ""


def _states_values(cause: str, sample: Sample) -> bool:
    """Return whether the cause is the comparison in other words."""
    return all(value and value in cause for value in (sample.expected, sample.actual))


def _is_right(cause: str, sample: Sample) -> bool:
    return (
        len(cause) <= MAX_CAUSE
        and "\n" not in cause
        and (any(part in cause for part in sample.cause_any) or _states_values(cause, sample))
        and not any(part in cause for part in sample.excluded)
    )


def _value(text: str | None) -> str:
    """Return a value without the quotes or brackets that its framework writes around it."""
    return (text or "").strip().strip("\"'`<>[]")


def _require(share: float, results: Iterable[tuple[bool, str]]) -> None:
    """Raise an assertion with all misses unless the share of right results is reached."""
    all_results = list(results)
    misses = [text for right, text in all_results if not right]
    reached = 1 - len(misses) / len(all_results)
    print(f"{reached:.1%} of {len(all_results)}")
    assert reached >= share, f"{reached:.1%} of {len(all_results)}, not {share:.0%}:\n" + "\n".join(misses)


@pytest.mark.parametrize(
    ("half", "kind", "share"),
    [
        *((half, kind, 0.9) for half in (*HALVES, "holdout2") for kind in ("report", "log")),
        ("holdout3", "report", 0.95),
        ("holdout3", "log", 0.85),
        ("development4", "report", 0.95),
        ("development4", "log", 0.95),
        ("holdout4", "report", 0.945),
        ("holdout4", "log", 0.85),
        ("holdout5", "report", 0.98),
        ("holdout5", "log", 0.97),
        ("holdout6", "report", 0.95),
        ("holdout6", "log", 0.85),
    ],
)
def test_causes_are_found(half: str, kind: str, share: float) -> None:
    """In one line, with the words of the cause and none of what is noise."""

    def results() -> Iterator[tuple[bool, str]]:
        for sample in read_half(half).samples:
            if sample.kind == kind:
                cause = _cause(half, sample)
                yield _is_right(cause, sample), f"{sample.file} {sample.case}: {cause!r}, not {sample.cause_any}"

    _require(share, results())


@pytest.mark.parametrize("half", HALVES)
def test_lines_of_causes_are_found(half: str) -> None:
    """The line of a log is one that states the cause."""

    def results() -> Iterator[tuple[bool, str]]:
        for sample in read_half(half).samples:
            if sample.kind == "log":
                found = find_log_cause(read_log(half, sample))
                line = found.line if found else None
                yield line in sample.lines, f"{sample.file}: {line}, not {sample.lines}"

    _require(0.9, results())


@pytest.mark.parametrize("half", HALVES)
def test_expected_and_actual_are_found(half: str) -> None:
    """Both values of a comparison, whatever the framework writes around them."""

    def results() -> Iterator[tuple[bool, str]]:
        for sample in read_half(half).samples:
            if sample.kind == "report" and sample.expected is not None:
                details = _parse(half, sample)
                found = (_value(details.expected), _value(details.actual))
                wanted = (_value(sample.expected), _value(sample.actual))
                yield found == wanted, f"{sample.file} {sample.case}: {found}, not {wanted}"

    _require(0.9, results())


def _grouped(half: str, section: str) -> list[tuple[str, str]]:
    """Return label and cause of each grouped sample, or of each line."""
    cases = read_half(half)
    if section == "lines":
        return [(line.same_as, line.cause) for line in cases.lines]
    return [(sample.same_as, _cause(half, sample)) for sample in cases.samples if sample.same_as]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("section", ["lines", "samples"])
def test_equal_causes_have_one_fingerprint(half: str, section: str) -> None:
    """Runs differ by numbers, times, ports, addresses, identifiers and folders, which are no part of the cause."""
    rows = [(label, cause, fingerprint(cause)) for label, cause in _grouped(half, section)]
    _require(
        0.95,
        (
            (one[2] == other[2], f"{one[0]}: {one[1]!r} and {other[1]!r}")
            for one, other in combinations(rows, 2)
            if one[0] == other[0]
        ),
    )


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("section", ["lines", "samples"])
def test_different_causes_have_different_fingerprints(half: str, section: str) -> None:
    """Another selector, element, service, exception or key is another cause."""
    rows = [(label, cause, fingerprint(cause)) for label, cause in _grouped(half, section)]
    merged = Counter(
        f"{one[0]} and {other[0]}: {one[1]!r}"
        for one, other in combinations(rows, 2)
        if one[0] != other[0] and one[2] == other[2]
    )
    pairs = sum(one[0] != other[0] for one, other in combinations(rows, 2))
    _require(0.99, [(True, "")] * (pairs - merged.total()) + [(False, text) for text in merged.elements()])


@pytest.mark.parametrize("half", HALVES)
def test_near_causes_of_one_family_are_kept_apart(half: str) -> None:
    """Pairs of one wording with another target, which the pairs of all labels would hide among many easy ones."""
    rows = [(label, cause, fingerprint(cause)) for label, cause in _grouped(half, "lines")]
    _require(
        0.95,
        (
            (one[2] != other[2], f"{one[0]} and {other[0]}: {one[1]!r}")
            for one, other in combinations(rows, 2)
            if one[0] != other[0] and one[0].partition("/")[0] == other[0].partition("/")[0]
        ),
    )
