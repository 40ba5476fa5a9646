"""In-memory series of jobs, waits, installs and agents, by organization: 5 s for 1 h, 1 min for 24 h, 1 h for 7 d.

Pure and synchronous.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterable, Sequence
from itertools import islice, takewhile
from typing import Annotated, Any, TypeVar

from msgspec import Meta, Struct
from msgspec.structs import replace

from qualgent.accounts.scope import SITE, OrgScope
from qualgent.core.measures import LONG_SECONDS
from qualgent.core.row_view import view

from .utilization import HourlyStates, utilization_of

STEP_SECONDS = 5
MINUTE_SECONDS = 60
FINE = 3600 // STEP_SECONDS  # samples
COARSE = 24 * 60  # minutes
HOUR_SECONDS = 3600
HOURS = 7 * 24
PERIODS = {"1h": HOUR_SECONDS, "24h": 24 * HOUR_SECONDS, "7d": HOURS * HOUR_SECONDS}
"""The periods of totals, in seconds; those of a week are of whole hours, the others of whole minutes."""

COUNTED = ("submitted", "done", "failed", "cancelled", "installs", "installs_avoided", "starts_avoided")
"""Figures counted within a sample; the others are as of its end."""
SUMMED = (*COUNTED, "install_ms", "saved_ms")


class OrgFigures(Struct, frozen=True, kw_only=True):
    """The figures of an organization, or of all, within an interval."""

    waiting: int = 0
    running: int = 0
    submitted: int = 0
    done: int = 0
    failed: int = 0
    cancelled: int = 0
    installs: int = 0
    installs_avoided: int = 0
    starts_avoided: int = 0
    install_ms: int = 0  # spent on installs, as agents measured them
    saved_ms: int = 0  # that avoided installs would have taken: each as its build's until then
    waits: list[int] = []  # first leases by waiting time, in the buckets of LONG_SECONDS and one for the rest
    longest_wait: float = 0.0  # of these, in seconds; 0: not recorded


class Sample(OrgFigures, frozen=True, kw_only=True):
    """The figures of an interval that begins at ``at`` (seconds since the epoch)."""

    at: int
    agents: dict[str, int] = {}  # by state
    owned: dict[str, dict[str, int]] = {}  # those of them that belong to organizations, by these
    orgs: dict[str, OrgFigures] | None = None  # of those with any; None: not recorded, as in local mode

    def within(self, scope: OrgScope) -> Sample | None:
        """Return the sample with the figures of a scope's organizations only; None: they were not recorded."""
        if scope.orgs is None:
            return self if self.orgs is None else replace(self, orgs=None, owned={})
        if self.orgs is None:
            return None
        own = [self.orgs[org_id] for org_id in scope.orgs if org_id in self.orgs]
        return Sample(at=self.at, agents=self._agents(scope), **summed(own, ("waiting", "running", *SUMMED)))

    def _agents(self, scope: OrgScope) -> dict[str, int]:
        """Return the number of agents in each state, without agents owned by organizations outside the scope."""
        others = [states for org_id, states in self.owned.items() if not scope.covers(org_id)]
        return {state: number - sum(one.get(state, 0) for one in others) for state, number in self.agents.items()}


Figures = TypeVar("Figures", bound=OrgFigures)


class Totals(Struct, frozen=True, kw_only=True):
    """Counts of a period that ends now. ``saved_seconds``: None: no install was measured."""

    period: str
    since: int  # seconds since the epoch
    submitted: int
    done: int
    failed: int
    cancelled: int
    installs: int
    installs_avoided: int
    starts_avoided: int = 0  # an older scheduler does not count them; so below
    install_seconds: float = 0.0  # device time spent on installs
    mean_install_seconds: float | None = None  # of the week's
    saved_seconds: float | None


class Range(Struct, frozen=True):
    """A range of the series that clients can request."""

    seconds: int
    step: int


RANGES = {
    "5m": Range(300, STEP_SECONDS),
    "1h": Range(3600, STEP_SECONDS),
    "24h": Range(86_400, MINUTE_SECONDS),
    "7d": Range(PERIODS["7d"], HOUR_SECONDS),
}


