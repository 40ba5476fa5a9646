"""Every way to start the server: exactly one scheduler, and one server per data directory."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest

from tests.integration.client import Client
from tests.server_process import ROOT, ServerFailedError, ServerProcess, clean_environment
from tools.servers import free_port

pytestmark = pytest.mark.real_command

STARTED = "scheduler started"
SECONDS = 60


class Started(NamedTuple):
    process: subprocess.Popen[bytes]
    url: str
    log: Path

    def wait_ready(self) -> Client:
        """Return a client once the server is ready."""
        client = Client(self.url)
        deadline = time.monotonic() + SECONDS
        while True:
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, self.log.read_text()
            with contextlib.suppress(httpx.TransportError):
                if client.get("/readyz").status == 200:
                    return client
            time.sleep(0.1)


@pytest.fixture
def start(tmp_path: Path, migrated_data_dir: Path) -> Iterator[Callable[..., Started]]:
    """Return a function that starts a command line; ``{port}`` becomes a free port."""
    started: list[Started] = []

    def make(*command: str, data_dir: Path | None = None, **env: str) -> Started:
        port = free_port()
        if data_dir is None:
            data_dir = tmp_path / f"data-{port}"
            shutil.copytree(migrated_data_dir, data_dir)
        log = tmp_path / f"log-{port}"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, *(part.format(port=port) for part in command)],
                cwd=ROOT,
                env=clean_environment(data_dir, env),
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        started.append(Started(process, f"http://127.0.0.1:{port}", log))
        return started[-1]

    yield make
    for one in started:
        try:
            os.killpg(one.process.pid, signal.SIGTERM)
            one.process.wait(20)
        except ProcessLookupError:
            pass
        finally:
            one.process.wait(20)


FAST = {"QGAGENT_SECONDS": "0.1", "QGAGENT_INSTALL_SECONDS": "0.1"}  # of the demo agents
WAYS = [
    ("manage.py", "runserver", "{port}"),
    ("manage.py", "runserver", "--noreload", "{port}"),
    ("-m", "daphne", "-p", "{port}", "qualgent.asgi:application"),
    ("-m", "qualgent.server", "--port", "{port}"),
]


@pytest.mark.each_python
@pytest.mark.parametrize("command", WAYS, ids=["runserver", "runserver --noreload", "daphne", "qualgent.server"])
def test_each_way_starts_one_scheduler(start: Callable[..., Started], command: tuple[str, ...]) -> None:
    """With its demo agents; a job runs to its end."""
    started = start(*command, QUALGENT_DEMO_AGENTS="1", **FAST)
    client = started.wait_ready()
    try:
        client.until(client.submit(), "done")
        agents = client.get("/api/v1/agents").body["agents"]
        assert [agent["name"] for agent in agents] == ["agent-1"]
        assert started.log.read_text().count(STARTED) == 1
    finally:
        client.close()


def test_a_second_server_on_the_same_data_is_refused(server: ServerProcess, start: Callable[..., Started]) -> None:
    """One line names the lock file and the remedy; the first server continues."""
    second = start("-m", "qualgent.server", "--port", "{port}", data_dir=server.data_dir)
    assert second.process.wait(SECONDS) == 1
    said = second.log.read_text()
    assert "already serves from" in said
    assert "server.lock" in said
    assert "QUALGENT_DATA_DIR" in said
    assert "Traceback" not in said
    client = Client(server.url)
    assert client.get("/readyz").status == 200
    client.close()


def test_an_unmigrated_database_is_refused(start: Callable[..., Started], tmp_path: Path) -> None:
    """The server names the command to run."""
    data_dir = tmp_path / "empty"
    data_dir.mkdir()
    started = start("-m", "qualgent.server", "--port", "{port}", data_dir=data_dir)
    assert started.process.wait(SECONDS) == 1
    assert "python manage.py migrate" in started.log.read_text()


@pytest.mark.parametrize("command", [("migrate", "--check"), ("check",), ("shell", "-c", "print(1)")])
def test_management_commands_start_no_scheduler(server: ServerProcess, command: tuple[str, ...]) -> None:
    """They work beside a running server."""
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=clean_environment(server.data_dir),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert STARTED not in done.stderr + done.stdout


def test_contradictory_times_are_refused(server_factory: Callable[..., ServerProcess]) -> None:
    """Agents must not be lost before their first heartbeat is due."""
    server = server_factory(start=False, QUALGENT_LOST_SECONDS="5")
    with pytest.raises(ServerFailedError, match="QUALGENT_SUSPECT_SECONDS, which must be less than"):
        server.start()


def test_a_body_that_never_fits_among_all_is_refused_as_a_setting(server_factory: Callable[..., ServerProcess]) -> None:
    """All bodies together must leave room for the largest one."""
    server = server_factory(start=False, QUALGENT_MAX_SPOOLED_BYTES="2000", QUALGENT_MAX_BODY_BYTES="2001")
    with pytest.raises(ServerFailedError, match="QUALGENT_MAX_SPOOLED_BYTES must be at least QUALGENT_MAX_BODY_BYTES"):
        server.start()
