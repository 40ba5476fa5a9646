"""Check of a hello: its size, and whether its caller's device host may have agents of these names and targets."""

from __future__ import annotations

from typing import NamedTuple

from agents.fleet import Fleet
from qgprotocol import messages
from qgprotocol.label_limits import find_label_problem
from qualgent.accounts.contract import HostScope
from qualgent.accounts.permissions import Caller

MAX_NAMED = 15_000
"""Targets, labels and capabilities of all agents of one hello, which is handled in one turn of the event loop."""


class HelloRefusal(NamedTuple):
    code: str  # hello | scope | taken | credential
    reason: str


def find_refusal(caller: Caller, host: HostScope | None, hello: messages.Hello, fleet: Fleet) -> HelloRefusal | None:
    """Return why the caller, with its device host's scope, may not connect a hello's agents; None: it may.

    What agents of this machine's user claim is not checked. A name that was in use before there were enrolled hosts
    belongs to none, and to the first host that connects as it; that of an organization's agent stays with it.
    """
    if len({agent.name for agent in hello.agents}) != len(hello.agents):
        return HelloRefusal("hello", "two agents of this process have the same name")
    named = sum(len(agent.targets) + len(agent.windows) + len(agent.labels) for agent in hello.agents)
    if named + len(hello.agents) * len(hello.capabilities) > MAX_NAMED:
        most = f"{MAX_NAMED:,} targets, labels and capabilities"
        return HelloRefusal("hello", f"the agents of one process have at most {most}: run several processes")
    if caller.kind == "owner":
        return None
    if caller.kind == "host" and host is None:
        return HelloRefusal("credential", "this device host is not enrolled: qgagent enroll")
    host_id = "" if host is None else host.id
    for agent in hello.agents:
        reason = "" if host is None else _outside(host, agent)
        if reason:
            return HelloRefusal("scope", reason)
        known, org = fleet.get(agent.name), "" if host is None else host.org
        if known is not None and known.org != org and (known.org or known.host_id):
            return HelloRefusal("taken", f"{agent.name} is taken: choose another name")  # whose it is, is not said
        if known is not None and known.host_id not in ("", host_id):
            return HelloRefusal(
                "taken",
                f"{agent.name} is an agent of another device host ({known.host}): choose another name, or delete that "
                "agent or revoke its host first",
            )
    return None


def _outside(host: HostScope, agent: messages.AgentHello) -> str:
    """Return which property of an agent is outside its host's scope; empty: none."""
    if not agent.name.startswith(host.prefix):
        return f"{agent.name}: the names of this host's agents must begin with {host.prefix}"
    beyond = [target for target in agent.targets if host.targets and target not in host.targets]
    if beyond:
        return f"{agent.name}: this host may not serve {', '.join(beyond)}, but only {', '.join(host.targets)}"
    problem = find_label_problem(agent.labels, host.labels, host.allowed_labels)
    return f"{agent.name}: the agents of this host {problem}" if problem else ""
