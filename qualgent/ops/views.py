"""Health and metrics endpoints: ``/healthz``, ``/readyz``, ``/metrics`` and ``/metrics/cluster``."""

from __future__ import annotations

import asyncio
import logging

from django.conf import settings
from django.http import HttpResponse
from prometheus_client.exposition import CONTENT_TYPE_LATEST, choose_encoder
from rest_framework.request import Request

from qualgent.accounts.permissions import caller_of
from qualgent.accounts.scope import SITE
from qualgent.core.errors import NotRunningError
from qualgent.scheduler.server_requests import GetServerStatus
from qualgent.web.gateway import ServingProcess, process_of
from qualgent.web.rest import LoopAPIView
from qualgent.web.rest_json import Response

from .metrics.cluster import CollectMetrics
from .metrics.collect import scrape

logger = logging.getLogger("qualgent.health")
STATUS_SECONDS = 4.0  # more than a scheduler takes to find out that its ledger does not answer
_logged: list[str] = []  # the reasons that the log has


def _log_reasons(reasons: list[str]) -> None:
    """Log why the server is not ready, when the reasons change: probes come every few seconds."""
    if reasons != _logged:
        _logged[:] = reasons
        if reasons:
            logger.warning("not ready: %s", "; ".join(reasons))


class HealthView(LoopAPIView):
    schema = None  # not described with the API
    kind = "health"

    async def get(self, request: Request) -> Response:
        """Return 200 while the event loop runs."""
        return Response({"status": "alive"})


class ReadyView(LoopAPIView):
    schema = None  # not described with the API
    kind = "health"

    async def get(self, request: Request) -> Response:
        """Return 200 while the server takes work, else 503; with the reasons in local mode."""
        reasons = await reasons_not_ready(process_of(request))
        if not reasons:
            _log_reasons(reasons)
            return Response({"status": "ready"})
        body: dict[str, object] = {"status": "not ready"}
        if settings.QUALGENT_AUTH:
            _log_reasons(reasons)  # everybody may ask
        else:
            body |= {"error": "; ".join(reasons), "reasons": reasons}
        return Response(body, status=503, headers={"Retry-After": "1"})


class MetricsView(LoopAPIView):
    schema = None  # not described with the API
    kind = "metrics"

    async def get(self, request: Request) -> HttpResponse:
        """Return all metrics in Prometheus' text format, or as OpenMetrics if the client accepts that."""
        try:
            encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        except (TypeError, ValueError):  # a version that is not a number
            encode, content_type = choose_encoder("")
        ready = not await reasons_not_ready(process_of(request))
        text = await scrape(encode, caller_of(request).org_scope, ready=ready)
        return HttpResponse(text, content_type=content_type)


class ClusterMetricsView(LoopAPIView):
    schema = None  # not described with the API
    kind = "metrics"

    async def get(self, request: Request) -> HttpResponse:
        """Return the metrics of queue, agents and scheduler, whichever process is asked, in Prometheus' text format."""
        gateway = process_of(request).gateway
        text = await gateway.port.call(CollectMetrics(scope=caller_of(request).org_scope))
        return HttpResponse(text, content_type=CONTENT_TYPE_LATEST)


async def reasons_not_ready(process: ServingProcess) -> list[str]:
    """Return why the server takes no work; empty: it is ready, or waits as a standby."""
    try:
        gateway = process.gateway
    except NotRunningError:
        if process.standby and not process.stopping:
            return []
        return ["the scheduler is not running: the server is starting or stopping"]
    reasons = ["the server is stopping"] if process.stopping else []
    if gateway.files.shared and (reason := await gateway.files.reason_unavailable()):
        reasons.append(reason)
    cut_off = gateway.cut_off_seconds()
    if cut_off > settings.QUALGENT_FAILOVER_SECONDS / 2:
        reasons.append(f"Redis cannot be reached for {cut_off:.0f} s")
    silent = gateway.silent_seconds()
    if silent > settings.QUALGENT_FAILOVER_SECONDS:
        return [*reasons, f"the scheduler has not answered for {silent:.0f} s"]
    try:
        async with asyncio.timeout(STATUS_SECONDS):
            status = await gateway.port.call(GetServerStatus(scope=SITE, check=True))
    except TimeoutError:  # another scheduler takes over, and requests are held
        return reasons
    return [*reasons, *status.reasons]
