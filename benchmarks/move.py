"""``manage.py move_ledger`` with 100,000 jobs: how long each part takes, and rows a second.

    python -m benchmarks.move [--jobs 100000] [--rounds 3]

A ledger of jobs, each with an ended attempt and two test cases, is moved to a PostgreSQL on the disk of the folder for
temporary files, with fsync, into an empty database each time. The floor is that PostgreSQL alone: it takes the same
rows of the three large tables by COPY, with their primary keys, from memory.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks.recovery import fill
from benchmarks.tables import table, thousands
from tests import postgres
from tools.servers import ROOT, StartError, free_port, make_database, qualgent_process

PARTS = ("rows copied", "indexes and keys made", "rows verified")
LARGE = ("jobs_job", "jobs_attempt", "jobs_case")
LINE = re.compile(r"(.+): ([\d,]+) .* in ([\d.]+) s")
ATTEMPTS = """
    INSERT INTO jobs_attempt (id, job_id, number, agent, token, phase, outcome, installs, simulated, leased_at,
                              started_at, finished_at, run_seconds, exit_code, message, cause, log_truncated,
                              log_removed)
    SELECT substr(id, 1, 16) || lower(hex(randomblob(8))), id, 1, 'lab/pixel-' || (rowid % 50),
           lower(hex(randomblob(32))), '', 'passed', 0, 0, created_at, created_at, created_at, 1.5, 0, '', '', 0, 0
    FROM jobs_job"""
CASES = """
    INSERT INTO jobs_case (attempt_id, number, name, classname, outcome, seconds, message)
    SELECT id, n, 'opens the screen after a login ' || n, 'tests.login.LoginTest', 'passed', 0.75, ''
    FROM jobs_attempt, (SELECT 1 AS n UNION SELECT 2)"""
ENDED = "UPDATE jobs_job SET status = 'done', attempts = 1, finished_at = created_at"


def make_ledger(data: Path, jobs: int) -> None:
    """Create a data directory with this many ended jobs. Raises StartError."""
    make_database(data)
    port = free_port()
    with qualgent_process(data, port):
        fill(f"http://127.0.0.1:{port}", jobs)
    with closing(sqlite3.connect(data / "qualgent.sqlite3")) as database:
        for statement in (ENDED, ATTEMPTS, CASES):
            database.execute(statement)
        database.commit()


def move(data: Path, cluster: postgres.Cluster, name: str) -> dict[str, tuple[int, float]]:
    """Move to a new database; return rows (or other units) and seconds of each part. Raises StartError."""
    postgres.execute(f"CREATE DATABASE {name} TEMPLATE template0", folder=cluster.folder)
    command = [sys.executable, "manage.py", "move_ledger", "--to", postgres.url(name, cluster.folder)]
    environment = {**os.environ, "QUALGENT_DATA_DIR": str(data), "DATABASE_URL": ""}
    began = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - began
    if done.returncode:
        raise StartError(f"the move failed:\n{done.stderr[-2000:]}")
    lines = [found for line in done.stdout.splitlines() if (found := LINE.match(line))]
    parts = {line[1]: (int(line[2].replace(",", "")), float(line[3])) for line in lines}
    return {**parts, "all, with start and creation of tables": (parts[PARTS[0]][0], seconds)}


def plain_copy(cluster: postgres.Cluster, name: str) -> tuple[int, float]:
    """Copy the large tables of a moved database within it; return rows and seconds."""
    rows, seconds = 0, 0.0
    with postgres.connect(name, cluster.folder) as session:
        for large in LARGE:
            with session.cursor().copy(f"COPY {large} TO STDOUT") as copy:  # type: ignore[call-overload]
                content = b"".join(bytes(block) for block in copy)
            session.execute(f"CREATE TABLE floor_{large} (LIKE {large} INCLUDING DEFAULTS, PRIMARY KEY (id))")  # type: ignore[call-overload]
            began = time.monotonic()
            cursor = session.cursor()
            with cursor.copy(f"COPY floor_{large} FROM STDIN") as copy:  # type: ignore[call-overload]
                copy.write(content)
            seconds += time.monotonic() - began
            rows += cursor.rowcount
    return rows, seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--jobs", type=int, default=100_000, help="jobs of the ledger (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="moves (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="10,000 jobs, once")
    options = parser.parse_args()
    jobs, rounds = (10_000, 1) if options.quick else (options.jobs, options.rounds)
    found: dict[str, list[tuple[int, float]]] = {}
    cluster = postgres.new_cluster(Path(tempfile.gettempdir()))
    try:
        cluster.start()
        with tempfile.TemporaryDirectory(prefix="qualgent-benchmark-") as data:
            make_ledger(Path(data), jobs)
            size = Path(data, "qualgent.sqlite3").stat().st_size
            for number in range(rounds):
                name = f"moved{number}"
                for part, figure in move(Path(data), cluster, name).items():
                    found.setdefault(part, []).append(figure)
                found.setdefault("floor: PostgreSQL's COPY alone", []).append(plain_copy(cluster, name))
                postgres.execute(f"DROP DATABASE {name}", folder=cluster.folder)
    except StartError as error:
        print(f"move: {error}", file=sys.stderr)
        return 1
    finally:
        cluster.end()
    rows = []
    for part, figures in found.items():
        count, seconds = figures[0][0], median(seconds for _, seconds in figures)
        rows.append([part, thousands(count), f"{seconds:.1f}", thousands(count / max(seconds, 0.01))])
    title = f"A move of {jobs:,} jobs ({size / 1e6:,.0f} MB in SQLite), medians of {rounds}"
    print(table(title, ["part", "rows", "seconds", "a second"], rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
