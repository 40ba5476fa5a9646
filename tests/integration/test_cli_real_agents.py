"""qgjob with agents that run commands: logs, artifacts, cases, app files, timeouts, availability."""

from __future__ import annotations

import json
import re
import statistics
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from junitparser import JUnitXml

from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.integration.qgjob_process import QgjobProcess
from tests.server_process import ServerProcess
from tests.unit.cli_support import qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.0", "--target", "web")

PASSES = """
echo "opening the page"; echo "a warning" >&2
mkdir -p "$QUALGENT_ARTIFACTS/shots"; printf 'picture' > "$QUALGENT_ARTIFACTS/shots/page one.png"
"""
FAILS = """
cat > "$QUALGENT_ARTIFACTS/junit.xml" <<'XML'
<testsuite name="login"><testcase classname="login" name="opens" time="0.5"/>
<testcase classname="login" name="logs in" time="1.5">
<failure message="no such button">at login.js:7</failure></testcase>
<testcase classname="login" name="logs out"><skipped/></testcase></testsuite>
XML
echo "not found"; exit 1
"""
SLOW = "echo first; while [ ! -e go ]; do sleep 0.05; done; echo last"
CLOCK = """exec python3 -c 'import time
for _ in range(60): print("at", time.time(), flush=True); time.sleep(0.05)'"""
WITH_APP = 'cat "$APP_FILE"'


@pytest.fixture
def tests_root(tmp_path: Path) -> Path:
    root = tmp_path / "suite"
    root.mkdir()
    for name, text in {"passes.sh": PASSES, "fails.sh": FAILS, "slow.sh": SLOW, "clock.sh": CLOCK}.items():
        (root / name).write_text(text)
    return root


@pytest.fixture
def agent(server: ServerProcess, agent_factory: Callable[..., AgentProcess], tests_root: Path) -> AgentProcess:
    return start_agent(server, agent_factory, tests_root, "")


def start_agent(
    server: ServerProcess, agent_factory: Callable[..., AgentProcess], root: Path, more: str
) -> AgentProcess:
    config = root / "qgagent.toml"
    config.write_text(f'test_root = "."\n[target.web]\npreset = "command"\nrun = ["sh", "{{test}}"]\n{more}')
    return agent_factory(server.url, "lab", "--config", str(config))


def job_id(text: str) -> str:
    (found,) = re.findall(r"^Job ID: (\S+)$", text, re.MULTILINE)
    return str(found)


def test_the_log_of_a_test_is_printed(server: ServerProcess, agent: AgentProcess) -> None:
    """A log has both output streams; --logs prints it when the test has ended."""
    result = qgjob("submit", *BUILD, "passes.sh", "--wait", "--logs", "--url", server.url)
    assert result.exit_code == 0
    assert "1 passed in" in result.stdout.splitlines()[-1]
    assert "simulated" not in result.stdout
    begin = result.stdout.index("--- log of passes.sh")
    assert "opening the page" in result.stdout[begin:]
    log = qgjob("logs", job_id(result.stdout), "--url", server.url)
    assert log.exit_code == 0
    assert {"opening the page", "a warning"} <= set(log.stdout.splitlines())
    assert qgjob("logs", job_id(result.stdout), "--attempt", "1", "--url", server.url).stdout == log.stdout
    missing = qgjob("logs", job_id(result.stdout), "--attempt", "2", "--url", server.url)
    assert (missing.exit_code, missing.stderr) == (2, "error: the job has no attempt 2; it has 1\n")


@pytest.mark.parametrize("test", ["@passes.sh", "../passes.sh"])
def test_a_refused_test_is_not_tried_again(
    server: ServerProcess, agent: AgentProcess, client: Client, test: str
) -> None:
    """It fails at its first attempt, with what the agent says; the server allows three after an error."""
    result = qgjob("submit", *BUILD, "--test", test, "--wait", "--wait-timeout", "30", "--url", server.url)
    assert result.exit_code == 1, result.stdout
    job = client.get(f"/api/v1/jobs/{job_id(result.stdout)}").body
    assert (job["status"], job["attempts"]) == ("failed", 1)
    assert job["reason"].startswith(f"error: a retry would repeat it: test {test!r}")


