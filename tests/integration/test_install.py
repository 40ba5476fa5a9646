"""The pages under /install/: what they give to everybody, and the script for a device host, run by sh."""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest

from qgprotocol import __version__
from qualgent.api.install.views import SCRIPT, script
from qualgent.api.install.wheel import Wheel
from tests.server_process import ServerProcess, clean_environment
from tests.shared_mode import PUBLIC_URL, SHARED, PublicClient, make_enrollment, query
from tests.tls_proxy import TlsProxy

pytestmark = pytest.mark.timeout(300)  # pip makes environments, and may download the packages

WHEEL = f"/install/qualgent-{__version__}-py3-none-any.whl"
TOKEN = "qge_" + "k" * 43


# ------------------------------------------------------------------------------------------ the pages


def test_everybody_gets_the_programs_and_nothing_else(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """Also with a credential that is not valid; by the public address, whatever the request calls the server."""
    shared = server_factory(**SHARED)
    client = public(shared)
    with ThreadPoolExecutor(8) as pool:  # one build for all of them
        wheels = list(pool.map(lambda _: client.get(WHEEL), range(8)))
    digest = hashlib.sha256(wheels[0].content).hexdigest()
    assert {(wheel.status_code, hashlib.sha256(wheel.content).hexdigest()) for wheel in wheels} == {(200, digest)}
    packages = {name.partition("/")[0] for name in ZipFile(BytesIO(wheels[0].content)).namelist()}
    assert packages == {"qgfailures", "qgprotocol", "qgjob", "qgagent", f"qualgent-{__version__}.dist-info"}
    page = client.get("/install/")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert f"curl -fsSL {PUBLIC_URL}/install/agent.sh | sh" in page.text
    assert f"pip install &#x27;{PUBLIC_URL}{WHEEL}#sha256={digest}&#x27;" in page.text.replace("'", "&#x27;")
    assert "unsafe-inline" not in page.headers["content-security-policy"]
    text = client.get("/install/agent.sh", headers={"x-forwarded-host": "evil.test"}).text
    for line in (f"server_url={PUBLIC_URL}", f"wheel_name={WHEEL.rpartition('/')[2]}", f"wheel_sha256={digest}"):
        assert line in text.splitlines()
    assert "evil" not in text
    assert client.head("/install/").status_code == 200
    for method, path, status in (
        ("POST", "/install/", 403),
        ("GET", "/install/nothing.whl", 404),
        ("GET", "/install/wheel.py", 404),
        ("GET", "/install/../admin/", 302),
        ("GET", "/install/..%2fsecret_key", 404),
    ):
        answer = client.request(method, path, headers={"accept": "text/html"} if status == 302 else {})
        assert (answer.status_code, path) == (status, path)
    for token in ("qgt_" + "x" * 43, TOKEN, "nonsense"):
        assert public(shared, token).get("/install/").status_code == 200
    assert [path.name for path in (shared.data_dir / "install").rglob("*.whl")] == [WHEEL.rpartition("/")[2]]
    shared.restart()
    assert client.get(WHEEL).content == wheels[0].content


def test_a_build_that_fails(server_factory: Callable[..., ServerProcess]) -> None:
    """It is reported without a reason, which is in the log, and not tried again by every request."""
    local = server_factory()
    (local.data_dir / "install").write_text("in the way")
    for path in ("/install/", "/install/agent.sh", WHEEL):
        answer = httpx.get(local.url + path, trust_env=False)
        assert (answer.status_code, "its log says why" in answer.text) == (503, True)
        assert str(local.data_dir) not in answer.text
    assert local.log_text().count("could not be built") == 1


@pytest.mark.parametrize(
    "url",
    ["https://a.example", "https://x';touch${IFS}evil;'", "https://$(touch evil)", "https://`touch evil`"],
)
def test_an_address_is_no_code(tmp_path: Path, url: str) -> None:
    text = script(SCRIPT.read_text(), url, Wheel("x.whl", b"", "0"))
    done = subprocess.run(
        ["sh", "-s", "--", "--help"], input=text, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert f"Install qgagent and qgjob of {url} for this user" in done.stdout
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------------------------------ the script


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[TlsProxy]:
    with TlsProxy(tmp_path / "tls", "localhost") as made:
        yield made


class Host:
    """A device host: a user with an empty home, who pipes the script of a server to sh."""

    def __init__(self, home: Path, text: str, **environment: str) -> None:
        self.home = home
        self.text = text
        self.environment = {"PYTHON": sys.executable, **environment}
        home.mkdir()

    def run(self, *arguments: str, text: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        base = clean_environment(self.home)
        unwanted = ("PYTHONPATH", "XDG_DATA_HOME", "QUALGENT_DATA_DIR")
        kept = {name: value for name, value in base.items() if name not in unwanted}
        return subprocess.run(
            ["sh", "-s", "--", *arguments], input=text or self.text, cwd=self.home, text=True, timeout=240, check=False,
            env={**kept, "HOME": str(self.home), **self.environment, **environment},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    @property
    def programs(self) -> Path:
        return self.home / ".local/share/qualgent/venv/bin"


@pytest.mark.slow
def test_the_script_installs_upgrades_and_enrolls(
    server_factory: Callable[..., ServerProcess], proxy: TlsProxy, tmp_path: Path
) -> None:
    """From a server with a certificate of a private authority."""
    shared = server_factory(**{**SHARED, "QUALGENT_PUBLIC_URL": proxy.url})
    proxy.server_port = shared.port
    trusted = ssl.create_default_context(cafile=str(proxy.ca_file))
    text = httpx.get(f"{proxy.url}/install/agent.sh", verify=trusted, trust_env=False).raise_for_status().text
    host = Host(tmp_path / "home", text)
    lines = text.splitlines(keepends=True)
    assert lines[-1] == 'main "$@"\n'
    for count in (len(lines) // 2, len(lines) - 1):  # a download that broke off
        host.run(text="".join(lines[:count]))
        assert list(host.home.iterdir()) == []

    untrusted = host.run()
    assert (untrusted.returncode, "CERTIFICATE_VERIFY_FAILED" in untrusted.stdout) == (1, True), untrusted.stdout
    assert "QUALGENT_CA_FILE names the authority" in untrusted.stdout

    host.environment["QUALGENT_CA_FILE"] = str(proxy.ca_file)
    alone = host.run(PIP_NO_INDEX="1", PIP_FIND_LINKS="", PIP_CONFIG_FILE=os.devnull)
    assert (alone.returncode, "package index that pip is configured with" in alone.stdout) == (1, True), alone.stdout
    assert not (host.programs / "qgagent").exists()

    done = host.run()
    if done.returncode and not os.environ.get("CI") and "No matching distribution" in done.stdout:
        pytest.skip("the dependencies cannot be downloaded: there is no network")
    assert done.returncode == 0, done.stdout
    assert f"Installed qgagent {__version__} and qgjob {__version__} in {host.programs}.\n" in done.stdout
    assert '\nNext:\n  export PATH="$HOME/.local/bin:$PATH" ' in done.stdout
    assert f"\n  qgjob login --url {proxy.url}\n" in done.stdout
    links = host.home / ".local/bin"
    assert [(links / name).resolve() for name in ("qgagent", "qgjob")] == [
        (host.programs / name).resolve() for name in ("qgagent", "qgjob")
    ]
    assert subprocess.run([host.programs / "qgjob", "--version"], check=True, capture_output=True).stdout
    assert list(host.programs.parents[1].glob("*.whl")) == []
    assert host.run().stdout.startswith("qgagent and qgjob are up to date.\n")

    upgraded = re.sub(r"(?m)^wheel_sha256=.*", f"wheel_sha256={'0' * 64}", text)
    changed = host.run(text=upgraded)
    assert (changed.returncode, "is not what this script was made for" in changed.stdout) == (1, True), changed.stdout
    (host.programs.parent / "qualgent.sha256").write_text("of an earlier version")
    (next(host.programs.parent.glob("lib/*/site-packages/qgagent")) / "main.py").write_text("raise SystemExit('old')")
    assert host.run().returncode == 0
    assert subprocess.run([host.programs / "qgagent", "--version"], check=False, capture_output=True).returncode == 0

    enrolled = host.run("--token", make_enrollment(shared), XDG_STATE_HOME="", XDG_CONFIG_HOME="")
    assert enrolled.returncode == 0, enrolled.stdout
    assert "\n  qgagent init     # writes qgagent.toml" in enrolled.stdout.partition("export PATH")[2]
    assert (
        f'ExecStart="{host.programs}/qgagent" run --url {proxy.url} --config /FOLDER/OF/YOUR/TESTS/' in enrolled.stdout
    )
    assert f'Environment="QUALGENT_CA_FILE={proxy.ca_file}"\n' in enrolled.stdout
    assert query(shared, "SELECT count(*) FROM accounts_host") == [(1,)]
    (links / "qgagent").unlink()
    (links / "qgagent").write_text("of somebody else")
    named = host.run()
    assert f'\nNext:\n  "{host.programs}/qgjob" login --url {proxy.url}\n' in named.stdout
    assert (links / "qgagent").read_text() == "of somebody else"
    again = host.run(QUALGENT_ENROLLMENT_TOKEN=TOKEN)
    assert (again.returncode, "this device host is not enrolled" in again.stdout) == (1, True)

    recorded = tmp_path / "recorded"
    (host.programs / "qgagent").write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$*" "$QUALGENT_ENROLLMENT_TOKEN" >{shlex.quote(str(recorded))}\nexit "$CODE"\n'
    )
    for arguments, environment in (((), {"QUALGENT_ENROLLMENT_TOKEN": TOKEN}), (("--token", TOKEN), {})):
        assert host.run(*arguments, CODE="0", **environment).returncode == 0
        assert recorded.read_text() == f"enroll --url {proxy.url}\n{TOKEN}\n"
    refused = host.run("--token", TOKEN, CODE="3")
    assert (refused.returncode, "this device host is not enrolled" in refused.stdout) == (1, True)
    assert TOKEN not in refused.stdout


def test_the_script_of_a_server_in_local_mode(server: ServerProcess, tmp_path: Path) -> None:
    """It has the server's own address; wrong arguments change nothing, and are not repeated."""
    text = httpx.get(f"{server.url}/install/agent.sh", trust_env=False).text
    assert f"server_url={server.url}\n" in text
    assert "QUALGENT_ENROLLMENT_TOKEN=" not in httpx.get(f"{server.url}/install/", trust_env=False).text
    host = Host(tmp_path / "home", text)
    for arguments in ((TOKEN,), (f"--token={TOKEN}",), ("--token",), ("--dir", "")):
        done = host.run(*arguments)
        assert (done.returncode, "see --help" in done.stdout, TOKEN in done.stdout) == (1, True, False), done.stdout
    assert "HOME is not set" in host.run(HOME="").stdout
    fakes = tmp_path / "bin"
    fakes.mkdir()
    for name in ("python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"):
        (fakes / name).write_text("#!/bin/sh\nexit 1\n")
        (fakes / name).chmod(0o755)
    path = f"{fakes}:{os.environ['PATH']}"
    assert "no Python 3.11 or newer found" in host.run(PATH=path, PYTHON="").stdout
    (fakes / "python3.12").write_text("#!/bin/sh\ncase $2 in *ensurepip*) exit 1 ;; esac\n")
    assert "python3.12 has no venv module" in host.run(PATH=path, PYTHON="").stdout
    assert not (host.programs.parent).exists()
    odd = host.home / "odd folder's"
    (odd / "venv").mkdir(parents=True)
    (odd / "venv" / "mine").touch()
    assert "it is no virtual environment" in host.run("--dir", "odd folder's").stdout
    assert (odd / "venv" / "mine").exists()
