"""The agents' connections of this gateway and the links of long polls, found by a request."""

from __future__ import annotations

from typing import NamedTuple

from agents.transports.connection import AgentGateway
from agents.transports.long_poll import PollLinks
from qualgent.core.errors import NotRunningError
from qualgent.web.gateway import ServingProcess

PART = "agents"


class Connections(NamedTuple):
    """Made when the gateway starts."""

    gateway: AgentGateway
    links: PollLinks


def connections_in(process: ServingProcess) -> Connections:
    """Return what agents connect to. Raises NotRunningError."""
    found: Connections | None = process.parts.get(PART)
    if found is None:
        raise NotRunningError
    return found
