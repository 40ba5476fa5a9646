"""Bundles of ``qgjob submit --bundle``: a git repository's files on disk, packed reproducibly and uploaded.

The same files make the same bundle, wherever and whenever it is packed. So it is compressed with bzip2, of which there
is one implementation: what zlib makes differs from one of its forks and versions to another.
"""

from __future__ import annotations

import bz2
import os
import stat
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

import click

from qgprotocol.bundles import MAX_BYTES, MAX_ENTRIES, MAX_PACKED_BYTES, BundleNames, find_path_problem
from qgprotocol.errors import errors_as
from qgprotocol.repositories import SAFE_GIT, web_address

from .client import Client
from .errors import FileError
from .files import sha256_of
from .options import format_path
from .text import echo

SUBMODULE = "160000"
EXECUTABLE = 0o100
READ_PLAIN = os.O_RDONLY | sum(getattr(os, f"O_{name}", 0) for name in ("NOFOLLOW", "NONBLOCK", "BINARY"))
"""Flags to open a file that must be no link and no pipe; not all systems have all of them."""


class BundledFiles(NamedTuple):
    """The files of a bundle. Paths are relative to ``root``."""

    root: Path
    repository: str  # its URL; empty: not known
    sources: dict[str, Path]  # by path, sorted: where the content is
    untracked: list[str]
    included: list[str]  # ignored files that were asked for
    left_out: list[str]  # with the reason


def find_files(include: Sequence[str]) -> BundledFiles:
    """Return the files of the current git repository: tracked, untracked, and ignored ones that match ``include``.

    ``include``: patterns of ignored files. Raises FileError, click.UsageError.
    """
    root = Path(_git(Path.cwd(), "rev-parse", "--show-toplevel").rstrip("\n"))
    modes = {}
    for line in _list_files(root, "--stage"):
        head, _, path = line.partition("\t")
        modes[path] = head.split(" ")[0]
    untracked = _list_files(root, "--others", "--exclude-standard")
    included = []
    for pattern in include:
        chosen = f":(top,glob){pattern}"
        if not (found := _list_files(root, "--others", "--ignored", "--exclude-standard", "--", chosen)):
            raise click.UsageError(f"--include: git ignores no file that matches {pattern!r} below {root}.")
        included += found
    left_out = [f"{path} (a submodule)" for path, mode in modes.items() if mode == SUBMODULE]
    paths = {path for path, mode in modes.items() if mode != SUBMODULE}
    for path in (*untracked, *included):
        if path.endswith("/"):
            left_out.append(f"{path} (another repository)")
        else:
            paths.add(path)
    sources, links = _locate(root, paths)
    remote = _git(root, "config", "--get", "remote.origin.url", missing="").strip()
    return BundledFiles(
        root=root,
        repository=web_address(remote),
        sources=sources,
        untracked=sorted(set(untracked) & sources.keys()),
        included=sorted(set(included) & sources.keys()),
        left_out=sorted(left_out) + links,
    )


