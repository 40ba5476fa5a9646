"""``qgagent check`` starts programs in the environment that tests get; stand-ins for test runners."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qgagent import runner_checks
from qgagent.assemble import RunOptions, assemble, load_config
from qgagent.config import AgentConfig
from tests.server_process import ROOT
from tests.unit.qgagent_commands import write_program

MARKS = {True: "+", False: "", None: "?"}
PATH = f"{Path(sys.executable).parent}:/usr/bin:/bin"


async def check(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch, *, path: str = PATH) -> list[str]:
    """Return the failed checks of the target, the passed ones after a plus, and those that were left out after a ?."""
    monkeypatch.setenv("PATH", path)
    (folder / "qgagent.toml").write_text(text)
    loaded = load_config(folder / "qgagent.toml")
    file = loaded.config
    config = AgentConfig(
        url="http://127.0.0.1:1",
        name="a",
        state_dir=folder / "state",
        devices=file.devices,
        serials=tuple(file.serials),
        secrets=tuple(os.environ[name] for name in file.secrets),
    )
    checks = await runner_checks.check_target(loaded, config, "web")
    assert all(one.text.startswith("[target.web] ") for one in checks)
    return [f"{MARKS[one.passed]}{one.text.removeprefix('[target.web] ')}" for one in checks]


async def test_programs_are_looked_up_as_tests_find_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the PATH that environment and variables give; not on that of qgagent alone."""
    here, there = write_program(tmp_path / "here" / "tool", ""), write_program(tmp_path / "there" / "tool", "")
    path = f"{here.parent}:{PATH}"
    plain = '[target.web]\nrun = ["tool"]\n'
    assert await check(tmp_path, plain, monkeypatch, path=path) == [f"+run: {here}"]
    variables = f'{plain}variables = {{ PATH = "{there.parent}:/usr/bin:/bin" }}\n'
    assert await check(tmp_path, variables, monkeypatch, path=path) == [f"+run: {there}"]
    health = f'{variables}health = ["tool"]\n'  # without variables
    assert await check(tmp_path, health, monkeypatch, path=path) == [f"+run: {there}", f"+health: {here}"]
    bare = f'environment = ["HOME"]\n{plain}'
    assert await check(tmp_path, bare, monkeypatch, path=path) == ["run: tool is not on the PATH of commands"]
    (tmp_path / "here" / "tool").chmod(0o644)
    (tmp_path / "there" / "tool").unlink()
    (tmp_path / "there" / "tool").mkdir()
    assert await check(tmp_path, plain, monkeypatch, path=path) == ["run: tool is not on the PATH of commands"]
    assert await check(tmp_path, variables, monkeypatch, path=path) == ["run: tool is not on the PATH of commands"]


async def test_the_root_of_a_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs are those that commands find there; a missing root, or a link out, fails."""
    text = 'test_root = "repo"\n[target.web]\nrun = ["./bin/tool"]\ntest_root = "apps/web"\n'
    root = tmp_path / "repo" / "apps" / "web"
    root.parent.mkdir(parents=True)
    missing = await check(tmp_path, text, monkeypatch)
    assert missing == ["the tests have no folder 'apps/web', the test_root of the job's target"]
    tool = write_program(root / "bin" / "tool", "")
    assert await check(tmp_path, text, monkeypatch) == [f"+run: {tool}"]
    root.rename(tmp_path / "elsewhere")
    root.symlink_to(tmp_path / "elsewhere")
    assert "leads out" in (await check(tmp_path, text, monkeypatch))[0]


async def test_what_wrap_hides_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrapper that does not start fails each command; one that changes the PATH decides."""
    tool = write_program(tmp_path / "bin" / "tool", "")
    path, plain = f"{tool.parent}:{PATH}", '[target.web]\nrun = ["tool"]\n'
    hides = f'wrap = ["env", "PATH=/usr/bin:/bin"]\n{plain}'
    wrapper = shutil.which("env", path=PATH)
    found = await check(tmp_path, hides, monkeypatch, path=path)
    assert found == [f"+wrap: {wrapper}", "run: tool is not on the PATH of commands"]
    broken = f'wrap = ["sh", "-c", "echo no namespaces here; exit 9"]\n{plain}'
    assert (await check(tmp_path, broken, monkeypatch, path=path))[1] == "run: exit code 9: no namespaces here"


@pytest.mark.parametrize(
    ("version", "result"),
    [
        ("pytest 9.2.0", "+pytest 9.2.0"),
        ("pytest 7.0.0", "+pytest 7.0.0"),
        ("pytest 6.2.5", "pytest 6.2.5 is too old: 7 or newer is required"),
        ("no version", "pytest: its version is not known"),
    ],
)
async def test_versions_of_pytest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, result: str) -> None:
    """The oldest that works is 7."""
    python = write_program(tmp_path / "bin" / "python", f'test "$*" = "-m pytest --version" && echo {version}')
    text = '[target.web]\npreset = "pytest"\n'
    found = await check(tmp_path, text, monkeypatch, path=f"{python.parent}:/usr/bin:/bin")
    assert found == [f"+run: {python}", result]


