"""The live topic ``problems``: what somebody has to look after, the most severe first, repeats folded.

Agents that are lost, need repair or paused themselves, parked jobs and deliveries, groups of which nothing can start,
failures by cause, and a server that is not ready. docs/dashboard.md says what counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Container, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Generic, TypeVar
from urllib.parse import quote, urlencode

from msgspec import Struct
from msgspec.structs import replace

from jobs import selectors
from jobs.derived_ids import group_id
from jobs.selectors.agents import AgentTrouble, percent
from jobs.selectors.failure_rows import FailureGroup, SharedCause
from jobs.selectors.failures import LABELS, FailureScope, add_up, by_fingerprint
from jobs.selectors.jobs import ParkedRow
from qgprotocol.junit_form import FAILURE_LABELS
from qualgent.accounts.scope import SITE, OrgScope
from qualgent.api.services.failures import failure_groups
from qualgent.core.fields import Count
from qualgent.core.times import monotonic_ms, time_text, to_milliseconds, wall_ms
from qualgent.engine.values import GroupState, Reason, without_capabilities
from qualgent.engine.wording import counted, describe_pool
from qualgent.live.topic import Row
from qualgent.scheduler.agent_requests import AgentAlarm, GetAgentAlarms
from qualgent.scheduler.live_requests import BlockedGroups
from qualgent.scheduler.server_requests import GetServerStatus
from qualgent.web.gateway import Gateway
from qualgent.webhooks.selectors import ParkedDeliveries, list_parked

T = TypeVar("T")

BAD, WARN = "bad", "warn"
DAY_MS = 86_400_000
MAX_NAMES = 3  # agents or organizations named in a line
MAX_CAUSES = 5  # of failures, a line each
MAX_PARKED = 5  # jobs, a line each
MAX_GROUPS = 200
SELDOM_MS = 10_000  # what is read of many attempts is read again at most this often,
SELDOM_COST = 20  # and after this many times what it took


class Problem(Struct, frozen=True, kw_only=True):
    """A line of the list. ``count``: how many are folded into it; ``link``: the page where it is solved.

    ``org_id``: empty if it is of several organizations; ``held_version``: of a held build; ``reason``: why groups
    cannot start; ``evidence``, ``causes``: of an agent that needs repair, what it is judged by and how its failures
    are worded, the most frequent first.
    """

    rank: int
    kind: str
    level: str
    count: Count
    text: str
    detail: str
    since: str | None
    link: str
    org_id: str
    held_version: str = ""
    reason: str = ""
    evidence: str = ""
    causes: list[str] = []


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
        """Return the problems by id, in order."""
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
        suspects = {one.agent for one in to_repair} | in_quarantine
        of_agents, causes = _part_by_agent(groups, suspects, own_causes)
        found = [
            *self._list_server_problems(status.reasons, status.retention_error),
            *_list_lost_agents(alarms.lost, alarms.known),
            *_to_repair(to_repair, of_agents),
            *_failures(causes, by_fingerprint(groups)),
            *_quarantined(alarms.quarantined, of_agents, {one.agent: one for one in troubles}),
            *_parked(*await self._gateway.read(selectors.jobs.list_parked, scope=self._scope, limit=MAX_PARKED)),
            *map(_parked_deliveries, await self._gateway.read(list_parked, scope=self._scope, limit=MAX_PARKED)),
            *_blocked(blocked),
            *_paused(alarms.paused),
        ]
        places = _places_within_kind(found)
        found.sort(key=lambda item: (item[1].level != BAD, places[item[0]]))  # the first of each kind before others
        return {key: replace(row, rank=rank) for rank, (key, row) in enumerate(found)}

    async def _read_causes(self, before: list[FailureGroup]) -> list[FailureGroup]:
        """Return the causes of the last day's failures; those before, if there is no failure at all or no new one."""
        newest = await self._gateway.read(selectors.failures.newest_id)
        if newest == self._newest_failure and not before:
            return before
        self._newest_failure = newest
        since_ms = wall_ms() - DAY_MS
        return (await failure_groups(self._gateway, FailureScope(self._scope, since_ms=since_ms))).groups

    async def _read_troubles(self, before: list[AgentTrouble]) -> list[AgentTrouble]:
        """Return the agents that cannot run attempts, or fail more than others, since a day ago."""
        since_ms = wall_ms() - DAY_MS
        return await self._gateway.read(selectors.agents.agents_in_trouble, scope=self._scope, since_ms=since_ms)

    def _list_server_problems(self, reasons: Sequence[str], retention_error: str) -> list[Item]:
        """Return a line for each reason why the server takes no work, or cannot remove data."""
        texts = dict.fromkeys(reasons, "The server takes no work")
        if retention_error and self._scope == SITE:
            texts[retention_error] = "Expired data cannot be removed"
        self._first_ms = {text: self._first_ms.get(text, wall_ms()) for text in texts}
        link = "/settings?part=server"
        return [
            _item("server", text, BAD, 1, headline, text, self._first_ms[text], link)
            for text, headline in texts.items()
        ]