def _git(folder: Path, *arguments: str, missing: str | None = None) -> str:
    """Return the stdout of git; if it fails, ``missing``, or FileError if that is None."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    with errors_as(FileError, "--bundle needs git"):
        done = subprocess.run(  # noqa: S603 (arguments of this module)
            [*SAFE_GIT, *arguments],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    if done.returncode and missing is not None:
        return missing
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        raise FileError(f"--bundle packs the files of a git repository: {lines[-1] if lines else 'git failed'}")
    return os.fsdecode(done.stdout)


def _list_files(root: Path, *arguments: str) -> list[str]:
    """Return the paths that ``git ls-files`` lists with these arguments."""
    return [line for line in _git(root, "ls-files", "-z", *arguments).split("\0") if line]


def _locate(root: Path, paths: set[str]) -> tuple[dict[str, Path], list[str]]:
    """Return where the content of each path is, without deleted ones, and links to leave out. Raises FileError.

    A link is packed as a copy of the file that it leads to if that is packed itself: hosts unpack no links. Raises
    FileError for what no host would unpack.
    """
    sources: dict[str, Path] = {}
    links = []
    top = Path(os.path.realpath(root))
    for path in sorted(paths, key=os.fsencode):
        file = top / path
        try:
            mode = file.lstat().st_mode
        except (FileNotFoundError, NotADirectoryError):
            continue  # deleted
        except OSError as error:
            raise FileError(f"{path!r} cannot be read: {error.strerror}") from error
        if stat.S_ISLNK(mode):
            target = Path(os.path.realpath(file))
            if not target.is_relative_to(top) or str(target.relative_to(top)) not in paths or not target.is_file():
                links.append(f"{path} (a link, not to one of these files)")
                continue
            file = target
        elif not stat.S_ISREG(mode):
            raise FileError(f"{path!r} cannot be in a bundle: it is no plain file")
        if problem := find_path_problem(path):
            raise FileError(f"{path!r} cannot be in a bundle: {problem}")
        sources[path] = file
    _check_names(sources)
    return sources, links


def _check_names(paths: Iterable[str]) -> None:
    """Raise FileError if two paths have names that are one on some host, or if there are too many."""
    names = BundleNames()
    for path in paths:
        if same := names.add(path):
            raise FileError(f"a bundle cannot have both {same[0]!r} and {same[1]!r}: their names differ only in case")
    if len(names) > MAX_ENTRIES:
        raise FileError(f"a bundle has at most {MAX_ENTRIES:,} files and folders, these are {len(names):,}")


@contextmanager
def packed(files: BundledFiles) -> Iterator[tuple[Path, int]]:
    """Pack files into a temporary .tar.bz2 for the block; yield its path and their total bytes. Raises FileError."""
    total = 0
    with tempfile.NamedTemporaryFile(prefix="qgjob-", suffix=".tar.bz2") as packed_file:
        with (
            bz2.BZ2File(packed_file, "wb") as compressed,
            tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for path, source in files.sources.items():
                unpackable = errors_as(FileError, f"{path!r} cannot be packed")
                with unpackable, open(os.open(source, READ_PLAIN), "rb") as file:
                    total += _add(archive, path, file)
                if total > MAX_BYTES or packed_file.tell() > MAX_PACKED_BYTES:
                    raise FileError(
                        f"a bundle has at most {MAX_BYTES:,} bytes of files, and {MAX_PACKED_BYTES:,} when it is "
                        "compressed: let git ignore what the tests do not need"
                    )
        packed_file.flush()
        if packed_file.tell() > MAX_PACKED_BYTES:
            raise FileError(f"a bundle has at most {MAX_PACKED_BYTES:,} bytes when it is compressed")
        yield Path(packed_file.name), total


def _add(archive: tarfile.TarFile, path: str, file: IO[bytes]) -> int:
    """Add a regular file to the tar without owner and time; return its size. Raises OSError for any other file."""
    state = os.fstat(file.fileno())
    if not stat.S_ISREG(state.st_mode):
        raise OSError(f"{path} is no plain file")
    entry = tarfile.TarInfo(path)
    entry.size = state.st_size
    entry.mode = 0o755 if state.st_mode & EXECUTABLE else 0o644
    archive.addfile(entry, file)
    return state.st_size


def upload_bundle(client: Client, orgs: Iterable[str], include: Sequence[str]) -> dict[str, str]:
    """Pack the files and upload them unless the organizations have them; return the source of jobs that use them.

    Raises FileError, click.UsageError, BadInputError, UnreachableError.
    """
    files = find_files(include)
    with packed(files) as (path, size):
        _report(files, size)
        sha256 = sha256_of(path)
        for org in sorted(orgs):
            address = format_path("/api/v1/bundles/{org}/{sha256}", org=org, sha256=sha256)
            if client.has(address):
                echo(f"bundle: {sha256} is known to the server", err=True)
            else:
                echo(f"bundle: uploading {sha256}, {path.stat().st_size:,} bytes", err=True)
                client.upload(address, path, sha256=sha256)
    return {"bundle": sha256, **({"repository": files.repository} if files.repository else {})}


def _report(files: BundledFiles, size: int) -> None:
    """Print to stderr how many files are packed, and which are untracked, included or left out."""
    count = len(files.sources)
    number_of_files = "1 file" if count == 1 else f"{count:,} files"
    echo(f"bundle: {number_of_files} of {files.root}, {size:,} bytes", err=True)
    for kind, names in (
        ("untracked", files.untracked),
        ("ignored, included", files.included),
        ("left out", files.left_out),
    ):
        for name in names:
            echo(f"bundle: {kind}: {name}", err=True)
