"""The settings: organization limits, retention, webhooks, server and browser, each at its own address."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests import postgres
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import assert_accessible
from tests.browser.test_connection import HIDE
from tests.databases import other_session
from tests.integration.client import Client
from tests.server_process import ServerProcess

REFUSED = "400 (Bad Request)"

DATABASE = "PostgreSQL" if postgres.ENABLED else "SQLite"


def test_parts_have_addresses(server: ServerProcess, open_page: Pages) -> None:
    """Chosen by pointer or arrows; Back returns to the previous part. On a phone the chosen tab is in sight."""
    page = open_page(f"{server.url}/settings")
    expect(page.get_by_role("heading", name="No organizations yet")).to_be_visible()
    page.get_by_role("tab", name="Retention").click()
    expect(page).to_have_url(f"{server.url}/settings?part=retention")
    expect(page.get_by_role("table", name="Retention")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(f"{server.url}/settings?part=webhooks")
    page.go_back()
    expect(page.get_by_role("tab", name="Retention")).to_have_attribute("aria-selected", "true")
    page.goto(f"{server.url}/settings?part=server")
    expect(page.get_by_role("tabpanel")).to_contain_text(DATABASE)
    page.goto(server.url)
    page.get_by_role("link", name="Settings").click()
    expect(page.get_by_role("heading", name="No organizations yet")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{server.url}/settings?part=browser")
    expect(page.get_by_role("tab", name="This browser")).to_be_in_viewport(ratio=1)


def test_changes_by_others_are_shown_at_once(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Limits, usage and new organizations, without polling."""
    client.submit(org_id="acme")
    page = open_page(f"{server.url}/settings")
    rows = page.locator("#orgs-list tbody tr")
    expect(rows).to_have_count(1)
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(1500)  # nothing happens, and so nothing is asked, but code of other screens in advance
    assert [url for url in asked if "/static/" not in url] == []
    client.send("PATCH", "/api/v1/orgs/acme", json={"most_waiting": 7})
    expect(rows.first).to_contain_text("1 of 7")
    client.submit(org_id="acme")
    expect(rows.first).to_contain_text("2 of 7")
    client.send("PATCH", "/api/v1/orgs/globex", json={"weight": 3})
    globex = page.locator("#orgs-list tr", has_text="globex")
    expect(globex).to_contain_text("3")
    open_page.expected = ("WebSocket connection to", "ERR_CONNECTION_REFUSED")  # each attempt, and a request on the way
    page.evaluate(HIDE, True)
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "paused")
    client.send("PATCH", "/api/v1/orgs/globex", json={"weight": 4})
    server.restart()
    page.evaluate(HIDE, False)
    expect(globex).to_contain_text("4")


