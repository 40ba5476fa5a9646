"""Checks of commands and test runners, each started in the environment that the tests of a job get."""

import os
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from qgprotocol.messages import LeasedJob, LeaseOffer

from .artifacts import ArtifactUploader
from .assemble import LoadedConfig, command_context
from .attempt_log import PendingLogs
from .config import AgentConfig
from .device_slots import Slot
from .errors import InstallError, JobRefusedError
from .peer import ConnectedServer
from .placeholders import inner_root
from .presets.commands import CommandPreset
from .redaction import Redactor
from .runner_versions import dotted, find_misfit, find_package_version, parse_version
from .sources.prepare import CommandOutcome
from .targets import TargetConfig, commands_of
from .workspace import Workspace, Workspaces

VERSION_SECONDS = 60.0
"""Timeout of a version query: Maestro starts a Java machine, and npx a node for each of two programs."""
BROWSERS_SECONDS = 180.0
"""Timeout for starting the browsers of all projects of a target."""
NODE_PACKAGES = {"playwright": "@playwright/test", "appwright": "appwright"}
QUERIES = {
    "playwright": ("npx", "--no-install", "playwright", "--version"),
    "appwright": ("npx", "--no-install", "playwright", "--version"),
    "pytest": ("python", "-m", "pytest", "--version"),
    "maestro": ("maestro", "--version"),
}
# Prints the path of a program as execvp finds it; nothing if there is none. Fails only if it was not run at all.
LOOKUP = """case $1 in */*) p=$1;; *) IFS=:; set -f
for d in $PATH; do p=$d/$1; [ -f "$p" ] && [ -x "$p" ] && break; p=; done;; esac
if [ -f "$p" ] && [ -x "$p" ]; then printf %s "$p"; fi"""
# Prints the folder of Playwright's browsers, and of each its name, the exit code of its version query (- : none is
# known, as of WebKit), and what that printed. Playwright writes the file when a browser is complete.
INSTALLED = """d=$HOME/.cache/ms-playwright; [ "$(uname)" = Darwin ] && d=$HOME/Library/Caches/ms-playwright
d=${PLAYWRIGHT_BROWSERS_PATH:-$d}; echo "$d"
for f in "$d"/*/INSTALLATION_COMPLETE; do b=${f%/*}; [ -e "$f" ] || continue
case ${b##*/} in ffmpeg*|winldd*|android*) continue;; esac
p=$(find "$b" -type f -perm -u+x '(' -name chrome -o -name headless_shell -o -name chrome-headless-shell \
-o -name firefox -o -name Chromium -o -name 'Google Chrome for Testing' ')' | head -n 1)
c=-; s=; if [ -n "$p" ]; then s=$("$p" --version 2>&1); c=$?; fi
printf '%s %s %s\n' "${b##*/}" $c "$(printf %s "$s" | tr '\n' ' ')"; done"""
NO_TEST = r"^x\b\Bx$"  # a pattern that matches nothing: configuration is loaded, and no file of tests
REPORTER = Path(__file__).with_name("browsers.cjs")


class CheckResult(Struct, frozen=True):
    passed: bool | None  # None: it cannot be checked here
    text: str


class BrowserStart(Struct, frozen=True):
    """A project of Playwright's configuration, and how the start of its browser ended."""

    name: str
    browser: str
    version: str = ""
    error: str = ""
    remote: bool = False  # tests connect to it


class BrowserStarts(Struct, frozen=True):
    projects: list[BrowserStart]
    error: str


async def check_target(loaded: LoadedConfig, config: AgentConfig, slug: str) -> list[CheckResult]:
    """Check the commands of a target: programs, versions, and the browsers of Playwright's projects."""
    if not loaded.test_root.is_dir():
        return []  # reported already
    try:
        async with _workspace(config, slug) as workspace:
            root = _find_root(loaded, slug) or _open_empty_tree(workspace, loaded.config.target[slug])
            checks = TargetChecks(loaded, config, slug, root, workspace)
            return [replace(check, text=f"[target.{slug}] {check.text}") async for check in checks.run()]
    except (InstallError, JobRefusedError, OSError) as error:
        return [CheckResult(False, f"[target.{slug}] {error}")]


