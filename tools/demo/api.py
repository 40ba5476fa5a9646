"""The demo's client of the server's public API."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from tools.suites import Suite

PAGE = 1000
TOGETHER = 8  # requests for details at a time


class ServerError(Exception):
    """The server did not respond, or refused; the text is for users."""


class Api:
    """A client of one server. Every method raises ServerError."""

    def __init__(self, url: str) -> None:
        # no proxy of the environment: the server is on this machine and refuses what comes through one
        self._client = httpx.Client(base_url=url, timeout=30, trust_env=False)
        self.url = url

    def close(self) -> None:
        self._client.close()

    def submit(self, suite: Suite) -> str:
        """Submit the suite as one batch; return its id."""
        answer = self._ask("POST", "/api/v1/jobs", json=suite.jobs)
        if len(answer["jobs"]) != len(suite.tests):
            raise ServerError(f"{suite.name}: {len(suite.tests)} jobs sent, {len(answer['jobs'])} answered")
        return str(answer["batch"]["id"])

    def stats(self) -> dict[str, Any]:
        return self._ask("GET", "/api/v1/stats")

    def batch(self, batch_id: str) -> dict[str, Any]:
        return self._ask("GET", f"/api/v1/batches/{batch_id}")

    def agents(self) -> list[dict[str, Any]]:
        return list(self._ask("GET", "/api/v1/agents")["agents"])

    def jobs(self, batch_ids: Sequence[str]) -> list[dict[str, Any]]:
        """Return every job of these batches, each with its attempts (``tries``)."""
        ids: list[str] = []
        for batch_id in batch_ids:
            cursor: dict[str, str] = {}
            while True:
                page = self._ask("GET", "/api/v1/jobs", params={"batch_id": batch_id, "limit": str(PAGE), **cursor})
                ids += [job["id"] for job in page["jobs"]]
                if page["next"] is None:
                    break
                cursor = {"cursor": page["next"]}
        with ThreadPoolExecutor(TOGETHER) as pool:
            return list(pool.map(lambda job_id: self._ask("GET", f"/api/v1/jobs/{job_id}"), ids))

    def _ask(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        try:
            answer = self._client.request(method, path, **options)
        except httpx.HTTPError as error:
            raise ServerError(f"{self.url} does not answer {method} {path}: {error}") from error
        if answer.status_code not in (200, 201):
            raise ServerError(f"{method} {path}: {answer.status_code} {answer.text[:300]}")
        return dict(answer.json())
