"""The REST API of long-poll links."""

from __future__ import annotations

import asyncio
from typing import Any

import msgspec
from rest_framework.request import Request

from agents.connections import connections_in
from qgprotocol.messages import ExchangeAnswer
from qualgent.accounts.caller import caller_of
from qualgent.core.errors import NotRunningError
from qualgent.web.gateway import process_of
from qualgent.web.openapi import object_of, operation
from qualgent.web.other_gateways import OtherGateways
from qualgent.web.rest import LoopAPIView, client_left
from qualgent.web.rest_json import Response

from .long_poll import Exchange


class LinksView(LoopAPIView):
    kind = "agent-link"

    @operation("open_agent_link", "agents", {201: object_of(link=str)}, action="connect")
    async def post(self, request: Request) -> Response:
        """Open a link. Its first frame must be a hello."""
        return Response({"link": connections_in(process_of(request)).links.open(caller_of(request)).id}, status=201)


class LinkView(LoopAPIView):
    long_work = True  # a poll

    @operation("exchange_agent_frames", "agents", ExchangeAnswer, body=Exchange, errors=(404,), action="connect")
    async def post(self, request: Request, link_id: str) -> Response:
        """Send frames and receive frames. Without frames to send, wait for frames to receive."""
        exchange, subject = self.data_of(request), caller_of(request).subject
        others, (owner, _, _) = process_of(request).gateway.others, link_id.rpartition(".")
        if others is not None and owner not in ("", others.own_id):
            return Response(await self._forward(request, others, owner, link_id, exchange))
        link = connections_in(process_of(request)).links.find(link_id, subject)
        return Response(await link.exchange(exchange.ack, exchange.frames, exchange.wait, client_left(request)))

    async def _forward(
        self, request: Request, others: OtherGateways, owner: str, link_id: str, exchange: Exchange
    ) -> bytes:
        """Pass the exchange on to the gateway that has the link, until its agent leaves."""
        body, subject = msgspec.json.encode(exchange), caller_of(request).subject
        forwarding = asyncio.ensure_future(others.exchange(owner, link_id, subject, body, exchange.wait))
        waits: set[asyncio.Future[Any]] = {forwarding}
        left = client_left(request)
        if left is not None:
            waits.add(asyncio.ensure_future(left()))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            if not forwarding.done():
                raise NotRunningError("the agent has left")
            return forwarding.result()
        finally:
            for wait in waits:
                wait.cancel()
