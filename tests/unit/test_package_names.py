"""Docs and screens install by names that are ours, in this version: qgjob and qgagent of the index are others'."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from qgprotocol import __version__

ROOT = Path(__file__).resolve().parents[2]
PLACES = (
    "*.md", "docs/**/*.md", "reporters/**/*.md", "packages/**/*", "templates/**/*.html", "static/js/**/*.js",
    "qgjob/**/*.py", "qgagent/**/*.py", "qualgent/**/*.py", "qualgent/**/*.sh", "docs/*.py", ".github/**/*.yml",
)  # fmt: skip
COMMAND = r"pipx? install|pipx run|uv pip install|uv tool (?:install|run)|uv add|uvx|pip3 install"
FOREIGN = re.compile(rf"\b(?:{COMMAND})(?:\s+-[\w-]+(?!\S))*\s+['\"]?(?:qgjob|qgagent|qgprotocol|qgfailures)\b")

# "version" followed by one, a tag of our images, a name of our files
STATED = re.compile(
    r"""(?i)(?:\b_*version_*["']?\s*[:=]\s*|\bnewTag:\s*|\bqualgent(?:[-_][a-z]+)?(?:==|[:@-]))(["']?\d+\.\d+\.\d+["']?)"""
)
# versions of other packages and examples of the API
OTHERS = ("package-lock.json", "requirements", "qualgent/web/examples.json")
NOT_OURS = ("benchmarks/", "docs/", "static/", "tests/")


def test_no_text_installs_what_is_somebody_elses() -> None:
    paths = [path for pattern in PLACES for path in ROOT.glob(pattern) if path.is_file() and path.suffix != ".pyc"]
    assert len(paths) > 400
    assert [path for path in paths if FOREIGN.search(path.read_text("utf-8", "replace"))] == []


@pytest.mark.parametrize(
    "text",
    ["pip install qgjob", "uvx qgjob submit", "pip install -U 'qgagent'", "pipx run qgjob", "uv tool run qgjob",
     "uv tool install --force qgjob"],
)  # fmt: skip
def test_a_foreign_name_is_found(text: str) -> None:
    assert FOREIGN.search(f"Run `{text}`")


@pytest.mark.parametrize("text", ["uvx --from qualgent qgjob", "pip install qualgent", "`pip install .` for qgjob"])
def test_our_own_name_is_none(text: str) -> None:
    assert FOREIGN.search(text) is None


def test_the_docs_say_how_to_run_qgjob_without_installing_it() -> None:
    for page in ("README.md", "docs/cli.md", "packages/qualgent.md"):
        assert "uvx --from qualgent qgjob" in (ROOT / page).read_text(), page


def stated_versions(text: str) -> list[str]:
    """Return what a text says that the version of QualGent is."""
    return [found.strip("\"'") for found in STATED.findall(text)]


@pytest.mark.parametrize(
    "text",
    ['version = "1.4.2"', '  "version": "1.4.2",', "__version__ = '1.4.2'", "ARG VERSION=1.4.2", "newTag: 1.4.2",
     "image: registry.example.com/qualgent:1.4.2", "qualgent-1.4.2-py3-none-any.whl", "qualgent_server==1.4.2"],
)  # fmt: skip
def test_a_stated_version_is_found(text: str) -> None:
    assert stated_versions(text) == ["1.4.2"]


def test_no_second_place_states_the_version() -> None:
    """Files of the product, packages, deployments and workflows: setuptools, tools/dist.py and builds set it."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    names = [name for name in listed.split("\0") if name and not name.startswith(NOT_OURS)]
    texts = {name: (ROOT / name).read_text("utf-8", "replace") for name in names if (ROOT / name).is_file()}
    found = {name: stated_versions(text) for name, text in texts.items() if not name.startswith(OTHERS)}
    assert found.pop("qgprotocol/__init__.py") == [__version__]
    assert {name: versions for name, versions in found.items() if set(versions) - {"0.0.0"}} == {}


def test_the_version_is_in_one_place() -> None:
    """Setuptools reads it there; what is built by tools/dist.py has none of its own. Deployments: test_deploy.py."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "qgprotocol.__version__"}
    for name in ("packages/qualgent-server.toml", "reporters/pytest/pyproject.toml"):
        assert tomllib.loads((ROOT / name).read_text())["project"]["version"] == "0.0.0"
    assert json.loads((ROOT / "reporters/playwright/package.json").read_text())["version"] == "0.0.0"
    assert f'\n__version__ = "{__version__}"\n' in (ROOT / "qgprotocol/__init__.py").read_text()
