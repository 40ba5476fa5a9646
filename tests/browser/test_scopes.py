"""Two people in two organizations on one fleet: what each screen and topic shows them, and switching the scope."""

from __future__ import annotations

import json
import re
import zlib
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, WebSocket, expect

from qualgent.accounts.permissions import TOPIC_KINDS
from qualgent.dashboard.screens import SCREENS
from tests.browser.conftest import Pages
from tests.browser.test_rights import log_in, user_id
from tests.integration.test_enrolled_agents import enroll
from tests.server_process import ServerProcess
from tests.shared_mode import (
    execute,
    make_enrollment,
    make_member,
    make_person,
    make_token,
)
from tests.support.waiting import eventually
from tools.pictures.places import address, path_of

pytestmark = pytest.mark.server_env(QUALGENT_TRUSTED_PROXIES="")  # its clients are on its own machine

AGENT, BUSY = "lab-1", "lab-2"
MARKERS = {"qz8-org": "qz8", "zq7-org": "zq7"}  # in all names of an organization, and nowhere else
NAMES = re.compile(r"\b(?:qz8|zq7)[\w./-]*")
SHOWS_NONE = {"fleet", "timeline", "agent", "settings", "failures"}  # screens that need not name a job, build or test
SMALL = {"width": 420, "height": 900}
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NAMING = {"jobs", "batches", "groups", "tests", "timeline", "events", "job", "batch", "test", "group", "results"}
"""The topics whose rows name what is of an organization."""

FOLLOW = """([path, topics]) => new Promise((resolve, reject) => {
  const missing = new Set(topics);
  const socket = new WebSocket(location.origin.replace(/^http/, "ws") + path);
  let frames = 0;
  socket.onopen = () => socket.send(JSON.stringify({ topics }));
  socket.onmessage = ({ data }) => {
    missing.delete(JSON.parse(data).topic);
    socket.send(JSON.stringify({ ack: ++frames }));
    if (missing.size === 0) {
      socket.close();
      resolve();
    }
  };
  socket.onclose = () => reject(new Error(`without ${[...missing]}`));
})"""
"""Follow topics by a socket of the page, from their first rows on, until each of them has come."""


class Frames:
    """The frames that the live sockets of a page receive, and the topics that it asks for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.asked: set[str] = set()
        self.texts: defaultdict[str, str] = defaultdict(str)  # by topic; empty: of no topic
        page.on("websocket", self._watch)

    def _watch(self, socket: WebSocket) -> None:
        socket.on("framesent", lambda data: self.asked.update(json.loads(data).get("topics", ())))
        socket.on("framereceived", self._take)

    def _take(self, data: str | bytes) -> None:
        text = data if isinstance(data, str) else zlib.decompress(data, -zlib.MAX_WBITS).decode()
        self.texts[json.loads(text).get("topic", "")] += text

    def follow(self, scope: str, topics: set[str]) -> None:
        self._page.evaluate(FOLLOW, [f"/ws/live/?scope=org:{scope}", sorted(topics)])


def program(server: ServerProcess, user: int, org: str, name: str) -> httpx.Client:
    """Make a token of a person; return a client that has it."""
    secret = make_token(server, user, "submit", "operate", org_id=org, name=name)
    return httpx.Client(base_url=server.url, headers={"authorization": f"Bearer {secret}"}, trust_env=False)


def ids_of(server: ServerProcess, user: int, org: str) -> set[str]:
    """Return the ids that an organization sees in its lists and its jobs."""
    with program(server, user, org, f"{MARKERS[org]}-reader") as client:
        jobs = client.get("/api/v1/jobs").json()["jobs"]
        lists = ("jobs", "batches", "groups", "tests", "agents", *(f"jobs/{job['id']}" for job in jobs))
        return {found for path in lists for found in UUID.findall(client.get(f"/api/v1/{path}").text)}


def fill(server: ServerProcess, user: int, org: str) -> dict[str, str]:
    """Run and keep jobs of an organization; return an example value of each screen's parameter."""
    prefix = MARKERS[org]
    tests = [{"test": f"{prefix}-{number}.js"} for number in range(4)]
    waiting = {"test": f"{prefix}-waits.js", "target": "nobody"}
    jobs = [{"org_id": org, "app_version_id": f"{prefix}-build", **one} for one in (*tests, waiting)]
    with program(server, user, org, f"{prefix}-ci") as client:
        made = client.post("/api/v1/jobs", json={"jobs": jobs, "suite": f"{prefix}-suite"}).json()
        batch = made["batch"]["id"]
        eventually(lambda: client.get(f"/api/v1/batches/{batch}").json()["unfinished"] == 1, seconds=60)
        job = client.get(f"/api/v1/jobs/{made['jobs'][0]['id']}").json()
        known = client.get("/api/v1/tests").json()["tests"]
    return {
        "job": job["id"], "batch": batch, "group": job["group"], "test": known[0]["id"], "agent": AGENT, "org_id": org,
        "app_version_id": f"{prefix}-build", "attempt": job["tries"][-1]["id"],
    }  # fmt: skip


