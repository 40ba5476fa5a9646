"""The origin of a submission: suite, branch, commit, repository and CI run, from the variables of CI servers."""

from __future__ import annotations

import re
from collections.abc import Mapping

MAX_CHARACTERS = 200
MAX_URL_CHARACTERS = 2000

# The variables of each CI server; several are separated by spaces, and the first that is set is used.
CI_SERVERS = [
    # GitHub Actions
    {"suite": "GITHUB_WORKFLOW", "branch": "GITHUB_HEAD_REF GITHUB_REF_NAME", "commit": "GITHUB_SHA"},
    # GitLab CI
    {
        "suite": "CI_JOB_NAME",
        "branch": "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME CI_COMMIT_REF_NAME",
        "commit": "CI_COMMIT_SHA",
        "url": "CI_JOB_URL",
        "repository": "CI_PROJECT_URL",
    },
    # Jenkins
    {
        "suite": "JOB_NAME",
        "branch": "CHANGE_BRANCH BRANCH_NAME GIT_BRANCH",
        "commit": "GIT_COMMIT",
        "url": "BUILD_URL",
        "repository": "GIT_URL",
    },
    # Buildkite
    {
        "suite": "BUILDKITE_PIPELINE_SLUG",
        "branch": "BUILDKITE_BRANCH",
        "commit": "BUILDKITE_COMMIT",
        "url": "BUILDKITE_BUILD_URL",
        "repository": "BUILDKITE_REPO",
    },
    # CircleCI
    {
        "suite": "CIRCLE_JOB",
        "branch": "CIRCLE_BRANCH",
        "commit": "CIRCLE_SHA1",
        "url": "CIRCLE_BUILD_URL",
        "repository": "CIRCLE_REPOSITORY_URL",
    },
    # Azure Pipelines
    {
        "suite": "BUILD_DEFINITIONNAME",
        "branch": "BUILD_SOURCEBRANCHNAME",
        "commit": "BUILD_SOURCEVERSION",
        "repository": "BUILD_REPOSITORY_URI",
    },
]
FIELDS = ("suite", "branch", "commit", "url", "repository")
VARIABLES = {field: " ".join(server.get(field, "") for server in CI_SERVERS).split() for field in FIELDS}
GITHUB_RUN = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")
MAX_REPOSITORY_CHARACTERS = 500
_SSH = re.compile(r"(?:ssh://)?(?:[^@/\s]+@)([^:/\s]+)(?::\d+)?[:/](\S+)")
_HTTP = re.compile(r"(https?://)(?:[^@/\s]*@)?(\S+)")


def detect_origin(given: Mapping[str, str | None], environment: Mapping[str, str]) -> dict[str, str]:
    """Return the known fields of ``suite branch commit url repository``: as given, else from the environment.

    An empty given value means unknown. Values from the environment are truncated to what the server accepts, because a
    long workflow name must not fail a build.
    """
    origin: dict[str, str] = {}
    for name, variables in VARIABLES.items():
        value = given.get(name)
        if value is None:
            value = next((environment[variable] for variable in variables if environment.get(variable)), "")
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


def _web_address(repository: str) -> str:
    """Return the http(s) URL of a repository without credentials, from that or an SSH address; "" if it is neither."""
    if found := _HTTP.fullmatch(repository):
        address = found[1] + found[2]
    elif found := _SSH.fullmatch(repository):
        address = f"https://{found[1]}/{found[2]}"
    else:
        return ""
    address = address.removesuffix(".git")
    return address if len(address) <= MAX_REPOSITORY_CHARACTERS and "@" not in address else ""


def _truncate(value: str, name: str) -> str:
    """Return a value without control characters, and as long as the server accepts; "" for an invalid URL."""
    printable = "".join(character for character in value if character.isprintable())
    if name == "repository":
        return _web_address(printable)
    if name == "url":
        return printable if len(printable) <= MAX_URL_CHARACTERS and " " not in printable else ""
    return printable[:MAX_CHARACTERS]
