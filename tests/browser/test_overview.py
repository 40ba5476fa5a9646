"""The overview: figures with trends, charts of three ranges, ranked queue, fleet summary and feed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from tests.browser.batch_steps import JOB
from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages
from tests.databases import other_session
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

CHARTS = ("Throughput (per minute)", "Wait", "Waiting and running")


def test_figures_have_values_and_trends(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Counts, rates, waits, installs and agents, each with a sparkline; labels link."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2", "--failure-rate", "0.5")
    page = open_page(server.url)
    for job_id in client.submit_list(6, app_version_id="4.2.0"):
        client.until(job_id, "done", "failed")
    counts = {
        name: page.locator(f"[data-figure='{name}'] dd").first for name in ("passed", "failed", "installs avoided")
    }
    expect(counts["installs avoided"]).to_have_text("5")
    # an install is avoided as a job begins, and the last one ends later
    eventually(lambda: sum(int(counts[name].inner_text()) for name in ("passed", "failed")), lambda total: total == 6)
    note = page.locator("[data-figure='installs avoided'] .figure-note")
    expect(note).to_have_text(re.compile(r"^1\smade in\s0\.\d\ss, 83\s% avoided: ≈\s\d\ss\ssaved$"))
    expect(page.locator("[data-figure='median wait'] .figure-note")).to_contain_text("p95 ")
    expect(page.locator("[data-figure=agents]")).to_contain_text("1 idle")
    for figure in ("waiting", "running", "passed", "failed", "agents", "installs avoided"):
        expect(page.locator(f"[data-figure='{figure}'] .spark-line")).to_have_attribute("d", re.compile("^M"))
    page.get_by_role("link", name="Failed", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jobs")
    page.go_back()
    page.locator("[data-figure=agents]").get_by_role("link", name="1 idle").click()
    expect(page).to_have_url(f"{server.url}/fleet?state=idle")


def test_the_next_steps_of_problems_are_in_one_column(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """That of a problem of one job, and that of one of many."""
    client.submit(target="tv")
    client.submit_list(12, target="watch")
    page = open_page(server.url, viewport={"width": 1280, "height": 900})
    steps = page.locator("#problems-list .problem-act")
    expect(steps).to_have_count(2)
    expect(page.locator("#problems-list .problem-count", has_text="×12")).to_be_visible()
    for viewport in (WIDE, PHONE):
        page.set_viewport_size(viewport)
        page.evaluate(TWO_FRAMES)
        edges = "all => all.map(one => one.getBoundingClientRect()).map(({ left, right }) => `${left} ${right}`)"
        assert len(set(steps.evaluate_all(edges))) == 1


def test_totals_are_of_a_period(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Of 24 hours, which is shown; switched for charts, too; in the address, and as in the API. Failed are those jobs
    that still are.
    """
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0.1")
    jobs = client.submit_list(3, app_version_id="4.2.0")
    for job_id in jobs:
        client.until(job_id, "done")
    minutes = [(f"{datetime.now(UTC) - timedelta(hours=hours):%Y-%m-%d %H:%M:00}", hours) for hours in (3, 100)]
    server.stop()
    with other_session(server.data_dir) as database:
        for (at, hours), job_id in zip(minutes, jobs, strict=False):
            change = "UPDATE jobs_job SET status = 'failed', finished_at = ? WHERE id = ?"
            database.execute(change, at, job_id.replace("-", ""))
            seconds = int(datetime.fromisoformat(f"{at}+00:00").timestamp())
            figures = {"at": seconds, "done": hours, "failed": 7, "installs_avoided": 50, "starts_avoided": 40}
            database.insert("jobs_minute", at=at, figures=json.dumps(figures))
    server.start()
    page = open_page(server.url)
    done, failed = (page.locator(f"[data-figure='{name}'] dd").first for name in ("passed", "failed"))
    expect(done).to_have_text("6")
    expect(failed).to_have_text("1")
    expect(page.locator("[data-figure='installs avoided'] dd").first).to_have_text("52")
    expect(page.locator("[data-figure='installs avoided'] .figure-note")).to_contain_text("40 starts avoided")
    expect(page.locator("[data-figure=passed] .figure-period")).to_have_text("24 h")
    expect(page.locator(".nav-alert.is-bad")).to_contain_text("1 failed in the last 24 hours")
    for label, period, counts in (("1 h", "1h", ("3", "0")), ("7 days", "7d", ("106", "2"))):
        page.get_by_role("radio", name=label, exact=True).check()
        expect(page).to_have_url(f"{server.url}/?period={period}")
        expect(done).to_have_text(counts[0])
        expect(failed).to_have_text(counts[1])
        expect(page.locator("[data-figure=passed] .figure-period")).to_have_text(label)
        expect(page.locator("#charts h2")).to_contain_text(label)
        totals = client.get("/api/v1/stats", period=period).body["totals"]
        assert (str(totals["done"]), str(totals["still_failed"])) == counts
    page.reload()
    expect(done).to_have_text("106")
    expect(page.get_by_role("radio", name="7 days")).to_be_checked()
    page.get_by_role("link", name="Installs avoided").click()
    expect(page.locator("[data-figure='device time saved']")).to_be_visible()


