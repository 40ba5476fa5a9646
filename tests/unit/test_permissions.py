"""The objects of requests, as the permission rule gets them."""

from __future__ import annotations

import pytest

from qualgent.accounts.permissions import READ, RULES, Caller, Resource, allowed, url_resource


@pytest.mark.parametrize(
    ("parameters", "resource"),
    [
        ({"job_id": "j"}, Resource("job", "j")),
        ({"batch_id": "b", "action": "cancel"}, Resource("batch", "b")),
        ({"org_id": "acme"}, Resource("org", "acme", "acme")),
        ({"org_id": "acme", "app_version_id": "1.0"}, Resource("build", "1.0", "acme")),
        ({"webhook_id": "w", "delivery_id": "d"}, Resource("webhook", "w")),
        ({"name": "host/1"}, Resource("agent", "host/1")),
        ({"action": "cancel"}, Resource("group")),
    ],
)
def test_the_url_identifies_the_object(parameters: dict[str, str], resource: Resource) -> None:
    """Without URL parameters, the object is all of the view's kind."""
    assert url_resource("group", parameters) == resource


def test_a_view_without_a_kind_is_an_error() -> None:
    """A view without a kind raises an error rather than being public."""
    with pytest.raises(LookupError, match="does not declare the kind"):
        url_resource("", {"action": "cancel"})


def test_an_attempt_may_store_for_itself_only() -> None:
    """With its token it is no caller of any other object."""
    attempt = Caller("attempt", "agent", kind="attempt", subject="a1", orgs=("acme",), build="1.0")
    assert allowed(attempt, "store", Resource("attempt", "a1", "acme"))
    permitted = [
        (kind, act, object_id)
        for kind, rules in RULES.items()
        for act in rules
        for object_id in ("", "a1", "a2", "1.0", "2.0")
        if allowed(attempt, act, Resource(kind, object_id, "acme")) and rules[act].role
    ]
    assert permitted == [("attempt", "store", "a1"), ("build", "read", "1.0")]


def test_ids_are_compared_apart() -> None:
    """The build ``mobile/1.0`` of team is not the build ``1.0`` of team/mobile, though their texts are the same."""
    attempt = Caller("attempt", "agent", kind="attempt", subject="a1", orgs=("team/mobile",), build="1.0")
    own = url_resource("build", {"org_id": "team/mobile", "app_version_id": "1.0"})
    other = url_resource("build", {"org_id": "team", "app_version_id": "mobile/1.0"})
    assert (allowed(attempt, READ, own), allowed(attempt, READ, other)) == (True, False)
    assert own != other


def test_a_caller_without_a_kind_may_nothing() -> None:
    """A caller that somebody forgot to fill in is nobody."""
    nobody = Caller("somebody", "api")
    opened = [(kind, act) for kind, rules in RULES.items() for act in rules if allowed(nobody, act, Resource(kind))]
    assert opened == [
        ("health", "read"),
        *(("login", act) for act in ("read", "request", "poll", "deny", "exchange")),
        ("install", "read"),
        ("caller", "read"),
        ("caller", "revoke"),
        ("host", "enroll"),
    ]
