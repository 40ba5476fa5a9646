"""The job list's search: completion, errors, and the count of new jobs."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from playwright.sync_api import Locator, Page, expect

from jobs.selectors.search import KEYS, parse
from qualgent.core.errors import InvalidInputError
from qualgent.core.keys import new_id
from tests.browser.conftest import PHONE, Pages
from tests.integration.client import Client
from tests.server_process import ServerProcess

SCRIPTS = f"{settings.STATIC_URL}js/"
TERMS = f"""text => import("{SCRIPTS}search-terms.js").then(({{termsOf}}) =>
  termsOf(text).map(({{not, key, op, value, from, to}}) => [not, key, op, value, text.slice(from, to)]))"""
WITH = f"""([text, key, value]) => import("{SCRIPTS}search-terms.js").then(
  ({{withValue}}) => withValue(text, key, value))"""
KNOWN = f"""() => import("{SCRIPTS}search-keys.js").then(({{KEYS}}) => Object.keys(KEYS))"""


def field(page: Page) -> Locator:
    return page.get_by_role("combobox", name="Search jobs")


def rows(page: Page) -> Locator:
    return page.locator("#jobs-list [data-row]")


def test_keys_and_values_are_completed(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """By arrows and Enter; the field keeps the focus, and the list is updated at once."""
    client.submit(org_id="globex", labels={"os": "android"})
    wanted = client.submit(org_id="acme corp", target="web")
    agent(server, "lab/pixel-7")
    client.wait_for_event("agent_connected", agent="lab/pixel-7")
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("/")
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    page.keyboard.type("or")
    expect(page.get_by_role("option")).to_have_text(["org:organization"])
    page.keyboard.press("ArrowDown")
    expect(field(page)).to_have_attribute("aria-activedescendant", page.get_by_role("option").get_attribute("id") or "")
    page.keyboard.press("Enter")
    expect(field(page)).to_have_value("org:")
    expect(page.get_by_role("option")).to_have_text(["acme corp", "globex"])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(field(page)).to_have_value('org:"acme corp" ')
    expect(page).to_have_url(f"{server.url}/jobs?q=org%3A%22acme+corp%22")
    expect(rows(page)).to_have_count(1)
    expect(page.locator(f"[data-row='job/{wanted}']")).to_be_visible()
    expect(field(page)).to_be_focused()
    page.keyboard.type("agent:pix")
    expect(page.get_by_role("option")).to_have_text(["lab/pixel-7idle"])
    page.get_by_role("option").click()
    expect(field(page)).to_have_value('org:"acme corp" agent:lab/pixel-7 ')
    expect(field(page)).to_be_focused()


COMPLETIONS = {  # what is typed: what is offered
    "status:": ["waiting", "running", "failed", "passed", "cancelled", "parked"],
    "fail": ["status:failed"],
    "build:": ["1.4.0"],
    "target:": ["mobile"],
    "suite:": ["smoke"],
    "branch:": ["feature/a", "main"],
    "label": ["label.os:"],
    "label.os:": ["17"],
    "branch:main,": ["feature/a"],
    "flaky:": ["true", "false"],
    "age<": ["15m", "1h", "24h", "7d"],
    "-ag": ["agent:", "age<"],
}


def test_completions_are_values_of_this_server(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Each once."""
    job = {"org_id": "acme", "app_version_id": "1.4.0", "test": "tests/login.spec.js", "labels": {"os": "17"}}
    for branch in ("main", "feature/a"):
        client.post("/api/v1/jobs", {"jobs": [job], "suite": "smoke", "branch": branch})
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("/")
    for typed, offered in COMPLETIONS.items():
        field(page).fill("")
        page.keyboard.type(typed)
        expect(page.locator(".query-label"), typed).to_have_text(offered)


