"""Rules by which CI jobs get tokens: which jobs a rule matches, token exchange, and owners' changes of rules.

Functions that take a cursor are units of work: they run in the caller's transaction.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Literal, NamedTuple
from uuid import UUID

from django.core.cache import caches
from django.db.models import Count, Q, QuerySet
from django.utils import timezone
from msgspec import Struct

from qualgent.accounts import audit
from qualgent.accounts.identities import require_kept_org, require_present_role
from qualgent.accounts.models import CiRule, Org, Token
from qualgent.accounts.pages import Page, read_page, show_first
from qualgent.accounts.permissions import Caller
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import ConflictError
from qualgent.core.keys import new_id
from qualgent.core.row_view import view
from qualgent.people.device_logins import Grant

from .claims import LEEWAY_SECONDS, CiJob, is_ref

READ, SUBMIT = "read", "submit"
ANY = "*"
REPOSITORY = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/(?:\*|[A-Za-z0-9_.-]+)")
BRANCHES = "refs/heads/"


def is_repository(text: str) -> bool:
    """Return whether a text is valid as a rule's repository: ``owner/name``, or ``owner/*`` for all of an owner."""
    return REPOSITORY.fullmatch(text) is not None and "/.." not in text


def is_branch(text: str) -> bool:
    """Return whether a text is valid as a rule's branch: a name, ``prefix/*``, or ``*`` for every ref."""
    name = text.removesuffix(f"/{ANY}") if text != ANY else "main"
    return not text.startswith("refs/") and is_ref(f"{BRANCHES}{name}")


def candidates(job: CiJob, org: str = "") -> list[CiRule]:
    """Lock and return the rules for the job's repository or its owner; ``org``: only rules of this organization.

    They stay as they are until the end of the transaction: a token is never made by a rule that was changed meanwhile.
    """
    # names of repositories are ASCII, and services take upper and lower case for the same
    names = Q(repository__iexact=job.repository) | Q(repository__iexact=f"{job.owner}/{ANY}")
    found = CiRule.objects.select_for_update().filter(names, issuer=job.issuer)
    return list((found.filter(org_id=org) if org else found).order_by("id"))


def mismatch(rule: CiRule, job: CiJob) -> str:
    """Return the first claim of the job that fails the rule: id, ref, protected or environment; empty: all match."""
    if rule.repository_id and rule.repository_id != subject_id(rule, job):
        return "id"  # the name was given to another repository since
    if not is_branch_of(rule.branch, job.ref):
        return "ref"
    if rule.is_protected and not job.is_protected:
        return "protected"
    return "environment" if rule.environment and rule.environment != job.environment else ""


def infer_org(repository_rules: Iterable[CiRule], matching_rules: list[CiRule], job: CiJob) -> str:
    """Return the organization with a matching rule that the repository's jobs named first, or the only one; else "".

    It is the organization of a token for a job that names none. Anybody can make a rule for anybody's repository: it
    counts by the word of those who may push there. A server's only organization needs none.

    ``repository_rules``: those that name the job's repository or its owner; ``matching_rules``: those of them that
    match the job.
    """
    proved: dict[str, datetime] = {}
    for rule in repository_rules:
        if rule.proved_at is not None and rule.repository_id == subject_id(rule, job):
            proved[rule.org_id] = min(rule.proved_at, proved.get(rule.org_id, rule.proved_at))
    orgs = {rule.org_id for rule in matching_rules}
    if counting := orgs & proved.keys():
        return min(counting, key=lambda org: (proved[org], org))
    return next(iter(orgs)) if len(orgs) == 1 and is_sole(*orgs) else ""


def is_sole(org: str) -> bool:
    """Return whether an organization is the only one of the server."""
    return not Org.objects.exclude(pk=org).exists()


def subject_id(rule: CiRule, job: CiJob) -> str:
    """Return the CI service's id of what the rule names: the job's repository, or for ``owner/*`` its owner."""
    return job.owner_id if rule.repository.endswith(f"/{ANY}") else job.repository_id


def is_branch_of(pattern: str, ref: str) -> bool:
    """Return whether a ref matches a rule's branch: a name, ``prefix/*``, or ``*`` for every ref, tags included.

    Names are compared character by character, as git does: nothing in them is a pattern or a path.
    """
    if pattern == ANY:
        return True
    if not ref.startswith(BRANCHES):
        return False
    name = ref.removeprefix(BRANCHES)
    return name.startswith(pattern[:-1]) if pattern.endswith(f"/{ANY}") else name == pattern


def scope_for(rule: CiRule, job: CiJob) -> str:
    """Return the scope of a matching job's token: the rule's, but read only if outsiders may have triggered it."""
    return SUBMIT if rule.scope == SUBMIT and job.is_trusted else READ


LIFETIME = timedelta(hours=1)
MAX_A_MINUTE = 60  # tokens of one repository
UNPROVED = (
    "a rule is for this CI job, but no job of it has named the organization yet, and anybody can make a rule: name it "
    "once in a job that was pushed to the repository (org; qgjob submit --org-id)"
)


