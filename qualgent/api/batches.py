"""The REST API of results: the jobs of a batch or group with attempts, a batch's slowest tests and JUnit file."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote

import msgspec
from django.http import HttpResponse
from rest_framework.request import Request

from jobs import selectors
from jobs.selectors.batches import BatchTimes, Evidence, ResultRow
from jobs.selectors.comparisons import FAILURE_KINDS
from jobs.selectors.failures import FailureScope
from jobs.statements.attempt_end import BAD_CASES
from qgfailures.report import parse_failure
from qgprotocol.junit_form import FAILURE_LABELS, ReportedJob, full_name, junit_report
from qualgent.accounts.permissions import caller_of
from qualgent.api.install.views import server_url
from qualgent.api.services.overview import StrandedJobs, read_stranded
from qualgent.engine.states import Status
from qualgent.web import request_params
from qualgent.web.gateway import gateway_of
from qualgent.web.openapi import CURSOR, LIMIT, operation, page, query
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

ORDERS = ("newest", "slowest")
_PARAMETERS = (
    query("status", "only such jobs", enum=list(Status)),
    query("flaky", "only jobs that were flaky, or were not", bool),
    query("order", "slowest: one page, without cursor", enum=ORDERS),
    LIMIT,
    CURSOR,
)
_FAILURE = query(
    "failure", "only failed jobs whose failure is new, or of the agent; with order=newest", enum=list(FAILURE_KINDS)
)
_results_operation = partial(operation, tag="overview", answers=page("results", ResultRow), errors=(400, 404))


class BatchResultsView(LoopAPIView):
    @_results_operation("batch_results", parameters=(*_PARAMETERS, _FAILURE))
    async def get(self, request: Request, batch_id: str) -> Response:
        """The jobs of the batch, each with its attempts: newest first, or those that took longest first (one page)."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        failure = request_params.choice(request.query_params, "failure", FAILURE_KINDS)
        return await _list_results(request, batch_id=batch.id, failure=failure)


class GroupResultsView(LoopAPIView):
    @_results_operation("group_results", parameters=_PARAMETERS)
    async def get(self, request: Request, group_id: str) -> Response:
        """The jobs of the group, each with its attempts: newest first, or those that took longest first (one page)."""
        group = await found_row(request, "group", group_id, selectors.jobs.get_group)
        return await _list_results(request, group_id=group.id)


async def _list_results(request: Request, failure: str | None = None, **within: str) -> Response:
    """Return a page of jobs with attempts ``within`` a batch or group, by the request's filters and order."""
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
        if failure is not None:
            raise request_params.wrong("failure", "goes with order=newest")
        limit = request_params.limit(request)
        rows = await gateway_of(request).read(selectors.batches.list_slowest, limit=limit, **only)
        return Response({"results": rows, "next": None})
    return await page_response(request, "results", selectors.batches.list_results, failure=failure, **only)


class BatchSlowestView(LoopAPIView):
    @operation("batch_slowest", "overview", BatchTimes, errors=(400, 404), parameters=(LIMIT,))
    async def get(self, request: Request, batch_id: str) -> Response:
        """The tests that took most of the batch's run time, with their shares of it and their usual durations."""
        batch = await found_row(request, "batch", batch_id, selectors.jobs.get_batch)
        limit = request_params.limit(request)
        return Response(await gateway_of(request).read(selectors.batches.get_times, batch_id=batch.id, limit=limit))


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
            frozenset(await gateway.read(selectors.comparisons.list_new_failures, batch_id=batch.id)),
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
    new: frozenset[str]  # jobs whose failure is new

    def reported(self, job: Mapping[str, Any], tries: Sequence[Mapping[str, Any]], cases: list[Any]) -> ReportedJob:
        """Return a job for the JUnit file, with links and labels for it and for each failed case."""
        notes = {"url": f"{self.base}/jobs/{job['id']}"}
        if (found := self.evidence.get(job["id"])) is not None:
            failed = [case for case in cases if case["outcome"] in BAD_CASES]
            files = [self._files(found, full_name(case["name"], case["project"])) for case in failed]
            notes |= files[0] if files else self._files(found, "")
            for case, own in zip(failed, files, strict=True):
                case["notes"] = {kind: url for kind, url in own.items() if url != notes[kind]}
            label = self.labels.get(found.cause) if found.cause and job["status"] == Status.FAILED else None
            if label in ("new", "failing"):  # of the cause: it may be new for other tests only
                label = "new" if job["id"] in self.new else "failing"
            if label:
                notes["failure"] = FAILURE_LABELS.get(label, label)
        return ReportedJob(job, tries, cases, notes)

    def _files(self, evidence: Evidence, case: str) -> dict[str, str]:
        """Return kind (trace, video) → URL of the evidence that is closest to a test case."""
        return {
            kind: f"{self.base}/api/v1/attempts/{attempt_id}/artifacts/{quote(path)}"
            for kind, (attempt_id, path) in evidence.closest_to(case).items()
        }


def _render_junit(
    batch_id: str, name: str, reported: list[ReportedJob], stranded: list[StrandedJobs], pages: _Pages
) -> bytes:
    """Return the JUnit XML file of a batch: its jobs' cases, why jobs are stranded, and links."""
    reasons = {row.group: msgspec.to_builtins(row.explanation) for row in stranded}
    jobs = []
    for job, tries, cases, _ in reported:
        shown = {**job, "explanation": reasons.get(job["group"])}
        jobs.append(pages.reported(shown, tries, [*map(_located, cases)]))
    file = io.BytesIO()
    junit_report(name, jobs, url=f"{pages.base}/batches/{batch_id}").write(file, pretty=True)
    return file.getvalue()


def _located(case: Mapping[str, Any]) -> dict[str, Any]:
    """Return a test case with the file and line of its failure, taken from the message if the runner gave none."""
    if case["outcome"] not in BAD_CASES or case["file"]:
        return {**case}
    found = parse_failure(case["message"])
    return {**case, "failed_file": found.file, "failed_line": found.line}
