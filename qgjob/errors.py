"""Errors of qgjob and their exit codes.

click.ClickException
├── click.UsageError      the command line is invalid                             2
└── CliError
    ├── BadInputError     the server rejected the request as invalid              2
    │   └── JobStateError the job's state does not allow the request              2
    ├── ToolError         a test tool is missing, or cannot list or merge         2
    ├── FileError         a local file cannot be read or written, or is invalid   2
    ├── UnreachableError  the server cannot be reached, or is no QualGent server  3
    │   └── AccessDeniedError  the server refuses access                          3
    ├── WaitTimeoutError  the jobs did not end, or could not start, in time       4
    └── SimulatedError    the jobs passed, but some were simulated                5

Failed tests are not an error of qgjob: --wait exits with 1. An interrupt (Ctrl-C) exits with 130.
"""

from __future__ import annotations

from typing import IO, Any

import click

from .text import echo

EXIT_NOT_PASSED = 1
EXIT_INTERRUPTED = 130


class CliError(click.ClickException):
    """Base of qgjob's errors; printed as ``error: …`` to standard error."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print ``error: …`` to standard error."""
        echo(f"error: {self.message}", err=True)


class BadInputError(CliError):
    """The server rejected the request: an invalid field, an unknown id, a conflict."""

    exit_code = 2


class JobStateError(BadInputError):
    """The job's state does not allow the request, for example because it has ended."""


class FileError(CliError):
    """A local file cannot be read or written, or is invalid; the message names it."""

    exit_code = 2


class ToolError(CliError):
    """A test tool is missing, cannot list tests or merge reports, or there are none."""

    exit_code = 2


class UnreachableError(CliError):
    """The server gave no usable response. ``sent``: it may have received and processed the request."""

    exit_code = 3

    def __init__(self, message: str, *, sent: bool = False) -> None:
        super().__init__(message)
        self.sent = sent


class AccessDeniedError(UnreachableError):
    """The server refuses access: without a token, with one that is not valid, or that does not permit it."""


class WaitTimeoutError(CliError):
    """The wait timeout has passed, or no agent could run the tests for too long; they keep running or waiting."""

    exit_code = 4


class SimulatedError(CliError):
    """All tests passed, but some were simulated, not run."""

    exit_code = 5
