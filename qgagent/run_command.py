"""``qgagent run``: its options, and what becomes of them."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import click

from qgprotocol import log_format
from qgprotocol.messages import Name, Slug

from .assemble import DEFAULT_URL, assemble, find_config
from .config import Discover, Transport
from .errors import ConfigError, DurationsError, RefusedError, StateDirError
from .options import Function, Label, Matching, ServerUrl, option
from .presets.simulated import DEFAULT_SECONDS
from .process import run_agent

EXIT_REFUSED = 3

log = logging.getLogger("qgagent")

CONFIG_OPTION = option(
    "--config",
    "-c",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The configuration file (qgagent init writes one). Without it: ./qgagent.toml, else the one in the user's "
    "configuration directory, if there is one. Options go over it.",
)
TRANSPORT_OPTION = option(
    "--transport",
    type=click.Choice(get_args(Transport)),
    show_default="auto",
    help="How to reach the server: by WebSocket, or by HTTP long poll where those are blocked. auto tries the one and "
    "falls back to the other.",
)
DISCOVER_OPTION = option(
    "--discover",
    type=click.Choice(get_args(Discover)),
    help="adb: serve each Android device that adb sees, called NAME/SERIAL, for as long as it is attached. Instead of "
    "--devices.",
)
HOST_OPTIONS = [
    CONFIG_OPTION,
    option("--url", type=ServerUrl(), show_default=DEFAULT_URL, help="The server's address."),
    TRANSPORT_OPTION,
    option("--name", type=Matching("name", Name), help="Name of this agent, unique in the fleet."),
    option(
        "--devices",
        type=click.IntRange(1, 1000),
        metavar="N",
        help="Serve N devices, called NAME/1 to NAME/N, over one connection. Without it: one device, called NAME.",
    ),
    DISCOVER_OPTION,
    option(
        "--target",
        "targets",
        type=Matching("slug", Slug),
        multiple=True,
        help="A kind of device that tests ask for; may be given several times. Without it: all that the configuration "
        "file has a table for, or mobile.",
    ),
    option(
        "--label",
        "labels",
        type=Label(),
        multiple=True,
        help="What tests may ask for beside the target, as os=android; may be given several times.",
    ),
    option(
        "--cache-builds",
        type=click.IntRange(1, 50),
        show_default="1",
        help="How many app builds stay installed on a device at once.",
    ),
    option("--fallback", is_flag=True, help="Serve every target that no other agent serves (demo agents)."),
]
PRESET_OPTIONS = [
    option(
        "--preset",
        type=click.Choice(["simulated"]),
        help="simulated: play tests. No configuration file is looked for then; without one tests are played anyway.",
    ),
    option(
        "--seconds",
        type=click.FloatRange(0, 86_400),
        default=DEFAULT_SECONDS,
        show_default=True,
        help="simulated: how long a test takes that the durations file does not name.",
    ),
    option(
        "--install-seconds",
        type=click.FloatRange(0, 86_400),
        default=DEFAULT_SECONDS,
        show_default=True,
        help="simulated: how long an install takes.",
    ),
    option(
        "--durations",
        type=click.Path(path_type=Path),
        help='simulated: JSON file of durations, {"test": seconds} or [{"test": …, "seconds": …, "outcome": …}].',
    ),
    option(
        "--speed",
        type=click.FloatRange(0, min_open=True),
        default=1.0,
        show_default=True,
        help="simulated: play everything so many times as fast.",
    ),
    option(
        "--failure-rate",
        type=click.FloatRange(0, 1),
        default=0.0,
        show_default=True,
        help="simulated: the share of attempts that fail; which ones follows from --seed, test and attempt number.",
    ),
    option("--seed", type=int, default=0, show_default=True, help="simulated: chooses which attempts fail."),
]
PROCESS_OPTIONS = [
    option(
        "--state-dir",
        type=click.Path(file_okay=False, path_type=Path),
        help="Where unreported results and the journal are kept. Without it: under the user's state directory.",
    ),
    option(
        "--exit-when-idle",
        type=click.FloatRange(0),
        metavar="SECONDS",
        help="End after so many seconds without anything to do (throw-away hosts).",
    ),
    option("--once", is_flag=True, help="End after the first test has run (throw-away hosts)."),
    option("--exit-with-parent", is_flag=True, help="End at once when standard input is closed."),
    option("--quiet", "-q", is_flag=True, help="Log only what went wrong."),
    option("--verbose", "-v", is_flag=True, help="Log every detail."),
    option(
        "--log-format",
        type=click.Choice(log_format.FORMATS),
        default="line",
        show_default=True,
        help="Log lines for people, or JSON objects for programs.",
    ),
]


def with_options(options: list[Callable[[Any], Any]]) -> Callable[[Function], Function]:
    """These options, in the order of the list."""

    def decorate(function: Function) -> Function:
        for add in reversed(options):
            function = add(function)
        return function

    return decorate


@click.command()
@with_options(HOST_OPTIONS + PRESET_OPTIONS + PROCESS_OPTIONS)
def run(**options: Any) -> None:
    """Connect to the server and run what it gives, until told to end.

    \b
    SIGTERM or Ctrl-C   take nothing new, finish what runs, report it, exit 0
    a second one        stop what runs, hand it back, exit 130
    exit code 3         the server will not have this agent, or another process
                        uses its state directory

    A connection that breaks is made again, for ever; what runs goes on meanwhile and is reported afterwards.
    """
    log_to_stderr(quiet=options["quiet"], verbose=options["verbose"], form=options["log_format"])
    try:
        usual_places = options["preset"] is None
        found = find_config(options["config"], usual_places=usual_places, discover=options["discover"])
        assembled = assemble(found, options)
    except DurationsError as error:
        raise click.BadParameter(str(error), param_hint="--durations") from error
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    config = assembled.config
    try:
        sys.exit(asyncio.run(run_agent(config, assembled.preset_for)))
    except RefusedError as error:
        log.error("refused by %s: %s", config.url, error)
    except StateDirError as error:
        log.error("%s", error)
    sys.exit(EXIT_REFUSED)


def log_to_stderr(*, quiet: bool, verbose: bool, form: str) -> None:
    """One line per event, in the format of that name."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(log_format.formatter(form, short=True))
    log.handlers = [handler]
    log.propagate = False
    log.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
