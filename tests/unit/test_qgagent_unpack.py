"""Unpacking of bundles that anybody made: nothing leads out of the tree, and limits hold while it is unpacked."""

from __future__ import annotations

import bz2
import contextlib
import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from qgagent.errors import JobRefusedError, SourceError
from qgagent.sources import unpack as unpacking
from qgagent.sources.unpack import unpack
from qgprotocol.bundles import MAX_BYTES, MAX_ENTRIES

Entry = tuple[str, bytes]


def tar_of(*entries: Entry | tarfile.TarInfo, **options: int) -> bytes:
    """Return a tar of files, or of entries without content."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=options.get("format", tarfile.PAX_FORMAT)) as archive:
        for entry in entries:
            info, content = (
                (entry, b"") if isinstance(entry, tarfile.TarInfo) else (tarfile.TarInfo(entry[0]), entry[1])
            )
            info.size = info.size or len(content)
            archive.addfile(info, io.BytesIO(content) if content else None)
    return written.getvalue()


def entry_of(name: str, kind: bytes = tarfile.REGTYPE, **fields: object) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    for field, value in fields.items():
        setattr(info, field, value)
    return info


def try_unpack(folder: Path, packed: bytes, sha256: str = "") -> Path:
    """Unpack the bundle into a new tree; return that."""
    (folder / "bundle").write_bytes(packed)
    root = folder / "tree"
    unpack(folder / "bundle", sha256 or hashlib.sha256(packed).hexdigest(), root, threading.Event())
    return root


def refusal_of(folder: Path, packed: bytes) -> str:
    """Return why the bundle is refused; assert that nothing was written outside of the tree."""
    with pytest.raises(JobRefusedError) as found:
        try_unpack(folder, packed)
    assert {path.name for path in folder.iterdir()} <= {"bundle", "tree"}
    return str(found.value)


def test_files_are_as_they_were_packed(tmp_path: Path) -> None:
    """Contents, folders, long and foreign names, and the executable bit, and no other."""
    long = f"{'d' * 200}/{'e' * 200}/ü.txt"
    files = {"a.sh": b"one", "empty": b"", long: b"x" * 100_000, "b/c": bytes(512), "ä ö": b"two"}
    script = entry_of("run.sh", mode=0o755)
    root = try_unpack(tmp_path, bz2.compress(tar_of(*files.items(), script)))
    found = {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert found == {**files, "run.sh": b""}
    assert [bool((root / name).stat().st_mode & 0o111) for name in ("a.sh", "run.sh")] == [False, True]


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("../a", "plain relative"),
        ("b/../../a", "plain relative"),
        ("/etc/a", "plain relative"),
        ("//a", "plain relative"),
        ("./a", "plain relative"),
        ("a//b", "plain relative"),
        ("a/.", "plain relative"),
        ("a\\..\\b", "plain relative"),
        (".git/config", "it is in .git"),
        ("x/.GIT/hooks/a", "it is in .git"),
        ("a\nb", "printable"),
        ("a\x1b[2Jb", "printable"),
        ("a\u202eb", "printable"),
        ("a\udcffb", "extended header"),
        ("n" * 256, "255"),
        ("/".join("n" * 200 for _ in range(5)), "1000 bytes"),
        ("n" * 10_240, "1000 bytes"),
        ("/".join("n" * 34), "more than 32 folders deep"),
    ],
)
def test_paths_that_no_host_writes_are_refused(tmp_path: Path, path: str, problem: str) -> None:
    assert problem in refusal_of(tmp_path, bz2.compress(tar_of(("good", b"1"), (path, b"2"))))


@pytest.mark.parametrize(
    "kind",
    [
        tarfile.SYMTYPE,
        tarfile.LNKTYPE,
        tarfile.CHRTYPE,
        tarfile.BLKTYPE,
        tarfile.FIFOTYPE,
        tarfile.DIRTYPE,
        tarfile.CONTTYPE,
        tarfile.GNUTYPE_SPARSE,
        b"Z",
    ],
)
def test_what_is_no_plain_file_is_refused(tmp_path: Path, kind: bytes) -> None:
    """Also a link and then a file through it: the link is the end."""
    link = entry_of("out", kind, linkname="../..")
    assert "is no plain file" in refusal_of(tmp_path, bz2.compress(tar_of(link, ("out/planted", b"1"))))
    assert not (tmp_path / "tree" / "out").is_symlink()


def test_a_link_that_appears_meanwhile_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A test of another device runs as the same user: a folder that becomes a link is an error."""
    outside = tmp_path / "outside"
    outside.mkdir()
    create = unpacking._Tree.create

    def swapped(tree: unpacking._Tree, entry: unpacking.BundleEntry) -> object:
        if entry.path == "folder/second":
            (tmp_path / "tree" / "folder" / "first").unlink()
            (tmp_path / "tree" / "folder").rmdir()
            (tmp_path / "tree" / "folder").symlink_to(outside)
        return create(tree, entry)

    monkeypatch.setattr(unpacking._Tree, "create", swapped)
    with pytest.raises(SourceError, match="cannot be stored"):
        try_unpack(tmp_path, bz2.compress(tar_of(("folder/first", b"1"), ("folder/second", b"2"))))
    assert list(outside.iterdir()) == []


