"""Commands about one job: ``qgjob status``, ``show``, ``explain``, ``open`` and ``artifacts``."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

import click

from qgprotocol.durations import about
from qgprotocol.errors import errors_as

from .api_types import ApiAttempt, ApiHold, ApiHoldingAgent, ApiJob
from .client import Client
from .errors import BadInputError, FileError
from .logs import last_attempt
from .options import format_path, id_options, print_list, server_options, url_option
from .text import (
    columns,
    echo,
    format_bytes,
    format_labels,
    format_seconds,
    plain,
    print_answer,
    print_field,
    print_fields,
    print_json,
    print_table,
)

JOB_FIELDS = ["reason", "phase", "test", "org_id", "app_version_id", "app_url", "target", "priority", "labels"]
JOB_FIELDS += ["retries", "timeout_seconds", "install_timeout_seconds", "silence_timeout_seconds"]
JOB_FIELDS += ["batch_id", "agent", "simulated"]
EXPLANATION_FIELDS = ["reason", "position", "groups_ahead", "jobs_ahead", "starts in", "next try in"]
HOLD_FIELDS = ["held by", "held since", "held until", "jobs held", "starts if released"]
OPTIONAL_COLUMNS = {"EXIT", "MEMORY", "LOG", "CASES", "ARTIFACTS"}  # printed if an attempt has a value
ARTIFACT_COLUMNS = columns("PATH BYTES=size TYPE=content_type SHA-256", **{"SHA-256": lambda row: row["sha256"][:12]})
TIMES = ["created_at", "started_at", "finished_at"]


@click.command()
@id_options
@server_options
def status(*, job_id: str, client: Client, as_json: bool) -> None:
    """Print the status of a job: pending, running, done, failed or cancelled.

    \b
    Example:
      qgjob status --id 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
    """
    answer = client.get(format_path("/status/{id}", id=job_id))
    print_answer(answer, as_json, {"Job ID": answer["id"], "status": answer["status"]})


@click.command()
@id_options
@server_options
def show(*, job_id: str, client: Client, as_json: bool) -> None:
    """Print the details of a job: why it waits, where it runs, its attempts."""
    answer = client.get(format_path("/api/v1/jobs/{id}", id=job_id))
    print_json(answer) if as_json else _print_job(answer)


@click.command()
@id_options
@server_options
def explain(*, job_id: str, client: Client, as_json: bool) -> None:
    """Print why a job waits, and about how long."""
    job = client.get(format_path("/api/v1/jobs/{id}", id=job_id))
    explanation = job.get("explanation")
    if as_json:
        print_json(explanation)
    elif explanation:
        print_field("waits", explanation["text"])
        wait_seconds = explanation["eta_seconds"]
        until = "next try in" if explanation["reason"] == "build_held" else "starts in"  # a try is of one install
        print_fields({**explanation, until: None if wait_seconds is None else about(wait_seconds)}, EXPLANATION_FIELDS)
        print_fields({"agents": ", ".join(explanation["agents"])}, ["agents"])
        if hold := explanation.get("hold"):
            print_fields(_hold_fields(hold), HOLD_FIELDS)
    else:
        print_field("does not wait", job["reason"] or job["phase"] or job["status"])


def _hold_fields(hold: ApiHold) -> dict[str, object]:
    """Return the printed fields (name to value) of the hold that keeps a job from starting."""
    holders = [f"{agent['name']} ({_holder(agent)})" for agent in hold["agents"]]
    holders += [f"{hold['more_agents']} more"] if hold["more_agents"] else []
    starts_in = hold["eta_seconds"]
    return {
        "held by": ", ".join(holders) or "failed installs of its build",
        "held since": hold["since"],
        "held until": hold["until"] or "somebody releases it",
        "jobs held": hold["jobs"],
        "starts if released": None if starts_in is None else f"in {about(starts_in)}",
    }


def _holder(agent: ApiHoldingAgent) -> str:
    """Return an agent's status, by whom it was set, and the note: "drained by ada: new cable"."""
    by = f" by {agent['by']}" if agent["by"] else ""
    return f"{agent['status']}{by}" + (f": {agent['note']}" if agent["note"] else "")


