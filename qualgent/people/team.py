"""Lists and details of people, and changes of their roles and accounts by owners and administrators.

An owner acts on the organization of the scope, an administrator on all: who was removed from one organization goes on
in the others. Nobody changes themselves, and an owner no administrator of the server. The caller's own rights are asked
once more in the transaction of each change: two owners who remove each other at once would leave none.
"""

from datetime import datetime
from typing import Any, NamedTuple

from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from qualgent.accounts.identities import memberships_of, require_present_role
from qualgent.accounts.models import DeviceLogin, Enrollment, Host, Link, Member, Org, Token
from qualgent.accounts.permissions import LOCAL, Caller, Role
from qualgent.accounts.statements import insert_orgs
from qualgent.core.errors import ConflictError, ForbiddenError, NotFoundError
from qualgent.core.times import wall_ms

from . import links
from .account import ROLES, role_name
from .audited import orgs_of_person, record, record_for
from .passwords import may_use_password, names_of_providers

MAX_ORGS = 500  # to choose from


class Person(NamedTuple):
    """A person as the members' pages show it."""

    id: int
    name: str
    role: str  # a key of ROLES; of several organizations that of the first
    role_text: str
    memberships: list[tuple[str, str, str]]  # organizations that the caller manages, with the role's text and source
    is_active: bool
    has_second_factor: bool
    last_login: datetime | None
    may_change: bool  # the caller
    may_reset: bool  # the caller: their password
    may_log_out: bool  # the caller: everywhere
    is_by_provider: bool  # logs in by an identity provider, which has the second factor
    email: str


def list_people(caller: Caller, most: int | None = None) -> list[Person]:
    """Return at most ``most`` people that the caller may see, active ones first, by name."""
    return [_view_person(caller, user) for user in _visible_users(caller).order_by("-is_active", "username")[:most]]


def count_people(caller: Caller) -> int:
    return int(_visible_users(caller).count())


def get_person(caller: Caller, user_id: int) -> Person:
    """Return a person whom the caller may see. Raises NotFoundError, also for one of another organization."""
    return _view_person(caller, _find_user(caller, user_id))


def _visible_users(caller: Caller) -> QuerySet[Any]:
    """Return the query of the people in the caller's organizations; of a site administrator: of all."""
    factors = Authenticator.objects.filter(user=OuterRef("pk")).exclude(type=Authenticator.Type.RECOVERY_CODES)
    users = get_user_model().objects.exclude(username=LOCAL).prefetch_related("memberships")
    if caller.orgs is not None:
        users = users.filter(memberships__org_id__in=caller.orgs, is_superuser=False)
    return users.annotate(has_second_factor=Exists(factors))


def _find_user(caller: Caller, user_id: int) -> Any:
    """Return a user whom the caller may see. Raises NotFoundError."""
    user = _visible_users(caller).filter(pk=user_id).first()
    if user is None:
        raise NotFoundError("there is no such person")
    return user


def _view_person(caller: Caller, user: Any) -> Person:
    """Return a person as rows of the pages, with roles in the caller's orgs and what the caller may change."""
    own = [member for member in memberships_of(user) if caller.orgs is None or member.org_id in caller.orgs]
    role = role_name(user, own[0].org_id if own else "")
    return Person(
        user.pk,
        user.get_username(),
        role,
        ROLES.get(role, "None"),
        [(member.org_id, ROLES[member.role], member.source) for member in own],
        user.is_active,
        user.has_second_factor,
        user.last_login,
        str(user.pk) != caller.subject,
        _may_reset(caller, user),
        _is_managed(caller, user),
        not may_use_password(user),
        user.email,
    )


def pending_invites(caller: Caller) -> list[Link]:
    """Return the unused, unexpired invitations to the caller's organizations."""
    found = Link.objects.filter(purpose=links.INVITE, used_at=None, expires_at__gt=timezone.now())
    if caller.orgs is not None:
        found = found.filter(org_id__in=caller.orgs)
    return list(found.order_by("created_at"))


def org_choices(caller: Caller) -> list[str]:
    """Return the organizations to which the caller can invite: those of its scope, or for the site all."""
    if caller.orgs is not None:
        return list(caller.orgs)
    return list(Org.objects.order_by("pk").values_list("pk", flat=True)[:MAX_ORGS])


def _org_of(caller: Caller, org: str) -> str:
    """Return the organization to change: the given one, or the only choice. Raises NotFoundError, ConflictError."""
    if org:
        is_own = caller.orgs is None or org in caller.orgs
        if not is_own or not Org.objects.filter(pk=org).exists():
            raise NotFoundError("there is no such organization")
        return org
    choices = org_choices(caller)
    if len(choices) != 1:
        raise ConflictError("choose an organization" if choices else "there is no organization yet")
    return choices[0]


