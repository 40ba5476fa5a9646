"""Fixtures of all kinds of tests."""

from __future__ import annotations

import asyncio
import gc
import itertools
import os
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import hypothesis
import pytest

from tests import databases, flush, postgres, roles_apart
from tests.agent_process import AgentProcess
from tests.integration.client import Client
from tests.no_skips import pytest_make_collect_report, pytest_runtest_makereport
from tests.server_process import ROOT, ServerProcess, manage
from tests.shared_mode import SHARED, PublicClient
from tests.support.clock import JumpingTime
from tests.support.once import IN_PARALLEL, made_once

__all__ = ["pytest_make_collect_report", "pytest_runtest_makereport"]

flush.replace_flush()
# Beside other tests, how long one example takes says nothing; the rest stays as it is, on CI too.
hypothesis.settings.register_profile("no-deadline", hypothesis.settings(deadline=None))
hypothesis.settings.load_profile("no-deadline")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run the tests that take minutes of real time")


def pytest_collection() -> None:
    """Collect no garbage while thousands of tests are made."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Keep the tests out of later collections: each would look at all of them."""
    gc.freeze()
    gc.enable()


def pytest_xdist_auto_num_workers() -> int:
    """Return the number of test processes of `-n auto`: one more than cores, because many tests wait; at most 3."""
    return min((os.cpu_count() or 1) + 1, 3)


