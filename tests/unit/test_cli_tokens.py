"""Where qgjob takes a server's token from, where it sends it, and where it does not."""

from __future__ import annotations

import json
import stat
import traceback
from pathlib import Path
from typing import Any

import pytest

from qgjob import logins
from qgjob.errors import BadInputError
from qgjob.live_socket import LiveSocket
from qgjob.logins import ApiToken
from tests.unit.cli_support import Answer, ContractServer, contract_server, qgjob

TOKEN = "qgt_" + "a1-_" * 10
OTHER = "qgt_" + "b2-_" * 10
ME = {"kind": "token", "actor": "token ci", "role": "submitter", "orgs": ["acme"], "scopes": ["read", "submit"],
      "expires_at": "2027-01-01T00:00:00.000Z"}  # fmt: skip


@pytest.fixture(autouse=True)
def job_7(server: ContractServer) -> None:
    """Let the server have a job."""
    server.jobs["job-7"] = {"id": "job-7", "status": "running"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the configuration files, which does not exist yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def status(server: ContractServer, home: Path, *more: str, **env: str) -> Any:
    return qgjob("status", "job-7", "--url", server.url, *more, XDG_CONFIG_HOME=str(home), **env)


def log_in(server: ContractServer, home: Path, token: str = TOKEN, *, me: Any = ME, **env: str) -> Any:
    server.answers = [Answer(200, me)]
    arguments = ("login", "--url", server.url, "--token", "-")
    return qgjob(*arguments, input=token + "\n", XDG_CONFIG_HOME=str(home), **env)


def sent(server: ContractServer) -> str | None:
    return server.requests[-1].headers.get("authorization")


def test_without_a_token_none_is_sent(server: ContractServer, home: Path) -> None:
    assert status(server, home).exit_code == 0
    assert sent(server) is None


def test_the_environment_has_precedence_over_the_login(server: ContractServer, home: Path) -> None:
    assert status(server, home, QUALGENT_TOKEN=f" {OTHER}\n").exit_code == 0
    assert sent(server) == f"Bearer {OTHER}"
    assert log_in(server, home).exit_code == 0
    assert sent(server) == f"Bearer {TOKEN}"
    status(server, home)
    assert sent(server) == f"Bearer {TOKEN}"
    status(server, home, QUALGENT_TOKEN=OTHER)
    assert sent(server) == f"Bearer {OTHER}"
    status(server, home, QUALGENT_TOKEN="")
    assert sent(server) == f"Bearer {TOKEN}"


def test_login_stores_the_token_for_this_user_only(server: ContractServer, home: Path) -> None:
    """Whatever mode the folder had; the output does not have the token, and the server becomes the default."""
    (home / "qualgent").mkdir(parents=True, mode=0o755)
    result = log_in(server, home)
    path = home / "qualgent" / "logins.json"
    assert server.requests[0].path == "/api/v1/me"
    assert result.stdout == (
        f"Logged in to {server.url} as token ci (acme, read, submit), until 2027-01-01T00:00:00.000Z; the token is "
        f"stored in {path}.\n"
    )
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [found.name for found in path.parent.iterdir()] == ["logins.json"]
    assert qgjob("status", "job-7", XDG_CONFIG_HOME=str(home)).exit_code == 0
    assert sent(server) == f"Bearer {TOKEN}"


def test_a_token_that_is_refused_is_not_stored(server: ContractServer, home: Path) -> None:
    """Nor is one of a server that serves its own user, and asks for none; an earlier one stays."""
    for answer, code in (
        (Answer(401, {"error": "This token is not valid here."}), 3),
        (Answer(200, {"kind": "owner"}), 2),
    ):
        server.answers = [answer]
        result = qgjob("login", "--url", server.url, "--token", "-", input=TOKEN, XDG_CONFIG_HOME=str(home))
        assert (result.exit_code, result.stdout) == (code, "")
        assert TOKEN not in result.stderr
    assert not home.exists()


@pytest.mark.parametrize("arguments", [("--token", TOKEN), (f"--token={TOKEN}",), (TOKEN,), ("--token", "-", TOKEN)])
def test_a_token_as_an_argument_is_refused(server: ContractServer, home: Path, arguments: tuple[str, ...]) -> None:
    """It is in the list of processes already; it is not printed besides, nor sent."""
    result = qgjob("login", "--url", server.url, *arguments, input=TOKEN, XDG_CONFIG_HOME=str(home))
    assert result.exit_code == 2
    assert "Do not give a token as an argument" in result.stderr
    assert TOKEN not in result.output
    assert server.requests == []


def test_login_without_a_terminal_says_how_to_pipe(server: ContractServer, home: Path) -> None:
    result = qgjob("login", "--url", server.url, input=TOKEN, XDG_CONFIG_HOME=str(home))
    assert (result.exit_code, server.requests) == (2, [])
    assert "qgjob login --token - < FILE" in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("qge_" + "a" * 43, "that of an enrollment, for qgagent enroll"),
        ("qgh_" + "a" * 43, "the credential of a device host"),
        ("qgt_short", "incomplete"),
        (TOKEN + "\r\nX-Evil: 1", "incomplete"),
        (TOKEN + "é", "incomplete"),
        ("qgt_" + "a" * 5000, "incomplete"),
    ],
)
def test_what_is_no_token_is_not_sent(server: ContractServer, home: Path, text: str, said: str) -> None:
    """An HTTP library would report some of them with the whole header."""
    result = status(server, home, QUALGENT_TOKEN=text)
    assert (result.exit_code, server.requests) == (2, [])
    assert f"QUALGENT_TOKEN has no token that qgjob can use: it is {said}" in result.stderr
    assert text[4:] not in result.stderr


