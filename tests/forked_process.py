"""Start ``python -m MODULE`` quickly: as a child of the test run's fork server (tests.fork_server) where that is alike.

It is not alike where Python, a library or a package reads a variable at its start that differs from the fork server's:
a preloaded library, for example.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

RUN_SECONDS = 120
ROOT = Path(__file__).resolve().parent.parent
OURS = ("QUALGENT_", "QGAGENT_", "PYTEST_", "MAKE", "MFLAGS")  # beginnings
ALSO_OURS = {"DATABASE_URL", "HOST", "PORT", "REDIS_URL", "DJANGO_SETTINGS_MODULE", "VENV", "PYTHON"}
READ_LATE = ("AWS_", "XDG_", "TEST_STATIC")  # beginnings: read by what uses them, when it does


def foreign(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that do not belong to the project, its make tasks or the test run."""
    return {name: value for name, value in environment.items() if not name.startswith(OURS) and name not in ALSO_OURS}


ENVIRONMENT = foreign(os.environ)  # of the test run, before any test changes it


def start_module(
    module: str,
    *arguments: str,
    env: Mapping[str, str],
    errors: IO[bytes] | IO[str],
    output: IO[bytes] | None = None,
    forked: bool = True,
    folder: Path = ROOT,
    command: tuple[str, ...] = (),
) -> subprocess.Popen[str] | ForkedProcess:
    """Start ``python -m MODULE`` in a session of its own; without ``output``, standard output is a pipe to read.

    ``forked=False`` is the real command, as users run it. ``folder`` has the module: it may be a copy of the project.
    ``command``, if given, is run in place of ``python -m MODULE``.
    """
    if forked and not command and folder == ROOT and sys.platform == "linux" and fork_server().is_alike(env):
        return ForkedProcess(module, arguments, env, errors, output)
    return subprocess.Popen(
        [*(command or (sys.executable, "-m", module)), *arguments],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=output or subprocess.PIPE,
        stderr=errors,
        text=True,
        start_new_session=True,  # so that what it starts can be ended with it, and nothing else
    )


def run_module(
    module: str, *arguments: str, env: Mapping[str, str], folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """Run ``python -m MODULE`` of the project in ``folder`` to its end; return exit code and output."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        process = start_module(module, *arguments, env=env, output=output, errors=errors, folder=folder)
        try:
            code = process.wait(RUN_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(RUN_SECONDS)
            raise
        texts = [os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0).decode() for file in (output, errors)]
    return subprocess.CompletedProcess((module, *arguments), code, *texts)


class ForkServer:
    """The fork server of all processes of a test run; the first that needs it starts it, and it ends with the last."""

    def __init__(self) -> None:
        self._lock = threading.Lock()  # an answer belongs to the last request
        self._environment = ENVIRONMENT
        self._process: subprocess.Popen[bytes] | None = None  # if this process has started it
        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", f"process-{os.getpid()}")
        self._control = self._connect(f"\0qualgent-fork-server-{run}")
        atexit.register(self._end)

    def _connect(self, name: str) -> socket.socket:
        """Connect to the server that listens at the name; start it if this process is the first to take the name."""
        while True:
            with new_socket() as listener:
                try:
                    listener.bind(name)
                except OSError:
                    pass  # the name is taken
                else:
                    listener.listen()
                    self._start(listener)
            control = new_socket()
            try:
                control.connect(name)
            except ConnectionRefusedError:  # the process that has taken the name does not listen yet, or it has ended
                control.close()
                time.sleep(0.01)
            else:
                return control

    def _start(self, listener: socket.socket) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fork_server", str(listener.fileno())],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,  # no terminal, so Python buffers a child's output as it does into a pipe
            pass_fds=[listener.fileno()],
            start_new_session=True,
        )

    def _end(self) -> None:
        self._control.close()
        if self._process is not None:
            self._process.wait()  # until the others have ended

    def is_alike(self, environment: Mapping[str, str]) -> bool:
        """Return whether a child with this environment equals a process that was started with it."""
        return _read_at_start(foreign(environment)) == _read_at_start(self._environment)

    def fork(self, module: str, arguments: tuple[str, ...], environment: Mapping[str, str], files: list[int]) -> int:
        """Start a child with these files (standard input, output, error, a pipe for the exit code); return its id."""
        message = json.dumps([module, arguments, dict(environment), str(ROOT), current_umask()]).encode()
        with self._lock:
            socket.send_fds(self._control, [message], files)
            answer = self._control.recv(100)
        assert answer, "the fork server ended"
        return int(answer)


def _read_at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith(READ_LATE)}


def new_socket() -> socket.socket:
    return socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)


@cache
def fork_server() -> ForkServer:
    return ForkServer()


def current_umask() -> int:
    """Return it without setting it, unlike ``os.umask``: other threads may be creating files."""
    found = re.search(r"^Umask:\s*(\d+)$", Path("/proc/self/status").read_text(), re.MULTILINE)
    assert found is not None
    return int(found[1], 8)


class ForkedProcess:
    """A child of the fork server, with the methods of ``subprocess.Popen`` that the tests use."""

    def __init__(
        self,
        module: str,
        arguments: tuple[str, ...],
        environment: Mapping[str, str],
        errors: IO[bytes] | IO[str],
        output: IO[bytes] | None,
    ) -> None:
        self.returncode: int | None = None
        self._asking = threading.Lock()  # several threads of a test may ask
        self.stdout: IO[str] | None = None
        with contextlib.ExitStack() as given:  # files that are open in the child from now on
            null = given.enter_context(open(os.devnull, "rb"))
            if output is None:
                read, write = os.pipe()
                self.stdout, output = os.fdopen(read), given.enter_context(os.fdopen(write, "wb"))
            read, write = os.pipe()
            self._code, code = os.fdopen(read, "rb", buffering=0), given.enter_context(os.fdopen(write, "wb"))
            files = [file.fileno() for file in (null, output, errors, code)]
            self.pid = fork_server().fork(module, arguments, environment, files)

    def poll(self) -> int | None:
        """Return the exit code, negative for a signal, or None while it runs."""
        return self._wait_ms(0)

    def wait(self, timeout: float) -> int:
        """Wait for the end; return the exit code."""
        code = self._wait_ms(round(timeout * 1000))
        if code is None:
            raise subprocess.TimeoutExpired(f"process {self.pid}", timeout)
        return code

    def _wait_ms(self, milliseconds: int) -> int | None:
        with self._asking:
            if self.returncode is None:
                ready = select.poll()
                ready.register(self._code, select.POLLIN)
                if ready.poll(milliseconds):
                    self.returncode = int(self._code.read())
                    self._code.close()
            return self.returncode

    def send_signal(self, number: signal.Signals) -> None:
        """Send a signal, if it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)
