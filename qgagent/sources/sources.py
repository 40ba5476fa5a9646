"""The tree of tests an attempt runs in: a commit exported from git, an unpacked bundle, or the host's own checkout."""

import contextlib
import hashlib
import os
import re
import shutil
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import platformdirs

from qgagent.downloads import Download
from qgagent.errors import JobRefusedError, SourceError
from qgagent.placeholders import inner_root
from qgagent.state_dir import locked
from qgagent.tasks import in_thread
from qgagent.workspace import Workspace
from qgprotocol.bundles import MAX_PACKED_BYTES, SHA256
from qgprotocol.errors import errors_as
from qgprotocol.messages import LeasedJob, LeaseOffer, TestSource, TestTree
from qgprotocol.repositories import COMMIT, web_address

from .config import SourceConfig, transport_of
from .export import export
from .prepare import RunCommand, Trust, prepare
from .store import SourceStore, StoreGit
from .unpack import unpack

MAX_KEPT = 50
MAX_KEPT_BYTES = 2 * 1024**3
FILE = "bundle"
SHA256_DIGITS = 64
NO_SOURCES: Mapping[str, SourceConfig] = {}
RunGit = Callable[[Sequence[str]], Awaitable[str | None]]
"""Run git with these arguments in the test root; return its output; None: it failed."""
_OWN = ":(exclude)qgagent.toml"  # the host's configuration is no test
STATUS = [
    *("status", "--porcelain=v2", "--branch", "--untracked-files=normal", "--ignore-submodules=all", "--", ".", _OWN)
]
_COMMIT, _CHANGES = "# branch.oid ", ("1 ", "2 ", "u ", "? ")  # beginnings of lines
_SHORT = 10  # digits of a commit in texts


class BundleStore:
    """The bundles of a host, kept packed: downloaded once per content and organization, unpacked for each job.

    One folder each; the least recently used are deleted.
    """

    def __init__(self, directory: Path, url: str) -> None:
        """``url``: of the server."""
        self._directory = directory / "bundles"
        self._locks = directory / "bundle-locks"
        self._url = url

    async def unpack(self, lease: LeaseOffer, root: Path) -> None:
        """Unpack the bundle of a lease's job into ``root``, downloading it if needed; evict old bundles.

        Raises JobRefusedError, SourceError: then ``root`` is deleted.
        """
        source = lease.job.source
        assert source is not None
        key = hashlib.sha256(f"{lease.job.org_id}\0{source.bundle}".encode()).hexdigest()
        kept = self._directory / key / FILE
        download = Download(
            name="the bundle",
            missing="the server no longer has the bundle of this job: submit its tests again",
            error=SourceError,
            url=self._url,
            path=f"/api/v1/bundles/{quote(lease.job.org_id, safe='')}/{quote(source.bundle, safe='')}/file",
            sha256=source.bundle,
            max_bytes=MAX_PACKED_BYTES,
        )
        with errors_as(SourceError, "the bundle cannot be stored"):
            try:
                async with locked(self._locks / key[:2]):  # of several devices, one downloads
                    if not kept.exists():
                        await download.save(lease, kept)
                    os.utime(kept.parent, ns=(time.time_ns(),) * 2)  # the kernel's own time moves in ticks
                    await in_thread(lambda stop: unpack(kept, source.bundle, root, stop))
            except BaseException as error:
                # the disk may be full, or the file damaged: it is downloaded again
                left = [root, kept.parent] if isinstance(error, OSError | SourceError) else [root]
                await in_thread(partial(_delete, left))
                raise
        with contextlib.suppress(FileNotFoundError):  # another process deletes some
            for old in await in_thread(lambda _: self._find_oldest(key)):
                async with locked(self._locks / old[:2]):
                    await in_thread(partial(_delete, [self._directory / old]))

    def _find_oldest(self, used: str) -> list[str]:
        """Return the keys of the least recently used bundles beyond the limits, without the one in use."""
        folders = [(folder.stat().st_mtime_ns, folder.name, folder) for folder in self._directory.iterdir()]
        total = 0
        found = []
        for count, (_, key, folder) in enumerate(sorted(folders, reverse=True), 1):
            total += sum(path.stat().st_size for path in folder.iterdir())
            if key != used and (count > MAX_KEPT or total > MAX_KEPT_BYTES):
                found.append(key)
        return found


