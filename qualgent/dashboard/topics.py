"""All live topics of the dashboard but recent lists, registered at the hub; functions read their rows.

Each function reads all rows of a topic, by id.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from msgspec import Raw
from msgspec.structs import asdict

from jobs import selectors
from jobs.history.series import PERIODS, STEP_SECONDS, row
from jobs.presenters import GroupRow
from qualgent.accounts.scope import OrgScope
from qualgent.api.services.explanations import with_explanation
from qualgent.api.services.overview import GroupBreakdown, figures, group_detail, live_groups, merge_group
from qualgent.core.errors import StorageUnavailableError
from qualgent.core.keys import parse_id
from qualgent.core.row_view import view
from qualgent.core.tasks import Alarm
from qualgent.core.times import monotonic_ms
from qualgent.live.hub import BUSY_SECONDS
from qualgent.live.topic import MakeSource, Row, RowsSource, SnapshotSource, TopicSource
from qualgent.scheduler import live_requests
from qualgent.scheduler.agent_requests import AgentRow, GetAgents
from qualgent.web.gateway import Gateway
from qualgent.webhooks.selectors import webhook_ids

from .problems import Problems
from .recent_topics import BatchesSource, JobsSource, TestsSource, TimelineSource

Rows = dict[str, Row]

GROUPS_SHOWN = 200  # with waiting or running work, best-ranked first
FINISHED_GROUPS_SHOWN = 20
RATE_WINDOW_MS = 60_000
WAIT_SECONDS = 300  # the headline waits are of jobs leased within this
RATE_LEAST_MS = 10_000  # a rate over a shorter time is meaningless
SERIES_SECONDS = 300
SETTINGS_PARTS = ("orgs", "retention", "webhooks")

# explanations, rates, positions and ETAs change even without events
OVERVIEW_REFRESH_SECONDS = 5.0
REFRESH_SECONDS = 2.0
CASES_ELSEWHERE_SECONDS = 1.0  # the same for the cases of an attempt whose agent is connected to another gateway
ELSEWHERE_SECONDS = 0.4  # between two looks at a log that another gateway stores, while somebody follows it
LOG_INTERVAL_SECONDS = 0.05  # agents buffer for 0.1 s already; readers are to be at most 0.25 s behind


def register_topics(gateway: Gateway) -> None:
    """Register the dashboard's live topics at the gateway's hub."""
    _register_agent_topics(gateway)

    def full(read: Callable[[Gateway, OrgScope], Coroutine[Any, Any, Rows]]) -> MakeSource:
        return lambda _, scope: SnapshotSource(partial(read, gateway, scope))

    # of one object: whoever may follow it sees all of it
    def by_id(read: Callable[[Gateway, str], Coroutine[Any, Any, Rows]]) -> MakeSource:
        return lambda text, _: SnapshotSource(partial(read, gateway, _canonical(text)))

    def recent(kind: Callable[[Gateway, OrgScope], TopicSource]) -> MakeSource:
        return lambda _, scope: kind(gateway, scope)

    def group(text: str, scope: OrgScope) -> TopicSource:
        return by_id(Breakdown().read)(text, scope)  # a breakdown of its own for each group

    def job(text: str, scope: OrgScope) -> TopicSource:
        return SnapshotSource(partial(_job, gateway, scope, _canonical(text)))

    def log_size(text: str, _: OrgScope) -> TopicSource:
        return SnapshotSource(LogSize(gateway, _canonical(text)).read)

    def cases(text: str, _: OrgScope) -> TopicSource:
        return SnapshotSource(CasesOfAttempt(gateway, _canonical(text)).read)

    def totals(text: str, scope: OrgScope) -> TopicSource:
        return full(partial(_totals, _check_period(text)))(text, scope)

    hub = gateway.hub
    register = partial(hub.register, full_refresh=True)
    register(
        "overview", full(partial(_read_overview, defaultdict(Throughput))), refresh_seconds=OVERVIEW_REFRESH_SECONDS
    )
    register("totals:", totals, refresh_seconds=OVERVIEW_REFRESH_SECONDS)
    register("groups", full(_groups), refresh_seconds=REFRESH_SECONDS, busy_seconds=BUSY_SECONDS)
    register("series", full(_series))
    register("events", full(_read_events))
    register("settings", full(_settings))
    register("job:", job, refresh_seconds=REFRESH_SECONDS)
    register("batch:", by_id(partial(_read_row, selectors.jobs.get_batch, "batch")))
    register("test:", by_id(partial(_read_row, selectors.tests.get_test, "test")))
    register("log:", log_size, interval_seconds=LOG_INTERVAL_SECONDS)
    register("cases:", cases)
    register("group:", group, refresh_seconds=REFRESH_SECONDS)
    hub.register("results:", lambda text, _: RowsSource(partial(_results, gateway, _canonical(text))))
    hub.register("batches", recent(BatchesSource))
    hub.register("jobs", recent(JobsSource))
    hub.register("tests", recent(TestsSource))
    hub.register("timeline", recent(TimelineSource))


def _canonical(text: str) -> str:
    """Return an id unchanged if it is in canonical form, as in touches; otherwise raise ValueError."""
    if parse_id(text) != text:
        raise ValueError("a UUID in lower case with hyphens is wanted")
    return text


def _check_period(text: str) -> str:
    """Return a period's name, such as 24h, unchanged if it is known. Raises ValueError."""
    if text not in PERIODS:
        raise ValueError(f"one of {', '.join(PERIODS)} is wanted")
    return text


