"""The first section of docs/access.md, command by command as it stands there, on a machine of its own."""

from __future__ import annotations

import html
import re
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.privileges import give_up
from tests.server_process import ROOT
from tests.shared_mode import ORG, PASSWORD, PROXY_HEADERS, PUBLIC_URL, PublicClient
from tests.team_machine import TeamMachine, can_make_machines, team_machine

NAME = PUBLIC_URL.removeprefix("https://")
GUIDE = (ROOT / "docs" / "access.md").read_text().partition("## In ten minutes")[2].partition("\n## ")[0]


def blocks(text: str) -> list[str]:
    """Return the commands of the blocks, with the server's name in place of the example's."""
    found = re.findall(r"^ *```sh\n(.*?)^ *```$", text, re.DOTALL | re.MULTILINE)
    return [block.replace("qualgent.example.com", NAME) for block in found]


@pytest.fixture
def machine(migrated_data_dir: Path) -> Iterator[TeamMachine]:
    if not can_make_machines():
        give_up("it needs root, and namespaces of its own")
    with team_machine(NAME, migrated_data_dir) as made:
        yield made


class Person(PublicClient):
    """A browser at the socket of the server, as nginx is."""

    def __init__(self, path: Path) -> None:
        super().__init__(_Server(path))  # type: ignore[arg-type]

    def open_link(self, output: str, username: str) -> None:
        """Choose a name and a password by the one-time link in a text."""
        found = re.search(rf"{PUBLIC_URL}(/accounts/link/[\w-]+/)", output)
        assert found is not None, output
        passwords = {"password1": PASSWORD, "password2": PASSWORD}
        assert self.post_form(found[1], username=username, **passwords).status_code == 302

    def read_box(self, answer: httpx.Response, label: str) -> str:
        """Return the line that a page gives to copy."""
        found = re.search(rf'aria-label="{label}">([^<]+)</code>', answer.text)
        assert found is not None, answer.text
        return html.unescape(found[1])


class _Server:
    def __init__(self, path: Path) -> None:
        self.unix_socket = str(path)
        self.url = f"http://{PROXY_HEADERS['host']}"


def test_the_guide_leads_to_a_real_test(machine: TeamMachine) -> None:
    """A server, its administrator, a member, a device host, a token, and a test that ran and that the member sees."""
    server, run, submit = blocks(GUIDE)
    closed = machine.folder / "home" / "python-of-root"  # names a Python that only root can run: it is passed over
    closed.write_text("#!/bin/sh\necho /root/closed/python3\n")
    closed.chmod(0o755)
    shown = machine.run(server, PYTHON=str(closed))
    assert [line for line in shown.splitlines() if line.startswith("warn")] == [], shown
    assert f"ok    https://{NAME} answers\n" in shown
    check_environment(machine)
    path = machine.folder / "run" / "web.sock"
    with Person(path) as anna, Person(path) as mia:
        anna.open_link(shown, "anna")
        mia.open_link(anna.post_form("/team/members/", "invite/", note="Mia", role="submitter").text, "mia")
        hosts = anna.post_form("/team/hosts/", org=f"org:{ORG}", name_prefix="", most="1", hours="1")
        machine.run("mkdir tests; touch tests/conftest.py; echo 'def test_login(): pass' > tests/test_login.py")
        machine.run(anna.read_box(hosts, "Enroll only"))
        init, check, start = run.split("\n")[:3]
        assert "is written for pytest, as there is conftest.py" in machine.run(f"cd tests; {init}; {check}")
        machine.run(f"cd tests; {start} > log 2>&1 &")
        token = anna.post_form("/team/tokens/", name="first test", scopes="submit", days="30")
        submit = submit.replace("tests/login.spec.js", "test_login.py")
        assert "1 passed" in machine.run(f"cd tests; {anna.read_box(token, 'Environment')}; {submit}")
        (job,) = mia.get("/api/v1/jobs").json()["jobs"]
        assert (job["test"], job["status"], job["simulated"]) == ("test_login.py", "done", False)  # passed
    # once more: what is there stays
    before = (machine.folder / "etc" / "qualgent" / "environment").read_bytes()
    assert "anna is an administrator already" in machine.run(server)
    assert (machine.folder / "etc" / "qualgent" / "environment").read_bytes() == before
    assert machine.run("/opt/qualgent/scripts/manage bootstrap --user anna").startswith("Open this within an hour")