def _delete(folders: Iterable[Path], _stop: threading.Event) -> None:
    """Delete the folders, ignoring errors."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


class Preparation(NamedTuple):
    """The command, PATH and folder by which a tree is prepared."""

    run: RunCommand  # runs a command in the tree
    path: str  # PATH of commands
    test_root: str = "."  # of the job's target, where it is prepared


class HostSources:
    """The sources of a host by name, and its store of bundles."""

    def __init__(
        self,
        tables: Mapping[str, SourceConfig] = NO_SOURCES,
        base: Path = Path(),
        *,
        directory: Path | None = None,
        environ: Mapping[str, str] = os.environ,
        lock: Path | None = None,
        url: str = "",
    ) -> None:
        """``base``: the directory of relative paths; ``directory``: that of the stores; ``lock``: see ``run_child``;
        ``url``: of the server."""
        self._tables = tables
        self._base = base
        self._directory = directory or platformdirs.user_state_path("qualgent") / "sources"
        self._environ = environ
        self._lock = lock
        self._stores: dict[tuple[str, bool], SourceStore] = {}
        self._bundles = BundleStore(self._directory, url)

    def store_for(self, job: LeasedJob) -> SourceStore | None:
        """Return the store of the first source with the job's repository and organization; None: there is none.

        None: no source has, or the job names no commit.
        """
        given = job.source
        if given is None or not given.commit:
            return None
        for name, source in self._tables.items():
            if job.org_id in source.organizations and given.repository in source.addresses:
                return self.store(name, is_sha256=len(given.commit) == SHA256_DIGITS)
        return None

    async def open_tree(self, workspace: Workspace, preparation: Preparation) -> bool:
        """Make and prepare the tree of a job's bundle or commit in its workspace; return False if no source has it.

        Raises JobRefusedError, SourceError, InstallError.
        """
        given = workspace.lease.job.source
        if given is not None and given.bundle:
            await self._open_bundle(workspace, given, preparation)
        elif store := self.store_for(workspace.lease.job):
            await open_tree(store, workspace, preparation)
        else:
            return False
        return True

    async def _open_bundle(self, workspace: Workspace, given: TestSource, preparation: Preparation) -> None:
        """Unpack the job's bundle into the workspace, and prepare it."""
        name, source = self._source_of_bundle(workspace.lease.job.org_id, given)
        workspace.prepare()
        await self._bundles.unpack(workspace.lease, workspace.exported)
        workspace.note(f"tests: bundle {given.bundle}")
        workspace.tree = TestTree(repository=given.repository, bundle=given.bundle)
        store = self._directory_of(name, "bundles")
        trust = f"bundles of {workspace.lease.job.org_id}"
        await _prepare_tree(source, store, workspace, trust, preparation)

    def _source_of_bundle(self, org_id: str, given: TestSource) -> tuple[str, SourceConfig]:
        """Return the source of the bundle's repository, else one of no repository. Raises JobRefusedError."""
        if not re.search(SHA256, given.bundle):
            raise JobRefusedError(f"{given.bundle[:100]!r} is no SHA-256 of a bundle")
        sources = {
            name: source for name, source in self._tables.items() if source.bundles and org_id in source.organizations
        }
        for name, source in sources.items():
            if not given.repository or given.repository in source.addresses:
                return name, source
        for name, source in sources.items():
            if not source.repository:
                return name, source
        of = f" of {given.repository}" if given.repository and sources else ""
        raise JobRefusedError(f"no source of this host has bundles = true for {org_id}{of}")

    def _directory_of(self, name: str, kind: str) -> Path:
        """Return the directory of a source's files of some kind, by the source's name."""
        return self._directory / f"{re.sub(r'[^A-Za-z0-9_-]', '_', name)}-{kind}"

    def store(self, name: str, *, is_sha256: bool = False) -> SourceStore:
        """Return the store of a source's repository, one object for each name and kind of hash."""
        if (name, is_sha256) not in self._stores:
            source = self._tables[name]
            is_path = transport_of(source.repository) == "file"
            repository = str((self._base / source.repository).resolve()) if is_path else source.repository
            parts = (repository, *source.branches, "", *source.protected, str(is_sha256))
            digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
            git = StoreGit(
                source=source,
                repository=repository,
                store=self._directory_of(name, digest) / "git",
                is_sha256=is_sha256,
                environ=self._environ,
                lock=self._lock,
            )
            self._stores[name, is_sha256] = SourceStore(name, git)
        return self._stores[name, is_sha256]


