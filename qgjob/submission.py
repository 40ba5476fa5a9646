"""Requests of ``qgjob submit``: the jobs with their origin, and the app file of their build."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .client import Client
from .errors import FileError, UnreachableError
from .files import sha256_of
from .options import format_path
from .text import echo

BUILD_FIELDS = ("org_id", "app_version_id")


def merge_job_fields(given: list[dict[str, Any]], options: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the jobs with the fields of the options added where a job lacks them.

    Raises click.UsageError if a job lacks an organization or app version.
    """
    common = {name: value for name, value in options.items() if value is not None}
    for name in ("labels", "max_attempts"):
        if pairs := common.pop(name, None):
            common[name] = dict(pairs)
    for name in BUILD_FIELDS:
        if any(name not in job for job in (common | job for job in given)):
            raise click.UsageError(f"Missing option '--{name.replace('_', '-')}'.")
    return [common | job for job in given]


def upload_app_file(client: Client, jobs: list[dict[str, Any]], path: Path) -> None:
    """Upload the app file of the build that all jobs test. The server refuses a second, different file of a build.

    Raises click.UsageError, FileError, ConflictError, BadInputError, UnreachableError.
    """
    builds = {tuple(str(job[name]) for name in BUILD_FIELDS) for job in jobs}
    if len(builds) != 1:
        raise click.UsageError("--app-file is the file of one build, but these tests are of several builds.")
    ((org_id, app_version_id),) = builds
    address = format_path("/api/v1/builds/{org}/{build}", org=org_id, build=app_version_id)
    try:
        client.upload(address, path, sha256=sha256_of(path), name=path.name)
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}") from error


def submit_jobs(client: Client, jobs: list[dict[str, Any]], origin: dict[str, Any], key: str) -> dict[str, Any]:
    """Submit all jobs in one request and return the response: ``batch`` and ``jobs``, and ``job`` if there is one.

    A single job without an origin is submitted without a batch, because batches carry origin and retry budget.
    Raises BadInputError, UnreachableError.
    """
    hint = f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice"
    try:
        if len(jobs) == 1 and not origin:
            return dict(client.post("/submit-job", jobs[0], key=key))
        answer = dict(client.post("/api/v1/jobs", {"jobs": jobs, **origin} if origin else jobs, key=key))
    except UnreachableError as error:
        raise UnreachableError(f"{error.message}\n{hint}") if error.sent else error from error
    except KeyboardInterrupt:
        echo(hint, err=True)
        raise
    if len(jobs) == 1:
        answer["job"] = answer["jobs"][0]  # the same output with and without an origin
    return answer
