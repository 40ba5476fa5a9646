"""The page for a forgotten password. It answers the same, at the same speed, whether or not anybody has the address."""

from __future__ import annotations

from functools import partial
from typing import Any

from allauth.core import ratelimit
from django import forms
from django.contrib.auth import get_user_model
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from qualgent.accounts import mail
from qualgent.accounts.caller import Caller
from qualgent.accounts.permissions import needs
from qualgent.web.identify import origin_of

from . import links, mails
from .address import with_mail
from .audited import record
from .passwords import of_those_with_passwords

MOST_PEOPLE = 5  # with one address


class ForgottenForm(forms.Form):
    """Whose password is forgotten."""

    email = forms.EmailField(
        label="Email address", max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )


@needs("login")
@with_mail
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def forgotten(request: HttpRequest) -> HttpResponse:
    form = ForgottenForm(request.POST if request.method == "POST" else None)
    is_sent = form.is_bound and form.is_valid()
    if is_sent:
        email: str = form.cleaned_data["email"]
        if not ratelimit.consume(request, action="reset_password", key=email.lower()):
            return ratelimit.respond_429(request)  # type: ignore[no-any-return]
        address, client, _ = origin_of(request.scope)  # type: ignore[attr-defined]
        mail.run_soon(partial(_send_links, email, Caller("", "dashboard", address, client)))
    return render(request, "account/forgotten.html", {"form": form, "is_sent": is_sent})


def _send_links(email: str, caller: Caller) -> None:
    """Mail a link to each active person with this address: to the address that they confirmed, not the given one."""
    users: Any = get_user_model().objects.filter(of_those_with_passwords())
    for user in users.filter(email__iexact=email, is_active=True).order_by("pk")[:MOST_PEOPLE]:
        with transaction.atomic():
            url = links.make_link(caller, links.FORGOTTEN, user=user)
            record(caller, "forgotten", user.get_username())
        mails.send_forgotten(user, url)
