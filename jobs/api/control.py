"""The REST API of many jobs at once: change those of a filter, a batch or a group; count what a list does not show."""

from __future__ import annotations

from functools import partial

from drf_spectacular.utils import OpenApiExample
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.permissions import READ
from jobs import selectors
from jobs.gateway import gateway_of
from jobs.presenters import view
from jobs.scheduler.port import JobAction
from jobs.selectors.selection import Selection, UnseenCount, count_unseen
from jobs.services.control import change_jobs

from .changes import (
    ChangedView,
    ManyJobs,
    ManyPriorities,
    Unseen,
    decode_many,
    decode_unseen,
)
from .openapi import operation
from .rest import LoopAPIView, caller_of, found_row

ACTIONS = ("cancel", "retry", "priority")
PREVIEW = OpenApiExample(
    "a preview", value={"filter": {"org_id": "acme", "status": "pending"}, "dry_run": True}, request_only=True
)


_change = partial(
    operation,
    tag="jobs",
    answers=ChangedView,
    body=(ManyJobs, ManyPriorities),
    examples=[PREVIEW],
    action=ACTIONS,
)


class ManyView(LoopAPIView):
    def decode(self, body: bytes) -> ManyJobs:
        return decode_many(body, priority=self.kwargs["action"] == "priority")


class ManyJobsView(ManyView):
    kind = "job"

    @_change("change_jobs", errors=(409,))
    async def post(self, request: Request, action: JobAction) -> Response:
        """Cancel, retry or reprioritize all jobs that a filter matches; with ``dry_run``, only count them."""
        wanted = self.data_of(request)
        return await change(request, action, wanted, wanted.selection())


class BatchJobsView(ManyView):
    @_change("change_batch", errors=(404, 409))
    async def post(self, request: Request, batch_id: str, action: JobAction) -> Response:
        """Cancel, retry or reprioritize the jobs of one batch; all of them without a filter."""
        wanted = self.data_of(request)
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        return await change(request, action, wanted, wanted.selection(batch_id=batch["id"]))


class GroupJobsView(ManyView):
    @_change("change_group", errors=(404, 409))
    async def post(self, request: Request, group_id: str, action: JobAction) -> Response:
        """Cancel, retry or reprioritize the jobs of one group; all of them without a filter."""
        wanted = self.data_of(request)
        group = await found_row(request, "group", group_id, selectors.jobs.get_group)
        return await change(request, action, wanted, wanted.selection(group=group["id"]))


async def change(request: Request, action: JobAction, wanted: ManyJobs, selection: Selection) -> Response:
    """Change the selected jobs, on the terms of the request."""
    priority = wanted.priority if isinstance(wanted, ManyPriorities) else None
    changed = await change_jobs(
        gateway_of(request), caller_of(request), action, selection=selection, priority=priority, terms=wanted.terms
    )
    return Response(view(ChangedView, changed, dry_run=wanted.dry_run))


class UnseenJobsView(LoopAPIView):
    kind = "job"

    decode = staticmethod(decode_unseen)

    @operation("count_unseen_jobs", "jobs", UnseenCount, body=Unseen, action=READ)
    async def post(self, request: Request) -> Response:
        """Count the jobs from ``since`` on that match and are not ``known``: what a list of those does not show yet."""
        return Response(await gateway_of(request).read(count_unseen, **self.data_of(request).arguments()))
