"""Client of the live socket ``/ws/live/``: keeps the rows of subscribed topics up to date, and reconnects.

docs/api.md describes the frames. Without a connection, ``LiveSocket.wait`` sleeps and reconnects.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from qgprotocol.addresses import is_loopback
from qgprotocol.retries import Backoff
from qgprotocol.tls import websocket_context

from .errors import AccessDeniedError
from .logins import ApiToken
from .text import plain

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

OPEN_SECONDS = 5.0
CLOSE_SECONDS = 1.0
PING_SECONDS = 20.0  # interval and timeout of pings
FIRST_RETRY_SECONDS = 0.5
MAX_RETRY_SECONDS = 15.0
UNAUTHORIZED = 4401  # close code: the token is not valid, or not any more


class TopicState:
    """The rows of the subscribed topics, built from the server's frames. Performs no I/O."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}  # topic → row id → row
        self.lost: set[str] = set()  # topics that missed a frame and need a snapshot
        self._at: dict[str, tuple[str, int]] = {}  # topic → (epoch, number) of the rows

    def forget(self, topic: str) -> None:
        """Drop the rows of a topic."""
        self.rows.pop(topic, None)
        self._at.pop(topic, None)
        self.lost.discard(topic)

    def apply(self, frame: dict[str, Any]) -> bool:
        """Apply a snapshot or change to a topic's rows; return whether they changed. A gap marks the topic lost."""
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
    """A subscription to topics of a server that reconnects when its connection breaks."""

    def __init__(self, url: str, topics: Iterable[str], token: ApiToken | None = None) -> None:
        self._url = url
        self._token = token
        parts = urlsplit(url)
        scheme = "wss" if parts.scheme == "https" else "ws"
        self._address = parts._replace(scheme=scheme, path=parts.path.rstrip("/") + "/ws/live/").geturl()
        self.topics = list(topics)
        self.changed = ""  # the topic of the rows that changed last; "": all of them may have
        self._socket: ClientConnection | None = None
        self._resources = ExitStack()  # closes the socket
        self._frames = 0  # received over this connection, without errors; acknowledged by number
        self._retries = Backoff(FIRST_RETRY_SECONDS, MAX_RETRY_SECONDS)
        self._retry_at = 0.0  # monotonic
        self.state = TopicState()

    @property
    def connected(self) -> bool:
        """Return whether the socket is open."""
        return self._socket is not None

    def close(self) -> None:
        """Close the connection; ``wait`` opens it again."""
        self._socket = None
        self._resources.close()

    def follow(self, topics: Iterable[str]) -> None:
        """Subscribe to these topics only, and drop the rows of others."""
        wanted = list(topics)
        if wanted == self.topics:
            return
        self.topics = wanted
        for topic in self.state.rows.keys() - set(wanted):
            self.state.forget(topic)
        if self._socket is not None:
            self._send_frame({"topics": wanted})

    def wait(self, seconds: float) -> bool:
        """Receive frames until rows change or the connection breaks (True), or ``seconds`` pass (False); reconnect.

        A broken connection counts as a change, because changes may be missed until it is restored. Raises
        AccessDeniedError if the server closes it because of the token.
        """
        from websockets.exceptions import WebSocketException

        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if self._socket is None and not self._connect():
                time.sleep(max(0.0, min(deadline, self._retry_at) - time.monotonic()))
                continue
            assert self._socket is not None
            try:
                if self._handle_frame(self._socket.recv(timeout=left)):
                    return True
            except TimeoutError:
                return False
            except (WebSocketException, OSError) as error:
                self._disconnect(error)
                return True
        return False

    def _connect(self) -> bool:
        """Connect and subscribe, unless the next retry is not due; return whether the socket is connected.

        Raises AccessDeniedError.
        """
        from websockets.exceptions import WebSocketException
        from websockets.sync.client import connect

        from .tls_socket import TlsConnection

        if not self.topics:
            self._retry_at = float("inf")
        if time.monotonic() < self._retry_at:
            return False
        try:
            # websockets follows redirects, to another server without the token
            opening = connect(
                self._address,
                additional_headers=self._token.headers(self._address) if self._token else None,
                open_timeout=OPEN_SECONDS,
                close_timeout=CLOSE_SECONDS,
                ping_interval=PING_SECONDS,
                ping_timeout=PING_SECONDS,
                max_size=None,  # snapshots may be large; the server is trusted
                proxy=None if is_loopback(self._address) else True,
                ssl=websocket_context(self._address),
                create_connection=TlsConnection,
            )
            self._socket = self._resources.enter_context(opening)
            self._frames = 0
            self._send_frame({"topics": self.topics})
        except (WebSocketException, OSError) as error:
            self._disconnect(error)
            return False
        return True

    def _handle_frame(self, text: str | bytes) -> bool:
        """Apply a frame and acknowledge it, asking for snapshots of lost topics; return whether rows changed."""
        frame = json.loads(text)
        self._retries.reset()
        if "error" in frame:
            return False
        self._frames += 1
        changed = self.state.apply(frame)
        self.changed = frame.get("topic") or ""
        reply: dict[str, object] = {"ack": self._frames}
        if self.state.lost:
            reply["resync"] = sorted(self.state.lost)
        self._send_frame(reply)
        return changed

    def _send_frame(self, frame: dict[str, object]) -> None:
        """Send a frame as JSON."""
        assert self._socket is not None
        self._socket.send(json.dumps(frame))

    def _disconnect(self, error: Exception) -> None:
        """Close the connection and schedule the next retry. Raises AccessDeniedError if the token was refused."""
        from websockets.exceptions import ConnectionClosed

        self.close()
        self.changed = ""
        if isinstance(error, ConnectionClosed) and error.rcvd and error.rcvd.code == UNAUTHORIZED:
            raise AccessDeniedError(f"{self._url} refused the live connection: {plain(error.rcvd.reason)}")
        self._retry_at = time.monotonic() + self._retries.next_seconds()
