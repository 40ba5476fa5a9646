"""REST API views of agents: list, detail, health, availability (drain, pause, quarantine, resume), deletion."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from rest_framework.request import Request

from jobs import selectors
from jobs.contract import Note
from jobs.selectors.agents import AgentHealth
from qualgent.accounts.permissions import caller_of
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import RequestBody, field
from qualgent.core.times import to_milliseconds, wall_ms
from qualgent.scheduler.agent_requests import AgentRow, GetAgents, RemoveAgent, SetAvailability
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import operation, rows_of
from qualgent.web.request_params import storable
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response

from .availability import ACTIONS


class AgentsView(LoopAPIView):
    kind = "agent"

    @operation("list_agents", "agents", rows_of("agents", AgentRow))
    async def get(self, request: Request) -> Response:
        """List all agents: state, targets, installed builds, and what they run."""
        agents = await port_of(request).call(GetAgents(scope=caller_of(request).org_scope))
        return Response({"agents": list(agents.values())})


class HoldRequest(RequestBody, frozen=True, kw_only=True):
    """The reason and the end of a hold."""

    may_be_empty = True

    note: Note = ""
    until: Annotated[datetime, field("a time with its zone (RFC 3339)", tz=True)] | None = None


KINDS = {action: kind for kind, action in ACTIONS.items()}


class AgentHoldView(LoopAPIView):
    @operation("hold_agent", "agents", AgentRow, body=HoldRequest, errors=(404,), action=tuple(KINDS))
    async def post(self, request: Request, name: str, action: str) -> Response:
        """Drain, pause or quarantine an agent (it finishes what it runs), or resume it."""
        wanted: HoldRequest = self.data_of(request)
        command = SetAvailability(
            caller=caller_of(request),
            name=name,
            kind=KINDS[action],
            note=wanted.note,
            until_ms=None if wanted.until is None else to_milliseconds(storable(wanted.until)),
        )
        return Response(await port_of(request).call(command))


class AgentHealthView(LoopAPIView):
    @operation("agent_health", "agents", AgentHealth, errors=(404,))
    async def get(self, request: Request, name: str) -> Response:
        """The agent's newest attempts compared with other agents' on the same targets; its connections in 24 hours."""
        agent = await _find_agent(request, name)
        read, scope = gateway_of(request).read, caller_of(request).org_scope
        of_agent: dict[str, Any] = {"agent": name, "targets": agent.targets, "simulated": agent.simulated}
        return Response(await read(selectors.agents.agent_health, scope=scope, now_ms=wall_ms(), **of_agent))


class AgentDetailView(LoopAPIView):
    @operation("agent_detail", "agents", AgentRow, errors=(404,))
    async def get(self, request: Request, name: str) -> Response:
        """One agent."""
        return Response(await _find_agent(request, name))

    @operation("remove_agent", "agents", {204: None}, errors=(404, 409), action="delete")
    async def delete(self, request: Request, name: str) -> Response:
        """Delete an agent that is not connected. Its attempts stay; it is a new agent if it connects again."""
        await port_of(request).call(RemoveAgent(caller=caller_of(request), name=name))
        return Response(status=204)


async def _find_agent(request: Request, name: str) -> AgentRow:
    """Return the row of the agent of this name within the caller's scope. Raises NotFoundError."""
    agents = await port_of(request).call(GetAgents(scope=caller_of(request).org_scope, names=[name]))
    if name not in agents:
        raise NotFoundError(f"there is no agent {name[:100]}")
    return agents[name]
