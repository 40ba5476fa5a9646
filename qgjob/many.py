"""Many jobs at once: the options that choose them, the question whether they are meant, the answer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from .client import Client
from .control import act_on_many
from .errors import EXIT_INTERRUPTED
from .options import path_of, print_json
from .text import print_field

Function = TypeVar("Function", bound=Callable[..., Any])

STATUSES = click.Choice(["pending", "running", "done", "failed", "cancelled"])
FILTERS = {
    "status": ("--status", "so"),
    "org_id": ("--org-id", "of this organisation"),
    "app_version_id": ("--app-version-id", "for this app build"),
    "target": ("--target", "for this kind of device"),
    "test": ("--test", "whose test's name has this in it"),
    "batch_id": ("--batch", "of this batch"),
    "group": ("--group", "of this group"),
    "agent": ("--agent", "that ran, or run, there last"),
    "priority": ("--priority", "of this priority"),
}
"""By their names in the API: option, and which jobs it chooses. Several: those that are all of it."""

TYPES: dict[str, Any] = {"status": STATUSES, "priority": click.IntRange(0, 9)}
METAVARS = {"batch_id": "ID", "group": "ID", "agent": "NAME"}


def many_options(*without: str) -> Callable[[Function], Function]:
    """The filters (arriving in ``filters``' names), and --all, --yes, --dry-run and --note, arriving in ``terms``'."""

    def decorate(function: Function) -> Function:
        for add in (
            click.option("--note", metavar="TEXT", help="Why; kept in the audit."),
            click.option("--dry-run", is_flag=True, help="Change nothing; print how many jobs would be changed."),
            click.option("--yes", "-y", is_flag=True, help="Do not ask, on a terminal, whether so many are meant."),
            click.option("--all", "everything", is_flag=True, help="Every job there is."),
            *(_filter_option(name) for name in reversed(FILTERS) if name not in without),
        ):
            function = add(function)
        return function

    return decorate


def _filter_option(name: str) -> Callable[[Any], Any]:
    option, chosen = FILTERS[name]
    text = f"All jobs {'that are ' if name == 'status' else ''}{chosen}."
    return click.option(option, name, type=TYPES.get(name), metavar=METAVARS.get(name), help=text)


@dataclass(frozen=True, kw_only=True)
class Many:
    """What the options said."""

    filters: dict[str, Any]  # by their names in the API
    everything: bool
    yes: bool
    dry_run: bool
    note: str | None

    @classmethod
    def of(cls, options: dict[str, Any]) -> Many:
        """The options of ``many_options``."""
        filters = {name: options[name] for name in FILTERS if options.get(name) is not None}
        return cls(filters=filters, **{name: options[name] for name in ("everything", "yes", "dry_run", "note")})

    @property
    def chosen(self) -> bool:
        """Whether any jobs were chosen so."""
        return self.everything or bool(self.filters)

    def check(self, ids: tuple[str, ...] | list[str], example: str) -> None:
        """Either ids or filters. Raises click.UsageError."""
        if self.everything and self.filters:
            raise click.UsageError("Give --all, or options that choose some; not both.")
        if bool(ids) == self.chosen:
            raise click.UsageError(f"Give job ids, for example: {example}; or options that choose jobs, as --batch ID.")
        if ids and (self.dry_run or self.note):
            raise click.UsageError("--dry-run and --note go with options that choose jobs, not with ids.")

    def path(self, action: str) -> str:
        """Of a batch or a group at its own address, where one that is unknown is told from one that has ended."""
        for name, kind in (("batch_id", "batches"), ("group", "groups")):
            if name in self.filters:
                return path_of(f"/api/v1/{kind}/{{id}}/{action}", id=self.filters[name])
        return f"/api/v1/jobs/{action}"

    @property
    def body(self) -> dict[str, Any]:
        """What is sent there."""
        body: dict[str, Any] = {"filter": self.filters}
        if self.everything:
            body["all"] = True
        return body | ({"note": self.note} if self.note else {})


@dataclass(frozen=True, kw_only=True)
class Words:
    """How an action speaks."""

    ask: str  # "Cancel"
    done: str  # "cancelled"
    nothing: str


def change_many(
    ctx: click.Context, client: Client, action: str, many: Many, words: Words, *, as_json: bool, **more: Any
) -> Any:
    """Do it to all that were chosen; on a terminal only after a yes to how many that are. Prints what was done."""
    path, body = many.path(action), many.body | more
    asks = not many.yes and is_terminal()
    if many.dry_run or asks:
        answer = act_on_many(client, path, {**body, "dry_run": True})
    if not many.dry_run:
        if asks and answer["changed"]:
            _ask(ctx, answer, words)
            body |= {"expected": answer["changed"], "until": answer["until"]}
        answer = act_on_many(client, path, body)
    if as_json:
        print_json(answer)
    elif not answer["changed"]:
        click.echo(words.nothing, err=True)
    else:
        print_field(f"would be {words.done}" if many.dry_run else words.done, answer["changed"])
    return answer


def _ask(ctx: click.Context, preview: dict[str, Any], words: Words) -> None:
    counts = ", ".join(f"{count} {status}" for status, count in preview["by_status"].items())
    question = f"{words.ask} {preview['changed']} of the {preview['matched']} jobs that match ({counts})?"
    if not click.confirm(question, err=True):
        click.echo("nothing was changed", err=True)
        ctx.exit(EXIT_INTERRUPTED)


def is_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()
