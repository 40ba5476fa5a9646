"""Commands with a reporter: cases from its events, limits that know them, and tests that were stopped."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from qgagent.config import ArtifactCaps
from qgagent.targets import Commands
from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

NO_UPLOADS = ArtifactCaps(max_files=0)
REPORTER = """
import json, os, signal, sys, time
nonce = os.environ["QUALGENT_NONCE"]
cases = open(os.environ["QUALGENT_CASES"], "ab", buffering=0)
def write(event, **fields):
    cases.write(json.dumps({"nonce": nonce, "event": event} | fields).encode() + b"\\n")
def begin(name, **fields):
    write("begin", **({"id": name, "name": name, "file": "a.py", "line": 1} | fields))
def end(name, outcome="passed", **fields):
    write("end", **({"id": name, "outcome": outcome, "seconds": 0.1} | fields))
def report(cases):
    with open(os.environ["QUALGENT_ARTIFACTS"] + "/junit.xml", "w") as file:
        file.write("<testsuites><testsuite>" + cases + "</testsuite></testsuites>")
"""


async def run_once(
    tmp_path: Path, script: str, commands: Commands | None = None, **settings: Any
) -> tuple[Result, str]:
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.py", REPORTER + script)
    scripts.sh("b.py", "")
    commands = commands or Commands(run=(sys.executable, "{test}"))
    async with scripted_server() as server, command_agent(server, tmp_path, commands, artifacts=NO_UPLOADS, **settings):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, "a.py")
        return await until_result(session, store), store.text(lease.attempt)


def outcomes(result: Result) -> list[tuple[str, str]]:
    return [(case.name, case.outcome) for case in result.cases]


async def test_cases_come_from_the_reporter_once(tmp_path: Path) -> None:
    """A report of the same cases among the artifacts is not read as well."""
    result, _ = await run_once(
        tmp_path,
        """
write("start", total=2); begin("a"); end("a"); begin("b"); end("b", "failed", errors=[{"message": "no"}])
begin("b", retry=1); end("b", retry=1); write("finish")
report('<testcase name="a"/><testcase name="b"/>')
""",
    )
    assert (result.outcome, result.message) == ("passed", "")
    assert [(case.name, case.outcome, case.retries, case.flaky) for case in result.cases] == [
        ("a", "passed", 0, False),
        ("b", "passed", 1, True),
    ]


async def test_any_command_with_a_reporter_is_judged_by_it(tmp_path: Path) -> None:
    """Exit code 0 is no pass if a case began and did not end."""
    result, _ = await run_once(tmp_path, 'write("start"); begin("a"); end("a"); begin("b"); write("finish")')
    assert (result.outcome, result.message) == ("error", "exit code 0 in 'b'")
    assert outcomes(result) == [("a", "passed"), ("b", "error")]


async def test_a_case_of_another_file_is_an_error(tmp_path: Path) -> None:
    script = 'write("start"); begin("a"); end("a"); begin("b", file="b.py"); end("b"); write("finish")'
    result, _ = await run_once(tmp_path, script)
    assert (result.outcome, result.message) == ("error", "the case 'b' is of b.py, not of the job's test")


ATTACKS = {
    "a pass that is none": (
        'begin("a"); end("a"); write("finish"); sys.exit(1)',
        "exit code 1: no test case has failed",
    ),
    "a reporter that dies": (
        'write("start", total=2); begin("a"); end("a"); cases.close()',
        "exit code 0, but fewer than 2 cases have ended",
    ),
    "no end": ('write("start"); begin("a"); end("a")', "exit code 0, but the runner has not reported its end"),
    "a case twice": (
        'begin("a"); end("a"); begin("a"); end("a"); write("finish")',
        "the case 'a' was reported twice, or its tries not in order",
    ),
    "100,000 cases": (
        """
