"""The command qgjob submit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli_support import Answer, ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")


def test_a_single_test_uses_the_original_api(server: ContractServer) -> None:
    """Fields and defaults are those of the original API, and the id is on a separate line."""
    result = qgjob("submit", *BUILD, "--test", "tests/login.spec.js", "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()) == (0, ["Job ID: job-1", "status: pending"])
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/submit-job")
    assert request.headers["content-type"] == "application/json"
    assert request.body == {
        "org_id": "acme",
        "app_version_id": "1.4.0",
        "test": "tests/login.spec.js",
        "priority": 1,
        "target": "mobile",
    }


def test_options_are_sent_as_fields(server: ContractServer) -> None:
    """Priority, target and labels are fields of the job."""
    more = ("--priority", "0", "--target", "web", "--label", "os=linux", "--label", "note=a=b")
    qgjob("submit", *BUILD, "--test", "a", *more, "--url", server.url)
    body = server.requests[0].body
    assert (body["priority"], body["target"], body["labels"]) == (0, "web", {"os": "linux", "note": "a=b"})


def test_several_tests_are_one_batch(server: ContractServer) -> None:
    """There is one request with the tests in the given order, and an id for each."""
    result = qgjob("submit", *BUILD, "--test", "z", "b", "a", "--target", "web", "--url", server.url)
    assert result.stdout.splitlines() == [
        "Batch ID: batch-1",
        *("Job ID: job-1", "Job ID: job-2", "Job ID: job-3"),
        "status: pending",
    ]
    (request,) = server.requests
    assert request.path == "/api/v1/jobs"
    assert [(job["test"], job["target"], job["priority"]) for job in request.body] == [
        ("z", "web", 1),
        ("b", "web", 1),
        ("a", "web", 1),
    ]


def test_a_single_argument_is_a_single_job(server: ContractServer) -> None:
    """A shell pattern that matches one file gives the same output as --test."""
    result = qgjob("submit", *BUILD, "only.spec.js", "--url", server.url)
    assert result.stdout.splitlines() == ["Job ID: job-1", "status: pending"]


@pytest.mark.parametrize("tests", [("a",), ("a", "b")])
def test_json_prints_the_response(server: ContractServer, tests: tuple[str, ...]) -> None:
    """--json prints the response on one line, and nothing else."""
    result = qgjob("submit", *BUILD, *tests, "--json", "--url", server.url)
    answer = json.loads(result.stdout)
    assert len(result.stdout.splitlines()) == 1
    assert {"message"} < set(answer)
    assert ("batch" in answer) == (len(tests) == 2)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--org-id", "acme", "--app-version-id", "1"), "Give a test"),
        (("--org-id", "acme", "a"), "--app-version-id"),
        (("--app-version-id", "1", "a"), "--org-id"),
        ((*BUILD, "a", "--priority", "10"), "0<=x<=9"),
        ((*BUILD, "a", "--label", "os"), "is not a label"),
        ((*BUILD, "a", "--url", "localhost:3000"), "is not a server URL"),
        ((*BUILD, "a", "--urgent"), "No such option"),
    ],
)
def test_an_invalid_command_line_is_exit_code_2(arguments: tuple[str, ...], named: str) -> None:
    """qgjob prints the invalid option or argument."""
    result = qgjob("submit", *arguments)
    assert result.exit_code == 2
    assert named in result.stderr
    assert result.stdout == ""


def test_a_rejected_submission_is_exit_code_2(server: ContractServer) -> None:
    """qgjob prints the server's message, and a line for each invalid field that it does not name."""
    fields = {"target": "letters, digits, '.', '_' or '-'", "test": "too long"}
    server.answers = [Answer(400, {"error": "target must be a slug", "fields": fields})]
    result = qgjob("submit", *BUILD, "a", "--target", "a b", "--url", server.url)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.splitlines() == ["error: target must be a slug", "  test: too long"]


@pytest.mark.parametrize("status", [400, 404, 409, 413, 415, 422])
def test_client_errors_are_exit_code_2(server: ContractServer, status: int) -> None:
    """Statuses of invalid requests are not retried."""
    server.answers = [Answer(status, {"error": "no"})]
    result = qgjob("submit", *BUILD, "a", "--url", server.url)
    assert (result.exit_code, result.stderr, len(server.requests)) == (2, "error: no\n", 1)


@pytest.mark.parametrize("origin", [(), ("--suite", "nightly")])
def test_the_batch_file_has_the_batch_of_this_submission(
    server: ContractServer, tmp_path: Path, origin: tuple[str, ...]
) -> None:
    """Also of a single job without an origin: a later step cancels by it. It is printed as of several jobs."""
    file = tmp_path / "batch"
    file.write_text("old-batch\n")
    given = ("--test", "a.js", "--batch-file", str(file), *origin, "--url", server.url)
    result = qgjob("submit", *BUILD, *given)
    assert (result.exit_code, result.stdout) == (0, "Batch ID: batch-1\nJob ID: job-1\nstatus: pending\n")
    assert file.read_text() == "batch-1\n"


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", None])
def test_the_batch_file_of_a_failed_submission_has_no_batch(
    server: ContractServer, tmp_path: Path, url: str | None
) -> None:
    """Not that of an earlier run, which a later step would cancel."""
    file = tmp_path / "batch"
    file.write_text("old-batch\n")
    given = ("--batch-file", str(file), "--patience", "0", "--url", url or server.url)
    result = qgjob("submit", *BUILD, *(("--test", "a.js") if url else ("no*.js",)), *given)
    assert result.exit_code == (3 if url else 2), result.output
    assert file.read_text() == ""


def test_a_batch_file_that_cannot_be_written_submits_nothing(server: ContractServer, tmp_path: Path) -> None:
    result = qgjob("submit", *BUILD, "--test", "a.js", "--batch-file", str(tmp_path / "no" / "b"), "--url", server.url)
    assert (result.exit_code, server.requests) == (2, [])
    assert "cannot be written: No such file or directory" in result.stderr
