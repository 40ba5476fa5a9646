"""A JUnit file of submitted tests: what CI servers show. Its form is ``qgprotocol.junit_form``'s."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgprotocol.junit_form import ReportedJob, junit_report

from .client import Client
from .files import replacing
from .follow import Standing
from .options import path_of


def write_report(path: Path, standing: Standing, *, client: Client, name: str) -> None:
    """One testcase per job, in a suite called ``name``. Raises OSError, UnreachableError."""
    report = junit_report(name, (_reported(job, client) for job in standing.jobs))
    with replacing(path) as temporary:
        report.write(str(temporary), pretty=True)


def _reported(job: dict[str, Any], client: Client) -> ReportedJob:
    detail = client.get(path_of("/api/v1/jobs/{id}", id=job["id"]))
    attempt = detail["tries"][-1] if detail["tries"] else None
    if attempt is None or not attempt.get("cases"):
        return ReportedJob(job, attempt, [])
    return ReportedJob(job, attempt, client.get(path_of("/api/v1/attempts/{id}/cases", id=attempt["id"]))["cases"])
