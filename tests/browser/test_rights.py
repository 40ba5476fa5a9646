"""What the dashboard shows to people by their role, and how it ends when their access does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Pages
from tests.server_process import ServerProcess
from tests.shared_mode import (
    ORG,
    PASSWORD,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_person,
    make_token,
    query,
    stamp,
)

Public = Callable[..., PublicClient]
AGENT = "lab-phone"


@pytest.fixture
def shared(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """Start a server with an agent that is offline, and people of every role."""
    server = server_factory(**SHARED, start=False)
    now = stamp(datetime.now(UTC))
    insert(
        server, "agents_agent", name=AGENT, host="lab", software="qgagent", targets='["mobile"]', labels="{}",
        installed="[]", simulated=0, fallback=0, connected=0, first_seen_at=now, last_seen_at=now,
    )  # fmt: skip
    for name, role in {"vera": "viewer", "sam": "submitter", "olga": "owner", "root": "site"}.items():
        make_person(server, name, role)
    return server.start()


def log_in(page: Page, server: ServerProcess, name: str, path: str) -> None:
    """Log in on the way to a page. On localhost browsers keep secure cookies without TLS."""
    page.goto(f"http://localhost:{server.port}/accounts/login/?next={path}")
    page.locator("[name=login]").fill(name)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_selector("[data-live=live]")


def offered(page: Page) -> set[str]:
    """Return the buttons of the screen that change something, and the links to the admin."""
    kinds = "main button:enabled, main a.button, .side-foot a"
    found = {text.strip() for text in page.locator(kinds).all_inner_texts()}
    words = ("Cancel", "Retry", "Priority", "Pause", "Drain", "Quarantine", "Delete", "Add", "Remove", "Open in admin",
             "Admin", "Webhooks")  # fmt: skip
    return {text.rstrip("…") for text in found if text.startswith(words)}


def test_buttons_that_one_may_not_press_are_not_shown(shared: ServerProcess, public: Public, open_page: Pages) -> None:
    olga = user_id(shared, "olga")
    program = public(shared, make_token(shared, olga, "submit", "operate"))
    jobs = [{"org_id": ORG, "app_version_id": "1.0", "test": test, "target": "tv"} for test in ("a.js", "b.js")]
    made = program.post("/api/v1/jobs", json=jobs).json()
    waiting, cancelled = (job["id"] for job in made["jobs"])
    ended = program.post(f"/api/v1/jobs/{cancelled}/cancel")
    assert (ended.status_code, ended.json()["reason"]) == (200, "cancelled by token ci")
    seen: dict[str, dict[str, set[str]]] = {}
    screens = {
        f"/jobs/{waiting}": "waiting", f"/jobs/{cancelled}": "cancelled", f"/batches/{made['batch']['id']}": "batch",
        f"/agents/{AGENT}": "agent", "/settings": "settings", "/settings?part=retention": "retention",
    }  # fmt: skip
    picks, commands, steps = {}, {}, {}
    for name in ("vera", "sam", "olga", "root"):
        page = open_page()
        log_in(page, shared, name, "/jobs")
        expect(page.locator("#jobs-list")).to_be_visible()
        picks[name] = page.locator("#jobs-list input[type=checkbox]").count() > 0
        page.keyboard.press("ControlOrMeta+k")
        page.get_by_role("combobox", name="Search or run a command").fill("cancel")
        offers = page.get_by_role("option", name="Cancel all waiting jobs…")
        expect(page.get_by_text("No results for") if name == "vera" else offers).to_be_visible()
        commands[name] = offers.count()
        seen[name] = {}
        for path, screen in screens.items():
            page.goto(f"http://localhost:{shared.port}{path}")
            page.wait_for_selector("main[data-screen][aria-busy=false] h1")
            page.wait_for_selector("[data-live=live]")
            seen[name][screen] = offered(page)
        page.goto(f"http://localhost:{shared.port}/")
        steps[name] = page.locator(".problem[data-kind=stranded] .problem-act").inner_text()
    assert picks == {"vera": False, "sam": True, "olga": True, "root": True}
    assert commands == {"vera": 0, "sam": 1, "olga": 1, "root": 1}
    assert seen["vera"] == {screen: set() for screen in screens.values()}
    assert steps == {"vera": "Show agents", "sam": "Show agents", "olga": "Add agent", "root": "Add agent"}
    changes_jobs = {"waiting": {"Cancel", "Cancel job", "Priority 1"}, "cancelled": {"Retry"},
                    "batch": {"Cancel unfinished", "Priority"}}  # fmt: skip
    assert seen["sam"] == {**changes_jobs, "agent": set(), "settings": set(), "retention": set()}
    owners = {"agent": {"Pause", "Drain", "Quarantine", "Delete"}, "settings": {"Webhooks"}, "retention": {"Webhooks"}}
    assert seen["olga"] == {**changes_jobs, **owners}
    assert seen["root"]["waiting"] == {*changes_jobs["waiting"], "Open in admin", "Admin"}
    assert seen["root"]["settings"] == {"Webhooks", "Add organization", "Admin"}
    assert seen["root"]["retention"] == {"Webhooks", "Remove expired data", "Admin"}


def test_first_steps_are_those_that_one_may_take(shared: ServerProcess, open_page: Pages) -> None:
    """Before the first job: nothing about what others may do."""
    shown = {}
    for name in ("vera", "sam", "olga"):
        page = open_page()
        log_in(page, shared, name, "/")
        expect(
            page.get_by_text("No jobs yet." if name == "vera" else "Submit the first test", exact=True)
        ).to_be_visible()
        links = ("Install qgjob", "Enroll a device host")
        shown[name] = [page.get_by_role("link", name=link).count() > 0 for link in links]
        expect(page.get_by_role("heading", name="Add an agent")).to_have_count(int(name == "olga"))
        assert "owner" not in page.locator("main").inner_text()
    assert shown == {"vera": [False, False], "sam": [True, False], "olga": [True, True]}


def test_access_that_changes_and_ends(shared: ServerProcess, public: Public, open_page: Pages) -> None:
    """The page says so; what is refused says why; after logging in one is where one was."""
    open_page.expected = "Failed to load resource"  # what is refused
    sam = user_id(shared, "sam")
    program = public(shared, make_token(shared, user_id(shared, "olga"), "submit"))
    job = program.post("/submit-job", json={"org_id": ORG, "app_version_id": "1.0", "test": "a.js"}).json()["job"]["id"]
    page = open_page()
    log_in(page, shared, "sam", f"/jobs/{job}?attempt=1")
    execute(shared, "UPDATE accounts_member SET role = 'viewer' WHERE user_id = ?", sam)
    expect(page.locator("[data-session=changed]")).to_contain_text("Your access has changed")
    page.wait_for_selector("[data-live=live]")  # it goes on with the rights there are
    page.get_by_role("button", name="Cancel", exact=True).click()
    expect(page.locator("[data-toast]")).to_contain_text("may not cancel")
    page.get_by_role("link", name="Reload the page").click()
    page.wait_for_selector("[data-live=live]")
    expect(page.locator("main h1")).to_contain_text("a.js")
    expect(page.get_by_role("button", name="Cancel")).to_have_count(0)
    execute(shared, "DELETE FROM django_session")
    expect(page.locator("[data-session=out]")).to_contain_text("You are logged out")
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "stopped")
    page.get_by_role("link", name="Log in again").click()
    page.locator("[name=login]").fill("sam")
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_selector("[data-live=live]")
    assert page.url.endswith(f"/jobs/{job}?attempt=1")


def user_id(server: ServerProcess, name: str) -> int:
    return int(query(server, "SELECT id FROM auth_user WHERE username = ?", name)[0][0])
