"""The command ``qgjob completion``: print a shell completion script."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

VARIABLE = "_QGJOB_COMPLETE"  # click's convention: if it is set, qgjob prints completions instead of running


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
    click.echo(completion_class(ctx.find_root().command, {}, "qgjob", VARIABLE).source())
