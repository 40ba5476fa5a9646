"""The admin without a login, while only this machine's user can reach the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction, sync_to_async
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponseBase

from .guard import FORM_PREFIX, is_loopback

USERNAME = "local"


class LocalUserMiddleware:
    """Make requests under `/admin/` without a login those of the built-in superuser `local`.

    That is safe only because `guard` refuses other machines; the peer is checked again here, for a server that runs
    without the guard. `local` is created when first needed and has no password, so nobody can log in as it. Other
    requests pass unchanged and cost no thread.
    """

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self.get_response = get_response
        self._is_async = iscoroutinefunction(get_response)
        if self._is_async:
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        if not request.path.startswith(FORM_PREFIX):
            return self.get_response(request)
        if self._is_async:
            return self._call_async(request)
        set_local_user(request)
        return self.get_response(request)

    async def _call_async(self, request: HttpRequest) -> HttpResponseBase:
        await sync_to_async(set_local_user)(request)
        return await self.get_response(request)


def set_local_user(request: HttpRequest) -> None:
    """Set the request's user to `local`, unless somebody is logged in or it comes from another machine."""
    if not request.user.is_authenticated and is_loopback(request.META.get("REMOTE_ADDR", "")):
        user, _ = get_user_model().objects.get_or_create(
            username=USERNAME,
            defaults={"is_staff": True, "is_superuser": True, "password": make_password(None)},
        )
        request.user = user
