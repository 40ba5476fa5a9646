"""Credentials in requests, hashes of secrets (tokens, hosts, enrollments, commands), and signed session cookies.

A secret is 256 random bits behind a prefix that says what it is (and lets scanners of leaked secrets find it). It is
shown once; the database has its SHA-256, which needs no salt: nobody can guess 256 bits. Of a session it has the key,
which the cookie has signed with the secret key: who reads the database cannot enter. Codes of links are made in
``people.links``, and hashed here.
"""

import hashlib
import secrets
from datetime import timedelta
from http.cookies import CookieError, SimpleCookie
from pathlib import Path
from typing import Literal, NamedTuple

from django.conf import settings
from django.core.signing import BadSignature, Signer

from qualgent.core.asgi import Scope
from qualgent.core.keys import parse_id

TOKEN_PREFIX = "qgt_"  # noqa: S105 — no secret, what secrets begin with
HOST_PREFIX = "qgh_"
ENROLLMENT_PREFIX = "qge_"
COMMAND_PREFIX = "qgc_"
EXPIRY_WARNING = timedelta(days=14)  # before a token expires
MAX_BYTES = 200  # of a secret; longer ones are not looked up
ATTEMPT_HEADER = b"x-qualgent-attempt"
ATTEMPTS_PATH = "/api/v1/attempts/"

CredentialKind = Literal["session", "token", "host", "attempt", "scrape", "command"]


class Credential(NamedTuple):
    """A credential that a request presents; whether it is valid is not known yet."""

    kind: CredentialKind
    secret: str  # of a session its key; of all others the SHA-256
    subject: str = ""  # of an attempt's token: the attempt
    scope: str = ""  # of a session: the name of the scope that is asked for; empty: none


def new_secret(prefix: str) -> str:
    """Return a new random secret with a prefix that names its kind."""
    return prefix + secrets.token_urlsafe(32)


def secret_hash(secret: str) -> str:
    """Return the SHA-256 of a secret, in hex."""
    return hashlib.sha256(secret.encode()).hexdigest()


def session_cookie(key: str) -> str:
    """Return the signed cookie value for a session key."""
    return Signer(salt="accounts.session").sign(key)


def session_key(cookie: str) -> str:
    """Return the session key in a signed cookie value; empty: the signature is wrong."""
    try:
        return Signer(salt="accounts.session").unsign(cookie)
    except BadSignature:
        return ""


def command_file(hashed: str) -> Path:
    """Return the path of the file that exists while the management command with this secret's hash runs."""
    return Path(settings.QUALGENT_DATA_DIR) / "commands" / hashed


def presented(scope: Scope) -> Credential | None:
    """Return the credential in a request's or socket's headers, unchecked; None: none. Malformed: no secret."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            return _of_header(scope, value.decode("latin-1"))
        if name == b"cookie" and (
            key := session_key(_find_cookie(value.decode("latin-1"), settings.SESSION_COOKIE_NAME))
        ):
            return Credential("session", key)
    return None


def _of_header(scope: Scope, value: str) -> Credential:
    """Return the credential in an Authorization header, unchecked; malformed ones have an empty secret."""
    scheme, _, secret = value.partition(" ")
    secret = secret.strip()
    if scheme.lower() != "bearer" or not secret or len(secret) > MAX_BYTES or not secret.isascii():
        return Credential("token", "")
    hashed = secret_hash(secret)
    if secret.startswith(HOST_PREFIX):
        return Credential("host", hashed)
    if secret.startswith(COMMAND_PREFIX):
        return Credential("command", hashed)
    if secret.startswith(TOKEN_PREFIX):
        return Credential("token", hashed)
    if scope["path"] == "/metrics":
        return Credential("scrape", hashed)
    attempt = parse_id(_attempt_of(scope))
    return Credential("token", "") if attempt is None else Credential("attempt", hashed, attempt)


def _attempt_of(scope: Scope) -> str:
    """Return the id of the attempt whose token a request uses: from its path, else its header."""
    path: str = scope["path"]
    if path.startswith(ATTEMPTS_PATH):
        return path[len(ATTEMPTS_PATH) :].partition("/")[0]
    for name, value in scope["headers"]:
        if name == ATTEMPT_HEADER:
            return str(value.decode("latin-1"))
    return ""


def _find_cookie(header: str, name: str) -> str:
    """Return the value of a cookie in a Cookie header; empty: missing, or the header exceeds 8 kB."""
    if name not in header or len(header) > 8192:
        return ""
    try:
        found = SimpleCookie(header).get(name)
    except CookieError:
        return ""
    return "" if found is None else found.value[:MAX_BYTES]
