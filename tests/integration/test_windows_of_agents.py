"""Windows of real agents: pytest is started once for several jobs, whatever happens to the agent."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

FILES = 6
CONFTEST = """
import time
from pathlib import Path
def pytest_sessionstart():
    with open("starts", "a") as file:
        file.write("start\\n")
def pytest_runtest_setup(item):
    with open("ran", "a") as file:
        file.write(item.nodeid + "\\n")
    while Path("wait").exists() and len(Path("ran").read_text().splitlines()) == 5:
        time.sleep(0.02)
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with files of tests. The third that is run waits while there is a file ``wait``."""
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "conftest.py").write_text(CONFTEST)
    for number in range(FILES):
        (folder / f"test_{number}.py").write_text("def test_one(): pass\ndef test_two(): pass\n")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p no:randomly -p no:cacheprovider\n")
    (folder / "qgagent.toml").write_text('test_root = "."\n[target.web]\npreset = "pytest"\n')
    return folder


def submit(client: Client) -> list[str]:
    jobs = [{"org_id": "acme", "app_version_id": "1.0", "test": f"test_{n}.py", "target": "web"} for n in range(FILES)]
    answer = client.post("/api/v1/jobs", {"jobs": jobs})
    assert answer.status == 201, answer
    return [job["id"] for job in client.get("/api/v1/jobs").body["jobs"]]


def jobs_of(client: Client) -> list[dict[str, Any]]:
    return [client.get(f"/api/v1/jobs/{job['id']}").body for job in client.get("/api/v1/jobs").body["jobs"]]


def wait_until_done(client: Client) -> list[dict[str, Any]]:
    def pending() -> list[str]:
        return [job["test"] for job in client.get("/api/v1/jobs").body["jobs"] if job["status"] != "done"]

    eventually(lambda: not pending(), seconds=60, otherwise=lambda: json.dumps(jobs_of(client), indent=1))
    return jobs_of(client)


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def run_two_files(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    project: Path,
    *options: str,
) -> AgentProcess:
    """Return an agent that has run two jobs of a window, and waits in the third."""
    (project / "wait").touch()
    submit(client)
    agent = agent_factory(server.url, "lab", "--config", str(project / "qgagent.toml"), *options)
    eventually(lambda: len(lines(project / "ran")) == 5, seconds=40, otherwise=agent.log_text)
    eventually(lambda: len(with_status(client, "done")) == 2, seconds=20, otherwise=agent.log_text)
    return agent


def with_status(client: Client, status: str) -> list[dict[str, Any]]:
    return [job for job in client.get("/api/v1/jobs").body["jobs"] if job["status"] == status]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_an_agent_ends_in_the_middle_of_a_window(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    project: Path,
    number: signal.Signals,
) -> None:
    """No job is lost, no other than the one that ran costs an attempt, and what had ended is not run again."""
    agent = run_two_files(server, client, agent_factory, project)
    agent.signal(number)
    if number == signal.SIGTERM:
        eventually(lambda: len(agent.journal("drop")) == FILES - 3, seconds=20, otherwise=agent.log_text)
        (project / "wait").unlink()
        agent.end()
    else:
        agent.kill()
        (project / "wait").unlink()
    agent.start()
    jobs = wait_until_done(client)
    ran = lines(project / "ran")
    ended, running = {ran[0], ran[2]}, ran[4]
    attempts = {job["test"]: len(job["tries"]) for job in jobs}
    again = {running.partition("::")[0]: 2} if number == signal.SIGKILL else {}
    assert attempts == {f"test_{n}.py": 1 for n in range(FILES)} | again
    assert len(lines(project / "starts")) <= 3  # one more for the second attempt
    assert all(ran.count(case) == 1 for case in ended)


TRANSPORTS = pytest.mark.parametrize("transport", ["websocket", "poll"])


@TRANSPORTS
def test_the_server_restarts_in_the_middle_of_a_window(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], project: Path, transport: str
) -> None:
    """The window goes on, with its one start: no job is lost, or run twice."""
    run_two_files(server, client, agent_factory, project, "--transport", transport)
    server.kill()
    (project / "wait").unlink()
    eventually(lambda: len(lines(project / "ran")) == 2 * FILES, seconds=20)
    server.start()
    jobs = wait_until_done(client)
    windows = [attempt["window"] for job in jobs for attempt in job["tries"]]
    assert (len(windows), len({*windows, None})) == (FILES, 2)
    assert (lines(project / "starts"), len(lines(project / "ran"))) == (["start"], 2 * FILES)


def test_jobs_of_a_window_are_cancelled(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], project: Path
) -> None:
    """The one that runs and one that is held; the others are run, and the device is free afterwards."""
    run_two_files(server, client, agent_factory, project)
    (running,) = with_status(client, "running")
    held = with_status(client, "pending")[0]
    for job in (held, running):
        assert client.post(f"/api/v1/jobs/{job['id']}/cancel", {}).status < 300
    (project / "wait").unlink()
    eventually(
        lambda: len(with_status(client, "done")) == FILES - 2, seconds=60, otherwise=lambda: str(jobs_of(client))
    )
    assert {job["id"] for job in with_status(client, "cancelled")} == {held["id"], running["id"]}
    assert submit_one(client, "test_0.py") == "done"


@TRANSPORTS
def test_an_agent_is_drained_in_the_middle_of_a_window(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], project: Path, transport: str
) -> None:
    """The job that runs ends, the others wait without an attempt, until the agent is resumed."""
    agent = run_two_files(server, client, agent_factory, project, "--transport", transport)
    assert client.post("/api/v1/agents/lab/drain", {}).status < 300
    eventually(lambda: len(agent.journal("drop")) == FILES - 3, seconds=20, otherwise=agent.log_text)
    (project / "wait").unlink()
    eventually(lambda: len(with_status(client, "done")) == 3, seconds=20, otherwise=lambda: str(jobs_of(client)))
    assert [job["attempts"] for job in with_status(client, "pending")] == [0] * (FILES - 3)
    assert client.post("/api/v1/agents/lab/resume", {}).status < 300
    assert [len(job["tries"]) for job in wait_until_done(client)] == [1] * FILES


def test_a_hotfix_begins_after_the_test_that_runs(
    server: ServerProcess, client: Client, agent_factory: Callable[..., AgentProcess], project: Path
) -> None:
    """Not after the window of which the test is: its rest is run behind the hotfix, each once."""
    (project / "test_hotfix.py").write_text("def test_one(): pass\n")
    (project / "test_3.py").write_text("import time\ndef test_one(): time.sleep(2)\ndef test_two(): pass\n")
    agent = run_two_files(server, client, agent_factory, project)
    hotfix = {"org_id": "acme", "app_version_id": "2.0", "test": "test_hotfix.py", "target": "web", "priority": 0}
    assert client.post("/api/v1/jobs", {"jobs": [hotfix]}).status == 201
    eventually(lambda: len(agent.journal("drop")) == FILES - 3, seconds=20, otherwise=agent.log_text)
    (project / "wait").unlink()
    jobs = wait_until_done(client)
    # two cases of each of three files; of the next one a case may begin before the runner is stopped
    assert lines(project / "ran").index("test_hotfix.py::test_one") in (6, 7)
    assert [len(job["tries"]) for job in jobs] == [1] * (FILES + 1)


def submit_one(client: Client, test: str) -> str:
    """Submit a test and return the status that its job ends with."""
    job = {"org_id": "acme", "app_version_id": "1.0", "test": test, "target": "web"}
    assert client.post("/api/v1/jobs", {"jobs": [job]}).status == 201
    newest = client.get("/api/v1/jobs").body["jobs"][0]["id"]

    def status() -> str:
        return str(client.get(f"/api/v1/jobs/{newest}").body["status"])

    eventually(lambda: status() not in ("pending", "running"), seconds=30)
    return status()
