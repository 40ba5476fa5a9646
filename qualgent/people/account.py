"""The page of one's own account (roles, second factors, sessions), log-out, and ending one's other sessions."""

from typing import Any

from allauth.account.views import logout
from allauth.mfa.models import Authenticator
from allauth.usersessions.adapter import get_adapter
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from qualgent.accounts.identities import memberships_of
from qualgent.accounts.permissions import needs
from qualgent.web.requested_scope import COOKIE

ROLES = {"viewer": "Viewer", "submitter": "Submitter", "owner": "Owner", "site": "Site administrator"}


def role_name(user: Any, org_id: str = "") -> str:
    """Return the key in ``ROLES`` of a user's role in an organization; without one, of the first role; empty: none."""
    if user.is_superuser:
        return "site"
    roles = {member.org_id: str(member.role) for member in memberships_of(user)}
    return roles.get(org_id, "") if org_id else next(iter(roles.values()), "")


@needs("login")
def log_out(request: HttpRequest) -> HttpResponse:
    """Log out by POST, and delete the cookie of the selected scope, as browsers may be shared; by GET, ask first."""
    response: HttpResponse = logout(request)
    if request.method == "POST":
        response.delete_cookie(COOKIE)
    return response


@needs("login")
@require_safe
@login_required
def account_overview(request: HttpRequest) -> HttpResponse:
    """Show the page of one's own account: roles, second factors and the number of sessions."""
    user: Any = request.user
    factors = list(Authenticator.objects.filter(user=user))
    sessions = UserSession.objects.purge_and_list(user)
    context = {
        "role": ROLES["site"] if user.is_superuser else "",
        "memberships": [(member.org_id, ROLES[member.role]) for member in memberships_of(user)],
        "has_totp": any(factor.type == Authenticator.Type.TOTP for factor in factors),
        "passkeys": sum(factor.type == Authenticator.Type.WEBAUTHN for factor in factors),
        "sessions": len(sessions),
    }
    return render(request, "account/overview.html", context)


@needs("login")
@require_POST
@login_required
def end_session(request: HttpRequest, session_id: int) -> HttpResponse:
    """End another session of the person who is logged in; for the current session, redirect to the log-out."""
    session = UserSession.objects.filter(user=request.user, pk=session_id).first()
    if session is None:
        raise Http404("there is no such session")
    if session.is_current():
        return redirect("account_logout")
    get_adapter().end_sessions([session])
    messages.success(request, "The session is ended.")
    return redirect("usersessions_list")
