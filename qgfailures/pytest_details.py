"""The differences that pytest explains below a comparison whose values it has shortened."""

from __future__ import annotations

import re
from collections.abc import Sequence

_INDEX = re.compile(r"At index (?P<place>\d{1,9}) diff: (?P<left>.{1,400}?) != (?P<right>.{1,400})$")
_ITEMS = re.compile(r"(?P<left>\{.{1,400}\}) != (?P<right>\{.{1,400}(?:\}|\.\.\.))$")
_ONLY = re.compile(r"(?P<side>Left|Right) contains ")
_END = re.compile(r"Use -v|Full diff:|Omitting |Differing items:|Common items:|Skipping |\.\.\.")

_EXPRESSION = re.compile(
    r"(?!(?:nan|inf)$)(?:len\(.{0,200}\)|[a-z_]\w{0,100}(?:(?:\.[a-z_]\w{0,100}|\[[^\[\]]{0,100}\]){1,10}(?:\(\))?)?)$"
)


def is_expression(text: str) -> bool:
    """Return whether a side of an assertion is source code, such as ``response.status``: pytest has not evaluated it.

    Representations of values begin with a capital letter, a quote, a digit or a bracket, or are calls.
    """
    return _EXPRESSION.match(text) is not None


def read_details(lines: Sequence[str]) -> tuple[str, str] | None:
    """Return what differs on the left and on the right, a line for each item; None: nothing was explained.

    ``lines``: below the comparison, without ``E``. In a diff ``+`` is of the left side and ``-`` of the right one.
    """
    return _read_items(lines) or _read_diff(lines)


def _read_items(lines: Sequence[str]) -> tuple[str, str] | None:
    """Return the differing items that pytest lists, left and right; None: it lists none."""
    items: list[tuple[str, str]] = []
    left: list[str] = []
    right: list[str] = []
    only: list[str] | None = None  # the side of which the lines that follow are
    for line in map(str.strip, lines):
        if match := _INDEX.match(line):
            items.append((f"[{match['place']}]: {match['left']}", f"[{match['place']}]: {match['right']}"))
        elif match := _ITEMS.match(line):
            items.append((match["left"], match["right"]))
        elif match := _ONLY.match(line):
            only = left if match["side"] == "Left" else right
        elif not line or _END.match(line):
            only = None
        elif only is not None:
            only.append(line)
    items.sort()  # pytest lists a set of keys, in another order each time
    left[:0] = [one for one, _ in items]
    right[:0] = [other for _, other in items]
    return ("\n".join(left), "\n".join(right)) if left and right else None


def _read_diff(lines: Sequence[str]) -> tuple[str, str] | None:
    """Return the left and the right side of pytest's full diff; None: there is no diff, or both are equal."""
    left: list[str] = []
    right: list[str] = []
    for line in lines:
        if line.startswith("  ") and line[2:].startswith(("- ", "+ ", "  ")):  # pytest indents its explanations
            sign, text = line[2], line[4:]
            if sign in "+ ":
                left.append(text)
            if sign in "- ":
                right.append(text)
    return ("\n".join(left), "\n".join(right)) if left and right and left != right else None
