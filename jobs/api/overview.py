"""The REST API of what jobs make together: batches, groups, the ranked queue, figures."""

from __future__ import annotations

from rest_framework.request import Request
from rest_framework.response import Response

from jobs import selectors
from jobs.errors import NotFoundError
from jobs.presenters import group_state_row
from jobs.scheduler.runtime import current
from jobs.selectors.group_detail import group_detail
from jobs.selectors.overview import figures, live_groups, merge_group

from . import asked, schemas
from .rest import LoopAPIView


class BatchesView(LoopAPIView):
    """Submissions of lists."""

    @schemas.jobs.list_batches
    async def get(self, request: Request) -> Response:
        """List batches, newest first; by ``id`` those of them that exist."""
        page = await current().ledger.read(
            selectors.jobs.list_batches,
            before=asked.cursor_of(request),
            limit=asked.limit_of(request),
            ids=asked.ids_of(request),
            **{name: request.query_params.get(name) for name in ("org_id", "suite", "branch")},
        )
        return Response({"batches": page.rows, "next": page.next})


class BatchDetailView(LoopAPIView):
    """One submission of a list."""

    @schemas.jobs.batch_detail
    async def get(self, request: Request, batch_id: str) -> Response:
        """One batch: how many of its jobs have ended and how. Its jobs: ``/api/v1/jobs?batch_id=…``."""
        known = asked.id_of("batch", batch_id)
        row = await current().ledger.read(selectors.jobs.get_batch, batch_id=known)
        if row is None:
            raise NotFoundError(f"there is no batch {known}")
        return Response(row)


class GroupsView(LoopAPIView):
    """Groups: the jobs of one build for one target."""

    @schemas.jobs.list_groups
    async def get(self, request: Request) -> Response:
        """List groups, most recently changed first, with what waits and runs of each."""
        runtime, limit = current(), asked.limit_of(request)
        rows = await runtime.ledger.read(
            selectors.jobs.list_groups,
            before=asked.moment_cursor_of(request),
            limit=limit + 1,
            org_id=request.query_params.get("org_id"),
        )
        states = await live_groups(runtime)
        shown = [merge_group(row, states.get(row["id"])) for row in rows[:limit]]
        following = f"{shown[-1]['changed_at']}_{shown[-1]['id']}" if len(rows) > limit else None
        return Response({"groups": shown, "next": following})


class GroupDetailView(LoopAPIView):
    """One group."""

    @schemas.jobs.group_detail
    async def get(self, request: Request, group_id: str) -> Response:
        """One group: what waits, runs and has ended; where it and each of its lanes stand and why; installs avoided."""
        known = asked.id_of("group", group_id)
        row = await group_detail(current(), known)
        if row is None:
            raise NotFoundError(f"there is no group {known}")
        return Response(row)


class QueueView(LoopAPIView):
    """The ranked queue."""

    @schemas.jobs.queue
    async def get(self, request: Request) -> Response:
        """The groups with waiting or running work as they are ranked now, each with the reason it waits.

        ``stranded``: those among all that wait for an agent that nobody has registered.
        """
        snapshot = current().engine.snapshot(asked.limit_of(request))
        return Response(
            {
                "waiting": snapshot.waiting,
                "running": snapshot.running,
                "groups_total": snapshot.groups_total,
                "groups": [group_state_row(state) for state in snapshot.groups],
                "stranded": [{**group_state_row(state), "position": None} for state in snapshot.stranded],
            }
        )


class StatsView(LoopAPIView):
    """Figures."""

    @schemas.jobs.stats
    async def get(self, request: Request) -> Response:
        """How much waits, runs and has ended; installs made and avoided; agents by state."""
        return Response(await figures(current()))
