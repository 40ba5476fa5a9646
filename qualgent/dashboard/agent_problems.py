"""Lines of the live topic ``problems`` about agents: lost, failing, quarantined, or paused by themselves."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from urllib.parse import quote

from msgspec.structs import replace

from jobs.selectors.agents import AgentTrouble, percent
from jobs.selectors.failure_rows import FailureGroup
from qualgent.engine.values import GroupState
from qualgent.engine.wording import counted
from qualgent.scheduler.agent_requests import AgentAlarm

from .problem_rows import BAD, MAX_NAMES, WARN, Item, cannot_start, join_names, problem_item


def list_lost_agents(agents: list[AgentAlarm], known: int, waiting: list[GroupState]) -> Iterable[Item]:
    """Yield one problem line for all lost agents, if any; ``known``: number of all agents.

    ``waiting``: the groups that cannot start as only these agents would run them.
    """
    if agents:
        text = f"{agents[0].name} is lost" if len(agents) == 1 else f"{len(agents)} of {known} agents are lost"
        detail = " · ".join(filter(None, (_several_names(agents), cannot_start(waiting) if waiting else "")))
        link = _agents_link(agents, "lost")
        yield problem_item("agent_lost", "", BAD, len(agents), text, detail, agents[0].since_ms, link)


def part_by_agent(
    groups: list[FailureGroup], agents: Container[str], own_causes: Mapping[str, Container[str]]
) -> tuple[dict[str, list[FailureGroup]], list[FailureGroup]]:
    """Split causes of failures into those to blame on one of ``agents`` (by agent), and other ones.

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


def list_to_repair(troubles: list[AgentTrouble], of_agents: Mapping[str, list[FailureGroup]]) -> Iterable[Item]:
    """Yield a problem line per agent in trouble, with the causes of failures that it explains."""
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
        item_id, row = problem_item("agent_repair", one.agent, BAD, 1, text, detail, one.since_ms, link)
        yield item_id, replace(row, evidence=evidence, causes=causes[:MAX_NAMES])


def list_quarantined(
    agents: list[AgentAlarm], of_agents: Mapping[str, list[FailureGroup]], troubles: Mapping[str, AgentTrouble]
) -> Iterable[Item]:
    """Yield a problem line per quarantined agent that has failed, and one for the other quarantined ones."""
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
    """Return the problem line of quarantined agents. ``key``: its id within the kind."""
    text = f"{agents[0].name} is quarantined" if len(agents) == 1 else f"{len(agents)} agents are quarantined"
    link = _agents_link(agents, "quarantined")
    return problem_item("agent_quarantined", key, WARN, len(agents), text, detail, agents[0].since_ms, link)


def list_paused(agents: list[AgentAlarm]) -> Iterable[Item]:
    """Yield a problem line per reason for which agents have paused themselves, or the server has paused them."""
    kind = attrgetter("by_server", "reason")
    for (by_server, reason), alike in groupby(sorted(agents, key=kind), key=kind):
        members = sorted(alike, key=lambda agent: agent.since_ms)
        one, many = ("was paused", "were paused") if by_server else ("paused itself", "paused themselves")
        text = f"{members[0].name} {one}" if len(members) == 1 else f"{len(members)} agents {many}"
        text += " by the server" * by_server
        detail = reason if len(members) == 1 else f"{reason} · {_several_names(members)}"
        link = _agents_link(members, "paused")
        yield problem_item("agent_paused", reason, BAD, len(members), text, detail, members[0].since_ms, link)


def _causes_of(groups: Sequence[FailureGroup]) -> list[str]:
    """Return the causes of failure groups without repetition, the most frequent first."""
    largest = sorted(groups, key=lambda group: -group.failures)
    return list(dict.fromkeys(group.cause for group in largest))  # each organization has its own group


def _name_first(causes: Sequence[str]) -> str:
    """Return the first cause as text, with the number of further ones."""
    return causes[0] + (f" +{len(causes) - 1}" if len(causes) > 1 else "")


def _several_names(agents: list[AgentAlarm]) -> str:
    """Return the first few names of the agents as text; empty: there is one agent only."""
    return "" if len(agents) == 1 else join_names([agent.name for agent in agents])


def _agents_link(agents: list[AgentAlarm], state: str) -> str:
    """Return the path of the agent's page, or for several agents the fleet filtered by state."""
    return f"/agents/{quote(agents[0].name)}" if len(agents) == 1 else f"/fleet?state={state}"