def _target(caller: Caller, user_id: int) -> Any:
    """Return the user to change, with rows locked. Raises ForbiddenError, NotFoundError, ConflictError (oneself)."""
    if caller.orgs is not None:
        # race: two owners who remove each other at once. The second one waits here, and is no owner then
        both = Member.objects.filter(org_id__in=caller.orgs, user_id__in=(caller.subject, user_id))
        list(both.select_for_update().order_by("pk"))
    if caller.kind != "server":
        require_present_role(caller)
    user = _find_user(caller, user_id)
    if str(user.pk) == caller.subject:
        raise ConflictError("you cannot change yourself here; somebody else has to")
    return user


def invite(caller: Caller, *, role: str, org: str, note: str, email: str = "") -> str:
    """Create an invitation to an organization, and the server's first organization if there is none; return its URL."""
    with transaction.atomic():
        require_present_role(caller)
        if not (caller.orgs is None and org and not Org.objects.exists()):
            org = _org_of(caller, org)
        with connection.cursor() as cursor:
            insert_orgs(cursor, [org], wall_ms())
        url = links.make_link(caller, links.INVITE, org=Org.objects.get(pk=org), role=role, note=note, email=email)
        after = {"role": role, "org": org, **({"email": email} if email else {})}
        record(caller, "invite", "", after=after, note=note, org_id=org)
    return url


def withdraw_invite(caller: Caller, link_id: str) -> None:
    """Delete an unused invitation, by its id. Raises NotFoundError."""
    with transaction.atomic():
        require_present_role(caller)
        found = next((link for link in pending_invites(caller) if str(link.pk) == link_id), None)
        if found is None:
            raise NotFoundError("there is no such invitation; it may have been used")
        before, org = {"role": found.role, "org": found.org_id}, found.org_id or ""
        record(caller, "withdraw", "", before=before, note=found.note, org_id=org)
        found.delete()


def set_role(caller: Caller, user_id: int, role: str, org: str = "") -> None:
    """Set a person's role in an organization, adding them if needed, or make them a site administrator.

    Links that the person made with the old role are deleted.
    """
    if role == "site" and caller.role < Role.SITE:
        raise ForbiddenError("only an administrator of this server can make others")
    with transaction.atomic():
        user = _target(caller, user_id)
        org = "" if role == "site" else _org_of(caller, org)
        before = role_name(user, org)
        if before == role:
            return
        if user.is_superuser:
            _keep_an_administrator(user)
        user.is_superuser = user.is_staff = role == "site"
        user.save(update_fields=["is_superuser", "is_staff"])
        if role == "site":
            Member.objects.filter(user=user).delete()
            links.delete_links_of(user)
        else:
            if before == "owner":
                _keep_an_owner(user, org)
            is_member = Member.objects.filter(user=user, org_id=org).update(role=role, source="")
            if not is_member and caller.orgs is not None:
                raise NotFoundError("there is no such person")  # removed meanwhile
            if not is_member:
                links.add_member(user, org, role)
            links.delete_links_by(user, org)
        after = {"role": role, **({"org": org} if org else {})}
        record(caller, "role", user.get_username(), before={"role": before}, after=after, org_id=org)


def reset(caller: Caller, user_id: int) -> str:
    """Create a link with which a person sets a new password; return its URL. Raises ConflictError if not permitted."""
    with transaction.atomic():
        user = _target(caller, user_id)
        if not user.is_active:
            raise ConflictError("this person is deactivated; reactivate them first")
        if not may_use_password(user):
            raise ConflictError(f"this person has no password here, and logs in with {names_of_providers()}")
        if not _may_reset(caller, user):
            raise ConflictError("only an administrator of this server can make a reset link for this person")
        url = links.make_link(caller, links.RESET, user=user)
        record(caller, "reset link", user.get_username())
    return url


def _may_reset(caller: Caller, user: Any) -> bool:
    """Return whether the caller may reset a person's password: it manages all that the person can access."""
    return may_use_password(user) and _is_managed(caller, user)


def _is_managed(caller: Caller, user: Any) -> bool:
    """Return whether the caller manages all organizations of which the user is a member."""
    return caller.orgs is None or all(member.org_id in caller.orgs for member in memberships_of(user))


def log_out(caller: Caller, user_id: int) -> None:
    """End all sessions of a person. Their tokens and roles stay."""
    with transaction.atomic():
        user = _target(caller, user_id)
        if not _is_managed(caller, user):
            raise ConflictError(
                "only an administrator of this server can log out this person, who is in other organizations"
            )
        links.end_sessions(user)
        record_for(caller, "end sessions", user)


