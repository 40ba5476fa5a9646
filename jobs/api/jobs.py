"""The REST API of jobs. Views only read what is asked, call a service or a selector, and shape the answer.

``/submit-job``, ``/status/<id>`` and ``/job/<id>`` are the original API, kept exactly; the rest is under ``/api/v1/``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from django.conf import settings
from rest_framework.request import Request
from rest_framework.response import Response

from jobs import contract, selectors
from jobs.contract import JobView
from jobs.errors import NotFoundError
from jobs.ledger.statements.submissions import Origin
from jobs.presenters import explanation_view
from jobs.scheduler.runtime import Runtime, current
from jobs.services.control import cancel_job, retry_job, set_priority
from jobs.services.idempotency import Answer
from jobs.services.submission import Submitted, submit_jobs

from . import asked, schemas
from .rest import LoopAPIView

_encoder = msgspec.json.Encoder()


async def _submitted(submissions: Sequence[contract.Submission], **more: Any) -> Response:
    runtime = current()
    answer: Answer = await submit_jobs(submissions=submissions, **more)
    headers = runtime.admission.headers({one.org_id for one in submissions}, runtime.clock.now_ms())
    return Response(answer.body, status=answer.status, headers=headers)


async def explained(runtime: Runtime, job: JobView) -> JobView:
    """With the reason it waits, if it does."""
    if job.status != "pending":
        return job
    explanations = runtime.engine.explain(runtime.clock.now_ms(), jobs=[job.id])
    return msgspec.structs.replace(job, explanation=explanation_view(explanations.get(job.id)))


async def found_job(text: str) -> JobView:
    """Raises NotFoundError."""
    return await _explained_job(text, selectors.jobs.get_job)


async def found_job_detail(text: str) -> JobView:
    """With its attempts. Raises NotFoundError."""
    return await _explained_job(text, selectors.jobs.get_whole_job)


async def _explained_job(text: str, get: Callable[..., JobView | None]) -> JobView:
    runtime, job_id = current(), asked.id_of("job", text)
    job = await runtime.ledger.read(get, job_id=job_id)
    if job is None:
        raise NotFoundError(f"there is no job {job_id}")
    return await explained(runtime, job)


class SubmitJobView(LoopAPIView):
    """The original API: submit one job."""

    def decode(self, body: bytes) -> contract.Submission:
        return contract.decode_submission(body)

    @schemas.jobs.submit_job
    async def post(self, request: Request) -> Response:
        """Submit one job. It is stored when this answers 201."""
        submission = self.data_of(request)
        idempotency = asked.idempotency_of(request, request.body)
        return await _submitted([submission], as_batch=False, answer=_one_answer, idempotency=idempotency)


def _one_answer(submitted: Submitted) -> bytes:
    if submitted.existing:
        answer = {"message": "The same job waits already", "job": submitted.jobs[0], "existing": submitted.existing}
        return _encoder.encode(answer)
    return _encoder.encode({"message": "Job submitted successfully", "job": submitted.jobs[0]})


class JobStatusView(LoopAPIView):
    """The original API: where a job is."""

    @schemas.jobs.job_status
    async def get(self, request: Request, job_id: str) -> Response:
        """The status of one job."""
        known = asked.id_of("job", job_id)
        status = await current().ledger.read(selectors.jobs.get_job_status, job_id=known)
        if status is None:
            raise NotFoundError(f"there is no job {known}")
        return Response({"id": known, "status": status})


class JobObjectView(LoopAPIView):
    """The original API: a job as it is."""

    @schemas.jobs.job_object
    async def get(self, request: Request, job_id: str) -> Response:
        """One job, with the reason it waits while it does."""
        return Response(await found_job(job_id))


class JobsView(LoopAPIView):
    """Jobs: submit one or a batch, list them."""

    def decode(self, body: bytes) -> contract.Submission | contract.BatchSubmission:
        if contract.is_batch(body):
            return contract.decode_batch(body, settings.QUALGENT_MAX_BATCH)
        return contract.decode_submission(body)

    @schemas.jobs.create_jobs
    async def post(self, request: Request) -> Response:
        """Submit one job, or a list as one batch: all or nothing."""
        data = self.data_of(request)
        idempotency = asked.idempotency_of(request, request.body)
        if isinstance(data, contract.BatchSubmission):
            return await _submitted(
                data.jobs,
                as_batch=True,
                origin=Origin(data.suite, data.branch, data.commit, data.url, data.retry_budget),
                answer=_batch_answer,
                idempotency=idempotency,
            )
        return await _submitted([data], as_batch=False, answer=_one_answer, idempotency=idempotency)

    @schemas.jobs.list_jobs
    async def get(self, request: Request) -> Response:
        """List jobs, newest first."""
        page = await current().ledger.read(
            selectors.jobs.list_jobs,
            filters=asked.job_filters_of(request),
            before=asked.cursor_of(request),
            limit=asked.limit_of(request),
        )
        return Response({"jobs": page.rows, "next": page.next})


def _batch_answer(submitted: Submitted) -> bytes:
    added, existing = submitted.added, submitted.existing
    message = f"{added} jobs submitted"
    batch = {"id": submitted.batch_id, "total": added, "created_at": submitted.created_at} if added else None
    if existing:
        message += f", {len(existing)} waited already"
        return _encoder.encode({"message": message, "batch": batch, "jobs": submitted.jobs, "existing": existing})
    return _encoder.encode({"message": message, "batch": batch, "jobs": submitted.jobs})


class JobDetailView(LoopAPIView):
    """One job."""

    @schemas.jobs.job_detail
    async def get(self, request: Request, job_id: str) -> Response:
        """One job with its attempts, and the reason it waits while it does."""
        return Response(await found_job_detail(job_id))


class CancelJobView(LoopAPIView):
    """Cancel a job."""

    @schemas.jobs.cancel_job
    async def post(self, request: Request, job_id: str) -> Response:
        """Cancel a job that waits or runs; a running test is stopped."""
        await cancel_job(job_id=asked.id_of("job", job_id))
        return Response(await found_job_detail(job_id))


class RetryJobView(LoopAPIView):
    """Run a job again."""

    @schemas.jobs.retry_job
    async def post(self, request: Request, job_id: str) -> Response:
        """Let a failed or cancelled job wait for another round of attempts."""
        await retry_job(job_id=asked.id_of("job", job_id))
        return Response(await found_job_detail(job_id))


class JobPriorityView(LoopAPIView):
    """Re-prioritise a job."""

    def decode(self, body: bytes) -> int:
        return contract.decode_priority(body)

    @schemas.jobs.job_priority
    async def post(self, request: Request, job_id: str) -> Response:
        """Give a waiting job another priority; it keeps its place by age."""
        known = asked.id_of("job", job_id)
        await set_priority(job_id=known, priority=self.data_of(request))
        return Response(await found_job_detail(known))
