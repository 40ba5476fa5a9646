"""``qgjob report playwright``: merges attempts' blob reports into one HTML report, and attaches it to their batch.

The commands ``qgjob report``.
"""

from __future__ import annotations

import re
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import click
import msgspec

from qgprotocol.errors import errors_as
from qgprotocol.reporter_folder import BATCH_REPORT, BLOB_REPORT

from .client import Client
from .errors import CliError, FileError, ToolError
from .files import sha256_of
from .options import format_path, server_options_without_json
from .playwright_tests import find_playwright, parse_version
from .text import echo, format_bytes, plain
from .tool_process import run_tool

NAME = "playwright merge-reports"
MERGE_SECONDS = 1800.0
NOTE_SECONDS = 5.0  # between lines about the progress
MAX_BLOBS = 5000
MAX_PACKED_BYTES = 4 * 1024**3  # of all blobs together
MAX_BYTES = 16 * 1024**3  # unpacked
MAX_ENTRIES = 500_000
MAX_HEAD_BYTES = 8 * 1024**2  # of the first lines of a blob, which have the names of all its tests
ENTRY = re.compile(r"report[^/\\]*\.jsonl|resources/[^/\\]+")
CONFIG = re.compile(r"playwright\.config\.(?:[cm]?[jt]s)")
PAGE = "index.html"
REPORT = frozenset({PAGE, "data", "trace"})  # what Playwright's HTML report consists of


class Blob(NamedTuple):
    """A blob report among the artifacts of an attempt."""

    attempt: str
    size: int
    sha256: str


class BlobOrigin(NamedTuple):
    """Where a blob was made."""

    version: tuple[int, ...]  # of Playwright
    root: str  # the folder of the tests


class _Config(msgspec.Struct, frozen=True):
    rootDir: str = ""  # noqa: N815 — Playwright's name
    version: str = ""


class _Params(msgspec.Struct, frozen=True):
    config: _Config = _Config()


class _Event(msgspec.Struct, frozen=True):
    method: str = ""
    params: _Params = _Params()


def check_report(folder: Path) -> None:
    """Raise FileError if the folder has other files than an earlier report, ToolError if Playwright is missing."""
    find_playwright()
    try:
        names = {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return
    except OSError as error:
        raise FileError(f"{folder} cannot be read: {error.strerror}") from error
    if names and not ("index.html" in names and names <= REPORT):
        raise FileError(f"{folder} has other files than a report of Playwright; name another folder")


def write_report(
    client: Client, batch_id: str | None, job_ids: Iterable[str], output: Path, config: Path | None = None
) -> None:
    """Merge the blob reports of a batch and of jobs into an HTML report, and attach it to the batch.

    It replaces an earlier report once all has worked, and is attached to the batch. Raises BadInputError,
    UnreachableError, ToolError, FileError.
    """
    check_report(output)
    program = find_playwright()
    blobs, keeper = _find_blobs(client, batch_id, job_ids)
    with errors_as(FileError, "the report cannot be written"):
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="qgjob-", ignore_cleanup_errors=True) as name:
            folder = Path(name, "blobs")
            folder.mkdir()
            origins = _download(client, blobs, folder)
            _check_versions(program, origins)
            config = config or _choose_config(origins)
            with _replaced_folder(output) as made:
                echo(f"merging {len(blobs)} blob reports …", err=True)
                _merge(program, folder, made, config)
    echo(f"report of Playwright: {output / 'index.html'}", err=True)
    if batch_id is not None:
        _attach(client, batch_id, keeper, output)


def _attach(client: Client, batch_id: str, keeper: str, report: Path) -> None:
    """Upload the report's files to the page of its batch; print why if that fails."""
    try:
        files = sorted(path for path in report.rglob("*") if path.is_file())
        files.sort(key=lambda path: path == report / PAGE)  # last: it makes the others known
        with_progress = _Progress("uploaded {} of {} files of the report", len(files))
        for path in files:
            name = path.relative_to(report).as_posix()
            address = format_path("/api/v1/batches/{id}/report/", id=batch_id) + quote(name)
            client.upload(address, path, sha256=sha256_of(path), attempt=keeper)
            with_progress.count()
    except (CliError, OSError) as error:
        reason = error.message if isinstance(error, CliError) else error.strerror
        echo(f"the report is not attached to its batch: {reason}", err=True)
    else:
        echo(f"attached to {client.url}/batches/{batch_id}", err=True)


