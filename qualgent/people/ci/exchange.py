"""Units of work that make and renew the tokens of CI jobs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.core.cache import caches
from django.utils import timezone

from qualgent.accounts import audit
from qualgent.accounts.caller import Caller
from qualgent.accounts.models import CiRule, Token
from qualgent.core.keys import new_id
from qualgent.core.times import wall_ms

from . import rules
from .claims import LEEWAY_SECONDS, CiJob

LIFETIME = timedelta(hours=1)
MOST_A_MINUTE = 60  # tokens of one repository
UNPROVED = (
    "a rule is for this CI job, but no job of it has named the organization yet, and anybody can make a rule: name it "
    "once in a job that was pushed to the repository (org; qgjob submit --org-id)"
)


class CiGrant(NamedTuple):
    """The token of a CI job."""

    name: str
    org: str
    scopes: list[str]
    lifetime: timedelta
    is_renewed: bool  # the job goes on to use the token that it has


class Refused(NamedTuple):
    """Why a CI job gets no token."""

    code: str  # access_denied | invalid_grant | slow_down
    text: str


class Exchange(NamedTuple):
    """A CI job that asks for a token."""

    job: CiJob
    org: str  # empty: the only one whose rules match
    secret_hash: str  # of the token to make
    renewed_hash: str  # of the token that the job has, which is to be valid for longer; empty: none
    caller: Caller


def exchange(cursor: Any, asked: Exchange) -> CiGrant | Refused:
    """Make a token for a job, or renew the one that it has, by the rules."""
    job, now = asked.job, timezone.now()
    known = rules.candidates(job, asked.org)
    found = rules.matching(known, job)
    if not found:
        return Refused("access_denied", _no_rule(asked, known))
    org = asked.org or rules.org_of_job(known, found, job)
    found = [rule for rule in found if rule.org_id == org]
    if not found:
        return Refused("access_denied", UNPROVED)
    rule = max(found, key=lambda one: rules.scope_for(one, job) == rules.SUBMIT)
    recent = Token.objects.filter(run_url__startswith=job.repository_url, created_at__gt=now - timedelta(minutes=1))
    if recent.count() >= MOST_A_MINUTE:
        return Refused("slow_down", f"{job.repository} has got {MOST_A_MINUTE} tokens within a minute")
    expires_at = min(now + LIFETIME, job.expires_at) if job.lasts else now + LIFETIME
    if expires_at <= now:
        return Refused("invalid_grant", "this token of the CI service has expired")
    renewed = _renewed(asked, found, now)
    is_own = renewed is not None and renewed.job_hash == job.token_hash
    if not is_own and not _is_first_use(job, now):
        return Refused("invalid_grant", "this token of the CI service was exchanged already, and counts once")
    _learn(rule, asked, now)
    return _write(cursor, asked, rule, renewed, now, expires_at)


def _learn(rule: CiRule, asked: Exchange, now: datetime) -> None:
    """Record which repository the rule's name is of, at its first use, and that its jobs name the organization.

    The rule is locked (``rules.candidates``). A pull request proves nothing: it may be anybody's.
    """
    learned: dict[str, Any] = {} if rule.repository_id else {"repository_id": rules.subject_id(rule, asked.job)}
    if rule.proved_at is None and asked.job.is_trusted and (asked.org or rules.is_sole(rule.org_id)):
        learned["proved_at"] = now
    if learned:
        CiRule.objects.filter(pk=rule.pk).update(**learned)


def _is_first_use(job: CiJob, now: datetime) -> bool:
    """Record that the CI service's token was used; return False if it was recorded already."""
    seconds = (job.expires_at - now).total_seconds() + LEEWAY_SECONDS + 1
    return caches["default"].add(f"ci:{job.token_hash}", 1, max(1.0, seconds))


def _renewed(asked: Exchange, found: list[CiRule], now: datetime) -> Token | None:
    """Return the token of the same run that the job has already."""
    if not asked.renewed_hash:
        return None
    return Token.objects.filter(
        secret_hash=asked.renewed_hash,
        rule__in=found,
        run_url=asked.job.run_url,
        revoked_at=None,
        expires_at__gt=now,
    ).first()


def _write(
    cursor: Any, asked: Exchange, rule: CiRule, renewed: Token | None, now: datetime, expires_at: datetime
) -> CiGrant:
    job, scopes = asked.job, [rules.scope_for(rule, asked.job)]
    values = {"rule": rule, "job_hash": job.token_hash, "scopes": scopes, "expires_at": expires_at}
    if renewed is None:
        token = Token.objects.create(
            id=new_id(),
            name=f"{job.repository} #{job.run}"[-100:],
            secret_hash=asked.secret_hash,
            org_id=rule.org_id,
            run_url=job.run_url[:500],
            created_at=now,
            last_address=asked.caller.address[:64],
            **values,
        )
    else:
        token = renewed
        Token.objects.filter(pk=token.pk, revoked_at=None).update(**values)  # one that is revoked now stays so
    actor = Caller(f"token {token.name}"[:100], "api", asked.caller.address, asked.caller.client, kind="token")
    entry = audit.entry(
        actor, wall_ms(), "renew" if renewed else "create", kind="token", object_id=str(token.pk), org_id=rule.org_id,
        note=f"CI job: {job.run_url}",
    )  # fmt: skip
    after = {"rule": str(rule.pk), "repository": job.repository, "ref": job.ref, "event": job.event, "scopes": scopes,
             "expires_at": expires_at.isoformat(timespec="seconds")}  # fmt: skip
    entry.write(cursor, after=after)
    return CiGrant(token.name, rule.org_id, scopes, expires_at - now, renewed is not None)


def _no_rule(asked: Exchange, known: list[CiRule]) -> str:
    """Return what was compared. The claims are the job's own, and say nothing of the rules."""
    job = asked.job
    compared = (
        f"repository {job.repository} (id {job.repository_id}, owner id {job.owner_id}), ref {job.ref}, "
        f"protected {'yes' if job.is_protected else 'no'}, environment {job.environment or 'none'}"
    )
    whose = f"of {asked.org} " if asked.org else ""
    text = f"no rule {whose}is for this CI job: {compared}"
    if any(rules.mismatch(rule, job) == "id" for rule in known):
        text += "; a rule names it, but was first used by a repository or owner with another id"
    return text


def revoke_tokens_of(rule: CiRule, now: datetime) -> int:
    """Revoke the tokens that jobs got by a rule; return how many were valid."""
    return Token.objects.filter(rule=rule, revoked_at=None, expires_at__gt=now).update(revoked_at=now)
