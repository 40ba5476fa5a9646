"""Test cases of an attempt, and earlier results of the same test."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess

Start = Callable[..., None]

SCRIPT = """
import pathlib, sys
cases = "".join(f'<testcase classname="cart" name="adds {n}" time="0.1"/>' for n in range(150))
cases += '<testcase classname="cart" name="has no camera"><skipped message="no camera"/></testcase>'
cases += '<testcase classname="cart" name="shows the total"><failure message="41.80 is not &lt;b&gt;42"/></testcase>'
pathlib.Path(sys.argv[1], "junit.xml").write_text(f"<testsuite name='cart'>{cases}</testsuite>")
raise SystemExit(1)
"""


@pytest.fixture
def job_id(server: ServerProcess, client: Client, agent: Start, tmp_path: Path) -> str:
    """Run two jobs of a failing test with 152 cases, of which one failed; return the second's id."""
    (tmp_path / "cart.py").write_text(SCRIPT)
    run = f'["{sys.executable}", "{{test}}", "{{artifacts}}"]'
    (tmp_path / "qgagent.toml").write_text(f'test_root = "."\n[target.web]\npreset = "command"\nrun = {run}\n')
    agent(server, "runner", "--config", str(tmp_path / "qgagent.toml"))
    for _ in range(2):
        last = client.submit(test="cart.py", target="web")
        client.until(last, "failed")
    return last


def test_cases_that_failed_come_first(server: ServerProcess, open_page: Pages, job_id: str) -> None:
    """With their message as text; the others in pages of a hundred, and by outcome."""
    page = open_page(f"{server.url}/jobs/{job_id}")
    tab = page.get_by_role("tab", name="Cases 152, 1 failed")
    expect(tab).to_have_attribute("aria-selected", "true")  # there is no log
    page.get_by_role("tab", name="Timeline").click()
    expect(page).to_have_url(f"{server.url}/jobs/{job_id}?show=timeline")
    tab.click()
    expect(page).to_have_url(f"{server.url}/jobs/{job_id}")
    cases = page.locator(".case")
    expect(cases).to_have_count(100)
    expect(cases.first).to_contain_text("shows the total")
    expect(cases.first.locator("pre")).to_contain_text("41.80 is not <b>42")
    expect(cases.nth(1)).to_contain_text("has no camera")
    expect(cases.nth(1).locator("pre")).to_be_hidden()
    cases.nth(1).locator("summary").press("Enter")
    expect(cases.nth(1).locator("pre")).to_have_text("no camera")
    page.get_by_role("button", name="Show more").click()
    expect(cases).to_have_count(152)
    page.get_by_role("radio", name="failed 1").check()
    expect(cases).to_have_count(1)


def test_earlier_results_of_the_test_are_shown(
    server: ServerProcess, client: Client, open_page: Pages, job_id: str
) -> None:
    """The pass rate and a bar per attempt; this job's is marked, others link to their jobs. It may be quarantined."""
    page = open_page(f"{server.url}/jobs/{job_id}")
    history = page.get_by_role("region", name="Test history")
    expect(history).to_contain_text("0 of 2 attempts")
    expect(history.locator(".took")).to_have_count(2)
    expect(history.locator(".took.is-here")).to_have_attribute("href", f"/jobs/{job_id}")
    history.locator(".took").first.click()
    expect(page).not_to_have_url(re.compile(job_id))
    expect(page.locator(".took.is-here")).to_have_count(1)
    client.submit(test="cart.py", target="web")
    expect(history).to_contain_text("0 of 3 attempts", timeout=20_000)  # by itself
    history.get_by_role("button", name="Quarantine…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("that have finished keep their result")
    dialog.get_by_role("button", name="Quarantine").click()
    expect(history).to_contain_text("Its failures do not fail a batch")


def test_axe_finds_nothing_and_phones_fit(server: ServerProcess, open_page: Pages, job_id: str) -> None:
    """Cases and history are accessible and fit a phone."""
    page = open_page(f"{server.url}/jobs/{job_id}?show=cases", viewport=PHONE, bypass_csp=True)
    expect(page.locator(".case pre").first).to_be_visible()
    expect(page.locator(".took")).to_have_count(2)
    assert findings_of_both_themes(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_without_scripts_its_cases_are_a_table(server: ServerProcess, open_page: Pages, job_id: str) -> None:
    """Failures first, with a link to the test's history."""
    page = open_page(f"{server.url}/jobs/{job_id}", live=False, java_script_enabled=False)
    rows = page.get_by_role("table", name="Cases of the last attempt").get_by_role("row")
    expect(rows).to_have_count(51)
    expect(rows.nth(1)).to_contain_text("shows the total")
    expect(rows.nth(1)).to_contain_text("41.80 is not <b>42")
    facts = page.get_by_role("table", name="Details", exact=True)
    expect(facts.get_by_role("row", name=re.compile("tarted .+ UTC"))).to_be_visible()
    expect(facts.get_by_role("row", name=re.compile(r"Duration .*\d s"))).to_be_visible()
    page.get_by_role("link", name="Test history").click()
    expect(page.get_by_role("table", name="Recent attempts").get_by_role("row")).to_have_count(3)
