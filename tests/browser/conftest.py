"""A real chromium against a real server. Every page that a test opens must end without a console error."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, ViewportSize, expect

from tests.browser.driver import DRIVER
from tests.chromium import BROWSERS
from tests.conftest import server_maker
from tests.forked_process import ForkedProcess, start_module
from tests.integration.client import Client
from tests.server_process import ServerProcess

# no sandbox: CI containers run as root; the rest keeps chromium from calling home
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
WIDE: ViewportSize = {"width": 1440, "height": 1000}
PHONE: ViewportSize = {"width": 390, "height": 844}
PATIENCE_MS = 20_000
TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"  # until it is laid out
expect.set_options(timeout=PATIENCE_MS)

AgentProcess = subprocess.Popen[str] | ForkedProcess


def chromium() -> str:
    """Return its path. Without one these tests skip on a laptop and fail in CI, where nobody reads the reason."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        reason = "browser tests need chromium: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@contextmanager
def public_browser(name: str, port: int, proxy_port: int, *, rules: str = "") -> Iterator[Pages]:
    """Run a browser for which a server's public name and port are those of a proxy on this machine.

    ``rules``: of Chromium's host resolver, which come first, each with a comma after it.
    """
    here = f"--host-resolver-rules={rules}MAP {name}:{port} 127.0.0.1:{proxy_port}"
    with launched(here, "--ignore-certificate-errors") as browser:
        pages = Pages(browser)
        yield pages
        pages.end()


@contextmanager
def launched(*more: str) -> Iterator[Browser]:
    """Run a browser, with more arguments."""
    browser = DRIVER.playwright().chromium.launch(executable_path=chromium(), args=[*ARGUMENTS, *more])
    try:
        yield browser
    finally:
        browser.close()


@pytest.fixture(scope="module")
def browser() -> Browser:
    """Return the one of all tests that follow each other."""
    return DRIVER.browser(chromium(), ARGUMENTS)


class Pages:
    """Open pages and collect their console errors."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.complaints: list[str] = []
        self.expected: str | tuple[str, ...] = ""  # complaints with this text are part of the test
        self._pages: list[Page] = []

    def __call__(self, url: str = "", *, viewport: ViewportSize = WIDE, live: bool = True, **context: object) -> Page:
        """Open a page in a context of its own; with a URL, wait until it is live unless told otherwise."""
        page = self._browser.new_context(viewport=viewport, **context).new_page()  # type: ignore[arg-type]
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.complaints.append(f"uncaught: {error}"))
        self._pages.append(page)
        if url:
            page.goto(url)
            if live:
                page.wait_for_selector("[data-live=live]")
                page.wait_for_selector("main[data-screen]")
        return page

    def _note(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.type}: {message.text}")

    def end(self) -> None:
        for page in self._pages:
            page.context.close()
        expected = (self.expected,) if isinstance(self.expected, str) else self.expected
        unexpected = [text for text in self.complaints if not any(part and part in text for part in expected)]
        assert unexpected == []


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Pages]:
    """Return a function that opens a page; fail the test if a console had an error."""
    pages = Pages(browser)
    yield pages
    pages.end()


@pytest.fixture
def client(server: ServerProcess) -> Iterator[Client]:
    """Make a REST client of the test's server, which has no agents until ``agent`` starts one."""
    client = Client(server.url)
    yield client
    client.close()


@pytest.fixture
def modules_server(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """Start a server whose pages load the modules, so that tests can import those of a page: ``qualgent/…``."""
    return server_factory(QUALGENT_DEBUG="1")


@pytest.fixture
def agent(tmp_path: Path) -> Iterator[Callable[..., AgentProcess]]:
    """Return a function that starts a simulated agent: ``agent(server, "phone", "--seconds", "1")``; it is killed."""
    with agents(tmp_path) as start:
        yield start


@contextmanager
def agents(folder: Path) -> Iterator[Callable[..., AgentProcess]]:
    """Yield the function of ``agent``; its agents have their files in a folder."""
    processes: list[AgentProcess] = []

    def start(server: ServerProcess, name: str, *arguments: str) -> AgentProcess:
        preset = [] if "--config" in arguments else ["--preset", "simulated"]
        command = ["run", *preset, "--url", server.url, "--name", name]
        file_name = f"agent-{name.replace('/', '-')}"
        state = ["--state-dir", str(folder / file_name)]
        with open(folder / f"{file_name}.log", "wb") as log:
            arguments = (*command, *state, *arguments)
            processes.append(start_module("qgagent", *arguments, env=os.environ, output=log, errors=log))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.wait(20)


class Site(NamedTuple):
    """A running server, a client of it, and the function of ``agent``."""

    server: ServerProcess
    client: Client
    agent: Callable[..., AgentProcess]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, migrated_data_dir: Path) -> Iterator[Site]:
    """Start one server for all tests of a file, which only look at it."""
    folder = tmp_path_factory.mktemp("site")
    with ExitStack() as at_end:
        server = server_maker(folder, migrated_data_dir, at_end, forked=True)()
        client = Client(server.url)
        at_end.callback(client.close)
        yield Site(server, client, at_end.enter_context(agents(folder)))


def expect_ticking(elapsed: Locator) -> None:
    """Wait until a number of seconds is shown, and then a greater one; the count may begin again once.

    An agent's installation and its test have a count each.
    """
    seconds = re.compile(r"^\d+ s$")
    shown = []
    for _ in range(3):
        if shown:
            expect(elapsed).not_to_have_text(f"{shown[-1]} s")
        expect(elapsed).to_have_text(seconds)
        shown.append(int(elapsed.inner_text().removesuffix(" s")))
    assert any(later > earlier for earlier, later in pairwise(shown)), shown


@pytest.fixture
def artifact_dir(tmp_path: Path) -> Path:
    """Return the folder of pictures: ``TEST_ARTIFACTS`` if set, else a temporary one."""
    path = Path(os.environ.get("TEST_ARTIFACTS") or tmp_path / "artifacts")
    path.mkdir(parents=True, exist_ok=True)
    return path
