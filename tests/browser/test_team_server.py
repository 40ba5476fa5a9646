"""A team's server from the first link to the last revocation: nginx with TLS by a private CA, real people in real
browsers, device hosts and CI on computers of their own.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from qgprotocol.tls import CA_FILE
from tests.browser.conftest import Pages, public_browser
from tests.browser.test_people import PASSWORD, totp
from tests.integration.test_people import bootstrap
from tests.machines import Machine, can_make_networks, machines
from tests.reverse_proxies import Nginx
from tests.server_process import ServerProcess
from tests.shared_mode import ORG, make_person, query
from tests.support.waiting import eventually

REVOKED_SECONDS = 5.0  # that a revocation may take
QGAGENT = (sys.executable, "-m", "qgagent")
QGJOB = (str(Path(sys.executable).with_name("qgjob")),)
TESTS = 8
FAST = {"QGAGENT_SECONDS": "1.0", "QGAGENT_INSTALL_SECONDS": "0.2"}


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Nginx]:
    with Nginx(tmp_path / "nginx", name="qualgent.test" if can_make_networks() else "localhost") as found:
        yield found


@pytest.fixture
def team_server(nginx: Nginx, server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    server = server_factory(**nginx.env())
    nginx.start(server)
    return server


@pytest.fixture
def people(nginx: Nginx) -> Iterator[Pages]:
    """Browsers that know where the server is."""
    with public_browser("qualgent.test", nginx.port, nginx.port) as pages:
        yield pages


def link_in(url: str, text: str) -> str:
    """Return the one-time link in a text."""
    found = re.search(re.escape(url) + r"/accounts/link/[\w-]+/", text)
    assert found is not None, text
    return found[0]


def choose_account(page: Page, username: str) -> None:
    page.get_by_label("Username").fill(username)
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_label("New password, again").fill(PASSWORD)
    page.get_by_role("button", name="Create account").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(username)


def add_second_factor(page: Page, url: str) -> str:
    """Set up an authenticator app; return its secret."""
    page.goto(f"{url}/accounts/2fa/totp/activate/")
    secret = page.get_by_label("Secret, if you cannot scan").input_value()
    page.get_by_label("Authenticator code").fill(totp(secret, time.time()))
    page.get_by_role("button", name="Turn on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Recovery codes")
    return secret


def log_in(page: Page, url: str, username: str, secret: str) -> None:
    """Log in with the password and the next code of the app: the one before was used."""
    page.goto(f"{url}/jobs")
    page.locator("[name=login]").fill(username)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Log in", exact=True).click()
    page.get_by_label("Code").fill(totp(secret, time.time() + 30))
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Jobs")


def enroll(host: Machine, nginx: Nginx, token: str) -> subprocess.Popen[str]:
    """Enroll a device host and start its agent."""
    ca = {CA_FILE: str(nginx.ca.file)}
    enrolled = host.run(*QGAGENT, "enroll", "--url", nginx.url, "--token", "-", typed=token + "\n", **ca)
    assert enrolled.returncode == 0, enrolled.stderr
    return host.start(
        *QGAGENT, "run", "--url", nginx.url, "--name", f"{ORG}/lab-{host.name}", "--preset", "simulated", **ca, **FAST
    )


@pytest.mark.slow
def test_a_team_from_bootstrap_to_revocation(
    team_server: ServerProcess, nginx: Nginx, people: Pages, tmp_path: Path
) -> None:
    url = nginx.url
    sue = people()
    sue.goto(link_in(url, bootstrap(team_server, "--org", ORG, **nginx.env()).stdout))
    choose_account(sue, "sue")
    # an owner is invited, and logs in with a second factor
    sue.get_by_role("navigation").get_by_role("link", name="Members").click()
    sue.get_by_label("Name or address").fill("Olga, QA")
    sue.get_by_label("Role").select_option("owner")
    sue.get_by_role("button", name="Create invitation link").click()
    olga = people(link_in(url, sue.get_by_label("One-time link").inner_text()), live=False)
    choose_account(olga, "olga")
    make_person(team_server, "otto", "owner")  # who stays
    secret = add_second_factor(olga, url)
    olga.get_by_role("button", name="Log out").click()
    log_in(olga, url, "olga", secret)
    # a token for CI, and one line for two device hosts
    olga.goto(f"{url}/team/tokens/")
    olga.get_by_label("Name").fill("CI")
    olga.get_by_label("Submit:").check()
    olga.get_by_role("button", name="Create token").click()
    token = olga.get_by_label("Token", exact=True).inner_text()
    olga.goto(f"{url}/team/hosts/")
    olga.get_by_label("Prefix of agents' names").fill("lab-")
    olga.get_by_label("Hosts").fill("2")
    olga.get_by_role("button", name="Create enrollment token").click()
    enrollment = olga.get_by_label("Install and enroll").inner_text().split("QUALGENT_ENROLLMENT_TOKEN=")[1].split()[0]
    with machines(["mac", "rack", "ci"], tmp_path / "machines", "qualgent.test", nginx.port) as (mac, rack, ci):
        agents = [enroll(host, nginx, enrollment) for host in (mac, rack)]
        late = ci.run(
            *QGAGENT, "enroll", "--url", url, "--token", "-", typed=enrollment, **{CA_FILE: str(nginx.ca.file)}
        )
        assert late.returncode != 0  # the token was for two
        olga.goto(f"{url}/fleet")
        mac_agent, rack_agent = f"{ORG}/lab-mac", f"{ORG}/lab-rack"
        for name in (mac_agent, rack_agent):
            expect(olga.get_by_text(name).first).to_be_visible()
        # CI submits and waits, and olga watches it live
        env = nginx.client_env(token)
        olga.goto(f"{url}/batches")
        submitting = ci.start(
            *QGJOB, "submit", "--org-id", ORG, "--app-version-id", "1.0", "--wait", "--allow-simulated",
            "--suite", "smoke", *(f"tests/{number}.spec.js" for number in range(TESTS)), **env,
        )  # fmt: skip
        olga.get_by_role("button", name="1 new").click()
        olga.get_by_role("link", name="smoke").first.click()
        expect(olga.get_by_text(f"{TESTS} of {TESTS} jobs simulated")).to_be_visible()
        assert submitting.wait(60) == 0, ci.log()
        ran = query(team_server, "SELECT DISTINCT agent FROM jobs_attempt")
        assert sorted(ran) == [(mac_agent,), (rack_agent,)]
        addresses = query(team_server, "SELECT DISTINCT last_address FROM accounts_host")
        assert len(addresses) == (2 if can_make_networks() else 1)
        # what runs when a host is revoked is lost at once, and runs on the other
        submitting = ci.start(
            *QGJOB, "submit", "--org-id", ORG, "--app-version-id", "1.1", "--wait", "--allow-simulated",
            *(f"tests/{number}.spec.js" for number in range(TESTS)), **env,
        )  # fmt: skip
        eventually(lambda: running(team_server) == {mac_agent, rack_agent}, seconds=30)
        olga.goto(f"{url}/team/hosts/")
        row = olga.get_by_role("row").filter(has_text=mac_agent)
        row.get_by_text("Revoke…").click()
        row.get_by_role("button", name="Revoke host").click()
        eventually(lambda: mac_agent not in running(team_server), seconds=REVOKED_SECONDS)
        assert agents[0].wait(30) != 0
        assert "revoked" in mac.log()
        assert submitting.wait(60) == 0, ci.log()
        assert query(team_server, "SELECT agent FROM jobs_attempt WHERE outcome = 'lost'") == [(mac_agent,)]
        # the token
        assert json.loads(ci.run(*QGJOB, "list", "--json", **env).stdout)
        olga.goto(f"{url}/team/tokens/")
        olga.get_by_text("Revoke…").click()
        olga.get_by_role("button", name="Revoke token").click()
        refused = ci.run(*QGJOB, "list", **env)
        assert refused.returncode != 0
        assert "not valid" in refused.stderr
        assert token not in refused.stderr + ci.log()
        # the person: her page says so, and nothing of hers works any more
        olga.goto(f"{url}/jobs")
        olga.wait_for_selector("[data-live=live]")
        sue.get_by_role("navigation").get_by_role("link", name="Members").click()
        sue.get_by_role("link", name="Manage olga").click()
        sue.get_by_text("Deactivate olga…").click()
        sue.get_by_role("button", name="Deactivate olga").click()
        expect(olga.get_by_role("link", name="Log in again")).to_be_visible(timeout=REVOKED_SECONDS * 1000)
        olga.goto(f"{url}/jobs")
        expect(olga.get_by_role("heading", level=1)).to_have_text("Log in")
    people.expected = "401"  # of the page whose access ended


def running(server: ServerProcess) -> set[str]:
    """Return the agents that run an attempt."""
    return {name for (name,) in query(server, "SELECT agent FROM jobs_attempt WHERE outcome = ''")}
