"""Alarms: lost agents, stranded groups and failures on the overview, in the navigation, and where agents are shown."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import datetime

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import AgentProcess, Pages
from tests.browser.test_accessibility import assert_accessible
from tests.integration.client import Client
from tests.server_process import ServerProcess

Agents = Callable[..., AgentProcess]
QUICK = {
    "QUALGENT_HEARTBEAT_SECONDS": "0.5",
    "QUALGENT_SUSPECT_SECONDS": "1",
    "QUALGENT_LOST_SECONDS": "1.5",
    "QUALGENT_RESTART_GRACE_SECONDS": "1.5",
}
# of every cell of the map, how many of its dots are drawn and their color
CELLS = """() => {
  const canvas = document.querySelector(".map-cells");
  const context = canvas.getContext("2d");
  const scale = canvas.width / canvas.clientWidth;
  return [0, 1, 2, 3].map((index) => {
    const {data} = context.getImageData((index * 34 + 1) * scale, scale, 28 * scale, 28 * scale);
    return Array.from(data).reduce((sum, value, at) => (sum * 31 + value * (at + 1)) % 1000003, 7);
  });
}"""
# the same of every lane of the timeline, just before now
LANES = """() => {
  const canvas = document.querySelector(".lane-picture canvas");
  const context = canvas.getContext("2d");
  const scale = canvas.width / canvas.clientWidth;
  const end = canvas.width * 0.97 | 0;
  return [0, 1, 2, 3].map((index) => {
    const {data} = context.getImageData(end - 60 * scale, (index * 26 + 5) * scale, 50 * scale, 16 * scale);
    const drawn = new Set();
    data.forEach((_, at) => at % 4 === 0 && data[at + 3] > 60 && drawn.add(`${data[at] >> 5} ${data[at + 1] >> 5}`));
    return [...drawn].sort().join(",");
  });
}"""


def since(page: Page) -> float:
    """Return the time that the first problem gives, as Unix time."""
    moment = page.locator("#problems-list li").first.locator("time").get_attribute("datetime")
    assert moment is not None
    return datetime.fromisoformat(moment).timestamp()


def looks(cards: list[Locator]) -> set[str]:
    script = (
        "(card) => ['backgroundColor', 'borderColor', 'borderStyle'].map((name) => getComputedStyle(card)[name]).join()"
    )
    return {card.evaluate(script) for card in cards}


@pytest.fixture
def lab(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """Start a server that takes agents for lost after one and a half seconds."""
    return server_factory(**QUICK)


def test_lost_agents_raise_an_alarm(
    lab: ServerProcess, client_of: Callable[[ServerProcess], Client], open_page: Pages, agent: Agents
) -> None:
    """A badge with number and words, a line with color and for how long, live; right after the server was killed, too.

    An agent that was stopped in order is no alarm. Offline, lost, paused and idle agents look different everywhere.
    """
    client = client_of(lab)
    open_page.expected = "getImageData"  # this test looks at what is drawn
    names = ("a-lost", "b-stopped", "c-paused", "d-idle")
    lost, stopped, _, idle = (agent(lab, name, "--seconds", "60") for name in names)
    page = open_page(lab.url)
    expect(page.locator("#agents-list [data-row]")).to_have_count(4)
    expect(page.locator("#problems")).to_contain_text("No problems.")
    badge = page.locator(".nav-link[href='/fleet'] .nav-alert")
    expect(badge).to_have_count(0)
    client.post("/api/v1/agents/c-paused/pause", {"note": "new cable"})
    stopped.terminate()
    lost.kill()
    killed_at = time.time()
    line = page.locator("#problems-list li").first
    expect(line).to_contain_text("a-lost is lost")
    expect(line).to_contain_text("Alarm:")
    expect(line.locator("svg use")).to_have_attribute("href", "#icon-lost")
    expect(line.get_by_role("link", name="Open agent")).to_have_attribute("href", "/agents/a-lost")
    expect(page.locator("#problems-list li")).to_have_count(1)
    expect(badge).to_have_text(re.compile(r"2\s+agents need attention: 1 lost, 1 paused"))
    expect(badge).to_have_class(re.compile("is-bad"))
    assert abs(since(page) - killed_at) < 2
    expect(line.locator(".problem-since")).to_have_text(re.compile(r"^for \d+ s$"))
    first = line.locator(".problem-since").inner_text()
    expect(line.locator(".problem-since")).not_to_have_text(first)

    look_different(page, lab.url, names)

    page.goto(lab.url)
    client.until(client.submit(test="tests/pay.spec.js", on_disconnect="wait"), "running")
    lab.kill()
    idle.kill()
    killed_at = time.time()
    lab.start()
    expect(page.locator("#problems-list li").first).to_contain_text("of 4 agents are lost", timeout=30_000)
    expect(page.locator("#problems-list li").first).to_contain_text("d-idle")
    seen = client.get("/api/v1/agents/d-idle").body["last_seen_at"]
    assert abs(datetime.fromisoformat(seen).timestamp() - killed_at) < 2
    page.get_by_role("link", name=re.compile("of 4 agents are lost")).click()
    expect(page).to_have_url(f"{lab.url}/fleet?state=lost")
    expect(page.locator(".card-name")).to_have_text(["a-lost", "d-idle"])
    expect(page.get_by_role("button", name="2 lost")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("link", name="a-lost").click()
    expect(page.locator("[data-lost]")).to_contain_text(re.compile(r"while it was expected\.\s*Check the device"))
    expect(page.locator("[data-check]")).to_contain_text("if its process has ended")
    plain = open_page(page.url, live=False, java_script_enabled=False)
    expect(plain.get_by_text(re.compile(r"stopped responding at .+ UTC while it was expected"))).to_be_visible()
    expect(plain.get_by_text(re.compile("start qgagent on .+ again"))).to_be_visible()
    expect(page.locator(".page-state .state")).to_have_text("lost")
    assert_accessible(page)
    page.goto(f"{lab.url}/agents/d-idle")
    expect(page.locator("[data-lost]")).to_contain_text(
        re.compile(r"tests/pay.spec.js waits for it until (\d\d? \w+, )?\d\d?:\d\d")
    )
    expect(page.locator("[data-lost]")).to_contain_text("queued again and another agent runs it")
    gone = agent(lab, "e-gone", "--devices", "2", "--seconds", "60")
    job_id = client.submit(test="tests/gone.spec.js")
    client.until(job_id, "running")
    page.goto(f"{lab.url}/agents/{client.get(f'/job/{job_id}').body['agent']}")
    gone.kill()
    expect(page.locator("[data-lost]")).to_contain_text("tests/gone.spec.js ended as lost. The job is queued again: ")
    expect(page.locator("[data-next]")).to_contain_text("again: No active agent serves target mobile · c-paused paused")
    expect(page.locator("[data-check]")).to_contain_text("All 2 agents of e-gone stopped then. Check host")
    assert client.get("/api/v1/agents/e-gone%2F1").body["lost_process"] == {"name": "e-gone", "agents": 2}
    agent(lab, "f-next", "--seconds", "60")
    expect(page.locator("[data-next]")).to_have_text("Attempt 2 runs on f-next.")
    row = page.locator("#attempts-list tbody tr")
    expect(row.locator(".attempt-reason")).to_have_text("its agent stopped responding")
    expect(row.locator(".c-took")).to_have_text("–")  # it was installing
    expect(page.get_by_role("table", name="Failures here and elsewhere")).to_have_count(0)  # all would be 0
    open_page.complaints = [text for text in open_page.complaints if "WebSocket" not in text]  # the server was killed


def look_different(page: Page, url: str, names: tuple[str, ...]) -> None:
    """Check that the four agents differ as tiles, on the map and on the timeline, and that words say how."""
    page.goto(f"{url}/fleet")
    cards = [page.locator(".card", has=page.locator(f"[data-row='agent/{name}']")) for name in names]
    for card, words in zip(cards, ("lost for", "offline for", "new cable", "idle"), strict=True):
        expect(card).to_contain_text(words)
    assert len(looks(cards)) == 4
    page.goto(f"{url}/fleet?view=map")
    expect(page.locator(".map canvas")).to_have_count(1)
    page.wait_for_function(f"new Set(({CELLS})()).size === 4")
    expect(page.locator(".map-legend")).to_contain_text("lost")
    page.goto(f"{url}/timeline?span=30")
    expect(page.locator(".lane-name")).to_have_count(4)
    page.wait_for_function(f"new Set(({LANES})()).size === 4")
    words = [page.locator(".lane-name").nth(index).inner_text().split() for index in range(4)]
    assert words == [["a-lost", "lost"], ["b-stopped", "offline"], ["c-paused", "paused"], ["d-idle"]]


def test_problems_and_the_queue_come_first(
    server: ServerProcess, client: Client, open_page: Pages, agent: Agents
) -> None:
    """The most severe first; repeats are one line, also of events; groups that no agent serves are not in the order.

    Nothing is shown twice: how many agents are in which state stands in the figures only.
    """
    agent(server, "phone", "--seconds", "0.05", "--install-seconds", "0.05", "--failure-rate", "1")
    tv = {"org_id": "tern", "app_version_id": "9.0", "target": "tv", "priority": 0}
    client.post("/api/v1/jobs", [{**tv, "test": f"tests/{number}.spec.js"} for number in range(5)])
    page = open_page(server.url)
    expect(page.locator("#problems-list li")).to_contain_text(["No agent serves target tv"])
    expect(page.locator("#problems-list").get_by_role("link", name="Show agents")).to_have_attribute("href", "/fleet")
    failing = {"org_id": "acme", "app_version_id": "4.2.0"}
    made = client.post("/api/v1/jobs", [{**failing, "test": f"tests/{number}.spec.js"} for number in range(12)])
    for job in made.body["jobs"]:
        client.until(job["id"], "failed")
    client.post("/api/v1/agents/phone/pause", {"note": "battery"})
    client.submit(**failing, test="tests/waits.spec.js")
    lines = page.locator("#problems-list li")
    expect(lines).to_have_count(3, timeout=30_000)
    kinds = lines.evaluate_all("rows => rows.map((row) => row.dataset.kind)")
    assert kinds == ["stranded", "stranded", "failure"]
    failure = page.locator("#problems-list [data-kind=failure]")
    expect(failure).to_contain_text("simulated failure")
    expect(failure).to_contain_text("12 tests new in 4.2.0")
    expect(failure.locator(".problem-count")).to_have_text("×12 times")
    events = page.locator("#feed-list li", has_text="and 11 more like it")
    expect(events).to_have_count(1)
    expect(page.locator("#feed-list li")).to_have_count(3)  # with the end of the batch and the pause

    expect(page.locator("#queue .is-blocked")).to_contain_text("No agent serves target tv")
    expect(page.locator("#queue")).not_to_contain_text("No jobs waiting")
    expect(page.locator("#queue .is-blocked .c-position")).to_have_text(["–", "–"])
    tops = [page.locator(f"#{part}").evaluate("part => part.getBoundingClientRect().top") for part in PARTS]
    assert tops == sorted(tops)
    expect(page.locator("main").get_by_text("1 paused")).to_have_count(1)
    page.keyboard.press("p")
    expect(lines.first.locator(".problem-text")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Overview")


PARTS = ("problems", "queue", "charts", "agents")


def test_problems_are_readable(server: ServerProcess, client: Client, open_page: Pages) -> None:
    """By axe's rules, wide and narrow, without scrolling sideways."""
    client.submit(app_version_id="v" * 200, org_id="o" * 100, target="tv")
    page = open_page(server.url)
    expect(page.locator("#problems-list li")).to_have_count(1)
    assert_accessible(page)
