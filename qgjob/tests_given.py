"""Which tests a command line means: names, patterns, lists of names, and NDJSON."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Iterator
from typing import Any

import click

from .errors import FileError

STANDARD_INPUT = "-"


def jobs_given(arguments: Iterable[str], literal: Iterable[str], files: Iterable[str]) -> list[dict[str, Any]]:
    """The fields that each test was given with, ``{"test": …}`` at least, in the order of the command line.

    ``literal`` are taken as they are, ``arguments`` may be patterns, and what is in ``files`` (or standard input, for
    ``-``) is read line by line. Raises click.UsageError, FileError.
    """
    jobs = [{"test": test} for test in literal]
    for argument in arguments:
        if argument == STANDARD_INPUT:
            jobs += _read(argument)
        else:
            jobs += [{"test": test} for test in _matching(argument)]
    for name in files:
        jobs += _read(name)
    return jobs


def _matching(argument: str) -> list[str]:
    """What a pattern matches; anything else is itself: the agent has the test, this machine may not.

    Square brackets make no pattern: file names (``[id].spec.js``) and pytest's ids (``test_a.py::test[1]``) have them.
    """
    if not any(sign in argument for sign in "*?") or "::" in argument or os.path.lexists(argument):
        return [argument]
    pattern = "".join(f"[{letter}]" if letter == "[" else letter for letter in argument)
    found = [name for name in sorted(glob.iglob(pattern, recursive=True)) if not os.path.isdir(name)]
    if not found:
        raise click.UsageError(f"No file matches {argument!r}. (A test that is really called so: --test {argument!r})")
    return [name.replace(os.sep, "/") for name in found]


def _read(name: str) -> Iterator[dict[str, Any]]:
    shown = "standard input" if name == STANDARD_INPUT else name
    try:
        with click.open_file(name, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                text = line.strip()
                if text and not text.startswith("#"):
                    yield _job_of(text, f"{shown}, line {number}")
    except OSError as error:
        raise FileError(f"{shown} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileError(f"{shown} is not text in UTF-8") from error


def _job_of(text: str, where: str) -> dict[str, Any]:
    """A line is the name of a test, or a JSON object of a job's fields."""
    if not text.startswith("{"):
        return {"test": text}
    try:
        job = json.loads(text)
    except ValueError as error:
        raise FileError(f"{where} begins like a JSON object and is none: {error}") from error
    if not isinstance(job, dict) or not isinstance(job.get("test"), str):
        raise FileError(f'{where}: an object with "test" is wanted, such as {{"test": "tests/a.spec.js"}}')
    return job