lines = (b'{"nonce": "%s", "event": "begin", "id": "%d", "name": "x", "file": "a.py"}\\n'
         b'{"nonce": "%s", "event": "end", "id": "%d", "outcome": "passed", "seconds": 0}\\n'
         % (nonce.encode(), number, nonce.encode(), number) for number in range(100_000))
cases.write(b"".join(lines))
write("finish")
""",
        "more than 10000 cases were reported",
    ),
}


@pytest.mark.seconds
@pytest.mark.parametrize("name", ATTACKS)
async def test_an_attack_of_a_reporter_is_a_clear_error(tmp_path: Path, name: str) -> None:
    script, message = ATTACKS[name]
    result, _ = await run_once(tmp_path, script)
    assert (result.outcome, result.message) == ("error", message)


async def test_a_name_of_10_kb_with_control_characters_is_cut_and_cleaned(tmp_path: Path) -> None:
    """In what is sent; the message that says which case was running has one line."""
    script = 'begin("\\x1b[31m\\r\\n" + "n" * 10_000, id="a"); write("finish")'
    result, _ = await run_once(tmp_path, script)
    assert (result.outcome, len(result.cases[0].name)) == ("error", 1000)
    assert result.cases[0].name.isprintable()
    assert result.message.startswith("exit code 0 in '")
    assert (result.message.isprintable(), len(result.message) < 400) == (True, True)


HANGS = """
write("start", total=3); begin("cart › adds"); end("cart › adds"); begin("cart › pays", project="web")
time.sleep(60)
"""


@pytest.mark.seconds
async def test_a_timeout_names_the_case_and_keeps_those_that_ended(tmp_path: Path) -> None:
    result, _ = await run_once(tmp_path, HANGS, limits=CommandLimits(job_seconds=1), grace_seconds=0.2)
    assert result.outcome == "timed_out"
    assert result.message == "stopped: it took longer than 1 s in 'cart › pays (web)'"
    assert outcomes(result) == [("cart › adds", "passed"), ("cart › pays", "error")]
    assert [case.message for case in result.cases] == ["", result.message]  # one failure, not two


@pytest.mark.seconds
async def test_silence_names_the_case(tmp_path: Path) -> None:
    result, _ = await run_once(tmp_path, HANGS, limits=CommandLimits(silence_seconds=1), grace_seconds=0.2)
    assert (result.outcome, result.message) == ("timed_out", "stopped: no output for 1 s in 'cart › pays (web)'")
    assert outcomes(result)[0] == ("cart › adds", "passed")


async def test_a_crash_names_the_case(tmp_path: Path) -> None:
    script = HANGS.replace("time.sleep(60)", "os.kill(os.getpid(), signal.SIGKILL)")
    result, _ = await run_once(tmp_path, script)
    assert (result.outcome, result.message) == ("error", "ended by SIGKILL in 'cart › pays (web)'")
    script = HANGS.replace("time.sleep(60)", "os._exit(128 + signal.SIGKILL)")  # a shell or npx says so of its child
    result, _ = await run_once(tmp_path / "again", script)
    assert (result.outcome, result.message) == ("error", "exit code 137 in 'cart › pays (web)'")
    assert outcomes(result) == [("cart › adds", "passed"), ("cart › pays", "error")]
    assert result.cases[1].message == result.message


@pytest.mark.seconds
async def test_a_runner_that_reports_at_an_interrupt_names_the_case(tmp_path: Path) -> None:
    """It has ended the case itself, as interrupted."""
    script = """
def stop(number, frame):
    end("b", "interrupted"); write("finish"); os._exit(130)
