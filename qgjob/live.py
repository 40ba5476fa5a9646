"""Following the server's live socket, ``/ws/live/``: pictures of topics, kept up to date by what changes.

What is said on it is in docs/api.md. Whoever uses this can do without: when no socket can be had, ``wait`` is a pause.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .client import is_this_machine

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

OPEN_SECONDS = 5.0
CLOSE_SECONDS = 1.0
PING_SECONDS = 20.0  # a server that does not answer pings for so long is gone
FIRST_RETRY_SECONDS = 0.5
MOST_RETRY_SECONDS = 15.0


class Pictures:
    """The rows of the topics one follows, made of the server's frames. No input or output in here."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}  # topic → row id → row
        self.lost: set[str] = set()  # topics whose last frame did not follow: ask for a snapshot
        self._at: dict[str, tuple[str, int]] = {}  # topic → (epoch, number) of what we have

    def take(self, frame: dict[str, Any]) -> bool:
        """Whether the frame changed a picture. Frames of other kinds (beats, errors, later ones) change none."""
        topic, epoch = frame.get("topic"), frame.get("epoch")
        if not isinstance(topic, str) or not isinstance(epoch, str):
            return False
        if "snapshot" in frame:
            self.rows[topic] = dict(frame["snapshot"])
            self._at[topic] = (epoch, frame["seq"])
            self.lost.discard(topic)
            return True
        if self._at.get(topic) != (epoch, frame.get("from")):
            self.lost.add(topic)
            return False
        rows = self.rows[topic]
        rows.update(frame["put"])
        for row_id in frame["del"]:
            rows.pop(row_id, None)
        self._at[topic] = (epoch, frame["to"])
        return True


class LiveSocket:
    """Some topics of one server, over a connection that is made again whenever it breaks."""

    def __init__(self, url: str, topics: Iterable[str]) -> None:
        parts = urlsplit(url)
        scheme = "wss" if parts.scheme == "https" else "ws"
        self._address = parts._replace(scheme=scheme, path=parts.path.rstrip("/") + "/ws/live/").geturl()
        self._topics = list(topics)
        self._socket: ClientConnection | None = None
        self._held = ExitStack()  # what closes it
        self._frames = 0  # of the present connection, errors not counted: that is what is acknowledged
        self._retry_seconds = FIRST_RETRY_SECONDS
        self._retry_at = 0.0  # monotonic
        self.pictures = Pictures()

    def __enter__(self) -> LiveSocket:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def connected(self) -> bool:
        return self._socket is not None

    def close(self) -> None:
        self._socket = None
        self._held.close()

    def wait(self, seconds: float) -> bool:
        """Return True as soon as a picture changes or the connection breaks (things may have happened meanwhile),
        False when ``seconds`` have passed without."""
        from websockets.exceptions import WebSocketException

        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if self._socket is None and not self._connect():
                time.sleep(max(0.0, min(deadline, self._retry_at) - time.monotonic()))
                continue
            assert self._socket is not None
            try:
                if self._take(self._socket.recv(timeout=left)):
                    return True
            except TimeoutError:
                return False
            except (WebSocketException, OSError):
                self._lose()
                return True
        return False

    def _connect(self) -> bool:
        """Whether there is a connection now."""
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        if not self._topics:
            self._retry_at = float("inf")
        if time.monotonic() < self._retry_at:
            return False
        try:
            opening = connect(
                self._address,
                open_timeout=OPEN_SECONDS,
                close_timeout=CLOSE_SECONDS,
                ping_interval=PING_SECONDS,
                ping_timeout=PING_SECONDS,
                max_size=None,  # snapshots are as large as they are; the server is who we ask
                proxy=None if is_this_machine(self._address) else True,
            )
            self._socket = self._held.enter_context(opening)
            self._frames = 0
            self._say({"topics": self._topics})
        except (WebSocketException, OSError):
            self._lose()
            return False
        return True

    def _take(self, text: str | bytes) -> bool:
        frame = json.loads(text)
        self._retry_seconds = FIRST_RETRY_SECONDS  # it works: the next break begins anew
        if "error" in frame:
            return False
        self._frames += 1
        changed = self.pictures.take(frame)
        answer: dict[str, Any] = {"ack": self._frames}
        if self.pictures.lost:
            answer["resync"] = sorted(self.pictures.lost)
        self._say(answer)
        return changed

    def _say(self, frame: dict[str, Any]) -> None:
        assert self._socket is not None
        self._socket.send(json.dumps(frame))

    def _lose(self) -> None:
        self.close()
        self._retry_at = time.monotonic() + self._retry_seconds
        self._retry_seconds = min(self._retry_seconds * 2, MOST_RETRY_SECONDS)
