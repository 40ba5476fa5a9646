"""Words that plain pages show instead of the API's."""

from __future__ import annotations

from django import template

register = template.Library()

STATUSES = {"pending": "waiting", "done": "passed"}


@register.filter
def status_word(status: str) -> str:
    """Return the word for a job's status, as the dashboard shows it."""
    return STATUSES.get(status, status)
