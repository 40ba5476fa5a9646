"""Errors of a test as pytest and Python have them: message, compared values, and place in the project."""

from __future__ import annotations

import ast
import linecache
import re
import reprlib
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any, NamedTuple

from .places import find_place, is_inside, relative_path

EQUAL = ("==", "is")
EXPECTED_NAME = re.compile(r"(?:.*[._])?(?:expected|want|wanted)(?:_\w*)?$")
ACTUAL_NAME = re.compile(r"(?:.*[._])?(?:actual|got|received|result)(?:_\w*)?$")
UNITTEST = {"assertEqual", "assertAlmostEqual", "assertSequenceEqual", "assertListEqual", "assertMultiLineEqual"}

_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = _repr.maxlong = 5000
_repr.maxlist = _repr.maxtuple = _repr.maxdict = _repr.maxset = _repr.maxfrozenset = _repr.maxdeque = 200


class Comparison(NamedTuple):
    """A comparison of a failed ``assert``, as pytest has evaluated it."""

    code: CodeType  # of the function with the assert
    line: int
    operator: str
    left: str
    right: str


def note_comparison(operator: str, left: object, right: object, frame: FrameType) -> Comparison:
    """Return the comparison that pytest explains; ``frame`` is of its call."""
    at: FrameType | None = frame
    while at is not None and is_machinery(at):
        at = at.f_back
    at = at or frame
    return Comparison(at.f_code, at.f_lineno, operator, _repr.repr(left), _repr.repr(right))


def is_machinery(frame: FrameType) -> bool:
    return frame.f_globals.get("__name__", "").partition(".")[0] in ("_pytest", "pluggy", "pytest_qualgent")


def describe_error(
    error: BaseException,
    *,
    roots: tuple[Path, ...],
    text: str,
    comparisons: list[Comparison] | None = None,
) -> dict[str, Any]:
    """Return message, expected and actual value, file and line, as far as they are known."""
    found: dict[str, Any] = {"message": text}
    try:
        values = _compared(error, comparisons or []) or _of_unittest(error) or _of_doctest(error)
    except Exception:  # of the attributes of an exception, which are the project's code
        values = None
    if values is not None and values[0] != values[1]:
        found["expected"], found["actual"] = values
    if place := _place_of(error, roots):
        found["file"], found["line"] = place
    return found


def _place_of(error: BaseException, roots: tuple[Path, ...]) -> tuple[str, int] | None:
    """Return file and line of the error within the project, if it has one."""
    file = error.filename if isinstance(error, SyntaxError) else None
    if isinstance(error, SyntaxError) and file and error.lineno and any(is_inside(file, root) for root in roots):
        return relative_path(file, roots[0]), error.lineno
    return find_place(error.__traceback__, roots)


def _compared(error: BaseException, comparisons: list[Comparison]) -> tuple[str, str] | None:
    """Return the expected and the actual value of the assert that raised: the left one is the actual one.

    As in texts of failures (qgfailures), names of both sides may say otherwise.
    """
    last = _last_frame(error.__traceback__)
    if last is None or not isinstance(error, AssertionError):
        return None
    code, line = last.tb_frame.f_code, last.tb_lineno
    found = [one for one in comparisons if one.code is code and one.line == line]
    if not found:
        return None
    compared = found[-1]  # of several that are joined by "and", the last has failed
    if compared.operator not in EQUAL:
        return f"{compared.operator} {compared.right}", compared.left
    if _is_reversed(code.co_filename, line):
        return compared.left, compared.right
    return compared.right, compared.left


def _last_frame(trace: TracebackType | None) -> TracebackType | None:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace


def _is_reversed(file: str, line: int) -> bool:
    """Return whether the assert names its left side as the expected value, or its right side as the actual one."""
    compared = _parse_assert(file, line)
    if compared is None:
        return False
    left, right = ast.unparse(compared.left), ast.unparse(compared.comparators[0])
    return bool(
        (EXPECTED_NAME.match(left) and not EXPECTED_NAME.match(right))
        or (ACTUAL_NAME.match(right) and not ACTUAL_NAME.match(left))
    )


def _parse_assert(file: str, line: int) -> ast.Compare | None:
    """Return the comparison of an assert statement that starts in this line of a file."""
    lines: list[str] = []
    for number in range(line, line + 20):
        lines.append(linecache.getline(file, number))
        try:
            (statement,) = ast.parse("".join(lines).strip()).body
        except (SyntaxError, ValueError):
            continue
        if isinstance(statement, ast.Assert) and isinstance(statement.test, ast.Compare):
            return statement.test if len(statement.test.ops) == 1 else None
        return None
    return None


def _of_unittest(error: BaseException) -> tuple[str, str] | None:
    """Return the values of ``assertEqual(actual, expected)``."""
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        values, is_assert = frame.f_locals, frame.f_code.co_name in UNITTEST
        if is_assert and frame.f_globals.get("__name__") == "unittest.case" and "second" in values:
            return _repr.repr(values["second"]), _repr.repr(values["first"])
        trace = trace.tb_next
    return None


def _of_doctest(error: BaseException) -> tuple[str, str] | None:
    """Return the expected and the actual output of a failed doctest."""
    failure = (getattr(error, "failures", None) or [error])[0]
    example, got = getattr(failure, "example", None), getattr(failure, "got", None)
    want = getattr(example, "want", None)
    return (want.strip(), got.strip()) if isinstance(want, str) and isinstance(got, str) else None
