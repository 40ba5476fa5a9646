"""Commands that change jobs, by id or in bulk (cancel, priority, retry); ``release`` tries a held build again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import click
from click.exceptions import Exit

from qgprotocol.durations import changed_start

from .client import Client
from .errors import EXIT_INTERRUPTED, BadInputError, JobStateError
from .job_polling import JobSource
from .options import Function, collect, format_path, job_ids_argument, server_options
from .text import echo, is_terminal, plain, print_answer, print_field, print_json
from .waiting import WaitSettings, wait_for, wait_options

STATUSES = ["pending", "running", "done", "failed", "cancelled", "parked"]
# API filter → option, which jobs match, attributes; several filters match jobs that satisfy all of them
FILTERS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "status": ("--status", "with this status", {"type": click.Choice(STATUSES)}),
    "org_id": ("--org-id", "of this organization", {}),
    "app_version_id": ("--app-version-id", "of this app build", {}),
    "target": ("--target", "for this kind of device", {}),
    "test": ("--test", "whose test name contains this text", {}),
    "batch_id": ("--batch", "of this batch", {"metavar": "ID"}),
    "suite": ("--suite", "of batches of this suite", {"metavar": "TEXT"}),
    "branch": ("--branch", "of batches of this branch", {"metavar": "TEXT"}),
    "ci_url": ("--ci-url", "of batches of this CI run", {"metavar": "ADDRESS"}),
    "tag": ("--tag", "that have this tag", {"metavar": "TEXT"}),
    "group": ("--group", "of this group", {"metavar": "ID"}),
    "agent": ("--agent", "whose last attempt is on this agent", {"metavar": "NAME"}),
    "priority": ("--priority", "of this priority", {"type": click.IntRange(0, 9)}),
}


def filter_options(jobs: str) -> Callable[[Function], Function]:
    """Return the options of FILTERS, with helps that begin with ``jobs``; they pass the given ``filters``."""
    options = {
        name: click.option(option, name, help=f"{jobs} {matching}.", **attributes)
        for name, (option, matching, attributes) in FILTERS.items()
    }
    return collect(
        "filters", lambda **given: {name: value for name, value in given.items() if value is not None}, **options
    )


@dataclass(frozen=True, kw_only=True)
class BulkSelection:
    """The jobs that ``bulk_options`` select, and how to change them."""

    filters: dict[str, Any]  # by the API's filter names
    everything: bool
    yes: bool
    dry_run: bool
    note: str | None

    @property
    def selects_jobs(self) -> bool:
        """Return whether a filter or --all was given."""
        return self.everything or bool(self.filters)

    def checked(self, ids: Sequence[str], example: str) -> BulkSelection:
        """Check that either ids or filters are given; return the selection, for a dry run with the ids as filter.

        Raises click.UsageError.
        """
        if self.everything and self.filters:
            raise click.UsageError("Give --all or options that select jobs, not both.")
        if bool(ids) == self.selects_jobs:
            raise click.UsageError(f"Give job ids, for example: {example}; or options that select jobs, as --batch ID.")
        if ids and self.note:
            raise click.UsageError("--note needs options that select jobs, not ids.")
        return replace(self, filters={"ids": list(ids)}) if ids and self.dry_run else self

    def path(self, action: str) -> str:
        """Return the API path of a bulk action; a batch or group has its own, which answers 404 if it is unknown."""
        for name, kind in (("batch_id", "batches"), ("group", "groups")):
            if name in self.filters:
                return format_path(f"/api/v1/{kind}/{{id}}/{action}", id=self.filters[name])
        return f"/api/v1/jobs/{action}"

    @property
    def request_body(self) -> dict[str, Any]:
        """Return the body of a bulk request: filter, ``all`` and note."""
        body: dict[str, Any] = {"filter": self.filters}
        if self.everything:
            body["all"] = True
        return body | ({"note": self.note} if self.note else {})


bulk_options = collect(
    "selection",
    BulkSelection,
    filters=filter_options("All jobs"),
    everything=click.option("--all", "everything", is_flag=True, help="All jobs."),
    yes=click.option("--yes", "-y", is_flag=True, help="Do not ask for confirmation on a terminal."),
    dry_run=click.option("--dry-run", is_flag=True, help="Change nothing; print how many jobs would be changed."),
    note=click.option("--note", metavar="TEXT", help="The reason, recorded in the audit log."),
)


class ActionMessages(NamedTuple):
    verb: str  # of the confirmation prompt
    done: str  # label of the number of changed jobs
    nothing: str  # printed if no job was changed


MESSAGES = {
    "cancel": ActionMessages("Cancel", "cancelled", "nothing to cancel: all have ended"),
    "priority": ActionMessages(
        "Change the priority of", "changed", "nothing to change: no job waits with another priority"
    ),
    "retry": ActionMessages("Retry", "waiting again", "nothing to retry: no job has failed or been cancelled"),
}


def apply_in_bulk(client: Client, action: str, selection: BulkSelection, *, as_json: bool, **fields: Any) -> Any:
    """Apply a bulk action and print the result, after a preview to confirm on a terminal; return the answer.

    ``fields`` are added to the request body. Return the server's answer.
    """
    path, body, messages = selection.path(action), selection.request_body | fields, MESSAGES[action]
    confirm = not selection.yes and is_terminal()
    if selection.dry_run or confirm:
        answer = client.post(path, {**body, "dry_run": True})
        if (effect := answer.get("effect")) and not as_json:
            _print_effect(effect, err=not selection.dry_run)
    if not selection.dry_run:
        if confirm and answer["changed"]:
            _ask_for_confirmation(answer, messages.verb)
            # the server leaves out jobs that were submitted after the preview, and refuses if more would be changed
            body |= {"expected": answer["changed"], "until": answer["until"]}
        answer = client.post(path, body)
    if not answer["changed"]:
        client.check_org(selection.filters.get("org_id"))
    if as_json:
        print_json(answer)
    elif not answer["changed"]:
        echo(messages.nothing, err=True)
    else:
        print_field(f"would be {messages.done}" if selection.dry_run else messages.done, answer["changed"])
    return answer


def _print_effect(effect: dict[str, Any], *, err: bool) -> None:
    """Print which groups a change of priority overtakes, and how the jobs' start changes."""
    lines = [effect["text"]]
    for one in effect["overtaken"]:
        jobs = "1 job" if one["jobs"] == 1 else f"{one['jobs']} jobs"
        lines.append(f"  {one['app_version_id']} ({one['target']}): {jobs}, {_start_of(one)}")
    if effect["before"] and effect["after"]:
        waits = effect.get("waits") or [effect]  # by group; a server of an older version has the first only
        for one in waits:
            where = f" ({one['target']})" if len(waits) > 1 else ""
            lines += [f"waits now{where}: {one['before']['text']}", f"then{where}: {one['after']['text']}"]
            if rest := one.get("rest"):
                jobs = "1 other job" if rest["jobs"] == 1 else f"{rest['jobs']} other jobs"
                start = _start_of(rest).replace("starts", "the next starts", 1)
                lines.append(f"{jobs} of the group{where}: {start}")
    for line in lines:
        echo(plain(line), err=err)


