"""The command ``qgjob artifacts``: list and download the artifacts of a job's last attempt."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

import click

from .client import Client
from .errors import BadInputError, FileError
from .logs import last_attempt
from .options import format_path, id_options, server_options
from .pages import print_list
from .text import plain


@click.command()
@id_options
@click.option(
    "--download",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Download the files to this folder; identical files are not downloaded again.",
)
@server_options
def artifacts(*, job_id: str, folder: Path | None, client: Client, as_json: bool) -> None:
    """List the artifacts of a job's last attempt, or download them.

    \b
    Example:
      qgjob artifacts 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --download results/
    """
    attempt = last_attempt(client, job_id, wait=False)
    if attempt is None:
        raise BadInputError("the job has no attempts yet, so it has no artifacts")
    answer = client.get(format_path("/api/v1/attempts/{id}/artifacts", id=attempt["id"]))
    if folder is not None:
        for row in answer["artifacts"]:
            _download_artifact(client, attempt["id"], row, folder)
    print_list(answer, "artifacts", as_json, ["PATH", "BYTES", "TYPE", "SHA-256"], _artifact_row)


def _artifact_row(row: dict[str, Any]) -> list[Any]:
    return [row["path"], row["size"], row["content_type"], row["sha256"][:12]]


def _download_artifact(client: Client, attempt_id: str, row: dict[str, Any], folder: Path) -> None:
    """Download one artifact to its path below the folder and verify its digest.

    Raises FileError, BadInputError, UnreachableError.
    """
    path = _target_path(folder, row["path"])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Resolve symbolic links first: a folder below this one may link to somewhere else.
        if not path.parent.resolve().is_relative_to(folder.resolve()):
            raise FileError(f"{plain(row['path'])} would lie outside {folder}")
        address = format_path("/api/v1/attempts/{id}/artifacts/", id=attempt_id) + quote(row["path"])
        client.download_to(address, path, sha256=row["sha256"])
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror}") from error


def _target_path(folder: Path, name: str) -> Path:
    """Return the path of an artifact below the folder; reject names that lead out of it. Raises FileError."""
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or any(os.sep in part or "\\" in part for part in parts):
        raise FileError(f"the artifact name {plain(name)!r} is not a path below a folder")
    return folder.joinpath(*parts)
