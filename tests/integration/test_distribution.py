"""What `make dist` builds: complete, the same bytes each time, and installed alone it works."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tarfile
from contextlib import ExitStack
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest
from packaging.requirements import Requirement

from qgprotocol import __version__
from qualgent.api.install.wheel import build_wheel
from tests.distributions import Environment, distributions, file_of, installed, run, run_a_test
from tests.server_process import ROOT, ServerProcess
from tools.dist import APP_FILES, APP_FOLDERS
from tools.site import SITE

# the first test that needs them builds all, and an environment
pytestmark = [pytest.mark.timeout(300), pytest.mark.slow]

CLIENTS = {"qgjob", "qgagent", "qgfailures", "qgprotocol"}
REPORTER_FILES = ("playwright/*.js", "playwright/package.json", "pytest/pytest_qualgent/*.py")
# for qgagent's runs; each reporter is published on its own, too
SERVER_PACKAGES = ("qualgent", "agents", "jobs", "tests")
PYTHON_NAMES = ("qualgent", "qualgent_server", "pytest_qualgent")


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return distributions(tmp_path_factory)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Install ``qualgent`` alone."""
    return installed(tmp_path_factory, "")


@pytest.fixture(scope="module")
def with_server(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Install ``qualgent[server]`` alone."""
    return installed(tmp_path_factory, "server")


def tracked(*folders: str) -> set[str]:
    """Return the files that Git knows below these folders."""
    listed = subprocess.run(["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()}


def names_in_wheel(path: Path) -> set[str]:
    with ZipFile(path) as opened:
        return {name for name in opened.namelist() if ".dist-info/" not in name}


def names_in_tar(path: Path) -> set[str]:
    """Return the files of an sdist or npm's tarball, below its one folder."""
    with tarfile.open(path) as opened:
        return {member.name.partition("/")[2] for member in opened.getmembers() if member.isfile()}


def metadata_of(wheel: Path) -> dict[str, bytes]:
    """Return the metadata files of a wheel: path below `*.dist-info/` → content."""
    with ZipFile(wheel) as opened:
        return {name.partition("/")[2]: opened.read(name) for name in opened.namelist() if ".dist-info/" in name}


def headers_of(wheel: Path) -> Message:
    return message_from_bytes(metadata_of(wheel)["METADATA"])


@pytest.mark.one_python
def test_all_is_built_and_named(dist: Path) -> None:
    """Each Python distribution as sdist and wheel, and npm's tarball: with one version, that of qgprotocol."""
    expected = {f"qualgent-playwright-{__version__}.tgz"}
    for name in PYTHON_NAMES:
        expected |= {f"{name}-{__version__}.tar.gz", f"{name}-{__version__}-py3-none-any.whl"}
    assert {path.name for path in dist.iterdir()} == expected
    with tarfile.open(file_of(dist, "*.tgz")) as opened:
        package = opened.extractfile("package/package.json")
        assert package is not None
        assert json.load(package)["version"] == __version__


@pytest.mark.one_python
def test_the_clients_have_nothing_of_the_server(dist: Path) -> None:
    """Packages of the command line, the agent and the protocol, with all of their files."""
    names = names_in_wheel(file_of(dist, "qualgent-*.whl"))
    assert all((ROOT / package).is_dir() for package in SERVER_PACKAGES)
    own = tracked(*CLIENTS)
    bundled = {
        path.relative_to(ROOT).as_posix() for pattern in REPORTER_FILES for path in (ROOT / "reporters").glob(pattern)
    }
    assert names == own | {f"qgprotocol/{name}" for name in bundled}
    made = {"pyproject.toml", "packages/qualgent.md", "LICENSE", "PKG-INFO", "setup.cfg"}
    sources = {name for name in names_in_tar(file_of(dist, "qualgent-*.tar.gz")) if ".egg-info/" not in name}
    assert sources == own | bundled | made


@pytest.mark.one_python
def test_the_server_has_the_project_as_in_a_checkout(dist: Path) -> None:
    """Every file that Git knows, and no other; besides these the launcher, and the clients' wheel that is published."""
    wheel, clients = file_of(dist, "qualgent_server-*.whl"), file_of(dist, "qualgent-*.whl")
    site = {name for name in names_in_wheel(wheel) if name.startswith(f"qualgent_server/app/{SITE}/")}
    assert {f"qualgent_server/app/{SITE}/{name}" for name in ("index.html", "search.html", "searchindex.js")} <= site
    app = tracked(*APP_FOLDERS) | {*APP_FILES, f"wheel/{clients.name}"}
    launcher = {f"qualgent_server/{name}.py" for name in ("__init__", "__main__", "launcher")}
    expected = launcher | {f"qualgent_server/app/{name}" for name in app} | site
    assert names_in_wheel(wheel) == expected
    made = {"pyproject.toml", "requirements.txt", "README.md", "LICENSE", "THIRD-PARTY.md", "PKG-INFO", "setup.cfg"}
    sources = {name for name in names_in_tar(file_of(dist, "qualgent_server-*.tar.gz")) if ".egg-info/" not in name}
    assert sources == expected | made
    with ZipFile(wheel) as opened:
        screens = opened.read(f"qualgent_server/app/{SITE}/dashboard.html").decode()
        assert ">Causes of failures</span></a>" in screens  # a link to a page has its title, not failures.md
        assert "g\N{NO-BREAK SPACE}o</span>" in screens
        assert opened.read(f"qualgent_server/app/wheel/{clients.name}") == clients.read_bytes()
        for name in tracked(*APP_FOLDERS):
            assert opened.read(f"qualgent_server/app/{name}") == (ROOT / name).read_bytes(), name


@pytest.mark.one_python
def test_the_reporters_have_all_that_they_load(dist: Path) -> None:
    own = {name.removeprefix("reporters/pytest/") for name in tracked("reporters/pytest/pytest_qualgent")}
    assert names_in_wheel(file_of(dist, "pytest_qualgent-*.whl")) == own
    assert own | {"README.md", "LICENSE"} <= names_in_tar(file_of(dist, "pytest_qualgent-*.tar.gz"))
    names = names_in_tar(file_of(dist, "*.tgz"))
    assert names == {"package.json", "README.md", "LICENSE", "index.js", "choice.js", "steps.js"}
    for name in names:
        for loaded in re.findall(r"require\(\"\./([^\"]+)\"\)", (ROOT / "reporters" / "playwright" / name).read_text()):
            assert loaded in names


@pytest.mark.one_python
def test_the_same_commit_makes_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    """In other folders, later, and whatever the environment says."""
    odd = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7", "HOME": str(tmp_path)}
    command = f"umask 077; exec '{sys.executable}' -m tools.dist --output '{tmp_path}/a/dist' --work '{tmp_path}/b'"
    run("sh", "-c", command, cwd=ROOT, **odd)
    digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in dist.iterdir()}
    again = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (tmp_path / "a/dist").iterdir()}
    assert again == digests


