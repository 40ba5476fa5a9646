"""The admin's way to services: who asks, whether they may, and what cannot be answered while nothing serves."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from django.http import HttpRequest

from accounts.audit import Caller, acting_as
from jobs.errors import NotRunningError
from jobs.services import blocking

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")


def caller_of(request: HttpRequest) -> Caller:
    """Who the audit names for what an act changes."""
    browser = request.META.get("HTTP_USER_AGENT", "").split(maxsplit=1)
    name = request.user.get_username()
    return Caller(name, "admin", request.META.get("REMOTE_ADDR") or "", browser[0] if browser else "")


def serve(
    request: HttpRequest, service: Callable[Arguments, Coroutine[Any, Any, Result]],
    *args: Arguments.args, **kwargs: Arguments.kwargs,
) -> Result:  # fmt: skip
    """Call a service as whoever sent the request. Raises what the service raises."""
    with acting_as(caller_of(request)):
        return blocking.call(service, *args, **kwargs)


def ask(question: Callable[Arguments, Coroutine[Any, Any, Result]], default: Result, *args: Arguments.args,
        **kwargs: Arguments.kwargs) -> Result:  # fmt: skip
    """What lives, as it is now; ``default`` while the scheduler starts or stops: rows can be looked at even then."""
    try:
        return blocking.call(question, *args, **kwargs)
    except NotRunningError:
        return default
