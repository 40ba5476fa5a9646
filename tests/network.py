"""The network between an agent and a server: a TCP proxy that a test can cut and heal."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable

RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close with a reset


class Network:
    """In threads of its own. The way to the server on ``port`` is ``url``.

    ``cut``: no byte gets through either way, and connections stay open: what is sent meanwhile arrives after ``heal``,
    as what TCP sends again would. ``refuse``: all connections break, new ones at once. ``heal``: as at first.
    """

    def __init__(self, port: int) -> None:
        self._port = port
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._changed = threading.Condition()
        self._is_cut = self._refuses = self._closed = False
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self._become(is_cut=True, refuses=False)

    def refuse(self) -> None:
        self._become(is_cut=False, refuses=True)

    def heal(self) -> None:
        self._become(is_cut=False, refuses=False)

    def close(self) -> None:
        self._closed = True
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.refuse()

    def _become(self, *, is_cut: bool, refuses: bool) -> None:
        with self._changed:
            self._is_cut, self._refuses = is_cut, refuses
            self._changed.notify_all()
            for end in self._open if refuses else ():
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)  # its threads notice, and close it

    def _pass(self) -> None:
        """Return when bytes get through. Raises ConnectionAbortedError where they never will."""
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
        back = threading.Thread(target=self._pump, args=(server, client, lambda data: data), daemon=True)
        back.start()
        self._pump(client, server, lambda data: data.replace(ours, its))
        back.join()
        with self._changed:
            self._open -= {client, server}

    def _pump(self, source: socket.socket, sink: socket.socket, change: Callable[[bytes], bytes]) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self._pass()
                sink.sendall(change(data))
            self._pass()  # that it ended does not get through a cut either
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
