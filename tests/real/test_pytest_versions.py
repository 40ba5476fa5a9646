"""pytest-qualgent under the oldest and the newest pytest that it works with, as qgagent adds it and installed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qgprotocol.reporter_folder import PYTEST, reporter_folder
from tests.distributions import distributions, file_of
from tests.support.pytest_plugin import CASES, COMPARISONS, PLACES, PROJECT, list_tests, report_cases, write_files
from tests.unit.test_pytest_plugin_boundaries import CHATTY, output_of

from .run_support import PYTESTS, install_packages

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


@pytest.fixture(
    scope="module", params=[*PYTESTS, "7.4.4", "8.4.2"], ids=lambda version: f"pytest-{version or 'newest'}"
)
def python(request: pytest.FixtureRequest, pythons: Callable[[str], Path]) -> Path:
    return pythons(request.param)


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "workers"])
def test_cases_values_and_places_are_the_same(python: Path, tmp_path: Path, workers: tuple[str, ...]) -> None:
    """As with the version that this project uses."""
    run = report_cases(write_files(tmp_path, PROJECT), "tests", *workers, python=python)
    assert run.outcomes() == CASES, run.output
    values = {name: run.errors_of(name)[0] for name in COMPARISONS}
    assert {name: (error.get("expected"), error.get("actual")) for name, error in values.items()} == COMPARISONS
    assert {
        name: [(error.get("file"), error.get("line")) for error in run.errors_of(name)] for name in PLACES
    } == PLACES
    assert run.events[-1] == {"event": "finish"}


@pytest.mark.parametrize("options", ["-s", "-v"])
def test_boundaries(python: Path, tmp_path: Path, options: str) -> None:
    """Of cases in the output, with capture and without."""
    run = report_cases(write_files(tmp_path, {"test_a.py": CHATTY}), options, python=python, PYTHONUNBUFFERED="1")
    found = output_of(run)
    assert {*found} == {None, "test_adds", "test_silent", "test_flaky"}
    words = ("fills", "direct", "child", "warns", "empties") if options == "-s" else ("PASSED",)
    assert all(word in found["test_adds"] for word in words), run.output
    assert "fills" not in found["test_silent"] + (found[None] if options == "-s" else "")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin as others install it."""
    return file_of(distributions(tmp_path_factory), "pytest_qualgent-*.whl")


def test_an_installed_plugin_reports_once(python: Path, wheel: Path, tmp_path: Path) -> None:
    """It is loaded by itself, and named with -p by qgagent, whose copy comes first."""
    write_files(tmp_path / "project", {"test_a.py": "def test_a(pytestconfig): assert 1\n"})
    install_packages(python, str(wheel))
    for path in (str(reporter_folder(PYTEST)), ""):
        run = report_cases(tmp_path / "project", python=python, PYTEST_DISABLE_PLUGIN_AUTOLOAD="", PYTHONPATH=path)
        assert [line["event"] for line in run.events] == ["start", "begin", "end", "finish"], run.output
    (line,) = list_tests(tmp_path / "project", python=python)
    assert line["name"] == "test_a"
