"""Wall-clock jumps of an hour, under a server and under an agent (libfaketime)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

RUN_SECONDS = 1.0


class FakeClock:
    """The wall clock of processes started after ``wear``; their monotonic clock stays right."""

    def __init__(self, library: Path, file: Path) -> None:
        self._library, self._file = library, file
        self.set(0)

    def set(self, seconds: int) -> None:
        """Set the clock wrong by this much."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{seconds:+d}\n")
        new.replace(self._file)

    def wear(self, monkeypatch: pytest.MonkeyPatch, *, at_once: bool = False) -> None:
        """Apply to all processes started from now on; ``at_once``: also what is set while they run.

        That reads the file at each look at the clock, which is most of what such a process does.
        """
        for name, value in (
            ("LD_PRELOAD", str(self._library)),
            ("FAKETIME_TIMESTAMP_FILE", str(self._file)),
            ("FAKETIME_NO_CACHE", "1" if at_once else "0"),
            ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("FAKETIME_DONT_RESET", "1"),
        ):
            monkeypatch.setenv(name, value)


@pytest.fixture
def clock_of(tmp_path: Path) -> Callable[[str], FakeClock]:
    """Return a function that makes a clock by name."""
    library = find_library()
    if library is None:
        reason = "libfaketime is not installed (Debian, Ubuntu: apt install faketime)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return lambda name: FakeClock(library, tmp_path / f"{name}.clock")


def find_library() -> Path | None:
    if shutil.which("faketime") is None:
        return None
    return next(iter(sorted(Path("/usr/lib").glob("**/faketime/libfaketimeMT.so.1"))), None)


@pytest.mark.parametrize("whose", ["the server's", "the agent's"])
@pytest.mark.slow
def test_a_jump_of_an_hour_loses_nothing_and_reorders_nothing(
    clock_of: Callable[[str], FakeClock],
    server_factory: Callable[..., ServerProcess],
    agent_factory: Callable[..., AgentProcess],
    client_of: Callable[[ServerProcess], Client],
    monkeypatch: pytest.MonkeyPatch,
    whose: str,
) -> None:
    """Tests run once, those of an earlier minute first (in one, the longest), and submit times never decrease."""
    clock = clock_of("clock")
    with monkeypatch.context() as patch:
        if whose == "the server's":
            clock.wear(patch, at_once=True)
        server = server_factory()
    with monkeypatch.context() as patch:
        if whose == "the agent's":
            clock.wear(patch, at_once=True)
        agent = agent_factory(server.url, "agent-1", "--seconds", str(RUN_SECONDS), "--install-seconds", "0.1")
    client = client_of(server)
    jobs = []
    for seconds in (0, 3600, -3600, 0):
        jobs.append(client.submit(test=f"tests/{len(jobs)}.js"))
        started = len(agent.journal("start"))
        eventually(
            lambda started=started: len(agent.journal("start")) >= max(1, started), otherwise="it runs something"
        )
        clock.set(seconds)
        jobs.append(client.submit(test=f"tests/{len(jobs)}.js"))
    for job in jobs:
        assert client.until(job, "done", "failed", seconds=60) == "done"
    started = [entry["job"] for entry in agent.journal("start")]
    assert sorted(started) == sorted(jobs)
    shown = [client.get(f"/api/v1/jobs/{job}").body for job in jobs]
    assert [job["attempts"] for job in shown] == [1] * len(jobs)
    created = [datetime.fromisoformat(job["created_at"]) for job in shown]
    assert created == sorted(created)
    minutes = {job: at.replace(second=0, microsecond=0) for job, at in zip(jobs, created, strict=True)}
    assert [minutes[job] for job in started] == sorted(minutes.values())
    jumped = created[-1] - created[0] > timedelta(minutes=59)
    assert jumped == (whose == "the server's"), "it saw the jump"


def test_a_restart_with_a_clock_set_back_keeps_the_order(
    clock_of: Callable[[str], FakeClock],
    server_factory: Callable[..., ServerProcess],
    agent_factory: Callable[..., AgentProcess],
    client_of: Callable[[ServerProcess], Client],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Later submissions run after those that waited before the restart."""
    clock = clock_of("clock")
    clock.wear(monkeypatch)
    clock.set(3600)
    server = server_factory()
    client = client_of(server)
    first = client.submit(test="tests/first.js")
    server.kill()
    clock.set(-3600)
    server.start()
    second = client.submit(test="tests/second.js")
    agent = agent_factory(server.url, "agent-1", "--seconds", "0.1", "--install-seconds", "0.1")
    assert client.until(second, "done") == "done"
    assert [job["id"] for job in client.get("/api/v1/jobs").body["jobs"]] == [second, first], "newest first"
    assert [entry["job"] for entry in agent.journal("start")] == [first, second]


def test_totals_count_once_over_kills_and_clocks_an_hour_off(
    clock_of: Callable[[str], FakeClock],
    server_factory: Callable[..., ServerProcess],
    agent_factory: Callable[..., AgentProcess],
    client_of: Callable[[ServerProcess], Client],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each server has another time, and is killed: what was submitted, ran and was installed is counted once."""
    clock = clock_of("clock")
    with monkeypatch.context() as patch:
        clock.wear(patch)
        server = server_factory()
        client = client_of(server)
        agent = agent_factory(server.url, "agent-1", "--seconds", "0.1", "--install-seconds", "0.1")
        for seconds in (-3600, 3600, 0):
            for job_id in [client.submit(test=f"tests/{number}.js") for number in range(5)]:
                assert client.until(job_id, "done", seconds=60) == "done"
            server.kill()
            clock.set(seconds)
            server.start()
    totals = client.get("/api/v1/stats").body["totals"]
    counted = (totals["submitted"], totals["done"], totals["installs"] + totals["installs_avoided"])
    assert counted == (15, 15, 15)
    assert len(agent.journal("start")) == 15
    row = client.get("/api/v1/agents/agent-1").body
    assert (row["jobs_done"], row["installs"]) == (15, totals["installs"])
