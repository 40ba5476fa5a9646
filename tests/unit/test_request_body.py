"""The body of a request, read by the application: under another server there is no limit before it."""

from __future__ import annotations

from typing import Any

import pytest

from qualgent.core.asgi import Message
from qualgent.core.errors import TooLargeError
from qualgent.server.on_loop import OnLoop
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import read_body


class Pieces:
    """A body without an announced length."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)
        self.read = 0

    async def __call__(self) -> Message:
        self.read += 1
        body = self._pieces.pop(0)
        return {"type": "http.request", "body": body, "more_body": bool(self._pieces)}


async def test_a_body_of_the_limit_is_read(settings: Any) -> None:
    """In one piece and in several."""
    settings.QUALGENT_MAX_BODY_BYTES = 4
    assert await read_body(Pieces(b"1234")) == b"1234"
    assert await read_body(Pieces(b"12", b"", b"34")) == b"1234"


async def test_one_byte_more_is_refused_when_it_arrives(settings: Any) -> None:
    """The rest is not read."""
    settings.QUALGENT_MAX_BODY_BYTES = 4
    receive = Pieces(b"12", b"345", b"6")
    with pytest.raises(TooLargeError):
        await read_body(receive)
    assert receive.read == 2


async def test_a_view_answers_413(settings: Any) -> None:
    """With the reason."""
    settings.QUALGENT_MAX_BODY_BYTES = 4
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    path = "/submit-job"
    scope = {"type": "http", "method": "POST", "path": path, "raw_path": path.encode(), "headers": []}
    await OnLoop(None, None, LoopAPIView)(scope, Pieces(b"12345"), send)  # type: ignore[arg-type]
    assert sent[0]["status"] == 413
    assert b"larger than this server takes" in sent[1]["body"]