def test_no_race_of_links_leads_out(tmp_path: Path) -> None:
    """Another process replaces the folder by a link out of the tree, and back, all the time."""
    outside, folder = tmp_path / "outside", tmp_path / "tree" / "folder"
    outside.mkdir()
    ended, swaps = threading.Event(), []

    def swap() -> None:
        aside = tmp_path / "aside"
        while not ended.is_set():
            with contextlib.suppress(OSError):  # it is not there yet, or was made anew meanwhile
                folder.rename(aside)
                folder.symlink_to(outside)
                swaps.append(1)
                time.sleep(0.001)
            with contextlib.suppress(OSError):
                folder.unlink()
                aside.rename(folder)

    racing = threading.Thread(target=swap)
    racing.start()
    packed = bz2.compress(tar_of(*((f"folder/{number}", b"x") for number in range(3000))))
    refused = 0
    try:
        for _ in range(20):
            try:
                try_unpack(tmp_path, packed)
            except SourceError:
                refused += 1
            shutil.rmtree(tmp_path / "tree", ignore_errors=True)
            shutil.rmtree(tmp_path / "aside", ignore_errors=True)
            if refused >= 3:
                break
    finally:
        ended.set()
        racing.join()
    assert list(outside.iterdir()) == []
    assert swaps


@pytest.mark.parametrize(
    ("first", "second"),
    [("a", "a"), ("a", "A"), ("a", "a/b"), ("a/b", "a"), ("a/b", "A/c"), ("straße", "STRASSE"), ("ü", "u\u0308")],
)
def test_two_files_of_one_name_are_refused(tmp_path: Path, first: str, second: str) -> None:
    """Also where only some file system takes them for one."""
    assert "two files of one name" in refusal_of(tmp_path, bz2.compress(tar_of((first, b"1"), (second, b"2"))))


def pax(*records: tuple[str, str]) -> bytes:
    content = b""
    for name, value in records:
        rest = f" {name}={value}\n".encode()
        length = len(rest) + 1
        while len(str(length)) + len(rest) != length:
            length += 1
        content += str(length).encode() + rest
    return content


@pytest.mark.parametrize(
    "records",
    [
        [("size", "8589934592")],
        [("path", "a"), ("linkpath", "/etc/passwd")],
        [("path", "a"), ("path", "b")],
        [("GNU.sparse.realsize", "10000000000")],
        [("mode", "4755")],
        [("path", "a"), ("mtime", "1")],
    ],
)
def test_extended_headers_have_a_path_and_nothing_else(tmp_path: Path, records: list[tuple[str, str]]) -> None:
    header = tarfile.TarInfo("x").tobuf(tarfile.USTAR_FORMAT)
    content = pax(*records)
    info = entry_of("header", tarfile.XHDTYPE, size=len(content))
    packed = info.tobuf(tarfile.USTAR_FORMAT) + content.ljust(512, b"\0") + header + bytes(1024)
    assert "extended header" in refusal_of(tmp_path, bz2.compress(packed))


