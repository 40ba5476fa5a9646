"""Counters and histograms of the scheduler since its start; installs and starts: over all restarts.

Written on the event loop only. ``ops.metrics.collect`` reads it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from jobs.history.series import OrgFigures
from qualgent.accounts.scope import OrgScope
from qualgent.core.measures import LONG_SECONDS, BoundedHistogram
from qualgent.engine.values import JobSpec, Outcome, count_by_org


@dataclass
class Recent:
    """Counts and waits of an organization's jobs within a sample."""

    counts: Counter[str] = field(default_factory=Counter)  # of COUNTED
    waits: list[int] = field(default_factory=lambda: [0] * (len(LONG_SECONDS) + 1))
    longest_wait: float = 0.0

    def add_wait(self, seconds: float) -> None:
        """Add the seconds that a job waited for its first attempt."""
        self.waits[bisect_left(LONG_SECONDS, seconds)] += 1
        self.longest_wait = max(self.longest_wait, seconds)

    def figures(self) -> OrgFigures:
        """Return the counts and the histogram of waits collected so far, as figures of one organization."""
        waits = self.waits if any(self.waits) else []
        return OrgFigures(waits=waits, longest_wait=self.longest_wait, **self.counts)


class Measures:
    """Counters since the start, by organization, and histograms of waits and durations."""

    def __init__(self) -> None:
        self.totals: Counter[str] = Counter()  # of COUNTED
        self._of_orgs: defaultdict[str, Counter[str]] = defaultdict(Counter)  # the same, by organization
        self._recent: defaultdict[str, Recent] = defaultdict(Recent)  # by organization
        self.newest_job = ""  # id of the newest job that was counted as submitted
        self.newest_audited = 0  # entry of the audit about a job that was counted as cancelled
        self.newest_waiting_failure = 0  # that was counted
        self.submitting: dict[str, None] = {}  # ids of jobs of long lists whose commit is under way
        self.leases = 0  # sent to agents
        self.leases_undone = 0  # undone before they ran: not accepted, declined, returned
        self.attempts: Counter[str] = Counter()  # ended, by outcome
        self.stale_results = 0  # results of attempts that had ended already
        self.wait = BoundedHistogram(
            "qualgent_job_wait_seconds",
            "From a job's submit until its first lease was sent, by target.",
            ("target",),
            LONG_SECONDS,
        )
        self.run = BoundedHistogram(
            "qualgent_attempt_run_seconds",
            "How long tests ran, by target and outcome, as agents measure it.",
            ("target", "outcome"),
            LONG_SECONDS,
            most=200,
        )
        self.install = BoundedHistogram(
            "qualgent_attempt_install_seconds",
            "How long installs took, by target, as agents measure it.",
            ("target",),
            LONG_SECONDS,
        )

    def count(self, org_id: str, name: str, number: int = 1) -> None:
        """Count submitted or ended jobs, or installs, of an organization. ``name``: one of COUNTED."""
        self.totals[name] += number
        self._of_orgs[org_id][name] += number
        self._recent[org_id].counts[name] += number

    def submitted(self, jobs: Sequence[JobSpec]) -> None:
        """Count jobs that were just committed, by organization."""
        for org_id, number in count_by_org(jobs).items():
            self.count(org_id, "submitted", number)
        if jobs and jobs[-1].id > self.newest_job:
            self.newest_job = jobs[-1].id

    def resume(self, name: str, numbers: dict[str, int]) -> None:
        """Set a counter (``name``) to the totals by organization that earlier processes counted."""
        self.totals[name] = sum(numbers.values())
        for org_id, number in numbers.items():
            self._of_orgs[org_id][name] = number

    def forget(self, org_id: str) -> None:
        """Forget the counts of a deleted organization; the totals keep them."""
        self._of_orgs.pop(org_id, None)
        self._recent.pop(org_id, None)

    def counts_within(self, scope: OrgScope) -> Counter[str]:
        """Return the counts since the start, of the organizations within the scope."""
        if scope.orgs is None:
            return self.totals
        return sum((self._of_orgs[org_id] for org_id in scope.orgs & self._of_orgs.keys()), Counter())

    def recent_within(self, scope: OrgScope) -> Counter[str]:
        """Return the counts since the last five-second sample, of the organizations within the scope."""
        recent = self._recent if scope.orgs is None else scope.orgs & self._recent.keys()
        return sum((self._recent[org_id].counts for org_id in recent), Counter())

    def take_recent(self) -> dict[str, OrgFigures]:
        """Return the counts and waits since the last call, by organization."""
        recent, self._recent = self._recent, defaultdict(Recent)
        return {org_id: found.figures() for org_id, found in recent.items()}

    def lease_sent(self, org_id: str, target: str, number: int, waited_seconds: float) -> None:
        """Count a sent lease, and observe the wait of a job's first attempt."""
        self.leases += 1
        if number == 1:
            waited_seconds = max(0.0, waited_seconds)  # the wall clock may have been set back
            self.wait.observe((target,), waited_seconds)
            self._recent[org_id].add_wait(waited_seconds)

    def attempt_ended(
        self, target: str, outcome: Outcome, run_seconds: float | None, install_seconds: float | None
    ) -> None:
        """Count an ended attempt with its measured seconds; None: not reached, or unknown."""
        self.attempts[outcome.value] += 1
        if run_seconds is not None:
            self.run.observe((target, outcome.value), run_seconds)
        if install_seconds is not None:
            self.install.observe((target,), install_seconds)
