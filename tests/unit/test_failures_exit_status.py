"""Descriptions of exit codes."""

from __future__ import annotations

import pytest

from qgfailures.exit_status import describe_exit


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (None, ""),
        (0, "exit code 0"),
        (1, "exit code 1"),
        (3, "exit code 3"),
        (124, "exit code 124: timed out (timeout)"),
        (126, "exit code 126: command cannot be executed"),
        (127, "exit code 127: command not found"),
        (130, "exit code 130: interrupted (SIGINT)"),
        (137, "exit code 137: killed (SIGKILL), often out of memory"),
        (139, "exit code 139: segmentation fault (SIGSEGV)"),
        (143, "exit code 143: terminated (SIGTERM)"),
        (-9, "exit code -9: killed (SIGKILL), often out of memory"),
        (-11, "exit code -11: segmentation fault (SIGSEGV)"),
        (255, "exit code 255"),
        (-99999999999999999999, "exit code -99999999999999999999"),
        (2**40, "exit code 1099511627776"),
    ],
)
def test_codes_are_named(code: int | None, text: str) -> None:
    """Codes of shells and signals have their meaning, all others only the number."""
    assert describe_exit(code) == text
