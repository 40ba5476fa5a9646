"""Where things are looked at: on the dashboard, and in the admin. Each links to the other by these.

``static/js/inspect.js`` is the same for the dashboard's scripts, and a test holds the two together.
"""

from __future__ import annotations

from urllib.parse import quote

from django.contrib.admin.utils import quote as admin_quote
from django.urls import NoReverseMatch, reverse

APPS = {
    "agent": "agents",
    "audit": "accounts",
    "auditedjob": "accounts",
    "delivery": "webhooks",
    "org": "accounts",
    "webhook": "webhooks",
}
"""Where a model is, if not in ``jobs``."""

SCREENS = {
    "job": "/jobs/{}",
    "batch": "/batches/{}",
    "group": "/groups/{}",
    "agent": "/agents/{}",
    "test": "/tests/{}",
}
"""The dashboard's pages of one thing."""


def admin_url(model: str, pk: object) -> str:
    """The admin's page of a row: ``admin_url("job", job_id)``. The model's name in lower case, such as knowntest."""
    return reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_change", args=[admin_quote(str(pk))])


def list_url(model: str) -> str:
    """The admin's list of a model, filtered by the query that is put behind it."""
    return reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_changelist")


def page_url(kind: str, pk: object) -> str | None:
    """The dashboard's page of a thing; None while the dashboard has no page for that kind."""
    try:
        reverse(f"screen-{kind}", kwargs={"name" if kind == "agent" else "id": "x"})
    except NoReverseMatch:
        return None
    return SCREENS[kind].format(quote(str(pk), safe="/"))
