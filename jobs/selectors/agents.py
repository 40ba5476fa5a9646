"""Reads of the ledger about agents: results by organization, health against other agents, and agents in trouble."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from itertools import takewhile
from math import inf, log
from typing import Annotated, Literal, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db.models import Avg, Case, F, Max, Q, QuerySet, Value, When
from django.db.models import Count as CountOf
from django.db.models.functions import Concat
from msgspec import Meta, Struct

from jobs.models import Attempt, Event, Failure
from qualgent.accounts.scope import OrgScope
from qualgent.core.fields import Count, Share
from qualgent.core.keys import first_id_at
from qualgent.core.times import optional_rfc3339, to_milliseconds
from qualgent.engine.values import INFRASTRUCTURE, NOT_PASSED, RAN, Outcome

from .attempts import attempts_within
from .outstanding_agents import chance
from .savings import (
    COUNTS,
    FAILED_INSTALL,
    FAILED_INSTALLS,
    SAVED_SECONDS,
    FailedInstallSeconds,
    SavedSeconds,
    StartsAvoided,
)

AGENT_ATTEMPTS = 200  # newest attempts of an agent that count
FLEET_ATTEMPTS = 2000  # newest attempts of all agents that it is compared with
DAY_MS = 86_400_000
PEERS = ("job__target", "simulated")  # attempts that are compared have these in common
MAX_SUSPECTS = 50  # agents, those with the most bad attempts, that are judged
MAX_LOOKED_AT = 10_000  # attempts: of an agent that may have failed for months, of all for those on its targets
LEAST_RUNS = 10  # of the agent and of the others, to compare them
MAX_CHANCE = 0.001  # that an agent like all others fails so many: of MAX_SUSPECTS, one in twenty lists has such a one
LEAST_ERRORS = 3  # attempts, one after the other, that could not run: no accident any more
FAILED_BUILD = Case(
    When(FAILED_INSTALL, then=Concat("job__org_id", Value(" "), "job__app_version_id")), default=Value("")
)
"""The build that an attempt could not install; empty: none."""
FleetAttempt = tuple[str, str, str, bool]
"""Agent, outcome, and PEERS."""
OTHERWISE = ("pk", "finished_at", FAILED_BUILD, "job__group_id", "job__test")
CONNECTION_KINDS = ("agent_connected", "agent_disconnected", "agent_suspect")


class OwnAttempt(NamedTuple):
    """An attempt of an agent that is judged: a FleetAttempt, and OTHERWISE."""

    agent: str
    outcome: str
    target: str
    simulated: bool
    id: UUID
    finished_at: datetime | None
    failed_build: str
    group: UUID
    test: str

    @property
    def culprit(self) -> tuple[UUID, str]:
        """Return (group id, test) that the attempt could not run; the test is empty if the build failed to install."""
        return self.group, "" if self.failed_build else self.test


Verdict = Literal["more", "less", "usual", "too_few"]


class AgentHealth(Struct, frozen=True, kw_only=True):
    """The newest attempts of an agent, compared with those of other agents on the same targets."""

    attempts: Annotated[Count, Meta(description="its newest, 200 at most: what the other figures count")]
    outcomes: Annotated[dict[str, Count], Meta(description="of these attempts, how many ended how")]
    ran: Annotated[Count, Meta(description="of these attempts, tests that ran to their end")]
    failed: Count
    failed_share: Share | None
    others_ran: Annotated[Count, Meta(description="the same of the other agents, on the same targets")]
    others_failed: Count
    others_failed_share: Share | None
    verdict: Verdict
    least_runs: Annotated[Count, Meta(description="on both sides, to judge")]
    least_errors: Annotated[Count, Meta(description="in a row, that are no accident any more")]
    errors: Annotated[Count, Meta(description="attempts that were lost or ended in an error")]
    errors_in_a_row: Annotated[
        Count,
        Meta(
            description="of these, the newest, with nothing else in between; without those of one build, or of one or "
            "two builds and tests that no agent could install or run, if other agents tried, or it ran other tests"
        ),
    ]
    installs: Annotated[Count, Meta(description="of these attempts, however they ended")]
    installs_avoided: Count
    starts_avoided: StartsAvoided
    install_seconds: Annotated[float | None, Meta(description="of an install, on average")]
    saved_seconds: SavedSeconds
    failed_installs: Count
    failed_install_seconds: FailedInstallSeconds
    last_silent_at: str | None
    connects: Annotated[Count, Meta(description="in the last 24 hours")]
    disconnects: Count
    silences: Count


def results_of_agents() -> dict[str, list[tuple[str, int, int]]]:
    """Return by agent a list of (organization id, accepted results, installs made).

    In local mode, whose owner sees the sum only, all are of one organization without a name.
    """
    ended = Attempt.objects.exclude(outcome="").order_by()
    org = F("job__org_id") if settings.QUALGENT_AUTH else Value("")
    results = CountOf("pk", filter=~Q(outcome__in=(Outcome.LOST, Outcome.CANCELLED)))
    rows = ended.values_list("agent", org).annotate(results=results, made=COUNTS["installs"])
    found: dict[str, list[tuple[str, int, int]]] = {}
    for agent, org_id, number, installs in rows:
        found.setdefault(agent, []).append((org_id, number, installs))
    return found


def agent_health(
    *, scope: OrgScope, agent: str, now_ms: int, targets: Collection[str] = (), simulated: bool = False
) -> AgentHealth:
    """Compare an agent's newest attempts with those of other agents on the same targets; count its disconnects.

    ``verdict``: see ``judge``. ``targets``, ``simulated``: of the agent; the others' attempts are counted by them if it
    has none of its own.
    """
    newest = attempts_within(scope).exclude(outcome="").order_by("-id")
    own = _read_own(agent, newest)
    ends = [attempt.outcome for attempt in own]
    made = Attempt.objects.filter(pk__in=[attempt.id for attempt in own]).aggregate(
        **FAILED_INSTALLS, **COUNTS, install_seconds=Avg("install_seconds"), saved_seconds=SAVED_SECONDS
    )
    mine, others = _compare(own, _peers_of(own, _read_fleet(newest), newest))
    if not own:
        alike = _read_targets(targets, newest.filter(simulated=simulated))
        others = _count_outcomes(outcome for _, outcome, *_ in alike)
    since = UUID(first_id_at(now_ms - DAY_MS))
    kinds = Counter(
        Event.objects.filter(agent=agent, id__gte=since, kind__in=CONNECTION_KINDS).values_list("kind", flat=True)
    )
    trouble = Event.objects.filter(agent=agent, kind="agent_suspect").aggregate(Max("at"))["at__max"]
    return AgentHealth(
        attempts=len(own),
        outcomes={outcome.value: ends.count(outcome) for outcome in Outcome},
        ran=mine.ran,
        failed=mine.failed,
        failed_share=mine.share,
        others_ran=others.ran,
        others_failed=others.failed,
        others_failed_share=others.share,
        verdict=judge(mine, others),
        least_runs=LEAST_RUNS,
        least_errors=LEAST_ERRORS,
        errors=sum(outcome in INFRASTRUCTURE for outcome in ends),
        errors_in_a_row=len(_errors_in_a_row(agent, own, newest)),
        **made,
        last_silent_at=optional_rfc3339(trouble),
        connects=kinds["agent_connected"],
        disconnects=kinds["agent_disconnected"],
        silences=kinds["agent_suspect"],
    )


class AgentTrouble(NamedTuple):
    """An agent whose newest attempts could not run, or that fails more tests than others on the same targets."""

    agent: str
    errors_in_a_row: int  # 0: it fails more
    share: float  # of its tests that failed; with errors in a row: of its attempts that were lost or ended in an error
    others_share: float | None  # None: no other agent has run any of the same targets
    since_ms: int  # the end of the attempt with which this began
    causes: list[str] = []  # of the attempts in a row: the most frequent first

    @property
    def summary(self) -> str:
        """Return the agent's trouble in words, such as "fails 100 % of its tests, other agents 23 %"."""
        if self.errors_in_a_row:
            return f"its last {self.errors_in_a_row} attempts were lost or ended in an error"
        return f"fails {percent(self.share)} of its tests, other agents {percent(self.others_share or 0.0)}"


