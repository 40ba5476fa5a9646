"""Conversion of ledger rows and engine states to API views."""

from __future__ import annotations

from operator import attrgetter
from typing import Any, TypedDict
from urllib.parse import quote

from msgspec import structs

from jobs.scheduler.engine.values import Explanation, GroupState

from .contract import JOB_FIELDS, AttemptView, Count, ExplanationView, JobView, Submission
from .keys import group_id
from .models import Artifact, Attempt, Batch, Build, Group, Job
from .times import optional_rfc3339, rfc3339, to_datetime

_job_fields = attrgetter(*JOB_FIELDS)
_NEW_JOB: dict[str, Any] = {
    "status": "pending",
    "phase": "waiting",
    "reason": "",
    "attempts": 0,
    "agent": None,
    "simulated": False,
    "flaky": False,
    "quarantined": False,
    "excused": False,
    "started_at": None,
    "finished_at": None,
}


def new_job_view(
    submission: Submission, *, job_id: str, priority: int, group: str, batch_id: str | None, created_at: str
) -> JobView:
    """Return the view of a newly submitted job, before its first attempt."""
    fields = structs.asdict(submission)
    del fields["dedupe"]
    fields["priority"] = priority
    fields["max_attempts"] = submission.max_attempts.given
    return JobView(id=job_id, group=group, batch_id=batch_id, created_at=created_at, **_NEW_JOB, **fields)


def job_view(job: Job) -> JobView:
    return JobView(
        id=str(job.id),
        **dict(zip(JOB_FIELDS, _job_fields(job), strict=True)),
        status=job.status,
        phase=job.phase or None,
        reason=job.reason,
        group=str(job.group_id),
        batch_id=str(job.batch_id) if job.batch_id else None,
        attempts=job.attempts,
        agent=job.agent or None,
        simulated=job.simulated,
        flaky=job.flaky,
        quarantined=job.quarantined,
        excused=job.excused,
        created_at=rfc3339(job.created_at),
        started_at=optional_rfc3339(job.started_at),
        finished_at=optional_rfc3339(job.finished_at),
    )


def attempt_view(attempt: Attempt, cases: dict[str, int] | None = None, artifacts: int = 0) -> AttemptView:
    return AttemptView(
        id=str(attempt.id),
        number=attempt.number,
        agent=attempt.agent,
        phase=attempt.phase,
        outcome=attempt.outcome or None,
        simulated=attempt.simulated,
        leased_at=rfc3339(attempt.leased_at),
        started_at=optional_rfc3339(attempt.started_at),
        finished_at=optional_rfc3339(attempt.finished_at),
        installed=attempt.install_seconds is not None,
        install_seconds=attempt.install_seconds,
        run_seconds=attempt.run_seconds,
        exit_code=attempt.exit_code,
        message=attempt.message,
        peak_memory_bytes=attempt.peak_memory_bytes,
        log_bytes=attempt.log_bytes,
        log_truncated=attempt.log_truncated,
        log_removed=attempt.log_removed,
        cases=cases or {},
        artifacts=artifacts,
    )


class ArtifactRow(TypedDict):
    """A file that an attempt uploaded."""

    id: str
    path: str
    size: Count
    sha256: str
    content_type: str
    created_at: str
    url: str


def artifact_row(artifact: Artifact) -> ArtifactRow:
    return {
        "id": str(artifact.id),
        "path": artifact.path,
        "size": artifact.size,
        "sha256": artifact.sha256,
        "content_type": artifact.content_type,
        "created_at": rfc3339(artifact.created_at),
        "url": f"/api/v1/attempts/{artifact.attempt_id}/artifacts/{quote(artifact.path)}",
    }


class BuildRow(TypedDict):
    """An app build."""

    org_id: str
    app_version_id: str
    app_url: str
    name: str
    size: int | None
    sha256: str
    file_url: str | None
    created_at: str


