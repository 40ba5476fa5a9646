"""The ``qgjob`` command: its group, entry point, and ``qgjob completion``."""

from __future__ import annotations

import os
import signal
import sys

import click
from click.shell_completion import get_completion_class

import qgprotocol

from .control_commands import cancel, priority, release, retry
from .errors import EXIT_INTERRUPTED
from .failures import compare, failures
from .fleet_commands import agents, queue
from .job_commands import artifacts, explain, open_page, show, status
from .list_commands import audit, batches, groups, list_jobs, tests
from .login_commands import login, logout, whoami
from .logins import PROFILE_FORM, PROFILE_VARIABLE
from .logs import logs
from .org_commands import orgs
from .playwright_report import report
from .submit_command import submit
from .waiting import wait
from .watch_command import watch
from .webhook_commands import webhooks

COMPLETION_VARIABLE = "_QGJOB_COMPLETE"  # click's convention: if it is set, qgjob prints completions instead of running


def _use_profile(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """Validate ``--profile`` and set QUALGENT_PROFILE to it, also for child processes."""
    if value is None:
        return
    if value and not PROFILE_FORM.fullmatch(value):
        raise click.BadParameter("a name is 1 to 64 letters, digits, '.', '_' or '-'")
    os.environ[PROFILE_VARIABLE] = value  # also of programs that are started


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--profile",
    metavar="NAME",
    envvar=PROFILE_VARIABLE,
    expose_value=False,
    callback=_use_profile,
    help="Use the logins stored under this name, such as that of an organization, not those without a name.",
)
@click.version_option(qgprotocol.__version__, "-V", "--version", message="qgjob %(version)s")
def cli() -> None:
    """Run end-to-end tests on a QualGent fleet.

    \b
    Examples:
      qgjob submit --org-id acme --app-version-id 1.4.0 --test tests/login.spec.js
      qgjob status --id 0198f0c2-7d3e-7c11-b0a9-2f6a1c9e4d55

    --url, QUALGENT_URL or BACKEND_URL set the server's URL; the default is that of qgjob login, else
    http://127.0.0.1:3000.

    QUALGENT_TOKEN or qgjob login set the token that a team's server asks for. It is sent over https only, except to
    this machine. A token is of one organization; --profile keeps several logins of a server apart.

    A DURATION is a number of seconds, or has a unit: 90s, 10m, 1h or 1d.

    \b
    Exit codes:
      0    success; with --wait, all tests were run and passed
      1    with --wait, some tests did not pass
      2    the command line or the request is invalid
      3    the server could not be reached, or refused access
      4    the wait timeout passed before all tests had ended, or
           no agent could run them for the stranded timeout
      5    with --wait, all tests passed, but some were simulated, not run
      130  interrupted
    """


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, *, shell: str) -> None:
    """Print a shell script that completes qgjob's commands and options.

    \b
    Examples:
      eval "$(qgjob completion bash)"        in ~/.bashrc
      eval "$(qgjob completion zsh)"         in ~/.zshrc
      qgjob completion fish > ~/.config/fish/completions/qgjob.fish
    """
    completion_class = get_completion_class(shell)
    assert completion_class is not None, "click supports the three shells"
    click.echo(completion_class(ctx.find_root().command, {}, "qgjob", COMPLETION_VARIABLE).source())


JOB_COMMANDS = [submit, status, show, list_jobs, wait, logs, artifacts, cancel, retry, release, priority, explain]
LIST_COMMANDS = [batches, compare, groups, tests, failures, report, queue, agents, orgs, webhooks, audit]
for command in [*JOB_COMMANDS, *LIST_COMMANDS, watch, open_page, login, logout, whoami, completion]:
    cli.add_command(command)


def main() -> None:
    """Run ``qgjob`` and exit with its code; treat SIGTERM, which CI servers send, as Ctrl-C."""
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