class TokenRefusal(NamedTuple):
    """Why a CI job gets no token."""

    code: str  # access_denied | invalid_grant | slow_down
    text: str


class VerifiedTokenRequest(NamedTuple):
    """A CI job that asks for a token."""

    job: CiJob
    org: str  # empty: the only one whose rules match
    secret_hash: str  # of the token to make
    renewed_hash: str  # of the token that the job has, which is to be valid for longer; empty: none
    caller: Caller


def exchange(cursor: Any, asked: VerifiedTokenRequest) -> Grant | TokenRefusal:
    """Create a token for a verified CI job, or renew its current one, by the rules; return its grant or refusal."""
    job, now = asked.job, timezone.now()
    known = candidates(job, asked.org)
    found = [rule for rule in known if not mismatch(rule, job)]
    if not found:
        return TokenRefusal("access_denied", _no_rule(asked, known))
    org = asked.org or infer_org(known, found, job)
    found = [rule for rule in found if rule.org_id == org]
    if not found:
        return TokenRefusal("access_denied", UNPROVED)
    rule = max(found, key=lambda one: scope_for(one, job) == SUBMIT)
    recent = Token.objects.filter(run_url__startswith=job.repository_url, created_at__gt=now - timedelta(minutes=1))
    if recent.count() >= MAX_A_MINUTE:
        return TokenRefusal("slow_down", f"{job.repository} has got {MAX_A_MINUTE} tokens within a minute")
    expires_at = min(now + LIFETIME, job.expires_at) if job.lasts else now + LIFETIME
    if expires_at <= now:
        return TokenRefusal("invalid_grant", "this token of the CI service has expired")
    renewed = _find_token_to_renew(asked, found, now)
    is_own = renewed is not None and renewed.job_hash == job.token_hash
    if not is_own and not _is_first_use(job, now):
        return TokenRefusal("invalid_grant", "this token of the CI service was exchanged already, and works once")
    _learn(rule, asked, now)
    return _write_token(cursor, asked, rule, renewed, now, expires_at)


def _learn(rule: CiRule, asked: VerifiedTokenRequest, now: datetime) -> None:
    """Bind a rule to its repository's id at first use, and record that a trusted job named the organization.

    The rule is locked (``candidates``). A pull request proves nothing: it may be anybody's.
    """
    learned: dict[str, object] = {} if rule.repository_id else {"repository_id": subject_id(rule, asked.job)}
    if rule.proved_at is None and asked.job.is_trusted and (asked.org or is_sole(rule.org_id)):
        learned["proved_at"] = now
    if learned:
        CiRule.objects.filter(pk=rule.pk).update(**learned)


def _is_first_use(job: CiJob, now: datetime) -> bool:
    """Record that a CI service's token was exchanged; return False if it was recorded before."""
    seconds = (job.expires_at - now).total_seconds() + LEEWAY_SECONDS + 1
    return caches["default"].add(f"ci:{job.token_hash}", 1, max(1.0, seconds))


def _find_token_to_renew(asked: VerifiedTokenRequest, found: list[CiRule], now: datetime) -> Token | None:
    """Return the valid token that the request asks to renew, if the same CI run got it by one of these rules."""
    if not asked.renewed_hash:
        return None
    return Token.objects.filter(
        secret_hash=asked.renewed_hash,
        rule__in=found,
        run_url=asked.job.run_url,
        revoked_at=None,
        expires_at__gt=now,
    ).first()


def _write_token(
    cursor: Any, asked: VerifiedTokenRequest, rule: CiRule, renewed: Token | None, now: datetime, expires_at: datetime
) -> Grant:
    """Insert a token, or extend ``renewed``; write the audit entry and return the token's grant."""
    job, scopes = asked.job, [scope_for(rule, asked.job)]
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
    after = {
        "rule": str(rule.pk),
        "repository": job.repository,
        "ref": job.ref,
        "event": job.event,
        "scopes": scopes,
        "expires_at": expires_at.isoformat(timespec="seconds"),
    }
    audit.record(
        cursor,
        actor,
        "renew" if renewed else "create",
        kind="token",
        object_id=str(token.pk),
        org_id=rule.org_id,
        note=f"CI job: {job.run_url}",
        after=after,
    )
    return Grant(token.name, rule.org_id, scopes, expires_at - now, renewed is not None)


def _no_rule(asked: VerifiedTokenRequest, known: list[CiRule]) -> str:
    """Return the refusal's text when no rule matches: the claims of the job, without disclosing the rules."""
    job = asked.job
    compared = (
        f"repository {job.repository} (id {job.repository_id}, owner id {job.owner_id}), ref {job.ref}, "
        f"protected {'yes' if job.is_protected else 'no'}, environment {job.environment or 'none'}"
    )
    whose = f"of {asked.org} " if asked.org else ""
    text = f"no rule {whose}is for this CI job: {compared}"
    if any(mismatch(rule, job) == "id" for rule in known):
        text += "; a rule names it, but was first used by a repository or owner with another id"
    return text


