"""An org's settings are a form in the admin that calls the service."""

from __future__ import annotations

import pytest

from tests.integration.admin_browser import Inspector, inputs, told
from tests.integration.client import Client

SETTINGS = "accounts/org/acme/settings/"


@pytest.fixture
def inspector(client: Client) -> Inspector:
    client.submit(org_id="acme")
    return Inspector(client)


def test_settings_are_in_force_when_they_are_saved(client: Client, inspector: Inspector) -> None:
    """The form shows what is set; what is left empty is the server's own; the audit has who and what."""
    answer = inspector.post(SETTINGS, {"weight": "2.5", "priority_ceiling": "1", "most_waiting": "1,000",
                                       "most_running": "unlimited", "lost": "5"})  # fmt: skip
    assert (answer.status, answer.headers["location"]) == (302, "/admin/accounts/org/acme/change/")
    page = client.get(answer.headers["location"])
    assert told(page) == ["The settings of acme are in force"]
    assert "1 of 1,000" in page.body
    org = client.get("/api/v1/orgs/acme").body
    assert (org["weight"], org["most_waiting"], org["most_running"], org["max_attempts"]) == (
        2.5, 1000, "unlimited", {"lost": 5},
    )  # fmt: skip
    shown = inputs(inspector.look(SETTINGS))
    assert (shown["weight"], shown["most_waiting"], shown["most_running"], shown["lost"], shown["failed"]) == (
        ["2.5"], ["1000"], ["unlimited"], ["5"], [""],
    )  # fmt: skip
    (entry,) = client.get("/api/v1/audit", kind="org").body["audit"]
    assert (entry["actor"], entry["door"], entry["action"], entry["object_id"]) == ("local", "admin", "set", "acme")
    inspector.post(SETTINGS, {})
    org = client.get("/api/v1/orgs/acme").body
    assert (org["weight"], org["most_waiting"], org["max_attempts"]) == (1.0, None, {})


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("weight", "0", "must be a number from 0.01 to 100"),
        ("weight", "much", "Enter a number."),
        ("priority_ceiling", "11", "must be a whole number from 0 to 9"),
        ("most_waiting", "-4", "must be a whole number"),
        ("submits_per_minute", "0", "must be a whole number from 1 on"),
        ("lost", "99", "must be an object of numbers from 1 to 20"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_changes(
    client: Client, inspector: Inspector, field: str, value: str, complaint: str
) -> None:
    """As the API says it; what was typed is still there."""
    answer = inspector.post(SETTINGS, {"most_running": "7", field: value})
    assert answer.status == 200
    assert complaint in answer.body
    assert inputs(answer.body)[field] == [value]
    assert client.get("/api/v1/orgs/acme").body["most_running"] is None


def test_an_org_can_be_set_up_before_it_submits(client: Client, inspector: Inspector) -> None:
    """Its id is wanted; one with signs in it has a page like all others."""
    assert "/admin/accounts/org/set-up/" in inspector.look("accounts/org/")
    assert "This field is required" in inspector.post("accounts/org/set-up/", {"most_waiting": "5"}).body
    answer = inspector.post("accounts/org/set-up/", {"id": "a/b & c", "most_waiting": "5"})
    assert client.get("/api/v1/orgs/a/b & c").body["most_waiting"] == 5
    page = client.get(answer.headers["location"]).body
    settings = page.split('/settings/"')[0].rsplit('href="', 1)[1] + "/settings/"
    assert inputs(client.get(settings).body)["most_waiting"] == ["5"]


def test_what_is_not_there_has_no_settings(client: Client, inspector: Inspector) -> None:
    """Neither to look at nor to change."""
    assert client.get("/admin/accounts/org/nobody/settings/").status == 404