def _find_root(loaded: LoadedConfig, slug: str) -> Path | None:
    """Return the target's folder in the host's own tests; None: only sources have it. Raises JobRefusedError."""
    target = loaded.config.target[slug]
    try:
        root = inner_root(loaded.test_root, target.test_root)
    except JobRefusedError:
        if not loaded.config.sources:
            raise
        return None
    package = NODE_PACKAGES.get(target.preset)
    is_known = target.run is not None or package is None or find_package_version(root, package) is not None
    return root if is_known or not loaded.config.sources else None


def _open_empty_tree(workspace: Workspace, target: TargetConfig) -> Path:
    """Make an empty tree of tests, as from a source, in a check's workspace; return the target's folder in it."""
    (workspace.exported / target.test_root).mkdir(parents=True)
    workspace.test_root = workspace.exported
    return inner_root(workspace.exported, target.test_root)


async def find_old_maestro(loaded: LoadedConfig, config: AgentConfig) -> str:
    """Return why the Maestro of a target is too old to serve several devices of this host; empty: it is not."""
    for slug, target in loaded.config.target.items():
        is_served = target.preset == "maestro" and target.run is None and slug in config.targets
        if not is_served or not loaded.test_root.is_dir():
            continue
        try:
            root = inner_root(loaded.test_root, target.test_root)
            async with _workspace(config, slug) as workspace:
                text = await TargetChecks(loaded, config, slug, root, workspace).find_old_maestro()
        except (InstallError, JobRefusedError, OSError):
            continue  # attempts report it
        if text:
            return f"[target.{slug}] {text}"
    return ""


@asynccontextmanager
async def _workspace(config: AgentConfig, slug: str) -> AsyncIterator[Workspace]:
    """Make a workspace as attempts have it, for checks, and delete it after the block."""
    work, attempt = config.state_dir / "work", secrets.token_hex(8)
    made = work / f"check-{attempt}" if os.access(work, os.W_OK | os.X_OK) else Path(tempfile.mkdtemp(prefix="check-"))
    try:
        made.mkdir(exist_ok=True)  # as attempts: a default ACL may let the user of the tests in
        redact = Redactor(config.secrets).text
        workspaces = Workspaces(
            directory=made,
            logs=PendingLogs(made / "logs"),
            uploader=ArtifactUploader(config.url, ConnectedServer(), config.artifacts, redact),
            secrets=config.secrets,
            redact=redact,
            wrap=config.wrap,
        )
        # Values for variables with placeholders; no command is filled in with them
        job = LeasedJob(id="check", org_id="check", app_version_id="check", test="check", target=slug, priority=1)
        lease = LeaseOffer(agent=config.name, attempt=attempt, token=attempt, number=1, job=job)
        workspace = Workspace(lease, workspaces)
        workspace.prepare()
        try:
            yield workspace
        finally:
            await workspace.remove()
    finally:
        shutil.rmtree(made, ignore_errors=True)


