"""Callers and their permissions: one table of what each role may do, for API, pages, admin, socket and agents.

The API checks it in ``LoopAPIView.dispatch``, pages in ``qualgent.dashboard.pages``, the live socket for every topic,
the admin for every page and action, an agent's connection for every kind of message; what has no rule is refused. An
object that a caller may not see does not exist for it. A caller is made once, by ``server.guard`` (local mode) or
``web.authentication``.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import IntEnum
from typing import Any, Final, Literal, NamedTuple, TypeVar

from msgspec import Struct

from qualgent.core.errors import ForbiddenError, NotFoundError

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
        """Return the organizations whose objects the caller sees, as far as permitted; monitoring: the whole site."""
        return SITE if self.orgs is None or self.kind == "scrape" else OrgScope(frozenset(self.orgs))

    @property
    def org_id(self) -> str:
        """Return the organization that the caller acts for; empty: the whole site, or none."""
        return self.orgs[0] if self.orgs else ""

    @property
    def scope_name(self) -> str:
        """Return the name of the caller's scope (``org:<id>``, ``site``); empty: a person without organization."""
        if self.orgs is None:
            return SITE_NAME
        return scope_name(self.org_id) if self.org_id else ""


SERVER = Caller("server", "server", kind="server", role=Role.SITE, orgs=None)
"""The caller of changes that the server makes itself, such as the end of a timed pause."""


def caller_of(source: Any) -> Caller:
    """Return the caller of a request (Django's or DRF's) or an ASGI scope. Raises LookupError if unidentified."""
    scope = source if isinstance(source, dict) else getattr(source, "_request", source).scope
    caller: Caller = scope[CALLER_KEY]
    return caller


logger = logging.getLogger("qualgent.accounts.permissions")

READ = "read"
CHECKS_ITSELF = "-"  # for ``needs``
Named = TypeVar("Named", bound=Callable[..., Any])


class PermissionRule(NamedTuple):
    """The least role, the scope of a token, and further kinds of callers that may do something."""

    role: Role
    scope: str = ""  # empty: no token
    also: tuple[CallerKind, ...] = ()  # an attempt only itself, its build and its bundle
    own: bool = False  # a token with this scope only what it submitted; with ``operate`` everything


_EVERYBODY = PermissionRule(Role.NONE, "read")
_VIEW = PermissionRule(Role.VIEWER, "read")
_SUBMIT = PermissionRule(Role.SUBMITTER, "submit")
_OPERATE = PermissionRule(Role.OWNER, "operate")
_MANAGE = PermissionRule(Role.OWNER)  # people only: a token that leaked must not make others
_SITE = PermissionRule(Role.SITE)
_HOST = PermissionRule(Role.SITE, also=("host",))
_OWN = PermissionRule(Role.SUBMITTER, "submit", own=True)
_CHANGE_JOBS = {READ: _VIEW, "cancel": _OWN, "retry": _OWN, "priority": _OWN}

RULES: dict[str, dict[str, PermissionRule]] = {
    "job": {**_CHANGE_JOBS, "submit": _SUBMIT},
    "batch": {**_CHANGE_JOBS, "store": _OWN},
    "group": _CHANGE_JOBS,
    "attempt": {READ: _VIEW, "store": PermissionRule(Role.SITE, also=("attempt",))},
    "build": {READ: PermissionRule(Role.VIEWER, "read", also=("attempt",)), "store": _SUBMIT, "release": _OPERATE},
    "bundle": {READ: PermissionRule(Role.VIEWER, "read", also=("attempt",)), "store": _SUBMIT},
    "test": {READ: _VIEW, "quarantine": _OPERATE},
    "failure": {READ: _VIEW, "annotate": PermissionRule(Role.SUBMITTER, "operate")},
    "org": {READ: _VIEW, **dict.fromkeys(("create", "settings", "delete"), _SITE)},
    "org-data": {READ: _SITE},  # all that is an organization's, at once
    "agent": {
        READ: _VIEW,
        **dict.fromkeys(("drain", "pause", "quarantine", "resume", "delete"), _OPERATE),
    },
    "webhook": dict.fromkeys((READ, "create", "settings", "delete", "rotate", "test", "redeliver"), _OPERATE),
    "audit": {READ: _OPERATE},
    "retention": {READ: _VIEW, "remove": _SITE},
    "figures": {READ: _VIEW},
    "metrics": {READ: PermissionRule(Role.VIEWER, "read", also=("scrape",))},
    "event": {READ: _VIEW},
    "server": {READ: _VIEW},
    "health": {READ: _EVERYBODY},
    "docs": {READ: _VIEW},
    # its pages show nothing but one's own account; its tokens are for who was approved, or has the token of a CI job
    "login": dict.fromkeys((READ, "request", "poll", "deny", "exchange"), _EVERYBODY),
    "install": {READ: _EVERYBODY},
    "caller": dict.fromkeys((READ, "revoke"), PermissionRule(Role.NONE, "read")),  # oneself
    "member": {**dict.fromkeys((READ, "invite", "role", "remove", "reset", "log-out"), _MANAGE), "deactivate": _SITE},
    "ci-rule": dict.fromkeys((READ, "create", "settings", "delete"), _MANAGE),
    "token": {
        READ: PermissionRule(Role.VIEWER),
        **dict.fromkeys(("create", "revoke"), PermissionRule(Role.VIEWER)),
    },  # one's own
    "host": {**dict.fromkeys((READ, "invite", "revoke"), _MANAGE), "enroll": _EVERYBODY, "rotate": _HOST},
    "admin": {READ: _SITE, "change": _SITE},
    # a long poll's link, and each kind of message on any connection of an agent
    "agent-link": dict.fromkeys(
        (
            "connect",
            "hello",
            "accept",
            "decline",
            "begin",
            "dropped",
            "progress",
            "log",
            "cases",
            "result",
            "heartbeat",
            "goodbye",
        ),
        _HOST,
    ),
}
"""By kind of object and act: ``read``, a verb of the audit log, or a kind of message."""

