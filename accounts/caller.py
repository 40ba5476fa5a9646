"""The caller of a command or request, as the audit and permissions see it."""

from __future__ import annotations

from msgspec import Struct

LOCAL = "local"  # any user of this machine: there is no login yet


class Caller(Struct, frozen=True):
    """The origin of a command: the actor and the interface (``door``) it used."""

    actor: str  # a user, an agent or the server
    door: str  # api | qgjob | dashboard | admin | agent | server
    address: str = ""  # the client's IP address, if any
    client: str = ""  # the client program, such as qgjob/1.0
    orgs: tuple[str, ...] | None = None  # the organizations whose objects it may change; None: all

    @classmethod
    def of_headers(cls, address: str, user_agent: str, *, from_page: bool) -> Caller:
        """Return the caller of an HTTP request. ``from_page``: sent by a dashboard page (the guard checks that)."""
        product = user_agent.split(maxsplit=1)[0] if user_agent.strip() else ""
        door = "dashboard" if from_page else "qgjob" if product.startswith("qgjob/") else "api"
        return cls(LOCAL, door, address, product)


SERVER = Caller("server", "server")
"""The caller of changes that the server makes itself, such as the end of a timed pause."""
