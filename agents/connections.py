"""The agents' connections of this gateway and the links of long polls, found by a request."""

from __future__ import annotations

from typing import Any, NamedTuple

from agents.transports.connection import AgentGateway
from agents.transports.long_poll import PollLinks
from jobs.errors import NotRunningError
from jobs.gateway import ServingProcess, process_of

PART = "agents"


class Connections(NamedTuple):
    """Made when the gateway starts."""

    gateway: AgentGateway
    links: PollLinks


def connections_of(source: Any) -> Connections:
    """Return what a request or a socket's scope connects to. Raises NotRunningError."""
    return connections_in(process_of(source))


def connections_in(process: ServingProcess) -> Connections:
    """Raises NotRunningError."""
    found: Connections | None = process.parts.get(PART)
    if found is None:
        raise NotRunningError
    return found
