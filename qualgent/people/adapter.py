"""Adapters of allauth: log-ins are throttled and recorded in the audit, sign-up is closed, passkeys have a name."""

import logging
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from django.core.exceptions import ValidationError
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from qualgent.accounts.permissions import Resource
from qualgent.core.errors import BusyError

from .audited import end_revoked, note_denial, note_failure, record_own
from .login_tries import LoginTry, remember_browser
from .passwords import configured_providers, may_use_password

logger = logging.getLogger("qualgent.people")


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: people are invited."""
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count a log-in attempt. Raises ValidationError: too many failed ones, or it cannot be counted."""
        try:
            self._try = LoginTry(request, credentials.get("username", ""))
        except ValidationError:
            note_failure(request, credentials.get("username", ""), "too many failed log-ins")
            raise
        except DatabaseError as error:  # a try that cannot be counted is not made
            logger.error("log-ins cannot be counted: %s", error)
            raise ValidationError("Nobody can log in at the moment. Try again in a minute.") from error

    def authenticate(self, request: HttpRequest, **credentials: Any) -> Any:
        """Return the user of a name and password; None: wrong, or deactivated, which looks the same."""
        try:
            user = super().authenticate(request, **credentials)
        except BusyError:  # nothing was tried
            self._try.rollback()
            raise
        if user is not None:
            self._try.rollback()
        if user is not None and not user.is_active:
            self.authentication_failed(request, **credentials)
            return None
        return user

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Record a failed log-in in the audit."""
        note_failure(request, credentials.get("username", ""), "wrong name or password")

    def pre_login(self, request: HttpRequest, user: Any, **details: Any) -> HttpResponse | None:
        """Answer 403 if the person, whose password or passkey is correct, must log in by an identity provider."""
        response: HttpResponse | None = super().pre_login(request, user, **details)
        is_by_provider = "sociallogin" in (details.get("signal_kwargs") or {})
        if response is None and not is_by_provider and not may_use_password(user):
            note_denial(request, "password", Resource("login", user.get_username()))
            return render(request, "account/use_provider.html", {"providers": configured_providers()}, status=403)
        return response

    def post_login(self, request: HttpRequest, user: Any, **details: Any) -> HttpResponse:
        """Return allauth's response after a log-in, with the cookie added by which login throttles know the browser."""
        response: HttpResponse = super().post_login(request, user, **details)
        remember_browser(request, response, user.get_username())
        return response

    def respond_user_inactive(self, request: HttpRequest, user: Any) -> HttpResponse:
        """Record the passkey of a deactivated person as refused, and redirect to the log-in."""
        note_failure(request, user.get_username(), "deactivated")
        return redirect("account_login")

    def logout(self, request: HttpRequest) -> None:
        """Log out, and end the requests and sockets of the session."""
        super().logout(request)
        end_revoked(request)


class MFAAdapter(DefaultMFAAdapter):
    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Return the server's id, and its name, "QualGent", which browsers show for its passkeys (WebAuthn)."""
        entity: dict[str, Any] = super().get_public_key_credential_rp_entity()
        return {**entity, "name": "QualGent"}


class SessionsAdapter(DefaultUserSessionsAdapter):
    def end_sessions(self, sessions: Any) -> None:
        """End these sessions of the person logged in, with their requests and sockets in progress."""
        ended = list(sessions)
        super().end_sessions(ended)
        request = context.request
        record_own(request, request.user, "end session", count=len(ended))
        end_revoked(request)
