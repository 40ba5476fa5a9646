"""Log-in by OpenID Connect on top of allauth's client, with the checks of ID tokens that it leaves out.

allauth sends the ``state``, and keeps it in the browser's session; exchanges the code, with PKCE, and reads the ID
token. Here the ID token is also required, and verified by the provider's keys, with a nonce; the provider must be the
configured issuer, and the userinfo endpoint speak of the same subject; and nothing of a request's query goes into the
address at the provider.
"""

from __future__ import annotations

import hashlib
import time
from typing import Any

import jwt
from allauth.socialaccount.models import SocialAccount, SocialLogin, SocialToken
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.utils import generate_code_challenge
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from qgprotocol.addresses import carries_secrets
from qualgent.accounts.identity_settings import Provider

from .provider_http import ProviderSession
from .rules import Identity, identity_of_claims

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Algorithms of signatures by a private key. Not those of a shared secret, and not none."""

KEY_TYPES = ("RSA", "EC", "OKP")
LEEWAY_SECONDS = 60  # between the clocks of both
LONGEST_TOKEN = 100_000
LONGEST_SUBJECT = 191  # of a row's uid; longer ones are stored as their SHA-256
DISCOVERY_SECONDS = 60.0  # that a discovery document is remembered
NEEDED = ("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri")

_discovered: dict[str, tuple[float, dict[str, Any]]] = {}  # issuer → until when (time.monotonic), document


def discovery_url(issuer: str) -> str:
    """Return the URL of an issuer's OpenID discovery document."""
    return issuer.rstrip("/") + "/.well-known/openid-configuration"


def discover(issuer: str) -> dict[str, Any]:
    """Return a provider's discovery document, cached for a minute. Raises OAuth2Error, RequestException."""
    until, document = _discovered.get(issuer, (0.0, {}))
    if time.monotonic() < until:
        return dict(document)
    document = fetch_json(discovery_url(issuer))
    if document.get("issuer") != issuer:
        raise OAuth2Error(f"it says that its issuer is {document.get('issuer')!r:.300}, not {issuer!r}")
    for name in NEEDED[1:]:
        if not isinstance(document.get(name), str) or not carries_secrets(document[name]):
            raise OAuth2Error(f"its discovery document has no https address as {name}")
    _discovered[issuer] = (time.monotonic() + DISCOVERY_SECONDS, document)
    return dict(document)


def fetch(url: str, headers: dict[str, str]) -> Any:
    """Return the JSON, of any type, at a URL of a provider. Raises RequestException."""
    with ProviderSession() as session:
        response = session.get(url, headers=headers)
        response.raise_for_status()
        return response.json()


def fetch_json(url: str, **headers: str) -> dict[str, Any]:
    """Return the JSON object at a URL of a provider. Raises OAuth2Error, RequestException."""
    found = fetch(url, headers)
    if not isinstance(found, dict):
        raise OAuth2Error(f"{url} has no JSON object")
    return found


def nonce_of(code_verifier: str) -> str:
    """Derive a log-in's nonce from its PKCE verifier, which the browser's session already keeps."""
    return hashlib.sha256(f"nonce {code_verifier}".encode()).hexdigest()


