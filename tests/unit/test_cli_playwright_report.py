"""``qgjob report playwright`` and ``--playwright-report``: what a stand-in for Playwright is given to merge."""

from __future__ import annotations

import hashlib
import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from qgjob import playwright_report
from tests.unit.cli_support import Answer, ContractServer, Request, qgjob

PROGRAM = """#!{python}
import os, sys
if sys.argv[1] == "--version":
    print("Version 1.65.1")
    sys.exit()
output = os.environ["PLAYWRIGHT_HTML_OUTPUT_DIR"]
with open(output + "/index.html", "w") as report:
    report.write(" ".join([*sys.argv[2:-1], *sorted(os.listdir(sys.argv[-1]))]))
if os.path.exists("traces"):
    os.mkdir(output + "/trace")
    with open(output + "/trace/index.html", "w") as viewer:
        viewer.write("viewer")
sys.exit(os.path.exists("fails"))
"""
JOB = {
    "id": "j", "org_id": "acme", "app_version_id": "1", "test": "a.spec.js", "target": "web", "phase": None,
    "reason": "", "flaky": False,
    "cause": "", "agent": None, "simulated": False, "excused": False, "attempts": 1,
    "created_at": "2026-11-30T10:00:00Z",
    "started_at": "2026-11-30T10:00:00Z", "finished_at": "2026-11-30T10:00:01Z", "tries": [],
}  # fmt: skip


def make_blob(version: str = "1.65.1", root: str = "/srv/tests", **entries: str) -> bytes:
    """Return a blob report with further files, by their names."""
    config = {"method": "onConfigure", "params": {"config": {"rootDir": root, "version": version}}}
    lines = [json.dumps(line, separators=(",", ":")) for line in ({"method": "onBlobReportMetadata"}, config, {})]
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("report.jsonl", "\n".join(lines) + "\n")
        for name, content in entries.items():
            packed.writestr(name, content)
    return file.getvalue()


class BlobServer(ContractServer):
    """A server whose batch ``b`` has a job with these attempts, by id: their blob, and the window they were in."""

    blobs: dict[str, bytes | None]
    windows: dict[str, str]
    digests: dict[str, str]
    reported: set[str]
    uploads: list[tuple[str, bytes]]
    put: tuple[int, Any]

    def _real_answer(self, request: Request) -> Answer:
        if request.method == "PUT":
            self.uploads.append((request.path, request.body))
            return Answer(*self.put)
        match request.path.partition("?")[0].strip("/").split("/"):
            case ["api", "v1", "batches", "b", "results"]:
                tries = [
                    {"id": attempt, "outcome": "passed", "window": self.windows.get(attempt)} for attempt in self.blobs
                ]
                running = {"id": "running", "outcome": None}
                return Answer(200, {"results": [{"tries": [*tries, running]}], "next": None})
            case ["api", "v1", "attempts", attempt, "artifacts"]:
                blob = self.blobs[attempt]
                rows = [] if blob is None else [self._row(attempt, blob)]
                if attempt in self.reported:
                    rows.append({"path": "batch-report/index.html", "size": 1, "sha256": ""})
                return Answer(200, {"artifacts": [{"path": "report/index.html", "size": 1, "sha256": ""}, *rows]})
            case ["api", "v1", "attempts", attempt, "artifacts", "blob.zip"]:
                return Answer(200, self.blobs[attempt])
        return super()._real_answer(request)

    def _row(self, attempt: str, blob: bytes) -> dict[str, Any]:
        digest = self.digests.get(attempt) or hashlib.sha256(blob).hexdigest()
        return {"path": "blob.zip", "size": len(blob), "sha256": digest}


