"""The pages of tokens and device hosts in a real browser: with a keyboard, on a phone, without scripts."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, WIDE, Pages
from tests.browser.test_accessibility import findings
from tests.server_process import ServerProcess
from tests.shared_mode import NOW, PASSWORD, PUBLIC_URL, execute, insert, make_host, make_person, query, stamp


@pytest.fixture
def shared(shared: ServerProcess) -> ServerProcess:
    make_person(shared, "olga", "owner")
    return shared


def log_in(page: Page, server: ServerProcess, path: str, username: str = "olga") -> None:
    page.goto(f"http://localhost:{server.port}/accounts/login/?next={path}")
    page.locator("[name=login]").fill(username)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    expect(page.locator("h1")).to_have_count(1)


def look(page: Page) -> None:
    """Assert that the page has no serious fault in either color scheme, and fits a phone."""
    for viewport, scheme in ((WIDE, "light"), (PHONE, "dark")):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_tokens_and_hosts(shared: ServerProcess, open_page: Pages) -> None:
    host = uuid4().hex
    make_host(shared, "lab-1/", id=host, name="mac-mini-3.lab.example.com", copied_at=stamp(NOW))
    insert(
        shared, "agents_agent", name="lab-1/pixel-8", host="mac", host_id=host, software="qgagent", targets="[]",
        labels="{}", installed="[]", simulated=0, fallback=0, connected=1, first_seen_at=stamp(NOW),
        last_seen_at=stamp(NOW),
    )  # fmt: skip
    page = open_page(bypass_csp=True, reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    log_in(page, shared, "/team/tokens/")
    expect(page.locator(".people-none")).to_contain_text("Create one below")
    page.get_by_label("Name").fill("CI")
    page.get_by_label("Submit:").check()
    page.get_by_role("button", name="Create token").click()
    secret = page.get_by_label("Token", exact=True)
    expect(secret).to_have_text(re.compile("^qgt_"))
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == secret.inner_text()
    look(page)
    page.get_by_role("link", name="Back to tokens").click()
    page.get_by_role("link", name="install qgjob").click()
    expect(page.get_by_label("Install qgjob", exact=True)).to_have_text(
        re.compile(rf"^pip install '{PUBLIC_URL}/install/\S+'$")
    )
    look(page)
    page.get_by_role("button", name="Copy").nth(1).click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"qgjob login --url {PUBLIC_URL}"
    page.go_back()
    page.get_by_text("Revoke…").click()
    look(page)
    page.get_by_role("button", name="Revoke token").click()
    expect(page.get_by_role("status")).to_have_text("Token CI revoked.")
    page.get_by_role("link", name="Device hosts").click()
    look(page)
    page.get_by_label("Prefix of agents' names").fill("lab 2")
    page.get_by_role("button", name="Create enrollment token").click()
    expect(page.locator(".errorlist")).to_contain_text("without spaces")
    look(page)
    page.get_by_label("Prefix of agents' names").fill("lab-2/")
    page.get_by_role("button", name="Create enrollment token").click()
    line = page.get_by_label("Install and enroll")
    expect(line).to_have_text(
        re.compile(rf"^curl -fsSL {PUBLIC_URL}/install/agent.sh \| QUALGENT_ENROLLMENT_TOKEN=qge_\S+ sh$")
    )
    look(page)
    page.get_by_role("link", name="CI jobs").click()
    page.get_by_label("Repository").fill("acme/app")
    page.get_by_role("button", name="Create rule").click()
    page.get_by_role("link", name="Edit rule for acme/app").press("Enter")
    expect(page.get_by_label("Repository")).to_have_value("acme/app")
    look(page)
    page.get_by_label("Branch", exact=True).fill("release/*")
    page.get_by_label("Branch", exact=True).press("Enter")
    expect(page.get_by_role("status")).to_have_text("Rule for acme/app changed.")
    expect(page.get_by_role("row", name="acme/app")).to_contain_text("release/*")
    page.get_by_role("link", name="Organization", exact=True).click()
    for name in ("Members", "Tokens", "Device hosts"):
        expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    look(page)
    page.get_by_role("link", name="All entries").click()
    entries = page.locator(".audit-lines > li")
    expect(entries.first).to_contain_text("olga changed the CI rule for acme/app: branch main → release/*")
    entries.first.get_by_text("Details").click()
    expect(entries.first).to_contain_text("olga, dashboard")
    page.get_by_label("Kind").select_option("Token")
    page.get_by_role("button", name="Filter").click()
    expect(entries).to_have_count(2)
    entries.last.get_by_text("Details").click()
    look(page)
    open_page.expected = "400 (Bad Request)"  # of the prefix


def test_account_and_team_are_part_of_the_product(shared: ServerProcess, open_page: Pages) -> None:
    """They have the dashboard's navigation, its command palette and local times; the dashboard leads to the team."""
    make_host(shared, "lab-1/", name="mac-mini-3", created_at="2026-01-02 20:30:00")
    page = open_page(bypass_csp=True, timezone_id="Asia/Tokyo", viewport=WIDE)
    log_in(page, shared, "/")
    page.get_by_role("navigation", name="Screens").get_by_role("link", name="Team").click()
    expect(page).to_have_url(re.compile("/team/$"))
    screens = page.get_by_role("navigation", name="Screens")
    expect(screens.locator("[aria-current]")).to_have_text("Team")
    page.get_by_role("link", name="Device hosts").first.click()
    enrolled = page.get_by_role("row", name="mac-mini-3").locator("time").first
    expect(enrolled).to_have_text("2026-01-03")
    assert "Japan" in str(enrolled.get_attribute("title"))
    edges = "nodes => nodes.map((node) => Math.round(node.getBoundingClientRect().left))"
    place, content = page.locator(".top .jump, main > h1").evaluate_all(edges)
    assert place == content  # as on the dashboard's screens
    row, button = page.locator("tbody tr, tbody .is-acts .button").evaluate_all(
        "nodes => nodes.slice(0, 2).map((node) => Math.round(node.getBoundingClientRect().right))"
    )
    assert row == button
    page.locator("[name=name_prefix]").fill("lab-9/")
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    page.keyboard.press("Escape")  # leads back to what was typed in
    expect(page.locator("[name=name_prefix]")).to_have_value("lab-9/")
    page.get_by_role("link", name="Account of olga").click()
    screens.get_by_role("link", name="Jobs").click()
    expect(page.locator("h1")).to_have_text("Jobs")
    page.set_viewport_size(PHONE)
    for path in ("/", "/team/"):
        page.goto(f"http://localhost:{shared.port}{path}")
        more = screens.locator(".is-phone-only :is(summary, button.nav-link)")
        widths = (
            screens.locator("ul > li:visible > .nav-link")
            .or_(more)
            .evaluate_all("links => links.map((link) => Math.round(link.getBoundingClientRect().width))")
        )
        assert max(widths) - min(widths) <= 1, widths
        more.click()
        page.locator(".nav").get_by_text("Failures", exact=True).last.click()
        expect(page.locator("h1")).to_have_text("Failures")


