"""The origin of a submission, from options and CI variables."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qgjob.submission import detect_origin
from tests.unit.cli_support import ContractServer, qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.4.0")
NOTHING: dict[str, str | None] = dict.fromkeys(("suite", "branch", "commit", "url", "repository"))
GITHUB = {
    "GITHUB_WORKFLOW": "E2E",
    "GITHUB_HEAD_REF": "",
    "GITHUB_REF_NAME": "main",
    "GITHUB_SHA": "abc123",
    "GITHUB_SERVER_URL": "https://github.example",
    "GITHUB_REPOSITORY": "acme/app",
    "GITHUB_RUN_ID": "7",
}
GITLAB = {
    "CI_JOB_NAME": "e2e",
    "CI_COMMIT_REF_NAME": "main",
    "CI_COMMIT_SHA": "abc123",
    "CI_JOB_URL": "https://gitlab.example/acme/app/-/jobs/7",
    "CI_PROJECT_URL": "https://gitlab.example/acme/app",
}
JENKINS = {"JOB_NAME": "e2e", "GIT_BRANCH": "origin/main", "GIT_COMMIT": "abc123", "BUILD_URL": "https://jenkins/7/"}


@pytest.mark.parametrize(
    ("environment", "origin"),
    [
        ({}, {}),
        (
            GITHUB,
            {
                "suite": "E2E",
                "branch": "main",
                "commit": "abc123",
                "url": "https://github.example/acme/app/actions/runs/7",
                "repository": "https://github.example/acme/app",
            },
        ),
        (GITLAB, {"suite": "e2e", "branch": "main", "commit": "abc123", "url": GITLAB["CI_JOB_URL"]}),
        (JENKINS, {"suite": "e2e", "branch": "origin/main", "commit": "abc123", "url": "https://jenkins/7/"}),
        ({**GITHUB, "GITHUB_HEAD_REF": "fix-login", "GITHUB_REF_NAME": "7/merge"}, {"branch": "fix-login"}),
    ],
)
def test_the_origin_comes_from_ci_variables(environment: dict[str, str], origin: dict[str, str]) -> None:
    """GitHub, GitLab and Jenkins have their own variables; a pull request has its own branch."""
    assert origin.items() <= detect_origin(NOTHING, environment).items()
    assert (detect_origin(NOTHING, environment) == {}) == (environment == {})


def test_options_override_ci_variables() -> None:
    """An empty option means that the field is unknown."""
    given = {**NOTHING, "suite": "nightly", "branch": ""}
    assert detect_origin(given, GITLAB) == {
        "suite": "nightly",
        "commit": "abc123",
        "url": GITLAB["CI_JOB_URL"],
        "repository": GITLAB["CI_PROJECT_URL"],
    }


def test_invalid_ci_variables_do_not_fail_the_build() -> None:
    """Values that the server would refuse are truncated or left out."""
    odd = {**JENKINS, "JOB_NAME": "x" * 500 + "\n", "BUILD_URL": "not a url " * 500}
    origin = detect_origin(NOTHING, odd)
    assert origin["suite"] == "x" * 200
    assert "url" not in origin


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://github.example/acme/app.git", "https://github.example/acme/app"),
        ("https://user:secret@github.example/acme/app.git", "https://github.example/acme/app"),
        ("git@github.example:acme/app.git", "https://github.example/acme/app"),
        ("ssh://git@github.example:2222/acme/app", "https://github.example/acme/app"),
        ("/srv/git/app.git", None),
        ("https://a@b@c/d", None),
        ("https://github.example/" + "x" * 500, None),
    ],
)
def test_a_repository_is_a_web_address_without_credentials(remote: str, address: str | None) -> None:
    """Remotes over SSH become the address of the repository's page; a password in one is never sent."""
    assert detect_origin(NOTHING, {"BUILDKITE_REPO": remote}).get("repository") == address


def test_a_batch_has_its_origin(server: ContractServer) -> None:
    """The request contains the origin and the jobs."""
    qgjob(*SUBMIT, "a", "b", "--branch", "main", "--ci-url", "https://ci/7", "--url", server.url)
    (request,) = server.requests
    assert request.path == "/api/v1/jobs"
    assert {name: request.body[name] for name in ("branch", "url")} == {"branch": "main", "url": "https://ci/7"}
    assert [job["test"] for job in request.body["jobs"]] == ["a", "b"]


def test_a_single_test_names_its_batch_in_ci(server: ContractServer) -> None:
    """In CI it is submitted as a batch of one job, because only batches have an origin; its id is printed besides."""
    plain = qgjob(*SUBMIT, "a", "--url", server.url)
    in_ci = qgjob(*SUBMIT, "a", "--url", server.url, **GITLAB)
    assert [request.path for request in server.requests] == ["/submit-job", "/api/v1/jobs"]
    assert in_ci.stdout == "Batch ID: batch-1\n" + plain.stdout.replace("job-1", "job-2")
    answer: dict[str, Any] = json.loads(qgjob(*SUBMIT, "a", "--json", "--url", server.url, **GITLAB).stdout)
    assert answer["job"] == answer["jobs"][0]


