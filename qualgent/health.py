"""Is the process alive, and does it take work?"""

from __future__ import annotations

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.rest import LoopAPIView
from jobs.runtime import current


@extend_schema(exclude=True)
class HealthView(LoopAPIView):
    async def get(self, request: Request) -> Response:
        """200 while the event loop turns."""
        return Response({"status": "alive"})


@extend_schema(exclude=True)
class ReadyView(LoopAPIView):
    async def get(self, request: Request) -> Response:
        """200 while the scheduler runs; 503 before and after."""
        current()
        return Response({"status": "ready"})
