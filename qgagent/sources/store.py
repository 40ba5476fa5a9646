"""Store of a source: a bare repository of this host with the allowed branches of the source's repository."""

import asyncio
import contextlib
import os
import re
import subprocess
import time

from msgspec import Struct

from qgagent.errors import JobRefusedError, SourceError
from qgagent.logger import log
from qgagent.name_patterns import matches_any
from qgprotocol.repositories import COMMIT

from qgagent.tasks import in_thread
from .git import StoreGit, StoreSizeError
from .locks import locked

BRANCHES, PINS = "refs/qualgent/branches/", "refs/qualgent/pins"
HEADS = "refs/heads/"
FRESH_SECONDS = 600.0
"""Time after which branches are fetched again: a commit that left them does not count for longer."""
PIN_SECONDS = 24 * 3600.0
"""Time for which a commit that was on a branch may be run after it left that."""


class TrustedCommit(Struct, frozen=True):
    commit: str
    is_protected: bool  # on a protected branch


class SourceStore:
    """Several processes of the host may use it; fetches exclude each other."""

    def __init__(self, name: str, git: StoreGit) -> None:
        self.name, self.git = name, git
        self.source, self.repository, self.path = git.source, git.repository, git.store.parent

    async def require(self, commit: str) -> TrustedCommit:
        """Return the commit once it is in the store and on an allowed branch.

        Raises JobRefusedError if it is on none, and SourceError if that cannot be found out now.
        """
        if not COMMIT.fullmatch(commit):
            raise JobRefusedError(f"{commit[:100]!r} is no commit: it must have all 40 or 64 digits")
        try:
            if (found := await self._find(commit)) and self._is_fresh:
                return found
            async with locked(self.path / "lock"):
                found = await self._find(commit)  # another device may have fetched it
                if found is None or not self._is_fresh:
                    try:
                        await self.fetch()
                    except SourceError as error:
                        if found is None:
                            raise
                        log.warning("source %s: %s; its known commits are run", self.name, error)
                        os.utime(self.path / "fetched")
                    found = await self._find(commit)
        except (OSError, subprocess.TimeoutExpired) as error:
            text = getattr(error, "strerror", None) or error
            raise SourceError(f"the store {self.path} cannot be used: {text}") from error
        if found is None:
            branches = ", ".join(self.source.branches)
            raise JobRefusedError(f"commit {commit[:10]} is on none of the branches {branches} of {self.repository}")
        return found

    async def fetch_now(self) -> list[str]:
        """Fetch, and return the branches. Raises SourceError, OSError."""
        async with locked(self.path / "lock"):
            return await self.fetch()

    async def fetch(self) -> list[str]:
        """Fetch the allowed branches into the locked store, and return them. Raises SourceError, OSError."""
        await asyncio.to_thread(self._repair)
        try:
            patterns = [HEADS + pattern for pattern in self.source.branches]
            listed = await self.git.run_guarded("ls-remote", "--", self.repository, *patterns)
            names = [found[1] for found in re.finditer(rf"(?m)^[0-9a-f]{{40,64}}\t{HEADS}(\S+)$", listed)]
            branches = [name for name in names if matches_any(name, self.source.branches)]
            await asyncio.to_thread(self._delete_refs, set(branches))
            if branches:
                exact = {name for name in branches if name in self.source.branches}
                wild = [pattern for pattern in self.source.branches if pattern.endswith("*")]
                refspecs = [f"+{HEADS}{name}:{BRANCHES}{name}" for name in sorted(exact) + wild]
                options = ("--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules")
                await self.git.run_bounded("fetch", *options, "--", self.repository, *refspecs)
                with contextlib.suppress(SourceError):
                    await self.git.run_guarded("gc", "--auto", "--quiet")
        except SourceError as error:
            await asyncio.to_thread(self._delete_leftovers)  # a full disk needs the space
            if isinstance(error, StoreSizeError):
                with contextlib.suppress(SourceError):  # what no branch and no pin has, as after force-pushes
                    await self.git.run_guarded("gc", "--quiet", "--prune=now")
                error = SourceError(
                    f"its branches need more than the {self.source.max_store_bytes:,} bytes of max_store_bytes"
                )
            raise SourceError(f"the tests cannot be fetched from {self.repository}: {error}") from error
        (self.path / "fetched").touch()
        return branches

    @property
    def _is_fresh(self) -> bool:
        fetched = self.path / "fetched"
        return fetched.exists() and time.time() - fetched.stat().st_mtime < FRESH_SECONDS

    async def _find(self, commit: str) -> TrustedCommit | None:
        return await in_thread(lambda _: self._find_on_branch(commit) or self._find_pinned(commit))

    def _find_on_branch(self, commit: str) -> TrustedCommit | None:
        """Return the commit if an allowed branch of the store has it; pin it while the branches are fresh."""
        if not (self.git.store / "HEAD").exists():
            return None
        self.git.write_config()
        if self.git.run("cat-file", "-t", commit).stdout != "commit\n":
            return None
        listed = self.git.run("for-each-ref", f"--contains={commit}", "--format=%(refname)", BRANCHES).stdout
        names = [line.removeprefix(BRANCHES) for line in listed.splitlines()]
        if not any(matches_any(name, self.source.branches) for name in names):
            return None
        is_protected = any(matches_any(name, self.source.protected) for name in names)
        if self._is_fresh:  # else the branch may be gone by now
            pin = self._pin(commit, is_protected=is_protected)
            if not (self.git.store / pin).exists():
                self.git.run("update-ref", pin, commit)
            os.utime(self.git.store / pin)
        return TrustedCommit(commit, is_protected)

    def _find_pinned(self, commit: str) -> TrustedCommit | None:
        """Return the commit if it was found on an allowed branch some time ago."""
        for is_protected in (False, True):
            pin = self.git.store / self._pin(commit, is_protected=is_protected)
            if pin.exists() and time.time() - pin.stat().st_mtime < PIN_SECONDS:
                return TrustedCommit(commit, is_protected)
        return None

    @staticmethod
    def _pin(commit: str, *, is_protected: bool) -> str:
        return f"{PINS}/{'protected' if is_protected else 'other'}/{commit}"

    def _repair(self) -> None:
        """Create the store, delete what a killed git left in it, and expire pins."""
        self.git.write_config()
        self._delete_leftovers()
        store = self.git.store
        for pin in (store / PINS).glob("*/*"):
            if time.time() - pin.stat().st_mtime > PIN_SECONDS:
                pin.unlink(missing_ok=True)

    def _delete_leftovers(self) -> None:
        """Delete locks and temporary objects of killed git processes."""
        store = self.git.store
        for left in [*store.rglob("*.lock"), *(store / "objects").rglob("tmp_*"), *(store / "objects").rglob("*.temp")]:
            left.unlink(missing_ok=True)

    def _delete_refs(self, branches: set[str]) -> None:
        """Delete the branches that the repository no longer has."""
        for line in self.git.run("for-each-ref", "--format=%(refname)", BRANCHES).stdout.splitlines():
            if line.removeprefix(BRANCHES) not in branches:
                self.git.run("update-ref", "-d", line)
