"""What rules give to whom: groups, domains of verified addresses, everyone; and which claims count."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.accounts.identity_settings import GITHUB, GOOGLE, Kind, Provider, ProviderRule
from qualgent.people.rules import NOTHING, Identity, Rights, identity_of_claims, rights_of

QA = ProviderRule(group="qa", org="acme", role="viewer")
LEADS = ProviderRule(group="leads", org="acme", role="owner")
ADMINS = ProviderRule(group="admins", site=True)
DOMAIN = ProviderRule(domain="acme.example", org="acme", role="submitter")
EVERYONE = ProviderRule(everyone=True, org="guests", role="viewer")


def provider(*rules: ProviderRule, issuer: str = "https://login.example", kind: Kind = "oidc") -> Provider:
    return Provider("okta", "Okta", kind, issuer, "qualgent", "secret", ("openid",), "groups", 8, rules)


def claims(**given: Any) -> Identity:
    return identity_of_claims(provider(), {"sub": "1", **given}, {})


def test_all_matching_rules_count_together() -> None:
    """In each organization the highest role, in whatever order the rules stand."""
    person = claims(groups=["qa", "leads", "other"])
    for rules in ((QA, LEADS, EVERYONE), (EVERYONE, LEADS, QA)):
        assert rights_of(provider(*rules), person) == Rights({"acme": "owner", "guests": "viewer"})
    assert rights_of(provider(QA, LEADS, ADMINS), claims(groups=["admins"])) == Rights({}, is_site=True)
    assert not rights_of(provider(QA, LEADS, ADMINS), claims(groups=["QA", "qa ", ""]))
    assert not NOTHING


@pytest.mark.parametrize("groups", [None, 7, {}, {"qa": True}, [["qa"]], [{"name": "qa"}], "qa,leads", ["q"], []])
def test_groups_that_are_no_list_of_names(groups: Any) -> None:
    assert not rights_of(provider(QA, LEADS), claims(groups=groups))


def test_one_group_may_be_a_text() -> None:
    assert rights_of(provider(QA), claims(groups="qa")) == Rights({"acme": "viewer"})


@pytest.mark.parametrize(
    ("email", "verified", "is_let_in"),
    [
        ("anna@acme.example", True, True),
        ("Anna@ACME.Example", "true", True),
        ("anna@acme.example", False, False),
        ("anna@acme.example", None, False),
        ("anna@acme.example", "false", False),
        ("anna@acme.example", 1, False),
        ("anna@other.example@acme.example", True, True),  # the domain is what is behind the last @
        ("anna@acme.example@other.example", True, False),
        ("anna@sub.acme.example", True, False),
        ("anna@acme.example.evil.example", True, False),
        ("acme.example", True, False),
        (["anna@acme.example"], True, False),
        (None, True, False),
    ],
)
def test_domains_of_verified_addresses(email: Any, verified: Any, is_let_in: bool) -> None:
    assert bool(rights_of(provider(DOMAIN), claims(email=email, email_verified=verified))) is is_let_in


def test_an_address_and_its_verification_come_from_one_source() -> None:
    """Two answers with different addresses do not make an unverified one verified."""
    token = {"sub": "1", "email": "anna@acme.example"}
    userinfo = {"sub": "1", "email": "anna@other.example", "email_verified": True}
    assert not rights_of(provider(DOMAIN), identity_of_claims(provider(), token, userinfo))
    assert rights_of(provider(DOMAIN), identity_of_claims(provider(), {"sub": "1"}, {**userinfo, **token}))


def test_what_the_id_token_says_counts() -> None:
    found = identity_of_claims(provider(), {"sub": "1", "groups": ["qa"]}, {"groups": ["leads"], "name": "x"})
    assert found.groups == {"qa"}


def test_google_accounts_must_be_managed_by_the_domain() -> None:
    """Who could once read mail of a domain keeps a private account with that address."""
    google = provider(DOMAIN, issuer=GOOGLE)
    token = {"sub": "1", "email": "anna@acme.example", "email_verified": True}
    assert not rights_of(google, identity_of_claims(google, token, {"hd": "acme.example"}))
    assert not rights_of(google, identity_of_claims(google, {**token, "hd": "evil.example"}, {}))
    assert rights_of(google, identity_of_claims(google, {**token, "hd": "acme.example"}, {}))


def test_names_at_github_are_the_same_in_any_case() -> None:
    github = provider(ProviderRule(group="Acme/Mobile", org="acme", role="viewer"), issuer=GITHUB, kind="github")
    assert rights_of(github, Identity("1", "anna", "", (), frozenset({"acme/mobile"})))
    assert not rights_of(github, Identity("1", "anna", "", (), frozenset({"acme"})))
