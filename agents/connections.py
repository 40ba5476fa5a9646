"""Lookup of this process's agent connections, for the views and sockets that agents connect to."""

from __future__ import annotations

from agents.transports.long_poll import PollLinks
from qualgent.core.errors import NotRunningError
from qualgent.web.gateway import ServingProcess

PART = "agents"


def poll_links_of(process: ServingProcess) -> PollLinks:
    """Return this process's long-poll links; their ``gateway`` has all agent connections. Raises NotRunningError."""
    found: PollLinks | None = process.parts.get(PART)
    if found is None:
        raise NotRunningError
    return found
