"""Bulk actions on jobs: the options that select jobs, the confirmation prompt, and the request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import click
from click.exceptions import Exit

from .client import Client
from .errors import EXIT_INTERRUPTED
from .options import Function, collect, format_path
from .text import echo, format_seconds, is_terminal, plain, print_field, print_json

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
    return collect("filters", _given_filters, **options)


def _given_filters(**filters: Any) -> dict[str, Any]:
    return {name: value for name, value in filters.items() if value is not None}


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
        """Check that either ids or filters were given. Return what is selected, ids only for a dry run.

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
    """Apply an action to the selected jobs and print the result; on a terminal, ask for confirmation first.

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
    """Print what jobs with another priority overtake, and what they and the others then wait."""
    lines = [effect["text"]]
    for one in effect["overtaken"]:
        later = "" if one["later_seconds"] is None else f", {format_seconds(one['later_seconds'])} later"
        lines.append(f"  {one['app_version_id']} ({one['target']}): {one['jobs']} jobs{later}")
    if effect["before"] and effect["after"]:
        lines += [f"waits now: {effect['before']['text']}", f"then: {effect['after']['text']}"]
    for line in lines:
        echo(plain(line), err=err)


def _ask_for_confirmation(preview: dict[str, Any], verb: str) -> None:
    counts = ", ".join(f"{count} {status}" for status, count in preview["by_status"].items())
    question = f"{verb} {preview['changed']} of the {preview['matched']} jobs that match ({counts})?"
    if not click.confirm(plain(question), err=True):
        echo("nothing was changed", err=True)
        raise Exit(EXIT_INTERRUPTED)
