"""One agent's screen: current and recent attempts, comparison with other agents, events and holds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.batch_steps import start_player
from tests.browser.conftest import PHONE, TWO_FRAMES, WIDE, Pages
from tests.browser.test_accessibility import assert_accessible
from tests.integration.client import Client
from tests.integration.test_token_hashes import say_hello
from tests.server_process import ServerProcess

ATTEMPTS = "#attempts-list [data-row]"
QUICK = ("--target", "mobile", "--seconds", "0.05", "--install-seconds", "0.05")

# the letters of a test's name after which a line ends
BEFORE_BREAKS = """name => {
  const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
  const [range, ends, last] = [document.createRange(), [], {}];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top, height } = range.getBoundingClientRect();
      if (last.letter && top > last.top + height / 2) ends.push(last.letter);
      Object.assign(last, { letter: node.data[at], top });
    }
  }
  return ends;
}"""
# the start of a build's name, if its drawn letters have not the room of those of the hidden name
CUT_LETTERS = """drawn => {
  const hidden = drawn.previousElementSibling;
  return hidden.scrollWidth > drawn.clientWidth + 1 ? drawn.dataset.start : "";
}"""


def run(client: Client, count: int, **fields: object) -> None:
    """Run ``count`` jobs of a name to their ends."""
    jobs = [{"org_id": "acme", "app_version_id": "1.0", "test": f"tests/{n}.spec.js", **fields} for n in range(count)]
    for job in client.post("/api/v1/jobs", jobs).body["jobs"]:
        client.until(job["id"], "done", "failed")


def test_an_ended_attempt_moves_to_recent_attempts(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Running, it shows test, build and phase; ended, its outcome. No build's name is cut at its end."""
    durations = tmp_path / "durations.json"
    durations.write_text(json.dumps({"tests/first.spec.js": 1.5, "tests/second.spec.js": 6}))
    options = ("--target", "mobile", "--durations", str(durations), "--install-seconds", "1")
    agent(server, "lab/phone", *options)
    client.until(client.submit(test="tests/first.spec.js", app_version_id="4.2.0-nightly-2026-rc.1"), "done")
    page = open_page(f"{server.url}/agents/lab/phone")
    expect(page.get_by_text("Nothing runs.")).to_be_visible()
    expect(page.locator(ATTEMPTS)).to_have_count(1)
    client.submit(test="tests/second.spec.js", app_version_id="4.2.0-nightly-2026-rc.2")
    now = page.locator("[data-now]")
    expect(now).to_contain_text("tests/second.spec.js")
    expect(now).to_contain_text("4.2.0-nightly-2026-rc.2")
    expect(now).to_contain_text("running")
    expect(now).not_to_contain_text("of about")  # it never ran
    expect(page.locator(ATTEMPTS)).to_have_count(2)
    expect(page.locator("#attempts-list tbody tr").first).to_contain_text("running")
    build = page.locator(".c-build").last.bounding_box()
    end = page.locator(".build-name > i").last.bounding_box()
    assert page.locator("#attempts-list").get_by_role("link", name="4.2.0-nightly-2026-rc.1", exact=True).count() == 1
    assert page.evaluate("find('4.2.0-nightly-2026-rc.1')"), "by the browser's own search"
    assert build
    assert end
    assert end["x"] + end["width"] <= build["x"] + build["width"]
    expect(page.get_by_text("Nothing runs.")).to_be_visible()
    expect(page.locator("#attempts-list tbody tr").first).to_contain_text("passed")
    expect(page.locator("[data-verdict]")).to_contain_text("(2 so far)")
    expect(page.get_by_text(re.compile(r"^2 · \d\.\d s \(1\.\d s each\)$"))).to_be_visible()


