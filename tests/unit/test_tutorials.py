"""The tutorials and the pages for those who come from elsewhere: their commands exist, their pictures are small."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from qgagent.main import cli as qgagent
from qgjob.main import cli as qgjob

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = sorted([*DOCS.glob("tutorials/*.md"), *DOCS.glob("coming-from/*.md")])
MAX_PICTURE_BYTES = 60_000
COMMAND = re.compile(r"\b(qgjob|qgagent) ((?:[^\n`'#|)]|'[^']*')+)")


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the program and the arguments of each command in blocks and in backticks."""
    for found in re.findall(r"```(?:sh|groovy)\n(.*?)```|`([^`\n]+)`", text, re.DOTALL):
        for program, rest in COMMAND.findall("".join(found)):
            yield program, shlex.split(rest.replace('"$(cat batch', "batch"))


def unknown(program: str, arguments: list[str]) -> list[str]:
    """Return what the program does not have: a command, or options of it."""
    command: click.Command = {"qgjob": qgjob, "qgagent": qgagent}[program]
    rest = list(arguments)
    while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        found = command.get_command(click.Context(command), rest[0])
        if found is None:
            return rest[:1]
        command = found
        del rest[0]
    if "--" in rest:
        del rest[rest.index("--") :]
    known = {option for param in command.params for option in (*param.opts, *param.secondary_opts)}
    return [word for word in rest if word.startswith("--") and word.partition("=")[0] not in known]


def test_options_that_do_not_exist_are_found() -> None:
    """The test below can fail."""
    (found,) = commands("```sh\nqgjob submit --org-id acme --no-such-option -- --grep x\n```")
    assert unknown(*found) == ["--no-such-option"]
    assert unknown("qgjob", ["no-such-command"]) == ["no-such-command"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_has_these_options(page: Path) -> None:
    found = list(commands(page.read_text()))
    assert found
    assert [(program, wrong) for program, arguments in found if (wrong := unknown(program, arguments))] == []


def test_pages_and_pictures_are_small() -> None:
    """A page for those who come from elsewhere is read in two minutes."""
    for page in PAGES:
        if page.parent.name == "coming-from":
            assert 250 <= len(page.read_text().split()) <= 400, page.name
    pictures = sorted((DOCS / "images" / "tutorials").glob("*"))
    assert pictures
    assert [picture.name for picture in pictures if picture.stat().st_size > MAX_PICTURE_BYTES] == []
    shown = set(re.findall(r"images/tutorials/([\w.-]+)\)", "".join(page.read_text() for page in PAGES)))
    assert {picture.name for picture in pictures} == shown
