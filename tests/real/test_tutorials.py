"""The tutorials for Playwright and pytest, command by command as they stand, with a home directory of their own."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.chromium import BROWSERS
from tests.distributions import distributions
from tests.server_process import ROOT, clean_environment
from tests.support.waiting import eventually
from tools.servers import free_port

from .run_support import program

pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(600)]

SECONDS = 240  # of a step: pip and npm download
INSTALL_BROWSER = "npx playwright install --with-deps chromium\n"
# where Playwright looks for the browsers that this line downloads: those of this machine
LINK_BROWSER = """npx playwright install --dry-run chromium | sed -n 's/.*Install location: *//p' |
while read -r folder; do
  mkdir -p "$folder/chrome-linux64" "$folder/chrome-headless-shell-linux64"
  ln -s "$CHROMIUM" "$folder/chrome-linux64/chrome"
  ln -s "$CHROMIUM" "$folder/chrome-headless-shell-linux64/chrome-headless-shell"
  touch "$folder/INSTALLATION_COMPLETE"
done
"""


@contextmanager
def terminal(commands: str, folder: Path, environment: dict[str, str], log: Path) -> Iterator[None]:
    """Run commands in the background for the duration of the block, then end all of their processes."""
    with log.open("w") as output:
        process = subprocess.Popen(
            ["bash", "-e", "-c", commands],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(60)


def is_ready(url: str) -> bool:
    try:
        return httpx.get(f"{url}/readyz", timeout=5, trust_env=False).status_code == 200
    except httpx.TransportError:
        return False


@pytest.mark.parametrize("name", ["playwright", "pytest"])
def test_its_commands_lead_to_a_failure_that_is_mended(
    name: str, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path, at_end: ExitStack
) -> None:
    """Submitted, it ends with code 1; what failed is run again, with code 0."""
    text = (ROOT / "docs" / "tutorials" / f"{name}.md").read_text()
    serve, project, connect, submit, mend, *more = re.findall(r"^```sh\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    if name == "playwright":
        assert INSTALL_BROWSER in project
        project = project.replace(INSTALL_BROWSER, LINK_BROWSER)
    port = free_port()
    url = f"http://127.0.0.1:{port}"  # other tests may have the one of the page
    environment = {
        **clean_environment(tmp_path),
        "HOME": str(tmp_path),
        "PIP_FIND_LINKS": str(distributions(tmp_path_factory)),  # qualgent is not published yet
        "CHROMIUM": program(*BROWSERS),
        "PORT": str(port),
        "QUALGENT_URL": url,
        "QGAGENT_URL": url,
    }
    environment.pop("PYTHONPATH", None)
    logs = [tmp_path / "server.log", tmp_path / "agent.log"]
    at_end.enter_context(terminal(serve, tmp_path, environment, logs[0]))
    eventually(lambda: is_ready(url), seconds=SECONDS)
    at_end.enter_context(terminal(project + connect, tmp_path, environment, logs[1]))
    eventually(lambda: "connected to qualgent" in logs[1].read_text(), seconds=SECONDS)
    third = f"set +e\n{submit}\ntest $? = 1 || exit 9\nset -e\n{mend}\n{''.join(more)}"
    done = subprocess.run(
        ["bash", "-c", third],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr + logs[1].read_text()
    assert "1 passed, 1 failed in" in done.stdout
    assert "1 passed in" in done.stdout
