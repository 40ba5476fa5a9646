"""The base of our API views: DRF's, on the event loop.

A synchronous DRF view under ASGI costs a fresh thread and several hops a request (measured: 314 requests/s against
5,400). Ours only ever wait for the ledger, so they are coroutines; ``qualgent.server.on_loop`` calls them without
Django's middleware, and they work through Django's own handler (the test client, another server) as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from rest_framework import exceptions
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.audit import Caller, acting_as
from accounts.permissions import demand_request


def client_left(request: Request) -> Callable[[], Awaitable[object]] | None:
    """What returns once the client is gone, for handlers that wait long; None: whoever serves cancels us then.

    Called at most once for a request.
    """
    left: Callable[[], Awaitable[object]] | None = getattr(request._request, "left", None)
    return left


def caller_of(request: HttpRequest) -> Caller:
    """Who the audit names for what this request changes."""
    meta = request.META
    # browsers say where a request comes from, and pages cannot change it; other clients say nothing
    from_page = "HTTP_SEC_FETCH_SITE" in meta
    return Caller.of_headers(meta.get("REMOTE_ADDR") or "", meta.get("HTTP_USER_AGENT", ""), from_page=from_page)


class LoopAPIView(APIView):
    """A DRF view whose handlers are coroutines and never block. What it does must be allowed: see ``permissions``."""

    route = ""  # its name among the URLs

    def decode(self, body: bytes) -> Any:
        """What ``request.data`` is, from the body. Raises InvalidInputError."""
        raise NotImplementedError

    # private: rest_framework.views.APIView.dispatch — copied, to await the handler (tests/integration/test_api_jobs.py)
    async def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # type: ignore[override]
        """As APIView's, awaiting the handler."""
        self.args, self.kwargs = args, kwargs
        # a chunked body has no length of its own, and DRF takes that for no body
        request.META["CONTENT_LENGTH"] = str(len(request.body))
        wrapped = self.initialize_request(request, *args, **kwargs)
        self.request = wrapped
        self.headers = self.default_response_headers
        try:
            self.initial(wrapped, *args, **kwargs)
            handler = getattr(self, (request.method or "").lower(), None)
            if handler is None or request.method.lower() not in self.http_method_names:  # type: ignore[union-attr]
                raise exceptions.MethodNotAllowed(request.method or "")
            caller = caller_of(request)
            demand_request(caller, self.route, request.method or "", kwargs)
            if request.method in SAFE_METHODS:
                response = await handler(wrapped, *args, **kwargs)
            else:
                with acting_as(caller):
                    response = await handler(wrapped, *args, **kwargs)
        except Exception as error:
            response = self.handle_exception(error)
        self.response = self.finalize_response(wrapped, response, *args, **kwargs)
        return self.response

    async def options(self, request: Request, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override]
        return Response(status=204)

    def data_of(self, request: Request) -> Any:
        """The decoded body. An empty one is an error with its own words, not an empty object."""
        if not request.body and not request.content_type:
            return self.decode(b"")
        data = request.data
        return self.decode(b"") if not request.body else data
