"""JSON of the REST API: reading bodies, responses, error bodies, 404, and DRF's parser, renderer and error handler.

The settings name them, so this module imports no view.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import msgspec
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from rest_framework import exceptions
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.parsers import BaseParser
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request

from qualgent.core.asgi import Receive
from qualgent.core.errors import InvalidInputError, LimitError, QualGentError, TooLargeError
from qualgent.web.outage import FAILED, outage_of

logger = logging.getLogger("qualgent.api")

JSON = "application/json"

encode = msgspec.json.Encoder().encode


class JSONParser(BaseParser):
    """The media type of bodies, for the API's description; ``LoopAPIView.data_of`` decodes them."""

    media_type = JSON


class JSONRenderer(BaseRenderer):
    """The media type of answers, for the API's description; ``Response`` encodes them."""

    media_type = JSON
    format = "json"
    charset = None


class Response(HttpResponse):
    """An answer in JSON. DRF's own, which keeps its data until it is rendered, costs three times as much.

    ``data``: structs, dicts and lists, or bytes that are JSON already; None: there is no body.
    """

    def __init__(self, data: Any = None, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
        body = b"" if data is None else data if isinstance(data, bytes) else encode(data)
        super().__init__(body, content_type=JSON, status=status, headers=headers, charset="utf-8")
        if data is None:
            del self.headers["Content-Type"]


class OnlyJSON(BaseContentNegotiation):
    """Answer in JSON whatever the Accept header says."""

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        return renderers[0], JSON


def error_body(message: str, fields: dict[str, str] | None = None) -> dict[str, Any]:
    """Return the body of an error: its message, and texts by field if there are any."""
    return {"error": message, "fields": fields} if fields else {"error": message}


def exception_handler(error: Exception, context: dict[str, Any]) -> Response:
    """Return the JSON response for an exception in a view: ``{"error": TEXT, "fields"?}`` with its status."""
    if isinstance(error, InvalidInputError):
        return Response(error_body(str(error), error.fields), status=error.status)
    if isinstance(error, LimitError):
        return Response(error_body(str(error)), status=error.status, headers=error.headers)
    if isinstance(error, QualGentError):
        headers = {"Retry-After": "1"} if error.status in (503, 507) else None
        return Response(error_body(str(error)), status=error.status, headers=headers)
    if isinstance(error, exceptions.MethodNotAllowed):
        allowed = ", ".join(context["view"].allowed_methods)
        message = f"{context['request'].method} is not possible here; use {allowed.replace(', OPTIONS', '')}"
        return Response(error_body(message), status=405, headers={"Allow": allowed})
    if isinstance(error, exceptions.UnsupportedMediaType):
        return Response(error_body("the body must be JSON: send Content-Type: application/json"), status=415)
    if isinstance(error, exceptions.APIException):
        return Response(error_body(str(error.detail)), status=error.status_code)
    if isinstance(error, Http404):
        return Response(error_body("there is nothing here"), status=404)
    if isinstance(error, ConnectionError):  # the client has left in the middle of its upload
        return Response(error_body(str(error)), status=400)
    if (outage := outage_of(error)) is not None:
        return Response(error_body(str(outage)), status=503, headers={"Retry-After": "1"})
    logger.exception("a request failed", exc_info=error)
    return Response(error_body(FAILED), status=500)


def not_found(request: HttpRequest, exception: Exception | None = None) -> JsonResponse:
    """Return the 404 response in JSON for a path without a view, for Django's handler404."""
    return JsonResponse(
        error_body(f"there is nothing at {request.path[:200]}; /api/docs/ lists what there is"), status=404
    )


async def read_body(receive: Receive) -> bytes | None:
    """Read a request's whole body; None: the client has disconnected. Raises TooLargeError."""
    chunks: list[bytes] = []
    size = 0
    while (message := await receive())["type"] != "http.disconnect":
        if chunk := message.get("body", b""):
            size += len(chunk)
            chunks.append(chunk)
            if size > settings.QUALGENT_MAX_BODY_BYTES:
                raise TooLargeError("the request body is larger than this server takes")
        if not message.get("more_body"):
            return chunks[0] if len(chunks) == 1 else b"".join(chunks)
    return None