def _start_of(overtaken: dict[str, Any]) -> str:
    """Describe how the start of an overtaken group changes, or that it is not known."""
    now, later = overtaken["eta_seconds"], overtaken["later_seconds"]
    guess = " (a guess)" if overtaken.get("eta_guessed") else ""
    return "start not known" if now is None or later is None else f"{changed_start(now, later)}{guess}"


def _ask_for_confirmation(preview: dict[str, Any], verb: str) -> None:
    """Ask whether to change the previewed jobs; unless answered yes, exit with code 130."""
    counts = ", ".join(f"{count} {status}" for status, count in preview["by_status"].items())
    question = f"{verb} {preview['changed']} of the {preview['matched']} jobs that match ({counts})?"
    if not click.confirm(plain(question), err=True):
        echo("nothing was changed", err=True)
        raise Exit(EXIT_INTERRUPTED)


@click.command()
@job_ids_argument
@click.option(
    "--id", "--job-id", "more_ids", metavar="ID", multiple=True, help="A job's id; --id may be left out; repeatable."
)
@bulk_options
@server_options
def cancel(
    *, ids: tuple[str, ...], more_ids: tuple[str, ...], selection: BulkSelection, client: Client, as_json: bool
) -> None:
    """Cancel waiting and running jobs, by their ids or by options that select them. Running tests are stopped.

    \b
    Examples:
      qgjob cancel 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --batch 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob cancel --branch topic --suite e2e
      qgjob cancel --org-id acme --app-version-id 1.4.0 --dry-run

    On a terminal, qgjob asks for confirmation; jobs submitted after the question are not changed.
    """
    wanted = list(dict.fromkeys(filter(None, [*ids, *more_ids])))
    selection = selection.checked(wanted, "qgjob cancel 0198f0c2-…")
    if selection.selects_jobs:
        apply_in_bulk(client, "cancel", selection, as_json=as_json)
    else:
        _apply_to_each(client, wanted, "cancel", field="status", as_json=as_json)


