"""A CI service's issuer of OpenID Connect tokens on this machine: its documents, its keys, and tokens that it signs."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

REQUEST_SECRET = "secret-of-the-job"
"""The bearer token with which a job of GitHub Actions asks for its token."""


class OidcIssuer:
    """``with OidcIssuer() as issuer``. ``behavior``: good, error, slow, endless, large, elsewhere or impostor."""

    def __init__(self) -> None:
        self.behavior = "good"
        self.requests: list[str] = []
        self.audiences: list[str] = []  # that jobs have asked for
        self.claims: dict[str, Any] = {}  # of the tokens that jobs ask for
        self.rsa_key = rsa.generate_private_key(65537, 2048)
        self.ec_key = ec.generate_private_key(ec.SECP256R1())
        self.served = ["rsa", "ec"]  # ids of the keys in its set
        self._stopped = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> OidcIssuer:
        threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stopped.set()
        self._http.shutdown()
        self._http.server_close()

    @property
    def secret_url(self) -> str:
        """Where a job asks for its token."""
        return f"{self.url}/token?api-version=2.0"

    def sign(self, key: str = "rsa", **claims: Any) -> str:
        """Return a token with these claims and those that every token has; a claim of None is left out."""
        now = int(time.time())
        whole = {"iss": self.url, "iat": now, "nbf": now, "exp": now + 300, "jti": uuid4().hex, "sub": "job", **claims}
        kept = {name: value for name, value in whole.items() if value is not None}
        private = self.rsa_key if key == "rsa" else self.ec_key
        return jwt.encode(kept, private, "RS256" if key == "rsa" else "ES256", headers={"kid": key})

    def public_keys(self) -> list[dict[str, Any]]:
        found = {
            "rsa": {**RSAAlgorithm.to_jwk(self.rsa_key.public_key(), as_dict=True), "kid": "rsa", "use": "sig"},
            "ec": {**ECAlgorithm.to_jwk(self.ec_key.public_key(), as_dict=True), "kid": "ec", "alg": "ES256"},
        }
        return [found[name] for name in self.served]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        self.requests.append(parts.path)
        if parts.path == "/token":
            self._give_token(handler, parse_qs(parts.query))
        elif self.behavior == "error":
            _send(handler, 500, {})
        elif self.behavior == "slow":
            self._stopped.wait(30)
        elif self.behavior == "endless":
            handler.send_response(200)
            handler.end_headers()
            while not self._stopped.wait(0.02):
                handler.wfile.write(b" ")
        elif self.behavior == "large":
            _send(handler, 200, {"issuer": self.url, "jwks_uri": f"{self.url}/keys", "more": "x" * 300_000})
        elif parts.path == "/keys":
            _send(handler, 200, {"keys": self.public_keys()})
        else:
            named = "https://other.test" if self.behavior == "impostor" else self.url
            keys = "http://127.0.0.1:9/keys" if self.behavior == "elsewhere" else f"{self.url}/keys"
            _send(handler, 200, {"issuer": named, "jwks_uri": keys})

    def _give_token(self, handler: BaseHTTPRequestHandler, query: dict[str, list[str]]) -> None:
        if handler.headers.get("authorization") != f"Bearer {REQUEST_SECRET}":
            _send(handler, 401, {})
            return
        self.audiences += query["audience"]
        _send(handler, 200, {"value": self.sign(aud=query["audience"][0], **self.claims)})


def _send(handler: BaseHTTPRequestHandler, status: int, answer: dict[str, Any]) -> None:
    body = json.dumps(answer).encode()
    handler.send_response(status)
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def _handler(issuer: OidcIssuer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            try:
                issuer.answer(self)
            except OSError:
                self.close_connection = True  # the client has left

        def log_message(self, *_: Any) -> None:
            pass

    return Handler
