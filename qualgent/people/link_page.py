"""The page of a one-time link: log in with a new account or password, or accept an invitation while logged in."""

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters

from qualgent.accounts.models import Link
from qualgent.accounts.permissions import caller_of
from qualgent.accounts.scope import scope_name
from qualgent.web.requested_scope import PARAMETER, encoded_scope

from . import links
from .audited import end_revoked, page, sender_of
from .forms import TAKEN, NewPersonForm, PasswordForm


@page("login")
@sensitive_post_parameters("password1", "password2")
def one_time_link(request: HttpRequest, code: str) -> HttpResponse:
    """Show a link's form; POST creates the account or password and logs in, or accepts an invitation."""
    link = links.find_link(code)
    if link is None:
        return _gone(request)
    if "join" in request.POST and request.user.is_authenticated:
        return _accept(request, link)
    data = request.POST if request.method == "POST" else None
    form = NewPersonForm(data) if link.user is None else PasswordForm(data, user=link.user)
    if request.method == "POST" and form.is_valid():
        try:
            return _let_in(request, link, form)
        except links.LinkGoneError:
            return _gone(request)
        except links.NameTakenError:
            form.add_error("username", TAKEN)
    context = {
        "link": link,
        "form": form,
        "logged_in": request.user.get_username(),
        "makes_password": links.makes_password(link),
        "may_join": link.purpose == links.INVITE and request.user.is_authenticated,
        "host": request.get_host(),
    }
    return render(request, "account/link.html", context)


def _accept(request: HttpRequest, link: Link) -> HttpResponse:
    """Make the person logged in a member of the invitation's organization, and redirect."""
    try:
        links.accept_invitation(link, caller_of(request))
    except links.LinkGoneError:
        return _gone(request)
    except links.NoNewMemberError:
        messages.error(request, f"You have access to {link.org_id} already.")
        return redirect("account_overview")
    return redirect(f"/?{PARAMETER}={encoded_scope(scope_name(link.org_id or ''))}")


def _let_in(request: HttpRequest, link: Link, form: PasswordForm) -> HttpResponse:
    """Use up the link and log in its person, after logging out anybody else in this browser."""
    password = form.cleaned_data["password1"]
    user = links.use_link(link, sender_of(request), username=form.cleaned_data.get("username", ""), password=password)
    if request.user.is_authenticated:
        get_adapter().logout(request)
    # who has just chosen a password need not repeat it to set up a second factor
    # private: allauth.account.internal.flows.login.record_authentication — no public function records one
    # (tests/integration/test_people.py)
    record_authentication(request, user, method="password", reauthenticated=True)
    response: HttpResponse = perform_login(request, user, redirect_url=reverse("account_overview"))
    end_revoked(request)
    if not Authenticator.objects.filter(user=user).exists():
        messages.success(request, "You are logged in. Set up a second factor next: a password alone can be stolen.")
    return response


def _gone(request: HttpRequest) -> HttpResponse:
    """Return the 404 page that is the same for mistyped, used and expired links."""
    return render(request, "account/link_gone.html", status=404)
