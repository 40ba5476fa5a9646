"""Windows with the real runners: one start of Playwright or pytest runs the files of several jobs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from qgagent.config import ArtifactCaps
from qgagent.runner_versions import is_playwright_since
from qgagent.targets import TargetConfig, commands_of
from qgprotocol.test_names import CHOOSES_CASES
from tests.chromium import BROWSERS
from tests.unit.qgagent_commands import command_agent
from tests.unit.qgagent_support import scripted_server
from tests.unit.qgagent_window import Scripts, WindowServer

from .run_support import PYTESTS, VERSIONS, program

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]

PROJECT = "reporter"
SERIAL = """
const { test, expect } = require('@playwright/test');
test.describe.serial('steps', () => {
  test('first', () => { console.log('first of ' + __filename); });
  test('second', ({}, info) => { expect(info.retry).toBe(1); });
  test('third', () => {});
});
"""
ATTACHES = """
const { test } = require('@playwright/test');
test('attaches', async ({ page }, info) => {
  await page.setContent('<h1>Hello</h1>');
  await info.attach('shot.png', { body: await page.screenshot(), contentType: 'image/png' });
});
"""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """npx and Playwright print nothing for a while."""
    monkeypatch.setattr("tests.unit.qgagent_support.PATIENCE_SECONDS", 120)


@asynccontextmanager
async def served(
    project: Path, tmp_path: Path, table: TargetConfig, path: str = os.environ["PATH"]
) -> AsyncIterator[WindowServer]:
    (tmp_path / "tests").symlink_to(project)
    environment = {"PATH": path, "HOME": os.environ["HOME"], "CI": "1"}
    if table.preset == "playwright":
        environment["CHROMIUM"] = program(*BROWSERS)
    commands, caps = commands_of(table), ArtifactCaps(max_files=0)
    settings = {"environment": environment, "artifacts": caps, "grace_seconds": 10.0}
    async with scripted_server() as server, command_agent(server, tmp_path, commands, **settings) as agent:
        session = WindowServer(server, await server.session(), Scripts(project), agent)
        assert (await session.welcome()).agents[0].windows == ["mobile"]
        yield session


@pytest.mark.parametrize("npm_project", VERSIONS, indirect=True)
async def test_playwright_runs_files_by_one_start(npm_project: Path, tmp_path: Path) -> None:
    """One set-up project, its own order, two projects, retries, a serial group; a file that does not load, a crash."""
    tests = npm_project / "tests"
    (tests / "steps.spec.js").write_text(SERIAL)
    (tests / "attaches.spec.js").write_text(ATTACHES)
    files = ["steps", "flaky", "broken", "attaches", "dies", "empty"]
    names = {f"tests/{name}.spec.js" for name in files}
    async with served(npm_project, tmp_path, TargetConfig(preset="playwright")) as server:
        await server.begin(*(f"tests/{name}.spec.js" for name in files))
        ended = await server.until(*names)
    outcomes = {Path(test).name.partition(".")[0]: outcome for test, outcome in ended.outcomes().items()}
    messages = {test: result.message for test, result in ended.results.items()}
    assert outcomes == {
        "steps": "passed",
        "flaky": "passed",
        "broken": "failed",
        "attaches": "passed",
        "dies": "error",
        "empty": "failed",
    }, messages
    assert messages["tests/broken.spec.js"].endswith("no such page object")
    assert "'kills its runner (web)'" in messages["tests/dies.spec.js"]
    assert ended.results["tests/empty.spec.js"].permanent
    assert ended.dropped == {}
    cases = {test: [(case.project, case.name) for case in result.cases] for test, result in ended.results.items()}
    steps = [name for project, name in cases["tests/steps.spec.js"] if project == "web"]
    assert steps == ["steps › first", "steps › second", "steps › third"]
    assert {case.retries for case in ended.results["tests/steps.spec.js"].cases if "second" in case.name} == {1}
    flaky = [(project, name) for project, name in cases["tests/flaky.spec.js"] if project != "setup"]
    assert len(flaky) == 6
    assert "steps.spec.js" in ended.logs["tests/steps.spec.js"]
    assert sum("first of" in log for log in ended.logs.values()) == 1
    assert all("::qualgent" not in log for log in ended.logs.values())


TWINS = """
const { test, expect } = require('@playwright/test');
test.describe('a b', () => { test('c', () => console.log('ran a b › c')); });
test.describe('a', () => {
  test('b c', { tag: '@slow' }, () => { console.log('ran a › b c'); expect(1).toBe(2); });
});
test('c', ({}, info) => { console.log('ran c'); expect(info.project.name).toBe('web'); });
"""


@pytest.mark.parametrize("npm_project", VERSIONS, indirect=True)
async def test_playwright_runs_cases_by_one_start(npm_project: Path, tmp_path: Path) -> None:
    """Of several files, each with what is its own; before 1.62 each by its own. None is another one's, nor missing."""
    (npm_project / "tests" / "twins.spec.js").write_text(TWINS)
    (npm_project / "tests" / "steps.spec.js").write_text(SERIAL)
    cases = {
        "twins.spec.js::[web] a b › c": "passed",
        "twins.spec.js::[web] a › b c": "failed",
        "twins.spec.js::[web] gone": "failed",
        "twins.spec.js::[web] c": "passed",
        "steps.spec.js::[web] steps › first": "passed",
        "steps.spec.js::[web] steps › third": "passed",
        "broken.spec.js::[web] one": "failed",
        "broken.spec.js::[web] two": "failed",
        "flaky.spec.js::[web] cart › pays": "passed",
        "values.spec.js::[web]": "failed",
    }
    expected = {f"tests/{test}": outcome for test, outcome in cases.items()}
    can_choose = is_playwright_since(npm_project, CHOOSES_CASES)
    async with served(npm_project, tmp_path, TargetConfig(preset="playwright")) as server:
        await server.begin(*expected)
        ended = await server.until(*[*expected][: None if can_choose else 1])
    if not can_choose:
        assert {one.alone for one in ended.dropped.values()} == {True}
        return
    assert ended.outcomes() == expected, {test: result.message for test, result in ended.results.items()}
    for test, result in ended.results.items():
        found = [case.name for case in result.cases if case.project == "web"]
        assert "values" in test or found == ([] if "broken" in test or "gone" in test else [test.partition("] ")[2]])
    for test, log in ended.logs.items():
        printed = [line for line in log.splitlines() if line.startswith("ran ")]
        assert set(printed) <= {f"ran {test.partition('] ')[2]}"}, log
    setups = [test for test, result in ended.results.items() for case in result.cases if case.project == "setup"]
    assert len(setups) == len(set(setups)) == 2  # starts: without what does not load, and for the other serial case
    assert ended.results["tests/twins.spec.js::[web] gone"].permanent
    assert ended.dropped == {}


