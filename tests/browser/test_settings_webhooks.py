"""Webhooks in the settings: add, test, edit, redeliver and remove, with the secret shown once."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.webhook_receiver import Receiver, Reply, webhook_receiver

pytestmark = pytest.mark.server_env(QUALGENT_WEBHOOK_ALLOW="127.0.0.1")

DELIVERIES = "#deliveries-list [data-row]"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with webhook_receiver() as made:
        yield made


def test_a_webhook_is_added_and_its_secret_shown_once(
    server: ServerProcess, client: Client, open_page: Pages, receiver: Receiver
) -> None:
    """Errors are shown at the field."""
    open_page.expected = "400 (Bad Request)"
    page = open_page(f"{server.url}/settings?part=webhooks")
    expect(page.get_by_role("heading", name="No webhooks")).to_be_visible()
    page.get_by_role("button", name="Add webhook…").click()
    dialog = page.get_by_role("dialog", name="Add webhook")
    url = dialog.get_by_label("URL")
    url.fill("ftp://example.com")
    dialog.get_by_label("failed").check()
    dialog.get_by_role("button", name="Create").click()
    expect(dialog.locator("[data-error]")).to_contain_text("must be an http or https URL")
    expect(url).to_be_focused()
    url.fill(receiver.url)
    dialog.get_by_role("button", name="Create").click()
    secret = page.locator("[data-secret] code").inner_text()
    assert secret.startswith("whsec_")
    page.get_by_role("button", name="Done").click()
    (hook,) = client.get("/api/v1/webhooks").body["webhooks"]
    assert (hook["url"], hook["statuses"], hook["org_id"]) == (receiver.url, ["failed"], None)
    expect(page).to_have_url(f"{server.url}/settings?part=webhooks&webhook={hook['id']}")
    assert secret not in page.content()
    page.get_by_role("link", name="All webhooks").click()
    expect(page.locator("#webhooks-list [data-row]")).to_have_count(1)


@pytest.fixture
def hook(client: Client, receiver: Receiver) -> str:
    return str(client.post("/api/v1/webhooks", {"url": receiver.url}).body["id"])


def test_a_test_event_is_sent_and_redelivered(
    server: ServerProcess, client: Client, open_page: Pages, hook: str, receiver: Receiver
) -> None:
    """The delivery shows request and response; the id stays the same."""
    page = open_page(f"{server.url}/settings?part=webhooks&webhook={hook}")
    page.get_by_role("button", name="Send a test").click()
    first = receiver.take()
    expect(page.locator(DELIVERIES)).to_have_count(1)
    expect(page.locator("#deliveries-list .state")).to_have_text("delivered")
    page.locator(DELIVERIES).click()
    dialog = page.get_by_role("dialog", name="webhook.test")
    expect(dialog.get_by_label("Request", exact=True)).to_contain_text("webhook.test")
    dialog.get_by_role("button", name="Send again").click()
    assert receiver.take().id == first.id
    expect(dialog).to_contain_text("Attempts2")
    page.keyboard.press("Escape")
    receiver.replies = [Reply(500)]
    client.post(f"/api/v1/jobs/{client.submit()}/cancel", {})
    expect(page.locator("#deliveries-list .state").first).to_have_text(re.compile("^failed, next .*:"))
    expect(page).to_have_url(f"{server.url}/settings?part=webhooks&webhook={hook}")


def test_a_webhook_is_edited_disabled_and_removed(
    server: ServerProcess, client: Client, open_page: Pages, hook: str
) -> None:
    """Irreversible actions ask for confirmation."""
    path = f"/api/v1/webhooks/{hook}"
    page = open_page(f"{server.url}/settings?part=webhooks&webhook={hook}")
    page.get_by_role("button", name="Change…").click()
    dialog = page.get_by_role("dialog", name="Edit webhook")
    dialog.get_by_label("a batch ends").uncheck()
    dialog.get_by_label("Description").fill("the chat")
    dialog.get_by_role("button", name="Save").click()
    expect(page.locator(".webhook")).to_contain_text("the chat")
    assert client.get(path).body["events"] == ["job.ended"]
    page.get_by_role("button", name="Turn off").click()
    expect(page.locator(".webhook .state")).to_have_text("off")
    assert client.get(path).body["enabled"] is False
    page.get_by_role("button", name="Turn on").click()
    expect(page.locator(".webhook .state")).to_have_text("on")
    page.get_by_role("button", name="Remove…").click()
    page.get_by_role("dialog", name="Remove webhook").get_by_role("button", name="Back", exact=True).click()
    assert client.get(path).status == 200
    page.get_by_role("button", name="Remove…").click()
    page.get_by_role("dialog", name="Remove webhook").get_by_role("button", name="Remove").click()
    expect(page.get_by_role("heading", name="No webhooks")).to_be_visible()
    assert client.get(path).status == 404


def test_a_new_secret_is_shown_once(server: ServerProcess, client: Client, open_page: Pages, hook: str) -> None:
    """The old one signs for the chosen time."""
    page = open_page(f"{server.url}/settings?part=webhooks&webhook={hook}")
    page.get_by_role("button", name="New secret…").click()
    dialog = page.get_by_role("dialog", name="New secret")
    dialog.get_by_role("radio", name="no longer").check()
    dialog.get_by_role("button", name="Create secret").click()
    expect(dialog.locator("[data-secret] code")).to_contain_text("whsec_")
    dialog.get_by_role("button", name="Done").click()
    expect(page.locator("[data-secret]")).to_have_count(0)
    assert client.get("/api/v1/audit", kind="webhook", action="rotate").body["audit"][0]["door"] == "dashboard"


def test_an_unknown_webhook_is_reported(server: ServerProcess, open_page: Pages) -> None:
    """By its page."""
    open_page.expected = "404 (Not Found)"
    page = open_page(f"{server.url}/settings?part=webhooks&webhook=01a21037-628f-732e-86de-e38cf1330a5f")
    expect(page.get_by_role("alert")).to_contain_text("There is no webhook")


def test_webhook_changes_by_others_are_shown_at_once(
    server: ServerProcess, client: Client, open_page: Pages, receiver: Receiver
) -> None:
    """In the list and on the webhook's page."""
    page = open_page(f"{server.url}/settings?part=webhooks")
    expect(page.get_by_role("heading", name="No webhooks")).to_be_visible()
    hook = client.post("/api/v1/webhooks", {"url": receiver.url}).body["id"]
    expect(page.locator("#webhooks-list tbody tr")).to_contain_text("on")
    page.locator("#webhooks-list [data-row]").click()
    client.post(f"/api/v1/jobs/{client.submit()}/cancel")
    receiver.take()
    expect(page.locator("#deliveries-list .state")).to_have_text("delivered")
    client.send("PATCH", f"/api/v1/webhooks/{hook}", json={"enabled": False})
    expect(page.locator(".webhook .state")).to_have_text("off")
    open_page.expected = "404 (Not Found)"
    client.send("DELETE", f"/api/v1/webhooks/{hook}")
    expect(page.get_by_role("alert")).to_contain_text("The webhook could not be loaded")
    page.go_back()
    expect(page.get_by_role("heading", name="No webhooks")).to_be_visible()
