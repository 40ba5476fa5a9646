"""The REST API of comparisons: of a batch with another batch, and of a build with another build."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta
from rest_framework.request import Request

from jobs import selectors
from jobs.presenters import BatchRow
from qualgent.accounts.permissions import READ, Resource, caller_of, not_found_text
from qualgent.api.services.comparisons import BatchComparison, BuildComparison, compare_batches, compare_builds
from qualgent.core.errors import NotFoundError
from qualgent.core.keys import parse_id
from qualgent.web import request_params
from qualgent.web.gateway import Gateway, check, gateway_of
from qualgent.web.openapi import operation, query
from qualgent.web.rest import LoopAPIView, found_row
from qualgent.web.rest_json import Response

MAX_LISTED = 20_000  # tests of each list
_LISTED = query(
    "limit", "tests of each list, 0 for `counts` only; default all", Annotated[int, Meta(ge=0, le=MAX_LISTED)]
)


class BatchCompareView(LoopAPIView):
    @operation(
        "batch_compare",
        "overview",
        BatchComparison,
        errors=(400, 404),
        parameters=(
            query(
                "with",
                "`previous` (default): of the same suite and branch, else as `base`; `base`: of the suite on another "
                "branch; or a batch's id",
            ),
            query("branch", "with `base`: that branch; default main, master, trunk or develop"),
            _LISTED,
        ),
    )
    async def get(self, request: Request, batch_id: str) -> Response:
        """Compare the batch with the previous one, a base branch's, or any of its organization.

        ``causes``: those of new failures. ``unfinished`` of both: tests that may still change it.
        ``with`` is null if there is no batch to compare it with: then all its failures are new, and none of its tests.
        """
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        limit = _limit(request)
        wanted, branch = request.query_params.get("with", "previous"), request.query_params.get("branch")
        if branch is not None and wanted != "base":
            raise request_params.wrong("branch", "goes with with=base")
        gateway = gateway_of(request)
        if wanted in ("previous", "base"):
            bases = await _find_bases(gateway, batch.id, wanted, branch)
            others = [await _other_batch(request, batch, found) for found in dict.fromkeys(bases.values())]
            return Response(await compare_batches(gateway, batch, others, limit, bases))
        if parse_id(wanted) is None:
            raise request_params.wrong("with", "must be previous, base, or the id of a batch")
        return Response(await compare_batches(gateway, batch, [await _other_batch(request, batch, wanted)], limit))


async def _find_bases(gateway: Gateway, batch_id: str, wanted: str, branch: str | None) -> dict[str, str]:
    """Return by target the id of the batch to compare with (``previous`` or ``base``); {}: there is none."""
    if wanted == "base":
        return await gateway.read(selectors.predecessors.find_on_base, batch_id=batch_id, branch=branch)
    return await gateway.read(selectors.predecessors.find_predecessors, batch_id=batch_id)


async def _other_batch(request: Request, batch: BatchRow, other_id: str) -> BatchRow:
    """Return a batch to compare with. Raises NotFoundError, or InvalidInputError: it is of another organization."""
    other: BatchRow = await found_row(request, "batch", other_id, selectors.jobs.get_batch)
    await check(gateway_of(request), caller_of(request), READ, Resource("batch", other.id, other.org_id))
    if other.org_id != batch.org_id:
        raise request_params.wrong("with", "must be a batch of the same organization")
    return other


class BuildCompareView(LoopAPIView):
    @operation(
        "build_compare",
        "builds",
        BuildComparison,
        errors=(400, 404),
        parameters=(query("with", "a build of the organization; default the one before it on its branch"), _LISTED),
    )
    async def get(self, request: Request, org_id: str, app_version_id: str) -> Response:
        """Compare the build with the one before it on the same branch, or any of its organization, over all targets.

        Of several jobs of a test the last counts. ``with`` is null if there is no build to compare it with: then all
        its failures are new, and none of its tests.
        """
        gateway, limit = gateway_of(request), _limit(request)
        await check(gateway, caller_of(request), READ, Resource("group", org=org_id))
        name: dict[str, Any] = {"org_id": org_id, "app_version_id": app_version_id}
        if not await gateway.read(selectors.builds.has_jobs, **name):
            raise NotFoundError(not_found_text(Resource("build", app_version_id, org_id)))
        other = request.query_params.get("with")
        if other is None:
            other = await gateway.read(selectors.predecessors.find_predecessor_build, **name)
        elif not await gateway.read(selectors.builds.has_jobs, org_id=org_id, app_version_id=other):
            raise NotFoundError(not_found_text(Resource("build", other, org_id)))
        return Response(await compare_builds(gateway, org_id, app_version_id, other, limit))


def _limit(request: Request) -> int:
    """Return the query parameter ``limit`` of the compared tests, 0 to 20,000 (default). Raises InvalidInputError."""
    text = request.query_params.get("limit", str(MAX_LISTED))
    wanted = f"must be a whole number from 0 to {MAX_LISTED}"
    return request_params.whole_number("limit", text, MAX_LISTED, wanted)
