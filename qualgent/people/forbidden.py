"""Django's handler403: a page for browsers, JSON for other clients."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from qualgent.accounts.caller import caller_of

TEXT = "you may not see this page; ask the administrator of this server for permission"


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Return a page to browsers, JSON to other clients."""
    reason = str(exception or "") or TEXT
    if "text/html" not in request.META.get("HTTP_ACCEPT", ""):
        return JsonResponse({"error": reason}, status=403)
    caller = caller_of(request)
    context = {"reason": reason[0].upper() + reason[1:] + ".", "name": caller.actor if caller.kind == "person" else ""}
    return render(request, "account/forbidden.html", context, status=403)
