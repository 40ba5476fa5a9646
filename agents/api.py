"""The REST API of agents."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from rest_framework.request import Request
from rest_framework.response import Response

from agents.fleet import current_fleet
from agents.services import ACTIONS, hold_agent, resume_agent
from jobs import selectors
from jobs.api import schemas
from jobs.api.rest import LoopAPIView
from jobs.errors import InvalidInputError, NotFoundError
from jobs.scheduler.runtime import current


class AgentsView(LoopAPIView):
    """Everybody this server has heard of."""

    @schemas.jobs.list_agents
    async def get(self, request: Request) -> Response:
        """All agents: state, targets, what is installed, what they run."""
        fleet = current_fleet()
        return Response({"agents": [fleet.row(agent) for agent in sorted(fleet, key=lambda agent: agent.name)]})


class HoldRequest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why, and until when. Both may be left out."""

    note: Annotated[str, Meta(max_length=500)] = ""
    until: Annotated[datetime, Meta(tz=True)] | None = None


_holds = msgspec.json.Decoder(HoldRequest)
KINDS = {action: kind for kind, action in ACTIONS.items()}


class AgentHoldView(LoopAPIView):
    """Keep an agent from new work, or let it work again."""

    def decode(self, body: bytes) -> HoldRequest:
        try:
            return _holds.decode(body) if body.strip() else HoldRequest()
        except msgspec.MsgspecError as error:
            wanted = 'the body may hold "note" (text of at most 500 characters) and "until" (RFC 3339, with its zone)'
            raise InvalidInputError(f"{wanted}: {error}") from error

    @schemas.jobs.hold_agent
    async def post(self, request: Request, name: str, action: str) -> Response:
        """Drain, pause or quarantine an agent (it finishes what it runs), or resume it."""
        fleet = current_fleet()
        wanted = self.data_of(request)
        if action == "resume":
            agent = await resume_agent(name=name, note=wanted.note)
        else:
            agent = await hold_agent(name=name, kind=KINDS[action], note=wanted.note, until=wanted.until)
        return Response(fleet.row(agent))


class AgentHealthView(LoopAPIView):
    """How an agent does."""

    @schemas.agents.agent_health
    async def get(self, request: Request, name: str) -> Response:
        """Its newest attempts against those of the other agents on the same targets; its connections in a day."""
        if current_fleet().get(name) is None:
            raise NotFoundError(f"there is no agent {name[:100]}")
        runtime = current()
        return Response(
            await runtime.ledger.read(selectors.agents.agent_health, agent=name, now_ms=runtime.clock.wall_ms())
        )


class AgentDetailView(LoopAPIView):
    """One agent."""

    @schemas.jobs.agent_detail
    async def get(self, request: Request, name: str) -> Response:
        """One agent as it is now."""
        fleet = current_fleet()
        agent = fleet.get(name)
        if agent is None:
            raise NotFoundError(f"there is no agent {name[:100]}")
        return Response(fleet.row(agent))
