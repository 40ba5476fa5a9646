"""One-time links to join or to set a password: making, finding, using and deleting them.

A link is not used up by opening it, as chats do for a preview, but by sending its form. Of two browsers that send it at
once, one wins: the update of ``used_at`` is conditional.
"""

import secrets
from datetime import timedelta
from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from qualgent.accounts.credentials import MAX_BYTES, secret_hash
from qualgent.accounts.models import Link, Member, Org, SiteGrant
from qualgent.accounts.permissions import Caller
from qualgent.core.keys import new_id

from .audited import as_person, record, record_for
from .passwords import configured_providers, may_use_password

INVITE, RESET, BOOTSTRAP = Link.Purposes.INVITE, Link.Purposes.RESET, Link.Purposes.BOOTSTRAP
FORGOTTEN = Link.Purposes.FORGOTTEN
LIFETIMES = {
    INVITE: timedelta(days=7),
    RESET: timedelta(days=7),
    BOOTSTRAP: timedelta(hours=1),
    FORGOTTEN: timedelta(hours=1),
}


class LinkGoneError(Exception):
    """The link was used, has expired, or its person may not be let in any more."""


class NameTakenError(Exception):
    """The username is taken."""


class NoNewMemberError(Exception):
    """The person is in the organization already, or an administrator, who is in none. The link can still be used."""


def make_link(
    caller: Caller,
    purpose: str,
    *,
    user: Any = None,
    org: Org | None = None,
    role: str = "",
    note: str = "",
    email: str = "",
) -> str:
    """Create a one-time link; return its URL, shown once. Replaces unused ones of this purpose and user.

    Invitations have no user and stay: two for one address are both valid.
    """
    if purpose == BOOTSTRAP:
        Link.objects.filter(purpose=BOOTSTRAP, used_at=None).delete()
    elif user is not None:
        # of this purpose only: whoever knows an address must not end the link that an owner made
        Link.objects.filter(user=user, purpose=purpose, used_at=None).delete()
    code, now = secrets.token_urlsafe(32), timezone.now()
    Link.objects.create(
        id=UUID(new_id()),
        code_hash=secret_hash(code),
        purpose=purpose,
        user=user,
        org=org,
        role=role,
        note=note,
        email=email,
        made_by=caller.actor,
        created_at=now,
        expires_at=now + LIFETIMES[Link.Purposes(purpose)],
    )
    return f"{settings.QUALGENT_PUBLIC_URL}/accounts/link/{code}/"


def find_link(code: str) -> Link | None:
    """Return the one-time link with this code; None: there is none that can be used now."""
    if not code.isascii() or len(code) > MAX_BYTES:
        return None
    link = Link.objects.filter(code_hash=secret_hash(code), used_at=None, expires_at__gt=timezone.now())
    found = link.select_related("user", "org").first()
    return found if found is not None and _is_usable(found, found.user) else None


def _is_usable(link: Link, user: Any) -> bool:
    """Return whether a link's purpose and person still permit its use; with providers, only administrators reset."""
    if link.purpose == BOOTSTRAP:
        return True
    if link.user_id:
        return user.is_active and may_use_password(user)
    return link.purpose == INVITE


def use_link(link: Link, caller: Caller, *, username: str, password: str) -> Any:
    """Use up a link: create its person, or set a password; return the user. Raises LinkGoneError, NameTakenError.

    Not an invitation, while people log in by identity providers: those only accept it (``accept_invitation``).
    ``caller`` is who sends the form: anonymous, as a rule. Raises LinkGoneError, NameTakenError.
    """
    if not makes_password(link):
        raise LinkGoneError
    hashed = make_password(password)  # slow on purpose, so ahead of the transaction
    with transaction.atomic():
        _claim(link)
        return _renew_password(link, caller, hashed) if link.user_id else _join_by_link(link, caller, username, hashed)


def _claim(link: Link) -> None:
    """Mark a link as used. Raises LinkGoneError if another browser was first, or it has expired."""
    now = timezone.now()
    if not Link.objects.filter(pk=link.pk, used_at=None, expires_at__gt=now).update(used_at=now):
        raise LinkGoneError


