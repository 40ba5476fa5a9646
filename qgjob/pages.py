"""Paginated lists of the API: fetching and printing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from .client import Client
from .options import print_json
from .text import print_table


def get_page(
    client: Client, name: str, limit: int, cursor: str | None, everything: bool, filters: dict[str, Any]
) -> dict[str, Any]:
    """Return one page of ``/api/v1/<name>``, or all pages merged into one. Raises click.UsageError."""
    if not everything:
        page: dict[str, Any] = client.get(f"/api/v1/{name}", limit=limit, cursor=cursor, **filters)
        return page
    if cursor:
        raise click.UsageError("--all prints all pages; it cannot be combined with --cursor.")
    return {name: list(client.rows(f"/api/v1/{name}", name, **filters)), "next": None}


def print_page(
    page: dict[str, Any],
    name: str,
    as_json: bool,
    header: Sequence[str],
    row_of: Callable[[Any], Sequence[Any]],
    *,
    empty: str = "",
) -> None:
    """Print a page as JSON or as a table, and the cursor of the next page to standard error."""
    if as_json:
        print_json(page)
        return
    if page[name]:
        print_table(header, map(row_of, page[name]))
    else:
        click.echo(empty or f"no {name}", err=True)
    if page["next"]:
        click.echo(f"more: --cursor {page['next']}", err=True)
