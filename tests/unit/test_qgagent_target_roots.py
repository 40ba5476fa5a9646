"""Test roots of targets: folders in the host's test root, or in the tree of a source."""

from __future__ import annotations

from pathlib import Path

import pytest

from qgagent.config_file import read_config
from qgagent.errors import ConfigError
from qgagent.targets import Commands
from qgprotocol.messages import InstalledBuild, Result, TestTree
from tests.git_checkout import Checkout
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_sources_support import Origin, source_agent, sources_of
from tests.unit.qgagent_support import scripted_server

WEB = Commands(run=("sh", "{test}"), test_root="apps/web")


async def run_own(tmp_path: Path, test: str, commands: Commands = WEB) -> tuple[Result, str]:
    """Run a test of the host's own tree; return its result and its log."""
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        lease = await begin(session, test)
        return await until_result(session, store), store.text(lease.attempt)


@pytest.mark.parametrize(
    "root",
    ["/srv/tests", "~/tests", "..", "../tests", "apps/../../tests", "apps/..", ""],
)
def test_a_root_elsewhere_is_refused(tmp_path: Path, root: str) -> None:
    """By the configuration, with table and key."""
    path = tmp_path / "qgagent.toml"
    path.write_text(f'[target.web]\nrun = ["true"]\ntest_root = "{root}"\n')
    with pytest.raises(ConfigError, match=r"\[target\.web\] test_root: "):
        read_config(path)
    path.write_text('[target.web]\nrun = ["true"]\ntest_root = "./apps/web/"\n')
    assert read_config(path).target["web"].test_root == "./apps/web/"


async def test_commands_run_in_it(tmp_path: Path) -> None:
    """With paths of tests, ``health`` and ``reset`` in it; files above it can be used."""
    scripts = Scripts(tmp_path / "tests")
    web = Scripts(tmp_path / "tests" / "apps" / "web")
    scripts.sh("shared.sh", "echo shared")
    web.sh("a.sh", "pwd; sh ../../shared.sh")
    web.sh("health.sh", 'pwd > health; test "$(basename "$PWD")" = web')
    commands = Commands(
        run=("sh", "./{test}"), health=("sh", "health.sh"), reset=("sh", "-c", "pwd > reset"), test_root="apps/web"
    )
    result, log = await run_own(tmp_path, "a.sh", commands)
    assert (result.outcome, log.splitlines()[-2:]) == ("passed", [str(web.root), "shared"])
    assert [web.read(name).strip() for name in ("health", "reset")] == [str(web.root)] * 2


async def test_a_test_above_it_is_refused(tmp_path: Path) -> None:
    """Also by a link, although it is below the host's test root."""
    scripts = Scripts(tmp_path / "tests")
    web = Scripts(tmp_path / "tests" / "apps" / "web")
    scripts.sh("a.sh", "echo ran > ../ran")
    (web.root / "up").symlink_to("../..")
    for test in ("../../a.sh", "up/a.sh"):
        result, _ = await run_own(tmp_path, test)
        assert (result.outcome, result.permanent) == ("error", True), result
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("case", ["missing", "file", "link"])
async def test_a_root_that_is_none(tmp_path: Path, case: str) -> None:
    """Missing, no folder, or a link out: a final error that names it; nothing runs."""
    scripts = Scripts(tmp_path / "tests")
    other = Scripts(tmp_path / "other" / "web")
    other.sh("a.sh", "echo ran > ../../ran")
    if case == "link":
        (scripts.root / "apps").symlink_to(tmp_path / "other")
    elif case == "file":
        (scripts.root / "apps").mkdir()
        (scripts.root / "apps" / "web").touch()
    result, _ = await run_own(tmp_path, "a.sh")
    assert (result.outcome, result.permanent, "'apps/web'" in result.message) == ("error", True, True), result
    assert not (tmp_path / "ran").exists()


