"""Errors of a test as pytest and Python have them: message, compared values, and place in the project."""

from __future__ import annotations

import ast
import hashlib
import linecache
import os
import pprint
import re
import reprlib
import sys
import traceback
from pathlib import Path
from types import CodeType, FrameType, TracebackType
from typing import Any, NamedTuple
from urllib.parse import quote

SEPARATOR = " › "
MAX_ID = 400  # characters, URL-quoted: a line with it is written in one piece, also to pipes that take 512 bytes
FOREIGN = {"site-packages", "dist-packages", "node_modules"}
EQUAL = ("==", "is")
EXPECTED_NAME = re.compile(r"(?:.*[._])?(?:expected|want|wanted)(?:_\w*)?$")
ACTUAL_NAME = re.compile(r"(?:.*[._])?(?:actual|got|received|result)(?:_\w*)?$")
SNIPPET_BEFORE, SNIPPET_AFTER = 6, 3
"""Lines of source around the one that failed."""
MAX_SNIPPET_LINE = (
    300  # characters: more than are kept, as of all texts, so that qgagent removes secrets before it cuts
)
MAX_VALUE = 4000
MAX_ONE_LINE = 80
UNITTEST = {
    **dict.fromkeys(("assertEqual", "assertAlmostEqual", "assertMultiLineEqual"), ("first", "second", "")),
    "assertNotEqual": ("first", "second", "!= "),
    "assertSequenceEqual": ("seq1", "seq2", ""),
    "assertListEqual": ("list1", "list2", ""),
    "assertTupleEqual": ("tuple1", "tuple2", ""),
    "assertSetEqual": ("set1", "set2", ""),
    "assertDictEqual": ("d1", "d2", ""),
    "assertCountEqual": ("first", "second", ""),
    "assertIs": ("expr1", "expr2", ""),
    "assertIsNot": ("expr1", "expr2", "is not "),
    "assertIn": ("member", "container", "in "),
    "assertNotIn": ("member", "container", "not in "),
    "assertIsInstance": ("obj", "cls", "instance of "),
    "assertGreater": ("a", "b", "> "),
    "assertGreaterEqual": ("a", "b", ">= "),
    "assertLess": ("a", "b", "< "),
    "assertLessEqual": ("a", "b", "<= "),
    "assertRegex": ("text", "expected_regex", ""),
}
"""Assert methods, with the names of the actual and the expected value, and what is before the latter."""
UNITTEST_FIXED = {
    "assertTrue": ("expr", "true"),
    "assertFalse": ("expr", "false"),
    "assertIsNone": ("obj", "None"),
    "assertIsNotNone": ("obj", "not None"),
}
"""Assert methods of one value, with its name and what is expected of it."""
_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = _repr.maxlong = 20_000
_repr.maxlist = _repr.maxtuple = _repr.maxdict = _repr.maxset = _repr.maxfrozenset = _repr.maxdeque = 200


def split_nodeid(nodeid: str) -> tuple[str, str]:
    """Return the file of a node id, and the title path below it: ``Class › function[parameters]``."""
    file, _, rest = nodeid.partition("::")
    titles, bracket, parameters = rest.partition("[")
    return file, titles.replace("::", SEPARATOR) + bracket + parameters


def case_id(nodeid: str) -> str:
    """Return a node id as an id of bounded length, which fits into a line of boundaries."""
    text = nodeid.encode("utf-8", "replace").decode()
    return text if len(quote(text, safe="")) <= MAX_ID else hashlib.sha256(text.encode()).hexdigest()


def relative_path(path: str | os.PathLike[str], start: Path) -> str:
    """Return the path with slashes, relative to the directory if they share a drive."""
    try:
        return Path(os.path.relpath(path, start)).as_posix()
    except ValueError:
        return Path(path).as_posix()


def find_place(trace: TracebackType | None, roots: tuple[Path, ...]) -> tuple[str, int] | None:
    """Return file and line of the innermost frame below the first root; else of the one below the next."""
    frames = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(trace)]
    for root in roots:
        for file, line in reversed(frames):
            if line and is_inside(file, root):
                return file, line
    return None


