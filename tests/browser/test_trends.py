"""Trends on the screens of batches, agents and organizations; the utilization of the fleet by hour."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Pages, Site
from tests.browser.test_accessibility import assert_accessible
from tests.databases import other_session
from tests.server_process import ServerProcess

TITLES = ["Pass rate", "Duration", "Queue wait", "Agents at work", "Installs"]
PLOTS = """() => [...document.querySelectorAll("#trends .u-over")].map((plot) => {
  const { left, right } = plot.getBoundingClientRect();
  return [Math.round(left), Math.round(right)].join();
})"""


@pytest.fixture(scope="module")
def worked(site: Site) -> Site:
    """Let an agent run a suite of four tests, two attempts of which fail at least."""
    site.agent(site.server, "lab/1", "--seconds", "0.1", "--install-seconds", "0.2")
    body = {"suite": "smoke", "branch": "main"}
    jobs = [{"org_id": "acme", "app_version_id": "4.2.0", "test": f"tests/{n}.spec.js"} for n in range(4)]
    for job in site.client.post("/api/v1/jobs", {**body, "jobs": jobs}).body["jobs"]:
        site.client.until(job["id"], "done")
    return site


def titles(page: Page) -> list[str]:
    expect(page.locator("#trends .chart canvas")).to_have_count(len(TITLES))
    return page.locator("#trends .chart-head strong").all_inner_texts()


def test_trends_of_a_suite_have_one_axis(worked: Site, open_page: Pages) -> None:
    """A first day has points; the plots are below each other, and one moment is read out in all of them."""
    page = open_page(f"{worked.server.url}/batches?suite=smoke")
    expect(page.locator("#batches-list tbody tr")).to_have_count(1)
    page.get_by_role("radio", name="Trends").check()
    expect(page).to_have_url(re.compile(r"/batches\?suite=smoke&view=trends$"))
    assert titles(page) == TITLES
    expect(page.get_by_role("radio", name="1 h", exact=True)).to_be_checked()
    assert len(set(page.evaluate(PLOTS))) == 1
    rate = page.locator("[data-chart='Pass rate']").get_by_role("img")
    expect(rate).to_have_accessible_name("Pass rate. passed: latest 100 %, from 100 % to 100 %.")
    rate.focus()
    page.keyboard.press("ArrowLeft")
    times = page.locator("#trends .chart-time")
    expect(times.first).to_have_text(re.compile("..:.."))
    assert len(set(times.all_inner_texts())) == 1
    page.get_by_role("radio", name="90 days").check()
    expect(page).to_have_url(re.compile("range=90d"))
    assert titles(page) == TITLES
    page.go_back()
    page.go_back()
    expect(page.locator("#batches-list tbody tr")).to_have_count(1)


def test_the_values_behind_trends_are_a_table(worked: Site, open_page: Pages) -> None:
    """Newest first, with units; a suite that did not run has none."""
    page = open_page(f"{worked.server.url}/batches?view=trends&suite=smoke")
    page.get_by_role("button", name="Show as a table").click()
    head = page.get_by_role("region", name="Trends").last.locator("thead th")
    names = ["Time", "Pass rate", "Duration, p95", "Duration, p50", "Queue wait, p95", "Queue wait, p50"]
    expect(head).to_have_text([*names, "Agents at work", "Installs, made", "Installs, avoided"])
    rows = page.locator(".chart-table tbody tr")
    made = [row.split("\t") for row in rows.all_inner_texts()]
    assert sum(int(cells[-2]) for cells in made) == 1
    assert sum(int(cells[-1]) for cells in made) == 3
    assert {cells[1] for cells in made} <= {"100\xa0%", "–"}
    assert_accessible(page)
    page.get_by_role("button", name="Show charts").click()
    assert titles(page) == TITLES
    page.goto(f"{worked.server.url}/batches?view=trends&suite=other")
    expect(page.get_by_role("heading", name="No batches match")).to_be_visible()


def test_an_agent_and_an_organization_have_trends(worked: Site, open_page: Pages) -> None:
    """An agent's work is a share of its time; on a phone nothing scrolls sideways."""
    page = open_page(f"{worked.server.url}/agents/lab/1?view=trends", viewport=PHONE)
    assert titles(page) == ["Pass rate", "Duration", "Queue wait", "Utilization", "Installs"]
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    page.get_by_role("radio", name="Attempts").check()
    expect(page.locator("#attempts-list [data-row]")).to_have_count(4)
    wide = open_page(f"{worked.server.url}/orgs/acme")
    days = wide.locator("#days tbody tr")
    expect(days).to_have_count(7)
    trends = worked.client.get("/api/v1/trends?org_id=acme&range=30d").body
    shown = [int(text) for text in days.locator("td:nth-child(2)").all_inner_texts()]
    assert shown == trends["attempts"][:-8:-1], trends
    assert sum(shown) > 0
    wide.get_by_role("radio", name="Trends").check()
    assert titles(wide) == TITLES
    assert_accessible(wide)


def test_utilization_by_hour_is_a_table_with_shades(
    server: ServerProcess, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The mean of the hour's minutes, in local time; what was not measured is a gap, in words as well."""
    hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(days=2)
    server.stop()
    with other_session(server.data_dir) as database:
        for minute, agents in ((0, {"busy": 3, "idle": 1}), (1, {"busy": 1, "idle": 3, "offline": 4})):
            at = hour + timedelta(minutes=minute)
            figures = {"at": int(at.timestamp()), "agents": agents}
            database.insert("jobs_minute", at=f"{at:%Y-%m-%d %H:%M:00}", figures=json.dumps(figures))
    server.start()
    agent(server, "phone")
    page = open_page(f"{server.url}/fleet", timezone_id="America/New_York")
    page.get_by_role("link", name="Utilization").click()
    expect(page).to_have_url(f"{server.url}/fleet?view=hours")
    days = page.locator("#hours tbody tr")
    expect(days).to_have_count(7)
    cells = days.filter(has=page.locator("[class^=shade]")).first.locator("td")
    expect(cells).to_have_count(24)
    local = page.evaluate("ms => new Date(ms).getHours()", hour.timestamp() * 1000)
    expect(cells.nth(local)).to_have_text("50 %")
    expect(cells.nth(local)).to_have_class("shade-3")
    expect(cells.nth((local + 1) % 24)).to_have_text("not measured")
    expect(page.locator(".hours-scale")).to_have_text(re.compile(r"Hours in UTC-[45], this one so far$"))
    present = page.evaluate("() => new Date().getHours()")
    expect(days.last.locator(".is-ahead")).to_have_count(23 - present)
    assert_accessible(page)
