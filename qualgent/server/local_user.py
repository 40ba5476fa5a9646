"""The admin without a login, while only this machine's user can get here."""

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
    """Under `/admin/`, whoever is not logged in is the built-in superuser `local`.

    That is safe only because `guard` lets nobody in but this machine; the peer is looked at again here, so
    that a server run without the guard gives nothing away. `local` is made when first needed and has no password, so
    nobody can log in as it. Other requests pass untouched and cost no thread.
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
            return self._answer_later(request)
        let_in(request)
        return self.get_response(request)

    async def _answer_later(self, request: HttpRequest) -> HttpResponseBase:
        await sync_to_async(let_in)(request)
        return await self.get_response(request)


def let_in(request: HttpRequest) -> None:
    """Make the request `local`'s, unless somebody is logged in or it comes from elsewhere."""
    if not request.user.is_authenticated and is_loopback(request.META.get("REMOTE_ADDR", "")):
        user, _ = get_user_model().objects.get_or_create(
            username=USERNAME,
            defaults={"is_staff": True, "is_superuser": True, "password": make_password(None)},
        )
        request.user = user
