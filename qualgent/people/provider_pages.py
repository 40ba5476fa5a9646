"""The two pages of a log-in by a provider: the way there, a link, and the way back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from types import SimpleNamespace
from typing import Any

import requests
from allauth.core.internal import ratelimit
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from django.contrib.sessions.models import Session
from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from qualgent.accounts.permissions import needs

from .outgoing import reason_of, requests_to_provider
from .sign_on import problem

logger = logging.getLogger("qualgent.people")
View = Callable[[HttpRequest, Any], HttpResponse]

BEGUN_SECONDS = 600  # that the session of somebody who is not logged in yet is kept
CULL_SECONDS = 60.0
CULLED = 500  # sessions at a time

_culled = SimpleNamespace(at=float("-inf"))  # time.monotonic


def _page(view: View) -> Callable[..., HttpResponse]:
    """Make a page of a log-in by a provider: throttled, with a time limit, and with a page for what goes wrong."""

    @wraps(view)
    def serve(request: HttpRequest, provider_id: str) -> HttpResponse:
        try:
            provider = get_adapter().get_provider(request, provider_id)
        except SocialApp.DoesNotExist:
            raise Http404("there is no such provider") from None
        try:
            if not ratelimit.consume(request, app="allauth.account", action="provider", limit_get=True):
                return ratelimit.respond_429(request)  # type: ignore[no-any-return]
        except DatabaseError as error:  # a try that cannot be counted is not made
            logger.error("log-ins cannot be counted: %s", error)
            return problem(request, provider.configured, "database", status=503)
        try:
            with requests_to_provider():
                return view(request, provider)
        except (OAuth2Error, requests.RequestException) as error:
            logger.warning("nobody can log in by %s: %s", provider_id, reason_of(error))
            return problem(request, provider.configured, "down", status=503)

    return needs("login")(never_cache(require_GET(serve)))


@_page
def begin(request: HttpRequest, provider: Any) -> HttpResponse:
    """Send a browser to the provider. Its session keeps what the answer must fit to."""
    _cull_sessions()
    if not request.user.is_authenticated:
        request.session.set_expiry(BEGUN_SECONDS)
    response: HttpResponse = OAuth2LoginView.adapter_view(provider.get_oauth2_adapter(request))(request)
    return response


@_page
def complete(request: HttpRequest, provider: Any) -> HttpResponse:
    """Let in whom the provider sends back.

    What follows is opened by a page of ours: by a redirect it would count as a request of the provider's site, whose
    queries are refused.
    """
    response: HttpResponse = OAuth2CallbackView.adapter_view(provider.get_oauth2_adapter(request))(request)
    if not isinstance(response, HttpResponseRedirect):
        return response
    request.session.set_expiry(timezone.now() + timedelta(hours=provider.configured.session_hours))
    return render(request, "account/provider_forward.html", {"url": response.url})


def _cull_sessions() -> None:
    """Delete some expired sessions, from time to time: everybody can begin one."""
    if time.monotonic() >= _culled.at + CULL_SECONDS:
        _culled.at = time.monotonic()
        expired = Session.objects.filter(expire_date__lt=timezone.now()).values_list("pk", flat=True)[:CULLED]
        Session.objects.filter(pk__in=list(expired)).delete()
