"""The commands ``qgagent init`` and ``qgagent check``."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from qgprotocol.messages import PROTOCOL_VERSION, Hello, Refused, encode
from tests.blocking_proxy import blocking_proxy
from tests.integration.qgagent_process import ROOT, environment
from tests.stand_in_adb import StandInAdb
from tests.unit.qgagent_poll_server import poll_server
from tests.unit.qgagent_support import ScriptedServer, scripted_server


def qgagent(tmp_path: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run qgagent to its end in the directory."""
    extra = {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "no-config"), **env}
    return subprocess.run(
        [sys.executable, "-m", "qgagent", *arguments],
        cwd=tmp_path,
        env=environment(extra),
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def closed_port() -> str:
    """Return a URL on which no server listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


async def checked(server: ScriptedServer, tmp_path: Path, version: str, *arguments: str) -> tuple[int, list[str]]:
    """Run a check against a server of that protocol version; return exit code and lines."""
    running = asyncio.create_task(asyncio.to_thread(qgagent, tmp_path, "check", "--url", server.url, *arguments))
    session = await server.session()
    hello = await session.expect(Hello)
    assert hello.protocol == "0.0"  # so that no server registers an agent
    reason = f"this server speaks protocol {version}, the agent 0.0; install a qgagent of the server's version"
    await session.send(Refused(code="protocol", reason=reason))
    done = await running
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def test_init_writes_a_file_once(tmp_path: Path) -> None:
    """For the preset; an existing file is not overwritten."""
    done = qgagent(tmp_path, "init", "--preset", "pytest")
    assert (done.returncode, done.stdout) == (0, "qgagent.toml is written. Next: qgagent check\n")
    text = (tmp_path / "qgagent.toml").read_text()
    assert 'preset = "pytest"' in text
    again = qgagent(tmp_path, "init")
    assert again.returncode == 1
    assert "qgagent.toml exists and is left as it is" in again.stderr
    assert (tmp_path / "qgagent.toml").read_text() == text


async def test_check_prints_a_line_per_check(tmp_path: Path) -> None:
    """File, test root, program, server; exit code 0 if all passed."""
    qgagent(tmp_path, "init", "--preset", "command")
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION)
        assert lines == [
            "ok    qgagent.toml can be read",
            f"ok    test_root {tmp_path}",
            f"ok    [target.web] run: {lines[2].rpartition(' ')[2]}",
            f"ok    server {server.url} speaks protocol {PROTOCOL_VERSION} by WebSocket",
        ]
    assert code == 0


async def test_check_reports_the_transport(tmp_path: Path) -> None:
    """Where WebSockets are blocked, auto passes and websocket fails."""
    qgagent(tmp_path, "init", "--preset", "command")
    async with poll_server() as server:
        with blocking_proxy(server.port) as proxy:
            reason = "this server speaks protocol 1.1, the agent 0.0"
            await server.send(encode(Refused(code="protocol", reason=reason)), last=True)
            checks = [
                await asyncio.to_thread(qgagent, tmp_path, "check", "--url", proxy.url, "--transport", transport)
                for transport in ("auto", "websocket")
            ]
            url = proxy.url
    assert [done.returncode for done in checks] == [0, 1]
    trouble = "the server answers with HTTP 403"
    assert [done.stdout.splitlines()[-1] for done in checks] == [
        f"ok    server {url} speaks protocol 1.1 by long poll; WebSockets to {url} are blocked ({trouble}): "
        "using long poll",
        f"FAIL  server {url}: {trouble}",
    ]
    assert [done.stderr for done in checks] == ["", ""]


async def test_check_reports_all_errors(tmp_path: Path) -> None:
    """Not only the first."""
    (tmp_path / "notes.txt").write_text("no program")
    (tmp_path / "qgagent.toml").write_text(
        'test_root = "nowhere"\nsecrets = ["UNSET_PASSWORD"]\n'
        '[target.web]\nrun = ["nonesuch", "{test}"]\ninstall = ["../notes.txt"]\n'
    )
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, "2.0")
    assert code == 1
    failed = [line.removeprefix("FAIL  ") for line in lines if line.startswith("FAIL")]
    expected = ["test_root", "name:", "secret", "[target.web]", "[target.web]", "server"]
    assert [line.partition(" ")[0] for line in failed] == expected
    assert "../notes.txt cannot be run" in failed[3]
    assert "nonesuch is not on the PATH" in failed[4]
    assert failed[5].endswith(f"speaks protocol 2.0 by WebSocket, this is {PROTOCOL_VERSION}")


async def test_check_lists_devices(tmp_path: Path) -> None:
    """With the names of their agents; an unusable device fails if a person can make it usable."""
    adb = StandInAdb(tmp_path / "sdk")
    for serial, state in (("R58M1", "device"), ("R58M2", "unauthorized"), ("R58M3", "recovery")):
        adb.attach(serial, state=state)
    text = 'name = "lab"\nadb = "sdk/adb"\n[target.mobile]\nrun = ["true", "{serial}"]\n'
    (tmp_path / "qgagent.toml").write_text(text)
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, "--discover", "adb")
        assert lines[3:-1] == [
            f"ok    adb {adb.path} 1.0.41 34.0.5-debian",
            "ok    device R58M1: lab/R58M1 (product=pixel_7, model=Pixel_7, device=panther)",
            "FAIL  device R58M2 cannot run tests: unauthorized (allow USB debugging on its screen)",
            "ok    device R58M3 cannot run tests: recovery",
        ]
        assert code == 1
        adb.pull("R58M1", "R58M2", "R58M3")
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, "--discover", "adb")
        assert (code, lines[4]) == (0, "ok    no device attached now; agents are added as devices are attached")
        adb.break_with("cannot connect to daemon")
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, "--discover", "adb")
        assert (code, lines[3]) == (1, "FAIL  adb version: error: cannot connect to daemon")


def test_check_without_a_file_or_a_server(tmp_path: Path) -> None:
    """Both errors are explained."""
    done = qgagent(tmp_path, "check")
    assert (done.returncode, done.stdout) == (1, "FAIL  there is no configuration file: qgagent init writes one\n")
    qgagent(tmp_path, "init", "--preset", "simulated")
    done = qgagent(tmp_path, "check", "--url", closed_port())
    assert done.returncode == 1
    assert "no connection" in done.stdout.splitlines()[-1]


@pytest.mark.parametrize("text", ["[target.web]\nrum = ['x']", "devices = 'many'"])
def test_an_invalid_file_stops_run_and_check(tmp_path: Path, text: str) -> None:
    """With the key; run exits with 2, as for an invalid option."""
    (tmp_path / "qgagent.toml").write_text(text)
    done = qgagent(tmp_path, "run", "--name", "a")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "qgagent.toml: " in done.stderr
    done = qgagent(tmp_path, "check")
    assert (done.returncode, done.stdout.startswith("FAIL  qgagent.toml: ")) == (1, True)


async def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    """As options do."""
    (tmp_path / "qgagent.toml").write_text("name = 'file'\nlabels = {os = 'x'}\n[target.web]\nrun = ['true']\n")
    async with scripted_server() as server:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "qgagent", "run", "--url", server.url, "--state-dir", str(tmp_path / "s")),
            cwd=tmp_path,
            env=environment({"PYTHONPATH": str(ROOT), "QGAGENT_NAME": "environment"}),
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            hello = await (await server.session()).welcome()
        finally:
            process.kill()
            await process.wait()
    agent = hello.agents[0]
    assert (agent.name, agent.targets, agent.labels) == ("environment", ["web"], {"os": "x"})
    assert not agent.simulated
    assert "lock" in os.listdir(tmp_path / "s")
