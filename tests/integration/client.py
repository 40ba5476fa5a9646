"""A plain HTTP client for API tests: JSON in, JSON out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

import httpx
from django.test import AsyncClient

from tests.support.waiting import eventually

GOOD: dict[str, Any] = {"org_id": "acme", "app_version_id": "1.0", "test": "tests/login.spec.js"}


class RawPathClient(AsyncClient):
    """Django's test client with the path as it was sent, which servers pass on: what was encoded in it is known."""

    def generic(self, method: str, path: str, *args: Any, **options: Any) -> Any:
        self._raw_path = urlsplit(str(path)).path.encode()
        return super().generic(method, path, *args, **options)

    def _base_scope(self, **request: Any) -> dict[str, Any]:
        return {**super()._base_scope(**request), "raw_path": self._raw_path}  # type: ignore[misc]


def filled(path: str, parameters: dict[str, str]) -> str:
    """Return a path with its parameters, as clients encode them."""
    return path.format_map({name: quote(value, safe="") for name, value in parameters.items()})


class Answer(NamedTuple):
    status: int
    body: Any
    headers: httpx.Headers


class Client:
    """A client of one server."""

    def __init__(self, url: str) -> None:
        self.url = url
        # one that reads no certificates, which takes more time than ten requests
        self._http = httpx.Client(base_url=url, timeout=60, trust_env=False, verify=False)

    def close(self) -> None:
        self._http.close()

    def send(self, method: str, path: str, **kwargs: Any) -> Answer:
        response = self._http.request(method, path, **kwargs)
        body = response.json() if "json" in response.headers.get("content-type", "") else response.text
        return Answer(response.status_code, body, response.headers)

    def get(self, path: str, **params: Any) -> Answer:
        return self.send("GET", path, params=params)

    def post(self, path: str, body: Any = None, **headers: str) -> Answer:
        if body is None:
            return self.send("POST", path, headers=headers)
        return self.send("POST", path, json=body, headers=headers)

    def submit(self, **fields: Any) -> str:
        answer = self.post("/submit-job", {**GOOD, **fields})
        assert answer.status == 201, answer
        return str(answer.body["job"]["id"])

    def submit_list(self, tests: int | Iterable[str], **fields: Any) -> list[str]:
        """Submit jobs together, by the number or the names of their tests; return their ids, oldest first."""
        names = [f"tests/{number}.spec.js" for number in range(tests)] if isinstance(tests, int) else tests
        answer = self.post("/api/v1/jobs", [{**GOOD, "test": name, **fields} for name in names])
        assert answer.status == 201, answer
        return [job["id"] for job in answer.body["jobs"]]

    def until(self, job_id: str, *statuses: str, seconds: float = 30) -> str:
        """Wait until the job has one of these statuses; return it."""
        status = eventually(
            lambda: self.get(f"/status/{job_id}").body["status"], lambda status: status in statuses, seconds=seconds
        )
        return str(status)

    def wait_for_event(self, kind: str, *, seconds: float = 30, **of: str) -> None:
        """Wait for an event of this kind; events are written shortly after the change."""
        eventually(
            lambda: kind in (event["kind"] for event in self.get("/api/v1/events", **of).body["events"]),
            seconds=seconds,
            otherwise=lambda: f"no event {kind}",
        )
