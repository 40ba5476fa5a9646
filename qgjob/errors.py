"""What ends qgjob with another exit code than 0.

click.ClickException
├── click.UsageError      the command line is wrong                                    2
└── CliError
    ├── BadInputError     the server understood, and what was asked cannot be          2
    │   └── ConflictError it cannot be in the state the job is in                      2
    ├── FileError         a file cannot be read or written, or is not what it should be 2
    ├── UnreachableError  the server is not there, does not answer, or refuses us      3
    └── WaitTimeoutError  what was waited for did not end in the time given            4

Tests that were waited for and did not all pass are no error: the exit code is 1. An interrupt (Ctrl-C) is 130.
"""

from __future__ import annotations

from typing import IO, Any

import click

EXIT_NOT_PASSED = 1
EXIT_INTERRUPTED = 130


class CliError(click.ClickException):
    """Shown as ``error: …`` on standard error."""

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(f"error: {self.message}", err=True, file=file)


class BadInputError(CliError):
    """The server's answer to something that cannot be: a wrong field, an unknown id, a conflict."""

    exit_code = 2


class ConflictError(BadInputError):
    """The job has ended already, or does not wait any more, or never did."""


class FileError(CliError):
    """A file of this machine; the message names it."""

    exit_code = 2


class UnreachableError(CliError):
    """No usable answer. ``sent`` says whether the server may have done what was asked nevertheless."""

    exit_code = 3

    def __init__(self, message: str, *, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class WaitTimeoutError(CliError):
    """The tests go on; only the waiting has ended."""

    exit_code = 4
