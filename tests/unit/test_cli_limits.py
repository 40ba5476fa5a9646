"""qgjob and a server that responds with 429: it waits for the Retry-After and retries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.unit.cli_support import Answer, ContractServer, qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.4.0", "a")
REFUSED = Answer(429, {"error": "acme may submit 1 jobs a minute: try again in 7 s"}, {"Retry-After": "7"})


def test_a_limited_request_is_retried_after_the_given_time(server: ContractServer, pauses: list[float]) -> None:
    """However often it is refused, there is one line on standard error, one job and one key."""
    server.answers = [REFUSED] * 20
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Job ID: job-1")
    assert result.stderr == "waiting for the server's limit: acme may submit 1 jobs a minute: try again in 7 s\n"
    assert len(pauses) == 20
    assert len({request.headers["idempotency-key"] for request in server.requests}) == 1


def test_retries_have_jitter(server: ContractServer, pauses: list[float]) -> None:
    """Clients that were refused together retry at different times, soon after the Retry-After and never before."""
    server.answers = [REFUSED] * 30
    qgjob(*SUBMIT, "--url", server.url)
    assert all(7 <= pause <= 8.75 for pause in pauses)
    assert len(set(pauses)) == 30


def test_without_a_retry_after_the_request_is_retried_after_a_second(
    server: ContractServer, pauses: list[float]
) -> None:
    """The 429 of a proxy may have no Retry-After."""
    server.answers = [Answer(429, "slow down")]
    assert qgjob(*SUBMIT, "--url", server.url).exit_code == 0
    assert 1 <= pauses[0] <= 1.25


def test_the_wait_timeout_includes_the_time_before_the_submission(server: ContractServer, pauses: list[float]) -> None:
    """If nothing was submitted by --wait-timeout, qgjob exits with 4 and prints the server's message."""
    server.answers = [REFUSED] * 20
    result = qgjob(*SUBMIT, "--wait", "--wait-timeout", "30", "--url", server.url)
    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr.splitlines()[-1] == (
        "error: the wait timeout ends before the server accepts the request: "
        "acme may submit 1 jobs a minute: try again in 7 s"
    )
    assert 21 <= sum(pauses) <= 30


def test_the_patience_restarts_after_a_429(server: ContractServer, pauses: list[float]) -> None:
    """A 429 shows that the server is reachable, so an outage after it has the whole --patience."""
    server.answers = [REFUSED] * 3 + [Answer(503, {"error": "starting"})] * 2
    assert qgjob(*SUBMIT, "--patience", "4", "--url", server.url).exit_code == 0
    assert len(pauses) == 5


def test_a_limited_upload_is_retried(server: ContractServer, pauses: list[float], tmp_path: Path) -> None:
    """qgjob sends the file again from its beginning."""
    file = tmp_path / "app.apk"
    file.write_text('{"an": "app"}')
    answer = server.answer
    server.answers = [REFUSED]

    def store(request: Any) -> Answer:
        return Answer(201, {"build": {}}) if request.method == "PUT" else answer(request)

    server.answer = store  # type: ignore[method-assign]
    result = qgjob(*SUBMIT, "--app-file", str(file), "--url", server.url)
    assert (result.exit_code, len(pauses)) == (0, 1)
    puts = [request.body for request in server.requests if request.method == "PUT"]
    assert puts == [b'{"an": "app"}'] * 2


def test_a_request_that_exceeds_the_limit_is_not_retried(server: ContractServer, pauses: list[float]) -> None:
    """A 413 is exit code 2, because waiting would not help."""
    server.answers = [Answer(413, {"error": "at most 3 jobs of acme may wait at one time"})]
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, result.stderr, pauses) == (2, "error: at most 3 jobs of acme may wait at one time\n", [])
