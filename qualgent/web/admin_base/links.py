"""URLs of rows and lists in the admin, as ``static/js/inspect.js`` makes them for scripts.

``static/js/inspect.js`` makes the same URLs for the dashboard's scripts; a test compares the two.
"""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib.admin.utils import quote
from django.urls import reverse

# The app of a model that is not in ``jobs``.
APPS = {
    **dict.fromkeys(("audit", "auditedjob", "org"), "accounts"),
    **dict.fromkeys(("delivery", "webhook"), "webhooks"),
    "agent": "agents",
}


def admin_url(model: str, pk: object) -> str:
    """Return the URL of a row's page in the admin. ``model`` is in lower case, such as ``knowntest``."""
    return reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_change", args=[quote(str(pk))])


def list_url(model: str, **query: object) -> str:
    """Return the URL of a model's list in the admin; ``query`` holds filters, and the search term as ``q``."""
    url = reverse(f"admin:{APPS.get(model, 'jobs')}_{model}_changelist")
    return f"{url}?{urlencode(query)}" if query else url
