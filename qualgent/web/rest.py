"""The base class of API views, whose handlers are coroutines, and helpers for rows, pages and bodies.

A synchronous DRF view under ASGI costs a fresh thread and several hops a request (measured: 314 requests/s against
5,400). Ours only ever wait for the ledger, so they are coroutines; ``qualgent.server.on_loop`` calls them without
Django's middleware, and they work through Django's own handler (the test client, another server) as well.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse
from rest_framework import exceptions
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.views import APIView

from qualgent.accounts.pages import Page
from qualgent.accounts.permissions import (
    CHECKS_ITSELF,
    READ,
    Resource,
    allowed,
    caller_of,
    needs,
    require_permission,
    url_resource,
)
from qualgent.core.errors import InvalidInputError, NotFoundError, NotRunningError, TooLargeError
from qualgent.core.tasks import first_of
from qualgent.scheduler.port import Idempotency
from qualgent.web.gateway import check, gateway_of
from qualgent.web.limits import DECODED_BYTES

from . import request_params
from .rest_json import JSON, OnlyJSON, Response, encode

Row = TypeVar("Row")
Result = TypeVar("Result")

NEGOTIATION = OnlyJSON()
LONGEST_KEY = 200


def client_left(request: Request) -> Callable[[], Awaitable[object]] | None:
    """Return a function that waits for the client's disconnection; None: the server cancels handlers itself.

    Call it at most once a request. None: the server cancels the handler instead.
    """
    left: Callable[[], Awaitable[object]] | None = getattr(request, "left", None)
    return left


def media_type_of(request: Request) -> str:
    """Return the media type of a request's body, without parameters; empty: none is given."""
    return django_request_of(request).content_type or ""


def django_request_of(request: Request) -> HttpRequest:
    """Return the Django request inside a DRF request, whose attribute access is faster."""
    # private: rest_framework.request.Request._request — its content_type has no parameters
    # (tests/integration/test_api_jobs.py)
    return request._request


async def unless_left(request: Request, work: Coroutine[Any, Any, Result]) -> Result:
    """Await work and return its result; cancel it and raise NotRunningError if the client disconnects.

    Raises NotRunningError for a client that has closed its half of the connection and may still read.
    """
    left = client_left(request)
    if left is None:
        return await work
    working, _ = await first_of(work, left())
    if not working.done():
        raise NotRunningError("cancelled, as the client has closed its connection")
    return working.result()


async def found_row(request: Request, kind: str, text: str, select: Callable[..., Row | None]) -> Row:
    """Return the row that a selector finds by the id in a URL. Raises NotFoundError, naming ``kind``."""
    known = request_params.path_id(kind, text)
    row = await gateway_of(request).read(select, **{f"{kind}_id": known})
    if row is None:
        raise NotFoundError(f"there is no {kind} {known}")
    return row


async def page_response(
    request: Request, name: str, select: Callable[..., Page[Any]], *, fresh: bool = False, **filters: Any
) -> Response:
    """Return one page of a selector's rows that the caller may see, by the request's ``limit`` and ``cursor``.

    It is read once for all that ask between two commits of the ledger; ``fresh``: of rows also written past it.
    """
    cursor, limit = request_params.cursor(request), request_params.limit(request)
    arguments = {"scope": caller_of(request).org_scope, "before": cursor, "limit": limit, **filters}
    gateway = gateway_of(request)
    reading: dict[str, Any] = {"name": name, "select": select, "arguments": arguments}
    if fresh:
        return Response(await gateway.read(_encoded_page, **reading))
    return Response(await gateway.shared_reads.read((name, select, repr(arguments)), _encoded_page, **reading))


def _encoded_page(*, name: str, select: Callable[..., Page[Any]], arguments: dict[str, Any]) -> bytes:
    """Call a selector and return its page as JSON; runs on a reader thread."""
    found = select(**arguments)
    return encode({name: found.rows, "next": found.next})


