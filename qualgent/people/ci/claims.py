"""Verification of the OpenID Connect token of a CI job, and its claims in the same terms for GitHub and GitLab."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from msgspec import Struct

from qualgent.accounts.ci_settings import Issuer

ALGORITHMS = ("RS256", "ES256")
REQUIRED = ["iss", "aud", "exp", "iat", "jti"]
LEEWAY_SECONDS = 30  # between the clocks of the issuer and of this machine
LONGEST = timedelta(days=32)  # that a token may be valid; GitLab's are for as long as a job may take
MAX_TEXT = 300  # characters of a claim

# Events of somebody who may push to the repository, which run the code of the repository. All others get read only: no
# claim says whether a pull request is from a fork, and workflow_run, issue_comment and pull_request_target run on the
# default branch for pull requests of anybody.
TRUSTED_EVENTS = {
    "github": frozenset(("push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group", "release")),
    # merge requests of forks can be run in the parent project, on a branch of the same name as one of its own
    "gitlab": frozenset(("push", "schedule", "web", "api", "trigger", "pipeline", "chat")),
}
_PATH = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+")
_ID = re.compile(r"[0-9]{1,20}")
_NO_REF = re.compile(r"\.\.|//|@\{|[\s~^:?*\[\\]|[/.]\Z|\.lock\Z|\A/")


WRONG = (
    (jwt.ExpiredSignatureError, "it has expired (exp)"),
    (jwt.ImmatureSignatureError, "it is not valid yet (nbf, iat)"),
    (jwt.InvalidAudienceError, "its audience (aud) must be {audience} alone"),
)


class ClaimsError(Exception):
    """The token is not valid here, or says nothing of a job; the text says why, without the token."""


class CiJob(Struct, frozen=True, kw_only=True):
    """A CI job, as its verified token describes it."""

    issuer: str
    repository: str  # owner/name; GitLab: with all groups
    repository_id: str
    owner: str  # GitLab: the group or user that the project is directly in
    owner_id: str
    ref: str  # refs/heads/…, refs/tags/… or refs/pull/…
    is_protected: bool
    environment: str  # empty: none
    event: str  # that triggered it
    is_trusted: bool  # not of a pull request, which may be of a fork
    run: str
    repository_url: str  # with a slash at its end
    run_url: str
    token_hash: str  # SHA-256 of issuer and id of the token
    expires_at: datetime  # of the token
    lasts: bool  # the token is valid for as long as the job may take


def unverified(token: str) -> tuple[str, str]:
    """Return the issuer and the key id that a token names, without verifying it. Raises ClaimsError."""
    try:
        header = jwt.get_unverified_header(token)
        claims = jwt.decode(token, options={"verify_signature": False, "verify_exp": False, "verify_aud": False})
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise ClaimsError("it is no JSON Web Token") from error
    if header.get("alg") not in ALGORITHMS:
        raise ClaimsError(f"its algorithm is not one of {', '.join(ALGORITHMS)}")
    issuer, key_id = claims.get("iss"), header.get("kid")
    if not isinstance(issuer, str) or not isinstance(key_id, str):
        raise ClaimsError("it names no issuer (iss) or no key (kid)")
    return issuer, key_id


def verify(token: str, key: jwt.PyJWK, issuer: Issuer, audience: str) -> CiJob:
    """Verify a CI service's token (signature, issuer, audience, expiry) and return its job. Raises ClaimsError."""
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=[key.algorithm_name],
            audience=audience,
            issuer=issuer.url,
            leeway=LEEWAY_SECONDS,
            options={"require": REQUIRED, "strict_aud": True},  # one for several servers could be passed on to us
        )
    except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as error:
        if isinstance(error, jwt.MissingRequiredClaimError):
            raise ClaimsError(f"it has no claim {error.claim}") from error
        text = next((text for kind, text in WRONG if isinstance(error, kind)), "its signature, issuer or form is wrong")
        raise ClaimsError(text.format(audience=audience)) from error
    return job_of(claims, issuer)


