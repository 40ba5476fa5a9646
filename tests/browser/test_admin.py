"""The admin in a real browser, under the content security policy: find a job, cancel it, see its audit entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.browser.everything import fill
from tests.integration.client import Client
from tests.server_process import ServerProcess


def test_a_job_is_found_cancelled_and_audited(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Filter, open, cancel with a reason, and find the act in the audit."""
    wanted = client.submit(org_id="acme", test="tests/wanted.spec.js")
    client.submit(org_id="other", test="tests/other.spec.js")
    page = open_page(f"{server.url}/admin/", live=False)
    page.get_by_role("link", name="Jobs", exact=True).click()
    box = page.get_by_role("textbox", name="organization")
    box.fill("acm*")
    box.press("Enter")
    rows = page.locator("#result_list tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("waiting")

    rows.get_by_role("link", name="wanted.spec.js").click()
    expect(page.get_by_role("link", name="Dashboard").last).to_have_attribute("href", f"/jobs/{wanted}")
    page.get_by_role("button", name="Cancel…").click()
    expect(page.get_by_text("1 job would be cancelled.")).to_be_visible()
    page.get_by_label("Note").fill("not needed")
    page.get_by_role("button", name="Cancel jobs").click()

    expect(page.locator(".messagelist")).to_have_text("1 job cancelled")
    expect(page.locator(".field-status_shown .state")).to_have_text("cancelled")
    audit = page.locator("section.related").filter(has_text="Audit")
    expect(audit).to_contain_text("not needed")
    audit.get_by_role("link", name="Audit").click()
    entry = page.locator("#result_list tbody tr")
    expect(entry).to_have_count(1)
    expect(entry).to_contain_text("cancel job")
    expect(entry.locator(".field-change")).to_have_text('– → {"status": "cancelled"}')
    expect(entry).to_contain_text("admin")


def test_selected_rows_are_changed_together(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The list's own script works under the policy and counts the selection."""
    for number in range(3):
        client.submit(test=f"tests/{number}.spec.js")
    page = open_page(f"{server.url}/admin/jobs/job/", live=False)
    gaps = page.locator("#result_list thead .text > *").evaluate_all(
        """cells => {
          const boxes = cells.map((cell) => {
            const text = new Range();
            text.selectNodeContents(cell);
            return text.getBoundingClientRect();
          });
          return boxes.slice(1).map((box, index) => box.left - boxes[index].right);
        }"""
    )
    assert min(gaps) >= 4, gaps  # headers are apart
    page.locator("#action-toggle").check()
    expect(page.get_by_text("3 of 3 selected")).to_be_visible()
    page.get_by_label("Action:").select_option("cancel")
    page.get_by_role("button", name="Go", exact=True).first.click()
    page.get_by_role("button", name="Cancel jobs").click()
    expect(page.locator(".messagelist")).to_have_text("3 jobs cancelled")


def test_admin_and_dashboard_share_the_theme(server: ServerProcess, open_page: Pages) -> None:
    """A choice in either applies to both from the first paint."""
    page = open_page(f"{server.url}/admin/", live=False, color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    skip = "getComputedStyle(document.querySelector('.skip-to-content-link')).color"
    on_yellow = page.evaluate(skip)
    button = page.locator("[data-theme-button]")
    button.click()
    button.click()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    assert page.evaluate(skip) == on_yellow  # on yellow in both, not the color of links
    page.goto(server.url)
    page.wait_for_selector("[data-live=live]")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.goto(f"{server.url}/admin/jobs/job/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_dashboard_and_admin_link_to_each_other(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Jobs, batches, groups, agents and tests have links in both directions."""
    samples = fill(server, client, agent)
    page = open_page()
    for kind in ("job", "batch", "group", "agent", "test"):
        address = f"/{kind}s/{samples[kind]}".replace("batchs", "batches")
        page.goto(server.url + address)
        link = page.get_by_role("link", name="Open in admin")
        assert link.evaluate("node => getComputedStyle(node).paddingRight") == "0px"  # its text ends at the page's edge
        link.click()
        expect(page.locator("#site-name")).to_contain_text("admin")
        page.locator(f"#content a[href='{address}']").first.click()
        expect(page).to_have_url(server.url + address)
        page.wait_for_selector(f"main[data-screen={kind}] h1")


def test_inspect_js_builds_the_admins_addresses(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Its addresses equal the server's for any characters in an id."""
    from qualgent.web.admin_base.links import admin_url

    page = open_page(server.url)
    for model, pk in (("job", "01a2"), ("agent", "rack/1 ä"), ("org", 'a_b&c?d#e[f]"g"%h\'i'), ("batch", "x\\y")):
        found = page.evaluate(
            f"async ([model, pk]) => (await import('{settings.STATIC_URL}js/inspect.js')).adminUrl(model, pk)",
            [model, pk],
        )
        assert found.replace("'", "%27") == admin_url(model, pk).replace("'", "%27"), pk


@pytest.mark.parametrize("width", [1440, 390])
def test_pages_do_not_scroll_sideways(
    server: ServerProcess, client: Client, open_page: Pages, artifact_dir: Path, width: int
) -> None:
    """At desktop to phone widths; wide tables scroll on their own."""
    job_id = client.submit(test="tests/checkout/with-a-name-that-is-rather-long.spec.js")
    page = open_page(viewport={"width": width, "height": 900}, live=False)
    paths = {
        "index": "",
        "jobs": "jobs/job/",
        "job": f"jobs/job/{job_id}/change/",
        "orgs": "accounts/org/",
        "agents": "agents/agent/",
    }
    for name, path in paths.items():
        page.goto(f"{server.url}/admin/{path}")
        page.screenshot(path=str(artifact_dir / f"admin-{name}-{width}.png"))
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


LISTS = (
    "jobs/job", "jobs/attempt", "jobs/batch", "jobs/knowntest", "jobs/case", "jobs/group", "jobs/event",
    "agents/agent", "accounts/org",
)  # fmt: skip


def test_no_column_of_a_list_is_cut(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """At 1280 pixels all columns of all lists are in sight, with the words of the dashboard."""
    fill(server, client, agent)
    page = open_page(viewport={"width": 1280, "height": 900}, live=False)
    seen = 0
    for name in LISTS:
        page.goto(f"{server.url}/admin/{name}/")
        for results in page.locator("#changelist .results").all():  # none in a list without rows
            assert results.evaluate("list => list.scrollWidth - list.clientWidth") <= 0, name
            seen += 1
    assert seen >= 7
    page.goto(f"{server.url}/admin/jobs/job/?status__exact=done")
    expect(page.locator("#result_list .field-status_shown").first).to_have_text("passed")
