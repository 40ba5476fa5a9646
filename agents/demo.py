"""The demo agents: simulated ``qgagent`` children of each server without authentication, two by default.

They serve the default target of submissions until another agent does, and end with the server: their standard input is
a pipe that closes even when the server is killed.
"""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from functools import partial
from typing import Any

from django.conf import settings
from twisted.internet import reactor as installed_reactor
from twisted.internet import tcp

from qgprotocol.log_format import about
from qualgent.core.tasks import Tasks

logger = logging.getLogger("agents.demo")

END_SECONDS = 3
TARGET = "mobile"
EARLY_SECONDS = 5.0  # one that could not start has ended by then

_processes: list[subprocess.Popen[bytes]] = []


def start(tasks: Tasks) -> None:
    """Start the configured demo agents; none with authentication, or if this process listens on no TCP port."""
    count = 0 if settings.QUALGENT_AUTH else settings.QUALGENT_DEMO_AGENTS  # what they play is no result of a team's
    if count == 0:
        return
    port = listening_port()
    if port is None:
        logger.warning("no demo agents: this server listens on no TCP port")
        return
    for number in range(1, count + 1):
        process = _start_one(f"agent-{number}", port)
        _processes.append(process)
        tasks.later(EARLY_SECONDS, partial(_report_exit, process, f"agent-{number}"))


async def stop() -> None:
    """Stop the demo agents and wait for their end, killing them after 3 s; jobs that they ran are requeued."""
    ending, _processes[:] = list(_processes), []
    for process in ending:
        assert process.stdin is not None
        process.stdin.close()
        process.terminate()
    await asyncio.gather(*(asyncio.to_thread(_wait_for_exit, process) for process in ending))


def listening_port() -> int | None:
    """Return the TCP port of this process: our server's, which says so, ``daphne``'s or ``runserver``'s."""
    if settings.SERVED_PORT is not None:
        return int(settings.SERVED_PORT)
    reactor: Any = installed_reactor  # typed as a module, though it is the installed object
    readers: list[Any] = reactor.getReaders()
    ports = sorted(reader.getHost().port for reader in readers if isinstance(reader, tcp.Port))
    return ports[0] if ports else None


def _start_one(name: str, port: int) -> subprocess.Popen[bytes]:
    """Start a simulated ``qgagent`` process that connects to this server's port; its log is in the data directory."""
    state_dir = settings.QUALGENT_DATA_DIR / "agents" / name
    state_dir.mkdir(parents=True, exist_ok=True)
    command = [
        sys.executable,
        "-m",
        "qgagent",
        "run",
        "--url",
        f"http://127.0.0.1:{port}",
        "--name",
        name,
        "--target",
        TARGET,
        "--preset",
        "simulated",
        "--fallback",
        "--state-dir",
        str(state_dir),
        "--exit-with-parent",
    ]
    with open(state_dir / "log", "ab") as log:
        # a session of its own: Ctrl-C in the terminal is for the server, which ends its agents in order
        return subprocess.Popen(  # noqa: S603 — our own module, arguments of ours
            command,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            cwd=settings.BASE_DIR,
            start_new_session=True,
            env={name: value for name, value in os.environ.items() if name != "QUALGENT_SECRET_KEY"},
        )


async def _report_exit(process: subprocess.Popen[bytes], name: str) -> None:
    """Log a warning if a demo agent has ended already, with its exit code and the path of its log."""
    if process.poll() is not None and process in _processes:
        log = settings.QUALGENT_DATA_DIR / "agents" / name / "log"
        logger.warning(
            "the demo agent %s ended with exit code %d; %s says why",
            name,
            process.returncode,
            log,
            extra=about(agent=name),
        )


def _wait_for_exit(process: subprocess.Popen[bytes]) -> None:
    """Wait 3 s for a process to end, then kill it."""
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
