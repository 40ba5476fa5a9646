"""The images that ``make image`` builds: a page, a device host and qgjob work with them; hung, stopped and restarted.

Their base is pulled, or, where no registry of images can be reached, made by debootstrap.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from qgagent.enroll_command import TOKEN_VARIABLE
from qgprotocol import __version__
from qgprotocol.tls import CA_FILE
from tests.browser.conftest import public_browser
from tests.browser.test_team_server import choose_account, link_in
from tests.databases import sqlite_only
from tests.distributions import skip_or_fail
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import ORG, make_enrollment, make_person, make_token, query
from tests.support.once import made_once
from tests.support.waiting import eventually
from tests.tls_proxy import TlsProxy
from tests.unit.deploy_files import dockerfile
from tools import images
from tools.images import PODMAN, podman

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800), sqlite_only]

BUILD_SECONDS = 1500
# as in compose.yaml
RIGHTS = (
    *images.limits(), "--read-only", "--tmpfs", "/tmp:mode=1777,size=512m", "--cap-drop", "ALL",
    "--security-opt", "no-new-privileges",
)  # fmt: skip
QGJOB = str(Path(sys.executable).with_name("qgjob"))
TEST_SECONDS = 8
UNHEALTHY_SECONDS = 180  # of which the start period is 60


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the bills of the images, which are built."""
    if os.geteuid() != 0 or shutil.which("podman") is None:
        skip_or_fail("root builds and runs images: apt-get install podman, as root")

    def make(folder: Path) -> None:
        base = next(rest.split()[0] for word, rest in dockerfile() if word == "FROM")
        pulled = subprocess.run(["podman", "pull", base], capture_output=True, check=False).returncode == 0
        options = [] if pulled else ["--debootstrap"]
        subprocess.run(
            [sys.executable, "-m", "tools.images", "--output", str(folder), *options],
            cwd=ROOT, timeout=BUILD_SECONDS, check=True,
        )  # fmt: skip

    return made_once(tmp_path_factory, "images", make)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Container:
    """A container of one of our images, which is removed at the end."""

    def __init__(self, stack: ExitStack, image: str, *options: str) -> None:
        self.name = f"qualgent-test-{uuid4().hex[:12]}"
        stack.callback(podman, "rm", "--force", "--ignore", "--time", "0", self.name)
        podman("run", "--detach", "--name", self.name, *RIGHTS, *options, f"{image}:{__version__}")

    def run(self, *command: str, code: int = 0) -> str:
        """Run a command in it; return its output."""
        done = subprocess.run([*PODMAN, "exec", self.name, *command], capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def state(self) -> dict[str, Any]:
        return dict(json.loads(podman("inspect", "--format", "{{json .State}}", self.name)))

    def health(self) -> tuple[bool, str]:
        """Run the image's health check; return whether it succeeded, and what a supervisor makes of it."""
        done = subprocess.run([*PODMAN, "healthcheck", "run", self.name], capture_output=True, check=False)
        return done.returncode == 0, self.state()["Health"]["Status"]

    def stop(self) -> int:
        """Stop it by SIGTERM; return its exit code."""
        podman("stop", "--time", "30", self.name)
        return int(self.state()["ExitCode"])

    def log(self) -> str:
        done = subprocess.run([*PODMAN, "logs", self.name], capture_output=True, text=True, check=False)
        return done.stdout + done.stderr


class Installation:
    """A server in a container, with a volume, behind a proxy that ends TLS, as ``url``."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        self._stack = stack
        self._proxy = stack.enter_context(TlsProxy(folder, "localhost"))
        self._proxy.server_port = free_port()
        self.url = self._proxy.url
        self.port = self._proxy.port
        # where connections to a published port come from
        network = json.loads(podman("network", "inspect", "podman"))[0]["subnets"][0]["gateway"]
        settings = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": self.url, "QUALGENT_TRUSTED_PROXIES": network}
        volume = self.volume()
        self.data_dir = Path(podman("volume", "inspect", "--format", "{{.Mountpoint}}", volume).strip())
        options = ("--volume", f"{volume}:/var/lib/qualgent", *(f"--env={name}={settings[name]}" for name in settings))
        podman("run", "--rm", *RIGHTS, *options, f"qualgent:{__version__}", "python", "manage.py", "migrate")
        published = ("--publish", f"127.0.0.1:{self._proxy.server_port}:3000")
        self.server = Container(stack, "qualgent", *published, *options)

    def volume(self) -> str:
        name = f"qualgent-test-{uuid4().hex[:12]}"
        podman("volume", "create", name)
        self._stack.callback(podman, "volume", "rm", "--force", name)
        return name

    def wait(self) -> None:
        """Wait until the server is healthy."""
        eventually(self.server.health, lambda seen: seen == (True, "healthy"), otherwise=self.server.log)

    def device_host(self, enrollment: str) -> Container:
        """Enroll a device host, and start it."""
        options = (
            "--network", "host", "--volume", f"{self.volume()}:/var/lib/qgagent", "--hostname", "device-host-1",
            "--volume", f"{self._proxy.ca_file}:/authorities/ca.pem:ro", "--env", f"{CA_FILE}=/authorities/ca.pem",
            "--env", f"QGAGENT_URL={self.url}", "--env", "QGAGENT_PRESET=simulated", "--env", "QGAGENT_TARGET=web",
            "--env", f"QGAGENT_SECONDS={TEST_SECONDS}",
        )  # fmt: skip
        self._proxy.ca_file.chmod(0o644)
        image = f"qualgent-agent:{__version__}"
        podman("run", "--rm", *RIGHTS, *options, "--env", f"{TOKEN_VARIABLE}={enrollment}", image, "enroll")
        return Container(self._stack, "qualgent-agent", *options)

    def qgjob(self, token: str, *arguments: str) -> str:
        own = {"QUALGENT_URL": self.url, "QUALGENT_TOKEN": token, CA_FILE: str(self._proxy.ca_file)}
        done = subprocess.run(
            [QGJOB, *arguments], env={**os.environ, **own}, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr + self.server.log()
        return done.stdout


@pytest.fixture
def installation(built: Path, tmp_path: Path) -> Iterator[Installation]:
    with ExitStack() as stack:
        found = Installation(stack, tmp_path / "proxy")
        found.wait()
        yield found


def has_no_rights(container: Container, data: str) -> None:
    """Check that its process is of user 10001, without capabilities, and can write to its data and /tmp only."""
    status = dict(line.split(":", 1) for line in container.run("cat", "/proc/1/status").splitlines())
    assert {*status["Uid"].split(), *status["Gid"].split()} == {"10001"}
    assert {int(status[name], 16) for name in ("CapPrm", "CapEff", "CapBnd", "CapInh", "CapAmb")} == {0}
    assert status["NoNewPrivs"].strip() == "1"
    for folder in (data, "/tmp"):
        container.run("touch", f"{folder}/written")
    for folder in ("/", "/opt/qualgent", "/opt/venv", "/var/lib", "/etc", "/home"):
        container.run("touch", f"{folder}/written", code=1)
    assert container.run("stat", "--format", "%u %a", data).split() == ["10001", "700"]


def submit(installation: Installation, token: str) -> str:
    """Submit a test; return the id of its job."""
    target = ("--org-id", ORG, "--app-version-id", "1.0", "--target", "web", "--test", "a.spec.js")
    return installation.qgjob(token, "submit", *target).partition("Job ID: ")[2].splitlines()[0]


def status_of(installation: Installation, token: str, job_id: str) -> str:
    return installation.qgjob(token, "status", "--id", job_id).partition("status: ")[2].strip()


@pytest.mark.browser
def test_an_installation_of_the_images(installation: Installation) -> None:
    """From the first link to a result on the page; a restart in the middle of a test loses nothing."""
    server, rows = installation.server, cast("ServerProcess", installation)
    has_no_rights(server, "/var/lib/qualgent")
    link = link_in(installation.url, server.run("python", "manage.py", "bootstrap", "--org", ORG))
    token = make_token(rows, make_person(rows, "olga"), "read", "submit")
    waiting = submit(installation, token)
    assert server.stop() == 0
    podman("start", server.name)
    installation.wait()
    assert status_of(installation, token, waiting) == "pending"
    agent = installation.device_host(make_enrollment(rows))
    has_no_rights(agent, "/var/lib/qgagent")
    eventually(lambda: status_of(installation, token, waiting), lambda seen: seen == "running", otherwise=agent.log)
    assert server.stop() == 0
    podman("start", server.name)
    installation.wait()
    eventually(lambda: status_of(installation, token, waiting), lambda seen: seen == "done", otherwise=agent.log)
    assert len(query(rows, "SELECT id FROM jobs_attempt")) == 1
    with public_browser("localhost", installation.port, installation.port) as pages:
        page = pages()
        page.goto(link)
        choose_account(page, "sue")
        page.goto(f"{installation.url}/jobs")
        expect(page.get_by_text("a.spec.js").first).to_be_visible()
        page.goto(f"{installation.url}/docs/deploy.html")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Deploy")
    assert agent.stop() == 0


def test_a_server_that_hangs_is_unhealthy(installation: Installation) -> None:
    """As it does not answer, until it goes on. The image's settings ignore failures in the first minute."""
    podman("kill", "--signal", "STOP", installation.server.name)
    eventually(installation.server.health, lambda seen: seen == (False, "unhealthy"), seconds=UNHEALTHY_SECONDS)
    podman("kill", "--signal", "CONT", installation.server.name)
    installation.wait()


@pytest.mark.parametrize("name", images.IMAGES)
def test_the_bill_has_what_is_installed(built: Path, name: str) -> None:
    """Of Python and Debian, as their own tools list it; described once more it is the same."""
    text = (built / f"{name}-{__version__}-image.cdx.json").read_text()
    assert images.describe(name) == text
    kinds = [one["purl"].partition("/")[0] for one in json.loads(text)["components"] if "purl" in one]
    run = ("run", "--rm", *images.limits(), "--network", "none", "--entrypoint", "sh", f"{name}:{__version__}", "-c")
    packages = podman(*run, "dpkg-query --show --showformat '${db:Status-Status}\\n'").split()
    assert kinds.count("pkg:deb") == packages.count("installed") > 50
    folders = podman(*run, "ls -d /opt/venv/lib/python*/site-packages/*.dist-info").split()
    assert kinds.count("pkg:pypi") >= len(folders) > 10