def check_environment(machine: TeamMachine) -> None:
    """Assert that the file is the one of the docs, with a random token, and root's only."""
    file = machine.folder / "etc" / "qualgent" / "environment"
    (documented,) = (
        block for block in blocks((ROOT / "docs" / "access.md").read_text()) if block.startswith("QUALGENT_AUTH=on")
    )
    found, expected = file.read_text().splitlines(), documented.splitlines()
    assert found[:-1] == expected[:-1]
    assert expected[-1] == "QUALGENT_METRICS_TOKEN=…"
    assert re.fullmatch(r"QUALGENT_METRICS_TOKEN=[\w-]{43}", found[-1])
    assert (stat.S_IMODE(file.stat().st_mode), file.stat().st_uid) == (0o600, 0)


def test_nothing_is_changed_before_all_is_there(machine: TeamMachine) -> None:
    """Placeholders, a missing proxy or certificate, and a configuration that nginx refuses."""
    command = "cd /opt/qualgent; scripts/team-server"
    for arguments, sentence in (
        ("", "As root: scripts/team-server NAME ORGANIZATION"),
        ("qualgent.example.com acme", "write your server's name in place of qualgent.example.com"),
        ("https://qualgent.test acme", "is no name of a machine"),
        ("other.test acme --proxy haproxy", "install nginx or Caddy"),
        ("other.test acme --certificate /nothing --key /nothing", "nginx needs a certificate of other.test"),
    ):
        code = 1 if arguments else 2
        assert sentence in machine.run(f"{command} {arguments}", code=code)
    made = machine.run("ls /etc/qualgent /etc/systemd/system/qualgent.service /etc/nginx/conf.d/qualgent.conf || :")
    assert made.count("No such file") == 3
    machine.run("echo 'nonsense;' > /etc/nginx/conf.d/other.conf")
    assert "nginx refuses" in machine.run(f"{command} {NAME} acme", code=1)
    assert "No such file" in machine.run("ls /etc/nginx/conf.d/qualgent.conf || :")  # nginx starts as before


def test_caddy_is_the_proxy(machine: TeamMachine) -> None:
    """Caddy takes a certificate that its user can read, and keeps the configuration that there is."""
    if shutil.which("caddy") is None or not Path("/etc/caddy/Caddyfile").exists():
        give_up("it needs Caddy's package", is_installed=False)
    own = "--certificate /etc/ssl/qualgent/fullchain.pem --key /etc/ssl/qualgent/privkey.pem"
    command = f"cd /opt/qualgent; scripts/team-server {NAME} acme --proxy caddy {own}"
    machine.run("cd /etc/ssl/qualgent; chmod 644 fullchain.pem; chmod 600 privkey.pem")
    assert 'the user caddy cannot read "/etc/ssl/qualgent/privkey.pem"' in machine.run(command, code=1)
    assert 'the user caddy cannot read ""' in machine.run(command.partition(" --key")[0], code=1)
    assert machine.run("ls /etc/qualgent /etc/caddy/qualgent.caddyfile || :").count("No such file") == 2
    machine.run("cd /etc/ssl/qualgent; chgrp caddy privkey.pem; chmod 640 privkey.pem")
    before = machine.run("cat /etc/caddy/Caddyfile")
    machine.run("cp /etc/caddy/Caddyfile before; echo nonsense >> /etc/caddy/Caddyfile")
    assert "Caddy refuses its configuration: " in machine.run(command, code=1)
    assert machine.run("cat /etc/caddy/Caddyfile; ls /etc/caddy") == f"{before}nonsense\nCaddyfile\n"
    machine.run("cp before /etc/caddy/Caddyfile")
    shown = machine.run(command)
    assert f"ok    https://{NAME} answers\n" in shown
    assert "Open this within an hour" in shown
    assert machine.run("stat -c %U:%G /run/qualgent/web.sock") == "qualgent:caddy\n"
    assert machine.run("cat /etc/caddy/Caddyfile") == f"{before}import /etc/caddy/qualgent.caddyfile\n"


def test_the_links_of_the_guide_are_those_of_the_navigation() -> None:
    """*Team → Members* and the others are what the pages call them."""
    pages = (ROOT / "templates" / "account" / "nav.html").read_text()
    named = re.findall(r"\*(?:Team|Account) → ([\w ]+)\*", GUIDE)
    assert named == ["Members", "Device hosts", "Tokens"]
    assert [name for name in named if f">{name}</a>" not in pages] == []
