"""``GET /metrics``."""

from __future__ import annotations

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from prometheus_client.exposition import choose_encoder
from rest_framework.request import Request

from jobs.api.rest import LoopAPIView
from qualgent.observability.health import reasons_not_ready

from .collect import scrape


@extend_schema(exclude=True)
class MetricsView(LoopAPIView):
    async def get(self, request: Request) -> HttpResponse:
        """In Prometheus' text format, or as OpenMetrics if that is what is accepted."""
        try:
            encode, content_type = choose_encoder(request.headers.get("Accept", ""))
        except (TypeError, ValueError):  # it cannot bear a version that is none
            encode, content_type = choose_encoder("")
        ready = not await reasons_not_ready()
        return HttpResponse(await scrape(encode, ready=ready), content_type=content_type)