def test_a_retried_attempt_has_the_whole_path(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """It wraps; which attempt it was is under it."""
    start_player(server, agent, tmp_path, breaks="failed")
    path = "tests/checkout/payments/cards/breaks-with-a-long-reason.spec.js"
    client.until(client.submit(test=path, retries=1), "failed")
    page = open_page(f"{server.url}/agents/phone")
    for viewport in (WIDE, PHONE):
        page.set_viewport_size(viewport)
        page.evaluate(TWO_FRAMES)
        cell = page.locator("#attempts-list .c-test", has=page.locator(".tag"))
        name = cell.locator(".test")
        assert name.evaluate("name => name.scrollWidth <= name.clientWidth")
        path_box, tag = name.bounding_box(), cell.locator(".tag").bounding_box()
        assert path_box
        assert tag
        assert tag["y"] >= path_box["y"] + path_box["height"]
        for part in name.locator("span").all():  # none is cut or hidden
            box = part.bounding_box()
            assert box
            assert box["y"] + box["height"] <= path_box["y"] + path_box["height"] + 1
        assert name.inner_text() == path


def test_a_name_breaks_after_slashes_only_and_a_build_is_whole(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """On small desktop screens and phones."""
    agent(server, "phone", *QUICK)
    for name in ("tests/account/locked_account.spec.js", "tests/checkout/payments/declined.spec.js"):
        client.until(client.submit(test=name, app_version_id="2026.12.10-rc.1"), "done")
    page = open_page(f"{server.url}/agents/phone")
    expect(page.locator(ATTEMPTS)).to_have_count(2)
    for width in (1280, 1024, 390):
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate(TWO_FRAMES)
        for name in page.locator("#attempts-list .test").all():
            assert set(name.evaluate(BEFORE_BREAKS)) <= {"/"}, width
        for build in page.locator("#attempts-list .build-version").all():
            start = build.locator(".build-name > i").evaluate(CUT_LETTERS)
            assert start == "", width


def test_the_bar_of_a_job_that_never_ran_is_empty(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """It does not keep the share of the install before it, whose duration was known."""
    agent(server, "phone", "--target", "mobile", "--seconds", "30", "--install-seconds", "3")
    page = open_page(f"{server.url}/agents/phone")
    client.submit()
    bar = page.locator("[data-now] .progress")
    expect(bar).not_to_have_attribute("style", "--share: 0.000;")
    expect(page.locator("[data-now]")).to_contain_text("installing")
    expect(page.locator("[data-now]")).to_contain_text("running")
    assert bar.get_attribute("style") == "--share: 0.000;"


def test_an_agent_with_excess_failures_is_flagged(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With both failure rates; the other agent shows a lower one. The fleet names it, until it is held."""
    agent(server, "good", *QUICK)
    run(client, 40)
    client.post("/api/v1/agents/good/pause")
    agent(server, "bad", *QUICK, "--failure-rate", "1")
    run(client, 25)
    page = open_page(f"{server.url}/agents/bad")
    verdict, repair = page.locator("[data-verdict]"), page.locator("[data-repair]")
    expect(repair).to_contain_text(re.compile(r"Needs repair for \d.*It fails 100 % of its tests, other agents 0 %."))
    expect(repair).to_contain_text("Cause: ")
    expect(repair).to_contain_text("It still gets jobs")
    expect(repair.get_by_role("button")).to_have_text("Quarantine…")
    expect(page.get_by_role("table", name="Failures here and elsewhere")).to_contain_text("25")
    expect(verdict).to_have_count(0)
    page.get_by_role("table", name="Recent attempts").get_by_role("link").first.click()
    expect(page.locator("[data-agent-repair]")).to_contain_text("bad needs repair It fails 100 % of its tests")
    plain = open_page(f"{server.url}/agents/bad?scripts=off", live=False).get_by_role("main")
    expect(plain.get_by_role("heading", level=1)).to_have_text("bad")
    expect(plain).to_contain_text(
        re.compile(r"Needs repair since .* UTC\. It fails 100 % of its tests, other agents 0 %\.")
    )
    expect(plain).to_contain_text("It still gets jobs, and they may fail because of it.")
    page.goto(f"{server.url}/agents/good")
    expect(repair).to_have_count(0)
    expect(verdict).to_have_attribute("data-verdict", "less")
    page.goto(f"{server.url}/fleet")
    line = page.get_by_role("list", name="Problems of agents").get_by_role("listitem")
    expect(line).to_contain_text("bad needs repair")
    expect(line).to_contain_text("fails 100 % of its tests, other agents 0 %")
    expect(page.locator(".card", has_text="needs repair")).to_have_count(1)
    expect(page.locator(".card-head", has_text="needs repair")).to_have_count(0)  # the name has the room
    page.get_by_role("button", name="1 needs repair").click()
    expect(page.locator(".card-name")).to_have_text(["bad"])
    page.goto(f"{server.url}/fleet?view=map")
    expect(page.locator(".map-legend")).to_contain_text("needs repair")
    line.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/agents/bad$"))
    page.goto(server.url)
    expect(page.locator("#agents-list tr", has_text="needs repair")).to_contain_text("bad")
    page.get_by_role("button", name="Quarantine… bad").click()
    page.get_by_role("textbox", name="Reason").fill("glass broken")
    page.get_by_role("button", name="Quarantine bad", exact=True).click()
    expect(page.locator("#agents-list tr", has_text="needs repair")).to_have_count(0)
    page.goto(f"{server.url}/fleet")
    expect(page.locator(".card", has_text="quarantined")).to_have_count(1)
    expect(page.get_by_text("needs repair")).to_have_count(0)


def test_recent_attempts_are_filtered_by_the_address(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """By outcome, in pages."""
    agent(server, "phone", *QUICK)
    run(client, 60)
    page = open_page(f"{server.url}/agents/phone")
    expect(page.locator(ATTEMPTS)).to_have_count(50)
    page.locator("#attempts").get_by_role("button", name="Show older").click()
    expect(page.locator(ATTEMPTS)).to_have_count(60)
    page.goto(f"{server.url}/agents/phone?outcome=failed")
    expect(page.get_by_text("No attempts match.")).to_be_visible()
    page.get_by_role("button", name="Any outcome").click()
    expect(page.locator(ATTEMPTS)).to_have_count(50)
    page.get_by_role("button", name="passed 60").click()
    expect(page).to_have_url(f"{server.url}/agents/phone?outcome=passed")
    page.locator(ATTEMPTS).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("tests/59.spec.js")


def test_the_list_does_not_move_under_the_focus(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """New rows are counted and wait; existing rows update."""
    agent(server, "phone", *QUICK)
    run(client, 3)
    page = open_page(f"{server.url}/agents/phone")
    page.keyboard.press("j")
    first = page.locator(ATTEMPTS).first
    expect(first).to_be_focused()
    run(client, 1, test="tests/new.spec.js")
    button = page.get_by_role("button", name="Show 1 new")
    expect(button).to_be_visible()
    expect(first).to_be_focused()
    assert page.locator(ATTEMPTS).count() == 3
    button.click()
    expect(page.locator(ATTEMPTS)).to_have_count(4)


@pytest.mark.parametrize(("way", "kind"), [("Pause", "paused"), ("Drain", "drained"), ("Quarantine", "quarantined")])
def test_the_agent_is_held_and_resumed(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], way: str, kind: str
) -> None:
    """With note and, of a pause, an end. Each button says what it does; a quarantine needs a reason and an answer."""
    agent(server, "phone", *QUICK)
    run(client, 1)
    page = open_page(f"{server.url}/agents/phone")
    effect = page.get_by_role("button", name=f"{way}…").get_attribute("aria-description")
    page.get_by_role("button", name=f"{way}…").click()
    dialog = page.get_by_role("dialog", name="Availability of phone")
    page.keyboard.type("so far ")  # at once, as one who knows the dialog
    expect(dialog.get_by_label("Reason")).to_have_value("so far ")
    expect(dialog.get_by_role("radio", name=way)).to_be_checked()
    dialog.get_by_label("Reason").fill("")
    expect(dialog).to_contain_text(effect or "no effect")
    if kind == "paused":
        dialog.get_by_role("radio", name="2 h").check()
    else:
        expect(dialog.get_by_role("radio", name="2 h")).to_have_count(0)
    if kind == "quarantined":
        dialog.get_by_role("button", name=f"{way} phone").click()
        expect(dialog.get_by_label("Reason")).to_be_focused()
        assert client.get("/api/v1/agents/phone").body["held"] is None
    dialog.get_by_label("Reason").fill("battery swells")
    dialog.get_by_role("button", name=f"{way} phone").click()
    why = page.locator("[data-why]")
    expect(why).to_contain_text(kind, ignore_case=True)
    expect(why).to_contain_text("battery swells")
    expect(page.locator("#happened")).to_contain_text(f"phone was {kind}: battery swells")
    expect(page.locator(".page-state")).to_contain_text(kind)
    expect(why).to_contain_text(re.compile(r"by \S+ at .*\d\d:\d\d"))
    held = client.get("/api/v1/agents/phone").body["held"]
    assert (held["kind"], held["note"]) == (kind, "battery swells")
    assert (held["until"] is not None) == (kind == "paused")
    resume = page.get_by_role("button", name="Release…" if kind == "quarantined" else "Resume")
    resume.click()
    if kind == "quarantined":
        released = page.get_by_role("dialog", name="Release agent from quarantine")
        expect(released).to_contain_text("battery swells")
        released.get_by_role("button", name="Release").click()
    expect(why).to_have_count(0)
    expect(page.locator("#happened")).to_contain_text("phone was resumed")
    run(client, 1)
    page.locator("[data-toast]", has_text="resumed").get_by_role("button", name="Undo").click()
    expect(why).to_contain_text("battery swells")
    again = client.get("/api/v1/agents/phone").body["held"]
    assert {**again, "at": held["at"]} == held


def test_its_connections_are_listed(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Newest first, with their start."""
    agent(server, "phone", *QUICK)
    run(client, 1)
    page = open_page(f"{server.url}/agents/phone")
    expect(page.locator("#happened li").last).to_contain_text("phone connected from")
    expect(page.get_by_text("1 connection, 0 disconnections, 0 missed heartbeats")).to_be_visible()


def test_an_unknown_agent_is_reported(server: ServerProcess, open_page: Pages) -> None:
    """By a page with status 404."""
    open_page.expected = "404 (Not Found)"
    page = open_page(f"{server.url}/agents/nobody")
    expect(page.get_by_role("heading", level=1)).to_have_text("Not found")


def test_it_has_no_serious_fault(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Busy, flagged and held; wide and on a phone without scrolling sideways."""
    agent(server, "lab/phone", *QUICK, "--failure-rate", "0.5")
    run(client, 12)
    client.post("/api/v1/agents/lab/phone/quarantine", {"note": "a long note " * 12})
    page = open_page(f"{server.url}/agents/lab/phone", reduced_motion="reduce", bypass_csp=True)
    expect(page.locator("[data-verdict]")).to_be_visible()
    assert_accessible(page)


def test_without_scripts_it_is_tables(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With the state at load time."""
    agent(server, "phone", *QUICK)
    run(client, 2)
    client.wait_for_event("agent_connected", agent="phone")
    page = open_page(f"{server.url}/agents/phone", live=False, java_script_enabled=False)
    expect(page.get_by_role("table", name="Recent attempts").get_by_role("row")).to_have_count(3)
    row = page.get_by_role("table", name="Recent attempts").get_by_role("row").nth(1)
    expect(row.get_by_role("cell").nth(5)).to_have_text(re.compile(r"\d s"))
    expect(page.get_by_role("table", name="Events")).to_contain_text("phone connected from")


def test_a_disconnected_agent_is_deleted(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Once that was confirmed; a connected one has no button for it. The screen then is the fleet."""
    page = open_page(f"{server.url}/")
    button = page.get_by_role("button", name="Delete…")
    with say_hello(server, name="lab/phone"):
        client.wait_for_event("agent_connected", agent="lab/phone")
        page.goto(f"{server.url}/agents/lab/phone")
        expect(page.get_by_role("button", name="Drain…")).to_be_visible()
        expect(button).to_have_count(0)
    button.click()
    page.get_by_role("dialog").get_by_role("button", name="Back").click()
    assert client.get("/api/v1/agents/lab/phone").status == 200
    button.click()
    page.get_by_role("dialog").get_by_role("button", name="Delete agent").click()
    expect(page).to_have_url(f"{server.url}/fleet")
    assert client.get("/api/v1/agents").body["agents"] == []
