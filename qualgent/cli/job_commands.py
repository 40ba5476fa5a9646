"""``qgjob status``, ``show`` and ``cancel``: one job."""

from __future__ import annotations

import uuid
from typing import Any

import click

from .options import id_options, make_client, path_of, print_json, server_options, the_id
from .text import label_text, print_field, print_fields, print_table, seconds

SHOWN = ["reason", "phase", "test", "org_id", "app_version_id", "target", "priority", "labels", "batch_id", "agent"]
TIMES = ["created_at", "started_at", "finished_at"]


@click.command()
@id_options
@server_options
def status(*, argument_id: str | None, option_id: str | None, url: str, patience: float, as_json: bool) -> None:
    """Print where a job is: pending, running, done, failed or cancelled.

    \b
    Example:
      qgjob status --id 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
    """
    job_id = the_id(argument_id, option_id)
    answer = make_client(url, patience).get(path_of("/status/{id}", id=job_id))
    if as_json:
        print_json(answer)
    else:
        print_field("Job ID", answer["id"])
        print_field("status", answer["status"])


@click.command()
@id_options
@server_options
def show(*, argument_id: str | None, option_id: str | None, url: str, patience: float, as_json: bool) -> None:
    """Print everything about a job: why it waits, where it runs, its attempts."""
    job_id = the_id(argument_id, option_id)
    answer = make_client(url, patience).get(path_of("/api/v1/jobs/{id}", id=job_id))
    print_json(answer) if as_json else _print_job(answer)


@click.command()
@id_options
@server_options
def cancel(*, argument_id: str | None, option_id: str | None, url: str, patience: float, as_json: bool) -> None:
    """Cancel a job that waits or runs; a running test is stopped."""
    job_id = the_id(argument_id, option_id)
    client = make_client(url, patience)
    answer = client.post(path_of("/api/v1/jobs/{id}/cancel", id=job_id), {}, key=str(uuid.uuid4()))
    if as_json:
        print_json(answer)
    else:
        print_field("Job ID", answer["id"])
        print_field("status", answer["status"])


def _print_job(job: dict[str, Any]) -> None:
    print_field("Job ID", job["id"])
    print_field("status", job["status"])
    print_fields({**job, "labels": label_text(job.get("labels"))}, SHOWN)
    if explanation := job.get("explanation"):
        print_field("waits", explanation["text"])
    print_fields(job, TIMES)
    if tries := job.get("tries"):
        click.echo()
        print_table(
            ["ATTEMPT", "AGENT", "OUTCOME", "INSTALL", "RUN", "MESSAGE"],
            [
                [
                    attempt["number"],
                    attempt["agent"],
                    attempt["outcome"] or attempt["phase"],
                    seconds(attempt["install_seconds"]),
                    seconds(attempt["run_seconds"]),
                    attempt["message"],
                ]
                for attempt in tries
            ],
        )
