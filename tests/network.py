"""The network between an agent and a server: a TCP proxy that a test can cut, heal, slow down and break."""

from __future__ import annotations

import contextlib
import re
import select
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import NamedTuple

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close with a reset
MAX_UNDER_WAY = 256  # pieces of a connection's direction that are delayed at once


class Break(NamedTuple):
    """The effect of ``break_at`` or ``cut_at``."""

    at: float  # monotonic
    lost: bytes  # what the server sent, and was not delivered


class Network:
    """In threads of its own. The way to the server on ``port`` is ``url``.

    ``cut``: no byte gets through either way, and connections stay open: what is sent meanwhile arrives after ``heal``,
    as what TCP sends again would. ``refuse``: all connections break, new ones at once. ``heal``: as at first.
    ``delay_seconds``: how much later every byte arrives, in each direction. ``break_at``: all connections break, once,
    at the moment when the server says something of that form; it does not arrive. ``cut_at``: it is cut then.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._changed = threading.Condition()
        self._is_cut = self._refuses = self._closed = False
        self._awaited: re.Pattern[bytes] | None = None
        self._then_breaks = True
        self.breaks: list[Break] = []
        self.delay_seconds = 0.0
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self._become(is_cut=True, refuses=False)

    def refuse(self) -> None:
        self._become(is_cut=False, refuses=True)

    def heal(self) -> None:
        self._become(is_cut=False, refuses=False)

    def break_at(self, form: bytes) -> None:
        self._awaited, self._then_breaks = re.compile(form), True

    def cut_at(self, form: bytes) -> None:
        self._awaited, self._then_breaks = re.compile(form), False

    def await_nothing(self) -> None:
        self._awaited = None

    def close(self) -> None:
        self._closed = True
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.refuse()

    def _become(self, *, is_cut: bool, refuses: bool) -> None:
        with self._changed:
            self._is_cut, self._refuses = is_cut, refuses
            self._changed.notify_all()
            if refuses:
                self._shut_down()

    def _shut_down(self) -> None:
        for end in self._open:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)  # its threads notice, and close it

    def _listen_in(self, data: bytes) -> bytes:
        """Watch the server's bytes. Raises ConnectionAbortedError."""
        with self._changed:
            if self._awaited is not None and self._awaited.search(data):
                self._awaited = None
                self.breaks.append(Break(time.monotonic(), data))
                if self._then_breaks:
                    self._shut_down()
                    raise ConnectionAbortedError
                self._is_cut = True
        return data

    def _pass(self) -> None:
        """Wait until bytes may pass. Raises ConnectionAbortedError where they never will."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_cut)
            if self._refuses:
                raise ConnectionAbortedError

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:  # closed
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError):
            try:
                self._pass()
                server = socket.create_connection(("127.0.0.1", self._port))
            except OSError:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                return
            with server:
                self._join(client, server)

    def _join(self, client: socket.socket, server: socket.socket) -> None:
        # the server takes requests for its own address only
        ours, its = self.url.removeprefix("http://").encode(), b"127.0.0.1:%d" % self._port
        with self._changed:
            self._open |= {client, server}
        back = threading.Thread(target=self._pump, args=(server, client, self._listen_in), daemon=True)
        back.start()
        self._pump(client, server, lambda data: data.replace(ours, its))
        back.join()
        with self._changed:
            self._open -= {client, server}

    def _pump(self, source: socket.socket, sink: socket.socket, change: Callable[[bytes], bytes]) -> None:
        under_way: deque[tuple[float, bytes]] = deque()  # (when it arrives, piece); an empty one is the end
        ended = False
        with contextlib.suppress(OSError):
            while not ended or under_way:
                patience = max(0.0, under_way[0][0] - time.monotonic()) if under_way else None
                reads = not ended and len(under_way) < MAX_UNDER_WAY
                if select.select([source] if reads else [], [], [], patience)[0]:
                    data = source.recv(65536)
                    ended = not data
                    under_way.append((time.monotonic() + self.delay_seconds, data and change(data)))
                while under_way and under_way[0][0] <= time.monotonic():
                    self._pass()  # that it ended does not get through a cut either
                    sink.sendall(under_way.popleft()[1])
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
