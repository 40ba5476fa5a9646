"""qgjob and a server that takes no more for now: it waits as long as it is told, says so, and goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgjob import client as client_module
from tests.unit.cli_support import Answer, ContractServer, contract_server, qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.4.0", "a")
REFUSED = Answer(429, {"error": "acme may submit 1 jobs a minute: try again in 7 s"}, {"Retry-After": "7"})


@pytest.fixture
def server() -> Iterator[ContractServer]:
    with contract_server() as started:
        yield started


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it waited; the clock goes on by as much."""
    waited: list[float] = []
    real = time.monotonic

    class Clock:
        monotonic = staticmethod(lambda: real() + sum(waited))
        sleep = staticmethod(waited.append)

    monkeypatch.setattr(client_module, "time", Clock)
    return waited


def test_it_waits_as_told_and_goes_on(server: ContractServer, pauses: list[float]) -> None:
    """However often and long it is told: one line on standard error, one job, one key."""
    server.answers = [REFUSED] * 20
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Job ID: job-1")
    assert result.stderr == "waiting for the server's limit: acme may submit 1 jobs a minute: try again in 7 s\n"
    assert len(pauses) == 20
    assert len({request.headers["idempotency-key"] for request in server.requests}) == 1


def test_those_who_were_refused_together_come_back_apart(server: ContractServer, pauses: list[float]) -> None:
    """Never before they were told to, and not much later."""
    server.answers = [REFUSED] * 30
    qgjob(*SUBMIT, "--url", server.url)
    assert all(7 <= pause <= 8.75 for pause in pauses)
    assert len(set(pauses)) == 30


def test_without_a_time_it_asks_again_soon(server: ContractServer, pauses: list[float]) -> None:
    """A proxy's 429 need not say when."""
    server.answers = [Answer(429, "slow down")]
    assert qgjob(*SUBMIT, "--url", server.url).exit_code == 0
    assert 1 <= pauses[0] <= 1.25


def test_it_waits_no_longer_than_it_may(server: ContractServer, pauses: list[float]) -> None:
    """--wait-timeout is for everything: what is not submitted by then is exit code 4, with the server's words."""
    server.answers = [REFUSED] * 20
    result = qgjob(*SUBMIT, "--wait", "--wait-timeout", "30", "--url", server.url)
    assert (result.exit_code, result.stdout) == (4, "")
    assert result.stderr.splitlines()[-1] == (
        "error: the wait timeout ends before the server accepts the request: "
        "acme may submit 1 jobs a minute: try again in 7 s"
    )
    assert 21 <= sum(pauses) <= 30


def test_patience_is_for_servers_that_are_away(server: ContractServer, pauses: list[float]) -> None:
    """It begins anew when the server has answered: a restart after a long wait is no reason to give up."""
    server.answers = [REFUSED] * 3 + [Answer(503, {"error": "starting"})] * 2
    assert qgjob(*SUBMIT, "--patience", "4", "--url", server.url).exit_code == 0
    assert len(pauses) == 5


def test_an_upload_waits_as_well(server: ContractServer, pauses: list[float], tmp_path: Path) -> None:
    """The file is sent again from its beginning."""
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
    assert puts == [{"an": "app"}] * 2


def test_what_never_fits_is_an_error_at_once(server: ContractServer, pauses: list[float]) -> None:
    """413: waiting would not help."""
    server.answers = [Answer(413, {"error": "at most 3 jobs of acme may wait at one time"})]
    result = qgjob(*SUBMIT, "--url", server.url)
    assert (result.exit_code, result.stderr, pauses) == (2, "error: at most 3 jobs of acme may wait at one time\n", [])
