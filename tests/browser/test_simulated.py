"""Simulated results: the banner that keeps them from being taken for real ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess

Agents = Callable[..., None]
SMALL: ViewportSize = {"width": 1280, "height": 900}
WITHIN = """(cell, mark) => {
  const [outer, inner] = [cell, cell.querySelector(mark)].map((one) => one.getBoundingClientRect());
  return inner.width > 8 && inner.right <= outer.right && inner.bottom <= outer.bottom;
}"""


def banner(page: Page) -> str:
    """Return the text of the banner."""
    found = page.locator("[data-simulated]")
    expect(found).to_be_visible()
    return " ".join(found.inner_text().split())


def test_every_result_of_a_simulated_agent_has_a_banner(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents, tmp_path: Path
) -> None:
    """On a batch and a build with their number, on a job and a test; accessible. On the overview it is a tag."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "a", "b-breaks")
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}")
    assert banner(page) == "Simulated. 2 of 2 jobs simulated, not run. Show simulated"
    assert findings_of_both_themes(page) == []
    job = client.get(f"/api/v1/batches/{batch_id}/results", status="done").body["results"][0]
    known = client.get(f"/api/v1/jobs/{job['id']}").body["test_id"]
    pages = {
        "/builds/acme/4.12.0": "2 of 2 tests simulated, not run. Show simulated",
        f"/jobs/{job['id']}": "phone simulates tests: this test was not run, and its result proves nothing.",
        f"/tests/{known}": "1 of the last 1 attempt simulated, not run. The figures include them.",
    }
    for path, text in pages.items():
        page = open_page(server.url + path)
        for viewport in (WIDE, PHONE):
            page.set_viewport_size(viewport)
            page.evaluate(TWO_FRAMES)
            assert banner(page) == f"Simulated. {text}"
            assert findings_of_both_themes(page) == []
    assert banner(open_page(server.url)) == "1 simulated agent"
    page = open_page(f"{server.url}/batches")
    expect(page.locator(".simulated")).to_have_attribute("title", "Run by a simulated agent")
    submit_batch(client, "c", target="tv")
    plain = open_page(f"{server.url}/batches", live=False, java_script_enabled=False)
    expect(plain.get_by_role("cell", name="2, simulated, not run")).to_have_count(1)
    page.set_viewport_size(PHONE)
    expect(page.locator(".simulated")).to_be_visible()


def test_a_running_job_has_no_result_yet(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents
) -> None:
    """Its banner says what will be; so does the page without scripts."""
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    job = client.submit()
    client.until(job, "running")
    page = open_page(f"{server.url}/jobs/{job}")
    text = "phone simulates tests: this test is not run, and its result will prove nothing."
    assert banner(page) == f"Simulated. {text}"
    plain = open_page(f"{server.url}/jobs/{job}?scripts=off", live=False)
    expect(plain.get_by_role("row", name="Simulated")).to_contain_text("The test is not run: phone simulates tests.")


def test_a_group_has_the_banner(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents, tmp_path: Path
) -> None:
    """With the number of its tests, of jobs where a test has several, and a link to them."""
    start_player(server, agent, tmp_path)
    batch_id = submit_batch(client, "a", "b")
    until_ended(client, batch_id)
    (group,) = {job["group"] for job in client.get("/api/v1/jobs").body["jobs"]}
    page = open_page(f"{server.url}/groups/{group}")
    assert banner(page) == "Simulated. 2 of 2 tests simulated, not run. Show simulated"
    until_ended(client, submit_batch(client, "a"))
    page = open_page(f"{server.url}/groups/{group}")
    assert banner(page) == "Simulated. 3 of 3 jobs simulated, not run. Show simulated"
    page.get_by_role("link", name="Show simulated").click()
    expect(page.locator("#jobs-list .row")).to_have_count(3)


def test_real_results_have_no_banner(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents, tmp_path: Path
) -> None:
    """In a batch with both, the banner counts and lists the simulated ones."""
    config = tmp_path / "qgagent.toml"
    config.write_text('[target.web]\npreset = "command"\nrun = ["true"]\n')
    agent(server, "real", "--config", str(config))
    start_player(server, agent, tmp_path)
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": target, "target": target} for target in ("web", "mobile")]
    batch_id = client.post("/api/v1/jobs", {"jobs": jobs}).body["batch"]["id"]
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}")
    assert banner(page) == "Simulated. 1 of 2 jobs simulated, not run. Show simulated"
    page.get_by_role("link", name="Show simulated").click()
    expect(page.locator("#results-list tbody tr")).to_have_count(1)
    expect(page.locator("#results-list tbody tr")).to_contain_text("mobile")
    (real,) = [row for row in client.get("/api/v1/jobs").body["jobs"] if row["test"] == "web"]
    page = open_page(f"{server.url}/jobs/{real['id']}")
    expect(page.locator("[data-way], #way")).to_be_visible()
    expect(page.locator("[data-simulated]")).to_have_count(0)


def test_a_waiting_job_has_no_banner(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Nothing was simulated yet, and no agent is connected."""
    job_id = client.submit()
    for path in (f"/jobs/{job_id}", "/"):
        page = open_page(server.url + path)
        expect(page.locator("main")).to_contain_text("No agent serves")
        expect(page.locator("[data-simulated]")).to_have_count(0)


def test_the_plain_tables_say_it_too(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents, tmp_path: Path
) -> None:
    """Without scripts."""
    start_player(server, agent, tmp_path)
    batch_id = submit_batch(client, "a")
    until_ended(client, batch_id)
    (job,) = client.get("/api/v1/jobs").body["jobs"]
    known = client.get(f"/api/v1/jobs/{job['id']}").body["test_id"]
    texts = {
        "/": "idle, simulated",
        "/jobs": "passed, simulated, not run",
        f"/batches/{batch_id}": "passed, simulated, not run",
    }
    texts |= {f"/jobs/{job['id']}": "The test was not run", f"/tests/{known}": "passed, simulated, not run"}
    for path, text in texts.items():
        page = open_page(java_script_enabled=False)
        page.goto(server.url + path)
        expect(page.locator(".plain-page")).to_contain_text(text)
    page.goto(f"{server.url}/batches/{batch_id}")
    expect(page.get_by_role("heading", level=1)).to_have_text("e2e")


def test_the_fleets_table_marks_simulated_agents(server: ServerProcess, open_page: Pages, agent: Agents) -> None:
    """Beside a name that is cut, too."""
    names = ("lab/galaxy-2", "lab/a-device-with-quite-a-long-name-that-goes-on-and-on")
    for name in names:
        agent(server, name)
    for viewport in (PHONE, SMALL):
        page = open_page(f"{server.url}/fleet?view=table", viewport=viewport)
        for name in names:
            cell = page.locator(".f-agent", has_text=name)
            expect(cell.locator(".simulated")).to_have_text("simulated")
            assert cell.evaluate(WITHIN, ".simulated")
