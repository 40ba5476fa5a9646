"""Generator of ``docs/cli.md`` from the commands' help; ``--check`` only checks whether the page is up to date.

It uses click's parameters, not the printed help, whose layout differs between versions of click.
"""

from __future__ import annotations

import inspect
import sys
import textwrap
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "cli.md"

INTRODUCTION = """\
# Command line reference

<!-- Written by docs/generate_cli.py from the help of the commands: change the help, then run it. -->

Look up the commands and options of `qgjob`, which submits tests and reports their results, and of `qgagent`, which runs
tests on the devices of a host ([agents.md](agents.md) explains how to set one up). `pip install qualgent` installs
both, without the server and without Django; `uvx --from qualgent qgjob` runs `qgjob` without installing it. `qgjob`
runs on Linux, macOS and Windows, `qgagent` on the first two. In a checkout, you can also use `python -m qgjob` and
`python -m qgagent`.
"""


def reference() -> str:
    """Return the page."""
    sys.path.insert(0, str(ROOT))
    from qgagent.main import cli as qgagent
    from qgjob.main import cli as qgjob

    parts = [INTRODUCTION]
    for name, group in (("qgjob", qgjob), ("qgagent", qgagent)):
        parts.append(command_section(group, name, depth=2))
        parts += subcommand_sections(group, name)
    return "\n".join(parts)


def subcommand_sections(group: click.Group, name: str) -> list[str]:
    """Return the sections of all commands of a group, and of their subcommands."""
    sections: list[str] = []
    for word, command in group.commands.items():
        sections.append(command_section(command, f"{name} {word}", depth=3))
        if isinstance(command, click.Group):
            sections += subcommand_sections(command, f"{name} {word}")
    return sections


def command_section(command: click.Command, name: str, *, depth: int) -> str:
    """Return heading, usage, help text and options of a command."""
    usage = " ".join([name, *command.collect_usage_pieces(click.Context(command))])
    lines = [f"{'#' * depth} {name}", "", f"    {usage}", "", *help_lines(command)]
    options = [
        parameter for parameter in command.params if isinstance(parameter, click.Option) and not parameter.hidden
    ]
    if options:
        lines += ["| option | environment | default | |", "| --- | --- | --- | --- |"]
        lines += [option_row(option) for option in options]
        lines.append("")
    return "\n".join(lines)


def help_lines(command: click.Command) -> list[str]:
    """Return the help text as Markdown; paragraphs that click does not wrap (after a \\b) become code blocks."""
    lines: list[str] = []
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        if paragraph.startswith("\b\n"):
            title, *rest = paragraph.removeprefix("\b\n").split("\n")
            block = rest if title.endswith(":") else [title, *rest]
            lines += [title, ""] if title.endswith(":") else []
            lines += ["```text", textwrap.dedent("\n".join(block)), "```", ""]
        else:
            lines += [paragraph.replace("<", "\\<"), ""]
    return lines


def option_row(option: click.Option) -> str:
    """Return the table row of an option."""
    names = ", ".join(f"`{name}`" for name in [*option.opts, *option.secondary_opts])
    value = "" if option.is_flag else f" `{value_name(option)}`"
    variables = [option.envvar] if isinstance(option.envvar, str) else option.envvar or []
    required = "required" if option.required else ""
    default = f"`{default_text(option)}`" if option.show_default else required
    text = (option.help or "").replace("|", "\\|")
    return f"| {names}{value} | {', '.join(f'`{name}`' for name in variables)} | {default} | {text} |"


def value_name(option: click.Option) -> str:
    """Return the placeholder of an option's value, with its bounds."""
    kind = option.type
    if isinstance(kind, (click.IntRange, click.FloatRange)):
        names = {"integer range": "N", "float range": "NUMBER"}
        name = option.metavar or names.get(kind.name, kind.name.upper())
        low = f"{'>' if kind.min_open else '≥'} {kind.min:g}" if kind.min is not None else ""
        high = f"{'<' if kind.max_open else '≤'} {kind.max:g}" if kind.max is not None else ""
        return ", ".join(filter(None, [f"{name} {low}".strip(), high]))
    return option.make_metavar(click.Context(click.Command("x")))


def default_text(option: click.Option) -> str:
    if isinstance(option.show_default, str):  # the description of a default that other code sets
        return option.show_default
    default = option.default
    if isinstance(default, (list, tuple)):
        return " ".join(map(str, default))
    return f"{default:g}" if isinstance(default, float) else str(default)


def main() -> int:
    """Write or check the page; return the exit code."""
    current = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    wanted = reference()
    if current == wanted:
        return 0
    if "--check" in sys.argv[1:]:
        print("docs/cli.md is out of date: run python docs/generate_cli.py", file=sys.stderr)  # noqa: T201 (a script)
        return 1
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
