"""The page of rules for CI jobs: which jobs get tokens of the organization without a secret (``people.ci``)."""

from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from qualgent.accounts.models import CiRule, Org, Token
from qualgent.accounts.permissions import Resource, allowed, caller_of
from qualgent.core.errors import QualGentError
from qualgent.people.ci import rules
from qualgent.people.ci.rules import FIELDS, change_rule, create_rule, delete_rule, rules_within

from .audited import end_revoked, note_denial, page, require
from .forms import OrgChoiceForm
from .tokens import orgs_within, validate_printable

SCOPES = {"submit": "Submit jobs, upload builds", "read": "Read only"}
MAX_SHOWN = 200  # tokens


class RuleForm(OrgChoiceForm):
    """A new rule, or another version of one, whose organization stays."""

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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        services = [(issuer.url, issuer.site.partition("://")[2]) for issuer in settings.QUALGENT_CI_ISSUERS]
        self.set_choices("issuer", services)

    def clean_repository(self) -> str:
        text: str = self.cleaned_data["repository"]
        if not rules.is_repository(text):
            raise ValidationError("Write owner/name or owner/*, without the address of the service.")
        return text

    def clean_branch(self) -> str:
        text: str = self.cleaned_data["branch"]
        if not rules.is_branch(text):
            raise ValidationError("Write the name of a branch, such as main; release/*; or *.")
        return text

    @property
    def rule_fields(self) -> dict[str, object]:
        """Return the form's values by the names of FIELDS, to create or change a rule."""
        return {name: self.cleaned_data[name] for name in FIELDS}


@page("ci-rule")
def ci_rules(request: HttpRequest) -> HttpResponse:
    """List rules and the tokens that CI jobs have by them; POST makes a rule."""
    caller = caller_of(request)
    form = RuleForm(orgs_within(caller), request.POST if request.method == "POST" else None, label_suffix="")
    if form.orgs and form.is_valid():
        try:
            permitted = require(request, "create", Resource("ci-rule"))
            with transaction.atomic(), connection.cursor() as cursor:
                create_rule(cursor, caller=permitted, org_id=form.org_id, fields=form.rule_fields)
        except QualGentError as error:
            form.add_error(None, f"{error}.")
        else:
            messages.success(request, f"Rule for {form.cleaned_data['repository']} created.")
            return redirect("team_ci")
    context = {
        "form": form,
        "rows": [_make_row(rule) for rule in rules_within(caller.org_scope).order_by("repository", "branch", "id")],
        "tokens": active_tokens(form.orgs).order_by("-id")[:MAX_SHOWN],
        "several_orgs": len(form.orgs) > 1,
        "has_neighbors": Org.objects.count() > 1,
        "public_url": settings.QUALGENT_PUBLIC_URL,
        "may_create": allowed(caller, "create", Resource("ci-rule")),
    }
    return render(request, "team/ci_rules.html", context, status=400 if form.is_bound else 200)


def active_tokens(orgs: list[str]) -> QuerySet[Token]:
    """Return the valid tokens of CI jobs in these organizations."""
    return Token.objects.filter(user=None, org_id__in=orgs, revoked_at=None, expires_at__gt=timezone.now())


@page("ci-rule")
def ci_rule(request: HttpRequest, rule_id: UUID) -> HttpResponse:
    """Show a rule in its form; POST changes it, and revokes the tokens that jobs got by it as it was."""
    rule = _permitted_rule(request, rule_id, "settings")
    initial = {name: getattr(rule, name) for name in FIELDS}
    data = request.POST if request.method == "POST" else None
    form = RuleForm([rule.org_id], data, initial=initial, label_suffix="")
    if form.is_bound and form.is_valid():
        with transaction.atomic(), connection.cursor() as cursor:
            if not change_rule(cursor, caller=caller_of(request), rule_id=str(rule_id), fields=form.rule_fields):
                raise Http404("there is no such rule")  # deleted meanwhile
        end_revoked(request)
        messages.success(request, f"Rule for {form.cleaned_data['repository']} changed.")
        return redirect("team_ci")
    status = 400 if form.is_bound else 200
    return render(request, "team/ci_rule.html", {"rule": rule, "form": form}, status=status)


def _permitted_rule(request: HttpRequest, rule_id: UUID, action: str) -> CiRule:
    """Return a rule the caller may act on. Raises PermissionDenied, or Http404 if it is not in the caller's scope."""
    caller = require(request, action, Resource("ci-rule"))
    rule = rules_within(caller.org_scope).filter(pk=rule_id).first()
    if rule is None:
        note_denial(request, action, Resource("ci-rule", str(rule_id)))
        raise Http404("there is no such rule")
    return rule


@page("ci-rule", "POST")
def remove_rule(request: HttpRequest, rule_id: UUID) -> HttpResponse:
    """Delete a rule, and revoke the tokens that jobs got by it."""
    _permitted_rule(request, rule_id, "delete")
    with transaction.atomic(), connection.cursor() as cursor:
        delete_rule(cursor, caller=caller_of(request), rule_id=str(rule_id))
    end_revoked(request)
    messages.success(request, "Rule deleted, and the tokens of its CI jobs revoked.")
    return redirect("team_ci")


def _make_row(rule: Any) -> dict[str, object]:
    """Return a rule as a row of the page: its service, scope and number of valid tokens."""
    service = next((one.site for one in settings.QUALGENT_CI_ISSUERS if one.url == rule.issuer), rule.issuer)
    scope = SCOPES[rule.scope].partition(" ")[0]
    return {"rule": rule, "service": service.partition("://")[2], "scope": scope, "tokens": rule.valid_tokens}