@pytest.mark.one_python
def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").touch()
    for options in (("--output", tmp_path), ("--output", tmp_path / "new", "--work", tmp_path)):
        done = run(sys.executable, "-m", "tools.dist", *options, cwd=ROOT, check=False)
        assert (done.returncode, "is not empty" in done.stdout) == (1, True), done.stdout
    assert (tmp_path / "mine").exists()


@pytest.mark.one_python
def test_the_index_would_accept_them(dist: Path) -> None:
    files = [path for path in dist.iterdir() if path.suffix != ".tgz"]
    done = run(sys.executable, "-m", "twine", "--no-color", "check", "--strict", *files, cwd=dist)
    assert done.stdout.count("PASSED") == len(files) == 6


@pytest.mark.one_python
def test_a_checkout_serves_the_wheel_that_is_published(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under /install/, but for its times: one way builds both."""
    with ZipFile(file_of(dist, "qualgent-*.whl")) as opened:
        assert {info.date_time for info in opened.infolist()} != {(1980, 1, 1, 0, 0, 0)}
    epoch = run("git", "log", "-1", "--format=%ct", cwd=ROOT).stdout.strip()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    served, published = build_wheel(ROOT, tmp_path / "install"), file_of(dist, "qualgent-*.whl")
    assert (served.name, served.content) == (published.name, published.read_bytes())


@pytest.mark.one_python
def test_the_metadata_names_license_readme_and_programs(dist: Path) -> None:
    """A package index shows license and README; no package of the server is a dependency of the clients."""
    wheel = file_of(dist, "qualgent-*.whl")
    files, metadata = metadata_of(wheel), headers_of(wheel)
    found = [metadata[name] for name in ("Name", "License-Expression", "License-File", "Description-Content-Type")]
    assert found == ["qualgent", "MIT", "LICENSE", "text/markdown"]
    assert files["licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    readme = (ROOT / "packages" / "qualgent.md").read_bytes()
    assert files["METADATA"].partition(b"\n\n")[2].strip() == readme.strip()
    requirements = [*map(Requirement, metadata.get_all("Requires-Dist", []))]
    (server,) = (requirement for requirement in requirements if requirement.marker)
    assert str(server) == f'qualgent-server=={__version__}; extra == "server"'
    assert {"httpx", "click"} <= {requirement.name for requirement in requirements}
    assert not {requirement.name for requirement in requirements} & {"django", "channels", "daphne", "twisted"}
    programs = re.findall(r"(?m)^(\w+) = ", files["entry_points.txt"].decode())
    assert {*programs} == {"qgjob", "qgagent", "qualgent"}


@pytest.mark.one_python
def test_the_server_depends_on_what_requirements_list(dist: Path) -> None:
    """In the same ranges, and on the clients of its own version."""
    metadata = headers_of(file_of(dist, "qualgent_server-*.whl"))
    found = {str(Requirement(text)) for text in metadata.get_all("Requires-Dist", [])}
    lines = [line.partition("#")[0].strip() for line in (ROOT / "requirements.txt").read_text().splitlines()]
    listed = [Requirement(line) for line in lines if line]
    assert found == {f"qualgent=={__version__}", *map(str, listed)}
    assert all("<" in str(requirement.specifier) and ">=" in str(requirement.specifier) for requirement in listed)


@pytest.mark.one_python
def test_both_programs_start_without_the_server(clients: Environment) -> None:
    """They print version and help; neither Django nor an app of the server can be imported beside them."""
    for program in ("qgjob", "qgagent", "qualgent"):
        assert clients.run(program, "--version").stdout == f"{program} {__version__}\n"
    assert "--app-version-id" in clients.run("qgjob", "submit", "--help").stdout
    names = (*CLIENTS, "django", "qualgent_server", *SERVER_PACKAGES)
    code = f"import importlib.util; print(*(name for name in {names} if importlib.util.find_spec(name)))"
    assert {*clients.run("python", "-I", "-c", code).stdout.split()} == CLIENTS


@pytest.mark.one_python
def test_without_the_server_one_sentence_says_how_to_install_it(clients: Environment) -> None:
    for arguments in (("serve",), ("manage", "check"), ()):
        done = clients.run("qualgent", *arguments, check=False)
        assert (done.returncode, done.stdout.count("\n")) == (1, 1), done.stdout
        assert "pip install 'qualgent[server]'" in done.stdout


@pytest.mark.one_python
def test_a_submitted_test_runs(server: ServerProcess, clients: Environment) -> None:
    """qgjob submits it to a real server, qgagent runs it and ends, qgjob prints the result."""
    run_a_test(clients, server.url)


@pytest.mark.each_python
def test_the_installed_server_works(dist: Path, with_server: Environment, tmp_path: Path, at_end: ExitStack) -> None:
    """Its data are in the user's state folder; it runs a test, starts agents, and has all of its files."""
    home = tmp_path / "home"
    server = with_server.server(home, QUALGENT_DEMO_AGENTS="1")
    at_end.callback(server.end)
    server.start()
    data = home / ".local" / "state" / "qualgent" / "server"
    assert (data / "qualgent.sqlite3").is_file()
    run_a_test(with_server, server.url)
    with httpx.Client(base_url=server.url, trust_env=False) as client:
        page = client.get("/").raise_for_status().text
        for path in set(re.findall(r"(?:src|href)=\"(/static/[^\"]+)\"", page)):
            assert client.get(path).status_code == 200, path
        wheel = file_of(dist, "qualgent-*.whl")
        served = client.get(f"/install/{wheel.name}").raise_for_status().content
        digests = {hashlib.sha256(content).hexdigest() for content in (served, wheel.read_bytes())}
        assert len(digests) == 1  # a comparison of bytes would take minutes to show the difference
    assert not (data / "install").exists()
    server.wait_for_log(": agent-1\n")  # the demo agent
    for process in Path("/proc").glob("[0-9]*"):
        if belongs_to(process, home):
            variables = dict(line.partition("=")[::2] for line in (process / "environ").read_text().split("\0"))
            assert variables.get("PYTHONPATH", "") == "", process
    doctor = with_server.run("qualgent", "manage", "doctor", "--json", check=False, QUALGENT_DATA_DIR=str(data))
    levels = {found["check"]: found["level"] for found in json.loads(doctor.stdout)["findings"]}
    assert {name: levels[name] for name in ("python", "packages", "migrations")} == dict.fromkeys(
        ("python", "packages", "migrations"), "ok"
    )
    assert server.stop() == 0


def belongs_to(process: Path, home: Path) -> bool:
    try:
        return str(home).encode() in (process / "environ").read_bytes()
    except OSError:
        return False  # it has ended, or is another user's
