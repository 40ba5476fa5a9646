"""The people of this server: who they are, and what an owner or administrator does about them.

Nobody changes themselves, and an owner no administrator of the server. The caller's own rights are asked once more in
the transaction of each change: two administrators who remove each other at once would leave none.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from accounts.caller import LOCAL, Caller, Role
from accounts.identities import current_caller, memberships_of
from accounts.models import Enrollment, Link, Member, Org, Token
from accounts.statements import insert_orgs
from jobs.errors import ConflictError, ForbiddenError, NotFoundError
from jobs.times import wall_ms

from . import links
from .account import ROLES, role_name
from .audited import record


class Person(NamedTuple):
    """A person as the members' pages show it."""

    id: int
    name: str
    role: str  # a key of ROLES
    role_text: str
    org: str
    is_active: bool
    has_second_factor: bool
    last_login: datetime | None
    may_change: bool  # the caller
    email: str


def list_people(caller: Caller) -> list[Person]:
    """Return the people that the caller may see, the active ones first, by name."""
    return [_person(caller, user) for user in _users(caller).order_by("-is_active", "username")]


def get_person(caller: Caller, user_id: int) -> Person:
    """Raises NotFoundError, also for somebody of another organization."""
    return _person(caller, _user(caller, user_id))


def _users(caller: Caller) -> QuerySet[Any]:
    factors = Authenticator.objects.filter(user=OuterRef("pk")).exclude(type=Authenticator.Type.RECOVERY_CODES)
    users = get_user_model().objects.exclude(username=LOCAL).prefetch_related("memberships")
    if caller.orgs is not None:
        users = users.filter(memberships__org_id__in=caller.orgs, is_superuser=False)
    return users.annotate(has_second_factor=Exists(factors))


def _user(caller: Caller, user_id: int) -> Any:
    user = _users(caller).filter(pk=user_id).first()
    if user is None:
        raise NotFoundError("there is no such person")
    return user


def _person(caller: Caller, user: Any) -> Person:
    own = memberships_of(user)
    org = caller.orgs[0] if caller.orgs else own[0].org_id if own else ""
    role = role_name(user, org)
    return Person(
        user.pk, user.get_username(), role, ROLES.get(role, "None"), org,
        user.is_active, user.has_second_factor, user.last_login, str(user.pk) != caller.subject,
        user.email,
    )  # fmt: skip


def pending_invites(caller: Caller) -> list[Link]:
    """Return the invitations that can still be used."""
    found = Link.objects.filter(purpose=links.INVITE, used_at=None, expires_at__gt=timezone.now())
    if caller.orgs is not None:
        found = found.filter(org_id__in=caller.orgs)
    return list(found.order_by("created_at"))


def team_org(caller: Caller) -> str:
    """Return the one organization that people are members of or invited to; empty: none yet."""
    if caller.orgs:
        return caller.orgs[0]
    first = Member.objects.order_by("pk").values_list("org_id", flat=True).first()
    return first or next((str(link.org_id) for link in pending_invites(caller)), "")


def suggested_org() -> str:
    """Return the organization that the first members probably belong to: the only one there is."""
    found = list(Org.objects.values_list("pk", flat=True)[:2])
    return found[0] if len(found) == 1 else ""


def _check(caller: Caller) -> None:
    """Raise ForbiddenError if the caller has lost its role since the request began."""
    found = current_caller(caller)
    if found is None or (found.role, found.orgs) != (caller.role, caller.orgs):
        raise ForbiddenError("your own role has changed; load the page again")


def _target(caller: Caller, user_id: int) -> Any:
    """Return the user to change, in the transaction of the change."""
    _check(caller)
    user = _user(caller, user_id)
    if str(user.pk) == caller.subject:
        raise ConflictError("you cannot change yourself here; somebody else has to")
    return user


