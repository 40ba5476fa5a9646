"""qgjob submit --wait, wait and retry with a real server and real agents."""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import Failure, JUnitXml, Skipped

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
    """The ids first, then a line for each test as it ends, then how many passed and that none was really run."""
    fleet.agent("a1")
    result = qgjob("submit", *BUILD, "t1", "t2", "t3", "--wait", "--url", server.url)
    assert (result.exit_code, result.stderr) == (0, "")
    jobs = ids(result.stdout)
    ended = re.findall(r"^passed +[\d.]+ s  (\S+)  (\S+)$", result.stdout, re.MULTILINE)
    assert sorted(ended) == list(zip(["t1", "t2", "t3"], jobs, strict=True))
    assert re.fullmatch(r"3 passed in [\d.]+ s \(all simulated, not run\)", result.stdout.splitlines()[-1])


def test_one_that_failed_is_exit_code_1_and_a_junit_file_says_which(
    server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path
) -> None:
    """A testcase for each test, in the order submitted; what it says is readable, whatever the test printed."""
    fleet.agent("a1", FAILS)
    report = tmp_path / "new" / "report.xml"
    result = qgjob("submit", *BUILD, "t1", "bad", "t2", "--wait", "--junit", str(report), "--url", server.url)
    assert result.exit_code == 1
    assert re.search(r"^failed .* bad .*got Login$", result.stdout, re.MULTILINE)
    assert re.match(r"2 passed, 1 failed in ", result.stdout.splitlines()[-1])
    (suite,) = JUnitXml.fromfile(str(report))
    cases = list(suite)
    assert [case.name for case in cases] == ["t1", "bad", "t2"]
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 1, 0, 0)
    (failure,) = cases[1].result
    assert isinstance(failure, Failure)
    assert failure.message == "expected \N{REPLACEMENT CHARACTER}[31mHome\N{REPLACEMENT CHARACTER}[0m, got Login"
    assert all(case.time > 0 for case in cases)
    assert [path.name for path in report.parent.iterdir()] == ["report.xml"]


def test_time_that_runs_out_is_exit_code_4(server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path) -> None:
    """The tests go on, and the command that is named waits for them; the file has them as errors meanwhile."""
    report = tmp_path / "report.xml"
    waiting = ("--wait", "--wait-timeout", "0.5", "--junit", str(report))
    result = qgjob("submit", *BUILD, "t1", "t2", *waiting, "--url", server.url)
    assert result.exit_code == 4
    assert "2 of 2 tests have not ended within 0.5 s" in result.stderr
    assert JUnitXml.fromfile(str(report)).errors == 2
    again = re.search(r"qgjob (wait --batch \S+)$", result.stderr, re.MULTILINE)
    assert again is not None
    fleet.agent("a1")
    assert qgjob(*again[1].split(), "--url", server.url).exit_code == 0


def test_a_single_job_is_waited_for_by_its_id(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """Jobs of no batch, several at once, in any spelling of an id."""
    fleet.agent("a1", FAILS)
    good, bad = client.submit(test="t1"), client.submit(test="bad")
    assert qgjob("wait", good.upper(), "--url", server.url).exit_code == 0
    assert qgjob("wait", good, bad, "--url", server.url).exit_code == 1


def test_json_is_the_jobs_as_they_ended(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """One line on standard output; what happens meanwhile is told on the other."""
    fleet.agent("a1", FAILS)
    result = qgjob("submit", *BUILD, "t1", "bad", "--wait", "--json", "--url", server.url)
    (line,) = result.stdout.splitlines()
    assert [job["status"] for job in json.loads(line)["jobs"]] == ["done", "failed"]
    assert len(result.stderr.splitlines()) == 2


def test_fail_fast_cancels_the_rest(server: ServerProcess, fleet: SimulatedFleet, tmp_path: Path) -> None:
    """One has failed: what waits is cancelled, and a JUnit file has it as skipped."""
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


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_cancels_if_that_is_wanted(server: ServerProcess, client: Client, number: signal.Signals) -> None:
    """CI that stops a step must not leave its tests in the queue."""
    arguments = ("submit", *BUILD, "t1", "t2", "--wait", "--cancel-on-interrupt")
    with QgjobProcess(server.url, *arguments) as process:
        jobs = [process.line("Job ID: ").removeprefix("Job ID: ") for _ in range(2)]
        process.signal(number)
        code, _, stderr = process.end()
    assert (code, "cancelled 2 of 2 unfinished tests" in stderr, stderr.splitlines()[-1]) == (130, True, "interrupted")
    assert {client.get(f"/status/{job}").body["status"] for job in jobs} == {"cancelled"}


def test_an_interrupt_leaves_the_tests_alone_otherwise(server: ServerProcess, client: Client) -> None:
    """Nobody can be asked here: the tests go on, and it says how to wait for them again."""
    with QgjobProcess(server.url, "submit", *BUILD, "t1", "--wait") as process:
        job = process.line("Job ID: ").removeprefix("Job ID: ")
        process.signal(signal.SIGINT)
        code, _, stderr = process.end()
    assert code == 130
    assert f"the tests keep running; to wait again: qgjob wait {job}" in stderr
    assert client.get(f"/status/{job}").body["status"] == "pending"


def test_a_restart_of_the_server_is_survived(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """The socket breaks, nobody answers for a while, and still every test is told once."""
    fleet.agent("a1", {"test": "t2", "seconds": 3})
    with QgjobProcess(server.url, "submit", *BUILD, "t1", "t2", "t3", "--wait") as process:
        first = process.line("passed")
        server.restart()
        code, stdout, _ = process.end()
    told = [line.split()[3] for line in [first, *stdout.splitlines()] if line.startswith("passed")]
    assert (code, sorted(told)) == (0, ["t1", "t2", "t3"])


def test_what_failed_of_a_batch_runs_again(server: ServerProcess, fleet: SimulatedFleet) -> None:
    """Only what failed or was cancelled; waited for, its exit code is that of the new round."""
    unlucky = fleet.agent("a1", FAILS)
    result = qgjob("submit", *BUILD, "t1", "bad", "--wait", "--url", server.url)
    (batch,) = ids(result.stdout, "Batch")
    unlucky.end()
    fleet.agent("a2")
    again = qgjob("retry", "--failed-of", batch, "--wait", "--url", server.url)
    assert again.exit_code == 0
    assert re.match(r"1 passed in ", again.stdout.splitlines()[-1])
    nothing = qgjob("retry", "--failed-of", batch, "--wait", "--url", server.url)
    assert (nothing.exit_code, nothing.stdout) == (0, "")
    assert "nothing to retry" in nothing.stderr


def test_a_job_that_passed_does_not_run_again(server: ServerProcess, fleet: SimulatedFleet, client: Client) -> None:
    """One that waits already is left as it is; one that passed is refused, and the others are done nevertheless."""
    fleet.agent("a1", FAILS)
    passed, failed = client.submit(test="t1"), client.submit(test="bad")
    client.until(passed, "done")
    client.until(failed, "failed")
    result = qgjob("retry", passed, failed, "--url", server.url)
    assert (result.exit_code, ids(result.stdout)) == (2, [failed])
    assert f"{passed}: only a failed or cancelled job can run again" in result.stderr
