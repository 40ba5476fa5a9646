"""Pages. The dashboard's HTML carries a shell, the state as JSON and a plain table; the script does the rest."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .errors import NotRunningError
from .runtime import current

TOPICS = ("overview", "groups", "agents", "jobs")

# the page's scripts never turn text into markup or code, so it demands that nothing does
TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["'none'"]}


@require_safe
async def dashboard(request: HttpRequest) -> HttpResponse:
    """The dashboard as things stand now; the live socket goes on from there.

    While the scheduler starts or stops the page comes without state (503) and fills itself as soon as it can connect.
    """
    state: dict[str, Any] = {}
    try:
        hub = current().hub
        state = {topic: await hub.picture(topic) for topic in TOPICS}
        status = 200
    except NotRunningError:
        status = 503
    # rows may be structs or JSON already: made plain, for the template and for json_script
    plain = msgspec.json.decode(msgspec.json.encode(state))
    response = render(request, "dashboard.html", {"state": plain}, status=status)
    response["Cache-Control"] = "no-cache"
    response._csp_update = TRUSTED_TYPES  # type: ignore[attr-defined]  # what csp_update does; that knows no coroutines
    return response
