"""The reporter that a preset adds to its command, by the version of its runner."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from qgagent.bundled_reporters import add_reporter
from qgagent.placeholders import fill
from qgagent.targets import PRESETS, TargetConfig, commands_of
from qgprotocol.reporter_folder import reporter_folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    path = tmp_path / "repository" / "e2e"
    path.mkdir(parents=True)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "work {1}"
    path.mkdir()
    return path


def install(root: Path, version: str, package: str = "@playwright/test") -> Path:
    file = root / "node_modules" / package / "package.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps({"name": package, "version": version, "dependencies": {}}))
    return file


@pytest.mark.parametrize("version", ["1.63.0", "1.65.1", "1.100.0", "2.0.0", "1.66.0-alpha-2026-11-01"])
def test_a_version_with_the_option_gets_it(root: Path, folder: Path, version: str) -> None:
    """Also if it is installed in a folder above; the reporter is where the test can read it."""
    install(root.parent, version)
    added = add_reporter("playwright", folder, root, {})
    entry = folder / "playwright" / "index.js"
    assert fill(added.arguments, {}) == [f"--add-reporter=html,{entry}"]
    assert added.variables == {}
    with_blob = add_reporter("playwright", folder, root, {}, blob_report=True)
    assert fill(with_blob.arguments, {}) == [f"--add-reporter=html,blob,{entry}"]
    for name in ("index.js", "choice.js", "package.json", "steps.js", "with-blob.js"):
        assert (folder / "playwright" / name).read_bytes() == (reporter_folder("playwright") / name).read_bytes()


@pytest.mark.parametrize("version", ["1.62.1", "1.38.0", "none", "", None])
def test_others_get_the_variable(root: Path, folder: Path, version: str | None) -> None:
    """Of all versions since 1.30, also of those that are not known."""
    if version is not None:
        install(root, version)
    for blob_report, entry in ((False, "index.js"), (True, "with-blob.js")):
        added = add_reporter("playwright", folder, root, {}, blob_report=blob_report)
        assert added.arguments == ()
        assert added.variables == {"PW_TEST_REPORTER": str(folder / "playwright" / entry)}


def test_the_nearest_version_counts(root: Path, folder: Path) -> None:
    install(root, "1.62.0", "playwright")
    install(root.parent, "1.65.0")
    assert add_reporter("playwright", folder, root, {}).variables


@pytest.mark.timeout(10)
def test_a_package_that_is_a_pipe_does_not_block(root: Path, folder: Path) -> None:
    file = install(root, "1.65.0")
    file.unlink()
    os.mkfifo(file)
    assert add_reporter("playwright", folder, root, {}).variables
    file.unlink()
    file.write_text("[" * 100_000)
    assert add_reporter("playwright", folder, root, {}).variables


def test_a_path_with_a_comma_is_no_list_of_reporters(root: Path, tmp_path: Path) -> None:
    install(root, "1.65.0")
    folder = tmp_path / "a,b"
    folder.mkdir()
    assert add_reporter("playwright", folder, root, {}).variables


def test_pytest_finds_the_plugin_before_what_the_host_has(root: Path, folder: Path) -> None:
    for before, path in (({}, []), ({"PYTHONPATH": ""}, []), ({"PYTHONPATH": "/lib"}, ["/lib"])):
        added = add_reporter("pytest", folder, root, before)
        assert added.arguments == ("-p", "pytest_qualgent")
        assert added.variables["PYTHONPATH"].split(os.pathsep) == [str(folder / "pytest"), *path]
    source = reporter_folder("pytest") / "pytest_qualgent"
    copied = {path.name: path.read_bytes() for path in (folder / "pytest" / "pytest_qualgent").iterdir()}
    assert copied == {path.name: path.read_bytes() for path in source.glob("*.py")}


def test_only_the_commands_of_presets_get_one() -> None:
    """A run of the host's own may have it in its configuration."""
    assert PRESETS["playwright"].reporter == PRESETS["appwright"].reporter == "playwright"
    assert commands_of(TargetConfig(preset="playwright")).reporter == "playwright"
    assert commands_of(TargetConfig(preset="pytest")).reporter == "pytest"
    assert commands_of(TargetConfig(preset="playwright", run=[sys.executable])).reporter == ""


def test_the_preset_playwright_adds_a_blob_report_unless_it_must_not() -> None:
    """Of each start another file, as Playwright empties a folder of them."""
    commands = commands_of(TargetConfig(preset="playwright"))
    assert commands.blob_report
    assert commands.variables["PLAYWRIGHT_BLOB_OUTPUT_FILE"] == "{artifacts}/blob.zip"
    for preset, keys in (
        ("playwright", {"blob_report": False}), ("playwright", {"run": ["npx"]}), ("appwright", {"project": "android"}),
    ):  # fmt: skip
        assert not commands_of(TargetConfig(preset=preset, **keys)).blob_report  # type: ignore[arg-type]
