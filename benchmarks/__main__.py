"""All benchmarks, one after the other; what ``make bench`` runs.

    python -m benchmarks [--quick] [--only hot] [--only policy] …

Each is a program of its own (``python -m benchmarks.latency --help``) and runs in its own process. docs/figures.md
says what the tables mean.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass

from tools.servers import ROOT

LIMIT_SECONDS = 3600


@dataclass(frozen=True)
class Part:
    """One program."""

    name: str
    module: str
    quick: tuple[str, ...]  # its options for --quick

    def run(self, quick: bool) -> bool:
        """Run the program, which prints its tables; return whether it succeeded."""
        command = [sys.executable, "-m", self.module, *(self.quick if quick else ())]
        try:
            return subprocess.run(command, cwd=ROOT, timeout=LIMIT_SECONDS, check=False).returncode == 0
        except subprocess.TimeoutExpired:
            print(f"benchmarks: {self.name} took more than {LIMIT_SECONDS} s and was ended", file=sys.stderr)
            return False


PARTS = (
    Part("policy", "benchmarks.policy.compare", ("--seeds", "1")),
    Part("hot", "benchmarks.hot", ("--quick",)),
    Part("http", "benchmarks.http_submit", ("--quick",)),
    Part("latency", "benchmarks.latency", ("--quick",)),
    Part("floods", "benchmarks.floods", ("--rounds", "1", "--seconds", "4")),
    Part("dashboard", "benchmarks.dashboard", ("--quick",)),
    Part("log search", "benchmarks.log_search", ("--rounds", "2")),
    Part("stalls", "benchmarks.stalls", ("--quick",)),
    Part("suite", "benchmarks.suite", ("--quick",)),
    Part("scale", "benchmarks.scale", ("--rounds", "1")),
)


def main() -> int:
    names = [part.name for part in PARTS]
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Run the benchmarks and print their tables."
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds: about three minutes, coarser figures")
    parser.add_argument("--only", action="append", choices=names, help="only this one (repeatable)")
    arguments = parser.parse_args()
    failed = []
    for part in PARTS:
        if arguments.only and part.name not in arguments.only:
            continue
        print(f"## {part.name}\n", flush=True)
        started = time.monotonic()
        if not part.run(arguments.quick):
            failed.append(part.name)
        print(f"({part.name}: {time.monotonic() - started:.0f} s)\n", flush=True)
    if failed:
        print(f"benchmarks: failed: {', '.join(failed)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
