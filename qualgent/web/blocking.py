"""Calling of coroutines on the event loop from synchronous code in threads, such as views and admin actions."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from asgiref.sync import async_to_sync
from django.db import connection

Result = TypeVar("Result")
Arguments = ParamSpec("Arguments")


def call(
    service: Callable[Arguments, Coroutine[Any, Any, Result]], *args: Arguments.args, **kwargs: Arguments.kwargs
) -> Result:
    """Run a coroutine function on the event loop and wait for its result. Raises RuntimeError in a transaction.

    Raises RuntimeError inside an open transaction: the ledger's writer would wait for the caller's lock. The service
    itself cannot check this, as connections belong to threads.
    """
    if connection.in_atomic_block:
        raise RuntimeError("a service was called inside an open transaction; the ledger's writer would wait for it")
    return async_to_sync(service)(*args, **kwargs)
