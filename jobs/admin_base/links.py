"""URLs of rows and lists in the admin, and of pages on the dashboard.

``static/js/inspect.js`` makes the admin's URLs for the dashboard's scripts; a test compares the two.
"""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib.admin.utils import quote as admin_quote
from django.urls import NoReverseMatch, reverse

# The app of a model that is not in ``jobs``.
APPS = {
    "agent": "agents",
    "audit": "accounts",
    "auditedjob": "accounts",
    "delivery": "webhooks",
    "org": "accounts",
    "webhook": "webhooks",
}


def admin_url(model: str, pk: object) -> str:
    """Return the URL of a row's page in the admin. ``model`` is in lower case, such as ``knowntest``."""
    return reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_change", args=[admin_quote(str(pk))])


def list_url(model: str, **query: object) -> str:
    """Return the URL of a model's list in the admin; ``query`` holds filters, and the search term as ``q``."""
    url = reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_changelist")
    return f"{url}?{urlencode(query)}" if query else url


def page_url(kind: str, pk: object) -> str | None:
    """Return the URL of a row's page on the dashboard, or None if that kind has no page."""
    try:
        return reverse(f"screen-{kind}", kwargs={"name" if kind == "agent" else "id": pk})
    except NoReverseMatch:
        return None
