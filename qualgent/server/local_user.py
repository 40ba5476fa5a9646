"""The admin without a login, while only this machine's user can reach the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponseBase
from django.utils.functional import SimpleLazyObject

from qualgent.web.routes import FORM_PREFIX

from .guard import is_loopback

USERNAME = "local"


class LocalUserMiddleware:
    """Make requests under `/admin/` those of the built-in superuser `local`, whoever is logged in.

    That is safe only because `guard` refuses other machines and users; the peer is checked again here, for a server
    that runs without the guard. `local` is created when first needed and has no password, so nobody can log in as it.
    Other users that somebody made in the database count for nothing. The user is looked up when a view asks for it, so
    no request costs a thread here.
    """

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self.get_response = get_response
        if iscoroutinefunction(get_response):
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> HttpResponseBase | Awaitable[HttpResponseBase]:
        if request.path.startswith(FORM_PREFIX):
            found = partial(find_user, request.user, request.META.get("REMOTE_ADDR", ""))
            request.user = SimpleLazyObject(found)  # type: ignore[assignment]
        return self.get_response(request)


def find_user(user: Any, peer: str) -> Any:
    """Return `local` for a request from this machine, else the user."""
    if is_loopback(peer):
        user, _ = get_user_model().objects.get_or_create(
            username=USERNAME,
            defaults={"is_staff": True, "is_superuser": True, "password": make_password(None)},
        )
    return user
