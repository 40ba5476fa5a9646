"""The live topic ``problems``: what needs somebody's attention, most severe first, repeats folded.

Agents that are lost, need repair or paused themselves, parked jobs and deliveries, groups of which nothing can start,
failures by cause, and a server that is not ready. docs/dashboard.md says what counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, TypeVar
from urllib.parse import urlencode

from msgspec.structs import replace

from jobs import selectors
from jobs.derived_ids import group_id
from jobs.selectors.agents import AgentTrouble
from jobs.selectors.failure_rows import FailureGroup, SharedCause
from jobs.selectors.failures import LABELS, FailureScope, add_up, by_fingerprint
from jobs.selectors.jobs import ParkedRow
from qgprotocol.junit_form import FAILURE_LABELS
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.api.services.failures import failure_groups
from qualgent.core.times import monotonic_ms, to_milliseconds, wall_ms
from qualgent.engine.values import GroupState, Reason, without_capabilities
from qualgent.engine.wording import counted, describe_pool
from qualgent.live.topic import Row
from qualgent.scheduler.agent_requests import GetAgentAlarms
from qualgent.scheduler.live_requests import BlockedGroups
from qualgent.scheduler.server_requests import GetServerStatus
from qualgent.web.gateway import Gateway
from qualgent.webhooks.selectors import ParkedDeliveries, list_parked

from .agent_problems import list_lost_agents, list_paused, list_quarantined, list_to_repair, part_by_agent
from .problem_rows import BAD, WARN, Item, cannot_start, join_names, problem_item

T = TypeVar("T")

DAY_MS = 86_400_000
MAX_CAUSES = 5  # of failures, a line each
MAX_PARKED = 5  # jobs, a line each
MAX_GROUPS = 200
SELDOM_MS = 10_000  # what is read of many attempts is read again at most this often,
SELDOM_COST = 20  # and after this many times what it took


class Problems:
    """The source of the topic; keeps the causes of failures for a moment, and since when the server is not ready."""

    def __init__(self, gateway: Gateway, scope: OrgScope) -> None:
        self._gateway = gateway
        self._scope = scope
        self._newest_failure: int | None = None  # id of the newest that was looked at
        self._causes = _Seldom[list[FailureGroup]](self._read_causes, [])
        self._troubles = _Seldom[list[AgentTrouble]](self._read_troubles, [])
        self._first_ms: dict[str, int] = {}  # problem of the server -> when it was first seen

    async def read(self) -> dict[str, Row]:
        """Return the problem lines by id, most severe first."""
        call = self._gateway.port.call
        status = await call(GetServerStatus(scope=self._scope, check=True))
        groups = await self._causes.read()  # derived first: those of an agent's attempts are quoted
        troubles = await self._troubles.read()
        alarms = await call(GetAgentAlarms(scope=self._scope, names=[one.agent for one in troubles]))
        blocked = await call(BlockedGroups(scope=self._scope, limit=MAX_GROUPS))
        to_repair = [one for one in troubles if one.agent in alarms.serving]
        to_repair.sort(key=lambda one: one.agent in alarms.offline)
        in_quarantine = {one.name for one in alarms.quarantined}
        own_causes = {one.agent: one.causes for one in to_repair if one.errors_in_a_row}
        lost = {one.name for one in alarms.lost}
        suspects = {one.agent for one in to_repair} | in_quarantine | lost
        waiting = [group for group in blocked if _waits_for(group, lost)]
        of_agents, causes = part_by_agent(groups, suspects, own_causes)
        found = [
            *self._list_server_problems(status.reasons, status.retention_error),
            *list_lost_agents(alarms.lost, alarms.known, waiting),
            *list_to_repair(to_repair, of_agents),
            *_failures(causes, by_fingerprint(groups)),
            *list_quarantined(alarms.quarantined, of_agents, {one.agent: one for one in troubles}),
            *_parked(*await self._gateway.read(selectors.jobs.list_parked, scope=self._scope, limit=MAX_PARKED)),
            *map(_parked_deliveries, await self._gateway.read(list_parked, scope=self._scope, limit=MAX_PARKED)),
            *_blocked([group for group in blocked if group not in waiting]),
            *list_paused(alarms.paused),
        ]
        places = _places_within_kind(found)
        found.sort(key=lambda item: (item[1].level != BAD, places[item[0]]))  # the first of each kind before others
        return {key: replace(row, rank=rank) for rank, (key, row) in enumerate(found)}

    async def _read_causes(self, before: list[FailureGroup]) -> list[FailureGroup]:
        """Return the last day's failures by cause; without that query if none was known before and none is new."""
        newest = await self._gateway.read(selectors.failures.newest_id)
        if newest == self._newest_failure and not before:
            return before
        self._newest_failure = newest
        since_ms = wall_ms() - DAY_MS
        return (await failure_groups(self._gateway, FailureScope(self._scope, since_ms=since_ms))).groups

    async def _read_troubles(self, before: list[AgentTrouble]) -> list[AgentTrouble]:
        """Return the agents that, in the last day, could not run attempts or failed more than others."""
        since_ms = wall_ms() - DAY_MS
        return await self._gateway.read(selectors.agents.agents_in_trouble, scope=self._scope, since_ms=since_ms)

    def _list_server_problems(self, reasons: Sequence[str], retention_error: str) -> list[Item]:
        """Return a problem line per reason why the server takes no work or cannot remove data."""
        texts = dict.fromkeys(reasons, "The server takes no work")
        if retention_error and self._scope == SITE:
            texts[retention_error] = "Expired data cannot be removed"
        self._first_ms = {text: self._first_ms.get(text, wall_ms()) for text in texts}
        link = "/settings?part=server"
        return [
            problem_item("server", text, BAD, 1, headline, text, self._first_ms[text], link)
            for text, headline in texts.items()
        ]