@dataclass(eq=False, repr=False)
class TargetChecks:
    """The checks of one target, run in a workspace as its tests are."""

    loaded: LoadedConfig
    config: AgentConfig
    slug: str
    root: Path  # of its tests
    workspace: Workspace

    def __post_init__(self) -> None:
        context = command_context(self.loaded, replace(self.config, targets=(self.slug,)), os.environ)
        serial = next(iter(self.config.serials), "")
        self._preset = CommandPreset(
            device=self.config.name, serial=serial, shared=context, slot=Slot(port=self.loaded.config.ports)
        )
        self._redact = Redactor(self.config.secrets).text
        self._found: dict[str, str] = {}  # paths by programs

    @cached_property
    def _target(self) -> TargetConfig:
        return self.loaded.config.target[self.slug]

    async def run(self) -> AsyncIterator[CheckResult]:
        """Yield the checks of the target's programs, of adb, and of the preset's own runner."""
        found: dict[str, bool] = {}  # by key
        commands = commands_of(self._target).named()
        if self.loaded.config.wrap and commands:
            commands.insert(0, ("wrap", tuple(self.loaded.config.wrap)))
        for key, arguments in commands:
            check = await self._check_program(key, arguments[0])
            found[key] = check.passed is True
            yield check
        for key, arguments in commands:
            if found[key] and os.path.basename(arguments[0]) == "adb":
                yield await self._check_version("adb", (arguments[0], "version"), is_contained=key != "health")
                break
        if self._target.run is None and found.get("run"):
            async for check in self._check_runner():
                yield check

    async def _start(
        self, command: Sequence[str], seconds: float | None = None, is_contained: bool = True
    ) -> CommandOutcome:
        """Run a command as tests are run (not ``is_contained``: as health checks are); return its outcome."""
        seconds = seconds or VERSION_SECONDS
        return await self._preset.probe(self.workspace, command, seconds=seconds, is_contained=is_contained)

    async def _check_program(self, key: str, program: str) -> CheckResult:
        """Check that a program is found where the tests of a job run."""
        done = await self._start(("sh", "-c", LOOKUP, "sh", program), is_contained=key not in ("wrap", "health"))
        if done.failure:
            return CheckResult(False, f"{key}: {self._redact(done.failure)}")
        if done.output:
            self._found[program] = done.output
            path = Path(self.root, done.output) if "/" in program else done.output
            return CheckResult(True, f"{key}: {path}")
        if "/" in program and self._lacks_tests and not program.startswith("/"):
            return CheckResult(None, f"{key}: {program} is in the tests of {self._sources}: it cannot be checked here")
        if "/" in program:
            return CheckResult(False, f"{key}: {self.root / program} cannot be run")
        return CheckResult(False, f"{key}: {program} is not on the PATH of commands")

    async def _check_runner(self) -> AsyncIterator[CheckResult]:
        """Check the version of the preset's runner, and what it needs."""
        preset, root = self._target.preset, self.root
        package = NODE_PACKAGES.get(preset)
        if package and self._lacks_tests:
            yield CheckResult(None, f"{package} comes with the tests of {self._sources}: it cannot be checked here")
            if preset == "playwright":
                async for check in self._check_installed_browsers():
                    yield check
            return
        if package:
            if (version := find_package_version(root, package)) is None:
                hint = f"cd {root} && npm install --save-dev {package}"
                yield CheckResult(False, f"{package} is not installed: {hint}")
                return
            if preset == "appwright":
                yield self._judge_version("appwright", version)
                if self._has_several_devices:
                    yield CheckResult(False, "appwright needs port 4723 for each test: one device a host")
        if preset not in QUERIES:
            return
        check = await self._check_version("playwright" if package else preset, QUERIES[preset])
        yield check
        if preset == "playwright" and check.passed:
            async for check in self._check_browsers():
                yield check

    @property
    def _has_several_devices(self) -> bool:
        """Return whether this host may have several devices: by discovery, or by names."""
        return bool(self.config.discover) or len(self.config.named_serials) > 1

    async def _check_version(self, name: str, query: Sequence[str], *, is_contained: bool = True) -> CheckResult:
        """Run a query of a version, and check that it is supported."""
        done = await self._start(query, is_contained=is_contained)
        if done.failure:
            missing = "No module named pytest" in done.output
            hint = f"is not installed: {self._found[query[0]]} -m pip install pytest" if missing else "does not start"
            return CheckResult(False, f"{name} {hint}" + ("" if missing else f": {self._redact(done.failure)}"))
        return self._judge_version(name, done.output)

    def _judge_version(self, name: str, text: str) -> CheckResult:
        """Check that the first version in a text works with the preset."""
        if (version := parse_version(text)) is None:
            return CheckResult(False, f"{name}: its version is not known")
        misfit = find_misfit(name, version, self._target.preset, is_shared=self._has_several_devices)
        return CheckResult(not misfit, misfit or f"{name} {dotted(version)}")

    async def find_old_maestro(self) -> str:
        """Return why this target's Maestro is too old to serve several devices; empty: it is not."""
        if not self._has_several_devices:
            return ""
        done = await self._start(QUERIES["maestro"])
        version = None if done.failure else parse_version(done.output)
        return "" if version is None else find_misfit("maestro", version, "maestro", is_shared=True)

    @property
    def _lacks_tests(self) -> bool:
        """Return whether the checked folder has no tests, as jobs bring them from git (the host's sources)."""
        return self.workspace.test_root is not None

    @property
    def _sources(self) -> str:
        """Return the names of the host's sources for a message: ``[source.a], [source.b]``."""
        return ", ".join(f"[source.{name}]" for name in self.loaded.config.sources)

    async def _check_installed_browsers(self) -> AsyncIterator[CheckResult]:
        """Query the version of each browser that Playwright has installed for the user of the tests."""
        done = await self._start(("sh", "-c", INSTALLED), BROWSERS_SECONDS)
        folder, *lines = self._redact(done.output).splitlines() or [""]
        if done.failure or not lines:
            reason = f"there are none in {folder}, so these must name an executable or a channel"
            yield CheckResult(None, f"browsers: {self._redact(done.failure) or reason}")
        for line in lines:
            browser, code, said = line.split(" ", 2)
            text = {"-": f"{browser} is installed", "0": f"{browser} starts: {said}"}.get(code, "")
            yield CheckResult(bool(text), text or f"{browser} does not start: {said}")

    async def _check_browsers(self) -> AsyncIterator[CheckResult]:
        """Start the browsers of the Playwright projects that tests run in, each kind once, and yield results."""
        reporter = Path(shutil.copy(REPORTER, self.workspace.scratch))  # where wrap lets it be read
        project = self._target.project or ""
        command = ("npx", "--no-install", "playwright", "test", "--list", f"--reporter={reporter}", NO_TEST)
        named = ("env", f"QUALGENT_CHECKED_PROJECT={project}", *command)
        done = await self._start(named, BROWSERS_SECONDS)
        try:
            starts = msgspec.json.decode((self.workspace.scratch / "browsers.json").read_bytes(), type=BrowserStarts)
        except (OSError, msgspec.MsgspecError):
            lines = [line.strip() for line in self._redact(done.output).splitlines() if line.strip()]
            said = next((line for line in lines if "Error" in line), done.failure)
            yield CheckResult(False, f"the configuration of Playwright cannot be loaded: {said}")
            return
        if not starts.projects:
            reason = f"it has no project {project!r}" if project else _first_lines(starts.error)
            yield CheckResult(False, f"the configuration of Playwright: {self._redact(reason)}")
        for start in starts.projects:
            text = f"project {start.name}: " if start.name else ""
            if start.remote:
                yield CheckResult(True, f"{text}connects to a {start.browser} elsewhere, which is not checked")
            elif start.error:
                text += f"{start.browser} does not start: {_first_lines(start.error)}"
                yield CheckResult(False, self._redact(text))
            else:
                yield CheckResult(True, f"{text}{start.browser} {start.version} starts")


def _first_lines(text: str) -> str:
    """Return the first line of an error of Playwright, and the install command that it names, without its frame."""
    lines = [line.strip("╔═╗║╚╝ \t") for line in text.removeprefix("browserType.launch: ").splitlines()]
    shown = [line for line in lines if line]
    command = next((line for line in shown[1:] if "npx playwright install" in line), "")
    return "; ".join(part for part in (shown[0] if shown else "no reason is known", command) if part)
