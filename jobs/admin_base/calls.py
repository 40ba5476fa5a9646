"""Calls from the admin's synchronous views to services, on behalf of the request's user."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from django.http import HttpRequest

from accounts.audit import Caller, acting_as
from jobs.errors import NotRunningError
from jobs.services import blocking

Result = TypeVar("Result")


def caller_of(request: HttpRequest) -> Caller:
    """Return the caller that permissions are checked for and the audit records."""
    browser = request.META.get("HTTP_USER_AGENT", "").split(maxsplit=1)
    name = request.user.get_username()
    return Caller(name, "admin", request.META.get("REMOTE_ADDR") or "", browser[0] if browser else "")


def call_service(request: HttpRequest, service: Callable[..., Coroutine[Any, Any, Result]], **kwargs: Any) -> Result:
    """Call a service as the request's user. Raises what the service raises."""
    with acting_as(caller_of(request)):
        return blocking.call(service, **kwargs)


def read_live(read: Callable[..., Coroutine[Any, Any, Result]], *args: Any) -> Result | None:
    """Return live state, or None while the scheduler starts or stops, so that rows can be shown even then."""
    try:
        return blocking.call(read, *args)
    except NotRunningError:
        return None
