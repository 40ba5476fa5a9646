"""The floors of a submit: the bare server, the bare commit and the bare engine, beside the real one in one run."""

from __future__ import annotations

import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import http_submit
from benchmarks.tables import table, thousands
from tools.servers import (
    ROOT,
    MissingError,
    answers,
    express_server,
    free_port,
    make_database,
    process,
    qualgent_server,
    run_driver,
)

CONNECTIONS, SUBMITS = 16, 3000
LIST_CONNECTIONS, LISTS, LIST = 4, 20, 1000


def measure(rounds: int) -> None:
    """Print the table. Raises StartError, CheckError, RuntimeError."""
    taken: dict[str, list[float]] = {}
    with ExitStack() as stack:
        ours, port = stack.enter_context(qualgent_server()), free_port()
        bare = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-m", "benchmarks.hot.bare_server", str(port)]
        stack.enter_context(process(command, name="the bare server", ready=answers(bare)))
        singles = {"QualGent": f"{ours}/submit-job", "its server alone": f"{bare}/"}
        try:
            singles["Express"] = f"{stack.enter_context(express_server())}/submit-job"
        except MissingError as error:
            print(error, file=sys.stderr)
        for _ in range(rounds):
            for name, url in singles.items():
                figures = http_submit.generate(url, CONNECTIONS, SUBMITS, 1)
                taken.setdefault(f"single submits, {CONNECTIONS} connections: {name}", []).append(rate(figures, 1))
            figures = http_submit.generate(f"{ours}/api/v1/jobs", LIST_CONNECTIONS, LISTS, LIST)
            taken.setdefault("lists of 1,000: QualGent", []).append(rate(figures, LIST))
            parts = bare_parts()
            taken.setdefault("single submits: its commits alone, 8 together", []).append(parts["singles"])
            taken.setdefault("lists of 1,000: its commits alone", []).append(parts["lists"])
            taken.setdefault("lists of 1,000: its engine alone", []).append(parts["engine"])
    rows = [[name, thousands(median(rates))] for name, rates in sorted(taken.items())]
    print(table(f"Floors of a submit, medians of {rounds} rounds in turns", ["", "jobs/s"], rows), flush=True)


def rate(figures: dict[str, Any], jobs: int) -> float:
    return float(figures["requests"] * jobs / figures["seconds"])


def bare_parts() -> Any:
    """Run the parts alone in a process of their own, on a new database."""
    with tempfile.TemporaryDirectory(prefix="qualgent-", ignore_cleanup_errors=True) as folder:
        make_database(Path(folder))
        environment = {"QUALGENT_DATA_DIR": folder, "QUALGENT_LOG_LEVEL": "WARNING"}
        return run_driver([sys.executable, "-m", "benchmarks.hot.bare_parts"], ROOT, environment)