@pytest.mark.parametrize("kind", [tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.SOLARIS_XHDTYPE])
def test_other_extensions_are_refused(tmp_path: Path, kind: bytes) -> None:
    info = entry_of("header", kind, size=512)
    packed = info.tobuf(tarfile.USTAR_FORMAT) + pax(("path", "/etc/a")).ljust(512, b"\0") + tar_of(("a", b"1"))
    assert "is no plain file" in refusal_of(tmp_path, bz2.compress(packed))


@pytest.mark.parametrize("mode", [0o4755, 0o2755, 0o1777])
def test_special_modes_are_refused(tmp_path: Path, mode: int) -> None:
    assert "set-user-ID" in refusal_of(tmp_path, bz2.compress(tar_of(entry_of("a", mode=mode))))


def test_a_name_that_goes_on_after_its_end_is_refused(tmp_path: Path) -> None:
    block = bytearray(tarfile.TarInfo("a").tobuf(tarfile.USTAR_FORMAT))
    block[2:6] = b"evil"
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    assert "NUL" in refusal_of(tmp_path, bz2.compress(bytes(block) + bytes(1024)))


def blocks_of(*parts: bytes | int) -> bytes:
    """Return a bzip2 file of these bytes and of so many times 32 megabytes of zeros, without its end.

    Its blocks are bits between those of its head and of its end, so that one can be repeated.
    """
    end = f"{0x177245385090:048b}"

    def block(content: bytes) -> str:
        bits = "".join(f"{byte:08b}" for byte in bz2.compress(content))
        return bits[32 : bits.rindex(end)]

    zeros = block(bytes(32 * 1024**2))
    bits = "".join(zeros * part if isinstance(part, int) else block(part) for part in parts)
    return b"BZh9" + int(bits.ljust(len(bits) + -len(bits) % 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


MEASURED = """
import resource, sys, threading
from pathlib import Path
from qgagent.errors import JobRefusedError
from qgagent.sources import unpack as unpacking
from qgagent.sources.unpack import unpack
unpacking.MAX_BYTES = 256 * 1024**2
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    unpack(Path(sys.argv[1]), "", Path(sys.argv[2]), threading.Event())
except JobRefusedError as error:
    print(error)
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print((after - before) * (1 if sys.platform == "darwin" else 1024))
"""


@pytest.mark.seconds
@pytest.mark.one_python
def test_ten_gigabytes_of_zeros_stop_at_the_limit() -> None:
    """Of a few kB on the disk, exactly the files up to the limit are written, in constant memory."""
    parts = (entry_of(str(number), size=128 * 1024**2).tobuf(tarfile.USTAR_FORMAT) for number in range(80))
    packed = blocks_of(*(piece for part in parts for piece in (part, 4)))
    assert len(packed) < 11 * 1024**2
    with tempfile.TemporaryDirectory(prefix="qualgent-", dir="/var/tmp") as name:  # not in the tests' memory
        (bundle := Path(name, "bundle")).write_bytes(packed)
        command = [sys.executable, "-c", MEASURED, str(bundle), str(tree := Path(name, "tree"))]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        written = {path.name: path.stat().st_size for path in tree.iterdir()}
    assert said[0] == "the bundle has more than 268,435,456 bytes of files"
    assert written == {"0": 128 * 1024**2, "1": 128 * 1024**2}
    assert int(said[1]) < 32 * 1024**2


def test_an_entry_of_eight_gigabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    """Before a byte of it is written."""
    header = entry_of("zeros", size=8 * 1024**3 - 1).tobuf(tarfile.USTAR_FORMAT)
    assert f"more than {MAX_BYTES:,} bytes" in refusal_of(tmp_path, blocks_of(header, 256))
    assert not (tmp_path / "tree" / "zeros").exists()


def test_ten_gigabytes_after_the_end_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Zeros may fill up the last record of a tar, and no more: they would take minutes of a processor."""
    read = []
    more = unpacking._Reader._more
    monkeypatch.setattr(unpacking._Reader, "_more", lambda reader: read.append(more(reader)) or read[-1])
    assert "goes on after its end" in refusal_of(tmp_path, blocks_of(tar_of(("a", b"1")), 320))
    assert sum(map(len, read)) < 4 * 1024**2


def test_many_files_of_zeros_stop_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MAX_BYTES", 3 * 1024 * 1024)
    files = [(f"zeros/{number}", bytes(1024 * 1024)) for number in range(10)]
    assert "more than 3,145,728 bytes" in refusal_of(tmp_path, bz2.compress(tar_of(*files)))
    assert len(list((tmp_path / "tree" / "zeros").iterdir())) == 3


def test_what_is_behind_the_end_is_not_unpacked(tmp_path: Path) -> None:
    """A tar that ends, and ten gigabytes after it: refused at the first byte, or read without being kept."""
    end = tar_of(("a", b"1"))
    for more, problem in (
        (bz2.compress(end + b"x"), "goes on after its end"),
        (bz2.compress(end) + b"x", "not one whole bzip2 file"),
        (bz2.compress(end) + bz2.compress(end), "not one whole bzip2 file"),
    ):
        folder = tmp_path / problem.replace(" ", "-") / str(len(more))
        folder.mkdir(parents=True)
        assert problem in refusal_of(folder, more)


def test_a_million_empty_files_stop_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And so do folders, of which a file may name many."""
    monkeypatch.setattr(unpacking, "MAX_ENTRIES", 100)
    files = (entry_of(f"{number}") for number in range(200))
    assert "more than 100 files and folders" in refusal_of(tmp_path, bz2.compress(tar_of(*files)))
    assert len(list((tmp_path / "tree").iterdir())) == 100
    deep = tmp_path / "deep"
    deep.mkdir()
    files = [(f"{number}/" + "/".join("abcdefghij"), b"") for number in range(20)]
    assert "more than 100 files and folders" in refusal_of(deep, bz2.compress(tar_of(*files)))
    assert MAX_ENTRIES == 50_000


@pytest.mark.parametrize(
    "cut",
    [
        lambda packed: packed[:-1],
        lambda packed: packed[: len(packed) // 2],
        lambda packed: packed[:5],
        lambda packed: b"",
        lambda packed: b"no bzip2 at all",
        lambda packed: bz2.compress(bz2.decompress(packed)[:700]),
        lambda packed: bz2.compress(bz2.decompress(packed).replace(b"ustar", b"ratsu")),
    ],
)
def test_a_cut_or_damaged_bundle_is_refused(tmp_path: Path, cut: Callable[[bytes], bytes]) -> None:
    packed = bz2.compress(tar_of(("a", b"1" * 2000), ("b", b"2" * 2000)))
    assert refusal_of(tmp_path, cut(packed))


def test_another_digest_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="the bundle's SHA-256 is"):
        try_unpack(tmp_path, bz2.compress(tar_of(("a", b"1"))), "0" * 64)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of processes")
def test_a_full_disk_is_an_error(tmp_path: Path) -> None:
    """Here: a limit of the size of files."""
    packed = bz2.compress(tar_of(("a", bytes(3_000_000))))
    (tmp_path / "bundle").write_bytes(packed)
    code = (
        "import resource, signal, sys, threading; from pathlib import Path\n"
        "from qgagent.errors import SourceError; from qgagent.sources.unpack import unpack\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))\n"
        "try: unpack(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), threading.Event())\n"
        "except SourceError as error: print(error)\n"
    )
    arguments = [str(tmp_path / "bundle"), hashlib.sha256(packed).hexdigest(), str(tmp_path / "tree")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert done.stdout == "the tests cannot be stored: File too large\n"


def test_memory_does_not_grow_with_a_header(tmp_path: Path) -> None:
    """An extended header of a gigabyte is refused by its size."""
    info = entry_of("header", tarfile.XHDTYPE, size=1024**3).tobuf(tarfile.USTAR_FORMAT)
    assert "a path of more than 1000 bytes" in refusal_of(tmp_path, bz2.compress(info + bytes(4096)))