@pytest.mark.parametrize(
    ("devices", "version", "result"),
    [
        (1, "2.4.0", "+maestro 2.4.0"),
        (2, "2.5.0", "+maestro 2.5.0"),
        (2, "2.4.9", "maestro 2.4.9 is too old: 2.5 or newer is required for several devices of a host"),
        (2, "2.10.1", "+maestro 2.10.1"),
    ],
)
async def test_versions_of_maestro(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, devices: int, version: str, result: str
) -> None:
    """Before 2.5, it runs on one device of a host; adb is started, too."""
    adb = write_program(tmp_path / "bin" / "adb", 'test "$1" = version && echo Android Debug Bridge version 1.0.41')
    maestro = write_program(tmp_path / "bin" / "maestro", f'test "$1" = --version && echo {version}')
    serials = json.dumps([f"emulator-{number}" for number in range(devices)])
    text = f'serials = {serials}\n[target.web]\npreset = "maestro"\n'
    found = await check(tmp_path, text, monkeypatch, path=f"{adb.parent}:/usr/bin:/bin")
    assert found == [f"+install: {adb}", f"+run: {maestro}", f"+health: {adb}", "+adb 1.0.41", result]


@pytest.mark.parametrize(
    ("versions", "results"),
    [
        (("0.1.1", "1.58.0"), ["+appwright 0.1.1", "+playwright 1.58.0"]),
        (("0.1.0", "1.58.0"), ["appwright 0.1.0 is too old: 0.1.1 or newer is required", "+playwright 1.58.0"]),
        (
            ("0.1.1", "1.59.0"),
            ["+appwright 0.1.1", "playwright 1.59.0 is too new for appwright: 1.58 or older is required"],
        ),
        (("0.1.1", "1.44.1"), ["+appwright 0.1.1", "playwright 1.44.1 is too old: 1.45 or newer is required"]),
    ],
)
async def test_versions_of_appwright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, versions: tuple[str, str], results: list[str]
) -> None:
    """And of the Playwright that it runs, which has no newest version without it."""
    npx = write_program(tmp_path / "bin" / "npx", f"echo Version {versions[1]}")
    package = tmp_path / "node_modules" / "appwright" / "package.json"
    package.parent.mkdir(parents=True)
    package.write_text(json.dumps({"version": versions[0]}))
    text = '[target.web]\npreset = "appwright"\nproject = "android"\n'
    path = f"{npx.parent}:/usr/bin:/bin"
    assert await check(tmp_path, text, monkeypatch, path=path) == [f"+run: {npx}", *results]
    several = await check(tmp_path, f"devices = 2\n{text}", monkeypatch, path=path)
    assert "appwright needs port 4723 for each test: one device a host" in several