def _places_within_kind(found: Iterable[Item]) -> dict[str, int]:
    """Return the place of each problem among those of its kind, by id."""
    kinds: Counter[str] = Counter()
    places = {}
    for key, row in found:
        places[key] = kinds[row.kind]
        kinds[row.kind] += 1
    return places


Item = tuple[str, Problem]
"""A problem with its id; its rank follows from its place in the list."""


def _item(
    kind: str, key: str, level: str, count: int, text: str, detail: str, since_ms: int | None, link: str, org: str = ""
) -> Item:
    """Return a problem with its id. ``key``: unique within its kind."""
    since = None if since_ms is None else time_text(since_ms)
    row = Problem(
        rank=0, kind=kind, level=level, count=count, text=text, detail=detail, since=since, link=link, org_id=org
    )
    return f"{kind}:{key}", row


def _list_lost_agents(agents: list[AgentAlarm], known: int) -> Iterable[Item]:
    """Yield one line for all lost agents, if there are any."""
    if agents:
        text = f"{agents[0].name} is lost" if len(agents) == 1 else f"{len(agents)} of {known} agents are lost"
        link = _agents_link(agents, "lost")
        yield _item("agent_lost", "", BAD, len(agents), text, _several_names(agents), agents[0].since_ms, link)


def _part_by_agent(
    groups: list[FailureGroup], agents: Container[str], own_causes: Mapping[str, Container[str]]
) -> tuple[dict[str, list[FailureGroup]], list[FailureGroup]]:
    """Return the causes that stand out or were only seen on one of these agents, by agent, and those of other failures.

    Of an agent with ``own_causes`` these only. Failures that need no looking after are in neither.
    """
    of_agents: dict[str, list[FailureGroup]] = {}
    others = []
    for group in groups:
        if group.label in ("quarantined", "superseded") or group.is_over:
            continue
        agent = group.agent.agent if group.agent else group.only_agent
        if agent in agents and group.cause in own_causes.get(agent or "", [group.cause]):
            of_agents.setdefault(agent or "", []).append(group)
        else:
            others.append(group)
    return of_agents, others


def _to_repair(troubles: list[AgentTrouble], of_agents: Mapping[str, list[FailureGroup]]) -> Iterable[Item]:
    """Yield a line for each agent, with the failures that it explains."""
    for one in troubles:
        others = None if one.others_share is None else percent(one.others_share)
        detail, causes = one.summary, one.causes
        evidence = f"I{detail[1:]}." if one.errors_in_a_row else f"It {detail}."
        if one.errors_in_a_row:
            evidence += f" Of all its attempts {percent(one.share)} did"
            evidence += "." if others is None else f", on other agents {others}."
        else:
            causes = _causes_of(of_agents.get(one.agent, []))
        if causes:
            detail += f" · {_name_first(causes)}"
        text, link = f"{one.agent} needs repair", f"/agents/{quote(one.agent)}"
        item_id, row = _item("agent_repair", one.agent, BAD, 1, text, detail, one.since_ms, link)
        yield item_id, replace(row, evidence=evidence, causes=causes[:MAX_NAMES])


