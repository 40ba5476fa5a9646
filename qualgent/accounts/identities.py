"""Look-up of credentials in the database: which caller each has, if it is valid now.

Synchronous; the event loop calls them through ``gateway.read``. Many at once cost one query a kind.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.models import Session
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from qualgent.core.errors import ForbiddenError, InvalidInputError

from .contract import Membership
from .credentials import Credential, command_file, secret_hash
from .models import Host, Member, Org, Token
from .permissions import LOCAL, Caller, Role
from .scope import SITE_NAME, org_of_scope, scope_name

AT_ONCE = 500  # credentials a query
MAX_SCOPES = 500  # that an administrator is offered

_ROLES: dict[str, Role] = {role: Role[role.name] for role in Member.Roles}
SCOPE_ROLES = {"read": Role.VIEWER, "submit": Role.SUBMITTER, "operate": Role.OWNER}

Found = dict[Credential, Caller]
"""The callers of valid credentials."""


Finder = Callable[[list[Credential], datetime], Found]
"""Returns the callers of those credentials of one kind that are valid at a time."""


def find_callers(credentials: Iterable[Credential], further: Mapping[str, Finder]) -> Found:
    """Return credential → caller for those valid now. ``further``: finders of other packages, by kind."""
    finders = {**_FINDERS, **further}
    by_kind: dict[str, list[Credential]] = defaultdict(list)
    for credential in credentials:
        if credential.secret:
            by_kind[credential.kind].append(credential)
    found: Found = {}
    for kind, members in by_kind.items():
        for start in range(0, len(members), AT_ONCE):
            found |= finders[kind](members[start : start + AT_ONCE], timezone.now())
    return found


def _callers_of_sessions(credentials: list[Credential], now: datetime) -> Found:
    """Return session credential → caller for valid ones of active users, each in the scope it names."""
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    keys = [credential.secret for credential in credentials]
    sessions: dict[str, dict[str, Any]] = {
        session.session_key: store.decode(session.session_data)
        for session in Session.objects.filter(session_key__in=keys, expire_date__gt=now)
    }
    ids = {data.get(SESSION_KEY) for data in sessions.values()} - {None}
    users = {str(user.pk): user for user in active_users().filter(pk__in=ids)}
    chosen = credentials if any(user.is_superuser for user in users.values()) else ()
    wanted = {org_of_scope(credential.scope) for credential in chosen} - {None}
    orgs = frozenset(Org.objects.filter(pk__in=wanted).values_list("pk", flat=True)) if wanted else frozenset()
    found: Found = {}
    for credential in credentials:
        data = sessions.get(credential.secret, {})
        user = users.get(data.get(SESSION_KEY, ""))
        if user is None or data.get(BACKEND_SESSION_KEY) not in settings.AUTHENTICATION_BACKENDS:
            continue
        # of the password: a changed one ends all older sessions
        if constant_time_compare(data.get(HASH_SESSION_KEY, ""), user.get_session_auth_hash()):
            caller = _person(user, credential.scope, orgs)
            if caller is not None:
                found[credential] = caller
    return found


def active_users() -> Any:
    """Return the query of people who may log in, with their memberships."""
    return get_user_model().objects.filter(is_active=True).prefetch_related("memberships")


def person(user: Any, scope: str = "") -> Caller | None:
    """Return the caller for a user in a scope, without an interface; None: the user has no right to the scope.

    ``scope``: the name of a scope; empty: the site for an administrator, else the first organization that the user
    became a member of. Who is in no organization is a caller without rights.
    """
    org = org_of_scope(scope)
    is_known = user.is_superuser and org is not None and Org.objects.filter(pk=org).exists()
    return _person(user, scope, frozenset((org,)) if org is not None and is_known else frozenset())


def _person(user: Any, scope: str, existing: frozenset[str]) -> Caller | None:
    """Return the caller for a user in a scope; None: no right to it. ``existing``: orgs open to administrators."""
    role: Role = Role.NONE
    orgs: tuple[str, ...] | None = ()
    if user.is_superuser:
        role, orgs = Role.SITE, None
        if org := org_of_scope(scope):
            if org not in existing:
                return None
            role, orgs = Role.OWNER, (org,)
        elif scope not in ("", SITE_NAME):
            return None
    elif memberships := memberships_of(user):
        own = {scope_name(member.org_id): member for member in reversed(memberships)}
        member = own.get(scope) if scope else memberships[0]
        if member is None:
            return None
        role, orgs = _ROLES[member.role], (member.org_id,)
    elif scope:
        return None
    return Caller(user.get_username(), "", kind="person", role=role, orgs=orgs, subject=str(user.pk))


def memberships_of(user: Any) -> list[Member]:
    """Return a user's memberships, the oldest first."""
    return sorted(user.memberships.all(), key=lambda member: member.pk)


def memberships_of_caller(caller: Caller) -> list[Membership]:
    """Return the scopes a person can enter: an administrator the site and all organizations, up to a limit."""
    user = active_users().filter(pk=caller.subject).first() if caller.kind == "person" and caller.subject else None
    if user is None:
        return []
    if not user.is_superuser:
        return [_make_membership(member.org_id, _ROLES[member.role]) for member in memberships_of(user)]
    orgs = Org.objects.order_by("pk").values_list("pk", flat=True)[:MAX_SCOPES]
    site = Membership(scope=SITE_NAME, org_id=None, role=Role.SITE.name.lower())
    return [site, *(_make_membership(org, Role.OWNER) for org in orgs)]