def _find_blobs(client: Client, batch_id: str | None, job_ids: Iterable[str]) -> tuple[list[Blob], str]:
    """Return all attempts' blob reports, oldest first, and the newest attempt that can keep the merged one, or "".

    Raises ToolError.
    """
    jobs: list[Any] = [client.get(format_path("/api/v1/jobs/{id}", id=job_id)) for job_id in job_ids]
    if batch_id is not None:
        jobs += client.rows(format_path("/api/v1/batches/{id}/results", id=batch_id), "results")
    starts: dict[str, list[str]] = {}  # those of a window are one start, whose blob is of any of them
    for job in jobs:
        for attempt in job["tries"]:
            if attempt["outcome"] is not None:
                starts.setdefault(attempt.get("window") or attempt["id"], []).append(attempt["id"])
    with_progress = _Progress("asked for the artifacts of {} of {} starts", len(starts))
    found: list[Blob] = []
    missing, keeper = 0, ""
    for attempts in starts.values():
        before = len(found)
        for attempt in attempts:
            rows = client.get(format_path("/api/v1/attempts/{id}/artifacts", id=attempt))["artifacts"]
            found += (Blob(attempt, row["size"], row["sha256"]) for row in rows if row["path"] == BLOB_REPORT)
            if not any(row["path"] == f"{BATCH_REPORT}{PAGE}" for row in rows):
                keeper = max(keeper, attempt)
        missing += len(found) == before
        with_progress.count()
    if not found:
        raise ToolError(
            "no attempt of these tests has a blob report. Hosts with the preset playwright keep one of each start, "
            "without blob_report = false and with a qgagent of this version"
        )
    if missing:
        echo(f"{missing} of {len(starts)} starts have no blob report, so they are not in the report", err=True)
    total = sum(blob.size for blob in found)
    if len(found) > MAX_BLOBS or total > MAX_PACKED_BYTES:
        raise ToolError(
            f"there are {len(found)} blob reports of {format_bytes(total)}, more than {MAX_BLOBS} or "
            f"{format_bytes(MAX_PACKED_BYTES)}, so they are not merged"
        )
    return sorted(found), keeper


def _download(client: Client, blobs: Sequence[Blob], folder: Path) -> list[BlobOrigin]:
    """Download and check the blobs; return Playwright's version and root folder of each. Raises ToolError, OSError."""
    with_progress = _Progress("downloaded {} of {} blob reports", len(blobs))
    origins, entries, size = [], 0, 0
    for number, blob in enumerate(blobs):
        path = folder / f"{number:05}.zip"
        address = format_path("/api/v1/attempts/{id}/artifacts/", id=blob.attempt) + quote(BLOB_REPORT)
        client.download_to(address, path, sha256=blob.sha256)
        try:
            with zipfile.ZipFile(path) as packed:
                infos = packed.infolist()
                entries, size = entries + len(infos), size + sum(info.file_size for info in infos)
                _check_entries(blob, infos)
                if entries > MAX_ENTRIES or size > MAX_BYTES:
                    raise ToolError(
                        f"the blob reports unpack to more than {format_bytes(MAX_BYTES)}, so they are not merged"
                    )
                origins.append(_read_origin(packed, infos))
        except (zipfile.BadZipFile, msgspec.MsgspecError, EOFError, ValueError, NotImplementedError) as error:
            raise ToolError(f"the blob report of attempt {blob.attempt} cannot be read: {plain(error)}") from error
        with_progress.count()
    return origins


def _check_entries(blob: Blob, infos: Iterable[zipfile.ZipInfo]) -> None:
    """Raise ToolError if a zip has a file of an unexpected name, which might be unpacked elsewhere."""
    for info in infos:
        if not ENTRY.fullmatch(info.filename) or info.filename.endswith("/.."):
            raise ToolError(
                f"the blob report of attempt {blob.attempt} has a file {plain(info.filename)!r}, so it is not merged"
            )


def _read_origin(packed: zipfile.ZipFile, infos: Iterable[zipfile.ZipInfo]) -> BlobOrigin:
    """Return Playwright's version and root folder from a blob's first event. Raises MsgspecError, ValueError."""
    name = next((info.filename for info in infos if info.filename.endswith(".jsonl")), None)
    if name is None:
        raise ValueError("it has no events")
    with packed.open(name) as lines:
        for line in lines.read(MAX_HEAD_BYTES).splitlines()[:-1]:
            if b'"onConfigure"' not in line[:100]:
                continue
            config = msgspec.json.decode(line, type=_Event).params.config
            return BlobOrigin(parse_version(config.version), config.rootDir)
    raise ValueError("it does not begin as those of Playwright do")


