"""allauth's adapter of log-ins by identity providers: which there are, and who is let in."""

from __future__ import annotations

import logging
from typing import Any

import requests
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from qualgent.accounts.caller import Caller
from qualgent.accounts.identity_settings import Provider
from qualgent.accounts.permissions import Resource
from qualgent.web.identify import origin_of

from . import granted
from .audited import end_revoked, note_denial
from .github import GitHubProvider
from .openid import OpenIDProvider
from .outgoing import ProviderSession, reason_of
from .passwords import providers
from .rules import Identity, rights_of

logger = logging.getLogger("qualgent.people")

KINDS: dict[str, Any] = {"oidc": OpenIDProvider, "github": GitHubProvider}


class SignOnAdapter(DefaultSocialAccountAdapter):
    """Providers are those of the configuration; people are found by issuer and subject only."""

    def list_apps(self, request: HttpRequest, provider: Any = None, client_id: Any = None) -> list[SocialApp]:
        """Return the configured providers as allauth knows them; none of the database.

        ``provider``: an id, or else allauth's name of a kind, by which it stores a log-in that is not complete.
        """
        apps = [app for app in map(_app, providers()) if not client_id or app.client_id == client_id]
        if not provider:
            return apps
        own = [app for app in apps if app.provider_id == provider]
        return own or [app for app in apps if app.provider == provider]

    def list_providers(self, request: HttpRequest) -> list[Any]:
        return [_provider(request, app) for app in self.list_apps(request)]

    def get_provider(self, request: HttpRequest, provider: Any, client_id: Any = None) -> Any:
        """Return a provider by its id. Raises SocialApp.DoesNotExist."""
        return _provider(request, self.get_app(request, provider, client_id))

    def get_requests_session(self) -> ProviderSession:
        return ProviderSession()

    def authenticate_by_email(self, sociallogin: SocialLogin) -> None:
        """Return None: nobody is known by an email address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Return False: ``pre_social_login`` makes the people whom the rules let in."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Let a person in, with what the rules give now. Raises ImmediateHttpResponse for others."""
        sociallogin.token = None  # nobody needs it any more, and it would be stored with a log-in that is not complete
        configured: Provider = sociallogin.provider.configured
        identity: Identity = sociallogin.identity
        user: Any = sociallogin.user
        if user is not None and not user.is_active:
            note_denial(request, "deactivated", Resource("login", user.get_username()))
            raise ImmediateHttpResponse(problem(request, configured, "deactivated", status=403))
        address, client, _ = origin_of(request.scope)  # type: ignore[attr-defined]
        caller = Caller("", "dashboard", address, client)
        rights = rights_of(configured, identity)
        if not rights:
            if user is not None:
                granted.take_away(user, configured, caller)
                if request.user == user:  # the session of this browser is among those that were ended
                    request.session.flush()
                end_revoked(request)
            name = "" if user is None else user.get_username()
            note_denial(request, "no rule matches", Resource("login", name))
            raise ImmediateHttpResponse(problem(request, configured, "no_rule", status=403, who=identity.username))
        if user is None:
            sociallogin.user = granted.join(sociallogin.account, identity, configured, rights, caller)
        elif granted.apply(user, configured, rights, caller):
            end_revoked(request)

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Any = None,
        extra_context: Any = None,
    ) -> None:
        """Raise ImmediateHttpResponse with a page that says what happened."""
        configured: Provider = provider.configured
        context = extra_context or {}
        following = (context.get("state") or {}).get("next") or ""
        if error == AuthError.CANCELLED:
            reason, status = "cancelled", 403
        elif exception is None and "state_id" in context:
            reason, status = "unknown_state", 400
        elif isinstance(exception, requests.RequestException) and not _is_refusal(exception):
            reason, status = "down", 503
        else:
            reason, status = "refused", 403
        if exception is not None:
            logger.warning("nobody could log in by %s: %s", configured.id, reason_of(exception))
        if reason in ("refused", "unknown_state"):
            note_denial(request, f"{reason.replace('_', ' ')} log-in", Resource("login"))
        raise ImmediateHttpResponse(problem(request, configured, reason, status=status, following=following))


def _is_refusal(error: requests.RequestException) -> bool:
    """Return whether a provider answered, but refused: an answer of 4xx."""
    return error.response is not None and 400 <= error.response.status_code < 500


def _app(provider: Provider) -> SocialApp:
    return SocialApp(
        provider="openid_connect" if provider.kind == "oidc" else provider.kind,
        provider_id=provider.id,
        name=provider.name,
        client_id=provider.client_id,
        secret=provider.client_secret,
        settings={"configured": provider, "oauth_pkce_enabled": True},
    )


def _provider(request: HttpRequest, app: SocialApp) -> Any:
    return KINDS[app.settings["configured"].kind](request, app=app)


def problem(
    request: HttpRequest, provider: Provider, reason: str, *, status: int, following: str = "", who: str = ""
) -> HttpResponse:
    """Return the page of a log-in that did not succeed. ``following``: the page that it was for."""
    context = {"provider": provider, "reason": reason, "following": following, "who": who}
    response = render(request, "account/provider_problem.html", context, status=status)
    if status == 503:
        response["Retry-After"] = "10"
    return response
