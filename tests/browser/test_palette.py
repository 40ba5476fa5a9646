"""The command palette: find screens, jobs, batches and agents by a few letters, and run commands."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.conf import settings
from playwright.sync_api import Locator, Page, expect

from tests.browser.batch_steps import submit_batch
from tests.browser.conftest import Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

FIT = f"""([query, texts]) => import("{settings.STATIC_URL}js/fuzzy.js").then(({{best}}) =>
  best(query, texts, (text) => text, 9).map(({{entry, at}}) => [entry, at.map((index) => entry[index]).join("")]))"""


def palette(page: Page, text: str) -> None:
    page.keyboard.press("Control+k")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    page.keyboard.type(text)


def results(page: Page) -> Locator:
    return page.get_by_role("listbox", name="Results").get_by_role("option")


def test_screens_are_found_by_a_few_letters(server: ServerProcess, open_page: Pages) -> None:
    """In order, not necessarily adjacent; Enter opens the screen."""
    page = open_page(server.url)
    palette(page, "jbs")
    expect(results(page).first).to_contain_text("Jobs")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_have_attribute(
        "aria-activedescendant", "palette-0"
    )
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Jobs")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_have_count(0)


def test_letters_typed_right_after_its_key_are_in_it(server: ServerProcess, open_page: Pages) -> None:
    """It has the focus before the next frame, however long that takes."""
    page = open_page(server.url)
    focused = page.evaluate(
        """async () => {
          document.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }));
          for (let turn = 0; turn < 5; turn += 1) await null; // microtasks: no frame in between
          return document.activeElement.getAttribute("role");
        }"""
    )
    assert focused == "combobox"


def test_arrows_choose_and_escape_closes(server: ServerProcess, open_page: Pages) -> None:
    """The field keeps the focus; afterwards the previous focus is restored."""
    page = open_page(server.url)
    page.locator("#filter").focus()
    palette(page, "")
    options = results(page)
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(chosen).to_have_attribute("id", "palette-0")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_have_count(0)
    expect(page.locator("#filter")).to_be_focused()


def test_jobs_are_found_by_text_and_by_id(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """The server searches all jobs, not only those on the screen."""
    client.submit(test="tests/checkout.spec.js")
    wanted = client.submit(test="tests/login/two-factor.spec.js")
    client.post("/api/v1/jobs", [{"org_id": "acme", "app_version_id": "1", "test": f"t{n}"} for n in range(120)])
    page = open_page(server.url)
    palette(page, "retry infra")  # either kind of failures, of all organizations
    expect(results(page).first).to_have_text("Retry infrastructure failures…")
    page.keyboard.press("Escape")
    palette(page, "acme factor")
    page.get_by_role("option", name="All jobs that match").click()
    expect(page.locator("[data-total]")).to_have_text("1 job")  # by the same words
    palette(page, "two-factor")
    page.get_by_role("option", name="tests/login/two-factor.spec.js").click()
    expect(page).to_have_url(f"{server.url}/jobs/{wanted}")
    palette(page, wanted)
    expect(page.get_by_role("option", name="tests/login/two-factor.spec.js")).to_be_visible()
    page.get_by_role("group", name="Jobs").get_by_role("option", name="Cancel this job").click()
    expect(page.get_by_text("Job cancelled.")).to_be_visible()
    expect(page.locator(".page-state")).to_contain_text("cancelled")


def test_of_a_long_test_the_file_is_shown(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Its folders are cut, with the letters that matched."""
    file = "two-factor-with-recovery-codes.spec.js"
    client.submit(test=f"packages/storefront/tests/end-to-end/checkout/authentication/{file}")
    page = open_page(server.url)
    palette(page, "storefront recovery")
    found = results(page).filter(has_text=file).first
    expect(found.locator(".test-file")).to_have_text(file)
    expect(found.locator(".test-file mark")).to_have_text("recovery")
    label = found.locator(".palette-label").bounding_box()
    end = found.locator(".test-file").bounding_box()
    assert label is not None
    assert end is not None
    assert end["x"] + end["width"] <= label["x"] + label["width"]
    assert found.locator(".test-file").evaluate("file => file.scrollWidth <= file.clientWidth")


