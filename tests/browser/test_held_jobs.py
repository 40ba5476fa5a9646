"""Jobs that start when somebody releases what holds them: place, reason, since when, and when that would be."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE_MS, PHONE, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

START = """test_root = "."
[target.web]
install = ["sh", "-c", "echo no APK; exit 3"]
run = ["true"]
"""


def figure(page: Page, words: str, text: str | re.Pattern[str]) -> None:
    expect(page.locator(f"[data-figure='{words}'] b")).to_have_text(text)


def test_a_job_of_a_held_build(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Its place and times are beside why it failed before; a button releases the build, also on group, build, batch."""
    (tmp_path / "qgagent.toml").write_text(START)
    for name in ("pixel-8", "pixel-9"):
        agent(server, name, "--config", str(tmp_path / "qgagent.toml"))
    ids = client.submit_list(12, app_version_id="4.12.1", target="web", max_attempts={"error": 9})
    held = eventually(lambda: _last_held(client, ids))
    page = open_page(f"{server.url}/jobs/{held}")
    why = page.locator("[data-why]")
    expect(page.locator(".page-head .state")).to_have_text("held")
    expect(page.locator(".way-words .strong")).to_have_text("held")
    expect(page.locator(".fall-row .state").last).to_have_text("held")
    expect(why).to_contain_text("Build held: install failed on pixel-")
    expect(why).to_contain_text("tried again in about 10 min")
    figure(page, "until it starts, if released now", re.compile(r"at once|\d"))
    expect(page.locator("[data-figure=held]")).to_be_visible()
    expect(page.locator("[data-figure='next try of an install']")).to_be_visible()  # which is no start of this one
    expect(page.locator("[data-figure^='expected start']")).to_have_count(0)
    tried = next(job_id for job_id in ids if client.get(f"/job/{job_id}").body["attempts"])
    page.goto(f"{server.url}/jobs/{tried}")
    attempt = page.locator("#evidence")
    expect(attempt.get_by_role("heading")).to_contain_text(re.compile(r"Why attempt \d failed"))
    expect(attempt).to_contain_text(re.compile(r"error, attempt \d of 9: retried after"))
    expect(attempt.locator("[data-happened]")).to_contain_text("The install of its build failed on pixel-")
    expect(page.locator(".queue-place")).not_to_contain_text("attempt")
    page.set_viewport_size(PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Release build").click()
    expect(page.locator("[data-toast]")).to_contain_text("4.12.1 released.")
    page.goto(server.url)
    expect(page.locator("#jobs-list .job-pending .c-status").first).to_have_text("held", timeout=PATIENCE_MS)
    expect(page.locator("#queue-list .is-blocked .c-position")).to_have_text("–", timeout=PATIENCE_MS)
    why = page.locator("#queue-list .is-blocked .c-why")  # the reason is cut, its end is not
    expect(why).to_have_text(
        re.compile(r"Build held: install failed on pixel-8, pixel-9 .*tried again in about \d+ min$")
    )
    assert why.locator("span").evaluate("one => one.clientHeight < 1.5 * parseFloat(getComputedStyle(one).lineHeight)")
    page.goto(f"{server.url}/jobs")
    expect(page.locator("#jobs-list").get_by_text("Build held: install failed").first).to_be_visible(
        timeout=PATIENCE_MS
    )
    expect(page.locator("#jobs-list .job-pending .c-status").first).to_have_text("held")
    page.goto(f"{server.url}/groups/{client.get(f'/job/{held}').body['group']}")
    expect(page.get_by_role("button", name="Release build")).to_be_visible(timeout=PATIENCE_MS)
    expect(page.locator("#group-jobs .job-pending .c-status").first).to_have_text("held")
    expect(page.locator(".page-head .state")).to_have_text("held")
    page.goto(f"{server.url}/builds/acme/4.12.1")
    expect(page.locator(".page-head .state")).to_have_text("held", timeout=PATIENCE_MS)
    expect(page.locator(".is-stuck")).to_contain_text("Cannot start")
    expect(page.locator("[data-why]")).to_contain_text("tried again in about")
    expect(page.get_by_role("button", name="Release build")).to_be_visible()
    page.goto(f"{server.url}/batches/{client.get(f'/job/{held}').body['batch_id']}")
    expect(page.locator(".page-head .state")).to_have_text("held", timeout=PATIENCE_MS)
    statuses = page.locator("#results-list tbody .c-status")
    expect(statuses.filter(has_not_text="held")).to_have_count(0)
    expect(statuses.first).to_have_text("held")
    expect(page.locator(".batch-summary .is-stuck")).to_contain_text("Cannot startBuild held: install failed on pixel-")
    expect(page.locator(".batch-summary .is-stuck").get_by_role("button", name="Release build")).to_be_visible()
    expect(page.locator("[data-left]")).to_have_count(0)  # the box says why
    for path, table in (
        ("batches", "batches-list"),
        ("orgs/acme", "org-batches"),
        ("builds/acme/4.12.1", "build-batches"),
    ):
        other = open_page(f"{server.url}/{path}")
        expect(other.locator(f"#{table} tbody .c-status")).to_have_text("held", timeout=PATIENCE_MS)
        other.close()
    agent(server, "robot", "--target", "tv", "--seconds", "60")
    client.submit_list(2, app_version_id="4.12.1", target="watch")
    client.submit_list(2, app_version_id="4.12.1", target="tv")
    for path, words in (
        ("batches", ["running", "cannot start", "held"]),
        ("builds/acme/4.12.1", ["running", "cannot start", "held"]),
    ):
        other = open_page(f"{server.url}/{path}")
        expect(other.locator("[id$=batches] tbody .c-status, #batches-list tbody .c-status")).to_have_text(
            words, timeout=PATIENCE_MS
        )
    other.locator("#build-batches tbody tr").nth(1).get_by_role("link").first.click()
    expect(other.locator(".page-head .state")).to_have_text("cannot start", timeout=PATIENCE_MS)
    other.close()
    plain = open_page(java_script_enabled=False)
    plain.goto(page.url)
    expect(plain.get_by_role("row", name="Cannot start")).to_contain_text("Build held: install failed on pixel-")
    status = plain.get_by_role("row", name="Status")
    expect(plain.get_by_role("table", name="Tests, failed first").locator("td:nth-child(2)").first).to_have_text("held")
    plain.goto(f"{server.url}/jobs/{tried}")
    expect(status).to_contain_text("held")
    expect(plain.get_by_role("row", name="Why")).to_contain_text(re.compile(r" · error, attempt \d of 9"))
    plain.goto(f"{server.url}/jobs")
    expect(plain.get_by_role("row", name="4.12.1 web").first).to_contain_text("held")
    failed = re.compile(r"Installs.*0( made)?, \d+ failed · \S+ s")
    plain.goto(f"{server.url}/agents/pixel-8")
    expect(plain.get_by_role("row", name=re.compile(r"Installs in its last \d+ attempts"))).to_have_text(failed)
    plain.goto(f"{server.url}/groups/{client.get(f'/job/{held}').body['group']}")
    expect(plain.get_by_text("Installs:")).to_have_text(failed)
    expect(status).to_contain_text("held")
    plain.goto(f"{server.url}/builds/acme/4.12.1")
    expect(status).to_contain_text("running")  # on another target
    page.goto(server.url)
    page.get_by_role("button", name="Release build 4.12.1 of acme").click(timeout=PATIENCE_MS)
    expect(page.locator("[data-toast]")).to_contain_text("4.12.1 released.")


def test_an_agent_whose_installs_fail(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """It is not shown as one that is just idle: on its page, in each view of the fleet, on the overview."""
    message = "Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE: Failed to override installation location]"
    (tmp_path / "qgagent.toml").write_text(START.replace("no APK", f"'{message}'"))
    agent(server, "pixel-8", "--config", str(tmp_path / "qgagent.toml"))
    for version in ("1.0", "1.1"):
        (job_id,) = client.submit_list(1, app_version_id=version, target="web", retries=0, max_attempts={"error": 1})
        client.until(job_id, "failed")
    page, text = open_page(f"{server.url}/agents/pixel-8"), "last 2 installs failed"
    expect(page.locator(".page-head")).to_contain_text(text)
    expect(page.locator("#attempts-list tbody .c-took")).to_have_text(["–", "–"])
    expect(page.locator("[data-verdict]")).to_contain_text("Its last 2 installs failed.")
    page.set_viewport_size({"width": 1280, "height": 900})
    why = page.locator(".attempt-reason").first
    expect(why).to_contain_text(message)
    assert why.evaluate("why => why.scrollHeight <= why.clientHeight")
    batch = client.get(f"/job/{job_id}").body["batch_id"]
    page.goto(f"{server.url}/batches/{batch}?tab=results")
    expect(page.locator("#results-list .cell-time")).to_have_text("–")
    expect(page.locator("#results-list .cell")).to_have_attribute("title", re.compile("^error on pixel-8: install"))
    for path in ("fleet?view=tiles", "fleet?view=table", ""):
        page.goto(f"{server.url}/{path}")
        expect(page.get_by_role("main").locator(".card-hold")).to_have_text(text)
    page.goto(f"{server.url}/fleet?view=map")
    page.get_by_role("listbox").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".map-card")).to_contain_text(text)


