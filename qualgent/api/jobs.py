"""The REST API of jobs: submit, list, count, show, cancel, retry, set the priority.

``/submit-job``, ``/status/<id>`` and ``/job/<id>`` are the original API, kept exactly; the rest is under ``/api/v1/``.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Annotated

import msgspec
from django.conf import settings
from msgspec import UNSET, Meta, Struct, UnsetType
from rest_framework.request import Request

from jobs import contract, selectors, submission_bodies
from jobs.job_views import JobView
from jobs.selectors.jobs import JOB_FILTERS
from jobs.selectors.selection import JobCount, count_jobs
from qgprotocol.addresses import AllowedUrls
from qualgent.accounts.permissions import Resource, caller_of
from qualgent.api.services.control import cancel_job, retry_job, set_priority
from qualgent.api.services.explanations import list_with_explanations, with_explanation
from qualgent.core import fields
from qualgent.core.errors import InvalidInputError
from qualgent.core.row_view import view
from qualgent.engine.states import Status
from qualgent.scheduler.job_requests import SubmitJobs, Submitted
from qualgent.scheduler.live_requests import LiveStatus
from qualgent.scheduler.port import Idempotency
from qualgent.web import request_params
from qualgent.web.gateway import check, gateway_of, port_of
from qualgent.web.openapi import header, list_operation, operation, query
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

from .attempts import with_progress

ORDERS = ("newest", "oldest")
IDEMPOTENCY_KEY = header(
    "Idempotency-Key",
    "the same key and body within 24 hours give the same answer and submit nothing again; "
    "the same key with another body is refused with 422",
)


class SubmittedJob(Struct, frozen=True, kw_only=True):
    """The answer to the submission of a job."""

    message: str
    job: JobView


class ExistingJob(SubmittedJob, frozen=True, kw_only=True):
    """The answer to the submission of a job that waits already (dedupe): nothing was stored."""

    existing: list[str]


class JobStatus(Struct, frozen=True):
    """The status of a job."""

    id: str
    status: str


class StoredBatch(Struct, frozen=True, kw_only=True):
    """A new batch."""

    id: str
    total: fields.Count
    created_at: str


class SubmittedBatch(Struct, frozen=True, kw_only=True):
    """The answer to the submission of a batch. ``existing``: the jobs that wait already (dedupe), if there are any."""

    message: str
    batch: StoredBatch
    jobs: list[JobView]
    existing: list[str] | UnsetType = UNSET


class ExistingBatch(Struct, frozen=True, kw_only=True):
    """The answer to the submission of a batch all of whose jobs wait already (dedupe): nothing was stored."""

    message: str
    batch: None = None
    jobs: list[JobView]
    existing: list[str]


async def submit_jobs(
    request: Request, data: contract.Submission | contract.BatchSubmission, idempotency: Idempotency | None
) -> Response:
    """Check permissions and URLs, and submit a job or batch; return 201, or 200 if all jobs wait already."""
    batch = data if isinstance(data, contract.BatchSubmission) else None
    submissions = [data] if isinstance(data, contract.Submission) else data.jobs
    gateway, caller = gateway_of(request), caller_of(request)
    for org_id in {submission.org_id for submission in submissions}:
        await check(gateway, caller, "submit", Resource("job", org=org_id))
    if urls := {submission.app_url for submission in submissions if submission.app_url}:
        check_app_urls(urls)
    reply = await gateway.port.call(
        SubmitJobs(
            caller=caller,
            submissions=submissions,
            as_batch=batch is not None,
            origin=contract.Origin() if batch is None else view(contract.Origin, batch),
            idempotency=idempotency,
        )
    )
    body = job_body(reply.submitted) if batch is None else batch_body(reply.submitted)
    return Response(body, status=201 if reply.submitted.added else 200, headers=reply.rate)


def check_app_urls(urls: Iterable[str]) -> None:
    """Raise InvalidInputError if an app URL has a scheme or IP address that is not allowed.

    Names are resolved and checked by the agents, whose network it is that they lead into.
    """
    allowed: AllowedUrls = settings.QUALGENT_APP_URL_ALLOW
    for url in urls:
        if refusal := allowed.refusal(url):
            rule = "must be http or https and lead to a public address, or be what QUALGENT_APP_URL_ALLOW allows"
            raise InvalidInputError(f"app_url {rule}; {refusal}", {"app_url": rule})


def job_body(submitted: Submitted) -> SubmittedJob:
    """Return the response body for one submitted job."""
    [job] = submitted.jobs
    if submitted.existing:
        return ExistingJob(message="The same job waits already", job=job, existing=submitted.existing)
    return SubmittedJob(message="Job submitted successfully", job=job)


def batch_body(submitted: Submitted) -> SubmittedBatch | ExistingBatch:
    """Return the response body for a submitted batch."""
    jobs, existing = submitted.jobs, submitted.existing
    message = f"{submitted.added} jobs submitted"
    if existing:
        message += f", {len(existing)} waited already"
    if submitted.batch_id is None:
        return ExistingBatch(message=message, jobs=jobs, existing=existing)
    batch = StoredBatch(id=submitted.batch_id, total=submitted.added, created_at=submitted.created_at)
    return SubmittedBatch(message=message, batch=batch, jobs=jobs, existing=existing or UNSET)


async def found_job(request: Request, text: str, *, detail: bool = True) -> JobView:
    """Return a job by its id, with the reason it waits; ``detail``: with attempts too. Raises NotFoundError.

    Raises NotFoundError.
    """
    get = selectors.jobs.get_job_detail if detail else selectors.jobs.get_job
    job = await found_row(request, "job", text, get)
    if job.status != Status.PENDING:
        if isinstance(job.tries, list) and job.tries:
            *earlier, last = job.tries
            return msgspec.structs.replace(job, tries=[*earlier, await with_progress(gateway_of(request), last)])
        return job
    return await with_explanation(gateway_of(request), job, caller_of(request).org_scope)


class SubmitJobView(LoopAPIView):
    kind = "job"

    @operation(
        "submit_job",
        "original",
        {201: SubmittedJob, 200: ExistingJob},
        body=contract.Submission,
        errors=(409, 422, 429),
        parameters=(IDEMPOTENCY_KEY,),
        action="submit",
    )
    async def post(self, request: Request) -> Response:
        """Submit one job. It is stored once the answer is 201."""
        return await submit_jobs(request, self.data_of(request), self.idempotency_of(request))


class JobStatusView(LoopAPIView):
    @operation("job_status", "original", JobStatus, errors=(404,))
    async def get(self, request: Request, job_id: str) -> Response:
        """The status of one job."""
        known = request_params.path_id("job", job_id)
        status = await port_of(request).call(LiveStatus(job_id=known))
        if status is None:
            status = await found_row(request, "job", known, selectors.jobs.get_job_status)
        return Response(JobStatus(known, status))


class JobObjectView(LoopAPIView):
    @operation("job_object", "original", JobView, errors=(404,))
    async def get(self, request: Request, job_id: str) -> Response:
        """One job, with the reason it waits while it does."""
        return Response(await found_job(request, job_id, detail=False))


async def _decode_long(body: bytes) -> contract.BatchSubmission:
    """Decode a long batch in steps, to yield to the event loop in between. Raises InvalidInputError."""
    steps = submission_bodies.decode_batch_steps(body, settings.QUALGENT_MAX_BATCH)
    try:
        while True:
            next(steps)
            await asyncio.sleep(0)
    except StopIteration as ended:
        batch: contract.BatchSubmission = ended.value
        return batch


class JobsView(LoopAPIView):
    kind = "job"

    def decode(self, body: bytes) -> contract.Submission | contract.BatchSubmission:
        """Decode a body of one job, or of a batch. Raises InvalidInputError."""
        if submission_bodies.is_batch(body):
            return submission_bodies.decode_batch(body, settings.QUALGENT_MAX_BATCH)
        return contract.Submission.decode(body)

    @operation(
        "create_jobs",
        "jobs",
        {201: (SubmittedJob, SubmittedBatch), 200: (ExistingJob, ExistingBatch)},
        body=(contract.Submission, Annotated[list[contract.Submission], Meta(min_length=1)], contract.BatchSubmission),
        errors=(409, 422, 429),
        parameters=(IDEMPOTENCY_KEY,),
        action="submit",
    )
    async def post(self, request: Request) -> Response:
        """Submit one job, or a list as one batch: all or nothing."""
        if len(request.body) <= submission_bodies.LONG_BYTES:
            return await submit_jobs(request, self.data_of(request), self.idempotency_of(request))
        return await submit_jobs(request, await _decode_long(self.body_of(request)), self.idempotency_of(request))

    @list_operation(
        "jobs",
        "jobs",
        JobView,
        *(query(name, "only such jobs (`test`: a part of it)") for name in JOB_FILTERS),
        query("explain", "true: waiting jobs have their `explanation`", bool),
        query("order", "by the time of submission; default newest", enum=ORDERS),
    )
    async def get(self, request: Request) -> Response:
        """List jobs, newest first, or by ``order``."""
        given = request.query_params
        filters = request_params.filters(request, JOB_FILTERS, request_params.job_filter, others=("explain", "order"))
        oldest_first = request_params.choice(given, "order", ORDERS) == "oldest"
        if not request_params.flag(given, "explain"):
            return await page_response(
                request, "jobs", selectors.jobs.list_jobs, filters=filters, oldest_first=oldest_first
            )
        scope = caller_of(request).org_scope
        page = await gateway_of(request).read(
            selectors.jobs.list_jobs,
            scope=scope,
            filters=filters,
            before=request_params.cursor(request),
            limit=request_params.limit(request),
            oldest_first=oldest_first,
        )
        rows = await list_with_explanations(gateway_of(request), page.rows, scope)
        return Response({"jobs": rows, "next": page.next})


class JobCountView(LoopAPIView):
    kind = "job"

    @operation(
        "count_jobs",
        "jobs",
        JobCount,
        errors=(400,),
        parameters=[query(name, "only such jobs") for name in JOB_FILTERS],
    )
    async def get(self, request: Request) -> Response:
        """Count the jobs that the list of these filters has, up to 10,000; ``more``: there are more than that."""
        filters = request_params.filters(request, JOB_FILTERS, request_params.job_filter)
        return Response(await gateway_of(request).read(count_jobs, scope=caller_of(request).org_scope, filters=filters))


class JobDetailView(LoopAPIView):
    @operation("job_detail", "jobs", JobView, errors=(404,))
    async def get(self, request: Request, job_id: str) -> Response:
        """One job with its attempts, and the reason it waits while it does."""
        return Response(await found_job(request, job_id))


class CancelJobView(LoopAPIView):
    @operation("cancel_job", "jobs", JobView, errors=(404, 409), action="cancel")
    async def post(self, request: Request, job_id: str) -> Response:
        """Cancel a waiting or running job; a running test is stopped."""
        await cancel_job(gateway_of(request), caller_of(request), job_id=request_params.path_id("job", job_id))
        return Response(await found_job(request, job_id))


class RetryJobView(LoopAPIView):
    @operation("retry_job", "jobs", JobView, errors=(404, 409), action="retry")
    async def post(self, request: Request, job_id: str) -> Response:
        """Requeue a failed or cancelled job for another round of attempts."""
        await retry_job(gateway_of(request), caller_of(request), job_id=request_params.path_id("job", job_id))
        return Response(await found_job(request, job_id))


class JobPriorityView(LoopAPIView):
    @operation("set_job_priority", "jobs", JobView, body=contract.PriorityChange, errors=(404, 409), action="priority")
    async def post(self, request: Request, job_id: str) -> Response:
        """Give a waiting job another priority; it keeps its place by age."""
        known = request_params.path_id("job", job_id)
        priority = self.data_of(request).priority
        await set_priority(gateway_of(request), caller_of(request), job_id=known, priority=priority)
        return Response(await found_job(request, known))
