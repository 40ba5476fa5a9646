"""The REST API of retention."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs.gateway import port_of
from jobs.history.retention_policy import Report, RetentionRun, decode_run
from jobs.scheduler.port import GetRetention, RetentionStatus, RunRetention

from .openapi import operation
from .rest import LoopAPIView, caller_of


class RetentionView(LoopAPIView):
    """Retention."""

    kind = "retention"

    decode = staticmethod(decode_run)

    @operation("retention", "server", RetentionStatus)
    async def get(self, request: Request) -> Response:
        """The retention policy, and what the last run removed."""
        return Response(await port_of(request).call(GetRetention()))

    @operation("run_retention", "server", Report, body=RetentionRun, action="remove")
    async def post(self, request: Request) -> Response:
        """Remove expired data now, not only at the next hour; with ``dry_run`` only count it."""
        return Response(
            await port_of(request).call(RunRetention(caller=caller_of(request), dry_run=self.data_of(request)))
        )