def _quarantined(
    agents: list[AgentAlarm], of_agents: Mapping[str, list[FailureGroup]], troubles: Mapping[str, AgentTrouble]
) -> Iterable[Item]:
    """Yield a line for each agent in quarantine that has failed, and one for the others."""
    others = []
    for agent in agents:
        groups, trouble = of_agents.get(agent.name, []), troubles.get(agent.name)
        causes = (trouble.causes if trouble else []) or _causes_of(groups)
        if trouble is not None:
            why = trouble.summary
        elif groups:
            failed = sum(group.agent.failures if group.agent else group.failures for group in groups)
            why = f"{counted(failed, 'failed attempt')} on it"
        else:
            others.append(agent)
            continue
        detail = " · ".join(filter(None, (why, _name_first(causes) if causes else "", agent.reason)))
        yield _quarantine_item([agent], agent.name, detail)
    if others:
        yield _quarantine_item(others, "", _several_names(others) or others[0].reason)


def _quarantine_item(agents: list[AgentAlarm], key: str, detail: str) -> Item:
    text = f"{agents[0].name} is quarantined" if len(agents) == 1 else f"{len(agents)} agents are quarantined"
    link = _agents_link(agents, "quarantined")
    return _item("agent_quarantined", key, WARN, len(agents), text, detail, agents[0].since_ms, link)


def _causes_of(groups: Sequence[FailureGroup]) -> list[str]:
    """Return the causes of these failures, the most frequent first, each once."""
    largest = sorted(groups, key=lambda group: -group.failures)
    return list(dict.fromkeys(group.cause for group in largest))  # each organization has its own group


def _name_first(causes: Sequence[str]) -> str:
    """Return the first cause, with the number of others."""
    return causes[0] + (f" +{len(causes) - 1}" if len(causes) > 1 else "")


def _paused(agents: list[AgentAlarm]) -> Iterable[Item]:
    """Yield a line for each reason why agents have paused themselves."""
    for reason, alike in groupby(sorted(agents, key=lambda agent: agent.reason), key=lambda agent: agent.reason):
        members = sorted(alike, key=lambda agent: agent.since_ms)
        text = f"{members[0].name} paused itself" if len(members) == 1 else f"{len(members)} agents paused themselves"
        detail = reason if len(members) == 1 else f"{reason} · {_several_names(members)}"
        link = _agents_link(members, "paused")
        yield _item("agent_paused", reason, BAD, len(members), text, detail, members[0].since_ms, link)


def _join_names(names: Sequence[str]) -> str:
    more = len(names) - MAX_NAMES
    return ", ".join(names[:MAX_NAMES]) + (f" +{more}" if more > 0 else "")


def _several_names(agents: list[AgentAlarm]) -> str:
    """Return the names of the agents, the first few; empty: there is one agent only."""
    return "" if len(agents) == 1 else _join_names([agent.name for agent in agents])


def _agents_link(agents: list[AgentAlarm], state: str) -> str:
    return f"/agents/{quote(agents[0].name)}" if len(agents) == 1 else f"/fleet?state={state}"


def _parked(jobs: list[ParkedRow], number: int) -> Iterable[Item]:
    """Yield a line for each of the first jobs, and one for the rest, which leads to the list of all."""
    for job in jobs:
        text, link = f"{job.test} is parked", f"/jobs/{job.job_id}"
        yield _item("job_parked", job.job_id, BAD, 1, text, job.reason, job.parked_ms, link, job.org_id)
    if rest := number - len(jobs):
        text = counted(rest, "more parked job")
        yield _item("job_parked", "", BAD, rest, text, "", None, "/jobs?q=status%3Aparked")


def _parked_deliveries(parked: ParkedDeliveries) -> Item:
    """Return the line of a webhook's parked deliveries."""
    text = f"{parked.number:,} parked deliver{'y' if parked.number == 1 else 'ies'} to {parked.host}"
    link = f"/settings?part=webhooks&webhook={parked.webhook_id}"
    key, detail = parked.webhook_id, "sent, but the result could not be recorded"
    return _item("delivery_parked", key, BAD, parked.number, text, detail, parked.since_ms, link, parked.org_id)


