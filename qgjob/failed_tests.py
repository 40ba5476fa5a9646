"""The tests of a batch that did not pass, for ``qgjob submit --only-failed-of``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import click
from click.core import ParameterSource

from qgprotocol.test_names import CaseName, format_test_name, parse_test_name

from .client import Client
from .errors import ToolError
from .options import format_path

KEPT = ("target", "labels")  # fields of a job that a test of the batch keeps, unless an option is given


def fetch_failed(client: Client, batch_id: str) -> list[dict[str, Any]]:
    """Return test, target and labels of the batch's jobs that have not passed, in the order of submission.

    Raises BadInputError if there is no such batch, ToolError if all passed, UnreachableError.
    """
    client.get(format_path("/api/v1/batches/{id}", id=batch_id))
    rows = [row for row in client.rows("/api/v1/jobs", "jobs", batch_id=batch_id) if row["status"] != "done"]
    source = click.get_current_context().get_parameter_source
    kept = [name for name in KEPT if source(name) is not ParameterSource.COMMANDLINE]
    jobs = [{name: row[name] for name in ("test", *kept)} for row in reversed(rows)]
    if not jobs:
        raise ToolError(f"all tests of batch {batch_id} passed, so nothing was submitted")
    return list({json.dumps(job, sort_keys=True): job for job in jobs}.values())


def keep_failed(
    given: Sequence[dict[str, Any]], failed: Sequence[dict[str, Any]], batch_id: str
) -> list[dict[str, Any]]:
    """Return the given jobs whose test, or a case of it, or what it is a case of, is among those that failed.

    Raises ToolError if there is none.
    """
    names = {job["test"] for job in failed}
    enclosing = {name for test in names for name in _enclosing(test)}
    kept = [job for job in given if job["test"] in enclosing or not names.isdisjoint(_enclosing(job["test"]))]
    if not kept:
        raise ToolError(f"no selected test is one of batch {batch_id} that did not pass, so nothing was submitted")
    return kept


def _enclosing(test: str) -> list[str]:
    """Return the names of the test, its file in its project, and its file."""
    file, case = parse_test_name(test)
    return [test, format_test_name(file, CaseName(case.project)), file]
