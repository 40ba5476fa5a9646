"""Template filters of plain pages: words for statuses and changes, times and sizes as text."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html

from jobs.models.job import SHOWN
from qgprotocol.junit_form import FAILURE_LABELS

register = template.Library()


@register.filter
def status_word(status: str) -> str:
    """Return the word for a job's status, as the dashboard shows it."""
    return SHOWN.get(status, status)


@register.filter
def utc(time: str | None) -> str:
    """Return an RFC 3339 time in UTC, in two parts that do not break: "2026-01-31 12:00:00 UTC"; "" for none."""
    return format_html("<time><i>{}</i> <i>{} UTC</i></time>", time[:10], time[11:19]) if time else ""


@register.filter
def boxed(page: str) -> str:
    """Return a page with each table in a box of its own, which scrolls where the table does not fit."""
    return page.replace("<table>", '<div class="plain-box"><table>').replace("</table>", "</table></div>")


@register.filter
def failure_word(label: str) -> str:
    """Return the word for the label of a cause of failures, as the dashboard shows it."""
    return FAILURE_LABELS.get(label, label)


@register.filter
def size_text(size: int | None) -> str:
    """Return bytes as "812 B", "4.1 kB", "12 MB": powers of 1000, as ``bytes`` of ``static/js/format.js``."""
    value, units = float(size or 0), ["B", "kB", "MB", "GB"]
    while value >= 999.5 and len(units) > 1:
        value /= 1000
        units.pop(0)
    return f"{value:.1f} {units[0]}" if units[0] != "B" and value < 9.95 else f"{value:.0f} {units[0]}"


CHANGES = {
    "newly_failing": "new failure",
    "infrastructure": "infrastructure failure",
    "newly_excused": "new failure in quarantine",
    "still_failing": "still failing",
    "fixed": "fixed",
    "flaky": "flaky",
    "slower": "slower",
    "new": "added test",
    "gone": "removed test",
}


@register.filter
def changes(found: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return the tests of a comparison, each with the word for its change, once."""
    added = found["new"][: found["counts"]["new"] - found["new_elsewhere"]]
    return [(word, row) for kind, word in CHANGES.items() for row in (added if kind == "new" else found[kind])]
