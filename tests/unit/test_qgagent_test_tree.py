"""The host's own tree of tests: what an attempt records of it, and jobs that name another commit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qgprotocol.messages import Result, TestSource, TestTree
from tests.git_checkout import Checkout, git
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, until_result, welcome
from tests.unit.qgagent_support import scripted_server

OTHER = "9c1d" * 10


class OwnTests(Checkout):
    """A test root in a repository, with one committed test that passes."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.write("a.sh", "echo ran >> ../ran; exit 0")
        self.commit = self.commit_all()

    @property
    def times_run(self) -> int:
        ran = self.root.parent / "ran"
        return ran.read_text().count("ran") if ran.exists() else 0


@pytest.fixture
def checkout(tmp_path: Path) -> OwnTests:
    return OwnTests(tmp_path / "tests")


async def run_once(tmp_path: Path, source: TestSource | None = None, **agent: Any) -> Result:
    async with scripted_server() as server, command_agent(server, tmp_path, **agent) as running:
        del running
        session, store = await server.session(), ServerLogs()
        hello = await welcome(session, store)
        assert "source" in hello.capabilities
        await begin(session, "a.sh", source=source)
        return await until_result(session, store)


async def test_an_attempt_records_repository_and_commit(tmp_path: Path, checkout: OwnTests) -> None:
    """The URL without the password that it is configured with; a job without a source runs whatever is there."""
    git(checkout.root, "remote", "add", "origin", "https://me:secret@git.example.com/acme/tests.git")
    result = await run_once(tmp_path)
    assert result.outcome == "passed"
    assert result.tree == TestTree(repository="https://git.example.com/acme/tests", commit=checkout.commit)


@pytest.mark.parametrize("change", ["tracked", "staged", "untracked", "deleted"])
async def test_changed_files_are_recorded(tmp_path: Path, checkout: OwnTests, change: str) -> None:
    """Of the test root; ignored files and those of other folders of the repository change nothing."""
    checkout.write("b.sh", "")
    checkout.write(".gitignore", "results\n")
    commit = checkout.commit_all()
    checkout.write("results", "")
    checkout.write("qgagent.toml", "")
    assert (await run_once(tmp_path)).tree == TestTree(commit=commit)
    if change == "untracked":
        checkout.write("new.sh", "")
    elif change == "deleted":
        (checkout.root / "b.sh").unlink()
    else:
        checkout.write("b.sh", "exit 1")
        if change == "staged":
            git(checkout.root, "add", "b.sh")
    assert (await run_once(tmp_path)).tree == TestTree(commit=commit, modified=True)


async def test_tests_at_another_commit_are_an_error(tmp_path: Path, checkout: OwnTests) -> None:
    """Final, as another attempt would meet it too; nothing is run, and the attempt says where the tests are."""
    source = TestSource(commit=OTHER, repository="https://git.example.com/acme/tests")
    result = await run_once(tmp_path, source)
    assert (result.outcome, result.permanent, result.run_seconds) == ("error", True, 0)
    assert result.message.startswith(f"its tests are at {checkout.commit[:10]}, not 9c1d9c1d9c: ")
    assert result.tree == TestTree(commit=checkout.commit)
    assert checkout.times_run == 0


async def test_tests_at_the_commit_run(tmp_path: Path, checkout: OwnTests) -> None:
    """A job of a newer commit runs once the host's checkout is there."""
    assert (await run_once(tmp_path, TestSource(commit=checkout.commit))).outcome == "passed"
    later = checkout.commit_all()
    assert (await run_once(tmp_path, TestSource(commit=later))).outcome == "passed"
    assert (await run_once(tmp_path, TestSource(commit=checkout.commit))).outcome == "error"
    assert checkout.times_run == 2


async def test_a_host_may_insist_on_its_own_tests(tmp_path: Path, checkout: OwnTests) -> None:
    """``source = "own"``; what it ran is recorded all the same."""
    result = await run_once(tmp_path, TestSource(commit=OTHER), is_own_source=True)
    assert (result.outcome, result.tree) == ("passed", TestTree(commit=checkout.commit))


@pytest.mark.parametrize("root", ["no repository", "no commit", "broken"])
async def test_an_unknown_commit_is_no_proof(tmp_path: Path, root: str) -> None:
    """A job that names a commit does not run; one that names none does."""
    scripts = Scripts(tmp_path / "tests")
    scripts.sh("a.sh", "exit 0")
    if root == "no commit":
        git(scripts.root, "init", "--quiet")
    elif root == "broken":
        scripts.sh(".git", "gitdir: /nonesuch\n")
    result = await run_once(tmp_path, TestSource(commit=OTHER))
    assert (result.outcome, result.permanent, result.tree) == ("error", True, None)
    assert "is not known, not 9c1d9c1d9c" in result.message
    assert (await run_once(tmp_path)).outcome == "passed"


async def test_a_bundle_is_refused(tmp_path: Path, checkout: OwnTests) -> None:
    """Whatever the tree is at."""
    result = await run_once(tmp_path, TestSource(bundle="0a" * 32))
    assert (result.outcome, result.permanent, checkout.times_run) == ("error", True, 0)


@pytest.mark.parametrize("planted", ["fsmonitor", "hook", "alias"])
async def test_the_configuration_of_the_repository_runs_nothing(
    tmp_path: Path, checkout: OwnTests, planted: str
) -> None:
    """A test that wrote into ``.git`` gets no program run outside of tests."""
    program = checkout.root / ".git" / "planted"
    program.write_text(f"#!/bin/sh\necho planted > {tmp_path}/planted\n")
    program.chmod(0o755)
    if planted == "fsmonitor":
        git(checkout.root, "config", "core.fsmonitor", str(program))
    elif planted == "alias":
        git(checkout.root, "config", "alias.status", f"!{program}")
    else:
        git(checkout.root, "config", "core.hooksPath", str(program.parent))
        for hook in ("post-index-change", "fsmonitor-watchman", "reference-transaction"):
            (program.parent / hook).symlink_to(program)
    assert (await run_once(tmp_path)).outcome == "passed"
    assert not (tmp_path / "planted").exists()


@pytest.mark.one_python
async def test_a_tree_with_many_changes_is_read_in_bounded_memory(tmp_path: Path, checkout: OwnTests) -> None:
    """The output of git is as long as its list of files."""
    for number in range(3000):
        checkout.write(f"a-file-with-a-rather-long-name-{number}.sh", "")
    assert (await run_once(tmp_path)).tree == TestTree(commit=checkout.commit, modified=True)