@click.command("open")
@click.argument("job_id", metavar="[ID]", required=False)
@click.option("--group", "group_id", metavar="ID", help="Open this group.")
@click.option("--agent", "agent_name", metavar="NAME", help="Open this agent.")
@click.option("--print", "only_print", is_flag=True, help="Print the URL without opening it.")
@url_option
def open_page(*, job_id: str | None, group_id: str | None, agent_name: str | None, only_print: bool, url: str) -> None:
    """Open the dashboard in a browser, or the page of a job, group or agent."""
    given = {"job": job_id, "group": group_id, "agent": agent_name}
    named = [(kind, name) for kind, name in given.items() if name]
    if len(named) > 1:
        raise click.UsageError("Give one job, group or agent.")
    address = url.rstrip("/") + "/"
    if named:
        kind, name = named[0]
        address += format_path(f"#{kind}/{{name}}", name=name)
    echo(address)
    if not only_print:
        click.launch(address)


def _print_job(job: ApiJob) -> None:
    """Print a job's fields, why it waits, its times, and a table of its attempts."""
    print_field("Job ID", job["id"])
    print_field("status", job["status"])
    simulated = "yes: the test was not run" if job.get("simulated") else None
    retries = job.get("retries") or None
    shown = {**job, "labels": format_labels(job.get("labels")), "simulated": simulated, "retries": retries}
    print_fields(shown, JOB_FIELDS)
    if explanation := job.get("explanation"):
        print_field("waits", explanation["text"])
    print_fields(job, TIMES)
    if tries := job.get("tries"):
        echo()
        rows = list(map(_attempt_cells, tries))
        titles = [name for name in rows[0] if name not in OPTIONAL_COLUMNS or any(row[name] for row in rows)]
        print_table(dict(zip(titles, titles, strict=True)), [{name: row[name] or "-" for name in row} for row in rows])


def _attempt_cells(attempt: ApiAttempt) -> dict[str, object]:
    """Return the cells of an attempt in the table, by column title."""
    exit_code, cases = attempt.get("exit_code"), attempt.get("cases") or {}
    return {
        "ATTEMPT": attempt["number"],
        "AGENT": attempt["agent"],
        "OUTCOME": attempt["outcome"] or attempt["phase"],
        "INSTALL": format_seconds(attempt["install_seconds"]),
        "RUN": format_seconds(attempt["run_seconds"]),
        "EXIT": "" if exit_code is None else str(exit_code),
        "MEMORY": format_bytes(attempt.get("peak_memory_bytes")),
        "LOG": format_bytes(attempt.get("log_bytes")),
        "CASES": ", ".join(f"{number} {outcome}" for outcome, number in cases.items()),
        "ARTIFACTS": attempt.get("artifacts"),
        "MESSAGE": attempt["cause"] or attempt["message"],
    }


@click.command()
@id_options
@click.option(
    "--download",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Download the files to this folder; identical files are not downloaded again.",
)
@server_options
def artifacts(*, job_id: str, folder: Path | None, client: Client, as_json: bool) -> None:
    """List the artifacts of a job's last attempt, or download them.

    \b
    Example:
      qgjob artifacts 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --download results/
    """
    attempt = last_attempt(client, job_id, wait=False)
    if attempt is None:
        raise BadInputError("the job has no attempts yet, so it has no artifacts")
    answer = client.get(format_path("/api/v1/attempts/{id}/artifacts", id=attempt["id"]))
    if folder is not None:
        for row in answer["artifacts"]:
            _download_artifact(client, attempt["id"], row, folder)
    print_list(answer, "artifacts", as_json, ARTIFACT_COLUMNS)


def _download_artifact(client: Client, attempt_id: str, row: dict[str, Any], folder: Path) -> None:
    """Download one artifact to its path below the folder and verify its digest.

    Raises FileError, BadInputError, UnreachableError.
    """
    path = _target_path(folder, row["path"])
    with errors_as(FileError, f"{path} cannot be written"):
        path.parent.mkdir(parents=True, exist_ok=True)
        # Resolve symbolic links first: a folder below this one may link to somewhere else.
        if not path.parent.resolve().is_relative_to(folder.resolve()):
            raise FileError(f"{plain(row['path'])} would lie outside {folder}")
        address = format_path("/api/v1/attempts/{id}/artifacts/", id=attempt_id) + quote(row["path"])
        client.download_to(address, path, sha256=row["sha256"])


def _target_path(folder: Path, name: str) -> Path:
    """Return the path of an artifact below the folder; reject names that lead out of it. Raises FileError."""
    parts = PurePosixPath(name).parts
    # the server stores printable names only; others fail in the system's calls, such as one with a NUL
    if (
        not parts
        or not name.isprintable()
        or name.startswith("/")
        or ".." in parts
        or any(os.sep in part or "\\" in part for part in parts)
    ):
        raise FileError(f"the artifact name {plain(name)!r} is not a path below a folder")
    return folder.joinpath(*parts)
