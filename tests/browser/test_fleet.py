"""The fleet screen: tiles, map and table, pools, address, and thousands of agents."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Pages, expect_ticking
from tests.integration.client import Client
from tests.server_process import ServerProcess

# the first cell of the map, in the middle: red, green, blue, alpha
MIDDLE = "() => [...document.querySelector('.map-cells').getContext('2d').getImageData(15, 15, 1, 1).data]"
UNTIL_FILLED = f"""() => new Promise((done) => {{
  const look = () => (({MIDDLE})()[3] === 255 ? done() : requestAnimationFrame(look));
  look();
}})"""


def pools(page: Page) -> list[str]:
    """Return the groups' names in order."""
    names: list[str] = page.locator(".pool h2").evaluate_all("heads => heads.map((head) => head.title)")
    return names


def test_a_tile_shows_its_agents_work(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """State, build, test, elapsed and estimated time, labels; live."""
    page = open_page(f"{server.url}/fleet")
    expect(page.get_by_role("heading", name="No agents yet")).to_be_visible()
    agent(server, "phone", "--seconds", "60", "--install-seconds", "0", "--label", "os=android-15")
    phone = page.locator(".card")
    expect(phone).to_contain_text("idle")
    expect(phone).to_contain_text("os=android-15")
    expect(phone).to_contain_text("no build installed")
    job_id = client.submit(org_id="acme", app_version_id="4.2.0", test="tests/slow.spec.js")
    expect(phone).to_contain_text("busy")
    expect(phone).to_contain_text("slow.spec.js")
    expect(phone).to_contain_text("4.2.0")
    expect_ticking(phone.locator("time"))
    expect(page.locator("[data-figure='utilization'] dd").first).to_have_text("100 %")
    client.post(f"/api/v1/jobs/{job_id}/cancel")
    expect(phone).to_contain_text("idle")
    expect(phone).to_contain_text("4.2.0")
    expect(page.locator("[data-figure='utilization'] dd").first).to_have_text("0 %")
    page.goto(f"{server.url}/fleet?group=org")  # the build is installed, but nothing runs
    expect(page.locator(".pool h2")).to_have_text("used by nobody 1")
    page.goto(f"{server.url}/fleet?view=map&color=build")
    expect(page.locator(".map-legend")).to_contain_text("idle")
    expect(page.locator(".map-legend .build")).to_have_count(0)


def test_a_held_agents_tile_shows_the_reason(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With the note; the pool counts it."""
    agent(server, "phone")
    page = open_page(f"{server.url}/fleet")
    expect(page.locator(".card")).to_contain_text("idle")
    client.post("/api/v1/agents/phone/quarantine", {"note": "swollen battery"})
    expect(page.locator(".card .state")).to_have_text("quarantined")
    expect(page.locator(".card")).to_contain_text("swollen battery")
    expect(page.locator(".pool-words")).to_contain_text("1 quarantined")
    expect(page.locator("[data-figure='unavailable'] dd").first).to_have_text("1")


def test_agents_are_grouped_by_target_label_or_organization(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Totals, utilization and waiting jobs; the choice is in the address and Back undoes it."""
    agent(server, "pixel", "--devices", "2", "--label", "os=android", "--seconds", "60")
    agent(server, "chrome", "--target", "browser", "--label", "os=linux")
    page = open_page(f"{server.url}/fleet")
    expect(page.locator(".card")).to_have_count(3)
    assert pools(page) == ["browser", "mobile"]
    for number in range(3):
        client.submit(org_id="tern", test=f"tests/{number}.spec.js")
    mobile = page.locator(".pool", has=page.locator("[title=mobile]"))
    expect(mobile.locator(".pool-share")).to_have_text("100 % busy")
    expect(mobile).to_contain_text("2 busy")
    expect(mobile).to_contain_text("1 job waiting")
    page.get_by_role("button", name="Group by").click()
    page.get_by_role("menuitemradio", name="label os").click()
    expect(page).to_have_url(f"{server.url}/fleet?group=label.os")
    expect(page.locator(".pool h2").first).to_contain_text("android 2")
    assert pools(page) == ["android", "linux"]
    page.goto(f"{server.url}/fleet?group=org")
    expect(page.locator(".pool h2").first).to_contain_text("tern 2")
    assert pools(page) == ["tern", "used by nobody"]
    page.get_by_role("button", name="Group by").click()
    page.get_by_role("menuitemradio", name="nothing").click()
    expect(page.locator(".pool h2")).to_have_text("All agents 3")
    page.go_back()
    expect(page.locator(".pool h2")).to_have_count(2)


def test_view_state_and_filter_are_in_the_address(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A link shows the same; an unknown value is said and can be removed."""
    agent(server, "pixel", "--devices", "3", "--seconds", "60")
    page = open_page(f"{server.url}/fleet")
    expect(page.locator(".card")).to_have_count(3)
    client.submit()
    page.get_by_role("button", name="1 busy").click()
    expect(page.locator(".card")).to_have_count(1)
    expect(page.locator(".pool h2")).to_contain_text("1 of 3")
    expect(page).to_have_url(re.compile(r"\?state=busy$"))
    page.get_by_role("radio", name="Table").check()
    expect(page).to_have_url(re.compile(r"\?state=busy&view=table$"))
    expect(page.get_by_role("table", name="Agents").locator("[data-row]")).to_have_count(1)
    page.get_by_role("button", name="1 busy").click()
    page.keyboard.press("/")
    page.keyboard.type("pixel/2")
    expect(page.locator("[data-row]")).to_have_count(1)
    expect(page).to_have_url(re.compile(r"\?view=table&q=pixel%2F2$"))
    page.keyboard.type("x")
    expect(page.get_by_text("No agents match “pixel/2x”.")).to_be_visible()
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("[data-row]")).to_have_count(3)
    page.goto(f"{server.url}/fleet?view=nonsense&group=nonsense&state=nonsense")
    expect(page.locator(".card")).to_have_count(3)
    said = page.locator("[data-unknown]")
    expect(said).to_have_count(3)
    expect(said.first).to_contain_text("No such state: “nonsense”.")
    said.first.get_by_role("button", name="Remove").click()
    expect(page).to_have_url(re.compile(r"/fleet\?view=nonsense&group=nonsense$"))
    expect(said).to_have_count(2)


def test_keys_move_through_tiles_and_the_map(
    server: ServerProcess, open_page: Pages, agent: Callable[..., None]
) -> None:
    """j, k and arrows between tiles; arrows on the map, whose cell is named; Enter opens."""
    agent(server, "pixel", "--devices", "12")
    page = open_page(f"{server.url}/fleet")
    expect(page.locator(".card")).to_have_count(12)
    page.keyboard.press("j")
    expect(page.locator("[data-row='agent/pixel/1']")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.locator("[data-row='agent/pixel/2']")).to_be_focused()
    columns = page.evaluate(
        "new Set([...document.querySelectorAll('.card')].map((one) => one.getBoundingClientRect().left)).size"
    )
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"[data-row='agent/pixel/{2 + columns}']")).to_be_focused()
    page.keyboard.press("m")
    grid = page.get_by_role("listbox", name="Agents of mobile")
    grid.focus()
    page.keyboard.press("ArrowRight")
    option = page.get_by_role("option", selected=True)
    expect(option).to_have_text("pixel/2, idle")
    expect(page.locator(".map-card")).to_contain_text("pixel/2")
    page.keyboard.press("End")
    expect(page.locator(".map-card")).to_contain_text("pixel/12")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("pixel/12")


def test_the_map_draws_states_and_names_cells(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """A cell changes when its agent starts work, without redrawing the map; a click opens the agent."""
    open_page.expected = "getImageData"  # this test looks at what is drawn
    agent(server, "pixel", "--devices", "2", "--seconds", "60", "--install-seconds", "0")
    page = open_page(f"{server.url}/fleet?view=map")
    grid = page.get_by_role("listbox", name="Agents of mobile")
    expect(grid).to_be_visible()
    assert page.evaluate(MIDDLE)[3] == 0  # idle: an outline; busy: filled
    page.evaluate("window.canvas = document.querySelector('.map-cells')")
    client.submit(app_version_id="4.2.0", test="tests/first.spec.js")
    client.submit(app_version_id="4.2.0", test="tests/second.spec.js")
    page.evaluate(UNTIL_FILLED)
    assert page.evaluate("document.querySelector('.map-cells') === window.canvas")
    grid.hover(position={"x": 15, "y": 15})
    card = page.locator(".map-card")
    expect(card).to_contain_text("pixel/1")
    expect(card).to_contain_text("4.2.0")
    expect(card).to_contain_text("spec.js")
    by_state = page.evaluate(MIDDLE)
    page.get_by_role("radio", name="by build").check()
    expect(page.locator(".map-legend")).to_contain_text("4.2.0")
    page.wait_for_function(f"(before) => String(({MIDDLE})()) !== String(before)", arg=by_state)
    grid.click(position={"x": 15, "y": 15})
    expect(page.get_by_role("heading", level=1)).to_have_text("pixel/1")


def test_large_fleets_are_virtualized(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Of six hundred agents only those in view are tiles or rows; focus and filter reach the last."""
    agent(server, "pixel", "--devices", "600", "--seconds", "1", "--install-seconds", "0.2")
    page = open_page(f"{server.url}/fleet?view=tiles")
    expect(page.locator("h1")).to_contain_text("600")
    jobs = [{"org_id": "acme", "app_version_id": "1", "test": f"tests/{number}.spec.js"} for number in range(400)]
    client.post("/api/v1/jobs", jobs)
    expect(page.locator(".pool-words")).to_contain_text("busy")
    for view in ("tiles", "table"):
        page.goto(f"{server.url}/fleet?view={view}")
        expect(page.locator("[data-row='agent/pixel/1']")).to_be_visible()
        assert page.locator("[data-row]").count() < 120
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        last = page.locator("[data-row='agent/pixel/600']")
        expect(last).to_be_visible()
        expect(page.locator("[data-row='agent/pixel/1']")).to_have_count(0)
        last.focus()
        page.keyboard.press("k")
        expect(page.locator("[data-row='agent/pixel/599']")).to_be_focused()
    page.goto(f"{server.url}/fleet")
    expect(page.locator("h1")).to_contain_text("600")
    expect(page.locator(".map canvas")).to_have_count(1)


def test_the_first_page_has_a_limited_number_of_rows(
    server: ServerProcess, open_page: Pages, agent: Callable[..., None]
) -> None:
    """The socket sends the rest; the plain table says how many it omits."""
    agent(server, "pixel", "--devices", "310")
    page = open_page(f"{server.url}/fleet")
    expect(page.locator("h1")).to_contain_text("310")
    page.reload()
    expect(page.locator(".map canvas")).to_have_count(1)
    expect(page.locator("h1")).to_contain_text("310")
    state = page.evaluate("JSON.parse(document.getElementById('state').textContent)")
    assert "agents" not in state["topics"]
    assert len(state["topics"]["overview"]["snapshot"]) == 1
    plain = open_page(f"{server.url}/fleet", live=False, java_script_enabled=False)
    expect(plain.get_by_role("table", name="Agents").get_by_role("row")).to_have_count(301)
    assert "10 more agents not shown." in plain.locator(".plain-page").inner_text()


def test_tiles_do_not_move_under_the_pointer(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """An agent that becomes idle keeps its place until the pointer leaves or a button is pressed."""
    agent(server, "pixel", "--seconds", "1.5", "--install-seconds", "0")
    agent(server, "slow", "--target", "browser", "--seconds", "60", "--install-seconds", "0")
    page = open_page(f"{server.url}/fleet?state=busy")
    client.submit(target="browser")
    expect(page.locator(".card")).to_have_count(1)
    client.submit()
    expect(page.locator(".card")).to_have_count(2)
    mobile = page.locator(".card", has=page.locator("[data-row='agent/pixel']"))
    mobile.hover()
    expect(mobile).to_contain_text("idle")
    expect(page.locator(".card")).to_have_count(2)
    page.get_by_role("button", name="Show changes").click()
    expect(page.locator(".card")).to_have_count(1)


def test_a_pools_name_is_whole_where_it_has_room(
    server: ServerProcess, open_page: Pages, agent: Callable[..., None]
) -> None:
    """Beside its bar and the states of its agents."""
    target = "ios-simulator-iphone-16-pro-max"
    agent(server, "lab/mac-1", "--target", target)
    page = open_page(f"{server.url}/fleet", viewport={"width": 1280, "height": 900})
    head = page.locator(".pool h2", has_text=target)
    expect(head).to_be_visible()
    assert head.evaluate("head => head.scrollWidth <= head.clientWidth")
    assert page.locator(".pool-words").evaluate("words => words.scrollHeight <= words.clientHeight")


def test_a_phone_shows_the_fleet_without_scrolling_sideways(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With long names, in every view."""
    agent(server, "a-device-with-quite-a-long-name-that-goes-on-and-on", "--label", "os=" + "x" * 60)
    client.submit(org_id="o" * 100, app_version_id="v" * 200, test="t" * 300)
    for view in ("tiles", "map", "table"):
        page = open_page(f"{server.url}/fleet?view={view}", viewport=PHONE)
        expect(page.locator(".pool")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_without_scripts_the_fleet_is_a_table(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None]
) -> None:
    """With the state at load time."""
    agent(server, "phone", "--label", "os=android")
    client.until(client.submit(app_version_id="4.2.0"), "running", "done")
    page = open_page(f"{server.url}/fleet", live=False, java_script_enabled=False)
    row = page.get_by_role("table", name="Agents").get_by_role("row").filter(has_text="phone")
    expect(row).to_contain_text("os=android")
    expect(row).to_contain_text("mobile")
