"""Bundles on a host: downloaded once, verified at each use, bounded on disk, and of configured organizations only."""

from __future__ import annotations

import asyncio
import bz2
import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from qgagent.config_file import read_config
from qgagent.errors import ConfigError, JobRefusedError, SourceError
from qgagent.sources import sources as keeping
from qgagent.sources.config import SourceConfig
from qgagent.sources.sources import BundleStore, HostSources
from qgprotocol.messages import LeaseOffer, Result, Start, TestSource
from tests.unit.qgagent_commands import ServerLogs, command_agent, make_job_lease, until_result, welcome
from tests.unit.qgagent_support import scripted_server
from tests.unit.test_qgagent_artifacts import FileServer
from tests.unit.test_qgagent_unpack import tar_of

CONTENT = bz2.compress(tar_of(("a.sh", b"echo one; test ! -e node_modules/x"), ("package.json", b"{}")))
SHA256 = hashlib.sha256(CONTENT).hexdigest()
TABLE = {"organizations": ["acme"], "bundles": True}


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr("qgagent.backoff.FIRST_SECONDS", 0.01)
    with FileServer() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        server.app = CONTENT
        yield server
        server.shutdown()
        thread.join()


def lease_of(sha256: str = SHA256, org_id: str = "acme", **source: str) -> LeaseOffer:
    return make_job_lease("a.sh", org_id=org_id, source=TestSource(bundle=sha256, **source))


async def test_devices_that_want_a_bundle_at_once_download_it_once(tmp_path: Path, files: FileServer) -> None:
    """Also those of several processes; another organization's job downloads it by its own permission."""
    stores = [BundleStore(tmp_path / "state", files.url) for _ in range(2)]
    files.answers = [-1]  # broken off once
    await asyncio.gather(*(stores[n % 2].unpack(lease_of(), tmp_path / f"tree-{n}") for n in range(4)))
    assert [(tmp_path / f"tree-{n}" / "a.sh").exists() for n in range(4)] == [True] * 4
    assert [path for _, path, _ in files.requests] == [f"/api/v1/bundles/acme/{SHA256}/file"] * 2
    assert files.requests[1][2]["X-QualGent-Attempt"] == lease_of().attempt
    await stores[0].unpack(lease_of(org_id="team/a?b"), tmp_path / "tree")
    assert files.requests[2][1] == f"/api/v1/bundles/team%2Fa%3Fb/{SHA256}/file"


