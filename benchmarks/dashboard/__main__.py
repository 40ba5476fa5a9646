"""Costs of the dashboard: from a change to the screen, and many viewers.

python -m benchmarks.dashboard [--quick] [--only change] [--only viewers]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import httpx
from playwright.async_api import Error as BrowserError

from benchmarks.agent_client import AgentError
from benchmarks.usage import require_proc
from tools.servers import MissingError, StartError

from .change import measure_change, print_change
from .viewers import measure_viewers, print_viewers

FIGURES = ("change", "viewers")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.dashboard", description="What the dashboard costs.")
    parser.add_argument("--only", action="append", choices=FIGURES, help="only this figure (repeatable)")
    parser.add_argument("--rate", type=float, default=50, help="jobs a second (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="of change (default %(default)s)")
    parser.add_argument("--seconds", type=float, default=20, help="of each measurement (default %(default)s)")
    parser.add_argument("--viewers", type=int, default=1000, help="(default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="2 rounds of 8 s; 200 viewers")
    options = parser.parse_args(arguments)
    if options.quick:
        options.rounds, options.seconds, options.viewers = 2, 8.0, 200
    if min(options.rate, options.rounds, options.seconds, options.viewers) <= 0:
        parser.error("all of these must be more than nothing")
    try:
        measure(options)
    except MissingError as error:
        print(f"dashboard: {error}", file=sys.stderr)
        return 0  # as the other benchmarks: what is not there is left out
    except (StartError, AgentError, BrowserError, httpx.HTTPError) as error:
        print(f"dashboard: {error}", file=sys.stderr)
        return 1
    return 0


def measure(options: argparse.Namespace) -> None:
    """Raises MissingError, StartError, AgentError, BrowserError, HTTPError."""
    require_proc()
    wanted = options.only or FIGURES
    if "change" in wanted:
        print_change(measure_change(options.rounds, options.rate, options.seconds), options.rate)
    if "viewers" in wanted:
        print_viewers(measure_viewers(options.viewers, options.rate, options.seconds), options.rate)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
