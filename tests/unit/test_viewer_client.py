"""The benchmark's viewers count what a server sends them, and acknowledge it as a browser does."""

from __future__ import annotations

import asyncio
import json

import pytest
from websockets.asyncio.server import ServerConnection, serve

from benchmarks.dashboard.viewer_client import Crowd

WORDS = b'{"topics":["jobs"]}'
FRAMES = ['{"topic":"jobs","epoch":"e","from":1,"to":2,"put":{},"del":[]}', '{"beat":1.0,"epoch":"e"}', "x" * 70_000]


@pytest.mark.parametrize("viewers", [1, 3])
async def test_frames_of_every_length_are_counted_and_acknowledged(viewers: int) -> None:
    """Short frames, those of 16 bits of length and those of 64; each acknowledged by its number."""
    said: list[list[str]] = []
    measured, heard = asyncio.Event(), asyncio.Event()

    async def answer(socket: ServerConnection) -> None:
        words = [str(await socket.recv())]
        said.append(words)
        await socket.send('{"topic":"jobs","epoch":"e","seq":1,"snapshot":{}}')
        words.append(str(await socket.recv()))
        await measured.wait()
        for frame in FRAMES:
            await socket.send(frame)
            words.append(str(await socket.recv()))
        if len(said) == viewers and all(len(one) == 2 + len(FRAMES) for one in said):
            heard.set()
        await socket.wait_closed()

    async with serve(answer, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        crowd = Crowd(f"ws://127.0.0.1:{port}/", viewers, WORDS)
        try:
            await crowd.open()
            began = crowd.begin()
            measured.set()
            await asyncio.wait_for(heard.wait(), 20)
            figures = crowd.end(began)
        finally:
            crowd.close()
    assert figures["frames"] == viewers * len(FRAMES)
    assert figures["bytes"] == viewers * sum(map(len, FRAMES))
    assert figures["least"] == figures["most"] == len(FRAMES)
    expected = [WORDS.decode(), *(json.dumps({"ack": number}, separators=(",", ":")) for number in range(1, 5))]
    assert said == [expected] * viewers


async def test_a_lost_viewer_is_told_of() -> None:
    """A socket that the server closes ends the measurement with an error, not with low figures."""

    async def answer(socket: ServerConnection) -> None:
        await socket.recv()
        await socket.send("{}")
        await socket.close()

    async with serve(answer, "127.0.0.1", 0, compression=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        crowd = Crowd(f"ws://127.0.0.1:{port}/", 1, WORDS)
        try:
            await crowd.open()
            with pytest.raises(ConnectionError):
                await asyncio.wait_for(crowd.broken, 20)
        finally:
            crowd.close()
