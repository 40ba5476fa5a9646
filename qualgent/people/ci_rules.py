"""The page of rules for CI jobs: which of them get tokens of the organization without a secret (``people.ci``)."""

from __future__ import annotations

from typing import Any, NamedTuple
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
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from qualgent.accounts.caller import caller_of
from qualgent.accounts.models import CiRule, Org, Token
from qualgent.accounts.permissions import Resource, allowed, needs
from qualgent.core.errors import QualGentError
from qualgent.people.ci import rules
from qualgent.people.ci.managed_rules import FIELDS, change_rule, create_rule, delete_rule, rules_within

from .audited import end_revoked, note_denial, require
from .tokens import validate_printable

SCOPES = {"submit": "Submit jobs, upload builds", "read": "Read only"}
MOST_SHOWN = 200  # tokens


class RuleForm(forms.Form):
    """A new rule, or another version of one, whose organization stays."""

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

    def __init__(self, orgs: list[str], *args: Any, **kwargs: Any) -> None:
        """``orgs``: to choose from; of one nothing is asked."""
        super().__init__(*args, **kwargs)
        self.orgs = orgs
        self.fields["issuer"].choices = [  # type: ignore[attr-defined]
            (issuer.url, issuer.site.partition("://")[2]) for issuer in settings.QUALGENT_CI_ISSUERS
        ]
        if len(self.orgs) > 1:
            self.fields["org"].choices = [(org, org) for org in self.orgs]  # type: ignore[attr-defined]
        else:
            del self.fields["org"]

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
    def org_id(self) -> str:
        return str(self.cleaned_data.get("org") or self.orgs[0])

    @property
    def rule_fields(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in FIELDS}


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
    orgs = Org.objects.order_by("id").values_list("id", flat=True) if caller.orgs is None else caller.orgs
    form = RuleForm(list(orgs), request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid() and form.orgs:
        try:
            _create(request, form)
        except QualGentError as error:
            form.add_error(None, f"{error}.")
        else:
            messages.success(request, f"Rule for {form.cleaned_data['repository']} created.")
            return redirect("team_ci")
    context = {
        "form": form,
        "rows": [_row(rule) for rule in rules_within(caller.org_scope).order_by("repository", "branch", "id")],
        "tokens": active_tokens(form.orgs).order_by("-id")[:MOST_SHOWN],
        "several_orgs": len(form.orgs) > 1,
        "has_neighbors": Org.objects.count() > 1,
        "public_url": settings.QUALGENT_PUBLIC_URL,
        "may_create": allowed(caller, "create", Resource("ci-rule")),
    }
    return render(request, "team/ci_rules.html", context, status=400 if form.is_bound else 200)


def _create(request: HttpRequest, form: RuleForm) -> None:
    caller = require(request, "create", Resource("ci-rule"))
    with transaction.atomic(), connection.cursor() as cursor:
        create_rule(cursor, caller=caller, org_id=form.org_id, fields=form.rule_fields)


def active_tokens(orgs: list[str]) -> QuerySet[Token]:
    """Return the valid tokens of CI jobs."""
    return Token.objects.filter(user=None, org_id__in=orgs, revoked_at=None, expires_at__gt=timezone.now())


@needs("ci-rule")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
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
    """Return a rule that the caller may do this to. Raises PermissionDenied, and Http404 for one of another's."""
    caller = require(request, action, Resource("ci-rule"))
    rule = rules_within(caller.org_scope).filter(pk=rule_id).first()
    if rule is None:
        note_denial(request, action, Resource("ci-rule", str(rule_id)))
        raise Http404("there is no such rule")
    return rule


@needs("ci-rule")
@never_cache
@require_POST
def remove_rule(request: HttpRequest, rule_id: UUID) -> HttpResponse:
    """Delete a rule, and revoke the tokens that jobs got by it."""
    _permitted_rule(request, rule_id, "delete")
    with transaction.atomic(), connection.cursor() as cursor:
        delete_rule(cursor, caller=caller_of(request), rule_id=str(rule_id))
    end_revoked(request)
    messages.success(request, "Rule deleted, and the tokens of its CI jobs revoked.")
    return redirect("team_ci")


def _row(rule: Any) -> Row:
    service = next((one.site for one in settings.QUALGENT_CI_ISSUERS if one.url == rule.issuer), rule.issuer)
    return Row(rule, service.partition("://")[2], SCOPES[rule.scope].partition(" ")[0], rule.valid_tokens)
