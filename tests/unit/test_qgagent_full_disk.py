"""A disk of a few megabytes that becomes full while the tests of a job are fetched, unpacked, exported or prepared."""

from __future__ import annotations

import bz2
import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.downloads import AppFiles
from qgagent.errors import InstallError
from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import HostSources
from qgprotocol.messages import AppFile, LeaseOffer, Result, Start, TestSource
from tests.git_checkout import git
from tests.small_disk import small_disk
from tests.unit.qgagent_commands import make_job_lease, until_result
from tests.unit.qgagent_sources_support import URL, Origin, SourceAgent, source_agent, until_no_trees
from tests.unit.test_qgagent_artifacts import FileServer
from tests.unit.test_qgagent_unpack import tar_of

pytestmark = pytest.mark.seconds

SIZE = "6m"
LARGE = 9_000_000  # bytes
SMALL = 200_000  # bytes that the store, the log and the journal of a host take at most


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """The file system of a host's stores and workspaces, its logs and journal included."""
    with small_disk(tmp_path / "disk", SIZE) as folder:
        yield folder


@pytest.fixture
def origin(tmp_path: Path) -> Origin:
    return Origin(tmp_path / "origin")


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr("qgagent.backoff.FIRST_SECONDS", 0.01)
    with FileServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def used(disk: Path) -> int:
    state = os.statvfs(disk)
    return (state.f_blocks - state.f_bfree) * state.f_frsize


def sources_on(disk: Path, origin: Origin, url: str = "", **keys: object) -> HostSources:
    table = {"repository": str(origin.root), "matches": [URL], "branches": ["main", "release/*"], "bundles": True}
    source = SourceConfig(organizations=["acme"], **table | keys)  # type: ignore[arg-type]
    return HostSources({"shop": source}, directory=disk / "stores", environ={"PATH": os.environ["PATH"]}, url=url)


async def run_bundle(agent: SourceAgent, files: FileServer, *entries: tuple[str, bytes]) -> Result:
    files.app = bz2.compress(tar_of(*entries))
    source = TestSource(bundle=hashlib.sha256(files.app).hexdigest())
    agent.attempt = f"attempt-{source.bundle[:8]}"
    lease = replace(make_job_lease("a.sh", org_id="acme", source=source), attempt=agent.attempt)
    await agent.session.send(lease)
    await agent.session.receive()  # Accept
    await agent.session.send(Start(attempt=agent.attempt))
    return await until_result(agent.session, agent.logs)


def assert_full(result: Result, message: str) -> None:
    """Assert that the disk is what the attempt names, that nothing was run, and that the job may be retried."""
    assert (result.outcome, result.permanent, result.run_seconds) == ("error", False, 0)
    assert result.message.startswith(message), result.message
    assert "No space left on device" in result.message


@pytest.mark.one_python
async def test_in_the_middle_of_a_fetch(tmp_path: Path, disk: Path, origin: Origin) -> None:
    """No part of the pack stays; a known commit runs meanwhile, and others once the large branch is gone."""
    git(origin.root, "checkout", "--quiet", "-b", "release/large")
    (origin.root / "large").write_bytes(os.urandom(LARGE))
    large = origin.commit_all()
    git(origin.root, "checkout", "--quiet", "main")
    git(origin.root, "branch", "--quiet", "-m", "release/large", "later")
    async with source_agent(tmp_path, sources_on(disk, origin), state_dir=disk / "state") as agent:
        assert (await agent.run("a.sh", origin.commit)).outcome == "passed"
        git(origin.root, "branch", "--quiet", "-m", "later", "release/large")
        assert_full(await agent.run("a.sh", large), f"the tests cannot be fetched from {origin.root}: ")
        assert used(disk) < SMALL
        assert (await agent.run("a.sh", origin.commit)).outcome == "passed"
        git(origin.root, "branch", "--quiet", "-D", "release/large")
        assert (await agent.run("a.sh", origin.commit_all())).outcome == "passed"


