"""Guardian of a command: stops all its processes on request, when it ends, or if qgagent dies; reports its end.

Run as a script that uses only Python's standard library:
``python -I -S guardian.py OUTPUT_FD GRACE_SECONDS STOP LOCK WRAP COMMAND …``.

* The command runs in a session of its own, with OUTPUT_FD as stdout and stderr, and without stdin.
* On Linux, orphaned descendants, including daemons, become children of the guardian (PR_SET_CHILD_SUBREAPER), so all
  processes of the command can be found; elsewhere, only those of its process group.
* A byte on stdin stops the command: SIGTERM, GRACE_SECONDS, SIGKILL; if STOP is INT, first SIGINT, at which runners of
  tests write their reports, and SIGTERM after half of the time. End of file on stdin means that qgagent died (the
  kernel closes the pipe): SIGTERM, ORPHAN_GRACE_SECONDS, SIGKILL.
* When the command has ended, its remaining processes are stopped.
* Processes of another user are signaled by that user: ``kill`` is run after the first WRAP words of the command.
* While processes of the command may exist, the file LOCK (empty: none) is locked, shared with other guardians: the next
  qgagent waits for the lock before it uses the device.

The guardian reports on stdout, one JSON object per line: ``{"pid": 1}`` or ``{"error": "…"}``, and at the end
``{"exit_code": 0, "peak_memory_bytes": 1}``; a negative code is a signal. If the guardian is killed, the command is
killed too (PR_SET_PDEATHSIG), and qgagent kills its process group.
"""

import contextlib
import ctypes
import fcntl
import json
import math
import os
import select
import signal
import sys
import time
from collections.abc import Iterable, Sequence
from subprocess import DEVNULL, Popen, TimeoutExpired
from typing import NamedTuple

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
ORPHAN_GRACE_SECONDS = 2.0
LEFTOVER_GRACE_SECONDS = 0.5
KILL_COMMAND_SECONDS = 5.0
KILL_SECONDS = 20.0
"""Time limit for killing: only processes blocked in the kernel, or of a user without ``wrap``, survive it."""
LINUX = sys.platform == "linux"


def main(output: int, grace_seconds: float, stop: str, lock: str, wrap: int, command: list[str]) -> None:
    """Run the command and stop its processes on request; report start and end as JSON lines on stdout."""
    if lock:
        with contextlib.suppress(OSError):  # run the command even if, for example, the disk is full
            # until this process ends; the command does not inherit the lock
            fcntl.flock(os.open(lock, os.O_RDWR | os.O_CREAT, 0o600), fcntl.LOCK_SH)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # only qgagent may request a stop
    wake = wake_on_children()
    prctl = ctypes.CDLL(None, use_errno=True).prctl if LINUX else None
    if prctl is not None:
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    parent = os.getpid()

    def in_child() -> None:
        """Restore default signal handling in the command, and have the kernel kill it when the guardian ends."""
        # Ignored signals would stay ignored across exec: restore the defaults for the command.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if prctl is not None:
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        child = Popen(  # noqa: S603 (the command is from the host's own configuration)
            command,
            stdin=DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=in_child,  # noqa: PLW1509 (single-threaded)
        )
    except (OSError, ValueError) as error:
        report(error=f"{command[0]}: {getattr(error, 'strerror', None) or error}")
        return
    os.close(output)  # so that the reader gets end of file after the last process of the command
    report(pid=child.pid)
    status, peak = CommandSupervisor(child.pid, wake, grace_seconds, stop == "INT", command[:wrap]).wait()
    if status is None:
        report(error=f"{command[0]}: process {child.pid} cannot be killed")
    else:
        report(exit_code=os.waitstatus_to_exitcode(status), peak_memory_bytes=peak)


