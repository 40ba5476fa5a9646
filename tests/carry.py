"""Attach process and caller to requests of Django's test clients, which have no ASGI server, and to scopes."""

from __future__ import annotations

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any

from django.http import HttpRequest
from django.utils.decorators import sync_and_async_middleware

from qualgent.accounts.permissions import CALLER_KEY, Caller
from qualgent.server.guard import owner
from qualgent.web.gateway import SCOPE_KEY, ServingProcess

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


def owned(application: Any) -> Any:
    """Return the application, with the owner as the caller of all scopes, as behind the guard of local mode."""

    async def serve(scope: Any, receive: Any, send: Any) -> None:
        await application({**scope, CALLER_KEY: owner(scope)}, receive, send)

    return serve
