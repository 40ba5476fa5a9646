"""The two sides: a runner alone, and a server of this checkout with the devices of a qgagent."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from benchmarks.usage import processor_seconds
from tools.chromium import NAMES
from tools.servers import ROOT, MissingError, free_port, make_database, process, qualgent_process

from .processor import ProcessorClock
from .projects import Suite

RUN_SECONDS = 1500.0
ORG = "bench"


class Taken(NamedTuple):
    """Seconds that a suite took. ``own``: CPU of the server and of qgagent without what it starts; of QualGent only."""

    wall: float
    cpu: float
    own: float = 0.0


class RunError(Exception):
    """A run of a suite did not pass; the text has the end of its output."""


def browser_variables(page_url: str) -> dict[str, str]:
    """Return the environment of the Playwright project. Raises MissingError."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise MissingError("there is no chromium on this machine: no suite of Playwright")
    return {"CHROMIUM": path, "PAGE_URL": page_url, "CI": "1"}


def pytest_variables() -> dict[str, str]:
    """Return the environment of the pytest project: this Python, without the plugins of this project's tests."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return {"PATH": path, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}


class Runner(NamedTuple):
    """A runner without QualGent: commands that run a suite at once. ``{output}`` in them: a new folder for each."""

    commands: Sequence[Sequence[str]]
    alone: Sequence[str]  # a command that runs the files that follow
    variables: dict[str, str]

    def warm(self, suite: Suite, clock: ProcessorClock) -> None:
        """Run the files of a suite singly. Raises RunError."""
        self._replace(commands=[[*self.alone, *suite.tests]]).run(suite, clock)

    def run(self, suite: Suite, clock: ProcessorClock) -> Taken:
        """Raises RunError."""
        began, cpu = time.monotonic(), clock.seconds()
        with ExitStack() as stack:
            running = []
            for command in self.commands:
                output = Path(stack.enter_context(_folder()))
                own = {name: text.format(output=output) for name, text in self.variables.items()}
                environment = {**os.environ, **own}
                log = stack.enter_context((output / "log").open("w+b"))
                filled = clock.command([word.format(output=output) for word in command])
                running.append((stack.enter_context(_started(filled, suite.folder, environment, log)), log))
            for child, log in running:
                _check(child.wait(RUN_SECONDS), log, "the runner")
            return Taken(time.monotonic() - began, clock.seconds() - cpu)


@contextmanager
def _started(
    command: list[str], folder: Path, environment: dict[str, str], log: Any
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a command; kill it at the end of the block if it runs still."""
    child = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


def _check(code: int, log: Any, name: str) -> None:
    if code:
        log.seek(0)
        raise RunError(f"{name} ended with exit code {code}:\n{log.read()[-2000:].decode(errors='replace')}")


class Server(NamedTuple):
    url: str
    pid: int
    client: httpx.Client


class Fleet:
    """A server with agents, whose processes a clock counts."""

    def __init__(self, server: Server, target: str, pids: Sequence[int], clock: ProcessorClock) -> None:
        self.server = server
        self.target = target
        self._pids = pids
        self._clock = clock

    def run(self, suite: Suite, during: Callable[[str], None] | None = None) -> tuple[Taken, list[dict[str, Any]]]:
        """Submit the suite and wait for its end. Return what it took, and its jobs. Raises RunError, HTTPError.

        ``during`` is called with its build meanwhile.
        """
        build, own = uuid.uuid4().hex[:8], self._own_seconds()
        submit = [
            sys.executable,
            "-m",
            "qgjob",
            "submit",
            "--url",
            self.server.url,
            "--org-id",
            ORG,
            "--target",
            self.target,
        ]
        submit += ["--app-version-id", build, "--wait", "--json", "--allow-simulated", *suite.tests]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        began, cpu = time.monotonic(), self._clock.seconds()
        with (
            tempfile.TemporaryFile() as log,
            _started(self._clock.command(submit), suite.folder, environment, log) as child,
        ):
            if during is not None:
                during(build)
            code = child.wait(RUN_SECONDS)
            wall, cpu = time.monotonic() - began, self._clock.seconds() - cpu
            _check(code, log, "qgjob")
        return Taken(wall, cpu, self._own_seconds() - own), self.jobs_of(build)

    def _own_seconds(self) -> float:
        return sum(map(processor_seconds, self._pids)) if sys.platform == "linux" else 0.0

    def jobs_of(self, build: str, **query: str) -> list[dict[str, Any]]:
        query = {"app_version_id": build, "org_id": ORG, "limit": "1000", **query}
        answer = self.server.client.get("/api/v1/jobs", params=query)
        jobs: list[dict[str, Any]] = answer.raise_for_status().json()["jobs"]
        return jobs


@contextmanager
def started_server() -> Iterator[Server]:
    """Run a server for all suites. Raises StartError."""
    with _folder() as folder:
        data, port = Path(folder), free_port()
        make_database(data)
        url = f"http://127.0.0.1:{port}"
        with qualgent_process(data, port) as server, httpx.Client(base_url=url, trust_env=False, timeout=30) as client:
            yield Server(url, server.pid, client)


@contextmanager
def fleet(
    server: Server, name: str, devices: int, table: Mapping[str, Any], clock: ProcessorClock, *options: str
) -> Iterator[Fleet]:
    """Run a qgagent with some devices for the target ``name``. Raises StartError.

    ``table``: of the target in its configuration, with ``test_root`` of the file; empty: devices as ``options`` say.
    """
    with _folder() as folder, _counted(server.pid, clock):
        command = [sys.executable, "-m", "qgagent", "run", "--url", server.url, "--name", name, "--target", name]
        command += ["--devices", str(devices), "--state-dir", str(Path(folder, "agent")), "--quiet", *options]
        if table:
            command += ["--config", str(_write_config(Path(folder, "qgagent.toml"), name, table))]

        def ready() -> bool:
            rows = server.client.get("/api/v1/agents").json()["agents"]
            return sum(row["state"] == "idle" for row in rows) == devices

        with process(clock.command(command), name="qgagent", ready=ready, folder=ROOT) as agent:
            yield Fleet(server, name, (server.pid, agent.pid), clock)


@contextmanager
def _counted(pid: int, clock: ProcessorClock) -> Iterator[None]:
    clock.add(pid)
    try:
        yield
    finally:
        clock.release(pid)


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="qualgent-suite-", ignore_cleanup_errors=True)


def _write_config(path: Path, name: str, target: Mapping[str, Any]) -> Path:
    table = {"install_seconds": 0, **target}
    lines = [f"test_root = {json.dumps(table.pop('test_root'))}", f"[target.{name}]"]
    for key, value in table.items():
        names = value.items() if isinstance(value, dict) else ()
        inline = ", ".join(f"{name} = {json.dumps(text)}" for name, text in names)
        lines.append(f"{key} = {{ {inline} }}" if names else f"{key} = {json.dumps(value)}")
    path.write_text("\n".join(lines) + "\n")
    return path


def moment(text: str) -> float:
    """Return a time of the API in seconds."""
    return datetime.fromisoformat(text).timestamp()