@pytest.mark.one_python
async def test_a_store_stops_at_its_limit_before_the_disk_is_full(tmp_path: Path, disk: Path, origin: Origin) -> None:
    """A repository that is larger than both: the limit is what the attempt names, and nothing of it stays."""
    git(origin.root, "checkout", "--quiet", "-b", "release/large")
    (origin.root / "large").write_bytes(os.urandom(LARGE))
    large = origin.commit_all()
    sources = sources_on(disk, origin, max_store_bytes=3_000_000)
    async with source_agent(tmp_path, sources, state_dir=disk / "state") as agent:
        result = await agent.run("a.sh", large)
        reason = "its branches need more than the 3,000,000 bytes of max_store_bytes"
        assert (result.outcome, result.permanent) == ("error", False)
        assert result.message == f"the tests cannot be fetched from {origin.root}: {reason}"
        assert used(disk) < SMALL


async def test_in_the_middle_of_an_export(tmp_path: Path, disk: Path, origin: Origin) -> None:
    """Of a file that is small in the store."""
    (origin.root / "large").write_bytes(bytes(LARGE))
    large = origin.commit_all()
    git(origin.root, "rm", "--quiet", "large")
    small = origin.commit_all()
    async with source_agent(tmp_path, sources_on(disk, origin), state_dir=disk / "state") as agent:
        assert_full(await agent.run("a.sh", large), "the tests cannot be stored: ")
        await until_no_trees(disk)
        assert used(disk) < SMALL
        assert (await agent.run("a.sh", small)).outcome == "passed"


@pytest.mark.parametrize("part", ["download", "unpacking"])
async def test_in_the_middle_of_a_bundle(
    tmp_path: Path, disk: Path, origin: Origin, files: FileServer, part: str
) -> None:
    """While it is downloaded, and while it is unpacked."""
    content = os.urandom(LARGE) if part == "download" else bytes(LARGE)
    async with source_agent(tmp_path, sources_on(disk, origin, files.url), state_dir=disk / "state") as agent:
        assert_full(await run_bundle(agent, files, ("a.sh", b"true"), ("large", content)), "the ")
        await until_no_trees(disk)
        assert used(disk) < SMALL
        assert (await run_bundle(agent, files, ("a.sh", b"true"))).outcome == "passed"


@pytest.mark.one_python
async def test_in_the_middle_of_a_preparation(tmp_path: Path, disk: Path, origin: Origin) -> None:
    """While its result is copied into the cache: no half of it stays, and what is prepared later is kept."""
    script = 'mkdir -p node_modules; head -c "$(cat bytes)" /dev/zero > node_modules/x'
    origin.write("bytes", "4000000")
    large = origin.commit_all()
    origin.write("bytes", "10")
    small = origin.commit_all()
    sources = sources_on(disk, origin, prepare=["sh", "-c", script], prepare_inputs=["bytes"])
    async with source_agent(tmp_path, sources, state_dir=disk / "state") as agent:
        assert_full(await agent.run("a.sh", large), "prepare failed: ")
        await until_no_trees(disk)
        assert used(disk) < SMALL
        for word in ("kept as", "copied"):
            assert (await agent.run("a.sh", small)).outcome == "passed"
            assert f"prepare: {word}" in agent.logs.text(agent.attempt).replace("done, ", "")


async def test_in_the_middle_of_an_app_file(disk: Path, files: FileServer) -> None:
    """No part of it stays, which would keep the disk full; a smaller one is stored."""
    apps = AppFiles(disk / "apps", files.url)

    def lease_of(content: bytes) -> LeaseOffer:
        files.app = content
        sha256 = hashlib.sha256(content).hexdigest()
        return make_job_lease("a.sh", app_file=AppFile(sha256=sha256, size=len(content), name="app.apk"))

    with pytest.raises(InstallError, match="the app file cannot be stored: No space left on device"):
        await apps.fetch(lease_of(os.urandom(LARGE)))
    assert used(disk) < SMALL
    assert (await apps.fetch(lease_of(b"small"))).read_bytes() == b"small"
