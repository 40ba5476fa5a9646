"""Paginated lists of the API: options, fetching and printing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import click

from .client import MAX_PAGE_SIZE, Client
from .options import collect
from .text import Columns, echo, print_json, print_table


@dataclass(frozen=True, kw_only=True)
class PageOptions:
    limit: int
    cursor: str | None
    everything: bool  # all pages


page_options = collect(
    "page",
    PageOptions,
    limit=click.option(
        "--limit", type=click.IntRange(1, MAX_PAGE_SIZE), default=50, show_default=True, help="Rows per page."
    ),
    cursor=click.option("--cursor", metavar="CURSOR", help="Print the page at this cursor of an earlier page."),
    everything=click.option("--all", "everything", is_flag=True, help="Print all pages."),
)


def get_page(client: Client, name: str, page: PageOptions, filters: dict[str, Any]) -> dict[str, Any]:
    """Return one page of ``/api/v1/<name>``, or all pages merged into one. Raises click.UsageError, BadInputError."""
    path = f"/api/v1/{name}"
    answer: dict[str, Any]
    if not page.everything:
        answer = client.get(path, limit=page.limit, cursor=page.cursor, **filters)
    elif page.cursor:
        raise click.UsageError("--all prints all pages; it cannot be combined with --cursor.")
    else:
        answer = {name: list(client.rows(path, name, **filters)), "next": None}
    if not answer[name]:
        client.check_org(filters.get("org_id"))
    return answer


def print_list(
    answer: dict[str, Any],
    name: str,
    as_json: bool,
    columns: Columns,
    *,
    empty: str = "",
    err: bool = True,
) -> None:
    """Print a list as JSON or as a table, and the cursor of the next page to standard error.

    ``empty`` is the text for no rows, printed to standard error unless ``err`` is False.
    """
    if as_json:
        print_json(answer)
        return
    if answer[name]:
        print_table(columns, answer[name])
    else:
        echo(empty or f"no {name}", err=err)
    if answer.get("next"):
        echo(f"more: --cursor {answer['next']}", err=True)
