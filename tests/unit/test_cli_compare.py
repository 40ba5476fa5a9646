"""The command qgjob compare, and retries of some kind of failures."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.cli_support import Answer, ContractServer, qgjob

BATCH = {"id": "b2", "suite": "e2e", "branch": "main", "app_version_id": "1.4.1"}
BEFORE = {**BATCH, "id": "b1", "app_version_id": "1.4.0"}
LISTS = ("newly_failing", "still_failing", "fixed", "flaky", "slower", "new", "gone")


def comparison(**lists: list[dict[str, Any]]) -> dict[str, Any]:
    found = {**{kind: [] for kind in LISTS}, **lists}
    return {"batch": BATCH, "with": BEFORE, "counts": {kind: len(rows) for kind, rows in found.items()}, **found}


def row(test: str, job_id: str, before: str | None, cause: str = "") -> dict[str, Any]:
    return {"test": test, "target": "mobile", "job_id": job_id, "before_job_id": before, "cause": cause}


def test_new_failures_are_exit_code_1(server: ContractServer) -> None:
    """Counts come first, then each test with both jobs."""
    answer = comparison(
        newly_failing=[row("pay.spec.js", "j2", "j1", "expected 1\x1b[2J")], fixed=[row("login.spec.js", "j4", "j3")]
    )
    server.answers = [Answer(200, answer)]
    result = qgjob("compare", "b2", "b1", "--url", server.url)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "e2e main 1.4.1 b2 against e2e main 1.4.0 b1",
        "1 new failure, 0 infrastructure failures, 0 still failing, 1 fixed, 0 flaky, 0 slower, 0 added tests, "
        "0 removed tests",
        "CHANGE       TEST           TARGET  JOB  BEFORE  CAUSE",
        "new failure  pay.spec.js    mobile  j2   j1      expected 1\N{REPLACEMENT CHARACTER}[2J",
        "fixed        login.spec.js  mobile  j4   j3",
    ]
    assert server.requests[0].path == "/api/v1/batches/b2/compare?with=b1&limit=100"


def test_no_new_failure_is_exit_code_0(server: ContractServer) -> None:
    """Also while others still fail; what was left out is counted."""
    login = row("login.spec.js", "j4", "j3")
    answer = comparison(still_failing=[row("pay.spec.js", "j2", "j1")], newly_excused=[login])
    answer["counts"]["still_failing"] = 120
    server.answers = [Answer(200, answer)]
    result = qgjob("compare", "b2", "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "and 119 more: --json lists all")
    assert "0 removed tests, 1 newly failing in quarantine" in result.stdout


def test_added_tests_are_listed_once(server: ContractServer) -> None:
    """Without the last of them, which are in another list, too."""
    pay, login = row("pay.spec.js", "j2", None), row("login.spec.js", "j3", None)
    server.answers = [Answer(200, {**comparison(newly_failing=[pay], new=[login, pay]), "new_elsewhere": 1})]
    lines = qgjob("compare", "b2", "--url", server.url).stdout.splitlines()
    assert "1 new failure, " in lines[1]
    assert ", 1 added test, " in lines[1]
    assert [line.split()[2] for line in lines[3:]] == ["pay.spec.js", "login.spec.js"]


def test_json_has_all_of_it(server: ContractServer) -> None:
    """On one line, with the same exit code."""
    answer = comparison(newly_failing=[row("a", "j2", None)])
    server.answers = [Answer(200, answer)]
    result = qgjob("compare", "b2", "--json", "--url", server.url)
    assert (result.exit_code, json.loads(result.stdout)) == (1, answer)
    assert server.requests[0].path == "/api/v1/batches/b2/compare"


def test_builds_are_compared_by_version(server: ContractServer) -> None:
    """With the organization; of a first build all failures are new."""
    answer = {**comparison(newly_failing=[row("a", "j2", None)]), "app_version_id": "1.4.0", "with": None}
    del answer["batch"]
    server.answers = [Answer(200, answer)]
    result = qgjob("compare", "--org-id", "acme", "1.4.0", "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (1, "1.4.0 against nothing: there is no predecessor")
    assert server.requests[0].path == "/api/v1/builds/acme/1.4.0/compare?limit=100"


def test_an_unknown_batch_is_exit_code_2(server: ContractServer) -> None:
    """As all invalid requests."""
    server.answers = [Answer(404, {"error": "there is no batch b1"})]
    result = qgjob("compare", "b2", "b1", "--url", server.url)
    assert (result.exit_code, result.stderr) == (2, "error: there is no batch b1\n")


@pytest.mark.parametrize("failure", ["new", "infrastructure"])
def test_some_failures_are_retried(server: ContractServer, failure: str) -> None:
    """The server selects them."""
    server.answers = [Answer(200, {"changed": 2, "matched": 2, "by_status": {"failed": 2}, "until": None})]
    result = qgjob("retry", "--failed-of", "b2", "--only", failure, "--url", server.url)
    assert (result.exit_code, result.stdout) == (0, "waiting again: 2\n")
    sent = server.requests[0]
    assert (sent.path, sent.body) == (
        "/api/v1/batches/b2/retry",
        {"filter": {"batch_id": "b2"}, "failure": failure},
    )


def test_only_needs_a_batch(server: ContractServer) -> None:
    """What is new, is new in a batch."""
    for selection in (("job-7",), ("--org-id", "acme")):
        result = qgjob("retry", *selection, "--only", "new", "--url", server.url)
        assert (result.exit_code, "--only goes with --failed-of" in result.stderr) == (2, True)
    assert server.requests == []
