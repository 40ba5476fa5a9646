"""Names of agents, labels with their values and rings around what has the focus are shown whole where they fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.browser.batch_steps import start_player, submit_batch, until_ended
from tests.browser.conftest import Pages
from tests.browser.test_held_jobs import START
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.support.waiting import eventually

NAME = "web/chrome-runner"


def expect_whole(cell: Locator) -> None:
    expect(cell).to_contain_text(NAME)
    assert cell.evaluate("cell => cell.scrollWidth <= cell.clientWidth")


def test_a_name_of_an_agent_is_whole(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """In the fleet beside the mark of simulated agents, in the attempts of a test and of a job."""
    (tmp_path / "web").mkdir()
    start_player(server, agent, tmp_path, name=NAME, breaks="failed")
    batch = submit_batch(client, "breaks")
    until_ended(client, batch)
    page = open_page(f"{server.url}/fleet?view=table", viewport={"width": 1280, "height": 900})
    expect_whole(page.locator(".f-agent", has_text=NAME))
    page.goto(f"{server.url}/tests")
    page.get_by_role("link", name="breaks").first.click()
    expect_whole(page.locator("#history-list td.c-agent"))
    page.locator("#history-list .row-link").click()
    expect_whole(page.locator(".fall-agent"))


def test_an_error_has_its_icon_on_the_timeline(
    server: ServerProcess, client: Client, open_page: Pages, agent: Callable[..., None], tmp_path: Path
) -> None:
    """Not that of a failed test; a focused tab has its ring inside of the row of tabs."""
    (tmp_path / "qgagent.toml").write_text(START)
    agent(server, "pixel-8", "--config", str(tmp_path / "qgagent.toml"))
    (job,) = client.submit_list(1, app_version_id="4.12.1", target="web")
    eventually(lambda: client.get(f"/job/{job}").body["attempts"])
    page = open_page(f"{server.url}/timeline?view=table")
    end = page.locator(".timeline-rows .c-end .state").first
    expect(end).to_have_text("error")
    expect(end).to_have_class("state state-suspect")
    page.goto(f"{server.url}/batches/{client.get(f'/job/{job}').body['batch_id']}")
    tab = page.get_by_role("tab").first
    tab.focus()
    expect(tab).to_have_css("outline-offset", "-2px")
