"""The REST API of comparisons: of a batch with another batch, and of a build with another build."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

from msgspec import Meta, Struct, field
from msgspec.structs import replace
from rest_framework.request import Request

from jobs import selectors
from jobs.presenters import BatchRow
from jobs.selectors.batch_comparison import (
    KINDS,
    BatchTestResult,
    ComparedCause,
    ComparedTest,
    ResultKey,
    compare,
    group_by_cause,
)
from qualgent.accounts.permissions import READ, Resource, caller_of, not_found_text
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import Count
from qualgent.core.keys import parse_id
from qualgent.web import request_params
from qualgent.web.gateway import check, gateway_of
from qualgent.web.openapi import operation, query
from qualgent.web.rest import LoopAPIView, found_row
from qualgent.web.rest_json import Response

MAX_LISTED = 20_000  # tests of each list
MAX_OTHERS = 20  # builds to choose from
_LISTED = query(
    "limit", "tests of each list, 0 for `counts` only; default all", Annotated[int, Meta(ge=0, le=MAX_LISTED)]
)
Results = Mapping[ResultKey, BatchTestResult]


class Comparison(Struct, frozen=True, kw_only=True):
    """The results of tests, compared with earlier ones. ``new`` and ``gone``: tests that are in one of the two only."""

    counts: Annotated[dict[str, Count], Meta(description="of each list, by its name")]
    newly_failing: Annotated[list[ComparedTest], Meta(description="new failures")]
    causes: Annotated[list[ComparedCause], Meta(description="of new failures")]
    still_failing: list[ComparedTest]
    fixed: list[ComparedTest]
    flaky: Annotated[list[ComparedTest], Meta(description="passed now after a failed try")]
    slower: list[ComparedTest]
    new: list[ComparedTest]
    gone: list[ComparedTest]


class BatchComparison(Comparison, frozen=True, kw_only=True):
    """The results of the tests of a batch, compared with another batch."""

    batch: BatchRow
    other: BatchRow | None = field(name="with")


class BuildComparison(Comparison, frozen=True, kw_only=True):
    """The results of the tests of a build, compared with another build of its organization."""

    org_id: str
    app_version_id: str
    other: str | None = field(name="with")
    others: Annotated[list[str], Meta(description="builds to compare with, most recently changed first")]


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
        limit, read = _limit(request), gateway_of(request).read
        other = await _batch_to_compare(request, batch)
        now = await read(selectors.comparisons.get_batch_results, batch_id=batch.id)
        before = None
        if other is not None:
            before = await read(selectors.comparisons.get_batch_results, batch_id=other.id)
        # off the loop: each may have 10,000 tests
        found = await asyncio.to_thread(_differences, now, before, limit)
        return Response(BatchComparison(batch=batch, other=other, **found))


async def _batch_to_compare(request: Request, batch: BatchRow) -> BatchRow | None:
    """Return the batch that ``with`` and ``branch`` name, if any. Raises InvalidInputError and NotFoundError."""
    wanted, branch = request.query_params.get("with", "previous"), request.query_params.get("branch")
    if branch is not None and wanted != "base":
        raise request_params.wrong("branch", "goes with with=base")
    read = gateway_of(request).read
    found: str | None = wanted
    if wanted == "previous":
        found = await read(selectors.comparisons.find_predecessor, batch_id=batch.id)
    elif wanted == "base":
        found = await read(selectors.comparisons.find_earlier, batch_id=batch.id, base=True, branch=branch)
    elif parse_id(wanted) is None:
        raise request_params.wrong("with", "must be previous, base, or the id of a batch")
    if found is None:
        return None
    other: BatchRow = await found_row(request, "batch", found, selectors.jobs.get_batch)
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
            other = await gateway.read(selectors.comparisons.find_predecessor_build, **name)
        elif not await gateway.read(selectors.builds.has_jobs, org_id=org_id, app_version_id=other):
            raise NotFoundError(not_found_text(Resource("build", other, org_id)))
        others = await gateway.read(selectors.comparisons.list_other_builds, limit=MAX_OTHERS, **name)
        results = selectors.comparisons.get_build_results
        now = await gateway.read(results, **name)
        before = None
        if other is not None:
            before = await gateway.read(results, org_id=org_id, app_version_id=other)
        found = await asyncio.to_thread(_differences, now, before, limit)
        return Response(BuildComparison(other=other, others=others, **name, **found))


def _limit(request: Request) -> int:
    text = request.query_params.get("limit", str(MAX_LISTED))
    wanted = f"must be a whole number from 0 to {MAX_LISTED}"
    return request_params.whole_number("limit", text, MAX_LISTED, wanted)


def _differences(now: Results, before: Results | None, limit: int) -> dict[str, Any]:
    """Return the fields of a Comparison, with at most ``limit`` tests in each list. ``before`` None: with nothing."""
    found = compare(now, before or {})
    if before is None:
        found["new"] = []
    causes = group_by_cause(found["newly_failing"])
    if len(found["newly_failing"]) > limit:  # listed are those of the causes with most tests
        order = {job_id: place for place, job_id in enumerate(one for cause in causes for one in cause.job_ids)}
        found["newly_failing"].sort(key=lambda row: order[row.job_id])
        listed = {row.job_id for row in found["newly_failing"][:limit]}
        shown = [replace(cause, job_ids=[one for one in cause.job_ids if one in listed]) for cause in causes]
        causes = [cause for cause in shown if cause.job_ids]
    counts = {kind: len(found[kind]) for kind in KINDS}
    return {"counts": counts, "causes": causes, **{kind: found[kind][:limit] for kind in KINDS}}
