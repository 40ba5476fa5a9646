"""The scheduler's live state of all known agents, in memory: sessions, holds, status, and rows for API and screens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any, NamedTuple, Protocol

from agents.status import STATUSES, general_note, general_reason, state_of, status_of
from qgprotocol import messages
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.row_view import view
from qualgent.core.times import time_text
from qualgent.engine.values import AgentSpec, BuildKey
from qualgent.scheduler.agent_requests import AgentHold, AgentJob, AgentRow
from qualgent.scheduler.core import Core
from qualgent.scheduler.leases import Running
from qualgent.scheduler.live_requests import HeldAgent, HeldAgents
from qualgent.scheduler.port import Moment, OpenLog


class Session(Protocol):
    """A session, as the fleet, the handshake and the dispatcher's link need it."""

    core: Core
    fleet: Fleet
    agents: list[LiveAgent]
    held: set[str]  # ids of the attempts that its process holds
    connection: str  # its id
    arrival: Arrival
    accepted: Moment  # when it was, or earlier
    renewed: bool  # its gateway said the hello, on a connection that went on

    @property
    def about(self) -> dict[str, str]:
        """Return the fields of the session's log records."""

    @property
    def host_id(self) -> str:
        """Return the id of the enrolled device host; empty: the connection is not of one."""

    def send(self, message: messages.FromServer, logs: tuple[OpenLog, ...] = ()) -> bool:
        """Send a message, and the logs that its gateway is to open; False: the connection is being closed."""

    def attempt_ended(self, attempt_id: str) -> None:
        """Notify the gateway that an attempt has ended, so that it ends its log."""

    def refuse(self, code: str, reason: str, *, retry: bool) -> None:
        """Send the reason why the process is refused, then close the connection."""

    def silent_ms(self) -> int:
        """Return for how long the process has sent nothing (ms)."""

    def save(self, agents: Iterable[LiveAgent]) -> None:
        """Write the rows of changed agents in the background."""

    def close(self) -> None:
        """Close the connection; ``closed`` is called when it has ended."""

    def closed(self) -> None:
        """Mark the agents of the ended connection as disconnected."""


class Arrival(NamedTuple):
    """The first hello of a connection at this scheduler: by then its agent had left those accepted before it."""

    connection: str
    at: Moment


class UserHold(NamedTuple):
    """The reason why a user keeps an agent from new work."""

    kind: str  # drained | paused | quarantined
    note: str = ""
    until_ms: int | None = None  # wall clock; None: until somebody resumes it
    by: str = ""  # whoever set it; empty: not known
    at_ms: int | None = None  # when, wall clock


HOLDERS_SHOWN = 3  # of the agents that keep a job waiting
LOST_DAYS = 7  # afterwards nobody waits for it any more


@dataclass(eq=False)
class LiveAgent:
    """One device, the same object over all its connections. ``session`` None: not connected."""

    spec: AgentSpec
    host: str
    software: str
    simulated: bool
    org: str = ""  # whose jobs alone it runs; empty: it is shared
    host_id: str = ""  # of the enrolled host whose agent it is, canonical; empty: of none
    instance: str = ""  # of the process that registered it last, perhaps with an earlier server
    connection: int = 0  # number of its newest connection, by its process; 0: of a process that does not count
    arrival: Arrival | None = None  # of its newest connection
    session: Session | None = None
    suspect: bool = False  # silent for a while: gets no new work
    signed_off: bool = False  # its process was stopped in order, or its host was revoked
    awaited_until_ms: int = 0  # monotonic; until then a disconnected one may reconnect, and is not lost
    last_seen_ms: int = 0  # wall clock
    says_accepting: bool = True  # reported by the agent
    paused_reason: str = ""  # why it paused itself; may quote the output of a job
    paused_org: str | None = None  # of that job; None: not known
    paused_ms: int | None = None  # since when, wall clock
    held: UserHold | None = None  # set by a user
    left: bool = True  # it has disconnected, as its history says; not by a restart of the server that it sits out
    jobs_done: Counter[str] = field(default_factory=Counter)  # results of it that were accepted, by organization
    installs: Counter[str] = field(default_factory=Counter)  # that it made, whatever became of the job
    failed_installs: Counter[str] = field(default_factory=Counter)  # since it made one, or since the server's start
    declined: int = 0  # leases in a row
    backing_off: bool = False  # gets no work for a moment, as it declined some

    @property
    def name(self) -> str:
        return self.spec.id

    @property
    def available(self) -> bool:
        """Return whether the server may give the agent work: nobody holds it, and it does not back off."""
        return self.held is None and not self.backing_off

    def may_return(self, now_ms: int) -> bool:
        """Return whether the agent's process is connected, or may still reconnect in time."""
        return self.session is not None or (not self.signed_off and now_ms < self.awaited_until_ms)

    def set_own_pause(self, reason: str, now_ms: int, org: str | None) -> None:
        """Record that the agent paused itself, or (empty reason) takes work again. ``org``: of its current job."""
        if reason != self.paused_reason:
            self.paused_reason, self.paused_org = reason, org
        self.paused_ms = (self.paused_ms or now_ms) if reason else None


