"""The log-in of CI jobs without a secret, as a server of the test's own sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qgjob import ci_login
from qgjob.ci_login import GITHUB_SECRET, GITHUB_URL, GITLAB_TOKEN, CiLogin
from tests.support.waiting import eventually
from tests.unit.cli_support import Answer, ContractServer, qgjob

TOKEN = "qgt_" + "a1-_" * 10
GRANTED = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600, "scope": "submit", "org": "acme",
           "name": "acme/app #7"}  # fmt: skip


def test_a_token_is_renewed_while_the_command_runs(server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the token itself and a new one of the CI service; what fails is tried again."""
    monkeypatch.setattr(ci_login, "RENEW_AT", 0.0)
    monkeypatch.setattr(ci_login, "RETRY_SECONDS", 0.0)
    refused = Answer(403, {"error": "access_denied", "error_description": "no rule"})
    server.answers = [Answer(200, GRANTED), refused, Answer(200, GRANTED), Answer(409, {"error": "local"})]
    numbers = iter(range(9))
    token = CiLogin(server.url, "acme", lambda: f"jwt-{next(numbers)}").token(0)
    assert token is not None
    eventually(lambda: len(server.requests) == 4, seconds=20)
    bodies: list[Any] = [request.body for request in server.requests]
    assert [body["subject_token"] for body in bodies] == [f"jwt-{number}" for number in range(4)]
    assert [body.get("renews") for body in bodies] == [None, TOKEN, TOKEN, TOKEN]
    assert {request.headers.get("authorization") for request in server.requests} == {None}


def test_the_token_of_a_github_job_is_kept_for_its_later_steps(
    server: ContractServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the token that submitted a batch may cancel it; another job, or another organization, gets its own."""
    numbers = iter(range(9))
    monkeypatch.setattr(ci_login, "github_token", lambda *_: f"jwt-{next(numbers)}")
    server.answers = [Answer(200, GRANTED)] * 3

    def log_in(secret: str, org: str) -> None:
        given = {GITHUB_URL: server.url, GITHUB_SECRET: secret, "RUNNER_TEMP": str(tmp_path)}
        for name, value in given.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv(GITLAB_TOKEN, raising=False)
        login = ci_login.ci_login(server.url, org)
        assert login is not None
        token = login.token(0)
        assert token is not None
        assert token.text == TOKEN

    for secret, org in (("one", "acme"), ("one", "acme"), ("two", "acme"), ("one", "globex")):
        log_in(secret, org)
    assert [request.body["subject_token"] for request in server.requests] == ["jwt-0", "jwt-2", "jwt-3"]
    assert (tmp_path / "qualgent-login" / "ci.json").stat().st_mode & 0o077 == 0


def test_the_server_of_this_machine_s_user_is_used_without_a_token(server: ContractServer) -> None:
    """It exchanges nothing."""
    server.jobs["job-7"] = {"id": "job-7", "status": "running"}
    server.answers = [Answer(409, {"error": "it serves one user"})]
    result = qgjob("status", "job-7", "--url", server.url, QUALGENT_ID_TOKEN="a.b.c")
    assert (result.exit_code, result.stderr) == (0, ""), result.stderr
    assert "authorization" not in server.requests[-1].headers


def test_a_token_of_the_service_is_not_sent_in_clear() -> None:
    """Nor to a server of another address than https, nor is GitHub asked at one."""
    assert ci_login.ci_login("http://qualgent.example.com", "") is None


def test_answers_that_are_no_token(server: ContractServer) -> None:
    """The token of the CI service is in no message."""
    for answer, code in (
        (Answer(200, {**GRANTED, "access_token": "x\r\ny"}), 2),
        (Answer(200, []), 2),
        (Answer(403, {"error": "access_denied", "error_description": "no rule is\x1b[2J for it"}), 3),
        (Answer(400, None), 3),
        (Answer(404, {"error": "there is nothing here"}), 3),
    ):
        server.answers = [answer]
        result = qgjob("list", "--url", server.url, QUALGENT_ID_TOKEN="secret.of.job")
        assert result.exit_code == code, result.output
        assert "secret.of.job" not in result.output
        assert "\x1b" not in result.output
