"""Log-in by GitHub, or a GitHub Enterprise Server, on top of allauth's client; groups are organizations and teams.

GitHub has no ID token: whom an access token belongs to, its API says. A person is known by the number of the account.
Groups are organizations (``acme``) and teams (``acme/mobile``), in lower case.
"""

from __future__ import annotations

from typing import Any

from allauth.socialaccount.models import SocialLogin, SocialToken
from allauth.socialaccount.providers.github.provider import GitHubProvider as AllauthProvider
from allauth.socialaccount.providers.github.views import GitHubOAuth2Adapter
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.utils import generate_code_challenge
from django.http import HttpRequest

from qualgent.accounts.identity_settings import GITHUB

from .openid import ConfiguredProvider, ProviderAdapter, fetch
from .provider_http import ProviderSession
from .rules import Identity

PAGE = 100
MAX_PAGES = 10


def api_of(issuer: str) -> str:
    """Return the base URL of the REST API for github.com or a GitHub Enterprise Server (``issuer``: its URL)."""
    return "https://api.github.com" if issuer == GITHUB else f"{issuer}/api/v3"


def probe(issuer: str) -> None:
    """Request the API's ``/meta`` without a token, to check a provider. Raises RequestException if that fails."""
    with ProviderSession() as session:
        session.get(f"{api_of(issuer)}/meta")


class GitHubProvider(ConfiguredProvider, AllauthProvider):
    """GitHub as a provider."""

    def get_oauth2_adapter(self, request: HttpRequest) -> GitHubAdapter:
        return GitHubAdapter(request, self.configured_provider.id, self.configured_provider.issuer)

    def get_scope(self) -> list[str]:
        """Return the OAuth scopes to request: the configured ones, and those that rules need (groups, addresses)."""
        rules, found = self.configured_provider.rules, [*self.configured_provider.scopes]
        if any(rule.group for rule in rules):
            found.append("read:org")
        if any(rule.domain for rule in rules):
            found.append("user:email")
        return list(dict.fromkeys(found))

    def get_pkce_params(self) -> dict[str, Any]:
        return dict(generate_code_challenge())


class GitHubAdapter(ProviderAdapter, GitHubOAuth2Adapter):
    """The requests of one log-in to GitHub."""

    def __init__(self, request: HttpRequest, provider_id: str, issuer: str) -> None:
        super().__init__(request)
        self.provider_id = provider_id
        api = api_of(issuer)
        self.access_token_url = f"{issuer}/login/oauth/access_token"
        self.authorize_url = f"{issuer}/login/oauth/authorize"
        self.profile_url, self.emails_url = f"{api}/user", f"{api}/user/emails"
        self.orgs_url, self.teams_url = f"{api}/user/memberships/orgs?state=active", f"{api}/user/teams"

    def complete_login(self, request: HttpRequest, app: Any, token: SocialToken, **answer: Any) -> SocialLogin:
        """Fetch the profile for an access token, with the addresses and groups that rules need; return its log-in."""
        provider: GitHubProvider = self.get_provider()
        rules = provider.configured_provider.rules
        headers = {"Authorization": f"Bearer {token.token}", "Accept": "application/vnd.github+json"}
        profile = fetch(self.profile_url, headers)
        number = profile.get("id") if isinstance(profile, dict) else None
        if not isinstance(number, int) or isinstance(number, bool):
            raise OAuth2Error("its API does not say who this is")
        addresses = self._all(self.emails_url, headers) if any(rule.domain for rule in rules) else []
        verified = [address for address in addresses if address.get("verified") is True]
        verified.sort(key=lambda address: address.get("primary") is not True)
        emails = tuple(address["email"] for address in verified if isinstance(address.get("email"), str))
        groups = self._fetch_groups(headers) if any(rule.group for rule in rules) else frozenset()
        username = profile.get("login")
        return provider.login_of(
            Identity(
                subject=str(number),
                username=username if isinstance(username, str) else "",
                email=emails[0] if emails else "",
                emails=emails,
                groups=groups,
            )
        )

    def _fetch_groups(self, headers: dict[str, str]) -> frozenset[str]:
        """Return the person's active organizations, and teams as ``org/team``, in lower case."""
        found = set()
        for membership in self._all(self.orgs_url, headers):
            if membership.get("state") == "active":
                found.add(_lower_login(membership.get("organization")))
        for team in self._all(self.teams_url, headers):
            org, slug = _lower_login(team.get("organization")), team.get("slug")
            if org and isinstance(slug, str):
                found.add(f"{org}/{slug}".lower())
        return frozenset(found - {""})

    def _all(self, url: str, headers: dict[str, str]) -> list[dict[str, Any]]:
        """Return the objects of a paginated GitHub API list, at most ten pages. Raises OAuth2Error."""
        found: list[dict[str, Any]] = []
        for number in range(1, MAX_PAGES + 1):
            page = fetch(f"{url}{'&' if '?' in url else '?'}per_page={PAGE}&page={number}", headers)
            if not isinstance(page, list):
                raise OAuth2Error("its API answers something else than a list")
            found += [item for item in page if isinstance(item, dict)]
            if len(page) < PAGE:
                break
        return found


def _lower_login(owner: Any) -> str:
    """Return the lower-case login name in a GitHub API object; empty: it has none."""
    found = owner.get("login") if isinstance(owner, dict) else None
    return found.lower() if isinstance(found, str) else ""
