"""The caller of a request, socket or command: who it is, and what it may do. Made once, by ``web.identify``."""

from datetime import datetime
from enum import IntEnum
from typing import Any, Final, Literal

from msgspec import Struct

from .scope import SITE, SITE_NAME, OrgScope, scope_name

CALLER_KEY: Final = "qualgent.caller"
LOCAL = "local"  # the actor of everything that this machine's user does


class Role(IntEnum):
    """The roles, each with the rights of the ones before it."""

    NONE = 0
    VIEWER = 1
    SUBMITTER = 2
    OWNER = 3  # of an organization
    SITE = 4  # administrator of the whole server


CallerKind = Literal["anonymous", "owner", "person", "token", "host", "attempt", "scrape", "server"]


class Caller(Struct, frozen=True):
    """The actor, the interface (``door``) it used, and what its permissions follow from. Without a kind: nobody."""

    actor: str  # a user, an agent or the server
    door: str  # api | qgjob | dashboard | admin | agent | server
    address: str = ""  # the client's IP address, if any
    client: str = ""  # the client program, such as qgjob/1.0
    kind: CallerKind = "anonymous"  # owner: this machine's user, who runs the server; server: the server itself
    role: Role = Role.NONE
    orgs: tuple[str, ...] | None = ()  # the organizations whose objects it may see and change; None: all
    scopes: tuple[str, ...] | None = None  # of a token: read | submit | operate; None: whatever the role may
    subject: str = ""  # the id of the user, token, host or attempt that it is
    build: str = ""  # of an attempt: the version of its build, which is of its organization
    bundle: str = ""  # of an attempt: the digest of its job's bundle
    expires_at: datetime | None = None  # of a token

    @property
    def org_scope(self) -> OrgScope:
        """The organizations whose objects it sees, as far as its permissions go. Monitoring sees the whole server."""
        return SITE if self.orgs is None or self.kind == "scrape" else OrgScope(frozenset(self.orgs))

    @property
    def org_id(self) -> str:
        """The organization that it acts for; empty: the whole site, or none."""
        return self.orgs[0] if self.orgs else ""

    @property
    def scope_name(self) -> str:
        """The name of the scope that it is in (see ``qualgent.accounts.scope``); empty: a person of no organization."""
        if self.orgs is None:
            return SITE_NAME
        return scope_name(self.org_id) if self.org_id else ""


SERVER = Caller("server", "server", kind="server", role=Role.SITE, orgs=None)
"""The caller of changes that the server makes itself, such as the end of a timed pause."""


def caller_of(source: Any) -> Caller:
    """Return the caller of a request (Django's or DRF's) or of a scope. Raises LookupError for an unidentified one."""
    scope = source if isinstance(source, dict) else getattr(source, "_request", source).scope
    caller: Caller = scope[CALLER_KEY]
    return caller