@click.command()
@click.argument("wanted", metavar="PRIORITY", type=click.IntRange(0, 9))
@job_ids_argument
@bulk_options
@server_options
def priority(*, wanted: int, ids: tuple[str, ...], selection: BulkSelection, client: Client, as_json: bool) -> None:
    """Change the priority of waiting jobs: 0 to 9, lower is more urgent, 0 = now. Their submit time stays.

    \b
    Examples:
      qgjob priority 0 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob priority 5 --org-id acme --app-version-id nightly
      qgjob priority 0 --branch hotfix --dry-run

    On a terminal and with --dry-run, qgjob prints what the jobs would overtake and what each group then waits.
    """
    selection = selection.checked(ids, "qgjob priority 0 0198f0c2-…")
    if selection.selects_jobs:
        apply_in_bulk(client, "priority", selection, as_json=as_json, priority=wanted)
    else:
        _apply_to_each(client, ids, "priority", field="priority", as_json=as_json, priority=wanted)


def _apply_to_each(client: Client, ids: Sequence[str], action: str, *, field: str, as_json: bool, **body: Any) -> None:
    """Apply an action to each job and print a field of it; report refused ones, and exit with code 2 after all."""
    jobs, refused = [], False
    for job_id in ids:
        try:
            job = _post_job_action(client, job_id, action, **body)
        except BadInputError as error:
            if len(ids) == 1:
                raise
            echo(f"{job_id}: {error.message}", err=True)
            refused = True
            continue
        jobs.append(job)
        if not as_json:
            print_field("Job ID", job["id"])
            print_field(field, job[field])
    if as_json:
        print_json(jobs[0] if len(ids) == 1 else {"jobs": jobs})
    if refused:
        raise Exit(BadInputError.exit_code)


@click.command()
@click.argument("org_id")
@click.argument("app_version_id")
@server_options
def release(*, org_id: str, app_version_id: str, client: Client, as_json: bool) -> None:
    """Try a build again that is held because its install failed on several agents.

    \b
    Example:
      qgjob release acme 1.4.0

    A held build is tried again by itself after some minutes.
    """
    path = format_path("/api/v1/builds/{org}/{app}/release", org=org_id, app=app_version_id)
    answer = client.post(path, {})
    print_answer(
        answer, as_json, {"Build": f"{org_id} {app_version_id}", "was held": "yes" if answer["held"] else "no"}
    )


