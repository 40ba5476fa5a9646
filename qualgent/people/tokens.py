"""The page of API tokens: one's own; for owners and site administrators everybody's."""

import shlex
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from qualgent.accounts.credentials import EXPIRY_WARNING, TOKEN_PREFIX, new_secret, secret_hash
from qualgent.accounts.identities import SCOPE_ROLES, role_in
from qualgent.accounts.models import Member, Org, Token
from qualgent.accounts.permissions import Caller, Resource, Role, allowed, caller_of
from qualgent.core.keys import new_id

from .audited import change, end_revoked, note_denial, page, revoke
from .forms import OrgChoiceForm

SCOPE_TEXTS = {
    "read": "Read: see jobs, results, logs and agents",
    "submit": "Submit: submit jobs, upload builds; cancel and retry what it submitted",
    "operate": "Operate: cancel and retry all jobs; change agents, webhooks and the quarantine of tests",
}
DAYS = {30: "30 days", 90: "90 days", 365: "1 year"}
MAX_ACTIVE = 100  # tokens of a person
MAX_SHOWN = 500  # of each list


def validate_printable(text: str) -> None:
    if not text.isprintable():
        raise ValidationError("Use printable characters only.")


class ScopesForm(OrgChoiceForm):
    """Organization and scopes of a new token. The choices are what its person may give it."""

    scopes = forms.MultipleChoiceField(
        label="What it may do",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one."},
    )

    def __init__(self, role: Role, orgs: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(orgs, *args, **kwargs)
        self.initial.setdefault("scopes", ["submit" if role >= SCOPE_ROLES["submit"] else "read"])
        self.set_choices("scopes", [(scope, text) for scope, text in SCOPE_TEXTS.items() if role >= SCOPE_ROLES[scope]])


class TokenForm(ScopesForm):
    """A new token."""

    name = forms.CharField(
        max_length=100, validators=[validate_printable], help_text="What uses it, such as: GitHub Actions of the app"
    )
    days = forms.TypedChoiceField(label="Expires after", choices=list(DAYS.items()), coerce=int, initial=90)
    field_order = ("name", "org", "scopes", "days")


def orgs_within(caller: Caller) -> list[str]:
    """Return the ids of the organizations that the caller acts for; a site administrator: all."""
    return list(Org.objects.order_by("id").values_list("id", flat=True) if caller.orgs is None else caller.orgs)


@page("token")
def tokens(request: HttpRequest) -> HttpResponse:
    """List tokens; POST makes one, whose secret is in the answer and nowhere else."""
    caller = caller_of(request)
    data = request.POST if request.method == "POST" else None
    form = TokenForm(caller.role, orgs_within(caller), data, label_suffix="")
    if form.orgs and form.is_valid():
        made = _create(request, form)
        if made is not None:
            token, secret = made
            url = shlex.quote(settings.QUALGENT_PUBLIC_URL)
            shown = {
                "token": token,
                "secret": secret,
                "environment_line": f"export QUALGENT_URL={url} QUALGENT_TOKEN={secret}",
                "login_line": f"qgjob login --url {url}",
            }
            return render(request, "team/token_created.html", shown)
        form.add_error(None, f"You have {MAX_ACTIVE} tokens: revoke some that are not used.")
    now = timezone.now()
    ended = _visible(caller).filter(~Q(revoked_at=None) | Q(expires_at__lte=now))
    context = {
        "form": form,
        "active": list_tokens(active_tokens(caller, now), now, MAX_SHOWN),
        "ended": list_tokens(ended, now, MAX_SHOWN),
        "shows_everybody": caller.role >= Role.OWNER,
        "may_create": allowed(caller, "create", Resource("token")),
    }
    return render(request, "team/tokens.html", context, status=400 if form.is_bound else 200)


def _create(request: HttpRequest, form: TokenForm) -> tuple[Token, str] | None:
    """Create a token with the form's terms and audit it; return it and its secret. None: the person has too many."""
    secret, now = new_secret(TOKEN_PREFIX), timezone.now()
    user: Any = request.user
    with change(request, "create", "token") as record:
        # race: the person is removed meanwhile, which revokes their tokens; who comes second waits for this row
        members = Member.objects.select_for_update().filter(user=user, org_id=form.org_id)
        if not user.is_superuser and members.first() is None:
            raise PermissionDenied(f"you are not in {form.org_id} any more")
        if Token.objects.filter(user=user, revoked_at=None, expires_at__gt=now).count() >= MAX_ACTIVE:
            return None
        token = Token.objects.create(
            id=new_id(),
            name=form.cleaned_data["name"],
            secret_hash=secret_hash(secret),
            org_id=form.org_id,
            user=user,
            scopes=form.cleaned_data["scopes"],
            created_at=now,
            expires_at=now + timedelta(days=form.cleaned_data["days"]),
        )
        record(token.pk, after=_audited_fields(token), org_id=token.org_id)
    return token, secret


@page("token", "POST")
def revoke_token(request: HttpRequest, token_id: UUID) -> HttpResponse:
    """Revoke a token that the person may see, and end what is in progress by it."""
    token = Token.objects.filter(pk=token_id).first()
    if token is None or not _visible(caller_of(request)).filter(pk=token_id).exists():
        if token is not None:
            note_denial(request, "revoke", Resource("token", str(token_id)))
        raise Http404("there is no such token")
    with change(request, "revoke", "token") as record:
        is_revoked = revoke(Token, token_id)
        if is_revoked:
            record(token_id, before=_audited_fields(token), org_id=token.org_id)
    end_revoked(request)
    messages.success(request, f"Token {token.name} " + ("revoked." if is_revoked else "was revoked already."))
    return redirect("team_tokens")


def _visible(caller: Caller) -> QuerySet[Token]:
    """Return the query of people's tokens that the caller may see and revoke, not those of CI jobs."""
    found = Token.objects.exclude(user=None)  # those of CI jobs have a page of their own
    if caller.orgs is None:
        return found
    found = found.filter(org__in=caller.orgs)
    return found if caller.role >= Role.OWNER else found.filter(user_id=caller.subject)


def active_tokens(caller: Caller, now: datetime) -> QuerySet[Token]:
    """Return the query of tokens that the caller may see, neither revoked nor expired."""
    return _visible(caller).filter(revoked_at=None, expires_at__gt=now)


def list_tokens(found: QuerySet[Token], now: datetime, most: int) -> list[dict[str, object]]:
    """Return the newest ``most`` tokens of a query as rows of the pages."""
    tokens = found.select_related("user").prefetch_related("user__memberships").order_by("-id")
    return [_make_row(token, now) for token in tokens[:most]]


def _make_row(token: Token, now: datetime) -> dict[str, object]:
    """Return a token as a row of the pages: its state, such as ``expiring``, and its scopes."""
    if token.revoked_at is not None:
        state = "revoked"
    elif token.expires_at <= now:
        state = "expired"
    elif token.user is None or not token.user.is_active or role_in(token.user, token.org_id) is Role.NONE:
        state = "ineffective"  # its person has left
    else:
        state = "expiring" if token.expires_at <= now + EXPIRY_WARNING else "active"
    return {"token": token, "state": state, "scopes": [scope for scope in SCOPE_TEXTS if scope in token.scopes]}


def _audited_fields(token: Token) -> dict[str, object]:
    """Return a token's fields as its audit entries have them, without the secret."""
    return {
        "name": token.name,
        "org_id": token.org_id,
        "user": token.user.get_username() if token.user else "",
        "scopes": token.scopes,
        "expires_at": token.expires_at.isoformat(timespec="seconds"),
    }