def remove_member(caller: Caller, user_id: int, org: str = "") -> str:
    """End a person's membership, with their tokens, links and enrollments there; return the organization.

    Enrollment tokens for shared hosts go, too: the owners of a server's only organization made them. Return the
    organization. Sessions go on, in the person's other organizations.
    """
    with transaction.atomic():
        user, now = _target(caller, user_id), timezone.now()
        org = _org_of(caller, org)
        before = role_name(user, org)
        _keep_an_owner(user, org)
        if not Member.objects.filter(user=user, org_id=org).delete()[0]:
            raise NotFoundError("there is no such person")
        ended = {
            "tokens": Token.objects.filter(user=user, org_id=org, revoked_at=None).update(revoked_at=now),
            "device_logins": _deny_device_logins(DeviceLogin.objects.filter(user=user, org_id=org)),
            "links": links.delete_links_by(user, org),
            "enrollments": _revoke_enrollments(user, now, Q(org_id=org) | Q(org_id=None)),
        }
        record(caller, "remove", user.get_username(), before={"role": before, "org": org}, after=ended, org_id=org)
    return org


def offboard(caller: Caller, user_id: int, *, is_forced: bool = False) -> list[str]:
    """Deactivate a person, and end sessions, tokens and links; return the hosts they enrolled, which stay.

    Return the names of the device hosts that enrolled with their tokens: these go on. Raises ConflictError: there would
    be no administrator, or, unless ``is_forced``, no owner of an organization.
    """
    with transaction.atomic():
        user, now = _target(caller, user_id), timezone.now()
        if user.is_superuser:
            _keep_an_administrator(user)
        if user.is_active and not is_forced:
            _keep_an_owner(user)
        hosts = Host.objects.filter(enrollment__made_by=user.get_username(), revoked_at=None).order_by("name")
        names = list(hosts.values_list("name", flat=True))
        user.is_active = False
        user.save(update_fields=["is_active"])
        links.end_sessions(user)
        ended = {
            "tokens": Token.objects.filter(user=user, revoked_at=None).update(revoked_at=now),
            "device_logins": _deny_device_logins(DeviceLogin.objects.filter(user=user)),
            "links": links.delete_links_of(user),
            "enrollments": _revoke_enrollments(user, now),
            "hosts_kept": len(names),
        }
        orgs = orgs_of_person(user)
        after = ended if len(orgs) == 1 else None  # the counts are of all organizations
        for org in orgs:
            before = {"role": role_name(user, org)}
            record(caller, "deactivate", user.get_username(), before=before, after=after, org_id=org)
    return names


def _deny_device_logins(found: QuerySet[DeviceLogin]) -> int:
    """Deny approved log-ins of ``qgjob`` that it has not fetched a token for yet; return how many."""
    return found.filter(state=DeviceLogin.States.APPROVED).update(state=DeviceLogin.States.DENIED)


def restore(caller: Caller, user_id: int) -> None:
    """Let a deactivated person log in again, with the roles and password they had. Their tokens stay revoked."""
    with transaction.atomic():
        user = _target(caller, user_id)
        if user.is_active:
            return
        user.is_active = True
        user.save(update_fields=["is_active"])
        for org in orgs_of_person(user):
            record(caller, "restore", user.get_username(), after={"role": role_name(user, org)}, org_id=org)


def _revoke_enrollments(user: Any, now: datetime, which: Q = Q()) -> int:  # noqa: B008 — it is not changed
    """Revoke the valid enrollment tokens that a person made (``which`` narrows them); return how many."""
    made = Enrollment.objects.filter(which, made_by=user.get_username(), revoked_at=None, expires_at__gt=now)
    return made.update(revoked_at=now)


def _keep_an_administrator(user: Any) -> None:
    """Raise ConflictError if a person is the only active site administrator."""
    # Race: two who remove each other at once. Both lock all rows, and the second one sees what the first one did.
    found = administrators().select_for_update().order_by("pk").values_list("pk", flat=True)
    if set(found) <= {user.pk}:
        raise ConflictError("this is the last administrator of this server; make another one first")


def _keep_an_owner(user: Any, *orgs: str) -> None:
    """Raise ConflictError if a person is the only active owner of any of these organizations; none given: of any."""
    owned = Member.objects.filter(user=user, role="owner")
    for org in owned.filter(org_id__in=orgs) if orgs else owned.order_by("org_id"):
        # race: two owners who are removed at once. Both lock all rows, and the second one sees what the first one did
        owners = Member.objects.select_for_update().filter(org_id=org.org_id, role="owner", user__is_active=True)
        if set(owners.order_by("pk").values_list("user_id", flat=True)) <= {user.pk}:
            raise ConflictError(f"this is the last owner of {org.org_id}; make another member its owner first")


def administrators() -> QuerySet[Any]:
    """Return the query of active site administrators who are people, not the built-in ``local``."""
    found: QuerySet[Any] = get_user_model().objects.filter(Q(is_superuser=True) & Q(is_active=True))
    return found.exclude(username=LOCAL)
