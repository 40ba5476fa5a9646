"""Steps of ``qgjob submit``: read tests, detect their origin in CI, upload the app file, submit the jobs.

The origin is suite, branch, commit, repository and CI run, from the variables of CI servers.
"""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from qgprotocol.errors import errors_as
from qgprotocol.repositories import COMMIT, web_address

from .client import Client
from .errors import FileError, UnreachableError
from .files import sha256_of
from .options import format_path
from .text import echo

STANDARD_INPUT = "-"
BUILD_FIELDS = ("org_id", "app_version_id")
MAX_CHARACTERS = 200
MAX_URL_CHARACTERS = 2000
# Variables of GitHub Actions, GitLab CI, Jenkins, Buildkite, CircleCI and Azure Pipelines; the first set is used.
_VARIABLES = {
    "suite": "GITHUB_WORKFLOW CI_JOB_NAME JOB_NAME BUILDKITE_PIPELINE_SLUG CIRCLE_JOB BUILD_DEFINITIONNAME",
    "branch": "GITHUB_HEAD_REF GITHUB_REF_NAME CI_MERGE_REQUEST_SOURCE_BRANCH_NAME CI_COMMIT_REF_NAME CHANGE_BRANCH "
    "BRANCH_NAME GIT_BRANCH BUILDKITE_BRANCH CIRCLE_BRANCH BUILD_SOURCEBRANCHNAME",
    # of a pull request its head, where the server names it, as the commit of the merge exists nowhere else
    "commit": "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA SYSTEM_PULLREQUEST_SOURCECOMMITID ghprbActualCommit "
    "GITHUB_SHA CI_COMMIT_SHA GIT_COMMIT BUILDKITE_COMMIT CIRCLE_SHA1 BUILD_SOURCEVERSION",
    "url": "CI_JOB_URL BUILD_URL BUILDKITE_BUILD_URL CIRCLE_BUILD_URL",
    "repository": "CI_PROJECT_URL GIT_URL BUILDKITE_REPO CIRCLE_REPOSITORY_URL BUILD_REPOSITORY_URI",
}
VARIABLES = {field: names.split() for field, names in _VARIABLES.items()}
GITHUB_RUN = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")


def read_tests(arguments: Iterable[str], literal: Iterable[str], files: Iterable[str]) -> list[dict[str, Any]]:
    """Return the job fields, at least ``test``, of tests given as names, patterns and files of lines.

    ``literal`` are test names, ``arguments`` are names or patterns, and ``files`` are read line by line; ``-`` is
    standard input. Raises click.UsageError, FileError.
    """
    jobs = [{"test": test} for test in literal]
    for argument in arguments:
        if argument == STANDARD_INPUT:
            jobs += _read_list(argument)
        else:
            jobs += [{"test": test} for test in expand_pattern(argument)]
    for name in files:
        jobs += _read_list(name)
    return jobs


def expand_pattern(argument: str) -> list[str]:
    """Return the files that match a pattern with * or ?, else the argument unchanged. Raises click.UsageError.

    Square brackets are literal, because file names (``[id].spec.js``) and pytest's ids (``test_a.py::test[1]``) contain
    them. Raises click.UsageError.
    """
    if not any(sign in argument for sign in "*?") or "::" in argument or os.path.lexists(argument):
        return [argument]
    pattern = "".join(f"[{letter}]" if letter == "[" else letter for letter in argument)
    found = [name for name in sorted(glob.iglob(pattern, recursive=True)) if not os.path.isdir(name)]
    if not found:
        raise click.UsageError(f"No file matches {argument!r}. If this is the name of a test, use --test {argument!r}.")
    return [name.replace(os.sep, "/") for name in found]