class SeriesRow(Struct, frozen=True, kw_only=True):
    """The figures of an interval for display: rates per minute, waits in seconds."""

    at: int
    waiting: int
    running: int
    submitted: float
    done: float
    failed: float
    cancelled: float
    installs: float
    installs_avoided: float
    starts_avoided: float = 0.0
    wait_p50: float | None
    wait_p95: float | None
    agents: dict[str, int]


Column = list[float | None]


class Columns(Struct, frozen=True, kw_only=True):
    """A range of the series as columns, oldest first."""

    range: str
    step: Annotated[int, Meta(ge=0, description="seconds between two")]
    at: Annotated[Column, Meta(description="seconds since the epoch")]
    waiting: Column
    running: Column
    submitted: Column
    done: Column
    failed: Column
    cancelled: Column
    installs: Column
    installs_avoided: Column
    starts_avoided: Column = []
    wait_p50: Column
    wait_p95: Column
    agents: dict[str, Column]
    utilization: Annotated[Column, Meta(description="share of connected agents that worked; by hour its mean")] = []


class Marks(Struct, frozen=True, kw_only=True):
    """Ids up to which events are counted: with a wrong clock nothing is counted twice or left out."""

    job: str  # the newest job that was counted as submitted
    submitting: list[str] = []  # older ones that were not, as their commit was under way
    attempt: str  # the newest attempt
    active: list[str] = []  # older ones that had not ended
    audited: int = 0  # the newest entry of the audit about a job that was counted as cancelled
    waiting_failure: int = 0  # the newest one that was counted


