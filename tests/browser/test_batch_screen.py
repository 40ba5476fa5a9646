"""One batch: progress, matrix of tests and attempts, and actions."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually


def names_shown(page: Page) -> list[str]:
    """Return the tests of the matrix, from top to bottom."""
    return [text.strip() for text in page.locator("#results-list tbody .c-test .test").all_inner_texts()]


def test_labels_that_no_agent_has_are_named(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Target and labels decide together, as the page of the job says."""
    page = open_page(f"{server.url}/batches/{submit_batch(client, 'a', labels={'os': '11', 'model': 'x'})}")
    expect(page.locator("[data-why]")).to_have_text("No agent serves target mobile with model=x, os=11")
    expect(page.locator("[data-left]")).to_have_count(0)  # the reason is said once


def test_when_an_agent_resumes_is_beside_why_nothing_starts(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    agent(server, "phone")
    eventually(lambda: client.get("/api/v1/agents").body["agents"])
    until = datetime.now(UTC) + timedelta(minutes=30, seconds=20)
    assert client.post("/api/v1/agents/phone/pause", {"until": until.isoformat()}).status == 200
    page = open_page(f"{server.url}/batches/{submit_batch(client, 'a')}")
    words = re.compile(r"^\s*No active agent serves target mobile .*resumes in about 30 min")
    expect(page.locator("[data-why]")).to_have_text(words)
    expect(page.locator("[data-left]")).to_have_count(0)


def test_a_batch_is_followed_without_a_reload(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Counts, bar, rows and cells update; failures come first; wait reason and duration are shown.

    A report that is attached later opens from the page, once somebody looks at it again.
    """
    batch_id = submit_batch(
        client, "a", "b", "c-breaks", "d-slow", url="https://ci.example.com/runs/7", commit="abc123"
    )
    page = open_page(f"{server.url}/batches/{batch_id}")
    main = page.get_by_role("main")
    expect(main.locator("[data-count=waiting]")).to_have_text("4 waiting")
    expect(main).to_contain_text("No agent serves")
    assert names_shown(page) == ["a", "b", "c-breaks", "d-slow"]
    start_player(server, agent, tmp_path, breaks="failed")
    expect(main.locator("[data-count=running]")).to_have_text("1 running")
    expect(main.locator("[data-left]")).to_contain_text(re.compile("Ends in about|last tests are running"))
    expect(main.locator("[data-count=done]")).to_have_text("3 passed")
    expect(main.locator("[data-count=failed]")).to_have_text("1 failed")
    expect(main.locator(".page-state, .page-line").first).to_contain_text("failed")
    expect(page.locator("#results-list tbody tr").first).to_contain_text("c-breaks")
    expect(page.locator("#results-list tbody tr").first).to_contain_text("expected 1, got 2")
    assert names_shown(page) == ["c-breaks", "a", "b", "d-slow"]
    origin = main.get_by_role("link", name="ci.example.com")
    expect(origin).to_have_attribute("href", "https://ci.example.com/runs/7")
    expect(origin).to_have_attribute("rel", "noopener noreferrer")
    expect(page).to_have_title("e2e on main · QualGent")
    until_ended(client, batch_id)
    expect(main.get_by_role("link", name="Open report")).to_have_count(0)
    job = client.get(f"/api/v1/batches/{batch_id}/results", status="failed").body["results"][-1]
    kept = f"/api/v1/batches/{batch_id}/report/index.html?attempt={job['tries'][-1]['id']}"
    assert client.send("PUT", kept, content=b"<!doctype html><h1>All tests</h1>").status == 201
    page.evaluate("dispatchEvent(new Event('focus'))")
    with page.expect_popup() as report:
        main.get_by_role("link", name="Open report").click()
    expect(report.value.frame_locator("iframe").get_by_role("heading", name="All tests")).to_be_visible()
    job_page = open_page(f"{server.url}/jobs/{job['id']}?show=artifacts")
    expect(job_page.get_by_role("main")).to_contain_text("c-breaks")
    expect(job_page.get_by_text("batch-report")).to_have_count(0)


def test_an_attempt_is_a_cell_that_links_to_it(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Shape, word and color per outcome, in order; arrow keys move between cells."""
    start_player(server, agent, tmp_path, breaks="failed", late="timed_out")
    batch_id = submit_batch(client, "a", "b-breaks", "c-late", retries=1)
    until_ended(client, batch_id)
    job = client.get(f"/api/v1/batches/{batch_id}/results", status="failed").body["results"][-1]
    page = open_page(f"{server.url}/batches/{batch_id}?show=failed")
    row = page.locator("#results-list tbody tr", has_text="b-breaks")
    expect(row.locator(".cell")).to_have_count(2)
    expect(row.locator(".cell .state-failed")).to_have_text(["failed", "failed"])
    assert row.locator(".cell use").first.get_attribute("href") == "#icon-failed"
    expect(page.locator("#results-list tbody tr", has_text="c-late").locator(".cell").first).to_contain_text(
        "timed out"
    )
    page.keyboard.press("j")
    expect(page.locator(f"[data-row='result/{job['id']}']")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{server.url}/jobs/{job['id']}?attempt=2")


def test_a_test_on_two_targets_is_told_apart(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """In the results and among the groups; of one target it is not repeated in each row."""
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": "home.spec.js", "target": name} for name in ("tv", "web")]
    batch = client.post("/api/v1/jobs", {"jobs": jobs, "suite": "smoke"}).body["batch"]["id"]
    page = open_page(f"{server.url}/batches/{batch}")
    rows = page.locator("#results-list tbody .c-test")
    expect(rows).to_have_text([re.compile(r"home.spec.js\s*tv"), re.compile(r"home.spec.js\s*web")])
    expect(page.locator(".batch-groups li")).to_have_text([re.compile(r"tv\s*cannot"), re.compile(r"web\s*cannot")])
    page.goto(f"{server.url}/batches/{submit_batch(client, 'home.spec.js', target='tv')}")
    expect(rows).to_have_text(["home.spec.js"])


def test_a_running_batch_is_right_before_its_results_come(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The page has the numbers of jobs that wait and are simulated; nothing else is shown before."""
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    batch_id = submit_batch(client, "a", "b", "c")
    eventually(lambda: client.get("/api/v1/jobs", batch_id=batch_id, status="running").body["jobs"])
    page = open_page()
    page.route_web_socket("**", lambda socket: None)  # no topic arrives
    page.goto(f"{server.url}/batches/{batch_id}")
    expect(page.locator("[data-count]")).to_have_text(["1 running", "2 waiting"])
    expect(page.locator("[data-simulated]")).to_contain_text("1 of 3 jobs simulated")
    group = client.get("/api/v1/jobs", batch_id=batch_id).body["jobs"][0]["group"]
    page.route("**/api/v1/jobs/count?*", lambda route: None)
    page.goto(f"{server.url}/groups/{group}")
    expect(page.locator("[data-simulated]")).to_contain_text("1 of 3 tests simulated")
    page.goto(f"{server.url}/batches")
    expect(page.locator(".simulated")).to_have_attribute("title", "1 of 3 jobs simulated, not run")
    expect(page.locator(".simulated .unseen")).to_have_text("1 of 3 jobs simulated")


def test_paths_have_the_room_of_causes_while_there_is_none(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """The column of causes is there once a job has one; a long path is whole until then."""
    path = "tests/account/settings/security/change-participants-and-notify.spec.js"
    page = open_page(
        f"{server.url}/batches/{submit_batch(client, path, 'b-breaks')}", viewport={"width": 1280, "height": 800}
    )
    name = page.locator("#results-list .test-folder").first
    expect(name).to_be_visible()
    assert name.evaluate("one => one.scrollWidth <= one.clientWidth")
    cause = page.get_by_role("columnheader", name="Cause")
    expect(cause).to_have_count(0)
    start_player(server, agent, tmp_path, breaks="failed")
    expect(cause).to_be_visible()
    expect(page.locator("#results-list .c-said")).to_contain_text(["Cause", "expected 1, got 2"])


def test_filters_are_in_the_address(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Failed, flaky, by name, slowest first; Back undoes them."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "login", "pay-breaks", "pay-slow")
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}")
    rows = page.locator("#results-list tbody tr")
    page.get_by_role("radio", name="failed 1").check()
    expect(rows).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/batches/{batch_id}?show=failed")
    page.go_back()
    expect(rows).to_have_count(3)
    page.get_by_role("radio", name="Slowest first").check()
    expect(rows.first).to_contain_text("pay-slow")
    page.keyboard.press("/")
    page.keyboard.type("login")
    expect(rows).to_have_count(1)
    expect(page).to_have_url(f"{server.url}/batches/{batch_id}?sort=slowest&test=login")
    page.get_by_role("radio", name="flaky 0").check()
    expect(page.get_by_role("heading", name="No tests match")).to_be_visible()
    page.get_by_role("button", name="Show all").click()
    expect(rows).to_have_count(3)
    page.locator("[data-count=done]").click()
    expect(page).to_have_url(f"{server.url}/batches/{batch_id}?sort=slowest&show=done")
    expect(rows).to_have_count(2)


def test_failed_jobs_are_retried(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """By one click on their number; then the jobs wait and run. Beside it is the menu, which has each kind."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "a", "b-breaks", "c-breaks")
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}")
    page.get_by_role("button", name="Retry failed jobs").click()
    expect(page.get_by_role("menuitem")).to_have_text(["Retry 2 failed, all new"])
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Retry 2 failed", exact=True).click()
    expect(page.get_by_text("2 jobs queued again.")).to_be_visible()
    row = page.locator("#results-list tbody tr", has_text="b-breaks")
    expect(row.locator(".cell .state-failed")).to_have_count(2)
    expect(page.get_by_role("button", name="Retry 2 failed", exact=True)).to_be_visible()


CANCELS = """([left, top, width, height]) => new Promise((end) => {
    const found = new Set();
    const look = () => {
        for (let x = 1; x < width; x += 3)
            for (let y = 1; y < height; y += 3) {
                const under = document.elementFromPoint(left + x, top + y)?.closest(".is-danger");
                if (under) found.add(`${under.textContent.trim()} at ${x}, ${y}`);
            }
    };
    const timer = setInterval(look, 20);
    setTimeout(() => { clearInterval(timer); end([...found]); }, 2500);
})"""


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_that_cancels_gets_under_the_pointer(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], width: int
) -> None:
    """Nowhere where Retry was, and not while its jobs wait and run again; both have places of their own."""
    agent(server, "phone", "--seconds", "1", "--install-seconds", "0", "--failure-rate", "1")
    batch_id = submit_batch(client, "a", "b")
    until_ended(client, batch_id)
    page = open_page(f"{server.url}/batches/{batch_id}")
    page.set_viewport_size({"width": width, "height": 800})
    cancel = page.get_by_role("button", name="Cancel unfinished…")
    expect(cancel).to_be_disabled()
    retry = page.get_by_role("button", name="Retry 2 failed", exact=True)
    box = retry.bounding_box()
    assert box is not None
    retry.click()
    under = page.evaluate(CANCELS, [box["x"], box["y"], box["width"], box["height"]])
    assert under == []
    expect(page.get_by_role("button", name="Retry 2 failed", exact=True)).to_be_enabled()
    expect(cancel).to_be_disabled()


def test_waiting_jobs_are_cancelled_or_made_more_urgent(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """Each dialog shows the count, and other batches are not affected."""
    batch_id = submit_batch(client, "a", "b")
    other = client.submit(test="other")
    page = open_page(f"{server.url}/batches/{batch_id}")
    page.get_by_role("button", name="Priority…").click()
    page.get_by_role("dialog").get_by_role("button", name="Change 2 jobs").click()
    expect(page.get_by_text("The priority of 2 jobs was changed.")).to_be_visible()
    page.get_by_role("button", name="Cancel unfinished…").click()
    page.get_by_role("dialog").get_by_role("button", name="Cancel 2 jobs").click()
    expect(page.locator("[data-count=cancelled]")).to_have_text("2 cancelled")
    expect(page.get_by_role("button", name="Cancel unfinished…")).to_have_count(0)
    assert client.get(f"/status/{other}").body["status"] == "pending"
    assert client.get(f"/job/{other}").body["priority"] == 1


def test_its_junit_file_can_be_downloaded(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """With a testcase per job, and command lines for a terminal."""
    batch_id = submit_batch(client, "a", "b")
    page = open_page(f"{server.url}/batches/{batch_id}")
    with page.expect_download() as download:
        page.get_by_role("link", name="JUnit").click()
    assert download.value.suggested_filename == f"junit-{batch_id}.xml"
    assert {case.get("name") for case in ET.parse(download.value.path()).iter("testcase")} == {"a", "b"}
    page.get_by_text("Command line").click()
    expect(page.get_by_text(f"qgjob wait --batch {batch_id}")).to_be_visible()
    page.get_by_label("Command", exact=True).select_option("Retry failed jobs")
    expect(page.get_by_text(f"qgjob retry --failed-of {batch_id}")).to_be_visible()


def test_an_origin_with_another_scheme_is_no_link(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Only http and https origins are links, because submitters choose them."""
    made = client.post(
        "/api/v1/jobs",
        {
            "suite": "e2e",
            "url": "javascript:alert(1)",
            "jobs": [{"org_id": "acme", "app_version_id": "1", "test": "a"}],
        },
    )
    if made.status == 400:
        assert "url" in made.body["error"]  # better still: it is not taken
        return
    page = open_page(f"{server.url}/batches/{made.body['batch']['id']}")
    expect(page.get_by_text("javascript:alert(1)")).to_be_visible()
    assert page.locator("a[href^='javascript:']").count() == 0


def test_it_fits_a_phone_and_axe_finds_nothing(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Without scrolling sideways, in light and dark."""
    start_player(server, agent, tmp_path, breaks="failed")
    batch_id = submit_batch(client, "tests/checkout/a-very-long-name-of-a-test-that-breaks.spec.js", "b", retries=3)
    until_ended(client, batch_id)
    page = open_page(
        f"{server.url}/batches/{batch_id}",
        viewport=PHONE,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    expect(page.locator("#results-list.is-narrow tbody tr")).to_have_count(2)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert findings_of_both_themes(page) == []


def test_without_scripts_it_shows_the_state_at_load_time(
    server: ServerProcess, client: Client, open_page: Pages
) -> None:
    """Its counts, and its tests as a table."""
    batch_id = submit_batch(client, "tests/one.spec.js")
    page = open_page(f"{server.url}/batches/{batch_id}", live=False, java_script_enabled=False)
    expect(page.get_by_role("table").first).to_contain_text(re.compile(r"Branch\s*main"))
    for heading in ("Commit", "CI run", "Finished"):  # there is none
        expect(page.get_by_role("rowheader", name=heading)).to_have_count(0)
    expect(page.get_by_role("link", name="tests/one.spec.js")).to_be_visible()
