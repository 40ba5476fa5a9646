"""One job's screen: lifecycle, attempts on one axis, wait reason, actions, and lines to copy."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.conftest import PATIENCE_MS, PHONE, AgentProcess, Pages
from tests.browser.test_accessibility import findings_of_both_themes
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

Start = Callable[..., None]

WIDTH = "document.querySelector('.fall-running.is-live')?.getBoundingClientRect().width ?? 0"


def words(page: Page) -> Locator:
    """Return the states of its lifecycle as text."""
    return page.locator(".way-words span:not(.unseen)")


def expect_here(page: Page, state: str) -> None:
    """Wait until this state is marked as the current one."""
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", state)


@pytest.fixture
def failed(server: ServerProcess, client: Client, agent: Start) -> str:
    """Make a job that failed in both of its attempts."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2", "--failure-rate", "1")
    job_id = client.submit(test="tests/pay.spec.js", retries=1)
    client.until(job_id, "failed")
    return job_id


def test_a_waiting_job_shows_reason_and_position(
    server: ServerProcess, client: Client, open_page: Pages, agent: Start
) -> None:
    """Both update as other jobs leave the queue."""
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0")
    before = client.submit(test="tests/first.spec.js")
    client.until(before, "running")
    second = client.submit(test="tests/second.spec.js")
    last = client.submit(test="tests/third.spec.js")
    page = open_page(f"{server.url}/jobs/{last}")
    expect(page.locator("[data-why]")).to_contain_text("1 job ahead on phone")
    expect(page.locator("[data-figure='in the queue'] b")).to_have_text("Place 2")
    expect(words(page)).to_have_text(["waiting"])
    expect_here(page, "waiting")
    client.post(f"/api/v1/jobs/{second}/cancel")
    expect(page.locator("[data-figure='in the queue'] b")).to_have_text("Next", timeout=PATIENCE_MS)
    client.post(f"/api/v1/jobs/{before}/cancel")
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "running", timeout=PATIENCE_MS)
    expect(page.locator("[data-why]")).to_have_count(0)


