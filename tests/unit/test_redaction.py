"""What leaves the installation in a support bundle has no secrets: planted ones in every form."""

from __future__ import annotations

import json
import time
from urllib.parse import quote

import pytest

from qualgent.ops.redaction import HIDDEN, Redaction

RANDOM = "Zm9vYmFyMTIzNDU2Nzg5MGFiY2RlZmdoaWprbA"


@pytest.mark.parametrize(
    "text",
    [
        "GET / with Authorization: Bearer {} from 10.0.0.1",
        '{{"headers": {{"authorization": "Basic {}"}}}}',
        "postgres://qualgent:{}@db.example.com/qualgent",
        "redis://:{}@redis:6379",
        "password={} is wrong",
        "QUALGENT_EMAIL_PASSWORD='{}'",
        '"client_secret": "{}"',
        "?token={}&page=1",
        "https://x.example/file?X-Amz-Signature={}",
        "opened /link/{} once",
        "Cookie: __Host-session={}; a=b",
        "aws_secret_access_key = {}",
        "Api-Key:{}",
    ],
)
@pytest.mark.parametrize("secret", ["hunter2", "p%40ss-wörd", RANDOM])
def test_secrets_where_they_stand(text: str, secret: str) -> None:
    """Short ones too, by what is before them."""
    found = Redaction([]).text(text.format(secret))
    assert secret not in found
    assert HIDDEN in found


@pytest.mark.parametrize(
    "secret",
    ["qgt_" + RANDOM, "qgh_abcdefghijklmnop", "whsec_" + RANDOM, "ghp_abcdefgh12345678", "AKIAIOSFODNN7EXAMPLE",
     "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "anna.smith@example.com", "anna%40example.com", RANDOM,
     "-----BEGIN PRIVATE KEY-----\nMIIB\nabc\n-----END PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----\nMIIB\nab"],
)  # fmt: skip
def test_secrets_by_their_form(secret: str) -> None:
    """Alone, in brackets, at the end."""
    for text in ("{}", "a ({}) b", "said '{}'.", "x={}\nnext"):
        found = Redaction([]).text(text.format(secret))
        assert all(line not in found for line in secret.splitlines() if len(line) > 3), found


@pytest.mark.parametrize("secret", ["correct horse", 'quo"te\\d', "wörd☃x", "0123456", "a/b:c@d"])
def test_known_secrets(secret: str) -> None:
    """As they are, in a URL, and in JSON."""
    redaction = Redaction([secret])
    for text in (f"said {secret}!", quote(secret, safe=""), json.dumps({"x": secret})):
        assert HIDDEN in redaction.text(text)
        assert secret not in redaction.text(text)


def test_what_explains_stays() -> None:
    """Times, ids of rows, paths, versions, counts, messages."""
    text = (
        "2026-01-31T10:15:03.412Z WARNING jobs.attempts: attempt 019c0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f on lab-2/1 is "
        "lost: its agent stopped responding (tests/checkout_of_cart.spec.js, /var/lib/qualgent, 10.0.0.1:3000, 5.2.8)"
    )
    assert Redaction(["other-secret"]).text(text) == text


def test_names_are_numbered() -> None:
    """The longest first, in any case; a secret in a name goes first."""
    redaction = Redaction([], [("acme", "organization-1"), ("acme-labs", "organization-2"), ("anna", "person-1")])
    assert redaction.text("Anna of acme-labs, ACME") == "person-1 of organization-2, organization-1"


@pytest.mark.parametrize(
    "piece", ["a", "-", "token", "a.", "://a:", "eyJ", "-----BEGIN X-----", "password=", "%40", "/link/"]
)
def test_the_cost_is_linear(piece: str) -> None:
    """Of megabytes of one character or word."""
    text = piece * (100_000 // len(piece))
    began = time.process_time()
    Redaction(["secret-1"], [("acme", "o")]).text(text)
    assert time.process_time() - began < 5
