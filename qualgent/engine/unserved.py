"""Explanations of why no agent takes work from a pool: none registered, or all disconnected, outdated or paused."""

from __future__ import annotations

from .nodes import AgentPool
from .queue import WorkQueue
from .values import Explanation, Reason, WorkHold, capabilities_of, without_capabilities
from .wording import describe_pool, named

MAX_HOLDERS = 100  # agents of a hold


class UnservedPools:
    """The pools that no agent serves, explained once each."""

    def __init__(self, queue: WorkQueue) -> None:
        self._queue = queue
        self._found: dict[AgentPool, Explanation] = {}

    def explain(self, pool: AgentPool) -> Explanation | None:
        """Explain why no agent takes work from this pool; None: some agent does."""
        if pool.size:
            return None
        known = self._found.get(pool)
        if known is None:
            known = self._found[pool] = self._why(pool)
        return known

    def _why(self, pool: AgentPool) -> Explanation:
        """Return the explanation for a pool without active agents, by what its agents lack."""
        target, labels, owner = pool.key
        fleet = self._queue.fleet
        takes_bundles = "bundle" not in capabilities_of(labels)
        labels = without_capabilities(labels)
        where = describe_pool(target, labels)
        if paused := fleet.paused(pool):
            names = sorted(agent.id for agent in paused)
            why = f"No active agent serves {where}"
            return _waits_for(Reason.AGENTS_PAUSED, why, f"{named(names)} unavailable", names)
        if outdated := fleet.outdated(pool):
            needed = "a newer qgagent" if takes_bundles else "a qgagent that runs bundles (bundles = true)"
            return Explanation(reason=Reason.NO_AGENT, text=f"Needs {needed} on {named(outdated)}")
        if away := fleet.disconnected(pool):
            why = f"No agent serves {where} now"
            return _waits_for(Reason.NO_AGENT, why, f"{named(away)} disconnected", away)
        none = "No agent of this organization, and no shared one," if owner else "No agent"
        others = ", ".join(f"{name}={value}" for name, value in fleet.other_labels(pool))
        there = f" · its agents have {others}" if others else ""
        return Explanation(reason=Reason.NO_AGENT, text=f"{none} serves {where}{there}")


def _waits_for(reason: Reason, why: str, agents_are: str, names: list[str]) -> Explanation:
    """Return the explanation that work waits for these unavailable agents, as its hold."""
    hold = WorkHold(agents=tuple(names[:MAX_HOLDERS]))
    return Explanation(reason=reason, text=f"{why} · {agents_are}", why=why, hold=hold)