NO_ORG = frozenset(
    (
        "agent-link",
        "audit",
        "retention",
        "figures",
        "metrics",
        "event",
        "server",
        "health",
        "docs",
        "admin",
        "login",
        "install",
        "caller",
        "member",
        "token",
        "org-data",
    )
)
"""Kinds whose objects belong to no organization: they are the site's, and all of its organizations'."""


SHARED = ""
"""In place of an organization: an agent that runs the jobs of all. Everybody sees it; the site operates it."""


class Resource(NamedTuple):
    """The object of an action. Without an id: all objects of the kind, or a new one."""

    kind: str  # job | attempt | build | bundle | batch | group | org | test | agent | webhook | audit | retention | …
    id: str = ""  # a build's is its version: only with its organization it names one
    org: str | None = None  # that it belongs to, or SHARED; None: none, or not known
    token: str = ""  # that submitted it, if a token did

    @property
    def label(self) -> str:
        """Return the object's display name, not for comparison, as two objects may have the same."""
        return (
            f"{self.org} {self.id}" if self.kind in ("build", "bundle", "failure") and self.org and self.id else self.id
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.label[:100]}" if self.id else self.kind


def allowed(caller: Caller, action: str, resource: Resource) -> bool:
    """Return whether the caller may do an action (of RULES) to a resource; its organization must be known.

    The organization of an object must be known if the caller is restricted to some: see ``web.gateway``.
    """
    rule = RULES.get(resource.kind, {}).get(action)
    if rule is None:
        logger.error("refused: there is no permission rule for %s %s", action, resource)
        return False
    if caller.kind in rule.also:
        return caller.kind != "attempt" or _is_own(caller, resource)
    if caller.role < rule.role or (caller.scopes is not None and not _in_scope(caller, rule, resource)):
        return False
    return _is_of(caller, action, resource)


def _is_own(attempt: Caller, resource: Resource) -> bool:
    """Return whether a resource is the attempt that calls, its build or its bundle."""
    if resource.kind == "build":
        return bool(attempt.build) and (resource.org, resource.id) == (attempt.org_id, attempt.build)
    if resource.kind == "bundle":
        return bool(attempt.bundle) and (resource.org, resource.id) == (attempt.org_id, attempt.bundle)
    return bool(attempt.subject) and resource.id == attempt.subject


def _in_scope(caller: Caller, rule: PermissionRule, resource: Resource) -> bool:
    """Return whether a token's scopes allow an action; without ``operate``, only on jobs the token submitted."""
    scopes = caller.scopes or ()
    if rule.own and "operate" in scopes:
        return True
    return rule.scope in scopes and (not rule.own or (bool(resource.token) and resource.token == caller.subject))


def limited_to_own(caller: Caller) -> bool:
    """Return whether the caller may change only what it submitted, as a token without the scope ``operate``."""
    return caller.scopes is not None and "operate" not in caller.scopes


def visible(caller: Caller, resource: Resource) -> bool:
    """Return whether the caller may know that a resource exists, since it may read it, or its kind is never read."""
    return allowed(caller, READ, resource) if READ in RULES.get(resource.kind, {}) else True


