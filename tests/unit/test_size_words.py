"""Sizes on people's pages are those of the dashboard."""

import pytest

from qualgent.dashboard.templatetags.words import boxed, duration_text, ran_text, short_commit, size_text


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (None, "0 B"),
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (7400, "7.4 kB"),
        (12_000_000, "12 MB"),
        (10**13, "10000 GB"),
    ],
)
def test_bytes_are_powers_of_1000(size: int | None, text: str) -> None:
    """As ``bytes`` of static/js/format.js."""
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "–"),
        (0.01, "< 0.1 s"),
        (7.41, "7.4 s"),
        (59.9, "59 s"),
        (125, "2 min 05 s"),
        (3720, "1 h 02 min"),
        (90_000, "1 d 1 h"),
    ],
)
def test_durations_are_in_two_units(seconds: float | None, text: str) -> None:
    """As ``precise`` of static/js/format.js."""
    assert duration_text(seconds) == text


def test_an_attempt_ran_as_long_as_measured_or_until_it_was_lost() -> None:
    """As ``ranText`` of static/js/run-time.js."""
    ended = {"outcome": "passed", "run_seconds": 7.4, "started_at": "2026-01-31T12:00:00.000Z", "start_seconds": 1.0}
    assert ran_text(ended) == "7.4 s with start"
    lost = ended | {"run_seconds": None, "finished_at": "2026-01-31T12:01:05.500Z", "has_start": False}
    assert ran_text(lost) == "1 min 05 s"
    assert ran_text(lost | {"started_at": None}) == "–"
    assert ran_text(ended | {"outcome": None}) == ran_text(None) == ""


def test_a_row_without_a_value_is_left_out() -> None:
    """Only of a table of names and values, and only where there is nothing but spaces."""
    row, empty = '<tr><th scope="row">Jobs</th><td>0</td></tr>', '<tr><th scope="row">Commit</th><td> </td></tr>'
    assert boxed(f"<table>{row}{empty}</table>") == f'<div class="plain-box"><table>{row}</table></div>'
    assert "<td></td>" in boxed("<table><tr><td>a</td><td></td></tr></table>")


def test_commits_are_short() -> None:
    """As ``shortCommit`` of static/js/format.js: hashes only."""
    assert [short_commit(text) for text in ("5f3c9a1b2c3d4e", "release-2026-12", "")] == [
        "5f3c9a1b2c",
        "release-2026-12",
        "",
    ]
