"""Explanations of why a job, lane or group waits, where it is in the order, and when it is expected to start."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from msgspec.structs import replace

from qgprotocol.durations import about

from .clearing import begun_seconds, clear_seconds
from .fleet import MAX_LOOKED_AT, NONE_AVOIDED, Avoided
from .forecast import Forecast
from .held import HeldWork
from .job_table import Place
from .lent import explain_lent, explain_next
from .nodes import ActiveLease, AgentNode, AgentPool, DelayedJob, GroupNode, Lane, LentJob, OrgNode
from .outlook import (
    NO_PLAN,
    NO_RELIEF,
    Ahead,
    FreeTimes,
    Plan,
    RankedLane,
    Relief,
    StartTime,
    Work,
    free_times,
    look_ahead,
    start_elsewhere,
    works_before,
)
from .planned import PlannedLane
from .policy import Policy
from .queue import WorkQueue
from .shared_agents import SharedAgents
from .steps import Steps, parts_of
from .unserved import UnservedPools
from .values import Explanation, GroupKey, LaneName, Reason, WorkHold
from .waiting import WaitingJob
from .wording import avoiding, behind_hold, continued, counted, joined, named, start_text

Name = TypeVar("Name", bound=Hashable)


class Waiting(NamedTuple):
    """A lane, or a job of it, that waits for its turn."""

    lane: RankedLane
    job: WaitingJob | None = None  # None: the first one
    avoids: Avoided = NONE_AVOIDED
    rests_ms: int | None = None  # it is in no lane for so long: it backs off
    blocked: Explanation | None = None  # why nothing of its group may start
    is_head: bool = False  # it stands for its group
    held: Explanation | None = None  # of the lane of a head: when an agent begins what it holds of the group

    @property
    def among(self) -> OrgNode | None:
        """Return the organization at its limit among whose own lanes alone the lane is ranked; None: among all."""
        org = self.lane.group.org
        return org if org.at_limit else None


def _sooner(found: Explanation, held: Explanation) -> Explanation:
    """Return the explanation whose job begins sooner: a lane's first job, or one that an agent holds."""
    if held.eta_seconds is None or (found.eta_seconds is not None and found.eta_seconds <= held.eta_seconds):
        return found
    position, groups, jobs, clears = found.position, found.groups_ahead, found.jobs_ahead, found.clear_seconds
    return replace(held, position=position, groups_ahead=groups, jobs_ahead=jobs, clear_seconds=clears)


def _alone(pool: AgentPool) -> tuple[AgentPool, ...]:
    """Return only the pool itself, as the pools that compete with it for agents."""
    return (pool,)


