"""Rules for CI jobs as owners manage them: listed, made, changed and deleted, with their audit entries.

Functions that take a cursor are units of work: they run in the caller's transaction.
"""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from django.db.models import Count, Q, QuerySet
from django.utils import timezone
from msgspec import Struct

from qualgent.accounts import audit
from qualgent.accounts.caller import Caller
from qualgent.accounts.identities import require_kept_org, require_present_role
from qualgent.accounts.models import CiRule
from qualgent.accounts.pages import Page, read_page, show_first
from qualgent.accounts.scope import OrgScope
from qualgent.core.errors import ConflictError
from qualgent.core.keys import new_id
from qualgent.core.row_view import view
from qualgent.core.times import wall_ms

from .exchange import revoke_tokens_of

MOST_RULES = 200  # of an organization
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
    """Return the rules of the scope, each with its number of valid tokens."""
    valid = Q(tokens__revoked_at=None, tokens__expires_at__gt=timezone.now())
    return CiRule.objects.filter(**scope.lookup()).annotate(valid_tokens=Count("tokens", filter=valid))


def list_rules(*, scope: OrgScope, before: str | None, limit: int) -> Page:
    return read_page(rules_within(scope), before, limit, _view)


def get_rule(*, rule_id: str) -> CiRuleView | None:
    return show_first(rules_within(OrgScope()).filter(pk=UUID(rule_id)), _view)


def _view(rule: Any) -> CiRuleView:
    return view(CiRuleView, rule, protected=rule.is_protected)


def create_rule(cursor: Any, *, caller: Caller, org_id: str, fields: dict[str, Any]) -> str:
    """Make a rule of these FIELDS; return its id. Raises ForbiddenError, InvalidInputError, ConflictError."""
    require_present_role(caller)
    require_kept_org(org_id)
    if CiRule.objects.filter(org_id=org_id).count() >= MOST_RULES:
        raise ConflictError(f"{org_id[:100]} has {MOST_RULES} rules: delete some that are not used")
    rule = CiRule.objects.create(id=new_id(), org_id=org_id, made_by=caller.actor, created_at=timezone.now(), **fields)
    _entry(caller, "create", rule).write(cursor, after=_audited(rule))
    return str(rule.pk)


def change_rule(cursor: Any, *, caller: Caller, rule_id: str, fields: dict[str, Any]) -> bool:
    """Change these FIELDS of a rule, and revoke the tokens that jobs got by it; return False if there is none.

    Another repository is bound to its id at its first use, as that of a new rule.
    """
    rule = _locked(rule_id)
    if rule is None:
        return False
    before = _audited(rule)
    for name in FIELDS:
        setattr(rule, name, fields.get(name, before[name]))
    after = _audited(rule)
    if after == before:
        return True
    if (rule.issuer, rule.repository) != (before["issuer"], before["repository"]):
        rule.repository_id, rule.proved_at = "", None
    rule.save()
    revoked = revoke_tokens_of(rule, timezone.now())
    _entry(caller, "settings", rule).write(cursor, before=before, after={**after, "revoked_tokens": revoked})
    return True


def delete_rule(cursor: Any, *, caller: Caller, rule_id: str) -> bool:
    """Delete a rule, and revoke the tokens that jobs got by it; return False if there is none."""
    rule = _locked(rule_id)
    if rule is None:
        return False
    revoked = revoke_tokens_of(rule, timezone.now())
    _entry(caller, "delete", rule).write(cursor, before=_audited(rule), after={"revoked_tokens": revoked})
    rule.delete()
    return True


def _locked(rule_id: str) -> CiRule | None:
    """Return the rule; a job that gets a token by it at this moment has got it, or waits (``rules.candidates``)."""
    return CiRule.objects.select_for_update().filter(pk=UUID(rule_id)).first()


def _entry(caller: Caller, action: str, rule: CiRule) -> audit.Entry:
    return audit.entry(caller, wall_ms(), action, kind="ci-rule", object_id=str(rule.pk), org_id=rule.org_id)


def _audited(rule: CiRule) -> dict[str, Any]:
    return {"org_id": rule.org_id, **{name: getattr(rule, name) for name in FIELDS}}
