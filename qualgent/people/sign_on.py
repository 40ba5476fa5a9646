"""Log-in by identity providers: the pages that redirect there and back, and the check of the rules."""

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from types import SimpleNamespace
from typing import Any

import requests
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.core.internal import ratelimit
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from django.contrib.sessions.models import Session
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from qualgent.accounts.identity_settings import Provider
from qualgent.accounts.permissions import Resource, needs

from . import granted
from .audited import end_revoked, note_denial, sender_of
from .github import GitHubProvider
from .openid import OpenIDProvider
from .passwords import configured_providers
from .provider_http import ProviderSession, reason_of, requests_to_provider
from .rules import Identity, rights_of

logger = logging.getLogger("qualgent.people")

BEGUN_SECONDS = 600  # that the session of somebody who is not logged in yet is kept
CULL_SECONDS = 60.0
CULLED = 500  # sessions at a time

KINDS: dict[str, Any] = {"oidc": OpenIDProvider, "github": GitHubProvider}
View = Callable[[HttpRequest, Any], HttpResponse]
_culled = SimpleNamespace(at=float("-inf"))  # time.monotonic


class SignOnAdapter(DefaultSocialAccountAdapter):
    """Providers are those of the configuration; people are found by issuer and subject only."""

    def list_apps(self, request: HttpRequest, provider: Any = None, client_id: Any = None) -> list[SocialApp]:
        """Return the configured providers (of this id or kind) as allauth's models; none are in the database.

        ``provider``: an id, or else allauth's name of a kind, by which it stores a log-in that is not complete.
        """
        apps = [app for app in map(_make_app, configured_providers()) if not client_id or app.client_id == client_id]
        if not provider:
            return apps
        own = [app for app in apps if app.provider_id == provider]
        return own or [app for app in apps if app.provider == provider]

    def list_providers(self, request: HttpRequest) -> list[Any]:
        return [_make_provider(request, app) for app in self.list_apps(request)]

    def get_provider(self, request: HttpRequest, provider: Any, client_id: Any = None) -> Any:
        """Return a provider by its id. Raises SocialApp.DoesNotExist."""
        return _make_provider(request, self.get_app(request, provider, client_id))

    def get_requests_session(self) -> ProviderSession:
        return ProviderSession()

    def authenticate_by_email(self, sociallogin: SocialLogin) -> None:
        """Return None: nobody is known by an email address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Return False: ``pre_social_login`` creates the people whom the rules admit."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Admit a person whom the provider's rules match, with their roles. Raises ImmediateHttpResponse for others."""
        sociallogin.token = None  # nobody needs it any more, and it would be stored with a log-in that is not complete
        configured: Provider = sociallogin.provider.configured_provider
        identity: Identity = sociallogin.identity
        user: Any = sociallogin.user
        if user is not None and not user.is_active:
            note_denial(request, "deactivated", Resource("login", user.get_username()))
            raise ImmediateHttpResponse(problem(request, configured, "deactivated", status=403))
        caller, rights = sender_of(request), rights_of(configured, identity)
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
        """Raise ImmediateHttpResponse with a page that explains the provider's error."""
        configured: Provider = provider.configured_provider
        context = extra_context or {}
        following = (context.get("state") or {}).get("next") or ""
        response = getattr(exception, "response", None)
        if error == AuthError.CANCELLED:
            reason, status = "cancelled", 403
        elif exception is None and "state_id" in context:
            reason, status = "unknown_state", 400
        elif isinstance(exception, requests.RequestException) and (
            response is None or not 400 <= response.status_code < 500
        ):
            reason, status = "down", 503
        else:
            reason, status = "refused", 403
        if exception is not None:
            logger.warning("a log-in with %s failed: %s", configured.id, reason_of(exception))
        if reason in ("refused", "unknown_state"):
            note_denial(request, f"{reason.replace('_', ' ')} log-in", Resource("login"))
        raise ImmediateHttpResponse(problem(request, configured, reason, status=status, following=following))


