"""Store of a source: a bare git repository on this host with the allowed branches of the source's repository.

git uses the configuration that is written here, and no other.
"""

import asyncio
import contextlib
import os
import re
import shlex
import subprocess
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct

from qgagent.child import KeptOutput, run_child
from qgagent.config import matches_any
from qgagent.errors import JobRefusedError, SourceError
from qgagent.logger import log
from qgagent.redaction import Redactor
from qgagent.state_dir import locked
from qgagent.tasks import cancel, in_thread
from qgprotocol.repositories import COMMIT

from .config import SourceConfig, transport_of

MAX_OUTPUT = 16 * 1024 * 1024
LOCAL_SECONDS = 120.0  # of a command that reads the store
PASSWORD = "QUALGENT_GIT_PASSWORD"  # noqa: S105 (the name of a variable)
INHERITED = (
    *("PATH", "SSH_AUTH_SOCK", "SSL_CERT_FILE"),
    *("http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"),
)
OPTIONS = (
    *("core.hooksPath=/dev/null", "core.fsmonitor=false", "core.askPass=", "credential.helper="),
    *("http.followRedirects=false", "fetch.recurseSubmodules=false", "submodule.recurse=false"),
    *("gc.autoDetach=false", "gc.packRefs=false", "maintenance.auto=false", "fetch.unpackLimit=1"),
)
HELPER = f'!f() {{ test "$1" = get && printf "password=%s\\n" "${PASSWORD}"; }}; f'
CONFIG = "[core]\n\trepositoryformatversion = {version}\n\tbare = true\n\tlogAllRefUpdates = false\n{extensions}"
SHA256 = "[extensions]\n\tobjectFormat = sha256\n"

LIMITED = 'trap "" XFSZ; ulimit -f "$1" && shift && exec "$@"'
"""Script of sh that limits the size of each file that a command writes, in blocks of BLOCK bytes."""
BLOCK = 512
TOO_LARGE = "File too large"  # EFBIG, in the language of LC_ALL=C
GROWTH_SECONDS = 0.5  # between looks at the size of a store that grows

MIN_VERSION = (2, 32)  # GIT_CONFIG_GLOBAL
BRANCHES, PINS = "refs/qualgent/branches/", "refs/qualgent/pins"
HEADS = "refs/heads/"
FRESH_SECONDS = 600.0
"""Time after which branches are fetched again: a commit that left them does not count for longer."""
PIN_SECONDS = 24 * 3600.0
"""Time for which a commit that was on a branch may be run after it left that."""


class StoreSizeError(SourceError):
    """A store would become larger than ``max_store_bytes``."""