def _places_within_kind(found: Iterable[Item]) -> dict[str, int]:
    """Return id → position of each problem line among those of its kind."""
    kinds: Counter[str] = Counter()
    places = {}
    for key, row in found:
        places[key] = kinds[row.kind]
        kinds[row.kind] += 1
    return places


def _parked(jobs: list[ParkedRow], number: int) -> Iterable[Item]:
    """Yield a problem line for each of these parked jobs, and one for the rest of ``number`` jobs."""
    for job in jobs:
        text, link = f"{job.test} is parked", f"/jobs/{job.job_id}"
        yield problem_item("job_parked", job.job_id, BAD, 1, text, job.reason, job.parked_ms, link, job.org_id)
    if rest := number - len(jobs):
        text = counted(rest, "more parked job")
        yield problem_item("job_parked", "", BAD, rest, text, "", None, "/jobs?q=status%3Aparked")


def _parked_deliveries(parked: ParkedDeliveries) -> Item:
    """Return the problem line of a webhook's parked deliveries."""
    text = f"{parked.number:,} parked deliver{'y' if parked.number == 1 else 'ies'} to {parked.host}"
    link = f"/settings?part=webhooks&webhook={parked.webhook_id}"
    key, detail = parked.webhook_id, "sent, but the result could not be recorded"
    return problem_item("delivery_parked", key, BAD, parked.number, text, detail, parked.since_ms, link, parked.org_id)


def _waits_for(group: GroupState, agents: Collection[str]) -> bool:
    """Return whether a group cannot start as all agents that would run it are among these."""
    hold = group.explanation.hold if group.explanation else None
    return hold is not None and bool(hold.agents) and set(hold.agents) <= set(agents)


def _blocked(groups: list[GroupState]) -> list[Item]:
    """Return a problem line per reason that groups cannot start: no agent serves them, or the build is held."""
    by_reason: dict[tuple[Reason, str], list[GroupState]] = {}
    for group in groups:
        if group.explanation is not None:
            reason, key, hold = group.explanation.reason, group.explanation.text, group.explanation.hold
            if reason is Reason.BUILD_HELD:  # its text counts down
                key = group_id(group.key)
            elif hold is not None:  # its text says for how long
                labels = without_capabilities(group.key.labels)
                key = f"{describe_pool(group.key.target, labels)} · {', '.join(hold.agents)}"
            by_reason.setdefault((reason, key), []).append(group)
    return [_blocked_item(reason, key, alike) for (reason, key), alike in by_reason.items()]


def _blocked_item(reason: Reason, key: str, groups: list[GroupState]) -> Item:
    """Return the problem line of the groups that wait for one reason."""
    first, jobs = groups[0], sum(group.waiting for group in groups)
    since_ms = min((group.oldest_submitted_ms for group in groups if group.oldest_submitted_ms), default=None)
    text = first.explanation.text if first.explanation is not None else ""
    kind, detail = "stranded", cannot_start(groups)
    if reason is Reason.BUILD_HELD:
        why = text.removeprefix("Build held: ")
        kind, text = "build_held", f"Build {first.key.org_id} {first.key.app_version_id} is held"
        detail = f"{counted(jobs, 'job')} cannot start · {why}"
        since_ms = first.held_since_ms or since_ms
    query = urlencode({"q": f'status:waiting target:"{first.key.target}"'})
    link = f"/groups/{group_id(first.key)}" if len(groups) == 1 else f"/jobs?{query}"
    orgs = {group.key.org_id for group in groups}
    item_id, row = problem_item(
        kind, key, BAD, jobs, text, detail, since_ms, link, orgs.pop() if len(orgs) == 1 else ""
    )
    held_version = first.key.app_version_id if reason is Reason.BUILD_HELD else ""
    return item_id, replace(row, held_version=held_version, reason=reason.value)


