"""Phases of a running attempt (installing, executing, behind other tests): recorded as its agent reports them."""

from __future__ import annotations

from typing import Any

from jobs.statements.attempt_end import AttemptResult
from jobs.statements.attempts import enter_phase as enter_phase_row
from qualgent.engine.states import Phase
from qualgent.ledger.group_commit import Unit
from qualgent.scheduler.commit_order import Turn
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running

LATE_MS = 500
"""A report of a test's begin that comes later was delayed: its run time says when it began."""


class _PhaseUnit:
    """The unit that records the phase of an attempt."""

    turn = Turn.PHASE

    def __init__(self, write: Unit[bool]) -> None:
        self._write = write

    def __call__(self, cursor: Any) -> bool:
        return self._write(cursor)


async def enter_phase(core: Core, running: Running, phase: Phase, install_seconds: float | None = None) -> None:
    """Record that the agent installs or runs the test; nothing if the attempt has ended or is in a later phase."""
    async with running.lock:  # an end meanwhile would count other installs than the ledger has
        await _enter_locked(core, running, phase, install_seconds)


async def put_behind(core: Core, running: Running) -> None:
    """Record that the started runner runs other tests before this lease's; nothing if its first case has begun."""
    async with running.lock:
        if running.phase == Phase.EXECUTING and not running.has_case:
            await _enter_locked(core, running, Phase.BEHIND)


def begin_cases(core: Core, running: Running) -> None:
    """Record that the runner begins a lease's first case, after those of other tests."""
    running.has_case = True
    core.tasks.spawn(_leave_behind(core, running))


async def _leave_behind(core: Core, running: Running) -> None:
    """Record that an attempt behind other tests executes its own now."""
    async with running.lock:
        if running.phase == Phase.BEHIND:
            await _enter_locked(core, running, Phase.EXECUTING)


def end_ms(running: Running, result: AttemptResult, received_ms: int) -> int:
    """Return when (wall-clock ms) the test of a result ended that was received at ``received_ms``.

    As its agent says, but after the lease for at least as long as it installed and ran.
    """
    ago_ms = round(1000 * (result.ended_seconds_ago or 0.0))
    earliest_ms = running.leased_wall_ms + round(1000 * ((result.install_seconds or 0.0) + (result.run_seconds or 0.0)))
    return min(received_ms, max(received_ms - ago_ms, earliest_ms))


def missed_start_ms(core: Core, running: Running, result: AttemptResult, finished_ms: int) -> int | None:
    """Return when (wall-clock ms) a test began whose agent could not report it then: there was no connection.

    That long before its end as it ran, but not before its install had ended. None: it was reported, or did not begin.
    """
    if not result.run_seconds:
        return None
    installed_ms = running.leased_wall_ms + round(1000 * (result.install_seconds or 0.0))
    started_ms = finished_ms - min(round(1000 * result.run_seconds), max(0, finished_ms - installed_ms))
    reported_ms = core.clock.wall_ms() - (core.clock.now_ms() - running.in_phase_since_ms)
    return None if running.is_executing and reported_ms <= started_ms + LATE_MS else started_ms


async def _enter_locked(core: Core, running: Running, phase: Phase, install_seconds: float | None = None) -> None:
    """Commit the phase of an attempt whose lock the caller holds, and report the change."""
    now_ms = core.clock.wall_ms()
    unit = _PhaseUnit(
        lambda cursor: enter_phase_row(cursor, running.id, running.token_hash, phase, now_ms, install_seconds)
    )
    if not await core.record(unit):
        return
    running.phase, running.phase_ms = phase.value, core.clock.now_ms()
    running.install_seconds = install_seconds if install_seconds is not None else running.install_seconds
    core.changes.touch_job(running.job_ref)
    core.changes.touch_attempt(running.id)
    core.changes.touch_agents(running.lease.agent_id)
