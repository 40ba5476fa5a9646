"""Explanations of why a job waits, and for about how long."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from .job_table import Place
from .nodes import ActiveLease, AgentKind, AgentNode, AgentPool, DelayedJob, GroupNode, Lane, LentJob
from .outlook import Ahead, FreeTimes, look_ahead, places_of, running_ms
from .queue import WorkQueue
from .steps import Steps, parts_of
from .values import Explanation, GroupKey, LaneName, Reason, capabilities_of, without_capabilities
from .waiting import WaitingJob
from .wording import about, counted, describe_pool, named, short

Name = TypeVar("Name", bound=Hashable)


class _Waiting(NamedTuple):
    """A lane, or a job of it, that waits for its turn."""

    lane: Lane
    job: WaitingJob | None = None  # None: the first one
    avoids: tuple[str, ...] = ()  # agents that the job avoids
    mean_ms: float = 0.0  # expected duration of a job of the lane


class Explainer:
    """Explanations as of one moment; made for one call. What looks at many groups or jobs does so in steps."""

    def __init__(self, queue: WorkQueue, now_ms: int) -> None:
        self._queue = queue
        self._now_ms = now_ms
        self._unserved_pools: dict[AgentPool, Explanation] = {}

    def explain(
        self,
        places: Mapping[str, Place],
        jobs: Iterable[str],
        groups: Iterable[GroupKey],
        lanes: Iterable[LaneName],
    ) -> Steps[dict[str | GroupKey | LaneName, Explanation]]:
        """Explain these jobs and the heads of these groups and lanes; unknown ones are left out."""
        found: dict[str | GroupKey | LaneName, Explanation | _Waiting | None] = {}
        for ids in parts_of(list(jobs)):
            found.update({job_id: self._of_job(places[job_id]) for job_id in ids if job_id in places})
            yield
        known = self._queue.groups
        for keys in parts_of(list(groups)):
            found.update({key: self._of_head(known[key]) for key in keys if key in known})
            yield
        for key, priority in lanes:
            if key in known:
                found[key, priority] = self._of_lane(known[key].lanes.get(priority))
        return (yield from self._complete(found))

    def heads(self, groups: Sequence[GroupNode]) -> Steps[dict[GroupKey, Explanation]]:
        """Explain why the first jobs of these groups wait; those of which nothing waits are left out."""
        found: dict[GroupKey, Explanation | _Waiting | None] = {}
        for part in parts_of(groups):
            found.update({group.key: self._of_head(group) for group in part})
            yield
        return (yield from self._complete(found))

    def unserved(self, keys: Sequence[GroupKey]) -> Steps[dict[GroupKey, Explanation]]:
        """Explain that no agent takes work of some of these groups; leave out the others, and unknown ones."""
        found = {}
        for part in parts_of(keys):
            for group in (self._queue.groups[key] for key in part if key in self._queue.groups):
                explanation = self._held_build(group) or self._unserved(group.pool)
                if explanation is not None:
                    found[group.key] = explanation
            yield
        return found

    def is_held(self, group: GroupNode) -> bool:
        return self._held_build(group) is not None

    def _of_job(self, where: Place) -> Explanation | _Waiting:
        """Explain why this job waits, or where it runs."""
        if isinstance(where, ActiveLease):
            if where.reserved:
                return Explanation(reason=Reason.NEXT, text="Next", position=1, groups_ahead=0, jobs_ahead=0)
            text = f"Running on {short(where.agent.id)}"
            return Explanation(reason=Reason.RUNNING, text=text, agents=(where.agent.id,), eta_seconds=0.0)
        if isinstance(where, LentJob):
            return self._of_held(where)
        if isinstance(where, DelayedJob):
            return self._of_delayed(where)
        assert where.lane
        key, priority = where.lane
        lane = self._queue.groups[key].lanes[priority]
        avoids = self._queue.anti_affinity.avoided(where.id)
        return self._blocked(lane.group) or _Waiting(lane, where, avoids, lane.work_ms / lane.count)

    def _of_head(self, group: GroupNode) -> Explanation | _Waiting | None:
        """Explain why the first waiting, held or delayed job of a group waits; None: nothing waits."""
        lane = group.first_lane()
        if lane is None and group.windows:
            windows = [window for _, window in sorted(group.windows.items())]
            return self._of_held(next(iter(windows[0].jobs.values())))
        if lane is None and group.delayed:
            first = min(group.delayed.values(), key=lambda delayed: (delayed.until_ms, delayed.job.id))
            return self._of_delayed(first)
        return self._of_lane(lane)

    def _of_lane(self, lane: Lane | None) -> Explanation | _Waiting | None:
        return None if lane is None else self._blocked(lane.group) or _Waiting(lane)

    def _of_held(self, lent: LentJob) -> Explanation:
        """Explain that an agent holds this job. Its runner may have an order of its own: the ETA is the middle."""
        window, agent = lent.window, lent.agent
        if lent.recalled:
            text = f"Being taken back from {short(agent.id)}"
            return Explanation(reason=Reason.IN_WINDOW, text=text, agents=(agent.id,))
        held = [other for other in window.jobs.values() if not other.recalled]
        begun = window.size - len(window.jobs)
        eta = (running_ms(agent, self._now_ms) + (window.work_ms - lent.job.expected_ms) / 2) / 1000
        text = f"{begun + held.index(lent) + 1} of {begun + len(held)} in one start on {short(agent.id)}"
        text = f"{text} · {about(eta)}" if eta else text
        return Explanation(reason=Reason.IN_WINDOW, text=text, agents=(agent.id,), eta_seconds=eta)

    def _of_delayed(self, delayed: DelayedJob) -> Explanation:
        if held := self._held_build(delayed.group):
            return held
        left = max(0, delayed.until_ms - self._now_ms) / 1000
        return Explanation(reason=Reason.BACKOFF, text=f"Backing off · {about(left)}", eta_seconds=left)

    def _blocked(self, group: GroupNode) -> Explanation | None:
        """Explain that nothing of the group may start, whatever else waits, if so."""
        blocked, org = self._held_build(group) or self._unserved(group.pool), group.org
        if blocked is not None or not org.at_limit:
            return blocked
        return Explanation(
            reason=Reason.ORG_AT_LIMIT,
            text=f"Organization at its limit · {org.running:,} of {org.share.most_running:,} running",
            agents=tuple(sorted(agent.id for agent in self._queue.helpers(group))),
        )

    def _held_build(self, group: GroupNode) -> Explanation | None:
        """Explain that the group's build is held, if so."""
        reason, until_ms = self._queue.build_notes.get(group.build, ("", 0))
        left = (until_ms - self._now_ms) / 1000
        if left <= 0:
            return None
        text = f"{reason} · tried again in {about(left)}"
        return Explanation(reason=Reason.BUILD_HELD, text=text, eta_seconds=left)

    def _unserved(self, pool: AgentPool) -> Explanation | None:
        """Explain that no agent takes work from this pool, if so."""
        if pool.size:
            return None
        known = self._unserved_pools.get(pool)
        if known is None:
            known = self._unserved_pools[pool] = self._why_unserved(pool)
        return known

    def _why_unserved(self, pool: AgentPool) -> Explanation:
        """Explain why no agent takes work of the pool: none is registered, or all are disconnected or paused."""
        target, labels, owner = pool.key
        takes_bundles = "bundle" not in capabilities_of(labels)
        labels = without_capabilities(labels)
        where = describe_pool(target, labels)
        paused = self._queue.fleet.paused(pool)
        if not paused and (outdated := self._queue.fleet.outdated(pool)):
            needed = "a newer qgagent" if takes_bundles else "a qgagent that runs bundles (bundles = true)"
            return Explanation(reason=Reason.NO_AGENT, text=f"Needs {needed} on {named(outdated)}")
        if not paused:
            # of labels nobody knows who would carry them
            away = [] if labels else self._queue.fleet.disconnected(pool)
            now = f" · {named(away)} disconnected" if away else ""
            none = "No agent of this organization, and no shared one," if owner else "No agent"
            return Explanation(reason=Reason.NO_AGENT, text=f"{none} serves {where}{now}")
        names = sorted(agent.id for agent in paused)
        text = f"No active agent serves {where} · {named(names)} paused or draining"
        return Explanation(reason=Reason.AGENTS_PAUSED, text=text)

    def _complete(self, found: Mapping[Name, Explanation | _Waiting | None]) -> Steps[dict[Name, Explanation]]:
        """Explain what waits for its turn; leave out what does not wait."""
        waiting = {name: asked for name, asked in found.items() if isinstance(asked, _Waiting)}
        pools: dict[AgentPool, dict[Lane, list[WaitingJob]]] = {}
        for asked in waiting.values():
            jobs = pools.setdefault(asked.lane.group.pool, {}).setdefault(asked.lane, [])
            if asked.job is not None:
                jobs.append(asked.job)
        members = self._members_by_pool() if pools else None
        ahead: dict[Lane, Ahead] = {}
        places: dict[str, int] = {}
        free: dict[AgentPool, FreeTimes] = {}
        for pool, lanes in pools.items():
            ahead.update((yield from look_ahead(pool, lanes)))
            for lane, jobs in lanes.items():
                if jobs:
                    places.update((yield from places_of(lane, jobs)))
            assert members is not None
            free[pool] = FreeTimes(members(pool), self._now_ms)
        complete: dict[Name, Explanation] = {}
        for part in parts_of(list(found.items())):
            for name, item in part:
                if isinstance(item, Explanation):
                    complete[name] = item
                elif item is not None:
                    place = 0 if item.job is None else places[item.job.id]
                    complete[name] = self._in_turn(item, place, ahead[item.lane], free[item.lane.group.pool])
            yield
        return complete

    def _members_by_pool(self) -> Callable[[AgentPool], list[AgentNode]]:
        """Return a function from a pool to its agents."""
        kinds: dict[AgentKind, list[AgentNode]] = {}
        for agent in self._queue.fleet.agents.values():
            if agent.kind is not None:
                kinds.setdefault(agent.kind, []).append(agent)
        return lambda pool: [agent for kind, agents in kinds.items() if pool in kind.members for agent in agents]

    def _in_turn(self, asked: _Waiting, place: int, ahead: Ahead, free: FreeTimes) -> Explanation:
        """Explain why the job at this place of its lane waits."""
        group = asked.lane.group
        work_ms = place * asked.mean_ms
        own_jobs = ahead.own_jobs + place
        all_jobs = ahead.jobs + place
        helpers = self._queue.helpers(group)
        if helpers:
            reason = Reason.IN_GROUP
            free, jobs, work_ms = FreeTimes(helpers, self._now_ms), own_jobs, ahead.own_work_ms + work_ms
        else:
            reason = Reason.BEHIND_GROUPS if ahead.groups else Reason.NEXT
            jobs, work_ms = all_jobs, ahead.work_ms + work_ms
        eta = free.start_in_seconds(jobs, work_ms, partial(self._starts_ms, group))
        names = tuple(sorted(agent.id for agent in helpers))
        text = _compose_text(reason, names, ahead.groups, own_jobs, eta)
        return Explanation(
            reason=reason,
            text=f"{text} · avoids {named(asked.avoids)}" if asked.avoids else text,
            position=all_jobs + 1,
            groups_ahead=ahead.groups,
            jobs_ahead=own_jobs,
            agents=names,
            eta_seconds=eta,
        )

    def _starts_ms(self, group: GroupNode, agent: AgentNode, jobs: float) -> float:
        """Return the expected time of the starts for so many jobs: one for all where the agent can combine them."""
        starts = 1 if group.key.target in agent.spec.windows else jobs
        return starts * self._queue.start_ms(group, agent)


def _compose_text(reason: Reason, names: tuple[str, ...], groups: int, own_jobs: int, eta: float | None) -> str:
    """Return the text that says what is ahead of a waiting job, where, and for about how long."""
    jobs = f"{counted(own_jobs, 'job')} ahead" if own_jobs else "Next"
    if reason is Reason.IN_GROUP:
        text = f"{jobs} on {named(names)}"
    elif reason is Reason.BEHIND_GROUPS:
        text = f"{counted(groups, 'group')} ahead"
    else:
        text = f"{jobs} in this group" if own_jobs else jobs
    return f"{text} · {about(eta)}" if eta else text
