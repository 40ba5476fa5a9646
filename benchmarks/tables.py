"""Markdown tables, aligned, for output and for docs/figures.md."""

from __future__ import annotations

from collections.abc import Sequence


def table(title: str, headers: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Format a table: the first column is text, the others are figures (right-aligned)."""
    cells = [list(headers), *([str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(headers))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [
        "| "
        + " | ".join(_pad(cell, width, column) for column, (cell, width) in enumerate(zip(row, widths, strict=True)))
        + " |"
        for row in [cells[0], rule, *cells[1:]]
    ]
    return "\n".join([f"**{title}**", "", *lines, ""])


def _pad(cell: str, width: int, column: int) -> str:
    return cell.ljust(width) if column == 0 else cell.rjust(width)


def thousands(value: float) -> str:
    """Format 12345.6 as 12,346."""
    return f"{value:,.0f}"
