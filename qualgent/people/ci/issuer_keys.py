"""Cache of the public keys of CI services, fetched from their issuers' discovery documents.

A gateway keeps them for an hour. Of a key that it does not know it asks once a minute at most, whoever presents such
tokens; while an issuer is down, the keys that are known count for a day.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from qgprotocol import __version__
from qgprotocol.addresses import is_loopback
from qgprotocol.tls import CAFileError, client_context
from qualgent.accounts.ci_settings import Issuer

if TYPE_CHECKING:
    import httpx

logger = logging.getLogger("qualgent.people.ci")

DISCOVERY = "/.well-known/openid-configuration"
FETCH_SECONDS = 5.0  # for both documents
MAX_BYTES = 256 * 1024  # of one document
MAX_KEYS = 100
KEY_BITS = range(2048, 8193)  # of RSA
FRESH_SECONDS = 3600.0
STALE_SECONDS = 86_400.0
UNKNOWN_SECONDS = 60.0  # between two fetches for unknown keys
RETRY_SECONDS = 10.0  # after a failed fetch


class KeysError(Exception):
    """The keys of an issuer could not be fetched; the text says why."""


class IssuerKeys:
    """The keys of one issuer, by their ids. Used on the event loop."""

    def __init__(self, issuer: Issuer) -> None:
        self._issuer = issuer
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = -STALE_SECONDS  # time.monotonic
        self._next_fetch = -STALE_SECONDS
        self._failure = ""
        self._task: asyncio.Task[None] | None = None

    async def find(self, key_id: str) -> jwt.PyJWK | None:
        """Return a public key by id, fetching all if unknown or an hour old; None: no such key. Raises KeysError."""
        now = time.monotonic()
        is_fresh = now - self._fetched_at < FRESH_SECONDS
        is_fetching = self._task is not None and not self._task.done()
        if (key_id not in self._keys or not is_fresh) and (is_fetching or now >= self._next_fetch):
            await self._fetch_once()
        found = self._keys.get(key_id) if time.monotonic() - self._fetched_at < STALE_SECONDS else None
        if found is None and self._failure:
            raise KeysError(self._failure)
        return found

    async def _fetch_once(self) -> None:
        """Fetch the keys, or wait for a fetch in progress."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._fetch_keys(), name=f"keys of {self._issuer.url}")
        await asyncio.shield(self._task)  # others may wait for it, too

    async def _fetch_keys(self) -> None:
        """Fetch the issuer's keys and replace the cached ones; on failure, log the reason and keep the cached ones."""
        import httpx  # here and below: with what it imports it would be a twentieth of a start

        try:
            async with asyncio.timeout(FETCH_SECONDS):
                keys = await fetch_keys(self._issuer)
        except TimeoutError:
            self._failure = f"no answer within {FETCH_SECONDS:g} s"
        except (httpx.HTTPError, httpx.InvalidURL, KeysError, CAFileError, ValueError, RecursionError) as error:
            self._failure = str(error) or type(error).__name__
        else:
            self._keys, self._failure = keys, ""
            self._fetched_at = time.monotonic()
            self._next_fetch = self._fetched_at + UNKNOWN_SECONDS
            return
        self._next_fetch = time.monotonic() + RETRY_SECONDS
        logger.warning("the keys of %s could not be fetched: %s", self._issuer.url, self._failure)


async def fetch_keys(issuer: Issuer) -> dict[str, jwt.PyJWK]:
    """Fetch an issuer's public keys for RS256 and ES256, by id. Raises httpx.HTTPError, KeysError, ValueError."""
    import httpx

    context = await asyncio.to_thread(client_context)  # reads files
    async with httpx.AsyncClient(
        verify=context,
        timeout=FETCH_SECONDS,
        follow_redirects=False,
        trust_env=not is_loopback(issuer.url),
        headers={"user-agent": f"QualGent/{__version__}", "accept": "application/json", "accept-encoding": "identity"},
    ) as client:
        found = await _fetch_json(client, issuer.url + DISCOVERY)
        if found.get("issuer") != issuer.url:
            raise KeysError(f"its discovery document is of another issuer: {str(found.get('issuer'))[:200]}")
        address = found.get("jwks_uri")
        if not isinstance(address, str) or _split_origin(address) != _split_origin(issuer.url):
            raise KeysError("its discovery document names keys of another server (jwks_uri)")
        keys = (await _fetch_json(client, address)).get("keys")
    if not isinstance(keys, list):
        raise KeysError("its keys are no list")
    return parse_keys(keys)


def parse_keys(keys: list[Any]) -> dict[str, jwt.PyJWK]:
    """Return the keys of a JWK set that can verify RS256 or ES256 signatures, by key id."""
    found: dict[str, jwt.PyJWK] = {}
    for one in keys[:MAX_KEYS]:
        if not isinstance(one, dict) or not isinstance(one.get("kid"), str) or one.get("use", "sig") != "sig":
            continue
        algorithm = {"RSA": "RS256", "EC": "ES256"}.get(str(one.get("kty")), "")
        if (
            not algorithm
            or one.get("alg", algorithm) != algorithm
            or (algorithm == "ES256" and one.get("crv") != "P-256")
        ):
            continue
        try:
            key = jwt.PyJWK(one, algorithm)
        except (jwt.PyJWTError, ValueError, TypeError):
            continue
        if not isinstance(key.key, RSAPublicKey) or key.key.key_size in KEY_BITS:
            found.setdefault(one["kid"], key)
    return found


async def _fetch_json(client: httpx.AsyncClient, address: str) -> dict[str, object]:
    """Fetch the JSON object at a URL, at most 256 KiB. Raises httpx.HTTPError, KeysError, ValueError."""
    body = b""
    async with client.stream("GET", address) as response:
        if response.status_code != 200:
            raise KeysError(f"{address} answered HTTP {response.status_code}")
        if response.headers.get("content-encoding", "identity") != "identity":
            raise KeysError(f"{address} answered in an encoding that was not asked for")
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > MAX_BYTES:
                raise KeysError(f"{address} answered with more than {MAX_BYTES} bytes")
    found = json.loads(body)
    if not isinstance(found, dict):
        raise KeysError(f"{address} answered no JSON object")
    return found


def _split_origin(address: str) -> tuple[str, str]:
    """Return the scheme and the host with port of a URL."""
    parts = urlsplit(address)
    return parts.scheme, parts.netloc
