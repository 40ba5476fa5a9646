"""The origin of a submission: suite, branch, commit, repository and CI run, from the variables of CI servers."""

from __future__ import annotations

import re
from collections.abc import Mapping

MAX_CHARACTERS = 200
MAX_URL_CHARACTERS = 2000

# Variables of GitHub Actions, GitLab CI, Jenkins, Buildkite, CircleCI and Azure Pipelines; the first set is used.
_VARIABLES = {
    "suite": "GITHUB_WORKFLOW CI_JOB_NAME JOB_NAME BUILDKITE_PIPELINE_SLUG CIRCLE_JOB BUILD_DEFINITIONNAME",
    "branch": "GITHUB_HEAD_REF GITHUB_REF_NAME CI_MERGE_REQUEST_SOURCE_BRANCH_NAME CI_COMMIT_REF_NAME CHANGE_BRANCH "
    "BRANCH_NAME GIT_BRANCH BUILDKITE_BRANCH CIRCLE_BRANCH BUILD_SOURCEBRANCHNAME",
    "commit": "GITHUB_SHA CI_COMMIT_SHA GIT_COMMIT BUILDKITE_COMMIT CIRCLE_SHA1 BUILD_SOURCEVERSION",
    "url": "CI_JOB_URL BUILD_URL BUILDKITE_BUILD_URL CIRCLE_BUILD_URL",
    "repository": "CI_PROJECT_URL GIT_URL BUILDKITE_REPO CIRCLE_REPOSITORY_URL BUILD_REPOSITORY_URI",
}
VARIABLES = {field: names.split() for field, names in _VARIABLES.items()}
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
