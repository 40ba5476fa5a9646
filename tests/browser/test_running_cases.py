"""The test cases of a running attempt on its job's page: live, in place, without a jump."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from playwright.sync_api import expect

from qgprotocol import messages
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.socket_agent import SocketAgent

TOP = "document.querySelector('.tabs').getBoundingClientRect().top"


def case(number: int, outcome: Any = "passed", **fields: Any) -> messages.CaseResult:
    return messages.CaseResult(name=f"cart › {number}", classname="cart", outcome=outcome, seconds=number / 2, **fields)


@pytest.fixture
def agent(server: ServerProcess) -> Iterator[SocketAgent]:
    with closing(SocketAgent(server)) as made:
        yield made


def test_cases_are_shown_as_they_end(
    server: ServerProcess, client: Client, agent: SocketAgent, open_page: Pages
) -> None:
    """The line above the log counts them and names the one that runs; the list has the newest first."""
    job_id = client.submit(test="e2e/cart.spec.ts")
    lease = agent.begin()
    numbers = iter(range(1000))

    def say(**fields: Any) -> None:
        agent.say(messages.Cases(attempt=lease.attempt, token=lease.token, number=next(numbers), **fields))

    page = open_page(f"{server.url}/jobs/{job_id}", bypass_csp=True)
    line = page.locator(".cases-line")
    expect(line).to_have_text("No cases reported so far")
    expect(page.get_by_role("tab", name="Cases").locator(".count")).to_be_hidden()
    page.wait_for_function("document.fonts.status === 'loaded'")
    before = page.evaluate(TOP)
    say(total=12, running=["cart › 1"])
    expect(line).to_have_text("0 of 12 cases, running: cart › 1")
    long = "cart › " + "adds " * 50
    failed = case(2, "failed", message="expected 42.00\ngot 41.58", log_line=12, log_last_line=40)
    say(total=12, passed=6, failed=1, running=[long, "b", "c"], ended=[case(1, log_line=11), failed])
    expect(line).to_contain_text("7 of 12 cases, 1 failed")
    expect(line).to_contain_text("and 2 more")
    assert page.evaluate(TOP) == before
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.get_by_role("tab", name="Cases 7 of 12").click()
    rows = page.locator(".case")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("cart › 2")
    expect(rows.last.get_by_role("link", name="Log line 11")).to_have_attribute("href", "#L11")
    rows.first.locator("summary").click()
    expect(rows.first.get_by_role("link", name="Log lines 12–40")).to_have_attribute("href", "#L12-L40")
    page.evaluate("window.row = [...document.querySelectorAll('.case')].find((row) => row.querySelector('details'))")
    say(total=12, passed=7, failed=1, running=["cart › 4"], ended=[case(1), failed, case(3)])
    expect(rows).to_have_count(3)
    expect(rows.first).to_contain_text("cart › 3")
    assert page.evaluate("window.row.isConnected && window.row.querySelector('details').open")
    assert page.evaluate(TOP) == before
    if folder := os.environ.get("SCREENSHOTS"):
        page.screenshot(path=f"{folder}/running-cases.png", full_page=True)
    assert findings_of_both_themes(page) == []
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]

    done = [case(1), failed, *map(case, range(3, 13))]
    fields = {"outcome": "failed", "run_seconds": 9.0, "cases": done}
    agent.say(messages.Result(attempt=lease.attempt, token=lease.token, **fields))
    expect(line).to_have_count(0)
    expect(page.get_by_role("tab", name="Cases 12, 1 failed")).to_have_attribute("aria-selected", "true")
    expect(rows).to_have_count(12)