def makes_password(link: Link) -> bool:
    """Return whether a link's form sets a password: all but invitations while there are identity providers."""
    return link.purpose != INVITE or not configured_providers()


def accept_invitation(link: Link, caller: Caller) -> None:
    """Use up an invitation for a person logged in: make them a member. Raises LinkGoneError, NoNewMemberError."""
    with transaction.atomic():
        # locked: of two invitations that are accepted at once, the second one finds a member
        user = get_user_model().objects.select_for_update().filter(pk=caller.subject, is_active=True).first()
        if user is None or link.purpose != INVITE or link.org_id is None:
            raise LinkGoneError
        if user.is_superuser or Member.objects.filter(user=user, org_id=link.org_id).exists():
            raise NoNewMemberError
        _claim(link)
        add_member(user, link.org_id, link.role)
        after = {"role": link.role, "org": link.org_id}
        record(caller, "join", user.get_username(), after=after, note=_describe_origin(link), org_id=link.org_id)


def add_member(user: Any, org_id: str, role: str) -> None:
    """Make a person a member of a further organization, and delete unused reset links for them.

    Reset links that are under way were made by owners who manage all that the person had access to until now.
    """
    Member.objects.create(user=user, org_id=org_id, role=role)
    Link.objects.filter(user=user, purpose=RESET, used_at=None).delete()


def _join_by_link(link: Link, caller: Caller, username: str, hashed: str) -> Any:
    """Create the person of a link, as a member or site administrator. Raises NameTakenError."""
    users = get_user_model().objects
    if users.filter(username__iexact=username).exists():
        raise NameTakenError
    is_site = link.purpose == BOOTSTRAP
    try:
        user = users.create(
            username=username, password=hashed, email=link.email, is_staff=is_site, is_superuser=is_site
        )
    except IntegrityError as error:
        raise NameTakenError from error
    if link.org is not None and not is_site:
        Member.objects.create(user=user, org=link.org, role=link.role)
    role = "site" if is_site else link.role
    after = {"role": role, "org": link.org_id}
    record(
        as_person(caller, user), "join", username, after=after, note=_describe_origin(link), org_id=link.org_id or ""
    )
    return user


def _renew_password(link: Link, caller: Caller, hashed: str) -> Any:
    """Set the password of a link's person; end sessions, links, maybe second factors. Raises LinkGoneError."""
    user: Any = get_user_model().objects.get(link=link)
    if not _is_usable(link, user):
        raise LinkGoneError
    user.password = hashed
    if link.purpose == BOOTSTRAP:
        user.is_active = user.is_staff = user.is_superuser = True
        Member.objects.filter(user=user).delete()  # an administrator needs no organization
        SiteGrant.objects.filter(user=user).delete()  # by hand from now on
    user.save()
    if link.purpose != FORGOTTEN:  # who reads the person's mail need not have the phone
        Authenticator.objects.filter(user=user).delete()
    Link.objects.filter(user=user, used_at=None).delete()
    end_sessions(user)
    record_for(as_person(caller, user), "reset", user, note=_describe_origin(link))
    return user


def _describe_origin(link: Link) -> str:
    """Return an audit note naming who made the link, such as "by a link of ann"."""
    if link.purpose == FORGOTTEN:
        return "by a link that was mailed"
    return f"by a link of {link.made_by}" + (f" for {link.note}" if link.note else "")


def end_sessions(user: Any) -> None:
    """End all sessions of a user."""
    for session in UserSession.objects.filter(user=user):
        session.end()


def delete_links_by(user: Any, org_id: str) -> int:
    """Delete the unused links that a person made for an organization, and for passwords; return how many."""
    of_org = Q(org_id=org_id) | Q(purpose=RESET)
    return Link.objects.filter(of_org, made_by=user.get_username(), used_at=None).delete()[0]


def delete_links_of(user: Any) -> int:
    """Delete the unused links for a person and those that the person made; return how many."""
    found = Link.objects.filter(Q(user=user) | Q(made_by=user.get_username()), used_at=None)
    return found.delete()[0]
