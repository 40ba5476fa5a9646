"""A test middleware: attach the process to requests of Django's test clients, which have no ASGI server."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any

from django.http import HttpRequest
from django.utils.decorators import sync_and_async_middleware

from qualgent.accounts.permissions import CALLER_KEY, Caller
from qualgent.web.gateway import SCOPE_KEY, ServingProcess
from qualgent.web.identify import owner

process: list[ServingProcess] = []
"""The process of the server that the test started last."""
caller: list[Caller] = []
"""The caller of all requests; empty: the owner, as the server itself identifies requests."""


@sync_and_async_middleware
def carry(get_response: Callable[[HttpRequest], Any]) -> Callable[[HttpRequest], Any]:
    def carried(request: Any) -> Any:
        scope = {
            "type": "http",
            "path": request.path,
            "client": (request.META.get("REMOTE_ADDR", ""), 0),
            "headers": [(b"user-agent", request.META.get("HTTP_USER_AGENT", "").encode())],
            **getattr(request, "scope", {}),
        }
        scope[CALLER_KEY] = caller[0] if caller else owner(scope)
        request.scope = {**scope, SCOPE_KEY: process[0] if process else ServingProcess()}
        return request

    if iscoroutinefunction(get_response):

        async def respond(request: HttpRequest) -> Any:
            return await get_response(carried(request))

        return respond
    return lambda request: get_response(carried(request))