def _check_versions(program: str, origins: Iterable[BlobOrigin]) -> None:
    """Raise ToolError if a blob is of a newer Playwright than the one here; print a note about older ones."""
    output = run_tool("playwright --version", [program, "--version"], 60, otherwise="no report was written")
    own = parse_version(re.sub(r"^\D*", "", output))
    others = sorted({origin.version for origin in origins} - {own})
    shown = ", ".join(".".join(map(str, version)) or "an unknown version" for version in others)
    here = ".".join(map(str, own))
    if others and others[-1] > own:
        raise ToolError(
            f"tests ran with Playwright {shown}, and here is {here}, which cannot merge newer reports: install the "
            "version of the tests in this folder"
        )
    if others:
        echo(
            f"tests ran with Playwright {shown}, and here is {here}: what their report looks like is not certain",
            err=True,
        )


def _choose_config(origins: Iterable[BlobOrigin]) -> Path | None:
    """Return this folder's Playwright configuration if tests ran in different folders, else None. Raises ToolError.

    Raises ToolError if there is none.
    """
    roots = sorted({origin.root for origin in origins})
    if len(roots) < 2:
        return None
    here = sorted(path for path in Path.cwd().iterdir() if CONFIG.fullmatch(path.name))
    if not here:
        raise ToolError(
            f"the tests ran in {len(roots)} folders, such as {plain(roots[0])} and {plain(roots[1])}: name the "
            "configuration of the tests with --config, whose testDir the report shows them in"
        )
    return here[0]


def _merge(program: str, blobs: Path, output: Path, config: Path | None) -> None:
    """Run ``playwright merge-reports`` on a folder of blobs, into ``output``. Raises ToolError."""
    command = [program, "merge-reports", "--reporter=html", str(blobs)]
    if config is not None:
        command.insert(2, f"--config={config}")
    variables = {"PLAYWRIGHT_HTML_OUTPUT_DIR": str(output), "PLAYWRIGHT_HTML_OPEN": "never"}
    run_tool(NAME, command, MERGE_SECONDS, otherwise="no report was written", **variables)
    if not (output / "index.html").is_file():
        raise ToolError(f"{NAME} has written no report")


@contextmanager
def _replaced_folder(folder: Path) -> Iterator[Path]:
    """Yield a new folder that replaces ``folder`` when the block ends; delete it on an exception. Raises OSError."""
    with tempfile.TemporaryDirectory(
        dir=folder.parent, prefix=f".{folder.name[:100]}.", ignore_cleanup_errors=True
    ) as name:
        made, before = Path(name, "new"), Path(name, "before")
        made.mkdir()
        yield made
        if folder.is_dir():
            folder.rename(before)
        made.rename(folder)


class _Progress:
    """Prints a line from time to time."""

    def __init__(self, text: str, total: int) -> None:
        self._text = text
        self._total = total
        self._done = 0
        self._next = time.monotonic() + NOTE_SECONDS

    def count(self) -> None:
        """Count one more; print the progress to stderr every 5 s."""
        self._done += 1
        if time.monotonic() >= self._next:
            echo(self._text.format(self._done, self._total), err=True)
            self._next = time.monotonic() + NOTE_SECONDS


@click.group()
def report() -> None:
    """Write reports of batches that test tools make."""


@report.command()
@click.argument("batch_id", metavar="BATCH")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    default=Path("playwright-report"),
    show_default=True,
    help="The folder of the report. An earlier report there is replaced.",
)
@click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The configuration of Playwright whose testDir the report shows the tests in, if they ran in different "
    "folders. [default: that of this folder]",
)
@server_options_without_json
def playwright(*, batch_id: str, output: Path, config: Path | None, client: Client) -> None:
    """Merge the blob reports of all starts of a batch into one HTML report.

    \b
    Example:
      qgjob report playwright 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --output report

    The Playwright of this folder does it, of the version that the tests ran with. A test that was tried again is in it
    once for each attempt. Agents with the preset playwright keep a blob report of each start, as blob.zip among its
    artifacts, unless their configuration has blob_report = false.
    """
    write_report(client, batch_id, (), output, config)