class Series:
    """The samples of this process, and the stored minutes of earlier ones."""

    def __init__(self) -> None:
        self.fine: deque[Sample] = deque(maxlen=FINE)
        self.coarse: deque[Sample] = deque(maxlen=COARSE)  # oldest first
        self.hours: deque[Sample] = deque(maxlen=HOURS)  # oldest first; the newest one grows by complete minutes
        self.minute: Sample | None = None  # the incomplete one
        self._states = HourlyStates(HOURS)
        self._complete: dict[tuple[str, OrgScope], Counter[str]] = {}  # sums of complete minutes by period
        self._starts: deque[Sample] = deque()  # waits of first attempts shortly before this process

    def forget(self, org_id: str) -> None:
        """Forget the figures of a deleted organization; those of all together keep them."""
        for parts in (self.fine, self.coarse, self.hours, self._starts):
            for index, part in enumerate(parts):
                parts[index] = _without_org(part, org_id)
        if self.minute is not None:
            self.minute = _without_org(self.minute, org_id)
        self._states.forget(org_id)
        self._complete.clear()

    def load(self, minutes: Iterable[Sample], starts: Iterable[Sample] = ()) -> None:
        """Add stored minutes of earlier processes, oldest first, before the first sample of this one.

        ``starts``: fine samples of their last first attempts, which no minute has if a server was killed.
        """
        self._starts.extend(starts)
        for minute in minutes:
            self._add_minute(minute)

    def _add_minute(self, minute: Sample) -> Sample:
        """Add a minute's sample to the minutes and hours, summed with one of the same time; return its sum."""
        whole, hour = _add_to(self.coarse, minute), minute.at - minute.at % HOUR_SECONDS
        _add_to(self.hours, replace(minute, at=hour))
        self._states.add(hour, minute.agents, minute.owned)
        self._complete.clear()
        return whole

    def add(self, sample: Sample) -> Sample | None:
        """Add the newest sample. Returns the minute that it completed, if any."""
        self.fine.append(sample)
        begins = sample.at - sample.at % MINUTE_SECONDS
        ended = None
        if self.minute is not None and self.minute.at != begins:
            ended = self.end_minute()
        self.minute = replace(sample, at=begins) if self.minute is None else joined(self.minute, sample)
        return ended

    def end_minute(self) -> Sample | None:
        """End the current minute early and return its sample, summed with an earlier one of it; None: none began."""
        if self.minute is None:
            return None
        whole, self.minute = self._add_minute(self.minute), None
        return whole

    def totals(self, period: str, now: int, newest: Counter[str], scope: OrgScope = SITE) -> Totals:
        """Return the counts of a period (1h, 24h, 7d) that ends now. ``newest``: counted since the last sample."""
        newest = newest + _sums(filter(None, [self.minute]), scope)
        since, complete = self._complete_sums(period, now, scope)
        sums = complete + newest
        week = self._complete_sums("7d", now, scope)[1] + newest
        mean = week["install_ms"] / week["installs"] / 1000 if week["installs"] else None
        is_unknown = bool(sums["installs_avoided"]) and not sums["saved_ms"]
        return Totals(
            period=period,
            since=since,
            install_seconds=round(sums["install_ms"] / 1000, 1),
            mean_install_seconds=None if mean is None else round(mean, 2),
            saved_seconds=None if is_unknown else round(sums["saved_ms"] / 1000, 1),
            **{name: sums[name] for name in COUNTED},
        )

    def _complete_sums(self, period: str, now: int, scope: OrgScope) -> tuple[int, Counter[str]]:
        """Return when a period begins, and the sums of its complete minutes."""
        step, parts = (HOUR_SECONDS, self.hours) if period == "7d" else (MINUTE_SECONDS, self.coarse)
        since = now - now % step - PERIODS[period] + step
        complete = self._complete.get((period, scope))
        if complete is None:
            shown = takewhile(lambda part: part.at >= since, reversed(parts))
            complete = self._complete[period, scope] = _sums(shown, scope)
        return since, complete

    def latest(self, seconds: int, scope: OrgScope = SITE) -> list[Sample]:
        """Return the 5 s samples of the last ``seconds`` within a scope, oldest first."""
        wanted = seconds // STEP_SECONDS
        return _in_scope(scope, islice(self.fine, max(0, len(self.fine) - wanted), None))

    def _earlier_minutes(self, fine: list[Sample], since: int, now: int, scope: OrgScope) -> list[Sample]:
        """Return the minutes since ``since`` (Unix s) that ended before the first of the 5 s samples ``fine``."""
        began = fine[0].at if fine else now
        return _in_scope(scope, (one for one in self.coarse if one.at >= since and one.at + MINUTE_SECONDS <= began))

    def waits(self, seconds: int, now: int, scope: OrgScope = SITE) -> dict[str, float | None]:
        """Return the estimated 50th and 95th percentile of the waits of jobs first leased in the last seconds."""
        before = _in_scope(scope, (one for one in self._starts if one.at >= now - seconds))
        found = OrgFigures(**summed([*before, *self.latest(seconds, scope)]))
        return {"wait_p50": quantile(found, 0.5), "wait_p95": quantile(found, 0.95)}

    def columns(self, name: str, now: int, scope: OrgScope = SITE) -> Columns:
        """Return a range as columns, oldest first; times without samples (the server was down) are absent.

        Samples of earlier processes are per minute, as only minutes are stored.
        """
        wanted, since = RANGES[name], now - RANGES[name].seconds
        if wanted.step == HOUR_SECONDS:
            hours = _in_scope(scope, (hour for hour in self.hours if hour.at >= since))
            columns = _sort_into_columns(name, [row(hour, HOUR_SECONDS) for hour in hours])
            return replace(columns, utilization=[self._states.utilization(hour.at, scope) for hour in hours])
        if wanted.step == MINUTE_SECONDS:
            fine, minutes = [], _in_scope(scope, [*self.coarse, *filter(None, [self.minute])])
        else:
            fine = self.latest(wanted.seconds, scope)
            minutes = self._earlier_minutes(fine, since, now, scope)
        rows = [row(sample, MINUTE_SECONDS) for sample in minutes if sample.at >= since]
        rows += [row(sample, STEP_SECONDS) for sample in fine if sample.at >= since]
        return _sort_into_columns(name, rows)


def _add_to(parts: deque[Sample], part: Sample) -> Sample:
    """Insert a sample by its time, or sum it with the sample of that time; return it. Drops the oldest if full.

    Nearly always it is the newest: other ones are of a clock that was set.
    """
    index = len(parts)
    while index and parts[index - 1].at > part.at:
        index -= 1
    if index and parts[index - 1].at == part.at:
        parts[index - 1] = joined(parts[index - 1], part)
        return parts[index - 1]
    if len(parts) == parts.maxlen:
        if not index:
            return part  # older than what is kept
        parts.popleft()
        index -= 1
    parts.insert(index, part)
    return part