def percent(share: float) -> str:
    """Format a share from 0 to 1 as a whole percentage, such as "23 %"."""
    return f"{share:.0%}".replace("%", " %")


def agents_in_trouble(*, scope: OrgScope, since_ms: int) -> list[AgentTrouble]:
    """Return agents that cannot run attempts, or fail more than others, since ``since_ms``; worst first.

    Of thousands of agents the newest attempts are too few of each: those of whom the newest bad ones are, are read.
    """
    ended_since = attempts_within(scope).filter(id__gte=UUID(first_id_at(since_ms)), finished_at__isnull=False)
    newest = ended_since.exclude(outcome="").order_by("-id")
    bad = Counter(newest.filter(outcome__in=NOT_PASSED).values_list("agent", flat=True)[:FLEET_ATTEMPTS])
    worst = sorted(bad.items(), key=lambda one: (-one[1], one[0]))[:MAX_SUSPECTS]
    suspects = [agent for agent, number in worst if number >= LEAST_ERRORS]
    fleet = _read_fleet(newest) if suspects else []
    every = attempts_within(scope).filter(finished_at__isnull=False).exclude(outcome="").order_by("-id")
    return list(filter(None, (_trouble_of(agent, newest, every.filter(agent=agent), fleet) for agent in suspects)))


