"""A server in shared mode, as its clients reach it: over https by a reverse proxy, which these tests are themselves.

Rows of people, tokens and hosts are written into the server's database directly; pages that make them have tests of
their own.
"""

from __future__ import annotations

import json
import re
import socket
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from typing import Any
from uuid import uuid4

import httpx
from django.contrib.auth.hashers import make_password
from websockets.sync.client import ClientConnection, connect

from qualgent.accounts.credentials import ENROLLMENT_PREFIX, HOST_PREFIX, TOKEN_PREFIX, new_secret, secret_hash
from tests.databases import other_session
from tests.server_process import ServerProcess

PUBLIC_URL = "https://qualgent.test"
SHARED = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": PUBLIC_URL, "QUALGENT_TRUSTED_PROXIES": "127.0.0.1"}
"""The environment of such a server: ``server_factory(**SHARED)``."""

PROXY_HEADERS = {"host": "qualgent.test", "x-forwarded-proto": "https", "x-forwarded-for": "198.51.100.7"}
PASSWORD = "correct horse battery"
ORG = "acme"


class PublicClient(httpx.Client):
    """A client behind the proxy, with a token or with cookies as a browser keeps them."""

    def __init__(self, server: ServerProcess, token: str = "", **options: Any) -> None:
        headers = {**PROXY_HEADERS, **({"authorization": f"Bearer {token}"} if token else {})}
        if server.unix_socket:
            options.setdefault("transport", httpx.HTTPTransport(uds=server.unix_socket))
        super().__init__(base_url=server.url, headers=headers, timeout=30, verify=False, **options)
        self.jar: dict[str, str] = {}
        self.event_hooks = {"request": [self._add_cookies], "response": [self._keep_cookies]}

    def _add_cookies(self, request: httpx.Request) -> None:
        if self.jar:  # by hand: httpx sends no secure cookie over what it takes for http
            request.headers["cookie"] = "; ".join(f"{name}={value}" for name, value in self.jar.items())
            if request.method not in ("GET", "HEAD") and "origin" not in request.headers:
                request.headers["origin"] = PUBLIC_URL

    def _keep_cookies(self, response: httpx.Response) -> None:
        for header in response.headers.get_list("set-cookie"):
            for name, morsel in SimpleCookie(header).items():
                self.jar[name] = morsel.value
        self.cookies.clear()

    def post_form(self, path: str, action: str = "", /, **fields: Any) -> httpx.Response:
        """Open a page with a form and post it, as a browser does; ``action``: where to, absolute or below the page."""
        page = self.get(path)
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
        assert found is not None, page.text[:2000]
        referer = {"referer": PUBLIC_URL + path}
        return self.post(
            action if action.startswith("/") else path + action,
            data={"csrfmiddlewaretoken": found[1], **fields},
            headers=referer,
        )

    def log_in(self, username: str, password: str = PASSWORD) -> PublicClient:
        answer = self.post_form("/accounts/login/", login=username, password=password)
        assert answer.status_code == 302, answer.text[:2000]
        return self


def connection_to(server: ServerProcess) -> socket.socket:
    if not server.unix_socket:
        return socket.create_connection((server.host, server.port))
    found = socket.socket(socket.AF_UNIX)
    found.connect(server.unix_socket)
    return found


def open_socket(server: ServerProcess, path: str, token: str, **headers: str) -> ClientConnection:
    """Open a WebSocket by the proxy; to be used with ``with``."""
    found = {name: value for name, value in PROXY_HEADERS.items() if name != "host"} | headers
    return connect(
        PUBLIC_URL.replace("https:", "ws:") + path,
        sock=connection_to(server),
        additional_headers={**found, **({"authorization": f"Bearer {token}"} if token else {})},
        compression=None,
    )


def execute(server: ServerProcess, statement: str, *values: Any) -> None:
    """Change the server's database."""
    with other_session(server.data_dir) as other:
        other.execute(statement, *values)


def query(server: ServerProcess, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    with other_session(server.data_dir) as other:
        return other.execute(statement, *values)


def insert(server: ServerProcess, table: str, **columns: Any) -> Any:
    """Insert a row; return its id."""
    with other_session(server.data_dir) as other:
        return other.insert(table, **columns)


def stamp(when: datetime) -> str:
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


NOW = datetime.now(UTC)
FAR = stamp(NOW + timedelta(days=30))


def make_org(server: ServerProcess, org_id: str = ORG) -> None:
    execute(
        server, "INSERT INTO accounts_org (id, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING", org_id, stamp(NOW)
    )


def make_person(server: ServerProcess, username: str, role: str = "owner", org_id: str = ORG) -> int:
    """Insert a person; ``role``: viewer, submitter, owner or site. Return the user's id."""
    make_org(server, org_id)
    is_site = role == "site"
    user = insert(
        server,
        "auth_user",
        **{"username": username, "password": make_password(PASSWORD), "is_superuser": is_site, "is_staff": is_site},
        **{"is_active": True, "first_name": "", "last_name": "", "email": "", "date_joined": stamp(NOW)},
    )
    if not is_site:
        make_member(server, user, org_id, role)
    return user


def make_member(server: ServerProcess, user: int, org_id: str, role: str = "owner") -> None:
    """Insert a further membership of a person."""
    make_org(server, org_id)
    insert(server, "accounts_member", user_id=user, org_id=org_id, role=role)


def make_token(
    server: ServerProcess, user: int, *scopes: str, name: str = "ci", org_id: str = ORG, **columns: Any
) -> str:
    """Insert a token of a person; return its secret."""
    secret = new_secret(TOKEN_PREFIX)
    row = {"id": uuid4().hex, "name": name, "secret_hash": secret_hash(secret), "org_id": org_id, "user_id": user,
           "scopes": json.dumps(scopes), "created_at": stamp(NOW), "expires_at": FAR, "last_address": ""}  # fmt: skip
    insert(server, "accounts_token", **{**row, **columns})
    return secret


def make_host(server: ServerProcess, prefix: str = "lab-", **columns: Any) -> str:
    """Insert an enrolled host; return its credential."""
    secret = new_secret(HOST_PREFIX)
    row = {"id": uuid4().hex, "name": "labhost", "secret_hash": secret_hash(secret), "next_hash": "", "old_hash": "",
           "prefix": prefix, "targets": "[]", "labels": "{}", "created_at": stamp(NOW), "rotated_at": stamp(NOW),
           "last_address": ""}  # fmt: skip
    insert(server, "accounts_host", **{**row, **columns})
    return secret


def make_enrollment(server: ServerProcess, prefix: str = "lab-", **columns: Any) -> str:
    """Insert an enrollment token for one host; return its secret."""
    secret = new_secret(ENROLLMENT_PREFIX)
    row = {"id": uuid4().hex, "secret_hash": secret_hash(secret), "prefix": prefix, "targets": "[]", "labels": "{}",
           "most": 1, "used": 0, "made_by": "olga", "created_at": stamp(NOW), "expires_at": FAR}  # fmt: skip
    insert(server, "accounts_enrollment", **{**row, **columns})
    return secret
