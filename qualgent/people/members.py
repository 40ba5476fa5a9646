"""The members' pages: who is on the team, invitations, roles, and offboarding."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from qualgent.accounts import mail
from qualgent.accounts.caller import Caller, Role
from qualgent.accounts.permissions import Resource, needs
from qualgent.accounts.scope import org_of_scope
from qualgent.core.errors import ConflictError, ForbiddenError, NotFoundError

from . import mails, team
from .audited import end_revoked, require
from .forms import InviteForm, RoleForm

View = Callable[..., HttpResponse]


def _permitted(request: HttpRequest, action: str, object_id: object = "") -> Caller:
    return require(request, action, Resource("member", str(object_id)))


def _page(view: View) -> View:
    """Make a view of the members' pages: for those who may see them; never stored; refusals as pages."""

    @wraps(view)
    def serve(request: HttpRequest, **parameters: Any) -> HttpResponse:
        try:
            return view(request, **parameters)
        except ForbiddenError as error:
            raise PermissionDenied(str(error)) from error
        except NotFoundError as error:
            raise Http404(str(error)) from error
        except ConflictError as error:
            messages.error(request, str(error))
            return redirect("team_members")

    return needs("member")(never_cache(serve))


@_page
@require_safe
def members(request: HttpRequest) -> HttpResponse:
    return _show(request, _permitted(request, "read"), None)


def _show(
    request: HttpRequest,
    caller: Caller,
    form: InviteForm | None,
    *,
    url: str = "",
    invited: str = "",
    delivery: Any = None,
) -> HttpResponse:
    context = {
        "people": team.list_people(caller),
        "invites": team.pending_invites(caller),
        "org": org_of_scope(caller.scope_name),
        "form": form or InviteForm(orgs=team.org_choices(caller)),
        "url": url,
        "invited": invited,
        "delivery": delivery,
    }
    return render(request, "team/members.html", context)


@_page
@require_POST
def invite(request: HttpRequest) -> HttpResponse:
    caller = _permitted(request, "invite")
    choices = team.org_choices(caller)
    form = InviteForm(request.POST, orgs=choices)
    if not form.is_valid():
        return _show(request, caller, form)
    given = form.cleaned_data
    email, role, org = given.get("email", ""), given["role"], given.get("org") or choices[0]
    url = team.invite(caller, role=role, org=org, note=given["note"], email=email)
    delivery = None
    if email:
        delivery = mails.send_invitation(email, url, inviter=caller.actor, org=org, role=role)
    return _show(request, caller, None, url=url, invited=given["note"], delivery=delivery)


@_page
@require_POST
def withdraw(request: HttpRequest, link_id: UUID) -> HttpResponse:
    team.withdraw_invite(_permitted(request, "invite", link_id), str(link_id))
    messages.success(request, "The invitation is withdrawn.")
    return redirect("team_members")


@_page
@require_safe
def member(request: HttpRequest, user_id: int) -> HttpResponse:
    caller = _permitted(request, "read", user_id)
    return _show_person(request, caller, user_id)


def _show_person(
    request: HttpRequest,
    caller: Caller,
    user_id: int,
    form: RoleForm | None = None,
    url: str = "",
    delivery: Any = None,
) -> HttpResponse:
    person = team.get_person(caller, user_id)
    initial = {"role": person.role, "org": person.memberships[0][0] if person.memberships else None}
    role_form = form or _role_form(caller, initial=initial)
    context = {"person": person, "form": role_form, "url": url, "delivery": delivery}
    return render(request, "team/member.html", context)


def _role_form(caller: Caller, *args: Any, **options: Any) -> RoleForm:
    return RoleForm(*args, with_site=caller.role >= Role.SITE, orgs=team.org_choices(caller), **options)


@_page
@require_POST
def set_role(request: HttpRequest, user_id: int) -> HttpResponse:
    caller = _permitted(request, "role", user_id)
    form = _role_form(caller, request.POST)
    if not form.is_valid():
        return _show_person(request, caller, user_id, form)
    team.set_role(caller, user_id, form.cleaned_data["role"], form.cleaned_data.get("org", ""))
    end_revoked(request)
    messages.success(request, "The role is changed.")
    return redirect("team_member", user_id=user_id)


@_page
@require_POST
def reset(request: HttpRequest, user_id: int) -> HttpResponse:
    caller = _permitted(request, "reset", user_id)
    url, person = team.reset(caller, user_id), team.get_person(caller, user_id)
    is_mailed = mail.is_configured() and person.email
    delivery = mails.send_reset(person, url, made_by=caller.actor) if is_mailed else None
    return _show_person(request, caller, user_id, url=url, delivery=delivery)


@_page
@require_POST
def log_out(request: HttpRequest, user_id: int) -> HttpResponse:
    """End all sessions of a person, also of one who logs in by a provider."""
    team.log_out(_permitted(request, "log-out", user_id), user_id)
    end_revoked(request)
    messages.success(request, "This person is logged out everywhere.")
    return redirect("team_member", user_id=user_id)


@_page
@require_POST
def remove(request: HttpRequest, user_id: int) -> HttpResponse:
    """Remove a person from an organization: that of the scope, or for an administrator the one in the form."""
    caller = _permitted(request, "remove", user_id)
    org = team.remove_member(caller, user_id, request.POST.get("org", ""))
    end_revoked(request)
    messages.success(request, f"This person is not in {org} any more, and their tokens for it are revoked.")
    return redirect("team_members")


@_page
@require_POST
def deactivate(request: HttpRequest, user_id: int) -> HttpResponse:
    team.offboard(_permitted(request, "deactivate", user_id), user_id)
    end_revoked(request)
    messages.success(request, "This person is deactivated, logged out everywhere, and their tokens are revoked.")
    return redirect("team_member", user_id=user_id)


@_page
@require_POST
def restore(request: HttpRequest, user_id: int) -> HttpResponse:
    team.restore(_permitted(request, "deactivate", user_id), user_id)
    messages.success(request, "This person can log in again. Their tokens stay revoked.")
    return redirect("team_member", user_id=user_id)
