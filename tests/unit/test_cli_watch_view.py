"""The rendering of qgjob watch."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from qgjob.watch_view import divide_lines, draw

GROUP: dict[str, Any] = {
    "id": "g1",
    "org_id": "acme",
    "app_version_id": "1.4.0",
    "target": "mobile",
    "labels": {"os": "android"},
    "position": 1,
    "waiting": 3,
    "running": 1,
    "total": 10,
    "done": 4,
    "failed": 1,
    "cancelled": 1,
    "explanation": {"text": "it is the next one"},
}
AGENT: dict[str, Any] = {
    "name": "lab/1",
    "state": "busy",
    "installed": [{"org_id": "acme", "app_version_id": "1.4.0"}],
    "job": {"test": "[red]a\x1b[2J.spec.js"},
    "held": None,
}
JOB: dict[str, Any] = {
    "id": "j1",
    "status": "running",
    "phase": "executing",
    "test": "a.spec.js",
    "org_id": "acme",
    "app_version_id": "1.4.0",
    "agent": "lab/1",
    "reason": "",
    "created_at": "2026-01-31T12:00:00.000Z",
    "started_at": None,
    "finished_at": None,
}
OVERVIEW = {"waiting": 3, "running": 1, "done": 4, "failed": 1, "cancelled": 1, "rate_per_minute": 12.5}
ROWS = {"overview": {"overview": OVERVIEW}, "groups": {"g1": GROUP}, "agents": {"lab/1": AGENT}, "jobs": {"j1": JOB}}


def drawn(rows: dict[str, dict[str, Any]], *, width: int = 120, height: int = 40, connected: bool = True) -> str:
    console = Console(file=io.StringIO(), width=width, height=height, force_terminal=False)
    console.print(draw(rows, url="http://here", connected=connected, height=height))
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_the_view_shows_counts_groups_agents_and_jobs() -> None:
    """The queue shows the progress of each group."""
    text = drawn(ROWS)
    assert "3 waiting, 1 running, 4 done, 1 failed, 1 cancelled  12.5 per minute" in text
    assert "6/10" in text
    assert "it is the next one" in text
    assert "not connected" not in text


def test_names_are_literal_text() -> None:
    """Names contain neither markup nor control characters."""
    assert "[red]a\N{REPLACEMENT CHARACTER}[2J.spec.js" in drawn(ROWS)


def test_the_view_can_be_empty() -> None:
    """It is rendered before the first frame and without a connection."""
    text = drawn({}, connected=False)
    assert "not connected" in text
    assert "Queue (0)" in text


def test_the_availability_of_an_agent_is_shown() -> None:
    """The state column shows the status; that of a server without one, the state."""
    held = {**AGENT, "status": "draining", "held": {"kind": "drained", "note": "", "until": None}}
    assert "draining" in drawn({"agents": {"lab/1": held}})
    assert "busy" in drawn({"agents": {"lab/1": AGENT}})


@pytest.mark.parametrize("height", [14, 24, 50])
@pytest.mark.parametrize("width", [40, 80, 200])
def test_the_view_fits_the_terminal(width: int, height: int) -> None:
    """Many and long rows are cut, and the total number of rows is shown."""
    many = {
        "groups": {str(n): {**GROUP, "id": str(n), "position": n, "org_id": "acme" * 20} for n in range(100)},
        "agents": {str(n): {**AGENT, "name": f"lab/{n}"} for n in range(100)},
        "jobs": {str(n): {**JOB, "test": "tests/" * 50} for n in range(100)},
    }
    text = drawn(many, width=width, height=height)
    assert len(text.splitlines()) <= height
    assert all(len(line) <= width for line in text.splitlines())
    assert "of 100)" in text


@pytest.mark.parametrize(
    ("space", "wanted", "given"),
    [
        (30, [1, 2, 3], [1, 2, 3]),
        (30, [100, 2, 100], [14, 2, 14]),
        (9, [9, 9, 9], [3, 3, 3]),
        (3, [0, 0, 9], [0, 0, 3]),
    ],
)
def test_lines_are_divided_among_tables(space: int, wanted: list[int], given: list[int]) -> None:
    """Small tables get all their lines; the others get equal parts of the rest."""
    assert divide_lines(space, wanted) == given
