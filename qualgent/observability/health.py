"""Liveness and readiness: ``/healthz`` and ``/readyz``."""

from __future__ import annotations

import asyncio

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.api.rest import LoopAPIView
from jobs.errors import LedgerError, NotRunningError
from jobs.scheduler.runtime import current

LEDGER_SECONDS = 3.0


@extend_schema(exclude=True)
class HealthView(LoopAPIView):
    kind = "server"

    async def get(self, request: Request) -> Response:
        """Return 200 while the event loop runs."""
        return Response({"status": "alive"})


@extend_schema(exclude=True)
class ReadyView(LoopAPIView):
    kind = "server"

    async def get(self, request: Request) -> Response:
        """Return 200 while the server takes work, else 503 with the reasons."""
        reasons = await reasons_not_ready()
        if not reasons:
            return Response({"status": "ready"})
        body = {"status": "not ready", "error": "; ".join(reasons), "reasons": reasons}
        return Response(body, status=503, headers={"Retry-After": "1"})


async def reasons_not_ready() -> list[str]:
    """Return why the server takes no work; empty if it does."""
    try:
        runtime = current()
    except NotRunningError:
        return ["the scheduler is not running: the server is starting or stopping"]
    reasons = []
    if runtime.leaving:
        reasons.append("the server is stopping")
    if not runtime.handing_out:
        reasons.append("the scheduler has ended")
    try:
        async with asyncio.timeout(LEDGER_SECONDS):
            await runtime.ledger.check()
    except TimeoutError:
        reasons.append(f"the ledger has not answered within {LEDGER_SECONDS:g} s")
    except LedgerError as error:
        reasons.append(str(error))
    return reasons
