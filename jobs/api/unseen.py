"""The REST API of what a list of jobs does not show yet."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs.scheduler.runtime import current
from jobs.selectors.selection import count_unseen

from . import schemas
from .changes import Unseen, decode_unseen
from .rest import LoopAPIView


class UnseenJobsView(LoopAPIView):
    """What a list does not show yet."""

    def decode(self, body: bytes) -> Unseen:
        return decode_unseen(body)

    @schemas.control.count_unseen
    async def post(self, request: Request) -> Response:
        """Count jobs that match, from ``since`` on, and are not ``known``: what is new to whoever shows those."""
        wanted: Unseen = self.data_of(request)
        found = await current().ledger.read(
            count_unseen, filters=wanted.filters(), since=wanted.from_job(), known=wanted.known_jobs()
        )
        return Response({"count": found.many, "more": found.more})
