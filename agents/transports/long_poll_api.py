"""The REST side of long-poll links."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from rest_framework.request import Request
from rest_framework.response import Response

from agents.transports.long_poll import FRAMES_AT_ONCE, WAIT_SECONDS, Numbered, current_links
from jobs.api import schemas
from jobs.api.rest import LoopAPIView, client_left
from jobs.errors import InvalidInputError, NotFoundError

Count = Annotated[int, Meta(ge=0, le=2**53)]


class Frame(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the agent's frames."""

    n: Count
    frame: str


class Exchange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agent's half of an exchange."""

    ack: Count = 0
    frames: Annotated[list[Frame], Meta(max_length=FRAMES_AT_ONCE)] = []
    wait: Annotated[float, Meta(ge=0, le=WAIT_SECONDS)] = 0.0


_exchange = msgspec.json.Decoder(Exchange)


class LinksView(LoopAPIView):
    """Links of agents that cannot open a WebSocket."""

    @schemas.jobs.open_link
    async def post(self, request: Request) -> Response:
        """Open one; the first frame on it is a hello."""
        return Response({"link": current_links().open().id}, status=201)


class LinkView(LoopAPIView):
    """One link."""

    def decode(self, body: bytes) -> Exchange:
        try:
            return _exchange.decode(body)
        except msgspec.MsgspecError as error:
            raise InvalidInputError(f"an exchange has ack, frames and wait: {error}") from error

    @schemas.jobs.exchange_frames
    async def post(self, request: Request, link_id: str) -> Response:
        """Say something, hear something; without anything to say, wait for something to hear."""
        said = self.data_of(request)
        link = current_links().get(link_id)
        if link is None:
            raise NotFoundError("there is no such link any more; open a new one and say hello")
        said_frames = [Numbered(frame.n, frame.frame) for frame in said.frames]
        turn = await link.exchange(said.ack, said_frames, said.wait, client_left(request))
        frames = [frame._asdict() for frame in turn.frames]
        return Response({"ack": turn.ack, "frames": frames, "open": turn.open})