@pytest.mark.parametrize(
    "url",
    ["http://qualgent.example.com", "http://10.0.0.1:3000", "http://127.0.0.1.example.com", "http://0.0.0.0:3000"],
)
def test_a_token_is_not_sent_over_plain_http(home: Path, url: str) -> None:
    """Beyond this machine: neither a request, nor the live socket, nor a login."""
    result = qgjob("status", "x", "--url", url, XDG_CONFIG_HOME=str(home), QUALGENT_TOKEN=TOKEN)
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "it is no https address" in result.stderr
    result = qgjob("login", "--url", url, "--token", "-", input=TOKEN, XDG_CONFIG_HOME=str(home))
    assert result.exit_code == 2
    assert "no https address" in result.stderr
    with pytest.raises(BadInputError, match="no https address"):
        LiveSocket(url, ["jobs"], ApiToken(TOKEN, "test")).wait(5)


def test_a_stored_token_is_for_its_server_only(server: ContractServer, home: Path) -> None:
    """Not for another port, scheme, path or host, however it resembles."""
    log_in(server, home)
    with contract_server() as other:
        other.jobs = server.jobs
        status(other, home)
        assert sent(other) is None
    assert status(server, home, "--url", f"{server.url}/").exit_code == 0
    assert sent(server) == f"Bearer {TOKEN}"
    status(server, home, "--url", f"{server.url}/team")
    assert sent(server) is None


@pytest.mark.parametrize(
    ("url", "is_same"),
    [
        ("https://qualgent.example.com", True),
        ("https://QualGent.example.com:443/", True),
        ("https://user@qualgent.example.com", True),
        ("http://qualgent.example.com", False),
        ("https://qualgent.example.com:8443", False),
        ("https://qualgent.example.com.evil.test", False),
        ("https://qualgent.example.com@evil.test", False),
        ("https://evil.test/https://qualgent.example.com", False),
        ("https://qualgent.example.com/team", False),
        ("https://qualgent.example.com\\@evil.test", False),
    ],
)
def test_the_key_of_a_server(url: str, is_same: bool) -> None:
    assert (logins.server_key(url) == "https://qualgent.example.com") is is_same


def test_a_redirect_is_not_followed(server: ContractServer, home: Path) -> None:
    with contract_server() as elsewhere:
        elsewhere.jobs = server.jobs
        server.answers = [Answer(307, {}, {"Location": f"{elsewhere.url}/status/job-7"})] * 2
        result = status(server, home, QUALGENT_TOKEN=TOKEN)
        assert result.exit_code == 3
        assert "redirects to" in result.stderr
        assert elsewhere.requests == []
        # the live socket follows, without the token
        server.answers = [Answer(302, {}, {"Location": f"{elsewhere.url.replace('http', 'ws')}/ws/live/"})]
        live = LiveSocket(server.url, ["jobs"], ApiToken(TOKEN, "test"))
        assert not live.wait(0.3)
        assert server.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"
        assert not any("authorization" in request.headers for request in elsewhere.requests)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o622])
def test_a_file_that_others_can_read_is_refused(server: ContractServer, home: Path, mode: int) -> None:
    """Also by the commands that would read only the default server of it."""
    log_in(server, home)
    path = home / "qualgent" / "logins.json"
    path.chmod(mode)
    server.requests.clear()
    for arguments in (("status", "x", "--url", server.url), ("open", "--print"), ("logout", "--url", server.url)):
        result = qgjob(*arguments, XDG_CONFIG_HOME=str(home))
        assert result.exit_code == 2, arguments
        assert f"Then run: chmod 600 {path}" in result.stderr
        assert TOKEN not in result.output
    assert server.requests == []
    assert status(server, home, QUALGENT_TOKEN=OTHER).exit_code == 0  # which needs no file
    assert qgjob("--help", XDG_CONFIG_HOME=str(home)).exit_code == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"default": 1, "tokens": {}}',
        f'{{"default": "", "tokens": ["{TOKEN}"]}}',
        f'{{"default": "", "tokens": {{"{TOKEN}": 1}}}}',
        f'{{"x": "{TOKEN}',
    ],
)
def test_a_damaged_file_is_reported_without_its_content(server: ContractServer, home: Path, text: str) -> None:
    path = home / "qualgent" / "logins.json"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    path.chmod(0o600)
    result = status(server, home)
    assert (result.exit_code, result.stderr) == (
        2, f"error: {path} is damaged; delete it, then log in again: qgjob login\n"
    )  # fmt: skip
    assert TOKEN not in "".join(traceback.format_exception(*result.exc_info))


