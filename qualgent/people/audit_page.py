"""The page of the audit: its entries as sentences, with filters, newest first."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from jobs.models import Batch, Build, KnownTest
from qualgent.accounts.models import AuditedJob, CiRule, Enrollment, Host, Token
from qualgent.accounts.permissions import RULES, caller_of
from qualgent.accounts.scope import OrgScope
from qualgent.accounts.selectors import AuditRow, list_audit
from qualgent.core.keys import parse_id
from qualgent.web.requested_scope import PARAMETER
from qualgent.webhooks.models import Webhook

from .audit_names import NOUNS, Names
from .audit_sentences import SENTENCES, describe, facts_of, shows_note
from .audited import page

PAGE = 50
MAX_NAMESAKES = 100  # of a kind, among which the filter by object looks for entries
TITLES = {"ci-rule": "CI rule", "host": "Device host", "org": "Organization", "bundle": "Test bundle"}
KINDS = sorted({key[0] for key in SENTENCES} | {kind for kind in RULES if kind in NOUNS} | {"server", "scope"})
NAMESAKES = (
    (Host, "name"), (Enrollment, "prefix"), (Token, "name"), (CiRule, "repository"), (KnownTest, "test"),
    (Batch, "suite"), (Webhook, "description"),
)  # fmt: skip


class AuditLine(NamedTuple):
    """An entry as the page shows it."""

    row: AuditRow
    sentence: SafeString
    note: str  # empty: none, or the sentence has it
    facts: list[tuple[str, str]]  # values before and after, and the selection


class FilterForm(forms.Form):
    """The filters of the page. What is not a value of one is said beside it."""

    kind = forms.ChoiceField(
        required=False,
        choices=[("", "All"), *((kind, TITLES.get(kind, kind.replace("-", " ").capitalize())) for kind in KINDS)],
    )
    actor = forms.CharField(label="By", required=False, max_length=100)
    object = forms.CharField(label="Name or job id", required=False, max_length=310)
    since = forms.DateField(label="From", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    until = forms.DateField(label="Until", required=False, widget=forms.DateInput(attrs={"type": "date"}))
    cursor = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Raise ValidationError for a parameter that is not a filter."""
        cleaned: dict[str, Any] = super().clean() or {}
        unknown = sorted(set(self.data) - set(self.fields) - {PARAMETER})
        if unknown:
            raise forms.ValidationError(f"{unknown[0][:100]} is not a filter.")
        return cleaned


@page("audit", "GET", "HEAD")
def audit(request: HttpRequest) -> HttpResponse:
    """Show a page of the audit of the caller's scope."""
    scope = caller_of(request).org_scope
    form = FilterForm(request.GET, label_suffix="", auto_id="audit-%s")
    if not form.is_valid():
        return render(request, "team/audit.html", {"form": form, "is_site": scope.orgs is None}, status=400)
    values = form.cleaned_data
    cursor = values["cursor"]
    found = list_audit(scope=scope, filters=_filters_of(values, scope), before=cursor and str(cursor), limit=PAGE)
    given = {name: value for name, value in request.GET.items() if name != "cursor" and value}
    context = {
        "form": form,
        "lines": lines_of(found.rows, scope),
        "is_site": scope.orgs is None,
        "is_filtered": bool(given.keys() - {PARAMETER}),
        "newest": f"?{urlencode(given)}" if cursor else "",
        "older": f"?{urlencode({**given, 'cursor': found.next})}" if found.next else "",
    }
    return render(request, "team/audit.html", context)


def lines_of(rows: list[AuditRow], scope: OrgScope) -> list[AuditLine]:
    """Return audit entries as lines of the page: sentence, note and changed values of each."""
    names = Names(rows, scope)
    return [AuditLine(row, describe(row, names), "" if shows_note(row) else row.note, facts_of(row)) for row in rows]


def _filters_of(values: dict[str, Any], scope: OrgScope) -> dict[str, Any]:
    """Convert the form's values to filters of ``list_audit``: days to times, and a name to ids."""
    filters = {name: values[name] for name in ("kind", "actor") if values[name]}
    if values["since"]:
        filters["since"] = _midnight(values["since"])
    if values["until"]:
        filters["until"] = _midnight(values["until"]) + timedelta(days=1)
    text = values["object"]
    if text:
        known = parse_id(text)
        if known and AuditedJob.objects.filter(job_id=known).exists():
            filters["job_id"] = known
        else:
            filters["object_ids"] = [known or text, *_ids_of(text, scope)]
            if "kind" not in filters:
                filters["kinds"] = KINDS  # the index of objects has kinds first
    return filters


def _ids_of(name: str, scope: OrgScope) -> list[str]:
    """Return the ids of objects and builds within the scope that have exactly this name."""
    found = [
        str(key)
        for model, field in NAMESAKES
        for key in model._default_manager.filter(**{field: name}, **scope.lookup()).values_list("pk", flat=True)[
            :MAX_NAMESAKES
        ]
    ]
    builds = Build.objects.filter(app_version_id=name, **scope.lookup()).values_list("org_id", flat=True)
    return found + [f"{org} {name}" for org in builds[:MAX_NAMESAKES]]


def _midnight(day: date) -> datetime:
    """Return the start of a day in UTC."""
    return datetime.combine(day, time(), UTC)
