"""Expected and actual values in the text of a failure."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from .lines import is_frame


class Values(NamedTuple):
    expected: str
    actual: str


MAX_SENTENCE = 500
NONE = Values("", "")

_EXPECTED = (
    r"(?P<expected>(?:Expected(?: string| value| pattern| substring| length| path| has value| number of calls"
    r"| object| class| constructor)?"
    r"|expected(?: value| string)?|want|Want(?:ed)?|EXPECTED| to equal"
    r"|to be equal to|to be|to contain(?: exactly)?|right"
    r"|Right|to have size))"
)
_ACTUAL = (
    r"(?P<actual>(?:Received(?: string| value| length| path| has value| number of calls| object| array| message)?"
    r"|received"
    r"|Actual(?: value)?|actual|But was|but was|but"
    r"|[Bb]ut got|Passed in"
    r"|Got|got|GOT|ACTUAL|Expecting(?: \w+)?|[Oo]btained|left|Left|but had size|Which contains|found|Found))"
)
_LABEL = re.compile(rf"\s*(?:{_EXPECTED}|{_ACTUAL})\s*(?::=?|=)(?:\s+|$|(?=[<\[\"'{{(\d]))(?P<value>.*)$")
_END = re.compile(
    r"\s*(?:at |Call log|Timeout:|Difference|Which:|Stacktrace|Stack trace|Message|Locator:|Test:|Messages:|Diff:"
    r"|\(compared|when |within |HINT:"
    r"|=> |--- |\+\+\+ |@@|Expected|note:|stack backtrace|[-+] (?:Expected|Received)|\d+\) |↓|↑|-{3,}|Use "
    r"|Error Trace:|Full |in comparison|Error:)"
)

_ONE_LINE = tuple(
    re.compile(pattern)
    for pattern in (
        # JUnit 4 and 5, MSTest, TestNG
        r"expected: ?(?:[\w.$]{1,200}@\w+)?<(?P<expected>.*?)> but was: ?(?:[\w.$]{1,200}@\w+)?"
        r"<(?P<actual>(?:(?!>\s+(?:[a-z]\w*\.){0,10}[A-Z]\w*Error: ).)*)>",
        r"Expected: ?<(?P<expected>.*)>\. Actual: ?<(?P<actual>.*)>",
        r"[Ee]xpected:? ?\[(?P<expected>.*)\] but (?:found|was|got):? ?\[(?P<actual>.*)\]",
        # RSpec, where a report's attribute has no line breaks
        r"^expected: (?P<expected>.*?) {2,}got: (?P<actual>.*?)(?: {2,}\(compared using .*)?$",
        # XCTest, Swift Testing
        r"XCTAssertEqual failed: \(\"?(?P<actual>.*?)\"?\) is not equal to \(\"?(?P<expected>.*?)\"?\)(?: - .*)?$",
        r"Expectation failed: \(.{0,200}? → (?P<actual>.*?)\) == (?P<expected>.*)$",
        # Gomega, in one line
        r"^Expected <[^<>]{1,100}>: (?P<actual>.*?) to equal <[^<>]{1,100}>: (?P<expected>.*)$",
        # PHPUnit
        r"Failed asserting that (?P<actual>.*) (?:matches expected|is identical to|equals to"
        r"|is equal to) (?P<expected>.*?)\.?$",
        # "... but got ...", of Go and hand-written messages
        r"[Ee]xpected\b(?: .{0,200}?(?<![a-z]) ?to (?:be|equal|have(?: the)?(?: value| text"
        r"| length)?))?:? (?P<expected>.*?)(?:,? but (?:it )?|[,;:] |,? (?=got|received))(?:got|was|found"
        r"|received|saw|is|actual(?:ly)?(?: is| was)?):? (?P<actual>.*)$",
        r"[Ee]xpect(?:ed)? .{1,200} to (?:be )?equal(?: to)? (?P<expected>.*?)[:,;] [Gg]ot (?P<actual>.*)$",
        r"\bgot:? ?=? ?(?P<actual>.*?)[,;:]? (?:but )?(?:want|wanted|expected):? ?=? ?(?P<expected>.*)$",
        r"\b(?:want|wanted):? ?=? ?(?P<expected>.*?)[,;:]? (?:but )?got:? ?=? ?(?P<actual>.*)$",
        r"^.{0,200} = (?P<actual>.*?)[;,] (?:want|expected) (?P<expected>.*)$",
        # Chai, Vitest, Jasmine
        r"^(?:.*: )?[Ee]xpected (?P<actual>.*?) to (?:(?:deeply|deep|strictly|loosely) )?(?:be|equal"
        r"|eql)(?: equal to)? "
        r"(?!(?:visible|hidden|enabled|disabled|displayed|present|clickable|thrown|called|strictly|loosely)\b)"
        r"(?P<expected>.*?)(?: // .*|\.)?$",
        # node:assert
        r"(?:AssertionError \[ERR_ASSERTION\]: |equal: ?|^)(?P<actual>'[^']{1,200}'|\S{1,200}) [!=]==?"
        r" (?P<expected>'[^']{1,200}'|\S{1,200})$",
    )
)
_CERTAIN = 8
"""How many of these, the first, are of one framework and cannot be mistaken."""
_PYTHON_ASSERT = re.compile(r"(?:.*: |^)?assert (?P<actual>.*?) (?:==|is|>=|<=|>|<|!=) (?P<expected>.*)$")
_UNEQUAL = re.compile(r"(?:AssertionError: |^)(?P<actual>.{1,500}?) != (?P<expected>.*?)(?: : .*)?$")

_PYTEST_ERROR = re.compile(r"E {3,80}(?=\S)")
_PYTEST_SOURCE = re.compile(r"(?: {4})?(?:async )?def test\w*\(")
_PYTEST_ASSERT = re.compile(r">\s+assert (?P<left>.{1,200}?) == (?P<right>.{1,200}?)(?:,.*)?$")
_EXPECTED_NAME = re.compile(r"(?:.*[._])?(?:expected|want|wanted)(?:_\w*)?$")
_ACTUAL_NAME = re.compile(r"(?:.*[._])?(?:actual|got|received|result)(?:_\w*)?$")


def find_values(lines: Sequence[str], headline: str) -> Values:
    """Return the expected and the actual value: of labeled lines, of a diff, or of the headline itself."""
    if sentence := _of_sentence(headline, _ONE_LINE[:_CERTAIN]):
        return sentence
    errors = [" " + line[1:] for line in lines if _PYTEST_ERROR.match(line)]
    if errors or any(map(_PYTEST_SOURCE.match, lines)):  # the others are source code and variables, of any name
        source, lines = lines, textwrap.dedent("\n".join(errors)).split("\n")
        found = _labeled(lines)
        if not (found.expected or found.actual):
            found = _of_pytest(source, lines) or NONE
    else:
        found = _labeled(lines)
    if not (found.expected or found.actual):
        found = _of_sentence(headline, (_PYTHON_ASSERT, *_ONE_LINE, _UNEQUAL)) or _of_diff(lines) or _of_lines(lines)
    return found


def _of_pytest(source: Sequence[str], errors: Sequence[str]) -> Values | None:
    """Read pytest's first comparison: the value on the left is the actual one, unless names say otherwise."""
    compared = (_of_sentence(line.removeprefix("AssertionError: "), (_PYTHON_ASSERT,)) for line in errors)
    found = next(filter(None, compared), None)
    match = next(filter(None, map(_PYTEST_ASSERT.match, source)), None)
    if found and match:
        names = match["left"], match["right"]
        if (_EXPECTED_NAME.match(names[0]) and not _EXPECTED_NAME.match(names[1])) or (
            _ACTUAL_NAME.match(names[1]) and not _ACTUAL_NAME.match(names[0])
        ):
            return Values(found.actual, found.expected)
    return found


