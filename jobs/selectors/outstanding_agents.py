"""Statistical search for an agent on which a cause of failures occurs far more often than chance explains."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cached_property
from math import exp, inf, lgamma
from typing import NamedTuple

from django.db.models import Count as CountOf
from django.db.models import Q, QuerySet
from msgspec import Struct

from jobs.models import Attempt
from qualgent.core.fields import Count, Share
from qualgent.engine.values import Outcome

LEAST_FAILURES, LEAST_SHARE = 3, 0.6
MAX_CHANCE = 0.05  # that so many failures fall on one agent, were all agents alike
SEVERAL_TESTS = 3  # that fail on it alone are not all broken


class OutstandingAgent(Struct, frozen=True, kw_only=True):
    """The agent with most failures of a group, if its share is well above its share of the tests on their targets."""

    agent: str
    failures: Count
    of: Count
    share_of_runs: Share


class FailedRun(NamedTuple):
    """An attempt that failed with the cause."""

    attempt: object
    agent: str
    org_id: str
    test: str
    target: str


class AgentRuns:
    """The ended attempts of a scope, by agent; read when a group needs them."""

    def __init__(self, attempts: QuerySet[Attempt]) -> None:
        self._attempts = attempts.exclude(outcome__in=("", Outcome.CANCELLED))

    @cached_property
    def _counts(self) -> list[tuple[str, str, int]]:
        """Return (agent, target, number) of the ended attempts; read once."""
        return list(self._attempts.values_list("agent", "job__target").annotate(CountOf("pk")).order_by())

    def find_outstanding(self, failed: Collection[FailedRun]) -> OutstandingAgent | None:
        """Return the agent with significantly more of a cause's failures than others; None: none."""
        runs = {run.attempt: run for run in failed}.values()
        agent, most = Counter(run.agent for run in runs).most_common(1)[0]
        total = len(runs)
        if most < LEAST_FAILURES or most < LEAST_SHARE * total:
            return None
        targets = {run.target for run in runs}
        ran = Counter[str]()
        for name, target, number in self._counts:
            ran[name] += number if target in targets else 0
        every = max(ran.total(), total)
        if chance(most, total, max(ran[agent], most), every) > MAX_CHANCE:
            return None
        own = {run for run in runs if run.agent == agent}
        is_alone = most == total and len({(run.org_id, run.test, run.target) for run in own}) >= SEVERAL_TESTS
        if not is_alone and not self._passed_elsewhere(own, agent):
            return None
        return OutstandingAgent(agent=agent, failures=most, of=total, share_of_runs=round(ran[agent] / every, 3))

    def _passed_elsewhere(self, failed: Collection[FailedRun], agent: str) -> bool:
        """Return whether a test of these failures passed on another agent."""
        tests = Q()
        for org_id, test, target in sorted({(run.org_id, run.test, run.target) for run in failed})[:50]:
            tests |= Q(job__org_id=org_id, job__test=test, job__target=target)
        return self._attempts.filter(tests, outcome=Outcome.PASSED).exclude(agent=agent).exists()


def chance(most: int, total: int, ran: int, every: int) -> float:
    """Return the probability that ``most`` or more of ``total`` failures in ``every`` runs are in ``ran`` of these.

    It is Fisher's exact test, one-sided.
    """
    whole = _log_ways(every, total)
    hits = range(most, min(total, ran) + 1)
    return sum(exp(_log_ways(ran, hit) + _log_ways(every - ran, total - hit) - whole) for hit in hits)


def _log_ways(number: int, chosen: int) -> float:
    """Return the logarithm of the binomial coefficient; -inf: there is no way."""
    if not 0 <= chosen <= number:
        return -inf
    return lgamma(number + 1) - lgamma(chosen + 1) - lgamma(number - chosen + 1)