def test_a_log_is_followed_until_the_test_ends(server: ServerProcess, agent: AgentProcess, tests_root: Path) -> None:
    """-f waits for the attempt, and prints the first line while the test runs."""
    submitted = qgjob("submit", *BUILD, "slow.sh", "--url", server.url)
    with QgjobProcess(server.url, "logs", "-f", job_id(submitted.stdout)) as process:
        process.read_line("first")
        assert not (tests_root / "go").exists()
        (tests_root / "go").touch()
        process.read_line("last")
        assert process.end()[0] == 0


def test_a_followed_log_is_at_most_a_quarter_of_a_second_late(server: ServerProcess, agent: AgentProcess) -> None:
    """The median delay from the test through agent, server and qgjob is less than 0.25 s."""
    submitted = qgjob("submit", *BUILD, "clock.sh", "--url", server.url)
    delays = []
    with QgjobProcess(server.url, "logs", "-f", job_id(submitted.stdout)) as process:
        for _ in range(60):
            delays.append(time.time() - float(process.read_line("at ").split()[1]))
        assert process.end()[0] == 0
    assert statistics.median(delays) < 0.25


def test_following_a_log_survives_a_restart(server: ServerProcess, agent: AgentProcess, tests_root: Path) -> None:
    """qgjob continues at its offset, so each line is printed once."""
    submitted = qgjob("submit", *BUILD, "slow.sh", "--url", server.url)
    with QgjobProcess(server.url, "logs", "-f", job_id(submitted.stdout), "--patience", "60") as process:
        process.read_line("first")
        server.restart()
        (tests_root / "go").touch()
        process.read_line("last")
        code, rest, _ = process.end()
    assert (code, "first" in rest) == (0, False)


def test_a_job_without_attempts_has_neither_log_nor_artifacts(server: ServerProcess, client: Client) -> None:
    """logs and artifacts print an error and exit with 2."""
    job = client.submit()
    for command in ("logs", "artifacts"):
        result = qgjob(command, job, "--url", server.url)
        assert (result.exit_code, "has no attempts yet" in result.stderr) == (2, True)


def test_artifacts_are_listed_and_downloaded(server: ServerProcess, agent: AgentProcess, tmp_path: Path) -> None:
    """Artifacts keep their paths below the folder; only missing and different files are downloaded."""
    submitted = qgjob("submit", *BUILD, "passes.sh", "--wait", "--url", server.url)
    job, folder = job_id(submitted.stdout), tmp_path / "results"
    listed = qgjob("artifacts", job, "--url", server.url)
    assert listed.stdout.splitlines()[1].split("  ")[0] == "shots/page one.png"
    assert qgjob("artifacts", job, "--download", str(folder), "--url", server.url).exit_code == 0
    fetched = folder / "shots" / "page one.png"
    assert fetched.read_text() == "picture"
    first = fetched.stat().st_ino
    qgjob("artifacts", job, "--download", str(folder), "--url", server.url)
    assert fetched.stat().st_ino == first
    fetched.write_text("something else")
    qgjob("artifacts", job, "--download", str(folder), "--url", server.url)
    assert fetched.read_text() == "picture"
    assert [path.name for path in fetched.parent.iterdir()] == ["page one.png"]


def test_a_symbolic_link_does_not_redirect_a_download(
    server: ServerProcess, agent: AgentProcess, tmp_path: Path
) -> None:
    """qgjob refuses to write through a link that leads out of the folder."""
    submitted = qgjob("submit", *BUILD, "passes.sh", "--wait", "--url", server.url)
    folder, elsewhere = tmp_path / "results", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "shots").symlink_to(elsewhere)
    result = qgjob("artifacts", job_id(submitted.stdout), "--download", str(folder), "--url", server.url)
    assert (result.exit_code, list(elsewhere.iterdir())) == (2, [])
    assert "would lie outside" in result.stderr


