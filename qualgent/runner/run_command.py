"""``qgagent run``: its options, and what becomes of them."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from qualgent.protocol.messages import Name, Slug

from .config import AgentConfig
from .errors import DurationsError, RefusedError, StateDirError
from .options import Function, Label, Matching, ServerUrl, option
from .presets.base import Preset
from .presets.durations import read_durations
from .presets.simulated import DEFAULT_SECONDS, SimulatedPreset
from .process import run_agent
from .state_dir import default_state_dir

EXIT_REFUSED = 3

log = logging.getLogger("qgagent")

HOST_OPTIONS = [
    option("--url", type=ServerUrl(), default="http://127.0.0.1:3000", show_default=True, help="The server's address."),
    option("--name", type=Matching("name", Name), required=True, help="Name of this agent, unique in the fleet."),
    option(
        "--devices",
        type=click.IntRange(1, 1000),
        metavar="N",
        help="Serve N devices, called NAME/1 to NAME/N, over one connection. Without it: one device, called NAME.",
    ),
    option(
        "--target",
        "targets",
        type=Matching("slug", Slug),
        multiple=True,
        default=("mobile",),
        show_default=True,
        help="A kind of device that tests ask for; may be given several times.",
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
        default=1,
        show_default=True,
        help="How many app builds stay installed on a device at once.",
    ),
    option("--fallback", is_flag=True, help="Serve every target that no other agent serves (demo agents)."),
]
PRESET_OPTIONS = [
    option("--preset", type=click.Choice(["simulated"]), default="simulated", show_default=True, help="How tests run."),
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
    option("--exit-with-parent", is_flag=True, help="End at once when standard input is closed."),
    option("--quiet", "-q", is_flag=True, help="Log only what went wrong."),
    option("--verbose", "-v", is_flag=True, help="Log every detail."),
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
    log_to_stderr(quiet=options["quiet"], verbose=options["verbose"])
    try:
        preset_for = _simulated(options)
    except DurationsError as error:
        raise click.BadParameter(str(error), param_hint="--durations") from error
    config = AgentConfig(
        url=options["url"],
        name=options["name"],
        devices=options["devices"],
        targets=options["targets"],
        labels=dict(options["labels"]),
        cache_builds=options["cache_builds"],
        fallback=options["fallback"],
        state_dir=options["state_dir"] or default_state_dir(options["name"]),
        exit_when_idle=options["exit_when_idle"],
        exit_with_parent=options["exit_with_parent"],
    )
    try:
        sys.exit(asyncio.run(run_agent(config, preset_for)))
    except RefusedError as error:
        log.error("refused by %s: %s", config.url, error)
    except StateDirError as error:
        log.error("%s", error)
    sys.exit(EXIT_REFUSED)


def _simulated(options: dict[str, Any]) -> Callable[[str], Preset]:
    """Raises DurationsError."""
    durations = read_durations(options["durations"]) if options["durations"] else None
    preset = SimulatedPreset(
        seconds=options["seconds"],
        install_seconds=options["install_seconds"],
        durations=durations,
        speed=options["speed"],
        failure_rate=options["failure_rate"],
        seed=options["seed"],
    )
    return lambda _device: preset  # it keeps nothing of a device, so one does for all


def log_to_stderr(*, quiet: bool, verbose: bool) -> None:
    """One short line per event."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M:%S"))
    log.handlers = [handler]
    log.propagate = False
    log.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
