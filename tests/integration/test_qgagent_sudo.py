"""qgagent and its tests as two users, with sudo, as docs/agents.md says."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from qgprotocol.messages import Result, TestSource, Timeouts
from tests.git_checkout import Checkout, git
from tests.sudo_host import SECRET, TESTER, SudoHost, documented
from tests.support.waiting import aeventually
from tests.unit.qgagent_commands import ServerLogs, begin, until_result, welcome, write_program
from tests.unit.qgagent_support import ScriptedServer, Session, scripted_server

pytestmark = pytest.mark.one_python

URL = "https://git.example.com/acme/tests"
LEAVES = """
import os, pathlib
def leave():
    for folder in (os.environ["QUALGENT_WORKDIR"], os.environ["QUALGENT_ARTIFACTS"], "."):
        for name, mode in (("private", 0o700), ("closed", 0)):
            place = pathlib.Path(folder, name)
            place.mkdir()
            (place / "file").write_text("x")
            (place / "file").chmod(0o600)
            place.chmod(mode)
"""
TEST = """
import os, pathlib, pwd, subprocess
import leaves

def test_as_another_user():
    assert pwd.getpwuid(os.getuid()).pw_name == "tester"
    assert (os.environ["HOME"], os.environ["USER"]) == (pwd.getpwnam("tester").pw_dir, "tester")
    assert os.environ["TMPDIR"] == os.environ["QUALGENT_WORKDIR"]
    assert (os.environ["CI"], os.environ["BASE_URL"], os.environ["OF_HOST"]) == ("1", "x", "y")
    assert int(os.environ["QUALGENT_PORT"]) >= 20000
    assert pathlib.Path("node_modules/x").read_text() == "made\\n"
    pathlib.Path("node_modules/cache").mkdir()
    pathlib.Path(os.environ["QUALGENT_ARTIFACTS"], "shot.png").write_text("shot")

def test_reads_nothing_of_qgagent():
    state = pathlib.Path(os.environ["QUALGENT_WORKDIR"]).parents[2]
    for name in ("hosts/secret", "journal.jsonl", "lock", "logs", "spool", "work", "."):
        try:
            found = os.listdir(state / name) if (state / name).is_dir() else (state / name).read_bytes()
            assert found is None, name
        except PermissionError:
            continue
    found = [file for file in pathlib.Path("/proc").glob("[0-9]*/environ") if b"SECRET_OF" in readable(file)]
    assert found == []
    assert subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode
    leaves.leave()

def readable(file):
    try:
        return file.read_bytes()
    except OSError:
        return b""
