"""The caller: who asks for something, and through which door."""

from __future__ import annotations

from msgspec import Struct

LOCAL = "local"  # whoever uses this machine: there is no login yet


class Caller(Struct, frozen=True):
    """Who the audit names. Travels in every command to the scheduler."""

    actor: str  # a user, or an agent that acts by itself
    door: str  # api | qgjob | dashboard | admin | agent | server
    address: str = ""  # of the client, where there is one
    client: str = ""  # its program, such as qgjob/1.0
    orgs: tuple[str, ...] | None = None  # the organizations whose objects it may change; None: all

    @classmethod
    def of_headers(cls, address: str, user_agent: str, *, from_page: bool) -> Caller:
        """Return the caller of an HTTP request. ``from_page``: a browser sent it; the guard admits only our pages."""
        product = user_agent.split(maxsplit=1)[0] if user_agent.strip() else ""
        door = "dashboard" if from_page else "qgjob" if product.startswith("qgjob/") else "api"
        return cls(LOCAL, door, address, product)


SERVER = Caller("server", "server")
"""The server itself: a hold that ends by itself, say."""
