"""The nightly workflow: each test of chaos is run by one of its jobs, and none is skipped."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]


def commands() -> list[tuple[dict[str, str], list[str]]]:
    """Return the variables and pytest's arguments of the chaos tests in each job of the matrix."""
    job = yaml.safe_load((ROOT / ".github/workflows/nightly.yml").read_text())["jobs"]["chaos"]
    (step,) = (step for step in job["steps"] if "make chaos" in step.get("run", ""))
    found = []
    for entry in job["strategy"]["matrix"]["include"]:
        text = step["run"].partition("2>&1")[0]
        for name, value in step["env"].items():
            text = text.replace(f"${name}", entry[value.split(".")[1].strip(" }")])
        variables = dict(word.split("=", 1) for word in shlex.split(text) if re.match(r"[A-Z_]+=", word))
        made = subprocess.run(
            ["make", "--dry-run", "chaos", f"ARGS={variables.pop('ARGS')}"], cwd=ROOT, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        (line,) = (line for line in made.stdout.splitlines() if "-m pytest" in line)
        found.append((variables, shlex.split(line.split("-m pytest", 1)[1])))
    return found


def collect(variables: dict[str, str], arguments: list[str], folder: Path) -> list[str]:
    """Return the tests of ``tests/chaos`` that pytest would run, without the random seeds of some."""
    left_out = ("--basetemp", "tests/real", "tests/unit/")
    kept = [word for word in arguments if not word.startswith(left_out)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}  # of this run
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *kept, "--collect-only", "-q", "-n", "0", f"--basetemp={folder}"],
        cwd=ROOT, env={**environment, **variables}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return [re.sub(r"\[\d+\]", "[]", line) for line in done.stdout.splitlines() if line.startswith("tests/chaos")]


@pytest.mark.slow
def test_every_chaos_test_is_in_one_job(tmp_path: Path) -> None:
    """The cluster in full size among them; nothing is there twice, and what is skipped fails."""
    jobs = commands()
    assert all(variables["TEST_SKIPS"] == "fail" for variables, _ in jobs)
    assert all({"tests/chaos", "tests/real", "--long"} < set(arguments) for _, arguments in jobs)
    run = {variables["TEST_DATABASE"]: collect(variables, arguments, tmp_path / "job") for variables, arguments in jobs}
    expected = collect({"TEST_DATABASE": "sqlite"}, ["tests/chaos", "--long"], tmp_path / "all")
    assert sorted(run["sqlite"] + run["postgres"]) == sorted(expected)
    assert "tests/chaos/test_cluster.py::test_nothing_is_lost_and_nothing_runs_twice[large]" in run["postgres"]


SKIPPING = """
import pytest

@pytest.mark.skip(reason="no printer")
def test_marked(): ...

def test_asks():
    pytest.skip("no printer")

@pytest.fixture
def printer():
    pytest.skip("no printer")

def test_needs(printer): ...

@pytest.mark.xfail
def test_is_known():
    raise AssertionError

def test_passes(): ...
"""


@pytest.mark.parametrize(
    ("skips", "counts"), [("", "1 passed, 3 skipped, 1 xfailed"), ("fail", "1 failed, 1 passed, 1 xfailed, 2 errors")]
)
def test_skips_are_failures_if_asked_for(tmp_path: Path, skips: str, counts: str) -> None:
    """By a mark, in a fixture, in a test, and of a whole module; an expected failure is none."""

    def run(name: str, source: str) -> tuple[int, str]:
        file = tmp_path / f"test_{name}.py"
        file.write_text(source)
        arguments = ["-q", "-p", "tests.no_skips", "-c", os.devnull, str(file)]
        env = {**os.environ, "TEST_SKIPS": skips, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        env.pop("CI", None)  # with it pytest names each reason twice
        done = subprocess.run([sys.executable, "-m", "pytest", *arguments], env=env, stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.DEVNULL, check=False)  # fmt: skip
        return done.returncode, done.stdout

    code, output = run("skipping", SKIPPING)
    expected = (1, True, 3) if skips else (0, True, 0)
    assert (code, counts in output, output.count("TEST_SKIPS=fail: ")) == expected, output
    code, output = run("module", "import pytest\npytest.skip('no printer', allow_module_level=True)\n")
    assert code == (2 if skips else 5), output