class Throughput:
    """The rate at which jobs end, over at most the last minute."""

    def __init__(self) -> None:
        self._ended: deque[tuple[int, int]] = deque()  # (monotonic ms, jobs ended until then), oldest first

    def per_minute(self, now_ms: int, ended: int) -> float | None:
        """Record the total of ended jobs at ``now_ms``, and return jobs per minute; None: too little data."""
        self._ended.append((now_ms, ended))
        while now_ms - self._ended[0][0] > RATE_WINDOW_MS and len(self._ended) > 2:
            self._ended.popleft()
        since_ms, before = self._ended[0]
        if now_ms - since_ms < RATE_LEAST_MS:
            return None
        return round((ended - before) * 60_000 / (now_ms - since_ms), 1)


async def _read_overview(throughputs: dict[OrgScope, Throughput], gateway: Gateway, scope: OrgScope) -> Rows:
    """Return the headline figures of the scope, with the rate of ended jobs and recent waiting times."""
    shown = await figures(gateway, scope)
    rate = throughputs[scope].per_minute(monotonic_ms(), shown.done + shown.failed + shown.cancelled)
    waits = await gateway.port.call(live_requests.RecentQueueWaits(scope=scope, seconds=WAIT_SECONDS))
    return {"overview": {**asdict(shown), "rate_per_minute": rate, **waits}}


async def _totals(period: str, gateway: Gateway, scope: OrgScope) -> Rows:
    """Return the totals of jobs and installs within a period."""
    return {period: (await figures(gateway, scope, period)).totals}


async def _groups(gateway: Gateway, scope: OrgScope) -> Rows:
    """Return the ranked queue's groups by id, with counters and trends, then groups that finished last."""
    states = await live_groups(gateway, scope, GROUPS_SHOWN)
    ledger = await gateway.read(_ledger_groups, scope, list(states))
    finished = [group for group in ledger.values() if group.id not in states and not group.unfinished]
    shown = [*(ledger[known] for known in states if known in ledger), *finished[:FINISHED_GROUPS_SHOWN]]
    tests = await gateway.read(selectors.last_runs.count_of_groups, groups=shown)
    trends = await gateway.port.call(live_requests.QueueTrends())
    return {
        group.id: {
            **asdict(merge_group(group, states.get(group.id), tests.get(group.id))),
            "trend": list(trends.get(group.id, ())),
        }
        for group in shown
    }


def _ledger_groups(scope: OrgScope, group_ids: list[str]) -> dict[str, GroupRow]:
    """Return the groups with these ids, and those changed last, by id."""
    recent = selectors.jobs.list_groups(scope=scope, after=None, limit=len(group_ids) + FINISHED_GROUPS_SHOWN)
    rows = {row.id: row for row in recent.rows}
    missing = [group_id for group_id in group_ids if group_id not in rows]
    return {**rows, **(selectors.jobs.get_groups(group_ids=missing) if missing else {})}


class Breakdown:
    """The breakdown of a group (lanes and saved installs), cached for two seconds, but not over a retry or cancel.

    It reads every job of the group.
    """

    def __init__(self) -> None:
        self._cached: GroupBreakdown | None = None
        self._ended = (0, 0, 0)  # jobs done, failed and cancelled when it was read last
        self._expires_ms = 0  # monotonic

    async def read(self, gateway: Gateway, group_id: str) -> Rows:
        """Return a group with its counters, its place in the queue, lanes and saved installs."""
        now_ms = monotonic_ms()
        if now_ms >= self._expires_ms:
            self._cached = None
        group = await group_detail(gateway, group_id, self._cached)
        if group is None:
            return {}
        done, failed, cancelled = self._ended
        self._ended = (group.done, group.failed, group.cancelled)
        if self._cached and (group.done < done or group.failed < failed or group.cancelled != cancelled):
            self._cached = None
            group = await group_detail(gateway, group_id) or group
        if self._cached is None:
            self._cached = view(GroupBreakdown, group)
            self._expires_ms = now_ms + int(REFRESH_SECONDS * 1000)
        return {group_id: group}


async def _job(gateway: Gateway, scope: OrgScope, job_id: str) -> Rows:
    """Return one job with its attempts and, if it waits, the explanation."""
    job = await gateway.read(selectors.jobs.get_job_detail, job_id=job_id)
    if job is None:
        return {}
    return {job.id: await with_explanation(gateway, job, scope)}