def _make_membership(org_id: str, role: Role) -> Membership:
    """Return an organization's scope with the person's role there."""
    return Membership(scope=scope_name(org_id), org_id=org_id, role=role.name.lower())


def role_in(user: Any, org_id: str) -> Role:
    """Return an active user's role in an organization; a site administrator's is owner."""
    if user.is_superuser:
        return Role.OWNER
    return next((_ROLES[member.role] for member in user.memberships.all() if member.org_id == org_id), Role.NONE)


_HAS_OWNER = Q(user__is_active=True) | Q(user=None, rule__isnull=False)  # a person, or the rule for a CI job


def _callers_of_tokens(credentials: list[Credential], now: datetime) -> Found:
    """Return token credential → caller for valid API tokens."""
    hashes = {credential.secret: credential for credential in credentials}
    tokens = Token.objects.filter(
        _HAS_OWNER, secret_hash__in=hashes, revoked_at=None, expires_at__gt=now
    ).prefetch_related("user__memberships")
    callers = {hashes[token.secret_hash]: _token_caller(token) for token in tokens}
    return {credential: caller for credential, caller in callers.items() if caller is not None}


def _token_caller(token: Token) -> Caller | None:
    """Return the caller for an API token, with at most its user's rights now; None: the user has none left."""
    own_role = Role.SUBMITTER if token.user is None else role_in(token.user, token.org_id)
    if own_role is Role.NONE:
        return None  # the person has left the organization
    role = min(own_role, max((SCOPE_ROLES[scope] for scope in token.scopes), default=Role.NONE))
    # whoever submits follows what comes of it, and an operator sees what there is
    scopes = tuple({"read", *token.scopes}) if token.scopes else ()
    return Caller(
        f"token {token.name}"[:100],
        "api",
        kind="token",
        role=role,
        orgs=(token.org_id,),
        scopes=scopes,
        subject=str(token.pk),
        expires_at=token.expires_at,
    )


def current_caller(caller: Caller) -> Caller | None:
    """Return a caller with its present rights, read in the transaction; None: a token or person without any."""
    if caller.kind == "token":
        valid = Token.objects.filter(_HAS_OWNER, revoked_at=None, expires_at__gt=timezone.now())
        token = valid.prefetch_related("user__memberships").filter(pk=UUID(caller.subject)).first()
        return None if token is None else _token_caller(token)
    if caller.kind == "person":
        user = active_users().filter(pk=caller.subject).first()
        return None if user is None else person(user, caller.scope_name)
    return caller


def require_present_role(caller: Caller) -> None:
    """Raise ForbiddenError if the caller has lost its role since the request began; call in a transaction."""
    found = current_caller(caller)
    if found is None or (found.role, found.orgs) != (caller.role, caller.orgs):
        raise ForbiddenError("your own role has changed; load the page again")


def require_kept_org(org_id: str) -> None:
    """Lock an organization in a transaction. Raises InvalidInputError if it does not exist or is being deleted.

    Race: it is deleted meanwhile; who comes second waits for its row.
    """
    if not Org.objects.select_for_update().filter(pk=org_id, deleting_at=None).exists():
        raise InvalidInputError(f'unknown organization "{org_id[:100]}"', {"org_id": "must be an organization's id"})


def _callers_of_hosts(credentials: list[Credential], now: datetime) -> Found:
    """Return host credential → caller for device hosts not revoked, by their present or next credential."""
    hashes = {credential.secret: credential for credential in credentials}
    hosts = Host.objects.filter(Q(secret_hash__in=hashes) | Q(next_hash__in=hashes), revoked_at=None)
    found: Found = {}
    for host in hosts:
        caller = Caller(
            f"host {host.name}"[:100],
            "agent",
            kind="host",
            subject=str(host.pk),
            orgs=(host.org_id,) if host.org_id else (),
        )
        for secret in (host.secret_hash, host.next_hash):
            if secret and secret in hashes:
                found[hashes[secret]] = caller
    return found


def _scrapes(credentials: list[Credential], now: datetime) -> Found:
    """Return credential → caller ``monitoring`` for those that equal the metrics token of the settings."""
    caller, token = Caller("monitoring", "api", kind="scrape"), settings.QUALGENT_METRICS_TOKEN
    good = (found for found in credentials if token and constant_time_compare(secret_hash(token), found.secret))
    return dict.fromkeys(good, caller)


def _commands(credentials: list[Credential], now: datetime) -> Found:
    """Return credential → caller with all rights, for the secrets of running management commands."""
    caller = Caller(LOCAL, "", kind="owner", role=Role.SITE, orgs=None)
    return {credential: caller for credential in credentials if _is_command(credential.secret)}


def _is_command(hashed: str) -> bool:
    """Return whether a secret's hash is of a running management command, by a file of this user or root."""
    try:
        return command_file(hashed).stat().st_uid in (0, os.geteuid())
    except OSError:
        return False


_FINDERS: dict[str, Finder] = {
    "session": _callers_of_sessions,
    "token": _callers_of_tokens,
    "host": _callers_of_hosts,
    "scrape": _scrapes,
    "command": _commands,
}


def is_next(credential: Credential) -> bool:
    """Return whether a device host's credential is its next one, not used yet."""
    return Host.objects.filter(next_hash=credential.secret, revoked_at=None).exists()


def is_copied(credential: Credential) -> bool:
    """Return whether a device host's credential was already replaced, so that a copy of its state must exist."""
    return credential.kind == "host" and Host.objects.filter(old_hash=credential.secret, revoked_at=None).exists()
