"""The REST API that counts the new jobs of a list."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from accounts.permissions import READ
from jobs.gateway import gateway_of
from jobs.selectors.selection import count_unseen

from .changes import Unseen, UnseenCount, decode_unseen
from .openapi import operation
from .rest import LoopAPIView


class UnseenJobsView(LoopAPIView):
    """Jobs that a list does not show yet."""

    kind = "job"

    decode = staticmethod(decode_unseen)

    @operation("count_unseen_jobs", "jobs", UnseenCount, body=Unseen, action=READ)
    async def post(self, request: Request) -> Response:
        """Count the jobs from ``since`` on that match and are not ``known``: what a list of those does not show yet."""
        wanted: Unseen = self.data_of(request)
        found = await gateway_of(request).read(
            count_unseen, filters=wanted.filters(), since=wanted.from_job(), known=wanted.known_jobs()
        )
        return Response(UnseenCount(count=found.many, more=found.more))
