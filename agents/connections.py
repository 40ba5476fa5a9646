"""What agents connect to: the fleet, the links of long polls, and how a request finds them.

Sessions of agents still run beside the scheduler, not behind its port: a connection reaches the core directly.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from agents.fleet import Fleet
from agents.transports.long_poll import PollLinks
from jobs.errors import NotRunningError
from jobs.gateway import ServingProcess, process_of
from jobs.scheduler.core import Core

PART = "agents"


class Connections(NamedTuple):
    """Made when the fleet starts."""

    core: Core
    fleet: Fleet
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
