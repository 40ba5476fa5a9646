"""People in a real browser, over https: the bootstrap link, a second factor, sessions, a passkey, members."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, WIDE, Pages, public_browser
from tests.browser.test_accessibility import findings, findings_of_both_themes
from tests.integration.test_mail import CONFIRM, mail_env, make_mailed_person
from tests.integration.test_people import LINK, bootstrap, link_in
from tests.mail_server import MailServer
from tests.server_process import ServerProcess
from tests.shared_mode import ORG, PUBLIC_URL, SHARED, execute
from tests.tls_proxy import TlsProxy

PASSWORD = "correct horse battery"
SHOTS = os.environ.get("TEST_SHOTS", "")


def totp(secret: str, at: float) -> str:
    """Return the code of an authenticator app, RFC 6238."""
    digest = hmac.digest(base64.b32decode(secret), struct.pack(">Q", int(at) // 30), hashlib.sha1)
    offset = digest[-1] & 15
    return f"{(struct.unpack_from('>I', digest, offset)[0] & 0x7FFFFFFF) % 1_000_000:06}"


@pytest.fixture
def public_pages(shared: ServerProcess, tmp_path: Path) -> Iterator[Pages]:
    """Return a function that opens pages in a browser for which the server's public address is the proxy's."""
    with TlsProxy(tmp_path / "tls", "qualgent.test") as proxy:
        proxy.server_port = shared.port
        with public_browser("qualgent.test", 443, proxy.port) as pages:
            yield pages


def look(page: Page, name: str) -> None:
    """Assert that the page has no serious fault; store a picture of it where asked to, in each size and scheme."""
    expect(page.locator("main")).to_have_count(1)  # waits: the address changes before the page is there
    expect(page.locator("h1")).to_have_count(1)
    assert findings_of_both_themes(page) == []  # ends in dark
    page.set_viewport_size(PHONE)
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}-phone-dark.png", full_page=True)
        page.emulate_media(color_scheme="light")
        page.screenshot(path=f"{SHOTS}/{name}-phone.png", full_page=True)
        page.set_viewport_size(WIDE)
        page.screenshot(path=f"{SHOTS}/{name}.png", full_page=True)
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=f"{SHOTS}/{name}-dark.png", full_page=True)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(WIDE)


@pytest.mark.slow
def test_a_person_from_bootstrap_to_passkey(shared: ServerProcess, public_pages: Pages) -> None:
    page = public_pages(reduced_motion="reduce")
    page.goto(PUBLIC_URL + link_in(bootstrap(shared, "--org", ORG).stdout))
    look(page, "bootstrap")
    page.get_by_label("Username").fill("anna")
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_label("New password, again").fill(PASSWORD)
    page.get_by_role("button", name="Create account").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("anna")
    look(page, "account")
    # the authenticator app
    page.get_by_role("navigation").get_by_role("link", name="Second factor").click()
    look(page, "2fa-off")
    page.get_by_role("navigation", name="Account and team").get_by_role("link", name="Account").click()
    page.get_by_role("link", name="Set up").click()
    look(page, "totp")
    secret = page.get_by_label("Secret, if you cannot scan").input_value()
    page.get_by_label("Authenticator code").fill("000000")
    page.get_by_role("button", name="Turn on").click()
    expect(page.get_by_text("Incorrect code")).to_be_visible()
    look(page, "totp-wrong")
    used = time.time()
    page.get_by_label("Authenticator code").fill(totp(secret, used))
    page.get_by_role("button", name="Turn on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Recovery codes")
    look(page, "recovery-codes")
    recovery = page.get_by_role("list", name="Unused recovery codes").get_by_role("listitem").first.inner_text()
    # a passkey
    add_authenticator(page)
    page.get_by_role("navigation").get_by_role("link", name="Passkeys").click()
    look(page, "passkeys-none")
    page.get_by_role("link", name="Add passkey").click()
    page.get_by_label("Name").fill("Laptop")
    look(page, "passkey-add")
    page.get_by_role("button", name="Add passkey").click()
    expect(page.get_by_text("1 passkey", exact=True)).to_be_visible()
    look(page, "2fa-on")
    page.get_by_role("navigation").get_by_role("link", name="Passkeys").click()
    expect(page.get_by_role("rowheader", name="Laptop")).to_be_visible()
    look(page, "passkeys")
    page.get_by_role("navigation").get_by_role("link", name="Password").click()
    look(page, "password")
    # members
    page.get_by_role("navigation").get_by_role("link", name="Members").click()
    page.get_by_label("Name or address").fill("Sam Smith, QA")
    page.get_by_role("button", name="Create invitation link").click()
    expect(page.locator("body")).to_contain_text(LINK)
    invitation = link_in(page.content())
    look(page, "members")
    guest = public_pages(PUBLIC_URL + invitation, live=False)
    guest.get_by_label("Username").fill("sam")
    guest.get_by_label("New password", exact=True).fill(PASSWORD)
    guest.get_by_label("New password, again").fill(PASSWORD)
    guest.get_by_role("button", name="Create account").click()
    expect(guest.get_by_text("Submitter")).to_be_visible()
    guest.get_by_role("navigation", name="Screens").get_by_role("link", name="Overview").click()
    expect(guest.get_by_role("link", name="Account of sam")).to_be_visible()
    guest.wait_for_selector("[data-live=live]")
    for name in ("Tokens", "Device hosts"):
        page.get_by_role("navigation").get_by_role("link", name=name).click()
        look(page, name.lower().replace(" ", "-"))
    page.get_by_role("navigation").get_by_role("link", name="Members").click()
    page.get_by_role("link", name="Manage sam").click()
    look(page, "member")
    # log out, and in again: with a wrong password, a used code, the password and a recovery code, the passkey
    page.get_by_role("button", name="Log out", exact=True).click()
    look(page, "login")
    log_in(page, "anna", "wrong horse")
    expect(page.get_by_text("not correct")).to_be_visible()
    look(page, "login-wrong")
    log_in(page, "anna", PASSWORD)
    look(page, "second-factor")
    status = page.evaluate("async () => (await fetch('/accounts/', {redirect: 'manual'})).type")
    assert status == "opaqueredirect"  # the password alone is not enough
    code = totp(secret, time.time())
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_selector("[data-live=live]")
    page.goto(PUBLIC_URL + "/accounts/logout/")
    page.get_by_role("button", name="Log out", exact=True).click()
    log_in(page, "anna", PASSWORD)
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_text("Incorrect code")).to_be_visible()
    page.get_by_label("Code").fill(recovery)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_selector("[data-live=live]")
    expect(page).to_have_url(PUBLIC_URL + "/")
    page.goto(PUBLIC_URL + "/accounts/logout/")
    look(page, "logout")
    page.get_by_role("button", name="Log out", exact=True).click()
    page.context.clear_cookies()  # a browser that is not known, in a network that has had all its tries
    page.goto(PUBLIC_URL + "/accounts/login/")
    for password in ["wrong horse"] * 6 + [PASSWORD]:
        with page.expect_navigation():
            log_in(page, "anna", password)
    expect(page.get_by_text("Too many failed")).to_be_visible()
    page.get_by_role("button", name="Log in with a passkey").click()
    page.wait_for_selector("[data-live=live]")
    page.get_by_role("link", name="Account of anna").click()
    page.get_by_role("navigation").get_by_role("link", name="Sessions").click()
    expect(page.get_by_text("this one")).to_be_visible()
    expect(page.get_by_role("row")).to_have_count(2)
    look(page, "sessions")
    # another session may not change how one logs in before it has proved again who it is
    page.get_by_role("navigation").get_by_role("link", name="Second factor").click()
    page.get_by_role("link", name="Turn off").click()
    look(page, "reauthenticate")
    page.get_by_role("link", name="Use a passkey").click()
    page.get_by_role("button", name="Use a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Turn off the authenticator app")
    page.get_by_role("button", name="Turn off").click()
    expect(page.get_by_text("The authenticator app is off.")).to_be_visible()
    # the passkey of somebody who is deactivated
    page.get_by_role("button", name="Log out", exact=True).click()
    execute(shared, "UPDATE auth_user SET is_active = FALSE WHERE username = 'anna'")
    with page.expect_navigation(url="**/accounts/login/"):
        page.get_by_role("button", name="Log in with a passkey").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Log in")


def test_mail(server_factory: Callable[..., ServerProcess], tmp_path: Path) -> None:
    """A forgotten password, one's own address, and invitations that are sent and not sent."""
    with MailServer() as smtp, TlsProxy(tmp_path / "tls", "qualgent.test") as proxy:
        shared = server_factory(**SHARED, **mail_env(smtp))
        make_mailed_person(shared, "olga")
        proxy.server_port = shared.port
        with public_browser("qualgent.test", 443, proxy.port) as pages:
            page = pages(PUBLIC_URL + "/accounts/login/", live=False, reduced_motion="reduce")
            look(page, "login-mail")
            page.get_by_role("link", name="Forgot your password?").click()
            look(page, "forgotten")
            page.get_by_label("Email address").fill("olga@qualgent.test")
            page.get_by_role("button", name="Send link").click()
            look(page, "forgotten-sent")
            page.goto(PUBLIC_URL + link_in(smtp.wait("olga@qualgent.test")[0].text))
            look(page, "forgotten-link")
            page.get_by_label("New password", exact=True).fill(PASSWORD)
            page.get_by_label("New password, again").fill(PASSWORD)
            page.get_by_role("button", name="Set password and log in").click()
            look(page, "account-mail")
            page.get_by_role("navigation").get_by_role("link", name="Email address").click()
            look(page, "address")
            page.get_by_label("Email address").fill("new@qualgent.test")
            page.get_by_role("button", name="Save address").click()
            expect(page.get_by_text("A link was sent to new@qualgent.test")).to_be_visible()
            (path,) = CONFIRM.findall(smtp.wait("new@qualgent.test")[0].text)
            page.goto(PUBLIC_URL + path)
            look(page, "address-confirm")
            page.get_by_role("button", name="Confirm address").click()
            expect(page.get_by_text("Your address is confirmed.")).to_be_visible()
            page.get_by_role("navigation").get_by_role("link", name="Members").click()
            for number, text in enumerate(
                ("The link was sent to ida@", "The mail to ida@qualgent.test was not sent: ")
            ):
                page.get_by_label("Name or address").fill("Ida")
                page.get_by_label("Email address").fill("ida@qualgent.test")
                page.get_by_role("button", name="Create invitation link").click()
                expect(page.get_by_text(text)).to_be_visible()
                look(page, f"invited-{number}")
                smtp.stop()


def log_in(page: Page, username: str, password: str) -> None:
    page.get_by_label("Username").fill(username)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in", exact=True).click()


def add_authenticator(page: Page) -> None:
    """Give the page a built-in authenticator, which says yes to everything."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {"protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
               "isUserVerified": True, "automaticPresenceSimulation": True}  # fmt: skip
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