def test_the_junit_report_contains_cases(server: ServerProcess, agent: AgentProcess, tmp_path: Path) -> None:
    """There is a suite of the cases that a test reported, and one with a testcase for each other test."""
    report = tmp_path / "report.xml"
    tests = ("passes.sh", "fails.sh")
    arguments = ("submit", *BUILD, *tests, "--wait", "--junit", str(report), "--suite", "smoke", "--url", server.url)
    assert qgjob(*arguments).exit_code == 1
    jobs, cases = JUnitXml.fromfile(str(report))
    assert (jobs.name, [case.name for case in jobs], jobs.failures) == ("smoke", ["passes.sh"], 0)
    assert (cases.name, cases.tests, cases.failures, cases.skipped) == ("fails.sh", 3, 1, 1)
    (failed,) = [case for case in cases if case.is_failure]
    assert (failed.name, failed.classname, failed.time) == ("logs in", "login", 1.5)
    (why,) = failed.result
    assert (why.message, why.text) == ("no such button", "no such button\nat login.js:7")


def test_a_flaky_pass_says_so(
    server: ServerProcess, agent: AgentProcess, client: Client, tests_root: Path, tmp_path: Path
) -> None:
    """In the output, as a field of the JSON, and in qgjob's and the server's report; a plain pass says nothing."""
    (tests_root / "flaky.sh").write_text("[ -e tried ] && exit 0; touch tried; echo 'no such button' >&2; exit 1")
    report = tmp_path / "report.xml"
    tests = ("flaky.sh", "passes.sh", "--retries", "1")
    result = qgjob("submit", *BUILD, *tests, "--wait", "--junit", str(report), "--url", server.url)
    assert result.exit_code == 0, result.output
    assert re.search(r"^passed  .* flaky.sh  \S+  passed on attempt 2$", result.stdout, re.MULTILINE)
    assert re.search(r"^passed  .* passes.sh  \S+$", result.stdout, re.MULTILINE)
    assert result.stdout.splitlines()[-1].startswith("2 passed (1 flaky) in ")
    (batch,) = re.findall(r"^Batch ID: (\S+)$", result.stdout, re.MULTILINE)
    shown = json.loads(qgjob("wait", "--batch", batch, "--json", "--url", server.url).stdout)["jobs"]
    assert [(job["flaky"], job["passed_on_attempt"]) for job in shown] == [(True, 2), (False, 1)]
    served = client.get(f"/api/v1/batches/{batch}/junit").body
    for root in (ET.parse(report).getroot(), ET.fromstring(served)):
        flaky, passed = root[0].findall("testcase")
        assert (root.get("failures"), root.get("errors"), flaky.find("failure")) == ("0", "0", None)
        (failure,) = flaky.findall("flakyFailure")
        assert (failure.get("type"), "exit" in str(failure.get("message"))) == ("failed", True)
        assert failure.findtext("stackTrace")
        noted = {found.get("name"): found.get("value") for found in flaky.findall("properties/property")}
        assert noted["flaky"] == "passed on attempt 2"
        assert "; passed on attempt 2" in str(flaky.findtext("system-out"))
        assert {found.get("name") for found in passed.findall("properties/property")} <= {"url"}
        assert {child.tag for child in passed} <= {"system-out", "properties"}


