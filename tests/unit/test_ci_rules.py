"""Branches of rules for CI jobs, and settings of their issuers."""

from __future__ import annotations

import pytest

from qualgent.accounts.ci_settings import GITHUB, GITLAB, Issuer, parse_issuers
from qualgent.people.ci.claims import is_ref
from qualgent.people.ci.issuer_keys import parse_keys
from qualgent.people.ci.rules import REPOSITORY, is_branch_of


@pytest.mark.parametrize(
    ("pattern", "ref", "matches"),
    [
        ("main", "refs/heads/main", True),
        ("main", "refs/heads/Main", False),
        ("main", "refs/heads/main2", False),
        ("main", "refs/heads/x/main", False),
        ("main", "refs/heads/refs/heads/main", False),
        ("main", "refs/tags/main", False),
        ("main", "refs/remotes/origin/main", False),
        ("main", "main", False),
        ("main", "refs/heads/m\u0430in", False),  # a Cyrillic letter
        ("stra\u00dfe", "refs/heads/STRASSE", False),
        ("caf\u00e9", "refs/heads/cafe\u0301", False),  # not composed
        ("release/*", "refs/heads/release/1.0", True),
        ("release/*", "refs/heads/release/1/2", True),
        ("release/*", "refs/heads/release", False),
        ("release/*", "refs/heads/releases/1", False),
        ("release/*", "refs/heads/Release/1", False),
        ("release/*", "refs/tags/release/1", False),
        ("m.in", "refs/heads/main", False),
        ("[m]ain", "refs/heads/main", False),
        ("*", "refs/heads/x", True),
        ("*", "refs/pull/1/merge", True),
    ],
)
def test_branches(pattern: str, ref: str, matches: bool) -> None:
    assert is_branch_of(pattern, ref) is matches


def test_refs_are_such_as_git_has() -> None:
    for ref in ("refs/heads/main", "refs/heads/a/b-c_d.e", "refs/tags/v1.0", "refs/pull/1/merge", "refs/heads/gr\xf6"):
        assert is_ref(ref), ref
    names = ("a..b", "a/../b", "a//b", "a b", "a*", "a?", "a[b", "a\\b", "a~1", "a^", "a:b", "a.lock", "a/", "a.",
             "a@{1}", "a\x00", "a\u202eb", "main\n")  # fmt: skip
    for ref in ("main", "", "/refs/heads/x", *(f"refs/heads/{name}" for name in names)):
        assert not is_ref(ref), ref


def test_repositories() -> None:
    for text in ("acme/app", "acme/*", "acme/apps/shop", "acme/apps/*", "a.b-c_d/e"):
        assert REPOSITORY.fullmatch(text), text
    for text in (
        "acme",
        "*",
        "*/*",
        "*/app",
        "acme/ap*",
        "acme//app",
        "/acme/app",
        "acme/app/",
        "acme/a b",
        "acme/größe",
    ):
        assert not REPOSITORY.fullmatch(text), text


def test_issuers() -> None:
    assert [issuer.url for issuer in parse_issuers("")] == [GITHUB, GITLAB]
    own = parse_issuers("gitlab=https://gitlab.example.com/, github=https://ghe.example.com/_services/token")
    assert own[2:] == (
        Issuer("https://gitlab.example.com", "gitlab"),
        Issuer("https://ghe.example.com/_services/token", "github"),
    )
    assert [issuer.site for issuer in own] == [
        "https://github.com", "https://gitlab.com", "https://gitlab.example.com", "https://ghe.example.com",
    ]  # fmt: skip
    wrong_ones = (
        "https://gitlab.example.com", "jenkins=https://ci.example.com", "gitlab=", "gitlab=gitlab.example.com",
        "gitlab=http://gitlab.example.com", "gitlab=https://x.example.com?y",
    )  # fmt: skip
    for wrong in wrong_ones:
        with pytest.raises(ValueError, match=r"has|must"):
            parse_issuers(wrong)


def test_keys_that_are_not_good_for_signatures_are_left_out() -> None:
    """Symmetric ones, other curves, keys to encrypt with, and what is none."""
    modulus = "x" * 342  # of 2048 bits
    keys = [
        {"kty": "oct", "k": "c2VjcmV0", "kid": "a"},
        {"kty": "EC", "crv": "P-384", "kid": "b", "x": "", "y": ""},
        {"kty": "EC", "crv": "P-256", "kid": "c", "x": "AA", "y": "AA"},
        {"kty": "RSA", "kid": "d", "use": "enc", "n": modulus, "e": "AQAB"},
        {"kty": "RSA", "kid": "e", "alg": "PS256", "n": modulus, "e": "AQAB"},
        {"kty": "RSA", "kid": "short", "n": "x" * 171, "e": "AQAB"},
        {"kty": "RSA", "kid": 7, "n": modulus, "e": "AQAB"},
        {"kty": "RSA", "n": modulus, "e": "AQAB"},
        {"kty": "RSA", "kid": "f"},
        "x", None, [], {},
    ]  # fmt: skip
    assert parse_keys(keys) == {}
