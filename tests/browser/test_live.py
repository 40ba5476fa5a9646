"""Live updates: a job submitted by REST waits, runs and finishes on an open page."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.command_box import command_lines
from tests.browser.conftest import Pages, expect_ticking
from tests.integration.client import Client
from tests.server_process import ServerProcess

# remembers every text a job's status shows, so that none that was quickly over is missed
WATCH_STATUS = """id => {
  window.seen = [];
  const look = () => {
    const text = document.querySelector(`[data-row="job/${id}"]`)?.closest("tr").querySelector(".c-status").innerText;
    if (text && text !== window.seen.at(-1)) window.seen.push(text.trim());
  };
  look();
  new MutationObserver(look).observe(document.getElementById("app"), {subtree: true, childList: true, characterData: true});
}"""  # noqa: E501


def test_a_job_waits_runs_and_finishes_without_a_reload(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """On a page opened before the job was submitted and its agent connected."""
    page = open_page(server.url)
    page.evaluate("window.neverReloaded = true")
    expect(page.get_by_role("heading", name="Submit the first test")).to_be_visible()

    job_id = client.submit(org_id="acme", app_version_id="4.2.0", test="tests/login.spec.js")
    row = page.locator(f"tr:has([data-row='job/{job_id}'])")
    expect(row).to_contain_text("waiting")
    group = page.locator("#queue-list tbody tr", has_text="4.2.0").first
    expect(group.locator(".c-why")).to_contain_text("No agent")
    expect(page.locator("[data-figure='waiting'] dd").first).to_have_text("1")

    page.evaluate(WATCH_STATUS, job_id)
    agent(server, "phone", "--seconds", "0.8", "--install-seconds", "0.8")
    expect(row).to_contain_text("passed")
    seen = page.evaluate("window.seen")
    assert seen[0] == "waiting"
    assert seen[-1] == "passed"
    assert {"installing", "running"} & set(seen)

    expect(row).to_contain_text("phone")
    expect(row).to_contain_text("simulated")
    expect(page.locator("#agents-list tr", has_text="phone")).to_contain_text("4.2.0")
    expect(page.locator("#queue-list tbody.is-over tr", has_text="4.2.0")).to_contain_text("finished")
    expect(page.locator("[data-figure='passed'] dd").first).to_have_text("1")
    assert page.evaluate("window.neverReloaded") is True


def test_an_agent_shows_its_build_test_and_elapsed_time(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The time ticks against the estimate."""
    page = open_page(server.url)
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    client.submit(app_version_id="4.2.0", test="tests/slow.spec.js")
    row = page.locator("#agents-list tr", has_text="phone")
    expect(row).to_contain_text("busy")
    expect(row).to_contain_text("slow.spec.js")
    expect(row).to_contain_text("4.2.0")
    expect_ticking(row.locator("time"))


def test_unchanged_rows_are_not_redrawn(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A new job keeps the nodes and selection of others."""
    first = client.submit(test="tests/first.spec.js")
    page = open_page(server.url)
    expect(page.locator("#jobs-list tbody tr")).to_have_count(1)
    page.evaluate("id => { window.node = document.querySelector(`[data-row='job/${id}']`) }", first)
    client.submit(test="tests/second.spec.js")
    expect(page.locator("#jobs-list tbody tr")).to_have_count(2)
    assert page.evaluate("id => document.querySelector(`[data-row='job/${id}']`) === window.node", first)


def test_new_jobs_are_announced_under_the_pointer(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """A button shows them; rows do not move."""
    client.submit(test="tests/first.spec.js")
    page = open_page(server.url)
    page.locator("#jobs-list tbody tr").first.hover()
    client.submit(test="tests/second.spec.js")
    button = page.get_by_role("button", name="Show 1 new")
    expect(button).to_be_visible()
    expect(page.locator("#jobs-list tbody tr")).to_have_count(1)
    button.click()
    expect(page.locator("#jobs-list tbody tr")).to_have_count(2)


def test_a_job_opens_with_its_attempts_and_lines_to_copy(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The open page shows the wait reason, then the attempt, live."""
    job_id = client.submit(test="tests/login.spec.js")
    page = open_page(server.url)
    page.locator(f"[data-row='job/{job_id}']").click()
    panel = page.get_by_role("main")
    expect(panel.locator("[data-why]")).to_contain_text("No agent")
    lines = command_lines(panel)
    assert any(line.startswith(f"qgjob show {job_id}") for line in lines), lines
    assert f"curl -s {server.url}/job/{job_id}" in lines
    agent(server, "phone", "--seconds", "0.5", "--install-seconds", "0.2")
    attempt = panel.get_by_role("listitem").filter(has_text="on phone")
    expect(attempt).to_contain_text("passed")
    expect(panel.locator(".page-state")).to_contain_text("passed")
    expect(panel.locator("[data-why]")).to_have_count(0)


def test_a_link_opens_any_job(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """It need not be among the latest."""
    job_id = client.submit(test="tests/old.spec.js")
    client.post("/api/v1/jobs", [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}"} for n in range(150)])
    page = open_page(f"{server.url}/jobs/{job_id}")
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/old.spec.js")


def test_groups_agents_and_jobs_link_to_each_other(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """From the queue to group, agent and job; Back returns the same way."""
    agent(server, "phone", "--seconds", "30", "--install-seconds", "0")
    for number in range(3):
        client.submit(app_version_id="4.2.0", test=f"tests/{number}.spec.js")
    page = open_page(server.url)
    page.locator("#queue-list tbody tr", has_text="4.2.0").click()
    main, heading = page.get_by_role("main"), page.get_by_role("heading", level=1)
    expect(main.locator("[data-count]")).to_have_text(["1 running", "2 waiting"])
    expect(main.locator("[data-why]")).to_contain_text("Next on phone")
    main.get_by_role("link", name="phone").click()
    expect(main).to_contain_text("Current job")
    main.get_by_role("link", name="tests/").first.click()
    expect(heading).to_contain_text("tests/")
    page.go_back()
    expect(heading).to_have_text("phone")
    page.go_back()
    page.go_back()
    expect(heading).to_have_text("Overview")


def test_a_link_to_an_unknown_job_is_reported(server: ServerProcess, open_page: Pages) -> None:
    """An invalid or unknown id."""
    open_page.expected = "404 (Not Found)"
    for path in ("/jobs/nonsense", "/jobs/01a21037-628f-732e-86de-e38cf1330a5f", "/agents/nobody", "/nowhere"):
        page = open_page(server.url + path)
        expect(page.get_by_role("heading", level=1)).to_have_text("Not found")
        expect(page.get_by_role("alert")).to_have_count(0)
