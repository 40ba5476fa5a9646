"""The page of rules for CI jobs: which of them get tokens of the organization without a secret (``accounts.ci``)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from accounts.caller import Caller, caller_of
from accounts.ci import rules
from accounts.ci.claims import is_ref
from accounts.ci.exchange import revoke_tokens_of
from accounts.models import CiRule, Org, Token
from accounts.permissions import Resource, allowed, needs
from jobs.keys import new_id

from .audited import end_revoked, note_denial
from .changes import change
from .tokens import validate_printable

SCOPES = {"submit": "Submit jobs, upload builds", "read": "Read only"}
MOST_RULES = 200  # of an organization
MOST_SHOWN = 200  # tokens
_FIELDS = ("issuer", "repository", "branch", "is_protected", "environment", "scope")


class RuleForm(forms.Form):
    """A new rule."""

    org = forms.ChoiceField(label="Organization")
    issuer = forms.ChoiceField(label="CI service")
    repository = forms.CharField(
        max_length=300, help_text="owner/name as in its address, or owner/* for all directly of one owner."
    )
    branch = forms.CharField(
        max_length=200,
        initial="main",
        help_text="A branch; release/* for all that begin so; * for every branch, tag and pull request. Pull requests "
        "get read only.",
    )
    is_protected = forms.BooleanField(label="Protected branches and tags only", required=False)
    environment = forms.CharField(
        max_length=200,
        required=False,
        validators=[validate_printable],
        help_text="Deployment environment that the job must name. Empty: any, or none.",
    )
    scope = forms.ChoiceField(label="What its jobs may do", choices=list(SCOPES.items()))

    def __init__(self, caller: Caller, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        orgs = Org.objects.order_by("id").values_list("id", flat=True) if caller.orgs is None else caller.orgs
        self.orgs = list(orgs)
        self.fields["issuer"].choices = [  # type: ignore[attr-defined]
            (issuer.url, issuer.site.partition("://")[2]) for issuer in settings.QUALGENT_CI_ISSUERS
        ]
        if len(self.orgs) > 1:
            self.fields["org"].choices = [(org, org) for org in self.orgs]  # type: ignore[attr-defined]
        else:
            del self.fields["org"]

    def clean_repository(self) -> str:
        text: str = self.cleaned_data["repository"]
        if not rules.REPOSITORY.fullmatch(text) or "/.." in text:
            raise ValidationError("Write owner/name or owner/*, without the address of the service.")
        return text

    def clean_branch(self) -> str:
        text: str = self.cleaned_data["branch"]
        name = text.removesuffix("/*") if text != rules.ANY else "main"
        if text.startswith("refs/") or not is_ref(f"refs/heads/{name}"):
            raise ValidationError("Write the name of a branch, such as main; release/*; or *.")
        return text

    @property
    def org_id(self) -> str:
        return str(self.cleaned_data.get("org") or self.orgs[0])


class Row(NamedTuple):
    """A rule as the page lists it."""

    rule: CiRule
    service: str
    scope: str
    tokens: int  # that are valid


@needs("ci-rule")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ci_rules(request: HttpRequest) -> HttpResponse:
    """List rules and the tokens that CI jobs have by them; POST makes a rule."""
    caller = caller_of(request)
    form = RuleForm(caller, request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid() and form.orgs:
        if _create(request, form):
            messages.success(request, f"Rule for {form.cleaned_data['repository']} created.")
            return redirect("team_ci")
        form.add_error(None, f"{form.org_id} has {MOST_RULES} rules: delete some that are not used.")
    now = timezone.now()
    found = _visible(caller).order_by("repository", "branch", "id")
    tokens = Token.objects.filter(user=None, org_id__in=form.orgs, revoked_at=None, expires_at__gt=now)
    context = {
        "form": form,
        "rows": [_row(rule, now) for rule in found],
        "tokens": tokens.order_by("-id")[:MOST_SHOWN],
        "several_orgs": len(form.orgs) > 1,
        "public_url": settings.QUALGENT_PUBLIC_URL,
        "may_create": allowed(caller, "create", Resource("ci-rule")),
    }
    return render(request, "team/ci_rules.html", context, status=400 if form.is_bound else 200)


def _create(request: HttpRequest, form: RuleForm) -> bool:
    """Make a rule; return False if the organization has too many."""
    with change(request, "create", "ci-rule") as made:
        if CiRule.objects.filter(org_id=form.org_id).count() >= MOST_RULES:
            return False
        rule = CiRule.objects.create(
            id=new_id(),
            org_id=form.org_id,
            made_by=caller_of(request).actor,
            created_at=timezone.now(),
            **{name: form.cleaned_data[name] for name in _FIELDS},
        )
        made.record(rule.pk, after=_audited(rule), org_id=rule.org_id)
    return True


@needs("ci-rule")
@never_cache
@require_POST
def delete_rule(request: HttpRequest, rule_id: UUID) -> HttpResponse:
    """Delete a rule, and revoke the tokens that jobs got by it."""
    if not _visible(caller_of(request)).filter(pk=rule_id).exists():
        note_denial(request, "delete", Resource("ci-rule", str(rule_id)))
        raise Http404("there is no such rule")
    with change(request, "delete", "ci-rule") as made:
        # race: a job that gets a token now; the lock waits for it, and the token is revoked below
        rule = CiRule.objects.select_for_update().filter(pk=rule_id).first()
        if rule is not None:
            revoked = revoke_tokens_of(rule, timezone.now())
            made.record(rule_id, before=_audited(rule), after={"revoked_tokens": revoked}, org_id=rule.org_id)
            rule.delete()
    end_revoked(request)
    messages.success(request, "Rule deleted, and the tokens of its CI jobs revoked.")
    return redirect("team_ci")


def _visible(caller: Caller) -> QuerySet[CiRule]:
    return CiRule.objects.all() if caller.orgs is None else CiRule.objects.filter(org_id__in=caller.orgs)


def _row(rule: CiRule, now: datetime) -> Row:
    service = next((one.site for one in settings.QUALGENT_CI_ISSUERS if one.url == rule.issuer), rule.issuer)
    valid = Token.objects.filter(rule=rule, revoked_at=None, expires_at__gt=now).count()
    return Row(rule, service.partition("://")[2], SCOPES[rule.scope].partition(" ")[0], valid)


def _audited(rule: CiRule) -> dict[str, Any]:
    return {"org_id": rule.org_id, **{name: getattr(rule, name) for name in _FIELDS}}
