"""``prepare`` of a source: a phase of its own, whose results are copied into trees with the same inputs."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from qgagent.sources import prepare as prepare_module
from qgagent.sources.prepare import CommandOutcome, digest_inputs, prepare
from qgagent.sources.store import SourceStore
from qgagent.targets import Commands
from qgprotocol.messages import Revoke
from tests.git_checkout import git
from tests.unit.qgagent_sources_support import Origin, source_agent, sources_of, until_no_trees

INSTALL = "mkdir -p node_modules/lib && cat package.json > node_modules/lib/x && echo ran >> ../../../../prepared"
"""Counts its runs next to the state directory."""


@pytest.fixture
def origin(tmp_path: Path) -> Origin:
    made = Origin(tmp_path / "origin")
    made.write("a.sh", "cat node_modules/lib/x")
    made.write("package.json", "one")
    made.commit = made.commit_all()
    return made


def settings(script: str = INSTALL, **keys: Any) -> dict[str, Any]:
    return {"protected": ["main"], "prepare": ["sh", "-c", script]} | keys


def runs(tmp_path: Path) -> int:
    path = tmp_path / "prepared"
    return path.read_text().count("ran") if path.exists() else 0


def kept(tmp_path: Path) -> list[Path]:
    return sorted(tmp_path.glob("stores/*/prepared/*"))  # halves as well


@pytest.mark.seconds
async def test_it_runs_once_for_equal_inputs(tmp_path: Path, origin: Origin) -> None:
    """A changed lock file is another input, a changed test is none; results survive what tests do with their copy."""
    origin.write("a.sh", "cat node_modules/lib/x && echo hacked > node_modules/lib/x && rm package.json")
    first = origin.commit_all()
    origin.write("b.sh", "cat node_modules/lib/x; test $(cat node_modules/lib/x) = one")
    second = origin.commit_all()
    origin.write("package.json", "two")
    third = origin.commit_all()
    async with source_agent(tmp_path, sources_of(tmp_path, **settings())) as agent:
        result = await agent.run("a.sh", first)
        assert result.outcome == "passed", agent.logs.text(agent.attempt)
        assert "[qgagent] prepare\n[qgagent] prepare: done, kept as " in agent.logs.text(agent.attempt)
        assert (await agent.run("b.sh", second)).outcome == "passed"
        assert "[qgagent] prepare\n[qgagent] prepare: copied " in agent.logs.text(agent.attempt)
        assert runs(tmp_path) == 1
        assert (await agent.run("b.sh", third)).outcome == "failed"
    assert (runs(tmp_path), len(kept(tmp_path))) == (2, 2)


@pytest.mark.seconds
async def test_it_is_in_no_duration(tmp_path: Path, origin: Origin) -> None:
    """Neither that of the test nor that of the install, of which estimates are made."""
    commands = Commands(run=("sh", "{test}"), install=("true",))
    table = settings(f"{INSTALL}; sleep 3")
    async with source_agent(tmp_path, sources_of(tmp_path, **table), commands=commands) as agent:
        result = await agent.run("a.sh", origin.commit)
    assert (result.outcome, runs(tmp_path)) == ("passed", 1)
    assert result.install_seconds is not None
    assert result.run_seconds + result.install_seconds < 3  # it slept for longer than this


@pytest.mark.seconds
@pytest.mark.parametrize(
    ("script", "seconds", "message"),
    [
        ("echo E404 not found; exit 3", 60.0, "exit code 3: E404 not found"),
        ("trap '' TERM; sleep 100 & sleep 100", 0.3, "stopped after "),
    ],
)
async def test_its_failure_is_no_failed_install(
    tmp_path: Path, origin: Origin, script: str, seconds: float, message: str
) -> None:
    """The attempt ends with an error that another may not meet; the device is not paused, nothing is kept."""
    table = settings(f"mkdir node_modules; {script}", prepare_timeout=seconds)
    async with source_agent(tmp_path, sources_of(tmp_path, **table), grace_seconds=0.2) as agent:
        for _ in range(4):  # three failed installs would pause the device
            result = await agent.run("a.sh", origin.commit)
            assert (result.outcome, result.permanent, result.install_seconds) == ("error", False, None)
            assert result.message.startswith(f"prepare failed: {message}")
        await until_no_trees(tmp_path)
    assert kept(tmp_path) == []


async def test_a_revoked_attempt_stops_it(tmp_path: Path, origin: Origin) -> None:
    """Its processes end, and nothing of them is kept."""
    file = tmp_path / "pid"
    table = settings(f"mkdir node_modules; echo $$ > {file}.half; mv {file}.half {file}; sleep 99")
    async with source_agent(tmp_path, sources_of(tmp_path, **table), grace_seconds=0.2) as agent:
        running = asyncio.create_task(agent.run("a.sh", origin.commit))
        while not file.exists():
            await asyncio.sleep(0.02)
        await agent.session.send(Revoke(attempt=agent.attempt, reason="cancelled"))
        assert (await running).outcome == "cancelled"
    with pytest.raises(ProcessLookupError):
        os.kill(int(file.read_text()), 0)
    assert kept(tmp_path) == []


@pytest.mark.seconds
async def test_a_hostile_branch_does_not_poison_main(tmp_path: Path, origin: Origin) -> None:
    """With inputs that are equal to main's, its result is never main's."""
    git(origin.root, "checkout", "--quiet", "-b", "release/evil")
    origin.write("install.sh", f"{INSTALL}; echo evil > node_modules/lib/x")
    evil = origin.commit_all()
    git(origin.root, "checkout", "--quiet", "main")
    origin.write("install.sh", INSTALL)
    origin.write("a.sh", "test $(cat node_modules/lib/x) = one")
    good = origin.commit_all()
    async with source_agent(tmp_path, sources_of(tmp_path, **settings(". ./install.sh"))) as agent:
        assert (await agent.run("a.sh", evil)).outcome == "passed"
        assert (await agent.run("a.sh", good)).outcome == "passed"
    assert runs(tmp_path) == 2


Run = Callable[..., Awaitable[CommandOutcome]]


@pytest.fixture
def store(tmp_path: Path) -> Callable[..., SourceStore]:
    return lambda **keys: sources_of(tmp_path, **settings(**keys)).store("shop")


class Tree:
    """A tree, with a command that counts its runs."""

    def __init__(self, root: Path, **files: str) -> None:
        self.root, self.commands = root, list[Sequence[str]]()
        root.mkdir()
        for name, text in files.items():
            (root / name).write_text(text)

    async def run(self, command: Sequence[str], cwd: Path, seconds: float, is_logged: bool) -> CommandOutcome:
        del cwd, seconds
        self.commands.append(command)
        if is_logged:
            (self.root / "node_modules").mkdir(exist_ok=True)
            (self.root / "node_modules" / "x").write_text(self.root.name)
            await asyncio.sleep(0.2)
        return CommandOutcome("", "v1\n")

    async def prepare(self, store: SourceStore, *, path: str = "") -> str:
        return await prepare(store.source, store.path, self.root, trust=True, path=path, run=self.run)

    @property
    def made_by(self) -> str:
        return (self.root / "node_modules" / "x").read_text()


async def test_one_device_prepares_for_those_that_wait(tmp_path: Path, store: Callable[..., SourceStore]) -> None:
    """Of two processes: the second copies."""
    trees = [Tree(tmp_path / name) for name in ("one", "two")]
    await asyncio.gather(*(tree.prepare(store()) for tree in trees))
    assert sum(len(tree.commands) for tree in trees) == 1
    assert len({tree.made_by for tree in trees}) == 1


@pytest.mark.seconds
async def test_versions_of_tools_count(tmp_path: Path, store: Callable[..., SourceStore]) -> None:
    """Another node is another result; a version is asked for once."""
    made = store(prepare=["npm", "ci"])
    for folder, name in (("old", "one"), ("old", "two"), ("new", "three")):
        (tmp_path / folder).mkdir(exist_ok=True)
        for tool in ("node", "npm"):
            if not (tmp_path / folder / tool).exists():
                (tmp_path / folder / tool).write_text(f"#!/bin/sh\n# {tmp_path}")
                (tmp_path / folder / tool).chmod(0o755)
        tree = Tree(tmp_path / name)
        await tree.prepare(made, path=str(tmp_path / folder))
        versions = [("node", "--version"), ("npm", "--version")]
        assert (
            tree.commands
            == {
                "one": [*versions, ["npm", "ci"]],
                "two": [],
                "three": [*versions, ["npm", "ci"]],
            }[name]
        )


@pytest.mark.seconds
async def test_the_least_recently_used_are_deleted(
    tmp_path: Path, store: Callable[..., SourceStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their number and by their bytes; what is too big is not kept at all."""
    monkeypatch.setattr(prepare_module, "MAX_ENTRIES", 2)
    made = store()
    for name in ("one", "two", "one-again", "three"):
        await Tree(tmp_path / name, **{"package.json": name.partition("-")[0]}).prepare(made)
        await asyncio.sleep(0.01)
    assert len(kept(tmp_path)) == 2
    tree = Tree(tmp_path / "one-more", **{"package.json": "one"})
    await tree.prepare(made)
    assert (tree.commands, tree.made_by) == ([], "one")
    monkeypatch.setattr(prepare_module, "MAX_ENTRY_BYTES", 3)
    assert "bytes are too many to keep" in await Tree(tmp_path / "much", **{"package.json": "5"}).prepare(made)


async def test_outputs_that_are_links_are_not_kept(tmp_path: Path, store: Callable[..., SourceStore]) -> None:
    """A prepare that makes its output a link to a folder of the host."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("secret")
    tree = Tree(tmp_path / "one")
    (tree.root / "node_modules").symlink_to(tmp_path / "outside")
    assert "without any of its outputs" in await tree.prepare(store())
    assert kept(tmp_path) == []


def test_inputs_are_files_and_those_of_folders(tmp_path: Path) -> None:
    """Patterns select several; what is not there is no error, but a difference once it is."""
    (tmp_path / "patches" / "deep").mkdir(parents=True)
    for name in ("up", "and-up"):
        (tmp_path / "patches" / name).symlink_to("..")
    for name in ("requirements-dev.txt", "requirements.txt", "patches/deep/.x", ".npmrc", "other"):
        (tmp_path / name).write_text("x")
    names = [name for name, _ in digest_inputs(tmp_path, ["requirements*.txt", "patches", ".npmrc", "nothing"])]
    assert names == [".npmrc", "patches/deep/.x", "requirements-dev.txt", "requirements.txt"]
