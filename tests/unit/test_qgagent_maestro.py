"""The preset maestro: flows as cases, from the console and the JUnit report of a stand-in for Maestro."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from qgagent.case_output import LogPosition
from qgagent.cases import CaseProgress
from qgagent.config import ArtifactCaps
from qgagent.maestro_console import MAX_LINE_BYTES, MaestroConsole
from qgagent.targets import Commands, TargetConfig, commands_of
from qgagent.verdicts import CommandLimits
from qgprotocol.cases import MAX_CASES
from qgprotocol.messages import Result
from tests.server_process import ROOT
from tests.support.pytest_plugin import write_files
from tests.unit.qgagent_commands import ServerLogs, begin, command_agent, until_result, welcome, write_program
from tests.unit.qgagent_support import scripted_server
from tests.unit.test_qgagent_case_sender import next_cases
from tests.unit.test_qgagent_case_sender import welcome as welcome_with_cases

STAND_IN = ROOT / "tests/support/stand_in_maestro.py"
NO_UPLOADS = ArtifactCaps(max_files=0)


def flow(*steps: str, name: str = "") -> str:
    head = "appId: com.example.shop\n" + (f"name: {name}\n" if name else "")
    return head + "---\n" + "".join(f"- {step}\n" for step in steps)


def prepare(tmp_path: Path, flows: dict[str, str], mode: str = "") -> Commands:
    """Write the flows and the stand-in; return the preset's commands, without those that need a device."""
    write_files(tmp_path / "tests" / "flows", flows)
    write_program(tmp_path / "bin" / "maestro", f'exec {sys.executable} {STAND_IN} "$@"')
    return replace(commands_of(TargetConfig(preset="maestro", install=[], variables={"STAND_IN": mode})), health=())


def environment(tmp_path: Path) -> dict[str, str]:
    return {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}


async def run(
    tmp_path: Path, flows: dict[str, str], test: str = "flows", mode: str = "", **settings: Any
) -> tuple[Result, str]:
    """Run the flows with the preset's commands, without an install; return the result and the log."""
    commands = prepare(tmp_path, flows, mode)
    settings = {"environment": environment(tmp_path), "artifacts": NO_UPLOADS} | settings
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test)
        return await until_result(session, store), store.text(lease.attempt)


def outcomes(result: Result) -> list[tuple[str, str]]:
    return [(case.name, case.outcome) for case in result.cases]


async def test_flows_are_cases_with_the_details_of_the_report(tmp_path: Path) -> None:
    """Each once, with its lines of the log; names of files or flows, with brackets that look like durations."""
    flows = {
        "a.yaml": flow("pass"),
        "b.yaml": flow("fail: Assertion is false: id: pay (1s) is visible", name="pays (3s) twice"),
        "c.yaml": flow("slow", name="ships"),
    }
    result, log = await run(tmp_path, flows)
    assert (result.outcome, result.message) == ("failed", "exit code 1")
    assert outcomes(result) == [("a", "passed"), ("pays (3s) twice", "failed"), ("ships", "passed")], log
    assert [case.seconds for case in result.cases] == [2.0, 2.0, 62.0]
    assert result.cases[1].message == "Details: Assertion is false: id: pay (1s) is visible"
    lines = log.split("\n")
    shown = [lines[(case.log_line or 0) - 1 : case.log_last_line] for case in result.cases]
    assert shown[0] == ['Tap on "pass" RUNNING', 'Tap on "pass" COMPLETED', "[Passed] a (2s)"]
    assert shown[2][-1] == "[Passed] ships (1m 2s)"


@pytest.mark.parametrize("mode", ["", "plain", "2.5"])
async def test_flows_of_one_name_are_told_apart_by_their_files(tmp_path: Path, mode: str) -> None:
    """From Maestro 2.6 on, whose report has the path of each flow; older ones have names only."""
    flows = {"in/login.yaml": flow("pass"), "out/login.yaml": flow("fail: no"), "pays.yaml": flow("pass", name="pays")}
    result, log = await run(tmp_path, flows, mode=mode)
    assert outcomes(result) == [("login", "passed"), ("login", "failed"), ("pays", "passed")], log
    files = [case.file for case in result.cases]
    assert files == (["", "", ""] if mode == "2.5" else [f"flows/{name}" for name in flows])


async def test_a_flow_of_another_file_is_an_error(tmp_path: Path) -> None:
    """Not of the job's test, says the report of Maestro, or of whoever wrote it."""
    result, _ = await run(tmp_path, {"a.yaml": flow("pass")}, "flows/a.yaml", "other-file")
    assert (result.outcome, result.message) == ("error", "the flow 'a' is of flows/other/x.yaml, not of the job's test")


@pytest.mark.seconds
@pytest.mark.parametrize("limit", ["job_seconds", "silence_seconds"])
async def test_a_timeout_names_the_flow_and_keeps_those_that_ended(tmp_path: Path, limit: str) -> None:
    flows = {"a.yaml": flow("pass"), "b.yaml": flow("hang", name="waits › forever")}
    limits = CommandLimits(**{limit: 2})
    result, log = await run(tmp_path, flows, limits=limits, grace_seconds=0.2)
    assert result.outcome == "timed_out", log
    assert result.message.endswith("in 'waits › forever'")
    assert outcomes(result) == [("a", "passed"), ("waits › forever", "error")]


