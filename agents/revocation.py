"""Revocation of device hosts: their agents are disconnected, and what these run ends as lost at once."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

from agents.fleet import Fleet, LiveAgent
from agents.rows import AgentRows
from jobs.history.values import WARN
from qualgent.accounts.selectors import enrolled_hosts
from qualgent.scheduler.agent_requests import DropRevokedHosts
from qualgent.scheduler.attempts import begin_undo, lose_attempt
from qualgent.scheduler.core import Core
from qualgent.scheduler.direct_port import Handler
from qualgent.scheduler.leases import AttemptState

logger = logging.getLogger("agents.session")

CHECK_SECONDS = 2.0
REVOKED = "this device host was revoked: enroll it again, qgagent enroll"


def handlers_of(core: Core, fleet: Fleet, rows: AgentRows) -> dict[type[Any], Handler]:
    """Return the port handler of DropRevokedHosts, which disconnects the agents of revoked hosts."""

    async def drop(request: DropRevokedHosts) -> None:
        await drop_revoked(core, fleet, rows)

    return {DropRevokedHosts: drop}


def watch_hosts(core: Core, fleet: Fleet, rows: AgentRows) -> None:
    """Disconnect agents of revoked hosts and end their attempts every ``CHECK_SECONDS``, until stopped."""
    core.tasks.repeat(CHECK_SECONDS, CHECK_SECONDS, partial(drop_revoked, core, fleet, rows))


async def drop_revoked(core: Core, fleet: Fleet, rows: AgentRows) -> None:
    """Disconnect the agents of revoked hosts and end their attempts as lost. Their names are free again."""
    host_ids = {agent.host_id for agent in fleet if agent.host_id}
    if not host_ids:
        return
    gone = host_ids - await core.ledger.read(enrolled_hosts, host_ids)
    for host_id in gone:
        drop_agents(core, rows, [agent for agent in fleet if agent.host_id == host_id])


def drop_agents(core: Core, rows: AgentRows, agents: list[LiveAgent]) -> None:
    """Disconnect a revoked host's agents, end their attempts as lost, undo unaccepted leases, and clear their host."""
    if not agents:
        return
    for session in {agent.session for agent in agents if agent.session is not None}:
        session.refuse("credential", REVOKED, retry=False)
        session.closed()
    for agent in agents:
        agent.host_id, agent.signed_off = "", True
        for running in core.leases.of_agent(agent.name):
            if running.state is AttemptState.OFFERED:
                begin_undo(core, running, REVOKED)
            else:
                core.tasks.spawn(lose_attempt(core, running, "its device host was revoked"))
    rows.save(agents)
    core.changes.touch_agents(*(agent.name for agent in agents))
    host = agents[0].host
    text = f"{host} was revoked: its {len(agents)} agents are disconnected"
    core.events.emit("host_dropped", WARN, text, org_id=agents[0].org)
    logger.warning("the device host %s was revoked; its agents are disconnected", host)
