"""The admin's form of an organization's settings calls the service."""

from __future__ import annotations

import pytest

from tests.integration.admin_browser import AdminBrowser, inputs, messages
from tests.integration.client import Client

SETTINGS = "accounts/org/acme/settings/"


@pytest.fixture
def browser(client: Client) -> AdminBrowser:
    client.submit(org_id="acme")
    return AdminBrowser(client)


def test_saved_settings_apply_at_once(client: Client, browser: AdminBrowser) -> None:
    """The form shows the settings; empty fields stand for the server's defaults; the audit records the change."""
    answer = browser.post(SETTINGS, {"weight": "2.5", "priority_ceiling": "1", "most_waiting": "1,000",
                                       "most_running": "unlimited", "lost": "5"})  # fmt: skip
    assert (answer.status, answer.headers["location"]) == (302, "/admin/accounts/org/acme/change/")
    page = client.get(answer.headers["location"])
    assert messages(page) == ["The settings of acme are in force"]
    assert "1 of 1,000" in page.body
    org = client.get("/api/v1/orgs/acme").body
    assert (org["weight"], org["most_waiting"], org["most_running"], org["max_attempts"]) == (
        2.5, 1000, "unlimited", {"lost": 5},
    )  # fmt: skip
    shown = inputs(browser.look(SETTINGS))
    assert (shown["weight"], shown["most_waiting"], shown["most_running"], shown["lost"], shown["failed"]) == (
        ["2.5"], ["1000"], ["unlimited"], ["5"], [""],
    )  # fmt: skip
    (entry,) = client.get("/api/v1/audit", kind="org").body["audit"]
    assert (entry["actor"], entry["door"], entry["action"], entry["object_id"]) == ("local", "admin", "set", "acme")
    browser.post(SETTINGS, {})
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
def test_invalid_settings_are_refused(
    client: Client, browser: AdminBrowser, field: str, value: str, complaint: str
) -> None:
    """The form shows the API's errors and keeps its input."""
    answer = browser.post(SETTINGS, {"most_running": "7", field: value})
    assert answer.status == 200
    assert complaint in answer.body
    assert inputs(answer.body)[field] == [value]
    assert client.get("/api/v1/orgs/acme").body["most_running"] is None


def test_an_organization_can_be_set_up_before_it_submits(client: Client, browser: AdminBrowser) -> None:
    """The id is required, and may contain any printable characters."""
    assert "/admin/accounts/org/set-up/" in browser.look("accounts/org/")
    assert "This field is required" in browser.post("accounts/org/set-up/", {"most_waiting": "5"}).body
    answer = browser.post("accounts/org/set-up/", {"id": "a/b & c", "most_waiting": "5"})
    assert client.get("/api/v1/orgs/a/b & c").body["most_waiting"] == 5
    page = client.get(answer.headers["location"]).body
    settings = page.split('/settings/"')[0].rsplit('href="', 1)[1] + "/settings/"
    assert inputs(client.get(settings).body)["most_waiting"] == ["5"]


def test_unknown_organizations_have_no_settings(client: Client, browser: AdminBrowser) -> None:
    """The settings page of an unknown organization is 404."""
    assert client.get("/admin/accounts/org/nobody/settings/").status == 404