class LoopAPIView(APIView):
    """A DRF view whose handlers are coroutines and never block.

    Every request needs a permission (``permissions``): reading, or the action that the handler declares
    (``openapi.operation``). A handler that changes something without declaring an action fails.
    """

    long_work = False  # its writes are many commits, one after the other
    kind = ""  # of what it shows or changes, where its URL does not identify that
    allow = ""  # its methods
    decoded_bytes = DECODED_BYTES  # the longest body

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls.allow = ", ".join(name.upper() for name in cls.http_method_names if hasattr(cls, name))

    def decode(self, body: bytes) -> Any:
        """Decode a body to the type that the handler declares. Raises InvalidInputError."""
        handler: Any = getattr(self, (django_request_of(self.request).method or "").lower())
        return handler.body.decode(body)

    # private: rest_framework.views.APIView.dispatch — copied, to await the handler (tests/integration/test_api_jobs.py)
    async def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:  # type: ignore[override]
        """Check permission and await the handler of the HTTP method; replaces APIView's synchronous dispatch."""
        self.args, self.kwargs = args, kwargs
        wrapped = self.initialize_request(request, *args, **kwargs)
        self.request = wrapped
        self.headers = self.default_response_headers
        try:
            handler = getattr(self, (request.method or "").lower(), None)
            if handler is None or request.method.lower() not in self.http_method_names:  # type: ignore[union-attr]
                raise exceptions.MethodNotAllowed(request.method or "")
            action = READ if request.method in SAFE_METHODS else self._find_action(handler)
            await self._check_permission(request, action, self.resource_of(request, kwargs))
            response = await handler(wrapped, *args, **kwargs)
        except Exception as error:
            response = self.handle_exception(error)
        # nothing refers to itself any more: with 30 objects a request the garbage collector stopped the loop for 40 ms
        wrapped.parser_context.clear()
        vars(self).pop("head", None)
        return self.finalize_response(wrapped, response, *args, **kwargs)

    def initialize_request(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Request:
        """Wrap Django's request in DRF's, without parsers and authenticators, which this API does not use."""
        return Request(request, negotiator=NEGOTIATION)

    @property
    def default_response_headers(self) -> dict[str, str]:
        """Return APIView's default headers, computed once per class."""
        return {"Allow": self.allow}

    def resource_of(self, request: HttpRequest, parameters: dict[str, str]) -> Resource:
        """Return the object whose permissions to check, from the URL's parameters."""
        return url_resource(self.kind, parameters)

    async def _check_permission(self, request: HttpRequest, action: str, resource: Resource) -> None:
        """Raise ForbiddenError or NotFoundError unless the caller may do the action to the resource."""
        caller = caller_of(request)
        if allowed(caller, action, resource):  # known without the ledger: most of them
            return
        try:
            gateway = gateway_of(request)
        except NotRunningError:
            require_permission(caller, action, resource)
        else:
            await check(gateway, caller, action, resource)

    @classmethod
    def as_view(cls, **options: Any) -> Any:
        """Return the view function, marked as checking permissions itself."""
        return needs(CHECKS_ITSELF)(super().as_view(**options))

    def _find_action(self, handler: Any) -> str:
        """Return the action (for permissions) that a handler declares; of several, the one in the URL."""
        action: str | Sequence[str] = handler.action
        if isinstance(action, str):
            if not action:
                raise RuntimeError(f"{type(self).__name__} does not declare the action of its handler")
            return action
        return str(self.kwargs["action"])  # one of them: the URL's pattern has no other

    async def options(self, request: Request, *args: Any, **kwargs: Any) -> Response:  # type: ignore[override]
        """Answer OPTIONS with 204: the API has no CORS and no metadata."""
        return Response(status=204)

    def data_of(self, request: Request) -> Any:
        """Return the request's decoded body; an empty body is an error, not an empty object."""
        body = self.body_of(request)
        if len(body) > self.decoded_bytes:
            raise TooLargeError(f"this body may have at most {self.decoded_bytes} bytes")
        return self.decode(body)

    def idempotency_of(self, request: Request) -> Idempotency | None:
        """Return the request's Idempotency-Key with a fingerprint of the request; None: no key."""
        sent = django_request_of(request)
        key = sent.META.get("HTTP_IDEMPOTENCY_KEY")  # headers would copy all of them
        if key is None:
            return None
        if not 1 <= len(key) <= LONGEST_KEY or not key.isascii() or not key.isprintable():
            raise InvalidInputError(f"Idempotency-Key must be 1 to {LONGEST_KEY} printable ASCII characters")
        parts = ((sent.method or "").encode(), sent.path_info.encode(errors="surrogatepass"), sent.body)
        return Idempotency(key, hashlib.sha256(b"\0".join(parts)).hexdigest())

    def body_of(self, request: Request) -> bytes:
        """Return the request's body. Raises UnsupportedMediaType if it is not declared as JSON."""
        sent = django_request_of(request)
        body, content_type = sent.body, sent.content_type or ""
        if (body or content_type) and content_type != JSON:
            raise exceptions.UnsupportedMediaType(content_type)
        return body
