"""Offboarding by a command, and the last owner of an organization."""

from __future__ import annotations

from collections.abc import Callable

from tests.integration.test_people import audit
from tests.integration.test_shared_mode import close_code
from tests.server_process import ServerProcess, manage
from tests.shared_mode import (
    SHARED,
    PublicClient,
    make_enrollment,
    make_host,
    make_person,
    make_token,
    open_socket,
    query,
)

Public = Callable[..., PublicClient]


def offboard(server: ServerProcess, *arguments: str) -> tuple[int, str]:
    done = manage(server.data_dir, "offboard", *arguments, **SHARED)
    return done.returncode, done.stdout + done.stderr


def test_a_person_is_offboarded_by_a_command(shared: ServerProcess, public: Public) -> None:
    """Sessions, sockets and tokens end while the server runs; device hosts go on, and are named."""
    make_person(shared, "olga", "owner")
    ivan = make_person(shared, "ivan", "owner")
    session, secret = public(shared).log_in("ivan"), make_token(shared, ivan, "operate")
    make_enrollment(shared, id="1" * 32, made_by="ivan")
    make_host(shared, name="mac-mini", enrollment_id="1" * 32)
    with open_socket(shared, "/ws/live/", secret) as socket:
        code, said = offboard(shared, "ivan")
        assert (code, "mac-mini" in said) == (0, True), said
        assert close_code(socket) == 4401
    assert session.get("/api/v1/jobs").status_code == 401
    assert public(shared, secret).get("/api/v1/jobs").status_code == 401
    assert query(shared, "SELECT revoked_at FROM accounts_host") == [(None,)]
    assert audit(shared, "deactivate") == [("server", "ivan")]
    assert '"hosts_kept": 1' in str(query(shared, "SELECT after FROM accounts_audit WHERE action = 'deactivate'"))
    assert offboard(shared, "nobody") == (1, "CommandError: there is no user 'nobody'\n")


def test_the_last_owner_needs_a_successor(shared: ServerProcess, public: Public) -> None:
    """Whether deactivated, removed or given another role, by whomever; only a shell may insist."""
    make_person(shared, "root", "site")
    olga, vera = make_person(shared, "olga", "owner"), make_person(shared, "vera", "viewer")
    gone = make_person(shared, "gone", "owner")
    assert offboard(shared, "gone")[0] == 0  # a deactivated owner is no successor
    site, page = public(shared).log_in("root"), f"/team/members/{olga}/"
    for act, fields in {
        "deactivate/": {},
        "remove/": {"org": "acme"},
        "role/": {"role": "viewer", "org": "acme"},
    }.items():
        assert site.post_form(page, act, **fields).status_code == 302
        assert "last owner of acme" in site.get("/team/members/").text, act
    assert query(shared, f"SELECT role FROM accounts_member WHERE user_id = {olga}") == [("owner",)]
    code, said = offboard(shared, "olga")
    assert (code, "this is the last owner of acme" in said, "--force" in said) == (1, True, True)
    assert site.post_form(f"/team/members/{vera}/", "role/", role="owner", org="acme").status_code == 302
    assert site.post_form(page, "deactivate/").status_code == 302
    assert offboard(shared, "vera")[0] == 1
    assert offboard(shared, "vera", "--force")[0] == 0
    assert gone
    assert offboard(shared, "root")[1].startswith("CommandError: this is the last administrator of this server")
