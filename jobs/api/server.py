"""The REST API of the server itself."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs.gateway import gateway_of
from jobs.services.server_info import ServerInfo, server_info

from .openapi import operation
from .rest import LoopAPIView


class ServerView(LoopAPIView):
    """This server."""

    kind = "server"

    @operation("server", "server", ServerInfo)
    async def get(self, request: Request) -> Response:
        """The server's version, when it started, and the size of its data."""
        return Response(await server_info(gateway_of(request)))