signal.signal(signal.SIGINT, stop)
write("start", total=2); begin("a"); end("a"); begin("b")
time.sleep(60)
"""
    commands = Commands(run=(sys.executable, "{test}"), reports_cases=True)
    limits = CommandLimits(job_seconds=1)
    result, _ = await run_once(tmp_path, script, commands, limits=limits, grace_seconds=8.0)
    assert (result.outcome, result.message) == ("timed_out", "stopped: it took longer than 1 s in 'b'")
    assert outcomes(result) == [("a", "passed"), ("b", "error")]
    assert result.cases[1].message == result.message


@pytest.mark.seconds
async def test_events_count_as_output(tmp_path: Path) -> None:
    """Cases that print nothing are no silence."""
    script = """
write("start")
for number in range(8):
    begin(str(number)); time.sleep(0.5); end(str(number))
write("finish")
"""
    result, _ = await run_once(tmp_path, script, limits=CommandLimits(silence_seconds=2.5))
    assert (result.outcome, len(result.cases)) == ("passed", 8)


@pytest.mark.seconds
async def test_lies_are_no_output(tmp_path: Path) -> None:
    """Lines without the nonce do not keep a silent test alive."""
    script = """
write("start"); begin("a"); nonce = "guessed"
while True:
    write("start"); time.sleep(0.1)
"""
    result, _ = await run_once(tmp_path, script, limits=CommandLimits(silence_seconds=1), grace_seconds=0.2)
    assert (result.outcome, result.message) == ("timed_out", "stopped: no output for 1 s in 'a'")


@pytest.mark.seconds
async def test_the_setup_may_be_silent(tmp_path: Path) -> None:
    """Until the first case begins, its limit is start_timeout."""
    script = 'write("start"); time.sleep(2); begin("a"); end("a"); write("finish")'
    result, _ = await run_once(tmp_path, script, limits=CommandLimits(silence_seconds=1, start_seconds=60))
    assert result.outcome == "passed"


@pytest.mark.seconds
@pytest.mark.parametrize("script", ['write("start"); time.sleep(60)', "while True: print('starting'); time.sleep(0.1)"])
async def test_a_setup_that_does_not_end_is_stopped(tmp_path: Path, script: str) -> None:
    """The reporter has shown that it is there, or the preset has one."""
    reporter = "" if "start" in script[:15] else "playwright"
    commands = Commands(run=(sys.executable, "{test}"), reporter=reporter)
    limits = CommandLimits(start_seconds=1)
    result, _ = await run_once(tmp_path, script, commands, limits=limits, grace_seconds=0.2)
    assert (result.outcome, result.message) == ("timed_out", "stopped: no test case began within 1 s")


@pytest.mark.seconds
async def test_without_a_reporter_there_is_no_limit_of_the_start(tmp_path: Path) -> None:
    result, _ = await run_once(tmp_path, "time.sleep(1.5)", limits=CommandLimits(start_seconds=0.5))
    assert result.outcome == "passed"


@pytest.mark.seconds
async def test_names_and_messages_are_redacted(tmp_path: Path) -> None:
    script = """
write("start"); begin("opens hunter2-long"); end("opens hunter2-long", "failed", errors=[{"message": "m hunter2-long",
    "expected": "e hunter2-long", "actual": "a", "file": "hunter2-long.py", "line": 1}])
write("finish"); sys.exit(1)
"""
    result, _ = await run_once(tmp_path, script, secrets=("hunter2-long",))
    (case,) = result.cases
    assert (case.name, case.message, case.expected, case.file) == ("opens ***", "m ***", "e ***", "***.py")
    assert result.outcome == "failed"


@pytest.mark.seconds
async def test_many_cases_fit_a_frame(tmp_path: Path) -> None:
    """Their messages are shortened, as those of a report are."""
    script = """
write("start")
for number in range(3000):
    begin(str(number)); end(str(number), "failed", errors=[{"message": "m" * 3000, "expected": "e" * 900}])
