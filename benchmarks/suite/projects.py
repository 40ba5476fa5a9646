"""Generated projects of Playwright and pytest: files of a few cases whose durations are skewed, the same each time."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable
from math import exp
from pathlib import Path
from typing import NamedTuple

from tools.chromium import ARGUMENTS
from tools.servers import node_with_packages

PLAYWRIGHT = Path(__file__).parents[1] / "peers" / "playwright"
SESSION_SECONDS = 0.5  # of pytest's fixture
WORK_ROUNDS = 150_000  # of the fixture: some 0.05 s of CPU
PAGE = """<!doctype html><title>Shop</title><h1>Fruit</h1><form><input name="wanted"><button>Add</button></form>
<ul></ul>
<script>
document.cookie = "user=ada";
document.querySelector("form").onsubmit = (event) => {
  event.preventDefault();
  const item = document.createElement("li");
  item.textContent = event.target.wanted.value;
  document.querySelector("ul").append(item);
};
</script>"""
SETUP = """const { test } = require('@playwright/test');
test('logs in', async ({ page, context }) => {
  await page.goto('/');
  await page.waitForTimeout(SECONDS);
  await context.storageState({ path: process.env.AUTH_FILE });
});
"""
CONFIG = """const { defineConfig } = require('@playwright/test');
const chromium = { executablePath: process.env.CHROMIUM, args: ARGUMENTS };
module.exports = defineConfig({
  testDir: 'tests',
  reporter: 'line',
  use: { baseURL: process.env.PAGE_URL, launchOptions: chromium },
  projects: [
    { name: 'setup', testMatch: /log-in\\.setup\\.js/ },
    { name: 'web', testMatch: /.*\\.spec\\.js/, dependencies: ['setup'], use: { storageState: process.env.AUTH_FILE } },
  ],
});
"""
CASE = """test('adds NUMBER', async ({ page }) => {
  await page.goto('/');
  for (const fruit of ['apples', 'pears', 'plums']) {
    await page.fill('input', fruit);
    await page.click('button');
  }
  await expect(page.locator('li')).toHaveCount(3);
  await page.waitForTimeout(MILLISECONDS);
});
"""
WAITING_CASE = "test('waits NUMBER', () => new Promise((resolve) => setTimeout(resolve, MILLISECONDS)));\n"
CONFTEST = f"""import hashlib
import time
import pytest

@pytest.fixture(scope="session")
def session():
    hashlib.pbkdf2_hmac("sha256", b"", b"", {WORK_ROUNDS})
    time.sleep({SESSION_SECONDS})
"""


class Suite(NamedTuple):
    """A generated project. ``cases``: of all files together; ``seconds``: that they wait, together."""

    folder: Path
    tests: list[str]
    cases: int
    seconds: float


def skewed_seconds(count: int, middle: float, sigma: float, seed: int = 1) -> list[float]:
    """Return durations whose middle one is about this long, and a few of which are many times as long."""
    chance = random.Random(seed)
    return [round(middle * exp(chance.gauss(0, sigma)), 3) for _ in range(count)]


def playwright_suite(folder: Path, files: int, *, waits_only: bool) -> Suite:
    """Generate a project with a setup project. Raises MissingError.

    ``waits_only``: cases that need no browser, in files of very different durations; the setup is short.
    """
    node_with_packages(PLAYWRIGHT, "Playwright")
    (folder / "node_modules").symlink_to(PLAYWRIGHT / "node_modules")
    (folder / "playwright.config.js").write_text(CONFIG.replace("ARGUMENTS", json.dumps(ARGUMENTS)))
    (folder / "tests").mkdir()
    setup = SETUP.replace("SECONDS", "0" if waits_only else "1000")
    (folder / "tests" / "log-in.setup.js").write_text(setup)
    case, middle, sigma = (WAITING_CASE, 3.0, 1.0) if waits_only else (CASE, 1.2, 0.8)

    def content(waits: Iterable[float]) -> str:
        bodies = (
            case.replace("NUMBER", str(number)).replace("MILLISECONDS", str(round(1000 * wait)))
            for number, wait in enumerate(waits)
        )
        return "const { expect, test } = require('@playwright/test');\n" + "".join(bodies)

    return _write_files(folder, "t{}.spec.js", content, skewed_seconds(files, middle, sigma))


def pytest_suite(folder: Path, files: int, middle: float = 1.0) -> Suite:
    """Generate a project with a session fixture; most of its time is waiting."""
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -q -p no:cacheprovider\n")
    (folder / "tests").mkdir()
    (folder / "tests" / "conftest.py").write_text(CONFTEST)

    def content(waits: Iterable[float]) -> str:
        cases = (f"def test_{number}(session):\n    time.sleep({wait:.3f})\n\n" for number, wait in enumerate(waits))
        return "import time\n\n" + "".join(cases)

    return _write_files(folder, "test_{}.py", content, skewed_seconds(files, middle, 0.8))


def _write_files(folder: Path, name: str, content: Callable[[Iterable[float]], str], durations: list[float]) -> Suite:
    chance, tests, cases = random.Random(11), [], 0  # 247 cases in 60 files
    for number, seconds in enumerate(durations):
        count = chance.randint(2, 6)
        test = f"tests/{name.format(f'{number:03}')}"
        (folder / test).write_text(content([seconds / count] * count))
        tests.append(test)
        cases += count
    return Suite(folder, tests, cases, sum(durations))