def _labeled(lines: Sequence[str]) -> Values:
    """Read ``Expected: …`` and ``Received: …`` under each other, in any framework's words."""
    values = {"expected": "", "actual": ""}
    places: dict[str, int] = {}
    index = 0
    while index < len(lines):
        match = _LABEL.match(lines[index])
        index += 1
        if not match:
            continue
        kind = "expected" if match["expected"] else "actual"
        if kind in places:
            continue
        if places and index - next(iter(places.values())) > 30:
            break
        value, index = _continued(lines, index, match["value"])
        if value:
            values[kind] = value
            places[kind] = index
        if len(places) == 2:
            return Values(values["expected"], values["actual"])
    if len(places) == 1 and _sole_is_meant(lines):
        return Values(values["expected"], values["actual"])
    return NONE


def _sole_is_meant(lines: Sequence[str]) -> bool:
    return any("expect(" in line or "Assert" in line or "But was" in line for line in lines[:40])


def _continued(lines: Sequence[str], index: int, value: str) -> tuple[str, int]:
    """Add the following lines that belong to a value: more indented ones, or all up to a blank line or a label."""
    parts = [value.strip()] if value.strip() else []
    opened = _depth(value)
    while index < len(lines) and len(parts) < 40:
        line = lines[index]
        if not line.strip():
            if parts or index + 1 >= len(lines):
                break
            index += 1
            continue
        if _LABEL.match(line) or _END.match(line) or is_frame(line.strip()):
            break
        if parts and opened <= 0 and not (value == "" and line.startswith(" ")):
            break
        opened += _depth(line)
        parts.append(line.strip() if not parts or opened <= 0 else line.rstrip())
        index += 1
    text = "\n".join(parts)
    return _unwrapped(text), index