def _blocked(groups: list[GroupState]) -> list[Item]:
    """Return a line for each reason: for each target and labels without an agent, and each held build."""
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
    """Return the line of the groups that wait for one reason."""
    first, jobs = groups[0], sum(group.waiting for group in groups)
    since_ms = min((group.oldest_submitted_ms for group in groups if group.oldest_submitted_ms), default=None)
    text = first.explanation.text if first.explanation is not None else ""
    build = f"{first.key.org_id} {first.key.app_version_id}"
    more = f" +{len(groups) - 1} builds" if len(groups) > 2 else " +1 build" if len(groups) == 2 else ""
    waiting = counted(jobs, "job")
    kind, detail = "stranded", f"{waiting} of {build}{more} cannot start"
    if reason is Reason.BUILD_HELD:
        why = text.removeprefix("Build held: ")
        kind, text, detail = "build_held", f"Build {build} is held", f"{waiting} cannot start · {why}"
        since_ms = first.held_since_ms or since_ms
    query = urlencode({"q": f'status:waiting target:"{first.key.target}"'})
    link = f"/groups/{group_id(first.key)}" if len(groups) == 1 else f"/jobs?{query}"
    orgs = {group.key.org_id for group in groups}
    item_id, row = _item(kind, key, BAD, jobs, text, detail, since_ms, link, orgs.pop() if len(orgs) == 1 else "")
    held_version = first.key.app_version_id if reason is Reason.BUILD_HELD else ""
    return item_id, replace(row, held_version=held_version, reason=reason.value)


def _to_ms(moment: str | None) -> int | None:
    return None if moment is None else to_milliseconds(datetime.fromisoformat(moment))


def _began_at(group: FailureGroup) -> str:
    """Return since when a cause fails, also before the day that is looked at."""
    if group.label == "flaky":
        return group.history.first_at
    return group.since.at if group.since else group.first_at


def _describe_cause(alike: Sequence[FailureGroup], total: SharedCause) -> str:
    """Return what is new of a cause and in which builds, or since when it fails: "12 attempts of 4 tests".

    ``alike``: its groups, one of each organization; what is not new is of all builds of the day.
    """
    first = alike[0]
    number = counted(total.tests, "test")
    attempts = f"{total.failures:,} attempts of " if total.failures > total.tests else ""
    if total.new_tests:
        builds = list(dict.fromkeys(group.builds[0] for group in alike if group.new_tests))
        new = f"{counted(total.new_tests, 'test')} new in {_join_names(builds)}"
        return new if total.new_tests == total.failures else f"{new} · {attempts}{number} in 24 h"
    since = f" since {first.since.app_version_id}" if first.since and len(alike) == 1 else ""
    return f"{FAILURE_LABELS.get(first.label, first.label)}{since} · {attempts}{number}"


def _failures(groups: list[FailureGroup], every: Mapping[str, list[FailureGroup]]) -> Iterable[Item]:
    """Yield a line for each of the first causes, of whichever organizations, and one for the rest.

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
        yield _item(
            "failure",
            f"{first.org_id}:{first.fingerprint}",
            level,
            total.failures,
            first.cause,
            _describe_cause(whole, total) + (f" · {_join_names(orgs)}" if several else ""),
            _to_ms(min(map(_began_at, alike))),
            f"/failures?{urlencode({'cause': name})}",
            orgs[0] if len(orgs) == 1 else "",
        )
    rest = shown[MAX_CAUSES:]
    if rest:
        failures = sum(group.failures for alike in rest for group in alike)
        text = f"{counted(len(rest), 'more cause')} of failures"
        yield _item("failures", "", WARN, failures, text, "", None, "/failures")


class _Seldom(Generic[T]):
    """A value that is read again at most every few seconds, and the less often the longer that takes."""

    def __init__(self, read: Callable[[T], Awaitable[T]], first: T) -> None:
        """``read`` is given the value before."""
        self._read = read
        self._value = first
        self._next_ms = 0  # monotonic

    async def read(self) -> T:
        """Return the value, read again if that is due."""
        began_ms = monotonic_ms()
        if began_ms >= self._next_ms:
            self._value = await self._read(self._value)
            now_ms = monotonic_ms()
            self._next_ms = now_ms + max(SELDOM_MS, SELDOM_COST * (now_ms - began_ms))
        return self._value