def _read_list(name: str) -> Iterator[dict[str, Any]]:
    """Yield the job fields of each line of a file. Raises FileError."""
    shown = "standard input" if name == STANDARD_INPUT else name
    try:
        with click.open_file(name, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                text = line.strip()
                if text and not text.startswith("#"):
                    yield _parse_line(text, f"{shown}, line {number}")
    except OSError as error:
        raise FileError(f"{shown} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileError(f"{shown} is not UTF-8 text") from error


def _parse_line(text: str, where: str) -> dict[str, Any]:
    """Parse a line: the name of a test, or a JSON object of job fields. Raises FileError."""
    if not text.startswith("{"):
        return {"test": text}
    with errors_as(FileError, f"{where} is not a valid JSON object", ValueError):
        job = json.loads(text)
    if not isinstance(job, dict) or not isinstance(job.get("test"), str):
        raise FileError(f'{where}: the object needs "test", such as {{"test": "tests/a.spec.js"}}')
    return job


def merge_job_fields(given: list[dict[str, Any]], options: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the jobs with the options' fields where they lack them, and tags added. Raises click.UsageError.

    Raises click.UsageError if a job lacks an organization or app version.
    """
    common = {name: value for name, value in options.items() if value is not None}
    for name in ("labels", "max_attempts", "environment"):
        if pairs := common.pop(name, None):
            common[name] = dict(pairs)
    tags = common.pop("tags", ())
    for name in BUILD_FIELDS:
        if any(name not in job for job in (common | job for job in given)):
            raise click.UsageError(f"Missing option '--{name.replace('_', '-')}'.")
    return [common | job | _add_tags(job, tags) for job in given]


def _add_tags(job: dict[str, Any], tags: Iterable[str]) -> dict[str, Any]:
    """Return ``{"tags": …}`` with a job's own tags and these; an empty dict if there are none to add."""
    own = job.get("tags", [])
    return {"tags": list(dict.fromkeys([*own, *tags]))} if tags and isinstance(own, list) else {}


def upload_app_file(client: Client, jobs: list[dict[str, object]], path: Path) -> None:
    """Upload the app file of the build that all jobs test. The server refuses a second, different file of a build.

    Raises click.UsageError, FileError, ConflictError, BadInputError, UnreachableError.
    """
    builds = {tuple(str(job[name]) for name in BUILD_FIELDS) for job in jobs}
    if len(builds) != 1:
        raise click.UsageError("--app-file is the file of one build, but these tests are of several builds.")
    ((org_id, app_version_id),) = builds
    address = format_path("/api/v1/builds/{org}/{build}", org=org_id, build=app_version_id)
    with errors_as(FileError, f"{path} cannot be read"):
        client.upload(address, path, sha256=sha256_of(path), name=path.name)


def submit_jobs(
    client: Client, jobs: list[dict[str, object]], origin: dict[str, object], key: str, *, as_batch: bool
) -> dict[str, Any]:
    """Submit all jobs in one request, as one job or as a batch; return the response.

    A single job without an origin is submitted without a batch unless ``as_batch``: batches carry origin and retry
    budget.
    Raises BadInputError, UnreachableError.
    """
    hint = f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice"
    try:
        if len(jobs) == 1 and not origin and not as_batch:
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


def detect_origin(given: Mapping[str, str | None], environment: Mapping[str, str]) -> dict[str, str]:
    """Return suite, branch, commit, url and repository: as given, else from variables of CI servers.

    An empty given value means unknown. Values from the environment are truncated to what the server accepts, because a
    long workflow name must not fail a build.
    """
    origin: dict[str, str] = {}
    for name, variables in VARIABLES.items():
        value = given.get(name)
        if value is None:
            value = _pull_request_head(environment) if name == "commit" else ""
            value = value or next((environment[variable] for variable in variables if environment.get(variable)), "")
            value = _truncate(value or _github(environment, name), name)
        if value:
            origin[name] = value
    return origin


def _github(environment: Mapping[str, str], name: str) -> str:
    """Return the URL of a GitHub repository or Actions run from GitHub's variables; empty elsewhere."""
    server, repository, run = (environment.get(variable, "") for variable in GITHUB_RUN)
    if not (server and repository) or name not in ("url", "repository"):
        return ""
    if name == "repository":
        return f"{server}/{repository}"
    return f"{server}/{repository}/actions/runs/{run}" if run else ""


def _pull_request_head(environment: Mapping[str, str]) -> str:
    """Return the head commit of a GitHub pull request, from its event file; "" elsewhere."""
    if not environment.get("GITHUB_EVENT_NAME", "").startswith("pull_request"):
        return ""
    try:
        event = json.loads(Path(environment.get("GITHUB_EVENT_PATH", "")).read_bytes())
        return str(event["pull_request"]["head"]["sha"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""


def source_of_tests(commit: str | None, repository: str | None, origin: Mapping[str, str]) -> dict[str, str] | None:
    """Return commit and repository of the tests, as given, else of the origin; None: not known, or any.

    An empty given commit means that any tests will do. Raises click.UsageError.
    """
    if repository and not web_address(repository):
        raise click.UsageError(f"--tests-repository must be the URL of a repository, not {repository!r}.")
    if commit and not COMMIT.fullmatch(commit):
        raise click.UsageError(f"--tests-commit must be all 40 or 64 digits of a commit, not {commit!r}.")
    if commit is None:
        commit = origin.get("commit", "").lower()
        commit = commit if COMMIT.fullmatch(commit) else ""
    if not commit:
        if repository:
            raise click.UsageError("--tests-repository needs --tests-commit, all digits of it.")
        return None
    address = web_address(repository) if repository else origin.get("repository", "")
    return {"commit": commit, **({"repository": address} if address else {})}


def _truncate(value: str, name: str) -> str:
    """Return a value of the environment made valid for the server: printable, cut; "" for an invalid URL."""
    printable = "".join(character for character in value if character.isprintable())
    if name == "repository":
        return web_address(printable)
    if name == "url":
        return printable if len(printable) <= MAX_URL_CHARACTERS and " " not in printable else ""
    return printable[:MAX_CHARACTERS]