def test_an_app_file_reaches_the_test(
    server: ServerProcess, agent_factory: Callable[..., AgentProcess], tests_root: Path, client: Client
) -> None:
    """The same file may be uploaded again; another file of the same build is refused before the submission."""
    (tests_root / "app.sh").write_text(WITH_APP)
    start_agent(server, agent_factory, tests_root, 'variables = { APP_FILE = "{app_file}" }\n')
    app = tests_root / "app.apk"
    app.write_text("the app\n")
    arguments = ("submit", *BUILD, "app.sh", "--app-file", str(app), "--url", server.url)
    for _ in range(2):
        result = qgjob(*arguments, "--wait", "--logs")
        assert (result.exit_code, "the app" in result.stdout.splitlines()) == (0, True)
    jobs = len(client.get("/api/v1/jobs").body["jobs"])
    app.write_text("another app\n")
    refused = qgjob(*arguments)
    assert (refused.exit_code, len(client.get("/api/v1/jobs").body["jobs"])) == (2, jobs)


def test_an_app_file_requires_a_single_build(tests_root: Path) -> None:
    """Tests of two builds cannot divide_lines one."""
    (tests_root / "list").write_text('{"app_version_id": "1", "test": "a"}\n{"app_version_id": "2", "test": "b"}\n')
    arguments = ("--org-id", "acme", "--from-file", str(tests_root / "list"), "--app-file", str(tests_root / "list"))
    result = qgjob("submit", *arguments, "--url", "http://127.0.0.1:9")
    assert (result.exit_code, "--app-file is the file of one build" in result.stderr) == (2, True)


def test_a_test_has_a_timeout_and_retries(server: ServerProcess, agent: AgentProcess, client: Client) -> None:
    """Each attempt of a hanging test ends after --timeout, and there are --retries more attempts."""
    limits = ("--timeout", "1", "--retries", "1")
    result = qgjob("submit", *BUILD, "slow.sh", *limits, "--wait", "--url", server.url)
    assert result.exit_code == 1
    tries = client.get(f"/api/v1/jobs/{job_id(result.stdout)}").body["tries"]
    assert [attempt["outcome"] for attempt in tries] == ["timed_out", "timed_out"]


def test_an_agent_is_drained_and_resumed(server: ServerProcess, agent: AgentProcess, client: Client) -> None:
    """A drained agent has a note and an end time, and runs no tests until it is resumed."""
    qgjob("submit", *BUILD, "passes.sh", "--wait", "--url", server.url)  # the agent is connected
    drained = qgjob("agents", "drain", "lab", "--note", "new cable", "--for", "2h", "--url", server.url)
    assert drained.exit_code == 0
    assert re.search(r"^held: drained until 20\S+Z: new cable$", drained.stdout, re.MULTILINE)
    assert "new cable" in qgjob("agents", "--url", server.url).stdout
    job = job_id(qgjob("submit", *BUILD, "passes.sh", "--url", server.url).stdout)
    assert qgjob("wait", job, "--timeout", "0.5", "--url", server.url).exit_code == 4
    resumed = qgjob("agents", "resume", "lab", "--json", "--url", server.url)
    assert json.loads(resumed.stdout)["held"] is None
    assert qgjob("wait", job, "--url", server.url).exit_code == 0
    for action, kind in (("pause", "paused"), ("quarantine", "quarantined")):
        result = qgjob("agents", action, "lab", "--until", "2099-01-31T12:00:00Z", "--url", server.url)
        assert f"held: {kind} until 2099-01-31T12:00:00.000Z" in result.stdout.splitlines()


@pytest.mark.parametrize(
    "arguments",
    [
        ("agents", "drain"),
        ("agents", "drain", "lab", "--for", "2 weeks"),
        ("agents", "drain", "lab", "--for", "0m"),
        ("agents", "drain", "lab", "--for", "2h", "--until", "2099-01-31T12:00:00Z"),
        ("agents", "--json", "drain", "lab"),
        ("submit", *BUILD, "a", "--retries", "11"),
        ("submit", *BUILD, "a", "--app-file", "missing.apk"),
    ],
)
def test_an_invalid_command_line_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    """qgjob sends no request: there is no server at this URL."""
    assert qgjob(*arguments, QUALGENT_URL="http://127.0.0.1:9").exit_code == 2