def invite(caller: Caller, *, role: str, org: str, note: str, email: str = "") -> str:
    """Make an invitation; return its address. An organization that does not exist is set up."""
    with transaction.atomic():
        _check(caller)
        known = team_org(caller)
        org = known or org
        if not org:
            raise ConflictError("there is no organization to invite to")
        with connection.cursor() as cursor:
            insert_orgs(cursor, [org], wall_ms())
        url = links.make_link(caller, links.INVITE, org=Org.objects.get(pk=org), role=role, note=note, email=email)
        after = {"role": role, "org": org, **({"email": email} if email else {})}
        record(caller, "invite", "", after=after, note=note)
    return url


def withdraw_invite(caller: Caller, link_id: str) -> None:
    """Delete an unused invitation. Raises NotFoundError."""
    with transaction.atomic():
        _check(caller)
        found = next((link for link in pending_invites(caller) if str(link.pk) == link_id), None)
        if found is None:
            raise NotFoundError("there is no such invitation; it may have been used")
        record(caller, "withdraw", "", before={"role": found.role, "org": found.org_id}, note=found.note)
        found.delete()


def set_role(caller: Caller, user_id: int, role: str) -> None:
    """Set a person's role; links that the person made with the old one are deleted."""
    if role == "site" and caller.role < Role.SITE:
        raise ForbiddenError("only an administrator of this server makes others")
    with transaction.atomic():
        user = _target(caller, user_id)
        org = team_org(caller)
        before = role_name(user, org)
        if before == role:
            return
        if before == "site":
            _keep_an_administrator(user)
        user.is_superuser = user.is_staff = role == "site"
        user.save(update_fields=["is_superuser", "is_staff"])
        if role == "site":
            Member.objects.filter(user=user).delete()
        else:
            if not org:
                raise ConflictError("there is no organization yet: invite its first member")
            Member.objects.update_or_create(user=user, org_id=org, defaults={"role": role})
        links.delete_links_of(user)
        record(caller, "role", user.get_username(), before={"role": before}, after={"role": role})


def reset(caller: Caller, user_id: int) -> str:
    """Make a link with which a person sets a new password; return its address."""
    with transaction.atomic():
        user = _target(caller, user_id)
        if not user.is_active:
            raise ConflictError("this person is deactivated; reactivate them first")
        url = links.make_link(caller, links.RESET, user=user)
        record(caller, "reset link", user.get_username())
    return url


def offboard(caller: Caller, user_id: int) -> None:
    """Deactivate a person, and end everything by which they could still come in or let others in."""
    with transaction.atomic():
        user, now = _target(caller, user_id), timezone.now()
        if user.is_superuser:
            _keep_an_administrator(user)
        user.is_active = False
        user.save(update_fields=["is_active"])
        links.end_sessions(user)
        ended = {
            "tokens": Token.objects.filter(user=user, revoked_at=None).update(revoked_at=now),
            "links": links.delete_links_of(user),
            "enrollments": Enrollment.objects.filter(
                made_by=user.get_username(), revoked_at=None, expires_at__gt=now
            ).update(revoked_at=now),
        }
        record(caller, "remove", user.get_username(), before={"role": role_name(user)}, after=ended)


def restore(caller: Caller, user_id: int) -> None:
    """Let a deactivated person log in again, with the role and password they had. Their tokens stay revoked."""
    with transaction.atomic():
        user = _target(caller, user_id)
        if user.is_active:
            return
        user.is_active = True
        user.save(update_fields=["is_active"])
        record(caller, "restore", user.get_username(), after={"role": role_name(user)})


def _keep_an_administrator(user: Any) -> None:
    # Race: two who remove each other at once. Both lock all rows, and the second one sees what the first one did.
    found = administrators().select_for_update().order_by("pk").values_list("pk", flat=True)
    if set(found) <= {user.pk}:
        raise ConflictError("this is the last administrator of this server; make another one first")


def administrators() -> QuerySet[Any]:
    """Return the active administrators who are people."""
    found: QuerySet[Any] = get_user_model().objects.filter(Q(is_superuser=True) & Q(is_active=True))
    return found.exclude(username=LOCAL)
