"""The page on which a person approves or denies ``qgjob login`` (``people.device_logins``).

A link alone approves nothing: its page shows the code, which must be the one in the terminal, and asks.
"""

from datetime import timedelta
from typing import Any

from allauth.core.internal import ratelimit
from django import forms
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from qualgent.accounts.identities import SCOPE_ROLES, memberships_of, role_in
from qualgent.accounts.models import DeviceLogin, Org, Token
from qualgent.accounts.permissions import Role, caller_of
from qualgent.accounts.scope import scope_name
from qualgent.people import device_logins
from qualgent.web.requested_scope import PARAMETER, encoded_scope

from .audited import change, page
from .tokens import MAX_ACTIVE, SCOPE_TEXTS, ScopesForm

DAYS = {1: "1 day", 7: "7 days", 30: "30 days"}
UNKNOWN = "Unknown code: it is mistyped, was used, or has expired. Start again: qgjob login"


class CodeForm(forms.Form):
    """The code that ``qgjob login`` shows."""

    user_code = forms.CharField(
        label="Code",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
        help_text="Such as BCDF-GHJK, as your terminal shows it.",
    )

    def clean_user_code(self) -> str:
        code = device_logins.parse_user_code(self.cleaned_data["user_code"])
        if not code:
            raise ValidationError("A code is 8 consonants, such as BCDF-GHJK.")
        return code


class ApprovalForm(ScopesForm):
    """Organization, scopes and lifetime of the token."""

    days = forms.TypedChoiceField(label="Expires after", choices=list(DAYS.items()), coerce=int, initial=30)

    def __init__(self, user: Any, org: str, *args: Any, **kwargs: Any) -> None:
        """``org``: the preferred one."""
        self._user = user
        orgs = (
            list(Org.objects.order_by("id").values_list("id", flat=True))
            if user.is_superuser
            else [member.org_id for member in memberships_of(user)]
        )
        most = max((role_in(user, known) for known in orgs), default=Role.NONE)
        initial = {"org": org, "scopes": [scope for scope in SCOPE_TEXTS if scope != "operate"]}
        super().__init__(most, orgs, *args, initial=initial, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Raise ValidationError if the person's role in the organization does not permit the scopes."""
        values: dict[str, Any] = super().clean() or {}
        org = values.setdefault("org", self.orgs[0]) if len(self.orgs) == 1 else values.get("org")
        if org and any(SCOPE_ROLES[scope] > role_in(self._user, org) for scope in values.get("scopes", ())):
            raise ValidationError(f"You may not give it all of that in {org}: your role there is less.")
        return values


@page("login")
@login_required
def device(request: HttpRequest) -> HttpResponse:
    """Ask for the code of ``qgjob login``; POST redirects to the page of that code."""
    form = CodeForm(request.POST if request.method == "POST" else None, label_suffix="")
    if form.is_bound and form.is_valid():
        return redirect("account_device_code", code=form.cleaned_data["user_code"])
    return render(request, "account/device.html", {"form": form}, status=400 if form.is_bound else 200)


@page("login")
@login_required
def device_code(request: HttpRequest, code: str) -> HttpResponse:
    """Show the machine that requests a log-in, with a form to approve or deny it; POST decides."""
    if not _may_look_up(request):
        return ratelimit.respond_429(request)  # type: ignore[no-any-return]
    shown = device_logins.parse_user_code(code)
    login = device_logins.pending_login(shown) if shown else None
    if login is None:
        return _unknown_code_page(request, code)
    user: Any = request.user
    answer = request.POST.get("answer", "")
    if request.method == "POST" and answer == "deny":
        return _deny_login(request, login)
    data = request.POST if request.method == "POST" else None
    form = ApprovalForm(user, caller_of(request).org_id, data, label_suffix="")
    if form.is_bound and answer == "approve" and form.orgs and form.is_valid():
        tokens = Token.objects.filter(user=user, revoked_at=None, expires_at__gt=timezone.now())
        if tokens.count() < MAX_ACTIVE:
            return _approve_login(request, login, form)
        form.add_error(None, f"You have {MAX_ACTIVE} tokens: revoke some that are not used.")
    context = {"form": form, "login": login, "code": shown}
    return render(request, "account/device_code.html", context, status=400 if form.is_bound else 200)


def _may_look_up(request: HttpRequest) -> bool:
    """Count a look-up of a user code; return False if there were too many, or it cannot be counted."""
    try:
        # private: allauth.core.internal.ratelimit.consume — a GET too, which the public one lets pass
        # (tests/integration/test_device_login.py)
        return ratelimit.consume(request, app="allauth.account", action="device_code", limit_get=True) is not None
    except DatabaseError:  # one that cannot be counted is not made
        return False


def _unknown_code_page(request: HttpRequest, code: str) -> HttpResponse:
    """Return the 404 page for a user code that is mistyped, expired or used."""
    form = CodeForm({"user_code": code[:40]}, label_suffix="")
    if form.is_valid():
        form.add_error("user_code", UNKNOWN)
    return render(request, "account/device.html", {"form": form}, status=404)


def _deny_login(request: HttpRequest, login: DeviceLogin) -> HttpResponse:
    """Deny a log-in and record that; return the page of the outcome."""
    with change(request, "deny", "login") as record:
        is_decided = device_logins.decide(login, state=DeviceLogin.States.DENIED)
        if is_decided:
            record(login.pk, after={"machine": login.machine, "address": login.address}, note="qgjob login")
    return _decided(request, login, "denied" if is_decided else "", "")


def _approve_login(request: HttpRequest, login: DeviceLogin, form: ApprovalForm) -> HttpResponse:
    """Approve a log-in with the form's terms and record that; return the page of the outcome."""
    values = form.cleaned_data
    lifetime = timedelta(days=values["days"])
    with change(request, "create", "token") as record:
        is_decided = device_logins.decide(
            login,
            state=DeviceLogin.States.APPROVED,
            user=request.user,
            org_id=values["org"],
            scopes=values["scopes"],
            token_seconds=int(lifetime.total_seconds()),
        )
        if is_decided:
            after = {
                "machine": login.machine,
                "address": login.address,
                "org_id": values["org"],
                "scopes": values["scopes"],
                "days": values["days"],
            }
            record(login.pk, after=after, note="qgjob login approved", org_id=values["org"])
    return _decided(request, login, "approved" if is_decided else "", values["org"])


def _decided(request: HttpRequest, login: DeviceLogin, answer: str, org: str) -> HttpResponse:
    """Return the page after a decision. ``answer``: approved or denied; empty: decided before, or expired (409)."""
    if not answer:
        form = CodeForm(label_suffix="")
        return render(request, "account/device.html", {"form": form, "gone": UNKNOWN}, status=409)
    listed = f"{reverse('team_tokens')}?{PARAMETER}={encoded_scope(scope_name(org))}"
    return render(
        request, "account/device_decided.html", {"login": login, "answer": answer, "org": org, "listed": listed}
    )
