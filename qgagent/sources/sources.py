"""The sources of a host: which one a job's tests come from, and the tree that an attempt runs in."""

import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from qgagent.errors import JobRefusedError
from qgagent.placeholders import inner_root
from qgagent.workspace import Workspace
from qgprotocol.messages import LeasedJob, TestTree

from .config import SourceConfig, transport_of
from .export import export
from .git import in_thread
from .prepare import RunCommand, prepare
from .store import SourceStore

SHA256_DIGITS = 64
NO_SOURCES: Mapping[str, SourceConfig] = {}


class HostSources:
    def __init__(
        self,
        tables: Mapping[str, SourceConfig] = NO_SOURCES,
        base: Path = Path(),
        *,
        directory: Path | None = None,
        environ: Mapping[str, str] = os.environ,
        lock: Path | None = None,
    ) -> None:
        """``base``: the directory of relative paths; ``directory``: that of the stores; ``lock``: see ``run_child``."""
        self._tables = tables
        self._base = base
        self._directory = directory or platformdirs.user_state_path("qualgent") / "sources"
        self._environ = environ
        self._lock = lock
        self._stores: dict[tuple[str, bool], SourceStore] = {}

    def store_for(self, job: LeasedJob) -> SourceStore | None:
        """Return the store of the first source that has the job's repository and organization."""
        given = job.source
        if given is None or not given.commit:
            return None
        for name, source in self._tables.items():
            if job.org_id in source.organizations and given.repository in source.addresses:
                return self.store(name, is_sha256=len(given.commit) == SHA256_DIGITS)
        return None

    def store(self, name: str, *, is_sha256: bool = False) -> SourceStore:
        if (name, is_sha256) not in self._stores:
            source = self._tables[name]
            is_path = transport_of(source.repository) == "file"
            self._stores[name, is_sha256] = SourceStore(
                name,
                source,
                str((self._base / source.repository).resolve()) if is_path else source.repository,
                self._directory,
                environ=self._environ,
                is_sha256=is_sha256,
                lock=self._lock,
            )
        return self._stores[name, is_sha256]


async def open_tree(
    store: SourceStore, workspace: Workspace, path: str, run: RunCommand, *, test_root: str = "."
) -> None:
    """Export the commit of the attempt's job into its workspace, with which it is deleted, and prepare it.

    ``path``: the PATH of commands; ``run``: runs one in the tree; ``test_root``: of the job's target, where it is
    prepared.

    Raises JobRefusedError, SourceError, InstallError.
    """
    given = workspace.lease.job.source
    assert given is not None
    workspace.prepare()
    found = await store.require(given.commit)
    tree = workspace.exported
    await in_thread(lambda stop: export(store.git, found.commit, tree, stop))
    workspace.note(f"tests: commit {found.commit} of {given.repository}")
    folder = (tree / store.source.folder).resolve()
    if not folder.is_dir() or not folder.is_relative_to(tree):
        raise JobRefusedError(f"the tests have no folder {store.source.folder!r}")
    workspace.tree = TestTree(repository=given.repository, commit=found.commit)
    workspace.test_root = folder
    if store.source.prepare:
        workspace.note("prepare")
        inner = inner_root(folder, test_root).relative_to(folder).as_posix()
        done = await prepare(store, folder, inner, is_protected=found.is_protected, path=path, run=run)
        workspace.note(done)
