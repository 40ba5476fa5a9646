"""The timeline: a live lane per agent, history, keys, address, table and phone."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from playwright.sync_api import Route, expect

from qualgent.core.keys import first_id_at
from tests.browser.conftest import PHONE, Pages
from tests.databases import other_session
from tests.integration.client import Client
from tests.server_process import ServerProcess

# how many dots across the first lane are opaque: of bars that are not pale; the lines of the axis are few
STRONG = """() => {
  const canvas = document.querySelector(".lane-picture canvas");
  const {data} = canvas.getContext("2d").getImageData(0, 12, canvas.width * 0.97, 1);
  return data.filter((value, index) => index % 4 === 3 && value > 200).length;
}"""
UNTIL_STRONG = f"""() => new Promise((done) => {{
  const look = () => (({STRONG})() > 40 ? done() : requestAnimationFrame(look));
  look();
}})"""


def run(client: Client, version: str, count: int, **fields: object) -> list[str]:
    """Submit jobs of one build and wait until they have ended."""
    ids = client.submit_list(count, app_version_id=version, **fields)
    for job_id in ids:
        client.until(job_id, "done", "failed")
    return ids


def test_saved_installs_grow_as_jobs_run(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """One install for four tests of a build, live; a second build adds its own. Without the server nothing is now."""
    open_page.expected = ("WebSocket connection to", "net::ERR_")
    page = open_page(f"{server.url}/timeline")
    expect(page.get_by_role("heading", name="No attempts yet")).to_be_visible()
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.8")
    expect(page.locator("[data-row='lane/phone']")).to_be_visible()
    run(client, "4.2.0", 4)
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("1")
    expect(page.locator("[data-figure='installs avoided'] dd")).to_have_text("3 75 %")
    expect(page.locator("[data-figure='device time saved'] dd")).to_have_text("≈ 2 s")
    expect(page.locator(".spent-note").first).to_contain_text("% for installs")
    with_grouping = int(re.findall(r"\d+", page.locator(".spent-note").first.inner_text())[0])
    without = int(re.findall(r"\d+", page.locator(".spent-note").last.inner_text())[0])
    assert with_grouping < without
    run(client, "4.3.0", 2)
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("2")
    expect(page.locator(".legend-build", has_text="4.2.0")).to_have_attribute(
        "aria-description", re.compile("^4 attempts, 1 install ")
    )
    expect(page.locator(".legend-build", has_text="4.3.0")).to_have_attribute(
        "aria-description", re.compile("^2 attempts, 1 install ")
    )
    expect(page.locator(".gain-where")).to_have_text(re.compile(" to now$"))
    expect(page.get_by_role("button", name="Live", exact=True)).to_have_attribute("aria-pressed", "true")
    server.stop()
    expect(page.get_by_role("button", name="Not live")).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".timeline-state")).to_have_text(re.compile("^No data since "))
    expect(page.locator(".gain-where")).to_have_text(re.compile(r" to (.*, )?\d\d:\d\d(:\d\d)?$"))


def test_keys_move_between_spans(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Each span is described; Enter opens its job; only the first of a build had an install."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    run(client, "4.2.0", 2)
    page = open_page(f"{server.url}/timeline")
    expect(page.locator("[data-figure='installs avoided'] dd")).to_contain_text("1")
    page.get_by_role("listbox").focus()
    page.keyboard.press("ArrowDown")
    option = page.get_by_role("option", selected=True)
    expect(option).to_contain_text("phone: tests/")
    expect(option).to_contain_text("build 4.2.0 of acme, passed, without an install")
    expect(page.locator(".map-card")).to_contain_text("no install: the build was on the device")
    page.keyboard.press("ArrowLeft")
    expect(option).to_contain_text("passed, with an install")
    expect(page.locator(".map-card")).to_contain_text("installed 0.")
    page.keyboard.press("Escape")
    expect(page.locator(".map-card")).to_have_count(0)
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"{server.url}/jobs/[0-9a-f-]+"))


def test_lanes_are_drawn_live(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """An empty lane gets a bar; selecting another build in the legend dims it."""
    open_page.expected = "getImageData"  # this test looks at what is drawn
    agent(server, "a-phone", "--seconds", "60", "--install-seconds", "0")
    agent(server, "browser", "--target", "browser", "--seconds", "60", "--install-seconds", "0")
    page = open_page(f"{server.url}/timeline?span=30")
    expect(page.locator(".lane-name")).to_have_count(2)
    assert page.evaluate(STRONG) < 20
    client.submit_list(1, app_version_id="4.2.0")
    page.evaluate(UNTIL_STRONG)
    client.submit_list(1, app_version_id="4.3.0", target="browser")
    other = page.get_by_role("button", name="4.3.0")
    other.click()
    expect(other).to_have_attribute("aria-pressed", "true")
    page.wait_for_function(f"({STRONG})() < 20")
    other.click()
    page.evaluate(UNTIL_STRONG)


def test_the_range_is_in_the_address(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Length and end; a link shows the same range, and a key returns to now."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    run(client, "4.2.0", 1)
    page = open_page(f"{server.url}/timeline")
    expect(page.get_by_role("button", name="Live")).to_be_visible()
    page.get_by_role("radio", name="1 h", exact=True).check()
    expect(page).to_have_url(f"{server.url}/timeline?span=3600")
    page.keyboard.press("+")
    expect(page).to_have_url(f"{server.url}/timeline?span=1800")
    page.keyboard.press(",")
    expect(page).to_have_url(re.compile(r"/timeline\?span=1800&to=\d{10}$"))
    expect(page.get_by_role("button", name="Go to now")).to_be_visible()
    there = page.url
    until = int(there.rpartition("=")[2])
    assert abs(time.time() - 900 - until) < 120
    other = open_page(there)
    # with seconds if it is of today
    expect(other.locator(".gain-where")).to_contain_text(datetime.fromtimestamp(until).strftime("%H:%M"))
    page.keyboard.press("n")
    expect(page).to_have_url(f"{server.url}/timeline?span=1800")
    tracks = page.get_by_role("listbox").bounding_box()
    assert tracks is not None
    page.mouse.move(tracks["x"] + 200, tracks["y"] + 5)
    page.mouse.down()
    page.mouse.move(tracks["x"] + 400, tracks["y"] + 5, steps=4)
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"/timeline\?span=1800&to=\d{10}$"))
    page.get_by_role("radio", name="Installs by build").check()
    page.keyboard.press("a")
    expect(page.get_by_role("radio", name="Lanes")).to_be_checked()


def test_earlier_ranges_are_fetched_once(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The live topic has only a quarter of an hour."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    (job_id,) = run(client, "3.9.9", 1)
    then = datetime.now(UTC) - timedelta(hours=2)
    move_back(server, job_id, then)
    page = open_page(f"{server.url}/timeline")
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("0")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "/api/v1/timeline" in request.url else None)
    page.get_by_role("radio", name="4 h", exact=True).check()
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("1")
    expect(page.locator(".legend-build")).to_contain_text("3.9.9")
    page.get_by_role("listbox").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option", selected=True)).to_contain_text("build 3.9.9 of acme")
    first = list(asked)
    page.get_by_role("radio", name="15 min", exact=True).check()
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("0")
    page.get_by_role("radio", name="4 h", exact=True).check()
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("1")
    assert len(asked) == len(first) == len(set(asked))


@pytest.mark.parametrize("view", ["lanes", "table"])
def test_an_earlier_hour_says_nothing_before_it_is_known(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], view: str
) -> None:
    """Neither that nothing ran nor zeros; as lanes and as a table, which loads it as well."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    (job_id,) = run(client, "3.9.9", 1)
    then = datetime.now(UTC) - timedelta(hours=3)
    move_back(server, job_id, then)
    page = open_page(f"{server.url}/fleet", viewport={"width": 1280, "height": 800})
    held: list[Route] = []
    released: list[bool] = []
    page.route("**/api/v1/timeline*", lambda route: route.continue_() if released else held.append(route))
    page.goto(f"{server.url}/timeline?span=3600&to={int(then.timestamp()) + 60}&view={view}")
    expect(page.locator(".gain.is-loading")).to_be_visible()
    while not held:
        page.wait_for_timeout(20)
    expect(page.locator(".gain.is-loading")).to_be_visible()
    expect(page.get_by_text("No attempts in this period.")).to_have_count(0)
    released.append(True)
    for route in held:
        route.continue_()
    expect(page.locator("[data-figure='installs made'] dd")).to_have_text("1")
    assert page.evaluate("document.documentElement.scrollWidth") == 1280


