"""Sources of tests: jobs run the commit that they name, in a tree of their own, if it is on an allowed branch."""

from __future__ import annotations

import asyncio
import os
import subprocess
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from qgagent.errors import JobRefusedError, SourceError
from qgagent.sources import export as export_module
from qgagent.sources import store as store_module
from qgagent.sources.sources import HostSources
from qgagent.sources.store import SourceStore
from qgprotocol.messages import TestTree
from tests.git_checkout import Checkout, git
from tests.unit.qgagent_commands import Scripts
from tests.unit.qgagent_sources_support import URL, Origin, SourceAgent, source_agent, sources_of, until_no_trees

pytestmark = pytest.mark.seconds


@pytest.fixture
def origin(tmp_path: Path) -> Origin:
    return Origin(tmp_path / "origin")


@pytest.fixture
def make_sources(tmp_path: Path, origin: Origin) -> Callable[..., HostSources]:
    return lambda **keys: sources_of(tmp_path, **keys)


@pytest.fixture
def store(make_sources: Callable[..., HostSources]) -> SourceStore:
    return make_sources().store("shop")


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Callable[..., Any]]:
    async with AsyncExitStack() as stack:

        async def started(sources: HostSources) -> SourceAgent:
            return await stack.enter_async_context(source_agent(tmp_path, sources))

        yield started


async def test_a_job_runs_the_commit_that_it_names(
    tmp_path: Path, start: Callable[..., Any], make_sources: Callable[..., HostSources], origin: Origin
) -> None:
    """An older and a newer one than the host has seen; each in a tree without a repository, deleted afterwards."""
    agent = await start(make_sources())
    assert (await agent.run("a.sh", origin.commit)).outcome == "passed"
    assert "[qgagent] tests: commit " + origin.commit in agent.logs.text(agent.attempt)
    origin.write("b.sh", "exit 1")
    later = origin.commit_all()
    result = await agent.run("b.sh", later)
    assert (result.outcome, result.tree) == ("failed", TestTree(repository=URL, commit=later))
    missing = await agent.run("b.sh", origin.commit)
    assert (missing.outcome, missing.exit_code) == ("failed", 2)  # sh finds no such file: it came with the later one
    await until_no_trees(tmp_path)


async def test_other_jobs_run_on_the_hosts_own_tree(
    tmp_path: Path, start: Callable[..., Any], make_sources: Callable[..., HostSources], origin: Origin
) -> None:
    """Those that name nothing; another organization's and another repository's never reach the store."""
    Scripts(tmp_path / "tests").sh("a.sh", "echo own")
    agent = await start(make_sources())
    assert (await agent.run("a.sh")).outcome == "passed"
    assert agent.logs.text(agent.attempt) == "own\n"
    for strange in ({"org_id": "rival"}, {"repository": f"{URL}-2"}, {"repository": str(origin.root)}):
        result = await agent.run("a.sh", origin.commit, **strange)
        assert (result.outcome, result.permanent) == ("error", True)
        assert "this host's tests is not known" in result.message
    assert not (tmp_path / "stores").exists()


async def test_a_commit_that_is_on_no_allowed_branch_never_runs(
    start: Callable[..., Any], make_sources: Callable[..., HostSources], origin: Origin
) -> None:
    """Also one that the server keeps for a pull request of a fork, and one that the store has got by chance."""
    feature, hidden = origin.branch("feature"), origin.hidden_commit()
    sources = make_sources()
    agent = await start(sources)
    for commit in (feature, hidden, "9c1d" * 10):
        result = await agent.run("a.sh", commit)
        assert (result.outcome, result.permanent, result.tree) == ("error", True, None)
        assert result.message == (f"commit {commit[:10]} is on none of the branches main, release/* of {origin.root}")
    store = sources.store("shop")
    git(store.git.store, "fetch", "--quiet", str(origin.root), "refs/pull/1/head:refs/pull/1/head")
    assert (await agent.run("a.sh", hidden)).outcome == "error"


@pytest.mark.parametrize("name", ["main", "9c1d9c1d", "--output=/tmp/x", "HEAD", "A" * 40, "0" * 40 + "\n", ""])
async def test_only_all_digits_are_a_commit(store: SourceStore, name: str) -> None:
    """Never a ref, a short id or an option."""
    with pytest.raises(JobRefusedError, match="is no commit"):
        await store.require(name)


