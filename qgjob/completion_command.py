"""``qgjob completion``: commands and options completed by the shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

VARIABLE = "_QGJOB_COMPLETE"  # click's own convention: with it, qgjob answers the shell instead of running


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, *, shell: str) -> None:
    """Print a script that completes qgjob's commands and options in a shell.

    \b
    Examples:
      eval "$(qgjob completion bash)"        in ~/.bashrc
      eval "$(qgjob completion zsh)"         in ~/.zshrc
      qgjob completion fish > ~/.config/fish/completions/qgjob.fish
    """
    made_by = get_completion_class(shell)
    assert made_by is not None, "click knows the three"
    click.echo(made_by(ctx.find_root().command, {}, "qgjob", VARIABLE).source())
