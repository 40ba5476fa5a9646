"""The tests that a command line selects: names, file patterns, lists and NDJSON."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable, Iterator
from typing import Any

import click

from .errors import FileError

STANDARD_INPUT = "-"


def read_tests(arguments: Iterable[str], literal: Iterable[str], files: Iterable[str]) -> list[dict[str, Any]]:
    """Return the job fields of each selected test, at least ``{"test": …}``.

    ``literal`` are test names, ``arguments`` are names or patterns, and ``files`` are read line by line; ``-`` is
    standard input. Raises click.UsageError, FileError.
    """
    jobs = [{"test": test} for test in literal]
    for argument in arguments:
        if argument == STANDARD_INPUT:
            jobs += _read_list(argument)
        else:
            jobs += [{"test": test} for test in _expand_pattern(argument)]
    for name in files:
        jobs += _read_list(name)
    return jobs


def _expand_pattern(argument: str) -> list[str]:
    """Return the files that match a pattern, or a plain name unchanged, because its file may be on agents only.

    Square brackets are literal, because file names (``[id].spec.js``) and pytest's ids (``test_a.py::test[1]``) contain
    them. Raises click.UsageError.
    """
    if not any(sign in argument for sign in "*?") or "::" in argument or os.path.lexists(argument):
        return [argument]
    pattern = "".join(f"[{letter}]" if letter == "[" else letter for letter in argument)
    found = [name for name in sorted(glob.iglob(pattern, recursive=True)) if not os.path.isdir(name)]
    if not found:
        raise click.UsageError(f"No file matches {argument!r}. If this is the name of a test, use --test {argument!r}.")
    return [name.replace(os.sep, "/") for name in found]


def _read_list(name: str) -> Iterator[dict[str, Any]]:
    """Yield the job fields of each line of a file. Raises FileError."""
    shown = "standard input" if name == STANDARD_INPUT else name
    try:
        with click.open_file(name, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                text = line.strip()
                if text and not text.startswith("#"):
                    yield _parse_line(text, f"{shown}, line {number}")
    except OSError as error:
        raise FileError(f"{shown} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise FileError(f"{shown} is not UTF-8 text") from error


def _parse_line(text: str, where: str) -> dict[str, Any]:
    """Parse a line: the name of a test, or a JSON object of job fields. Raises FileError."""
    if not text.startswith("{"):
        return {"test": text}
    try:
        job = json.loads(text)
    except ValueError as error:
        raise FileError(f"{where} is not a valid JSON object: {error}") from error
    if not isinstance(job, dict) or not isinstance(job.get("test"), str):
        raise FileError(f'{where}: the object needs "test", such as {{"test": "tests/a.spec.js"}}')
    return job