def test_a_member_without_an_organization_can_leave(shared: ServerProcess, open_page: Pages) -> None:
    """Nothing leads to pages that send them back; account and refusals have *Log out*."""
    execute(shared, "DELETE FROM accounts_member")
    page = open_page(bypass_csp=True)
    for path, heading in (("/", "olga"), ("/team/members/", "Not permitted")):
        log_in(page, shared, path)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        expect(page.locator("a[href='/jobs'], a[href='/#command'], main a[href='/']")).to_have_count(0)
        look(page)
        page.get_by_role("button", name="Log out").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
    open_page.expected = "403 (Forbidden)"


def test_without_scripts(shared: ServerProcess, open_page: Pages) -> None:
    """And by the content policy that the pages have."""
    page = open_page(java_script_enabled=False)
    log_in(page, shared, "/team/tokens/")
    page.get_by_label("Name").fill("CI")
    page.get_by_label("Read:").check()
    page.get_by_role("button", name="Create token").click()
    expect(page.get_by_label("Token", exact=True)).to_have_text(re.compile("^qgt_"))
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    page.get_by_role("link", name="Back to tokens").click()
    expect(page.get_by_role("button", name="Revoke token")).to_be_hidden()
    page.get_by_text("Revoke…").click()
    page.get_by_role("button", name="Revoke token").click()
    expect(page.get_by_role("status")).to_have_text("Token CI revoked.")
    assert query(shared, "SELECT COUNT(*) FROM accounts_token WHERE revoked_at IS NOT NULL") == [(1,)]


def test_organizations(shared: ServerProcess, open_page: Pages) -> None:
    """The site's page lists them with usage and limits; one is made, looked at, and deleted by typing its id."""
    make_person(shared, "sue", "site")
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    log_in(page, shared, "/team/orgs/", "sue")
    look(page)
    page.get_by_label("Id", exact=True).fill("globex")
    page.get_by_role("button", name="Create organization").click()
    expect(page.get_by_role("status")).to_contain_text("globex made")
    look(page)
    page.get_by_role("link", name="Manage globex").click()
    expect(page.get_by_role("link", name="Download export")).to_be_visible()
    look(page)
    page.get_by_label("Its id, to confirm").fill("globex")
    page.get_by_role("button", name="Delete organization").click()
    expect(page.get_by_role("status")).to_contain_text("is being deleted")
    page.get_by_role("link", name="Device hosts", exact=True).click()
    expect(page.get_by_label("Organization")).to_be_visible()
    look(page)
