"""qgjob with a server in shared mode: login, tokens that expire or are revoked, and the live socket."""

from __future__ import annotations

import subprocess
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from qgjob.errors import AccessDeniedError
from qgjob.live_socket import LiveSocket
from qgjob.logins import ApiToken
from tests.integration.qgjob_process import BUILD, COMMAND, QgjobProcess, cli_environment
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import (
    NOW,
    PUBLIC_URL,
    execute,
    make_member,
    make_org,
    make_person,
    make_token,
    query,
    stamp,
)
from tests.support.waiting import eventually
from tests.terminal import Terminal

pytestmark = pytest.mark.server_env(QUALGENT_TRUSTED_PROXIES="")  # qgjob on its own machine may use plain http

REVOKED_SECONDS = 5.0


def run(url: str, home: Path, *arguments: str, token: str = "", **options: str) -> subprocess.CompletedProcess[str]:
    environment = {**cli_environment(url), "XDG_CONFIG_HOME": str(home), **({"QUALGENT_TOKEN": token} if token else {})}
    environment |= {"QUALGENT_PROFILE": options["profile"]} if "profile" in options else {}
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
        **({"input": options["text"]} if "text" in options else {"stdin": subprocess.DEVNULL}),
    )  # fmt: skip


def on_terminal(url: str, home: Path, *arguments: str, **variables: str) -> Terminal:
    environment = {**cli_environment(url), "XDG_CONFIG_HOME": str(home), "SSH_CONNECTION": "", **variables}
    return Terminal([*COMMAND, *arguments], environment, ROOT)


def paste(url: str, home: Path, token: str, **variables: str) -> tuple[int, str]:
    """Log in by a token that is typed when qgjob asks; return the exit code and all that the terminal showed."""
    with on_terminal(url, home, "login", "--token", "-", **variables) as terminal:
        terminal.until("Token: ")
        terminal.type(token)
        return terminal.end()


def test_a_login_is_used_by_later_commands(shared: ServerProcess, tmp_path: Path) -> None:
    """It is asked for without echo; a mistyped one is refused, and not stored."""
    olga, home = make_person(shared, "olga", "owner"), tmp_path / "config"
    token = make_token(shared, olga, "submit")
    without = run(shared.url, home, "list")
    assert (without.returncode, without.stderr.count("\n")) == (3, 1)
    assert "Log in, or send a token" in without.stderr
    code, shown = paste(shared.url, home, token[:-1] + "=")
    assert (code, "incomplete" in shown) == (2, True), shown
    code, shown = paste(shared.url, home, token[:-1] + ("A" if token[-1] != "A" else "B"))
    assert (code, "refused the token of qgjob login" in shown) == (3, True), shown
    assert not home.exists()
    code, shown = paste(shared.url, home, token)
    assert (code, f"Logged in to {shared.url} as token ci (acme, read, submit), until 20" in shown) == (0, True), shown
    assert "scopes: read, submit" in run(shared.url, home, "whoami").stdout.splitlines()
    assert token[:12] not in shown
    submitted = run(shared.url, home, "submit", *BUILD, "--test", "a.js")
    assert submitted.returncode == 0, submitted.stderr
    foreign = run(shared.url, home, "submit", "--org-id", "zeta", "--app-version-id", "1", "--test", "a.js")
    assert (foreign.returncode, foreign.stderr.count("\n")) == (3, 1)
    assert run("", home, "list", "--json").stdout.count("a.js") == 1  # by the default server
    job_id = submitted.stdout.split("Job ID: ")[1].split()[0]
    refused = run(shared.url, home, "cancel", job_id, token=make_token(shared, olga, "submit", name="other"))
    assert (refused.returncode, refused.stderr.count("\n")) == (3, 1)
    for act in ("cancel", "retry"):
        assert run(shared.url, home, act, job_id).returncode == 0
    left = run(shared.url, home, "logout")
    assert (left.returncode, "and revoked it" in left.stdout) == (0, True), left.stdout
    eventually(lambda: run(shared.url, home, "whoami", token=token).returncode == 3, seconds=REVOKED_SECONDS)
    assert run(shared.url, home, "list").returncode == 3