def _trouble_of(
    agent: str, newest: QuerySet[Attempt], every: QuerySet[Attempt], fleet: list[FleetAttempt]
) -> AgentTrouble | None:
    """Return an agent's trouble; None: none. ``newest``: attempts to judge; ``every``: all attempts of the agent."""
    own = _read_own(agent, newest)
    row = _errors_in_a_row(agent, own, newest)
    fleet = _peers_of(own, fleet, newest)
    mine, others = _compare(own, fleet)
    in_a_row = len(row) >= LEAST_ERRORS
    if not in_a_row and judge(mine, others) != "more":
        return None
    share, others_share = mine.share or 0.0, others.share
    if in_a_row:
        share = _share_of_errors(attempt.outcome for attempt in own) or 0.0
        others_share = _share_of_errors(_ends_elsewhere(own, fleet))
    ends = every.values_list("outcome", "finished_at")[:MAX_LOOKED_AT]
    if not in_a_row:
        start = _find_start(ends.iterator(), _weigh_evidence(share, others_share or 0.0))
    elif all(attempt.outcome in INFRASTRUCTURE for attempt in own):  # and perhaps older ones
        weights = {outcome: 1.0 if outcome in INFRASTRUCTURE else -inf for outcome in Outcome}
        start = _find_start(ends.iterator(), weights)
    else:
        start = row[-1].finished_at
    assert start is not None
    return AgentTrouble(
        agent=agent,
        errors_in_a_row=len(row) if in_a_row else 0,
        share=share,
        others_share=others_share,
        since_ms=to_milliseconds(start),
        causes=_causes_of(row) if in_a_row else [],
    )


def list_failing_more(*, agents: Iterable[str]) -> set[str]:
    """Return those of the agents that fail more tests than the others on the same targets (``judge``)."""
    newest = Attempt.objects.exclude(outcome="").order_by("-id")
    runs = [(agent, _read_own(agent, newest)) for agent in set(agents)]
    fleet = _read_fleet(newest) if runs else []
    return {agent for agent, own in runs if judge(*_compare(own, _peers_of(own, fleet, newest))) == "more"}


def _causes_of(attempts: list[OwnAttempt]) -> list[str]:
    """Return the causes for which these attempts did not pass, the most frequent first."""
    failures = Failure.objects.filter(attempt__in=[attempt.id for attempt in attempts], number=0).order_by("-at", "-pk")
    return [cause for cause, _ in Counter(failures.values_list("cause", flat=True)).most_common()]


def _read_own(agent: str, newest: QuerySet[Attempt]) -> list[OwnAttempt]:
    """Return an agent's own newest AGENT_ATTEMPTS attempts among ``newest``."""
    rows = newest.filter(agent=agent).values_list("agent", "outcome", *PEERS, *OTHERWISE)
    return [OwnAttempt(*row) for row in rows[:AGENT_ATTEMPTS]]


def _weigh_evidence(share: float, others_share: float) -> dict[Outcome, float]:
    """Return each outcome's evidence (log likelihood ratio) that an agent fails ``share``, not ``others_share``."""
    bad, usual = min(share, 0.95), min(max(others_share, 0.01), 0.94)
    failed, passed = log(bad / usual), log((1 - bad) / (1 - usual))
    ran = {outcome: passed if outcome == Outcome.PASSED else failed for outcome in RAN}
    return dict.fromkeys(Outcome, 0.0) | ran


def _find_start(ends: Iterable[tuple[str, datetime | None]], weights: Mapping[Outcome, float]) -> datetime | None:
    """Return the end of the attempt with which a bad stretch began. ``ends``: of attempts, newest first.

    The sum of the weights is largest from there on (CUSUM). Reading ends where it has fallen by the logarithm of
    MAX_CHANCE: before that, all was well.
    """
    total, best, start = 0.0, -inf, None
    for outcome, at in ends:
        weight = weights[Outcome(outcome)]
        if start is None and weight <= 0:
            continue  # newer than what is wrong
        total += weight
        if total > best:
            best, start = total, at
        elif total < best + log(MAX_CHANCE):
            break
    return start


