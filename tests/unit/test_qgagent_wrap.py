"""``wrap``: a command that precedes those of tests, to contain them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qgagent.placeholders import fill
from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import HostSources
from qgagent.targets import Commands
from qgprotocol.messages import Result, TestSource
from tests.git_checkout import Checkout
from tests.privileges import give_up
from tests.sudo_host import documented
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

URL = "https://git.example.com/acme/tests"


async def run_once(tmp_path: Path, test: str, source: TestSource | None = None, **agent: Any) -> tuple[Result, str]:
    """Run a test; return its result and its log."""
    async with scripted_server() as server, command_agent(server, tmp_path, **agent) as running:
        del running
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test, source=source, org_id="acme")
        result = await until_result(session, store)
        return result, store.text(lease.attempt)


async def test_it_precedes_the_commands_of_tests(tmp_path: Path) -> None:
    """And git in the host's own tree, which a test can have changed; not the health check, which reads no tests."""
    own = Checkout(tmp_path / "tests")
    own.write("a.sh", "exit 3")
    commit = own.commit_all()
    script = 'echo "$1 $3 $4 $5" >> "$0"; test -d "$1" && test -d "$2" && shift 2 && exec "$@"'
    wrap = ("sh", "-c", script, str(tmp_path / "wrapped"), "{tree}", "{artifacts}")
    commands = Commands(run=("sh", "{test}"), install=("true",), reset=("true", "x"), health=("true", "health"))
    result, _ = await run_once(tmp_path, "a.sh", TestSource(commit=commit), wrap=wrap, commands=commands)
    assert (result.outcome, result.exit_code, result.install_seconds is None) == ("failed", 3, False)
    lines = (tmp_path / "wrapped").read_text().splitlines()
    assert all(line.startswith(f"{own.root} ") for line in lines)
    words = [line.split()[1:] for line in lines]
    assert [line[0] for line in words] == ["git", "git", "true", "true", "sh"]
    assert words[2:] == [["true"], ["true", "x"], ["sh", "a.sh"]]


async def test_a_wrap_that_cannot_start_is_an_error(tmp_path: Path) -> None:
    """No command runs without it."""
    Scripts(tmp_path / "tests").sh("a.sh", "touch ran")
    result, _ = await run_once(tmp_path, "a.sh", wrap=("/nonesuch",))
    assert (result.outcome, result.message) == ("error", "/nonesuch: No such file or directory")
    assert not (tmp_path / "tests" / "ran").exists()


def need(*command: str) -> None:
    """Skip the test unless this command succeeds here; on Linux in CI, fail it."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        problem = str(error)
    else:
        if done.returncode == 0:
            return
        problem = done.stderr.strip()
    give_up(f"{command[0]} cannot be used here: {problem}", is_installed=shutil.which(command[0]) is not None)


@pytest.fixture
def host() -> Iterator[Path]:
    """The files of a host, where other users may look for them, below a directory that bubblewrap hides."""
    with tempfile.TemporaryDirectory(prefix="qg-", dir="/tmp", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o711)
        yield Path(name)


def host_sources(host: Path, test: str, prepare: str) -> tuple[TestSource, HostSources]:
    """Return a commit with the test ``a.sh``, and the source that has it."""
    origin = Checkout(host / "origin")
    origin.write("a.sh", test)
    table = SourceConfig(
        repository=str(origin.root),
        matches=[URL],
        organizations=["acme"],
        branches=["main"],
        prepare=["sh", "-c", prepare],
    )
    return TestSource(repository=URL, commit=origin.commit_all()), HostSources({"a": table}, directory=host / "stores")


WRITES = """
for folder in "$QUALGENT_WORKDIR" "$QUALGENT_ARTIFACTS" "$TMPDIR" .; do
    mkdir -p "$folder/made" && echo x > "$folder/made/x" || exit 6
done
test -w "$QUALGENT_CASES" || exit 9
rm -r "$QUALGENT_ARTIFACTS/made"
"""


async def test_bubblewrap_hides_the_host(host: Path) -> None:
    """The command of docs/agents.md: a test sees neither the store nor the home, and writes into its own tree only."""
    wrap = documented("bwrap")
    need(*fill(wrap[: wrap.index("--bind")], {}), "true")
    (host / "credential").write_text("secret")
    stores = host / "stores"
    checks = (
        f"set -x\ntest ! -e {host}/credential || exit 4\ntest ! -e {stores} || exit 5\n"
        f"test -f node_modules/x || exit 8\nif touch {host}/planted /etc/planted; then exit 7; fi\n"
    )
    prepare = f"mkdir -p {stores}/x; echo x > {stores}/planted; mkdir node_modules; pwd > node_modules/x"
    source, sources = host_sources(host, checks + WRITES, prepare)
    result, log = await run_once(host, "a.sh", source, wrap=wrap, sources=sources)
    assert (result.outcome, result.tree is not None) == ("passed", True), log
    assert "prepare: done, kept as" in log
    assert not (stores / "planted").exists()
    assert not (host / "planted").exists()