def test_jobs_are_found_by_the_search_language(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """No request is sent while a part is incomplete."""
    client.submit(org_id="globex", test="tests/pay.spec.js")
    client.submit(org_id="acme", test="tests/pay.spec.js")
    client.submit(org_id="acme", test="tests/login.spec.js")
    page = open_page(server.url)
    palette(page, "org:acme status:waiting pay age<1h")
    found = page.get_by_role("group", name="Jobs").get_by_role("option")
    expect(found).to_have_count(2)
    expect(found.nth(1)).to_contain_text("tests/pay.spec.js")
    expect(found.nth(1)).to_contain_text("acme")
    found.first.click()
    expect(page).to_have_url(f"{server.url}/jobs?q=org%3Aacme+status%3Awaiting+pay+age%3C1h")
    expect(page.locator("#jobs-list [data-row], #found-list [data-row], main [data-row]")).to_have_count(1)


def test_a_batch_is_found_by_its_id(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """However old, without a failed request."""
    batch_id = submit_batch(client, "tests/one.spec.js", suite="nightly", branch="main")
    page = open_page(server.url)
    palette(page, batch_id)
    page.get_by_role("group", name="Batches").get_by_role("option", name="nightly on main").click()
    expect(page).to_have_url(f"{server.url}/batches/{batch_id}")


def test_an_agent_is_paused_from_anywhere(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """By name, to its page or to the hold dialog; the navigation shows it at once."""
    agent(server, "pixel-7")
    client.wait_for_event("agent_connected", agent="pixel-7")
    page = open_page(f"{server.url}/jobs")
    palette(page, "pause pixel")
    expect(page.get_by_role("option", name="Pause pixel-7…")).to_be_visible()
    page.get_by_role("option", name="Pause pixel-7…").click()
    dialog = page.get_by_role("dialog", name="Availability of pixel-7")
    dialog.get_by_role("radio", name="2 h").check()
    dialog.get_by_label("Reason").fill("battery")
    dialog.get_by_role("button", name="Pause pixel-7").click()
    expect(page.get_by_text("pixel-7 is paused: no new jobs start.")).to_be_visible()
    expect(page.locator(".nav-alert.is-warn")).to_contain_text("1 agent needs attention: 1 paused")
    held = client.get("/api/v1/agents/pixel-7").body["held"]
    assert (held["kind"], held["note"]) == ("paused", "battery")
    assert held["until"] is not None
    palette(page, "resume pixel")
    page.get_by_role("option", name="Resume pixel-7").click()
    expect(page.locator(".nav-alert.is-warn")).to_have_count(0)


def test_verbs_act_on_what_the_words_name(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Jobs that the verb applies to, one or all that match; agents by its own dialog; rows say status and time."""
    agent(server, "pixel-7", "--target", "tv")
    client.wait_for_event("agent_connected", agent="pixel-7")
    pay, other = client.submit(test="tests/pay.spec.js"), client.submit(test="tests/pay-later.spec.js")
    client.submit(test="tests/cancel.spec.js")
    client.post(f"/api/v1/jobs/{other}/cancel")
    page = open_page(server.url)
    options = results(page)
    palette(page, "priority 0 pay")
    options.filter(has_text="Set priority 0 of tests/pay.spec.js").click()
    page.get_by_role("dialog").get_by_role("button", name="Change 1 job").click()
    expect(page.get_by_text("The priority of 1 job was changed.")).to_be_visible()
    palette(page, "priority 0 1.0")
    expect(options.filter(has_text="Set priority 0 of jobs of build 1.0…")).to_be_visible()
    page.keyboard.press("Escape")
    palette(page, "retry pay")
    retry = options.filter(has_text="Retry tests/pay-later.spec.js")
    expect(retry).to_contain_text(re.compile(r"cancelled · 1\.0 · acme · (just now|\d+ s ago)"))
    expect(options.filter(has_text="Retry tests/pay.spec.js")).to_have_count(0)
    retry.click()
    expect(page.get_by_text("Job requeued.")).to_be_visible()
    palette(page, "cancel")
    expect(options.filter(has_text=re.compile("^tests/cancel.spec.js"))).to_be_visible()  # what is so called, too
    page.keyboard.type(" pay")
    options.filter(has_text="Cancel all jobs that match…").click()
    dialog = page.get_by_role("dialog", name="Cancel jobs")
    expect(dialog).to_contain_text("status:waiting,running pay")
    dialog.get_by_role("button", name="Cancel 2 jobs").click()
    expect(page.get_by_text("2 jobs cancelled.")).to_be_visible()
    assert client.get(f"/status/{pay}").body["status"] == "cancelled"
    for verb, label in (("drain", "Drain"), ("quarantine", "Quarantine")):
        palette(page, f"{verb} pixel")
        options.filter(has_text=f"{label} pixel-7…").click()
        dialog = page.get_by_role("dialog", name="Availability of pixel-7")
        expect(dialog.get_by_role("radio", name=label)).to_be_checked()
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
    palette(page, "webhooks")
    options.filter(has_text="Webhooks").click()
    expect(page).to_have_url(f"{server.url}/settings?part=webhooks")


def test_no_results_are_reported(server: ServerProcess, open_page: Pages) -> None:
    """Once the server has responded."""
    page = open_page(server.url)
    palette(page, "zzzz")
    expect(page.get_by_text("No results for “zzzz”.")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Search or run a command")).to_be_focused()


def test_better_matches_come_first(server: ServerProcess, open_page: Pages) -> None:
    """Adjacent letters and word starts score higher; others are left out."""
    page = open_page(server.url)
    texts = ["Use the dark theme", "Cancel all waiting jobs", "Jobs", "Objects", "Timeline"]
    assert page.evaluate(FIT, ["jobs", texts]) == [["Jobs", "Jobs"], ["Cancel all waiting jobs", "jobs"]]
    assert [text for text, _ in page.evaluate(FIT, ["caw", texts])] == ["Cancel all waiting jobs"]
    assert page.evaluate(FIT, ["", texts[:2]]) == [["Use the dark theme", ""], ["Cancel all waiting jobs", ""]]
    assert page.evaluate(FIT, ["xyz", texts]) == []
