"""Settings of a qgagent process, and helpers for default names, server URLs and name patterns."""

import re
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit, urlunsplit

from msgspec import Meta, Struct

from qgprotocol.messages import AGENT_PATH, DEFAULT_TARGET

Transport = Literal["auto", "websocket", "poll"]
"""Transport to the server; ``auto``: WebSocket, or long poll where WebSockets are blocked."""

Discover = Literal["adb"]
"""Source of the list of attached devices."""

MAX_LOG_BYTES = 64 * 1024 * 1024  # of an attempt
MAX_DISCOVERING_NAME = 80  # characters; serials are appended to the name

WEBSOCKET_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


class ArtifactCaps(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Limits on the artifacts of one attempt; files are uploaded in the order of their paths until a limit."""

    max_files: Annotated[int, Meta(ge=0, le=10_000)] = 200
    max_file_bytes: Annotated[int, Meta(ge=0)] = 100 * 1024 * 1024
    max_bytes: Annotated[int, Meta(ge=0)] = 500 * 1024 * 1024


class AgentConfig(Struct, frozen=True, kw_only=True):
    """Configuration of a process; ``qgagent run`` documents the options."""

    url: str
    name: str
    state_dir: Path
    transport: Transport = "auto"
    devices: int | None = None  # None: one device with the name of the process
    targets: tuple[str, ...] = (DEFAULT_TARGET,)
    labels: dict[str, str] = {}
    cache_builds: int = 1
    fallback: bool = False
    exit_with_parent: bool = False
    exit_when_idle: float | None = None  # seconds; None: never
    once: bool = False  # exit after the first test
    serials: tuple[str, ...] = ()  # one device per serial
    discover: Discover | None = None  # excludes devices and serials
    adb: str = "adb"  # path, or name on PATH
    secrets: tuple[str, ...] = ()  # values redacted from logs
    log_bytes: int = MAX_LOG_BYTES
    artifacts: ArtifactCaps = ArtifactCaps()
    runs_bundles: bool = False
    wrap: tuple[str, ...] = ()  # precedes the commands of tests

    @property
    def named_serials(self) -> list[tuple[str, str]]:
        """Return the names and serials of the configured devices (serial "": none); empty with discovery.

        A device is named ``name/serial``, ``name/1`` to ``name/N`` if their number is given, or like the process.
        """
        if self.discover:
            return []
        if self.serials:
            return [(f"{self.name}/{serial}", serial) for serial in self.serials]
        if self.devices is None:
            return [(self.name, "")]
        return [(f"{self.name}/{number}", "") for number in range(1, self.devices + 1)]


def default_name(prefix: str = "") -> str:
    """Return an agent's name made of the host name, with the prefix that the server requires."""
    host = re.sub(r"[^A-Za-z0-9._-]", "-", socket.gethostname()).lstrip("._-")[:50] or "agent"
    return host if host.startswith(prefix) else prefix + host


def websocket_url(url: str) -> str:
    """Return the agents' WebSocket URL of a server's http(s) or ws(s) URL. Raises ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in WEBSOCKET_SCHEMES or not parts.hostname:
        raise ValueError(f"{url!r} is no server address: it should look like http://127.0.0.1:3000")
    path = parts.path.rstrip("/") + AGENT_PATH
    return urlunsplit((WEBSOCKET_SCHEMES[parts.scheme], parts.netloc, path, "", ""))


def http_url(url: str) -> str:
    """Return the server's http(s) URL without a trailing slash, also from a ws(s) URL."""
    parts = urlsplit(url)
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    return urlunsplit((scheme, parts.netloc, parts.path.rstrip("/"), "", ""))


def matches_any(name: str, patterns: Iterable[str]) -> bool:
    """Return whether a name equals a pattern, or begins with one that ends with ``*``."""
    return any(name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern for pattern in patterns)
