"""The admin, and nothing else, opens without a login, for this machine only."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from qualgent.accounts.permissions import LOCAL
from qualgent.people.middleware import LocalUserMiddleware
from tests.integration.wire import ask
from tests.server_process import ServerProcess


def request(path: str, *, peer: str = "127.0.0.1", user: Any = None) -> HttpRequest:
    """A request as it reaches the middleware."""
    made = RequestFactory().get(path, REMOTE_ADDR=peer)
    made.user = AnonymousUser() if user is None else user
    return made


def seen_user(made: HttpRequest) -> Any:
    """Who the view behind the middleware sees."""
    LocalUserMiddleware(lambda _: HttpResponse())(made)
    return made.user


@pytest.mark.django_db
def test_the_admin_belongs_to_local() -> None:
    """A superuser without a password, made once."""
    first, second = seen_user(request("/admin/")), seen_user(request("/admin/jobs/job/"))
    assert first == second
    assert (first.username, first.is_superuser, first.is_staff) == (LOCAL, True, True)
    assert not first.has_usable_password()
    assert get_user_model().objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/api/v1/jobs", "/administration", "/x/admin/"])
def test_other_pages_know_nobody(path: str) -> None:
    """And make no user."""
    assert not seen_user(request(path)).is_authenticated
    assert not get_user_model().objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("peer", ["192.168.1.20", "2001:db8::1", ""])
def test_peers_from_elsewhere_stay_strangers(peer: str) -> None:
    """Even if somebody serves the application without the guard."""
    assert not seen_user(request("/admin/", peer=peer)).is_authenticated


@pytest.mark.django_db
def test_other_users_count_for_nothing() -> None:
    """A superuser that some process made in the database, and its session, do not survive."""
    anna = get_user_model().objects.create_superuser("anna")
    assert seen_user(request("/admin/", user=anna)).get_username() == LOCAL


@pytest.mark.django_db(transaction=True)
def test_it_works_on_the_event_loop_too() -> None:
    """As under an asynchronous chain of middleware."""

    async def view(_: HttpRequest) -> HttpResponse:
        return HttpResponse()

    async def go() -> tuple[Any, Any]:
        middleware = LocalUserMiddleware(view)
        admin, page = request("/admin/"), request("/")
        await middleware(admin)  # type: ignore[misc]
        await middleware(page)  # type: ignore[misc]
        return admin.user, page.user

    admin_user, page_user = asyncio.run(go())
    assert admin_user.username == LOCAL
    assert not page_user.is_authenticated


def test_the_real_server_opens_it(server: ServerProcess) -> None:
    """Its first page, without a login and without being sent to one."""
    answer = ask(server, path="/admin/")
    assert answer.status == 200
    assert b"Log in" not in answer.body


def test_the_real_server_wants_a_token_with_a_form(server: ServerProcess) -> None:
    """No login does not mean that any page may post: Origin is checked, and Django's token."""
    body = b"action=delete_selected"
    form = (("Content-Type", "application/x-www-form-urlencoded"), ("Content-Length", str(len(body))))
    answer = ask(server, "POST", "/admin/jobs/job/", headers=form, body=body)
    assert (answer.status, b"This form was out of date" in answer.body) == (403, True)
    foreign = (("Origin", "http://evil.example"), *form)
    assert ask(server, "POST", "/admin/jobs/job/", headers=foreign, body=body).json()["error"]
