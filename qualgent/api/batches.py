"""The REST API of results: jobs of a batch or group, a batch's slowest tests, JUnit file and comparison to another."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote

import msgspec
from django.http import HttpResponse
from msgspec import Struct, field
from rest_framework.request import Request

from jobs import selectors
from jobs.presenters import BatchRow
from jobs.selectors.batch_comparison import ComparedCause, ComparedTest, compare, group_by_cause
from jobs.selectors.batches import BatchTimes, Evidence, ResultRow
from jobs.selectors.failures import FailureScope
from jobs.statements.attempt_end import BAD_CASES
from qgfailures.report import parse_failure
from qgprotocol.junit_form import FAILURE_LABELS, ReportedJob, full_name, junit_report
from qualgent.accounts.caller import caller_of
from qualgent.accounts.permissions import READ, Resource
from qualgent.api.install.views import server_url
from qualgent.api.services.overview import StrandedJobs, read_stranded
from qualgent.core.keys import parse_id
from qualgent.engine.states import Status
from qualgent.web import request_params
from qualgent.web.gateway import check, gateway_of
from qualgent.web.openapi import CURSOR, LIMIT, operation, page, query
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

ORDERS = ("newest", "slowest")
_results_operation = partial(
    operation,
    tag="overview",
    answers=page("results", ResultRow),
    errors=(400, 404),
    parameters=(
        query("status", "only such jobs", enum=list(Status)),
        query("flaky", "only jobs that were flaky, or were not", bool),
        query("order", "slowest: one page, without cursor", enum=ORDERS),
        LIMIT,
        CURSOR,
    ),
)


class BatchComparison(Struct, frozen=True, kw_only=True):
    """The results of the tests of a batch, compared with another batch."""

    batch: BatchRow
    other: BatchRow | None = field(name="with")
    newly_failing: list[ComparedTest]
    causes: list[ComparedCause]
    fixed: list[ComparedTest]
    still_failing: list[ComparedTest]
    slower: list[ComparedTest]
    new: list[ComparedTest]
    gone: list[ComparedTest]


class BatchResultsView(LoopAPIView):
    @_results_operation("batch_results")
    async def get(self, request: Request, batch_id: str) -> Response:
        """The jobs of the batch, each with its attempts: newest first, or those that took longest first (one page)."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        return await _list_results(request, batch_id=batch.id)


class GroupResultsView(LoopAPIView):
    @_results_operation("group_results")
    async def get(self, request: Request, group_id: str) -> Response:
        """The jobs of the group, each with its attempts: newest first, or those that took longest first (one page)."""
        group = await found_row(request, "group", group_id, selectors.jobs.get_group)
        return await _list_results(request, group_id=group.id)


async def _list_results(request: Request, **within: str) -> Response:
    given = request.query_params
    order = given.get("order", ORDERS[0])
    if order not in ORDERS:
        raise request_params.wrong("order", "must be newest or slowest")
    only: dict[str, Any] = {
        "status": request_params.choice(given, "status", list(Status)),
        "flaky": request_params.flag(given, "flaky"),
        **within,
    }
    if order == "slowest":
        if request_params.cursor(request) is not None:
            raise request_params.wrong("cursor", "goes with order=newest: the slowest are one page")
        limit = request_params.limit(request)
        rows = await gateway_of(request).read(selectors.batches.list_slowest, limit=limit, **only)
        return Response({"results": rows, "next": None})
    return await page_response(request, "results", selectors.batches.list_results, **only)


