"""qgjob login on a real terminal, approved in a real browser; and the page of rules for CI jobs."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Pages
from tests.browser.test_team_pages import log_in, look
from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import PUBLIC_URL, make_member, make_person
from tests.terminal import Terminal

pytestmark = pytest.mark.server_env(QUALGENT_TRUSTED_PROXIES="")  # its clients are on its own machine


@pytest.fixture
def shared(shared: ServerProcess) -> ServerProcess:
    make_member(shared, make_person(shared, "olga", "owner"), "globex", "viewer")
    return shared


def test_a_login_is_approved_in_a_browser(shared: ServerProcess, open_page: Pages, tmp_path: Path) -> None:
    environment = {**cli_environment(shared.url), "XDG_CONFIG_HOME": str(tmp_path)}
    with Terminal([*COMMAND, "login", "--no-browser"], environment, ROOT) as terminal:
        code = terminal.until(r"Open (\S+) and enter the code:\s+([A-Z]{4}-[A-Z]{4})")
        assert code[1] == f"{PUBLIC_URL}/accounts/device/"
        page = open_page(bypass_csp=True, reduced_motion="reduce")
        log_in(page, shared, "/accounts/device/")
        page.get_by_label("Code").fill("AEIO-UAEI")
        page.get_by_role("button", name="Continue").click()
        expect(page.locator(".errorlist")).to_contain_text("8 consonants")
        look(page)
        page.get_by_label("Code").fill(code[2].lower())
        page.get_by_role("button", name="Continue").click()
        expect(page.locator(".people-code")).to_have_text(code[2])
        look(page)
        page.get_by_label("Organization").select_option("globex")
        page.get_by_role("button", name="Approve").click()
        expect(page.locator(".form-errors")).to_contain_text("You may not give it all of that in globex")
        look(page)
        page.get_by_label("Organization").select_option("acme")
        page.get_by_role("button", name="Approve").click()
        expect(page.locator("h1")).to_have_text("Approved")
        look(page)
        exit_code, shown = terminal.end()
    assert (exit_code, "(acme, read, submit), until 20" in shown) == (0, True), shown
    assert "qgt_" in (tmp_path / "qualgent" / "logins.json").read_text()
    assert "qgt_" not in shown
    page.get_by_role("link", name="tokens of acme").click()
    expect(page.get_by_role("row").filter(has_text="qgjob on")).to_have_count(1)
    page.get_by_role("link", name="CI jobs").click()
    page.get_by_label("Repository").fill("acme/app")
    look(page)
    page.get_by_role("button", name="Create rule").click()
    expect(page.get_by_role("row").filter(has_text="acme/app")).to_contain_text("github.com")
    look(page)
    page.get_by_text("Delete…").click()
    page.get_by_role("button", name="Delete rule").click()
    expect(page.get_by_text("No rules")).to_be_visible()
    open_page.expected = "400 (Bad Request)"  # of the wrong code and the wrong organization