async def test_the_tree_is_that_of_the_root(tmp_path: Path) -> None:
    """Its repository may begin there, and files beside it are not modified tests."""
    Scripts(tmp_path / "tests").sh("elsewhere.sh", "")
    checkout = Checkout(tmp_path / "tests" / "apps" / "web")
    checkout.write("a.sh", "exit 0")
    commit = checkout.commit_all()
    assert (await run_own(tmp_path, "a.sh"))[0].tree == TestTree(commit=commit)
    checkout.write("a.sh", "exit 0 # changed")
    assert (await run_own(tmp_path, "a.sh"))[0].tree == TestTree(commit=commit, modified=True)


@pytest.mark.seconds
async def test_the_root_in_a_source(tmp_path: Path) -> None:
    """Within its folder; a tree without it is a final error."""
    origin = Origin(tmp_path / "origin")
    origin.write("e2e/apps/web/a.sh", "pwd; cat ../../shared")
    origin.write("e2e/shared", "from the tree")
    commit = origin.commit_all()
    async with source_agent(tmp_path, sources_of(tmp_path, folder="e2e"), commands=WEB) as agent:
        result = await agent.run("a.sh", commit)
        log = agent.logs.text(agent.attempt)
        assert (result.outcome, log.splitlines()[-1]) == ("passed", "from the tree"), log
        assert log.splitlines()[-2].endswith("/tree/e2e/apps/web")
        result = await agent.run("a.sh", origin.branch("release/1", base=f"{commit}~"))
        assert (result.outcome, result.permanent) == ("error", True)
        assert "no folder 'apps/web'" in result.message or "no folder 'e2e'" in result.message


@pytest.mark.seconds
async def test_prepare_runs_in_it(tmp_path: Path) -> None:
    """Inputs and outputs count there and above, as the lock file of a monorepo is at its top."""
    install = "mkdir -p node_modules ../../node_modules && cat ../../package-lock.json > ../../node_modules/lock"
    install += f" && cat package.json > node_modules/own && echo ran >> {tmp_path}/prepared"
    origin = Origin(tmp_path / "origin")
    origin.write("package-lock.json", "lock-1")
    origin.write("apps/web/package.json", "own-1")
    origin.write("apps/web/a.sh", "cat ../../node_modules/lock node_modules/own")
    origin.write("apps/tv/package.json", "tv-1")
    commits = [origin.commit_all()]
    for name, text in (("apps/tv/package.json", "tv-2"), ("package-lock.json", "lock-2")):
        origin.write(name, text)
        commits.append(origin.commit_all())
    sources = sources_of(tmp_path, prepare=["sh", "-c", install], protected=["main"])
    shown = []
    async with source_agent(tmp_path, sources, commands=WEB) as agent:
        for commit in commits:
            result = await agent.run("a.sh", commit)
            log = agent.logs.text(agent.attempt)
            assert result.outcome == "passed", log
            shown.append(log.splitlines()[-1])
    assert shown == ["lock-1own-1", "lock-1own-1", "lock-2own-1"]
    assert (tmp_path / "prepared").read_text() == "ran\nran\n"  # the change of another package is no input


async def test_an_uninstall_of_another_target(tmp_path: Path) -> None:
    """Runs in its own root; where the tree of the next job lacks that, the log says so, and the job runs."""
    tv = Scripts(tmp_path / "tests" / "apps" / "tv")
    tv.sh("tv.sh", "exit 0")
    web = Scripts(tmp_path / "tests" / "apps" / "web")
    web.sh("web.sh", "exit 0")
    targets = {
        name: Commands(
            install=("true",),
            run=("sh", "{test}"),
            uninstall=("sh", "-c", "pwd >> ../../gone"),
            test_root=f"apps/{name}",
        )
        for name in ("tv", "web")
    }
    async with scripted_server() as server, command_agent(server, tmp_path, targets=("tv", "web"), tables=targets):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        for target in ("tv", "web"):
            await begin(session, f"{target}.sh", target=target, app=target)
            assert (await until_result(session, store)).installed == [
                InstalledBuild(org_id="acme", app_version_id=target, target=target)
            ]
    assert (tmp_path / "tests" / "gone").read_text() == f"{tv.root}\n"