def test_timeouts_and_the_app_url_are_sent(server: ContractServer) -> None:
    """Options become fields of each job."""
    more = ("--retries", "2", "--timeout", "90", "--install-timeout", "2m", "--silence-timeout", "0.5h")
    more += ("--app-url", "https://builds/1.apk")
    qgjob(*SUBMIT, "a", *more, "--url", server.url)
    body = server.requests[0].body
    assert (body["retries"], body["timeout_seconds"], body["app_url"]) == (2, 90, "https://builds/1.apk")
    assert (body["install_timeout_seconds"], body["silence_timeout_seconds"]) == (120, 1800)


COMMIT = "9c1d" * 10


def test_the_commit_of_a_pull_request_is_its_head(tmp_path: Path) -> None:
    """Not that of its merge, which exists for a while only; an event that cannot be read changes nothing."""
    event = tmp_path / "event.json"
    github = {**GITHUB, "GITHUB_EVENT_NAME": "pull_request", "GITHUB_EVENT_PATH": str(event)}
    for text in ("", "[]", "{}", '{"pull_request": null}'):
        event.write_text(text)
        assert detect_origin(NOTHING, github)["commit"] == "abc123"
    event.write_text(json.dumps({"pull_request": {"head": {"sha": COMMIT}}}))
    assert detect_origin(NOTHING, github)["commit"] == COMMIT
    assert detect_origin(NOTHING, {**github, "GITHUB_EVENT_NAME": "push"})["commit"] == "abc123"
    merged = {**GITLAB, "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA": COMMIT}
    assert detect_origin(NOTHING, merged)["commit"] == COMMIT


@pytest.mark.parametrize(
    ("options", "source"),
    [
        ([], None),
        (["--commit", "abc123"], None),
        (["--commit", COMMIT], {"commit": COMMIT}),
        (["--commit", COMMIT.upper()], {"commit": COMMIT}),
        (["--commit", COMMIT, "--tests-commit", ""], None),
        (
            ["--commit", COMMIT, "--repository", "https://g.example/app"],
            {"commit": COMMIT, "repository": "https://g.example/app"},
        ),
        (["--tests-commit", "3f2a" * 16], {"commit": "3f2a" * 16}),
        (
            ["--commit", COMMIT, "--tests-repository", "git@g.example:acme/tests.git", "--tests-commit", "3f2a" * 10],
            {"commit": "3f2a" * 10, "repository": "https://g.example/acme/tests"},
        ),
    ],
)
def test_the_tests_are_those_of_the_commit(
    server: ContractServer, options: list[str], source: dict[str, str] | None
) -> None:
    """Of the origin's, if all its digits are known, or as given; an empty one means that any tests will do."""
    qgjob(*SUBMIT, "a", "b", *options, "--url", server.url)
    (request,) = server.requests
    assert (request.body.get("source") if isinstance(request.body, dict) else None) == source


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--tests-commit", "main"], "all 40 or 64 digits"),
        (["--tests-commit", "9c1d9c1d9c"], "all 40 or 64 digits"),
        (["--tests-commit=--upload-pack=x"], "all 40 or 64 digits"),
        (["--tests-repository", "https://g.example/x"], "needs --tests-commit"),
        (["--tests-repository", "/srv/git", "--tests-commit", COMMIT], "URL of a repository"),
        (["--tests-repository", "ext::sh -c id", "--tests-commit", COMMIT], "URL of a repository"),
        (["--env", "BASE_URL"], "BASE_URL=https://"),
        (["--env", "path=x"], "no variable that a test may be given"),
        (["--env", "NODE_OPTIONS=-r x"], "no variable that a test may be given"),
    ],
)
def test_what_is_no_source_or_variable_is_a_usage_error(
    server: ContractServer, options: list[str], message: str
) -> None:
    """Nothing is sent."""
    result = qgjob(*SUBMIT, "a", *options, "--url", server.url)
    assert result.exit_code == 2
    assert message in result.stderr
    assert server.requests == []


def test_each_job_has_the_environment(server: ContractServer) -> None:
    """A value may be empty or have equals signs; the last one of a name counts, and a job's own wins."""
    options = ["--env", "A=1", "--env", "A=2", "--env", "B=x=y", "--env", "C="]
    qgjob(*SUBMIT, "a", *options, "--url", server.url)
    (request,) = server.requests
    assert request.body["environment"] == {"A": "2", "B": "x=y", "C": ""}