class BatchSlowestView(LoopAPIView):
    @operation("batch_slowest", "overview", BatchTimes, errors=(400, 404), parameters=(LIMIT,))
    async def get(self, request: Request, batch_id: str) -> Response:
        """The tests that took most of the batch's run time, with their shares of it and their usual durations."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        limit = request_params.limit(request)
        return Response(await gateway_of(request).read(selectors.batches.get_times, batch_id=batch.id, limit=limit))


class BatchCompareView(LoopAPIView):
    @operation(
        "batch_compare",
        "overview",
        BatchComparison,
        errors=(400, 404),
        parameters=(
            query(
                "with",
                "`previous` (default): of the same suite and branch; `base`: of the suite on another branch; "
                "or a batch's id",
            ),
            query("branch", "with `base`: that branch; default main, master, trunk or develop"),
        ),
    )
    async def get(self, request: Request, batch_id: str) -> Response:
        """Compare the batch with the previous one, a base branch's, or any: tests that fail, pass or are slower now.

        ``causes``: those that fail newly, by cause. ``unfinished`` of both: tests that may still change it.
        ``with`` is null, and the lists are empty, if there is no batch to compare it with.
        """
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        other = await _batch_to_compare(request, batch.id)
        if other is None:
            return Response(BatchComparison(batch=batch, other=None, causes=[], **compare({}, {})))
        await check(gateway_of(request), caller_of(request), READ, Resource("batch", other.id, other.org_id))
        read = gateway_of(request).read
        now = await read(selectors.batches.get_test_results, batch_id=batch.id)
        before = await read(selectors.batches.get_test_results, batch_id=other.id)
        # off the loop: each may have 10,000 tests
        compared = await asyncio.to_thread(compare, now, before)
        causes = await asyncio.to_thread(group_by_cause, compared["newly_failing"])
        return Response(BatchComparison(batch=batch, other=other, causes=causes, **compared))


async def _batch_to_compare(request: Request, batch_id: str) -> BatchRow | None:
    """Return the batch that ``with`` and ``branch`` name, if any. Raises InvalidInputError and NotFoundError."""
    wanted, branch = request.query_params.get("with", "previous"), request.query_params.get("branch")
    if branch is not None and wanted != "base":
        raise request_params.wrong("branch", "goes with with=base")
    found: str | None = wanted
    if wanted in ("previous", "base"):
        read, base = gateway_of(request).read, wanted == "base"
        found = await read(selectors.batches.find_earlier, batch_id=batch_id, base=base, branch=branch)
    elif parse_id(wanted) is None:
        raise request_params.wrong("with", "must be previous, base, or the id of a batch")
    return None if found is None else await found_row(request, "batch", found, selectors.jobs.get_batch)


class BatchJUnitView(LoopAPIView):
    @operation("batch_junit", "overview", {(200, "application/xml"): str}, errors=(404,))
    async def get(self, request: Request, batch_id: str) -> HttpResponse:
        """The JUnit file of a batch: each test case once, as ``qgjob`` writes it with --junit.

        Properties of a job, in its suite of cases or its testcase: ``url``; of one that did not pass ``trace`` and
        ``video`` (also of a failed case, if it has others), and as ``failure`` the label of its cause.
        """
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        gateway = gateway_of(request)
        name, reported = await gateway.read(selectors.batches.list_reported, batch_id=batch.id)
        scope = FailureScope(caller_of(request).org_scope, batch_id=batch.id)
        groups = await gateway.read(selectors.failures.group_failures, scope=scope)
        pages = _Pages(
            server_url(request),
            await gateway.read(selectors.batches.list_evidence, batch_id=batch.id),
            {(group.org_id, group.fingerprint): group.label for group in groups.groups},
        )
        text = await asyncio.to_thread(
            _render_junit, batch.id, name, reported, await read_stranded(gateway, batch), pages
        )
        answer = HttpResponse(text, content_type="application/xml; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="junit-{batch.id}.xml"'
        answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return answer


class _Pages(NamedTuple):
    """Links from a report to the server: its address, and the evidence of jobs that did not pass."""

    base: str
    evidence: dict[str, Evidence]  # by job
    labels: dict[tuple[str, str], str]  # of causes

    def reported(self, job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]], cases: list[Any]) -> ReportedJob:
        """Return the job with its properties, and those that a failed case has of its own."""
        notes = {"url": f"{self.base}/jobs/{job['id']}"}
        if (found := self.evidence.get(job["id"])) is not None:
            failed = [case for case in cases if case["outcome"] in BAD_CASES]
            files = [self._files(found, full_name(case["name"], case["project"])) for case in failed]
            notes |= files[0] if files else self._files(found, "")
            for case, own in zip(failed, files, strict=True):
                case["notes"] = {kind: url for kind, url in own.items() if url != notes[kind]}
            label = self.labels.get(found.cause) if found.cause and job["status"] == Status.FAILED else None
            if label:
                notes["failure"] = FAILURE_LABELS.get(label, label)
        return ReportedJob(job, tries, cases, notes)

    def _files(self, evidence: Evidence, case: str) -> dict[str, str]:
        return {
            kind: f"{self.base}/api/v1/attempts/{attempt_id}/artifacts/{quote(path)}"
            for kind, (attempt_id, path) in evidence.closest_to(case).items()
        }


def _render_junit(
    batch_id: str, name: str, reported: list[ReportedJob], stranded: list[StrandedJobs], pages: _Pages
) -> bytes:
    reasons = {row.group: msgspec.to_builtins(row.explanation) for row in stranded}
    jobs = []
    for job, tries, cases, _ in reported:
        shown = {**job, "explanation": reasons.get(job["group"])}
        jobs.append(pages.reported(shown, tries, [*map(_located, cases)]))
    file = io.BytesIO()
    junit_report(name, jobs, url=f"{pages.base}/batches/{batch_id}").write(file, pretty=True)
    return file.getvalue()


def _located(case: Mapping[str, Any]) -> dict[str, Any]:
    """Return a test case with its place: as its runner reported it, else as the message of its failure names it."""
    if case["outcome"] not in BAD_CASES or case["file"]:
        return {**case}
    found = parse_failure(case["message"])
    return {**case, "failed_file": found.file, "failed_line": found.line}
