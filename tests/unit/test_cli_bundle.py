"""Packing of bundles: which files, always the same, and what is said before the upload."""

from __future__ import annotations

import hashlib
import io
import os
import tarfile
import threading
import time
import zlib
from pathlib import Path

import pytest

from qgagent.sources.unpack import unpack
from qgjob import bundle as bundling
from qgjob.bundle import BundledFiles, find_files, packed
from qgjob.errors import FileError
from tests.git_checkout import Checkout, git
from tests.unit.cli_support import qgjob

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--test", "a.sh", "--bundle")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A repository with a tracked, a modified, a deleted, an untracked and two ignored files, as current folder."""
    made = Checkout(tmp_path / "checkout")
    made.write(".gitignore", "*.log\ndist/\n")
    made.write("a.sh", "echo one")
    made.write("deleted.sh", "")
    (made.root / "folder").mkdir()
    made.write("folder/b.sh", "echo two")
    made.commit_all()
    made.write("a.sh", "echo modified")
    (made.root / "a.sh").chmod(0o755)
    (made.root / "deleted.sh").unlink()
    made.write("new ü.sh", "echo new")
    made.write("noise.log", "secret")
    (made.root / "dist").mkdir()
    made.write("dist/built.js", "built")
    monkeypatch.chdir(made.root / "folder")
    return made


def content_of(files: BundledFiles) -> bytes:
    with packed(files) as (path, _):
        return path.read_bytes()


def test_files_as_they_are_on_disk(checkout: Checkout, tmp_path: Path) -> None:
    """Tracked and untracked ones, and ignored ones that were asked for; a host unpacks just these."""
    files = find_files(["dist/**"])
    assert list(files.sources) == [".gitignore", "a.sh", "dist/built.js", "folder/b.sh", "new ü.sh"]
    assert (files.untracked, files.included, files.left_out) == (["new ü.sh"], ["dist/built.js"], [])
    content = content_of(files)
    (tmp_path / "bundle").write_bytes(content)
    tree = tmp_path / "tree"
    unpack(tmp_path / "bundle", hashlib.sha256(content).hexdigest(), tree, threading.Event())
    assert {name: (tree / name).read_bytes() for name in files.sources} == {
        name: (checkout.root / name).read_bytes() for name in files.sources
    }
    assert [bool((tree / name).stat().st_mode & 0o111) for name in ("a.sh", "folder/b.sh")] == [True, False]
    assert list(find_files([]).sources) == [".gitignore", "a.sh", "folder/b.sh", "new ü.sh"]


def test_the_same_content_is_the_same_bundle(checkout: Checkout, tmp_path: Path) -> None:
    """Whatever its times, modes but for the executable bit, folder and clone."""
    first = content_of(find_files([]))
    other = tmp_path / "other"
    git(tmp_path, "clone", "--quiet", str(checkout.root), str(other))
    for name in find_files([]).sources:
        (other / name).write_bytes((checkout.root / name).read_bytes())
        (other / name).chmod(0o600)
        os.utime(other / name, (time.time() - 10**6,) * 2)
    (other / "a.sh").chmod(0o700)
    (other / "deleted.sh").unlink()
    os.chdir(other)
    assert content_of(find_files([])) == first
    (other / "a.sh").chmod(0o600)
    assert content_of(find_files([])) != first
    with tarfile.open(fileobj=io.BytesIO(first)) as archive:
        members = archive.getmembers()
    assert {(one.mtime, one.uid, one.gid, one.uname, one.gname) for one in members} == {(0, 0, 0, "", "")}
    assert [one.name for one in members] == sorted(one.name for one in members)


