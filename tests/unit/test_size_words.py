"""Words and sizes on people's pages are those of the dashboard."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.dashboard.templatetags.words import (
    batch_word,
    boxed,
    breakable,
    by_place,
    duration_text,
    hold_text,
    job_word,
    ran_text,
    short_commit,
    size_text,
    work_word,
)


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


def left(reason: str, *, running: int = 0) -> dict[str, Any]:
    """Return a group that waits for this reason."""
    return {"status": "running", "unfinished": 2, "running": running, "jobs": 2, "explanation": {"reason": reason}}


def test_what_cannot_start_is_held_or_says_so() -> None:
    """As components/stuck-groups.js and components/status.js."""
    held, alone, next_up = left("build_held"), left("no_agent"), left("next")
    ended = {"status": "done", "unfinished": 0, "explanation": None}
    assert [work_word(one) for one in (held, alone, next_up, ended)] == ["held", "cannot start", "running", "passed"]
    assert work_word(left("build_held", running=1)) == "running"
    build = {"status": "running", "groups": [held, ended]}
    assert work_word(build) == "held"
    assert work_word(build | {"groups": [held, alone]}) == "cannot start"
    assert work_word(build | {"groups": [held, next_up]}) == "running"
    assert batch_word({"status": "running", "unfinished": 2}, [held]) == "held"
    assert batch_word({"status": "running", "unfinished": 3}, [held]) == "running"
    assert batch_word({"status": "failed", "unfinished": 0}, None) == "failed"
    job = {"status": "pending", "phase": "waiting", "explanation": None}
    assert job_word(job) == "waiting"
    assert job_word(job | {"explanation": {"reason": "build_held"}}) == "held"
    assert job_word(job | {"phase": "parked"}) == "parked"


def test_groups_are_in_the_order_of_their_places() -> None:
    """A topic that is followed has them in the order in which they came."""
    places = {"a": 4, "b": None, "c": 3}
    rows = by_place({name: {"id": name, "position": at} for name, at in places.items()})
    assert [row["id"] for row in rows] == ["c", "a", "b"]


def test_an_agent_that_takes_no_jobs_says_why() -> None:
    """By whom, since when and until when."""
    held = {"kind": "paused", "note": "a < b", "by": "ann", "at": "2026-01-31T12:00:00.000Z", "until": None}
    since = "<time><i>2026-01-31</i> <i>12:00:00 UTC</i></time>"
    assert hold_text({"held": held}) == f"paused: a &lt; b, by ann, since {since}"
    assert hold_text({"held": None, "paused_reason": "battery"}) == "paused itself: battery"
    assert hold_text({"held": None, "paused_reason": ""}) == ""


def test_names_break_after_slashes() -> None:
    """And within a part that is too long for a column."""
    assert breakable("tests/<a>/b-c.spec.js") == "tests/<wbr>&lt;a&gt;/<wbr>b-c.spec.js"
    assert breakable("a" * 50) == f"{'a' * 40}<wbr>{'a' * 10}"
    assert breakable("//a::b") == "/<wbr>/<wbr>a::b"