def _is_of(caller: Caller, action: str, resource: Resource) -> bool:
    """Return whether a resource is in the caller's organizations; shared agents are, but only to read."""
    if caller.orgs is None or resource.kind in NO_ORG or (not resource.id and resource.org is None):
        return True
    if resource.org == SHARED and resource.kind == "agent":
        return action == READ
    return resource.org in caller.orgs


def require_permission(caller: Caller, action: str, resource: Resource) -> None:
    """Raise ForbiddenError unless the caller may do an action; NotFoundError if the object is hidden from it."""
    if allowed(caller, action, resource):
        return
    if resource.id and not visible(caller, resource):
        raise NotFoundError(not_found_text(resource))
    if resource.kind == "agent" and resource.org == SHARED:
        raise ForbiddenError(
            f"{resource} is shared by all organizations: the administrators of this server {action} it"
        )
    if caller.kind == "token" and resource.org is not None and caller.orgs and resource.org not in caller.orgs:
        other = resource.org[:100]
        raise ForbiddenError(
            f"this token is of the organization {caller.orgs[0]}: it may not {action} {resource.kind}s of {other}; "
            f"use a token of {other}"
        )
    rule = RULES.get(resource.kind, {}).get(action)
    if caller.kind == "token" and rule is not None and rule.scope in (caller.scopes or ()) and caller.role < rule.role:
        role = f"is a {caller.role.name.lower()}" if caller.role else "has no role"
        raise ForbiddenError(
            f"this token may not {action} {resource}: whoever made it {role} in {caller.org_id} now, "
            "and a token does no more than that person may"
        )
    who = (
        "administrator of this server" if rule is not None and rule.role == Role.SITE else "owner of your organization"
    )
    raise ForbiddenError(f"you may not {action} {resource}; ask an {who} for permission")


def not_found_text(resource: Resource) -> str:
    """Return the text of a 404 for an object that does not exist, or that the caller may not see."""
    if resource.kind == "org":
        return f'unknown organization "{resource.id[:100]}": its first job or its first settings create it'
    if resource.kind == "build":
        return f"there is no build {resource.id[:200]} of {(resource.org or '')[:100]}"
    if resource.kind == "bundle":
        return f"{(resource.org or '')[:100]} has no bundle {resource.id[:100]}"
    return f"there is no {resource.kind} {resource.id[:100]}"


def needs(kind: str) -> Callable[[Named], Named]:
    """Decorate a view with the kind of object that its callers must be allowed to read."""

    def mark(view: Named) -> Named:
        view.permission_kind = kind  # type: ignore[attr-defined]
        return view

    return mark


# ------------------------------------------------------------------------------------------------- HTTP

# the kind of object that a URL parameter identifies; a view without one declares its kind
_KINDS = {
    "job_id": "job",
    "attempt_id": "attempt",
    "batch_id": "batch",
    "group_id": "group",
    "test_id": "test",
    "webhook_id": "webhook",
    "rule_id": "ci-rule",
    "host_id": "host",
    "org_id": "org",
    "data_of": "org-data",
    "name": "agent",
    "link_id": "agent-link",
}


def url_resource(kind: str, parameters: Mapping[str, str]) -> Resource:
    """Return the object that a URL's parameters identify, else all objects of ``kind``.

    Raises LookupError if there is neither, so that a view without a kind is never public.
    """
    if "app_version_id" in parameters:
        return Resource("build", parameters["app_version_id"], parameters["org_id"])
    if "sha256" in parameters:
        return Resource("bundle", parameters["sha256"], parameters["org_id"])
    if "fingerprint" in parameters:
        return Resource("failure", parameters["fingerprint"], parameters["org_id"])
    for name, known in _KINDS.items():
        if name in parameters:
            return Resource(known, parameters[name], parameters[name] if known == "org" else None)
    if not kind:
        raise LookupError("the view does not declare the kind of its object")
    return Resource(kind)


# ------------------------------------------------------------------------------------------------- the live socket

TOPIC_KINDS = {
    "overview": "figures",
    "series": "figures",
    "totals": "figures",
    "groups": "group",
    "jobs": "job",
    "batches": "batch",
    "agents": "agent",
    "events": "event",
    "problems": "event",
    "timeline": "agent",
    "log": "attempt",
    "cases": "attempt",
    "tests": "test",
    "results": "batch",
    "settings": "server",
    **{kind: kind for kind in ("job", "batch", "test", "group", "agent")},
}
"""By a topic's name, or what it begins with up to a colon."""


def topic_resource(topic: str) -> Resource:
    """Return the object of a live topic: ``job:<id>`` is one job, ``jobs`` all jobs. Raises KeyError."""
    prefix, _, rest = topic.partition(":")
    return Resource(TOPIC_KINDS[prefix], rest)
