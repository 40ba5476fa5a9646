"""``GET /metrics``."""

from __future__ import annotations

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from prometheus_client.exposition import choose_encoder
from rest_framework.request import Request

from jobs.api.rest import LoopAPIView
from jobs.gateway import process_of
from qualgent.observability.health import reasons_not_ready

from .collect import scrape


@extend_schema(exclude=True)
class MetricsView(LoopAPIView):
    kind = "figures"

    async def get(self, request: Request) -> HttpResponse:
        """Return all metrics in Prometheus' text format, or as OpenMetrics if the client accepts that."""
        try:
            encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        except (TypeError, ValueError):  # a version that is not a number
            encode, content_type = choose_encoder("")
        ready = not await reasons_not_ready(process_of(request))
        return HttpResponse(await scrape(encode, ready=ready), content_type=content_type)
