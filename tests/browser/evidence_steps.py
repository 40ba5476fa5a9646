"""A suite whose tests fail in known ways, with reports, logs and screenshots, run by a real agent."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tests.browser.test_artifacts import png
from tests.server_process import ServerProcess

LOG_LINES = 60  # before the failure

RUN = """
import os, pathlib, sys
from xml.sax.saxutils import quoteattr
test, artifacts = sys.argv[1], pathlib.Path(sys.argv[2])
for number in range(LOG_LINES):
    print(f"step {number}")
cases = '<testcase name="opens" classname="shop" time="0.1"/>'
message = None
if "total" in test:
    message = ("Error: expect(received).toBe(expected)\\n\\nExpected: 42.00 EUR\\nReceived: 41.99 EUR\\n\\n"
               "    at tests/total.spec.js:31:24")
if "database" in test:
    message = f"ConnectionError: connection refused: database:5432 after {os.getpid()} ms"
if "flaky" in test and os.environ["QUALGENT_ATTEMPT_NUMBER"] == "1":
    message = "TimeoutError: waiting for #pay"
if "silent" in test:
    sys.exit(3)
if message:
    print(message)
    cases += f'<testcase name="adds up" classname="shop" time="0.2"><failure message={quoteattr(message)}/></testcase>'
if "pair" in test:
    cases += '<testcase name="lists" classname="shop"><failure message="TypeError: items is undefined"/></testcase>'
(artifacts / "junit.xml").write_text(f"<testsuite name='shop'>{cases}</testsuite>")
if "total" in test:
    for name in ("expected", "actual", "diff"):
        (artifacts / f"cart-{name}.png").write_bytes(pathlib.Path("cart.png").read_bytes())
for number in range(LOG_LINES):
    print(f"after {number}")
sys.exit(1 if message else 0)
"""


def start_shop(server: ServerProcess, agent: Callable[..., None], folder: Path, name: str = "shop") -> None:
    """Start an agent of target ``web`` that runs tests by name: total, database, flaky, silent or pair; others pass."""
    folder.mkdir(exist_ok=True)
    (folder / "run.py").write_text(RUN.replace("LOG_LINES", str(LOG_LINES)))
    (folder / "cart.png").write_bytes(png(60, 40))
    run = f'["{sys.executable}", "run.py", "{{test}}", "{{artifacts}}"]'
    for test in ("total", "total-eu", "total-pair", "database-1", "database-2", "flaky", "silent", "cart", "home"):
        (folder / f"{test}.spec.js").touch()
    (folder / "qgagent.toml").write_text(f'test_root = "."\n[target.web]\npreset = "command"\nrun = {run}\n')
    agent(server, name, "--config", str(folder / "qgagent.toml"))
