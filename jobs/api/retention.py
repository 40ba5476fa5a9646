"""The REST API of what is kept for how long."""

from __future__ import annotations

import msgspec
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.history.retention_policy import decode_run
from jobs.scheduler.runtime import current

from . import schemas
from .rest import LoopAPIView


class RetentionView(LoopAPIView):
    """What is kept for how long, and removing the rest."""

    def decode(self, body: bytes) -> bool:
        return decode_run(body)

    @schemas.retention.retention
    async def get(self, request: Request) -> Response:
        """How long what is kept, and what the last run removed."""
        retention = current().retention
        return Response({"policy": msgspec.to_builtins(retention.policy), "last": retention.last})

    @schemas.retention.run_retention
    async def post(self, request: Request) -> Response:
        """Remove what is due now, not only at the next hour; with ``dry_run`` only count it."""
        return Response(await current().retention.run(dry_run=self.data_of(request)))
