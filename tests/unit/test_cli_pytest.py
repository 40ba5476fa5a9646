"""``qgjob submit --pytest``: the tests that the real pytest collects, by our plugin."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from qgagent.errors import JobRefusedError
from qgagent.placeholders import check_test_path, check_values
from tests.unit.cli_stand_in_tool import StandInTool
from tests.unit.cli_support import ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")
FILES = {
    "pytest.ini": "[pytest]\nmarkers = smoke\n",
    "tests/test_cart.py": r"""
import pytest

class TestCart:
    @pytest.mark.smoke
    @pytest.mark.parametrize("text", ["a b", "-x", "é › \n", "c::d[0]"])
    def test_adds(self, text):
        raise SystemExit("is not run")

def test_empties():
    pass
""",
    "tests/sub/test_pay.py": "def test_pays(): pass\n",
    "tests/pages.py": "def test_is_no_test(): pass\n",
    "tests/conftest.py": "import os\nassert 'QUALGENT_TOKEN' not in os.environ\n",
}
ADDS = "tests/test_cart.py::TestCart::test_adds"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # not those of this project
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def submit(server: ContractServer, *arguments: str, **env: str | None) -> Result:
    return qgjob("submit", *BUILD, "--url", server.url, "--pytest", *arguments, **env)


def submitted(server: ContractServer) -> list[Any]:
    (request,) = server.requests
    return [job["test"] for job in request.body] if isinstance(request.body, list) else [request.body["test"]]


def test_each_file_is_a_job(server: ContractServer, project: Path) -> None:
    """What is no test is none; tests get no token."""
    result = submit(server, QUALGENT_TOKEN="qgt_" + "a1" * 20)
    assert (result.exit_code, result.stderr) == (0, "")
    (request,) = server.requests
    assert {job["test"]: job.get("tags") for job in request.body} == {
        "tests/sub/test_pay.py": None,
        "tests/test_cart.py": ["smoke"],
    }


def test_each_case_is_a_job(server: ContractServer, project: Path) -> None:
    """By its node id, which an agent accepts; pytest's own filters select."""
    result = submit(server, "--by", "case", "--", "-m", "smoke")
    assert (result.exit_code, result.stderr) == (0, "")
    names = submitted(server)
    assert names == [f"{ADDS}[{text}]" for text in ("a b", "-x", r"\xe9 \u203a \n", "c::d[0]")]
    for name in names:
        check_values({"test": name, "org_id": "acme", "app_version_id": "1"})
        check_test_path(name, project)
    with pytest.raises(JobRefusedError):
        check_test_path(r"tests\test_cart.py::test[x]", project)


def test_a_part_of_a_file_is_explained(server: ContractServer, project: Path) -> None:
    """A job of its file runs all of it."""
    result = submit(server, "tests/*", "--", "-k", "adds")
    assert submitted(server) == ["tests/test_cart.py"]
    assert "each file is run as a whole" in result.stderr


@pytest.mark.seconds
def test_names_begin_at_the_test_root(server: ContractServer, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not at pytest's rootdir, and by default in this folder, where agents start pytest."""
    monkeypatch.chdir(project / "tests")
    assert submit(server, "--by", "case", "--", "sub").exit_code == 0
    assert submitted(server) == ["sub/test_pay.py::test_pays"]
    server.requests.clear()
    assert submit(server, "--by", "case", "--test-root", "..", "--", "sub").exit_code == 0
    assert submitted(server) == ["tests/sub/test_pay.py::test_pays"]


def test_a_file_that_does_not_load_is_shown(server: ContractServer, project: Path) -> None:
    """As pytest shows it; nothing is submitted."""
    (project / "tests" / "test_broken.py").write_text("import no_such_package\n")
    result = submit(server)
    assert (result.exit_code, server.requests) == (2, [])
    assert "ModuleNotFoundError: No module named 'no_such_package'" in result.stderr
    assert "nothing was submitted" in result.stderr


@pytest.mark.parametrize("arguments", [("-k", "nothing_of_this"), ("-m", "not smoke", "-k", "adds")])
def test_nothing_selected_is_an_error(server: ContractServer, project: Path, arguments: tuple[str, ...]) -> None:
    """As pytest says it."""
    result = submit(server, "--", *arguments)
    assert (result.exit_code, server.requests) == (2, [])
    assert "deselected" in result.stderr


def test_without_pytest_it_says_so(server: ContractServer, project: Path) -> None:
    """Without any Python, and with one that has no pytest."""
    result = submit(server, PATH=str(project))
    assert (result.exit_code, server.requests) == (2, [])
    assert "there is no python on the PATH" in result.stderr
    StandInTool(project / "python").plan(None, code=1, output="python: No module named pytest")
    result = submit(server, PATH=str(project))
    assert (result.exit_code, server.requests) == (2, [])
    assert "No module named pytest" in result.stderr


def test_an_error_in_the_list_is_an_error(server: ContractServer, project: Path) -> None:
    """Also if pytest ends as if all were well; so is a test without a node id."""
    row = {"file": "tests/test_cart.py", "nodeid": "tests/test_cart.py::test_a"}
    for bad in ({"file": "tests/test_b.py", "error": "boom"}, {"file": "x.py", "nodeid": "x.py"}):
        StandInTool(project / "python").plan([row, bad])
        result = submit(server, PATH=str(project))
        assert (result.exit_code, server.requests) == (2, [])
        assert "has not listed all tests" in result.stderr


@pytest.mark.parametrize("case", ["test_a[x/../y]", "test_a[a\nb]", "test_a[" + "x" * 10_000 + "]"])
def test_a_case_that_cannot_be_named_is_an_error(server: ContractServer, project: Path, case: str) -> None:
    """An agent would refuse it."""
    row = {"file": "tests/test_cart.py", "nodeid": f"tests/test_cart.py::{case}"}
    StandInTool(project / "python").plan([row])
    result = submit(server, "--by", "case", PATH=str(project))
    assert (result.exit_code, server.requests) == (2, [])
    assert "cannot be a test" in result.stderr or "at most 500" in result.stderr


@pytest.mark.parametrize("option", ["-n", "--junitxml=x", "--maxfail=1", "-x"])
def test_options_that_select_nothing_are_refused(server: ContractServer, project: Path, option: str) -> None:
    """They would not reach the agents."""
    result = submit(server, "--", option)
    assert (result.exit_code, server.requests) == (2, [])
    assert "selects no tests" in result.stderr


def test_one_tool_lists(server: ContractServer, project: Path) -> None:
    """The arguments after the dashes are of one."""
    result = submit(server, "--playwright")
    assert (result.exit_code, server.requests) == (2, [])
    assert "a submission each" in result.stderr
