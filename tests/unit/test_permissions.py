"""The objects of requests, as the permission rule gets them."""

from __future__ import annotations

import pytest

from accounts.permissions import Thing, url_thing


@pytest.mark.parametrize(
    ("parameters", "thing"),
    [
        ({"job_id": "j"}, Thing("job", "j")),
        ({"batch_id": "b", "action": "cancel"}, Thing("batch", "b")),
        ({"org_id": "acme"}, Thing("org", "acme")),
        ({"org_id": "acme", "app_version_id": "1.0"}, Thing("build", "acme/1.0")),
        ({"webhook_id": "w", "delivery_id": "d"}, Thing("webhook", "w")),
        ({"name": "host/1"}, Thing("agent", "host/1")),
        ({"action": "cancel"}, Thing("group")),
    ],
)
def test_the_url_identifies_the_object(parameters: dict[str, str], thing: Thing) -> None:
    """Without URL parameters, the object is all of the view's kind."""
    assert url_thing("group", parameters) == thing


def test_a_view_without_a_kind_is_an_error() -> None:
    """A view without a kind raises an error rather than being public."""
    with pytest.raises(LookupError, match="does not declare the kind"):
        url_thing("", {"action": "cancel"})