def test_enter_completes_the_only_value_that_begins_so(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Not if several do: these are searched for as written."""
    for org in ("globex", "acme", "acme-2"):
        client.submit(org_id=org)
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("/")
    page.keyboard.type("org:glo")
    page.keyboard.press("Enter")
    expect(field(page)).to_have_value("org:globex ")
    expect(rows(page)).to_have_count(1)
    field(page).fill("org:acm")
    page.keyboard.press("Enter")
    expect(rows(page)).to_have_count(0)
    expect(field(page)).to_have_value("org:acm")


def test_errors_are_shown_under_the_field(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """With a correction; the previous rows stay until the search is valid. Also on load."""
    open_page.expected = "400 (Bad Request)"
    client.submit()
    page = open_page(f"{server.url}/jobs")
    page.keyboard.press("/")
    page.keyboard.type("owner:me")
    problem = page.get_by_role("alert")
    expect(problem).to_contain_text("The search has no key 'owner'; the keys are org, build")
    expect(field(page)).to_have_attribute("aria-invalid", "true")
    expect(rows(page)).to_have_count(1)
    page.reload()
    expect(problem).to_contain_text("The search has no key 'owner'")
    expect(page.get_by_role("heading", name="Invalid search")).to_be_visible()
    page.get_by_role("button", name="Clear the search").click()
    expect(problem).to_have_count(0)
    expect(rows(page)).to_have_count(1)
    expect(field(page)).to_be_focused()


def test_an_incomplete_value_is_no_error(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """Escape closes the suggestions, then leaves the field."""
    client.submit()
    page = open_page(f"{server.url}/jobs")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/api/v1/jobs?q=status" in request.url else None)
    page.keyboard.press("/")
    page.keyboard.type("status:runn")
    expect(page.get_by_role("option")).to_have_text(["running"])
    page.keyboard.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    expect(field(page)).to_be_focused()
    page.keyboard.type("ing")
    expect(page.get_by_role("heading", name="No jobs match")).to_be_visible()
    assert [url.partition("?")[2] for url in asked] == ["q=status%3Arunning&limit=50&explain=true"]
    page.keyboard.press("Escape")
    expect(field(page)).not_to_be_focused()


def test_new_jobs_are_counted_for_any_search(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """New matching jobs and older ones that start to match, each once."""
    first, second = client.submit(app_version_id="1.4.0"), client.submit(app_version_id="1.4.0")
    page = open_page(f"{server.url}/jobs?q=status:cancelled+build:1.4+age<1h")
    expect(page.get_by_role("heading", name="No jobs match")).to_be_visible()
    client.post(f"/api/v1/jobs/{first}/cancel")
    expect(page.get_by_role("button", name="1 new")).to_be_visible()
    page.get_by_role("button", name="1 new").click()
    expect(rows(page)).to_have_count(1)
    expect(page.get_by_role("button", name="new")).to_have_count(0)
    other = client.submit(app_version_id="2.0")
    client.post(f"/api/v1/jobs/{other}/cancel")
    client.post(f"/api/v1/jobs/{second}/cancel")
    page.get_by_role("button", name="1 new").click()
    expect(rows(page)).to_have_count(2)
    page.goto(f"{server.url}/jobs?q=-status:cancelled")
    expect(page.get_by_role("heading", name="No jobs match")).to_be_visible()
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": f"t{number}"} for number in range(130)]
    client.post("/api/v1/jobs", jobs)
    expect(page.get_by_role("button", name="more than 100 new")).to_be_visible()


# each part between two places where it may break has one line
WHOLE_PARTS = """link => [...link.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).every(node => {
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects().length === 1;
})"""


def test_search_works_without_scripts(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """As a form, with errors in words."""
    client.submit(org_id="globex", app_version_id="1.4.0", test="tests/pay.spec.js")
    client.submit(test="tests/" + "long_name_" * 19)
    page = open_page(
        f"{server.url}/jobs", live=False, java_script_enabled=False, viewport={"width": 1280, "height": 800}
    )
    table = page.get_by_role("table", name="Jobs, newest first")
    expect(table.get_by_role("row")).to_have_count(3)
    box = table.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= 1280
    name = "tests/checkout/payments/regression/feature-1/a-rather-long-name-1.spec.js"
    client.submit(test=name)
    page.set_viewport_size(PHONE)
    page.reload()
    assert table.get_by_role("link", name=name).evaluate(WHOLE_PARTS)
    page.get_by_label("Search").fill("org:globex")
    page.get_by_role("button", name="Search").click()
    expect(table.get_by_role("link")).to_have_text(["tests/pay.spec.js", "globex", "1.4.0"])
    expect(page.get_by_label("Search")).to_have_value("org:globex")
    page.goto(f"{server.url}/jobs?q=owner:me")
    expect(page.locator(".plain-page")).to_contain_text("has no key 'owner'")


def test_page_and_server_parse_searches_alike(server: ServerProcess, open_page: Pages) -> None:
    """Parts, signs, keys and quotes; the page knows every key."""
    page = open_page(f"{server.url}/jobs")
    assert page.evaluate(TERMS, 'pay -org:a,b age<=1h label.os:17 test:"pay later" "two words"-x') == [
        [False, "", "", "pay", "pay"],
        [True, "org", ":", "a,b", "-org:a,b"],
        [False, "age", "<=", "1h", "age<=1h"],
        [False, "label.os", ":", "17", "label.os:17"],
        [False, "test", ":", "pay later", 'test:"pay later"'],
        [False, "", "", "two words", '"two words"'],
        [True, "", "", "x", "-x"],
    ]
    assert page.evaluate(WITH, ["pay status:done org:a", "status", "failed"]) == "pay org:a status:failed"
    assert page.evaluate(WITH, ["pay status:done", "status", ""]) == "pay"
    assert sorted(page.evaluate(KNOWN)) == sorted(key for key in KEYS if key != "label.NAME")


READABLE = f"""texts => Promise.all([import("{SCRIPTS}search-terms.js"), import("{SCRIPTS}search-keys.js")]).then(
  ([{{termsOf}}, {{isWhole}}]) => texts.map((text) => termsOf(text).every(isWhole)))"""


def test_the_page_recognizes_complete_parts(server: ServerProcess, open_page: Pages) -> None:
    """The server accepts exactly these."""
    keys = [key for key in KEYS if key != "label.NAME"] + ["label.os", "label", "owner"]
    values = [
        "",
        "a",
        "a,b",
        "true",
        "failed",
        "pending,done",
        "waiting",
        "5",
        "1h",
        "1.5s",
        "h",
        "1,2",
        "1h,2h",
        new_id(),
    ]
    texts = [f"{key}{op}{value}" for key in keys for op in (":", "=", "<", ">=") for value in values]
    page = open_page(f"{server.url}/jobs")
    taken = dict(zip(texts, page.evaluate(READABLE, texts), strict=True))
    assert {text for text, whole in taken.items() if whole != readable(text)} == set()
    assert set(taken.values()) == {True, False}


def readable(text: str) -> bool:
    try:
        parse(text)
    except InvalidInputError:
        return False
    return True