PYTEST_FILES = {
    "conftest.py": """
import pytest
@pytest.fixture(scope="session", autouse=True)
def server():
    with open("sessions", "a") as file:
        file.write("session\\n")
    yield
""",
    "test_a.py": "def test_one(): print('one of a')\ndef test_two(): pass\n",
    "test_b.py": "import pytest\ndef test_fails(): assert 1 == 2\n@pytest.mark.skip\ndef test_skipped(): pass\n",
    "test_broken.py": "import nothing_of_that_name\n",
    "test_c.py": "def test_one(): pass\n",
    "test_dies.py": "import os\ndef test_ends(): pass\ndef test_dies(): os._exit(7)\n",
    "test_d.py": "def test_one(): pass\n",
    "test_empty.py": "",
    "folder/test_e.py": "def test_one(): pass\n",
}


@pytest.mark.parametrize("version", PYTESTS)
async def test_pytest_runs_files_by_one_start(pythons: Callable[[str], Path], version: str, tmp_path: Path) -> None:
    """In the order of its arguments. A file that does not load stops no other; a crash is its file's."""
    project = tmp_path / "project"
    for name, text in PYTEST_FILES.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)
    tests = ["test_a.py", "test_b.py", "test_broken.py", "test_c.py", "test_dies.py", "test_d.py", "folder"]
    path = os.pathsep.join([str(pythons(version).parent), os.environ["PATH"]])
    async with served(project, tmp_path, TargetConfig(preset="pytest"), path) as server:
        await server.begin(*tests)
        ended = await server.until(*tests)
    assert ended.outcomes() == {
        "test_a.py": "passed",
        "test_b.py": "failed",
        "test_broken.py": "error",
        "test_c.py": "passed",
        "test_dies.py": "failed",
        "test_d.py": "passed",
        "folder": "passed",
    }, {test: result.message for test, result in ended.results.items()}
    assert "nothing_of_that_name" in ended.results["test_broken.py"].message
    assert ended.results["test_dies.py"].message.endswith("in 'test_dies'")
    assert (project / "sessions").read_text().splitlines() == ["session"] * 2
    assert [case.name for case in ended.results["test_a.py"].cases] == ["test_one", "test_two"]


CART = """
import pytest
@pytest.fixture(scope="module", autouse=True)
def shop():
    print("opens the shop")
class TestCart:
    @pytest.mark.parametrize("n", ["1", "10"])
    def test_adds(self, n): assert n == "10"
def test_removes(): pass
def test_never(): assert 0
"""


@pytest.mark.parametrize("version", PYTESTS)
async def test_pytest_runs_cases_by_one_start(pythons: Callable[[str], Path], version: str, tmp_path: Path) -> None:
    """In one session, also those that are held later; only the job of one that does not exist has failed for that."""
    project = tmp_path / "project"
    waits = "import os, time\ndef test_waits():\n    open('go.reached', 'w').close()\n"
    waits += "    while not os.path.exists('go'): time.sleep(0.01)\ndef test_last(): pass\n"
    files = {
        "conftest.py": PYTEST_FILES["conftest.py"],
        "test_cart.py": CART,
        "test_broken.py": "import nothing_here\n",
    }
    for name, text in (files | {"test_waits.py": waits}).items():
        project.mkdir(exist_ok=True)
        (project / name).write_text(text)
    tests = {
        "test_cart.py::TestCart::test_adds[1]": "failed",
        "test_cart.py::TestCart::test_adds[10]": "passed",
        "test_cart.py::gone": "failed",
        "test_broken.py::one": "error",
        "test_broken.py::two": "error",
        "test_waits.py": "passed",
    }
    more = {"test_cart.py::test_removes": "passed", "test_cart.py::TestCart::gone": "failed"}
    path = os.pathsep.join([str(pythons(version).parent), os.environ["PATH"]])
    async with served(project, tmp_path, TargetConfig(preset="pytest"), path) as server:
        await server.begin(*tests)
        await server.reached("go")
        await server.hold("test_cart.py::TestCart::test_adds[1]", *more)
        server.go("go")
        ended = await server.until(*tests, *more)
    assert ended.outcomes() == tests | more, {test: result.message for test, result in ended.results.items()}
    assert (project / "sessions").read_text().splitlines() == ["session"]
    names = {test: [case.name for case in result.cases] for test, result in ended.results.items()}
    assert names["test_cart.py::TestCart::test_adds[10]"] == ["TestCart › test_adds[10]"]
    assert names["test_cart.py::test_removes"] == ["test_removes"]
    assert ended.results["test_cart.py::gone"].permanent
    assert ended.dropped == {}
