"""The program between qgagent and a command: it ends with the command, and nothing of the command outlives it.

Run as a script with Python's standard library alone:
``python -I -S guardian.py OUTPUT_FD GRACE_SECONDS LOCK COMMAND …``.

* The command gets a session of its own, OUTPUT_FD as stdout and stderr, and no stdin.
* On Linux whatever it starts, daemons included, becomes a child of the guardian once its own parent is gone
  (PR_SET_CHILD_SUBREAPER), so that all of it can be found; elsewhere only the command's process group is.
* A byte on stdin asks to stop: SIGTERM, GRACE_SECONDS, SIGKILL. The end of stdin means that qgagent died, however that
  happened (the kernel closes the pipe): the same with ORPHAN_GRACE_SECONDS.
* When the command has ended, what it left behind is ended as well.
* As long as there may be something of it the file LOCK (empty: none) is locked, shared with other guardians: a qgagent
  that starts after one that died knows by it when the device is free.

stdout says what happened, one JSON object a line: ``{"pid": 1}`` or ``{"error": "…"}``, and at the end
``{"exit_code": 0, "peak_memory_bytes": 1}``, where a negative code is a signal. Should the guardian itself be killed,
the command dies with it (PR_SET_PDEATHSIG) and qgagent ends its process group.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import time
from typing import NamedTuple

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
ORPHAN_GRACE_SECONDS = 2.0
LEFTOVER_GRACE_SECONDS = 0.5
KILL_SECONDS = 20.0
"""Longer nothing survives, unless it is another user's, or stuck in the kernel."""
LINUX = sys.platform == "linux"


def main(output: int, grace_seconds: float, lock: str, command: list[str]) -> None:
    """Run the command to its end and say how it ended."""
    hold(lock)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # only qgagent says when to stop
    wake = wake_on_children()
    prctl = ctypes.CDLL(None, use_errno=True).prctl if LINUX else None
    if prctl is not None:
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    parent = os.getpid()

    def in_child() -> None:
        # Ignored signals stay ignored over an exec: the command gets them as everybody does.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        if prctl is not None:
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGKILL)

    try:
        child = subprocess.Popen(  # noqa: S603 (what runs is decided by the host's own configuration)
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=in_child,  # noqa: PLW1509 (there is one thread)
        )
    except (OSError, ValueError) as error:
        say(error=f"{command[0]}: {getattr(error, 'strerror', None) or error}")
        return
    os.close(output)  # whoever reads it sees the end when the last process of the command is gone
    say(pid=child.pid)
    status, peak = Guard(child.pid, wake, grace_seconds).until_gone()
    if status is None:
        say(error=f"{command[0]}: process {child.pid} cannot be killed")
    else:
        say(exit_code=os.waitstatus_to_exitcode(status), peak_memory_bytes=peak)


def hold(lock: str) -> None:
    """Until this process ends; the command does not inherit it."""
    if lock:
        with contextlib.suppress(OSError):  # a disk that is full, say: no reason to run nothing
            fcntl.flock(os.open(lock, os.O_RDWR | os.O_CREAT, 0o600), fcntl.LOCK_SH)


class Guard:
    """Waits for the command, and ends it when asked to."""

    def __init__(self, pid: int, wake: int, grace_seconds: float) -> None:
        self._pid = pid
        self._wake = wake
        self._grace_seconds = grace_seconds
        self._status: int | None = None
        self._peak = 0  # bytes, of the largest process
        self._deadline: float | None = None  # when what is left is killed
        self._asked = False
        self._sessions = {pid}  # those of the command and of the daemons it made

    def until_gone(self) -> tuple[int | None, int]:
        """The wait status and peak memory of the command; nothing of it runs any more.

        The status is None should the command itself survive even that.
        """
        control = [0]
        while self._status is None:
            ready, _, _ = select.select([*control, self._wake], [], [], self._patience())
            if self._wake in ready:
                os.read(self._wake, 4096)
            if 0 in ready:
                if not os.read(0, 64):
                    control = []
                    self._stop(ORPHAN_GRACE_SECONDS)
                elif not self._asked:
                    self._stop(self._grace_seconds)
            self._reap()
            if self._deadline is not None and time.monotonic() >= self._deadline:
                break
        if self._status is not None and self._reap():
            self._signal(signal.SIGTERM)
            self._wait_for_the_rest(LEFTOVER_GRACE_SECONDS)
        self._kill()
        if not LINUX:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._pid, signal.SIGKILL)  # what is left of the group, if anything
        return self._status, self._peak

    def _patience(self) -> float | None:
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())

    def _stop(self, grace_seconds: float) -> None:
        self._asked = True
        deadline = time.monotonic() + grace_seconds
        self._deadline = deadline if self._deadline is None else min(deadline, self._deadline)
        # Once each: many programs take a second SIGTERM for a request to give up at once. And a stopped process would
        # not even notice the first.
        self._signal(signal.SIGTERM)
        self._signal(signal.SIGCONT)

    def _wait_for_the_rest(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._reap() and time.monotonic() < deadline:
            select.select([self._wake], [], [], 0.02)

    def _kill(self) -> None:
        """SIGKILL for all that is left, as often as it takes."""
        deadline = time.monotonic() + KILL_SECONDS
        while self._reap() and time.monotonic() < deadline:
            self._signal(signal.SIGKILL)
            select.select([], [], [], 0.002)

    def _signal(self, number: signal.Signals) -> None:
        """To every group of the command. The kernel reaches all of a group at once: what forks cannot outrun it."""
        groups = self._groups() if LINUX else set()
        if self._status is None:
            groups.add(self._pid)
        for group in groups:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(group, number)

    def _groups(self) -> set[int]:
        """The process groups of what still runs. Some may be missed while others end: ``_reap`` knows for sure."""
        processes = {process.pid: process for process in running_processes()}
        below = {process.session for process in processes.values() if is_below(process.pid, os.getpid(), processes)}
        self._sessions |= below - {os.getsid(0)}
        # Every session below this process was made below it, so that all of it is the command's.
        return {process.group for process in processes.values() if process.session in self._sessions}

    def _reap(self) -> bool:
        """Take note of what has ended. True: there is still something of the command.

        On Linux whatever is left has an ancestor that is a child of the guardian, so that having no child says it all;
        a walk through /proc can miss a process that gets another parent at that moment.
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


class Process(NamedTuple):
    """A process that runs."""

    pid: int
    parent: int
    group: int
    session: int


def running_processes() -> list[Process]:
    """All of this machine but the dead ones that wait for their parent."""
    found: list[Process] = []
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError), open(f"/proc/{name}/stat", "rb") as file:
                state, parent, group, session = file.read().rpartition(b") ")[2].split()[:4]
                if state not in (b"Z", b"X"):
                    found.append(Process(int(name), int(parent), int(group), int(session)))
    return found


def is_below(pid: int, root: int, processes: dict[int, Process]) -> bool:
    """Whether the process is a descendant of that one."""
    parent = processes[pid].parent
    while parent != root and parent in processes and parent > 1:
        parent = processes[parent].parent
    return parent == root


def wake_on_children() -> int:
    """A descriptor that can be read when a child has ended."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    return reading


def say(**what: object) -> None:
    with contextlib.suppress(OSError):  # qgagent may be gone
        os.write(1, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3], sys.argv[4:])
