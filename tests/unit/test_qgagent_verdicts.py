"""Runners that report their cases: no false green, and reports of tests that were stopped."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from qgagent.config import ArtifactCaps
from qgagent.targets import Commands, TargetConfig, commands_of
from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

pytestmark = pytest.mark.seconds

NO_UPLOADS = ArtifactCaps(max_files=0)
PASSED = '<testcase name="a"/>'
FAILED = '<testcase name="b"><failure message="no"/></testcase>'
BROKEN = '<testcase name="c"><error message="no"/></testcase>'
SKIPPED = '<testcase name="d"><skipped/></testcase>'

RUNNER = """
import os, signal, sys, time
def report(cases):
    with open(os.environ["QUALGENT_ARTIFACTS"] + "/junit.xml", "w") as file:
        file.write("<testsuites><testsuite>" + cases + "</testsuite></testsuites>")
"""


async def run_once(tmp_path: Path, script: str, **settings: Any) -> tuple[Result, str]:
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.py", RUNNER + script)
    reports = settings.pop("reports_cases", True)
    commands = Commands(run=(sys.executable, "{test}"), reports_cases=bool(reports))
    async with scripted_server() as server, command_agent(server, tmp_path, commands, artifacts=NO_UPLOADS, **settings):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, "a.py")
        return await until_result(session, store), store.text(lease.attempt)


@pytest.mark.parametrize(
    ("cases", "code", "outcome", "message"),
    [
        (PASSED, 0, "passed", ""),
        (PASSED + SKIPPED, 0, "passed", ""),
        (SKIPPED, 0, "passed", ""),
        (PASSED + FAILED, 1, "failed", "exit code 1"),
        (BROKEN, 1, "failed", "exit code 1"),
        (PASSED + FAILED, 0, "failed", "exit code 0, but 1 case failed"),
        (BROKEN + FAILED, 0, "failed", "exit code 0, but 2 cases failed"),
        ("", 0, "error", "the runner has ended without a test case in its report"),
        ("", 1, "error", "exit code 1: no test case has failed"),
        (PASSED, 1, "error", "exit code 1: no test case has failed"),
        (PASSED, 139, "error", "exit code 139: no test case has failed"),
    ],
)
async def test_exit_code_and_cases_must_agree(
    tmp_path: Path, cases: str, code: int, outcome: str, message: str
) -> None:
    """A pass needs a case, a failure a failed one: a crash, or an error outside of any case, is an error."""
    result, _ = await run_once(tmp_path, f"report({cases!r}); sys.exit({code})")
    assert (result.outcome, result.exit_code, result.message) == (outcome, code, message)
    assert not result.permanent


@pytest.mark.parametrize("script", ["sys.exit(0)", "report('</junk>'); sys.exit(0)"])
async def test_a_pass_without_a_readable_report_is_an_error(tmp_path: Path, script: str) -> None:
    result, _ = await run_once(tmp_path, script)
    assert (result.outcome, result.cases) == ("error", [])


@pytest.mark.parametrize(
    "said", ["Error: No tests found.", "ERROR: file or directory not found: a.py", "===== no tests ran in 0.01s ====="]
)
async def test_a_test_that_does_not_exist_has_failed_for_good(tmp_path: Path, said: str) -> None:
    """With the sentence of the tool."""
    result, _ = await run_once(tmp_path, f"print({said!r}); sys.exit(1)")
    assert (result.outcome, result.permanent) == ("failed", True)
    assert re.sub(r"^(?:Error|ERROR): | in .*|=", "", said).strip() in result.message


async def test_other_commands_are_judged_by_their_exit_code(tmp_path: Path) -> None:
    """They need not write a report."""
    assert (await run_once(tmp_path, "sys.exit(0)", reports_cases=False))[0].outcome == "passed"
    assert (await run_once(tmp_path, "sys.exit(3)", reports_cases=False))[0].outcome == "failed"


WRITES_AT = """
def stop(number, frame):
    print("stopped by", number, flush=True)
    report({cases!r})
    os._exit(1)
signal.signal(signal.{signal}, stop)
while True:
    time.sleep(0.02)
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
async def test_a_test_over_its_limit_keeps_the_cases_that_ended(tmp_path: Path, name: str) -> None:
    """It gets SIGINT, at which runners write their reports, then SIGTERM, then SIGKILL."""
    script = WRITES_AT.format(cases=PASSED + FAILED, signal=name)
    if name == "SIGTERM":
        script = "signal.signal(signal.SIGINT, signal.SIG_IGN)\n" + script
    limits = CommandLimits(job_seconds=1)
    result, log = await run_once(tmp_path, script, limits=limits, grace_seconds=2.0)
    assert result.outcome == "timed_out"
    assert [case.name for case in result.cases] == ["a", "b"]
    assert f"stopped by {2 if name == 'SIGINT' else 15}" in log


async def test_a_runner_that_ignores_both_is_killed(tmp_path: Path) -> None:
    """Within the same time as any other command."""
    ignore = "\n".join(f"signal.signal(signal.{name}, signal.SIG_IGN)" for name in ("SIGINT", "SIGTERM"))
    limits = CommandLimits(job_seconds=0.5)
    result, _ = await run_once(tmp_path, f"{ignore}\ntime.sleep(60)", limits=limits, grace_seconds=0.5)
    assert (result.outcome, result.exit_code) == ("timed_out", -9)
    assert result.run_seconds < 20


async def test_a_browser_in_a_group_of_its_own_gets_no_interrupt(tmp_path: Path) -> None:
    """The runner closes it; else what it says last would be that its browser is gone."""
    script = """
import subprocess
script = "import signal, time; signal.signal(2, lambda *_: print('interrupted', flush=True)); time.sleep(60)"
child = subprocess.Popen([sys.executable, "-c", script], process_group=0)
def stop(number, frame):
    time.sleep(0.3)
    report({cases!r})
    child.kill()
    os._exit(1)
signal.signal(signal.SIGINT, stop)
time.sleep(60)
"""
    result, log = await run_once(
        tmp_path, script.replace("{cases!r}", repr(PASSED)), limits=CommandLimits(job_seconds=1), grace_seconds=4.0
    )
    assert [case.name for case in result.cases] == ["a"]
    assert "interrupted" not in log


def test_only_the_commands_of_presets_are_judged() -> None:
    """A run of the host's own need not write a report, nor end at SIGINT."""
    assert commands_of(TargetConfig(preset="pytest")).reports_cases
    assert not commands_of(TargetConfig(preset="pytest", run=["pytest", "{test}"])).reports_cases
    assert not commands_of(TargetConfig(preset="command", run=["sh", "{test}"])).reports_cases
