"""The command preset: how tests run as commands, and the outcomes."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.targets import Commands
from qgagent.verdicts import CommandLimits
from qgprotocol.messages import Timeouts
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server


@pytest.fixture
def scripts(tmp_path: Path) -> Scripts:
    return Scripts(tmp_path / "tests")


@pytest.mark.parametrize(
    ("script", "outcome", "code", "message"),
    [
        ("exit 0", "passed", 0, ""),
        ("exit 7", "failed", 7, "exit code 7"),
        ("kill -SEGV $$", "failed", -11, "ended by SIGSEGV"),
    ],
)
async def test_the_exit_code_determines_the_outcome(
    tmp_path: Path, scripts: Scripts, script: str, outcome: str, code: int, message: str
) -> None:
    """Zero passes; the result has exit code, duration and peak memory."""
    scripts.sh("a.sh", script)
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.exit_code, result.message) == (outcome, code, message)
    assert 0 < result.run_seconds < 10
    assert result.peak_memory_bytes is not None
    assert 1_000_000 < result.peak_memory_bytes < 100_000_000


async def test_the_peak_memory_is_that_of_the_largest_process(tmp_path: Path, scripts: Scripts) -> None:
    """Including children of the command."""
    scripts.sh("a.sh", "/usr/bin/env python3 -c 'x = b\"x\" * 200_000_000'; exit 0")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert result.peak_memory_bytes is not None
    assert 200_000_000 < result.peak_memory_bytes < 400_000_000


async def test_a_missing_command_is_an_error(tmp_path: Path) -> None:
    """The message names the command."""
    async with (
        scripted_server() as server,
        command_agent(server, tmp_path, Commands(run=("nonesuch-runner", "{test}"))),
    ):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.exit_code) == ("error", None)
    assert result.message == "nonesuch-runner: No such file or directory"


async def test_placeholders_and_variables_are_substituted(tmp_path: Path, scripts: Scripts) -> None:
    """As arguments, never through a shell; and as QUALGENT_ variables."""
    scripts.sh("show.sh", 'for word; do echo "<$word>"; done; echo "$QUALGENT_TEST $QUALGENT_AGENT $QUALGENT_TARGET"')
    command = ("sh", "show.sh", "{test}", "{org_id}/{app_version_id}", "{app_url}", "{job_id} {attempt} {serial}")
    async with (
        scripted_server() as server,
        command_agent(server, tmp_path, Commands(run=command), app_urls="apps:"),
    ):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a b;$(c).sh", app="2.0", app_url="apps://x?y='z'&w")
        await until_result(session, store)
    assert store.text("a-b---c--sh").splitlines() == [
        "<a b;$(c).sh>",
        "<acme/2.0>",
        "<apps://x?y='z'&w>",
        "<job-a b;$(c).sh a-b---c--sh serial-1>",
        "a b;$(c).sh agent-1 mobile",
    ]


async def test_only_allowed_variables_reach_a_command(
    tmp_path: Path, scripts: Scripts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Other variables of qgagent, such as its token, are not inherited."""
    monkeypatch.setenv("QGAGENT_TOKEN", "for qgagent alone")
    scripts.sh("a.sh", "env | cut -d= -f1 | sort")
    async with scripted_server() as server, command_agent(server, tmp_path, environment={"LANG": "C"}):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        await until_result(session, store)
    names = {name for name in store.text("a-sh").split() if not name.startswith("QUALGENT_")}
    assert names - {"_", "PWD", "OLDPWD", "SHLVL", "LC_CTYPE"} == {"PATH", "LANG", "TMPDIR"}