def test_profiles_keep_organizations_apart(shared: ServerProcess, tmp_path: Path) -> None:
    """Each has a login of its own at the same server; one that has none says how to get it, and asks nobody."""
    olga, home = make_person(shared, "olga", "owner"), tmp_path / "config"
    make_org(shared, "globex")
    make_member(shared, olga, "globex", "owner")
    for org in ("acme", "globex"):
        code, shown = paste(shared.url, home, make_token(shared, olga, "submit", org_id=org), QUALGENT_PROFILE=org)
        assert (code, f"({org}, read, submit)" in shown) == (0, True), shown
    for org, other in (("acme", "globex"), ("globex", "acme")):
        submit = ("submit", "--app-version-id", "1", "--test", f"{org}.js", "--org-id")
        assert run("", home, "--profile", org, *submit, org).returncode == 0  # by its default server
        assert run(shared.url, home, "--profile", org, *submit, other).returncode == 3
        assert run(shared.url, home, "list", "--json", profile=org).stdout.count(".js") == 1
        assert f"profile: {org}" in run(shared.url, home, "whoami", profile=org).stdout.splitlines()
    for name in ("acme", ""):
        left = run(shared.url, home, "--profile", name, "logout")
        assert left.returncode == 0
        assert ("and revoked it" in left.stdout) == bool(name)
    gone = run(shared.url, home, "--profile", "acme", "list")
    assert (gone.returncode, gone.stderr.count("\n")) == (2, 1)
    assert f"the profile acme has no login of {shared.url}; log in: qgjob --profile acme login" in gone.stderr
    assert run(shared.url, home, "--profile", "globex", "list").returncode == 0
    assert run(shared.url, home, "--profile", "../globex", "list").returncode == 2


def test_another_organization_than_that_of_the_token(shared: ServerProcess, tmp_path: Path) -> None:
    """Is said by every command that names it and finds nothing, whether or not there is such an organization."""
    olga = make_person(shared, "olga", "owner")
    make_org(shared, "globex")
    token = make_token(shared, olga, "submit", "operate")
    for org in ("globex", "nope"):
        submit = ("submit", "--org-id", org, "--app-version-id", "1", "--test", "a.js")
        refused = run(shared.url, tmp_path, *submit, token=token)
        assert refused.returncode == 3
        assert f"this token is of the organization acme: it may not submit jobs of {org}" in refused.stderr
        for command in (("list",), ("batches",), ("failures",), ("cancel", "--yes")):
            done = run(shared.url, tmp_path, *command, "--org-id", org, token=token)
            assert done.returncode == 2, (command, done.stderr)
            assert f"the token is of acme: with it nothing of {org} is found" in done.stderr
    assert run(shared.url, tmp_path, "list", "--org-id", "acme", token=token).returncode == 0


def test_a_token_that_expires_soon_is_announced(shared: ServerProcess, tmp_path: Path) -> None:
    """For 14 days before."""
    olga = make_person(shared, "olga", "owner")
    for days, announced in ((13.9, True), (14.1, False)):
        expires_at = NOW + timedelta(days=days)
        token = make_token(shared, olga, "read", expires_at=stamp(expires_at))
        done = run(shared.url, tmp_path, "list", token=token)
        assert done.returncode == 0, done.stderr
        assert ("warning: the token expires at " in done.stderr) is announced
        assert (f"{expires_at:%Y-%m-%d %H:%M} UTC" in done.stderr) is announced


def test_the_live_socket_has_the_token(shared: ServerProcess) -> None:
    """Without one, with a wrong one and once it is revoked, it is refused, and not opened again and again."""
    olga = make_person(shared, "olga", "owner")
    token = make_token(shared, olga, "read")
    for wrong, said in ((None, "Log in"), (ApiToken(token[:-6] + "wrong_", "test"), "not valid")):
        with closing(LiveSocket(shared.url, ["overview"], wrong)) as live, pytest.raises(AccessDeniedError, match=said):
            live.wait(20)
    with closing(LiveSocket(shared.url, ["overview"], ApiToken(token, "test"))) as live:
        assert live.wait(20)
        assert "overview" in live.state.rows
        execute(shared, "UPDATE accounts_token SET revoked_at = created_at")
        began = time.monotonic()
        with pytest.raises(AccessDeniedError, match="revoked"):
            any(not live.wait(20) for _ in range(20))  # rows change meanwhile
        assert time.monotonic() - began < REVOKED_SECONDS


