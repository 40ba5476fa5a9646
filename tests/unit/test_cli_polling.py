"""qgjob wait with a server that has no live socket or becomes unreachable, and invalid command lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli_support import Answer, ContractServer, Request, qgjob

pytestmark = pytest.mark.usefixtures("pauses")
ENDED = {
    "id": "job-1",
    "org_id": "acme",
    "app_version_id": "1",
    "target": "mobile",
    "test": "a",
    "status": "done",
    "phase": None,
    "reason": "",
    "cause": "",
    "flaky": False,
    "excused": False,
    "simulated": False,
    "attempts": 1,
    "tries": [],
    "explanation": None,
    "started_at": "2026-01-31T12:00:00.000Z",
    "finished_at": "2026-01-31T12:00:02.500Z",
}
WAITING = {**ENDED, "status": "pending", "phase": "waiting", "started_at": None, "finished_at": None}
HELD = (("no APK", 10), ("no APK", 9), ("no disk", 20))


class SlowJob:
    """Makes the server return a waiting job for the first ``polls`` requests, then an ended one."""

    def __init__(self, server: ContractServer, polls: int) -> None:
        self.polls = polls
        self.requests = 0
        server.answer = self.answer  # type: ignore[method-assign]

    def answer(self, request: Request) -> Answer:
        if request.path != "/api/v1/jobs/job-1":
            return Answer(404, {"error": "no"})
        self.requests += 1
        return Answer(200, WAITING if self.requests <= self.polls else ENDED)


def test_wait_polls_without_a_live_socket(server: ContractServer) -> None:
    """A proxy that blocks WebSockets only delays the result."""
    slow = SlowJob(server, 2)
    result = qgjob("wait", "job-1", "--url", server.url)
    assert (result.exit_code, slow.requests) == (0, 3)
    assert result.stdout.splitlines()[0] == "passed        2.5 s  a  job-1"
    assert any(request.path == "/ws/live/" for request in server.requests)


def test_a_reason_is_printed_again_only_if_more_than_its_time_changed(server: ContractServer) -> None:
    """A build that is held for hours would print a line a minute."""
    texts = [f"Build held: {why} · tried again in about {minutes} min" for why, minutes in HELD]

    def answer(request: Request) -> Answer:
        if request.path != "/api/v1/jobs/job-1":
            return Answer(404, {"error": "no"})
        if not texts:
            return Answer(200, ENDED)
        return Answer(200, {**WAITING, "explanation": {"reason": "build_held", "text": texts.pop(0)}})

    server.answer = answer  # type: ignore[method-assign]
    result = qgjob("wait", "job-1", "--url", server.url)
    said = [f"1 of 1 tests cannot start: build held: {why} · tried again in about {m} min" for why, m in HELD[::2]]
    assert (result.exit_code, result.stderr.splitlines()) == (0, said)


def test_wait_continues_after_an_outage(server: ContractServer) -> None:
    """qgjob reports an outage once, keeps waiting, and finds the job that ended meanwhile."""
    slow = SlowJob(server, 1)
    real = slow.answer
    outage = [Answer(503, {"error": "starting"})] * 3

    def answer(request: Request) -> Answer:
        if slow.requests and outage and request.path != "/ws/live/":
            return outage.pop()
        return real(request)

    server.answer = answer  # type: ignore[method-assign]
    result = qgjob("wait", "job-1", "--url", server.url)
    assert (result.exit_code, outage) == (0, [])
    assert result.stderr.count("retrying for") == 1


def test_a_wait_timeout_during_an_outage_is_exit_code_4(server: ContractServer) -> None:
    """The message says that the state of the tests is unknown."""
    SlowJob(server, 1)
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
def test_an_invalid_command_line_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    """qgjob sends no request: there is no server at this URL."""
    assert qgjob(*arguments, QUALGENT_URL="http://127.0.0.1:9").exit_code == 2


def test_a_report_that_cannot_be_written_is_an_error_before_the_submission(
    server: ContractServer, tmp_path: Path
) -> None:
    """The folder of the report is created first; if that fails, nothing is submitted."""
    (tmp_path / "file").touch()
    arguments = ("submit", "--org-id", "a", "--app-version-id", "1", "t", "--wait", "--url", server.url)
    result = qgjob(*arguments, "--junit", str(tmp_path / "file" / "report.xml"))
    assert (result.exit_code, server.requests) == (2, [])
