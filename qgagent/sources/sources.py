"""The sources of a host: which one a job's tests come from, and the tree that an attempt runs in."""

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import platformdirs

from qgagent.errors import JobRefusedError
from qgagent.placeholders import inner_root
from qgagent.workspace import Workspace
from qgprotocol.bundles import SHA256
from qgprotocol.messages import LeasedJob, TestSource, TestTree

from .bundles import BundleStore
from .config import SourceConfig, transport_of
from .export import export
from qgagent.tasks import in_thread
from .git import StoreGit
from .prepare import RunCommand, Trust, prepare
from .store import SourceStore

SHA256_DIGITS = 64
NO_SOURCES: Mapping[str, SourceConfig] = {}


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
        """Return the store of the first source that has the job's repository and organization."""
        given = job.source
        if given is None or not given.commit:
            return None
        for name, source in self._tables.items():
            if job.org_id in source.organizations and given.repository in source.addresses:
                return self.store(name, is_sha256=len(given.commit) == SHA256_DIGITS)
        return None

    async def open_tree(self, workspace: Workspace, preparation: Preparation) -> bool:
        """Make the tree of the attempt's job in its workspace, if a source has it, and prepare it; return whether.

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
        return self._directory / f"{re.sub(r'[^A-Za-z0-9_-]', '_', name)}-{kind}"

    def store(self, name: str, *, is_sha256: bool = False) -> SourceStore:
        """Return the store of a source for repositories of this hash, the same object each time."""
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
