"""What one qgagent process is told."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit, urlunsplit

import msgspec
from msgspec import Struct

from qgprotocol.messages import AGENT_PATH

from .limits import MAX_LOG_BYTES, ArtifactCaps

Value = TypeVar("Value")

Transport = Literal["auto", "websocket", "poll"]
"""How to reach the server; ``auto``: by WebSocket, and by long poll where that is blocked."""

Discover = Literal["adb"]
"""What says which devices there are, while the process runs."""

MAX_DISCOVERING_NAME = 80  # characters of the process's name: the serials come behind it

LOOPBACK_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
WEBSOCKET_SCHEMES = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}


class AgentConfig(Struct, frozen=True, kw_only=True):
    """The options of ``qgagent run``, which checks and explains them."""

    url: str
    name: str
    state_dir: Path
    transport: Transport = "auto"
    devices: int | None = None  # None: one device, called as the process
    targets: tuple[str, ...] = ("mobile",)
    labels: dict[str, str] = {}
    cache_builds: int = 1
    fallback: bool = False
    exit_with_parent: bool = False
    exit_when_idle: float | None = None  # seconds; None: never
    once: bool = False  # end after the first test
    serials: tuple[str, ...] = ()  # one device each
    discover: Discover | None = None  # devices come and go; then neither devices nor serials
    adb: str = "adb"  # the program: a path, or a name to be found on PATH
    secrets: tuple[str, ...] = ()  # values that no log shows
    log_bytes: int = MAX_LOG_BYTES
    artifacts: ArtifactCaps = ArtifactCaps()

    @property
    def named_serials(self) -> list[tuple[str, str]]:
        """The name and serial of each device that is there from the beginning; an empty serial: it has none.

        They are called ``name/serial``, or ``name/1 … name/N`` when a number was given, or as the process.
        """
        if self.discover:
            return []
        if self.serials:
            return [(f"{self.name}/{serial}", serial) for serial in self.serials]
        if self.devices is None:
            return [(self.name, "")]
        return [(f"{self.name}/{number}", "") for number in range(1, self.devices + 1)]


def websocket_url(url: str) -> str:
    """Where agents of the server at this address connect. Raises ValueError, whose text says what is wanted."""
    parts = urlsplit(url)
    if parts.scheme not in WEBSOCKET_SCHEMES or not parts.hostname:
        raise ValueError(f"{url!r} is no server address: it should look like http://127.0.0.1:3000")
    path = parts.path.rstrip("/") + AGENT_PATH
    return urlunsplit((WEBSOCKET_SCHEMES[parts.scheme], parts.netloc, path, "", ""))


def http_url(url: str) -> str:
    """The server's address for HTTP, without a slash at its end."""
    parts = urlsplit(url)
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    return urlunsplit((scheme, parts.netloc, parts.path.rstrip("/"), "", ""))


def is_loopback(url: str) -> bool:
    """Whether the server is on this machine: then no proxy of the environment is asked."""
    return urlsplit(url).hostname in LOOPBACK_HOSTS


def check(value: object, kind: type[Value]) -> Value:
    """The value as that type of the protocol. Raises ValueError, whose text says what is wanted."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error