def test_a_revocation_ends_a_wait(shared: ServerProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the exit code of a refusal, whatever time is left; no argument of the process has the token."""
    olga = make_person(shared, "olga", "owner")
    token = make_token(shared, olga, "submit")
    environment = cli_environment
    monkeypatch.setattr(
        "tests.integration.qgjob_process.cli_environment", lambda url: {**environment(url), "QUALGENT_TOKEN": token}
    )
    arguments = ("submit", *BUILD, "--test", "a.js", "--wait", "--wait-timeout", "60")
    with QgjobProcess(shared.url, *arguments) as process:
        process.read_line("Job ID: ")
        command_line = Path(f"/proc/{process._process.pid}/cmdline")
        assert not command_line.exists() or token.encode() not in command_line.read_bytes()
        execute(shared, "UPDATE accounts_token SET revoked_at = created_at")
        code, stdout, stderr = process.end(30)
    assert code == 3, stderr
    assert "refused" in stderr.splitlines()[-1]
    assert token not in stdout + stderr
    eventually(lambda: token not in shared.log_text(), seconds=1)


def test_an_interrupted_login_leaves_nothing_behind(shared: ServerProcess, tmp_path: Path) -> None:
    """Neither a file nor a code that somebody could still approve; and one that is denied says so."""
    make_person(shared, "olga", "owner")
    home = tmp_path / "config"
    browser = tmp_path / "browser"
    browser.write_text('#!/bin/sh\nprintf %s "$1" > "$0.opened"\nexec sleep 60 >/dev/null 2>&1 </dev/null\n')
    browser.chmod(0o700)
    with on_terminal(shared.url, home, "login", BROWSER=str(browser)) as terminal:
        code = terminal.until(r"[A-Z]{4}-[A-Z]{4}")[0]
        opened = tmp_path / "browser.opened"
        eventually(
            lambda: opened.exists() and opened.read_text() == f"{PUBLIC_URL}/accounts/device/{code}/", seconds=30
        )
        terminal.until("Waiting for approval")
        assert query(shared, "SELECT state FROM accounts_devicelogin") == [("pending",)]
        terminal.interrupt()
        exit_code, shown = terminal.end()
    assert (exit_code, "interrupted" in shown) == (130, True), shown
    assert query(shared, "SELECT state FROM accounts_devicelogin") == [("denied",)]
    with on_terminal(shared.url, home, "login", "--no-browser") as terminal:
        terminal.until("Waiting for approval")
        execute(shared, "UPDATE accounts_devicelogin SET state = 'denied'")
        exit_code, shown = terminal.end()
    assert (exit_code, "it was denied in the browser" in shown) == (3, True), shown
    assert not home.exists()
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(0,)]


def test_a_login_that_cannot_be_stored_is_revoked(shared: ServerProcess, tmp_path: Path) -> None:
    """Nobody has the token then."""
    olga = make_person(shared, "olga", "owner")
    (tmp_path / "file").touch()
    with on_terminal(shared.url, tmp_path / "file", "login", "--no-browser") as terminal:
        terminal.until("Waiting for approval")
        execute(
            shared,
            "UPDATE accounts_devicelogin SET state = 'approved', org_id = 'acme', user_id = ?, scopes = ?, "
            "token_seconds = 3600",
            olga,
            '["read"]',
        )
        exit_code, shown = terminal.end()
    assert (exit_code, "cannot be written" in shown) == (2, True), shown
    assert query(shared, "SELECT COUNT(*) FROM accounts_token WHERE revoked_at IS NOT NULL") == [(1,)]
