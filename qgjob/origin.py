"""Where a submission comes from: suite, branch, commit and page of the CI run, as the usual CI servers tell."""

from __future__ import annotations

from collections.abc import Mapping

MOST_CHARACTERS = 200
MOST_URL_CHARACTERS = 2000

# The first variable that is set counts. GitHub Actions, GitLab CI, Jenkins, Buildkite, CircleCI, Azure Pipelines.
VARIABLES = {
    "suite": (
        "GITHUB_WORKFLOW", "CI_JOB_NAME", "JOB_NAME", "BUILDKITE_PIPELINE_SLUG", "CIRCLE_JOB",
        "BUILD_DEFINITIONNAME",
    ),
    "branch": (
        "GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_REF_NAME",
        "CHANGE_BRANCH", "BRANCH_NAME", "GIT_BRANCH", "BUILDKITE_BRANCH", "CIRCLE_BRANCH", "BUILD_SOURCEBRANCHNAME",
    ),
    "commit": (
        "GITHUB_SHA", "CI_COMMIT_SHA", "GIT_COMMIT", "BUILDKITE_COMMIT", "CIRCLE_SHA1", "BUILD_SOURCEVERSION",
    ),
    "url": ("CI_JOB_URL", "BUILD_URL", "BUILDKITE_BUILD_URL", "CIRCLE_BUILD_URL"),
}  # fmt: skip
GITHUB_RUN = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")


def origin_of(given: Mapping[str, str | None], environment: Mapping[str, str]) -> dict[str, str]:
    """What is known of ``suite branch commit url``: as given, else from the environment. Empty text is unknown.

    What the environment says is cut to what the server takes: a long workflow name must not fail a build.
    """
    origin: dict[str, str] = {}
    for name, variables in VARIABLES.items():
        value = given.get(name)
        if value is None:
            value = next((environment[variable] for variable in variables if environment.get(variable)), "")
            value = _fitting(value or (_github_run(environment) if name == "url" else ""), name)
        if value:
            origin[name] = value
    return origin


def _github_run(environment: Mapping[str, str]) -> str:
    """GitHub names no variable for the page of a run."""
    parts = [environment.get(name, "") for name in GITHUB_RUN]
    return f"{parts[0]}/{parts[1]}/actions/runs/{parts[2]}" if all(parts) else ""


def _fitting(value: str, name: str) -> str:
    printable = "".join(character for character in value if character.isprintable())
    if name == "url":
        return printable if len(printable) <= MOST_URL_CHARACTERS and " " not in printable else ""
    return printable[:MOST_CHARACTERS]
