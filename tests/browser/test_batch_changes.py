"""Comparison with another batch: the previous one, the base branch's, or any by address."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import PHONE, WIDE, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess


@pytest.fixture
def batches(server: ServerProcess, client: Client, agent: Callable[..., None], tmp_path: Path) -> tuple[str, str, str]:
    """Run batches of main and of a branch where ``breaks`` fails, then of the branch with other failures."""
    start_player(server, agent, tmp_path, "first", breaks="failed", always="failed")
    base = submit_batch(client, "fine", "breaks", "always", "was-there")
    before = submit_batch(client, "fine", "breaks", "always", "was-there", branch="feature/x")
    until_ended(client, base)
    until_ended(client, before)
    client.post("/api/v1/agents/first/pause", {"note": "another plays now"})
    start_player(server, agent, tmp_path, "second", fine="failed", always="failed")
    now = submit_batch(client, "fine", "breaks", "always", "is-new", branch="feature/x")
    until_ended(client, now)
    return base, before, now


def changes(page: Page, kind: str) -> Locator:
    return page.locator(f"[data-changes={kind}] li")


def test_each_test_is_listed_by_its_change(
    server: ServerProcess, client: Client, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """New failures, still failing, fixed, flaky, added and removed: counts first, then links to both jobs.

    A job has its last pass beside it, not a later one; new failures in quarantine are a list of their own.
    """
    _, before, now = batches
    page = open_page(f"{server.url}/batches/{now}")
    page.get_by_role("tab", name="Changes").click()
    expect(page).to_have_url(f"{server.url}/batches/{now}?with=previous")
    expect(page.get_by_role("link", name="e2e on feature/x")).to_have_attribute("href", f"/batches/{before}")
    expect(page.locator("[data-changes-count]")).to_have_text(["1", "1", "1", "0", "1", "1"])
    expect(page.locator(".change-verdict a")).to_have_text("against another batch of 4.12.0")
    found = {
        "newly_failing": "fine",
        "fixed": "breaks",
        "still_failing": "always",
        "new": "is-new",
        "gone": "was-there",
    }
    for kind, test in found.items():
        expect(changes(page, kind)).to_have_count(1)
        expect(changes(page, kind)).to_contain_text(test)
    expect(changes(page, "newly_failing").locator(".state")).to_have_text(["passed", "failed"])
    cause = page.locator("[data-cause]", has=changes(page, "newly_failing"))
    expect(cause.get_by_role("heading")).to_have_text("expected 1, got 2 1 test")
    expect(changes(page, "still_failing").locator(".row-why")).to_have_text("expected 1, got 2")
    expect(changes(page, "new").locator(".test-file")).to_have_css("white-space", "normal")  # names are not cut
    expect(page.locator("[data-to-run]")).to_have_count(0)
    job = client.get("/api/v1/jobs", batch_id=before, test="fine").body["jobs"][0]["id"]
    changes(page, "newly_failing").get_by_role("link", name="fine").click()
    known = page.locator("[data-known]")
    expect(known).to_contain_text("new in 4.12.0 · last passed in 4.12.0")
    known.get_by_role("link", name="Last pass").click()
    expect(page).to_have_url(f"{server.url}/jobs/{job}")
    page.go_back()
    page.go_back()
    changes(page, "newly_failing").get_by_role("link", name="before: passed").click()
    expect(page).to_have_url(f"{server.url}/jobs/{job}")
    failed = [client.get("/api/v1/jobs", batch_id=now, test=test).body["jobs"][0]["id"] for test in ("always", "fine")]
    for test, job_id in zip(("always", "fine"), failed, strict=True):
        test_id = client.get("/api/v1/tests", test=test).body["tests"][0]["id"]
        client.send("PATCH", f"/api/v1/tests/{test_id}", json={"quarantined": True, "note": "known"})
        client.post(f"/api/v1/jobs/{job_id}/retry")
        client.until(job_id, "failed")
    page.goto(f"{server.url}/batches/{now}?with=previous")
    expect(changes(page, "still_failing").locator(".tag")).to_have_text("quarantined")
    expect(page.locator(".change-verdict span", has_text="still failing").first).to_have_text(
        "0 still failing, 1 quarantined"
    )
    expect(changes(page, "newly_excused")).to_contain_text("fine")
    expect(changes(page, "newly_failing")).to_have_count(0)
    retry = page.get_by_role("button", name=re.compile("^Retry"))
    expect(retry).to_have_text("Retry 2 quarantined")  # of one kind: no menu
    page.goto(f"{server.url}/builds/acme/4.12.0")
    expect(page.locator("[data-count=quarantined]")).to_have_text("2 quarantined")
    expect(page.get_by_role("button", name="Retry 2 quarantined", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Retry failed jobs", exact=True)).to_have_count(0)
    page.goto(f"{server.url}/batches/{now}")
    retry.first.click()
    expect(page.get_by_text("2 jobs queued again.")).to_be_visible()
    for job_id in failed:
        client.until(job_id, "failed")
    client.post("/api/v1/agents/second/pause", {"note": "the first plays again"})
    client.post("/api/v1/agents/first/resume")
    until_ended(client, submit_batch(client, "fine", branch="later"))
    page.goto(f"{server.url}/jobs/{failed[1]}")
    expect(page.locator(".tag").get_by_text("in quarantine", exact=True)).to_be_visible()
    expect(page.locator(".beside").get_by_role("link", name="Log").last).to_have_attribute(
        "href", f"/jobs/{job}?attempt=1"
    )


def test_the_compared_batch_can_be_chosen(
    server: ServerProcess, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """The base branch by a button, any other by menu or address; Back undoes it."""
    base, before, now = batches
    page = open_page(f"{server.url}/batches/{now}?with=previous")
    page.get_by_role("radio", name="Base branch").check()
    expect(page).to_have_url(f"{server.url}/batches/{now}?with=base")
    expect(page.get_by_role("link", name="e2e on main")).to_have_attribute("href", f"/batches/{base}")
    page.get_by_role("button", name="Other batch").click()
    page.get_by_role("menuitemradio", name="e2e on feature/x").click()
    expect(page).to_have_url(f"{server.url}/batches/{now}?with={before}")
    expect(changes(page, "fixed")).to_contain_text("breaks")
    page.go_back()
    expect(page.get_by_role("link", name="e2e on main")).to_be_visible()
    page.goto(f"{server.url}/batches/{base}?with=previous")
    expect(page.get_by_text("Nothing to compare with")).to_be_visible()


def test_new_failures_are_retried_alone(
    server: ServerProcess, client: Client, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """The menu of the row in the list counts each kind, and has none of which there are none; without a dialog.

    Their cause is marked while they wait and run, and no longer.
    """
    client.post("/api/v1/agents/second/pause", {"note": "to see them wait"})
    page = open_page(f"{server.url}/batches")
    page.locator("#batches-list tbody tr").first.get_by_role("button", name="Retry failed jobs").click()
    expect(page.get_by_role("menuitem")).to_have_text(["Retry 2 failed", "Retry 1 new failure"])
    page.get_by_role("menuitem", name="Retry 1 new failure").click()
    expect(page.get_by_text("1 job queued again.")).to_be_visible()
    page.goto(f"{server.url}/batches/{batches[2]}")
    expect(page.locator("[data-retrying]")).to_have_text("1 job to run again")
    expect(page.locator(".failure-group .tag").first).to_have_text("known")  # the other one; this one is not failed now
    client.post("/api/v1/agents/second/resume")
    expect(page.locator("[data-retrying]")).to_have_count(0)


def test_the_causes_agree_with_the_counts_as_a_batch_ends(
    server: ServerProcess, client: Client, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """They are loaded at its end, whatever load is under way or is throttled."""
    client.post("/api/v1/agents/second/pause", {"note": "to see them wait"})
    page = open_page(f"{server.url}/batches")
    page.locator("#batches-list tbody tr").first.get_by_role("button", name="Retry failed jobs").click()
    page.get_by_role("menuitem", name="Retry 1 new failure").click()
    expect(page.get_by_text("1 job queued again.")).to_be_visible()
    unanswered: list[Route] = []

    def answer(route: Route) -> None:
        """Answer all but the first."""
        if unanswered:
            route.continue_()
        else:
            unanswered.append(route)

    page.route("**/failures", answer)
    page.goto(f"{server.url}/batches/{batches[2]}")
    expect(page.locator("[data-retrying]")).to_have_text("1 job to run again")
    client.post("/api/v1/agents/second/resume")
    expect(page.locator("[data-retrying]")).to_have_count(0)
    assert len(unanswered) == 1


def test_a_build_is_compared_with_the_one_before(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """On its page, or with any by menu and address; its batches have it in row and header, also after their end.

    What is new follows a retry in the build before.
    """
    start_player(server, agent, tmp_path, breaks="failed")
    ended = []
    for version, tests in (("1.0", ("a", "b")), ("1.1", ("a", "b-breaks")), ("1.2", ("a", "b-breaks"))):
        ended.append(submit_batch(client, *tests, app_version_id=version))
        until_ended(client, ended[-1])
    page = open_page(f"{server.url}/batches")
    expect(page.locator("#batches-list .c-build .build-version")).to_have_text(["1.2", "1.1", "1.0"])
    page.goto(f"{server.url}/batches/{ended[1]}")
    page.locator(".batch-summary").get_by_role("link", name="1.1").click()
    expect(page).to_have_url(f"{server.url}/builds/acme/1.1")
    expect(page.locator(".change-with")).to_have_text("Against the last runs of 1.0 Another build")
    expect(changes(page, "newly_failing")).to_contain_text("b-breaks")
    expect(page.locator("#failures .tag").first).to_have_text("new")
    page.get_by_role("button", name="Another build").click()
    page.get_by_role("menuitemradio", name="1.2").click()
    expect(page).to_have_url(f"{server.url}/builds/acme/1.1?with=1.2")
    expect(changes(page, "still_failing")).to_contain_text("b-breaks")
    expect(changes(page, "newly_failing")).to_have_count(0)
    expect(page.locator("#failures h2")).to_have_text("Failures 1 cause, 1 test · new against 1.0")
    expect(page.get_by_role("button", name="Retry failed jobs", exact=True)).to_have_count(0)  # there is one kind
    page.get_by_role("button", name="Retry 1 failed", exact=True).click()
    expect(page.get_by_text("1 job queued again.")).to_be_visible()
    client.until(
        failed := client.get("/api/v1/jobs", batch_id=ended[1], test="b-breaks").body["jobs"][0]["id"], "failed"
    )
    page.goto(f"{server.url}/builds/acme/1.2")
    expect(changes(page, "still_failing")).to_contain_text("b-breaks")
    (newest,) = client.get("/api/v1/jobs", batch_id=ended[2], test="b-breaks").body["jobs"]
    of_job = open_page(f"{server.url}/jobs/{newest['id']}")
    expect(of_job.locator("#evidence .tag").first).to_have_text("known")
    client.post("/api/v1/agents/phone/pause", {"note": "another plays now"})
    start_player(server, agent, tmp_path, "second")
    client.post(f"/api/v1/jobs/{failed}/retry")
    expect(changes(page, "newly_failing")).to_contain_text("b-breaks")
    expect(page.locator("[data-changes-count]")).to_have_text(["1", "0", "0", "0"])
    expect(page.locator("[data-changed]")).to_have_count(0)  # 1.1 has no later run: the job is the same
    expect(page.locator("#failures .tag").first).to_have_text("new")
    expect(of_job.locator("#evidence .tag").first).to_have_text("new")


def test_what_is_still_to_come_is_counted(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The number of tests of each batch is beside the changes so far. A build's page lists the first few tests."""
    first = submit_batch(client, "a", "b", "c", target="web")
    ended = submit_batch(client, "a", "b", target="web")
    now = submit_batch(client, "a", "b", target="web")
    client.post(f"/api/v1/batches/{ended}/cancel")
    page = open_page(f"{server.url}/batches/{now}?with={ended}")
    expect(page.get_by_role("heading", name="No test has finished yet, 2 to run")).to_be_visible()
    page.goto(f"{server.url}/batches/{ended}?with={first}")
    expect(page.locator("[data-to-run]")).to_have_text("· 3 to run in the other batch")
    expect(changes(page, "gone")).to_have_count(1)
    submit_batch(client, *"abcdefg", target="web", app_version_id="4.11")
    submit_batch(client, "h", target="web", app_version_id="4.13")
    page.goto(f"{server.url}/builds/acme/4.13?with=4.11")
    expect(page.locator("[data-why]")).to_contain_text("No agent serves target web")
    expect(page.locator(".change-verdict")).to_contain_text("No test has finished")
    expect(page.locator("[data-changes-count]")).to_have_text(["1", "7"])  # added and removed
    expect(changes(page, "gone")).to_have_count(5)
    page.get_by_role("button", name="Show all 7").click()
    expect(changes(page, "gone")).to_have_count(7)