async def _read_row(select: Callable[..., Row | None], kind: str, gateway: Gateway, row_id: str) -> Rows:
    """Return id → row of one object by a selector; {}: there is none. ``kind`` names the id's parameter."""
    row = await gateway.read(select, **{f"{kind}_id": row_id})
    return {} if row is None else {row_id: row}


class LogSize:
    """The size of an attempt's log, and whether it is complete. Clients read the bytes by offset."""

    def __init__(self, gateway: Gateway, attempt_id: str) -> None:
        self._gateway = gateway
        self._attempt_id = attempt_id
        self._size = 0  # when it was last read
        self._alarm = Alarm(partial(gateway.hub.touch, f"log:{attempt_id}", attempt_id))

    async def read(self) -> Rows:
        """Return the log's bytes, and whether it is complete; polls if another gateway writes it."""
        gateway, attempt_id = self._gateway, self._attempt_id
        # before the size: a last piece could arrive in between
        active = await gateway.port.call(live_requests.AttemptActive(attempt_id=attempt_id))
        elsewhere = active and gateway.logs.is_elsewhere(attempt_id)
        if elsewhere:  # nobody reports its growth here
            self._alarm.set(ELSEWHERE_SECONDS)
        try:
            self._size = await gateway.logs.size(attempt_id) or 0
        except StorageUnavailableError:
            if not elsewhere:
                raise
            # its gateway is gone: another one soon gets the log from its agent
        return {attempt_id: {"size": self._size, "complete": not active}}


class CasesOfAttempt:
    """The test cases of a running attempt: ``{"progress": null}`` before the first one, and after its end."""

    def __init__(self, gateway: Gateway, attempt_id: str) -> None:
        self._gateway = gateway
        self._attempt_id = attempt_id
        self._cases: bytes | None = None  # when they were last read
        self._alarm = Alarm(partial(gateway.hub.touch, f"cases:{attempt_id}", attempt_id))

    async def read(self) -> Rows:
        """Return the test cases so far; polls if they are at another gateway."""
        cases, attempt_id = self._gateway.cases, self._attempt_id
        elsewhere = cases.is_elsewhere(attempt_id)
        try:
            self._cases = await cases.read(attempt_id)
            elsewhere = elsewhere and self._cases is not None
        except StorageUnavailableError:
            pass  # its agent connects to another gateway soon
        if elsewhere:  # nobody reports a change here
            self._alarm.set(CASES_ELSEWHERE_SECONDS)
        return {attempt_id: {"progress": None if self._cases is None else Raw(self._cases)}}


async def _series(gateway: Gateway, scope: OrgScope) -> Rows:
    """Return the figures of every five seconds in the last five minutes, by time."""
    latest = await gateway.port.call(live_requests.RecentSamples(scope=scope, seconds=SERIES_SECONDS))
    return {str(sample.at): row(sample, STEP_SECONDS) for sample in latest}


async def _read_events(gateway: Gateway, scope: OrgScope) -> Rows:
    """Return the scope's recent events, by id."""
    return {event.id: event for event in await gateway.port.call(live_requests.RecentEvents(scope=scope))}


async def _settings(gateway: Gateway, scope: OrgScope) -> Rows:
    """Return part → change counter of the settings; clients then read the changed part from the API."""
    ids = None if scope.orgs is None else scope.orgs | await gateway.read(webhook_ids, scope=scope)
    changes = await gateway.port.call(live_requests.SettingChanges(ids=ids))
    return {part: {"changes": changes.get(part, 0)} for part in SETTINGS_PARTS}


async def _results(gateway: Gateway, batch_id: str, ids: set[str] | None) -> Rows:
    """Return a batch's jobs, with attempts in brief, by id; ``ids``: only these, changed ones."""
    return dict(await gateway.read(selectors.batches.get_matrix, batch_id=batch_id, job_ids=ids))


def _register_agent_topics(gateway: Gateway) -> None:
    """Register the live topics ``agents``, ``agent:<name>`` and ``problems``."""

    async def some(scope: OrgScope, names: set[str] | None) -> dict[str, AgentRow]:
        return await gateway.port.call(GetAgents(scope=scope, names=None if names is None else sorted(names)))

    def one(name: str, scope: OrgScope) -> SnapshotSource:
        return SnapshotSource(partial(gateway.port.call, GetAgents(scope=scope, names=[name])))

    hub = gateway.hub
    hub.register("agents", lambda _, scope: RowsSource(partial(some, scope)), busy_seconds=BUSY_SECONDS)
    hub.register("agent:", one, full_refresh=True)
    hub.register(
        "problems",
        lambda _, scope: SnapshotSource(Problems(gateway, scope).read),
        full_refresh=True,
        refresh_seconds=REFRESH_SECONDS,  # besides agents, they depend on queue, failures and the server
    )
