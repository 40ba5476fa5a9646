"""CPU time of a side's processes, with all that they start."""

from __future__ import annotations

import os
import resource
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

CPUACCT = Path("/sys/fs/cgroup/cpuacct")  # version 1
UNIFIED = Path("/sys/fs/cgroup")  # version 2, also of a container
JOIN = 'echo $$ > "$0/cgroup.procs" && exec "$@"'


class ProcessorClock(Protocol):
    """Counts the CPU time of processes."""

    exact: bool

    def command(self, command: list[str]) -> list[str]:
        """Return the command, counted from its start."""

    def add(self, pid: int) -> None:
        """Count a running process, and what it starts from now on."""

    def release(self, pid: int) -> None:
        """Count a process that goes on no more. Nothing is measured afterwards."""

    def seconds(self) -> float:
        """Return the CPU time since the beginning."""


class CgroupClock:
    """All processes in a control group of their own, whatever becomes of their parents."""

    exact = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def command(self, command: list[str]) -> list[str]:
        return ["sh", "-c", JOIN, str(self._folder), *command]

    def add(self, pid: int) -> None:
        (self._folder / "cgroup.procs").write_text(str(pid))

    def release(self, pid: int) -> None:
        (self._folder.parent / "cgroup.procs").write_text(str(pid))

    def seconds(self) -> float:
        usage = self._folder / "cpuacct.usage"
        if usage.exists():
            return int(usage.read_text()) / 1e9
        lines = (self._folder / "cpu.stat").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("usage_usec")).split()[1]) / 1e6


class ChildrenClock:
    """Ended children, and added processes with their ended children: browsers that outlive their parent are missed."""

    exact = False

    def __init__(self) -> None:
        self._pids: list[int] = []

    def command(self, command: list[str]) -> list[str]:
        return command

    def add(self, pid: int) -> None:
        self._pids.append(pid)

    def release(self, pid: int) -> None:
        self._pids.remove(pid)

    def seconds(self) -> float:
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return ended.ru_utime + ended.ru_stime + sum(map(_with_children, self._pids))


def _with_children(pid: int) -> float:
    if sys.platform != "linux":
        return 0.0
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0  # it has ended, and counts as a child
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def processor_clock() -> Iterator[ProcessorClock]:
    """Count processes, by a control group where one can be made."""
    for parent in (CPUACCT, UNIFIED):
        folder = parent / f"qualgent-suite-{uuid.uuid4().hex[:8]}"
        try:
            if not (parent / "cgroup.procs").exists():
                continue
            folder.mkdir()
        except OSError:
            continue
        try:
            yield CgroupClock(folder)
        finally:
            _remove(folder)
        return
    yield ChildrenClock()


def _remove(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError as error:  # a process of it lives
        print(f"suite: {folder} stays behind: {error.strerror}", file=sys.stderr)
