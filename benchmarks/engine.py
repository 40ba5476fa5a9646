"""What the engine does per second and per byte: the figures of one run, as a table.

    python benchmarks/engine.py [--quick]

Jobs come in lists of 1,000 from 40 organizations with 500 builds; 200 agents take them, so that groups are joined and
left as in a busy fleet. "assign+finish" is one start decided and one attempt ended, with everything that learns and
re-ranks. Seconds are of processor time: the engine waits for nothing. Bytes are what it allocated for waiting jobs
(tracemalloc), their own strings included. Growth is the time at the largest size over the time at 10,000.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from jobs.scheduler.engine.engine import Engine
from jobs.scheduler.engine.ids import uuid7_text
from jobs.scheduler.engine.values import AgentSpec, Finished, JobSpec, Outcome

ORGS, BUILDS, AGENTS, LIST = 40, 500, 200, 1_000
ROUNDS = 20_000  # attempts per measurement, but never more than a fifth of the backlog
NEVER_MS = 10**12
WALL_MS = 1_700_000_000_000


def job_lists(number: int, seed: int = 1) -> Iterator[list[JobSpec]]:
    """Make jobs as from a server's requests: no two share a string."""
    chance = random.Random(seed)
    for start in range(0, number, LIST):
        jobs = []
        for index in range(start, min(start + LIST, number)):
            build = int(BUILDS * chance.random() ** 2)
            jobs.append(
                JobSpec(
                    id=uuid7_text(),
                    org_id=f"organization-{build % ORGS}",
                    app_version_id=f"shop-android-{build}.4.2",
                    target="".join(("mob", "ile")),
                    test=f"tests/checkout/test_{index % 5000}.spec.js",
                    priority=chance.choice((1, 2, 2, 3, 5)),
                    submitted_ms=WALL_MS + index * 10,
                )
            )
        yield jobs


def filled(number: int) -> tuple[Engine, float, float]:
    """Fill an engine; return it with the seconds of the submissions and the bytes allocated per job."""
    engine = Engine()
    seconds = 0.0
    gc.collect()
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for jobs in job_lists(number):
        engine.submit(jobs, 0)
        del jobs
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del engine
    engine = Engine()
    for jobs in job_lists(number):
        began = time.process_time()
        engine.submit(jobs, 0)
        seconds += time.process_time() - began
    return engine, seconds, (after - before) / number


def attempts_per_second(engine: Engine, rounds: int) -> float:
    """Return starts and ends per second in a busy fleet with a nearly constant backlog."""
    for number in range(AGENTS):
        engine.put_agent(AgentSpec(id=f"agent-{number:03d}"), 0)
    chance = random.Random(2)
    running = engine.assign(0, NEVER_MS).leases
    now_ms = 0
    began = time.process_time()
    for _ in range(rounds):
        now_ms += 75  # 200 agents, 15 s a test
        index = chance.randrange(len(running))
        lease, running[index] = running[index], running[-1]
        running.pop()
        finished = Finished(
            outcome=Outcome.PASSED,
            run_seconds=chance.uniform(5, 25),
            install_seconds=30.0 if lease.installs else None,
        )
        engine.finish(lease.id, finished, now_ms)
        running += engine.assign(now_ms, NEVER_MS).leases
    return rounds / (time.process_time() - began)


def restore_seconds(number: int) -> tuple[float, float]:
    """Return the seconds to restore this many waiting jobs, with the first assignment."""
    jobs = [job for jobs in job_lists(number) for job in jobs]
    engine = Engine()
    began = time.process_time()
    engine.restore(jobs, [], [], 0)
    restored = time.process_time()
    engine.put_agent(AgentSpec(id="agent-1"), 0)
    leases = engine.assign(0, NEVER_MS).leases
    assert len(leases) == 1
    return restored - began, time.process_time() - restored


def idle_event_microseconds(agents: int) -> float:
    """Return the cost of one job, from submission to end, in an otherwise idle fleet."""
    engine = Engine()
    for number in range(agents):
        engine.put_agent(AgentSpec(id=f"agent-{number:05d}"), 0)
    engine.assign(0, NEVER_MS)
    specs = [job for jobs in job_lists(LIST) for job in jobs]
    began = time.process_time()
    for spec in specs:
        engine.submit((spec,), 0)
        lease = engine.assign(0, NEVER_MS).leases[0]
        engine.finish(lease.id, Finished(outcome=Outcome.PASSED, run_seconds=1.0, install_seconds=1.0), 0)
        engine.assign(0, NEVER_MS)
    return (time.process_time() - began) / len(specs) * 1e6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="up to 100,000 jobs instead of 1,000,000")
    sizes = [10_000, 100_000] if parser.parse_args().quick else [10_000, 100_000, 1_000_000]
    print(f"{'waiting jobs':>12}  {'submits/s':>10}  {'assign+finish/s':>15}  {'bytes/job':>9}")
    rows = []
    for size in sizes:
        engine, seconds, bytes_per_job = filled(size)
        rows.append((size / seconds, attempts_per_second(engine, min(ROUNDS, size // 5))))
        print(f"{size:>12,}  {rows[-1][0]:>10,.0f}  {rows[-1][1]:>15,.0f}  {bytes_per_job:>9.0f}", flush=True)
        del engine
    submit_growth, attempt_growth = (rows[0][column] / rows[-1][column] for column in (0, 1))
    print(f"growth {sizes[0]:,} to {sizes[-1]:,}: submit x{submit_growth:.2f}, assign+finish x{attempt_growth:.2f}")
    restored, first = restore_seconds(100_000)
    print(f"restore 100,000 waiting jobs: {restored:.2f} s, first lease {first * 1000:.2f} ms later")
    few, many = idle_event_microseconds(10), idle_event_microseconds(1_000)
    print(f"one job through an idle fleet: {few:.0f} us with 10 agents, {many:.0f} us with 1,000 (x{many / few:.2f})")


if __name__ == "__main__":
    main()
