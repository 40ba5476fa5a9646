"""Waiting with a server that has no live socket, or that goes away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.cli_support import Answer, ContractServer, Request, contract_server, qgjob

ENDED = {
    "id": "job-1", "org_id": "acme", "app_version_id": "1", "target": "mobile", "test": "a", "status": "done",
    "phase": None, "reason": "", "simulated": False, "attempts": 1, "tries": [], "explanation": None,
    "started_at": "2026-01-31T12:00:00.000Z", "finished_at": "2026-01-31T12:00:02.500Z",
}  # fmt: skip
WAITS = {**ENDED, "status": "pending", "phase": "waiting", "started_at": None, "finished_at": None}


class Slow:
    """Answers that the job waits for the first ``looks`` times it is asked; has no live socket."""

    def __init__(self, server: ContractServer, looks: int) -> None:
        self.looks = looks
        self.asked = 0
        server.answer = self.answer  # type: ignore[method-assign]

    def answer(self, request: Request) -> Answer:
        if request.path != "/api/v1/jobs/job-1":
            return Answer(404, {"error": "no"})
        self.asked += 1
        return Answer(200, WAITS if self.asked <= self.looks else ENDED)


@pytest.fixture
def server() -> Iterator[ContractServer]:
    with contract_server() as started:
        yield started


def test_without_a_live_socket_it_asks(server: ContractServer) -> None:
    """A proxy that passes no sockets makes it slower, not wrong."""
    slow = Slow(server, 2)
    result = qgjob("wait", "job-1", "--url", server.url)
    assert (result.exit_code, slow.asked) == (0, 3)
    assert result.stdout.splitlines()[0] == "passed        2.5 s  a  job-1"
    assert any(request.path == "/ws/live/" for request in server.requests)


def test_what_ends_while_nobody_answers_is_found(server: ContractServer) -> None:
    """An outage in the middle is said once, and the waiting goes on."""
    slow = Slow(server, 1)
    real = slow.answer
    outage = [Answer(503, {"error": "starting"})] * 3

    def answer(request: Request) -> Answer:
        if slow.asked and outage and request.path != "/ws/live/":
            return outage.pop()
        return real(request)

    server.answer = answer  # type: ignore[method-assign]
    result = qgjob("wait", "job-1", "--url", server.url)
    assert (result.exit_code, outage) == (0, [])
    assert result.stderr.count("retrying for") == 1


def test_a_server_that_is_gone_when_time_runs_out_is_exit_code_4(server: ContractServer) -> None:
    """What became of the tests is unknown, and it says so."""
    Slow(server, 1).asked = 0
    server.answers = [Answer(503, {"error": "starting"})] * 100
    result = qgjob("wait", "job-1", "--wait-timeout", "1", "--url", server.url)
    assert result.exit_code == 4
    assert "may have not ended within 1 s" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("wait",),
        ("wait", "a", "--batch", "b"),
        ("retry",),
        ("retry", "a", "--failed-of", "b"),
        ("retry", "a", "--junit", "x.xml"),
        ("submit", "--org-id", "a", "--app-version-id", "1", "t", "--fail-fast"),
        ("submit", "--org-id", "a", "--app-version-id", "1", "t", "--wait-timeout", "5"),
        ("cancel",),
        ("cancel", "a", "--batch", "b"),
        ("priority", "10", "a"),
        ("priority", "1"),
        ("list", "--all", "--cursor", "x"),
        ("open", "a", "--agent", "b"),
        ("watch",),
    ],
)
def test_a_command_line_that_makes_no_sense_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    """And nothing is sent anywhere: there is no server at all."""
    assert qgjob(*arguments, QUALGENT_URL="http://127.0.0.1:9").exit_code == 2


def test_a_report_that_cannot_be_written_is_known_before_anything_is_sent(
    server: ContractServer, tmp_path: Path
) -> None:
    """Its folder is made at once; where that is impossible, nothing is submitted."""
    (tmp_path / "file").touch()
    arguments = ("submit", "--org-id", "a", "--app-version-id", "1", "t", "--wait", "--url", server.url)
    result = qgjob(*arguments, "--junit", str(tmp_path / "file" / "report.xml"))
    assert (result.exit_code, server.requests) == (2, [])
