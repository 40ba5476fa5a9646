"""The REST API of agents."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from agents.fleet import current_fleet
from jobs import schema
from jobs.errors import NotFoundError
from jobs.rest import LoopAPIView


class AgentsView(LoopAPIView):
    """Everybody this server has heard of."""

    @schema.list_agents
    async def get(self, request: Request) -> Response:
        """All agents: state, targets, what is installed, what they run."""
        fleet = current_fleet()
        return Response({"agents": [fleet.row(agent) for agent in sorted(fleet, key=lambda agent: agent.name)]})


class AgentDetailView(LoopAPIView):
    """One agent."""

    @schema.agent_detail
    async def get(self, request: Request, name: str) -> Response:
        """One agent as it is now."""
        fleet = current_fleet()
        agent = fleet.get(name)
        if agent is None:
            raise NotFoundError(f"there is no agent {name[:100]}")
        return Response(fleet.row(agent))
