"""The commands ``qgjob report``."""

from __future__ import annotations

from pathlib import Path

import click

from .client import Client
from .options import server_options_without_json
from .playwright_report import write_report


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