def go(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector("main[data-screen][aria-busy=false] h1")
    page.wait_for_selector("[data-live=live]")


@pytest.mark.slow
def test_two_people_in_two_organizations(
    shared: ServerProcess,
    open_page: Pages,
    agent: Callable[..., object],
    tmp_path: Path,
    artifact_dir: Path,
) -> None:
    open_page.expected = "Failed to load resource"  # of what is another's, and after the membership has ended
    judy = make_person(shared, "judy", "owner", "qz8-org")
    bob = make_person(shared, "bob", "owner", "zq7-org")
    make_member(shared, bob, "qz8-org", "viewer")
    for name, target, seconds in ((AGENT, "mobile", "0.1"), (BUSY, "slow", "600"), ("zq7-org/own", "tv", "0.1")):
        state = tmp_path / f"agent-{name.replace('/', '-')}"
        state.mkdir()
        org = "zq7-org" if name.startswith("zq7-org/") else None
        assert enroll(shared, state, make_enrollment(shared, name, org_id=org)).returncode == 0
        arguments = ("--install-seconds", "0.1", "--failure-rate", "0.4", "--target", target)
        agent(shared, name, "--seconds", seconds, *arguments)
    samples = {org: fill(shared, user, org) for org, user in (("qz8-org", judy), ("zq7-org", bob))}
    here = f"http://localhost:{shared.port}"

    first, second = open_page(), open_page()
    frames = {"qz8-org": Frames(first), "zq7-org": Frames(second)}
    log_in(first, shared, "judy", "/")
    log_in(second, shared, "bob", "/")
    for page, org in ((first, "qz8-org"), (second, "zq7-org")):
        own, other = MARKERS[org], next(MARKERS[one] for one in MARKERS if one != org)
        for screen in SCREENS:
            go(page, here + address(path_of(screen), samples[org]))
            shown = page.locator("main").inner_text()
            names = set(NAMES.findall(shown))
            assert {name for name in names if not name.startswith(own)} == set(), screen.name
            assert names or screen.name in SHOWS_NONE, screen.name
            if page is first:  # who has no other scope is told of none, anywhere in the page
                assert other not in page.content(), screen.name
        assert set(NAMES.findall(page.goto(f"{here}/jobs?scripts=off").text())) >= {
            f"{own}-{number}.js" for number in range(4)
        }
    expect(first.locator(".scope")).to_have_count(0)

    # that an agent is busy with a job of the other is seen, and one's own place in the queue
    go(first, f"{here}/agents/{BUSY}")
    with program(shared, bob, "zq7-org", "zq7-slow") as theirs, program(shared, judy, "qz8-org", "qz8-slow") as ours:
        for number in range(2):
            slow = {"app_version_id": f"zq7-slow-{number}", "test": "zq7-slow.js", "target": "slow"}
            assert theirs.post("/submit-job", json={"org_id": "zq7-org", **slow}).status_code == 201
        expect(first.get_by_text("A job of another organization.")).to_be_visible()
        slow = {"app_version_id": "qz8-slow", "test": "qz8-slow.js", "target": "slow", "priority": 9}
        waiting = ours.post("/submit-job", json={"org_id": "qz8-org", **slow}).json()["job"]["id"]
    for path, text in {f"/jobs/{waiting}": "in the queue", "/fleet": BUSY, "/timeline": BUSY, "/": BUSY}.items():
        go(first, here + path)
        expect(first.locator("main")).to_contain_text(text)
        assert "zq7" not in first.content(), path

    # each topic that their pages have asked for, and what the other's have, once more from its first rows on
    for page in (first, second):
        go(page, f"{here}/?period=7d")
    asked = {topic for one in frames.values() for topic in one.asked}
    ids = {org: ids_of(shared, user, org) for org, user in (("qz8-org", judy), ("zq7-org", bob))}
    asked |= {f"{kind}:{samples[org]['attempt']}" for org in samples for kind in ("log", "cases")}
    assert {topic.partition(":")[0] for topic in asked} == set(TOPIC_KINDS)
    for org, seen in frames.items():
        other = next(one for one in MARKERS if one != org)
        seen.follow(org, asked)
        assert asked <= seen.texts.keys()
        secrets = {MARKERS[other], *(ids[other] - ids[org]), *({"judy"} if other == "qz8-org" else ())}
        assert len(secrets) > 15
        for topic, text in seen.texts.items():
            shown = text.replace(topic, "") if topic else text
            assert {word for word in secrets if word in shown} == set(), (org, topic)
            kind, _, key = topic.partition(":")
            if kind in NAMING and key in {"", *samples[org].values()}:
                assert MARKERS[org] in shown, (org, topic)
        assert AGENT in seen.texts["agents"]
        assert ("zq7-org/own" in seen.texts["agents"]) == (org == "zq7-org")

    # what is another's does not exist; what is in another scope of one's own is offered there
    job = samples["zq7-org"]["job"]
    first.goto(f"{here}/jobs/{job}")
    expect(first.locator("[data-problem='404']")).to_contain_text(f"There is no job {job}.")
    expect(first.get_by_role("link", name="Open it there")).to_have_count(0)
    own_job = samples["qz8-org"]["job"]
    second.goto(f"{here}/jobs/{own_job}")
    expect(second.locator("[data-problem='404']")).to_contain_text("It is in qz8-org.")
    second.get_by_role("link", name="Open it there").click()
    expect(second.locator("main h1")).to_contain_text("qz8-")
    expect(second).to_have_url(f"{here}/jobs/{own_job}")

    # the switcher, by keyboard alone; a second tab in the other scope
    go(second, f"{here}/jobs")
    switcher = second.get_by_role("button", name="Scope: qz8-org")
    switcher.focus()
    second.keyboard.press("Enter")
    expect(second.get_by_role("menuitemradio", name="qz8-org")).to_be_focused()
    second.screenshot(path=artifact_dir / "scope-menu.png")
    second.keyboard.press("ArrowUp")
    second.keyboard.press("Enter")
    expect(second.get_by_role("button", name="Scope: zq7-org")).to_be_visible()
    expect(second).to_have_url(f"{here}/jobs")
    tab = second.context.new_page()
    go(tab, f"{here}/jobs")
    expect(tab.get_by_role("button", name="Scope: zq7-org")).to_be_visible()
    tab.keyboard.press("ControlOrMeta+k")
    tab.get_by_role("combobox", name="Search or run a command").fill("switch to")
    tab.get_by_role("option", name="Switch to qz8-org").click()
    expect(tab.get_by_role("button", name="Scope: qz8-org")).to_be_visible()
    tab.wait_for_selector("[data-live=live]")
    expect(second).to_have_title("Jobs · zq7-org · QualGent")
    expect(tab).to_have_title("Jobs · qz8-org · QualGent")
    for org, prefix in MARKERS.items():  # both are live, each in its own
        later = {"org_id": org, "app_version_id": f"{prefix}-later", "test": f"{prefix}-later.js", "target": "nobody"}
        with program(shared, {"qz8-org": judy, "zq7-org": bob}[org], org, f"{prefix}-later") as client:
            assert client.post("/submit-job", json=later).status_code == 201
    for page, prefix in ((second, "zq7"), (tab, "qz8")):
        page.get_by_role("button", name="1 new").click()
        expect(page.locator("#jobs-list")).to_contain_text(f"{prefix}-later.js")
        page.reload()  # in the scope that this tab is in
        expect(page.locator("#jobs-list")).to_contain_text(f"{prefix}-later.js")
        assert {name[:3] for name in NAMES.findall(page.locator("main").inner_text())} == {prefix}
    tab.set_viewport_size(SMALL)
    assert tab.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    tab.screenshot(path=artifact_dir / "scope-small.png")

    # the team's pages, in the scope of their tab
    tab.goto(f"{here}/team/tokens/")
    expect(tab.locator(".people-scope summary")).to_have_text("Scope: qz8-org")
    tab.locator(".people-scope summary").focus()
    tab.keyboard.press("Enter")
    tab.screenshot(path=artifact_dir / "scope-team.png")
    tab.get_by_role("link", name="Switch to zq7-org").click()
    expect(tab.locator("tbody").first).to_contain_text("zq7-ci")
    expect(tab.locator("main")).not_to_contain_text("qz8")
    tab.get_by_role("link", name="Organization", exact=True).click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("zq7-org")
    assert {name[:3] for name in NAMES.findall(tab.locator("main").inner_text())} == {"zq7"}
    assert tab.evaluate("document.documentElement.scrollWidth") <= SMALL["width"]
    tab.screenshot(path=artifact_dir / "organization-small.png", full_page=True)
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.emulate_media(color_scheme="dark")
    tab.screenshot(path=artifact_dir / "organization-dark.png", full_page=True)

    # a membership that ends takes its scope's page, and no other
    go(tab, f"{here}/jobs?scope=org:qz8-org")
    execute(shared, "DELETE FROM accounts_member WHERE org_id = 'qz8-org' AND user_id = ?", user_id(shared, "bob"))
    expect(tab.locator("[data-session=left]")).to_contain_text("You have no access to qz8-org any more")
    expect(second.locator("[data-live]")).to_have_attribute("data-live", "live")
    expect(second.locator("[data-session]")).to_have_count(0)
    tab.get_by_role("link", name="Leave this page").click()
    tab.wait_for_selector("[data-live=live]")
    expect(tab.locator(".scope")).to_have_count(0)
    go(tab, f"{here}/jobs")
    expect(tab.locator("#jobs-list")).to_contain_text("zq7-later.js")

    # who logs out leaves no scope to who uses the browser next
    make_member(shared, judy, "zq7-org", "viewer")
    first.goto(f"{here}/team/tokens/?scope=org:zq7-org")
    expect(first.locator(".people-scope summary")).to_have_text("Scope: zq7-org")
    first.get_by_role("button", name="Log out").click()
    expect(first.get_by_label("Username")).to_be_visible()
    assert [cookie["name"] for cookie in first.context.cookies() if "scope" in cookie["name"]] == []
    log_in(first, shared, "judy", "/jobs")
    expect(first.get_by_role("button", name="Scope: qz8-org")).to_be_visible()