@pytest.fixture
def blobs(server: ContractServer) -> BlobServer:
    """Return the server, with blobs."""
    server.__class__ = BlobServer
    assert isinstance(server, BlobServer)
    server.blobs, server.windows, server.digests, server.reported = {}, {}, {}, set()
    server.uploads, server.put = [], (201, {"artifact": {}})
    return server


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project with Playwright, which is the current one."""
    program = tmp_path / "shop" / "node_modules" / ".bin" / "playwright"
    program.parent.mkdir(parents=True)
    program.write_text(PROGRAM.format(python=sys.executable))
    program.chmod(0o755)
    monkeypatch.chdir(tmp_path / "shop")
    return tmp_path / "shop"


def report(server: ContractServer, *arguments: str) -> Result:
    return qgjob("report", "playwright", "b", "--url", server.url, *arguments)


def files_of(folder: Path) -> dict[str, str]:
    """Return the files of a folder, without those of Playwright."""
    found = (path for path in folder.rglob("*") if path.is_file() and "node_modules" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


def test_the_blobs_of_all_starts_are_merged(blobs: BlobServer, project: Path) -> None:
    """Oldest first, without the attempt that runs; those of a window are one start, of which any has the blob."""
    blobs.blobs = {"3": make_blob(), "1": make_blob(), "2": None, "4": None}
    blobs.windows = {"1": "2", "2": "2"}
    done = report(blobs)
    assert done.exit_code == 0, done.output
    assert done.stderr.splitlines() == [
        "1 of 3 starts have no blob report, so they are not in the report",
        "merging 2 blob reports …",
        "report of Playwright: playwright-report/index.html",
        f"attached to {blobs.url}/batches/b",
    ]
    assert files_of(project) == {"playwright-report/index.html": "--reporter=html 00000.zip 00001.zip"}
    paths = [request.path for request in blobs.requests if request.path.endswith("blob.zip")]
    assert paths == ["/api/v1/attempts/1/artifacts/blob.zip", "/api/v1/attempts/3/artifacts/blob.zip"]


def test_it_is_attached_to_its_batch(blobs: BlobServer, project: Path) -> None:
    """With the newest attempt that has no report yet, the page last. If that is refused, the local report stays."""
    blobs.blobs = {"1": make_blob(), "2": None, "3": None}
    blobs.reported = {"3"}
    (project / "traces").touch()
    assert report(blobs).exit_code == 0
    page = (project / "playwright-report" / "index.html").read_bytes()
    assert blobs.uploads == [
        ("/api/v1/batches/b/report/trace/index.html?attempt=2", b"viewer"),
        ("/api/v1/batches/b/report/index.html?attempt=2", page),
    ]
    blobs.uploads, blobs.put = [], (413, {"error": "an attempt keeps at most 1 artifacts"})
    done = report(blobs)
    assert done.exit_code == 0
    assert done.stderr.endswith("the report is not attached to its batch: an attempt keeps at most 1 artifacts\n")
    assert len(blobs.uploads) == 1
    assert (project / "playwright-report" / "index.html").exists()


def test_long_work_says_how_far_it_is(blobs: BlobServer, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(playwright_report, "NOTE_SECONDS", 0)
    blobs.blobs = {"1": make_blob(), "2": make_blob()}
    lines = report(blobs).stderr.splitlines()
    assert "asked for the artifacts of 1 of 2 starts" in lines
    assert "downloaded 2 of 2 blob reports" in lines


def test_an_earlier_report_is_replaced(blobs: BlobServer, project: Path) -> None:
    """With all its files."""
    blobs.blobs = {"1": make_blob()}
    old = project / "out" / "data" / "old.png"
    old.parent.mkdir(parents=True)
    old.touch()
    (project / "out" / "index.html").touch()
    assert report(blobs, "--output", "out").exit_code == 0
    assert files_of(project) == {"out/index.html": "--reporter=html 00000.zip"}


def test_a_folder_with_other_files_is_kept(blobs: BlobServer, project: Path) -> None:
    """And nothing is asked for."""
    for name in ("index.html", "work.txt"):
        (project / name).write_text(name)
    done = report(blobs, "--output", ".")
    assert done.exit_code == 2
    assert "has other files than a report of Playwright" in done.output
    assert (files_of(project), blobs.requests) == ({"index.html": "index.html", "work.txt": "work.txt"}, [])


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "/x",
        "resources/../../x",
        "resources/..",
        "resources/a/b",
        "a\\x",
        "resources\\x",
        "x.jsonl",
        "package.json",
    ],
)
def test_a_blob_writes_nowhere_else(blobs: BlobServer, project: Path, name: str) -> None:
    """Tests can write what they like into it, and Playwright unpacks it."""
    blobs.blobs = {"1": make_blob(), "2": make_blob(**{name: "x"})}
    done = report(blobs)
    assert done.exit_code == 2
    assert "the blob report of attempt 2 has a file" in done.output
    assert files_of(project) == {}


def test_blobs_are_bounded(blobs: BlobServer, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In number and bytes before they are downloaded, then in files and bytes unpacked."""
    blobs.blobs = {"1": make_blob(**{"resources/a.png": "a" * 4000}), "2": make_blob()}
    for name, most, downloaded in (
        ("MAX_BLOBS", 1, 0), ("MAX_PACKED_BYTES", 4000, 0), ("MAX_ENTRIES", 2, 2), ("MAX_BYTES", 4000, 1),
    ):  # fmt: skip
        blobs.requests.clear()
        with monkeypatch.context() as patched:
            patched.setattr(playwright_report, name, most)
            done = report(blobs)
        assert done.exit_code == 2
        assert "so they are not merged" in done.output
        assert sum(request.path.endswith("blob.zip") for request in blobs.requests) == downloaded, name
        assert files_of(project) == {}


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive", make_blob()[:-40], zipfile.ZipFile])
def test_a_damaged_blob_is_named(blobs: BlobServer, project: Path, content: Any) -> None:
    if content is zipfile.ZipFile:  # without events
        file = io.BytesIO()
        zipfile.ZipFile(file, "w").close()
        content = file.getvalue()
    blobs.blobs = {"1": content}
    done = report(blobs)
    assert done.exit_code == 2
    assert "the blob report of attempt 1 cannot be read" in done.output
    assert files_of(project) == {}


