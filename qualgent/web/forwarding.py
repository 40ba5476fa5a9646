"""Signatures on requests between gateways, by the secret key that all of them share.

A signature covers the method, path with query, body, receiving gateway and time of one request. It is valid for
SIGNED_SECONDS, and once. The digest of the body is sent besides, so that the signature is checked before the body is
read.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable

from qualgent.core.errors import ForbiddenError

PREFIX = "/between-gateways/"
SIGNATURE = "x-qualgent-gateway-signature"
BODY_DIGEST = "x-qualgent-gateway-body"  # SHA-256, in hex
SIGNED_SECONDS = 30.0  # by the wall clocks of two machines
MAX_SEEN = 200_000  # signatures in memory; beyond, requests are refused until some are too old


def body_digest(body: bytes) -> str:
    """Return the digest of a body, as the header BODY_DIGEST carries it."""
    return hashlib.sha256(body).hexdigest()


class Signer:
    """Signs and checks requests."""

    def __init__(self, secret_key: str, wall_seconds: Callable[[], float] = time.time) -> None:
        self._key = hmac.digest(secret_key.encode(), b"qualgent: requests between gateways", "sha256")
        self._wall_seconds = wall_seconds
        self._seen: OrderedDict[str, float] = OrderedDict()  # nonces that were used, and when they may be forgotten

    def sign(self, method: str, target: str, body: bytes, gateway: str) -> str:
        """Return the header SIGNATURE for a request. ``target``: path and query; ``gateway``: receiver's id."""
        sent, nonce = f"{self._wall_seconds():.0f}", secrets.token_urlsafe(16)
        return f"{sent}.{nonce}.{self._sign_request(method, target, body_digest(body), gateway, sent, nonce)}"

    def check(self, signature: str, method: str, target: str, digest_of_body: str, gateway: str) -> None:
        """Raise ForbiddenError unless another gateway has just signed this request for ``gateway``."""
        sent, _, rest = signature.partition(".")
        nonce, _, digest = rest.partition(".")
        if not (sent.isascii() and sent.isdigit() and len(sent) < 16 and nonce.isascii() and digest.isascii()):
            raise ForbiddenError("this address is for other gateways only")
        expected = self._sign_request(method, target, digest_of_body, gateway, sent, nonce)
        if not hmac.compare_digest(digest.encode(), expected.encode()):
            raise ForbiddenError("the request is not signed by a gateway that has the same secret key, for this one")
        now = self._wall_seconds()
        if abs(now - int(sent)) > SIGNED_SECONDS:
            raise ForbiddenError("the request was signed too long ago, or the clocks of the two gateways differ")
        self._use_nonce(nonce, now)

    def _use_nonce(self, nonce: str, now: float) -> None:
        """Record a signature's nonce as used. Raises ForbiddenError if it was used before, or too many are stored."""
        while self._seen and next(iter(self._seen.values())) < now:
            self._seen.popitem(last=False)
        if nonce in self._seen or len(self._seen) >= MAX_SEEN:
            raise ForbiddenError("the request was sent before")
        self._seen[nonce] = now + 2 * SIGNED_SECONDS + 1

    def _sign_request(self, method: str, target: str, digest_of_body: str, gateway: str, sent: str, nonce: str) -> str:
        """Return the HMAC (hex) of a request's parts. ``sent``: seconds since the epoch, as text."""
        parts = (method, target, gateway, sent, nonce, digest_of_body)
        # as JSON: the end of one part cannot pass for the beginning of the next
        return hmac.new(self._key, json.dumps(parts).encode(), "sha256").hexdigest()