@pytest.hookimpl(wrapper=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Iterator[None]:
    """Mark by folder and fixtures, so that no test file can forget to: `-m "not browser"` leaves out all browser tests.

    What is marked `long` is left out unless `--long` is given. Once `-m` has chosen, slow tests come first.
    """
    for item in items:
        for folder in ("browser", "chaos"):
            if ROOT / "tests" / folder in item.path.parents:
                item.add_marker(folder)
        if item.get_closest_marker("postgres") and not postgres.ENABLED:
            item.add_marker(pytest.mark.skip(reason="TEST_DATABASE=postgres runs it"))
        if "migrated_data_dir" in getattr(item, "fixturenames", ()):  # the data of every real server
            item.add_marker("server")
    if not config.getoption("--long"):
        left_out = [item for item in items if item.get_closest_marker("long")]
        items[:] = [item for item in items if item not in left_out]
        config.hook.pytest_deselected(items=left_out)
    yield
    if IN_PARALLEL:
        items[:] = slow_first(items, config.workerinput["workercount"])  # xdist gives it to its processes


def slow_first(items: list[pytest.Item], processes: int) -> list[pytest.Item]:
    """Return the tests in an order in which no test process is left alone with a slow one at the end.

    Each process takes an equal stretch of the list, and others take from the end of what it has left: slow tests are at
    the beginning of each stretch, those of a file together, as they share fixtures.
    """
    slow = [item for item in items if item.get_closest_marker("slow")]
    others = [item for item in items if not item.get_closest_marker("slow")]
    number_of = {path: number for number, path in enumerate(dict.fromkeys(item.path for item in slow))}
    ordered = []
    for process in range(processes):
        ordered += [item for item in slow if number_of[item.path] % processes == process]
        ordered += others[len(others) * process // processes : len(others) * (process + 1) // processes]
    return ordered


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(nextitem: pytest.Item | None) -> Iterator[None]:
    """End the browser tests' Playwright once a test of another folder follows."""
    result = yield
    driver = sys.modules.get("tests.browser.driver")
    if driver is not None and (nextitem is None or ROOT / "tests" / "browser" not in nextitem.path.parents):
        driver.DRIVER.end()
    return result


@pytest.fixture(scope="session")
def migrated_data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a data directory with an empty database, once in a test run; copy it, never use it."""
    return migrated_once(tmp_path_factory, "migrated")


def migrated_once(folders: pytest.TempPathFactory, name: str, **env: str) -> Path:
    """Return a data directory with an empty database, which the first test process of the run that asks has made."""

    def make(folder: Path) -> None:
        data_dir = folder / "data"
        data_dir.mkdir(parents=True, exist_ok=True)
        migrated = manage(data_dir, "migrate", "--verbosity", "0", **env)
        assert migrated.returncode == 0, migrated.stderr
        if not env:
            postgres.keep_as_template(data_dir)

    return made_once(folders, name, make) / "data"


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """Use the copy of the migrated database, and leave it: threads may still be connected at the end."""
    return IN_PARALLEL or postgres.ENABLED


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, request: pytest.FixtureRequest
) -> None:
    """Give each process a copy of the migrated database, which is faster than migrating one."""
    if IN_PARALLEL:
        # not as an argument, which would mark all tests with a database as those of servers
        databases.copy_database(request.getfixturevalue("migrated_data_dir"))


@pytest.fixture
def at_end() -> Iterator[ExitStack]:
    """Run the registered callbacks after the test, the last first, whatever fails."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
async def jumping_time() -> AsyncIterator[None]:
    """Let the clocks jump to the next timer of the loop when nothing else is left to do, instead of waiting."""
    with JumpingTime().installed(asyncio.get_running_loop()):
        yield


@pytest.fixture
def server_factory(
    tmp_path: Path, migrated_data_dir: Path, at_end: ExitStack, request: pytest.FixtureRequest
) -> Callable[..., ServerProcess]:
    """Return a function that starts servers: `server_factory(QUALGENT_DEMO_AGENTS="2", args=("--host", "::1"))`.

    Keyword arguments are environment variables, apart from `args` (more arguments of the command line) and `start`.
    Each server has an empty database of its own and ends with the test. `start=False` only prepares it. Tests marked
    `real_command` get the real command, others what a fork server starts faster (tests.forked_process).
    """
    forked = request.node.get_closest_marker("real_command") is None
    return server_maker(tmp_path, migrated_data_dir, at_end, forked=forked)


def server_maker(
    folder: Path, migrated_data_dir: Path, at_end: ExitStack, *, forked: bool
) -> Callable[..., ServerProcess]:
    """Return the function of ``server_factory``; its servers have their data in a folder, and end with a stack."""
    numbers = itertools.count(1)

    def make(*, args: tuple[str, ...] = (), start: bool = True, **env: str) -> ServerProcess:
        data_dir = folder / f"server-{next(numbers)}"
        shutil.copytree(migrated_data_dir, data_dir)
        if roles_apart.ENABLED and "--role" not in args:
            server = roles_apart.apart_server(at_end, folder, data_dir, env=env, args=args, forked=forked)
        else:
            server = ServerProcess(data_dir, env=env, args=args, forked=forked)
        at_end.callback(server.end)
        return server.start() if start else server

    return make


@pytest.fixture
def server_env(request: pytest.FixtureRequest) -> dict[str, str]:
    """Return the variables of the mark `server_env(QUALGENT_…="…")`, for `server` and `shared`."""
    marker = request.node.get_closest_marker("server_env")
    return {} if marker is None else dict(marker.kwargs)


@pytest.fixture
def server(server_factory: Callable[..., ServerProcess], server_env: dict[str, str]) -> ServerProcess:
    """Start a server without demo agents: `.url .port .data_dir .pid .stop() .kill() .restart() .log_text()`."""
    return server_factory(**server_env)


@pytest.fixture
def shared(server_factory: Callable[..., ServerProcess], server_env: dict[str, str]) -> ServerProcess:
    """Start a server in shared mode, behind a proxy."""
    return server_factory(**{**SHARED, **server_env})


@pytest.fixture
def client_of() -> Iterator[Callable[[ServerProcess], Client]]:
    """Return a function that makes a client of a server of the test's own."""
    clients: list[Client] = []

    def make(server: ServerProcess) -> Client:
        clients.append(Client(server.url))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def public() -> Iterator[Callable[..., PublicClient]]:
    """Return a function that makes a client of a server in shared mode: `public(server, token)`."""
    with ExitStack() as stack:
        yield lambda server, token="", **options: stack.enter_context(PublicClient(server, token, **options))


@pytest.fixture
def tiny_server_factory(tmp_path: Path, at_end: ExitStack) -> Callable[..., ServerProcess]:
    """Return a function that starts a `tests.tiny_server`: `tiny_server_factory("--fast")`."""
    numbers = itertools.count(1)

    def make(*args: str, start: bool = True) -> ServerProcess:
        data_dir = tmp_path / f"tiny-{next(numbers)}"
        data_dir.mkdir()
        server = ServerProcess(data_dir, args=args, module="tests.tiny_server")
        at_end.callback(server.end)
        return server.start() if start else server

    return make


@pytest.fixture
def tiny_server(tiny_server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    """Start a `tests.tiny_server` without the guard."""
    return tiny_server_factory()


@pytest.fixture
def agent_factory(tmp_path: Path, at_end: ExitStack) -> Callable[..., AgentProcess]:
    """Return a function that starts a `qgagent`: `agent_factory(server.url, "agent-1", "--seconds", "0.1")`."""

    def make(url: str, name: str, *arguments: str) -> AgentProcess:
        agent = AgentProcess(url, name, tmp_path / "agents" / name, *arguments)
        at_end.callback(agent.end)
        return agent.start()

    return make