def test_a_retried_job_that_waits_says_why_and_when(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., AgentProcess]
) -> None:
    """Its place and the reason, beside why it failed before; also when nothing can start."""
    watch = agent(server, "watch", "--seconds", "8", "--install-seconds", "0", "--failure-rate", "0")
    client.until(client.submit(test="tests/pay.spec.js"), "done")  # so the next run is expected to take as long
    watch.terminate()
    watch.wait(20)
    phone = agent(server, "phone", "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "1")
    job_id = client.submit(test="tests/pay.spec.js")
    client.until(job_id, "failed")
    phone.kill()
    client.wait_for_event("agent_disconnected", agent="phone")
    client.post(f"/api/v1/jobs/{job_id}/retry")
    page = open_page(f"{server.url}/jobs/{job_id}")
    expect(page.locator("[data-why]")).to_contain_text("No agent serves target mobile now · phone ")
    expect(page.locator("[data-run]")).to_have_text("attempt 2 is next")
    stuck = page.locator(".queue-place.is-stuck")
    expect(stuck).to_contain_text("Cannot start")
    away = stuck.locator(".queue-holders li").filter(has_text="phone")
    expect(away).to_contain_text(re.compile(r"phone (suspect|lost) for \d"))
    expect(away.get_by_role("link", name="phone")).to_have_attribute("href", "/agents/phone")
    expect(page.locator("#evidence h2")).to_contain_text("Why attempt 1 failed")
    agent(server, "tablet", "--seconds", "60", "--install-seconds", "0")
    client.until(job_id, "running")
    expect(page.locator("[data-end]")).to_have_text(re.compile(r"ends in about \d+ s"), timeout=PATIENCE_MS)
    behind = client.submit(test="tests/pay.spec.js")
    client.post(f"/api/v1/jobs/{job_id}/cancel")
    client.until(behind, "running")
    client.post(f"/api/v1/jobs/{job_id}/retry")
    expect(page.locator("[data-why]")).to_contain_text("Next on tablet", timeout=PATIENCE_MS)
    expect(page.locator("[data-figure='expected start']")).to_be_visible()


def test_the_lifecycle_marks_visited_states(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """Visited states and transitions are marked, in the picture and in words."""
    page = open_page(f"{server.url}/jobs/{failed}")
    states = [*("waiting", "assigned", "installing", "running"), *("waiting", "assigned", "running", "failed")]
    expect(words(page)).to_have_text(states)
    expect_here(page, "failed")
    lit = {line.get_attribute("data-line") for line in page.locator(".way-line.is-taken").all()}
    assert lit == {
        *("waiting>assigned", "assigned>installing", "installing>running", "assigned>running"),
        *("agent>waiting", "agent>failed"),
    }
    picture = page.get_by_role("img", name="States: waiting, assigned")
    expect(picture).to_have_count(0)
    page.get_by_text("All states").click()
    expect(picture).to_be_visible()


def test_attempts_lie_on_one_axis(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """The second begins where the first ended, each with its phases and outcome; only the first installed."""
    page = open_page(f"{server.url}/jobs/{failed}")
    rows = page.locator(".fall-row")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("installed for 0.")
    expect(rows.nth(1)).not_to_contain_text("installed")
    boxes = [part.bounding_box() for part in page.locator("#attempts .fall-running").all()][
        1:
    ]  # the first is of the legend
    first, second = boxes
    assert first is not None
    assert second is not None
    assert first["width"] > 20
    assert second["x"] >= first["x"] + first["width"] - 1
    for row in rows.all():
        expect(row.locator(".fall-end.state-failed")).to_be_visible()
    page.goto(f"{server.url}/jobs")
    expect(page.locator("#jobs-list .tag")).to_have_text("2 attempts")


def test_a_running_attempt_is_live(
    server: ServerProcess, client: Client, open_page: Pages, agent: Start, tmp_path: Path
) -> None:
    """It grows every second and stays the same element as it ends; the head has agent and time."""
    config = tmp_path / "qgagent.toml"
    run = ["sh", "-c", "while [ ! -e over ]; do sleep 0.05; done"]
    config.write_text(f'test_root = "."\n[target.mobile]\nrun = {json.dumps(run)}\n')
    agent(server, "phone", "--config", str(config))
    job_id = client.submit(test="tests/slow.spec.js")
    client.until(job_id, "running")
    page = open_page(f"{server.url}/jobs/{job_id}")
    page.wait_for_function(f"({WIDTH}) > 0")
    run = page.locator("[data-run]")
    expect(run).to_contain_text(re.compile(r"on phone for \d"))
    expect(run.locator("time")).to_have_css("white-space", "nowrap")
    expect(run.locator("[data-end]")).to_have_count(0)  # nothing like it has run
    assert not {"Agent", "Duration"} & set(page.locator(".facts dt").all_inner_texts())
    share = "document.querySelector('.fall-text').innerText"
    before = page.evaluate(share)
    page.evaluate("window.row = document.querySelector('.fall-row')")
    page.wait_for_function(f"before => {share} !== before", arg=before)
    (tmp_path / "over").touch()  # not after some seconds: the page may take them to open
    expect(page.locator(".fall-end.state-done")).to_be_visible(timeout=PATIENCE_MS)
    expect(page.locator(".is-live")).to_have_count(0)
    expect(run).to_contain_text(re.compile(r"on phone\s*ran \d"))
    assert page.evaluate("window.row === document.querySelector('.fall-row')")


def test_the_attempt_is_chosen_in_the_address(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """The last by default; also by keyboard, and the copied address shows the same."""
    page = open_page(f"{server.url}/jobs/{failed}")
    expect(page.get_by_role("heading", name="Attempt 2 failed")).to_be_visible()
    page.get_by_role("link", name="Attempt 1").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Attempt 1 failed", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Attempt 1")).to_have_attribute("aria-current", "true")
    expect(page.get_by_role("link", name="Attempt 1")).to_be_focused()
    expect(page).to_have_url(f"{server.url}/jobs/{failed}?attempt=1")
    page.reload()
    expect(page.get_by_role("heading", name="Attempt 1 failed", exact=True)).to_be_visible()


def test_a_job_is_cancelled_and_retried_on_its_screen(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Actions and lifecycle follow its status."""
    job_id = client.submit(test="tests/login.spec.js")
    page = open_page(f"{server.url}/jobs/{job_id}")
    main = page.get_by_role("main")
    main.get_by_role("button", name="Priority 1").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("[data-effect]")).to_have_text("Already first: overtakes nothing.")
    dialog.get_by_role("button", name="Change 1 job").click()
    expect(main.get_by_role("button", name="Priority 0")).to_be_visible()
    assert client.get(f"/job/{job_id}").body["priority"] == 0
    page.locator("[data-toast]").get_by_role("button", name="Undo").click()
    expect(main.get_by_role("button", name="Priority 1")).to_be_visible()
    assert client.get(f"/job/{job_id}").body["priority"] == 1
    main.get_by_role("button", name="Cancel", exact=True).click()
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "cancelled")
    expect(main.get_by_role("button", name="Priority")).to_have_count(0)
    assert client.get(f"/status/{job_id}").body["status"] == "cancelled"
    main.get_by_role("button", name="Retry").click()
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "waiting")
    assert client.get(f"/status/{job_id}").body["status"] == "pending"


def test_a_hotfix_shows_what_it_overtakes(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Before it is set, without a pointer over anything and on a phone: which builds, and when each starts then."""
    agent(server, "phone", "--seconds", "600", "--install-seconds", "0")
    client.until(client.submit(org_id="acme", app_version_id="4.1.1", test="runs"), "running")
    client.submit_list(2, org_id="acme", app_version_id="4.1.1")
    second = client.submit_list(3, org_id="acme", app_version_id="4.1.2")
    hotfix = client.submit(org_id="acme", app_version_id="4.1.3", test="hotfix.spec.js", priority=3)
    page = open_page(f"{server.url}/jobs?q=status:waiting")
    row = page.locator("#jobs-list tbody tr", has_text="hotfix")
    expect(row.locator(".row-why")).to_contain_text("2 groups ahead · about")
    expect(row.locator(".row-why")).to_have_text("2 groups ahead", use_inner_text=True)  # the rest is in the column
    expect(row.locator(".c-eta")).to_be_visible()
    page.goto(f"{server.url}/builds/acme/4.1.1")
    expect(page.locator(".batch-summary")).to_contain_text("Installs count when their attempt ends: 1 still running.")
    page.goto(f"{server.url}/builds/acme/4.1.3")
    expect(page.locator("#group-list td.c-why")).to_contain_text("2 groups ahead · about")
    page.get_by_role("button", name="Priority…").click()
    page.set_viewport_size({"width": 390, "height": 844})
    dialog = page.get_by_role("dialog")
    expect(dialog.locator("[data-effect]")).to_have_text("Overtakes 2 groups:")
    starts = r"starts in about \d+ \w+ instead of about \d+ \w+"
    expect(dialog.locator(".ask-overtaken li")).to_have_text(
        [
            re.compile(rf"4\.1\.1\s*acme\s*2 jobs on mobile: {starts}"),
            re.compile(rf"4\.1\.2\s*acme\s*3 jobs on mobile: {starts}"),
        ]
    )
    assert dialog.locator(".segments").evaluate("one => one.scrollWidth <= one.clientWidth")
    expect(dialog.locator(".ask-waits dd")).to_contain_text(["2 groups ahead", "Next"])
    expect(dialog.locator("[data-rest]")).to_have_count(0)  # nothing else of its group waits
    dialog.get_by_role("radio", name="4").check()
    expect(dialog.locator("[data-effect]")).to_have_text(
        "Overtakes nothing: 2 groups are ahead, as they have priority 1."
    )
    expect(dialog.locator("[data-present]")).to_have_text("now 3")
    others = {"filter": {"app_version_id": "4.1.1"}, "priority": 5}
    assert client.post("/api/v1/jobs/priority", others).status == 200  # by somebody else
    effect = "Overtakes nothing: 1 group is ahead, as it has priority 1."
    expect(dialog.locator("[data-effect]")).to_have_text(effect, timeout=15_000)
    assert client.post("/api/v1/jobs/priority", {**others, "priority": 1}).status == 200
    dialog.get_by_role("button", name="Back").click()
    assert client.get(f"/job/{hotfix}").body["priority"] == 3
    page.goto(f"{server.url}/jobs/{hotfix}")
    page.get_by_role("button", name="Priority 3").click()
    expect(dialog.locator("[data-effect]")).to_have_text("Overtakes 2 groups:")
    expect(dialog.get_by_role("radio", name="0")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-why]")).to_contain_text("Next")
    assert client.get(f"/job/{hotfix}").body["priority"] == 0
    # one job of several: when the others of its group start
    page.goto(f"{server.url}/jobs/{second[0]}")
    page.get_by_role("button", name="Priority 1").click()
    expect(dialog.locator("[data-rest]")).to_have_text("2 jobs: the next starts as soon as before (a guess)")
    dialog.get_by_role("button", name="Back").click()
    # all of a build: each group says what it waits for; taken back as a whole
    television = client.submit(org_id="acme", app_version_id="4.1.3", target="tv", priority=0)
    page.goto(f"{server.url}/builds/acme/4.1.3")
    page.get_by_role("button", name="Priority…").click()
    dialog.get_by_role("radio", name="4").check()
    expect(dialog.locator(".ask-waits")).to_contain_text([re.compile(f"4.1.3 on {one}") for one in ("mobile", "tv")])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    dialog.get_by_role("button", name="Change 2 jobs").click()
    page.locator("[data-toast]").get_by_role("button", name="Undo").click()
    for job_id in (hotfix, television):
        eventually(lambda job_id=job_id: client.get(f"/job/{job_id}").body["priority"] == 0)
    expect(page.locator("[data-toast]").last).to_contain_text("The priority of 2 jobs was changed.")


CLICK_AT_ONCE = """([label, state]) => {
    const click = () => {
        if (!document.querySelector(".page-state").textContent.includes(state)) return;
        const found = [...document.querySelectorAll("main button")].find((one) => one.textContent.trim() === label);
        seen.disconnect();
        window.disabledAtFirst = found.disabled;
        found.click();
    };
    const seen = new MutationObserver(click);
    seen.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
}"""
"""Clicks a button of this name as soon as the job has this state, as the second click of a double click may."""
UNDER = "([x, y]) => document.elementFromPoint(x, y).closest('button')?.textContent.trim() ?? ''"


@pytest.mark.parametrize(
    ("before", "clicked", "other", "after"),
    [("cancelled", "Retry", "Cancel", "pending"), ("pending", "Cancel", "Retry", "cancelled")],
)
def test_a_second_click_does_not_undo_the_first(
    server: ServerProcess, client: Client, open_page: Pages, before: str, clicked: str, other: str, after: str
) -> None:
    """Each button has a place of its own, and both rest for a moment after a change."""
    job_id = client.submit(target="nobody")
    if before == "cancelled":
        client.post(f"/api/v1/jobs/{job_id}/cancel")
    page = open_page(f"{server.url}/jobs/{job_id}")
    button = page.get_by_role("main").get_by_role("button", name=clicked, exact=True)
    others = page.get_by_role("main").get_by_role("button", name=other, exact=True)
    expect(button).to_be_enabled()
    expect(others).to_be_disabled()
    box = button.bounding_box()
    assert box is not None
    page.evaluate(CLICK_AT_ONCE, [other, {"pending": "waiting"}.get(after, after)])
    button.click()
    expect(others).to_be_enabled()
    assert page.evaluate("window.disabledAtFirst")
    assert page.evaluate(UNDER, [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]) == clicked
    assert client.get(f"/status/{job_id}").body["status"] == after


def test_the_end_of_a_running_test_is_confirmed_and_a_cancel_can_be_taken_back(
    server: ServerProcess, client: Client, open_page: Pages, agent: Start
) -> None:
    """Its work would be lost; a waiting job is cancelled at once, and its toast requeues it."""
    agent(server, "slow", "--seconds", "600", "--install-seconds", "0", "--target", "slow")
    running, waiting = client.submit(target="slow"), client.submit(target="nobody")
    client.until(running, "running")
    page = open_page(f"{server.url}/jobs/{running}")
    cancel = page.get_by_role("main").get_by_role("button", name="Cancel", exact=True)
    dialog = page.get_by_role("dialog", name="Cancel running job")
    cancel.click()
    dialog.get_by_role("button", name="Keep running").click()
    expect(dialog).to_have_count(0)
    assert client.get(f"/status/{running}").body["status"] == "running"
    cancel.click()
    dialog.get_by_role("button", name="Cancel job").click()
    expect(page.locator(".page-state")).to_contain_text("cancelled")
    page.goto(f"{server.url}/jobs/{waiting}")
    cancel.click()
    expect(page.locator(".page-state")).to_contain_text("cancelled")
    page.locator("[data-toast]").get_by_role("button", name="Retry").click()
    expect(page.locator(".page-state")).to_contain_text("waiting")
    assert client.get(f"/status/{waiting}").body["status"] == "pending"


def test_a_manual_retry_differs_from_an_automatic_one(
    server: ServerProcess, client: Client, open_page: Pages, failed: str, agent: Start
) -> None:
    """The lifecycle shows the failure or the cancel before it."""
    client.post("/api/v1/agents/phone/pause")
    client.post(f"/api/v1/jobs/{failed}/retry")
    page = open_page(f"{server.url}/jobs/{failed}")
    way = [*("waiting", "assigned", "installing", "running"), *("waiting", "assigned", "running", "failed"), "waiting"]
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "waiting")
    expect(words(page)).to_have_text(way)
    expect(page.locator("[data-line='failed>waiting']")).to_have_class("way-line is-taken")
    client.post("/api/v1/agents/phone/resume")
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "failed")
    assert words(page).all_inner_texts()[: len(way)] == way
    (retried,) = client.get(f"/api/v1/jobs/{failed}").body["retried"]
    assert (retried["status"], retried["actor"], retried["door"]) == ("failed", "local", "api")

    other = client.submit(target="nobody")
    for action in ("cancel", "retry", "cancel"):
        client.post(f"/api/v1/jobs/{other}/{action}")
    page.goto(f"{server.url}/jobs/{other}")
    expect(page.locator(".way-node.is-here")).to_have_attribute("data-node", "cancelled")
    expect(words(page)).to_have_text(["waiting", "cancelled", "waiting", "cancelled"])


def test_a_pending_action_disables_its_button(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Until the server has responded."""
    job_id = client.submit()
    page = open_page(f"{server.url}/jobs/{job_id}")
    held: list[Route] = []
    page.route("**/cancel", lambda route: held.append(route))  # noqa: PLW0108 — playwright marks what it is given
    page.get_by_role("main").get_by_role("button", name="Cancel", exact=True).click()
    button = page.get_by_role("main").get_by_role("button", name="Cancelling…")
    expect(button).to_be_disabled()
    held[0].continue_()
    expect(page.get_by_role("main").get_by_role("button", name="Retry")).to_be_enabled()


def lines_to_copy(page: Page) -> list[str]:
    """Return each command that the one box offers."""
    box = page.locator(".job-commands")
    expect(box.locator("code")).to_have_count(1)
    lines = []
    for choice in box.get_by_label("Command").locator("option").all_inner_texts():
        box.get_by_label("Command").select_option(choice)
        lines.append(box.locator("code").inner_text())
    return lines


def test_the_lines_to_copy_work(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """qgjob's commands run as shown, and curl's addresses exist; the log of what failed comes first."""
    page = open_page(f"{server.url}/jobs/{failed}")
    lines = lines_to_copy(page)
    assert lines[0].startswith(f"qgjob logs {failed}")
    show = next(line for line in lines if line.startswith("qgjob show"))
    qgjob = [str(Path(sys.executable).with_name("qgjob")), *shlex.split(show)[1:]]
    shown = subprocess.run(qgjob, capture_output=True, text=True, timeout=30, check=True).stdout
    assert "tests/pay.spec.js" in shown
    curl = next(line for line in lines if line.startswith("curl") and "/job/" in line)
    assert httpx.get(shlex.split(curl)[-1]).json()["id"] == failed


AS_SUBMITTED = (
    "org_id", "app_version_id", "test", "priority", "target", "labels", "app_url", "timeout_seconds",
    "install_timeout_seconds", "silence_timeout_seconds", "retries", "max_attempts", "on_disconnect",
    "disconnect_wait_seconds", "queue_timeout_seconds",
)  # fmt: skip


def test_submitting_again_makes_the_same_job(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The copied command and the copied request both repeat every field of a submission."""
    job_id = client.submit(
        test="tests/it's a test.spec.js",
        priority=4,
        target="tv",
        labels={"os": "android 14", "lab": "a=b"},
        app_url="https://builds.example.com/a.apk?x=1&y=$HOME",
        timeout_seconds=90.5,
        install_timeout_seconds=60,
        silence_timeout_seconds=30,
        retries=2,
        max_attempts={"lost": 5, "error": 1},
        on_disconnect="wait",
        disconnect_wait_seconds=120,
        queue_timeout_seconds=3600,
    )
    page = open_page(f"{server.url}/jobs/{job_id}")
    lines = lines_to_copy(page)
    submit = next(line for line in lines if line.startswith("qgjob submit"))
    qgjob = [sys.executable, "-m", "qgjob", *shlex.split(submit)[1:], "--json"]
    again = json.loads(subprocess.run(qgjob, capture_output=True, text=True, timeout=30, check=True).stdout)
    request = shlex.split(next(line for line in lines if "/submit-job" in line))
    posted = client.post("/submit-job", json.loads(request[-1])).body
    first = client.get(f"/api/v1/jobs/{job_id}").body
    for copy in (again["job"]["id"], posted["job"]["id"]):
        same = client.get(f"/api/v1/jobs/{copy}").body
        assert {name: same[name] for name in AS_SUBMITTED} == {name: first[name] for name in AS_SUBMITTED}


def test_what_a_test_was_submitted_with_is_shown(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Project and titles, decoded from its name, tags, environment and commit; of another test, none of these."""
    named = client.submit(
        test="a.spec.ts::[mobile%5D] cart › adds %E2%80%BA two",
        tags=["@smoke", "@slow"],
        environment={"BASE_URL": "https://x y"},
        source={"commit": "9c1d" * 10},
    )
    facts = open_page(f"{server.url}/jobs/{named}").locator(".facts div")
    for name, value in {
        "Project": "mobile]",
        "Title": "cart › adds › two",
        "Tags": "@smoke, @slow",
        "Environment": "BASE_URL=https://x y",
        "Tests": "commit 9c1d9c1d9c",
    }.items():
        expect(facts.filter(has_text=f"{name}{value}")).to_have_count(1)
    facts = open_page(f"{server.url}/jobs/{client.submit(test='a.spec.ts')}").locator(".facts dt")
    expect(facts.filter(has_text="Build")).to_have_count(1)
    assert not {"Project", "Title", "Tags", "Environment", "Tests"} & set(facts.all_inner_texts())


def test_it_fits_a_phone(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """Without scrolling sideways; the lifecycle is shown in words."""
    page = open_page(f"{server.url}/jobs/{failed}", viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    expect(page.locator(".way-picture")).to_be_hidden()
    expect(page.locator(".way-words")).to_contain_text("running")


def test_axe_finds_nothing_on_the_job_screen(server: ServerProcess, open_page: Pages, failed: str) -> None:
    """No serious finding."""
    page = open_page(f"{server.url}/jobs/{failed}", bypass_csp=True)
    expect(page.get_by_role("heading", name="Attempt 2 failed")).to_be_visible()
    assert findings_of_both_themes(page) == []
