"""The command line ``qgagent``: its group of commands, and ``qgagent version``."""

import click

import qgprotocol
from qgprotocol.messages import PROTOCOL_VERSION

from .check_command import check_command
from .enroll_command import enroll
from .init_command import init
from .run_command import run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(qgprotocol.__version__, "-V", "--version", message="qgagent %(version)s")
def cli() -> None:
    """Serve a QualGent server with the devices of this host.

    \b
    Examples:
      qgagent init && qgagent check && qgagent run
      qgagent enroll --url https://qualgent.example.com --token qge_…
      qgagent run --config /etc/qgagent.toml --label browser=chromium
      qgagent run --name demo-1 --preset simulated

    The agent connects to the server, so the host needs no open port. It runs one test at a time per device, installs an
    app build once for all its tests, and keeps every result on disk until the server has stored it.
    """


@cli.command()
def version() -> None:
    """Print the versions of qgagent and of its protocol."""
    click.echo(f"qgagent {qgprotocol.__version__}")
    click.echo(f"protocol {PROTOCOL_VERSION}")


for command in (enroll, init, check_command, run):
    cli.add_command(command)