def test_charts_over_three_periods(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Drawn, described in words, read by arrow keys; they follow the period of the overview."""
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0.1")
    for job_id in client.submit_list(4, app_version_id="4.2.0"):
        client.until(job_id, "done")
    page = open_page(server.url)
    for name in CHARTS:
        expect(page.locator(f"[data-chart='{name}'] canvas")).to_be_visible()
    ended = page.locator("[data-chart='Throughput (per minute)']")
    expect(ended.get_by_role("img")).to_have_accessible_name(
        re.compile(r"^Throughput \(per minute\)\. Mean since [0-9:]+: .* a minute;")
    )
    expect(ended.locator(".chart-time")).to_have_text(re.compile(r"^mean since [0-9:]+$"))
    expect(page.locator("[data-chart='Wait'] .chart-time")).to_have_text(re.compile(r"^highest since [0-9:]+$"))
    page.set_viewport_size({"width": 1280, "height": 800})
    for keys in page.locator(".chart-keys").all():
        tops = keys.locator(".chart-key").evaluate_all("all => all.map((one) => one.getBoundingClientRect().top)")
        assert tops == [tops[0]] * 2, "a legend is on one line"
    ended.get_by_role("img").focus()
    page.keyboard.press("ArrowLeft")
    expect(ended.locator(".chart-time")).not_to_contain_text("since")
    for label, value in (("1 h", "1h"), ("7 days", "7d")):
        page.get_by_role("radio", name=label, exact=True).check()
        expect(page).to_have_url(f"{server.url}/?period={value}")
        expect(page.locator("[data-chart='Wait'] canvas")).to_be_visible()
    page.get_by_role("radio", name="24 h").check()
    expect(page).to_have_url(f"{server.url}/")


def test_the_first_screen_has_problems_figures_and_the_queue(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """At 1280 × 800, with many of all: three problems, small figures, four groups; the rest is one click away.

    On a phone the page is as long with 900 jobs as with few.
    """
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    jobs = [{"target": f"tv-{n}", "app_version_id": "1.0"} for n in range(12)]
    jobs += [{"target": "mobile", "app_version_id": f"4.{n}"} for n in range(40)] * 22
    body = [{"org_id": "acme", "priority": 1, "test": f"tests/{n}.spec.js", **job} for n, job in enumerate(jobs)]
    client.post("/api/v1/jobs", body)
    page = open_page(server.url, viewport={"width": 1280, "height": 800})
    problems, groups = (page.locator(f"#{name}-list [data-row]") for name in ("problems", "queue"))
    expect(problems).to_have_count(3)
    expect(groups).to_have_count(8 + 4)
    bottom = groups.nth(3).evaluate("row => row.closest('tr').getBoundingClientRect().bottom")
    assert bottom + page.evaluate("scrollY") <= 800
    for panel, more in (("problems", [9]), ("queue", [32, 8])):  # what has its turn, and what cannot start
        buttons = page.locator(f"#{panel} .rest button")
        expect(buttons).to_have_text([re.compile(f"^Show {number} more") for number in more])
        for position in range(len(more)):
            buttons.nth(position).click()
            expect(buttons.nth(position)).to_have_attribute("aria-expanded", "true")
    expect(problems).to_have_count(12)
    expect(groups).to_have_count(52)
    for panel, rows, few in (("problems", problems, 3), ("queue", groups, 12)):
        for button in page.locator(f"#{panel} .rest button").all():
            button.click()
        expect(rows).to_have_count(few)
    expect(page.locator("#problems .rest button")).to_have_text("Show 9 more: 9 alarms")
    expect(page.locator("#jobs-list tbody tr")).to_have_count(8)
    phone = open_page(server.url, viewport=PHONE)
    expect(phone.locator("[data-chart='Wait'] canvas")).to_be_visible()
    expect(phone.locator("#jobs-list tbody tr")).to_have_count(4)
    assert phone.evaluate("document.documentElement.scrollHeight") <= 5 * PHONE["height"]


def test_the_queue_shows_order_and_wait_reasons(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Ranked, with count bar, age, expected start and agents; updated at once."""
    agent(server, "phone", "--seconds", "30", "--install-seconds", "0")
    page = open_page(server.url)
    expect(page.locator("#agents-list")).to_contain_text("phone")
    client.submit_list(3, app_version_id="4.2.0", priority=2)
    rows = page.locator("#queue-list tbody").first.get_by_role("row")
    expect(rows.first).to_contain_text("4.2.0")
    expect(rows.first.locator(".c-running")).to_have_text("1")
    expect(rows.first.locator(".c-waiting")).to_have_text("2")
    expect(rows.first.locator(".c-agents")).to_have_text("phone")
    expect(rows.first.locator(".c-why")).to_contain_text("phone")
    expect(rows.first.locator(".c-age time")).to_contain_text(" s")
    assert rows.first.locator(".bar-waiting").evaluate("(part) => part.style.flexGrow") == "2"
    client.submit_list(1, app_version_id="4.1.9-hotfix", priority=0, org_id="tern")
    expect(rows.first).to_contain_text("4.1.9-hotfix")
    expect(rows.nth(1)).to_contain_text("4.2.0")
    expect(rows.first.locator(".c-position")).to_have_text("1")


def test_a_long_queue_shows_its_first_groups(client: Client, server: ServerProcess, open_page: Pages) -> None:
    """The page gets two hundred groups at most, and says that there are more."""
    jobs = [{"org_id": "acme", "app_version_id": "1.0", "test": "a", "labels": {"l": f"{n:04d}"}} for n in range(1000)]
    client.post("/api/v1/jobs", [{"target": "mobile", "priority": 1, **job} for job in jobs])
    page = open_page(server.url)
    queue = page.locator("#queue")
    expect(queue).to_contain_text("first 200")
    expect(queue.get_by_role("link", name="All waiting jobs")).to_have_attribute("href", "/jobs?status=pending")


def test_what_waits_comes_before_what_has_finished(client: Client, server: ServerProcess, open_page: Pages) -> None:
    """Also the rest of it, which a button shows; what has finished has a button of its own, what failed being first."""
    client.submit(app_version_id="broken", queue_timeout_seconds=1)
    for n in range(4):
        client.post(f"/api/v1/jobs/{client.submit(app_version_id=f'over-{n}')}/cancel")
    client.post(
        "/api/v1/jobs", [{**JOB, "target": "mobile", "test": "a", "app_version_id": f"waits-{n}"} for n in range(7)]
    )
    page = open_page(server.url)
    queue = page.locator("#queue-list")
    names = re.compile(r"waits-|more|Recently")
    finished = ["Recently finished, failed first", "Show 1 more finished"]
    expect(queue.get_by_text(names)).to_have_text(
        [*4 * [re.compile("waits-")], "Show 3 more that cannot start", *finished]
    )
    expect(queue.locator("tbody.is-over [data-row]").first).to_contain_text("broken")
    page.get_by_role("button", name="Show 3 more").click()
    expect(queue.locator("tbody:not(.is-over) [data-row]")).to_have_count(7)
    expect(queue.locator("tbody.is-over [data-row]")).to_have_count(4)
    page.get_by_role("button", name="Show 1 more finished").click()
    expect(queue.locator("tbody.is-over [data-row]")).to_have_count(5)


def test_the_feed_lists_failures_and_holds(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Newest first, with links, also by keys e and j; passes are not listed."""
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0.1", "--failure-rate", "1")
    page = open_page(server.url)
    expect(page.locator("#feed")).to_contain_text("No events yet.")
    job_id = client.submit(test="tests/broken.spec.js")
    event = page.locator("#feed-list li").first
    expect(event).to_contain_text("failure")
    expect(event).to_contain_text("tests/broken.spec.js failed on phone")
    client.post("/api/v1/agents/phone/pause", {"note": "new cable"})
    expect(page.locator("#feed-list li").first).to_contain_text("new cable")
    expect(page.locator("[data-figure=agents]")).to_contain_text("1 paused")
    page.keyboard.press("e")
    page.keyboard.press("j")
    expect(page.locator(f"#feed-list a[href='/jobs/{job_id}']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("tests/broken.spec.js")


def test_large_fleets_are_summarized(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Agents that need attention are named, the rest are counts with a link to all."""
    agent(server, "pixel", "--devices", "20")
    page = open_page(server.url)
    expect(page.locator("[data-figure=agents]")).to_contain_text("20 idle")
    expect(page.locator("#agents")).to_contain_text("No agents need attention.")
    client.post("/api/v1/agents/pixel/7/quarantine", {"note": "swollen battery"})
    expect(page.locator("#agents-list [data-row]")).to_have_count(1)
    expect(page.locator("#agents-list")).to_contain_text("pixel/7")
    page.get_by_role("link", name="Show fleet").click()
    expect(page.locator(".card")).to_have_count(20)


def test_a_phone_shows_all_of_it_without_scrolling_sideways(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Figures, charts, queue, agents, feed and jobs, with data."""
    agent(server, "phone", "--seconds", "0.5", "--failure-rate", "0.5")
    client.submit_list(8, app_version_id="4.2.0-" + "x" * 80)
    page = open_page(server.url, viewport=PHONE)
    expect(page.locator("#queue-list [data-row]")).to_have_count(1)
    expect(page.locator("[data-chart='Wait'] canvas")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