def test_a_config_folder_that_cannot_be_written(server: ContractServer, tmp_path: Path) -> None:
    """Other commands work without it."""
    (tmp_path / "file").touch()
    result = log_in(server, tmp_path / "file")
    assert result.exit_code == 2
    assert "cannot be written: " in result.stderr
    assert status(server, tmp_path / "file").exit_code == 0


def test_logout_revokes_the_token_unless_it_is_kept(server: ContractServer, home: Path) -> None:
    for arguments, answers, said in (
        ((), [Answer(204)], "and revoked it"),
        ((), [Answer(401, {"error": "It was revoked."})], "and revoked it"),
        ((), [Answer(400, {"error": "no"})], "It stays valid"),
        (("--keep",), [], "It stays valid"),
    ):
        log_in(server, home)
        count, server.answers = len(server.requests), list(answers)
        result = qgjob("logout", *arguments, XDG_CONFIG_HOME=str(home))
        assert (result.exit_code, said in result.stdout) == (0, True), result.output
        assert [one.path for one in server.requests[count:]] == ["/api/v1/me/revoke"] * len(answers)
        assert TOKEN not in (home / "qualgent" / "logins.json").read_text()


def test_logout_deletes_the_token_of_one_server(server: ContractServer, home: Path) -> None:
    with contract_server() as other:
        log_in(server, home)
        log_in(other, home, OTHER)
        result = qgjob("logout", XDG_CONFIG_HOME=str(home))  # of the default server
        assert result.stdout.startswith(f"Deleted the stored token of {other.url}. It stays valid")
        stored = json.loads((home / "qualgent" / "logins.json").read_text())
        assert stored == {"default": "", "tokens": {server.url: TOKEN}}
        again = qgjob("logout", "--url", other.url, XDG_CONFIG_HOME=str(home))
        assert (again.exit_code, again.stdout) == (0, f"No login of {other.url} is stored.\n")


def test_whoami_prints_what_the_server_knows(server: ContractServer, home: Path) -> None:
    server.answers = [Answer(200, ME)]
    result = qgjob("whoami", "--url", server.url, XDG_CONFIG_HOME=str(home), QUALGENT_TOKEN=TOKEN)
    assert result.stdout.splitlines() == [
        f"server: {server.url}",
        "token: of QUALGENT_TOKEN",
        "actor: token ci",
        "kind: token",
        "role: submitter",
        "orgs: acme",
        "scopes: read, submit",
        "expires_at: 2027-01-01T00:00:00.000Z",
    ]


@pytest.mark.parametrize(("code", "what"), [(401, "the token of QUALGENT_TOKEN"), (403, "the request")])
def test_a_refusal_is_one_line_and_not_retried(server: ContractServer, home: Path, code: int, what: str) -> None:
    server.answers = [Answer(code, {"error": "It was revoked."})]
    result = status(server, home, QUALGENT_TOKEN=TOKEN)
    assert (result.exit_code, result.stderr) == (3, f"error: {server.url} refused {what}: It was revoked.\n")
    assert len(server.requests) == 1


@pytest.mark.seconds
def test_a_refusal_ends_a_wait(server: ContractServer, home: Path) -> None:
    """At once, and not as if its time had passed."""
    refused = Answer(401, {"error": "It was revoked."})
    server.answers = [Answer(200, {**server.jobs["job-7"], "explanation": None}), *[refused] * 3]
    arguments = ("wait", "job-7", "--wait-timeout", "20", "--url", server.url)
    result = qgjob(*arguments, XDG_CONFIG_HOME=str(home), QUALGENT_TOKEN=TOKEN)
    assert result.exit_code == 3
    assert result.stderr.endswith(f"error: {server.url} refused the token of QUALGENT_TOKEN: It was revoked.\n")


def test_a_token_that_expires_soon_is_announced_once(server: ContractServer, home: Path) -> None:
    """On standard error, so that --json stays JSON; what is no time is ignored."""
    soon = {"X-QualGent-Token-Expires": "2026-12-03T10:20:30.000Z"}
    job = server.jobs["job-7"]
    server.answers = [Answer(200, {**job, "tries": [], "status": "done"}, soon)] * 2
    result = qgjob("status", "job-7", "--json", "--url", server.url, QUALGENT_TOKEN=TOKEN, XDG_CONFIG_HOME=str(home))
    assert json.loads(result.stdout)["id"] == "job-7"
    assert result.stderr == (
        f"warning: the token expires at 2026-12-03 10:20 UTC; make a new one before: {server.url}\n"
    )
    for text in ("\x1b[2J", "soon", "9999-99-99", "0001-01-01T00:00:00+14:00"):
        server.answers = [Answer(200, job, {"X-QualGent-Token-Expires": text})]
        assert status(server, home, QUALGENT_TOKEN=TOKEN).stderr == ""


def test_a_token_shows_nothing_of_itself() -> None:
    token = ApiToken(TOKEN, "QUALGENT_TOKEN")
    assert TOKEN not in f"{token} {token!r} {logins.Logins('x', {'x': TOKEN})!r}"
