"""Behind the real nginx and Caddy, with TLS by a private CA and the configurations of the docs, over a unix socket."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from qgagent.poll_link import LINKS_PATH
from qgjob.tls_socket import TlsConnection
from qgprotocol import codec, messages
from qgprotocol.tls import CA_FILE
from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.integration.test_server_sockets import closing
from tests.private_ca import PrivateCA
from tests.reverse_proxies import CONTENT_NAME, Caddy, Nginx, ReverseProxy, free_port, server_env
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import ORG, PASSWORD, make_host, make_person, make_token, query
from tests.support.waiting import eventually

MIB = 1024**2
LARGE = 50 * MIB
MAX_HELD = 8 * MIB  # by all buffers between client and server
POLL_SECONDS = 2.5  # longer than the timeout that nginx would have without the recipe's
LEFT_SECONDS = 5.0
MAX_CPU_SECONDS = 2.0  # of the server, for a flood that once took it ten
SCRAPE_TOKEN = "scrape-me-please"
FORGED = {
    "x-forwarded-for": "192.0.2.9",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "evil.test",
    "x-real-ip": "192.0.2.9",
    "forwarded": "for=192.0.2.9;proto=http",
}


class Team(NamedTuple):
    """A server for the proxies of a file, which run one after the other on one port."""

    server: ServerProcess
    port: int
    token: str
    host: str  # the credential of an enrolled host


@pytest.fixture(scope="module")
def team(migrated_data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    folder = Path(tempfile.mkdtemp(prefix="qg-"))  # short, for the path of the socket
    data_dir = tmp_path_factory.mktemp("proxied") / "server"
    shutil.copytree(migrated_data_dir, data_dir)
    port = free_port()
    env = server_env(f"https://localhost:{port}", str(folder / "web.sock"))
    server = ServerProcess(data_dir, env={**env, "QUALGENT_METRICS_TOKEN": SCRAPE_TOKEN}).start()
    yield Team(server, port, make_token(server, make_person(server, "olga"), "submit", "operate"), make_host(server))
    server.end()
    shutil.rmtree(folder)


@pytest.fixture(params=[Nginx, Caddy], ids=["nginx", "caddy"])
def proxy(request: pytest.FixtureRequest, team: Team, tmp_path: Path) -> Iterator[ReverseProxy]:
    with request.param(tmp_path / "proxy", unix_socket=team.server.unix_socket, port=team.port) as made:
        yield made.start(team.server)


@contextmanager
def start_qgjob(proxy: ReverseProxy, token: str, *arguments: str, **env: str) -> Iterator[subprocess.Popen[str]]:
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


def qgjob(proxy: ReverseProxy, token: str, *arguments: str, **env: str) -> tuple[int, str, str]:
    with start_qgjob(proxy, token, *arguments, **env) as process:
        out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def open_socket(proxy: ReverseProxy, path: str, **headers: str) -> ClientConnection:
    return connect(
        proxy.url.replace("https", "wss") + path,
        ssl=proxy.context,
        additional_headers=headers,
        compression=None,
        proxy=None,
        create_connection=TlsConnection,
    )


def test_the_whole_way(proxy: ReverseProxy, team: Team, tmp_path: Path) -> None:
    with proxy.client() as browser, proxy.client(team.token) as program:
        check_pages(proxy, browser)
        check_dashboard(proxy, browser)
        assert program.get("/api/v1/jobs").status_code == 200
        other = program.get("/api/v1/jobs", headers={"host": "evil.test"})
        assert (other.status_code, b"jobs" in other.content) == ((200 if isinstance(proxy, Caddy) else 403), False)
        check_job(proxy, team, program)
        check_encoded_ids(program)
        check_refused_upload(proxy, program)
    check_long_poll(proxy, team)
    if isinstance(proxy, Nginx):  # the same with any proxy: the client refuses
        check_wrong_ca(proxy, team.token, tmp_path)


def check_pages(proxy: ReverseProxy, browser: httpx.Client) -> None:
    """Pages lead to the login, which works."""
    html = {"accept": "text/html"}
    plain = httpx.get(proxy.plain_url + "/jobs", trust_env=False)
    assert (plain.status_code in (301, 308), plain.headers["location"]) == (True, "https://localhost/jobs")
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


def check_dashboard(proxy: ReverseProxy, browser: httpx.Client) -> None:
    """The socket of a page that is logged in."""
    cookie = f"__Host-session={browser.cookies['__Host-session']}"
    with open_socket(proxy, "/ws/live/", cookie=cookie, origin=proxy.url) as live:
        live.send(json.dumps({"topics": ["overview"]}))
        assert "snapshot" in json.loads(live.recv(timeout=10))


def check_job(proxy: ReverseProxy, team: Team, program: httpx.Client) -> None:
    """A submission that is waited for, an agent's socket, a followed log, an artifact, and a cancellation."""
    job = ("--org-id", ORG, "--app-version-id", proxy.PROGRAM, "--test", "a.js")
    agent = messages.AgentHello(name=f"lab-{proxy.PROGRAM}", targets=["mobile"])
    hello = messages.Hello(protocol="1.1", instance="i", host="h", software="s", agents=[agent])
    with (
        start_qgjob(proxy, team.token, "submit", *job, "--wait") as waiting,
        open_socket(proxy, messages.AGENT_PATH, authorization=f"Bearer {team.host}") as device,
    ):
        device.send(codec.encode(hello))
        while not isinstance(lease := codec.decode_from_server(device.recv(40)), messages.LeaseOffer):
            pass
        held = {"attempt": lease.attempt, "token": lease.token}
        device.send(codec.encode(messages.Accept(**held)))
        while not isinstance(codec.decode_from_server(device.recv(20)), messages.Start):
            pass
        with start_qgjob(proxy, team.token, "logs", "--follow", lease.job.id) as following:
            assert following.stdout is not None
            for offset, line in ((0, "one\n"), (4, "two\n")):
                device.send(codec.encode(messages.LogChunk(**held, offset=offset, data=line.encode())))
                assert following.stdout.readline() == line
        check_upload(proxy, team, f"/api/v1/attempts/{lease.attempt}/artifacts/film.mp4", lease.token)
        check_content(proxy, team, f"/api/v1/attempts/{lease.attempt}/artifacts", lease.token)
        answer = program.post(f"/api/v1/jobs/{lease.job.id}/cancel", headers=FORGED)
        assert answer.status_code == 200, answer.text
        out, err = waiting.communicate(timeout=60)
    assert waiting.returncode == 1, (out, err)
    assert "cancelled" in out + err
    # the address of the client is the one that the proxy saw
    audited = "SELECT address FROM accounts_audit WHERE kind = 'job' AND object_id = ?"
    assert query(team.server, audited, lease.job.id) == [("127.0.0.1",)]


