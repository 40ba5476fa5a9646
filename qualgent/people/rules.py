"""Evaluation of a provider's rules: the roles of a person, by the claims of the provider. Pure: no Django, no I/O."""

from typing import Any, NamedTuple

from qualgent.accounts.identity_settings import GOOGLE, ROLES, Provider, ProviderRule

MAX_GROUPS = 10_000
LONGEST_NAME = 200


class Identity(NamedTuple):
    """A person at a provider: identity, and the claims of this log-in."""

    subject: str
    username: str  # suggested; empty: none
    email: str  # verified; empty: none
    emails: tuple[str, ...]  # all verified ones
    groups: frozenset[str]
    hosted_domain: str = ""  # of Google: the Workspace that manages the account; empty: nobody does


class Rights(NamedTuple):
    """The result of rules: a role by organization, and whether the person administers the site."""

    roles: dict[str, str]
    is_site: bool = False

    def __bool__(self) -> bool:
        return bool(self.roles) or self.is_site


NOTHING = Rights({})


def rights_of(provider: Provider, identity: Identity) -> Rights:
    """Return the rights that all matching rules grant an identity: the highest role in each organization, or site."""
    roles: dict[str, str] = {}
    is_site = False
    for rule in provider.rules:
        if not _is_match(rule, provider, identity):
            continue
        if rule.site:
            is_site = True
        elif ROLES.index(rule.role) >= ROLES.index(roles.get(rule.org, ROLES[0])):
            roles[rule.org] = rule.role
    return Rights(roles, is_site)


def _is_match(rule: ProviderRule, provider: Provider, identity: Identity) -> bool:
    """Return whether a rule matches the identity: everyone, one of its groups, or a domain of its addresses."""
    if rule.everyone:
        return True
    if rule.group:
        if provider.kind == "github":  # its names are the same in any case
            return rule.group.lower() in identity.groups
        return rule.group in identity.groups
    return _is_of_domain(rule.domain, provider, identity)


def _is_of_domain(domain: str, provider: Provider, identity: Identity) -> bool:
    """Return whether a verified address is in the domain; Google must name it as hosted domain, too."""
    # Whoever could once read mail of the domain may have made a Google account of their own with that address, which
    # stays verified after they have left. Only accounts that the domain's Workspace manages have a hosted domain.
    if provider.issuer == GOOGLE and identity.hosted_domain != domain:
        return False
    return any(email.rpartition("@")[2].lower() == domain for email in identity.emails)


def identity_of_claims(provider: Provider, id_token: dict[str, Any], userinfo: dict[str, Any]) -> Identity:
    """Return the identity that an ID token's claims, and userinfo's for the same subject, describe.

    What the ID token has counts; the address and whether it is verified are taken from the same one of the two.
    """
    claims = {**userinfo, **id_token}
    emails = id_token if "email" in id_token else userinfo
    email = _valid_text(emails.get("email"), 254)
    verified = emails.get("email_verified")
    is_verified = "@" in email and (verified is True or verified == "true")  # Amazon Cognito sends a text
    return Identity(
        subject=id_token["sub"],
        username=_valid_text(claims.get("preferred_username")) or _valid_text(claims.get("email")).partition("@")[0],
        email=email if is_verified else "",
        emails=(email,) if is_verified else (),
        groups=_parse_groups(claims.get(provider.groups_claim)),
        hosted_domain=_valid_text(id_token.get("hd")).lower(),
    )


def _parse_groups(value: Any) -> frozenset[str]:
    """Return the texts in a groups claim, a text or a list, at most 10,000."""
    values = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return frozenset(group for group in values[:MAX_GROUPS] if isinstance(group, str))


def _valid_text(value: Any, longest: int = LONGEST_NAME) -> str:
    """Return a claim that is printable text of at most ``longest`` characters; empty: it is not."""
    return value if isinstance(value, str) and value.isprintable() and len(value) <= longest else ""
