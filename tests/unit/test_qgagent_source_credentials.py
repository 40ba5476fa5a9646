"""Credentials of sources: sent to the configured host only, and to nothing that runs tests."""

from __future__ import annotations

import base64
import contextlib
import os
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from qgagent.check_command import check_command
from qgagent.errors import SourceError
from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import HostSources
from qgagent.sources.store import SourceStore
from tests.git_checkout import Checkout, git

pytestmark = pytest.mark.seconds

PASSWORD = "s3cret-token"
BASIC = "Basic " + base64.b64encode(f"ci:{PASSWORD}".encode()).decode()


class GitServer(ThreadingHTTPServer):
    """Serves a folder with repositories to those who have the password, or redirects to another server."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.redirect, self.pause = folder, "", 0.0  # before each answer
        self.seen: list[str] = []  # Authorization of each request
        super().__init__(("127.0.0.1", 0), Handler)

    def url(self, *, user: str = "") -> str:
        return f"http://{user}127.0.0.1:{self.server_address[1]}/tests.git"


class Handler(SimpleHTTPRequestHandler):
    server: GitServer

    def __init__(self, request: Any, address: Any, server: Any) -> None:
        super().__init__(request, address, server, directory=str(server.folder))

    def do_GET(self) -> None:
        given = self.headers.get("Authorization", "")
        self.server.seen.append(given)
        time.sleep(self.server.pause)
        if given != BASIC:
            self.send_response(401)
            self.send_header("WWW-Authenticate", "Basic")
        elif self.server.redirect:
            self.send_response(302)
            self.send_header("Location", self.server.redirect + self.path)
        else:
            super().do_GET()
            return
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Suppress the access log."""


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[GitServer]:
    with GitServer(folder) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def commit(tmp_path: Path) -> str:
    checkout = Checkout(tmp_path / "origin")
    checkout.write("a.sh", "true")
    commit = checkout.commit_all()
    git(tmp_path, "clone", "--quiet", "--bare", "origin", "served/tests.git")
    git(tmp_path / "served" / "tests.git", "update-server-info")
    return commit


@pytest.fixture
def server(tmp_path: Path, commit: str) -> Iterator[GitServer]:
    with serving(tmp_path / "served") as made:
        yield made


def make_store(tmp_path: Path, repository: str, password: str = PASSWORD, **keys: Any) -> SourceStore:
    source = SourceConfig(repository=repository, organizations=["acme"], branches=["main"], credential="TOKEN", **keys)
    environ = {"PATH": os.environ["PATH"], "TOKEN": password}
    return HostSources({"shop": source}, directory=tmp_path / "stores", environ=environ).store("shop")


async def test_the_password_opens_the_repository(tmp_path: Path, server: GitServer, commit: str) -> None:
    """It is on no command line and in no file."""
    store = make_store(tmp_path, server.url(user="ci@"))
    assert (await store.require(commit)).commit == commit
    assert BASIC in server.seen
    assert PASSWORD not in " ".join(store.git.command("fetch"))
    assert PASSWORD not in str(store.git.environment)
    files = [path for path in store.path.rglob("*") if path.is_file()]
    assert files and not any(PASSWORD.encode() in path.read_bytes() for path in files)  # noqa: PT018


async def test_a_redirect_gets_no_password(tmp_path: Path, server: GitServer, commit: str) -> None:
    """The other host gets no request at all."""
    with serving(tmp_path / "served") as other:
        server.redirect = f"http://ci@127.0.0.1:{other.server_address[1]}"
        with pytest.raises(SourceError, match="cannot be fetched"):
            await make_store(tmp_path, server.url(user="ci@")).require(commit)
        assert other.seen == []


@pytest.mark.one_python
async def test_a_server_of_many_files_is_stopped_at_the_limit(tmp_path: Path, server: GitServer, commit: str) -> None:
    """Each file is small: their sum counts, while they are fetched."""
    checkout = Checkout(tmp_path / "origin")
    for number in range(150):
        (checkout.root / f"file-{number}").write_bytes(os.urandom(100_000))
    large = checkout.commit_all()
    served = tmp_path / "served" / "tests.git"
    git(served, "-c", "fetch.unpackLimit=10000", "fetch", "--quiet", str(checkout.root), "+main:main")
    git(served, "update-server-info")
    server.pause = 0.1
    store = make_store(tmp_path, server.url(user="ci@"), max_store_bytes=1_000_000)
    with pytest.raises(SourceError, match=r"need more than the 1,000,000 bytes of max_store_bytes"):
        await store.require(large)
    assert len(server.seen) < 150
    server.pause = 0.0
    git(served, "update-ref", "refs/heads/main", commit)
    git(served, "update-server-info")
    assert (await store.require(commit)).commit == commit
    assert store.git.size < 200_000


async def test_a_wrong_password_is_an_error_without_a_prompt(tmp_path: Path, server: GitServer, commit: str) -> None:
    """The message does not show it."""
    with pytest.raises(SourceError) as raised:
        await make_store(tmp_path, server.url(user="ci@"), "wr0ng-password").require(commit)
    assert "Authentication failed" in str(raised.value)
    assert "wr0ng-password" not in str(raised.value)


@pytest.mark.parametrize("is_there", [True, False])
def test_qgagent_check_fetches(
    tmp_path: Path, server: GitServer, monkeypatch: pytest.MonkeyPatch, *, is_there: bool
) -> None:
    """And lists the branches, or git's sentence."""
    config = tmp_path / "qgagent.toml"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("TOKEN", PASSWORD)
    url = server.url(user="ci@") if is_there else server.url(user="ci@").replace("tests", "nothing")
    config.write_text(
        f'name = "a"\n[source.shop]\nrepository = "{url}"\norganizations = ["acme"]\nbranches = ["main", "release/*"]\n'
        'credential = "TOKEN"\n[target.web]\nrun = ["sh"]\n'
    )
    said = CliRunner().invoke(check_command, ["--config", str(config), "--url", "http://127.0.0.1:1"]).output
    (line,) = (line for line in said.splitlines() if "[source.shop]" in line)
    if is_there:
        assert line == "ok    [source.shop] branches: main"
    else:
        assert line.startswith(f"FAIL  [source.shop] the tests cannot be fetched from {url}: fatal: ")
