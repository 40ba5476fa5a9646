"""Application of an identity provider's rules at each log-in: roles given and taken, with their audit entries."""

import re
import unicodedata
from typing import Any

from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from qualgent.accounts.identity_settings import Provider
from qualgent.accounts.models import Enrollment, Member, Org, SiteGrant
from qualgent.accounts.permissions import Caller
from qualgent.accounts.statements import insert_orgs
from qualgent.core.times import wall_ms

from . import links
from .address import is_taken
from .audited import as_person, record
from .forms import LONGEST_NAME, RESERVED
from .rules import NOTHING, Identity, Rights

TRIES = 5  # of names that somebody else takes at the same moment
NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9@.+_-]+")


def join(account: SocialAccount, identity: Identity, provider: Provider, rights: Rights, caller: Caller) -> Any:
    """Create the user of a provider account at its first log-in, with the rights; a concurrent log-in's user is reused.

    The name is new, and so is the person, also if somebody here has the same name or address.
    """
    for _ in range(TRIES):
        try:
            with transaction.atomic():
                return _join_account(account, identity, provider, rights, caller)
        except IntegrityError:  # of two log-ins at once, one makes the person; of two people, one gets the name
            known = SocialAccount.objects.filter(provider=account.provider, uid=account.uid).first()
            if known is not None:
                apply(known.user, provider, rights, caller)
                return known.user
    raise IntegrityError(f"no name for a new person of {provider.id}")


def _join_account(
    account: SocialAccount, identity: Identity, provider: Provider, rights: Rights, caller: Caller
) -> Any:
    """Create a user without a password for a provider account, with the rights, and audit that."""
    email = identity.email if identity.email and not is_taken(identity.email) else ""
    user: Any = get_user_model()(username=_free_name(identity.username), email=email)
    user.set_unusable_password()
    user.save()
    SocialAccount.objects.create(user=user, provider=account.provider, uid=account.uid, extra_data={})
    _record("join", user, provider, NOTHING, _set(user, provider, rights, caller), caller)
    return user


def apply(user: Any, provider: Provider, rights: Rights, caller: Caller) -> bool:
    """Replace the roles that this provider gave a user with ``rights``; return whether anything changed.

    What was given by hand, or by another provider, stays, and is what counts in an organization that has both.
    """
    with transaction.atomic():
        # one log-in of a person after the other
        user = get_user_model().objects.select_for_update().get(pk=user.pk)
        before = _current_rights(user, provider)
        after = _set(user, provider, rights, caller)
        if before == after:
            return False
        _end_what_is_lost(user, before, after)
        _record("role", user, provider, before, after, caller)
        return True


def take_away(user: Any, provider: Provider, caller: Caller) -> None:
    """Remove the roles that this provider gave a user, and end all sessions, as no rule matches any more."""
    with transaction.atomic():
        apply(user, provider, NOTHING, caller)
        links.end_sessions(user)


def _current_rights(user: Any, provider: Provider) -> Rights:
    """Return the roles that a user has from this provider's rules now."""
    found = Member.objects.filter(user=user, source=provider.id).values_list("org_id", "role")
    return Rights(dict(found), SiteGrant.objects.filter(user=user, source=provider.id).exists())


def _set(user: Any, provider: Provider, rights: Rights, caller: Caller) -> Rights:
    """Store a provider's rights as a user's memberships; return the stored rights, less orgs being deleted."""
    others = set(Member.objects.filter(user=user).exclude(source=provider.id).values_list("org_id", flat=True))
    known = dict(Org.objects.filter(pk__in=rights.roles).values_list("pk", "deleting_at"))
    wanted = {org: role for org, role in rights.roles.items() if org not in others and known.get(org) is None}
    Member.objects.filter(user=user, source=provider.id).exclude(org_id__in=wanted).delete()
    for org in sorted(wanted.keys() - known.keys()):
        with connection.cursor() as cursor:
            insert_orgs(cursor, [org], wall_ms())
        record(as_person(caller, user), "create", org, kind="org", note=_describe_origin(provider), org_id=org)
    for org, role in sorted(wanted.items()):
        Member.objects.update_or_create(user=user, org_id=org, defaults={"role": role, "source": provider.id})
    _set_site(user, provider, rights.is_site)
    return _current_rights(user, provider)


def _set_site(user: Any, provider: Provider, is_site: bool) -> None:
    """Make a user a site administrator by this provider, or revoke its grant; administrators made by hand stay."""
    grants = SiteGrant.objects.filter(user=user)
    if is_site:
        if user.is_superuser and not grants.exists():
            return  # by hand
        SiteGrant.objects.get_or_create(user=user, source=provider.id)
    elif not grants.filter(source=provider.id).delete()[0] or grants.exists():
        return
    if user.is_superuser != is_site:
        user.is_superuser = user.is_staff = is_site
        user.save(update_fields=["is_superuser", "is_staff"])


def _end_what_is_lost(user: Any, before: Rights, after: Rights) -> None:
    """Delete links that a user made with lost rights; without any role, revoke enrollment tokens too.

    The person's tokens do nothing without a role.
    """
    for org, role in before.roles.items():
        if after.roles.get(org) != role:
            links.delete_links_by(user, org)
    if before.is_site and not after.is_site:
        links.delete_links_of(user)
    if not user.is_superuser and not Member.objects.filter(user=user).exists():
        now = timezone.now()
        mine = Enrollment.objects.filter(made_by=user.get_username(), revoked_at=None, expires_at__gt=now)
        mine.update(revoked_at=now)


def _free_name(suggested: str) -> str:
    """Return an unused username, like the one that the provider suggests."""
    plain = unicodedata.normalize("NFKD", suggested).encode("ascii", "ignore").decode()
    base = NOT_IN_NAMES.sub("-", plain).strip("-.")[: LONGEST_NAME - 10] or "person"
    users = get_user_model().objects
    taken = {name.lower() for name in users.filter(username__istartswith=base).values_list("username", flat=True)}
    taken.update(RESERVED)
    numbered = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return base if base.lower() not in taken else next(name for name in numbered if name.lower() not in taken)


def _record(action: str, user: Any, provider: Provider, before: Rights, after: Rights, caller: Caller) -> None:
    """Audit each organization's role change in that organization, and a change of site administration in the site's."""
    changes = [(org, before.roles.get(org), after.roles.get(org)) for org in sorted({*before.roles, *after.roles})]
    if before.is_site != after.is_site:
        changes.append(("", "site" if before.is_site else None, "site" if after.is_site else None))
    for org, was, becomes in changes:
        if was != becomes:
            place = {"org": org} if org else {}
            old, new = (None if role is None else {"role": role, **place} for role in (was, becomes))
            actor, name = as_person(caller, user), user.get_username()
            record(actor, action, name, before=old, after=new, note=_describe_origin(provider), org_id=org)


def _describe_origin(provider: Provider) -> str:
    """Return an audit note that names the provider whose rules made the change."""
    return f"by the rules of {provider.id} ({provider.issuer})"