def move_back(server: ServerProcess, job_id: str, then: datetime) -> None:
    """Move the job's attempt to this time."""
    new = UUID(first_id_at(int(then.timestamp() * 1000)))
    moments = [(then + timedelta(seconds=later)).strftime("%Y-%m-%d %H:%M:%S") for later in (0, 5, 20)]
    with other_session(server.data_dir) as database:
        changed = database.execute(
            "UPDATE jobs_attempt SET id = ?, leased_at = ?, started_at = ?, finished_at = ? WHERE job_id = ?"
            " RETURNING id",
            new.hex, *moments, UUID(job_id).hex,
        )  # fmt: skip
    assert len(changed) == 1


def test_a_week_is_added_up(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A day and seven days, by agent and hour, with what grouping saved; one goes from there to the attempts."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    jobs = run(client, "3.9.9", 3)
    then = datetime.now(UTC) - timedelta(days=3)
    for number, job_id in enumerate(jobs[:2]):
        move_back(server, job_id, then + timedelta(seconds=number))
    page = open_page(f"{server.url}/timeline?span=86400&to={int(then.timestamp()) + 60}")
    avoided, made = (page.locator(f"[data-figure='installs {which}'] dd") for which in ("avoided", "made"))
    expect(avoided).to_have_text("1 50 %")
    page.goto(f"{server.url}/timeline")
    page.get_by_role("radio", name="24 h").check()
    expect(page).to_have_url(f"{server.url}/timeline?span=86400")
    expect(avoided).to_have_text("2 67 %")  # the totals of the overview, which counted at the end of each
    page.get_by_role("radio", name="7 days").check()
    expect(avoided).to_have_text("2 67 %")
    expect(made).to_have_text("1")
    page.get_by_role("radio", name="Table").check()
    row = page.get_by_role("table", name="Total work per agent").get_by_role("row").last
    expect(row).to_contain_text("phone")
    expect(row.get_by_role("cell").first).to_have_text("3")
    page.get_by_role("radio", name="Lanes").check()
    page.get_by_role("listbox").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("option", selected=True)).to_contain_text("2 attempts, 0 failed, 1 install, 1 avoided")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/timeline\?span=3600&to=\d{10}$"))
    expect(page.locator(".legend-build")).to_contain_text("3.9.9")
    expect(page.locator(".legend-build")).to_have_attribute("aria-description", re.compile("^2 attempts, 1 install "))


