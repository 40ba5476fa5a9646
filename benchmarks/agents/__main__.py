"""What agents cost the server: logs, idling, coming back.

python -m benchmarks.agents [--quick] [--only logs] [--only idle] [--only reconnect]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from benchmarks.agent_client import AgentError
from tools.demo.api import ServerError
from tools.servers import MissingError, StartError

from .idle import measure_idle, print_idle
from .logs import measure_logs, print_logs
from .reconnect import measure_reconnects, print_reconnects
from .usage import raise_open_files_limit, require_proc

FIGURES = ("logs", "idle", "reconnect")
LOG_COUNTS = (1, 50)
MIB = 1024 * 1024
SPARE_FILES = 500  # besides one per connection


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.agents", description="What agents cost the server.")
    parser.add_argument("--only", action="append", choices=FIGURES, help="only this figure (repeatable)")
    parser.add_argument("--agents", type=int, default=1000, help="idle, reconnecting (default %(default)s)")
    parser.add_argument("--hosted", type=int, default=20, help="agents on a connection, idle (default %(default)s)")
    parser.add_argument("--seconds", type=float, default=30, help="of idling measured (default %(default)s)")
    parser.add_argument("--running", type=int, default=200, help="tests that a restart is in (default %(default)s)")
    parser.add_argument("--mebibytes", type=int, default=64, help="of logs, in all (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="of logs, in turns (default %(default)s)")
    parser.add_argument("--quick", action="store_true", help="200 agents, 5 s, 40 tests, 16 MiB, 2 rounds")
    options = parser.parse_args(arguments)
    if options.quick:
        options.agents, options.seconds, options.running, options.mebibytes, options.rounds = 200, 5.0, 40, 16, 2
    if min(options.hosted, options.running, options.mebibytes, options.rounds) < 1 or options.seconds <= 0:
        parser.error("--hosted, --running, --mebibytes, --rounds and --seconds must be more than nothing")
    if options.agents % options.hosted or options.agents < options.running:
        parser.error("--agents must be a multiple of --hosted, and at least --running")
    try:
        measure(options)
    except MissingError as error:
        print(f"agents: {error}", file=sys.stderr)
        return 0  # as the other benchmarks: what is not there is left out
    except (StartError, AgentError, ServerError) as error:
        print(f"agents: {error}", file=sys.stderr)
        return 1
    return 0


def measure(options: argparse.Namespace) -> None:
    """Raises MissingError, StartError, AgentError, ServerError."""
    require_proc()
    raise_open_files_limit(options.agents + SPARE_FILES)
    wanted = options.only or FIGURES
    if "logs" in wanted:
        size = options.mebibytes * MIB
        print_logs(measure_logs(LOG_COUNTS, size, options.rounds), size, options.rounds)
    if "idle" in wanted:
        print_idle(measure_idle(options.agents, options.hosted, options.seconds), options.seconds)
    if "reconnect" in wanted:
        returns = measure_reconnects(options.agents, options.running)
        print_reconnects(returns, options.agents, options.running)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
