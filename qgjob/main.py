"""The command line of qgjob."""

from __future__ import annotations

import signal
import sys

import click

import qgprotocol

from .artifacts_command import artifacts
from .audit_command import audit
from .completion_command import completion
from .control_commands import cancel, priority
from .errors import EXIT_INTERRUPTED
from .fleet_commands import queue
from .hold_commands import agents
from .job_commands import explain, open_page, show, status
from .list_commands import batches, groups, list_jobs, tests
from .logs_command import logs
from .org_commands import orgs
from .submit_command import submit
from .wait_command import retry, wait
from .watch_command import watch
from .webhook_commands import webhooks


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(qgprotocol.__version__, "-V", "--version", message="qgjob %(version)s")
def cli() -> None:
    """Run end-to-end tests on a QualGent fleet.

    \b
    Examples:
      qgjob submit --org-id acme --app-version-id 1.4.0 --test tests/login.spec.js
      qgjob status --id 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55

    The server is http://127.0.0.1:3000 unless --url, QUALGENT_URL or BACKEND_URL says otherwise.

    \b
    Exit codes:
      0    done; what was waited for has passed
      1    some of the tests that were waited for have not passed
      2    the command line or what was asked for is wrong
      3    the server could not be reached, or refused
      4    what was waited for has not ended in time
      130  interrupted
    """


COMMANDS = (
    submit, status, show, list_jobs, wait, logs, artifacts, cancel, retry, priority, explain, batches, groups, tests,
    queue, agents, orgs, webhooks, audit, watch, open_page, completion,
)  # fmt: skip
for command in COMMANDS:
    cli.add_command(command)


def main() -> None:
    """The entry point of ``qgjob``. SIGTERM, with which CI servers stop a step, is taken as Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        code = cli.main(prog_name="qgjob", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except click.Abort:
        click.echo("interrupted", err=True)
        code = EXIT_INTERRUPTED
    sys.exit(code)
