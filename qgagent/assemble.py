"""Merging of the configuration file, command-line options and enrollment into the setup of an agent process."""

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from qgprotocol.addresses import AllowedUrls
from qgprotocol.messages import DEFAULT_TARGET

from .config import MAX_DISCOVERING_NAME, AgentConfig, Discover, Transport
from .config_file import FileConfig, default_path, read_config
from .credential import StoredCredential
from .device_slots import DeviceSlots
from .downloads import AppFiles
from .errors import ConfigError
from .placeholders import AllowedVariables
from .presets.base import Preset
from .presets.commands import CommandContext
from .presets.host_installs import HostInstalls
from .presets.simulated import SimulatedPreset
from .presets.windows import WindowedCommandPreset
from .redaction import MIN_SECRET_BYTES
from .sources.sources import HostSources
from .state_dir import commands_lock, default_state_dir
from .targets import commands_of
from .verdicts import CommandLimits

DEFAULT_URL = "http://127.0.0.1:3000"


class RunOptions(Struct, frozen=True, kw_only=True):
    """Options of ``qgagent run``; None or empty: not given."""

    url: str | None = None
    transport: Transport | None = None
    name: str | None = None
    devices: int | None = None
    targets: tuple[str, ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    cache_builds: int | None = None
    fallback: bool = False
    preset: str | None = None
    simulated: SimulatedPreset = msgspec.field(default_factory=SimulatedPreset)  # for simulated targets
    state_dir: Path | None = None
    exit_when_idle: float | None = None  # seconds
    once: bool = False
    exit_with_parent: bool = False


class AgentSetup(Struct, frozen=True, kw_only=True):
    """Everything that ``run_agent`` needs."""

    config: AgentConfig
    preset_for: Callable[[str, str], Preset]  # device name, serial -> preset


class LoadedConfig(Struct, frozen=True, kw_only=True):
    """The configuration and the path of its file; without a file, the defaults."""

    path: Path | None
    config: FileConfig

    @property
    def state_dir(self) -> Path | None:
        """Return the state directory that the file names, joined to the file's directory; None: it names none."""
        return self.directory / self.config.state_dir if self.config.state_dir else None

    @property
    def directory(self) -> Path:
        """Return the directory that relative paths of the file refer to: the file's, else the current one."""
        return self.path.parent.resolve() if self.path else Path.cwd()

    @property
    def test_root(self) -> Path:
        """Return the directory of the tests, resolved against the file's directory."""
        return (self.directory / self.config.test_root).resolve()


def load_config(path: Path | None, *, search: bool = True, discover: Discover | None = None) -> LoadedConfig:
    """Load the configuration at ``path``, else from a default place, else defaults. Raises ConfigError.

    ``discover`` overrides the file already here, since validation of the other keys depends on it.
    """
    path = path or (default_path() if search else None)
    config = read_config(path, discover=discover) if path else FileConfig(discover=discover)
    return LoadedConfig(path=path, config=config)


def assemble(
    loaded: LoadedConfig,
    options: RunOptions,
    environ: Mapping[str, str] | None = None,
    *,
    enrolled: StoredCredential | None = None,
) -> AgentSetup:
    """Merge the configuration file with options, which take precedence, into the setup of an agent process.

    Raises ConfigError, UsageError.
    """
    environ = os.environ if environ is None else environ
    file = loaded.config
    if options.preset is None and not file.target:
        lack = "there is no qgagent.toml" if loaded.path is None else f"{loaded.path} has no table [target.…]"
        advice = "qgagent init writes one; --preset simulated sleeps instead of running tests"
        raise ConfigError(f"{lack}, so no test can be run: {advice}")
    name = options.name or file.name or (None if enrolled is None else enrolled.default_name)
    if name is None:
        raise click.UsageError("Missing option '--name' (or name in the configuration file).")
    if options.devices is not None and file.serials:
        raise ConfigError("--devices: not together with serials of the configuration file, which make one device each")
    if file.discover and options.devices is not None:
        raise ConfigError("--devices: not together with discover, which makes one device of each that is attached")
    if file.discover and len(name) > MAX_DISCOVERING_NAME:
        raise ConfigError(f"name: at most {MAX_DISCOVERING_NAME} characters with discover: the serials come behind it")
    targets = _targets(file, options)
    simulated = _all_simulated(file, targets, options)
    config = AgentConfig(
        url=options.url or file.url or (DEFAULT_URL if enrolled is None else enrolled.url),
        transport=options.transport or file.transport or "auto",
        name=name,
        devices=options.devices if options.devices is not None else file.devices,
        serials=tuple(file.serials),
        discover=file.discover,
        adb=adb_program(loaded, environ) if file.discover else file.adb,
        targets=targets,
        labels=file.labels | dict(options.labels),
        cache_builds=options.cache_builds or file.cache_builds or 1,
        fallback=options.fallback,
        state_dir=options.state_dir or loaded.state_dir or default_state_dir(name),
        exit_when_idle=options.exit_when_idle,
        exit_with_parent=options.exit_with_parent,
        once=options.once,
        secrets=secret_values(file, environ),
        log_bytes=file.log_bytes,
        artifacts=file.artifacts,
        wrap=tuple(file.wrap),
        runs_bundles=simulated or any(source.bundles for source in file.sources.values()),
    )
    if simulated:
        return AgentSetup(config=config, preset_for=lambda _device, _serial: options.simulated)  # stateless, so shared
    return AgentSetup(config=config, preset_for=_command_presets(loaded, config, environ))


def adb_program(loaded: LoadedConfig, environ: Mapping[str, str]) -> str:
    """Return the path of adb: a name is found on the PATH, a path from the file's directory. Raises ConfigError."""
    program = loaded.config.adb
    full = str(loaded.directory / program) if "/" in program else program
    path = shutil.which(full, path=environ.get("PATH", os.defpath))
    if path is None:
        reason = "cannot be run" if "/" in program else "is not on the PATH"
        raise ConfigError(f'adb: {full} {reason}; discover = "adb" requires its path here')
    return path


def secret_values(file: FileConfig, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the values of secret variables and the token, to redact from logs. Raises ConfigError: a short one."""
    names = [*file.secrets, *(source.credential for source in file.sources.values() if source.credential)]
    for name in names:
        if 0 < len(environ.get(name, "").encode(errors="surrogateescape")) < MIN_SECRET_BYTES:
            raise ConfigError(
                f"secrets: the value of {name} has fewer than {MIN_SECRET_BYTES} bytes: too short to hide"
            )
    values = tuple(environ[name] for name in names if environ.get(name))
    return (*values, file.token) if file.token and len(file.token) >= MIN_SECRET_BYTES else values


def allowed_environment(file: FileConfig, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the variables of qgagent's environment that commands inherit, and CI=1."""
    inherited = {name: environ[name] for name in file.inherited if name in environ}
    return {"CI": "1", **inherited}  # so that a forgotten test.only fails


def open_sources(
    loaded: LoadedConfig, environ: Mapping[str, str], *, lock: Path | None = None, url: str = ""
) -> HostSources:
    """Return the sources of tests that the configuration has; nothing is fetched yet."""
    return HostSources(loaded.config.sources, loaded.directory, environ=environ, lock=lock, url=url)


def _targets(file: FileConfig, options: RunOptions) -> tuple[str, ...]:
    """Return the targets to serve: those of the options, else of the file, else its tables. Raises ConfigError."""
    for slug in options.targets:
        if file.target and options.preset is None and slug not in file.target:
            raise ConfigError(f"--target {slug}: the configuration file has no table [target.{slug}]")
    if options.targets:
        return options.targets
    if file.targets is not None:
        return tuple(file.targets)
    return tuple(file.target) or (DEFAULT_TARGET,)


def _all_simulated(file: FileConfig, targets: Sequence[str], options: RunOptions) -> bool:
    """Return whether all targets are simulated. Raises ConfigError for a mix: the flag is per agent, not per target."""
    if options.preset == "simulated":
        return True
    simulated = [slug for slug in targets if file.target[slug].preset == "simulated"]
    if simulated and len(simulated) < len(targets):
        raise ConfigError(
            f"[target.{simulated[0]}] preset: simulated and real targets cannot be mixed; run a separate qgagent for it"
        )
    return bool(simulated)


def command_context(loaded: LoadedConfig, config: AgentConfig, environ: Mapping[str, str]) -> CommandContext:
    """Return what the command presets of all devices share: commands, paths, limits, secrets, caches, sources."""
    file = loaded.config
    return CommandContext(
        targets={slug: commands_of(file.target[slug]) for slug in config.targets},
        test_root=loaded.test_root,
        environment=allowed_environment(file, environ),
        limits=CommandLimits(
            install_seconds=file.install_timeout,
            job_seconds=file.job_timeout,
            silence_seconds=file.silence_timeout,
            start_seconds=file.start_timeout,
        ),
        app_files=AppFiles(config.state_dir / "apps", config.url),
        host_installs=HostInstalls(),
        app_urls=AllowedUrls.parse(" ".join(file.app_url_allow)),
        secrets=config.secrets,
        is_own_source=file.source == "own",
        allowed_variables=AllowedVariables(tuple(file.allow_environment), frozenset(file.secrets)),
        wrap=tuple(file.wrap),
        sources=open_sources(loaded, environ, lock=commands_lock(config.state_dir), url=config.url),
        lock=commands_lock(config.state_dir),
    )


def _command_presets(
    loaded: LoadedConfig, config: AgentConfig, environ: Mapping[str, str]
) -> Callable[[str, str], Preset]:
    """Return a function that makes the command preset of a device, with a slot of ports of its own."""
    shared, slots = command_context(loaded, config, environ), DeviceSlots(loaded.config.ports)
    # Only serials loaded by adb are known to belong to Android devices.
    return lambda device, serial: WindowedCommandPreset(
        device=device,
        serial=serial,
        shared=shared,
        slot=slots.of(device),
        environment={"ANDROID_SERIAL": serial} if config.discover == "adb" else {},
    )