def build_row(build: Build) -> BuildRow:
    path = f"/api/v1/builds/{quote(build.org_id, safe='')}/{quote(build.app_version_id, safe='')}/file"
    return {
        "org_id": build.org_id,
        "app_version_id": build.app_version_id,
        "app_url": build.app_url,
        "name": build.name,
        "size": build.size,
        "sha256": build.sha256,
        "file_url": path if build.sha256 else None,
        "created_at": rfc3339(build.created_at),
    }


def explanation_view(explanation: Explanation | None) -> ExplanationView | None:
    if explanation is None:
        return None
    return ExplanationView(
        reason=explanation.reason.value,
        text=explanation.text,
        position=explanation.position,
        groups_ahead=explanation.groups_ahead,
        jobs_ahead=explanation.jobs_ahead,
        agents=list(explanation.agents),
        eta_seconds=explanation.eta_seconds,
    )


class BatchRow(TypedDict):
    """A batch, and how many of its jobs have ended."""

    id: str
    org_id: str | None
    total: Count
    done: Count
    failed: Count
    cancelled: Count
    excused: Count
    unfinished: Count
    suite: str
    branch: str
    commit: str
    url: str
    retry_budget: int | None
    retries_used: Count
    created_at: str
    finished_at: str | None


def batch_row(batch: Batch) -> BatchRow:
    ended = batch.done + batch.failed + batch.cancelled
    return {
        "id": str(batch.id),
        "org_id": batch.org_id,
        "total": batch.total,
        "done": batch.done,
        "failed": batch.failed,
        "cancelled": batch.cancelled,
        "excused": batch.excused,
        "unfinished": batch.total - ended,
        "suite": batch.suite,
        "branch": batch.branch,
        "commit": batch.commit,
        "url": batch.url,
        "retry_budget": batch.retry_budget,
        "retries_used": batch.retries_used,
        "created_at": rfc3339(batch.created_at),
        "finished_at": optional_rfc3339(batch.finished_at),
    }


class GroupIdentity(TypedDict):
    """What identifies a group."""

    id: str
    org_id: str
    app_version_id: str
    target: str
    labels: dict[str, str]


class GroupRow(GroupIdentity):
    """A group as the ledger records it: the counters of its jobs."""

    total: Count
    done: Count
    failed: Count
    cancelled: Count
    unfinished: Count
    created_at: str
    changed_at: str


class GroupStateRow(GroupIdentity):
    """The state of a group in the engine: its waiting and running jobs, position, and explanation."""

    position: int | None
    waiting: Count
    running: Count
    priority: int | None
    oldest_at: str | None
    score: float | None
    work_seconds: float
    agents: list[str]
    explanation: ExplanationView | None


def group_row(group: Group) -> GroupRow:
    ended = group.done + group.failed + group.cancelled
    return {
        "id": str(group.id),
        "org_id": group.org_id,
        "app_version_id": group.app_version_id,
        "target": group.target,
        "labels": group.labels,
        "total": group.total,
        "done": group.done,
        "failed": group.failed,
        "cancelled": group.cancelled,
        "unfinished": group.total - ended,
        "created_at": rfc3339(group.created_at),
        "changed_at": rfc3339(group.changed_at),
    }


def group_state_row(state: GroupState) -> GroupStateRow:
    oldest = state.oldest_submitted_ms
    return {
        "id": group_id(state.key),
        "org_id": state.key.org_id,
        "app_version_id": state.key.app_version_id,
        "target": state.key.target,
        "labels": dict(state.key.labels),
        "position": state.position if state.waiting else None,
        "waiting": state.waiting,
        "running": state.running,
        "priority": state.priority,
        "oldest_at": None if oldest is None else rfc3339(to_datetime(oldest)),
        "score": state.score,
        "work_seconds": state.work_seconds,
        "agents": list(state.agents),
        "explanation": explanation_view(state.explanation),
    }
