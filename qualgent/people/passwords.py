"""Rules for log-in by password, passkey or link: with identity providers, only administrators made by hand.

Without a provider everybody. With one, only site administrators that were made so by hand: the way in when no provider
works, or its rules are wrong.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from qualgent.accounts.identity_settings import Provider
from qualgent.accounts.models import SiteGrant

View = Callable[..., HttpResponse]


def configured_providers() -> tuple[Provider, ...]:
    """Return the identity providers in the settings; (): people log in by password."""
    found: tuple[Provider, ...] = settings.QUALGENT_PROVIDERS
    return found


def names_of_providers() -> str:
    """Return the identity providers' names as text, such as "Okta or GitHub"."""
    return " or ".join(provider.name for provider in configured_providers())


def may_use_password(user: Any) -> bool:
    """Return whether a user may log in by password: all without providers, else administrators made by hand."""
    if not configured_providers():
        return True
    return bool(user.is_superuser) and not SiteGrant.objects.filter(user=user).exists()


def of_those_with_passwords() -> Q:
    """Return the query filter for users who may log in without an identity provider."""
    return Q() if not configured_providers() else Q(is_superuser=True, site_grants=None)


def with_password(view: View) -> View:
    """Wrap a view so that it refuses (403) people who log in by an identity provider."""

    @wraps(view)
    def serve(request: HttpRequest, *arguments: Any, **parameters: Any) -> HttpResponse:
        if request.user.is_authenticated and not may_use_password(request.user):
            raise PermissionDenied(f"Passwords and second factors of your account are those of {names_of_providers()}.")
        return view(request, *arguments, **parameters)

    return serve