def _last_held(client: Client, ids: list[str]) -> str | None:
    found = [client.get(f"/job/{job_id}").body for job_id in ids]
    waiting = [job["id"] for job in found if (job.get("explanation") or {}).get("reason") == "build_held"]
    return waiting[-1] if len(waiting) == len(ids) else None


def test_a_job_of_a_paused_agent(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """On its page, in the list and among the latest: who is to be resumed, and since when nothing starts.

    Once it runs, the page of its build has the expected end.
    """
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    eventually(lambda: client.get("/api/v1/agents/phone").status == 200)
    client.post("/api/v1/agents/phone/quarantine", {"note": "battery"})
    first, _ = client.submit(test="tests/a.spec.js"), client.submit(test="tests/b.spec.js")
    page = open_page(server.url)
    text = "No active agent serves target mobile"
    expect(page.locator("#jobs-list tr", has_text="a.spec.js")).to_contain_text(text)
    page.goto(f"{server.url}/jobs")
    row = page.locator("#jobs-list tr", has_text="b.spec.js")
    expect(row).to_contain_text(f"{text} · phone quarantined")
    expect(row.get_by_title("Not before it is released")).to_have_text("held")
    expect(row.locator(".c-at")).to_be_visible()
    expect(row.locator(".took-wait")).to_be_hidden()  # says the same
    row.get_by_role("link", name="b.spec.js").click()
    expect(page.locator("[data-why]")).to_contain_text("phone quarantined")
    expect(page.locator(".queue-figure")).to_contain_text(["until it starts, if released now", "waiting"])
    holder = page.locator(".queue-holders li")
    expect(holder).to_contain_text("phone quarantined: battery")
    told = re.compile(r"quarantined: battery, by \w+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC")
    for path in ("fleet", "agents/phone"):
        plain = open_page(f"{server.url}/{path}?scripts=off", live=False).get_by_role("main")
        expect(plain.get_by_role("row", name="quarantined: battery").first).to_contain_text(told)
    holder.get_by_role("link", name="phone").click()
    page.get_by_role("button", name="Release…").click()
    page.get_by_role("dialog").get_by_role("button", name="Release").click()
    client.until(first, "running")
    page.goto(f"{server.url}/builds/acme/{client.get(f'/job/{first}').body['app_version_id']}")
    expect(page.locator("[data-left]")).to_contain_text("Ends in about")