def is_inside(file: str, root: Path) -> bool:
    """Return whether the file is of the project in this directory, not of a package or the interpreter."""
    try:
        below = Path(file).relative_to(root)
    except ValueError:
        return False
    prefix = Path(sys.prefix)
    is_own = prefix not in root.parents and prefix != root  # an environment within the project
    return not FOREIGN.intersection(below.parts) and not (is_own and prefix in Path(file).parents)


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
    return Comparison(at.f_code, at.f_lineno, operator, *_show(left, right))


def _show(left: object, right: object) -> tuple[str, str]:
    """Return both values as text, over several lines where that shows better how they differ."""
    if type(left) is type(right) is str and "\n" in left + right:
        return _cut_values(left, right)
    texts = _repr.repr(left), _repr.repr(right)
    is_long = max(map(len, texts)) > MAX_ONE_LINE and type(left) is type(right) is not str
    lines = [_over_lines(text, MAX_ONE_LINE) for text in texts] if is_long else []
    if any("\n" in text for text in lines):  # both, as what differs is shown by lines
        lines = [text if "\n" in text else _over_lines(text, len(text) - 1) for text in lines]
    return _cut_values(*(lines if lines and all(lines) else texts))


def _over_lines(text: str, width: int) -> str:
    """Return the text of a collection of literals with an item a line if it is wider; empty: it is something else."""
    try:
        value = ast.literal_eval(text)
        if not isinstance(value, (list, tuple, dict, set)):
            return ""
        return pprint.pformat(value, width=width if len(value) > 1 else MAX_ONE_LINE)  # a lone text stays whole
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return ""


def _cut_values(left: str, right: str) -> tuple[str, str]:
    """Shorten both texts so that their first difference is seen."""
    if max(len(left), len(right)) <= MAX_VALUE:
        return left, right
    pairs = enumerate(zip(left, right))
    common = next((place for place, (one, other) in pairs if one != other), min(len(left), len(right)))
    start = common - MAX_VALUE // 4 if common > MAX_VALUE // 2 else 0
    shown = ["\u2026" + text[start:] if start else text for text in (left, right)]
    cut = [text if len(text) <= MAX_VALUE else text[: MAX_VALUE - 1] + "\u2026" for text in shown]
    return cut[0], cut[1]


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
        file, line = place
        found["file"], found["line"] = relative_path(file, roots[0]), line
        if snippet := _snippet_of(file, line):
            found["snippet"] = snippet
    return found


def _place_of(error: BaseException, roots: tuple[Path, ...]) -> tuple[str, int] | None:
    """Return file and line of the error within the project, if it has one."""
    file = error.filename if isinstance(error, SyntaxError) else None
    if isinstance(error, SyntaxError) and file and error.lineno and any(is_inside(file, root) for root in roots):
        return file, error.lineno
    return find_place(error.__traceback__, roots)


def _snippet_of(file: str, line: int) -> str:
    """Return the source around a line, numbered and marked as Playwright does; empty: there is no source."""
    numbers = range(max(1, line - SNIPPET_BEFORE), line + SNIPPET_AFTER + 1)
    source = [(number, linecache.getline(file, number)) for number in numbers]
    if not any(text.strip() for number, text in source if number == line):
        return ""
    width = len(str(numbers[-1]))
    return "\n".join(
        f"{'>' if number == line else ' '} {number:{width}} | {text.rstrip()[:MAX_SNIPPET_LINE]}"
        for number, text in source
        if text
    )


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
    """Return the values of ``assertEqual(actual, expected)`` and its kin."""
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        values, name = frame.f_locals, frame.f_code.co_name
        if frame.f_globals.get("__name__") == "unittest.case":
            actual, expected, word = UNITTEST.get(name, ("", "", ""))
            if actual in values and expected in values:
                left, right = _show(values[actual], values[expected])
                return word + right, left
            actual, fixed = UNITTEST_FIXED.get(name, ("", ""))
            if actual in values:
                return fixed, _repr.repr(values[actual])
        trace = trace.tb_next
    return None


def _of_doctest(error: BaseException) -> tuple[str, str] | None:
    """Return the expected and the actual output of a failed doctest."""
    failure = (getattr(error, "failures", None) or [error])[0]
    example, got = getattr(failure, "example", None), getattr(failure, "got", None)
    want = getattr(example, "want", None)
    return (want.strip(), got.strip()) if isinstance(want, str) and isinstance(got, str) else None
