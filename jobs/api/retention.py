"""The REST API of retention."""

from __future__ import annotations

from msgspec import Struct
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.history.retention_policy import RetentionPolicy, RetentionRun, decode_run
from jobs.scheduler.retention import Report
from jobs.scheduler.runtime import current

from .openapi import operation
from .rest import LoopAPIView


class RetentionState(Struct, frozen=True, kw_only=True):
    """The retention policy, and what the last run removed."""

    policy: RetentionPolicy
    last: Report | None


class RetentionView(LoopAPIView):
    """Retention."""

    kind = "retention"

    decode = staticmethod(decode_run)

    @operation("retention", "server", RetentionState)
    async def get(self, request: Request) -> Response:
        """The retention policy, and what the last run removed."""
        retention = current().retention
        return Response(RetentionState(policy=retention.policy, last=retention.last))

    @operation("run_retention", "server", Report, body=RetentionRun, action="remove")
    async def post(self, request: Request) -> Response:
        """Remove expired data now, not only at the next hour; with ``dry_run`` only count it."""
        return Response(await current().retention.run(dry_run=self.data_of(request)))