def test_a_retention_run_by_others_is_shown_at_once(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """With what it removed."""
    page = open_page(f"{server.url}/settings?part=retention")
    expect(page.locator("[data-last]")).to_contain_text("Not run since")
    client.post("/api/v1/retention", {"dry_run": False})
    expect(page.locator("[data-last]")).to_contain_text("Last run:")


def test_an_organizations_limits_are_set(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A number, none, or a size with a unit; only changes are sent."""
    for _ in range(3):
        client.submit(org_id="acme")
    client.send("PATCH", "/api/v1/orgs/acme", json={"weight": 2.5, "most_running": 4})
    page = open_page(f"{server.url}/settings")
    row = page.locator("#orgs-list tbody tr")
    expect(row).to_contain_text("of 4")
    row.get_by_role("link", name="acme").click()
    expect(page).to_have_url(f"{server.url}/settings?part=orgs&org=acme")
    dialog = page.get_by_role("dialog", name="Limits of acme")
    expect(dialog.get_by_label("Weight")).to_have_value("2.5")
    dialog.get_by_label("Waiting jobs", exact=True).select_option("at most")
    dialog.get_by_label("Waiting jobs, at most").fill("10")
    dialog.get_by_label("Stored bytes", exact=True).select_option("at most")
    dialog.get_by_label("Stored bytes, at most").fill("1.5 GB")
    dialog.get_by_label("Running jobs", exact=True).select_option("no limit")
    dialog.get_by_label("agent lost").fill("5")
    with page.expect_request(lambda request: request.method == "PATCH") as sent:
        dialog.get_by_role("button", name="Save").click()
    assert sent.value.post_data_json == {
        "most_waiting": 10,
        "most_running": "unlimited",
        "most_stored_bytes": 1_500_000_000,
        "max_attempts": {"lost": 5},
    }
    expect(dialog).to_have_count(0)
    expect(row).to_contain_text("3 of 10")
    expect(row).to_contain_text("of 1.5 GB")
    assert client.get("/api/v1/orgs/acme").body["weight"] == 2.5
    entry = client.get("/api/v1/audit", kind="org", action="set").body["audit"][0]
    assert (entry["door"], entry["after"]["most_waiting"]) == ("dashboard", 10)


def test_errors_are_shown_at_the_field(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It gets the focus and keeps its text; corrected, it is saved."""
    open_page.expected = REFUSED
    client.submit(org_id="acme")
    page = open_page(f"{server.url}/settings?part=orgs&org=acme")
    dialog = page.get_by_role("dialog", name="Limits of acme")
    dialog.get_by_label("Running jobs", exact=True).select_option("at most")
    field = dialog.get_by_label("Running jobs, at most")
    field.fill("many")
    dialog.get_by_role("button", name="Save").click()
    expect(field).to_be_focused()
    expect(field).to_have_value("many")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(dialog.locator("[data-error]")).to_have_count(1)
    expect(dialog.locator("[data-error]")).to_contain_text("must be a whole number")
    field.fill("7")
    dialog.get_by_label("timed out").fill("99")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.locator("[data-error]")).to_contain_text("1 to 20")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    dialog.get_by_label("timed out").fill("")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    assert client.get("/api/v1/orgs/acme").body["most_running"] == 7


def test_an_organization_can_be_configured_before_its_first_job(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """By its id alone."""
    page = open_page(f"{server.url}/settings")
    page.get_by_role("button", name="Add organization…").click()
    dialog = page.get_by_role("dialog", name="Add organization")
    expect(dialog.get_by_role("button", name="Save")).to_be_disabled()
    dialog.get_by_label("Id", exact=True).fill("nightly/web")
    dialog.get_by_label("Allowed priorities").select_option("5")
    dialog.get_by_role("button", name="Save").click()
    expect(page.locator("#orgs-list tbody tr")).to_contain_text("nightly/web")
    expect(page.locator("#orgs-list tbody tr")).to_contain_text("5–9")
    assert client.get("/api/v1/orgs/nightly/web").body["priority_ceiling"] == 5


def test_usage_is_live(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Without a reload, within seconds."""
    client.submit(org_id="acme")
    page = open_page(f"{server.url}/settings")
    cell = page.locator("#orgs-list .c-waiting").last
    expect(cell).to_have_text("1 · no limit", use_inner_text=True)
    client.submit(org_id="acme")
    expect(cell).to_have_text("2 · no limit", use_inner_text=True, timeout=15_000)


def test_on_a_phone_a_limit_follows_its_name(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Names are at the left and values at the right, and nothing is cut."""
    client.submit(org_id="acme")
    client.send("PATCH", "/api/v1/orgs/acme", json={"most_waiting": 10, "most_stored_bytes": 10**9})
    page = open_page(f"{server.url}/settings", viewport=PHONE)
    cells = page.locator("#orgs-list .row td[data-label]")
    expect(cells).to_have_count(6)
    places = cells.evaluate_all(
        """cells => cells.map((cell) => {
          const [outer, inner] = [cell, cell.firstElementChild].map((one) => one.getBoundingClientRect());
          const name = getComputedStyle(cell, "::before").content;
          return [name, cell.scrollWidth <= cell.clientWidth, Math.round(outer.right - inner.right)];
        })"""
    )
    names = ("Waiting", "Running", "Stored", "Submissions per minute", "Weight", "Priorities")
    assert places == [[f'"{name}"', True, 0] for name in names]


def backdate(server: ServerProcess) -> None:
    """Move ended jobs into the past."""
    with other_session(server.data_dir) as database:
        database.execute("UPDATE jobs_job SET finished_at = '2020-01-01 00:00:00' WHERE finished_at IS NOT NULL")


def test_retention_counts_before_it_removes(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The dialog shows the counts; cancelled, nothing is removed."""
    ids = [client.submit(test=f"tests/{number}.spec.js") for number in range(3)]
    for job_id in ids[:2]:
        client.post(f"/api/v1/jobs/{job_id}/cancel")
    page = open_page(f"{server.url}/settings?part=retention")
    expect(page.get_by_role("table", name="Retention")).to_contain_text("90 days after they ended")
    expect(page.locator("[data-last]")).to_have_text("Not run since the server started.")
    ask = page.get_by_role("button", name="Remove expired data…")
    ask.click()
    dialog = page.get_by_role("dialog", name="Remove expired data")
    expect(dialog.locator("[data-preview]")).to_have_text("Nothing to remove.")
    expect(dialog.get_by_role("button", name="Remove")).to_be_disabled()
    dialog.get_by_role("button", name="Cancel", exact=True).click()
    backdate(server)
    ask.click()
    expect(dialog.locator("[data-preview]")).to_contain_text("jobs2")
    dialog.get_by_role("button", name="Cancel", exact=True).click()
    assert client.get(f"/status/{ids[0]}").status == 200
    ask.click()
    dialog.get_by_role("button", name="Remove 2 things").click()
    expect(page.get_by_text("2 things removed.")).to_be_visible()
    expect(page.locator("[data-last]")).to_contain_text("Last run")
    assert [client.get(f"/status/{job_id}").status for job_id in ids] == [404, 404, 200]


def test_the_server_part_shows_version_and_storage(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The version and the size of the data."""
    page = open_page(f"{server.url}/settings?part=server")
    facts = client.get("/api/v1/server").body
    panel = page.get_by_role("tabpanel")
    expect(panel).to_contain_text(facts["version"])
    expect(panel).to_contain_text("GB" if facts["free_bytes"] > 1e9 else "MB")


def test_theme_and_shortcuts_are_remembered(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """After a reload; disabled shortcuts do nothing."""
    page = open_page(f"{server.url}/settings?part=browser", color_scheme="light")
    page.get_by_role("radio", name="dark").check()
    page.get_by_label("Enable single-letter shortcuts").uncheck()
    page.reload()
    page.wait_for_selector("[data-live=live]")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page.get_by_role("radio", name="dark")).to_be_checked()
    expect(page.get_by_label("Enable single-letter shortcuts")).not_to_be_checked()
    page.keyboard.press("?")
    page.get_by_role("button", name="Show all keys").click()
    expect(page.get_by_role("dialog")).to_have_count(1)


@pytest.fixture
def furnished(client: Client, agent: Callable[..., None]) -> str:
    """Make a server with limits and a webhook; return the webhook's id."""
    client.submit(org_id="acme")
    client.send("PATCH", "/api/v1/orgs/acme", json={"most_running": 1, "most_waiting": 10})
    hook = client.post("/api/v1/webhooks", {"url": "https://hooks.example.com/" + "x" * 80, "description": "chat"})
    return str(hook.body["id"])


@pytest.mark.slow
def test_no_part_has_a_serious_fault(server: ServerProcess, open_page: Pages, furnished: str) -> None:
    """Wide and on a phone without scrolling sideways, dialogs included."""
    page = open_page(reduced_motion="reduce", bypass_csp=True)
    for query, button in (
        ("", None),
        ("", "Add organization…"),
        ("?org=acme", None),  # a dialog
        ("?part=retention", None),
        ("?part=retention", "Remove expired data…"),
        ("?part=webhooks", None),
        ("?part=webhooks", "Add webhook…"),
        (f"?part=webhooks&webhook={furnished}", None),
        (f"?part=webhooks&webhook={furnished}", "New secret…"),
        (f"?part=webhooks&webhook={furnished}", "Remove…"),
        ("?part=server", None),
        ("?part=browser", None),
    ):
        page.goto(f"{server.url}/settings{query}")
        page.wait_for_selector("[data-live=live]")
        page.wait_for_selector("main[data-screen] h1")
        if button:
            page.get_by_role("button", name=button).click()
        if button or query == "?org=acme":
            expect(page.get_by_role("dialog")).to_be_visible()
        assert_accessible(page)


def test_without_scripts_they_are_tables(server: ServerProcess, open_page: Pages, furnished: str) -> None:
    """With the state at load time."""
    page = open_page(f"{server.url}/settings", live=False, java_script_enabled=False)
    expect(page.get_by_role("table", name="Organizations")).to_contain_text("acme")
    assert all(page.locator("th + td:last-child").all_inner_texts())
    expect(page.get_by_role("table", name="Webhooks")).to_contain_text("hooks.example.com")
    expect(page.get_by_role("table", name="This server")).to_contain_text(DATABASE)
