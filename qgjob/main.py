"""The ``qgjob`` command and its entry point."""

from __future__ import annotations

import signal
import sys

import click

import qgprotocol

from .artifacts_command import artifacts
from .audit_command import audit
from .availability_commands import agents
from .completion_command import completion
from .control_commands import cancel, priority
from .errors import EXIT_INTERRUPTED
from .fleet_commands import queue
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

    --url, QUALGENT_URL or BACKEND_URL set the server's URL; the default is http://127.0.0.1:3000.

    \b
    Exit codes:
      0    success; with --wait, all tests passed
      1    with --wait, some tests did not pass
      2    the command line or the request is invalid
      3    the server could not be reached, or refused access
      4    the wait timeout passed before all tests had ended
      130  interrupted
    """


JOB_COMMANDS = [submit, status, show, list_jobs, wait, logs, artifacts, cancel, retry, priority, explain]
LIST_COMMANDS = [batches, groups, tests, queue, agents, orgs, webhooks, audit]
for command in [*JOB_COMMANDS, *LIST_COMMANDS, watch, open_page, completion]:
    cli.add_command(command)


def main() -> None:
    """Run ``qgjob``. Treat SIGTERM, which CI servers send to stop a step, as Ctrl-C."""
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
