"""Configuration file of qgagent: reading and validation, with errors that name table and key."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
import platformdirs
from msgspec import Meta, Struct

from qgprotocol.addresses import AllowedUrls
from qgprotocol.messages import Name, Slug

from .config import MAX_LOG_BYTES, ArtifactCaps, Discover, Transport, websocket_url
from .device_slots import FIRST_PORT
from .errors import ConfigError
from .placeholders import PLACEHOLDERS, WRAP_PLACEHOLDERS, find_placeholder_error, printed_names
from .sources.config import SourceConfig, find_source_problems
from .targets import PROJECT_PRESETS, WINDOW_PRESETS, Arguments, TargetConfig, commands_of

FILE_NAME = "qgagent.toml"

DEFAULT_ENVIRONMENT = [
    *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "DISPLAY"),
    *("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "JAVA_HOME", "ANDROID_HOME", "ANDROID_SDK_ROOT", "VIRTUAL_ENV"),
    *("PLAYWRIGHT_BROWSERS_PATH", "APPIUM_HOME", "CI"),
]

KEYS_OF_PRESETS = {
    "project": PROJECT_PRESETS,
    "workers": PROJECT_PRESETS,
    "blob_report": ("playwright",),
    "window": WINDOW_PRESETS,
}
"""Keys of a target that only these presets have, while they are not overridden by a command of the host's own."""

Kind = TypeVar("Kind")

Limit = Annotated[float, Meta(gt=0, le=604_800)]
Variable = Annotated[str, Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]*\Z")]
VariablePattern = Annotated[str, Meta(pattern=r"^(?:[A-Za-z_][A-Za-z0-9_]*\*?|\*)\Z")]


class FileConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Content of the file; None: not set. ``qgagent init`` writes a file that documents the keys."""

    url: str | None = None
    token: str | None = None
    transport: Transport | None = None
    name: Name | None = None
    devices: Annotated[int, Meta(ge=1, le=1000)] | None = None
    serials: Annotated[list[Annotated[str, Meta(min_length=1, max_length=100)]], Meta(max_length=1000)] = []
    discover: Discover | None = None
    ports: Annotated[int, Meta(ge=1024, le=65_526)] = FIRST_PORT  # the first of PORTS_EACH of each device
    adb: Annotated[str, Meta(min_length=1)] = "adb"
    labels: dict[str, str] = {}
    targets: list[Slug] | None = None  # None: all with a table
    cache_builds: Annotated[int, Meta(ge=1, le=50)] | None = None
    state_dir: str | None = None
    test_root: str = "."
    source: (
        Literal["own"] | dict[str, SourceConfig]
    ) = {}  # "own": this host's tests, also for jobs that name another commit
    wrap: Arguments = []  # precedes the commands of tests
    install_timeout: Limit = 300.0
    job_timeout: Limit = 1800.0
    silence_timeout: Limit = 300.0
    start_timeout: Limit = 600.0  # until a reporter reports the first case
    environment: list[Variable] = msgspec.field(default_factory=lambda: list(DEFAULT_ENVIRONMENT))
    extra_environment: list[Variable] = []  # in addition to environment
    allow_environment: list[VariablePattern] = []  # names of variables that a job may set
    secrets: list[Variable] = []
    app_url_allow: list[str] = []  # destinations and schemes besides http and https of public addresses
    log_bytes: Annotated[int, Meta(ge=1024, le=MAX_LOG_BYTES)] = MAX_LOG_BYTES
    artifacts: ArtifactCaps = ArtifactCaps()
    target: dict[str, TargetConfig] = {}

    @property
    def sources(self) -> dict[str, SourceConfig]:
        """Return the configured sources by name; none with ``source = "own"``."""
        return {} if isinstance(self.source, str) else self.source

    @property
    def inherited(self) -> list[str]:
        """Return the names of the variables that commands inherit."""
        return [*self.environment, *self.extra_environment, *self.secrets]


def default_path() -> Path | None:
    """Return ``./qgagent.toml``, else the file in the user's configuration directory, else None."""
    candidates = (Path(FILE_NAME), platformdirs.user_config_path("qualgent") / FILE_NAME)
    return next((path for path in candidates if path.is_file()), None)


def read_config(path: Path, *, discover: Discover | None = None) -> FileConfig:
    """Read and validate the TOML file; ``discover`` overrides its key. Raises ConfigError."""
    try:
        document = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror or error}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} is no TOML: {error}") from error
    target = _convert_tables(path, document.pop("target", {}), "target", TargetConfig)
    if isinstance(document.get("source", {}), str):
        source = None
    else:
        source = _convert_tables(path, document.pop("source", {}), "source", SourceConfig)
    config = _convert(document, FileConfig, f"{path}: ")
    config = msgspec.structs.replace(
        config,
        target=target,
        source=config.source if source is None else source,
        discover=discover or config.discover,
    )
    for problem in _find_problems(config):
        raise ConfigError(f"{path}: {problem}")
    return config


