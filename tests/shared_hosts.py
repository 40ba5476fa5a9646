"""A device host of a real server, whose messages a test sends itself."""

from __future__ import annotations

from types import TracebackType
from typing import Any, TypeVar

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from qgprotocol import codec, messages
from tests.server_process import ServerProcess
from tests.shared_mode import open_socket

Message = TypeVar("Message")
WAIT_SECONDS = 10.0


class SocketHost:
    """One connection, with a host's credential of a server in shared mode, or without one of a local server."""

    def __init__(self, server: ServerProcess, credential: str = "") -> None:
        if credential:
            self._context = open_socket(server, messages.AGENT_PATH, credential)
        else:
            self._context = connect(f"ws://127.0.0.1:{server.port}{messages.AGENT_PATH}", proxy=None)
        self._socket = self._context

    def __enter__(self) -> SocketHost:
        self._context.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._context.__exit__(kind, error, at)

    def say(self, message: messages.FromAgent) -> None:
        self._socket.send(codec.encode(message))

    def hello(self, *names: str, instance: str = "", leases: Any = (), **agent: Any) -> None:
        fields = {"targets": ["mobile"], "leases": list(leases), **agent}
        self.say(
            messages.Hello(
                protocol=messages.PROTOCOL_VERSION,
                instance=instance or f"process of {names[0]}",
                host="labhost",
                software="test",
                agents=[messages.AgentHello(name=name, **fields) for name in names],
            )
        )

    def connect(self, *names: str, **options: Any) -> messages.Welcome:
        self.hello(*names, **options)
        return self.expect(messages.Welcome)

    def receive(self, seconds: float = WAIT_SECONDS) -> messages.FromServer:
        return codec.decode_from_server(self._socket.recv(timeout=seconds))

    def expect(self, kind: type[Message]) -> Message:
        """Return the next message, which must be of this type."""
        message = self.receive()
        assert isinstance(message, kind), message
        return message

    def refused(self) -> messages.Refused:
        """Return the refusal that comes next, after which the server closes the connection."""
        found = self.expect(messages.Refused)
        assert not found.retry
        self.close_code()
        return found

    def close_code(self) -> int:
        """Read until the server closes the connection; return the code."""
        try:
            while True:
                self.receive()
        except ConnectionClosed as closed:
            return 0 if closed.rcvd is None else closed.rcvd.code

    def begin(self) -> messages.LeaseOffer:
        """Accept the next lease and run its test."""
        lease = self.expect(messages.LeaseOffer)
        self.say(messages.Accept(attempt=lease.attempt, token=lease.token))
        self.expect(messages.Start)
        self.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
        return lease