async def test_trees_and_tags_are_no_commits(store: SourceStore, origin: Origin) -> None:
    """Their ids have as many digits."""
    git(origin.root, "tag", "--annotate", "--message=x", "v1")
    git(origin.root, "push", "--quiet", ".", "v1:refs/tags/v2")
    await store.require(origin.commit)
    for name in (git(origin.root, "rev-parse", "v1"), git(origin.root, "rev-parse", "main^{tree}")):
        with pytest.raises(JobRefusedError, match="is on none of"):
            await store.require(name)


async def test_a_branch_that_moves_between_fetch_and_run(store: SourceStore, origin: Origin) -> None:
    """A commit that a force-push took away is run until its pin expires, and is kept from ``git gc`` until then."""
    lost = origin.branch("release/1")
    assert (await store.require(lost)).commit == lost
    git(origin.root, "branch", "--quiet", "--force", "release/1", "main")
    await store.fetch_now()
    store.git.run("reflog", "expire", "--expire=now", "--all")
    store.git.run("gc", "--prune=now", "--quiet")
    assert (await store.require(lost)).commit == lost
    (pin,) = store.git.store.glob(f"refs/qualgent/pins/*/{lost}")
    past = time.time() - store_module.PIN_SECONDS - 1
    os.utime(pin, (past, past))
    with pytest.raises(JobRefusedError, match="is on none of"):
        await store.require(lost)
    assert not pin.exists()


async def test_a_branch_that_was_deleted_does_not_count(store: SourceStore, origin: Origin) -> None:
    """Commits of it that were not pinned are refused once branches are fetched again, also without being new."""
    first = origin.branch("release/1")
    assert (await store.require(origin.branch("release/2", base="release/1"))).commit
    for name in ("release/1", "release/2"):
        git(origin.root, "branch", "--quiet", "-D", name)
    os.utime(store.path / "fetched", (0, 0))
    with pytest.raises(JobRefusedError, match="is on none of"):
        await store.require(first)


async def test_protected_branches_are_trusted(make_sources: Callable[..., HostSources], origin: Origin) -> None:
    """A commit of another branch that main has as well is protected."""
    store = make_sources(protected=["main"]).store("shop")
    release = origin.branch("release/1")
    assert (await store.require(origin.commit)).is_protected
    assert not (await store.require(release)).is_protected


async def test_known_commits_run_while_the_repository_is_away(store: SourceStore, origin: Origin) -> None:
    """Unknown ones end with an error that another attempt may not meet, with git's own sentence."""
    await store.require(origin.commit)
    origin.root.rename(origin.root.with_name("away"))
    os.utime(store.path / "fetched", (0, 0))
    assert await store.require(origin.commit)
    with pytest.raises(SourceError, match=r"cannot be fetched from .*: fatal: .* does not appear to be a git repo"):
        await store.require("9c1d" * 10)


async def test_a_fetch_that_was_killed_leaves_no_obstacle(store: SourceStore, origin: Origin) -> None:
    """Locks and halves of packs of a git that a full disk or SIGKILL ended."""
    await store.require(origin.commit)
    places = ("refs/qualgent/branches/main.lock", "packed-refs.lock", "objects/pack/tmp_pack_x", "HEAD.lock")
    for place in places:
        (store.git.store / place).parent.mkdir(parents=True, exist_ok=True)
        (store.git.store / place).write_text("")
    later = origin.commit_all()
    assert (await store.require(later)).commit == later
    assert not any((store.git.store / place).exists() for place in places)


