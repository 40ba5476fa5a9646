"""A server process's resource use on Linux: CPU time and memory."""

from __future__ import annotations

import resource
import time
from pathlib import Path
from typing import NamedTuple

from tools.servers import MissingError

KIB = 1024


class Memory(NamedTuple):
    """Bytes. PSS counts a page shared with other processes in parts; what grows by a connection is private anyway."""

    rss: int
    pss: int


def require_proc() -> None:
    """Check that /proc exists. Raises MissingError."""
    if not Path("/proc/self/smaps_rollup").exists():
        raise MissingError("there is no /proc/PID/smaps_rollup on this system: nothing to measure memory with")


def processor_seconds(pid: int) -> float:
    """Return the CPU time of all threads since the process began. Raises OSError if there is none. On Linux only."""
    return time.clock_gettime((~pid << 3) | 2)  # clock_getcpuclockid(3); /proc/PID/stat has ticks of 10 ms


def memory(pid: int) -> Memory:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    values = {name: int(value.split()[0]) * KIB for name, _, value in (line.partition(":") for line in lines)}
    return Memory(values["Rss"], values["Pss"])


def raise_open_files_limit(wanted: int) -> None:
    """Allow this many connections of ours. Raises MissingError where the system allows fewer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    if hard != resource.RLIM_INFINITY and hard < wanted:
        raise MissingError(f"this system allows {hard} open files, and {wanted} are needed (ulimit -Hn)")
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