def check_encoded_ids(program: httpx.Client) -> None:
    """An encoded slash arrives as it was sent, so that it separates no ids: the build is 1/summary."""
    path = f"/api/v1/builds/{ORG}/1%2Fsummary"
    stored = program.put(path, content=b"app", params={"name": "app.apk"})
    assert stored.status_code in (200, 201), stored.text
    assert program.get(path).json()["app_version_id"] == "1/summary"


def check_content(proxy: ReverseProxy, team: Team, path: str, token: str) -> None:
    """A file of an attempt is read at the content host, which has nothing else; no log has its address."""
    with proxy.client(token) as agent:
        for name, content in (("index.html", b"<h1>report</h1>"), ("data.json", b'{"a": 1}')):
            assert agent.put(f"{path}/report/{name}", content=content).status_code == 201
    with proxy.client(team.token) as program:
        place = program.get(path).json()["content"]["url"]
    name = f"{CONTENT_NAME}:{proxy.port}"
    assert place.startswith(f"https://{name}/")
    folder = urlsplit(place).path
    options = {"verify": proxy.context, "trust_env": False, "headers": {"host": name}}
    sni = {"sni_hostname": CONTENT_NAME}
    with httpx.Client(base_url=f"https://127.0.0.1:{proxy.port}", **options) as browser:  # type: ignore[arg-type]
        found = browser.get(f"{folder}report/index.html", extensions=sni)
        assert (found.status_code, found.text.endswith("<h1>report</h1>")) == (200, True), found.text
        part = browser.get(f"{folder}report/data.json", headers={"range": "bytes=1-3"}, extensions=sni)
        assert (part.status_code, part.text) == (206, '"a"')
        for other in ("/", "/jobs", "/api/v1/jobs", "/accounts/login/", "/healthz"):
            assert browser.get(other, extensions=sni).status_code == 404, other
        assert browser.post("/submit-job", json={}, extensions=sni).status_code in (403, 404)
    assert folder not in proxy.log("access") + proxy.log("error") + team.server.log_text()


