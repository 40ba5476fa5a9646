"""Log-in by a provider in a real browser, which follows redirects between sites with its own rules for cookies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.conftest import public_browser
from tests.browser.test_people import look
from tests.identity_provider import identity_provider, provider_table
from tests.server_process import ServerProcess
from tests.shared_mode import PASSWORD, PUBLIC_URL, SHARED, make_person
from tests.tls_proxy import TlsProxy


def test_a_log_in_between_two_sites(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """From a page with a query to the provider and back to it; then out, without access; and an administrator's way."""
    rules = 'group = "qa", org = "acme", role = "owner"'
    with identity_provider() as okta, TlsProxy(tmp_path / "tls", "qualgent.test") as proxy:
        file = tmp_path / "providers.toml"
        file.write_text(
            provider_table("okta", okta.issuer, rules)
            + provider_table("entra", okta.issuer + "/", rules, name="Entra ID")
        )
        file.chmod(0o600)
        server = server_factory(**SHARED, QUALGENT_IDENTITY_FILE=str(file))
        make_person(server, "root", "site")
        proxy.server_port = server.port
        okta.person("1", groups=["qa"], preferred_username="anna", email="anna@acme.example")
        with public_browser("qualgent.test", 443, proxy.port) as pages:
            page = pages(reduced_motion="reduce")
            page.route("https://cdn.*/**", lambda route: route.fulfill(body="", content_type="text/css"))
            page.goto(f"{PUBLIC_URL}/jobs?status=failed")
            expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
            expect(page.get_by_label("Username")).to_be_hidden()
            look(page, "sign-on")
            page.get_by_role("link", name="Log in with Okta").click()
            page.get_by_placeholder("sub").fill("1")
            page.get_by_role("button", name="Authorize").click()
            page.wait_for_url(f"{PUBLIC_URL}/jobs?status=failed")
            page.wait_for_selector("[data-live=live]")
            page.goto(f"{PUBLIC_URL}/accounts/")
            expect(page.get_by_role("heading", level=1)).to_have_text("anna")
            look(page, "sign-on-account")
            page.goto(f"{PUBLIC_URL}/team/members/")
            look(page, "sign-on-members")
            page.get_by_role("button", name="Log out").click()
            expect(page.get_by_role("heading", level=1)).to_have_text("Log in")
            # no rule any more
            okta.person("1", preferred_username="anna")
            pages.expected = "status of "  # 403, 503
            page.get_by_role("link", name="Log in with Okta").click()
            page.get_by_role("button", name="1", exact=True).click()
            expect(page.get_by_role("heading", level=1)).to_have_text("No access")
            look(page, "sign-on-no-access")
            page.get_by_role("link", name="Other ways to log in").click()
            page.get_by_role("link", name="Log in with Entra ID").click()
            expect(page.get_by_role("heading", level=1)).to_have_text("Entra ID does not answer")
            look(page, "sign-on-down")
            page.get_by_role("link", name="Other ways to log in").click()
            page.get_by_text("Administrator log-in").click()
            expect(page.get_by_label("Username")).to_be_visible()
            look(page, "sign-on-administrator")
            page.get_by_label("Username").fill("root")
            page.get_by_label("Password", exact=True).fill(PASSWORD)
            page.get_by_role("button", name="Log in", exact=True).click()
            page.wait_for_selector("[data-live=live]")
            page.goto(f"{PUBLIC_URL}/team/orgs/")  # in the site's scope, though the browser was in anna's organization
            expect(page.get_by_role("heading", level=1)).to_have_text("Whole site")
            expect(page.get_by_role("heading", level=3)).to_contain_text(["Okta"])
            look(page, "providers")
