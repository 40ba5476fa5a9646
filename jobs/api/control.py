"""The REST API of changing many jobs at once: by filter, of a batch, of a group; with a preview of how many."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs import selectors
from jobs.errors import NotFoundError
from jobs.scheduler.runtime import current
from jobs.selectors.selection import Selection
from jobs.services.control import cancel_jobs, retry_jobs, set_priorities

from . import asked, schemas
from .changes import ManyJobs, ManyPriorities, changed_view, decode_many
from .rest import LoopAPIView


class ManyJobsView(LoopAPIView):
    """Cancel, retry or re-prioritise many."""

    def decode(self, body: bytes) -> ManyJobs:
        return decode_many(body, priority=self.kwargs["action"] == "priority")

    @schemas.control.change_jobs
    async def post(self, request: Request, action: str) -> Response:
        """Cancel, retry or re-prioritise all jobs that a filter matches; with ``dry_run``, only count them."""
        wanted = self.data_of(request)
        return await change(action, wanted, wanted.selection())


class BatchJobsView(ManyJobsView):
    """Cancel, retry or re-prioritise a batch."""

    @schemas.control.change_batch
    async def post(self, request: Request, batch_id: str, action: str) -> Response:
        """The same, of the jobs of one batch; all of them without a filter."""
        wanted, known = self.data_of(request), asked.id_of("batch", batch_id)
        if await current().ledger.read(selectors.jobs.get_batch, batch_id=known) is None:
            raise NotFoundError(f"there is no batch {known}")
        return await change(action, wanted, wanted.selection(batch_id=known))


class GroupJobsView(ManyJobsView):
    """Cancel, retry or re-prioritise a group."""

    @schemas.control.change_group
    async def post(self, request: Request, group_id: str, action: str) -> Response:
        """The same, of the jobs of one group; all of them without a filter."""
        wanted, known = self.data_of(request), asked.id_of("group", group_id)
        if known not in await current().ledger.read(selectors.jobs.get_groups, group_ids=[known]):
            raise NotFoundError(f"there is no group {known}")
        return await change(action, wanted, wanted.selection(group=known))


async def change(action: str, wanted: ManyJobs, selection: Selection) -> Response:
    """Do it, on the terms asked for."""
    if isinstance(wanted, ManyPriorities):
        changed = await set_priorities(selection=selection, priority=wanted.priority, terms=wanted.terms)
    else:
        services = {"cancel": cancel_jobs, "retry": retry_jobs}
        changed = await services[action](selection=selection, terms=wanted.terms)
    return Response(changed_view(changed, dry_run=wanted.dry_run))
