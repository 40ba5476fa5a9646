"""Routes of people's pages: allauth's, of which sign-up, e-mail and password-reset by e-mail are left out."""

from __future__ import annotations

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, include, path

from accounts.permissions import needs

from . import hosts, tokens
from .account import overview


def account_urls() -> list[URLPattern | URLResolver]:
    found: list[URLPattern | URLResolver] = [
        path("accounts/", overview, name="account_overview"),
        path("accounts/login/", account.login, name="account_login"),
        path("accounts/logout/", account.logout, name="account_logout"),
        path("accounts/password/", account.password_change, name="account_change_password"),
        path("accounts/reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
        path("accounts/2fa/", include("allauth.mfa.urls")),
        path("accounts/sessions/", include("allauth.usersessions.urls")),
    ]
    _mark(found)
    return [*found, *team_urls()]


def team_urls() -> list[URLPattern]:
    return [
        path("team/tokens/", tokens.tokens, name="team_tokens"),
        path("team/tokens/<uuid:token_id>/revoke/", tokens.revoke_token, name="team_token_revoke"),
        path("team/hosts/", hosts.hosts, name="team_hosts"),
        path("team/hosts/<uuid:host_id>/revoke/", hosts.revoke_host, name="team_host_revoke"),
        path(
            "team/hosts/enrollments/<uuid:enrollment_id>/revoke/",
            hosts.revoke_enrollment,
            name="team_enrollment_revoke",
        ),
    ]


def _mark(patterns: list[URLPattern | URLResolver]) -> None:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            _mark(pattern.url_patterns)
        else:
            needs("login")(pattern.callback)
