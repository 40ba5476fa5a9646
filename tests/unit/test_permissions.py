"""The objects of requests, as the permission rule gets them."""

from __future__ import annotations

import pytest

from accounts.permissions import Resource, url_resource


@pytest.mark.parametrize(
    ("parameters", "resource"),
    [
        ({"job_id": "j"}, Resource("job", "j")),
        ({"batch_id": "b", "action": "cancel"}, Resource("batch", "b")),
        ({"org_id": "acme"}, Resource("org", "acme")),
        ({"org_id": "acme", "app_version_id": "1.0"}, Resource("build", "acme/1.0")),
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