""".replace("SECRET_OF", SECRET)
STUBBORN = """
trap '' INT TERM HUP
setsid sh -c 'trap "" INT TERM HUP; while :; do sleep 1000; done' &
sh -c 'kill -STOP $$' &
python -c 'import leaves; leaves.leave()'
echo ready
while :; do sleep 1000; done
"""
NPX = """
case $* in *--version) echo Version 1.65.0; exit;; esac
for word; do case $word in --reporter=*) reporter=${word#*=};; esac; done
test -r "$reporter" || exit 3
echo '{"projects": [{"name": "web", "browser": "chromium", "version": "1"}], "error": ""}' \\
    > "${reporter%/*}/browsers.json"
"""
SCRIPTS = ("a.sh", "b.sh", "c.sh")
CONFIG = f"""
wrap = {documented("sudo")}
test_root = "own"
state_dir = "@ROOT@/qgagent/state"
allow_environment = ["BASE_URL"]
extra_environment = ["PYTHONPATH", "OF_HOST", "PYTEST_DISABLE_PLUGIN_AUTOLOAD"]

[artifacts]
max_files = 0

[source.shop]
repository = "./origin"
matches = ["{URL}"]
organizations = ["acme"]
branches = ["main"]
prepare = ["sh", "-c", "mkdir node_modules && echo made > node_modules/x && echo again >> $HOME/prepared"]

[target.pytest]
preset = "pytest"

[target.web]
preset = "playwright"
variables = {{ PATH = "@ROOT@/own/bin:/usr/bin:/bin" }}

[target.sh]
preset = "command"
run = ["sh", "./{{test}}"]
"""


@pytest.fixture(scope="module")
def host() -> Iterator[SudoHost]:
    with tempfile.TemporaryDirectory(prefix="qg-", dir="/tmp", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o711)
        made = SudoHost(Path(name))
        config = made.root / "qgagent.toml"
        config.write_text(CONFIG.replace("@ROOT@", str(made.root)))
        config.chmod(0o644)
        yield made
        made.close()


@pytest.fixture(scope="module")
def source(host: SudoHost) -> TestSource:
    origin = Checkout(host.root / "origin")
    own = Checkout(host.root / "own")
    own.write("test_own.py", "def test_own(): pass")
    own.write("node_modules/@playwright/test/package.json", '{"version": "1.65.0"}')
    write_program(own.root / "bin" / "npx", NPX)
    own.commit_all()
    for name, text in {"leaves.py": LEAVES, "test_a.py": TEST, **dict.fromkeys(SCRIPTS, STUBBORN)}.items():
        origin.write(name, text)
    commit = origin.commit_all()
    for root in (own.root, origin.root):
        _open(root)
        host.give(root)
    return TestSource(repository=URL, commit=commit)


def _open(place: Path) -> None:
    """Let everybody read files, whatever the umask of this process is."""
    subprocess.run(["chmod", "-R", "a+rX", str(place)], check=True)


@asynccontextmanager
async def running(host: SudoHost, server: ScriptedServer) -> AsyncIterator[tuple[Session, asyncio.subprocess.Process]]:
    """Run qgagent as its user, and connect it."""
    arguments = ("run", "--url", server.url, "--config", str(host.root / "qgagent.toml"))
    with (host.root / "log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(*host.agent(*arguments), stdout=log, stderr=log)
    try:
        try:
            session = await server.session()
        except TimeoutError:
            pytest.fail((host.root / "log").read_text())
        await welcome(session)
        yield session, process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def run_test(session: Session, store: ServerLogs, test: str, **job: Any) -> Result:
    await begin(session, test, environment={"BASE_URL": "x"}, **job)
    try:
        return await until_result(session, store)
    except TimeoutError:
        pytest.fail("\n".join(map(store.text, store.logs)))


async def until_deleted(host: SudoHost) -> None:
    await aeventually(lambda: list((host.state / "work").iterdir()), lambda left: not left)


async def until_ready(host: SudoHost) -> int:
    """Return the process of the test, once it and its children run."""
    found = await aeventually(host.processes, lambda found: len(found) >= 4 and "leaves" not in str(found))
    return next(pid for pid, command in found.items() if command.endswith(SCRIPTS))


def guardian_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[1])


async def test_tests_run_as_another_user(host: SudoHost, source: TestSource) -> None:
    """With environment, tree and reporter, with nothing of qgagent's, and without remains: all of it is deleted."""
    (host.state / "hosts").mkdir(mode=0o700)
    (host.state / "hosts" / "secret").write_text(SECRET)
    host.give(host.state / "hosts")
    store, log = ServerLogs(), ""
    commit = git(host.root / "own", "-c", "safe.directory=*", "rev-parse", "HEAD")
    async with scripted_server() as server, running(host, server) as (session, _):
        for test, cases in (("test_a.py", 2), ("test_a.py::test_as_another_user", 1)):
            result = await run_test(session, store, test, source=source, target="pytest")
            log += store.text(result.attempt)
            assert (result.outcome, [case.outcome for case in result.cases]) == ("passed", ["passed"] * cases), log
            await until_deleted(host)
        assert "prepare: copied" in log
        assert "artifacts in closed not kept: Permission denied" in log
        result = await run_test(session, store, "test_own.py", target="pytest")
        assert result.outcome == "passed", store.text(result.attempt)
        assert result.tree is not None
        assert (result.tree.commit, result.tree.modified) == (commit, False)
    assert (host.root / TESTER / "prepared").read_text() == "again\n"


async def test_a_test_that_ignores_signals_is_stopped(host: SudoHost, source: TestSource) -> None:
    """With its daemons and what it has stopped: at a timeout, and if qgagent or the guardian is killed."""
    store = ServerLogs()
    async with scripted_server() as server:
        async with running(host, server) as (session, process):
            timeouts = Timeouts(job_seconds=2.0)
            result = await run_test(session, store, "a.sh", source=source, target="sh", timeouts=timeouts)
            assert result.outcome == "timed_out", store.text(result.attempt)
            assert host.processes() == {}
            await until_deleted(host)
            await begin(session, "b.sh", source=source, target="sh")
            os.kill(guardian_of(await until_ready(host)), signal.SIGKILL)
            assert "guardian" in (await until_result(session, store)).message
            await aeventually(host.processes, lambda found: "b.sh" not in str(found))
            host.close()  # its daemons are nobody's
            await begin(session, "c.sh", source=source, target="sh")
            await until_ready(host)
            process.kill()
        assert len(list((host.state / "work").iterdir())) == 1
        async with running(host, server):
            assert host.processes() == {}
            await until_deleted(host)


@pytest.mark.usefixtures("source")
def test_the_check_passes(host: SudoHost) -> None:
    """In the environment of tests, without remains."""
    command = host.agent("check", "--config", str(host.root / "qgagent.toml"))
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert "[target.pytest] pytest " in done.stdout, done.stdout + done.stderr
    assert "wrap: /usr/bin/sudo" in done.stdout
    assert "project web: chromium 1 starts" in done.stdout
    assert list((host.state / "work").iterdir()) == []
