"""API views of long-poll links: open one, and exchange frames of messages between an agent and the server."""

from __future__ import annotations

from typing import Any

import msgspec
from rest_framework.request import Request

from agents.connections import poll_links_of
from qgprotocol.codec import MAX_EXCHANGE_BYTES, ExchangeAnswer, LinkOpened
from qualgent.accounts.permissions import caller_of
from qualgent.core.errors import InvalidInputError
from qualgent.web.gateway import process_of
from qualgent.web.limits import DECODED_BYTES
from qualgent.web.openapi import operation
from qualgent.web.rest import LoopAPIView, client_left, unless_left
from qualgent.web.rest_json import Response

from .long_poll import FRAMES_AT_ONCE, PollBody


class UndecodedExchange(msgspec.Struct, forbid_unknown_fields=True):
    """The body of an exchange whose frames are counted before they are decoded."""

    ack: msgspec.Raw = msgspec.Raw(b"0")
    frames: list[msgspec.Raw] = []
    wait: msgspec.Raw = msgspec.Raw(b"0")


def count_frames(body: bytes) -> bytes:
    """Return a poll request's body without unknown or repeated fields. Raises InvalidInputError: too many frames."""
    try:
        exchange = msgspec.json.decode(body, type=UndecodedExchange)
    except msgspec.MsgspecError as error:
        raise InvalidInputError(str(error)) from error
    if len(exchange.frames) > FRAMES_AT_ONCE:
        problem = f"must be at most {FRAMES_AT_ONCE} numbered frames"
        raise InvalidInputError(f"frames {problem}", {"frames": problem})
    return msgspec.json.encode(exchange)


class LinksView(LoopAPIView):
    kind = "agent-link"

    @operation("open_agent_link", "agents", {201: LinkOpened}, action="connect")
    async def post(self, request: Request) -> Response:
        """Open a link. Its first frame must be a hello."""
        return Response(LinkOpened(poll_links_of(process_of(request)).open(caller_of(request)).id), status=201)


class LinkView(LoopAPIView):
    long_work = True  # a poll
    decoded_bytes = MAX_EXCHANGE_BYTES

    def decode(self, body: bytes) -> Any:
        """Decode an exchange; of a large one, the frames are counted first."""
        return super().decode(body if len(body) <= DECODED_BYTES else count_frames(body))

    @operation("exchange_agent_frames", "agents", ExchangeAnswer, body=PollBody, errors=(404,), action="connect")
    async def post(self, request: Request, link_id: str) -> Response:
        """Send frames and receive frames. Without frames to send, wait for frames to receive."""
        exchange, subject = self.data_of(request), caller_of(request).subject
        others, (owner, _, _) = process_of(request).gateway.others, link_id.rpartition(".")
        if others is not None and owner not in ("", others.own_id):
            body = msgspec.json.encode(exchange)
            return Response(await unless_left(request, others.exchange(owner, link_id, subject, body, exchange.wait)))
        link = poll_links_of(process_of(request)).find(link_id, subject)
        return Response(await link.exchange(exchange.ack, exchange.frames, exchange.wait, client_left(request)))