class CommandSupervisor:
    """Wait for the command, and stop its processes on request."""

    def __init__(self, pid: int, wake: int, grace_seconds: float, interrupts: bool, wrap: list[str]) -> None:
        self._pid = pid
        self._wake = wake
        self._grace_seconds = grace_seconds
        self._status: int | None = None
        self._peak = 0  # bytes, of the largest process
        self._interrupts = interrupts
        self._wrap = wrap
        self._terminate_at: float | None = None  # monotonic time of SIGTERM after SIGINT
        self._deadline: float | None = None  # monotonic time of SIGKILL
        self._stop_requested = False
        self._sessions = {pid}  # of the command and its daemons

    def wait(self) -> tuple[int | None, int]:
        """Wait for all processes of the command, stopping them on request; return wait status and peak memory in bytes.

        The status is None if the command cannot be killed.
        """
        control = [0]
        while self._status is None:
            ready, _, _ = select.select(
                [*control, self._wake],
                [],
                [],
                None if self._deadline is None else max(0.0, (self._terminate_at or self._deadline) - time.monotonic()),
            )
            if self._wake in ready:
                os.read(self._wake, 4096)
            if 0 in ready:
                if not os.read(0, 64):
                    control = []
                    self._stop(ORPHAN_GRACE_SECONDS)
                elif not self._stop_requested:
                    self._stop(self._grace_seconds, interrupts=self._interrupts)
            self._reap()
            if self._terminate_at is not None and time.monotonic() >= self._terminate_at:
                self._terminate()
            if self._deadline is not None and time.monotonic() >= self._deadline:
                break
        if self._status is not None and self._reap():
            self._signal(signal.SIGTERM)
            self._wait_for_children(LEFTOVER_GRACE_SECONDS)
        self._wait_for_children(KILL_SECONDS, kill=True)
        if not LINUX:
            self._signal_groups({self._pid}, signal.SIGKILL)  # remaining processes of the group
        return self._status, self._peak

    def _stop(self, grace_seconds: float, *, interrupts: bool = False) -> None:
        """Send SIGTERM to the command (``interrupts``: first SIGINT), and set the time of SIGKILL."""
        self._stop_requested = True
        now = time.monotonic()
        self._deadline = min(now + grace_seconds, self._deadline or math.inf)
        if not interrupts:
            self._terminate()
            return
        # As Ctrl-C does: to the command's own group, not to browsers that it has started in others.
        self._terminate_at = now + grace_seconds / 2
        self._signal_groups({self._pid}, signal.SIGINT)
        self._signal(signal.SIGCONT)

    def _terminate(self) -> None:
        """Send SIGTERM once to all process groups of the command, and SIGCONT to suspended ones."""
        self._terminate_at = None
        # One SIGTERM only: many programs exit immediately on a second one. A suspended process needs SIGCONT.
        self._signal(signal.SIGTERM)
        self._signal(signal.SIGCONT)

    def _wait_for_children(self, seconds: float, *, kill: bool = False) -> None:
        """Wait up to ``seconds`` until no process of the command is left; ``kill``: send SIGKILL repeatedly."""
        deadline = time.monotonic() + seconds
        while self._reap() and time.monotonic() < deadline:
            if kill:
                self._signal(signal.SIGKILL)
            select.select([] if kill else [self._wake], [], [], 0.002 if kill else 0.02)

    def _signal(self, number: signal.Signals) -> None:
        """Signal every process group of the command; group signals are atomic, so a forking process cannot escape."""
        groups = self._groups() if LINUX else set()
        if self._status is None:
            groups.add(self._pid)
        self._signal_groups(groups, number)

    def _signal_groups(self, groups: set[int], number: signal.Signals) -> None:
        """Send a signal to process groups; those of other users by a command behind the wrapper, such as sudo."""
        denied = []
        for group in groups:
            try:
                os.killpg(group, number)
            except PermissionError:
                denied.append(group)
            except ProcessLookupError:
                continue
        if denied and self._wrap:
            with contextlib.suppress(OSError, TimeoutExpired):
                # In this process's session, which is never that of the command
                kill = kill_command(self._wrap, denied, number)
                Popen(kill, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL).wait(KILL_COMMAND_SECONDS)  # noqa: S603
            time.sleep(0.02)  # sudo logs each start

    def _groups(self) -> set[int]:
        """Return the ids of the command's process groups, from /proc; may miss some while processes end."""
        processes = {process.pid: process for process in running_processes()}
        below = {process.session for process in processes.values() if is_below(process.pid, os.getpid(), processes)}
        self._sessions |= below - {os.getsid(0)}
        # Sessions below this process were created below it, so all their processes belong to the command.
        return {process.group for process in processes.values() if process.session in self._sessions}

    def _reap(self) -> bool:
        """Reap ended children. Return whether processes of the command are left.

        On Linux every remaining process has an ancestor that is a child of the guardian, so it is enough to check for
        children. Rejected: a scan of /proc, which can miss a process that is being reparented.
        """
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return False
            if pid == 0:
                return True
            self._peak = max(self._peak, usage.ru_maxrss * (1024 if LINUX else 1))
            if pid == self._pid:
                self._status = status


def kill_command(wrap: Sequence[str], groups: Iterable[int], number: signal.Signals) -> list[str]:
    """Return the shell command, behind the wrapper, that sends a signal to process groups."""
    name = number.name.removeprefix("SIG")
    return [*wrap, "sh", "-c", f"kill -s {name} -- {' '.join(f'-{group}' for group in groups)}"]


class ProcessInfo(NamedTuple):
    pid: int
    parent: int
    group: int
    session: int


def running_processes() -> list[ProcessInfo]:
    """Return the processes of this machine from /proc, without zombies."""
    found: list[ProcessInfo] = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{name}/stat", "rb") as file:
                state, parent, group, session = file.read().rpartition(b") ")[2].split()[:4]
                if state not in (b"Z", b"X"):
                    found.append(ProcessInfo(int(name), int(parent), int(group), int(session)))
    return found


def is_below(pid: int, root: int, processes: dict[int, ProcessInfo]) -> bool:
    """Return whether a process is a descendant of the root."""
    parent = processes[pid].parent
    while parent != root and parent in processes and parent > 1:
        parent = processes[parent].parent
    return parent == root


def wake_on_children() -> int:
    """Return a file descriptor that becomes readable when a child ends."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    return reading


def report(**fields: object) -> None:
    """Write the fields as a line of JSON to stdout; ignore that nobody reads it."""
    with contextlib.suppress(OSError):  # qgagent may be gone
        os.write(1, json.dumps(fields).encode() + b"\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3], sys.argv[4], int(sys.argv[5]), sys.argv[6:])