@pytest.mark.one_python
async def test_a_repository_that_is_too_large(
    make_sources: Callable[..., HostSources], origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of what was refused stays; known commits are run, and others again once it fits."""
    store = make_sources(max_store_bytes=1_000_000).store("shop")
    await store.require(origin.commit)
    git(origin.root, "checkout", "--quiet", "-b", "release/large")
    (origin.root / "large").write_bytes(os.urandom(3_000_000))
    large = origin.commit_all()
    git(origin.root, "checkout", "--quiet", "main")
    with pytest.raises(SourceError, match=r"need more than the 1,000,000 bytes of max_store_bytes"):
        await store.require(large)
    assert store.git.size < 100_000
    monkeypatch.setattr(store_module, "FRESH_SECONDS", 0.0)
    assert (await store.require(origin.commit)).commit == origin.commit
    git(origin.root, "branch", "--quiet", "-D", "release/large")
    later = origin.commit_all()
    assert (await store.require(later)).commit == later


@pytest.mark.one_python
async def test_force_pushes_do_not_fill_a_store(make_sources: Callable[..., HostSources], origin: Origin) -> None:
    """What only former commits of a branch had makes room, at the latest for the fetch after one that failed."""
    store = make_sources(max_store_bytes=1_000_000).store("shop")
    failed = []
    for _ in range(8):
        git(origin.root, "checkout", "--quiet", "--orphan", "next")
        (origin.root / "large").write_bytes(os.urandom(300_000))
        commit = origin.commit_all()
        git(origin.root, "branch", "--quiet", "--force", "-M", "next", "main")
        try:
            await store.fetch_now()
        except SourceError as error:
            failed.append(str(error))
            await store.fetch_now()
        assert store.git.run("cat-file", "-t", commit).stdout == "commit\n"
        assert store.git.size < 1_000_000
    assert 1 <= len(failed) <= 4
    assert all("max_store_bytes" in message for message in failed)


@pytest.mark.parametrize("key", ["core.fsmonitor", "core.hooksPath", "core.sshCommand", "credential.helper", "url"])
async def test_a_planted_configuration_runs_nothing(
    tmp_path: Path, store: SourceStore, origin: Origin, key: str
) -> None:
    """A test that runs as qgagent's user finds the store: what it writes into the configuration is dropped."""
    await store.require(origin.commit)
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\necho planted >> {tmp_path}/planted\n")
    program.chmod(0o755)
    hooks = store.git.store / "hooks"
    hooks.mkdir()
    for hook in ("reference-transaction", "post-index-change", "pre-auto-gc", "post-checkout"):
        (hooks / hook).symlink_to(program)
    if key == "url":
        git(store.git.store, "config", f"url.ext::{program} .insteadOf", str(origin.root))
        git(store.git.store, "config", "protocol.ext.allow", "always")
    else:
        git(store.git.store, "config", key, str(hooks if key == "core.hooksPath" else program))
    later = origin.commit_all()
    assert (await store.require(later)).commit == later
    assert not (tmp_path / "planted").exists()
    assert (store.git.store / "config").read_text().splitlines()[0] == "[core]"


async def test_the_configuration_of_the_machine_is_not_read(
    tmp_path: Path, store: SourceStore, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the user's, nor that of variables of qgagent's environment."""
    (tmp_path / ".gitconfig").write_text('[url "/nonesuch"]\n\tinsteadOf = /\n')
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / ".gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_PARAMETERS", "'url./nonesuch.insteadOf'='/'")
    assert await store.require(origin.commit)


@pytest.mark.parametrize("repository", ["ext::sh -c true", "fd::17", "file:///tmp/x", "-oProxyCommand=x", "git://h/x"])
async def test_other_transports_are_never_used(make_sources: Callable[..., HostSources], repository: str) -> None:
    """git itself refuses them as well, whatever the checks of the configuration let through."""
    with pytest.raises(SourceError, match="cannot be fetched"):
        await make_sources(repository=repository).store("shop").require("9c1d" * 10)


def export(store: SourceStore, commit: str, root: Path) -> None:
    export_module.export(store.git, commit, root, threading.Event())


async def test_the_tree_is_that_of_the_commit(tmp_path: Path, store: SourceStore, origin: Origin) -> None:
    """Contents, modes and links; attributes of the repository neither leave out nor change a file."""
    origin.write(".gitattributes", "secret.sh export-ignore\n* export-subst ident text eol=crlf\n*.bin filter=lfs\n")
    text = "$Format:%H$ $Id$\nline\n"
    (origin.root / "deep" / "er").mkdir(parents=True)
    for name in ("secret.sh", "deep/er/ü\n\t.sh", "x.bin"):
        origin.write(name, text)
    (origin.root / "secret.sh").chmod(0o755)
    (origin.root / "deep" / "link").symlink_to("../secret.sh")
    await store.require(commit := origin.commit_all())
    export(store, commit, tmp_path / "tree")
    assert (tmp_path / "tree" / "deep" / "er" / "ü\n\t.sh").read_text() == text
    assert (tmp_path / "tree" / "deep" / "link").read_bytes() == text.encode()
    assert (tmp_path / "tree" / "x.bin").read_text() == text
    modes = [(tmp_path / "tree" / name).stat().st_mode & 0o100 for name in ("secret.sh", "a.sh")]
    assert modes == [0o100, 0]
    assert not (tmp_path / "tree" / ".git").exists()


async def test_a_submodule_is_an_empty_folder(tmp_path: Path, store: SourceStore, origin: Origin) -> None:
    """It is never fetched, whatever its URL."""
    origin.write(".gitmodules", f'[submodule "x"]\n\tpath = x\n\turl = ext::touch {tmp_path}/planted\n')
    git(origin.root, "update-index", "--add", "--cacheinfo", f"160000,{origin.commit},x")
    git(origin.root, "add", ".gitmodules")
    git(origin.root, "commit", "--quiet", "--message=x")
    await store.require(commit := git(origin.root, "rev-parse", "HEAD"))
    export(store, commit, tmp_path / "tree")
    assert list((tmp_path / "tree" / "x").iterdir()) == []
    assert not (tmp_path / "planted").exists()


@pytest.mark.parametrize(
    "links",
    [
        {"out": "/etc/passwd"},
        {"out": "../../x"},
        {"out": "x/../../.."},
        {"a/b/c/up": "../../..", "out": "a/b/c/up/../x"},  # only within if read without following the first
        {"out": "other", "other": "/etc"},
    ],
)
async def test_a_link_out_of_the_tree_is_refused(
    tmp_path: Path, store: SourceStore, origin: Origin, links: dict[str, str]
) -> None:
    """Whatever the way it leads out."""
    for name, target in links.items():
        (origin.root / name).parent.mkdir(parents=True, exist_ok=True)
        (origin.root / name).symlink_to(target)
    await store.require(commit := origin.commit_all())
    with pytest.raises(JobRefusedError, match="leads out of them"):
        export(store, commit, tmp_path / "tree")


def make_tree(root: Path, *lines: str) -> str:
    """Write a tree with these entries, however malicious; return its id."""
    entries = b""
    for line in lines:
        mode, name, oid = line.split()
        entries += f"{mode} {name}\0".encode() + bytes.fromhex(oid)
    command = ["git", "hash-object", "-t", "tree", "-w", "--literally", "--stdin"]
    return subprocess.run(command, input=entries, cwd=root, check=True, capture_output=True).stdout.decode().strip()


def commit_tree(origin: Origin, tree: str) -> str:
    commit = git(origin.root, "commit-tree", tree, "-m", "x")
    git(origin.root, "update-ref", "refs/heads/main", commit)
    return commit


@pytest.mark.parametrize("name", ["..", ".git", ".GIT", "."])
async def test_names_that_lead_elsewhere_are_refused(
    tmp_path: Path, store: SourceStore, origin: Origin, name: str
) -> None:
    """No git makes such a tree, but a program can."""
    blob = git(origin.root, "rev-parse", "main:a.sh")
    inner = make_tree(origin.root, f"100644 planted {blob}")
    commit = commit_tree(origin, make_tree(origin.root, f"40000 {name} {inner}"))
    await store.require(commit)
    with pytest.raises(JobRefusedError, match="which no host writes"):
        export(store, commit, tmp_path / "tree" / "below")
    assert not (tmp_path / "tree").exists()


async def test_no_file_is_written_through_a_link(tmp_path: Path, store: SourceStore, origin: Origin) -> None:
    """A tree with a link and a folder of the same name."""
    (tmp_path / "outside").mkdir()
    (origin.root / "x").symlink_to(tmp_path / "outside")
    origin.commit_all()
    blob, link = (git(origin.root, "rev-parse", f"main:{name}") for name in ("a.sh", "x"))
    inner = make_tree(origin.root, f"100644 planted {blob}")
    commit = commit_tree(origin, make_tree(origin.root, f"120000 x {link}", f"40000 x {inner}"))
    await store.require(commit)
    with pytest.raises(JobRefusedError, match="two files of one name"):
        export(store, commit, tmp_path / "tree")
    assert list((tmp_path / "outside").iterdir()) == []


async def test_a_tree_without_end_is_refused(
    tmp_path: Path, store: SourceStore, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten levels of ten times the same folder are ten billion files in a few kilobytes."""
    monkeypatch.setattr(export_module, "MAX_FILES", 5000)
    tree = make_tree(origin.root, f"100644 file {git(origin.root, 'rev-parse', 'main:a.sh')}")
    for _ in range(10):
        tree = make_tree(origin.root, *(f"40000 d{number} {tree}" for number in range(10)))
    await store.require(commit := commit_tree(origin, tree))
    with pytest.raises(JobRefusedError, match="more than 5000 files"):
        export(store, commit, tmp_path / "tree")
    assert not (tmp_path / "tree").exists()


@pytest.mark.one_python
async def test_ten_thousand_files(tmp_path: Path, store: SourceStore, origin: Origin) -> None:
    """All are written."""
    add_files(origin, 10_000)
    await store.require(commit := git(origin.root, "rev-parse", "main"))
    export(store, commit, tmp_path / "tree")
    assert len(list((tmp_path / "tree").iterdir())) == 10_000
    assert (tmp_path / "tree" / "file-9999").read_text() == "9999"


def add_files(origin: Origin, count: int) -> None:
    """Commit files by one process: ``git add`` syncs each to the disk."""
    lines = ["commit refs/heads/main", "committer a <a@example.com> 0 +0000", "data 0", "deleteall"]
    for number in range(count):
        lines += [f"M 644 inline file-{number}", f"data {len(str(number))}", str(number)]
    command = ["git", "fast-import", "--quiet", "--force"]
    subprocess.run(command, input="\n".join([*lines, ""]), cwd=origin.root, check=True, text=True)


async def test_devices_fetch_once_together(
    make_sources: Callable[..., HostSources], origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two processes of a host, each with two devices that need a commit that is not there."""
    fetches: list[SourceStore] = []
    fetch = SourceStore.fetch

    async def counted(self: SourceStore) -> list[str]:
        fetches.append(self)
        return await fetch(self)

    monkeypatch.setattr(SourceStore, "fetch", counted)
    stores = [make_sources().store("shop") for _ in range(2)]
    found = await asyncio.gather(*(store.require(origin.commit) for store in stores for _ in range(2)))
    assert {one.commit for one in found} == {origin.commit}
    assert len(fetches) == 1


async def test_the_folder_of_a_source_is_the_test_root(
    start: Callable[..., Any], make_sources: Callable[..., HostSources], origin: Origin
) -> None:
    """In a repository with more than the tests; a test cannot name a file above it, and it must be a folder."""
    (origin.root / "e2e").mkdir()
    origin.write("e2e/b.sh", "test -f ../a.sh")
    commit = origin.commit_all()
    agent = await start(make_sources(folder="e2e"))
    assert (await agent.run("b.sh", commit)).outcome == "passed"
    assert (await agent.run("../a.sh", commit)).permanent
    result = await agent.run("b.sh", origin.commit)
    assert (result.outcome, result.permanent, result.message) == ("error", True, "the tests have no folder 'e2e'")


async def test_what_a_test_changes_is_gone_with_its_attempt(
    start: Callable[..., Any], make_sources: Callable[..., HostSources], origin: Origin
) -> None:
    """Neither files that it writes nor those it changes are those of the next attempt."""
    origin.write("b.sh", "test ! -e made && echo changed >> a.sh && touch made")
    commit = origin.commit_all()
    agent = await start(make_sources())
    for test in ("b.sh", "b.sh"):
        assert (await agent.run(test, commit)).outcome == "passed"


async def test_sha256_repositories(tmp_path: Path, make_sources: Callable[..., HostSources]) -> None:
    """Their commits have 64 digits."""
    root = tmp_path / "sha256"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main", "--object-format=sha256")
    checkout = Checkout(root)
    checkout.write("a.sh", "true")
    commit = checkout.commit_all()
    store = make_sources(repository=str(root)).store("shop", is_sha256=True)
    await store.require(commit)
    export(store, commit, tmp_path / "tree")
    assert (tmp_path / "tree" / "a.sh").read_text() == "true"
