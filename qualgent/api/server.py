"""The REST API of the server: version, start and data sizes; retention."""

from __future__ import annotations

from rest_framework.request import Request

from jobs.history.retention_policy import Report, RetentionRun
from qualgent.accounts.permissions import caller_of
from qualgent.api.services.server_info import ServerInfo, server_info
from qualgent.scheduler.server_requests import GetRetention, RetentionStatus, RunRetention
from qualgent.web.gateway import gateway_of, port_of
from qualgent.web.openapi import operation
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response


class ServerView(LoopAPIView):
    kind = "server"

    @operation("server", "server", ServerInfo)
    async def get(self, request: Request) -> Response:
        """The server's version, when it started, and the size of its data."""
        return Response(await server_info(gateway_of(request), caller_of(request).org_scope))


class RetentionView(LoopAPIView):
    kind = "retention"
    long_work = True

    @operation("retention", "server", RetentionStatus)
    async def get(self, request: Request) -> Response:
        """The retention policy, and what the last run removed."""
        return Response(await port_of(request).call(GetRetention()))

    @operation("run_retention", "server", Report, body=RetentionRun, action="remove")
    async def post(self, request: Request) -> Response:
        """Remove expired data now, not only at the next hour; with ``dry_run`` only count it."""
        command = RunRetention(caller=caller_of(request), dry_run=self.data_of(request).dry_run)
        return Response(await port_of(request).call(command))
