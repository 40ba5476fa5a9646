"""Responses while the database or the scheduler is unavailable: 503 with Retry-After, as a page or JSON.

Browsers get a page that loads itself again, other clients JSON. ``server_error`` is Django's handler500, so it answers
for pages, the admin and middleware alike, wherever in a request the database was missed; and for all other errors.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import Any

from django.contrib.sessions.exceptions import SessionInterrupted
from django.db import Error, InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string

from qualgent.core.errors import BusyError, LedgerError, NotRunningError, QualGentError
from qualgent.ledger.database import this_database
from qualgent.web.routes import ORIGINAL_PREFIXES

logger = logging.getLogger("qualgent.web.outage")

RETRY_SECONDS = 5  # static/js/reload-when-back.js has the same
UNREACHABLE = "the database cannot be reached; try again in a moment"
FAILED = "the server failed on this request; its log says why"
DATA_PATHS = ("/api/", "/static/", "/ws/", *ORIGINAL_PREFIXES)  # always JSON
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)

PAGE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}


def outage_of(error: BaseException | None) -> QualGentError | None:
    """Return the outage that an error means, with its text; None: it is another kind of error.

    Of Django's errors only PostgreSQL's are taken for an outage: SQLite is a file of this server.
    """
    if isinstance(error, QualGentError):
        return error if error.status == 503 else None
    if isinstance(error, OperationalError | InterfaceError) and connection.vendor == "postgresql":
        return LedgerError(UNREACHABLE) if this_database().is_refusal(error) else None
    if isinstance(error, SessionInterrupted):  # Django takes every error of saving a session for its deletion
        return next((found for cause in _iterate_contexts(error) if (found := outage_of(cause))), None)
    return None


def _iterate_contexts(error: BaseException) -> Iterator[BaseException]:
    """Yield the database errors among the exceptions during whose handling this error was raised."""
    context = error.__context__
    while context is not None:
        if isinstance(context, Error):
            yield context
        context = context.__context__


def accepts_page(path: str, accept: str) -> bool:
    """Return whether a client accepts an HTML page at this path: only browsers accept text/html explicitly."""
    return "text/html" in accept and not path.startswith(DATA_PATHS)


def outage_response(error: QualGentError, *, is_page: bool, method: str | None) -> HttpResponse:
    """Return the 503 response to an outage, as a page or as JSON, without using database or session."""
    headers = {"Retry-After": str(RETRY_SECONDS), "Cache-Control": "no-store"}
    if not is_page:
        return JsonResponse({"error": str(error)}, status=503, headers=headers)
    context = {
        "is_starting": isinstance(error, NotRunningError),
        "is_busy": isinstance(error, BusyError),
        "loads_again": method in ("GET", "HEAD"),  # loading a form again would lose what was typed
        "seconds": RETRY_SECONDS,
    }
    return HttpResponse(render_to_string("503.html", context), status=503, headers=headers | PAGE_HEADERS)


def server_error(request: HttpRequest) -> HttpResponse:
    """Return 503 if the current exception is an outage, else 500; Django's handler500."""
    if answer := _answer_outage(request, sys.exception()):
        return answer
    if accepts_page(request.path, request.META.get("HTTP_ACCEPT", "")):
        return HttpResponse(render_to_string("500.html"), status=500, headers=PAGE_HEADERS)
    return JsonResponse({"error": FAILED}, status=500)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Return 503 if a session could not be saved in an outage, else 400 as JSON; Django's handler400."""
    text = str(exception)[:1000] or "the server cannot read this request"
    return _answer_outage(request, exception) or JsonResponse({"error": text}, status=400)


def _answer_outage(request: HttpRequest, error: BaseException | None) -> HttpResponse | None:
    """Return the 503 response if the error is an outage; else None."""
    outage = outage_of(error)
    if outage is None:
        return None
    logger.warning("answered %s %s with 503: %s", request.method, request.path[:200], outage)
    is_page = accepts_page(request.path, request.META.get("HTTP_ACCEPT", ""))
    response: Any = outage_response(outage, is_page=is_page, method=request.method)
    # private: django.utils.log.log_response — no setting spares one response the traceback, but this mark of its does
    # (tests/integration/test_postgresql_outage.py)
    response._has_been_logged = True
    return response