def test_a_blob_of_another_digest_is_refused(blobs: BlobServer, project: Path) -> None:
    blobs.blobs, blobs.digests = {"1": make_blob()}, {"1": "0" * 64}
    assert report(blobs).exit_code == 3
    assert files_of(project) == {}


def test_nothing_is_half_written(blobs: BlobServer, project: Path) -> None:
    """If Playwright fails, the earlier report stays as it was."""
    blobs.blobs = {"1": make_blob()}
    (project / "playwright-report").mkdir()
    (project / "playwright-report" / "index.html").write_text("before")
    (project / "fails").touch()
    done = report(blobs)
    assert done.exit_code == 2
    assert "playwright merge-reports ended with exit code 1, so no report was written" in done.output
    assert files_of(project) == {"playwright-report/index.html": "before", "fails": ""}
    assert sorted(path.name for path in project.iterdir()) == ["fails", "node_modules", "playwright-report"]


def test_other_folders_and_versions(blobs: BlobServer, project: Path) -> None:
    """Tests of several folders need a configuration, that of this folder by default; a newer version is refused."""
    blobs.blobs = {"1": make_blob(root="/a"), "2": make_blob(root="/b", version="1.64.0")}
    done = report(blobs)
    assert done.exit_code == 2
    assert "the tests ran in 2 folders, such as /a and /b: name the configuration" in done.output
    (project / "playwright.config.ts").touch()
    done = report(blobs)
    assert "tests ran with Playwright 1.64, and here is 1.65" in done.output
    config = project / "playwright.config.ts"
    assert (project / "playwright-report" / "index.html").read_text().startswith(f"--config={config} ")
    blobs.blobs["1"] = make_blob(version="1.66.0")
    done = report(blobs)
    assert done.exit_code == 2
    assert "which cannot merge newer reports: install the version" in done.output


def test_without_blobs_it_says_who_keeps_them(blobs: BlobServer, project: Path) -> None:
    blobs.blobs = {"1": None}
    done = report(blobs)
    assert done.exit_code == 2
    assert "no attempt of these tests has a blob report. Hosts with the preset playwright" in done.output


def test_without_playwright_nothing_is_submitted(
    server: ContractServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor with a folder that it must not replace; the option needs --wait."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    build = ("submit", "--org-id", "acme", "--app-version-id", "1", "--test", "a", "--url", server.url)
    for arguments, said in (
        (["--wait"], "Playwright is not installed in this folder"),
        ([], "--playwright-report needs --wait"),
    ):
        done = qgjob(*build, "--playwright-report", "out", *arguments)
        assert (done.exit_code, said in done.output) == (2, True), done.output
    assert server.requests == []


@pytest.mark.parametrize(("status", "code"), [("done", 2), ("failed", 1)])
def test_failed_tests_count_before_a_report_that_fails(
    server: ContractServer, project: Path, status: str, code: int
) -> None:
    """The summary is printed in both cases."""
    server.jobs["j"] = JOB | {"status": status}
    done = qgjob("wait", "j", "--playwright-report", "out", "--url", server.url)
    assert done.exit_code == code
    assert "error: no attempt of these tests has a blob report" in done.stderr
    assert "in 0" in done.stdout
