"""``qgjob artifacts``: the files that a test left behind."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

import click

from .client import Client
from .errors import BadInputError, FileError
from .logs import last_attempt
from .options import id_options, make_client, path_of, print_json, server_options, the_id
from .text import plain, print_table


@click.command()
@id_options
@click.option(
    "--download",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Put the files there; what is there already and the same is not fetched again.",
)
@server_options
def artifacts(
    *,
    argument_id: str | None,
    option_id: str | None,
    folder: Path | None,
    url: str,
    patience: float,
    as_json: bool,
) -> None:
    """Print which files the last attempt of a job left behind, or fetch them.

    \b
    Example:
      qgjob artifacts 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55 --download results/
    """
    client = make_client(url, patience)
    attempt = last_attempt(client, the_id(argument_id, option_id), wait=False)
    if attempt is None:
        raise BadInputError("the job has not been tried yet, so there are no artifacts")
    answer = client.get(path_of("/api/v1/attempts/{id}/artifacts", id=attempt["id"]))
    if folder is not None:
        for row in answer["artifacts"]:
            _fetch(client, attempt["id"], row, folder)
    if as_json:
        print_json(answer)
    elif answer["artifacts"]:
        rows = [[row["path"], row["size"], row["content_type"], row["sha256"][:12]] for row in answer["artifacts"]]
        print_table(["PATH", "BYTES", "TYPE", "SHA-256"], rows)
    else:
        click.echo("no artifacts", err=True)


def _fetch(client: Client, attempt_id: str, row: dict[str, Any], folder: Path) -> None:
    """One file, whole and verified, at its path below the folder. Raises FileError, BadInputError, UnreachableError."""
    path = _place(folder, row["path"])
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Links are followed before it is decided what lies in the folder: a folder in it may lead out.
        if not path.parent.resolve().is_relative_to(folder.resolve()):
            raise FileError(f"{plain(row['path'])} would lie outside {folder}")
        address = path_of("/api/v1/attempts/{id}/artifacts/", id=attempt_id) + quote(row["path"])
        client.download_to(address, path, sha256=row["sha256"])
    except OSError as error:
        raise FileError(f"{path} cannot be written: {error.strerror}") from error


def _place(folder: Path, name: str) -> Path:
    """Below the folder, whatever the server says. Raises FileError."""
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or ".." in parts or any(os.sep in part or "\\" in part for part in parts):
        raise FileError(f"an artifact is called {plain(name)!r}, which is no path below a folder")
    return folder.joinpath(*parts)
