"""Look-up of credentials: whose they are, and whether they are valid now.

Synchronous; the event loop calls them through ``gateway.read``. Many at once cost one query a kind.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.models import Session
from django.db.models import Q
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from jobs.models import Attempt

from .caller import LOCAL, Caller, Role
from .credentials import Credential, command_file, secret_hash
from .models import Host, Token

AT_ONCE = 500  # credentials a query
AFTER_END = timedelta(hours=24)  # that an attempt's token is valid after its end

_ROLES = {"viewer": Role.VIEWER, "submitter": Role.SUBMITTER, "owner": Role.OWNER}
SCOPE_ROLES = {"read": Role.VIEWER, "submit": Role.SUBMITTER, "operate": Role.OWNER}

Found = dict[Credential, Caller]
"""The callers of valid credentials."""


def find_callers(credentials: Iterable[Credential]) -> Found:
    """Return the callers of those credentials that are valid now."""
    by_kind: dict[str, list[Credential]] = defaultdict(list)
    for credential in credentials:
        if credential.secret:
            by_kind[credential.kind].append(credential)
    found: Found = {}
    for kind, members in by_kind.items():
        for start in range(0, len(members), AT_ONCE):
            found |= _FINDERS[kind](members[start : start + AT_ONCE], timezone.now())
    return found


def _sessions(credentials: list[Credential], now: datetime) -> Found:
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    keys = [credential.secret for credential in credentials]
    sessions: dict[str, dict[str, Any]] = {
        session.session_key: store.decode(session.session_data)
        for session in Session.objects.filter(session_key__in=keys, expire_date__gt=now)
    }
    ids = {data.get(SESSION_KEY) for data in sessions.values()} - {None}
    users = {str(user.pk): user for user in _users().filter(pk__in=ids)}
    found: Found = {}
    for credential in credentials:
        data = sessions.get(credential.secret, {})
        user = users.get(data.get(SESSION_KEY, ""))
        if user is None or data.get(BACKEND_SESSION_KEY) not in settings.AUTHENTICATION_BACKENDS:
            continue
        # of the password: a changed one ends all older sessions
        if constant_time_compare(data.get(HASH_SESSION_KEY, ""), user.get_session_auth_hash()):
            found[credential] = person(user)
    return found


def _users() -> Any:
    return get_user_model().objects.filter(is_active=True).select_related("member")


def person(user: Any) -> Caller:
    """Return the caller that a user is, without the interface used."""
    role, orgs = rights_of(user)
    return Caller(user.get_username(), "", kind="person", role=role, orgs=orgs, subject=str(user.pk))


def rights_of(user: Any) -> tuple[Role, tuple[str, ...] | None]:
    """Return the role of an active user and the organizations it holds for; None: all."""
    if user.is_superuser:
        return Role.SITE, None
    member = getattr(user, "member", None)
    return (Role.NONE, ()) if member is None else (_ROLES[member.role], (member.org_id,))


def _tokens(credentials: list[Credential], now: datetime) -> Found:
    hashes = {credential.secret: credential for credential in credentials}
    tokens = Token.objects.filter(
        secret_hash__in=hashes, revoked_at=None, expires_at__gt=now, user__is_active=True
    ).select_related("user__member")
    callers = {hashes[token.secret_hash]: _token_caller(token) for token in tokens}
    return {credential: caller for credential, caller in callers.items() if caller is not None}


def _token_caller(token: Token) -> Caller | None:
    own_role, orgs = rights_of(token.user)
    if orgs is not None and token.org_id not in orgs:
        return None  # the person has left the organization
    role = min(own_role, Role.OWNER, max((SCOPE_ROLES[scope] for scope in token.scopes), default=Role.NONE))
    # whoever submits follows what comes of it, and an operator sees what there is
    scopes = tuple({"read", *token.scopes}) if token.scopes else ()
    return Caller(
        f"token {token.name}"[:100], "api", kind="token", role=role, orgs=(token.org_id,), scopes=scopes,
        subject=str(token.pk), expires_at=token.expires_at,
    )  # fmt: skip


def current_caller(caller: Caller) -> Caller | None:
    """Return what a token or person may do now, within a transaction; None: nothing. Others are as they were."""
    if caller.kind == "token":
        valid = Token.objects.filter(revoked_at=None, expires_at__gt=timezone.now(), user__is_active=True)
        token = valid.select_related("user__member").filter(pk=UUID(caller.subject)).first()
        return None if token is None else _token_caller(token)
    if caller.kind == "person":
        user = _users().filter(pk=caller.subject).first()
        return None if user is None else person(user)
    return caller


def _hosts(credentials: list[Credential], now: datetime) -> Found:
    hashes = {credential.secret: credential for credential in credentials}
    hosts = Host.objects.filter(Q(secret_hash__in=hashes) | Q(next_hash__in=hashes), revoked_at=None)
    found: Found = {}
    for host in hosts:
        caller = Caller(f"host {host.name}"[:100], "agent", kind="host", subject=str(host.pk))
        for secret in (host.secret_hash, host.next_hash):
            if secret and secret in hashes:
                found[hashes[secret]] = caller
    return found


def _attempts(credentials: list[Credential], now: datetime) -> Found:
    by_attempt = {UUID(credential.subject): credential for credential in credentials}
    attempts = Attempt.objects.filter(
        Q(finished_at=None) | Q(finished_at__gt=now - AFTER_END), pk__in=by_attempt
    ).values_list("pk", "token", "agent", "job__org_id", "job__app_version_id")
    found: Found = {}
    for pk, token_hash, agent, org_id, app_version_id in attempts:
        credential = by_attempt[pk]
        if constant_time_compare(token_hash, credential.secret):
            build = f"{org_id}/{app_version_id}"
            found[credential] = Caller(agent, "agent", kind="attempt", orgs=(org_id,), subject=str(pk), build=build)
    return found


def _scrapes(credentials: list[Credential], now: datetime) -> Found:
    """Monitoring, which has one token: that of the server's settings."""
    caller, token = Caller("monitoring", "api", kind="scrape"), settings.QUALGENT_METRICS_TOKEN
    good = (found for found in credentials if token and constant_time_compare(secret_hash(token), found.secret))
    return dict.fromkeys(good, caller)


def _commands(credentials: list[Credential], now: datetime) -> Found:
    """Management commands of the server's user, who may do everything."""
    caller = Caller(LOCAL, "", kind="owner", role=Role.SITE, orgs=None)
    return {credential: caller for credential in credentials if _is_command(credential.secret)}


def _is_command(hashed: str) -> bool:
    try:
        return command_file(hashed).stat().st_uid in (0, os.geteuid())
    except OSError:
        return False


_FINDERS = {
    "session": _sessions,
    "token": _tokens,
    "host": _hosts,
    "attempt": _attempts,
    "scrape": _scrapes,
    "command": _commands,
}


def is_next(credential: Credential) -> bool:
    """Return whether a host's credential is a new one that was not used yet."""
    return Host.objects.filter(next_hash=credential.secret, revoked_at=None).exists()


def is_copied(credential: Credential) -> bool:
    """Return whether a host's credential is one that was replaced and used no more: a copy of its state has it."""
    return credential.kind == "host" and Host.objects.filter(old_hash=credential.secret, revoked_at=None).exists()
