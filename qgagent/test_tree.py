"""The host's own tree of tests: its repository, its commit, and whether files are modified."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from qgprotocol.messages import TestSource, TestTree
from qgprotocol.repositories import COMMIT, web_address

from .errors import JobRefusedError

RunGit = Callable[[Sequence[str]], Awaitable[str | None]]
"""Run git with these arguments in the test root; return its output; None: it failed."""

_OWN = ":(exclude)qgagent.toml"  # the host's configuration is no test
STATUS = [
    "status",
    "--porcelain=v2",
    "--branch",
    "--untracked-files=normal",
    "--ignore-submodules=all",
    "--",
    ".",
    _OWN,
]
_COMMIT, _CHANGES = "# branch.oid ", ("1 ", "2 ", "u ", "? ")  # beginnings of lines
_SHORT = 10  # digits of a commit in texts


class TreeReader:
    """Reads the tree before each attempt; the URL of its repository once."""

    def __init__(self, test_root: Path) -> None:
        self._folders = (test_root, *test_root.parents)
        self._repository: str | None = None

    async def read(self, run_git: RunGit) -> TestTree | None:
        """Return the git state of the test root; None: it is in no repository, or has no commit yet."""
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