async def test_a_crash_names_the_flow(tmp_path: Path) -> None:
    result, _ = await run(tmp_path, {"a.yaml": flow("fail: no"), "b.yaml": flow("die")})
    assert (result.outcome, result.message) == ("error", "ended by SIGKILL in 'b'")
    assert outcomes(result) == [("a", "failed"), ("b", "error")]


@pytest.mark.seconds
async def test_flows_are_sent_while_they_run(tmp_path: Path) -> None:
    """After a cancel, those that ended are kept."""
    commands = prepare(tmp_path, {"a.yaml": flow("pass"), "b.yaml": flow("hang")})
    settings: dict[str, Any] = {"environment": environment(tmp_path), "artifacts": NO_UPLOADS, "grace_seconds": 0.2}
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings):
        session = await server.session()
        await welcome_with_cases(session)
        lease = await begin(session, "flows")
        cases = await next_cases(session, [])
        while cases.running != ["b"]:
            cases = await next_cases(session, [])
        assert [(case.name, case.outcome) for case in cases.ended] == [("a", "passed")]
        await session.revoke(lease)
        while not isinstance(message := await session.receive(), Result):
            pass
    assert (message.outcome, outcomes(message)) == ("cancelled", [("a", "passed"), ("b", "error")])


@pytest.mark.parametrize(
    ("steps", "mode", "outcome", "message"),
    [
        (("pass",), "plain", "passed", ""),
        (("fail: no",), "plain", "failed", "exit code 1"),
        (("pass",), "locale", "passed", ""),
        (("pass",), "no-report", "error", "Maestro has ended without its JUnit report"),
        (("fail: no",), "no-report", "error", "no"),
        (("fail: no",), "other-report", "error", "Maestro printed 'pays ä' (0 of 1 passed), but its JUnit report has"),
        (
            ("unreported",),
            "",
            "error",
            "Maestro printed 'pays ä' (0 of 1 passed), but its JUnit report has 'pays ä' (1",
        ),
        (("print: [Passed] extra (1s)",), "", "error", "Maestro ended the flow 'extra', while 'pays ä' was running"),
        (("print: [Failed] pays ä (1s)",), "", "error", "Maestro printed 'pays ä', 'pays ä' (1 of 2 passed), but its"),
        (("print:  Running flow extra",), "", "error", "Maestro began the flow 'extra', while 'pays ä' was running"),
        (("invalid",), "", "error", "exit code 1: "),
    ],
)
async def test_console_and_report_must_agree(
    tmp_path: Path, steps: tuple[str, ...], mode: str, outcome: str, message: str
) -> None:
    """A contradiction is never a pass, nor a failure."""
    result, log = await run(tmp_path, {"a.yaml": flow(*steps, name="pays ä")}, "flows/a.yaml", mode)
    assert result.outcome == outcome, log
    assert result.message.startswith(message)
    assert "invalid" in steps or [case.name for case in result.cases][:1] == ["pays ä"]


async def test_the_flows_before_an_invalid_one_are_kept(tmp_path: Path) -> None:
    """Maestro then ends without a report."""
    result, _ = await run(tmp_path, {"a.yaml": flow("pass"), "b.yaml": flow("invalid")})
    assert (result.outcome, outcomes(result)) == ("error", [("a", "passed")])
    assert "Invalid Command" in result.message or "JUnit report" in result.message


def console_of(*parts: bytes) -> tuple[CaseProgress, bytes]:
    progress, written = CaseProgress(nonce="n"), bytearray()
    console = MaestroConsole("n", lambda: LogPosition(len(written), 1, 1), progress, "flows")
    for part in parts:
        console.feed(part, written.extend)
    return progress, bytes(written)


@pytest.mark.parametrize("most", [1, 2, 7, 1000])
def test_lines_that_are_split_across_reads(most: int) -> None:
    """In color, with line ends of Windows, and the default pattern of Maestro's console; output passes unchanged."""
    data = b"[ INFO]  Running flow a\r\n\x1b[92m[Passed]\x1b[39m a (512ms)\r\n"
    data += b" Running flow b\n[Failed] b (1h 2m 3s) (no\nway)\n"
    progress, written = console_of(*(data[at : at + most] for at in range(0, len(data), most)))
    assert written == data
    assert [(case.name, case.outcome, case.seconds) for case in progress.results()] == [
        ("a", "passed", 0.512),
        ("b", "failed", 3723.0),
    ]
    assert progress.results()[1].message == "no"
    assert not progress.problem


def test_a_flood_of_flows_is_bounded() -> None:
    """Output passes on as before, and is looked at no more."""
    flood = b"".join(b"[Passed] %d (1s)\n" % number for number in range(MAX_CASES + 2))
    progress, written = console_of(flood, b"[Passed] more (1s)\n")
    assert progress.problem.startswith("Maestro began more than 10000")
    assert written == flood + b"[Passed] more (1s)\n"
    assert len(progress.results()) == MAX_CASES


def test_long_lines_are_no_flows() -> None:
    """And take no memory."""
    long = b" Running flow " + b"x" * MAX_LINE_BYTES
    progress, written = console_of(*[long] * 100, b"\n Running flow a\n")
    assert progress.running == ["a"]
    assert written == long * 100 + b"\n Running flow a\n"