class ConfiguredProvider:
    """Base of both kinds of providers: their URLs, their scopes, and whom an answer is about."""

    request: HttpRequest
    app: Any

    @property
    def configured_provider(self) -> Provider:
        """Return this provider's configuration, as read from the providers file."""
        found: Provider = self.app.settings["configured"]
        return found

    def get_login_url(self, request: HttpRequest, **query: Any) -> str:
        """Return the path of our page that redirects to this provider."""
        return reverse("provider_login", kwargs={"provider_id": self.configured_provider.id}, query=query or None)

    def get_callback_url(self) -> str:
        """Return the path to which this provider sends browsers back."""
        return reverse("provider_callback", kwargs={"provider_id": self.configured_provider.id})

    def get_scope_from_request(self, request: HttpRequest) -> list[str]:
        """Return the configured scopes; a request adds none."""
        return self.get_scope()

    def get_scope(self) -> list[str]:
        """Return the OAuth scopes to request, as configured."""
        return list(self.configured_provider.scopes)

    def get_auth_params_from_request(self, request: HttpRequest, action: str) -> dict[str, str]:
        """Return {}: request parameters could replace the client id and the callback URL."""
        return {}

    def get_redirect_from_request_kwargs(self, request: HttpRequest) -> dict[str, Any]:
        """Force the process "login", so that no link can connect a provider account to another's user."""
        found: dict[str, Any] = super().get_redirect_from_request_kwargs(request)  # type: ignore[misc]
        return {**found, "process": "login"}

    def login_of(self, identity: Identity) -> SocialLogin:
        """Return allauth's log-in of an identity, which stores only issuer and subject."""
        subject = identity.subject
        if len(subject) > LONGEST_SUBJECT:
            subject = f"sha256:{hashlib.sha256(subject.encode()).hexdigest()}"
        # the issuer instead of the id: another issuer under the same id has other people
        account = SocialAccount(provider=self.configured_provider.issuer, uid=subject, extra_data={})
        login = SocialLogin(provider=self, account=account)
        login.identity = identity
        return login


class OpenIDProvider(ConfiguredProvider, OpenIDConnectProvider):
    """A provider by OpenID Connect."""

    @property
    def server_url(self) -> str:
        """Return the URL of the discovery document, where allauth expects the server's."""
        return discovery_url(self.configured_provider.issuer)

    def get_oauth2_adapter(self, request: HttpRequest) -> OpenIDAdapter:
        return OpenIDAdapter(request, self.configured_provider.id)

    def get_pkce_params(self) -> dict[str, Any]:
        """Return the PKCE challenge and the nonce as parameters of the redirect to the provider."""
        challenge = generate_code_challenge()
        return {**challenge, "nonce": nonce_of(challenge["code_verifier"])}


class ProviderAdapter:
    """Base of both kinds: the callback's URL, and what is kept of the token's answer."""

    provider_id: str

    def get_callback_url(self, request: HttpRequest, app: Any) -> str:
        """Return the callback URL registered at the provider, by the public URL, not the request's host."""
        path = reverse("provider_callback", kwargs={"provider_id": self.provider_id})
        return f"{settings.QUALGENT_PUBLIC_URL}{path}"

    def get_access_token_data(
        self, request: HttpRequest, app: Any, client: Any, pkce_code_verifier: str | None = None
    ) -> dict[str, Any]:
        """Exchange the code; return the token endpoint's JSON. Raises OAuth2Error if it has no access token."""
        try:
            found = super().get_access_token_data(  # type: ignore[misc]
                request, app, client, pkce_code_verifier=pkce_code_verifier
            )
        except (KeyError, TypeError, ValueError) as error:
            raise OAuth2Error("its token endpoint answers something else") from error
        if not isinstance(found, dict) or not isinstance(found.get("access_token"), str):
            raise OAuth2Error("its token endpoint answers without an access token")
        return found

    def parse_token(self, data: dict[str, Any]) -> SocialToken:
        """Return the access token only, without refresh token or expiry."""
        return SocialToken(token=data["access_token"])


