"""A real server, ``python -m qualgent.server``, as a process that a test owns: start, stop, kill, start again.

Every wait is bounded and ends with the server's own output, and only processes of the server's own session are ever
signalled.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

from tests.forked_process import ForkedProcess, foreign, run_module, start_module
from tests.postgres import database_environment

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
STOP_SECONDS = 20
ADDRESS_LINE = "QualGent is at "
AT_ONCE = {"QUALGENT_STOP_NOTICE_SECONDS": "0"}  # no load balancer polls a test's server


class ServerFailedError(AssertionError):
    """The server did not do in time what was asked; the message ends with its output."""


def clean_environment(data_dir: Path, extra: dict[str, str] | None = None) -> dict[str, str]:
    """Return this process's environment without QualGent's variables, plus `extra`; demo agents are off."""
    kept = foreign(os.environ)
    return {
        **kept,
        "QUALGENT_DATA_DIR": str(data_dir),
        "QUALGENT_DEMO_AGENTS": "0",
        **AT_ONCE,
        **database_environment(data_dir),
        **(extra or {}),
    }


def manage(data_dir: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run ``manage.py`` on the data of a server; return exit code and output."""
    return run_module("manage", *arguments, env=clean_environment(data_dir, env))


def own_data_dir(path: Path, other: ServerProcess) -> Path:
    """Make a data directory for another process of a server, with the secret key that all of them have."""
    path.mkdir(mode=0o700)
    key = path / "secret_key"
    key.touch(mode=0o600)
    key.write_text((other.data_dir / "secret_key").read_text())
    return path


class ServerProcess:
    """One server with a port and a data directory of its own, which stay the same over `restart`."""

    def __init__(
        self,
        data_dir: Path,
        *,
        env: dict[str, str] | None = None,
        args: tuple[str, ...] = (),
        module: str = "qualgent.server",
        forked: bool = True,
        folder: Path = ROOT,
        command: tuple[str, ...] = (),
    ) -> None:
        """``folder``: of the program; it may be a copy of the project. ``command``: in place of the module."""
        self.data_dir = data_dir
        self.host = "127.0.0.1"  # as its address line says
        self.port = 0  # chosen by the system at the first start
        self.unix_socket = ""  # instead of host and port
        self._env = clean_environment(data_dir, env)
        self._args = args
        self._module = module
        self._forked = forked
        self._command = command
        self._folder = folder
        self._log_path = data_dir.with_name(data_dir.name + ".log")
        self._process: subprocess.Popen[str] | ForkedProcess | None = None

    @property
    def url(self) -> str:
        """Return `http://127.0.0.1:PORT`, without a trailing slash."""
        return f"http://[{self.host}]:{self.port}" if ":" in self.host else f"http://{self.host}:{self.port}"

    @property
    def pid(self) -> int:
        """Return the server's process id (also its process group's)."""
        assert self._process is not None, "the server was never started"
        return self._process.pid

    def cpu_seconds(self) -> float:
        """Return the CPU time that the process has used."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def running(self) -> bool:
        """Return whether the process is alive."""
        return self._process is not None and self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """Return how the process ended; negative: by that signal. None: it runs."""
        assert self._process is not None, "the server was never started"
        return self._process.poll()

    def log_text(self) -> str:
        """Return standard output and error of all its starts."""
        return self._log_path.read_text(errors="replace") if self._log_path.exists() else ""

    def start(self, *, wait_ready: bool = True) -> ServerProcess:
        """Start it; return once it listens and, unless told otherwise, once `/readyz` answers 200."""
        assert not self.running, "the server is running"
        address_known = threading.Event()  # of this start: an earlier one's reader may still be ending
        with self._log_path.open("a") as log:
            arguments = ("--port", str(self.port), *self._args)
            self._process = start_module(
                self._module, *arguments, env=self._env, errors=log, forked=self._forked, folder=self._folder,
                command=self._command,
            )  # fmt: skip
        threading.Thread(target=self._read_output, args=(self._process, address_known), daemon=True).start()
        deadline = time.monotonic() + START_SECONDS
        if not address_known.wait(START_SECONDS) or not (self.port or self.unix_socket) or not self.running:
            raise self._failure("did not print its address")
        if wait_ready:
            self.wait_ready(deadline - time.monotonic())
        return self

    def wait_ready(self, seconds: float = START_SECONDS) -> None:
        """Wait until `/readyz` answers 200."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self._answers_ready():
                return
            if not self.running:
                break
            time.sleep(0.02)  # another process gets no event of readiness: poll
        raise self._failure("did not become ready")

    def _answers_ready(self) -> bool:
        connection = http.client.HTTPConnection(self.host, self.port, timeout=5)
        try:
            if self.unix_socket:
                connection.sock = socket.socket(socket.AF_UNIX)
                connection.sock.settimeout(5)
                connection.sock.connect(self.unix_socket)
            connection.request("GET", "/readyz")
            return connection.getresponse().status == 200  # 503 while it is rebuilding
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def wait_for_log(self, text: str, seconds: float = 20) -> None:
        """Wait until its output contains `text`."""
        deadline = time.monotonic() + seconds
        while text not in self.log_text():
            if time.monotonic() > deadline:
                raise self._failure(f"did not write {text!r}")
            time.sleep(0.02)  # a file cannot be waited for

    def stop(self) -> int:
        """Send SIGTERM; return the exit code."""
        return self.signal(signal.SIGTERM)

    def kill(self) -> None:
        """Send SIGKILL to the server alone, as a crash: its demo agents survive."""
        self.signal(signal.SIGKILL)

    def restart(self) -> ServerProcess:
        """Stop it if it runs, then start it on the same port and data."""
        if self.running:
            self.stop()
        return self.start()

    def send_signal(self, number: signal.Signals) -> None:
        """Send one signal, if it runs."""
        assert self._process is not None, "the server was never started"
        if self.running:
            self._process.send_signal(number)

    def signal(self, number: signal.Signals) -> int:
        """Send one signal and wait for the end; return the exit code."""
        self.send_signal(number)
        return self.wait_ended()

    def wait_ended(self) -> int:
        """Wait until it has ended by itself or by a signal; return the exit code."""
        assert self._process is not None, "the server was never started"
        try:
            return self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            raise self._failure("did not end in time") from None

    def end(self) -> None:
        """End it and all processes it started, in any state, at once: nobody needs its data any more."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):  # what is left of the session that `start` made
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(STOP_SECONDS)

    def _read_output(self, process: subprocess.Popen[str] | ForkedProcess, address_known: threading.Event) -> None:
        assert process.stdout is not None
        with process.stdout, self._log_path.open("a") as log:
            for line in process.stdout:
                log.write(line)
                log.flush()
                if line.startswith(ADDRESS_LINE):
                    address = urlsplit(line.removeprefix(ADDRESS_LINE).strip().rpartition(" and listens on ")[2])
                    if address.scheme == "unix":
                        self.unix_socket = address.path
                    else:
                        self.host, self.port = address.hostname or "", address.port or 0
                    address_known.set()
        address_known.set()  # it ended: release the waiter

    def _failure(self, what: str) -> ServerFailedError:
        state = "is running" if self.running else f"ended with {self._process.returncode if self._process else None}"
        return ServerFailedError(f"The server {what} and {state}. Its output:\n{self.log_text()}")
