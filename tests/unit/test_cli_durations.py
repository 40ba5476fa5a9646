"""Durations on the command line of qgjob: seconds, or a number with a unit, for every option that takes one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from qgjob.main import cli
from qgjob.options import Duration
from tests.unit.cli_support import qgjob


def commands(group: click.Group, *words: str) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for word, command in group.commands.items():
        yield (*words, word), command
        if isinstance(command, click.Group):
            yield from commands(command, *words, word)


OPTIONS = [
    (words, option)
    for words, command in commands(cli)
    for option in command.params
    if re.search("timeout|patience|duration|seconds|^keep$|^last$", option.name or "")
    and not getattr(option, "is_flag", False)
]


def test_every_option_of_time_is_a_duration() -> None:
    """None is left that takes plain seconds only, or no plain seconds."""
    assert len(OPTIONS) > 30
    assert [(words, option.name) for words, option in OPTIONS if not isinstance(option.type, Duration)] == []


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("90", 90), ("90s", 90), ("10m", 600), ("1h", 3600), ("1d", 86_400), ("0.5", 0.5), ("1.5m", 90), (5.0, 5)],
)
def test_a_duration_is_in_seconds_or_has_a_unit(value: str | float, seconds: float) -> None:
    """Also a fraction of one, and a default."""
    assert Duration(0).convert(value, None, None) == seconds


@pytest.mark.parametrize(
    "text", ["", "h", "2 weeks", "1h30m", "90ms", "1M", "nan", "nans", "inf", "infd", "1e99", "100000d"]
)
def test_what_is_no_duration_is_refused(text: str) -> None:
    """With examples of what is."""
    result = qgjob("wait", "job-1", "--stranded-timeout", text, "--url", "http://127.0.0.1:9")
    assert (result.exit_code, "it should look like 90, 90s, 30m, 2h or 1d" in result.stderr) == (2, True)


@pytest.mark.parametrize("arguments", [("--wait-timeout", "0s"), ("--stranded-timeout", "-1m"), ("--patience", "-1")])
def test_the_bounds_of_a_duration_are_checked(arguments: tuple[str, str]) -> None:
    """Whatever its unit."""
    result = qgjob("wait", "job-1", *arguments, "--url", "http://127.0.0.1:9")
    assert (result.exit_code, "is not in the range" in result.stderr) == (2, True)
