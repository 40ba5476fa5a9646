"""Output for people and scripts: JSON, ``name: value`` lines, tables, and formats of durations and sizes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import click

Columns = Mapping[str, str | Callable[[Any], Any]]
"""The columns of a table: their title, and the field of a row or the function that returns the cell."""


def plain(value: Any) -> str:
    """Return a value as text, "-" for None, with characters that could control a terminal replaced."""
    if value is None:
        return "-"
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in str(value))


def echo(text: str = "", *, err: bool = False) -> None:
    """Print lines with control characters replaced, to stdout or, with ``err``, stderr."""
    click.echo("\n".join(map(plain, text.split("\n"))), err=err)


def print_field(name: str, value: Any) -> None:
    """Print ``name: value``."""
    echo(f"{name}: {plain(value)}")


def print_fields(row: Mapping[str, Any], names: Iterable[str]) -> None:
    """Print a line for each field that has a value."""
    for name in names:
        if row.get(name) not in (None, "", {}, []):
            print_field(name, row[name])


def print_json(answer: object) -> None:
    """Print JSON on one line, for pipes; control characters and invisible ones are escaped."""
    text = json.dumps(answer, ensure_ascii=False)
    if not text.isprintable():
        text = "".join(one if one.isprintable() else json.dumps(one)[1:-1] for one in text)
    click.echo(text)


def print_answer(answer: object, as_json: bool, fields: Mapping[str, Any]) -> None:
    """Print an answer as JSON, or these fields of it as lines."""
    if as_json:
        print_json(answer)
        return
    for name, value in fields.items():
        print_field(name, value)


def columns(titles: str, **cells: Callable[[Any], Any]) -> Columns:
    """Return the columns of a table from titles such as ``ID ORG=org_id``; ``cells``: functions for some.

    The field of a column has the name of its title in lower case, unless another one is given.
    """
    pairs = [title.partition("=") for title in titles.split()]
    return {title: cells.get(title) or field or title.lower() for title, _, field in pairs}


def print_table(columns: Columns, rows: Iterable[Any]) -> None:
    """Print a header and the rows as columns, each as wide as its longest cell."""
    cells = [
        list(columns),
        *([plain(of(row) if callable(of) else row[of]) for of in columns.values()] for row in rows),
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def format_seconds(value: float | None) -> str:
    """Format a duration as the dashboard does: "12.3 s", "2 min 05 s", "1 h 05 min"; "-" for none."""
    if value is None:
        return "-"
    if value < 60:
        return f"{value:.1f} s"
    minutes, seconds = divmod(int(value), 60)
    return f"{minutes} min {seconds:02} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def format_bytes(size: int | None) -> str:
    """Format a number of bytes in powers of 1000: ``812 B``, ``4.1 kB``; "" for None and 0."""
    if not size:
        return ""
    value, units = float(size), ["B", "kB", "MB", "GB"]
    while value >= 999.5 and len(units) > 1:
        value /= 1000
        del units[0]
    return f"{value:.1f} {units[0]}" if units[0] != "B" and value < 9.95 else f"{value:.0f} {units[0]}"


def format_labels(labels: dict[str, str] | None) -> str:
    """Return labels as ``name=value`` pairs, sorted by name and joined by spaces."""
    return " ".join(f"{name}={value}" for name, value in sorted((labels or {}).items()))


def format_target(group: Mapping[str, Any]) -> str:
    """Format what a group requires of an agent: its kind of device, and labels."""
    return " ".join(filter(None, [group["target"], format_labels(group["labels"])]))


def explanation_text(row: Mapping[str, Any]) -> str:
    """Return why a group or job waits; "" if it does not."""
    return row["explanation"]["text"] if row["explanation"] else ""


def is_terminal() -> bool:
    """Return whether stdin and stderr are terminals, so that the user can be asked a question."""
    return sys.stdin.isatty() and sys.stderr.isatty()
