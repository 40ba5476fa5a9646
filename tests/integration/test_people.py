"""People's pages: account, links, members."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.server_process import ServerProcess
from tests.shared_mode import SHARED, PublicClient, make_person

Public = Callable[..., PublicClient]


@pytest.fixture
def shared(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    return server_factory(**SHARED)


def test_account_pages_are_ones_own(shared: ServerProcess, public: Public) -> None:
    make_person(shared, "olga", "owner")
    make_person(shared, "vera", "viewer")
    anonymous = public(shared).get("/accounts/")
    assert (anonymous.status_code, anonymous.headers["location"]) == (302, "/accounts/login/?next=/accounts/")
    owner, viewer = public(shared).log_in("olga"), public(shared).log_in("vera")
    pages = ("", "password/", "2fa/", "2fa/webauthn/", "sessions/", "logout/")
    for path in pages:
        page = owner.get(f"/accounts/{path}")
        if path in ("password/", "2fa/webauthn/") and page.status_code == 302:
            continue
        assert page.status_code == 200, (path, page.text[:3000])
        assert page.text.count("<main") == page.text.count("<h1") == 1, path
        assert "/team/members/" in page.text
    assert "/team/members/" not in viewer.get("/accounts/").text
