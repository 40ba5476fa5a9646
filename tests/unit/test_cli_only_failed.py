"""``qgjob submit --only-failed-of``: the tests of a batch that did not pass."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.unit.cli_stand_in_tool import StandInTool
from tests.unit.cli_support import Answer, ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")


def job(test: str, status: str, target: str = "web", **labels: str) -> dict[str, Any]:
    return {"id": test, "test": test, "status": status, "target": target, "labels": labels}


def submit(server: ContractServer, jobs: list[dict[str, Any]], *arguments: str) -> Result:
    """Submit with --only-failed-of a batch of these jobs, which the server lists newest first."""
    server.requests.clear()
    server.answers = [Answer(200, {"id": "b"}), Answer(200, {"jobs": jobs[::-1], "next": None})]
    return qgjob("submit", *BUILD, "--url", server.url, "--only-failed-of", "b", *arguments)


def submitted(server: ContractServer) -> list[dict[str, Any]]:
    paths = [request.path.partition("?")[0] for request in server.requests]
    assert paths[:2] == ["/api/v1/batches/b", "/api/v1/jobs"]
    (request,) = server.requests[2:]
    return list(request.body) if isinstance(request.body, list) else [request.body]


def test_alone_it_submits_what_did_not_pass(server: ContractServer) -> None:
    """Once each, for the target and labels that they had; options override these."""
    jobs = [
        job("a.js", "done"), job("b.js", "failed", os="ios"), job("b.js", "failed", os="ios"), job("b.js", "cancelled"),
        job("c.js", "pending", "mobile"),
    ]  # fmt: skip
    assert submit(server, jobs).exit_code == 0
    assert [(one["test"], one["target"], one["labels"]) for one in submitted(server)] == [
        ("b.js", "web", {"os": "ios"}),
        ("b.js", "web", {}),
        ("c.js", "mobile", {}),
    ]
    assert submit(server, jobs, "--target", "tv", "--label", "os=x").exit_code == 0
    assert [(one["test"], one["target"], one["labels"]) for one in submitted(server)] == [
        ("b.js", "tv", {"os": "x"}),
        ("c.js", "tv", {"os": "x"}),
    ]


def test_named_tests_are_intersected(server: ContractServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names, patterns and files of tests."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.js", "b.js", "c.js"):
        (tmp_path / name).touch()
    jobs = [job("a.js", "done"), job("b.js", "failed"), job("c.js", "failed")]
    assert submit(server, jobs, "[ab].js", "?.js", "--label", "os=x").exit_code == 0
    assert [(one["test"], one["target"], one["labels"]) for one in submitted(server)] == [
        ("b.js", "mobile", {"os": "x"}),
        ("c.js", "mobile", {"os": "x"}),
    ]


CASES = ["e2e/a.ts::[x] one", "e2e/a.ts::[x] two", "e2e/a.ts::[y] one"]


@pytest.mark.parametrize(
    ("failed", "by_file", "by_case"),
    [
        ("e2e/a.ts::[x] one", ["e2e/a.ts::[x]"], ["e2e/a.ts::[x] one"]),
        ("e2e/a.ts::[x]", ["e2e/a.ts::[x]"], CASES[:2]),
        ("e2e/a.ts", ["e2e/a.ts::[x]", "e2e/a.ts::[y]"], CASES),
        ("e2e/a.ts::[z] one", [], []),
        ("e2e/b.ts::[x] one", [], []),
    ],
)  # fmt: skip
def test_a_list_is_intersected(
    server: ContractServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    failed: str, by_file: list[str], by_case: list[str],
) -> None:  # fmt: skip
    """A file of which a case did not pass, and a case of a file that did not; another project is another test."""
    monkeypatch.chdir(tmp_path)
    cases = [("x", "one"), ("x", "two"), ("y", "one")]
    rows = [
        {"event": "case", "project": name, "file": str(tmp_path / "e2e/a.ts"), "titles": [title]}
        for name, title in cases
    ]
    StandInTool(tmp_path / "node_modules" / ".bin" / "playwright").plan([*rows, {"event": "end"}])
    for by, names in (("file", by_file), ("case", by_case)):
        result = submit(server, [job(failed, "failed"), job("e2e/a.ts::[y]", "done")], "--playwright", "--by", by)
        if names:
            assert [one["test"] for one in submitted(server)] == names
        else:
            assert (result.exit_code, len(server.requests)) == (2, 2)
            assert "no selected test is one of batch b that did not pass" in result.stderr


def test_a_batch_that_passed_has_none(server: ContractServer) -> None:
    """Exit code 2, as for an unknown batch; nothing is submitted."""
    result = submit(server, [job("a.js", "done")])
    assert (result.exit_code, len(server.requests)) == (2, 2)
    assert "all tests of batch b passed, so nothing was submitted" in result.stderr
    server.answers.clear()
    result = qgjob("submit", *BUILD, "--url", server.url, "--only-failed-of", "none")
    assert (result.exit_code, server.requests[-1].method) == (2, "GET")
