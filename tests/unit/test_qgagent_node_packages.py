"""Versions of node packages, whose files belong to the tests."""

from __future__ import annotations

import os
from pathlib import Path

from qgagent.runner_versions import find_package_version


def write_package(folder: Path, content: str) -> Path:
    path = folder / "node_modules" / "playwright" / "package.json"
    path.parent.mkdir(parents=True)
    path.write_text(content)
    return path


def test_a_package_is_found_in_the_folders_above(tmp_path: Path) -> None:
    write_package(tmp_path, '{"version": "1.65.1", "name": "playwright"}')
    (tmp_path / "apps/web").mkdir(parents=True)
    assert find_package_version(tmp_path / "apps/web", "@playwright/test", "playwright") == "1.65.1"
    assert find_package_version(tmp_path, "appwright") is None


def test_a_file_that_describes_no_package_is_none(tmp_path: Path) -> None:
    """Damaged, of another kind, or a pipe that nobody writes to."""
    inner = tmp_path / "web"
    path = write_package(inner, "{")
    assert find_package_version(inner, "playwright") is None
    path.write_text('{"version": 5}')
    assert find_package_version(inner, "playwright") is None
    path.unlink()
    os.mkfifo(path)
    assert find_package_version(inner, "playwright") is None
