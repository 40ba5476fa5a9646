"""What a request is about, as the permission rule gets it."""

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
    """Its parameters come first; without any, it is all of the kind that the view declares."""
    assert url_thing("group", parameters) == thing


def test_a_view_without_a_kind_answers_nobody() -> None:
    """A view that declares nothing must not pass as something that everybody may do."""
    with pytest.raises(LookupError, match="does not declare the kind"):
        url_thing("", {"action": "cancel"})