def test_no_compressor_of_a_machine_changes_the_bundle(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its digest is the same everywhere. Forks, versions and levels of zlib each write other bytes."""
    checkout.write("big.js", "".join(f"await page.click('#item-{number}');\n" for number in range(20_000)))
    make = zlib.compressobj
    found = {hashlib.sha256(content_of(find_files([]))).hexdigest()}
    for level in (1, 9):
        with monkeypatch.context() as patched:
            patched.setattr(zlib, "compressobj", lambda given, *more, level=level: make(level, *more))
            found.add(hashlib.sha256(content_of(find_files([]))).hexdigest())
    assert found == {"e34a64041bc526d3344e9c9a0c00d4ca0b443c663adf0204eed30237107eecfc"}


def test_what_is_left_out_is_named(checkout: Checkout) -> None:
    """Submodules, repositories within, and links that lead to no file of the bundle; others are copied."""
    inner = Checkout(checkout.root / "inner")
    inner.write("x", "x")
    commit = inner.commit_all()
    git(checkout.root, "update-index", "--add", "--cacheinfo", f"160000,{commit},module")
    for name, target in (
        ("same", "a.sh"),
        ("out", "/etc/passwd"),
        ("log", "noise.log"),
        ("all", "folder"),
        ("no", "x"),
    ):
        (checkout.root / name).symlink_to(target)
    files = find_files([])
    assert files.left_out == [
        "inner/ (another repository)",
        "module (a submodule)",
        "all (a link, not to one of these files)",
        "log (a link, not to one of these files)",
        "no (a link, not to one of these files)",
        "out (a link, not to one of these files)",
    ]
    assert files.sources["same"] == checkout.root / "a.sh"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("A.sh", "their names differ only in case"),
        ("FOLDER/b.sh", "their names differ only in case"),
        ("a\nb", "no printable UTF-8"),
        ("a\\b", "plain relative"),
        ("/".join("d" * 40), "more than 32 folders deep"),
    ],
)
def test_what_no_host_unpacks_is_an_error(checkout: Checkout, name: str, problem: str) -> None:
    path = checkout.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    with pytest.raises(FileError, match=problem):
        find_files([])


def test_a_bundle_is_bounded(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundling, "MAX_ENTRIES", 4)
    with pytest.raises(FileError, match="at most 4 files and folders, these are 5"):
        find_files([])
    monkeypatch.undo()
    monkeypatch.chdir(checkout.root)
    files = find_files([])
    for limit, most in (("MAX_BYTES", 20), ("MAX_PACKED_BYTES", 100)):
        with monkeypatch.context() as patched:
            patched.setattr(bundling, limit, most)
            with pytest.raises(FileError, match="a bundle has at most"):
                content_of(files)


def test_a_file_that_changes_is_an_error(checkout: Checkout) -> None:
    """It became a link or a pipe, or is gone, after the files were listed."""
    files = find_files([])
    path = checkout.root / "a.sh"
    for change in (lambda: path.symlink_to("/etc/passwd"), lambda: os.mkfifo(path), lambda: None):
        path.unlink(missing_ok=True)
        change()
        with pytest.raises(FileError, match=r"'a\.sh' cannot be packed"):
            content_of(files)


def test_nothing_of_the_repository_runs(checkout: Checkout, tmp_path: Path) -> None:
    """A planted configuration, a hook and a filter."""
    planted = tmp_path / "planted"
    for name in ("core.fsmonitor", "core.pager", "filter.x.clean", "filter.x.process", "diff.external"):
        git(checkout.root, "config", name, f"touch {planted}; false")
    checkout.write(".gitattributes", "* filter=x\n")
    for hook in ("post-index-change", "fsmonitor-watchman"):
        path = checkout.root / ".git" / "hooks" / hook
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"#!/bin/sh\ntouch {planted}\n")
        path.chmod(0o755)
    assert "a.sh" in find_files(["dist"]).sources
    assert not planted.exists()


def test_errors_are_clear(checkout: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is sent: no server is there."""
    url = ("--url", "http://127.0.0.1:9", "--patience", "0")
    for options, text in (
        ((*SUBMIT, "--include", "nothing/**"), "git ignores no file that matches 'nothing/**'"),
        ((*SUBMIT, "--tests-commit", "9c1d" * 10), "--bundle goes without --tests-commit"),
        ((*SUBMIT[:-1], "--include", "dist/**"), "--include goes with --bundle"),
    ):
        result = qgjob(*options, *url)
        assert (result.exit_code, text in result.stderr) == (2, True), result.stderr
    monkeypatch.chdir(tmp_path)
    result = qgjob(*SUBMIT, *url)
    assert (result.exit_code, "--bundle packs the files of a git repository" in result.stderr) == (2, True)
    monkeypatch.setenv("PATH", str(tmp_path))
    result = qgjob(*SUBMIT, *url)
    assert (result.exit_code, "--bundle needs git" in result.stderr) == (2, True)


def test_what_is_packed_is_printed_before_the_upload(checkout: Checkout) -> None:
    result = qgjob(*SUBMIT, "--include", "dist/**", "--url", "http://127.0.0.1:9", "--patience", "0")
    assert result.exit_code == 3
    lines = [line for line in result.stderr.splitlines() if line.startswith("bundle:")]
    assert lines == [
        f"bundle: 5 files of {checkout.root}, 46 bytes",
        "bundle: untracked: new ü.sh",
        "bundle: ignored, included: dist/built.js",
    ]


def test_git_variables_of_a_hook_do_not_count(
    checkout: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The repository is that of the current folder."""
    other = Checkout(tmp_path / "elsewhere")
    monkeypatch.setenv("GIT_DIR", str(other.root / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.root))
    assert find_files([]).root == checkout.root
