"""Transitions of held leases, which an agent has in advance behind the lease it runs, for one start of its runner.

It is durable and its job waits; its attempt is inserted when it begins. Functions named ``*_locked`` are called with
the lock of the attempt.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import Any

from jobs.statements.windows import BegunAttempt, NewBegin, begin_held, drop_held
from qgprotocol.messages import SharedStart
from qualgent.core.errors import UnwritableError
from qualgent.core.keys import parse_id
from qualgent.engine.states import Phase
from qualgent.scheduler.commit_order import Turn
from qualgent.scheduler.core import Core
from qualgent.scheduler.lease_release import log_attempt, requeue_reopened
from qualgent.scheduler.leases import AttemptState, Running
from qualgent.scheduler.phases import put_behind


class _BeginUnit:
    """The unit that starts the attempt of a held lease."""

    turn = Turn.BEGIN

    def __init__(self, begin: NewBegin) -> None:
        self._begin = begin

    def __call__(self, cursor: Any) -> BegunAttempt | None:
        return self.run_together(cursor, [self])[0]

    @classmethod
    def run_together(cls, cursor: Any, units: Sequence[_BeginUnit]) -> list[BegunAttempt | None]:
        """Start the attempts of several held leases with a few statements; None for one that is no longer held."""
        return begin_held(cursor, [unit._begin for unit in units])


def hold(core: Core, running: Running) -> None:
    """Register a committed held lease as active, before it is sent to its agent."""
    running.move(AttemptState.HELD)
    core.leases.add(running)
    core.changes.touch_job(running.job_ref)


def cancel_held(core: Core, job_id: str) -> None:
    """Mark the held lease of a job that has ended in the ledger, if it has one, so that the engine takes it back."""
    running = core.leases.held_of_job(job_id)
    if running is not None and running.state is AttemptState.HELD:
        running.move(AttemptState.STOPPING)
        core.wakeups.wake()


async def begin(core: Core, running: Running, start: SharedStart | None, *, before_first: bool = False) -> None:
    """Start the attempt of a held lease as its agent begins the test; nothing if it is not held any more.

    ``before_first``: the first lease of its window has had no case yet, and is behind it from now on.
    """
    opener = core.leases.get(running.window)
    async with running.lock:
        if start is None:
            await begin_locked(core, running)
        else:
            await begin_locked(core, running, first=parse_id(start.first) or "", seconds=start.seconds)
    if before_first and opener is not None:
        await put_behind(core, opener)


async def begin_locked(core: Core, running: Running, *, first: str = "", seconds: float | None = None) -> None:
    """Start the attempt of a held lease whose lock the caller holds.

    ``first``: the attempt that began first in its start of the runner, if it is not the window's first lease.
    ``seconds``: how long ago that start began, if it is this attempt.
    """
    opener = core.leases.get(running.window)
    if running.state is not AttemptState.HELD or (opener is not None and opener.state is AttemptState.OFFERED):
        return
    begun_ms = core.clock.wall_ms()
    if seconds is not None:
        first, held_ms = running.id, begun_ms - running.leased_wall_ms
        begun_ms -= max(0, min(round(seconds * 1000), held_ms))
    try:
        begun = await core.record(_BeginUnit(NewBegin(running.id, begun_ms, first)))
    except UnwritableError as error:
        if running.state is AttemptState.HELD:
            _park(core, running, "that it has begun", error)
        return
    if begun is None:  # its job has ended meanwhile; whoever ended it marks the lease
        _revoke(core, running, "the job has ended")
        return
    core.leases.begun(running)
    running.spec = running.spec._replace(number=begun.number, batch_id=begun.batch_id)
    running.phase, running.window = Phase.EXECUTING, begun.first
    running.lease = core.engine.begin(running.id, core.clock.now_ms())
    if running.state is AttemptState.HELD:  # else it was cancelled in the same commit, behind this
        running.move(AttemptState.ACTIVE)
    job = running.lease.job
    waited_ms = begun_ms - job.submitted_ms
    core.measures.lease_sent(job.org_id, job.target, running.number, waited_ms / 1000)
    core.publish_end(running)


async def give_back(core: Core, running: Running, reason: str, *, alone: bool = False) -> None:
    """End a held lease that has not begun: its job is queued again in its place, and no attempt counts.

    ``alone``: it is put into no window again.
    """
    async with running.lock:
        await give_back_locked(core, running, reason, alone=alone)


async def give_back_locked(core: Core, running: Running, reason: str, *, alone: bool = False) -> None:
    """End a held lease that has not begun and whose lock the caller holds; see ``give_back``."""
    if running.has_begun or running.ended:
        return
    dropped = False
    if not running.cancelled:
        try:
            dropped = await core.record(partial(drop_held, attempt_id=running.id))
        except UnwritableError as error:
            if not running.cancelled:
                _park(core, running, "that it was given back", error)
                return
    if running.ended:  # its window was undone meanwhile
        return
    await _end(core, running, reason, requeue=dropped and not running.cancelled, alone=alone)


def give_back_window(core: Core, window: Running, reason: str) -> None:
    """End the held leases behind a window's first lease that never ran; their jobs are queued again."""
    for running in core.leases.window_of(window):
        core.tasks.spawn(give_back(core, running, reason))


async def end_undone(core: Core, running: Running, reason: str) -> None:
    """End in memory a held lease whose row is deleted, unless it has begun; requeue its job if it is not cancelled."""
    async with running.lock:  # it may be beginning at this moment
        if not running.has_begun and not running.ended:
            await _end(core, running, reason, requeue=not running.cancelled)


async def _end(core: Core, running: Running, reason: str, *, requeue: bool, alone: bool = False) -> None:
    """End a held lease in memory: release it in the engine and publish the change."""
    reopened = running.state is AttemptState.REOPENED
    running.move(AttemptState.ENDED)
    log_attempt(logging.INFO, running, f"given back before it began: {reason}")
    core.remove_lease(running)
    core.engine.release(running.id, core.clock.now_ms(), requeue=requeue, alone=alone)
    if reopened:
        await requeue_reopened(core, running)
    core.publish_end(running)


def _park(core: Core, running: Running, what: str, error: UnwritableError) -> None:
    """Park the job of a held lease whose change the ledger rejects, and release the device."""
    core.parked.park(running.job_ref, running.lease.job.org_id, what, error, running.lease.agent_id)
    _revoke(core, running, "it cannot be recorded; the job is parked")
    running.move(AttemptState.ENDED)
    core.remove_lease(running)
    core.engine.release(running.id, core.clock.now_ms(), requeue=False)
    core.publish_end(running)


def _revoke(core: Core, running: Running, reason: str) -> None:
    """Send a held lease's agent a revocation, if it is connected."""
    link = core.links.get(running.lease.agent_id)
    if link is not None:
        link.revoke(running.id, reason)
