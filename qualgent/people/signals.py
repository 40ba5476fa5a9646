"""Receivers of log-in, log-out and changes of passwords and second factors, for the audit."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.signals import password_changed
from allauth.mfa import signals as mfa
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.http import HttpRequest

from .audited import end_revoked, note_failure, record_own


def connect() -> None:
    """Connect the receivers; called once, in shared mode."""
    user_logged_in.connect(on_login)
    user_logged_out.connect(on_logout)
    password_changed.connect(on_password)
    mfa.authenticator_added.connect(on_factor_added)
    mfa.authenticator_removed.connect(on_factor_removed)
    mfa.authenticator_reset.connect(on_factor_reset)
    mfa.authentication_failed.connect(on_wrong_factor)


def on_login(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    request.session.set_expiry(None)  # not that of a log-in by a provider that was begun here
    methods = [_method(found) for found in get_authentication_records(request, user)]
    record_own(request, user, "login", note=", ".join(methods))


def _method(found: dict[str, Any]) -> str:
    """Return how somebody proved who they are: password, totp, …, or the issuer of an identity provider."""
    return str(found.get("type") or found.get("provider") or found["method"])


def on_logout(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    if user is not None and user.is_authenticated:
        record_own(request, user, "logout")


def on_password(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    record_own(request, user, "password")
    end_revoked(request)


def on_factor_added(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **_: Any) -> None:
    record_own(request, user, "add factor", note=authenticator.type)


def on_factor_removed(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **_: Any) -> None:
    record_own(request, user, "remove factor", note=authenticator.type)


def on_factor_reset(sender: Any, request: HttpRequest, user: Any, authenticator: Any, **_: Any) -> None:
    record_own(request, user, "reset factor", note=authenticator.type)


def on_wrong_factor(sender: Any, request: HttpRequest, user: Any, **_: Any) -> None:
    note_failure(request, user.get_username(), "wrong second factor")
