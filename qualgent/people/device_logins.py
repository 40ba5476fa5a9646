"""Log-in of ``qgjob`` by a browser: the device flow of RFC 8628, its requests, codes, approval and polling.

A request has two codes. The device code is a secret that ``qgjob`` polls with. The user code is short: a person types
it on the page ``/accounts/device/`` (``people.device``), sees which machine asks, and approves or denies. The
token is made when ``qgjob`` polls next, if the person may still have it then.

Functions that take a cursor are units of work, for ``Gateway.write``.
"""

import re
import secrets
from collections import Counter
from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple

from django.db import connection
from django.utils import timezone
from django.utils.crypto import salted_hmac

from qualgent.accounts import audit
from qualgent.accounts.credentials import secret_hash
from qualgent.accounts.identities import SCOPE_ROLES, active_users, role_in
from qualgent.accounts.models import DeviceLogin, Member, Token
from qualgent.accounts.permissions import Caller, Role
from qualgent.accounts.throttles import network_of, provider_of
from qualgent.core.keys import new_id

PURPOSE = "qualgent.people.device_logins"
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # without vowels, which would make words; 20^8 codes
CODE_LENGTH = 8
LIFETIME = timedelta(minutes=10)
INTERVAL_SECONDS = 5
SLOWER_SECONDS = 5  # added for each poll that comes too early
MAX_INTERVAL_SECONDS = 60
EARLY = timedelta(seconds=0.5)  # that a poll may come early: timers and networks are not exact
MAX_OF_NETWORK = 20  # pending requests
MAX_PENDING = 1000
KEPT_PENDING = 900  # once there are so many: choosing for each new one would be slow
LOCK = "SELECT pg_advisory_xact_lock(%s, 0)"
LOCK_SPACE = 0x64657663  # of the first key: "devc"
MAX_MACHINE = 80  # characters
NAME_PREFIX = "qgjob on "  # of tokens

State = DeviceLogin.States
PollError = Literal["authorization_pending", "slow_down", "access_denied", "expired_token", "invalid_grant"]


class NewLogin(NamedTuple):
    """A request for a token."""

    device_code: str
    user_code: str  # as it is shown: XXXX-XXXX
    machine: str


class Grant(NamedTuple):
    """The token that an approved request, or a CI job, gets."""

    name: str
    org: str
    scopes: list[str]
    lifetime: timedelta
    is_renewed: bool = False  # the CI job goes on to use the token that it has


