"""The REST API of the server itself."""

from __future__ import annotations

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.scheduler.runtime import current
from jobs.selectors.server_info import server_info

from .rest import LoopAPIView
from .schemas.jobs import TEXT

_BYTES = {"type": ["integer", "null"]}
_FIELDS = {
    "version": TEXT, "python": TEXT, "started_at": TEXT, "public_url": TEXT, "database": TEXT, "database_bytes": _BYTES,
    "free_bytes": _BYTES, "stored_bytes": {"type": "integer", "description": "builds, artifacts and ended logs"},
}  # fmt: skip
_INFO = {"type": "object", "required": list(_FIELDS), "properties": _FIELDS}


class ServerView(LoopAPIView):
    """This server."""

    @extend_schema(operation_id="server", tags=["server"], responses={200: _INFO})
    async def get(self, request: Request) -> Response:
        """Which version runs, since when, and what its data take."""
        return Response(await server_info(current()))
