"""What people come for, with the number of clicks that it takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.batch_steps import submit_batch, until_ended
from tests.browser.conftest import Pages
from tests.browser.evidence_steps import start_shop
from tests.integration.client import Client
from tests.server_process import ServerProcess


class Clicks:
    """Clicks, counted."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self, what: Locator) -> None:
        what.click()
        self.made += 1


def heading(page: Page, name: str) -> Locator:
    return page.get_by_role("heading", name=name)


def test_the_nine_tasks(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Each by the clicks that it may take at most; the second and its evidence are in test_failures.py, too."""
    start_shop(server, agent, tmp_path / "shop")
    agent(server, "phone", "--seconds", "600", "--install-seconds", "0", "--target", "mobile")
    before = submit_batch(client, "home.spec.js", "total.spec.js", target="web", app_version_id="1.0")
    until_ended(client, before)
    tests = ("home.spec.js", "total.spec.js", "database-1.spec.js", "cart.spec.js")
    now = submit_batch(client, *tests, target="web", app_version_id="1.1")
    until_ended(client, now)
    running = client.submit(org_id="acme", app_version_id="2.0", test="long.spec.js", target="mobile")
    client.until(running, "running")
    client.submit(org_id="acme", app_version_id="2.0", test="next.spec.js", target="mobile")
    waiting = client.submit(org_id="acme", app_version_id="2.0", test="tv.spec.js", target="tv")
    page = open_page(server.url)

    # is the fleet healthy: none
    expect(page.locator("[data-figure=agents]")).to_contain_text("2")
    expect(page.locator("#problems")).to_contain_text("tv")
    expect(page.locator("#problems")).not_to_contain_text("lost")

    # saved today: none
    saved = page.locator("[data-figure='installs avoided']")
    expect(saved.locator(".figure-period")).to_have_text("24 h")
    expect(saved).to_contain_text("2 made in < 0.1 s, 67 % avoided")

    # why does it wait: one
    clicks = Clicks()
    clicks(page.locator(f"[data-row='job/{waiting}']"))
    expect(page.locator("[data-why]")).to_contain_text("No agent serves target tv")
    assert clicks.made <= 1

    # who hogs the agents: one
    clicks = Clicks()
    clicks(page.get_by_role("link", name="Fleet", exact=True))
    expect(page.get_by_role("main")).to_contain_text("acme")
    expect(page.get_by_role("main")).to_contain_text("2.0")
    assert clicks.made <= 1

    # take a phone out: three
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.locator("[data-row='agent/phone']"))
    clicks(page.get_by_role("button", name="Pause…"))
    clicks(page.get_by_role("dialog").get_by_role("button", name="Pause phone"))
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    assert clicks.made <= 3

    # which tests of this build failed and why: none from the CI link; log line and screenshot: one
    page.goto(f"{server.url}/batches/{now}")
    causes = page.locator(".failure-group summary")
    expect(causes).to_have_count(2)
    expect(page.locator("#failures")).to_contain_text("database-1.spec.js")
    expect(page.locator("#failures")).to_contain_text("connection refused")
    clicks = Clicks()
    clicks(page.locator("#results-list a.row-link", has_text="total.spec.js"))
    expect(page.locator(".log-line.is-cause")).to_be_in_viewport()
    expect(page.get_by_role("img", name="Actual: cart-actual.png")).to_be_in_viewport()
    assert clicks.made <= 1

    # compare with the previous run: counted in the head, the tests with one click and in sight
    page.goto(f"{server.url}/batches/{now}")
    clicks = Clicks()
    counts = page.locator("[data-changes-count]")
    expect(counts.first).to_be_in_viewport()
    expect(page.locator(".change-verdict")).to_contain_text("1 new failure")
    expect(page.locator("[data-changes-count=new]")).to_have_text("1")  # not the new failure, which is new as well
    clicks(page.get_by_role("tab", name="Changes"))
    expect(page.locator("[data-changes=newly_failing]")).to_be_in_viewport()
    expect(page.locator("[data-changes=newly_failing]")).to_contain_text("database-1.spec.js")
    expect(page.locator("[data-changes=still_failing]")).to_contain_text("total.spec.js")
    assert clicks.made <= 1

    # retry what failed, in the head of the batch: one
    clicks = Clicks()
    clicks(page.get_by_role("button", name="Retry 2 failed"))
    expect(page.locator("[data-toast]")).to_contain_text("2 jobs queued again")
    assert clicks.made <= 1
    until_ended(client, now)

    # retry the new failures, from the first screen: three; or those of a problem, which opens its cause: two
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.get_by_role("link", name="Batches", exact=True))
    clicks(page.locator(f"tr:has([data-row='batch/{now}'])").get_by_role("button", name="Retry failed jobs"))
    clicks(page.get_by_role("menuitem", name="Retry 1 new failure"))
    expect(page.locator("[data-toast]").last).to_contain_text("1 job queued again")
    assert clicks.made <= 3
    until_ended(client, now)
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.locator("#problems a", has_text="connection refused"))
    cause = page.locator(".failure-group", has_text="connection refused")
    expect(cause.locator("> details")).to_have_attribute("open", "")
    expect(cause).to_be_in_viewport()
    clicks(cause.get_by_role("button", name="Retry 1 failed job", exact=True))
    expect(page.locator("[data-toast]").last).to_contain_text("1 job queued again")
    assert clicks.made <= 2
    until_ended(client, now)

    # quarantine a test, from the first screen: three; the list says why and since when
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.get_by_role("link", name="Tests", exact=True))
    clicks(page.locator("#tests-list tr", has_text="total.spec.js").get_by_role("button", name="Quarantine"))
    page.keyboard.type("moved to the other team")
    clicks(page.get_by_role("dialog").get_by_role("button", name="Quarantine"))
    row = page.locator("#tests-list tr", has_text="total.spec.js")
    expect(row.locator(".row-why")).to_contain_text("moved to the other team")
    expect(row.locator(".row-why")).to_contain_text(re.compile(r"since \d\d:\d\d"))
    assert clicks.made <= 3

    # a hotfix's priority, and what it overtakes before the last click: three
    hotfix = client.submit(org_id="acme", app_version_id="2.1", test="hotfix.spec.js", target="mobile")
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.locator(f"#jobs-list [data-row='job/{hotfix}']"))
    clicks(page.get_by_role("button", name="Priority 1"))
    overtaken = page.locator(".ask-overtaken li")
    expect(overtaken).to_have_text(re.compile(r"^2\.0\s*acme\s*1 job on mobile: "))
    clicks(page.get_by_role("dialog").get_by_role("button", name="Change 1 job"))
    expect(page.get_by_role("button", name="Priority 0")).to_be_visible()
    assert clicks.made <= 3

    # that of a whole build: two; what is overtaken scrolls, the buttons stay in view
    page.set_viewport_size({"width": 390, "height": 500})
    page.goto(server.url)
    clicks = Clicks()
    clicks(page.get_by_role("button", name="Priority of build 2.0…").first)
    page.get_by_role("dialog").get_by_role("radio", name="3").check()
    expect(page.locator(".ask-waits").last).to_contain_text("tv")
    change = page.get_by_role("dialog").get_by_role("button", name="Change 2 jobs")
    expect(change).to_be_in_viewport(ratio=1)
    clicks(change)
    assert clicks.made <= 2
    page.set_viewport_size({"width": 1280, "height": 800})

    # test X failed this week: one search
    page.goto(f"{server.url}/jobs")
    page.get_by_role("combobox", name="Search jobs").fill("total status:failed age<7d ")
    page.keyboard.press("Enter")
    expect(page.locator("#jobs-list tbody tr")).to_have_count(2)