def _to_ms(moment: str | None) -> int | None:
    """Return RFC 3339 text as milliseconds since the epoch; None stays None."""
    return None if moment is None else to_milliseconds(datetime.fromisoformat(moment))


def _began_at(group: FailureGroup) -> str:
    """Return the time (RFC 3339) since when a cause fails, perhaps before the last day."""
    if group.label == "flaky":
        return group.history.first_at
    return group.since.at if group.since else group.first_at


def _describe_cause(alike: Sequence[FailureGroup], total: SharedCause) -> str:
    """Return a text on a cause's failures: new ones by build, else since when, "12 attempts of 4 tests".

    ``alike``: its groups, one of each organization; what is not new is of all builds of the day.
    """
    first = alike[0]
    number = counted(total.tests, "test")
    attempts = f"{total.failures:,} attempts of " if total.failures > total.tests else ""
    if total.new_tests:
        builds = list(dict.fromkeys(group.builds[0] for group in alike if group.new_tests))
        new = f"{counted(total.new_tests, 'test')} new in {join_names(builds)}"
        return new if total.new_tests == total.failures else f"{new} · {attempts}{number} in 24 h"
    since = f" since {first.since.app_version_id}" if first.since and len(alike) == 1 else ""
    return f"{FAILURE_LABELS.get(first.label, first.label)}{since} · {attempts}{number}"


def _failures(groups: list[FailureGroup], every: Mapping[str, list[FailureGroup]]) -> Iterable[Item]:
    """Yield a problem line per cause of failures, up to MAX_CAUSES, and one for the rest.

    The first of each organization come before others of their label. A line counts what the row that it leads to does:
    of one organization, else of ``every`` one.
    """
    by_cause = by_fingerprint(sorted(groups, key=lambda group: group.simulated))
    several, before = len({group.org_id for group in groups}) > 1, Counter[str]()
    ranked = []
    for alike in by_cause.values():
        ranked.append((alike[0].simulated, LABELS.index(alike[0].label), before[alike[0].org_id]))
        before.update({group.org_id for group in alike})
    shown = [alike for _, alike in sorted(zip(ranked, by_cause.values(), strict=True), key=lambda one: one[0])]
    for alike in shown[:MAX_CAUSES]:
        first = alike[0]
        whole = every[first.fingerprint] if len(alike) > 1 else alike
        level = BAD if first.label in ("new", "changed", "failing") and not first.simulated else WARN
        orgs = (total := add_up(whole)).org_ids
        name = f"{first.org_id}/{first.fingerprint}" if len(orgs) == 1 else first.fingerprint
        yield problem_item(
            "failure",
            f"{first.org_id}:{first.fingerprint}",
            level,
            total.failures,
            first.cause,
            _describe_cause(whole, total) + (f" · {join_names(orgs)}" if several else ""),
            _to_ms(min(map(_began_at, alike))),
            f"/failures?{urlencode({'cause': name})}",
            orgs[0] if len(orgs) == 1 else "",
        )
    rest = shown[MAX_CAUSES:]
    if rest:
        failures = sum(group.failures for alike in rest for group in alike)
        text = f"{counted(len(rest), 'more cause')} of failures"
        yield problem_item("failures", "", WARN, failures, text, "", None, "/failures")


class _Seldom(Generic[T]):
    """A value that is read again at most every few seconds, and the less often the longer that takes."""

    def __init__(self, read: Callable[[T], Awaitable[T]], first: T) -> None:
        """``read`` is given the value before."""
        self._read = read
        self._value = first
        self._next_ms = 0  # monotonic

    async def read(self) -> T:
        """Return the cached value, or read it again if that is due."""
        began_ms = monotonic_ms()
        if began_ms >= self._next_ms:
            self._value = await self._read(self._value)
            now_ms = monotonic_ms()
            self._next_ms = now_ms + max(SELDOM_MS, SELDOM_COST * (now_ms - began_ms))
        return self._value