async def open_tree(store: SourceStore, workspace: Workspace, preparation: Preparation) -> None:
    """Export the commit of the attempt's job into its workspace, with which it is deleted, and prepare it."""
    given = workspace.lease.job.source
    assert given is not None
    workspace.prepare()
    found = await store.require(given.commit)
    tree = workspace.exported
    await in_thread(lambda stop: export(store.git, found.commit, tree, stop))
    workspace.note(f"tests: commit {found.commit} of {given.repository}")
    workspace.tree = TestTree(repository=given.repository, commit=found.commit)
    await _prepare_tree(store.source, store.path, workspace, found.is_protected, preparation)


async def _prepare_tree(
    source: SourceConfig, store: Path, workspace: Workspace, trust: Trust, preparation: Preparation
) -> None:
    """Set the test root of an exported tree, and run the source's preparation in it."""
    tree = workspace.exported
    folder = (tree / source.folder).resolve()
    if not folder.is_dir() or not folder.is_relative_to(tree):
        raise JobRefusedError(f"the tests have no folder {source.folder!r}")
    workspace.test_root = folder
    if source.prepare:
        workspace.note("prepare")
        inner = inner_root(folder, preparation.test_root).relative_to(folder).as_posix()
        workspace.note(
            await prepare(source, store, folder, inner, trust=trust, path=preparation.path, run=preparation.run)
        )


class TreeReader:
    """Reads the tree before each attempt; the URL of its repository once."""

    def __init__(self, test_root: Path) -> None:
        self._folders = (test_root, *test_root.parents)
        self._repository: str | None = None

    async def read(self, run_git: RunGit) -> TestTree | None:
        """Return repository, commit and whether files are modified; None: no repository, or no commit yet."""
        if not any((folder / ".git").exists() for folder in self._folders):  # a start of git costs some 50 ms
            return None
        lines = (await run_git(STATUS) or "").splitlines()
        commit = next((line.removeprefix(_COMMIT) for line in lines if line.startswith(_COMMIT)), "")
        if not COMMIT.fullmatch(commit):
            return None
        if self._repository is None:
            remote = await run_git(["config", "--get", "remote.origin.url"]) or ""
            self._repository = web_address(remote.strip().rpartition("\n")[2])
        is_modified = any(line.startswith(_CHANGES) for line in lines)
        return TestTree(repository=self._repository, commit=commit, modified=is_modified)


def check_tree(source: TestSource, tree: TestTree | None) -> None:
    """Raise JobRefusedError unless the tree is at the commit that the job names."""
    remedy = 'or set source = "own" in qgagent.toml if this host\'s tests are meant'
    if tree is None:
        raise JobRefusedError(
            f"the commit of this host's tests is not known, not {source.commit[:_SHORT]}: test_root is in no git "
            f"repository; check the tests out with git, {remedy}"
        )
    if tree.commit != source.commit:
        place = f" of {tree.repository}" if tree.repository and tree.repository != source.repository else ""
        raise JobRefusedError(
            f"its tests are at {tree.commit[:_SHORT]}{place}, not {source.commit[:_SHORT]}: update this host's "
            f"checkout, {remedy}"
        )
