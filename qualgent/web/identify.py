"""Identification of callers in local mode: once per request and socket, in ASGI, ahead of everything else."""

from typing import Any

from qgprotocol.messages import AGENT_PATH, LINKS_PATH
from qualgent.accounts.caller import CALLER_KEY, LOCAL, Caller, Role
from qualgent.core.asgi import Receive, Scope, Send
from qualgent.web.routes import FORM_PREFIX

AGENT_PREFIXES = (AGENT_PATH, LINKS_PATH)


class Identify:
    """ASGI application that puts the caller into each scope. There is no login: everybody let in is the owner."""

    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in {"http", "websocket"}:
            scope[CALLER_KEY] = owner(scope)
        await self._application(scope, receive, send)


def anonymous(scope: Scope) -> Caller:
    """Return the caller of a scope that was refused before anybody looked who it is."""
    address, _ = scope.get("client") or ("", 0)
    return Caller("", "api", address)


def owner(scope: Scope) -> Caller:
    """Return the owner as the caller of a scope, with the interface that was used."""
    address, client, door = origin_of(scope)
    return Caller(LOCAL, door, address, client, "owner", Role.SITE, None)


def origin_of(scope: Scope) -> tuple[str, str, str]:
    """Return the address and the program of a scope's client, and the interface that it uses."""
    address, _ = scope.get("client") or ("", 0)
    user_agent, from_page = b"", False
    for name, value in scope["headers"]:
        if name == b"user-agent":
            user_agent = value
        elif name == b"sec-fetch-site" or (name == b"origin" and scope["type"] == "websocket"):
            from_page = True  # browsers send it, and the guard lets in our own pages only
    words, path = user_agent.decode("latin-1").split(maxsplit=1), scope["path"]
    client = words[0] if words else ""
    if path.startswith(FORM_PREFIX):
        return address, client, "admin"
    if path.startswith(AGENT_PREFIXES):
        return address, client, "agent"
    return address, client, "dashboard" if from_page else "qgjob" if client.startswith("qgjob/") else "api"
