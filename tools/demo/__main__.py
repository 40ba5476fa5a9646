"""Run the suites of tools/suites on a fleet of simulated agents, to be watched, and check the result.

    python -m tools.demo                      # a server of its own, about a minute and a half
    python -m tools.demo --url http://127.0.0.1:3000 --speed 30

Exits 0 when every job is done, every job was started exactly once, and the agents' journals and the server agree on
every attempt and every install; 1 otherwise.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import NoReturn

from tools.servers import StartError, qualgent_server
from tools.suites import Suite, read_suites

from .api import Api, ServerError
from .fleet import Fleet, devices
from .journals import read_journals
from .report import Played, disagreements, figures, text

PROGRESS_SECONDS = 3.0
POLL_SECONDS = 0.25
SHOWN_DISAGREEMENTS = 20


class DemoError(Exception):
    """The demo could not continue."""


def play(api: Api, fleet: Fleet, suites: Sequence[Suite], *, speed: float, limit_seconds: float) -> list[str]:
    """Submit each suite at its time and wait until all jobs have ended; the ids of the batches.

    Raises DemoError at the time limit, StartError when an agent has ended, ServerError.
    """
    started = time.monotonic()
    coming = list(suites)
    batches: list[str] = []
    unfinished: set[str] = set()
    shown = -PROGRESS_SECONDS
    while coming or unfinished:
        elapsed = time.monotonic() - started
        if elapsed > limit_seconds:
            raise DemoError(f"not done after {limit_seconds:g} s")
        while coming and coming[0].submit_at_seconds / speed <= elapsed:
            suite = coming.pop(0)
            batches.append(api.submit(suite))
            unfinished.add(batches[-1])
            mark = "  ◀ hotfix" if suite.priority == 0 else ""
            say(elapsed, f"+ {len(suite.tests)} jobs: {suite.name}, {suite.target}, priority {suite.priority}{mark}")
        if elapsed - shown >= PROGRESS_SECONDS:
            shown = elapsed
            stats = api.stats()
            counts = f"{stats['done']} done, {stats['running']} running, {stats['waiting']} waiting"
            say(elapsed, f"{counts}; {stats['installs']} installs, {stats['installs_avoided']} avoided")
        fleet.check()
        unfinished = {batch for batch in unfinished if api.batch(batch)["unfinished"]}
        time.sleep(POLL_SECONDS)
    return batches


def say(elapsed: float, line: str) -> None:
    print(f"{elapsed:6.1f} s  {line}", flush=True)


def run(arguments: argparse.Namespace) -> int:
    """Run the whole demo; return the exit code."""
    suites = read_suites()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="qualgent-demo-")))
        own = arguments.url is None
        url = stack.enter_context(qualgent_server(arguments.port or None)) if own else arguments.url.rstrip("/")
        api = Api(url)
        stack.callback(api.close)
        others = [agent["name"] for agent in api.agents() if agent["state"] != "offline" and not agent["fallback"]]
        if others:
            raise DemoError(f"the server has agents of its own ({', '.join(others)}); the demo wants all jobs for its")
        fleet = Fleet(
            url,
            folder,
            devices(arguments.agents),
            speed=arguments.speed,
            install_seconds=arguments.install_seconds,
        )
        stack.callback(fleet.stop)
        fleet.wait_until_known(api)
        print(f"Watch it at {url}/")
        total = sum(len(suite.tests) for suite in suites)
        print(f"{total} jobs, {len(fleet.devices)} agents, {arguments.speed:g} times as fast\n")
        batches = play(api, fleet, suites, speed=arguments.speed, limit_seconds=arguments.timeout)
        played = Played(
            suites=suites,
            jobs=api.jobs(batches),
            witness=read_journals(fleet.journals()),
            stats=api.stats() if own else None,
        )
        code = conclude(played)
        if arguments.keep:
            print(f"\n{url}/ stays up until Ctrl-C.", flush=True)
            wait_for_interrupt()
        return code


def conclude(played: Played) -> int:
    """Print the figures and the disagreements; return the exit code."""
    print(f"\n{text(figures(played), len(played.jobs))}")
    found = disagreements(played)
    if not found:
        print("The agents' journals and the server agree on every start, install and result.")
        return 0
    print(f"\n{len(found)} disagreements:", file=sys.stderr)
    for line in found[:SHOWN_DISAGREEMENTS]:
        print(f"  {line}", file=sys.stderr)
    if len(found) > SHOWN_DISAGREEMENTS:
        print("  …", file=sys.stderr)
    return 1


def wait_for_interrupt() -> None:
    try:
        signal.pause()
    except KeyboardInterrupt:
        print()


def stop(number: int, frame: FrameType | None) -> NoReturn:
    """End the demo on SIGTERM as on Ctrl-C: first everything that it started."""
    raise KeyboardInterrupt


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.demo", description="Play the suites on simulated agents and check what came out."
    )
    parser.add_argument("--url", help="use this running server instead of starting one")
    parser.add_argument("--port", type=int, default=0, help="port of the server started (default: a free one)")
    parser.add_argument(
        "--agents", type=int, default=6, help="a third of them browsers (default 6: 4 mobile, 2 browser)"
    )
    parser.add_argument("--speed", type=float, default=15, help="play so many times as fast (default 15)")
    parser.add_argument(
        "--install-seconds", type=float, default=30, help="an install takes, before --speed (default 30)"
    )
    parser.add_argument("--timeout", type=float, default=600, help="give up after so many seconds (default 600)")
    parser.add_argument("--keep", action="store_true", help="leave the server up afterwards, until Ctrl-C")
    arguments = parser.parse_args()
    if arguments.agents < 2 or arguments.speed <= 0 or arguments.install_seconds < 0:
        parser.error("--agents must be at least 2, --speed above 0, --install-seconds not below 0")
    signal.signal(signal.SIGTERM, stop)
    try:
        return run(arguments)
    except (StartError, ServerError, DemoError, OSError, ValueError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("demo: stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
