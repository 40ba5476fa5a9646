"""What the agents of these tests run: ``talker.py STARTS TEST JOB ATTEMPT``.

It notes its start in the file STARTS, leaves two processes behind that outlive it if nobody ends them, and writes
numbered lines at a steady rate. TEST is a JSON file: for how many seconds each attempt of a job talks, how fast, and
how large a file it leaves among its artifacts, beside a report of one test case; whether it heeds no SIGTERM.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

LINES_A_SECOND = 400
FEW_LINES_A_SECOND = 5  # all of them fit into an unread pipe
REPORT = '<testsuite name="talker"><testcase name="talks" time="1"/></testsuite>'
STAY = "import time; time.sleep(3600)"


def lines(first: int, end: int) -> bytes:
    """Return log lines, each with its number and a length of its own."""
    return b"".join(b"%08d %s\n" % (number, b"." * (number * 7 % 251)) for number in range(first, end))


def whole_log(seconds: float, lines_a_second: int = LINES_A_SECOND) -> bytes:
    """Return what an attempt of this length writes."""
    return lines(0, round(seconds * lines_a_second))


def artifact(size: int) -> bytes:
    """Return the file that a test leaves."""
    return b"a picture " * (size // 10)


def identity(pid: int) -> tuple[int, int] | None:
    """Return the process and its start time (pids are reused), or None if it does not run."""
    try:
        state, *others = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return None
    return None if state in "ZX" else (pid, int(others[18]))


def notes(starts: Path) -> list[dict[str, Any]]:
    """Return the starts recorded in the file."""
    return [json.loads(line) for line in starts.read_text().splitlines()] if starts.exists() else []


def running(processes: Iterable[tuple[int, int]]) -> list[int]:
    """Return which of them still run."""
    return [pid for pid, began in processes if identity(pid) == (pid, began)]


def main(starts: str, test: str, job: str, attempt: str) -> None:
    number = int(os.environ["QUALGENT_ATTEMPT_NUMBER"])
    began = time.monotonic()
    told = json.loads(Path(test).read_text())
    if told["stubborn"]:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    command = [sys.executable, "-I", "-S", "-c", STAY]
    child = subprocess.Popen(command)
    daemon = subprocess.Popen(command, start_new_session=True)
    processes = [identity(pid) for pid in (os.getpid(), child.pid, daemon.pid)]
    note: dict[str, Any] = {"job": job, "attempt": attempt, "number": number, "processes": processes}
    note["beside"] = [earlier["attempt"] for earlier in notes(Path(starts)) if running(earlier["processes"])]
    with open(starts, "ab", buffering=0) as file:
        file.write(json.dumps(note).encode() + b"\n")
    seconds, rate = told["seconds"], told["lines_a_second"]
    wanted = round(seconds[min(number, len(seconds)) - 1] * rate)
    written = 0
    while written < wanted:
        due = min(wanted, int((time.monotonic() - began) * rate))
        sys.stdout.buffer.write(lines(written, due))
        sys.stdout.buffer.flush()
        written = due
        time.sleep(0.02)
    if told["artifact_bytes"]:
        artifacts = Path(os.environ["QUALGENT_ARTIFACTS"])
        (artifacts / "picture.bin").write_bytes(artifact(told["artifact_bytes"]))
        (artifacts / "junit.xml").write_text(REPORT)


if __name__ == "__main__":
    main(*sys.argv[1:])
