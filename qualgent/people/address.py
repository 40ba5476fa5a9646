"""Pages to change one's own email address, confirmed by a mailed link, and to request a password reset link.

The page for those answers the same, at the same speed, whether or not anybody has the address.
"""

from datetime import timedelta
from functools import partial, wraps
from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core import signing
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from qualgent.accounts import mail
from qualgent.accounts.permissions import Caller

from . import links, mails
from .audited import View, page, record, record_own, sender_of
from .passwords import of_those_with_passwords

SALT = "qualgent.address"
LIFETIME = timedelta(days=1)
TAKEN = "Somebody has this address already."


def with_mail(view: View) -> View:
    """Wrap a view so that it answers 404 unless a mail server is configured."""

    @wraps(view)
    def serve(request: HttpRequest, **parameters: Any) -> HttpResponse:
        if not mail.is_configured():
            raise Http404("there is no mail server")
        return view(request, **parameters)

    return serve


def is_taken(email: str, user: Any = None) -> bool:
    """Return whether another active person has this address."""
    found = get_user_model().objects.filter(email__iexact=email, is_active=True)
    return (found if user is None else found.exclude(pk=user.pk)).exists()


class AddressForm(forms.Form):
    """A person's address; empty: none."""

    email = forms.EmailField(
        label="Email address",
        required=False,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text="For a forgotten password, and a warning before your tokens expire.",
    )

    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._user = user

    def clean_email(self) -> str:
        """Return the address. Raises ValidationError if another active person has it."""
        email: str = self.cleaned_data["email"]
        if email and is_taken(email, self._user):
            raise ValidationError(TAKEN)
        return email


@with_mail
@page("login")
@login_required
@reauthentication_required
def address(request: HttpRequest) -> HttpResponse:
    """Show one's address; POST sends a link to a new one, or removes it."""
    user: Any = request.user
    form = AddressForm(user, request.POST if request.method == "POST" else None, initial={"email": user.email})
    if form.is_bound and form.is_valid():
        email = form.cleaned_data["email"]
        if not email:
            _change_address(request, user, "")
            messages.success(request, "Your address is removed.")
            return redirect("account_overview")
        if not ratelimit.consume(request, action="manage_email", user=user):
            return ratelimit.respond_429(request)  # type: ignore[no-any-return]
        code = signing.dumps([user.pk, user.email, email], salt=SALT)
        url = settings.QUALGENT_PUBLIC_URL + reverse("account_address_confirm", args=[code])
        delivery = mails.send_confirmation(email, url, username=user.get_username())
        if not delivery.failure:
            messages.success(request, f"A link was sent to {email}. Open it in this browser to confirm the address.")
            return redirect("account_overview")
        form.add_error("email", f"The mail was not sent: {delivery.failure}")
    return render(request, "account/address.html", {"form": form})


@with_mail
@page("login")
@login_required
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """Show the address that a link confirms; POST makes it one's own."""
    user: Any = request.user
    try:
        user_id, before, email = signing.loads(code, salt=SALT, max_age=LIFETIME)
    except (signing.BadSignature, ValueError):
        user_id, before, email = None, "", ""
    if user_id != user.pk or before != user.email or is_taken(email, user):
        return render(request, "account/link_gone.html", status=404)
    if request.method == "POST":
        _change_address(request, user, email)
        messages.success(request, "Your address is confirmed.")
        return redirect("account_overview")
    return render(request, "account/address_confirm.html", {"email": email})


def _change_address(request: HttpRequest, user: Any, email: str) -> None:
    """Set a person's address, record that, and mail a notice to the earlier address."""
    before, name = user.email, user.get_username()
    with transaction.atomic():
        user.email = email
        user.save(update_fields=["email"])
        record_own(request, user, "address", before={"email": before}, after={"email": email})
    if before:
        mail.run_soon(lambda: mails.send_address_changed(before, username=name))


MAX_PEOPLE = 5  # with one address


class ForgottenForm(forms.Form):
    """Whose password is forgotten."""

    email = forms.EmailField(
        label="Email address", max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )


@page("login")
def request_password_reset(request: HttpRequest) -> HttpResponse:
    """Show a form for an address; POST mails a reset link, in the background, if a person has it.

    Without a mail server it says who else makes such a link.
    """
    if not mail.is_configured():
        return render(request, "account/forgotten.html")
    form = ForgottenForm(request.POST if request.method == "POST" else None)
    is_sent = form.is_bound and form.is_valid()
    if is_sent:
        email: str = form.cleaned_data["email"]
        if not ratelimit.consume(request, action="reset_password", key=email.lower()):
            return ratelimit.respond_429(request)  # type: ignore[no-any-return]
        mail.run_soon(partial(_send_links, email, sender_of(request)))
    return render(request, "account/forgotten.html", {"form": form, "is_sent": is_sent})


def _send_links(email: str, caller: Caller) -> None:
    """Mail a password reset link to each active person with this address, as they confirmed it, not as it was typed."""
    users: Any = get_user_model().objects.filter(of_those_with_passwords())
    for user in users.filter(email__iexact=email, is_active=True).order_by("pk")[:MAX_PEOPLE]:
        with transaction.atomic():
            url = links.make_link(caller, links.FORGOTTEN, user=user)
            record(caller, "forgotten", user.get_username())
        mails.send_forgotten(user, url)
