"""Values of a job against each preset's real tool: none is expanded, becomes an option, or leaves the test root."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.config import ArtifactCaps
from qgagent.errors import JobRefusedError
from qgagent.placeholders import check_test_path, pattern_of
from qgagent.targets import PRESETS, Commands, TargetConfig, commands_of
from qgprotocol.messages import Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

BIN = str(Path(sys.executable).parent)
LOCAL_PATH = os.pathsep.join([BIN, "/usr/bin", "/bin"])
NO_PLUGINS = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # those of this environment, which take most of a start


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    return Scripts(tmp_path / "tests")


async def run_preset(tmp_path: Path, preset: str, test: str, *, path: str = LOCAL_PATH) -> tuple[Result, str]:
    """Run one test with the commands of a preset, without its install; return the result and the log."""
    commands = replace(PRESETS[preset], install=(), health=())
    nothing, variables = ArtifactCaps(max_files=0), {"PATH": path, **NO_PLUGINS}
    async with (
        scripted_server() as server,
        command_agent(server, tmp_path, commands, environment=variables, artifacts=nothing),
    ):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test)
        result = await until_result(session, store)
    return result, store.text(lease.attempt)


# ------------------------------------------------------------------------------------------------ pytest


async def test_a_file_of_arguments_is_not_read(tmp_path: Path, scripts: Scripts) -> None:
    """pytest replaces @FILE by the lines of the file and prints them if they are no tests."""
    (tmp_path / "passwords").write_text("hunter22-of-the-host")
    result, log = await run_preset(tmp_path, "pytest", f"@{tmp_path}/passwords")
    assert "hunter22" not in log + result.message
    assert (result.outcome, result.log_bytes) == ("error", None)
    assert "looks like a file of arguments" in result.message


async def test_stored_builds_are_not_run(tmp_path: Path, scripts: Scripts) -> None:
    """One build with arguments and one with code would run that code, outside the test root."""
    code, arguments = tmp_path / "apps" / "1" / "app.py", tmp_path / "apps" / "2" / "app"
    for file in (code, arguments):
        file.parent.mkdir(parents=True)
    code.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\ndef test_it(): pass\n")
    arguments.write_text(str(code))
    result, _ = await run_preset(tmp_path, "pytest", f"@{arguments}")
    assert (result.outcome, (tmp_path / "ran").exists()) == ("error", False)


@pytest.mark.parametrize(
    ("test", "passed"),
    [
        ("test_a.py", 4),
        ("test_a.py::test_each", 3),
        ("test_a.py::test_each[a/b-@x]", 1),
        ("test_a.py::test_each[../c]", 1),
        ("test_a.py::TestGroup::test_one", 1),
        ("sub", 1),
    ],
)
async def test_pytest_still_runs_files_folders_and_cases(
    tmp_path: Path, scripts: Scripts, test: str, passed: int
) -> None:
    """Ids with brackets, slashes and dots included."""
    scripts.sh(
        "test_a.py",
        "import pytest\n@pytest.mark.parametrize('x', ['a/b-@x', '../c', 'd'])\ndef test_each(x): pass\n"
        "class TestGroup:\n    def test_one(self): pass\n",
    )
    (scripts.root / "sub").mkdir()
    scripts.sh("sub/test_b.py", "def test_b(): pass\n")
    result, log = await run_preset(tmp_path, "pytest", test)
    assert (result.outcome, f"{passed} passed" in log) == ("passed", True), log
    assert len(result.cases) == passed


def test_a_file_named_like_an_argument_file_is_a_path(tmp_path: Path, scripts: Scripts) -> None:
    """The preset passes ./path: even an unchecked value would name a file of the root."""
    assert PRESETS["pytest"].run[3] == "./{test}"
    (tmp_path / "passwords").write_text("hunter22-of-the-host")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", f"./@{tmp_path}/passwords"],
        cwd=scripts.root,
        env={"PATH": LOCAL_PATH, **NO_PLUGINS},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "not found" in done.stderr
    assert "hunter22" not in done.stdout + done.stderr


# ------------------------------------------------------------------------------------------------ paths


@pytest.mark.parametrize(
    "test",
    [
        "out[x]",  # pytest before 8 opens what precedes the bracket
        "out[x]::test_a",
        "out:1:2:3",  # runners with several line numbers
        "out::test_a",
        "a.py::x[/../../../etc/passwd",  # node's path.resolve ignores that a.py::x[ does not exist
        "a::/../../../etc/passwd",
        ":12",
        "::test_a",
    ],
)
def test_no_part_that_a_tool_may_open_leaves_the_root(scripts: Scripts, test: str) -> None:
    """Tools cut a test at brackets and colons, and resolve the rest."""
    (scripts.root / "out").symlink_to("/etc")
    with pytest.raises(JobRefusedError):
        check_test_path(test, scripts.root)


@pytest.mark.parametrize(
    "test", ["[id].spec.js", "app/[id]/page.spec.js:12:5", "a.py::T::t[x::y]", "a b.yaml", "ü/ß.py", "a@b/c-d.js"]
)
def test_ordinary_tests_are_accepted(scripts: Scripts, test: str) -> None:
    """Routes in brackets, line numbers, spaces, other letters; @ and - inside."""
    check_test_path(test, scripts.root)


@pytest.mark.parametrize("value", ["@x", "-x"])
@pytest.mark.parametrize("field", ["test", "org_id", "app", "app_url", "id"])
async def test_no_value_begins_like_an_option_or_a_file_of_arguments(
    tmp_path: Path, scripts: Scripts, field: str, value: str
) -> None:
    """Whatever of the job reaches a command."""
    scripts.sh("a.sh", "echo it ran")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, **{"test": "a.sh", field: value})
        result = await until_result(session, store)
    assert (result.outcome, store.logs) == ("error", {})
    assert "looks like" in result.message


async def test_labels_reach_no_command(tmp_path: Path, scripts: Scripts) -> None:
    """Neither as arguments nor as variables: they only choose the agent."""
    scripts.sh("a.sh", "env; echo $*")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, "a.sh", labels={"os": "@label-value"})
        assert (await until_result(session, store)).outcome == "passed"
    assert "QUALGENT_TEST=a.sh" in store.text(lease.attempt)
    assert "label-value" not in store.text(lease.attempt)


# ------------------------------------------------------------------------------------------------ other tools


async def test_maestro_gets_a_path(tmp_path: Path, scripts: Scripts) -> None:
    """Its option parser (picocli) reads @FILE too."""
    program = tmp_path / "bin" / "maestro"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nfor word; do echo "<$word>"; done\n')
    program.chmod(0o755)
    result, log = await run_preset(tmp_path, "maestro", "flows/a.yaml", path=f"{program.parent}:/usr/bin:/bin")
    assert (result.outcome, log.splitlines()[3:5]) == ("passed", ["<test>", "<./flows/a.yaml>"])
    result, log = await run_preset(tmp_path, "maestro", "@flows/a.yaml", path=f"{program.parent}:/usr/bin:/bin")
    assert (result.outcome, log) == ("error", "")


@pytest.mark.parametrize("name", ["`touch ran`.js", "$(touch ran).js", "$HOME.js", 'a"; touch ran; ".js', "!x&y|z.js"])
def test_a_playwright_pattern_has_nothing_that_a_shell_expands(scripts: Scripts, name: str) -> None:
    """npx of npm 7 and 8.0 to 8.12 runs ``sh -c`` with the arguments in double quotes."""
    pattern = pattern_of(name, scripts.root)
    line = f"printf %s {json.dumps(pattern)}"
    done = subprocess.run(["sh", "-c", line], cwd=scripts.root, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (pattern, "")
    assert os.listdir(scripts.root) == []
    assert re.search(pattern, str(scripts.root.resolve() / name))


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node")
@pytest.mark.parametrize("name", ["a.spec.js", "[id] (1)+{2}^$|.spec.js", "ü😀`~!@#%&=;',<>.spec.js"])
def test_node_reads_the_pattern_as_that_file(scripts: Scripts, name: str) -> None:
    """As Playwright compiles it: with the flags g and i, from a text."""
    code = "const [p, f] = process.argv.slice(1); console.log(new RegExp(p, 'gi').test(f))"
    path = str(scripts.root.resolve() / name)
    for file, found in ((path, "true"), (path + "x", "false"), (path.replace(".", "-"), "false")):
        done = subprocess.run(
            ["node", "-e", code, pattern_of(name, scripts.root), file], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == found, file


@pytest.mark.parametrize("preset", ["pytest", "maestro", "playwright", "appwright"])
def test_presets_pass_paths_or_patterns(preset: str) -> None:
    """Never the bare test."""
    run = commands_of(TargetConfig(preset=preset)).run  # type: ignore[arg-type]
    assert "{test}" not in run
    assert {"./{test}", "{test_pattern}"} & set(run)


# ------------------------------------------------------------------------------------------------ not retried


@pytest.mark.parametrize(
    ("commands", "job", "message"),
    [
        (Commands(run=("true",)), {"test": "../a.sh"}, "is no path below the test root"),
        (Commands(run=("true",)), {"test": "@a"}, "looks like a file of arguments"),
        (Commands(run=("true",)), {"app": "../1"}, "would lead to another directory"),
        (Commands(run=("true",), install=("true", "builds/{org_id}/1")), {"org_id": "a/b"}, "would be several folders"),
        (Commands(run=("true",)), {"app_url": "file:///etc/passwd"}, "app_url is not allowed"),
        (Commands(run=("true", "{app_url}")), {}, "the job has no app_url"),
        (Commands(run=("true", "{app_file}")), {}, "the job has no app file"),
        (Commands(run=("true",), install=("true", "{app_file}")), {}, "the job has no app file"),
    ],
)
async def test_an_error_of_the_job_is_permanent(
    tmp_path: Path, scripts: Scripts, commands: Commands, job: dict[str, str], message: str
) -> None:
    """Another attempt would meet it too, on any host with these commands."""
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, **{"test": "a.sh", **job})
        result = await until_result(session, store)
    assert (result.outcome, result.permanent, message in result.message) == ("error", True, True)


@pytest.mark.parametrize(
    "commands",
    [
        Commands(run=("nonesuch",)),
        Commands(run=("true",), install=("false",)),
        Commands(run=("true",), reset=("false",)),
        Commands(run=("false",)),
    ],
)
async def test_an_error_of_the_host_is_not_permanent(tmp_path: Path, scripts: Scripts, commands: Commands) -> None:
    """Another host may do better; nor is a failure of the test."""
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome in ("error", "failed"), result.permanent) == (True, False)
