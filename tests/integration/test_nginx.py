"""Behind the real nginx, with TLS by a private CA and the configuration of the docs, over TCP and a unix socket."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from qgagent.poll_link import LINKS_PATH
from qgprotocol.tls import CA_FILE
from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.nginx import Nginx
from tests.private_ca import PrivateCA
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import PASSWORD, make_host, make_person, make_token, query

Factory = Callable[..., ServerProcess]
LARGE = 50 * 1024**2
POLL_SECONDS = 2.5  # longer than the timeout that nginx would have without the recipe's


@pytest.fixture(params=["tcp", "unix"])
def proxy(request: pytest.FixtureRequest) -> Iterator[Nginx]:
    folder = Path(tempfile.mkdtemp(prefix="qg-"))  # short, for the path of the socket
    try:
        with Nginx(folder / "nginx", unix_socket=str(folder / "web.sock") if request.param == "unix" else "") as made:
            yield made
    finally:
        shutil.rmtree(folder)


@contextmanager
def start_qgjob(proxy: Nginx, token: str, *arguments: str, **env: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env={**cli_environment(proxy.url), **proxy.client_env(token), **env},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def qgjob(proxy: Nginx, token: str, *arguments: str, **env: str) -> tuple[int, str, str]:
    with start_qgjob(proxy, token, *arguments, **env) as process:
        out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def test_the_whole_way(server_factory: Factory, proxy: Nginx, tmp_path: Path) -> None:
    server = server_factory(**proxy.env())
    proxy.start(server)
    token = make_token(server, make_person(server, "olga"), "submit", "operate")
    with proxy.client() as browser, proxy.client(token) as program:
        check_pages(proxy, browser)
        assert program.get("/api/v1/jobs").status_code == 200
        spoofed = {"x-forwarded-for": "192.0.2.9", "x-forwarded-proto": "http", "x-forwarded-host": "evil.test"}
        assert program.get("/api/v1/jobs", headers=spoofed).status_code == 200
        assert program.get("/api/v1/jobs", headers={"host": "evil.test"}).status_code == 403
        check_upload(proxy, program)
        check_command_line(proxy, server, token)
        check_long_poll(proxy, make_host(server))
    check_wrong_ca(proxy, token, tmp_path)
    assert server.stop() == 0
    assert query(server, "SELECT last_address FROM accounts_token") == [("127.0.0.1",)]  # not the spoofed one


def check_pages(proxy: Nginx, browser: httpx.Client) -> None:
    """Pages lead to the login, which works."""
    html = {"accept": "text/html"}
    plain = httpx.get(proxy.plain_url + "/jobs", trust_env=False)
    assert (plain.status_code, plain.headers["location"]) == (301, "https://localhost/jobs")
    to_login = browser.get("/jobs", headers=html)
    assert (to_login.status_code, to_login.headers["location"]) == (302, "/accounts/login/?next=/jobs")
    page = browser.get("/accounts/login/")
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.text)
    assert found is not None
    form = {"csrfmiddlewaretoken": found[1], "login": "olga", "password": PASSWORD}
    own = {"origin": proxy.url, "referer": f"{proxy.url}/accounts/login/"}
    foreign = browser.post("/accounts/login/", data=form, headers={"origin": "https://evil.test"})
    assert foreign.status_code == 403
    assert browser.post("/accounts/login/", data=form, headers=own).status_code == 302
    shown = browser.get("/jobs", headers=html)
    assert shown.status_code == 200
    assert shown.headers["strict-transport-security"].startswith("max-age=")


def check_upload(proxy: Nginx, program: httpx.Client) -> None:
    """50 MiB pass without a file of nginx's (it could make none); a wrong token is refused."""
    pieces = (b"\0" * 1024**2 for _ in range(50))
    headers = {"content-type": "application/octet-stream", "content-length": str(LARGE)}
    stored = program.put("/api/v1/builds/acme/1.0?name=app.apk", content=pieces, headers=headers)
    assert stored.status_code == 201, stored.text
    assert stored.json()["build"]["size"] == LARGE
    wrong = {**headers, "authorization": "Bearer qgt_wrong"}
    pieces = (b"\0" * 1024**2 for _ in range(50))  # nginx takes and discards what comes after the answer
    refused = program.put("/api/v1/builds/acme/2.0?name=app.apk", content=pieces, headers=wrong)
    assert refused.status_code == 401
    assert "Permission denied" not in proxy.log("error")
    assert "No such file" not in proxy.log("error")


def check_command_line(proxy: Nginx, server: ServerProcess, token: str) -> None:
    """A submit that is waited for by the live socket; watch; a cancellation in between."""
    job = ("--org-id", "acme", "--app-version-id", "1.0", "--test", "a.js")
    with start_qgjob(proxy, token, "submit", *job, "--wait") as waiting:
        wait_for(lambda: query(server, "SELECT 1 FROM jobs_job") != [], "a job")
        (row,) = query(server, "SELECT id FROM jobs_job")
        code, out, err = qgjob(proxy, token, "cancel", row[0])
        assert code == 0, err
        out, err = waiting.communicate(timeout=60)
    assert waiting.returncode == 1, (out, err)
    assert "cancelled" in out + err
    wait_for(lambda: '"GET /ws/live/ HTTP/1.1" 101' in proxy.log(), "the socket in nginx's log, at its end")


def check_long_poll(proxy: Nginx, host: str) -> None:
    """It is answered when it ends, not cut off by a timeout of nginx's."""
    with proxy.client(host) as agent:
        opened = agent.post(LINKS_PATH, json={})
        assert opened.status_code == 201, opened.text
        began = time.monotonic()
        path = f"{LINKS_PATH}/{opened.json()['link']}"
        answer = agent.post(path, json={"ack": 0, "wait": POLL_SECONDS, "frames": []})
        assert answer.status_code == 200, answer.text
        assert time.monotonic() - began > POLL_SECONDS - 0.1


def check_wrong_ca(proxy: Nginx, token: str, folder: Path) -> None:
    """One line, at once, without the token having been sent."""
    other = PrivateCA(folder, "Other CA")
    before = proxy.log()
    for env in ({CA_FILE: ""}, {CA_FILE: str(other.file)}):
        code, _, err = qgjob(proxy, token, "status", "--id", "x", **env)
        assert code == 3
        assert f"could not reach {proxy.url}: its certificate is not trusted" in err
        assert f"set {CA_FILE} to the file of that CA's certificate" in err
    code, _, err = qgjob(proxy, token, "status", "--id", "x", **{CA_FILE: str(folder / "none.pem")})
    assert (code, "none.pem cannot be read: No such file" in err) == (2, True)
    assert proxy.log() == before


def wait_for(condition: Callable[[], bool], what: str, seconds: float = 40) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"no {what}"
        time.sleep(0.05)
