"""Explanations of waiting jobs whose build is held or whose agents take no work: who holds them, until when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from qgprotocol.durations import about, elapsed
from qualgent.accounts.scope import OrgScope
from qualgent.core.times import Clock
from qualgent.engine.values import Explanation, WorkHold
from qualgent.engine.wording import counted

from .live_requests import HeldAgent, HeldAgents, JobHold
from .scheduler import Scheduler

NO_ORG = OrgScope(frozenset())
_STEP = 10  # seconds, below a minute: a text that is followed is to change seldom


def describe_holds(
    scheduler: Scheduler, explained: Mapping[str, Explanation], scope: OrgScope
) -> tuple[dict[str, Explanation], dict[str, JobHold]]:
    """Return jobs' explanations, with the agents that hold them named in the text, and their holds, by job id."""
    jobs: dict[str, Explanation] = {}
    holds: dict[str, JobHold] = {}
    agents: dict[tuple[str, ...], HeldAgents] = {}  # those of one pool hold all of its jobs
    for job_id, explanation in explained.items():
        jobs[job_id] = explanation
        if (hold := explanation.hold) is None:
            continue
        jobs[job_id] = replace(explanation, hold=None)
        if not hold.agents:
            holds[job_id] = _of_build(hold, scheduler.clock)
            continue
        if hold.agents not in agents:
            agents[hold.agents] = scheduler.agents.held(hold.agents, scope)
        held = agents[hold.agents]
        holds[job_id] = _of_agents(hold, held)
        jobs[job_id] = _with_agents(jobs[job_id], hold, held, scheduler.clock.wall_ms())
    return jobs, holds


def name_holders(scheduler: Scheduler, explained: Iterable[Explanation | None]) -> list[Explanation | None]:
    """Return explanations of groups and lanes, in order, with the agents that hold them named in the text."""
    agents: dict[tuple[str, ...], HeldAgents] = {}
    found: list[Explanation | None] = []
    for explanation in explained:
        if explanation is None or (hold := explanation.hold) is None:
            found.append(explanation)
            continue
        if hold.agents not in agents:
            agents[hold.agents] = scheduler.agents.held(hold.agents, NO_ORG)
        found.append(_with_agents(explanation, hold, agents[hold.agents], scheduler.clock.wall_ms()))
    return found


def to_wall_ms(monotonic_ms: int, clock: Clock) -> int:
    """Return a monotonic time as wall-clock ms, in whole seconds so that it hardly changes when computed anew."""
    return (clock.wall_ms() - clock.now_ms() + monotonic_ms) // 1000 * 1000


def _of_build(hold: WorkHold, clock: Clock) -> JobHold:
    """Return the hold of a job by its build, with wall-clock times."""
    since, until = (None if ms is None else to_wall_ms(ms, clock) for ms in (hold.since_ms, hold.until_ms))
    return JobHold(
        jobs=hold.jobs,
        agents=None,
        since_ms=since,
        until_ms=until,
        eta_seconds=hold.eta_seconds,
        eta_guessed=hold.eta_guessed,
    )


def _of_agents(hold: WorkHold, held: HeldAgents) -> JobHold:
    """Return the hold of a job by agents that take no work."""
    return JobHold(
        jobs=hold.jobs,
        agents=held,
        since_ms=held.since_ms,
        until_ms=held.until_ms,
        eta_seconds=hold.eta_seconds,
        eta_guessed=hold.eta_guessed,
    )


def _with_agents(explanation: Explanation, hold: WorkHold, held: HeldAgents, now_ms: int) -> Explanation:
    """Return the explanation with who holds the first agent and since when, and when work is taken again."""
    if not held.first:
        return explanation
    more = f" ({counted(held.number - 1, 'more agent')})" if held.number > 1 else ""
    text = f"{explanation.why} · {_who(held.first[0], now_ms)}{more}"
    if held.until_ms is None:
        return replace(explanation, text=text, why="")
    left = max(0.0, (held.until_ms - now_ms) / 1000)
    text = f"{text} · resumes in {about(left)}"
    if hold.eta_seconds is None:  # of a group or lane, or of a job that nobody would take: no start is expected
        return replace(explanation, text=text, why="")
    return replace(explanation, text=text, why="", eta_seconds=left + hold.eta_seconds, eta_guessed=hold.eta_guessed)


def _who(agent: HeldAgent, now_ms: int) -> str:
    """Return in words why an agent takes no work, by whom, since when: "lab-1 paused by ada 12 min ago"."""
    away = agent.status in ("lost", "offline", "suspect")  # nobody's doing
    by = " itself" if agent.by_itself and not away else f" by {agent.by}" if agent.by and not away else ""
    if agent.since_ms is None:
        return f"{agent.name} {agent.status}{by}"
    seconds = (now_ms - agent.since_ms) / 1000
    held = "a few seconds" if seconds < _STEP else elapsed(seconds if seconds >= 60 else seconds // _STEP * _STEP)
    since = f"for {held}" if away else f"{held} ago"
    return f"{agent.name} {agent.status}{by} {since}"