def test_the_overview_and_the_timeline_agree(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """What installs cost and saved is the same on both, on the fleet, on the build's page and on the agent's."""
    agent(server, "phone", "--seconds", "0.1", "--install-seconds", "1.2")
    page = open_page(f"{server.url}/timeline?view=installs")
    expect(page.get_by_text("No attempts ended in this period.")).to_be_visible()
    run(client, "3.9.9", 4)
    expect(page.locator("[data-figure='installs avoided'] dd")).to_have_text("3 75 %")  # it follows as they end
    page.goto(server.url)
    tile = page.locator("[data-figure='installs avoided']")
    expect(tile.locator("dd").first).to_have_text("3")
    expect(tile).to_contain_text(re.compile(r"1\smade in\s1\.\d\ss, 75\s% avoided: ≈\s3\ss\ssaved"))
    tile.get_by_role("link").click()
    expect(page).to_have_url(f"{server.url}/timeline?span=86400&view=installs")
    builds = page.get_by_role("table", name="Installs by build")
    own = builds.get_by_role("row").filter(has=page.get_by_role("link", name="3.9.9"))
    expect(own.get_by_role("cell")).to_have_text(["1", "1 s", re.compile(r"^1\.\d s$"), "0", "3", "≈ 3 s"])
    expect(own.get_by_role("link", name="acme")).to_be_visible()  # others may have the same version
    expect(builds.get_by_role("row").last).to_contain_text("All 1 build")
    wanted = {
        "installs made": "1",
        "device time of installs": "1 s",
        "installs avoided": "3 75 %",
        "starts avoided": "0",
        "device time saved": "≈ 3 s",
    }
    for period in ("24 h", "1 h", "15 min", "7 days"):
        page.get_by_role("radio", name=period, exact=True).check()
        for name, text in wanted.items():
            expect(page.locator(f"[data-figure='{name}'] dd")).to_have_text(text)
    page.get_by_role("radio", name="Lanes", exact=True).check()
    for period in ("24 h", "1 h", "15 min", "7 days"):
        page.get_by_role("radio", name=period, exact=True).check()
        for name, text in wanted.items():
            expect(page.locator(f"[data-figure='{name}'] dd")).to_have_text(text)
    page.goto(f"{server.url}/fleet")
    expect(tile.locator("dd").first).to_have_text("3")
    page.goto(f"{server.url}/builds/acme/3.9.9")
    expect(page.locator(".build-facts")).to_contain_text("Installs avoided3 · ≈ 3 s saved")
    expect(page.locator(".batch-summary")).to_contain_text("took on average when its test ended")
    page.goto(f"{server.url}/agents/phone")
    expect(page.get_by_text("3 · ≈ 3 s saved")).to_be_visible()
    page.goto(f"{server.url}/timeline?span=never")
    expect(page.locator("[data-unknown]")).to_contain_text("No such period: “never”.")


# all build colors; hues of these and of outcomes in degrees; the color of a flag, and how many pixels of bars have it
COLORS = """() => {
  const probe = document.body.appendChild(document.createElement("i"));
  const colorOf = (token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const hue = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number);
    const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
    const range = most - least;
    const part = most === r ? (g - b) / range : most === g ? 2 + (b - r) / range : 4 + (r - g) / range;
    return (part * 60 + 360) % 360;
  };
  const own = ".flag:not(.is-exchanged) .flag-a, .flag.is-exchanged .flag-b";
  const flag = getComputedStyle(document.querySelector(".legend-build").querySelector(own)).fill;
  const canvas = document.querySelector(".lane-picture canvas");
  const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const [r, g, b] = flag.match(/\\d+/g).map(Number);
  let same = 0;
  for (let at = 0; at < data.length; at += 4) same += data[at] === r && data[at + 1] === g && data[at + 2] === b;
  const builds = Array.from({ length: 10 }, (_, number) => colorOf(`build-${number}`));
  const found = {
    builds,
    hues: builds.map(hue),
    outcomes: ["good", "bad"].map((token) => hue(colorOf(token))),
    flag,
    same,
  };
  probe.remove();
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_build_has_one_color_everywhere(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], scheme: str
) -> None:
    """Its flag and its bars have the same; the hues of red and green are left to outcomes."""
    open_page.expected = "getImageData"  # this test looks at what is drawn
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    run(client, "4.2.0", 2)
    page = open_page(f"{server.url}/timeline?span=60", color_scheme=scheme)
    expect(page.locator(".legend-build")).to_contain_text("4.2.0")
    page.wait_for_function(f"() => ({COLORS})().same > 50")
    found = page.evaluate(COLORS)
    assert found["flag"] in found["builds"]
    for outcome in found["outcomes"]:
        apart = [min(abs(hue - outcome), 360 - abs(hue - outcome)) for hue in found["hues"]]
        assert min(apart) >= 25, (outcome, found["hues"])


def test_the_timeline_as_a_table(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Latest first, with outcome, install and time; failures are found by f."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2", "--failure-rate", "1")
    run(client, "4.2.0", 2)
    page = open_page(f"{server.url}/timeline")
    page.get_by_role("radio", name="Table").check()
    expect(page).to_have_url(f"{server.url}/timeline?view=table")
    rows = page.get_by_role("table", name="Attempts, newest first").get_by_role("row")
    expect(rows).to_have_count(3)
    expect(rows.nth(1)).to_contain_text("failed")
    expect(rows.nth(1).locator(".c-install")).to_have_text("–")
    expect(rows.nth(2).locator(".c-install")).to_have_text(re.compile(r"\d\.\d s"))
    page.keyboard.press("f")
    expect(rows.nth(1).locator("[data-row]")).to_be_focused()
    run(client, "4.3.0", 1)
    expect(rows).to_have_count(4)
    expect(rows.nth(2).locator("[data-row]")).to_be_focused()


def test_a_long_table_is_shown_in_parts(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A button adds the next rows."""
    agent(server, "phone", "--seconds", "0", "--install-seconds", "0")
    run(client, "4.2.0", 53)
    page = open_page(f"{server.url}/timeline?view=table", viewport=PHONE)
    rows = page.locator(".timeline-rows tbody [data-row]")
    expect(rows).to_have_count(50)
    more = page.get_by_role("button", name="Show more (3 attempts left)")
    more.click()
    expect(rows).to_have_count(53)
    expect(more).to_have_count(0)


def test_a_phone_shows_lanes_without_scrolling_sideways(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With long names, as lanes and as a table."""
    agent(server, "a-device-with-quite-a-long-name-that-goes-on", "--seconds", "0.2", "--install-seconds", "0.1")
    run(client, "v" * 200, 2, org_id="o" * 100, test="t" * 300)
    for view in ("lanes", "table"):
        page = open_page(f"{server.url}/timeline?view={view}", viewport=PHONE)
        expect(page.locator("[data-figure='installs made'] dd")).to_have_text("1")
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    rows = page.locator(".timeline-rows .row")
    expect(rows.locator(".c-at:visible")).to_have_count(2)
    expect(rows.locator(".c-install:visible")).to_have_text([re.compile(r"\d\.\d s")])  # of the one that made it


def test_many_builds_take_one_line_on_a_phone(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The legend scrolls and counts omitted builds, and the lanes keep their place."""
    agent(server, "phone", "--seconds", "0.01", "--install-seconds", "0.01")
    for number in range(14):
        run(client, f"4.{number}", 1)
    page = open_page(f"{server.url}/timeline", viewport=PHONE)
    legend = page.get_by_role("group", name="Builds: press to highlight")
    expect(legend.get_by_text("and 4 more builds")).to_have_count(1)
    box = legend.bounding_box()
    assert box is not None
    assert box["height"] < 50


def test_without_scripts_the_timeline_is_a_table(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With the state at load time."""
    agent(server, "phone", "--seconds", "0.2", "--install-seconds", "0.2")
    run(client, "4.2.0", 1)
    page = open_page(f"{server.url}/timeline", live=False, java_script_enabled=False)
    row = page.get_by_role("table", name="Attempts of the last 15 minutes").get_by_role("row").filter(has_text="phone")
    expect(row).to_contain_text("4.2.0")
    expect(row).to_contain_text("passed")