class OpenIDAdapter(ProviderAdapter, OpenIDConnectOAuth2Adapter):
    """The requests of one log-in to a provider."""

    nonce = ""

    @property
    def openid_config(self) -> dict[str, Any]:
        """Return the provider's discovery document. Raises OAuth2Error, RequestException."""
        return discover(self.get_provider().configured_provider.issuer)

    @property
    def basic_auth(self) -> bool:
        """Return whether to send the client secret as HTTP Basic: unless the provider lists client_secret_post."""
        ways = self.openid_config.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        return "client_secret_post" not in ways

    def get_access_token_data(
        self, request: HttpRequest, app: Any, client: Any, pkce_code_verifier: str | None = None
    ) -> dict[str, Any]:
        """Set the nonce to expect, and return the token endpoint's JSON. Raises OAuth2Error."""
        if not pkce_code_verifier:
            raise OAuth2Error("this log-in has no verifier")
        self.nonce = nonce_of(pkce_code_verifier)
        return super().get_access_token_data(request, app, client, pkce_code_verifier=pkce_code_verifier)

    def complete_login(self, request: HttpRequest, app: Any, token: SocialToken, **answer: Any) -> SocialLogin:
        """Verify the ID token in the provider's answer, and return the log-in of its person. Raises OAuth2Error."""
        provider: OpenIDProvider = self.get_provider()
        claims = self._verify(answer["response"].get("id_token"), provider.configured_provider)
        userinfo: dict[str, Any] = {}
        endpoint = self.openid_config.get("userinfo_endpoint")
        if endpoint:
            userinfo = fetch_json(endpoint, Authorization=f"Bearer {token.token}")
            if userinfo.get("sub") != claims["sub"]:
                raise OAuth2Error("its userinfo endpoint speaks of somebody else")
        if _has_too_many_groups(provider.configured_provider.groups_claim, {**userinfo, **claims}):
            # to go on would take the person's roles
            raise OAuth2Error("its ID token leaves out the groups, as there are too many: let it send fewer")
        return provider.login_of(identity_of_claims(provider.configured_provider, claims, userinfo))

    def _verify(self, token: Any, provider: Provider) -> dict[str, Any]:
        """Verify an ID token (signature, audience, nonce); return its claims. Raises OAuth2Error, RequestException."""
        if not isinstance(token, str) or not 0 < len(token) < LONGEST_TOKEN:
            raise OAuth2Error("its answer has no ID token")
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                self._key_of(jwt.get_unverified_header(token)),
                algorithms=list(ALGORITHMS),
                audience=provider.client_id,
                issuer=provider.issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": ["iss", "sub", "aud", "exp", "iat"]},
            )
        except jwt.PyJWTError as error:
            raise OAuth2Error(f"its ID token is not valid: {error}") from error
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise OAuth2Error("its ID token cannot be read") from error
        subject = claims["sub"]
        if not isinstance(subject, str) or not subject or not subject.isprintable() or len(subject) > 1000:
            raise OAuth2Error("its ID token has no subject")
        if claims.get("nonce") != self.nonce:
            raise OAuth2Error("its ID token was made for another log-in")
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if (several or "azp" in claims) and claims.get("azp") != provider.client_id:
            raise OAuth2Error("its ID token was made for another application")
        return claims

    def _key_of(self, header: dict[str, Any]) -> jwt.PyJWK:
        """Return the provider's key named in an ID token's header; if it names none, the only key."""
        algorithm, name = header.get("alg"), header.get("kid")
        keys = fetch_json(self.openid_config["jwks_uri"]).get("keys")
        found = [
            key
            for key in (keys if isinstance(keys, list) else [])
            if isinstance(key, dict)
            and key.get("kty") in KEY_TYPES
            and key.get("use", "sig") == "sig"
            and key.get("alg", algorithm) == algorithm
            and (name is None or key.get("kid") == name)
        ]
        if algorithm not in ALGORITHMS or not found or (name is None and len(found) > 1):
            raise OAuth2Error(f"it has no key for an ID token with the algorithm {algorithm!r:.20}, key {name!r:.100}")
        return jwt.PyJWK(found[0], algorithm)


def _has_too_many_groups(claim: str, claims: dict[str, Any]) -> bool:
    """Return whether the groups claim is omitted by reference, as Entra ID does with more than 200 groups."""
    names = claims.get("_claim_names")
    return claim not in claims and isinstance(names, dict) and claim in names
