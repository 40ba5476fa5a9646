"""Bodies are JSON, and not larger than the limit."""

from __future__ import annotations

import pytest

from tests.unit.guard_helpers import is_let_in, refusal, scope

METHODS = ["POST", "PUT", "PATCH", "DELETE"]
LENGTH = ("content-length", "2")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=UTF-8",
        'Application/JSON ; charset="utf-8"',
        "application/json;",
    ],
)
def test_json_bodies_are_let_in(method: str, content_type: str) -> None:
    """In whatever way the type is written."""
    assert is_let_in(scope(method=method, headers=[("content-type", content_type), LENGTH]))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain; application/json",
        "application/json-patch+json",
        "application/jsonp",
        "application/json; charset=latin-1",
        "application/json; charset=utf-8; boundary=x",
        "",
    ],
)
def test_other_bodies_are_refused(method: str, content_type: str) -> None:
    """Above all the types that a form of another site can send without asking; the answer names the right one."""
    status, error = refusal(scope(method=method, headers=[("content-type", content_type), LENGTH]))
    assert (status, "application/json" in error) == (415, True)


def test_a_body_without_a_type_is_refused() -> None:
    """A page can send one by a Blob without a type, and no browser would ask first."""
    assert refusal(scope(method="POST", headers=[LENGTH]))[0] == 415


def test_a_chunked_body_is_a_body() -> None:
    """Its length is not told, but it is there."""
    assert refusal(scope(method="POST", headers=[("transfer-encoding", "chunked")]))[0] == 415
    chunked_json = [("transfer-encoding", "chunked"), ("content-type", "application/json")]
    assert is_let_in(scope(method="POST", headers=chunked_json))


def test_a_post_without_a_body_needs_no_type() -> None:
    """Such as a cancel or a retry."""
    assert is_let_in(scope(method="POST"))
    assert is_let_in(scope(method="POST", headers=[("content-length", "0")]))
    assert is_let_in(scope(method="DELETE"))


def test_reading_needs_no_type() -> None:
    """Some clients send a Content-Type with every GET."""
    assert is_let_in(scope(headers=[("content-type", "text/plain")]))


def test_the_admin_takes_forms() -> None:
    """Django's admin posts forms; nothing else under its prefix is exempt."""
    form = [("content-type", "application/x-www-form-urlencoded"), LENGTH]
    assert is_let_in(scope(method="POST", path="/admin/jobs/job/", headers=form))
    assert refusal(scope(method="POST", path="/administration", headers=form))[0] == 415
    assert refusal(scope(method="POST", path="/x/admin/", headers=form))[0] == 415


def test_the_body_limit_is_exact(settings) -> None:
    """A body of the limit passes, one byte more does not; the answer names the limit."""
    settings.QUALGENT_MAX_BODY_BYTES = 2000
    json_type = ("content-type", "application/json")
    assert is_let_in(scope(method="POST", headers=[json_type, ("content-length", "2000")]))
    status, error = refusal(scope(method="POST", headers=[json_type, ("content-length", "2001")]))
    assert (status, "2000 bytes" in error) == (413, True)
    assert refusal(scope(method="GET", headers=[("content-length", "2001")]))[0] == 413
    assert refusal(scope(method="POST", headers=[json_type, ("content-length", "9" * 5000)]))[0] == 413


@pytest.mark.parametrize("length", ["-1", "1.5", "two", "", "1, 1", "+1", "0x10"])
def test_a_length_that_is_no_number_is_refused(length: str) -> None:
    """Servers drop these themselves; whoever runs another one is safe too."""
    assert refusal(scope(method="POST", headers=[("content-length", length)]))[0] == 400


def test_two_lengths_are_refused() -> None:
    """Request smuggling begins with two opinions about where a body ends."""
    assert refusal(scope(method="POST", headers=[("content-length", "2"), ("content-length", "3")]))[0] == 400
