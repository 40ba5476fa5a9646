"""The members' pages: list, invitations, roles, reset links, removal and deactivation of people."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from qualgent.accounts import mail
from qualgent.accounts.permissions import Caller, Resource, Role
from qualgent.accounts.scope import org_of_scope
from qualgent.core.errors import ConflictError, ForbiddenError, NotFoundError

from . import mails, team
from .audited import View, end_revoked, page, require
from .forms import InviteForm, RoleForm


def _permitted_caller(request: HttpRequest, action: str, object_id: object = "") -> Caller:
    """Return the caller. Raises PermissionDenied, audited, unless it may do this action to members."""
    return require(request, action, Resource("member", str(object_id)))


def _page(*methods: str) -> Callable[[View], View]:
    """Decorate a members' page: raised errors become 403, 404 or a message with a redirect to the list."""

    def make(view: View) -> View:
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

        return page("member", *methods)(serve)

    return make


def _change(action: str, change: Callable[[Caller, int], None], done: str) -> View:
    """Return a POST view that applies ``change`` to a person, then shows them with the message ``done``."""

    @_page("POST")
    def serve(request: HttpRequest, user_id: int) -> HttpResponse:
        change(_permitted_caller(request, action, user_id), user_id)
        end_revoked(request)
        messages.success(request, done)
        return redirect("team_member", user_id=user_id)

    return serve


@_page("GET", "HEAD")
def list_members(request: HttpRequest) -> HttpResponse:
    """Show the members and the pending invitations."""
    return _show_members(request, _permitted_caller(request, "read"), None)


def _show_members(
    request: HttpRequest,
    caller: Caller,
    form: InviteForm | None,
    *,
    url: str = "",
    invited: str = "",
    delivery: Any = None,
) -> HttpResponse:
    """Return the page of members with the invitation form and, after an invitation, its link (``url``)."""
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


@_page("POST")
def invite_member(request: HttpRequest) -> HttpResponse:
    """Make an invitation, mail it if there is an address, and show its link."""
    caller = _permitted_caller(request, "invite")
    choices = team.org_choices(caller)
    form = InviteForm(request.POST, orgs=choices)
    if not form.is_valid():
        return _show_members(request, caller, form)
    given = form.cleaned_data
    email, role, org = given.get("email", ""), given["role"], given.get("org") or choices[0]
    url = team.invite(caller, role=role, org=org, note=given["note"], email=email)
    delivery = None
    if email:
        delivery = mails.send_invitation(email, url, inviter=caller.actor, org=org, role=role)
    return _show_members(request, caller, None, url=url, invited=given["note"], delivery=delivery)


@_page("POST")
def withdraw_invitation(request: HttpRequest, link_id: UUID) -> HttpResponse:
    team.withdraw_invite(_permitted_caller(request, "invite", link_id), str(link_id))
    messages.success(request, "The invitation is withdrawn.")
    return redirect("team_members")


@_page("GET", "HEAD")
def show_member(request: HttpRequest, user_id: int) -> HttpResponse:
    """Show a person, with the forms that change them."""
    caller = _permitted_caller(request, "read", user_id)
    return _show_person(request, caller, user_id)


def _show_person(
    request: HttpRequest,
    caller: Caller,
    user_id: int,
    form: RoleForm | None = None,
    url: str = "",
    delivery: Any = None,
) -> HttpResponse:
    """Return the page of a person with the role form and, after a reset, the reset link (``url``)."""
    person = team.get_person(caller, user_id)
    initial = {"role": person.role, "org": person.memberships[0][0] if person.memberships else None}
    role_form = form or _role_form(caller, initial=initial)
    context = {"person": person, "form": role_form, "url": url, "delivery": delivery}
    return render(request, "team/member.html", context)


def _role_form(caller: Caller, *args: Any, **options: Any) -> RoleForm:
    """Return the form to change a role, with the roles and organizations that the caller can give."""
    return RoleForm(*args, with_site=caller.role >= Role.SITE, orgs=team.org_choices(caller), **options)


@_page("POST")
def set_role(request: HttpRequest, user_id: int) -> HttpResponse:
    caller = _permitted_caller(request, "role", user_id)
    form = _role_form(caller, request.POST)
    if not form.is_valid():
        return _show_person(request, caller, user_id, form)
    team.set_role(caller, user_id, form.cleaned_data["role"], form.cleaned_data.get("org", ""))
    end_revoked(request)
    messages.success(request, "The role is changed.")
    return redirect("team_member", user_id=user_id)


@_page("POST")
def make_reset_link(request: HttpRequest, user_id: int) -> HttpResponse:
    """Make a link for a new password, mail it if that is possible, and show it."""
    caller = _permitted_caller(request, "reset", user_id)
    url, person = team.reset(caller, user_id), team.get_person(caller, user_id)
    is_mailed = mail.is_configured() and person.email
    delivery = mails.send_reset(person, url, made_by=caller.actor) if is_mailed else None
    return _show_person(request, caller, user_id, url=url, delivery=delivery)


@_page("POST")
def remove_member(request: HttpRequest, user_id: int) -> HttpResponse:
    """Remove a person from an organization: that of the scope, or for an administrator the one in the form."""
    caller = _permitted_caller(request, "remove", user_id)
    org = team.remove_member(caller, user_id, request.POST.get("org", ""))
    end_revoked(request)
    messages.success(request, f"This person is not in {org} any more, and their tokens for it are revoked.")
    return redirect("team_members")


log_out = _change("log-out", team.log_out, "This person is logged out everywhere.")


@_page("POST")
def deactivate(request: HttpRequest, user_id: int) -> HttpResponse:
    """Deactivate a person, who is logged out everywhere; show which of their device hosts go on."""
    hosts = team.offboard(_permitted_caller(request, "deactivate", user_id), user_id)
    end_revoked(request)
    kept = f" Device hosts that they enrolled go on: {', '.join(hosts)}." if hosts else ""
    messages.success(request, f"This person is deactivated, logged out everywhere, and their tokens are revoked.{kept}")
    return redirect("team_member", user_id=user_id)


restore = _change("deactivate", team.restore, "This person can log in again. Their tokens stay revoked.")