@click.command()
@job_ids_argument
@click.option("--failed-of", metavar="BATCH", help="The failed and cancelled jobs of this batch; the same as --batch.")
@click.option(
    "--only",
    "failure",
    type=click.Choice(["new", "infrastructure"]),
    help="Of a batch: only tests that did not fail in the batch before it; or only those that their agents failed.",
)
@bulk_options
@click.option("--wait", is_flag=True, help="Wait until all tests have ended; exit with 0 if they were run and passed.")
@wait_options("--wait-timeout")
@server_options
def retry(
    *,
    ids: tuple[str, ...],
    failed_of: str | None,
    failure: str | None,
    selection: BulkSelection,
    wait: bool,
    settings: WaitSettings,
    client: Client,
    as_json: bool,
) -> None:
    """Retry failed and cancelled jobs, by their ids or by options that select them.

    \b
    Examples:
      qgjob retry 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55
      qgjob retry --failed-of 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --wait
      qgjob retry --failed-of 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --only new
      qgjob retry --org-id acme --status failed --agent pixel-7

    Pending and running jobs, and jobs that passed, are not changed.
    """
    if failed_of:
        if selection.filters.get("batch_id"):
            raise click.UsageError("Give --failed-of or --batch, not both; they mean the same.")
        selection = replace(selection, filters={**selection.filters, "batch_id": failed_of})
    selection = selection.checked(ids, "qgjob retry 0198f0c2-…")
    if failure and not selection.filters.get("batch_id"):
        raise click.UsageError("--only goes with --failed-of or --batch.")
    if wait and selection.dry_run:
        raise click.UsageError("--dry-run retries no job, so --wait cannot be used.")
    settings.prepare(wait=wait)
    if selection.selects_jobs:
        retried = list(_retryable_ids(client, selection, failure)) if wait else []
        fields = {"failure": failure} if failure else {}
        answer = apply_in_bulk(client, "retry", selection, as_json=as_json and not wait, **fields)
        if wait and answer["changed"]:
            raise Exit(wait_for(client, JobSource(client, retried), settings, name="qgjob", as_json=as_json))
    else:
        _retry_each(client, ids, settings if wait else None, as_json=as_json)


def _retryable_ids(client: Client, selection: BulkSelection, failure: str | None) -> Iterator[str]:
    """Yield the ids of selected jobs that failed or were cancelled, in the order of submission."""
    wanted = selection.filters.get("status")
    chosen = None  # all
    if failure is not None:
        path, wanted = format_path("/api/v1/batches/{id}/results", id=selection.filters["batch_id"]), "failed"
        chosen = {row["id"] for row in client.rows(path, "results", failure=failure)}
    for status in ("failed", "cancelled"):
        if wanted in (None, status):
            rows = list(client.rows("/api/v1/jobs", "jobs", **{**selection.filters, "status": status}))
            yield from (job["id"] for job in reversed(rows) if chosen is None or job["id"] in chosen)


def _retry_each(client: Client, ids: tuple[str, ...], settings: WaitSettings | None, *, as_json: bool) -> None:
    """Retry jobs by id and print them; wait for them if ``settings`` are given and none was refused; then exit."""
    jobs, refused = [], False
    for job_id in ids:
        try:
            jobs.append(_retry_job(client, job_id))
        except BadInputError as error:
            refused = True
            echo(f"{job_id}: {error.message}", err=True)
    if settings is not None and not refused:
        source = JobSource(client, [job["id"] for job in jobs])
        raise Exit(wait_for(client, source, settings, name="qgjob", as_json=as_json))
    if as_json:
        print_json({"jobs": jobs})
    for job in [] if as_json else jobs:
        print_field("Job ID", job["id"])
        print_field("status", job["status"])
    if refused:
        raise Exit(BadInputError.exit_code)


def _retry_job(client: Client, job_id: str) -> Any:
    """Retry a failed or cancelled job and return it; return a pending or running job unchanged.

    Raises JobStateError if the job has passed.
    """
    try:
        return _post_job_action(client, job_id, "retry")
    except JobStateError:
        job = client.get(format_path("/api/v1/jobs/{id}", id=job_id))
        if job["status"] in ("pending", "running"):
            return job
        raise


def _post_job_action(client: Client, job_id: str, action: str, **body: Any) -> Any:
    """Apply an action to a job and return the job. Raises JobStateError, BadInputError, UnreachableError."""
    return client.post(format_path(f"/api/v1/jobs/{{id}}/{action}", id=job_id), body)
