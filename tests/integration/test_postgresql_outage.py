"""What people, programs and sockets get while PostgreSQL cannot be reached, and afterwards."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from tests import postgres
from tests.agent_process import AgentProcess
from tests.cut_service import CutService, cut_database
from tests.databases import postgres_only
from tests.integration.client import Client
from tests.server_process import ServerProcess
from tests.shared_mode import SHARED, PublicClient, make_person, make_token, open_socket
from tests.support.waiting import eventually

pytestmark = [postgres_only, pytest.mark.timeout(120)]

PAGE = {"accept": "text/html,application/xhtml+xml"}
PAGES = ("/", "/jobs/", "/agents/", "/settings/", "/admin/", "/admin/jobs/job/", "/admin/login/")
TRY_LATER = 1013
UNKNOWN = "01890000-0000-7000-8000-000000000000"


@pytest.fixture
def database() -> Iterator[tuple[CutService, str]]:
    """Start a forwarder to the run's cluster; yield it and the folder that is the host of its address."""
    with cut_database(postgres.shared_folder()) as (forwarder, folder):
        yield forwarder, str(folder)


@pytest.fixture
def start(
    database: tuple[CutService, str], server_factory: Callable[..., ServerProcess]
) -> Callable[..., ServerProcess]:
    """Return a function that starts a server whose PostgreSQL is behind the forwarder."""

    def make(**env: str) -> ServerProcess:
        made = server_factory(start=False, **env)
        through = postgres.database_environment(made.data_dir)["DATABASE_URL"].partition("?")[0]
        made._env["DATABASE_URL"] = f"{through}?host={database[1].replace('/', '%2F')}"
        return made.start()

    return make


def test_pages_and_admin_say_what_is_the_matter(
    database: tuple[CutService, str], start: Callable[..., ServerProcess], client_of: Callable[[ServerProcess], Client]
) -> None:
    """503 with Retry-After: a page that loads itself again for a browser, JSON for others; then all is as before."""
    server = start()
    client = client_of(server)
    paths = [path for path in PAGES if client.send("GET", path, headers=PAGE).status == 200]
    assert {"/", "/admin/", "/admin/jobs/job/"} <= set(paths)
    database[0].cut()
    eventually(lambda: client.get("/api/v1/jobs").status == 503, seconds=10)
    for path in ("/admin/", "/admin/jobs/job/", f"/jobs/{UNKNOWN}", *paths):
        answer = client.send("GET", path, headers=PAGE)
        if answer.status == 200:
            assert "/admin/" not in path, path  # a screen that is in memory
            continue
        assert (answer.status, answer.headers["retry-after"]) == (503, "5"), (path, answer)
        assert answer.headers["content-type"].startswith("text/html"), path
        assert "The database is not available" in answer.body, path
        assert "js/reload-when-back" in answer.body, path
        assert "set-cookie" not in answer.headers, path
        assert "trusted-types 'none'" in answer.headers["content-security-policy"], path
        assert client.send("HEAD", path, headers=PAGE).status == 503, path
    other = client.get("/admin/jobs/job/")
    assert (other.status, other.headers["retry-after"], list(other.body)) == (503, "5", ["error"])
    database[0].restore()
    server.wait_ready(30)
    for path in paths:
        assert client.send("GET", path, headers=PAGE).status == 200, path
    assert "Traceback" not in server.log_text()


def test_people_stay_logged_in(
    database: tuple[CutService, str],
    start: Callable[..., ServerProcess],
    public: Callable[..., PublicClient],
) -> None:
    """No page of an outage sends them to the login, or takes their cookie away; a form is not loaded again."""
    server = start(**SHARED)
    make_person(server, "eve", role="site")
    browser = public(server)
    browser.headers.update(PAGE)
    browser.log_in("eve")
    assert browser.get("/admin/").status_code == 200
    cookies = dict(browser.jar)
    database[0].cut()
    eventually(lambda: browser.get("/admin/").status_code == 503, seconds=10)
    for path in ("/", "/admin/", "/accounts/", "/accounts/login/", "/accounts/logout/", "/team/members/"):
        answer = browser.get(path)
        assert (answer.status_code, answer.headers.get("retry-after")) == (503, "5"), (path, answer.text[:300])
        assert "You stay logged in" in answer.text, path
        assert "set-cookie" not in answer.headers, path
    form = browser.post("/admin/jobs/job/", data={"action": "x"})
    assert (form.status_code, "Look before you send it again" in form.text) == (503, True)
    assert "reload-when-back" not in form.text
    assert browser.get("/api/v1/jobs").headers["content-type"] == "application/json"
    assert browser.jar == cookies
    database[0].restore()
    server.wait_ready(30)
    assert browser.get("/admin/").status_code == 200
    assert "Traceback" not in server.log_text()


def test_sockets_are_closed_so_that_clients_try_again(
    database: tuple[CutService, str], start: Callable[..., ServerProcess]
) -> None:
    """1013 to a dashboard that is open and asks for what must be looked up, and to those that connect."""
    server = start(**SHARED)
    token = make_token(server, make_person(server, "eve"), "read")
    with open_socket(server, "/ws/live/", token) as open_before, closing_cut(database[0]):
        open_before.send(json.dumps({"topics": [f"job:{UNKNOWN}"]}))
        assert close_code(open_before) == TRY_LATER
        for path in ("/ws/live/", "/ws/agent/"):
            eventually(lambda path=path: refused_code(server, path, token) == TRY_LATER, seconds=10)
    server.wait_ready(30)
    with open_socket(server, "/ws/live/", token) as opened:
        opened.send(json.dumps({"topics": ["overview"]}))
        assert "topic" in json.loads(opened.recv(20))
    assert "Traceback" not in server.log_text()


def test_agents_connect_again_by_themselves(
    database: tuple[CutService, str],
    start: Callable[..., ServerProcess],
    agent_factory: Callable[..., AgentProcess],
    client_of: Callable[[ServerProcess], Client],
) -> None:
    """One that was connected, and one that is started in the outage; both run a job afterwards."""
    server = start()
    client = client_of(server)
    options = ("--preset", "simulated", "--seconds", "0.1", "--install-seconds", "0", "--failure-rate", "0")
    agent_factory(server.url, "before", *options, "--target", "emulator")
    eventually(lambda: len(client.get("/api/v1/agents").body["agents"]) == 1, seconds=30)
    with closing_cut(database[0]):
        eventually(lambda: client.get("/api/v1/jobs").status == 503, seconds=10)
        late = agent_factory(server.url, "late", *options, "--target", "browserstack")
        late.wait_for_log("late", 20)
        eventually(lambda: client.get("/readyz").status == 503, seconds=20)
    for target in ("emulator", "browserstack"):
        eventually(lambda: client.get("/api/v1/jobs").status == 200, seconds=20)
        client.until(client.submit(target=target, test=f"{target}.js"), "done", seconds=45)
    assert "Traceback" not in server.log_text()


@contextmanager
def closing_cut(forwarder: CutService) -> Iterator[None]:
    """Cut the database off within the context."""
    forwarder.cut()
    try:
        yield
    finally:
        forwarder.restore()


def close_code(socket: ClientConnection) -> int:
    """Read until the server closes the socket; return the code, 0: there was none."""
    try:
        while True:
            socket.recv(20)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd is not None else 0


def refused_code(server: ServerProcess, path: str, token: str) -> int:
    """Connect; return the code of the close at once, 0: there was none."""
    with open_socket(server, path, token) as socket:
        try:
            socket.recv(1)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd is not None else 0
        except TimeoutError:
            pass
    return 0
