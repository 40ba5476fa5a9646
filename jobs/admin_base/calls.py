"""Calls from the admin's synchronous views to the scheduler, on behalf of the request's user."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from django.http import HttpRequest

from accounts.caller import Caller
from jobs.errors import NotRunningError
from jobs.gateway import gateway_of, port_of
from jobs.scheduler.port import Query
from jobs.services import blocking

Result = TypeVar("Result")


def caller_of(request: HttpRequest) -> Caller:
    """Return the caller that permissions are checked for and the audit records."""
    browser = request.META.get("HTTP_USER_AGENT", "").split(maxsplit=1)
    name = request.user.get_username()
    return Caller(name, "admin", request.META.get("REMOTE_ADDR") or "", browser[0] if browser else "")


def call_service(request: HttpRequest, service: Callable[..., Coroutine[Any, Any, Result]], **kwargs: Any) -> Result:
    """Call a service as the request's user. Raises what the service raises."""
    return blocking.call(service, gateway_of(request), caller_of(request), **kwargs)


def send_command(request: HttpRequest, command: Callable[..., Any], **fields: Any) -> Any:
    """Send a command to the scheduler as the request's user. Raises QualGentError."""
    return blocking.call(port_of(request).call, command(caller=caller_of(request), **fields))


def read_live(request: HttpRequest, query: Query[Result]) -> Result | None:
    """Return live state, or None while the scheduler starts or stops, so that rows can be shown even then."""
    try:
        return blocking.call(port_of(request).call, query)
    except NotRunningError:
        return None
