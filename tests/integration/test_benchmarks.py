"""Each benchmark, and each tool that runs by itself, does its work in a small form and prints figures."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import PARTS
from tests.databases import sqlite_only
from tests.forked_process import foreign
from tools.chromium import NAMES

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 280  # on a machine that does much else
SMALL = {
    "benchmarks.policy.compare": "--seeds 1 --workload hotfix",
    "benchmarks.hot": "--rounds 1 --jobs 1000 --share 0.2",
    "benchmarks.http_submit": "--rounds 1 --requests 200 --lists 2",
    "benchmarks.latency": "--rounds 1 --samples 10 --rate 50 --seconds 1",
    "benchmarks.floods": "--rounds 1 --seconds 1 --sockets 4 --per-second 50 --only pings",
    "benchmarks.dashboard": "--rounds 1 --seconds 2 --rate 10 --viewers 10",
    "benchmarks.log_search": "--rounds 1 --mebibytes 1",
    "benchmarks.stalls": "--agents 30 --jobs 200 --seconds 0.5",
    "benchmarks.suite": "--rounds 1 --files 2 --only pytest --only simulated --speed 10",
    "benchmarks.scale": "--rounds 1 --jobs 200 --rate 50 --seconds 1 --viewers 4 --gateways 2",
    "benchmarks.checkouts": ". --rounds 1 --turns 1 --only idle",
    "benchmarks.soak": "--minutes 0.02 --warm-up 0",
    "tools.demo": "--speed 150",
    "tools.cluster": "--seconds 6 --agents 2 --port 0",
}

NEEDED = {
    **dict.fromkeys(("benchmarks.dashboard", "benchmarks.soak"), NAMES),
    **dict.fromkeys(("benchmarks.scale", "tools.cluster"), ("redis-server",)),
}


@pytest.mark.slow
@sqlite_only
@pytest.mark.timeout(SECONDS + 20)
@pytest.mark.parametrize("module", SMALL)
def test_its_small_form_prints_figures(module: str, migrated_data_dir: Path) -> None:
    """It exits with 0, and a row of a table, or a line of a tool's report, has a number.

    Peers are left out: they would have to be installed.
    """
    if module in NEEDED and not any(map(shutil.which, NEEDED[module])):
        pytest.skip(f"none of {', '.join(NEEDED[module])} is installed")
    environment = {**foreign(os.environ), "BENCHMARK_PEERS": "none", "BENCHMARK_DATABASE": str(migrated_data_dir)}
    command = [sys.executable, "-m", module, *SMALL[module].split()]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False
    )
    grown = module == "benchmarks.soak" and "grew by" in done.stdout  # half a minute says nothing about that
    assert done.returncode == 0 or grown, done.stdout[-3000:] + done.stderr[-3000:]
    row = r"^\|[^|]*\|.*\d.*\|$" if module.startswith("benchmarks.") else r"\d jobs"
    assert re.search(row, done.stdout, re.MULTILINE), done.stdout[-3000:]


def test_every_part_has_a_small_form() -> None:
    """What ``make bench`` runs is run here."""
    assert {part.module for part in PARTS} <= set(SMALL)
