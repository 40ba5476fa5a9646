"""The annotations and the summary of the GitHub action."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from qgprotocol.junit_form import ReportedJob, junit_report
from tests.server_process import ROOT
from tests.unit.test_junit_form import JOB, attempt

PAGE = "https://qualgent.test"


@pytest.fixture
def annotate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, in a checkout with one test."""
    spec = importlib.util.spec_from_file_location("annotate", ROOT / ".github/actions/qualgent/annotate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "login.spec.js").touch()
    monkeypatch.chdir(tmp_path)
    return module


def job(number: int, status: str = "failed", **fields: Any) -> dict[str, Any]:
    return {**JOB, "id": f"j{number}", "status": status, "test": "tests/login.spec.js", **fields}


def case(name: str, message: str, **place: Any) -> dict[str, Any]:
    return {"name": name, "classname": "", "outcome": "failed", "seconds": 1.0, "message": message, **place}


def render(annotate: ModuleType, *jobs: ReportedJob) -> tuple[list[str], str]:
    """Return the commands and the summary."""
    report = ET.fromstring(junit_report("E2E", jobs, url=f"{PAGE}/batches/b").tostring())
    found = list(annotate.rows(report))
    return [annotate.command(row) for row in found if row.label != "flaky"], annotate.summary(report, found)


def test_a_failure_has_its_place_its_label_and_its_links(annotate: ModuleType) -> None:
    """A flaky pass is listed, and no error; two jobs of one name keep their own cases."""
    notes = {"url": f"{PAGE}/jobs/j1", "trace": f"{PAGE}/t.zip", "video": f"{PAGE}/v.webm", "failure": "known"}
    place = {"file": "/lab/checkout/tests/login.spec.js", "line": 12}
    first = ReportedJob(job(1), [attempt("failed")], [case("logs in", "expected 1", **place)], notes)
    again = {"url": f"{PAGE}/jobs/j2", "failure": "new"}
    second = ReportedJob(job(2), [attempt("failed")], [case("logs out", "expected 2")], again)
    tries = [attempt("failed", "no button"), attempt("passed")]
    flaky = ReportedJob(job(3, "done", flaky=True, attempts=2), tries, [], {"url": f"{PAGE}/jobs/j3"})
    commands, summary = render(annotate, first, second, flaky)
    assert commands == [
        "::error file=tests/login.spec.js,line=12,title=tests/login.spec.js › logs in::expected 1",
        "::error file=tests/login.spec.js,title=tests/login.spec.js › logs out::expected 2",
    ]
    assert summary.splitlines() == [
        f"### [E2E](<{PAGE}/batches/b>): 1 of 3 tests passed",
        "",
        "1 new, 1 known, 1 flaky",
        "",
        "| failure | test | case | why | open |",
        "| --- | --- | --- | --- | --- |",
        "| flaky | tests/login.spec.js |  | passed on attempt 2: no button | [job][1] |",
        "| known | tests/login.spec.js | logs in | expected 1 | [job][2] [trace][3] [video][4] |",
        "| new | tests/login.spec.js | logs out | expected 2 | [job][5] |",
        "",
        f"[1]: <{PAGE}/jobs/j3>",
        f"[2]: <{PAGE}/jobs/j1>",
        f"[3]: <{PAGE}/t.zip>",
        f"[4]: <{PAGE}/v.webm>",
        f"[5]: <{PAGE}/jobs/j2>",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("at /lab/checkout/tests/login.spec.js:12:3", "at tests/login.spec.js:12:3"),
        (
            "at /lab/checkout/tests/login.spec.js:1 (/lab/checkout/pages/a.js:2)",
            "at tests/login.spec.js:1 (pages/a.js:2)",
        ),
        ("at file:///home/qg/co/tests/login.spec.js:1", "at tests/login.spec.js:1"),
        ("wrote '/tmp/qg-1f/shot.png'", "wrote 'shot.png'"),
        (r"no C:\Users\lab\app.apk", "no app.apk"),
        ("GET /api/v1/users: https://shop.test/home/a/b", "GET /api/v1/users: https://shop.test/home/a/b"),
    ],
)
def test_no_folder_of_the_agent_s_machine_is_shown(annotate: ModuleType, text: str, shown: str) -> None:
    """In annotations and in the summary; what is a file of the checkout keeps its path there, an address stays."""
    notes = {"url": f"{PAGE}/jobs/j1"}
    commands, summary = render(annotate, ReportedJob(job(1), [attempt("failed")], [case("c", text)], notes))
    assert annotate.without_machine(text) == shown
    assert commands[0].rpartition("::")[2] == shown.replace("%", "%25") or "::" in shown
    assert f"| {annotate._cell(shown)} |" in summary


def test_a_cell_has_at_most_300_characters(annotate: ModuleType) -> None:
    """Escaped ones count, no escape is cut, and no text ends the row or begins a link."""
    notes = {"failure": "new", "url": f"{PAGE}/jobs/j1"}
    long = "|<&`[\n" * 200
    rows = ReportedJob(job(1, test="t" * 500), [attempt("failed")], [case("n" * 500, long)], notes)
    (_, summary) = render(annotate, rows)
    (row,) = [line for line in summary.splitlines() if line.startswith("| new")]
    cells = re.split(r"(?<!\\)\|", row)[1:-1]
    assert len(cells) == 5
    assert max(len(cell.strip()) for cell in cells) <= 300
    assert cells[3].strip().endswith("…")
    assert not re.search(r"&[a-z]{0,3}…|<b?r?…|\\…", cells[3])