class Explainer:
    """Explanations as of one moment; made for one call. What looks at many groups or jobs does so in steps."""

    def __init__(
        self,
        queue: WorkQueue,
        policy: Policy,
        now_ms: int,
        plan: Plan = NO_PLAN,
        shared: SharedAgents | None = None,
        relief: Relief = NO_RELIEF,
    ) -> None:
        self._queue = queue
        self._policy = policy
        self._now_ms = now_ms
        self._plan = plan
        self._relief = relief
        self._helpers: dict[GroupNode, tuple[str, ...]] = {}  # names of the agents on a group that will take more
        self._unserved = UnservedPools(queue)
        self._free: dict[AgentPool, list[tuple[float, str, float]]] = {}  # of pools where jobs avoid some agents
        self._held = HeldWork(queue, policy, now_ms)
        self._shared = shared

    @property
    def shared(self) -> SharedAgents:
        """Return which agents take work of which pools at this moment, computed once."""
        if self._shared is None:
            self._shared = SharedAgents(self._queue)
        return self._shared

    def explain(
        self,
        places: Mapping[str, Place],
        jobs: Iterable[str],
        groups: Iterable[GroupKey],
        lanes: Iterable[LaneName],
    ) -> Steps[dict[str | GroupKey | LaneName, Explanation]]:
        """Explain why these jobs, and the first jobs of these groups and lanes, wait; unknown names are left out."""
        found: dict[str | GroupKey | LaneName, Explanation | Waiting | None] = {}
        for ids in parts_of(list(jobs)):
            found.update({job_id: self._of_job(places[job_id]) for job_id in ids if job_id in places})
            yield
        known = self._queue.groups
        for keys in parts_of(list(groups)):
            found.update({key: self._of_head(known[key]) for key in keys if key in known})
            yield
        for key, priority in lanes:
            if key in known and (lane := known[key].lanes.get(priority)) is not None:
                found[key, priority] = self._of_first(lane)._replace(blocked=self._blocked(lane.group))
        return (yield from self._complete(found))

    def heads(self, groups: Sequence[GroupNode]) -> Steps[dict[GroupKey, Explanation]]:
        """Explain why the first job of each of these groups waits; groups without waiting jobs are left out."""
        found: dict[GroupKey, Explanation | Waiting | None] = {}
        for part in parts_of(groups):
            found.update({group.key: self._of_head(group) for group in part})
            yield
        return (yield from self._complete(found))

    def unserved(self, keys: Sequence[GroupKey]) -> Steps[dict[GroupKey, Explanation]]:
        """Explain why no job of these groups may start: held build or no agent. Groups that may start are left out."""
        found = {}
        for part in parts_of(keys):
            for group in (self._queue.groups[key] for key in part if key in self._queue.groups):
                note = self._held.note_of(group)
                held = None if note is None or note.provisional else self._held_build(group)
                explanation = held or self._unserved.explain(group.pool)
                if explanation is not None:
                    found[group.key] = explanation
            yield
        return found

    def explain_waiting(self, asked: Mapping[Name, Waiting]) -> Steps[dict[Name, Explanation]]:
        """Explain why real or planned lanes, or jobs in them, wait; ``asked`` by names that the result has."""
        found = {name: one._replace(blocked=self._blocked(one.lane.group)) for name, one in asked.items()}
        return (yield from self._complete(found))

    def is_held(self, group: GroupNode) -> bool:
        """Return whether the build of a group is held."""
        return self._held.note_of(group) is not None

    def _of_job(self, where: Place) -> Explanation | Waiting:
        """Explain where this job runs or is held, or return it as waiting for its turn in a lane."""
        if isinstance(where, ActiveLease):
            if where.reserved:
                return Explanation(reason=Reason.NEXT, text="Next", position=1, groups_ahead=0, jobs_ahead=0)
            text = f"Running on {where.agent.id}"
            return Explanation(reason=Reason.RUNNING, text=text, agents=(where.agent.id,), eta_seconds=0.0)
        if isinstance(where, LentJob):
            return explain_lent(where, self._now_ms)
        if isinstance(where, DelayedJob):
            return self._of_delayed(where)
        assert where.lane
        key, priority = where.lane
        lane = self._queue.groups[key].lanes[priority]
        return Waiting(lane, where, self.avoided(where), blocked=self._blocked(lane.group))

    def avoided(self, where: WaitingJob | DelayedJob) -> Avoided:
        """Return the agents that a waiting job avoids, or that a delayed one will avoid, and for how long."""
        known = self._queue.anti_affinity
        if isinstance(where, DelayedJob):
            return known.avoided_after(max(0, where.until_ms - self._now_ms), where.tried, where.group.pool)
        if not where.lane:  # it no longer waits
            return NONE_AVOIDED
        return known.avoided(where.id, self._queue.groups[where.lane[0]].pool, self._now_ms)

    def _of_head(self, group: GroupNode) -> Explanation | Waiting | None:
        """Explain why the first waiting, held or delayed job of a group waits; None: no job of it does.

        Without the place of what may not start: that of a held build depends on all that backs off.
        """
        lane = group.first_lane()
        held = explain_next(group, self._now_ms)
        if lane is not None:
            return self._blocked(group) or self._of_first(lane)._replace(held=held)
        if held is not None:
            return replace(held, clear_seconds=begun_seconds(group, self._now_ms))
        if group.delayed:
            first = min(group.delayed.values(), key=lambda delayed: (delayed.until_ms, delayed.job.id))
            return self._blocked(group) or self._of_delayed(first)._replace(is_head=True)
        return None

    def _of_first(self, lane: Lane) -> Waiting:
        """Return a lane's first job as waiting for its turn, with the agents that all jobs of the lane avoid."""
        if not lane.has_restricted or lane.count > MAX_LOOKED_AT:
            return Waiting(lane)
        every = [self.avoided(job) for job in lane.jobs()]
        first = min(every, key=lambda avoided: avoided.ms)
        if any(avoided.agents != first.agents for avoided in every):
            return Waiting(lane)
        return Waiting(lane, lane.first(), first, is_head=True)

    def _of_delayed(self, delayed: DelayedJob) -> Waiting:
        """Return a delayed job as waiting for the end of its backoff, then for its turn in its lane."""
        group, priority = delayed.group, delayed.priority
        lane = group.lanes.get(priority) or PlannedLane.of_jobs(self._policy, group, priority, [delayed.job])
        left_ms = max(0, delayed.until_ms - self._now_ms)
        return Waiting(lane, delayed.job, self.avoided(delayed), left_ms, self._blocked(group))

    def _blocked(self, group: GroupNode) -> Explanation | None:
        """Explain why no job of the group may start (held build, or no agent); None: jobs may start."""
        return self._held_build(group) or self._unserved.explain(group.pool)

    def _held_build(self, group: GroupNode) -> Explanation | None:
        """Explain that the group's build is held, and until when, if an agent could try it; None: it is not held."""
        if (note := self._held.note_of(group)) is None:
            return None
        if (unserved := self._unserved.explain(group.pool)) is not None:
            why = joined(note.reason, continued(unserved.text))
            return Explanation(reason=Reason.BUILD_HELD, text=why, why=why)
        left = (note.until_ms - self._now_ms) / 1000
        when = f"tried again in {about(left)}"
        text = joined(note.reason, when)
        return Explanation(reason=Reason.BUILD_HELD, text=text, why=note.reason, when=when, eta_seconds=left)

    def _complete(self, found: Mapping[Name, Explanation | Waiting | None]) -> Steps[dict[Name, Explanation]]:
        """Complete the explanations of what waits for its turn, with place and expected start; drop None."""
        waiting = {name: asked for name, asked in found.items() if isinstance(asked, Waiting)}
        for name, asked in waiting.items():
            if asked.blocked is not None and asked.job is not None:
                yield from self._held.look_at(asked.lane.group)
                if asked.lane.group not in self._plan:
                    waiting[name] = asked._replace(lane=self._held.lane_of(asked.lane))
        plan = {**self._held.plan, **self._plan}
        ranked: dict[OrgNode | None, dict[RankedLane, list[WaitingJob]]] = {}
        for asked in waiting.values():
            jobs = ranked.setdefault(asked.among, {}).setdefault(asked.lane, [])
            if asked.job is not None:
                jobs.append(asked.job)
            if asked.avoids.agents and (pool := asked.lane.group.pool) not in self._free:
                self._free[pool] = free_times(self.shared.of_pool(pool), self._now_ms, self._relief)
        ahead: dict[RankedLane, Ahead] = {}
        before: dict[str, Work] = {}
        free: dict[RankedLane, Forecast | FreeTimes] = {}  # by lane: what it is ranked among may change between steps
        for org, lanes in ranked.items():
            rivals = self.shared.rivals if org is None else _alone
            ahead.update((yield from look_ahead(lanes, rivals, plan, org, self._held.groups)))
            for lane, jobs in lanes.items():
                if jobs:
                    before.update((yield from works_before(lane, jobs)))
            if org is not None:
                free.update(dict.fromkeys(lanes, FreeTimes(self._agents_running(org), self._now_ms, self._relief)))
                continue
            for cluster, asked_lanes in self.shared.by_cluster(lanes).items():
                for released, same in self._held.by_release(asked_lanes):
                    forecast = Forecast(self._queue, self._policy, self._now_ms, plan, cluster, self._relief)
                    yield from forecast.look(same, self._held.groups - released)
                    free.update(dict.fromkeys(same, forecast))
        complete: dict[Name, Explanation] = {}
        for part in parts_of(list({**found, **waiting}.items())):
            for name, item in part:
                if isinstance(item, Explanation):
                    complete[name] = item
                elif item is not None:
                    in_lane = Work() if item.job is None else before[item.job.id]
                    complete[name] = self._in_turn(item, in_lane, ahead[item.lane], free[item.lane])
            yield
        return complete

    def _agents_running(self, org: OrgNode) -> list[AgentNode]:
        """Return the agents that run jobs of an organization."""
        agents = self._queue.fleet.agents.values()
        return [agent for agent in agents if any(active.group.org is org for active in agent.leases.values())]

    def _in_turn(self, asked: Waiting, in_lane: Work, ahead: Ahead, free: Forecast | FreeTimes) -> Explanation:
        """Explain why a job waits for its turn. ``in_lane``: the work before it in its lane; ``ahead``: before that."""
        lane = asked.lane
        ahead = Ahead(ahead.groups, ahead.all.plus(in_lane), ahead.own.plus(in_lane))
        helpers = tuple(one for one in self._helpers_of(lane.group) if one not in asked.avoids.agents)
        if isinstance(free, FreeTimes):
            reason, why, start = self._at_limit(lane.group, ahead, free)
        else:
            reason, why, start, ahead = self._turn_of(lane, ahead, helpers, free)
        if start is not None and (avoids := asked.avoids).agents:
            turn = why
            start, why = start_elsewhere(start, why, avoids, self._free[lane.group.pool])
            helpers = helpers if why == turn else ()  # none of these starts it
        hold = clears = None
        if (asked.job is None or asked.is_head) and asked.blocked is None:
            before, starts_ms = ahead.all.less(ahead.own), partial(self._starts_ms, lane.group)
            clears = clear_seconds(lane.group, free, before, self._plan, starts_ms, self._now_ms)
        if (blocked := asked.blocked) is not None:
            hold = blocked.hold if asked.job is None else self._hold_of(lane.group, blocked, start)
            reason, why, when, start = behind_hold(blocked, why, start)
        elif (rests_ms := asked.rests_ms) is not None:
            reason = Reason.BACKOFF
            if start is None or start.seconds * 1000 <= rests_ms:
                why, start = "Backing off", StartTime(rests_ms / 1000, guessed=False)
            else:
                why = f"Backing off · then {continued(why)}"
            when = start_text(start)
        else:
            when = start_text(start, also_now=reason is Reason.BEHIND_GROUPS)
        text = joined(why, when) if blocked is None or start is not None else blocked.text
        if asked.avoids.agents and asked.blocked is None:
            tail = avoiding(asked.avoids, start, reason)
            why, text = why + tail, text + tail
        if asked.is_head and asked.job is not None and start is not None:
            clears = max(clears or 0.0, start.seconds + asked.job.expected_ms / 1000)
        found = Explanation(
            reason=reason,
            text=text,
            why=why,
            when=when,
            position=None if lane.group.org.at_limit else round(ahead.all.jobs) + 1,
            groups_ahead=ahead.groups,
            jobs_ahead=round(ahead.own.jobs),
            agents=helpers,
            eta_seconds=None if start is None else start.seconds,
            eta_guessed=start is not None and start.guessed,
            clear_seconds=clears,
            hold=hold,
        )
        return found if asked.held is None else _sooner(found, asked.held)

    def _hold_of(self, group: GroupNode, blocked: Explanation, start: StartTime | None) -> WorkHold | None:
        """Return the hold (build or agents) that must end before this start; None: nothing is held."""
        note = self._held.note_of(group)
        if note is None and blocked.hold is None:
            return None
        if note is not None and not group.pool.size:
            start = None  # a release alone does not start it
        return WorkHold(
            jobs=self._held.jobs[group],
            agents=blocked.hold.agents if blocked.hold and note is None else (),
            since_ms=None if note is None else note.since_ms,
            until_ms=None if note is None else note.until_ms,
            eta_seconds=None if start is None else start.seconds,
            eta_guessed=start is not None and start.guessed,
        )

    def _at_limit(self, group: GroupNode, ahead: Ahead, free: FreeTimes) -> tuple[Reason, str, StartTime | None]:
        """Return reason, text and expected start for a job whose organization runs as many jobs as it may."""
        text = f"Organization at its limit · {group.org.running:,} of {group.org.share.most_running:,} running"
        return Reason.ORG_AT_LIMIT, text, free.start_in(ahead.all, partial(self._starts_ms, group))

    def _turn_of(
        self, lane: RankedLane, ahead: Ahead, helpers: tuple[str, ...], forecast: Forecast
    ) -> tuple[Reason, str, StartTime | None, Ahead]:
        """Return reason, text and expected start of a job behind this work, and what is ahead of it.

        Ahead is also what an agent does before, though it is ranked behind: the rest of the build that it has.
        """
        crew = forecast.crews.get(lane.group)
        start = None if crew is None else crew.start_after(ahead.own)
        own_jobs = round(ahead.own.jobs)
        jobs = f"{counted(own_jobs, 'job')} ahead" if own_jobs else "Next"
        stays = crew is None or not crew.leaves_before(ahead.own)
        if helpers and stays and (crew is None or crew.working or not ahead.groups):
            return Reason.IN_GROUP, f"{jobs} on {named(helpers)}", start, ahead
        first = None if crew is None else crew.finishes_first
        if first is not None:
            first_jobs = first.waiting
            ahead = Ahead(ahead.groups + 1, ahead.all.plus(first_jobs), ahead.own)
            names = first.names_in(lane.group.pool)
            if ahead.groups == 1 and names:  # none: no agent has begun it
                is_own = first.group.key.org_id == lane.group.key.org_id
                build = first.group.key.app_version_id if is_own else "its build"
                text = f"{named(names)} finishes {build} first: {counted(round(first_jobs.jobs), 'job')}"
                return Reason.BEHIND_GROUPS, text, start, ahead
        if ahead.groups:
            return Reason.BEHIND_GROUPS, f"{counted(ahead.groups, 'group')} ahead", start, ahead
        return Reason.NEXT, f"{jobs} in this group" if own_jobs else jobs, start, ahead

    def _helpers_of(self, group: GroupNode) -> tuple[str, ...]:
        """Return the ids of the agents on a group that will take more of it, sorted."""
        found = self._helpers.get(group)
        if found is None:
            found = self._helpers[group] = tuple(sorted([agent.id for agent in self._queue.helpers(group)]))
        return found

    def _starts_ms(self, group: GroupNode, agent: AgentNode, jobs: float) -> float:
        """Return the expected ms of runner starts for so many jobs: one start for all if the agent combines them."""
        starts = 1 if group.key.target in agent.spec.windows else jobs
        return starts * self._queue.start_ms(group, agent)