def _convert_tables(path: Path, tables: object, key: str, kind: type[Kind]) -> dict[str, Kind]:
    """Convert tables one by one, so that errors name the table. Raises ConfigError."""
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise ConfigError(f"{path}: {key}: expected tables such as [{key}.web]")
    return {name: _convert(table, kind, f"{path}: [{key}.{name}] ") for name, table in tables.items()}


def _convert(table: object, kind: type[Kind], where: str) -> Kind:
    """Convert a table to the type; raise ConfigError that names file, table and key."""
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as error:
        raise ConfigError(where + _key_first(str(error))) from error


def _find_problems(config: FileConfig) -> Iterator[str]:
    """Yield errors that types cannot express; each begins with table and key."""
    if config.url is not None:
        try:
            websocket_url(config.url)
        except ValueError as error:
            yield f"url: {error}"
    try:
        AllowedUrls.parse(" ".join(config.app_url_allow))
    except ValueError as error:
        yield f"app_url_allow: {error}"
    if config.devices is not None and config.serials:
        yield "devices: not together with serials, which make one device each"
    if config.discover and (config.devices is not None or config.serials):
        yield "discover: not together with devices or serials; it makes one device of each that is attached"
    if len(set(config.serials)) < len(config.serials):
        yield "serials: each only once"
    for slug in config.targets or ():
        if slug not in config.target:
            yield f"targets: no table [target.{slug}]"
    for text in config.wrap:
        if wrong := find_placeholder_error(text, WRAP_PLACEHOLDERS):
            yield f"wrap: {wrong}"
    if config.wrap and (not config.wrap[0] or "{" in config.wrap[0]):
        yield "wrap: the first argument is the program"
    for name, source in config.sources.items():
        for problem in find_source_problems(source, config.inherited):
            yield f"[source.{name}] {problem}"
    for slug, target in config.target.items():
        for problem in _find_target_problems(slug, target, config):
            yield f"[target.{slug}] {problem}"


def _find_target_problems(slug: str, target: TargetConfig, config: FileConfig) -> Iterator[str]:
    """Yield what is wrong with a target of the configuration file."""
    try:
        msgspec.convert(slug, Slug)
    except msgspec.ValidationError as error:
        yield f"is no name of a target: {error}"
    if target.test_root.startswith(("/", "~")) or ".." in target.test_root.split("/") or "\0" in target.test_root:
        yield "test_root: a path within the test_root of the file, or the folder of a source"
    if target.project is None and target.preset == "appwright" and target.run is None:
        yield "project: required by the preset appwright, which runs one project of appwright.config.ts"
    for key, presets in KEYS_OF_PRESETS.items():
        if getattr(target, key) not in (None, "off") and (target.preset not in presets or target.run is not None):
            named = f"presets {' and '.join(presets)}" if len(presets) > 1 else f"preset {presets[0]}"
            yield f"{key}: only of the {named}, with the preset's run"
    if target.preset == "simulated":
        return
    commands = commands_of(target)
    if not commands.run:
        yield "run: required by the preset command" if target.preset == "command" else "run: must not be empty"
    texts = [(key, text) for key, arguments in commands.named() for text in arguments]
    texts += [(f"variables.{name}", text) for name, text in commands.variables.items()]
    for key, text in texts:
        printed = printed_names([text]) if commands.install and key not in ("install", "health") else ()
        if wrong := find_placeholder_error(text, (*PLACEHOLDERS, *printed)):
            yield f"{key}: {wrong}"
        elif "{serial}" in text and not (config.serials or config.discover):
            yield f'{key}: {{serial}} requires serials or discover = "adb"'
        if "\0" in text:
            yield f"{key}: a NUL cannot be part of an argument"
    for key, arguments in commands.named():
        if not arguments[0] or "{" in arguments[0]:
            yield f"{key}: the first argument is the program, and no job chooses that"
    if commands.install_scope == "host" and commands.uninstall:
        yield 'uninstall: not with install_scope = "host", where no device knows who else needs the build'


def _key_first(text: str) -> str:
    """Return a message of msgspec in the form "KEY: message"."""
    message, _, key = text.partition(" - at `")
    key = key.removesuffix("`").removeprefix("$").removeprefix(".").replace("[...]", "")
    unknown = re.fullmatch(r"Object contains unknown field `(.*)`", message)
    if unknown:
        return f"{key + '.' if key else ''}{unknown[1]}: unknown key"
    return f"{key}: {message}" if key else message
