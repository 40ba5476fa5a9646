"""Words that plain pages show instead of the API's."""

from __future__ import annotations

from django import template

from jobs.models.job import SHOWN

register = template.Library()


@register.filter
def status_word(status: str) -> str:
    """Return the word for a job's status, as the dashboard shows it."""
    return SHOWN.get(status, status)