def _depth(text: str) -> int:
    return sum(text.count(mark) for mark in "{[(") - sum(text.count(mark) for mark in "}])")


def _unwrapped(text: str) -> str:
    """Remove the angle brackets of JUnit, Hamcrest and Flutter around a value."""
    text = text.removesuffix(",")  # of an object's property, as Node.js shows it
    match = re.fullmatch(r"(?:is |was )?<([^<>]*)>\.?", text)
    return match[1] if match else re.sub(r"^(?:is|was) (?=[\"'])", "", text)


def _of_sentence(headline: str, patterns: Sequence[re.Pattern[str]]) -> Values | None:
    headline = headline[:MAX_SENTENCE]  # some patterns look for their end from each place that they may start at
    for pattern in patterns:
        match = pattern.search(headline) if pattern not in (_PYTHON_ASSERT, _UNEQUAL) else pattern.match(headline)
        if match and match["expected"].strip() and match["actual"].strip():
            actual = match["actual"].strip()
            actual = re.sub(r"^\$[\w.\[\]]{0,100} = ", "", actual)
            if pattern is _UNEQUAL:
                actual = re.sub(r"^(?:[\w ,.-]{1,100}: |\d+\) )", "", actual)
            return _without_brackets(match["expected"].strip(), actual, headline)
    return None


def _without_brackets(expected: str, actual: str, headline: str) -> Values:
    """Remove the brackets that JUnit's ComparisonFailure puts around the part that differs."""
    if "but was:<" in headline and "[" in expected and "[" in actual:
        expected, actual = (value.replace("[", "", 1).replace("]", "", 1) for value in (expected, actual))
    return Values(expected, actual)


def _of_lines(lines: Sequence[str]) -> Values:
    for line in lines[:40]:
        if (
            not is_frame(line.strip())
            and "expected" in line.lower()
            and (found := _of_sentence(line.strip(), _ONE_LINE))
        ):
            return found
    return NONE


def _of_diff(lines: Sequence[str]) -> Values | None:
    """Read a diff under a legend that says which sign is which."""
    for index, line in enumerate(lines):
        text = line.strip().lower()
        signs = _legend(text, lines[index + 1].strip().lower() if index + 1 < len(lines) else "")
        if not signs:
            continue
        expected: list[str] = []
        actual: list[str] = []
        for entry in lines[index + 1 : index + 60]:
            stripped = entry.strip()
            if is_frame(stripped) or (not stripped and (expected and actual)):
                break
            if not stripped or _LEGEND_LINE.match(stripped.lower()) or stripped.startswith("@@"):
                continue
            if stripped[0] == signs[0]:
                expected.append(stripped[1:].strip())
            elif stripped[0] == signs[1]:
                actual.append(stripped[1:].strip())
        if expected or actual:
            return Values("\n".join(expected), "\n".join(actual))
    return None


_LEGEND_LINE = re.compile(r"[-+]{1,3} ?(?:expected|received|actual)")


def _legend(text: str, following: str) -> str:
    """Return the signs of expected and actual lines, or "" if the line is no legend of a diff."""
    text = text.lstrip("'").removeprefix("difference (")
    if text.startswith(("+ expected - actual", "+ expected", "+expected")):
        return "+-"
    if text.startswith(("+ actual - expected", "- expected", "--- expected")):
        return "-+"
    if text.startswith("[diff] actual / expected"):  # Deno
        return "+-"
    if text.startswith(("- actual", "+ received")):
        return "+-" if text.startswith("- actual") else "-+"
    return ""
