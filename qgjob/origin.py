"""The origin of a submission: suite, branch, commit, repository and CI run, from the variables of CI servers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import click

from qgprotocol.repositories import COMMIT, web_address

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


def detect_origin(given: Mapping[str, str | None], environment: Mapping[str, str]) -> dict[str, str]:
    """Return the known fields of ``suite branch commit url repository``: as given, else from the environment.

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
    """Return the URL of a GitHub repository or Actions run, for which there is no single variable; empty elsewhere."""
    server, repository, run = (environment.get(variable, "") for variable in GITHUB_RUN)
    if not (server and repository) or name not in ("url", "repository"):
        return ""
    if name == "repository":
        return f"{server}/{repository}"
    return f"{server}/{repository}/actions/runs/{run}" if run else ""


def _pull_request_head(environment: Mapping[str, str]) -> str:
    """Return the commit of a GitHub pull request; "" elsewhere. GITHUB_SHA is that of its merge, which is temporary."""
    if not environment.get("GITHUB_EVENT_NAME", "").startswith("pull_request"):
        return ""
    try:
        event = json.loads(Path(environment.get("GITHUB_EVENT_PATH", "")).read_bytes())
        return str(event["pull_request"]["head"]["sha"])
    except (OSError, ValueError, LookupError, TypeError):
        return ""


def source_of_tests(commit: str | None, repository: str | None, origin: Mapping[str, str]) -> dict[str, str] | None:
    """Return where the tests come from: as given, else the origin's commit if it is one; None: not known.

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
    """Return a value without control characters, and as long as the server accepts; "" for an invalid URL."""
    printable = "".join(character for character in value if character.isprintable())
    if name == "repository":
        return web_address(printable)
    if name == "url":
        return printable if len(printable) <= MAX_URL_CHARACTERS and " " not in printable else ""
    return printable[:MAX_CHARACTERS]