async def test_a_program_that_does_not_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all that it started; secrets in its output are redacted."""
    monkeypatch.setattr(runner_checks, "VERSION_SECONDS", 0.5)
    monkeypatch.setenv("PASSWORD", "hunter2-hunter2")
    python = write_program(tmp_path / "bin" / "python", "sleep 300")
    text = 'secrets = ["PASSWORD"]\n[target.web]\npreset = "pytest"\n'
    path = f"{python.parent}:/usr/bin:/bin"
    found = await check(tmp_path, text, monkeypatch, path=path)
    assert found[1].startswith("pytest does not start: stopped after ")
    write_program(python, 'echo "no $PASSWORD"; exit 1')
    assert await check(tmp_path, text, monkeypatch, path=path) == [
        f"+run: {python}",
        "pytest does not start: exit code 1: no ***",
    ]


async def test_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not in the state directory of a running qgagent, nor among temporary files."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    (tmp_path / "state" / "work").mkdir(parents=True)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    found = await check(tmp_path, '[target.web]\nrun = ["true"]\n', monkeypatch)
    assert found == [f"+run: {shutil.which('true', path=PATH)}"]
    assert [*temporary.iterdir(), *(tmp_path / "state" / "work").iterdir()] == []


OLD_MAESTRO = "[target.web] maestro 2.4.9 is too old: 2.5 or newer is required for several devices of a host"


@pytest.mark.parametrize(
    ("devices", "version", "problem"),
    [(2, "2.4.9", OLD_MAESTRO), (2, "2.5.0", ""), (1, "2.4.9", ""), (2, "unknown", "")],
)
async def test_an_old_maestro_is_found_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, devices: int, version: str, problem: str
) -> None:
    """On a host with several devices, which share a port. A version that is not known is left to the attempts."""
    config = write_maestro(tmp_path, devices, version)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    setup = assemble(loaded := load_config(config), RunOptions(state_dir=tmp_path / "state"))
    assert await runner_checks.find_old_maestro(loaded, setup.config) == problem


def test_an_old_maestro_is_refused_at_the_start(tmp_path: Path) -> None:
    write_maestro(tmp_path, 2, "2.4.9")
    done = subprocess.run(
        [sys.executable, "-m", "qgagent", "run", "--url", "http://127.0.0.1:1", "--state-dir", "state"],
        cwd=tmp_path,
        env={"PATH": f"{tmp_path / 'bin'}:{PATH}", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, OLD_MAESTRO in " ".join(done.stderr.split())) == (2, True), done.stderr


def write_maestro(folder: Path, devices: int, version: str) -> Path:
    """Write a stand-in for Maestro, and a configuration for so many devices."""
    write_program(folder / "bin" / "adb", "exit 0")
    write_program(folder / "bin" / "maestro", f'test "$1" = --version && echo {version}')
    serials = json.dumps([f"e-{number}" for number in range(devices)])
    config = folder / "qgagent.toml"
    config.write_text(f'name = "a"\nserials = {serials}\n[target.web]\npreset = "maestro"\n')
    return config


SOURCES = """
[source.shop]
repository = "https://git.example.com/acme/shop.git"
organizations = ["acme"]
branches = ["main"]
[source.any]
organizations = ["acme"]
bundles = true
"""
SHOP = "the tests of [source.shop], [source.any]: it cannot be checked here"


async def test_tests_that_only_sources_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is on the host is checked: programs, and each browser that is installed. What is not, is said."""
    npx = write_program(tmp_path / "bin" / "npx", "exit 1")
    browsers = tmp_path / "browsers"
    for name, script in (
        ("chromium-1187/chrome-linux/chrome", "echo Chromium 139.0; echo"),
        ("chromium_headless_shell-1187/chrome-linux/headless_shell", "echo libnss3.so: cannot open >&2; exit 127"),
        ("webkit-2200/pw_run.sh", "exit 9"),
        ("firefox-1490/firefox/firefox", "exit 9"),
        ("ffmpeg-1011/ffmpeg-linux", "exit 9"),
    ):
        write_program(browsers / name, script)
        if not name.startswith("firefox"):
            (browsers / name.split("/")[0] / "INSTALLATION_COMPLETE").touch()
    path = f"{npx.parent}:{PATH}"
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(browsers))
    text = '[target.web]\npreset = "playwright"\ntest_root = "e2e"\ninstall = ["./install.sh"]\nreset = ["nope"]\n'
    assert await check(tmp_path, text + SOURCES, monkeypatch, path=path) == [
        f"?install: ./install.sh is in {SHOP}",
        f"+run: {npx}",
        "reset: nope is not on the PATH of commands",
        f"?@playwright/test comes with {SHOP}",
        "+chromium-1187 starts: Chromium 139.0",
        "chromium_headless_shell-1187 does not start: libnss3.so: cannot open",
        "+webkit-2200 is installed",
    ]
    assert (await check(tmp_path, text, monkeypatch, path=path))[0].startswith("the tests have no folder 'e2e'")
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "none"))
    found = await check(tmp_path, '[target.web]\npreset = "playwright"\n' + SOURCES, monkeypatch, path=path)
    none = f"there are none in {tmp_path}/none, so these must name an executable or a channel"
    assert found == [f"+run: {npx}", f"?@playwright/test comes with {SHOP}", f"?browsers: {none}"]


async def test_a_runner_of_the_host_is_checked_beside_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """pytest and Maestro run from the PATH, also for tests of sources; so does a Playwright that test_root has."""
    python = write_program(tmp_path / "bin" / "python", "echo pytest 6.2.5")
    text = '[target.web]\npreset = "pytest"\ntest_root = "e2e"\n'
    found = await check(tmp_path, text + SOURCES, monkeypatch, path=f"{python.parent}:/usr/bin:/bin")
    assert found == [f"+run: {python}", "pytest 6.2.5 is too old: 7 or newer is required"]
    package = tmp_path / "node_modules" / "@playwright" / "test" / "package.json"
    package.parent.mkdir(parents=True)
    package.write_text('{"version": "1.44.0"}')
    npx = write_program(tmp_path / "bin" / "npx", "echo Version 1.44.0")
    text = '[target.web]\npreset = "playwright"\n'
    found = await check(tmp_path, text + SOURCES, monkeypatch, path=f"{npx.parent}:/usr/bin:/bin")
    assert found == [f"+run: {npx}", "playwright 1.44.0 is too old: 1.45 or newer is required"]