@pytest.mark.parametrize(
    "test", ["../a.sh", "/etc/passwd", "-c", "x/../../a.sh", "out/a.sh", "a\nb.sh", "", "~root/a.sh", "x\\..\\a.sh"]
)
async def test_a_test_outside_the_root_is_not_run(tmp_path: Path, scripts: Scripts, test: str) -> None:
    """Neither one that looks like an option, nor one behind a link; installed builds stay."""
    (scripts.root / "out").symlink_to(tmp_path)
    (tmp_path / "a.sh").write_text("echo it ran")
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, test)
        result = await until_result(session, store)
    assert (result.outcome, result.exit_code, result.log_bytes) == ("error", None, None)
    assert "test" in result.message
    assert ("looks like an option" in result.message) == test.startswith("-")
    assert [event for event, _ in agent.events()] == ["start", "result"]


@pytest.mark.parametrize("field", [{"app": "--delete"}, {"app": "../1"}, {"org_id": "/etc"}, {"app_url": "-x"}])
async def test_no_other_field_becomes_an_option_or_a_foreign_path(
    tmp_path: Path, scripts: Scripts, field: dict[str, str]
) -> None:
    """The app version may be part of a path on the host."""
    scripts.sh("a.sh", "echo it ran")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh", **field)
        assert (await until_result(session, store)).outcome == "error"
    assert store.logs == {}


@pytest.mark.seconds
async def test_a_command_that_takes_too_long_is_stopped(tmp_path: Path, scripts: Scripts) -> None:
    """Even if it writes continuously."""
    scripts.sh("a.sh", "while :; do echo tick; sleep 0.05; done")
    limits = CommandLimits(job_seconds=0.5)
    async with scripted_server() as server, command_agent(server, tmp_path, limits=limits):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.message) == ("timed_out", "stopped: it took longer than 0.5 s")


@pytest.mark.seconds
async def test_a_command_without_output_is_stopped(tmp_path: Path, scripts: Scripts) -> None:
    """Long before the job timeout."""
    scripts.sh("a.sh", "for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 0.1; done; sleep 1000")
    limits = CommandLimits(silence_seconds=0.6)
    async with scripted_server() as server, command_agent(server, tmp_path, limits=limits):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.message) == ("timed_out", "stopped: no output for 0.6 s")
    assert store.text("a-sh") == "1\n2\n3\n4\n5\n6\n7\n8\n"


@pytest.mark.parametrize(("requested", "stopped_after"), [(0.3, 0.3), (3000.0, 0.6), (None, 0.6)])
def test_a_job_may_request_a_shorter_timeout(requested: float | None, stopped_after: float) -> None:
    """A longer one is capped at the host's."""
    limits = CommandLimits(job_seconds=0.6).with_requested(Timeouts(job_seconds=requested))
    assert limits.job_seconds == stopped_after


async def test_a_revoked_test_is_stopped(tmp_path: Path, scripts: Scripts) -> None:
    """With SIGTERM, so that it can clean up; its last output is in the log."""
    scripts.sh("a.sh", "trap 'echo cleaning; exit 0' TERM; echo up; while :; do sleep 0.02; done")
    async with scripted_server() as server, command_agent(server, tmp_path):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, "a.sh")
        while not store.logs.get("a-sh"):
            message = await session.receive()
            if hasattr(message, "offset"):
                await session.send(store.take(message))
        await session.revoke(lease)
        result = await until_result(session, store)
    output = store.text("a-sh").splitlines()
    assert (result.outcome, output[0], output[-1]) == ("cancelled", "up", "cleaning")


async def test_a_reset_runs_before_each_test(tmp_path: Path, scripts: Scripts) -> None:
    """A failing reset is an error of the device, and the test is not run."""
    for name in ("a.sh", "b.sh", "c.sh"):
        scripts.sh(name, "echo test >> trace")
    commands = Commands(run=("sh", "{test}"), reset=("sh", "-c", "echo reset >> trace; test ! -e broken"))
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        for name in ("a.sh", "b.sh"):
            await begin(session, name)
            assert (await until_result(session, store)).outcome == "passed"
        (scripts.root / "broken").touch()
        await begin(session, "c.sh")
        result = await until_result(session, store)
    assert (result.outcome, result.message) == ("error", "reset failed: exit code 1")
    assert scripts.read("trace").split() == ["reset", "test", "reset", "test", "reset"]