@dataclass(eq=False, repr=False, kw_only=True)
class StoreGit:
    """Runs git in the store of a source."""

    source: SourceConfig
    repository: str  # absolute
    store: Path
    is_sha256: bool = False
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    lock: Path | None = None

    def command(self, *arguments: str) -> list[str]:
        """Return the command line of git with safe options, and the credential's helper if there is one."""
        options = [*OPTIONS]
        if self.source.credential is not None:
            options.append(f"credential.{self.repository}.helper={HELPER}")
        return ["git", *(word for option in options for word in ("-c", option)), *arguments]

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of commands that read the store: nothing of it comes from the user's home."""
        return {
            **{name: self.environ[name] for name in INHERITED if name in self.environ},
            **{"HOME": str(self.store), "LC_ALL": "C", "GIT_DIR": str(self.store), "GIT_ATTR_NOSYSTEM": "1"},
            **{"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_NO_REPLACE_OBJECTS": "1"},
            **{"GIT_TERMINAL_PROMPT": "0", "GIT_ASKPASS": "", "GIT_ALLOW_PROTOCOL": transport_of(self.repository)},
        }

    @property
    def password(self) -> str:
        """Return the password of the source's credential from the environment; empty: none."""
        return self.environ.get(self.source.credential or "", "")

    def write_config(self) -> None:
        """Create the bare repository if needed, and restore its configuration, which a test may have changed."""
        if not (self.store / "HEAD").exists():
            kind = "sha256" if self.is_sha256 else "sha1"
            self.store.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.run("init", "--quiet", "--bare", "--template=", f"--object-format={kind}", str(self.store))
        text = CONFIG.format(version=int(self.is_sha256), extensions=SHA256 if self.is_sha256 else "")
        config = self.store / "config"
        if not config.is_file() or config.read_text(errors="replace") != text:
            half = self.store / f"config.{os.getpid()}.{threading.get_ident()}"
            half.write_text(text)
            os.replace(half, config)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a local git command, 120 s at most; return its completed process, whatever its exit code."""
        return subprocess.run(  # noqa: S603 (arguments of this package)
            self.command(*arguments),
            env=self.environment,
            cwd=self.store,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=LOCAL_SECONDS,
            check=False,
        )

    @property
    def size(self) -> int:
        """Return the bytes of all files in the store, which may come and go meanwhile."""
        total = 0
        for top, _, names in os.walk(self.store):
            for name in names:
                with contextlib.suppress(FileNotFoundError):
                    total += os.lstat(os.path.join(top, name)).st_size
        return total

    async def run_bounded(self, *arguments: str) -> None:
        """Run a git command that adds to the store, within ``max_store_bytes``. Raises SourceError, StoreSizeError.

        One pack is bounded by the limit of its file, exactly; many files by their sum.
        """
        left = max(self.source.max_store_bytes - await asyncio.to_thread(lambda: self.size), 0)
        prefix = ("sh", "-c", LIMITED, "sh", str(left // BLOCK))
        running = asyncio.create_task(self.run_guarded(*arguments, prefix=prefix))
        try:
            while not (await asyncio.wait({running}, timeout=GROWTH_SECONDS))[0]:
                if await asyncio.to_thread(lambda: self.size) > self.source.max_store_bytes:
                    raise StoreSizeError
            running.result()
        except SourceError as error:
            raise (StoreSizeError() if TOO_LARGE in str(error) else error) from None
        finally:
            await cancel(running)

    async def run_guarded(self, *arguments: str, prefix: tuple[str, ...] = ()) -> str:
        """Run a git command that may use the network, under a guardian; return its output. Raises SourceError."""
        words = ["ssh", "-F", "/dev/null", "-o", "BatchMode=yes", "-o", "ForwardAgent=no"]
        if self.source.ssh_key is not None:
            words += ["-o", "IdentitiesOnly=yes", "-i", self.source.ssh_key]
        kept = KeptOutput(MAX_OUTPUT)
        end = await run_child(
            [*prefix, *self.command(*arguments)],
            cwd=self.store,
            environment={**self.environment, "GIT_SSH_COMMAND": shlex.join(words), PASSWORD: self.password},
            output=kept,
            seconds=self.source.fetch_timeout,
            lock=self.lock,
        )
        text = kept.text
        if end.succeeded:
            return text
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        said = next((line for line in lines if line.startswith(("fatal:", "error:"))), lines[-1] if lines else "")
        said = next((line for line in lines if TOO_LARGE in line), said)
        if end.exceeded is not None:
            said = f"stopped after {end.seconds:.0f} s"
        raise SourceError(Redactor((self.password,) if self.password else ()).text(end.error or said or "git failed"))


def find_git_problem() -> str:
    """Return why git cannot be used for sources; empty: it can."""
    needed = ".".join(map(str, MIN_VERSION))
    try:
        said = subprocess.run(
            ["git", "--version"],  # noqa: S607 (the git of PATH, as everywhere)
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        return f"sources need git {needed}: {getattr(error, 'strerror', None) or error}"
    found = re.search(r"(\d+)\.(\d+)", said)
    if found is None or (int(found[1]), int(found[2])) < MIN_VERSION:
        return f"sources need git {needed}, this is {said.strip() or 'none'}"
    return ""


class TrustedCommit(Struct, frozen=True):
    commit: str
    is_protected: bool  # on a protected branch


class SourceStore:
    """Several processes of the host may use it; fetches exclude each other."""

    def __init__(self, name: str, git: StoreGit) -> None:
        self.name, self.git = name, git
        self.source, self.repository, self.path = git.source, git.repository, git.store.parent

    async def require(self, commit: str) -> TrustedCommit:
        """Return a commit of an allowed branch; fetch if it is unknown, or the last fetch is 10 min ago.

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
        """Lock the store, fetch the allowed branches and return their names. Raises SourceError, OSError."""
        async with locked(self.path / "lock"):
            return await self.fetch()

    async def fetch(self) -> list[str]:
        """Fetch the allowed branches into the locked store; return their names. Raises SourceError, OSError."""
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
        """Return whether the branches were fetched within the last 10 min."""
        fetched = self.path / "fetched"
        return fetched.exists() and time.time() - fetched.stat().st_mtime < FRESH_SECONDS

    async def _find(self, commit: str) -> TrustedCommit | None:
        """Return the commit if an allowed branch of the store has it, or had it in the last day; else None."""
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
        """Return the commit if it was found on an allowed branch within the last day, else None."""
        for is_protected in (False, True):
            pin = self.git.store / self._pin(commit, is_protected=is_protected)
            if pin.exists() and time.time() - pin.stat().st_mtime < PIN_SECONDS:
                return TrustedCommit(commit, is_protected)
        return None

    @staticmethod
    def _pin(commit: str, *, is_protected: bool) -> str:
        """Return the name of the ref that pins a commit."""
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
