"""``qgagent init``: write a configuration file."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import click

from .config_file import FILE_NAME
from .example_config import example
from .targets import PRESET_NAMES


@click.command()
@click.option(
    "--preset",
    type=click.Choice(PRESET_NAMES),
    default="playwright",
    show_default=True,
    help="Test runner of this host.",
)
@click.argument("path", type=click.Path(path_type=Path), default=FILE_NAME)
def init(path: Path, preset: str) -> None:
    """Write a commented configuration file. An existing file is never overwritten."""
    name = re.sub(r"[^A-Za-z0-9._-]", "-", socket.gethostname()).lstrip("._-")[:50] or "agent"
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(example(name=name, preset=preset))
    except FileExistsError as error:
        raise click.ClickException(f"{path} exists and is left as it is") from error
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror or error}") from error
    click.echo(f"{path} is written. Next: qgagent check")
