"""The JUnit report of jobs, for CI servers; ``qgprotocol.junit_form`` defines its form."""

from __future__ import annotations

from pathlib import Path

from qgprotocol.junit_form import ReportedJob, junit_report

from .client import Client
from .files import replace_atomically
from .job_polling import JobsSnapshot
from .options import format_path
from .rows import Job


def write_report(path: Path, snapshot: JobsSnapshot, *, client: Client, name: str) -> None:
    """Write a JUnit report with a suite called ``name`` and a testcase per job. Raises OSError, UnreachableError."""
    report = junit_report(name, (_reported(job, client) for job in snapshot.jobs))
    with replace_atomically(path) as temporary:
        report.write(str(temporary), pretty=True)


def _reported(job: Job, client: Client) -> ReportedJob:
    detail = client.get(format_path("/api/v1/jobs/{id}", id=job["id"]))
    attempt = detail["tries"][-1] if detail["tries"] else None
    if attempt is None or not attempt.get("cases"):
        return ReportedJob(job, attempt, [])
    return ReportedJob(job, attempt, client.get(format_path("/api/v1/attempts/{id}/cases", id=attempt["id"]))["cases"])