async def test_another_content_is_never_unpacked(
    tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither what the server sends, nor a file that a test has changed since; nor one that is gone."""
    monkeypatch.setattr("qgagent.downloads.TRIES", 2)
    store, tree = BundleStore(tmp_path / "state", files.url), tmp_path / "tree"
    with pytest.raises(SourceError, match=f"its SHA-256 is {SHA256}, not 0000"):
        await store.unpack(lease_of("0" * 64), tree)
    monkeypatch.setattr(keeping, "MAX_PACKED_BYTES", len(CONTENT) - 1)
    with pytest.raises(SourceError, match="its SHA-256 is"):
        await store.unpack(lease_of(), tree)
    monkeypatch.undo()
    await store.unpack(lease_of(), tree)
    other = bz2.compress(tar_of(("a.sh", b"evil")))
    next((tmp_path / "state" / "bundles").glob("*/bundle")).write_bytes(other)
    with pytest.raises(SourceError, match="the bundle's SHA-256 is"):
        await store.unpack(lease_of(), tmp_path / "other")
    assert not (tmp_path / "other").exists()
    await store.unpack(lease_of(), tmp_path / "other")  # downloaded again
    files.answers = [404]
    with pytest.raises(JobRefusedError, match="the server no longer has the bundle"):
        await store.unpack(lease_of("1" * 64), tmp_path / "third")


async def test_a_refused_bundle_leaves_no_tree(tmp_path: Path, files: FileServer) -> None:
    files.app = bz2.compress(tar_of(("a.sh", b"1"), ("../b", b"2")))
    lease = lease_of(hashlib.sha256(files.app).hexdigest())
    with pytest.raises(JobRefusedError, match="plain relative"):
        await BundleStore(tmp_path / "state", files.url).unpack(lease, tmp_path / "tree")
    assert not (tmp_path / "tree").exists()


async def test_the_least_recently_used_are_deleted(
    tmp_path: Path, files: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their number and by their bytes."""
    store = BundleStore(tmp_path / "state", files.url)

    async def use(word: str) -> None:
        files.app = bz2.compress(tar_of((word, b"")))
        await store.unpack(lease_of(hashlib.sha256(files.app).hexdigest()), tmp_path / os.urandom(8).hex())

    monkeypatch.setattr(keeping, "MAX_KEPT", 2)
    for word in ("a", "b", "a", "c", "a"):
        await use(word)
    assert len(files.requests) == 3
    await use("b")
    assert len(files.requests) == 4
    assert len(list((tmp_path / "state" / "bundles").iterdir())) == 2
    monkeypatch.setattr(keeping, "MAX_KEPT_BYTES", 1)
    await use("c")
    assert len(list((tmp_path / "state" / "bundles").iterdir())) == 1


@pytest.mark.seconds
async def test_bundles_of_two_organizations_share_no_prepared_files(tmp_path: Path, files: FileServer) -> None:
    """Nor do they with commits: what the code of one made is never run by another."""
    prepare = ["sh", "-c", "mkdir node_modules; echo x >> ../made"]
    table = SourceConfig(organizations=["acme", "globex"], bundles=True, prepare=prepare)
    sources = HostSources({"any": table}, directory=tmp_path / "stores", url=files.url)
    logs = ServerLogs()
    async with scripted_server() as server, command_agent(server, tmp_path, sources=sources):
        session = await server.session()
        await welcome(session, logs)
        said = []
        for number, org_id in enumerate(("acme", "globex", "acme")):
            lease = replace(lease_of(org_id=org_id), attempt=f"attempt-{number}")
            await session.send(lease)
            await session.receive()  # Accept
            await session.send(Start(attempt=lease.attempt))
            result = await until_result(session, logs)
            assert isinstance(result, Result)
            assert (result.outcome, result.tree and result.tree.bundle) == ("passed", SHA256), result
            said.append(b"prepare: copied" in bytes(logs.logs[lease.attempt]))
    assert said == [False, False, True]


def test_which_source_has_a_bundle() -> None:
    """That of its repository, else one without a repository, of those that allow the organization's bundles."""
    git = {"repository": "https://git.example.com/acme/shop.git", "branches": ["main"]}
    tables = {
        "off": SourceConfig(organizations=["acme"], **git),  # type: ignore[arg-type]
        "others": SourceConfig(organizations=["globex"], bundles=True),
        "shop": SourceConfig(organizations=["acme"], bundles=True, **git),  # type: ignore[arg-type]
        "any": SourceConfig(organizations=["acme"], bundles=True),
    }

    def chosen(org_id: str, repository: str, *names: str) -> str:
        sources = HostSources({name: tables[name] for name in names})
        return sources._source_of_bundle(org_id, TestSource(bundle=SHA256, repository=repository))[0]

    shop, web = "https://git.example.com/acme/shop", "https://git.example.com/acme/web"
    assert chosen("acme", shop, *tables) == "shop"
    assert chosen("acme", web, *tables) == "any"
    assert chosen("acme", "", *tables) == "shop"
    for org_id, repository, names in (
        ("acme", shop, ("off", "others")),
        ("initech", shop, tuple(tables)),
        ("acme", web, ("off", "others", "shop")),
    ):
        with pytest.raises(JobRefusedError, match=f"no source of this host has bundles = true for {org_id}"):
            chosen(org_id, repository, *names)
    with pytest.raises(JobRefusedError, match="no SHA-256"):
        HostSources(tables)._source_of_bundle("acme", TestSource(bundle="../../etc/passwd"))


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("", r"repository: required, unless bundles = true"),
        ("bundles = false", r"repository: required, unless bundles = true"),
        ('bundles = true\nbranches = ["main"]', r"branches: only with a repository"),
        ('bundles = true\ncredential = "A"', r"credential: only with a repository"),
        ('bundles = true\nmatches = ["https://a.example"]', r"matches: only with a repository"),
        ('bundles = true\nrepository = "https://git.example.com/a"', r"branches: required with a repository"),
        ("bundles = true", ""),
    ],
)
def test_a_source_has_a_repository_or_bundles(tmp_path: Path, keys: str, problem: str) -> None:
    """The error names table and key."""
    path = tmp_path / "qgagent.toml"
    path.write_text(f'[source.a]\norganizations = ["acme"]\n{keys}\n')
    if not problem:
        assert read_config(path).sources["a"].bundles
        return
    with pytest.raises(ConfigError, match=rf"\[source\.a\] {problem}"):
        read_config(path)
