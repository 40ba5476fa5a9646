"""Retries of qgjob, and servers that are unreachable, not ready, or refuse access."""

from __future__ import annotations

from typing import Any

import pytest

from qgjob.client import Client
from tests.unit.cli_support import Answer, ContractServer, contract_server, qgjob

pytestmark = pytest.mark.usefixtures("pauses")
SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.4.0", "a")
LOST = Answer(None)


def keys(server: ContractServer) -> set[str]:
    return {request.headers["idempotency-key"] for request in server.requests}


def test_a_lost_response_submits_nothing_twice(server: ContractServer) -> None:
    """If the connection breaks after the request, qgjob repeats it under the same key, and there is one job."""
    kept = server.answer
    server.answers = []

    def store_and_lose(request):  # type: ignore[no-untyped-def]
        kept(request)
        server.answer = kept  # type: ignore[method-assign]
        return LOST

    server.answer = store_and_lose  # type: ignore[method-assign]
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Job ID: job-1")
    assert (len(server.requests), len(keys(server)), len(server.jobs)) == (2, 1, 1)
    assert server.requests[0].body == server.requests[1].body


def test_two_submissions_have_two_keys(server: ContractServer) -> None:
    """Submitting the same test twice creates two jobs."""
    qgjob(*SUBMIT, "--url", server.url)
    qgjob(*SUBMIT, "--url", server.url)
    assert (len(keys(server)), len(server.jobs)) == (2, 2)


def test_a_key_can_be_given(server: ContractServer) -> None:
    """A repeated CI step with its own key submits only once."""
    results = [qgjob(*SUBMIT, "--idempotency-key", "build-77", "--url", server.url) for _ in range(2)]
    assert keys(server) == {"build-77"}
    assert results[0].stdout == results[1].stdout
    assert len(server.jobs) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_server_that_is_not_ready_is_retried(server: ContractServer, status: int) -> None:
    """Overload and restarts are retried, with one line on standard error."""
    server.answers = [Answer(status, {"error": "starting"})] * 2
    result = qgjob("status", "job-1", "--url", server.url)
    assert len(server.requests) == 3
    assert result.stderr.splitlines()[0] == f"{server.url} answered HTTP {status}: starting; retrying for 5 s"
    assert len(result.stderr.splitlines()) == 2  # the second line is the error: there is no such job


def test_a_retry_after_beyond_the_patience_is_an_error(server: ContractServer) -> None:
    """qgjob does not wait for a Retry-After that is longer than --patience."""
    server.answers = [Answer(503, {"error": "starting"}, {"Retry-After": "60"})]
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, len(server.requests)) == (3, 1)


def test_a_retry_uses_another_connection(server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A balancer may choose another server for it."""
    connections: list[int] = []
    accept = server.http.get_request

    def count() -> Any:
        connections.append(1)
        return accept()

    monkeypatch.setattr(server.http, "get_request", count)
    monkeypatch.setattr(server.http.RequestHandlerClass, "protocol_version", "HTTP/1.1", raising=False)
    server.answers = [Answer(503, {"error": "starting"})] * 2
    assert qgjob(*SUBMIT, "--url", server.url).exit_code == 0
    assert (len(server.requests), len(connections)) == (3, 3)


def test_an_outage_does_not_count_as_served_time(server: ContractServer) -> None:
    """The poll interval depends on the time that the server needs for a response, without outages."""
    server.jobs["job-1"] = {"id": "job-1", "status": "done"}
    server.answers = [Answer(503, {"error": "starting"}, {"Retry-After": "1"})]
    client = Client(server.url, patience_seconds=20, notice=lambda text: None)
    try:
        client.get("/status/job-1")
    finally:
        client.close()
    assert 0 < client.served_seconds < 1


def test_the_patience_ends_with_exit_code_3(server: ContractServer) -> None:
    """qgjob prints the last problem, and the key that makes a repetition safe."""
    server.answers = [Answer(503, {"error": "the disk is full"})] * 50
    result = qgjob(*SUBMIT, "--patience", "0.5", "--url", server.url)
    assert result.exit_code == 3
    key = keys(server).pop()
    assert result.stderr.splitlines()[-2:] == [
        f"error: {server.url} answered HTTP 503: the disk is full",
        f"it may have been submitted; repeat with --idempotency-key {key} and it will not be submitted twice",
    ]
    assert 2 <= len(server.requests) < 10


def test_without_patience_there_is_one_request(server: ContractServer) -> None:
    """--patience 0 disables retries."""
    server.answers = [Answer(503, {"error": "starting"})] * 50
    assert qgjob("status", "x", "--patience", "0", "--url", server.url).exit_code == 3
    assert len(server.requests) == 1


def test_a_server_that_dies_during_the_request_may_have_stored_it(server: ContractServer) -> None:
    """The response is lost and the server unreachable, so qgjob prints the key for a safe repetition."""

    def die(_request: object) -> Answer:
        server.http.shutdown()
        server.http.server_close()
        return LOST

    server.answer = die  # type: ignore[assignment, method-assign]
    result = qgjob(*SUBMIT, "--patience", "1", "--url", server.url)
    assert result.exit_code == 3
    assert "Connection refused" in result.stderr
    assert result.stderr.splitlines()[-1].startswith("it may have been submitted; repeat with --idempotency-key")


def test_an_unreachable_server_is_exit_code_3() -> None:
    """qgjob prints no key, because nothing can have been submitted."""
    with contract_server() as gone:
        url = gone.url
    result = qgjob(*SUBMIT, "--patience", "0", "--url", url)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith(f"error: could not reach {url}: ")
    assert "idempotency" not in result.stderr


@pytest.mark.parametrize("status", [401, 403])
def test_a_refusal_is_exit_code_3(server: ContractServer, status: int) -> None:
    """A refused request is not retried."""
    server.answers = [Answer(status, {"error": "only this machine's programs are let in"})]
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, len(server.requests)) == (3, 1)
    assert result.stderr == f"error: {server.url} refused the request: only this machine's programs are let in\n"


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        (Answer(200, "<html>hello</html>"), "is not a QualGent server"),
        (Answer(404, "<html>nginx</html>"), "is not a QualGent server"),
        (Answer(200, [1, 2]), "is not a QualGent server"),
        (Answer(302, "", {"Location": "https://elsewhere/"}), "redirects to https://elsewhere/"),
    ],
)
def test_another_program_at_the_url_is_exit_code_3(server: ContractServer, answer: Answer, named: str) -> None:
    """qgjob reports responses that are not from a QualGent server."""
    server.answers = [answer]
    result = qgjob("status", "x", "--url", server.url)
    assert result.exit_code == 3
    assert named in result.stderr
