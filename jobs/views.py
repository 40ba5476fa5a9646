"""The dashboard's page: a shell that carries the state as of its loading."""

from __future__ import annotations

from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from .errors import NotRunningError
from .runtime import current

TOPICS = ("overview", "groups", "agents", "jobs")


async def dashboard(request: HttpRequest) -> HttpResponse:
    """Comes alive by script; without, it shows the queue as it was."""
    state: dict[str, Any] = {}
    try:
        hub = current().hub
        for topic in TOPICS:
            state[topic] = msgspec.to_builtins(await hub.picture(topic))
    except NotRunningError:
        state = {}  # the page follows the socket, which says when there is something
    return render(request, "dashboard.html", {"state": state})
