"""``qgagent run``: start of the agent process; options that it shares with other commands."""

import asyncio
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, get_args

import click
import msgspec
from click.core import ParameterSource

from qgprotocol import log_format
from qgprotocol.messages import DEFAULT_TARGET, Name, Slug
from qgprotocol.tls import CAFileError, client_context

from .assemble import DEFAULT_URL, LoadedConfig, RunOptions, assemble, load_config
from .config import Discover, Transport, websocket_url
from .credential import open_credential
from .errors import ConfigError, CredentialError, DurationsError, RefusedError, StateDirError
from .logger import log
from .presets.simulated import DEFAULT_SECONDS, SimulatedPreset, read_durations
from .process import run_agent
from .runner_checks import find_old_maestro

Function = TypeVar("Function", bound=Callable[..., Any])
EXIT_REFUSED = 3


URL_VARIABLES = ["QGAGENT_URL", "QUALGENT_URL"]  # the second one is that of qgjob


def option(*declarations: str, **attributes: Any) -> Callable[[Function], Function]:
    """Return a click option that is also read from QGAGENT_<NAME>; the help shows that and the default, if given."""
    variable = "QGAGENT_" + declarations[0].removeprefix("--").replace("-", "_").upper()
    attributes = {"envvar": variable, "show_default": "default" in attributes, **attributes}
    return click.option(*declarations, show_envvar=True, **attributes)


def url_option(**attributes: Any) -> Callable[[Function], Function]:
    """Return the click option ``--url``, validated, also read from QGAGENT_URL or QUALGENT_URL."""
    return option("--url", type=parse_server_url, metavar="URL", envvar=URL_VARIABLES, **attributes)


def origin_of_url(loaded: LoadedConfig, *, is_enrolled: bool) -> str:
    """Return where the current command has the server's URL from: option, variable, file, enrollment, default."""
    source = click.get_current_context().get_parameter_source("url")
    if source is ParameterSource.COMMANDLINE:
        return "--url"
    if source is ParameterSource.ENVIRONMENT:
        return next(name for name in URL_VARIABLES if os.environ.get(name))
    if loaded.config.url is not None:
        return str(loaded.path)
    return "qgagent enroll" if is_enrolled else "the default"


