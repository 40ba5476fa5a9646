"""Attempts whose files a test stores, and the content host that has them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import urlsplit

import httpx

from tests.server_process import ServerProcess
from tests.shared_hosts import SocketHost
from tests.shared_mode import ORG, PROXY_HEADERS, SHARED, PublicClient, make_host, make_org, make_person, make_token

CONTENT_URL = "https://files.test"  # another site than the server's qualgent.test
CONTENT = {**SHARED, "QUALGENT_CONTENT_URL": CONTENT_URL}
"""The environment of a server in shared mode with a content host."""


class StoredAttempt(NamedTuple):
    """A running attempt, and who may read it."""

    server: ServerProcess
    reader: PublicClient
    id: str
    token: str

    def store(self, path: str, content: bytes | str) -> None:
        with PublicClient(self.server, self.token) as agent:
            answer = agent.put(f"/api/v1/attempts/{self.id}/artifacts/{path}", content=content)
        assert answer.status_code in (200, 201), answer.text

    def listing(self) -> httpx.Response:
        return self.reader.get(f"/api/v1/attempts/{self.id}/artifacts")

    @property
    def url(self) -> str:
        """The address of the attempt's files, with a slash at its end."""
        return str(self.listing().json()["content"]["url"])

    @property
    def folder(self) -> str:
        return urlsplit(self.url).path


@contextmanager
def running_attempts(server: ServerProcess, count: int, org_id: str = ORG) -> Iterator[list[StoredAttempt]]:
    """Run jobs of an organization of the test's own, one on each of some agents."""
    make_org(server, org_id)
    token = make_token(server, make_person(server, f"owner-of-{org_id}", org_id=org_id), "submit", org_id=org_id)
    names = [f"lab-{org_id}-{number}" for number in range(count)]
    with PublicClient(server, token) as reader, SocketHost(server, make_host(server)) as host:
        host.connect(*names)
        job = {"org_id": org_id, "app_version_id": "1.0", "test": "a.js", "target": "mobile"}
        found = []
        for number in range(count):
            answer = reader.post("/submit-job", json={**job, "test": f"{number}.js", "app_version_id": f"{number}"})
            assert answer.status_code == 201, answer.text
            lease = host.begin()
            found.append(StoredAttempt(server, reader, lease.attempt, lease.token))
        yield found


def content_client(server: ServerProcess) -> httpx.Client:
    """Return a client of the content host, by the proxy, without any credential."""
    headers = {**PROXY_HEADERS, "host": urlsplit(CONTENT_URL).netloc}
    return httpx.Client(base_url=server.url, headers=headers, timeout=30, trust_env=False)
