"""Consistency of the corpus of failures: files, labels and expectations. Uses nothing of what the corpus judges."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from tests.failure_corpus import CORPUS, HALVES, SETS, read_half, read_log, read_messages, visible_text

MAX_BYTES = 2_200_000
ALL = [(half, sample) for half in SETS for sample in read_half(half).samples]


@pytest.mark.parametrize("half", SETS)
def test_the_files_are_those_listed(half: str) -> None:
    """A file that no sample names, or a name without a file, is a mistake."""
    found = {str(path.relative_to(CORPUS / half)) for path in (CORPUS / half).rglob("*") if path.is_file()}
    assert found == {sample.file for sample in read_half(half).samples} | {"cases.json"}


@pytest.mark.parametrize("half", SETS)
def test_reports_hold_the_samples_cases(half: str) -> None:
    """Each failed case of a report is a sample once, and its text holds what the cause may be."""
    listed = defaultdict(list)
    for sample in read_half(half).samples:
        if sample.kind == "report":
            listed[sample.file].append(sample)
    for file, samples in listed.items():
        messages = read_messages(half, file)
        assert sorted(messages) == sorted((sample.classname, sample.case) for sample in samples), file
        for sample in samples:
            text = messages[sample.classname, sample.case]
            assert all(part in text for part in sample.cause_any), (file, sample.case, sample.cause_any)
            for value in (sample.expected, sample.actual):
                assert value is None or value in text, (file, sample.case, value)


@pytest.mark.parametrize("half", SETS)
def test_logs_hold_the_causes(half: str) -> None:
    """The accepted lines exist, one of them holds a cause, and the excluded text is in the log."""
    for sample in read_half(half).samples:
        if sample.kind == "log":
            rows = [visible_text(line) for line in read_log(half, sample)]
            assert sample.lines, sample.file
            accepted = [rows[number - 1] for number in sample.lines]
            assert any(part in row for row in accepted for part in sample.cause_any), sample.file
            for part in [*sample.cause_any, *sample.excluded]:
                assert any(part in row for row in rows), (sample.file, part)


@pytest.mark.parametrize("half", SETS)
def test_labels_group(half: str) -> None:
    """Each label is of two samples or of four different lines at least, and a line has one label."""
    cases = read_half(half)
    assert all(count >= 2 for count in Counter(s.same_as for s in cases.samples if s.same_as).values())
    texts = defaultdict(set)
    for line in cases.lines:
        texts[line.same_as].add(line.cause)
    assert {label: len(found) for label, found in texts.items() if len(found) < 4} == {}
    assert sum(map(len, texts.values())) == len({line.cause for line in cases.lines})


def test_no_cause_is_in_both_halves() -> None:
    """What is tuned on one half is judged by other causes."""
    labels = [{x.same_as for x in (*read_half(half).samples, *read_half(half).lines) if x.same_as} for half in HALVES]
    assert labels[0] & labels[1] == set()


def test_the_corpus_is_broad() -> None:
    """It has enough samples, logs, formats and groups to judge by, and stays small."""
    lines = [line for half in HALVES for line in read_half(half).lines]
    assert len(ALL) >= 150
    assert sum(sample.kind == "log" for _, sample in ALL) >= 60
    assert len({sample.framework for _, sample in ALL}) >= 25
    assert len(lines) >= 250
    assert len({line.same_as for line in lines}) >= 40
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < MAX_BYTES
