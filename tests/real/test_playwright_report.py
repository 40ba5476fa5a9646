"""One report of a batch: blob reports of Playwright itself, merged by it where qgjob runs."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from qgagent.bundled_reporters import add_reporter
from qgagent.placeholders import fill
from qgjob.errors import ToolError
from qgjob.playwright_report import write_report
from tests.agent_process import AgentProcess
from tests.chromium import BROWSERS
from tests.integration.client import Client
from tests.server_process import ServerProcess

from .run_support import Qgjob, program

# npm install included
pytestmark = [pytest.mark.browser, pytest.mark.long, pytest.mark.timeout(400)]

PROJECT = "reporter"
VERSIONS = ("1.45.0", "1.60.0", "1.65.1")
"""The first supported one, the first whose blob reporter is in a bundle, one with ``--add-reporter``."""
START_SECONDS = 120


def read_cases(report: Path) -> Counter[tuple[str, str, str]]:
    """Return the cases of an HTML report: file, project and outcome."""
    found = re.search(r"data:application/zip;base64,([A-Za-z0-9+/=]+)", (report / "index.html").read_text())
    assert found is not None
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(found[1]))) as packed:
        whole = json.loads(packed.read("report.json"))
    return Counter(
        (file["fileName"], test["projectName"], test["outcome"]) for file in whole["files"] for test in file["tests"]
    )


class StoredBlobs:
    """Stands in for the client of a server: one job, of which each attempt has a blob."""

    def __init__(self, *blobs: Path) -> None:
        self.blobs = blobs

    def get(self, path: str) -> Any:
        if "/attempts/" not in path:
            return {"tries": [{"id": str(number), "outcome": "failed"} for number in range(len(self.blobs))]}
        blob = self.blobs[int(path.split("/")[4])]
        digest = hashlib.sha256(blob.read_bytes()).hexdigest()
        return {"artifacts": [{"path": "blob.zip", "size": blob.stat().st_size, "sha256": digest}]}

    def download_to(self, path: str, target: Path, *, sha256: str) -> None:
        shutil.copy(self.blobs[int(path.split("/")[4])], target)

    def merge(self, output: Path, config: Path | None = None) -> None:
        write_report(self, None, ["job"], output, config)  # type: ignore[arg-type]


def start(project: Path, test: str, blob: Path) -> Path:
    """Run a file by Playwright with a blob report, as the preset does."""
    folder = blob.parent / f"{blob.name}.reporter"
    folder.mkdir()
    run_playwright(project, test, blob, folder)
    assert blob.exists()
    return blob


def run_playwright(project: Path, test: str, blob: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Its events are in the file ``cases`` of the folder."""
    cases = folder / "cases"
    cases.touch()
    added = add_reporter("playwright", folder, project, {}, blob_report=True)
    environment = {"PLAYWRIGHT_BLOB_OUTPUT_FILE": str(blob), "PLAYWRIGHT_HTML_OPEN": "never"}
    environment |= {"QUALGENT_CASES": str(cases), "QUALGENT_NONCE": "n0nce", **added.variables}
    options = ["--workers=1", *fill(added.arguments, {}), f"--output={folder}/results"]
    return subprocess.run(
        [program("npx"), "playwright", "test", test, *options],
        cwd=project,
        env={"PATH": f"{Path(program('node')).parent}:/usr/bin:/bin", "HOME": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )


@pytest.fixture
def suite(npm_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of two projects, which need no browser, as the current folder."""
    return make_suite(tmp_path / "one", npm_project, monkeypatch)


def make_suite(root: Path, npm_project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (root / "tests").mkdir(parents=True)
    (root / "node_modules").symlink_to(npm_project / "node_modules")
    (root / "playwright.config.js").write_text(
        "module.exports = { testDir: 'tests', projects: [{ name: 'web' }, { name: 'phone' }] };\n"
    )
    for name, outcome in (("a", "true"), ("b", "false")):
        case = f"test('works', () => expect({outcome}).toBe(true));\n"
        (root / "tests" / f"{name}.spec.js").write_text(
            "const { expect, test } = require('@playwright/test');\n" + case
        )
    monkeypatch.chdir(root)
    return root


def check_pictures(client: Client, batch: str) -> None:
    """Assert that each failed toHaveScreenshot has its three pictures, of which the actual one is another one."""
    jobs = client.get("/api/v1/jobs", batch_id=batch).body["jobs"]
    (job,) = [job for job in jobs if job["test"] == "tests/picture.spec.js"]
    tries = client.get(f"/api/v1/jobs/{job['id']}").body["tries"]
    assert len(tries) == 2
    for attempt in tries:
        rows = client.get(f"/api/v1/attempts/{attempt['id']}/artifacts").body["artifacts"]
        found = {Path(row["path"]).name: row for row in rows if row["path"].startswith("results/")}
        assert {f"page-{kind}.png" for kind in ("expected", "actual", "diff")} <= set(found), rows
        digests = set()
        for kind in ("expected", "actual", "diff"):
            content = httpx.get(client.url + found[f"page-{kind}.png"]["url"], trust_env=False).content
            assert content.startswith(b"\x89PNG\r\n")
            digests.add(hashlib.sha256(content).hexdigest())
        assert len(digests) == 3


@pytest.mark.parametrize("npm_project", VERSIONS, indirect=True)
def test_starts_of_a_batch_make_one_report(
    server: ServerProcess,
    client: Client,
    agent_factory: Callable[..., AgentProcess],
    npm_project: Path,
    tmp_path: Path,
) -> None:
    """Two devices share the checkout, and no start empties another's blobs; attachments and pictures are kept.

    It is attached to the batch, and so is a later one.
    """
    config, chromium = npm_project / "qgagent.toml", json.dumps(program(*BROWSERS))
    config.write_text(
        f'test_root = "."\n[target.web]\npreset = "playwright"\nvariables = {{ CHROMIUM = {chromium} }}\n'
    )
    agent_factory(server.url, "web", "--devices", "2", "--config", str(config))
    report = tmp_path / "report"
    submit = ("submit", "--org-id", "acme", "--app-version-id", "1", "--target", "web", "--retries", "1", "--wait")
    tests = ("tests/flaky.spec.js", "tests/picture.spec.js")
    with Qgjob(npm_project, server.url, tmp_path / "log", *submit, *tests, "--playwright-report", str(report)) as qgjob:
        assert qgjob.end(300) == 1, qgjob.output
    cases = read_cases(report)
    assert cases["flaky.spec.js", "web", "flaky"] == cases["flaky.spec.js", "phone", "flaky"] == 1, qgjob.output
    assert cases["picture.spec.js", "web", "unexpected"] == 2  # its job was tried again
    assert cases["log-in.setup.js", "setup", "expected"] >= 2  # of each start
    assert any((report / "data").glob("*.png"))

    batch = next(word for word in qgjob.output.split() if re.fullmatch(r"[0-9a-f]{8}-[0-9a-f-]{27}", word))
    assert f"attached to {server.url}/batches/{batch}" in qgjob.output
    check_pictures(client, batch)
    first = client.get(f"/api/v1/batches/{batch}/report").body["attempt"]
    stored = client.get(f"/api/v1/attempts/{first}/artifacts").body["artifacts"]
    kept = {row["path"].removeprefix("batch-report/") for row in stored if row["path"].startswith("batch-report/")}
    assert kept == {path.relative_to(report).as_posix() for path in report.rglob("*") if path.is_file()}
    again = ("report", "playwright", batch, "--output", str(tmp_path / "again"))
    with Qgjob(npm_project, server.url, tmp_path / "log", *again) as qgjob:
        assert qgjob.end(120) == 0, qgjob.output
    assert read_cases(tmp_path / "again") == cases
    assert client.get(f"/api/v1/batches/{batch}/report").body["attempt"] not in (None, first), qgjob.output


@pytest.mark.parametrize("npm_project", VERSIONS[:2], indirect=True)
def test_a_blob_report_that_fails_stops_nothing(suite: Path, tmp_path: Path) -> None:
    """Nor does it change what is reported."""
    (tmp_path / "file").touch()
    done = run_playwright(suite, "a.spec", tmp_path / "file" / "blob.zip", tmp_path)
    assert (done.returncode, "There is no blob report: " in done.stderr) == (0, True), done
    events = [json.loads(line)["event"] for line in (tmp_path / "cases").read_text().splitlines()]
    assert events == ["start", "begin", "end", "begin", "end", "finish"]


def test_projects_of_one_name_stay_apart(suite: Path, tmp_path: Path) -> None:
    """No case of another start replaces one: a file that ran twice is there twice."""
    blobs = [
        start(suite, test, tmp_path / f"{number}.zip") for number, test in enumerate(("a.spec", "b.spec", "b.spec"))
    ]
    StoredBlobs(*blobs).merge(tmp_path / "report")
    assert read_cases(tmp_path / "report") == {
        ("a.spec.js", "web", "expected"): 1, ("a.spec.js", "phone", "expected"): 1,
        ("b.spec.js", "web", "unexpected"): 2, ("b.spec.js", "phone", "unexpected"): 2,
    }  # fmt: skip


def test_other_folders_need_a_configuration(
    suite: Path, npm_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As exported trees of a commit are; that of the current folder is found by itself."""
    other = make_suite(tmp_path / "two", npm_project, monkeypatch)
    blobs = StoredBlobs(start(suite, "a.spec", tmp_path / "a.zip"), start(other, "b.spec", tmp_path / "b.zip"))
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "node_modules").symlink_to(npm_project / "node_modules")
    monkeypatch.chdir(tmp_path / "empty")
    with pytest.raises(
        ToolError, match=r"^the tests ran in 2 folders, such as .*/one/tests and .*/two/tests: name the"
    ):
        blobs.merge(tmp_path / "report")
    assert not (tmp_path / "report").exists()
    blobs.merge(tmp_path / "named", other / "playwright.config.js")
    monkeypatch.chdir(suite)
    blobs.merge(tmp_path / "found")
    assert read_cases(tmp_path / "found") == read_cases(tmp_path / "named") == {
        ("a.spec.js", "web", "expected"): 1, ("a.spec.js", "phone", "expected"): 1,
        ("b.spec.js", "web", "unexpected"): 1, ("b.spec.js", "phone", "unexpected"): 1,
    }  # fmt: skip


def test_a_newer_version_is_refused(suite: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An older one is merged, with a note."""
    blob = start(suite, "a.spec", tmp_path / "a.zip")
    for version, works in (("1.999.0", False), ("1.60.2", True)):
        changed = tmp_path / f"{version}.zip"
        with zipfile.ZipFile(blob) as before, zipfile.ZipFile(changed, "w") as after:
            for name in before.namelist():
                after.writestr(
                    name, re.sub(rb'"version":"1[.0-9]+"', b'"version":"%b"' % version.encode(), before.read(name))
                )
        blobs = StoredBlobs(blob, changed)
        if works:
            blobs.merge(tmp_path / "report")
            assert "tests ran with Playwright 1.60, and here is 1.65" in capsys.readouterr().err
        else:
            with pytest.raises(ToolError, match=r"^tests ran with Playwright 1.999, and here is 1.65, which cannot"):
                blobs.merge(tmp_path / "report")
            assert not (tmp_path / "report").exists()


def test_playwright_refuses_what_it_refuses(
    suite: Path, npm_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The traps are Playwright's: a folder of blobs is emptied at each start, other folders are refused."""
    other = make_suite(tmp_path / "two", npm_project, monkeypatch)
    start(suite, "a.spec", tmp_path / "a.zip")
    folder = tmp_path / "blobs"
    folder.mkdir()
    shutil.copy(tmp_path / "a.zip", folder / "a.zip")
    shutil.copy(start(other, "b.spec", tmp_path / "b.zip"), folder / "b.zip")
    merge = [program("npx"), "playwright", "merge-reports", "--reporter=null", str(folder)]
    refused = subprocess.run(merge, cwd=suite, capture_output=True, text=True, check=False, timeout=START_SECONDS)
    assert refused.returncode != 0
    assert "different test directories" in refused.stdout + refused.stderr
    environment = {"PATH": f"{Path(program('node')).parent}:/usr/bin:/bin", "PLAYWRIGHT_BLOB_OUTPUT_DIR": str(folder)}
    again = [program("npx"), "playwright", "test", "a.spec", "--reporter=blob"]
    subprocess.run(again, cwd=suite, env=environment, capture_output=True, check=False, timeout=START_SECONDS)
    (left,) = folder.iterdir()
    assert left.name.startswith("report")
