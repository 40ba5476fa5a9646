"""A full server disk: errors are reported, nothing acknowledged is lost, and work resumes once there is room."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.agent_process import AgentProcess
from tests.server_process import ServerFailedError, ServerProcess
from tests.small_disk import small_disk
from tests.support.waiting import eventually

pytestmark = pytest.mark.timeout(180)

DISK = "48m"
END_SECONDS = 60
PROGRAM = """
import sys, time
for number in range(400):
    print(f"{number:06d} " + "x" * 200, flush=True)
    time.sleep(0.005)
"""


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "data", DISK) as folder:
        yield folder


@pytest.fixture
def server(data: Path, migrated_data_dir: Path, at_end: ExitStack) -> ServerProcess:
    shutil.copytree(migrated_data_dir, data, dirs_exist_ok=True)
    made = ServerProcess(data)  # its output goes to a file beside it
    at_end.callback(made.end)
    return made.start()


@pytest.fixture
def http(server: ServerProcess) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, timeout=30, trust_env=False) as client:
        yield client


class Ballast:
    """A file that fills the disk."""

    def __init__(self, disk: Path) -> None:
        self._path = disk / "ballast"

    def fill(self) -> None:
        """Fill the disk to the last byte."""
        with open(self._path, "ab", buffering=0) as file:
            for size in (1 << 20, 1 << 12, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    continue

    def free(self) -> None:
        self._path.unlink()


@pytest.fixture
def ballast(data: Path) -> Ballast:
    return Ballast(data)


def submit(http: httpx.Client, test: str) -> httpx.Response:
    return http.post("/submit-job", json={"org_id": "acme", "app_version_id": "1", "test": test})


def until_done(http: httpx.Client, job_id: str) -> dict[str, object]:
    return eventually(
        lambda: http.get(f"/job/{job_id}").json(), lambda job: job["status"] not in ("pending", "running")
    )


def test_acknowledged_jobs_survive_a_full_disk(server: ServerProcess, http: httpx.Client, ballast: Ballast) -> None:
    """Every 201 is a stored job, also after a kill; every refusal is a 503 with its reason."""
    acknowledged, refused = [], []
    for number in range(3):
        ballast.fill()
        for count in range(200):
            answer = submit(http, f"t{number}-{count}")
            if answer.status_code == 201:
                acknowledged.append(answer.json()["job"]["id"])
            else:
                refused.append(answer)
        ballast.free()
        answer = submit(http, f"room-{number}")
        assert answer.status_code == 201, "without a restart, once there is room"
        acknowledged.append(answer.json()["job"]["id"])
    assert refused
    assert {answer.status_code for answer in refused} == {503}
    assert all(answer.headers["Retry-After"] and "nothing was changed" in answer.json()["error"] for answer in refused)
    assert http.get("/api/v1/stats").json()["waiting"] == len(acknowledged)
    server.kill()
    server.start()
    assert http.get("/api/v1/stats").json()["waiting"] == len(acknowledged)
    assert all(http.get(f"/status/{job_id}").status_code == 200 for job_id in acknowledged)


def test_an_upload_without_space_is_refused(http: httpx.Client, ballast: Ballast, data: Path) -> None:
    """507 and no remains; the same upload succeeds once there is room."""
    ballast.fill()
    content = os.urandom(3 << 20)
    answer = http.put("/api/v1/builds/acme/1", content=content)
    assert (answer.status_code, answer.json()["error"][:27]) == (507, "the server's disk is full: ")
    assert not list((data / "files").glob("incoming-*"))
    ballast.free()
    assert http.put("/api/v1/builds/acme/1", content=content).status_code == 201
    assert http.get("/api/v1/builds/acme/1/file").content == content


def test_a_running_test_survives_a_full_disk(
    server: ServerProcess, http: httpx.Client, ballast: Ballast, tmp_path: Path, at_end: ExitStack
) -> None:
    """Its log is complete and its result counts, with one attempt."""
    (tmp_path / "talk.py").write_text(PROGRAM)
    config = tmp_path / "qgagent.toml"
    config.write_text('test_root = "."\n[target.mobile]\npreset = "command"\nrun = ["python3", "talk.py"]\n')
    agent = AgentProcess(server.url, "host", tmp_path / "state", "--config", str(config))
    at_end.callback(agent.end_at_once)
    agent.start()
    job_id = submit(http, "talks").json()["job"]["id"]
    tries = eventually(
        lambda: http.get(f"/api/v1/jobs/{job_id}").json()["tries"],
        lambda tries: tries and http.get(f"/api/v1/attempts/{tries[0]['id']}/log").content,
        seconds=END_SECONDS,
        otherwise=agent.log_text,
    )
    ballast.fill()
    time.sleep(4)  # longer than the test runs: its log and its result meet the full disk
    assert http.get(f"/status/{job_id}").json()["status"] == "running"
    ballast.free()
    ended = until_done(http, job_id)
    assert (ended["status"], ended["attempts"]) == ("done", 1), agent.log_text()
    log = http.get(f"/api/v1/attempts/{tries[0]['id']}/log").text
    assert log.splitlines() == [f"{number:06d} " + "x" * 200 for number in range(400)]


def test_a_server_starts_on_a_full_disk_or_reports_it(
    server: ServerProcess, http: httpx.Client, ballast: Ballast
) -> None:
    """SQLite may need room to open the database."""
    job_id = submit(http, "a").json()["job"]["id"]
    server.stop()
    ballast.fill()
    try:
        server.start()
        assert submit(http, "no room").status_code in (201, 503)  # some bytes may have been left
    except ServerFailedError:
        assert not server.running
        assert re.search("(the scheduler could not start|the database cannot be reached): .*disk", server.log_text())
    ballast.free()
    if not server.running:
        server.start()
    assert http.get(f"/status/{job_id}").json()["status"] == "pending"
    assert submit(http, "b").status_code == 201
