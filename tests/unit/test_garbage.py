"""Garbage collection: no pause grows with what is live, and no cycle stays for ever."""

from __future__ import annotations

import asyncio
import gc
import sys
import weakref
from collections.abc import Iterator

import pytest

from jobs.submission_bodies import decode_batch
from qualgent.accounts.permissions import Caller
from qualgent.engine.engine import Engine
from qualgent.engine.values import AgentSpec, Finished, JobSpec, Outcome
from qualgent.scheduler.job_requests import SubmitJobs
from qualgent.scheduler.submission import SubmissionUnit
from qualgent.server.garbage import LEAST_BLOCKS, Garbage

pytestmark = pytest.mark.seconds

MAX_EXAMINED = 60_000  # objects: 20 ms of a slow core

Cycle = type("Cycle", (), {})


@pytest.fixture
def garbage() -> Iterator[Garbage]:
    """Return the started garbage collection of this process, which is restored afterwards."""
    thresholds, callbacks = gc.get_threshold(), list(gc.callbacks)
    garbage = Garbage()
    loop = asyncio.new_event_loop()
    garbage.start(loop)
    loop.close()
    yield garbage
    gc.set_threshold(*thresholds)
    gc.callbacks[:] = callbacks


def make_cycle() -> weakref.ref[object]:
    """Make a cycle, which nothing but its parts refers to."""
    one, other = Cycle(), Cycle()
    one.other, other.one = other, one
    return weakref.ref(one)


def job(number: int) -> JobSpec:
    """Return a job of an own group."""
    return JobSpec(
        id=f"{number:036d}",
        org_id=f"org-{number % 20}",
        app_version_id=f"build-{number}",
        target="mobile",
        test="t",
        priority=5,
        submitted_ms=number,
    )


def test_no_collection_examines_all_that_is_live(garbage: Garbage) -> None:
    """100,000 waiting jobs of as many groups are a million objects, of which no collection examines many."""
    examined: list[int] = []

    def count(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            examined.append(sum(len(gc.get_objects(generation=n)) for n in range(info["generation"] + 1)))

    gc.callbacks.append(count)
    engine = Engine()
    for first in range(0, 100_000, 100):
        engine.submit([job(number) for number in range(first, first + 100)], 0)
    assert len(examined) > 20
    assert max(examined) < MAX_EXAMINED
    assert gc.get_freeze_count() > 500_000


def test_submitted_jobs_are_not_examined() -> None:
    """The collector does not look at the jobs of a list, as submitted, planned and answered; they are in no cycle."""
    batch = decode_batch(b"[" + b",".join([b'{"org_id":"a","app_version_id":"b","test":"t"}'] * 10) + b"]", 10)
    unit = SubmissionUnit(SubmitJobs(caller=Caller("ci", "api"), submissions=batch.jobs, as_batch=True), 0)
    unit.plan_jobs(batch.jobs, {})
    assert len(unit.plan.rows) == 10
    assert not any(map(gc.is_tracked, [*batch.jobs, *unit.plan.rows, *unit.plan.specs]))


def test_cycles_of_requests_are_collected(garbage: Garbage) -> None:
    """Of many cycles few are left."""
    cycles = [make_cycle() for _ in range(50_000)]
    assert sum(cycle() is not None for cycle in cycles) < 10_000


def test_old_cycles_are_collected_when_memory_has_grown(garbage: Garbage) -> None:
    """A cycle that ends after it was excluded is collected at a growth of some percent if idle, threefold if busy."""
    for is_idle, growth in ((True, 0.2), (False, 3.0)):
        one = Cycle()
        one.itself = one
        gc.collect()
        ended = weakref.ref(one)
        del one
        gc.collect()
        assert ended() is not None, "it was not excluded"
        garbage.check(is_idle=is_idle)
        assert ended() is not None, "everything is collected without need"
        ballast = [bytes(16) for _ in range(int(max(sys.getallocatedblocks(), LEAST_BLOCKS) * growth))]
        garbage.check(is_idle=is_idle)
        assert ended() is None
        del ballast
        garbage.collect_all()


def test_a_start_examines_nothing_again(garbage: Garbage) -> None:
    """What is excluded already stays so: a start collects what was made since."""
    old = Cycle()
    old.itself = old
    gc.collect()
    ended = weakref.ref(old)
    del old
    ended_since = make_cycle()
    loop = asyncio.new_event_loop()
    garbage.start(loop)
    loop.close()
    assert ended() is not None, "all was examined"
    assert ended_since() is None
    garbage.collect_all()
    assert ended() is None


def test_the_engine_leaves_no_cycles() -> None:
    """What ends is freed by its reference counts: jobs that run, are retried or cancelled, agents, leases, groups."""
    gc.collect()
    gc.disable()
    try:
        engine = Engine()
        for number in range(200):
            engine.put_agent(AgentSpec(id=f"agent-{number}", labels=(("lab", str(number % 7)),)), 0)
        engine.submit([job(number) for number in range(2_000)], 0)
        for number in range(0, 2_000, 4):
            engine.change(f"{number:036d}", 0, cancel=True)
            engine.change(f"{number + 1:036d}", 0, priority=1)
        now_ms, runs = 0, 0
        while leases := engine.assign(now_ms := now_ms + 100_000, now_ms + 10**6).leases:
            engine.confirm(leases=[lease.id for lease in leases])
            for lease in leases:
                runs += 1
                again = runs % 5 == 0
                ended = Finished(outcome=Outcome.FAILED if again else Outcome.PASSED, run_seconds=1.0, requeue=again)
                engine.finish(lease.id, ended, now_ms)
        assert runs > 1_500
        for number in range(200):
            engine.drop_agent(f"agent-{number}", now_ms)
        assert gc.collect() < 100
    finally:
        gc.enable()
