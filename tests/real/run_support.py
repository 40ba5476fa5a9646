"""Test helpers for real runs: programs, project copies, a web page, configuration, qgjob, running processes."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NoReturn

import pytest

from qgagent.config import ArtifactCaps
from qgagent.runner_versions import OLDEST
from qgagent.targets import TargetConfig, commands_of
from qgprotocol.messages import Result
from tests.chromium import BROWSERS
from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.server_process import ROOT
from tests.unit.qgagent_commands import ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

HERE = Path(__file__).resolve().parent
VERSIONS = (".".join(map(str, (*OLDEST["playwright"], 0))), "1.65.1")
"""The oldest and the newest version of Playwright that works, for the fixture ``npm_project``."""
PYTESTS = ("7.0.1" if sys.version_info < (3, 12) else "7.4.4", "")
"""The oldest version of pytest that works with this Python, and the newest one; see the fixture ``pythons``."""
SUBMIT = (
    "submit",
    "--org-id",
    "acme",
    "--app-version-id",
    "1.0",
    "--target",
    "web",
    "--playwright",
    "--wait",
    "--logs",
)
"""Arguments of qgjob: the tests that Playwright selects, to their end."""


def skip_or_fail(reason: str) -> NoReturn:
    """Skip the test; in CI, fail it."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def program(*names: str) -> str:
    """Return the path of the first installed program of these names."""
    found = next((path for path in map(shutil.which, names) if path is not None), None)
    return found or skip_or_fail(f"real runs need {' or '.join(names)}: apt-get install chromium nodejs npm")


def run_pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    if done.returncode:
        skip_or_fail(f"pip failed: {done.stderr[-2000:]}")


def install_packages(python: Path, *packages: str) -> None:
    """Install packages into the virtual environment of this Python."""
    run_pip("--python", str(python), "install", "--quiet", "--no-compile", *packages)


def copy_project(name: str, folder: Path) -> Path:
    """Copy a project into the folder, where test runners may write files."""
    return Path(shutil.copytree(HERE / name, folder / name))


class PageHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Suppress the access log."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the files of the folder; yield the URL."""
    handler = functools.partial(PageHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{http.server_address[1]}"
        finally:
            http.shutdown()
            thread.join()


def write_config(project: Path, preset: str, variables: dict[str, str]) -> Path:
    """Write a file for ``qgagent run --config``: preset, an install that appends a line to a file, and variables.

    The expected install duration is 0, so that the scheduler uses a second agent in a short run.
    """
    table = ", ".join(f"{name} = {json.dumps(value)}" for name, value in variables.items())
    path = project / "qgagent.toml"
    path.write_text(
        f'test_root = "."\n[target.web]\npreset = "{preset}"\ninstall_seconds = 0\n'
        f'install = ["sh", "install.sh", "{{app_version_id}}"]\nvariables = {{ {table} }}\n'
    )
    return path


class Qgjob:
    """Run qgjob in the project's folder, as a CI step does: ``with Qgjob(project, url, log, "submit", …) as qgjob``.

    It is killed at the end of the block. Its output, including logs of tests, is written to a file.
    """

    def __init__(self, project: Path, url: str, log: Path, *arguments: str) -> None:
        self._log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [*COMMAND, *arguments],
                cwd=project,
                env={**cli_environment(url), "PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )

    def __enter__(self) -> Qgjob:
        return self

    def __exit__(self, *error: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    @property
    def output(self) -> str:
        return self._log.read_text(errors="replace")

    def wait_for_file(self, path: Path, seconds: float) -> None:
        """Wait until a test has created the file; fail if qgjob ends before."""
        deadline = time.monotonic() + seconds
        while not path.exists():
            assert self._process.poll() is None, f"it ended without {path.name}: {self.output}"
            assert time.monotonic() < deadline, f"no {path.name}: {self.output}"
            time.sleep(0.05)

    def end(self, seconds: float) -> int:
        """Wait for the exit code."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it has not ended: {self.output}") from None


async def run_once(
    project: Path, tmp_path: Path, test: str, variables: Mapping[str, str] | None = None, **settings: Any
) -> tuple[Result, str]:
    """Run a test of the project by the preset of Playwright; return its result and log."""
    (tmp_path / "tests").symlink_to(project)
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "CI": "1", "CHROMIUM": program(*BROWSERS)}
    commands = commands_of(TargetConfig(preset="playwright"))
    settings = {"environment": environment | {**(variables or {})}, "artifacts": ArtifactCaps(max_files=0)} | settings
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test)
        async with asyncio.timeout(300):
            return await until_result(session, store), store.text(lease.attempt)


def processes_of(mark: str) -> list[str]:
    """Return the command lines of processes with this text in command line, environment or working directory.

    Processes of a test inherit its environment; chromium overwrites it, but its command line has the profile folder.
    """
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        with contextlib.suppress(OSError):  # it has ended
            command = (entry / "cmdline").read_bytes()
            about = command + (entry / "environ").read_bytes() + os.fsencode(os.readlink(entry / "cwd"))
            if mark.encode() in about:
                found.append(command.replace(b"\0", b" ").decode(errors="replace"))
    return found