def _without_org(sample: Sample, org_id: str) -> Sample:
    """Return a sample without an organization's own figures; the totals keep them."""
    if org_id not in (sample.orgs or {}) and org_id not in sample.owned:
        return sample
    orgs = None if sample.orgs is None else {name: own for name, own in sample.orgs.items() if name != org_id}
    return replace(sample, orgs=orgs, owned={name: own for name, own in sample.owned.items() if name != org_id})


def _sort_into_columns(name: str, rows: list[SeriesRow]) -> Columns:
    """Return display rows of the range ``name`` as columns: one list for each figure and each agent state."""
    states = sorted({state for shown in rows for state in shown.agents})
    names = [name for name in SeriesRow.__struct_fields__ if name != "agents"]
    return Columns(
        range=name,
        step=RANGES[name].step,
        agents={state: [shown.agents.get(state, 0) for shown in rows] for state in states},
        utilization=[utilization_of(shown.agents) for shown in rows],
        **{name: [getattr(shown, name) for shown in rows] for name in names},
    )


def _sums(parts: Iterable[Sample], scope: OrgScope) -> Counter[str]:
    """Return the summed counts of samples within a scope; samples that recorded no organizations add nothing."""
    sums: Counter[str] = Counter()
    for part in parts:
        known = part.orgs or {}
        own = [part] if scope.orgs is None else [known[org_id] for org_id in scope.orgs & known.keys()]
        for figures in own:
            sums.update({name: getattr(figures, name) for name in SUMMED})
    return sums


def _in_scope(scope: OrgScope, samples: Iterable[Sample]) -> list[Sample]:
    """Return the samples reduced to the figures of a scope, without those that did not record them."""
    return list(filter(None, (sample.within(scope) for sample in samples)))


def joined(minute: Sample, sample: Sample) -> Sample:
    """Return one sample with the summed counts of both; waiting, running and agents are those of ``sample``."""
    orgs = sample.orgs
    if orgs is not None:
        none = OrgFigures()
        before = minute.orgs or {}
        orgs = {name: _combine_figures(before.get(name, none), orgs.get(name, none)) for name in {**before, **orgs}}
    return replace(_combine_figures(minute, sample), at=minute.at, orgs=orgs)


def _combine_figures(earlier: Figures, later: Figures) -> Figures:
    """Return the summed counts and waits of two intervals, with the waiting and running jobs of the later one."""
    return replace(later, **summed([earlier, later]))


def summed(parts: Collection[OrgFigures], names: Sequence[str] = SUMMED) -> dict[str, Any]:
    """Return by name the sums of the named figures, the sums of waits in each bucket, and the longest wait (s)."""
    waits: Sequence[int] = ()
    for part in parts:
        waits = _add_up(waits, part.waits)
    longest = [part.longest_wait for part in parts if part.waits]
    sums = {name: sum(getattr(part, name) for part in parts) for name in names}
    return {**sums, "waits": list(waits), "longest_wait": max(longest) if all(longest) and longest else 0.0}


def row(sample: Sample, step: int) -> SeriesRow:
    """Return a sample of ``step`` seconds for display: rates per minute; median and 95th percentile of waits (s)."""
    rates = {name: round(getattr(sample, name) * MINUTE_SECONDS / step, 1) for name in COUNTED}
    p50, p95 = quantile(sample, 0.5), quantile(sample, 0.95)
    return view(SeriesRow, sample, wait_p50=p50, wait_p95=p95, **rates)


def quantile(figures: OrgFigures, share: float) -> float | None:
    """Return the estimated quantile of the waits, linear within a bucket, and no more than the longest. None: none."""
    waits, longest = figures.waits, figures.longest_wait or LONG_SECONDS[-1]
    total = sum(waits)
    if not total:
        return None
    rank = share * total
    below = 0.0
    for count, low, high in zip(waits, (0.0, *LONG_SECONDS), (*LONG_SECONDS, LONG_SECONDS[-1]), strict=True):
        if count and below + count >= rank:
            return round(low + (max(low, min(high, longest)) - low) * (rank - below) / count, 3)
        below += count
    return longest


def _add_up(one: Sequence[int], other: Sequence[int]) -> list[int]:
    """Return the sums of two lists, position by position; if one is empty, the other."""
    if not one or not other:
        return list(one or other)
    return [first + second for first, second in zip(one, other, strict=True)]