def _make_app(provider: Provider) -> SocialApp:
    """Return a configured provider as allauth's model, which is not stored."""
    return SocialApp(
        provider="openid_connect" if provider.kind == "oidc" else provider.kind,
        provider_id=provider.id,
        name=provider.name,
        client_id=provider.client_id,
        secret=provider.client_secret,
        settings={"configured": provider, "oauth_pkce_enabled": True},
    )


def _make_provider(request: HttpRequest, app: SocialApp) -> Any:
    """Return the provider object (GitHub or OpenID Connect) for allauth's model of it."""
    return KINDS[app.settings["configured"].kind](request, app=app)


def problem(
    request: HttpRequest, provider: Provider, reason: str, *, status: int, following: str = "", who: str = ""
) -> HttpResponse:
    """Return the page that explains a failed log-in.

    ``reason``: a code of the template; ``following``: the URL to go on to; ``who``: the name at the provider.
    """
    context = {"provider": provider, "reason": reason, "following": following, "who": who}
    response = render(request, "account/provider_problem.html", context, status=status)
    if status == 503:
        response["Retry-After"] = "10"
    return response


def _page(view: View) -> Callable[..., HttpResponse]:
    """Wrap a provider's log-in view: GET only, throttled, limited in time, with pages for failures."""

    @wraps(view)
    def serve(request: HttpRequest, provider_id: str) -> HttpResponse:
        try:
            provider = get_adapter().get_provider(request, provider_id)
        except SocialApp.DoesNotExist:
            raise Http404("there is no such provider") from None
        try:
            # private: allauth.core.internal.ratelimit.consume — a GET too, which the public one lets pass
            # (tests/integration/test_sign_on.py)
            if not ratelimit.consume(request, app="allauth.account", action="provider", limit_get=True):
                return ratelimit.respond_429(request)  # type: ignore[no-any-return]
        except DatabaseError as error:  # a try that cannot be counted is not made
            logger.error("log-ins cannot be counted: %s", error)
            return problem(request, provider.configured_provider, "database", status=503)
        try:
            with requests_to_provider():
                return view(request, provider)
        except (OAuth2Error, requests.RequestException) as error:
            logger.warning("nobody can log in with %s: %s", provider_id, reason_of(error))
            return problem(request, provider.configured_provider, "down", status=503)

    return needs("login")(never_cache(require_GET(serve)))


@_page
def begin(request: HttpRequest, provider: Any) -> HttpResponse:
    """Redirect a browser to the provider, keeping the log-in's state in its session."""
    _cull_sessions()
    if not request.user.is_authenticated:
        request.session.set_expiry(BEGUN_SECONDS)
    response: HttpResponse = OAuth2LoginView.adapter_view(provider.get_oauth2_adapter(request))(request)
    return response


@_page
def complete(request: HttpRequest, provider: Any) -> HttpResponse:
    """Log in the person whom the provider sent back (the callback), then forward the browser by a page.

    What follows is opened by a page of ours: by a redirect it would count as a request of the provider's site, whose
    queries are refused.
    """
    response: HttpResponse = OAuth2CallbackView.adapter_view(provider.get_oauth2_adapter(request))(request)
    if not isinstance(response, HttpResponseRedirect):
        return response
    request.session.set_expiry(timezone.now() + timedelta(hours=provider.configured_provider.session_hours))
    return render(request, "account/provider_forward.html", {"url": response.url})


def _cull_sessions() -> None:
    """Delete a portion of expired sessions, at intervals, since anybody can begin one."""
    if time.monotonic() >= _culled.at + CULL_SECONDS:
        _culled.at = time.monotonic()
        expired = Session.objects.filter(expire_date__lt=timezone.now()).values_list("pk", flat=True)[:CULLED]
        Session.objects.filter(pk__in=list(expired)).delete()
