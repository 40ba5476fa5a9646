"""An OpenID provider on this machine: oidc-provider-mock over HTTP, whose answers a test may change on the way."""

from __future__ import annotations

import importlib
import json
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm
from werkzeug.serving import make_server
from werkzeug.test import run_wsgi_app
from werkzeug.wrappers import Request, Response

from tests.shared_mode import PUBLIC_URL, PublicClient

importlib.import_module("authlib.deprecate")  # sets filters of its own, which must not come after the next line
with warnings.catch_warnings(action="ignore"):
    import oidc_provider_mock

CLIENT_ID = "qualgent"
SECRET = "s3cret-of-the-client"

Claims = dict[str, Any]


class IdentityProvider:
    """The provider: ``issuer``; ``sign`` and ``answer`` change what it says."""

    def __init__(self) -> None:
        self._mock: Any = oidc_provider_mock.app()
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.sign: Callable[[Claims, Any], str] | None = None
        """Given the claims of the next ID tokens and a private key that the provider publishes: the token."""
        self.answer: dict[str, Callable[[], Response]] = {}  # by path, instead of what the mock answers
        self.asked: list[str] = []  # paths, in order
        self.issuer = ""

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        self.asked.append(request.path)
        if request.path in self.answer:
            return self.answer[request.path]()(environ, start_response)
        if self.sign is None:
            return self._mock(environ, start_response)
        if request.path == "/jwks":
            key = json.loads(RSAAlgorithm.to_jwk(self._key.public_key()))
            return _json({"keys": [{**key, "kid": "own", "use": "sig"}]})(environ, start_response)
        body, status, headers = run_wsgi_app(self._mock, environ, buffered=True)
        content = b"".join(body)
        if request.path == "/oauth2/token" and status.startswith("200"):
            found = json.loads(content)
            claims = jwt.decode(found["id_token"], options={"verify_signature": False})
            return _json({**found, "id_token": self.sign(claims, self._key)})(environ, start_response)
        return Response(content, status, headers)(environ, start_response)

    def person(self, subject: str, **claims: Any) -> None:
        """Make a person at the provider, or change one: ``groups``, ``email``, ``preferred_username``, …."""
        httpx.put(f"{self.issuer}/users/{subject}", json=claims).raise_for_status()


def signed(claims: Claims, key: Any, **changes: Any) -> str:
    """Return an ID token with changed claims, signed by the provider; a claim of None is left out."""
    wanted = {name: value for name, value in {**claims, **changes}.items() if value is not None}
    return jwt.encode(wanted, key, algorithm="RS256", headers={"kid": "own"})


def _json(content: Any) -> Response:
    return Response(json.dumps(content), content_type="application/json")


@contextmanager
def served(application: Any) -> Iterator[int]:
    """Serve a WSGI application in a thread; yield the port."""
    server = make_server("localhost", 0, application, threaded=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


@contextmanager
def identity_provider() -> Iterator[IdentityProvider]:
    provider = IdentityProvider()
    with served(provider) as port:
        provider.issuer = f"http://localhost:{port}"
        yield provider


def provider_table(provider_id: str, issuer: str, *rules: str, **fields: str | int) -> str:
    """Return a table of the configuration. ``rules``: such as ``'group = "qa", org = "acme", role = "viewer"'``."""
    found = {"id": provider_id, "name": provider_id.title(), "kind": "oidc", "issuer": issuer,
             "client_id": CLIENT_ID, "client_secret": SECRET, **fields}  # fmt: skip
    lines = ["[[provider]]", *(f"{name} = {json.dumps(value)}" for name, value in found.items())]
    for rule in rules:
        lines += ["[[provider.rule]]", *rule.split(", ")]
    return "\n".join(lines) + "\n"


def go_to_provider(client: PublicClient, provider_id: str, query: str = "") -> str:
    """Follow the link of the log-in page; return the address at the provider."""
    answer = client.get(f"/accounts/provider/{provider_id}/login/{query}")
    assert answer.status_code == 302, answer.text[:2000]
    return str(answer.headers["location"])


def log_in_there(address: str, subject: str) -> str:
    """Log in at the provider; return the path and query that it sends the browser back to."""
    answer = httpx.post(address, data={"sub": subject})
    assert answer.status_code == 302, answer.text[:2000]
    back = str(answer.headers["location"])
    assert back.startswith(f"{PUBLIC_URL}/accounts/provider/"), back
    return back.removeprefix(PUBLIC_URL)


def log_in_by(client: PublicClient, provider_id: str, subject: str, query: str = "") -> httpx.Response:
    """Log in by a provider; return the page that the browser comes back to."""
    return client.get(log_in_there(go_to_provider(client, provider_id, query), subject))


def parameters(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


def soon(seconds: float) -> int:
    return int(time.time() + seconds)
