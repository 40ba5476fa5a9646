"""Searches of a log, plain and compressed, beside grep on the same files.

    python -m benchmarks.log_search [--rounds 5]

Each round searches in turns: ours as the API does, on its thread, and `grep -c -i -F` (behind `gzip -dc` for the
compressed log) in the C locale. The wanted text is not in the log.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

from benchmarks.tables import table, thousands

CLOCK_SECONDS = 0.01  # what processor times are counted in
SEARCHES = ("text", "failures", "grep")
ORG, TEXT = "acme", "Expected 3 items"
KINDS = {
    "uncolored": (False, b""),
    "colored": (True, b""),
    **{f"colored, each line with {note.decode()}": (True, note) for note in (b"0 errors", b"0 failed", b"error_rate")},
}
"""By name: whether lines are colored, and what is in each."""

WORDS = b"click button waiting for selector passed GET /api/v1/items 200 ms retry login step".split()


def log_text(size: int, colored: bool, note: bytes) -> bytes:
    """Return lines such as a test runner prints, as they are or in one of two colors, with a note."""
    chance, lines = random.Random(1), []
    for number in range(20_000):
        words = b" ".join([*chance.choices(WORDS, k=8), note])
        line = b"12:00:%02d.%03d step %d: %s" % (number % 60, number % 1000, number, words)
        lines.append(b"\x1b[3%dm%s\x1b[0m\n" % (2 + number % 2, line) if colored else line + b"\n")
    text = b"".join(lines)
    return (text * (size // len(text) + 1))[:size]


def grep(folder: Path, attempt: str) -> None:
    (path,) = folder.glob(f"*/{attempt}.log*")
    command = ["grep", "-c", "-i", "-F", TEXT]
    environment = {**os.environ, "LC_ALL": "C"}
    if path.suffix == ".gz":
        with subprocess.Popen(["gzip", "-dc", path], stdout=subprocess.PIPE) as unpacking:
            subprocess.run(command, check=False, stdin=unpacking.stdout, stdout=subprocess.DEVNULL, env=environment)
    else:
        subprocess.run([*command, path], check=False, stdout=subprocess.DEVNULL, env=environment)


async def measure(rounds: int, size: int) -> list[list[str]]:
    """Return a row for each kind of log: MB/s of each search."""
    from qualgent.core.keys import new_id
    from qualgent.storage.log_lines import find_failures, find_text
    from qualgent.storage.logs import AttemptLogs

    seconds: dict[tuple[str, str], list[float]] = defaultdict(list)
    cpu_seconds: dict[tuple[str, str], list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-") as folder:
        logs, attempts = AttemptLogs(Path(folder)), {}
        for kind, lines in KINDS.items():
            data = log_text(size, *lines)
            for packed in (False, True):
                name = f"{kind}, {'compressed' if packed else 'plain'}"
                attempt = attempts[name] = new_id()
                for at in range(0, size, 1024 * 1024):
                    await logs.append(attempt, at, data[at : at + 1024 * 1024])
                if packed:
                    await logs.compress(attempt)
        for _ in range(rounds):
            for name, attempt in attempts.items():
                for search in SEARCHES:
                    began, cpu_began = time.perf_counter(), cpu_time()
                    if search == "text":
                        assert await find_text(logs, ORG, attempt, TEXT) == ([], False)
                    elif search == "failures":
                        assert await find_failures(logs, ORG, attempt) == ([], False)
                    else:
                        await asyncio.to_thread(grep, Path(folder), attempt)
                    seconds[name, search].append(time.perf_counter() - began)
                    cpu_seconds[name, search].append(cpu_time() - cpu_began)
        await logs.close()
    rows = []
    for name in attempts:
        row = [name]
        for measured in (seconds, cpu_seconds):
            row += [thousands(size / 1e6 / max(CLOCK_SECONDS, median(measured[name, search]))) for search in SEARCHES]
        rows.append(row)
    return rows


def cpu_time() -> float:
    """Return the seconds of processor time of this process and of its ended children."""
    return sum(os.times()[:4])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="(default %(default)s)")
    parser.add_argument("--mebibytes", type=int, default=64, help="of each log (default %(default)s)")
    options = parser.parse_args()
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    django.setup()
    rows = asyncio.run(measure(options.rounds, options.mebibytes << 20))
    columns = [f"{search}{unit}" for unit in (", MB/s", ", MB per CPU s") for search in SEARCHES]
    print(table(f"Searches of a log of {options.mebibytes} MiB", ["log", *columns], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