def test_the_slowest_tests_have_their_share_of_the_run_time(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """The longest first, compared with how long each usually takes; the view is in the address."""
    start_player(server, agent, tmp_path)
    now = submit_batch(client, "quick", "slow", retries=2)
    until_ended(client, now)
    page = open_page(f"{server.url}/batches/{now}")
    page.get_by_role("tab", name="Slowest tests").click()
    expect(page).to_have_url(f"{server.url}/batches/{now}?view=slowest")
    assert all(page.locator("#slowest-list th").all_text_contents())
    rows = page.locator("#slowest-list tbody tr")
    expect(rows.locator(".test")).to_have_text(["slow", "quick"])
    expect(rows.first.locator(".c-share")).to_have_text(re.compile(r"9\d\s%"))
    expect(page.locator("#slowest-list .c-usual")).to_have_count(0)
    expect(page.locator(".slow-total")).to_contain_text("Compared with the usual time after three passed runs.")
    for _ in range(2):
        until_ended(client, submit_batch(client, "slow"))
    page.reload()
    expect(rows.first.locator(".c-usual")).to_contain_text("as usual (1.5 s)")
    expect(rows.last.locator(".c-usual")).to_have_text("–")
    again = submit_batch(client, "slow", "slow", "quick")
    until_ended(client, again)
    page.set_viewport_size(PHONE)
    page.goto(f"{server.url}/batches/{again}?view=slowest")
    expect(rows.first.locator(".c-runs")).to_be_visible()
    expect(rows.last.locator(".c-runs")).to_be_hidden()
    expect(rows.last.locator(".c-usual")).to_be_hidden()
    page.set_viewport_size(WIDE)
    rows.first.get_by_role("link").click()
    expect(page.locator("main[data-screen=job]")).to_be_visible()


def test_the_comparison_is_live(
    server: ServerProcess, client: Client, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """New failures are listed without a reload, and so is what a retry of the other batch changes."""
    submitted = submit_batch(client, "breaks", "fine-slow", branch="feature/x")
    page = open_page(f"{server.url}/batches/{submitted}?with=previous")
    expect(changes(page, "gone")).to_have_count(3)
    expect(changes(page, "newly_failing")).to_contain_text("fine-slow")
    page.goto(f"{server.url}/batches/{batches[2]}?with=previous")
    expect(changes(page, "fixed")).to_contain_text("breaks")
    client.post("/api/v1/jobs/retry", {"filter": {"batch_id": batches[1], "test": "breaks", "status": "failed"}})
    expect(changes(page, "fixed")).to_have_count(0)
    expect(page.locator("[data-changes-count=fixed]")).to_have_text("0")


def test_it_fits_a_phone_and_axe_finds_nothing(
    server: ServerProcess, open_page: Pages, batches: tuple[str, str, str]
) -> None:
    """In light and dark."""
    page = open_page(
        f"{server.url}/batches/{batches[2]}?with=previous",
        viewport=PHONE,
        bypass_csp=True,
        reduced_motion="reduce",
    )
    expect(changes(page, "fixed")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert findings_of_both_themes(page) == []


def test_an_unknown_batch_to_compare_with_is_reported(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """After an edit of the address."""
    open_page.expected = "400 (Bad Request)"
    page = open_page(f"{server.url}/batches/{submit_batch(client, 'a')}?with=nonsense")
    expect(page.get_by_role("alert")).to_contain_text("must be previous, base, or the id of a batch")


def test_one_kind_of_failures_is_retried_by_one_click(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """From the row of its batch, and from the screen of failures: no menu with one entry."""
    start_player(server, agent, tmp_path, "first", breaks="failed")
    batch = submit_batch(client, "fine", "breaks")
    until_ended(client, batch)
    page = open_page(f"{server.url}/batches")
    for path, name in (("batches", "Retry failed jobs of e2e"), ("failures", "Retry failed")):
        page.goto(f"{server.url}/{path}")
        page.get_by_role("main").get_by_role("button", name=name, exact=True).click()
        expect(page.get_by_text("1 job queued again.")).to_be_visible()
        expect(page.get_by_role("menu")).to_have_count(0)
        until_ended(client, batch)
