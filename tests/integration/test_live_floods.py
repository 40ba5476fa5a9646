"""Floods of frames on the live socket of a real server."""

from __future__ import annotations

import contextlib
import json
import socket
import uuid

import pytest
from websockets.exceptions import ConnectionClosed

from tests.integration.test_server_sockets import closing, open_socket
from tests.integration.wire import ask
from tests.server_process import ServerProcess

FRAMES = 2500
MAX_CPU_SECONDS = 1.5  # of the server; unknown topics once took it 3.5 s, four sockets 43 s


def text_frame(content: bytes) -> bytes:
    assert 125 < len(content) < 65536
    return b"\x81\xfe" + len(content).to_bytes(2) + bytes(4) + content


@pytest.mark.parametrize("kind", ["none", "job"])
def test_frames_with_new_topics_by_the_thousand(server: ServerProcess, kind: str) -> None:
    """Each names 50 that no other one has; the socket is closed, and others are answered meanwhile."""
    names = ([f"{kind}:{uuid.uuid4()}" for _ in range(50)] for _ in range(FRAMES))
    data = b"".join(text_frame(json.dumps({"topics": some}).encode()) for some in names)
    before = server.cpu_seconds()
    with open_socket(server, "/ws/live/", ping_interval=None, compression=None) as client:
        with contextlib.suppress(OSError, ConnectionClosed):
            client.socket.sendall(data)
        assert ask(server, path="/healthz").status == 200
        assert closing(client)[0] in (1008, 0)  # 0: the end came first, as the client was still sending
        with contextlib.suppress(OSError):
            client.socket.shutdown(socket.SHUT_RDWR)
    assert server.cpu_seconds() - before < MAX_CPU_SECONDS
