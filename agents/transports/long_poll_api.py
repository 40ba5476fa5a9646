"""The REST API of long-poll links."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.caller import caller_of
from agents.connections import connections_in
from jobs.api.openapi import object_of, operation
from jobs.api.rest import LoopAPIView, client_left
from jobs.contract import decode_body
from jobs.errors import InvalidInputError, NotFoundError
from jobs.gateway import process_of
from qgprotocol.messages import Bytes, ExchangeAnswer

from .long_poll import FRAMES_AT_ONCE, WAIT_SECONDS, Frame


class Exchange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agent's half of an exchange."""

    ack: Bytes = 0
    frames: Annotated[list[Frame], Meta(max_length=FRAMES_AT_ONCE)] = []
    wait: Annotated[float, Meta(ge=0, le=WAIT_SECONDS)] = 0.0


_exchange = msgspec.json.Decoder(Exchange)


class LinksView(LoopAPIView):
    kind = "agent-link"

    @operation("open_agent_link", "agents", {201: object_of(link=str)}, action="connect")
    async def post(self, request: Request) -> Response:
        """Open a link. Its first frame must be a hello."""
        return Response({"link": connections_in(process_of(request)).links.open(caller_of(request)).id}, status=201)


class LinkView(LoopAPIView):
    long_work = True  # a poll

    def decode(self, body: bytes) -> Exchange:
        return decode_body(
            _exchange, body, lambda text: InvalidInputError(f"an exchange has ack, frames and wait: {text}")
        )

    @operation("exchange_agent_frames", "agents", ExchangeAnswer, body=Exchange, errors=(404,), action="connect")
    async def post(self, request: Request, link_id: str) -> Response:
        """Send frames and receive frames. Without frames to send, wait for frames to receive."""
        exchange = self.data_of(request)
        link = connections_in(process_of(request)).links.get(link_id)
        if link is None or link.connection.caller.subject != caller_of(request).subject:
            raise NotFoundError("there is no such link any more; open a new one and say hello")
        return Response(await link.exchange(exchange.ack, exchange.frames, exchange.wait, client_left(request)))
