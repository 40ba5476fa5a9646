"""API views on the event loop, without Django's handler."""

from __future__ import annotations

import asyncio
import gc
from http import HTTPStatus
from typing import Any

import pytest
from django.urls import path

from qualgent.server import on_loop
from qualgent.server.on_loop import OnLoop
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response
from tests.carry import owned

REQUESTS = 10


class WritingView(LoopAPIView):
    """Writes for the seconds in its URL."""

    kind = "job"

    async def post(self, request: Any, seconds: str) -> Response:
        await asyncio.sleep(float(seconds))
        return Response({"wrote": seconds}, status=HTTPStatus.CREATED)

    post.action = "submit"  # type: ignore[attr-defined]


urlpatterns = [path("write/<seconds>", WritingView.as_view())]


async def respond(application: Any, method: str, path: str = "/healthz") -> int:
    """Send one request, and return the status of its only answer."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    await application(scope, receive, send)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    return int(sent[0]["status"])


@pytest.fixture
def application(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(on_loop, "LATE_EVERY_SECONDS", 0.02)
    return owned(OnLoop(None, None, LoopAPIView))


@pytest.mark.parametrize(("method", "status"), [("GET", 200), ("HEAD", 200), ("POST", 405)])
async def test_a_request_leaves_nothing_to_the_garbage_collector(application: Any, method: str, status: int) -> None:
    """DRF's objects of a request refer to themselves; at 500 a second collecting them stopped the loop for 40 ms."""
    assert await respond(application, method) == status  # what is imported and cached
    gc.collect()
    gc.disable()
    try:
        for _ in range(REQUESTS):
            await respond(application, method)
        assert gc.collect() < REQUESTS
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("path", "status"), [("/static/dist/main.js", 203), ("/static/", 203), ("/", 202), ("/nothing/static/main.js", 202)]
)
async def test_only_their_paths_reach_the_static_files(path: str, status: int) -> None:
    """A page costs no look for a file of its name."""

    def answering(status: int) -> Any:
        async def answer(scope: Any, receive: Any, send: Any) -> None:
            await send({"type": "http.response.start", "status": status, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        return answer

    assert await respond(owned(OnLoop(answering(202), answering(203), LoopAPIView)), "GET", path) == status


@pytest.mark.seconds
@pytest.mark.urls(__name__)
async def test_each_late_write_is_answered_once(
    application: Any, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Concurrent writes: the ones that are late get 503 and continue; the others get their own answer."""
    settings.QUALGENT_WRITE_SECONDS = 0.2
    monkeypatch.setattr(on_loop, "GRACE_SECONDS", 0.0)
    began = asyncio.get_running_loop().time()
    late, quick = HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.CREATED
    statuses = await asyncio.gather(
        *(respond(application, "POST", f"/write/{seconds}") for seconds in (0.6, 0, 0.5, 0.01, 0.4))
    )
    assert statuses == [late, quick, late, quick, late]
    assert asyncio.get_running_loop().time() - began >= 0.6  # they were not cancelled
    assert await respond(application, "POST", "/write/0.3") == late  # after a time without any