write("finish"); sys.exit(1)
"""
    result, _ = await run_once(tmp_path, script)
    assert result.outcome == "failed"
    assert len(result.cases) == 3000


async def test_links_of_earlier_commands_lead_nowhere(tmp_path: Path) -> None:
    """A reset, which may be the submitter's code, cannot make qgagent write its files elsewhere."""
    victim = tmp_path / "victim"
    victim.mkdir()
    names = (".qualgent", ".qualgent-0", "cases.jsonl", "playwright")
    link = f"import os; [os.symlink({str(victim)!r}, os.environ['QUALGENT_WORKDIR'] + '/' + name) for name in {names}]"
    commands = Commands(run=(sys.executable, "{test}"), reset=(sys.executable, "-c", link), reporter="playwright")
    result, _ = await run_once(tmp_path, 'write("start"); begin("a"); end("a"); write("finish")', commands)
    assert result.outcome == "passed", result
    assert list(victim.iterdir()) == []


BOUNDARIES = """
from urllib.parse import quote
def mark(word, id):
    os.write(1, f"::qualgent {nonce} {word} {quote(id)}\\n".encode())
def run(name, text, **fields):
    begin(name, **fields); mark("begin", name); os.write(1, text.encode()); end(name, **fields); mark("end", name)
"""


def places(result: Result) -> list[tuple[str, int | None, int | None]]:
    return [(case.name, case.log_line, case.log_last_line) for case in result.cases]


async def test_boundaries_are_not_in_the_log_and_give_each_case_its_lines(tmp_path: Path) -> None:
    """Also in the middle of a line; a case without output has none. Look-alikes with another nonce stay."""
    script = """
print("setting up", flush=True); write("start", total=4)
run("adds", "1\\n2\\n"); os.write(1, b"between\\n"); run("is › silent", "")
os.write(1, b"a.py "); run("dots", "."); run("more dots", "."); os.write(1, b" 4 passed\\n::qualgent 00 begin adds\\n")
write("finish")
"""
    result, log = await run_once(tmp_path, BOUNDARIES + script)
    assert log == "setting up\n1\n2\nbetween\na.py .. 4 passed\n::qualgent 00 begin adds\n"
    assert places(result) == [("adds", 2, 3), ("is › silent", None, None), ("dots", 5, 5), ("more dots", 5, 5)]


async def test_the_lines_of_a_case_are_those_of_all_its_tries(tmp_path: Path) -> None:
    """Until it was stopped, if it has not ended."""
    script = """
write("start"); print("0", flush=True)
run("a", "1\\n"); run("a", "2\\n", retry=1); begin("b"); mark("begin", "b"); print("3", flush=True)
print("4", end="", flush=True); os.kill(os.getpid(), signal.SIGKILL)
"""
    result, _ = await run_once(tmp_path, BOUNDARIES + script)
    assert places(result) == [("a", 2, 3), ("b", 4, 5)]


async def test_boundaries_do_not_split_secrets_or_the_last_line(tmp_path: Path) -> None:
    """Neither the log nor the message of the attempt has parts of a secret, or a boundary."""
    script = """
write("start"); run("a", "first\\nthe top-"); run("b", "secret is out"); mark("begin", "c"); os._exit(3)
"""
    result, log = await run_once(tmp_path, BOUNDARIES + script, secrets=("top-secret",))
    assert log == "first\nthe *** is out"
    assert "qualgent" not in result.message
    assert places(result) == [("a", 1, 2), ("b", 2, 2)]


async def test_false_boundaries_change_no_verdict(tmp_path: Path) -> None:
    """Of cases that nobody reported, or without an end; with boundaries only, no case passes."""
    script = 'write("start"); mark("end", "a"); mark("begin", "x" * 5000); run("a", "1\\n"); mark("begin", "b")\n'
    result, log = await run_once(tmp_path, BOUNDARIES + script + 'write("finish")\n')
    assert (result.outcome, places(result)) == ("passed", [("a", 2, 2)]), log
    result, log = await run_once(tmp_path / "2", BOUNDARIES + 'write("start"); mark("begin", "a"); write("finish")')
    assert (result.outcome, log) == ("error", "")