def _errors_in_a_row(agent: str, own: list[OwnAttempt], newest: QuerySet[Attempt]) -> list[OwnAttempt]:
    """Return the agent's newest attempts that all could not run, without those that a build or test is to blame for.

    If one build only could not be installed, that is the build's fault. Of builds and tests that no agent could install
    or run, those are at fault that other agents tried, or all if this agent ran other tests; unless there are
    LEAST_ERRORS of such tests or builds: then it is all of these agents.
    """
    row = list(takewhile(lambda attempt: attempt.outcome in INFRASTRUCTURE, own))
    if len({attempt.failed_build for attempt in row if attempt.failed_build}) == 1:
        row = [attempt for attempt in row if not attempt.failed_build]
    if not row or len({attempt.failed_build or attempt.test for attempt in row}) >= LEAST_ERRORS:
        return row
    tests = {attempt.test for attempt in row if not attempt.failed_build}
    of_groups = newest.filter(job__group__in={attempt.group for attempt in row}).order_by()
    tried = of_groups.filter(Q(job__test__in=tests) | FAILED_INSTALL).annotate(failed_build=FAILED_BUILD)
    at_fault, worked = set(), set()
    if any(attempt.outcome in RAN and attempt.test not in tests for attempt in own):
        at_fault = {attempt.culprit for attempt in row}
    ends = tried.values_list("job__group_id", "job__test", "failed_build", "agent", "outcome").distinct()
    for group, test, failed_build, by, outcome in ends:
        if outcome in RAN:
            worked.add((group, test))
        elif by != agent and outcome in INFRASTRUCTURE:
            at_fault.add((group, "" if failed_build else test))
    if any(attempt.failed_build for attempt in row):
        installed = of_groups.filter(install_seconds__isnull=False).values_list("job__group_id", flat=True)
        worked |= {(group, "") for group in installed.distinct()}
    return [attempt for attempt in row if attempt.culprit not in at_fault - worked]


def _read_fleet(newest: QuerySet[Attempt]) -> list[FleetAttempt]:
    """Return the newest FLEET_ATTEMPTS attempts of all agents, to compare one agent with."""
    return list(newest.values_list("agent", "outcome", *PEERS)[:FLEET_ATTEMPTS])


def _peers_of(own: list[OwnAttempt], fleet: list[FleetAttempt], newest: QuerySet[Attempt]) -> list[FleetAttempt]:
    """Return the attempts to compare ``own`` with: ``fleet``, or older ones on its targets if too few there are alike.

    A busy target fills the newest of all, and an agent of another one would no longer be judged.
    """
    if not own or _compare(own, fleet)[1].ran >= LEAST_RUNS:
        return fleet
    earlier = newest.filter(pk__lt=UUID(first_id_at((own[0].id.int >> 80) + DAY_MS // 24)))
    return _read_targets({one.target for one in own}, earlier)


def _read_targets(targets: Collection[str], newest: QuerySet[Attempt]) -> list[FleetAttempt]:
    """Return the newest attempts on the targets, among the newest MAX_LOOKED_AT: a rare one would need a full scan."""
    if oldest := newest.values_list("pk", flat=True)[MAX_LOOKED_AT:][:1]:
        newest = newest.filter(pk__gte=oldest[0])
    return _read_fleet(newest.filter(job__target__in=targets))


def _compare(own: list[OwnAttempt], fleet: list[FleetAttempt]) -> tuple[Tally, Tally]:
    """Return tallies of an agent's attempts, and of other agents' attempts on the same targets."""
    return _count_outcomes(one.outcome for one in own), _count_outcomes(_ends_elsewhere(own, fleet))


def _ends_elsewhere(own: list[OwnAttempt], fleet: list[FleetAttempt]) -> Iterable[str]:
    """Return the outcomes of other agents' attempts on the targets that ``own`` ran on, simulated or not alike."""
    agents, peers = {one.agent for one in own}, {(one.target, one.simulated) for one in own}
    return (outcome for agent, outcome, *peer in fleet if agent not in agents and tuple(peer) in peers)


def _share_of_errors(ends: Iterable[str]) -> float | None:
    """Return the share (0 to 1) of outcomes that are infrastructure errors; None: there are no outcomes."""
    are_errors = [outcome in INFRASTRUCTURE for outcome in ends]
    return sum(are_errors) / len(are_errors) if are_errors else None


def _count_outcomes(outcomes: Iterable[str]) -> Tally:
    """Return how many of the outcomes are of tests that ran to their end, and how many of these failed."""
    ends = Counter(outcomes)
    ran = sum(ends[outcome] for outcome in RAN)
    return Tally(ran=ran, failed=ran - ends[Outcome.PASSED])


class Tally(NamedTuple):
    """Counts of tests that ran to their end."""

    ran: int
    failed: int  # or timed out

    @property
    def share(self) -> float | None:
        """Return the share of failed tests, from 0 to 1; None: none ran."""
        return self.failed / self.ran if self.ran else None


def judge(mine: Tally, others: Tally) -> Verdict:
    """Return ``more``, ``less`` or ``usual``: how an agent's failures compare with others', or ``too_few`` to say.

    ``more`` and ``less`` require that chance explains the difference with MAX_CHANCE at most (``chance``).
    """
    if min(mine.ran, others.ran) < LEAST_RUNS:
        return "too_few"
    failed, ran = mine.failed + others.failed, mine.ran + others.ran
    if chance(mine.failed, failed, mine.ran, ran) <= MAX_CHANCE:
        return "more"
    return "less" if chance(others.failed, failed, others.ran, ran) <= MAX_CHANCE else "usual"
