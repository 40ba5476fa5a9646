"""``wrap``: a command that precedes those of tests, to contain them."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from qgagent.placeholders import WRAP_PLACEHOLDERS
from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import HostSources
from qgagent.targets import Commands
from qgprotocol.messages import Result, TestSource
from tests.git_checkout import Checkout
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

URL = "https://git.example.com/acme/tests"
BWRAP = (
    *("bwrap", "--die-with-parent", "--unshare-pid", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"),
    *("--tmpfs", "{home}", "--tmpfs", "/tmp", "--bind", "{tree}", "{tree}"),
    *("--bind", "{artifacts}", "{artifacts}", "--bind", "{workdir}", "{workdir}", "--bind", "{tmpdir}", "{tmpdir}"),
)


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


@pytest.mark.skipif(
    shutil.which("bwrap") is None
    or subprocess.run(["bwrap", "--ro-bind", "/", "/", "true"], capture_output=True, check=False).returncode != 0,
    reason="bubblewrap cannot be used here",
)
async def test_bubblewrap_hides_the_host(tmp_path: Path) -> None:
    """The command of docs/agents.md: a test sees neither the store nor the home, and writes into its own tree only."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "credential").write_text("secret")
    origin = Checkout(tmp_path / "home" / "origin")
    origin.write(
        "a.sh",
        f"set -x\ntest ! -e {tmp_path}/home/credential || exit 4\ntest ! -e {tmp_path}/home/stores || exit 5\n"
        "test -f node_modules/x || exit 8\n"
        'for folder in "$QUALGENT_WORKDIR" "$QUALGENT_ARTIFACTS" "$TMPDIR" .; do echo x > "$folder/x" || exit 6; done\n'
        f"if touch {tmp_path.parent}/planted /etc/planted; then exit 7; fi\nrm $QUALGENT_ARTIFACTS/x\n",
    )
    commit = origin.commit_all()
    stores = tmp_path / "home" / "stores"
    script = f"mkdir -p {stores}/x; echo x > {stores}/planted; mkdir node_modules; pwd > node_modules/x"
    table = SourceConfig(
        repository=str(origin.root),
        matches=[URL],
        organizations=["acme"],
        branches=["main"],
        prepare=["sh", "-c", script],
    )
    wrap = tuple(word.replace("{home}", str(tmp_path / "home")) for word in BWRAP)
    result, log = await run_once(
        tmp_path,
        "a.sh",
        TestSource(repository=URL, commit=commit),
        wrap=wrap,
        sources=HostSources({"shop": table}, directory=stores),
        state_dir=tmp_path / "home" / "state",
    )
    assert (result.outcome, result.tree is not None) == ("passed", True), log
    assert "prepare: done, kept as" in log
    assert not (stores / "planted").exists()


def test_docs_have_the_command() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "agents.md").read_text()
    assert ", ".join(f'"{word}"' for word in BWRAP[:10]) in page
    assert all(f'"--bind", "{{{name}}}", "{{{name}}}"' in page for name in WRAP_PLACEHOLDERS)