def job_of(claims: Mapping[str, Any], issuer: Issuer) -> CiJob:
    """Return the CI job that a token's verified claims describe. Raises ClaimsError."""
    texts = {name: value for name, value in claims.items() if isinstance(value, str) and len(value) <= MAX_TEXT}
    described = _github(texts, issuer) if issuer.kind == "github" else _gitlab(texts, claims, issuer)
    token_id = claims["jti"]
    if not isinstance(token_id, str) or not 1 <= len(token_id) <= MAX_TEXT:
        raise ClaimsError("it has no id (jti)")
    _check(described)
    return CiJob(
        **described,
        owner=described["repository"].rpartition("/")[0],
        issuer=issuer.url,
        is_trusted=described["event"] in TRUSTED_EVENTS[issuer.kind],
        is_protected=texts.get("ref_protected") == "true",
        environment=texts.get("environment", ""),
        token_hash=hashlib.sha256(f"{issuer.url} {token_id}".encode()).hexdigest(),
        expires_at=_parse_expiry(claims["exp"]),
        lasts=issuer.kind == "gitlab",
    )


def _github(texts: Mapping[str, str], issuer: Issuer) -> dict[str, Any]:
    """Return a GitHub job's claims in common terms (docs.github.com: OpenID Connect reference)."""
    repository, run = texts.get("repository", ""), texts.get("run_id", "")
    return {
        "repository": repository,
        "repository_id": texts.get("repository_id", ""),
        "owner_id": texts.get("repository_owner_id", ""),
        "ref": texts.get("ref", ""),
        "event": texts.get("event_name", ""),
        "run": run,
        "repository_url": f"{issuer.site}/{repository}/",
        "run_url": f"{issuer.site}/{repository}/actions/runs/{run}",
    }


def _gitlab(texts: Mapping[str, str], claims: Mapping[str, Any], issuer: Issuer) -> dict[str, Any]:
    """Return a GitLab job's claims in common terms (docs.gitlab.com: ID tokens). Raises ClaimsError."""
    repository, run = texts.get("project_path", ""), _number(claims.get("job_id"))
    folder = {"branch": "refs/heads/", "tag": "refs/tags/"}.get(texts.get("ref_type", ""), "")
    ref = folder + texts.get("ref", "") if folder else ""
    if texts.get("ref_path", ref) != ref:
        raise ClaimsError("its claims ref and ref_path contradict each other")
    return {
        "repository": repository,
        "repository_id": _number(claims.get("project_id")),
        "owner_id": _number(claims.get("namespace_id")),
        "ref": ref,
        "event": texts.get("pipeline_source", ""),
        "run": run,
        "repository_url": f"{issuer.site}/{repository}/",
        "run_url": f"{issuer.site}/{repository}/-/jobs/{run}",
    }


def _check(described: Mapping[str, str]) -> None:
    """Raise ClaimsError if the repository, an id or the ref does not have the form that a CI service gives it."""
    if not _PATH.fullmatch(described["repository"]) or "/.." in described["repository"]:
        raise ClaimsError("it names no repository")
    for name in ("repository_id", "owner_id", "run"):
        if not _ID.fullmatch(described[name]):
            raise ClaimsError(f"it has no {name}")
    ref = described["ref"]
    if not is_ref(ref):
        raise ClaimsError("it names no branch, tag or pull request (ref)")


def is_ref(text: str) -> bool:
    """Return whether a text is a valid full git ref name, such as ``refs/heads/main``."""
    return text.startswith("refs/") and text.isprintable() and not _NO_REF.search(text)


def _number(value: Any) -> str:
    """Return an id claim, a text or a number, as text; empty: it is neither, or longer than 20 characters."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and len(str(value)) <= 20 else ""


def _parse_expiry(value: Any) -> datetime:
    """Return a token's expiry from its claim. Raises ClaimsError: no time, or more than 32 days from now."""
    try:
        found = datetime.fromtimestamp(int(value), UTC)
    except (ValueError, TypeError, OverflowError, OSError) as error:
        raise ClaimsError("its expiry (exp) is no time") from error
    if found > datetime.now(UTC) + LONGEST:
        raise ClaimsError(f"it is valid for longer than {LONGEST.days} days (exp)")
    return found
