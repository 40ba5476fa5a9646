"""An agent on a WebSocket that sends what a test says."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, TypeVar

from websockets.sync.client import connect

from qgprotocol import codec, messages
from tests.server_process import ServerProcess

Message = TypeVar("Message", bound=messages.FromServer)


class SocketAgent:
    """An agent on a socket, with what it was leased."""

    def __init__(
        self,
        server: ServerProcess,
        leases: list[messages.HeldLease] | None = None,
        number: int = 1,
        capabilities: tuple[str, ...] = (),
        **fields: Any,
    ) -> None:
        self._resources = ExitStack()
        address = server.url.replace("http", "ws") + messages.AGENT_PATH
        self._socket = self._resources.enter_context(connect(address, proxy=None))
        agent = messages.AgentHello(name="agent", targets=["mobile"], leases=leases or [], **fields)
        hello = messages.Hello(
            protocol=messages.PROTOCOL_VERSION,
            instance="i",
            host="h",
            software="s",
            agents=[agent],
            connection=number,
            capabilities=list(capabilities),
        )
        self.say(hello)
        self.expect(messages.Welcome)

    def say(self, *batch: messages.FromAgent) -> None:
        for message in batch:
            self._socket.send(codec.encode(message))

    def expect(self, kind: type[Message]) -> Message:
        while not isinstance(message := codec.decode_from_server(self._socket.recv(30)), kind):
            pass
        return message

    def begin(self) -> messages.HeldLease:
        lease = self.expect(messages.LeaseOffer)
        self.say(messages.Accept(attempt=lease.attempt, token=lease.token))
        self.expect(messages.Start)
        self.say(messages.Progress(attempt=lease.attempt, token=lease.token, phase="executing"))
        return messages.HeldLease(attempt=lease.attempt, token=lease.token)

    def close(self) -> None:
        self._resources.close()