def new_login(machine: str) -> NewLogin:
    """Return an unsaved log-in request with random codes. ``machine``: the name that the client gives its machine."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
    shown = "".join(char if char.isprintable() else "?" for char in machine)[:MAX_MACHINE]
    return NewLogin(secrets.token_urlsafe(32), f"{letters[:4]}-{letters[4:]}", shown)


def parse_user_code(text: str) -> str:
    """Return a typed user code in the form shown (``ABCD-EFGH``); empty: it cannot be one."""
    letters = re.sub(r"[\s-]", "", text[:40]).upper()
    if len(letters) != CODE_LENGTH or not set(letters) <= set(LETTERS):
        return ""
    return f"{letters[:4]}-{letters[4:]}"


def user_code_hash(code: str) -> str:
    """Return the HMAC of a user code, by which it is stored: a plain hash of so few letters could be reversed."""
    return salted_hmac(PURPOSE, code, algorithm="sha256").hexdigest()


def request_login(cursor: Any, login: NewLogin, caller: Caller) -> None:
    """Store a log-in request, and remove surplus pending ones, those of the busiest networks first.

    So no network keeps others from logging in.
    """
    if connection.vendor != "sqlite":  # which has one writer
        # race: of requests at two gateways at once, one counts what the other one has stored
        cursor.execute(LOCK, (LOCK_SPACE,))
    now, network = timezone.now(), network_of(caller.address)[:64]
    pending = DeviceLogin.objects.filter(state=State.PENDING, expires_at__gt=now).order_by("-created_at", "-pk")
    surplus = list(pending.filter(network=network).values_list("pk", flat=True)[MAX_OF_NETWORK - 1 :])
    if pending.count() - len(surplus) >= MAX_PENDING:
        surplus += _choose_surplus(list(pending.exclude(pk__in=surplus).values_list("pk", "network")))
    if surplus:
        DeviceLogin.objects.filter(pk__in=surplus).delete()
    DeviceLogin.objects.create(
        id=new_id(),
        device_hash=secret_hash(login.device_code),
        user_hash=user_code_hash(login.user_code),
        machine=login.machine,
        address=caller.address[:64],
        network=network,
        client=caller.client[:100],
        state=State.PENDING,
        scopes=[],
        interval_seconds=INTERVAL_SECONDS,
        created_at=now,
        expires_at=now + LIFETIME,
    )


def _choose_surplus(newest_first: list[tuple[Any, str]]) -> list[Any]:
    """Return ids of log-in requests to remove, all but KEPT_PENDING, given (id, network) pairs, newest first.

    These are the older ones of networks that have many, and of providers that have many networks.
    """
    of_network: Counter[str] = Counter()
    of_provider: Counter[str] = Counter()
    ranked, ordered = [], []
    for number, (pk, network) in enumerate(newest_first):
        ranked.append((of_network[network], number, pk, provider_of(network)))
        of_network[network] += 1
    for *rank, pk, provider in sorted(ranked):
        ordered.append((of_provider[provider], rank, pk))
        of_provider[provider] += 1
    return [pk for *_, pk in sorted(ordered)[KEPT_PENDING:]]


def is_known(device_hash: str) -> bool:
    """Return whether a log-in request has this device code; checked first, so that guesses cost no write."""
    return DeviceLogin.objects.filter(device_hash=device_hash).exists()


def pending_login(code: str) -> DeviceLogin | None:
    """Return the pending, unexpired log-in request with this user code; None: there is none."""
    found = DeviceLogin.objects.filter(user_hash=user_code_hash(code), state=State.PENDING)
    return found.filter(expires_at__gt=timezone.now()).first()


def decide(login: DeviceLogin, **values: Any) -> bool:
    """Set these values of a pending log-in request, to approve or deny it; return False if decided or expired."""
    # race: of two people who decide at once, one finds it decided
    found = DeviceLogin.objects.filter(pk=login.pk, state=State.PENDING, expires_at__gt=timezone.now())
    return found.update(**values) == 1


def poll(cursor: Any, device_hash: str, new_secret_hash: str, caller: Caller) -> Grant | PollError:
    """Create and return the token of an approved log-in request, with this secret hash, or return the RFC 8628 error.

    ``caller``: the program that polls. A code that is used again revokes its token: its answer was lost, or somebody
    has a copy.
    """
    now = timezone.now()
    login = DeviceLogin.objects.filter(device_hash=device_hash).first()
    if login is None:
        return "invalid_grant"
    if login.state == State.USED:
        if Token.objects.filter(pk=login.pk, revoked_at=None).update(revoked_at=now):
            note = "its device code was presented again"
            audit.record(
                cursor, caller, "revoke", kind="token", object_id=str(login.pk), org_id=login.org_id, note=note
            )
        return "invalid_grant"
    if login.expires_at <= now:
        return "expired_token"
    if login.state == State.APPROVED and login.user_id is not None and login.org_id is not None:
        # race: the person is removed meanwhile, which revokes their tokens; who comes second waits for these rows
        active_users().select_for_update().filter(pk=login.user_id).first()
        Member.objects.select_for_update().filter(user_id=login.user_id, org_id=login.org_id).first()
    interval = login.interval_seconds
    is_early = login.polled_at is not None and now - login.polled_at < timedelta(seconds=interval) - EARLY
    if is_early:
        interval = min(MAX_INTERVAL_SECONDS, interval + SLOWER_SECONDS)
    DeviceLogin.objects.filter(pk=login.pk).update(polled_at=now, interval_seconds=interval)
    if is_early:
        return "slow_down"
    if login.state != State.APPROVED:
        return "access_denied" if login.state == State.DENIED else "authorization_pending"
    return _grant_login(cursor, login, new_secret_hash, caller, now)


def withdraw(cursor: Any, device_hash: str) -> None:
    """Deny a pending log-in request, whose program was interrupted."""
    DeviceLogin.objects.filter(device_hash=device_hash, state=State.PENDING).update(state=State.DENIED)


def _grant_login(
    cursor: Any, login: DeviceLogin, new_secret_hash: str, caller: Caller, now: datetime
) -> Grant | PollError:
    """Create the token of an approved request, once, with at most the scopes that the person's role permits now."""
    # race: of two polls at once, at two gateways, one finds it used
    found = DeviceLogin.objects.filter(pk=login.pk)
    if found.filter(state=State.APPROVED).update(state=State.USED) != 1:
        return "access_denied" if found.filter(state=State.DENIED).exists() else "invalid_grant"
    user = active_users().filter(pk=login.user_id).first()
    role = Role.NONE if user is None or login.org_id is None else role_in(user, login.org_id)
    scopes = [scope for scope in login.scopes if SCOPE_ROLES[scope] <= role]
    if user is None or login.org_id is None or not scopes:
        found.update(state=State.DENIED)
        return "access_denied"  # the person has lost the role since
    lifetime = timedelta(seconds=login.token_seconds)
    token = Token.objects.create(
        id=login.pk,
        name=f"{NAME_PREFIX}{login.machine or 'a machine'}",
        secret_hash=new_secret_hash,
        org_id=login.org_id,
        user=user,
        scopes=scopes,
        created_at=now,
        expires_at=now + lifetime,
        warned_at=now,  # no mail: qgjob says itself when it expires soon
        last_address=caller.address[:64],
    )
    after = {
        "name": token.name,
        "org_id": token.org_id,
        "user": user.get_username(),
        "scopes": scopes,
        "expires_at": token.expires_at.isoformat(timespec="seconds"),
    }
    actor = Caller(user.get_username(), "qgjob", caller.address, caller.client, kind="person")
    audit.record(
        cursor,
        actor,
        "create",
        kind="token",
        object_id=str(token.pk),
        org_id=token.org_id,
        note="qgjob login",
        after=after,
    )
    return Grant(token.name, token.org_id, scopes, lifetime)
