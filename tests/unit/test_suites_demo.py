"""The verdict of the demo: figures come out as by hand, and no disagreement of server and agents slips through."""

from __future__ import annotations

import copy
import json

import pytest

from tools.demo.fleet import devices
from tools.demo.journals import read_journals
from tools.demo.report import Played, disagreements, figures, text
from tools.suites import Suite, SuiteTest

SUITE = Suite("s", "", "acme", "v1", "mobile", 1, 0.0, (SuiteTest("a", 40.0, 1), SuiteTest("b", 20.0, 0)))


def row(job, test, priority, attempt, finished, installed):
    """A job as the API shows it, with its one attempt."""
    tried = {"id": attempt, "agent": "pixel-1", "outcome": "passed", "installed": installed, "simulated": True}
    return {
        "id": job,
        "org_id": "acme",
        "app_version_id": "v1",
        "target": "mobile",
        "test": test,
        "priority": priority,
        "status": "done",
        "attempts": 1,
        "tries": [tried],
        "created_at": "2026-01-01T00:00:00.000Z",
        "finished_at": f"2026-01-01T00:00:{finished:06.3f}Z",
    }


def line(event, job, attempt, **fields):
    return json.dumps({"event": event, "job": job, "attempt": attempt, "agent": "pixel-1", **fields})


LINES = [
    json.dumps({"event": "process", "pid": 1}),
    line("start", "j1", "x1"),
    line("install", "j1", "x1", seconds=3.0),
    line("execute", "j1", "x1"),
    line("result", "j1", "x1", outcome="passed"),
    line("start", "j2", "x2"),
    line("execute", "j2", "x2"),
    line("result", "j2", "x2", outcome="passed"),
]


@pytest.fixture
def witness(tmp_path):
    """Journals from lines, over as many files as are given."""

    def read(*files):
        paths = []
        for number, lines in enumerate(files):
            paths.append(tmp_path / f"{number}.jsonl")
            paths[-1].write_text("\n".join(lines) + "\n")
        return read_journals(paths)

    return read


@pytest.fixture
def played(witness):
    """Two jobs on one agent: everything agrees."""
    return Played(
        suites=[SUITE],
        jobs=[row("j1", "a", 1, "x1", 7.5, True), row("j2", "b", 0, "x2", 9.9, False)],
        witness=witness(LINES),
        stats={
            "waiting": 0,
            "running": 0,
            "done": 2,
            "failed": 0,
            "cancelled": 0,
            "installs": 1,
            "installs_avoided": 1,
        },
    )


def test_the_figures_by_hand(played):
    """Starts and installs are those of the journals, times those of the server."""
    result = figures(played)
    assert (result.done, result.starts, result.installs, result.installs_avoided) == (2, 2, 1, 1)
    assert result.makespan == pytest.approx(9.9)
    assert result.hotfix_turnaround == pytest.approx(9.9)
    assert "makespan          9.9 s" in text(result, 2)


def test_agreement_is_no_disagreement(played):
    """Nothing to complain of in a run where all say the same."""
    assert disagreements(played) == []


def change(played, **fields):
    """A copy of the run in which the first job is shown otherwise."""
    jobs = copy.deepcopy(played.jobs)
    jobs[0].update(fields)
    return Played(**{**vars(played), "jobs": jobs})


def change_try(played, **fields):
    """A copy of the run in which the first job's attempt is shown otherwise."""
    jobs = copy.deepcopy(played.jobs)
    jobs[0]["tries"][0].update(fields)
    return Played(**{**vars(played), "jobs": jobs})


@pytest.mark.parametrize("status", ["pending", "running", "failed", "cancelled"])
def test_a_job_that_is_not_done_is_reported(played, status):
    """The acceptance run ends with every job done."""
    assert disagreements(change(played, status=status)) == [f"acme v1 a: {status}, not done"]


def test_a_missing_job_is_reported(played):
    """As many jobs as were submitted, and no attempt that belongs to none."""
    found = disagreements(Played(**{**vars(played), "jobs": played.jobs[:1]}))
    assert found[0] == "2 jobs were submitted, the server lists 1"
    assert "1 attempts were started by agents that the server does not know" in found


def test_a_job_started_twice_is_reported(played, witness):
    """One start per job, by the agents' own journals, over all of them."""
    again = [line("start", "j1", "x9")]
    found = disagreements(Played(**{**vars(played), "witness": witness(LINES, again)}))
    assert "acme v1 a: its agents started it 2 times" in found


def test_a_job_no_agent_remembers_is_reported(played, witness):
    """A result that no journal has was made by someone else."""
    found = disagreements(Played(**{**vars(played), "witness": witness(LINES[:5])}))
    assert "acme v1 b: its agents started it 0 times" in found
    assert "acme v1 b: agent pixel-1 is none of the demo's" in found


@pytest.mark.parametrize(("field", "value"), [("installed", False), ("outcome", "failed"), ("agent", "pixel-2")])
def test_an_attempt_told_differently_is_reported(played, field, value):
    """Agent, outcome and install are compared attempt by attempt."""
    (found,) = disagreements(change_try(played, **{field: value}))
    assert found.startswith("acme v1 a: the server says (agent, outcome, installed)")


def test_an_attempt_without_its_mark_is_reported(played):
    """What simulated agents did is marked so everywhere."""
    assert disagreements(change_try(played, simulated=False)) == ["acme v1 a: the attempt is not marked as simulated"]


def test_attempts_beyond_the_first_are_reported(played):
    """The server's own count of attempts is one per job as well."""
    assert disagreements(change(played, attempts=2)) == ["acme v1 a: the server counts 2 attempts and lists 1"]


@pytest.mark.parametrize("name", ["done", "waiting", "installs", "installs_avoided"])
def test_totals_that_differ_are_reported(played, name):
    """The server's headline figures against the sum of the journals."""
    stats = {**played.stats, name: played.stats[name] + 1}
    (found,) = disagreements(Played(**{**vars(played), "stats": stats}))
    assert found == f"{name}: the server's total is {stats[name]}, the agents' {played.stats[name]}"


def test_a_broken_journal_is_named(witness):
    """A line that is no JSON says which file and line."""
    with pytest.raises(ValueError, match=r"0\.jsonl, line 2"):
        witness([LINES[0], "{"])


def test_devices_are_two_thirds_phones():
    """Both targets are served, whatever the number."""
    assert [device.target for device in devices(6)] == ["mobile"] * 4 + ["browser"] * 2
    assert [device.target for device in devices(2)] == ["mobile", "browser"]
    assert len({device.name for device in devices(9)}) == 9