def revoke_tokens_of(rule: CiRule, now: datetime) -> int:
    """Revoke the tokens that CI jobs got by a rule; return how many were valid."""
    return Token.objects.filter(rule=rule, revoked_at=None, expires_at__gt=now).update(revoked_at=now)


MAX_RULES = 200  # of an organization
FIELDS = ("issuer", "repository", "branch", "is_protected", "environment", "scope")


class CiRuleView(Struct, frozen=True, kw_only=True):
    """A rule for CI jobs."""

    id: str
    org_id: str
    issuer: str
    repository: str
    repository_id: str | None  # null: not used yet
    proved_at: str | None  # when a job of the repository first named the organization
    branch: str
    protected: bool
    environment: str | None
    scope: Literal["read", "submit"]
    made_by: str
    created_at: str
    valid_tokens: int  # that jobs have got by it


def rules_within(scope: OrgScope) -> QuerySet[CiRule]:
    """Return the query of CI rules in a scope, each with its number of valid tokens."""
    valid = Q(tokens__revoked_at=None, tokens__expires_at__gt=timezone.now())
    return CiRule.objects.filter(**scope.lookup()).annotate(valid_tokens=Count("tokens", filter=valid))


def list_rules(*, scope: OrgScope, before: str | None, limit: int) -> Page[CiRuleView]:
    """Return a page of the CI rules within the scope, newest first; ``before``: the cursor, ``limit``: page size."""
    return read_page(rules_within(scope), before, limit, _view_rule)


def get_rule(*, rule_id: str) -> CiRuleView | None:
    """Return a CI rule by its id; None: there is none."""
    return show_first(rules_within(OrgScope()).filter(pk=UUID(rule_id)), _view_rule)


def _view_rule(rule: Any) -> CiRuleView:
    return view(CiRuleView, rule, protected=rule.is_protected)


def create_rule(cursor: Any, *, caller: Caller, org_id: str, fields: dict[str, object]) -> str:
    """Create a CI rule with these FIELDS; return its id. Raises ForbiddenError, InvalidInputError, ConflictError."""
    require_present_role(caller)
    require_kept_org(org_id)
    if CiRule.objects.filter(org_id=org_id).count() >= MAX_RULES:
        raise ConflictError(f"{org_id[:100]} has {MAX_RULES} rules: delete some that are not used")
    rule = CiRule.objects.create(id=new_id(), org_id=org_id, made_by=caller.actor, created_at=timezone.now(), **fields)
    _record_audit(cursor, caller, "create", rule, after=_audited_fields(rule))
    return str(rule.pk)


def change_rule(cursor: Any, *, caller: Caller, rule_id: str, fields: dict[str, object]) -> bool:
    """Change these FIELDS of a CI rule, and revoke the tokens got by it; return False if there is none.

    Another repository is bound to its id at its first use, as that of a new rule.
    """
    rule = _locked(rule_id)
    if rule is None:
        return False
    before = _audited_fields(rule)
    for name in FIELDS:
        setattr(rule, name, fields.get(name, before[name]))
    after = _audited_fields(rule)
    if after == before:
        return True
    if (rule.issuer, rule.repository) != (before["issuer"], before["repository"]):
        rule.repository_id, rule.proved_at = "", None
    rule.save()
    revoked = revoke_tokens_of(rule, timezone.now())
    _record_audit(cursor, caller, "settings", rule, before=before, after={**after, "revoked_tokens": revoked})
    return True


def delete_rule(cursor: Any, *, caller: Caller, rule_id: str) -> bool:
    """Delete a CI rule, and revoke the tokens got by it; return False if there is none."""
    rule = _locked(rule_id)
    if rule is None:
        return False
    revoked = revoke_tokens_of(rule, timezone.now())
    _record_audit(cursor, caller, "delete", rule, before=_audited_fields(rule), after={"revoked_tokens": revoked})
    rule.delete()
    return True


def _locked(rule_id: str) -> CiRule | None:
    """Return a CI rule with its row locked until the transaction ends; None: there is none."""
    return CiRule.objects.select_for_update().filter(pk=UUID(rule_id)).first()


def _record_audit(cursor: Any, caller: Caller, action: str, rule: CiRule, **changes: Any) -> None:
    """Write an audit entry for a change of a CI rule. ``changes``: values before and after."""
    audit.record(cursor, caller, action, kind="ci-rule", object_id=str(rule.pk), org_id=rule.org_id, **changes)


def _audited_fields(rule: CiRule) -> dict[str, object]:
    """Return a CI rule's fields as its audit entries have them."""
    return {"org_id": rule.org_id, **{name: getattr(rule, name) for name in FIELDS}}
