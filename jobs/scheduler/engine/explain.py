"""Explanations of why a job waits, and for about how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from .nodes import ActiveLease, AgentNode, AgentPool, DelayedJob, GroupNode, Lane, PoolKey
from .outlook import PoolOutlook
from .queue import WorkQueue
from .values import Explanation, GroupKey, LaneName, Reason
from .waiting import WaitingJob
from .wording import about, counted, describe_pool, named, short


class Explainer:
    """Explanations as of one moment; made for one call."""

    def __init__(self, queue: WorkQueue, now_ms: int) -> None:
        self._queue = queue
        self._now_ms = now_ms
        self._outlooks: dict[PoolKey, PoolOutlook] = {}

    def explain(
        self,
        places: Mapping[str, WaitingJob | DelayedJob | ActiveLease],
        jobs: Iterable[str],
        groups: Iterable[GroupKey],
        lanes: Iterable[LaneName],
    ) -> dict[str | GroupKey | LaneName, Explanation]:
        """Explain these jobs and the heads of these groups and lanes; unknown ones are left out."""
        found: dict[str | GroupKey | LaneName, Explanation | None] = {}
        for job_id in jobs:
            where = places.get(job_id)
            found[job_id] = self.job(where) if where is not None else None
        for key in groups:
            group = self._queue.groups.get(key)
            found[key] = self.head(group) if group is not None else None
        for key, priority in lanes:
            group = self._queue.groups.get(key)
            found[key, priority] = self.lane(group, priority) if group is not None else None
        return {name: explanation for name, explanation in found.items() if explanation is not None}

    def job(self, where: WaitingJob | DelayedJob | ActiveLease) -> Explanation:
        """Explain why this job waits, or where it runs."""
        if isinstance(where, ActiveLease):
            if where.reserved:
                return Explanation(reason=Reason.NEXT, text="Next", position=1, groups_ahead=0, jobs_ahead=0)
            text = f"Running on {short(where.agent.id)}"
            return Explanation(reason=Reason.RUNNING, text=text, agents=(where.agent.id,), eta_seconds=0.0)
        if isinstance(where, DelayedJob):
            return self._delayed_job(where)
        assert where.lane
        key, priority = where.lane
        group = self._queue.groups[key]
        lane = group.lanes[priority]
        place = self._outlook(group.pool).place(lane, where)
        return self._blocked(group) or self._with_avoided(where, self._waiting(lane, place))

    def head(self, group: GroupNode) -> Explanation | None:
        """Explain why the first job of the group waits; None: nothing of it waits."""
        lane = group.first_lane()
        if lane is not None:
            return self._blocked(group) or self._waiting(lane, 0)
        if group.delayed:
            first = min(group.delayed.values(), key=lambda delayed: (delayed.until_ms, delayed.job.id))
            return self._delayed_job(first)
        return None

    def lane(self, group: GroupNode, priority: int) -> Explanation | None:
        """Explain why the first job of this priority waits; None: nothing of it is ready to run."""
        lane = group.lanes.get(priority)
        return None if lane is None else self._blocked(group) or self._waiting(lane, 0)

    def unserved(self, keys: Iterable[GroupKey]) -> dict[GroupKey, Explanation]:
        """Explain that no agent takes work of some of these groups; leave out the others, and unknown ones."""
        known = (self._queue.groups[key] for key in keys if key in self._queue.groups)
        found = {group.key: self._held_build(group) or self._unserved(group.pool) for group in known}
        return {key: explanation for key, explanation in found.items() if explanation is not None}

    def _with_avoided(self, job: WaitingJob, explanation: Explanation) -> Explanation:
        """Add the agents the job avoids, if any."""
        avoided = self._queue.anti_affinity.avoided(job.id)
        if not avoided:
            return explanation
        return replace(explanation, text=f"{explanation.text} · avoids {named(avoided)}")

    def _delayed_job(self, delayed: DelayedJob) -> Explanation:
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
            agents=tuple(sorted(agent.id for agent in self._helpers(group))),
        )

    def is_held(self, group: GroupNode) -> bool:
        return self._held_build(group) is not None

    def _held_build(self, group: GroupNode) -> Explanation | None:
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
        target, labels, owner = pool.key
        where = describe_pool(target, labels)
        paused = self._queue.fleet.paused(pool)
        if not paused:
            # of labels nobody knows who would carry them
            away = [] if labels else self._queue.fleet.disconnected(pool)
            now = f" · {named(away)} disconnected" if away else ""
            none = "No agent of this organization, and no shared one," if owner else "No agent"
            return Explanation(reason=Reason.NO_AGENT, text=f"{none} serves {where}{now}")
        names = sorted(agent.id for agent in paused)
        text = f"No active agent serves {where} · {named(names)} paused or draining"
        return Explanation(reason=Reason.AGENTS_PAUSED, text=text)

    def _waiting(self, lane: Lane, place: int) -> Explanation:
        """Explain why the job at this place of its lane waits."""
        group = lane.group
        outlook = self._outlook(group.pool)
        ahead = outlook.ahead(lane)
        mean_ms = lane.work_ms / lane.count
        own_jobs = ahead.own_jobs + place
        all_jobs = ahead.jobs + place
        helpers = self._helpers(group)
        if helpers:
            reason = Reason.IN_GROUP
            eta = outlook.start_in_seconds(own_jobs, ahead.own_work_ms + place * mean_ms, helpers)
        else:
            reason = Reason.BEHIND_GROUPS if ahead.groups else Reason.NEXT
            eta = outlook.start_in_seconds(all_jobs, ahead.work_ms + place * mean_ms)
        names = tuple(sorted(agent.id for agent in helpers))
        return Explanation(
            reason=reason,
            text=_text(reason, names, ahead.groups, own_jobs, eta),
            position=all_jobs + 1,
            groups_ahead=ahead.groups,
            jobs_ahead=own_jobs,
            agents=names,
            eta_seconds=eta,
        )

    def _helpers(self, group: GroupNode) -> list[AgentNode]:
        """Return the agents on the group that will take more of it."""
        agents = {active.agent.id: active.agent for active in group.leases.values()}
        return [agent for agent in agents.values() if agent.kind is not None and group.pool in agent.kind.members]

    def _outlook(self, pool: AgentPool) -> PoolOutlook:
        outlook = self._outlooks.get(pool.key)
        if outlook is None:
            agents = list(self._queue.fleet.agents.values())
            outlook = self._outlooks[pool.key] = PoolOutlook(pool, agents, self._now_ms)
        return outlook


def _text(reason: Reason, names: tuple[str, ...], groups: int, own_jobs: int, eta: float | None) -> str:
    jobs = f"{counted(own_jobs, 'job')} ahead" if own_jobs else "Next"
    if reason is Reason.IN_GROUP:
        text = f"{jobs} on {named(names)}"
    elif reason is Reason.BEHIND_GROUPS:
        text = f"{counted(groups, 'group')} ahead"
    else:
        text = f"{jobs} in this group" if own_jobs else jobs
    return f"{text} · {about(eta)}" if eta else text
