"""Why groups stay ahead of jobs with another priority, for the effect of that priority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from .outlook import Plan, RankedLane, lanes_of
from .policy import LEAST_URGENT, Policy
from .ranking import rank_of
from .shared_agents import SharedAgents
from .steps import Steps, parts_of
from .wording import StillAhead


def find_still_ahead(
    lane: RankedLane, plan: Plan, shared: SharedAgents, orgs: Collection[str] | None, policy: Policy
) -> Steps[StillAhead]:
    """Return why groups are ranked before a lane, and which priority of theirs would change that.

    The latter only if all of them may be named.
    """
    own = lane.group.org
    reasons: Counter[str] = Counter()
    priorities: set[int] = set()
    needed = 0
    for pool in shared.rivals(lane.group.pool) if not own.at_limit else (lane.group.pool,):
        for part in parts_of(list(pool.groups.values())):
            for group in part:
                if group is lane.group or (group.org is not own if own.at_limit else group.org.at_limit):
                    continue
                before = [one for one in lanes_of(group, plan) if rank_of(one) < rank_of(lane)]
                if not before:
                    continue
                reasons[_why_before(min(before, key=rank_of), lane)] += 1
                if orgs is not None and group.key.org_id not in orgs:
                    needed = LEAST_URGENT + 2  # not to be told
                for one in before:
                    priorities.add(one.priority)
                    needed = max(needed, _priority_behind(policy, one, lane))
            yield
    of = priorities.pop() if len(priorities) == 1 else None
    gain_ms = None if of is None else policy.due_ms(0, of, 0, 1) - policy.due_ms(0, lane.priority, 0, 1)
    return StillAhead(reasons, lane.priority, of, gain_ms, needed if needed < LEAST_URGENT + 2 else None)


def _why_before(one: RankedLane, lane: RankedLane) -> str:
    """Return why ``one`` is ranked before ``lane``, the first that applies: share, priority, wait or size."""
    fairer = lane.group.org.offset_ms - one.group.org.offset_ms
    if one.score_ms + fairer >= lane.score_ms:
        return "share"
    if one.priority < lane.priority:
        return "priority"
    return "wait" if one.oldest_ms() < lane.oldest_ms() else "size"


def _priority_behind(policy: Policy, one: RankedLane, lane: RankedLane) -> int:
    """Return the priority with which ``one`` would be ranked behind ``lane``; beyond the last: no priority."""
    now_ms = policy.due_ms(0, one.priority, 0, 1)
    for priority in range(one.priority + 1, LEAST_URGENT + 1):
        if one.score_ms + policy.due_ms(0, priority, 0, 1) - now_ms > lane.score_ms:
            return priority
    return LEAST_URGENT + 1