class Fleet:
    """All known agents by name, connected or not."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._agents: dict[str, LiveAgent] = {}
        # by host and instance: the newest that each connected process has. A host must not end another's connection.
        self.sessions: dict[tuple[str, str], Session] = {}

    def __iter__(self) -> Any:
        return iter(list(self._agents.values()))

    def __len__(self) -> int:
        return len(self._agents)

    def get(self, name: str) -> LiveAgent | None:
        return self._agents.get(name)

    def add(self, agent: LiveAgent) -> None:
        self._agents[agent.name] = agent

    def remove(self, name: str) -> None:
        self._agents.pop(name, None)

    def row(self, agent: LiveAgent, scope: OrgScope) -> AgentRow:
        """Return an agent as the API and the dashboard show it: with the jobs, builds and counts within the scope."""
        running = self._core.leases.current(agent.name)
        status = self.status(agent)
        builds = agent.spec.installed  # as the last result has it: a build whose test runs now is there, too
        if running is not None and running.is_executing:
            builds = installed_after(agent, running.lease.job.build)
        return AgentRow(
            name=agent.name,
            org_id=agent.org or None,
            host=agent.host,
            software=agent.software,
            state=state_of(agent, status, running),
            status=status,
            targets=list(agent.spec.targets),
            labels=dict(agent.spec.labels),
            capabilities=list(agent.spec.capabilities),
            installed=[messages.InstalledBuild(*build) for build in builds if scope.covers(build.org_id)],
            job=self._view_job(running, agent) if running is not None and _is_shown(running, scope) else None,
            held=None if agent.held is None else self._view_hold(agent.held, agent, scope),
            paused_reason=self.paused_reason(agent, scope),
            paused_at=None if agent.paused_ms is None else time_text(agent.paused_ms),
            lost=status == "lost",
            # a shared one is the site's, if there are other organizations
            operable=self._sees_all(agent, scope),
            simulated=agent.simulated,
            fallback=agent.spec.fallback,
            last_seen_at=time_text(agent.last_seen_ms),
            jobs_done=_count_within(agent.jobs_done, scope),
            installs=_count_within(agent.installs, scope),
            failed_installs=_count_within(agent.failed_installs, scope),
        )

    def paused_reason(self, agent: LiveAgent, scope: OrgScope) -> str:
        """Return why an agent has paused itself; in general, if the reason may quote another organization's job."""
        is_own = self._sees_all(agent, scope) or scope.covers(agent.paused_org)
        return agent.paused_reason if is_own else general_reason(agent.paused_reason)

    def held_reason(self, agent: LiveAgent, hold: UserHold, scope: OrgScope) -> str:
        """Return why an agent is held, and by whom if they may be named: "LAB-77 (by kim)"; empty: neither is known."""
        seen = self._view_hold(hold, agent, scope)
        by = seen.by and f"by {seen.by}"
        return f"{seen.note} ({by})" if seen.note and by else seen.note or by

    def hold_note(self, agent: LiveAgent, hold: UserHold, scope: OrgScope) -> str:
        """Return the note of a hold, as the scope may see it."""
        return self._view_hold(hold, agent, scope).note

    def _view_hold(self, hold: UserHold, agent: LiveAgent, scope: OrgScope) -> AgentHold:
        """Return a hold as the scope may see it: text about other organizations' jobs and people is left out."""
        note = hold.note if self._sees_all(agent, scope) else general_note(hold.note)
        until, at = (None if ms is None else time_text(ms) for ms in (hold.until_ms, hold.at_ms))
        by = hold.by if self._sees_all(agent, scope) else ""  # people of other organizations are not named
        return AgentHold(kind=hold.kind, note=note, until=until, by=by, at=at)

    def _sees_all(self, agent: LiveAgent, scope: OrgScope) -> bool:
        """Return whether all jobs of the agent are within the scope."""
        return bool(agent.org) or scope.orgs is None or self._core.known_orgs <= scope.orgs

    def org_of_job(self, agent: LiveAgent) -> str | None:
        """Return the organization of the job that an agent runs; None: it runs none."""
        running = self._core.leases.current(agent.name)
        return None if running is None else running.lease.job.org_id

    def _view_job(self, running: Running, agent: LiveAgent) -> AgentJob:
        is_away = (agent.session is None or agent.suspect) and not running.cancelled
        offset_ms = self._core.clock.wall_ms() - self._core.clock.now_ms()
        # whole tenths: the same in every snapshot, although computed anew
        began, awaited = (
            None if at_ms is None else time_text((offset_ms + at_ms) // 100 * 100)
            for at_ms in (running.in_phase_since_ms, running.deadline_ms if is_away else None)
        )
        times = {"started_at": began, "awaited_until": awaited, "expected_seconds": running.expected_phase_seconds}
        then = None if not is_away else "requeue" if running.is_awaited else running.spec.on_disconnect
        return view(AgentJob, running.lease.job, attempt=running.number, phase=running.phase, then=then, **times)

    def status(self, agent: LiveAgent) -> str:
        """Return the agent's status, one of ``agents.status.STATUSES``."""
        return status_of(agent, self._core.leases.current(agent.name), away=self._away(agent))

    def _away(self, agent: LiveAgent) -> str:
        """Return the status of a disconnected agent: offline, suspect while it may still reconnect, or lost.

        Neither suspect nor lost: its process signed off, a user holds it, it sent nothing for LOST_DAYS, or it is a
        demo agent.
        """
        clock, is_demo = self._core.clock, agent.simulated and agent.spec.fallback
        is_recent = clock.wall_ms() - agent.last_seen_ms < LOST_DAYS * 86_400_000
        if agent.signed_off or agent.held is not None or is_demo or not is_recent:
            return "offline"
        return "suspect" if clock.now_ms() < agent.awaited_until_ms else "lost"

    def within(self, scope: OrgScope) -> list[LiveAgent]:
        """Return the agents that the scope sees: its organizations' own, and the shared ones."""
        return [agent for agent in self._agents.values() if is_visible(agent, scope)]

    def held(self, names: Sequence[str], scope: OrgScope) -> HeldAgents:
        """Return how many of these agents there are, the first few with why they take no work, since and until when.

        Those that take work again by themselves are first, the soonest before others.
        """
        agents = [agent for agent in map(self.get, names) if agent is not None]
        agents.sort(key=lambda agent: (agent.held and agent.held.until_ms) or inf)
        hold = agents[0].held if agents else None
        since = [at for agent in agents if (at := _held_since(agent)) is not None]
        return HeldAgents(
            number=len(agents),
            first=[self._view_held(agent, scope) for agent in agents[:HOLDERS_SHOWN]],
            since_ms=max(since, default=None),
            until_ms=None if hold is None else hold.until_ms,
        )

    def awaited(self) -> set[tuple[str, str]]:
        """Return (organization, target) pairs of disconnected agents that may still reconnect."""
        now_ms = self._core.clock.now_ms()
        away = [agent for agent in self if agent.session is None and agent.held is None and agent.may_return(now_ms)]
        return {(agent.org, target) for agent in away for target in agent.spec.targets}

    def _view_held(self, agent: LiveAgent, scope: OrgScope) -> HeldAgent:
        """Return an agent that takes no work as explanations show it: status, reason, by whom, since and until."""
        hold = None if agent.held is None else self._view_hold(agent.held, agent, scope)
        return HeldAgent(
            name=agent.name,
            status=self.status(agent),
            note=self.paused_reason(agent, scope) if hold is None else hold.note,
            by="" if hold is None else hold.by,
            by_itself=hold is None and bool(agent.paused_reason),
            since_ms=_held_since(agent),
            until_ms=None if agent.held is None else agent.held.until_ms,
        )

    def count_install(self, name: str, org_id: str) -> None:
        """Count a successful install for an organization, and end the agent's row of failed installs."""
        if agent := self.get(name):
            agent.installs[org_id] += 1
            agent.failed_installs.clear()

    def expect_back(self, agents: Iterable[LiveAgent], seconds: float) -> None:
        """Give disconnected agents ``seconds`` to reconnect, until they count as lost and are shown as that."""
        expected = list(agents)
        until_ms = self._core.clock.now_ms() + round(seconds * 1000)
        for agent in expected:
            agent.awaited_until_ms = until_ms

        async def report() -> None:
            self._core.changes.touch_agents(*(agent.name for agent in expected if agent.session is None))

        if expected:
            self._core.tasks.later(seconds, report)

    def statuses(self, scope: OrgScope = SITE) -> dict[str, int]:
        """Return how many agents within the scope have each status."""
        found = Counter(self.status(agent) for agent in self.within(scope))
        return {status: found[status] for status in STATUSES}

    def states(self, scope: OrgScope = SITE) -> dict[str, int]:
        """Return how many agents within the scope are in each state."""
        return self._count_states(self.within(scope))

    def owned_states(self) -> dict[str, dict[str, int]]:
        """Return how many of each organization's own agents are in each state, by organization id."""
        owned: dict[str, list[LiveAgent]] = {}
        for agent in self._agents.values():
            if agent.org:
                owned.setdefault(agent.org, []).append(agent)
        return {org_id: self._count_states(agents) for org_id, agents in owned.items()}

    def _count_states(self, agents: Iterable[LiveAgent]) -> dict[str, int]:
        """Return how many of the agents are in each state (idle, busy, stopping, …)."""
        counts = dict.fromkeys(("idle", "busy", "stopping", "suspect", "paused", "offline"), 0)
        for agent in agents:
            running = self._core.leases.current(agent.name)
            counts[state_of(agent, status_of(agent, running, away="offline"), running)] += 1
        return counts


def _held_since(agent: LiveAgent) -> int | None:
    """Return since when an agent is held, disconnected or paused by itself (wall-clock ms); None: not known."""
    if agent.held is not None:
        return agent.held.at_ms
    return agent.last_seen_ms if agent.session is None else agent.paused_ms


def _is_shown(running: Running, scope: OrgScope) -> bool:
    """Return whether a lease is shown as its agent's job: it has begun, and its organization is in the scope."""
    return running.has_begun and scope.covers(running.lease.job.org_id)


def is_visible(agent: LiveAgent, scope: OrgScope) -> bool:
    """Return whether a scope sees an agent: a shared one, or of its organizations."""
    return not agent.org or scope.covers(agent.org)


def _count_within(numbers: Counter[str], scope: OrgScope) -> int:
    """Return the sum of numbers by organization within a scope."""
    return sum(number for org_id, number in numbers.items() if scope.covers(org_id))


def build_keys(installed: list[messages.InstalledBuild]) -> tuple[BuildKey, ...]:
    """Return the builds that an agent reports as installed, as the engine's keys."""
    return tuple(BuildKey(build.org_id, build.app_version_id, build.target) for build in installed)


def installed_after(agent: LiveAgent, build: BuildKey) -> tuple[BuildKey, ...]:
    """Return the builds on the agent's device after installing ``build``, newest first, as many as it caches."""
    older = [known for known in agent.spec.installed if known != build]
    return (build, *older)[: agent.spec.cache_builds]