def parse_server_url(value: str) -> str:
    """Return the value unchanged; raise click.BadParameter if it is no server URL."""
    try:
        websocket_url(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
    return value


def parse_label(value: str) -> tuple[str, str]:
    """Split ``NAME=VALUE``; raise click.BadParameter if name or "=" is missing."""
    name, equals, text = value.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{value!r} is no label: it should look like os=android")
    return name, text


class PatternParamType(click.ParamType[str]):
    """Text validated by a type of the protocol."""

    def __init__(self, name: str, kind: Any) -> None:
        self.name = name
        self._kind = kind

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text if it is valid for the protocol's type, else fail with click's error."""
        try:
            return str(msgspec.convert(value, self._kind))
        except msgspec.ValidationError as error:
            self.fail(f"{value!r}: {error}", param, ctx)


CONFIG_OPTION = option(
    "--config",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Configuration file (created by qgagent init). Default: ./qgagent.toml, else the file in the user's "
    "configuration directory, if any. Options override variables, and these override the file.",
)
TRANSPORT_OPTION = option(
    "--transport",
    type=click.Choice(get_args(Transport)),
    show_default="auto",
    help="Transport to the server: WebSocket, or HTTP long poll. auto: WebSocket, with fallback to long poll.",
)
DISCOVER_OPTION = option(
    "--discover",
    type=click.Choice(get_args(Discover)),
    help="adb: serve each Android device that adb sees, called NAME/SERIAL, while it is attached. Excludes --devices.",
)
STATE_DIR_OPTION = option(
    "--state-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Directory of unreported results, logs and journal. Default: in the user's state directory.",
)


@click.command()
@CONFIG_OPTION
@url_option(show_default=DEFAULT_URL, help="URL of the server.")
@TRANSPORT_OPTION
@option(
    "--name",
    type=PatternParamType("name", Name),
    help="Name of this agent, unique in the fleet. Default "
    "after qgagent enroll: the host name of that time, with the prefix that the server asks for.",
)
@option(
    "--devices",
    type=click.IntRange(1, 1000),
    metavar="N",
    help="Serve N devices, called NAME/1 to NAME/N, over one connection. Default: one device, called NAME.",
)
@DISCOVER_OPTION
@option(
    "--target",
    "targets",
    type=PatternParamType("slug", Slug),
    multiple=True,
    help=f"Target to serve; may be repeated. Default: all targets of the configuration file, or {DEFAULT_TARGET}.",
)
@option(
    "--label",
    "labels",
    type=parse_label,
    metavar="NAME=VALUE",
    multiple=True,
    help="Label that tests may require, such as os=android; may be repeated.",
)
@option(
    "--cache-builds",
    type=click.IntRange(1, 50),
    show_default="1",
    help="Most app builds installed on a device at once.",
)
@option("--fallback", is_flag=True, help="Serve the targets only while no other agent serves them (demo agents).")
@option(
    "--preset",
    type=click.Choice(["simulated"]),
    help="simulated: sleep instead of running tests, and ignore configuration files. Required if no file has a table "
    "of a target.",
)
@option(
    "--seconds",
    type=click.FloatRange(0, 86_400),
    default=DEFAULT_SECONDS,
    help="simulated: duration of tests that are not in the durations file.",
)
@option(
    "--install-seconds",
    type=click.FloatRange(0, 86_400),
    default=DEFAULT_SECONDS,
    help="simulated: duration of an install.",
)
@option(
    "--start-seconds",
    type=click.FloatRange(0, 86_400),
    default=0.0,
    help="simulated: duration of a start of the runner, which runs all tests of a window; 0: there are no windows.",
)
@option(
    "--durations",
    type=click.Path(path_type=Path),
    help='simulated: JSON file of durations, {"test": seconds} or [{"test": …, "seconds": …, "outcome": …}].',
)
@option(
    "--speed",
    type=click.FloatRange(0, min_open=True),
    default=1.0,
    help="simulated: factor by which durations are divided.",
)
@option(
    "--failure-rate",
    type=click.FloatRange(0, 1),
    default=0.0,
    help="simulated: fraction of attempts that fail, chosen by --seed, test and attempt number.",
)
@option("--seed", type=int, default=0, help="simulated: seed for the choice of failing attempts.")
@STATE_DIR_OPTION
@option(
    "--exit-when-idle",
    type=click.FloatRange(0),
    metavar="SECONDS",
    help="Exit after this time without a test (ephemeral hosts).",
)
@option("--once", is_flag=True, help="Exit after the first test (ephemeral hosts).")
@option("--exit-with-parent", is_flag=True, help="Exit immediately when standard input is closed.")
@option("--quiet", "-q", is_flag=True, help="Log warnings and errors only.")
@option("--verbose", "-v", is_flag=True, help="Log debug messages.")
@option(
    "--log-format",
    type=click.Choice(log_format.FORMATS),
    default="line",
    help="Log format: lines for people, or JSON objects for programs.",
)
def run(config: Path | None, discover: Discover | None, durations: Path | None, **given: Any) -> None:
    """Connect to the server and run tests until stopped.

    \b
    SIGTERM or Ctrl-C   accept no new tests, finish running ones, exit 0
    a second signal     stop running tests, return their leases, exit 130
    exit code 3         the server refuses this agent, its credential cannot
                        be used, another process uses its state directory,
                        or this is Windows, where qgagent does not run

    Reconnects whenever the connection breaks; running tests continue meanwhile and are reported afterwards.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(log_format.formatter(given.pop("log_format"), short=True))
    log.handlers, log.propagate = [handler], False
    quiet, verbose = given.pop("quiet"), given.pop("verbose")
    log.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
    simulated = {
        name: given.pop(name)
        for name in ("seconds", "install_seconds", "start_seconds", "speed", "failure_rate", "seed")
    }
    try:
        preset = SimulatedPreset(durations=read_durations(durations) if durations else None, **simulated)
        options = RunOptions(simulated=preset, **given)
        loaded = load_config(config, search=options.preset is None, discover=discover)
        credential = open_credential(options.url or loaded.config.url, options.state_dir or loaded.state_dir)
        setup = assemble(loaded, options, enrolled=None if credential is None else credential.stored)
        client_context()  # reports a wrong QUALGENT_CA_FILE before the first connection
    except DurationsError as error:
        raise click.BadParameter(str(error), param_hint="--durations") from error
    except CredentialError as error:
        log.error("%s", error)
        sys.exit(EXIT_REFUSED)
    except (ConfigError, CAFileError) as error:
        raise click.UsageError(str(error)) from error
    origin = origin_of_url(loaded, is_enrolled=credential is not None)
    log.info("server %s (from %s)", setup.config.url, origin)
    if problem := asyncio.run(find_old_maestro(loaded, setup.config)):
        if not setup.config.discover:
            raise click.UsageError(problem)
        log.warning("%s, and more than one may be attached", problem)
    try:
        sys.exit(asyncio.run(run_agent(setup.config, setup.preset_for, credential=credential)))
    except RefusedError as error:
        log.error("refused by %s: %s", setup.config.url, error)
    except StateDirError as error:
        log.error("%s", error)
    sys.exit(EXIT_REFUSED)
