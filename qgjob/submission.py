"""What ``qgjob submit`` sends: the jobs, where they come from, and the file of the build they test."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .client import Client
from .errors import FileError, UnreachableError
from .files import digest_of
from .options import path_of

BUILD_FIELDS = ("org_id", "app_version_id")


def complete_jobs(given: list[dict[str, Any]], options: dict[str, Any]) -> list[dict[str, Any]]:
    """Each job's own fields over those that the options say. Raises click.UsageError when a build is not named."""
    common = {name: value for name, value in options.items() if value is not None}
    for name in ("labels", "max_attempts"):
        if pairs := common.pop(name, None):
            common[name] = dict(pairs)
    for name in BUILD_FIELDS:
        if any(name not in job for job in (common | job for job in given)):
            raise click.UsageError(f"Missing option '--{name.replace('_', '-')}'.")
    return [common | job for job in given]


def store_app_file(client: Client, jobs: list[dict[str, Any]], path: Path) -> None:
    """Store the file of the one build that all jobs test. The same file again is harmless, another is refused.

    Raises click.UsageError, FileError, ConflictError, BadInputError, UnreachableError.
    """
    builds = {tuple(str(job[name]) for name in BUILD_FIELDS) for job in jobs}
    if len(builds) != 1:
        raise click.UsageError("--app-file is the file of one build, and these tests are for several.")
    ((org_id, app_version_id),) = builds
    address = path_of("/api/v1/builds/{org}/{build}", org=org_id, build=app_version_id)
    try:
        client.upload(address, path, sha256=digest_of(path), name=path.name)
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}") from error


def send(client: Client, jobs: list[dict[str, Any]], origin: dict[str, Any], key: str) -> dict[str, Any]:
    """Submit them, all or none. The answer has ``batch`` and ``jobs`` for a batch, and ``job`` when there is one test.

    A single test of unknown origin is a single job; anything else is a batch, since batches carry the origin (and a
    retry budget). Raises
    BadInputError, UnreachableError.
    """
    hint = f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice"
    try:
        if len(jobs) == 1 and not origin:
            return dict(client.post("/submit-job", jobs[0], key=key))
        answer = dict(client.post("/api/v1/jobs", {"jobs": jobs, **origin} if origin else jobs, key=key))
    except UnreachableError as error:
        raise UnreachableError(f"{error.message}\n{hint}") if error.sent else error from error
    except KeyboardInterrupt:
        click.echo(hint, err=True)
        raise
    if len(jobs) == 1:
        answer["job"] = answer["jobs"][0]  # one test looks the same to a script, on a laptop and in CI
    return answer
