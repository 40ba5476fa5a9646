"""qgjob submit --wait, wait and retry against a real server with agents."""

from __future__ import annotations

import json
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from qgjob.client import Client as QgjobClient
from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.qgjob_process import BUILD, QgjobProcess, SimulatedFleet
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob

FAILS = {"test": "bad", "seconds": 0.05, "outcome": "failed", "message": "expected \x1b[31mHome\x1b[0m, got Login"}


@pytest.fixture
def fleet(server: ServerProcess, agent_factory: Callable[..., AgentProcess], tmp_path: Path) -> SimulatedFleet:
    return SimulatedFleet(server.url, agent_factory, tmp_path)


def ids(text: str, kind: str = "Job") -> list[str]:
    return re.findall(rf"^{kind} ID: (\S+)$", text, re.MULTILINE)


def test_all_passed_is_exit_code_0(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """qgjob prints the ids, a line for each test as it ends, and a summary; both mark simulated tests."""
    fleet.agent("a1")
    result = qgjob("submit", *BUILD, "t1", "t2", "t3", "--wait", "--allow-simulated", "--url", server.url)
    assert (result.exit_code, result.stderr) == (0, "")
    jobs = ids(result.stdout)
    ended = re.findall(r"^passed +[\d.]+ s  (\S+)  (\S+)  \(simulated, not run\)$", result.stdout, re.MULTILINE)
    assert sorted(ended) == list(zip(["t1", "t2", "t3"], jobs, strict=True))
    assert re.fullmatch(r"3 passed in [\d.]+ s \(all simulated, not run\)", result.stdout.splitlines()[-1])


def test_a_simulated_pass_is_exit_code_5(
    server_factory: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """Whatever the command that waits: nobody may take the demo agents' passes for results."""
    server = server_factory(QUALGENT_DEMO_AGENTS="1", QGAGENT_SECONDS="0", QGAGENT_INSTALL_SECONDS="0")
    result = qgjob("submit", *BUILD, "tests/none.js", "--wait", "--url", server.url)
    assert result.exit_code == 5
    assert "error: 1 of 1 tests were simulated, not run." in result.stderr
    assert "--allow-simulated" in result.stderr
    (job,) = ids(result.stdout)
    assert qgjob("wait", job, "--url", server.url).exit_code == 5
    assert qgjob("wait", job, "--allow-simulated", "--url", server.url).exit_code == 0
    cancelled = client_of(server).submit(target="web")
    assert qgjob("cancel", cancelled, "--url", server.url).exit_code == 0
    assert qgjob("wait", job, cancelled, "--url", server.url).exit_code == 1
    as_json = qgjob("wait", job, "--json", "--url", server.url)
    assert (as_json.exit_code, [row["simulated"] for row in json.loads(as_json.stdout)["jobs"]]) == (5, [True])


@pytest.mark.parametrize("allowed", [(), ("--allow-simulated",)])
def test_simulated_tests_are_skipped_in_the_junit_report(
    server: ServerProcess, fleet: SimulatedFleet, client: Client, tmp_path: Path, allowed: tuple[str, ...]
) -> None:
    """With the reason, in qgjob's report as in the server's; a simulated failure stays a failure."""
    fleet.agent("a1", FAILS)
    report = tmp_path / "report.xml"
    result = qgjob("submit", *BUILD, "t1", "bad", "--wait", *allowed, "--junit", str(report), "--url", server.url)
    assert result.exit_code == 1
    (batch,) = ids(result.stdout, "Batch")
    served = client.get(f"/api/v1/batches/{batch}/junit").body
    for found in (JUnitXml.fromfile(str(report)), JUnitXml.fromstring(served)):
        (suite,) = found
        assert found.name == suite.name == f"2 jobs of {BUILD[-1]}"  # as on all screens: it has no suite
        assert (suite.tests, suite.failures, suite.skipped) == (2, 1, 1)
        (skipped,) = next(iter(suite)).result
        assert (type(skipped), skipped.type, skipped.message) == (
            Skipped,
            "simulated",
            "simulated: the test was not run",
        )


def test_a_failed_test_is_exit_code_1_and_in_the_junit_report(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path
) -> None:
    """The report has a testcase per test in the order of submission, and no control characters."""
    fleet.agent("a1", FAILS)
    report = tmp_path / "new" / "report.xml"
    result = qgjob("submit", *BUILD, "t1", "bad", "t2", "--wait", "--junit", str(report), "--url", server.url)
    assert result.exit_code == 1
    assert re.search(r"^failed .* bad .*got Login$", result.stdout, re.MULTILINE)
    assert re.match(r"2 passed, 1 failed in ", result.stdout.splitlines()[-1])
    (suite,) = JUnitXml.fromfile(str(report))
    cases = list(suite)
    assert [case.name for case in cases] == ["t1", "bad", "t2"]
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 0, 2)
    (failure,) = cases[1].result
    assert isinstance(failure, Failure)
    assert failure.message == "expected Home, got Login"  # without the colors that the test wrote
    assert all(case.time > 0 for case in cases)
    assert [path.name for path in report.parent.iterdir()] == ["report.xml"]


def test_the_wait_timeout_is_exit_code_4(server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path) -> None:
    """The tests keep running, the printed command waits for them, and the report has them as errors."""
    report = tmp_path / "report.xml"
    waiting = ("--wait", "--wait-timeout", "0.5", "--junit", str(report))
    result = qgjob("submit", *BUILD, "t1", "t2", *waiting, "--url", server.url)
    assert result.exit_code == 4
    assert "2 of 2 tests have not ended within 0.5 s" in result.stderr
    assert JUnitXml.fromfile(str(report)).errors == 2
    again = re.search(r"qgjob (wait --batch \S+)$", result.stderr, re.MULTILINE)
    assert again is not None
    fleet.agent("a1")
    assert qgjob(*again[1].split(), "--allow-simulated", "--url", server.url).exit_code == 0


ANDRIOD = ("--target", "cmd", "--label", "os=andriod")
CANNOT_START = "cannot start: no agent serves target cmd with os=andriod"


@pytest.mark.parametrize("tests", [("t1",), ("t1", "t2")])
def test_wait_says_at_once_that_no_agent_can_run_the_tests(
    server: ServerProcess, fleet: SimulatedFleet, tests: tuple[str, ...]
) -> None:
    """With the reason, once, for a job and for a batch, while it goes on waiting."""
    fleet.agent("a1")
    with QgjobProcess(server.url, "submit", *BUILD, *ANDRIOD, *tests, "--wait") as process:
        assert process.read_error() == f"{len(tests)} of {len(tests)} tests {CANNOT_START}"
        process.signal(signal.SIGINT)
        code, _, stderr = process.end()
    assert (code, "cannot start" in stderr) == (130, False)


@pytest.mark.parametrize("tests", [("t1",), ("t1", "t2")])
def test_the_wait_timeout_says_why_nothing_ran(
    server: ServerProcess, client: Client, tmp_path: Path, tests: tuple[str, ...]
) -> None:
    """So does the report, and the server's of the batch."""
    report = tmp_path / "report.xml"
    waiting = ("--wait", "--wait-timeout", "0.5", "--junit", str(report), "--suite", "smoke")
    result = qgjob("submit", *BUILD, *ANDRIOD, *tests, *waiting, "--url", server.url)
    assert result.exit_code == 4
    number = len(tests)
    said = f"not ended within 0.5 s; they keep running ({number} of {number} tests {CANNOT_START}). To wait again: "
    assert said in result.stderr.splitlines()[-1]
    (batch,) = client.get("/api/v1/batches").body["batches"]
    served = client.get(f"/api/v1/batches/{batch['id']}/junit").body
    for found in (JUnitXml.fromfile(str(report)), JUnitXml.fromstring(served)):
        (suite,) = found
        why = [result.message for case in suite for result in case.result]
        assert why == ["has not ended yet: no agent serves target cmd with os=andriod"] * number


@pytest.mark.parametrize("tests", [("t1",), ("t1", "t2")])
def test_the_stranded_timeout_is_exit_code_4(
    server: ServerProcess, client: Client, tmp_path: Path, tests: tuple[str, ...]
) -> None:
    """The message has the reason and the command that waits again; the tests stay in the queue."""
    report = tmp_path / "report.xml"
    waiting = ("--wait", "--stranded-timeout", "1.5s", "--junit", str(report))
    begun = time.monotonic()
    result = qgjob("submit", *BUILD, *ANDRIOD, *tests, *waiting, "--url", server.url)
    assert 1.5 <= time.monotonic() - begun < 30
    number = len(tests)
    assert result.exit_code == 4
    error = result.stderr.splitlines()[-1]
    assert error.startswith(f"error: after 1.5 s, {number} of {number} tests {CANNOT_START}. They stay in the queue.")
    assert JUnitXml.fromfile(str(report)).errors == number
    assert {job["status"] for job in client.get("/api/v1/jobs").body["jobs"]} == {"pending"}
    again = error.partition("qgjob wait ")[2].split()
    at_once = qgjob("wait", *again, "--stranded-timeout", "0", "--url", server.url)
    assert (at_once.exit_code, CANNOT_START in at_once.stderr) == (4, True)


@pytest.mark.parametrize("tests", [("t1",), ("t1", "t2")])
def test_tests_of_a_held_build_are_stranded(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    tmp_path: Path,
    tests: tuple[str, ...],
) -> None:
    """Why it is held and when it is tried again is said once and at once, in the error, the reports and the API."""
    config = tmp_path / "qgagent.toml"
    install = ["sh", "-c", "echo no APK; exit 1"]
    config.write_text(f'test_root = "."\n[target.mobile]\nrun = ["true"]\ninstall = {json.dumps(install)}\n')
    report = tmp_path / "report.xml"
    for name in ("lab-1", "lab-2"):
        agent_factory(server.url, name, "--config", str(config)).wait_for_log("connected")
    waiting = ("--wait", "--stranded-timeout", "3", "--junit", str(report), "--suite", "smoke")
    result = qgjob("submit", *BUILD, *tests, *waiting, "--url", server.url)
    number = len(tests)
    held = r"build held: install failed on lab-1, lab-2 \(.*\) · tried again in about 10 min"
    said, error = result.stderr.splitlines()
    assert re.fullmatch(f"{number} of {number} tests cannot start: {held}", said)
    assert re.match(f"error: after 3 s, {number} of {number} tests cannot start: {held}. They stay", error)
    assert result.exit_code == 4
    (batch,) = client.get("/api/v1/batches").body["batches"]
    (stranded,) = client.get(f"/api/v1/batches/{batch['id']}").body["stranded"]
    assert (stranded["jobs"], stranded["explanation"]["reason"]) == (number, "build_held")
    served = client.get(f"/api/v1/batches/{batch['id']}/junit").body
    for found in (JUnitXml.fromfile(str(report)), JUnitXml.fromstring(served)):
        (suite,) = found
        for case in suite:
            (result,) = case.result
            assert re.fullmatch(f"has not ended yet: {held}", result.message)


def test_tests_that_run_are_waited_for_beside_stranded_ones(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path
) -> None:
    """The stranded timeout ends the wait only when nothing else is left, so no result is lost."""
    fleet.agent("a1", {"test": "slow", "seconds": 3})
    lines = tmp_path / "tests"
    lines.write_text('{"test": "slow"}\n{"test": "lost", "target": "wbe"}\n')
    report = tmp_path / "report.xml"
    waiting = ("--wait", "--stranded-timeout", "0.2", "--junit", str(report))
    result = qgjob("submit", *BUILD, "--from-file", str(lines), *waiting, "--url", server.url)
    assert result.exit_code == 4
    assert "1 of 2 tests cannot start: no agent serves target wbe" in result.stderr.splitlines()
    assert re.search(r"^passed .* slow ", result.stdout, re.MULTILINE)
    (suite,) = JUnitXml.fromfile(str(report))
    assert [[found.type for found in case.result] for case in suite] == [["simulated"], ["unfinished"]]


def test_stranded_tests_run_once_an_agent_serves_them(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """The agents that could are named while they are paused; the timeout is not that of the whole wait."""
    fleet.agent("a1")
    assert qgjob("agents", "pause", "a1", "--url", server.url).exit_code == 0
    waiting = ("--wait", "--allow-simulated", "--stranded-timeout", "60")
    with QgjobProcess(server.url, "submit", *BUILD, "t1", *waiting) as process:
        reason = "no active agent serves target mobile · a1 paused by local"
        assert process.read_error().startswith(f"1 of 1 tests cannot start: {reason} ")
        assert qgjob("agents", "resume", "a1", "--url", server.url).exit_code == 0
        assert process.end()[0] == 0


def test_wait_accepts_job_ids(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """wait accepts one or several ids of jobs without a batch, in any spelling."""
    fleet.agent("a1", FAILS)
    good, bad = client.submit(test="t1"), client.submit(test="bad")
    assert qgjob("wait", good.upper(), "--allow-simulated", "--url", server.url).exit_code == 0
    assert qgjob("wait", good, bad, "--url", server.url).exit_code == 1


def test_json_prints_the_ended_jobs(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """Standard output has one line of JSON; progress goes to standard error."""
    fleet.agent("a1", FAILS)
    result = qgjob("submit", *BUILD, "t1", "bad", "--wait", "--json", "--url", server.url)
    (line,) = result.stdout.splitlines()
    assert [job["status"] for job in json.loads(line)["jobs"]] == ["done", "failed"]
    assert len(result.stderr.splitlines()) == 2


def test_fail_fast_cancels_the_rest(server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path) -> None:
    """When a test fails, the unfinished tests are cancelled, and skipped in the JUnit report."""
    fleet.agent("a1", FAILS, {"test": "long", "seconds": 600})
    report = tmp_path / "report.xml"
    tests = ("bad", "long", "t1", "t2")
    result = qgjob("submit", *BUILD, *tests, "--wait", "--fail-fast", "--junit", str(report), "--url", server.url)
    assert result.exit_code == 1
    assert "a test failed: cancelling the other" in result.stderr
    (suite,) = JUnitXml.fromfile(str(report))
    outcomes = {case.name: [type(found) for found in case.result] for case in suite}
    assert outcomes["bad"] == [Failure]
    assert outcomes["long"] == [Skipped]


def test_the_report_of_a_batch_is_one_request(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the number of its tests."""
    fleet.agent("a1", *({"test": f"t{number}", "seconds": 0.01, "outcome": "failed"} for number in range(8)))
    sent: list[str] = []
    send = QgjobClient._send_with_retries

    def record(client: QgjobClient, method: str, path: str, **options: Any) -> Any:
        sent.append(path.partition("?")[0])
        return send(client, method, path, **options)

    monkeypatch.setattr(QgjobClient, "_send_with_retries", record)
    report = tmp_path / "report.xml"
    tests = [f"t{number}" for number in range(8)]
    assert qgjob("submit", *BUILD, *tests, "--wait", "--junit", str(report), "--url", server.url).exit_code == 1
    assert JUnitXml.fromfile(str(report)).failures == 8
    assert [path for path in sent if path.startswith(("/api/v1/jobs/", "/api/v1/attempts/"))] == []
    assert len([path for path in sent if path.endswith("/junit")]) == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_cancels_with_the_option(server: ServerProcess, client: Client, number: signal.Signals) -> None:
    """When CI stops a step, --cancel-on-interrupt removes its tests from the queue."""
    arguments = ("submit", *BUILD, "t1", "t2", "--wait", "--cancel-on-interrupt")
    with QgjobProcess(server.url, *arguments) as process:
        jobs = [process.read_line("Job ID: ").removeprefix("Job ID: ") for _ in range(2)]
        process.signal(number)
        code, _, stderr = process.end()
    assert (code, "cancelled 2 unfinished tests" in stderr, stderr.splitlines()[-1]) == (130, True, "interrupted")
    assert {client.get(f"/status/{job}").body["status"] for job in jobs} == {"cancelled"}


@pytest.mark.parametrize("cancels", [True, False])
def test_an_interrupt_writes_the_report(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path, cancels: bool
) -> None:
    """With what has ended (simulated: skipped); what runs is an error, or skipped if it was cancelled."""
    fleet.agent("a1", {"test": "long", "seconds": 600})
    report = tmp_path / "report.xml"
    arguments = ("submit", *BUILD, "t1", "long", "--wait", "--junit", str(report), "--allow-simulated")
    with QgjobProcess(server.url, *arguments, *["--cancel-on-interrupt"] * cancels) as process:
        process.read_line("passed")
        process.signal(signal.SIGTERM)
        code, _, _ = process.end()
    assert code == 130
    (suite,) = JUnitXml.fromfile(str(report))
    outcomes = {case.name: [type(found) for found in case.result] for case in suite}
    assert outcomes == {"t1": [Skipped], "long": [Skipped] if cancels else [Error]}


def test_an_interrupt_writes_the_report_without_the_server(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path
) -> None:
    """At once, with the results that are known."""
    fleet.agent("a1", {"test": "long", "seconds": 600})
    report = tmp_path / "report.xml"
    arguments = ("submit", *BUILD, "t1", "long", "--wait", "--junit", str(report), "--allow-simulated")
    with QgjobProcess(server.url, *arguments) as process:
        process.read_line("passed")
        server.kill()
        process.signal(signal.SIGINT)
        code, _, _ = process.end()
    assert code == 130
    (suite,) = JUnitXml.fromfile(str(report))
    assert {case.name: [type(found) for found in case.result] for case in suite} == {"t1": [Skipped], "long": [Error]}


def test_an_interrupt_does_not_cancel_without_the_option(server: ServerProcess, client: Client) -> None:
    """Without a terminal, the tests keep running, and qgjob prints the command that waits for them."""
    with QgjobProcess(server.url, "submit", *BUILD, "t1", "--wait") as process:
        job = process.read_line("Job ID: ").removeprefix("Job ID: ")
        process.signal(signal.SIGINT)
        code, _, stderr = process.end()
    assert code == 130
    assert f"the tests keep running; to wait again: qgjob wait {job}" in stderr
    assert client.get(f"/status/{job}").body["status"] == "pending"


def test_a_wait_survives_a_restart_of_the_server(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """Each test is printed once, even if the socket breaks and the server is unreachable for a while."""
    fleet.agent("a1", {"test": "t2", "seconds": 3})
    with QgjobProcess(server.url, "submit", *BUILD, "t1", "t2", "t3", "--wait", "--allow-simulated") as process:
        first = process.read_line("passed")
        server.restart()
        code, stdout, _ = process.end()
    passed = [line.split()[3] for line in [first, *stdout.splitlines()] if line.startswith("passed")]
    assert (code, sorted(passed)) == (0, ["t1", "t2", "t3"])


def test_the_failed_jobs_of_a_batch_are_retried(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """Only failed and cancelled jobs are retried; with --wait, the exit code is that of the retried jobs."""
    unlucky = fleet.agent("a1", FAILS)
    result = qgjob("submit", *BUILD, "t1", "bad", "--wait", "--url", server.url)
    (batch,) = ids(result.stdout, "Batch")
    unlucky.end()
    fleet.agent("a2")
    again = qgjob("retry", "--failed-of", batch, "--wait", "--url", server.url)
    assert again.exit_code == 5  # simulated
    assert re.match(r"1 passed \(1 flaky\) in ", again.stdout.splitlines()[-1])
    nothing = qgjob("retry", "--failed-of", batch, "--wait", "--url", server.url)
    assert (nothing.exit_code, nothing.stdout) == (0, "")
    assert "nothing to retry" in nothing.stderr


def test_a_passed_job_is_not_retried(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """A passed job is refused, and the others are retried."""
    fleet.agent("a1", FAILS)
    passed, failed = client.submit(test="t1"), client.submit(test="bad")
    client.until(passed, "done")
    client.until(failed, "failed")
    result = qgjob("retry", passed, failed, "--url", server.url)
    assert (result.exit_code, ids(result.stdout)) == (2, [failed])
    assert f"{passed}: only a failed or cancelled job can run again" in result.stderr
