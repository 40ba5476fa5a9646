"""Upload of artifacts before the result, and download of app files."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from qgagent.artifacts import ArtifactFile, ArtifactUploader, iter_artifacts, select_artifacts
from qgagent.backoff import GIVE_UP_SECONDS, UNAVAILABLE, TransferPauses, UnavailableError
from qgagent.config import ArtifactCaps
from qgagent.downloads import AppFiles
from qgagent.errors import InstallError, JobRefusedError
from qgagent.peer import ConnectedServer
from qgagent.targets import Commands
from qgprotocol.cases import CaseResult
from qgprotocol.messages import AppFile, Result
from tests.unit.qgagent_commands import Scripts, ServerLogs, begin, command_agent, make_job_lease, until_result, welcome
from tests.unit.qgagent_support import PATIENCE_SECONDS, scripted_server


class FileServer(ThreadingHTTPServer):
    """Keeps what is PUT, hands out ``app``; ``answers`` are given before it does either."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.stored: dict[str, bytes] = {}
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.answers: list[int] = []
        self.retry_after = ""
        self.app = b""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: FileServer

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self._answer_with_status():
            return
        good = hashlib.sha256(body).hexdigest() == self.headers["X-Content-SHA256"]
        self.server.stored[unquote(self.path)] = body
        self._answer(201 if good else 422)

    def do_GET(self) -> None:
        if self._answer_with_status():
            return
        begin = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))
        body = self.server.app[begin:]
        self.send_response(206 if begin else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        half = len(body) // 2
        if self.server.answers == [-1]:  # break off in the middle
            self.server.answers.clear()
            body = body[:half]
            self.close_connection = True
        self.wfile.write(body)

    def _answer_with_status(self) -> bool:
        self.server.requests.append((self.command, self.path, dict(self.headers.items())))
        if self.server.answers and self.server.answers[0] > 0:
            self._answer(self.server.answers.pop(0))
            return True
        return False

    def _answer(self, status: int) -> None:
        self.send_response(status)
        if self.server.retry_after:
            self.send_header("Retry-After", self.server.retry_after)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Suppress the access log."""


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr("qgagent.backoff.FIRST_SECONDS", 0.01)
    with FileServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def connected_peer(minor: int = 1) -> ConnectedServer:
    peer = ConnectedServer()
    peer.set_connected(minor)
    return peer


async def upload(files: FileServer, directory: Path, caps: ArtifactCaps | None = None) -> tuple[int, list[str]]:
    notes: list[str] = []
    uploader = ArtifactUploader(files.url, connected_peer(), caps or ArtifactCaps())
    return await uploader.upload(directory, attempt="a-1", token="secret", note=notes.append), notes


async def test_every_file_is_uploaded_with_path_digest_and_type(tmp_path: Path, files: FileServer) -> None:
    """With the lease's token; subdirectories, odd names and an empty file included."""
    (tmp_path / "shots").mkdir()
    (tmp_path / "shots" / "1 ü?#.png").write_bytes(os.urandom(700_000))
    (tmp_path / "empty.txt").touch()
    assert await upload(files, tmp_path) == (2, [])
    base = "/api/v1/attempts/a-1/artifacts/"
    assert files.stored == {
        base + "empty.txt": b"",
        base + "shots/1 ü?#.png": (tmp_path / "shots" / "1 ü?#.png").read_bytes(),
    }
    headers = [headers for _, _, headers in files.requests]
    assert {header["Authorization"] for header in headers} == {"Bearer secret"}
    assert [header["Content-Type"] for header in headers] == ["text/plain", "image/png"]


async def test_temporary_errors_are_retried(tmp_path: Path, files: FileServer) -> None:
    """A server that is starting or busy, or that received corrupt data."""
    (tmp_path / "a.txt").write_text("a")
    files.answers = [503, 429, 422, 500]
    assert await upload(files, tmp_path) == (1, [])
    assert len(files.requests) == 5


@pytest.mark.parametrize("status", sorted(UNAVAILABLE))
async def test_an_unavailable_server_is_waited_for(
    tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """However quickly and often it refuses, and for as long as it asks for; both uploads and downloads."""
    pauses: list[float] = []
    next_seconds = TransferPauses.next_seconds

    def observed(self: TransferPauses, after_seconds: float) -> float:
        pauses.append(next_seconds(self, after_seconds))
        return 0.0

    monkeypatch.setattr(TransferPauses, "next_seconds", observed)
    (tmp_path / "a.txt").write_text("a")
    files.answers, files.retry_after = [status] * 20, "7"
    assert await upload(files, tmp_path) == (1, [])
    assert len(files.requests) == 21
    assert len(pauses) == 20
    assert min(pauses) >= 7
    files.answers, files.app = [status] * 20, b"the app"
    path = await AppFiles(tmp_path / "apps", files.url).fetch(app_lease(files.app))
    assert path.read_bytes() == files.app
    assert len(pauses) == 40


async def test_pauses_grow_up_to_the_deadline() -> None:
    """From half a second to half a minute, at random; none goes beyond the deadline, after ten minutes."""
    assert GIVE_UP_SECONDS == 600
    pauses = TransferPauses(time.monotonic() + GIVE_UP_SECONDS)
    seconds = [pauses.next_seconds(0) for _ in range(20)]
    assert 0.25 <= seconds[0] <= 0.5
    assert all(15 <= pause <= 30 for pause in seconds[7:])
    assert pauses.next_seconds(100) == 100
    assert 0 < pauses.next_seconds(3600) <= 600
    assert not await TransferPauses(time.monotonic()).wait(UnavailableError("", 60))


@pytest.mark.seconds
async def test_artifacts_are_given_up_at_the_deadline(
    tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all files together, and the log says so."""
    monkeypatch.setattr("qgagent.artifacts.GIVE_UP_SECONDS", 0.5)
    for name in "abc":
        (tmp_path / name).write_text(name)
    files.answers = [507] * 10_000
    assert await upload(files, tmp_path) == (0, ["no more artifacts kept: the server answers with HTTP 507"])
    assert {path for _, path, _ in files.requests} == {"/api/v1/attempts/a-1/artifacts/a"}


async def test_a_file_that_the_server_fails_on_is_skipped(tmp_path: Path, files: FileServer) -> None:
    """After a few tries; the next one is stored."""
    for name in "ab":
        (tmp_path / name).write_text(name)
    files.answers = [500, 422, 500, 422, 500]
    assert await upload(files, tmp_path) == (1, ["artifact a not kept: the server answers with HTTP 500"])


async def test_permanent_errors_are_noted(tmp_path: Path, files: FileServer) -> None:
    """A rejected file is skipped; a stale lease ends the upload."""
    for name in "abc":
        (tmp_path / name).write_text(name)
    files.answers = [413]
    count, notes = await upload(files, tmp_path)
    assert (count, notes) == (2, ["artifact a not kept: the server answers with HTTP 413"])
    files.answers, files.requests = [403], []
    count, notes = await upload(files, tmp_path)
    assert (count, notes) == (0, ["no more artifacts kept: the server answers with HTTP 403"])
    assert len(files.requests) == 1


async def test_uploads_wait_for_a_connection(tmp_path: Path, files: FileServer) -> None:
    """The result waits as well; a server without artifact support gets none."""
    (tmp_path / "a").write_text("a")
    peer = ConnectedServer()
    uploading = asyncio.create_task(
        ArtifactUploader(files.url, peer, ArtifactCaps()).upload(tmp_path, attempt="a", token="t", note=print)
    )
    await asyncio.sleep(0)
    assert files.requests == []
    peer.set_connected(1)
    assert await uploading == 1
    old = ArtifactUploader(files.url, connected_peer(0), ArtifactCaps())
    assert await old.upload(tmp_path, attempt="a", token="t", note=print) == 0


def test_only_regular_files_within_the_caps_are_uploaded(tmp_path: Path) -> None:
    """Skipped files are noted."""
    for name, size in (("a", 5), ("b", 200), ("c", 60), ("d", 60), ("e", 5)):
        (tmp_path / name).write_bytes(b"x" * size)
    (tmp_path / "passwd").symlink_to("/etc/passwd")
    (tmp_path / "etc").symlink_to("/etc")
    os.mkfifo(tmp_path / "pipe")
    notes: list[str] = []
    caps = ArtifactCaps(max_files=3, max_file_bytes=100, max_bytes=100)
    assert [artifact.name for artifact in select_artifacts(iter_artifacts(tmp_path), caps, notes.append)] == [
        "a",
        "c",
        "e",
    ]
    assert notes == [
        "artifact b not kept: 200 bytes, more than 100",
        "1 artifacts not kept: more than 3 files or 100 bytes",
    ]


PRIVATE = "<testsuite><testcase name='private'/></testsuite>"


@pytest.mark.parametrize("replaced", ['"$QUALGENT_ARTIFACTS"', '"$QUALGENT_ARTIFACTS/.."'])
async def test_a_replaced_folder_uploads_nothing(tmp_path: Path, files: FileServer, replaced: str) -> None:
    """A symbolic link in its place, or in that of the folder above; the log says why, reports are not read either."""
    private = tmp_path / "private"
    (private / "artifacts").mkdir(parents=True)
    for folder in (private, private / "artifacts"):
        (folder / "junit.xml").write_text(PRIVATE)
    Scripts(tmp_path / "tests").sh(
        "a.sh", f'cd {replaced} && old=$(pwd) && cd / && rm -r "$old" && ln -s {private} "$old"'
    )
    async with scripted_server() as server, command_agent(server, tmp_path) as agent:
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
        assert agent is not None
    assert (result.outcome, result.artifacts, result.cases) == ("passed", 0, [])
    assert "the artifacts cannot be collected: the directory was replaced by a symbolic link" in store.text("a-sh")
    assert sorted(path.name for path in private.rglob("*")) == ["artifacts", "junit.xml", "junit.xml"]


@pytest.mark.parametrize("how", ["file", "folder", "artifacts", "pipe"])
async def test_a_file_replaced_after_the_listing_is_not_uploaded(tmp_path: Path, files: FileServer, how: str) -> None:
    """What is opened is what was listed: no link in any part of its path, no pipe."""
    private, top = tmp_path / "private", tmp_path / "work" / "artifacts"
    (top / "sub").mkdir(parents=True)
    (private / "sub").mkdir(parents=True)
    (private / "sub" / "a.txt").write_text("private")
    (top / "sub" / "a.txt").write_text("artifact")
    replaced = {"file": top / "sub" / "a.txt", "folder": top / "sub", "artifacts": top, "pipe": top / "sub" / "a.txt"}[
        how
    ]

    def replace_it(_: ArtifactFile) -> str:
        replaced.rename(tmp_path / "moved")
        if how == "pipe":
            os.mkfifo(replaced)
        else:
            replaced.symlink_to(private / replaced.relative_to(top))
        return "sub/a.txt"

    notes: list[str] = []
    uploader = ArtifactUploader(files.url, connected_peer(), ArtifactCaps(), replace_it)  # type: ignore[arg-type]
    assert await uploader.upload(top, attempt="a", token="t", note=notes.append) == 0
    assert (files.stored, len(notes)) == ({}, 1)


async def test_a_result_has_the_cases_of_its_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read from the artifacts directory, with secrets redacted; the directory is deleted, notes are in the log."""
    monkeypatch.setattr("qgagent.artifacts.GIVE_UP_SECONDS", 0.2)
    scripts = Scripts(tmp_path / "tests")
    scripts.sh(
        "a.sh",
        "echo '<testsuite><testcase name=\"logs in\"><failure>with hunter22</failure></testcase></testsuite>'"
        ' > "$QUALGENT_ARTIFACTS/junit.xml"; test -d "$QUALGENT_WORKDIR" && exit 1',
    )
    async with scripted_server() as server, command_agent(server, tmp_path, secrets=("hunter22",)):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        await begin(session, "a.sh")
        result = await until_result(session, store)
        assert result.cases == [CaseResult(name="logs in", outcome="failed", message="with ***")]
        assert (result.outcome, result.artifacts) == ("failed", 0)  # the scripted server rejects uploads
        assert "artifact" in store.text("a-sh")
        await begin(session, "b.sh")
        await until_result(session, store)
    assert list((tmp_path / "state" / "work").iterdir()) == []


async def test_a_stop_during_an_upload_keeps_the_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped while files wait for a connection: the outcome is stored for the next start."""
    uploading = asyncio.Event()
    wait_for_server = ArtifactUploader._wait_for_server

    async def waiting(self: ArtifactUploader, deadline: float) -> bool:
        uploading.set()
        return await wait_for_server(self, deadline)

    monkeypatch.setattr(ArtifactUploader, "_wait_for_server", waiting)
    Scripts(tmp_path / "tests").sh("a.sh", 'echo x > "$QUALGENT_ARTIFACTS/x"; sleep 0.3; exit 0')
    async with scripted_server() as server:
        async with command_agent(server, tmp_path) as agent:
            session = await server.session()
            await welcome(session)
            await begin(session, "a.sh")
            await session.cut()
            await server.session()  # connected, but never welcomed
            await asyncio.wait_for(uploading.wait(), PATIENCE_SECONDS)
            agent.requests.request("SIGTERM")
            agent.requests.request("SIGTERM")
            assert await agent.exit_code() == 130
        assert agent.spooled() == ["a-sh"]
        async with command_agent(server, tmp_path):
            session, store = await server.session(), ServerLogs()
            await welcome(session, store)
            result = await until_result(session, store)
    assert isinstance(result, Result)
    assert (result.outcome, result.artifacts) == ("passed", 0)


def app_lease(content: bytes, name: str = "app.apk", **fields: Any) -> Any:
    digest = fields.pop("sha256", hashlib.sha256(content).hexdigest())
    return make_job_lease("a", app_file=AppFile(sha256=digest, size=len(content), name=name))


async def test_an_app_file_is_downloaded_once(tmp_path: Path, files: FileServer) -> None:
    """For all devices; an interrupted download resumes; the file name cannot leave the directory."""
    files.app = os.urandom(500_000)
    files.answers = [-1]
    fetcher = AppFiles(tmp_path / "apps", files.url)
    lease = app_lease(files.app, "../../x y.apk")
    paths = await asyncio.gather(*(fetcher.fetch(lease) for _ in range(4)))
    assert len(set(paths)) == 1
    assert paths[0].read_bytes() == files.app
    assert paths[0].parent.parent == tmp_path / "apps"
    assert len(files.requests) == 2
    assert "Range" in files.requests[1][2]


async def test_an_invalid_app_file_is_never_installed(
    tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither one with another digest, nor an oversized one, nor a missing one."""
    monkeypatch.setattr("qgagent.downloads.TRIES", 2)
    fetcher = AppFiles(tmp_path / "apps", files.url)
    files.app = b"something else"
    with pytest.raises(InstallError, match="SHA-256"):
        await fetcher.fetch(app_lease(b"what I want   "))
    files.app = b"x" * 1_000_000
    with pytest.raises(InstallError, match="bytes, not 3"):
        await fetcher.fetch(app_lease(b"xxx"))
    files.answers = [404]
    with pytest.raises(JobRefusedError, match="the server does not have the app file"):
        await fetcher.fetch(app_lease(b"xxxx"))


async def test_old_app_files_are_evicted(tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The least recently used first."""
    monkeypatch.setattr("qgagent.downloads.KEPT_FILES", 2)
    fetcher = AppFiles(tmp_path / "apps", files.url)
    for content in (b"1", b"2", b"1", b"3"):
        files.app = content
        path = await fetcher.fetch(app_lease(content))
        os.utime(path.parent, ns=(int(content),) * 2) if content == b"2" else None
    kept = {path.name for path in (tmp_path / "apps").iterdir()}
    assert kept == {hashlib.sha256(content).hexdigest() for content in (b"1", b"3")}


async def test_a_job_without_a_required_app_file_ends_in_error(tmp_path: Path) -> None:
    """The command is not run; it does not count as a failed install."""
    commands = Commands(run=("sh", "{test}"), install=("cp", "{app_file}", "app"))
    async with scripted_server() as server, command_agent(server, tmp_path, commands):
        session, store = await server.session(), ServerLogs()
        await welcome(session, store)
        for number in range(4):
            await begin(session, f"{number}.sh")
            result = await until_result(session, store)
            assert (result.outcome, "no app file" in result.message) == ("error", True)
        await session.sync()