def check_upload(proxy: ReverseProxy, team: Team, path: str, token: str) -> None:
    """The server has stored what was sent before the rest is sent: the proxy streams it."""

    def stored() -> int:
        return sum(path.stat().st_size for path in (team.server.data_dir / "files").glob("incoming-*"))

    def pieces() -> Iterator[bytes]:
        for _ in range(LARGE // 2 // MIB):
            yield bytes(MIB)
        eventually(lambda: stored() > LARGE // 2 - MAX_HELD, seconds=20)
        yield bytes(LARGE // 2)

    with proxy.client(token) as agent:
        for headers in ({"content-length": str(LARGE)}, {}):  # without: in chunks
            answer = agent.put(path, content=pieces(), headers={"content-type": "video/mp4", **headers})
            assert answer.status_code in (200, 201), answer.text
    assert stored() == 0
    for problem in ("Permission denied", "No such file"):  # of nginx, which would buffer
        assert problem not in proxy.log("error")


def check_refused_upload(proxy: ReverseProxy, program: httpx.Client) -> None:
    """A client that sends everything before it reads gets the answer, though the server has closed the connection."""
    headers = {"content-type": "application/octet-stream", "content-length": str(LARGE)}
    pieces = (bytes(MIB) for _ in range(LARGE // MIB))
    wrong = {**headers, "authorization": "Bearer qgt_wrong"}
    refused = program.put("/api/v1/builds/acme/2.0?name=app.apk", content=pieces, headers=wrong)
    assert refused.status_code == 401


def check_long_poll(proxy: ReverseProxy, team: Team) -> None:
    """It is answered when it ends, not cut off by a timeout of the proxy's, and ends when the agent has left."""
    with proxy.client(team.host) as agent:
        opened = agent.post(LINKS_PATH, json={})
        assert opened.status_code == 201, opened.text
        began = time.monotonic()
        path = f"{LINKS_PATH}/{opened.json()['link']}"
        answer = agent.post(path, json={"ack": 0, "wait": POLL_SECONDS, "frames": []})
        assert answer.status_code == 200, answer.text
        assert time.monotonic() - began > POLL_SECONDS - 0.1
        polls = ended_polls(proxy)
        with pytest.raises(httpx.ReadTimeout):
            agent.post(path, json={"ack": 0, "wait": 25, "frames": []}, timeout=0.5)
    eventually(lambda: ended_polls(proxy) > polls, seconds=LEFT_SECONDS)


def ended_polls(proxy: ReverseProxy) -> int:
    with proxy.client(SCRAPE_TOKEN) as scraper:
        lines = scraper.get("/metrics").text.splitlines()
    return sum(int(float(line.split()[-1])) for line in lines if re.match("qualgent_http_requests.*agent-links/", line))


def check_wrong_ca(proxy: ReverseProxy, token: str, folder: Path) -> None:
    """One line, at once, without the token having been sent."""
    other = PrivateCA(folder, "Other CA")
    before = proxy.log("access")
    for env in ({CA_FILE: ""}, {CA_FILE: str(other.file)}):
        code, _, err = qgjob(proxy, token, "status", "--id", "x", **env)
        assert code == 3
        assert f"could not reach {proxy.url}: its certificate is not trusted" in err
        assert f"set {CA_FILE} to the file of that CA's certificate" in err
    code, _, err = qgjob(proxy, token, "status", "--id", "x", **{CA_FILE: str(folder / "none.pem")})
    assert (code, "none.pem cannot be read: No such file" in err) == (2, True)
    assert proxy.log("access") == before


@pytest.mark.parametrize("frame", [b"\x89\x80", b"\x8a\x80", b"\x00\x80"], ids=["pings", "pongs", "fragments"])
def test_a_flood_of_empty_frames_costs_little(proxy: ReverseProxy, team: Team, frame: bytes) -> None:
    """12 MiB by anybody, whose socket is refused, and by a member: closed after some, while others are answered."""
    flooding = b"\x01\x80" + bytes(4) if frame[0] == 0 else b""
    flooding += (frame + bytes(4)) * (12 * MIB // 6)
    for token in ("", team.token):
        before = team.server.cpu_seconds()
        headers = {"authorization": f"Bearer {token}"} if token else {}
        with open_socket(proxy, "/ws/live/", **headers) as client, proxy.client() as other:
            with suppress(OSError, ConnectionClosed):
                client.socket.sendall(flooding)
            assert other.get("/healthz").status_code == 200
            code, _ = closing(client)
        assert code in (0, 1008 if token else 4401)  # 0: the proxy was sending yet when the server ended the connection
        assert team.server.cpu_seconds() - before < MAX_CPU_SECONDS
