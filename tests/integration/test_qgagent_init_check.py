"""The commands ``qgagent init`` and ``qgagent check``."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from qgprotocol.codec import encode
from qgprotocol.messages import PROTOCOL_VERSION, Hello, Refused
from tests.blocking_proxy import blocking_proxy
from tests.integration.qgagent_process import ROOT, environment
from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.server_process import ServerProcess
from tests.stand_in_adb import StandInAdb
from tests.terminal import Terminal
from tests.unit.qgagent_commands import write_program
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


def qgjob(server: ServerProcess, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run qgjob to its end in the folder."""
    env = {**cli_environment(server.url), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*COMMAND, *arguments], cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60
    )


def closed_port() -> str:
    """Return a URL on which no server listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{taken.getsockname()[1]}"


async def checked(
    server: ScriptedServer, tmp_path: Path, version: str, *arguments: str, **env: str
) -> tuple[int, list[str]]:
    """Run a check against a server of that protocol version; return exit code and lines."""
    running = asyncio.create_task(asyncio.to_thread(qgagent, tmp_path, "check", "--url", server.url, *arguments, **env))
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


@pytest.mark.parametrize(
    ("file", "text", "preset", "why"),
    [
        ("playwright.config.ts", "", "playwright", "there is playwright.config.ts"),
        ("appwright.config.ts", "", "appwright", "there is appwright.config.ts"),
        ("conftest.py", "", "pytest", "there is conftest.py"),
        ("pyproject.toml", "[tool.pytest.ini_options]", "pytest", "there is pyproject.toml"),
        ("pyproject.toml", "[tool.ruff]", "playwright", "nothing shows another runner"),
        (".maestro/login.yaml", "", "maestro", "there is .maestro/login.yaml"),
        ("README.md", "", "playwright", "nothing shows another runner"),
    ],
)
def test_init_chooses_the_preset_by_the_files_of_the_folder(
    tmp_path: Path, file: str, text: str, preset: str, why: str
) -> None:
    """It says which, and why: a file for another runner would fail at the first check."""
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text)
    done = qgagent(tmp_path, "init")
    said = f"qgagent.toml is written for {preset}, as {why} (--preset sets another). Next: qgagent check\n"
    assert (done.returncode, done.stdout) == (0, said)
    assert f'\npreset = "{preset}"' in (tmp_path / "qgagent.toml").read_text()


async def test_check_prints_a_line_per_check(tmp_path: Path) -> None:
    """File, test root, program, server; exit code 0 if all passed."""
    qgagent(tmp_path, "init", "--preset", "command")
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION)
        assert lines == [
            "ok    qgagent.toml can be read",
            f"ok    test_root {tmp_path}",
            f"ok    [target.mobile] run: {lines[2].rpartition(' ')[2]}",
            f"ok    server {server.url} speaks protocol {PROTOCOL_VERSION} by WebSocket",
        ]
    assert code == 0


@pytest.mark.parametrize("preset", ["playwright", "appwright"])
async def test_check_finds_a_missing_node_package(tmp_path: Path, preset: str) -> None:
    """Where node looks for it: in node_modules of the test root and of the folders above."""
    package = {"playwright": "@playwright/test", "appwright": "appwright"}[preset]
    bin_, project = tmp_path / "bin", tmp_path / "repo" / "e2e"
    project.mkdir(parents=True)
    bin_.mkdir()
    write_program(bin_ / "npx", "echo Version 1.50.0")
    qgagent(project, "init", "--preset", preset)
    path = f"{bin_}{os.pathsep}{os.environ['PATH']}"
    async with scripted_server() as server:
        code, lines = await checked(server, project, PROTOCOL_VERSION, PATH=path)
        assert code == 1
        assert lines[3] == (
            f"FAIL  [target.mobile] {package} is not installed: cd {project} && npm install --save-dev {package}"
        )
        folder = tmp_path / "repo" / "node_modules" / package
        folder.mkdir(parents=True)
        (folder / "package.json").write_text('{"version": "0.1.1"}')
        lines = (await checked(server, project, PROTOCOL_VERSION, PATH=path))[1]
        assert (
            lines[3] == f"ok    [target.mobile] {'playwright 1.50.0' if preset == 'playwright' else 'appwright 0.1.1'}"
        )


async def test_check_finds_a_missing_pytest(tmp_path: Path) -> None:
    """Of the python that the command uses, which is not that of qgagent."""
    venv.create(tmp_path / "empty", with_pip=False)
    qgagent(tmp_path, "init", "--preset", "pytest")
    bare, full = tmp_path / "empty" / "bin", Path(sys.executable).parent
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, PATH=f"{bare}:/usr/bin:/bin")
        assert code == 1
        assert lines[3] == f"FAIL  [target.mobile] pytest is not installed: {bare}/python -m pip install pytest"
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, PATH=f"{full}:/usr/bin:/bin")
        assert (code, lines[3]) == (0, f"ok    [target.mobile] pytest {pytest.__version__}")
        (tmp_path / "qgagent.toml").write_text('name = "a"\n[target.mobile]\npreset = "pytest"\nrun = ["sh", "x"]\n')
        code, lines = await checked(server, tmp_path, PROTOCOL_VERSION, PATH=f"{bare}:/usr/bin:/bin")
        assert (code, "] pytest" in " ".join(lines)) == (0, False)  # another command: what it needs is not known


async def test_init_and_submit_share_a_target(tmp_path: Path, server: ServerProcess) -> None:
    """With nothing but defaults, a job reaches the agent; --target names another for both."""
    for arguments in ((), ("--target", "tv")):
        folder = tmp_path / (arguments[-1] if arguments else "default")
        folder.mkdir()
        assert qgagent(folder, "init", "--preset", "command", *arguments).returncode == 0
        (folder / "a.sh").write_text("exit 0")
        command = [sys.executable, "-m", "qgagent", "run", "--url", server.url, "--state-dir", str(folder / "state")]
        env = environment({"PYTHONPATH": str(ROOT)})
        process = await asyncio.create_subprocess_exec(
            *command, "--once", "--quiet", cwd=folder, env=env, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            submit = ("submit", "--org-id", "acme", "--app-version-id", "1", "a.sh", *arguments, "--wait")
            done = await asyncio.to_thread(qgjob, server, folder, *submit, "--wait-timeout", "20")
            assert done.returncode == 0, done.stdout + done.stderr
            assert await process.wait() == 0
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


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
    (tmp_path / "tests").mkdir()
    (tmp_path / "qgagent.toml").write_text(
        'test_root = "tests"\nsecrets = ["UNSET_PASSWORD"]\n'
        '[target.web]\nrun = ["nonesuch", "{test}"]\ninstall = ["../notes.txt"]\n'
    )
    async with scripted_server() as server:
        code, lines = await checked(server, tmp_path, "2.0")
    assert code == 1
    failed = [line.removeprefix("FAIL  ") for line in lines if line.startswith("FAIL")]
    expected = ["name:", "secret", "[target.web]", "[target.web]", "server"]
    assert [line.partition(" ")[0] for line in failed] == expected
    assert "../notes.txt cannot be run" in failed[2]
    assert "nonesuch is not on the PATH" in failed[3]
    assert failed[4].endswith(f"speaks protocol 2.0 by WebSocket, this is {PROTOCOL_VERSION}")


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


@pytest.mark.parametrize("text", ["", "name = 'a'\nlabels = {os = 'x'}\n"])
async def test_nothing_is_simulated_unasked(tmp_path: Path, text: str) -> None:
    """Without a file, or a table of a target in it: what a person runs would pass whatever the device does."""
    if text:
        (tmp_path / "qgagent.toml").write_text(text)
    env = environment({"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path / "no-config"), "COLUMNS": "200"})
    async with scripted_server() as server:
        options = ("run", "--name", "a", "--url", server.url, "--state-dir", str(tmp_path / "s"))
        command = [sys.executable, "-m", "qgagent", *options]
        with Terminal(command, env, tmp_path) as terminal:
            code, shown = await asyncio.to_thread(terminal.end)
        assert (code, "no test can be run: qgagent init writes one; --preset simulated" in shown) == (2, True), shown
        with Terminal([*command, "--preset", "simulated"], env, tmp_path):
            assert (await (await server.session()).welcome()).agents[0].simulated
        done = await asyncio.to_thread(qgagent, tmp_path, *options)  # as a service, without a terminal
        assert (done.returncode, "no test can be run" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "file",
    [
        *("docs/access.md", "docs/agents.md", "qualgent/api/install/agent.sh", "static/js/components/first-agent.js"),
        "templates/team/enrollment_created.html",
    ],
)
def test_first_steps_end_in_no_simulation(file: str) -> None:
    """They have a file written before an agent is started."""
    text = (ROOT / file).read_text()
    assert 0 < re.search(r'qgagent"? init', text).start() < re.search(r'qgagent"? run', text).start()  # type: ignore[union-attr]


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
