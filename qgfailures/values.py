"""Search for the expected and actual values of a failed comparison in a failure's text, in many tools' formats."""

from __future__ import annotations

import operator
import re
import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from .lines import is_frame
from .location import is_code_line
from .matchers import complete_matcher, find_assertion, read_equality
from .pytest_details import is_expression, read_details
from .text import ELLIPSIS, MAX_CAUSE, clean_line, cut


class Values(NamedTuple):
    expected: str
    actual: str


MAX_SENTENCE = 500
MAX_LINE = 80  # characters of a value in a sentence
NONE = Values("", "")

_LABEL = re.compile(
    r"[\s#*.|]{0,100}(?:-{2,} |[=-]> |\[\w{1,20}\] )?(?P<label>[A-Za-z]+(?: \w+){0,4}?)"
    r"(?:\s{0,10}\([^\n]{1,80}?\)(?=\s{0,10}(?:[:=-]|$)))?"
    r"(?:\s{0,10}(?::=?|=|[=-]>)(?:\s+|$|(?=[<\[\"'{(\d]))(?P<value>.*)|\s*)$"
)
_EXPECTED = re.compile(
    r"(?:the )?(?:expect(?:ed|s)?|want(?:ed)?)(?: (?!but|to)\w+){0,3}|\w+ (?:expected|wanted)|right|to have size"
    r"|to (?:be|equal|contain|match)(?: \w+){0,2}|(?:\w+ )?should (?:be|equal|have been)",
    re.IGNORECASE,
)
_ACTUAL = re.compile(
    r"(?:but )?(?:actual|got|received|was|obtained|found)(?: \w+){0,3}|but(?: had size)?|have|left|passed in|result was"
    r"|\w+ (?:actual|got|received)|which contains|expecting(?: \w+)?",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"expect(?:ed|ing)|obtained|but (?:was|got)|to (?:be|equal|contain)|(?:actual|expected) value", re.IGNORECASE
)
"""Labels that may have no mark after them, alone on their line."""


class Label(NamedTuple):
    """A line that names the value after it."""

    kind: str  # expected or actual
    name: str
    value: str


def read_label(line: str) -> Label | None:
    """Parse a line that names an expected or actual value, such as "Expected: 42"; None: it is no such label."""
    if line.lstrip().startswith(("{expected,", "{value,")):  # in a term of Erlang
        name, _, value = line.strip(" {").partition(",")
        while value and (value[-1] == "," or _count_open_brackets(value) < 0):
            value = value[:-1]
        return Label("expected" if name == "expected" else "actual", name, value)
    if len(line) > 30 and ":" not in line and "=" not in line and ">" not in line:
        return None
    match = _LABEL.match(line[:MAX_SENTENCE])
    if not match or (match["value"] is None and not _BARE.fullmatch(match["label"])):
        return None
    name, value = match["label"].lower(), (match["value"] or "") + line[MAX_SENTENCE:]
    if _EXPECTED.fullmatch(name):
        return Label("expected", name, value)
    return Label("actual", name, value) if _ACTUAL.fullmatch(name) else None


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
        # in anybody's words
        r"\[(?P<actual>[^\[\]]*)\] expected \[(?P<expected>[^\[\]]*)\]",
        r"[Ee]xpect(?:ed)?:? (?P<expected>\S(?:(?!\b(?:to|but|not)\b).)*?)[,;.]? +(?:but )?"
        r"(?:[Ff]ound|[Ww]as|[Aa]ctual|[Gg]ot)(?: value)?:?"
        r" (?P<actual>.*)$",
        r"should (?:be|equal|have been)(?: equal to)? (?P<expected>.*?),? (?:but |instead )(?:it )?"
        r"(?:was|is|got|found|of) (?P<actual>.*)$",
        r"^(?!Expected)(?P<actual>\S.*?) (?:is|are|was|were|did|does) not (?:equal(?: to)?|identical to)"
        r" (?P<expected>.*)$",
        # node:assert
        r"(?:AssertionError \[ERR_ASSERTION\]: |equal: ?|^)(?P<actual>'[^']{1,200}'|\S{1,200}) [!=]==?"
        r" (?P<expected>'[^']{1,200}'|\S{1,200})$",
    )
)
_LITERAL = r"(?:-?\d[\d.]{0,30}|\"[^\"]{0,200}\"|'[^']{0,200}')"
_COMPARED = re.compile(
    rf"(?:^|[\s(\[])(?P<actual>{_LITERAL}) (?:[!=]==?|≠|=/=|/=) (?P<expected>{_LITERAL})(?=$|[\s)\],.;])"
)
"""Two literals that an expression was evaluated to."""
_CERTAIN = 8
"""How many of these, the first, are of one framework and cannot be mistaken."""
_QUOTED = r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\""
_OPERATOR = r"(?P<operator>==|is not|is|not in|in|>=|<=|>|<|!=)"
_PYTHON_ASSERT = re.compile(rf"(?:.*: |^)?assert (?P<actual>(?:{_QUOTED}|[^'\"])*?) {_OPERATOR} (?P<expected>.*)$")
_CUT_ASSERT = re.compile(rf"(?:.*: |^)?assert (?P<actual>.*?) {_OPERATOR} (?P<expected>.*)$")
_ASSERTS = (_PYTHON_ASSERT, _CUT_ASSERT)
"""The second one is for quotes that do not end."""
_UNEQUAL = re.compile(r"(?:AssertionError: |^)(?P<actual>.{1,500}?) != (?P<expected>.*?)(?: : .*)?$")

_PYTEST_ERROR = re.compile(r"E {3,80}(?=\S)")
_PYTEST_SOURCE = re.compile(r"(?: {4})?(?:async )?def test\w*\(")
_PYTEST_ASSERT = re.compile(r">\s+assert (?P<left>.{1,200}?) == (?P<right>.{1,200}?)(?:,.*)?$")
_EXPECTED_NAME = re.compile(r"(?:.*[._])?(?:expected|want|wanted)(?:_\w*)?$")
_ACTUAL_NAME = re.compile(r"(?:.*[._])?(?:actual|got|received|result)(?:_\w*)?$")


def find_values(lines: Sequence[str], headline: str) -> Values:
    """Find the expected and the actual value in labeled lines, a diff or the headline; both empty: not found."""
    if sentence := _of_sentence(headline, _ONE_LINE[:_CERTAIN]):
        return sentence
    if assertion := find_assertion(headline, lines):
        return Values(*assertion)
    if headline.startswith("Expected equality of these values:") and (equality := read_equality(lines)):
        return Values(*equality)
    errors = [" " + line[1:] for line in lines if _PYTEST_ERROR.match(line)]
    if errors or any(map(_PYTEST_SOURCE.match, lines)):  # the others are source code and variables, of any name
        source, lines = lines, textwrap.dedent("\n".join(errors)).split("\n")
        found = _labeled(lines)
        if not (found.expected or found.actual):
            found = _of_pytest(source, lines) or NONE
    else:
        found = Values(*complete_matcher(lines, *_labeled(lines)))
    if found.expected or found.actual:
        return found
    return (
        _of_lines(lines, "", (_COMPARED,))
        or _of_sentence(headline, (*_ASSERTS, *_ONE_LINE, _UNEQUAL))
        or _of_diff(lines)
        or _of_lines(lines, "expected", _ONE_LINE)
        or NONE
    )


def describe_values(values: Values) -> str:
    """Return both values in a sentence, shortened so that the difference is seen; empty: one is not known."""
    if not (values.expected and values.actual):
        return ""
    lines = (clean_line(value, MAX_CAUSE * 10) for value in _changed_lines(values))
    expected, actual = map(shorten, cut_values(Values(*lines), MAX_LINE))
    return f"expected {expected} but got {actual}"


def cut_values(values: Values, limit: int) -> Values:
    """Shorten both values to ``limit`` characters around their first difference."""
    if max(map(len, values)) <= limit:
        return values
    pairs = enumerate(zip(*values, strict=False))
    common = next((place for place, (one, other) in pairs if one != other), min(map(len, values)))
    start = common - limit // 4 if common > limit // 2 else 0
    return Values(*(cut(ELLIPSIS + value[start:] if start else value, limit) for value in values))


def _changed_lines(values: Values) -> Values:
    """Return each value without the lines that the other one has, too; unchanged, if one would be empty."""
    lines = [value.split("\n") for value in values]
    changed = ("\n".join(line for line in own if line not in other) for own, other in (lines, lines[::-1]))
    found = Values(*changed)
    return found if found.expected and found.actual else values


def mentions(text: str, values: Values) -> bool:
    """Return whether a sentence already shows both values, or states their difference in words."""
    if find_assertion(text, ()):
        return True
    shown = re.sub(r"[\[\]\s]", "", text)
    return all(re.sub(r"[\[\]\s]", "", value)[:20].strip("\"'<>") in shown for value in values)


def shorten(value: str) -> str:
    """Return a value as one line of at most MAX_LINE characters, without a comma or semicolon at its end."""
    return clean_line(value, MAX_LINE).rstrip(",;")


def _of_pytest(source: Sequence[str], errors: Sequence[str]) -> Values | None:
    """Return the values of pytest's first comparison (left is actual unless names say otherwise); None: no such."""
    compared = (
        (place, _of_sentence(line.removeprefix("AssertionError: "), _ASSERTS)) for place, line in enumerate(errors)
    )
    place, found = next(filter(operator.itemgetter(1), compared), (0, None))
    if found and "..." in found.expected + found.actual and (details := read_details(errors[place + 1 :])):
        found = Values(expected=details[1], actual=details[0])
    match = next(filter(None, map(_PYTEST_ASSERT.match, source)), None)
    if found and match:
        names = match["left"], match["right"]
        if (_EXPECTED_NAME.match(names[0]) and not _EXPECTED_NAME.match(names[1])) or (
            _ACTUAL_NAME.match(names[1]) and not _ACTUAL_NAME.match(names[0])
        ):
            return Values(found.actual, found.expected)
    return found


def _labeled(lines: Sequence[str]) -> Values:
    """Return the values of labeled lines such as ``Expected: …`` and ``Received: …``; both empty: there are none."""
    values = {"expected": "", "actual": ""}
    first: Label | None = None
    index = start = 0
    while index < len(lines):
        label = read_label(lines[index])
        index += 1
        if not label or (first and not complete(first, label)):
            if label and first and label.name.partition(" ")[0] == first.name.partition(" ")[0] != first.name:
                first = None  # another noun, such as "expected value" after "expected path"
            else:
                continue
        if first and index - start > 30:
            break
        value, index = _continued(lines, index, label.value)
        if not value:
            continue
        if first:
            other = "expected" if label.kind == "actual" else "actual"
            return Values(**{label.kind: value, other: values[first.kind]})
        first, start = label, index
        values[label.kind] = value
    is_meant = any("expect(" in line or "Assert" in line or "But was" in line for line in lines[:40])
    return Values(**values) if first and is_meant else NONE


def complete(first: Label | None, second: Label) -> bool:
    """Return whether two labeled lines name both values: one expected and one actual, or "Expected …" and "to be …"."""
    if not first:
        return False
    return first.kind != second.kind or (first.name.startswith("expect") and second.name.startswith(("to ", "but ")))


def _continued(lines: Sequence[str], index: int, value: str) -> tuple[str, int]:
    """Return a value with the following lines that belong to it, and the index of the line after them."""
    parts = [value.strip()] if value.strip() else []
    opened = _count_open_brackets(value)
    while index < len(lines) and len(parts) < 40:
        line = lines[index]
        if not line.strip():
            if parts or index + 1 >= len(lines):
                break
            index += 1
            continue
        if read_label(line) or _END.match(line) or is_frame(line.strip()):
            break
        if parts and opened <= 0 and not (value == "" and line.startswith(" ")):
            break
        opened += _count_open_brackets(line)
        parts.append(line.strip() if not parts or opened <= 0 else line.rstrip())
        index += 1
    text = "\n".join(parts)
    return _unwrapped(text), index


def _count_open_brackets(text: str) -> int:
    """Return how many more brackets a text opens than it closes; negative: it closes more."""
    return sum(text.count(mark) for mark in "{[(") - sum(text.count(mark) for mark in "}])")


def _unwrapped(text: str) -> str:
    """Return a value without the angle brackets that JUnit, Hamcrest and Flutter put around it."""
    text = text.removesuffix(",")  # of an object's property, as Node.js shows it
    text = re.sub(
        r"^(?:\((?:string|number|bool(?:ean)?|table|int(?:eger)?|float|double)\) |<\w+>: )(?=\S+$|[\"'])", "", text
    )
    match = re.fullmatch(r"(?:is |was )?<([^<>]*)>\.?", text)
    return match[1] if match else re.sub(r"^(?:is|was) (?=[\"'])", "", text)


def _of_sentence(headline: str, patterns: Sequence[re.Pattern[str]]) -> Values | None:
    """Return the values in a sentence by the first of ``patterns`` that matches; None: none does."""
    headline = headline[:MAX_SENTENCE]  # some patterns look for their end from each place that they may start at
    for pattern in patterns:
        match = pattern.search(headline) if pattern not in (*_ASSERTS, _UNEQUAL) else pattern.match(headline)
        if match and match["expected"].strip() and match["actual"].strip():
            actual = match["actual"].strip()
            actual = re.sub(r"^\$[\w.\[\]]{0,100} = ", "", actual)
            if pattern is _UNEQUAL:
                actual = re.sub(r"^(?:[\w ,.-]{1,100}: |\d+\) )", "", actual)
            actual = re.sub(r"(?<=[\d>'\"])\.$|(?<=[\w>'\"]) {1,9}\([^()]{1,200}\d[^()]{0,99}\)$", "", actual)
            expected = match["expected"].strip()
            if pattern in _ASSERTS:
                actual, expected = ("" if is_expression(value) else value for value in (actual, expected))
                if expected and match["operator"] not in ("==", "is"):
                    expected = f"{match['operator']} {expected}"
            return _without_brackets(expected, actual, headline)
    return None


def _without_brackets(expected: str, actual: str, headline: str) -> Values:
    """Remove the brackets that JUnit's ComparisonFailure puts around the part that differs."""
    if "but was:<" in headline and "[" in expected and "[" in actual:
        expected, actual = (value.replace("[", "", 1).replace("]", "", 1) for value in (expected, actual))
    return Values(expected, actual)


def _of_lines(lines: Sequence[str], word: str, patterns: Sequence[re.Pattern[str]]) -> Values | None:
    """Return the values in the first of 40 lines that contains ``word`` and matches a pattern; None: none does."""
    shown = (line.strip() for line in lines[:40] if word in line.lower())
    found = (_of_sentence(line, patterns) for line in shown if not is_frame(line))
    return next(filter(None, found), None)


def _of_diff(lines: Sequence[str]) -> Values | None:
    """Return the expected and actual side of a diff, by the signs in its legend; None: there is no diff."""
    for index, line in enumerate(lines):
        text = line.strip().lower()
        signs = _legend(text, lines[index + 1].strip().lower() if index + 1 < len(lines) else "")
        if signs and (
            found := _sides_of_diff(lines[index + 1 : index + 200], len(line) - len(line.lstrip(" ")), signs)
        ):
            return found
    return None


def _sides_of_diff(lines: Sequence[str], indent: int, signs: str) -> Values | None:
    """Return the expected and the actual side of a diff's lines, dedented; None: no line has a sign."""
    sides: dict[str, list[str]] = {signs[0]: [], signs[1]: []}
    changed: set[str] = set()
    in_column = any(entry[indent : indent + 1] in sides for entry in lines)  # else signs are indented as their lines
    for entry in lines:
        stripped = entry.strip()
        if is_frame(stripped) or is_code_line(entry) or (not stripped and len(changed) == 2):
            break
        if not stripped or _LEGEND_LINE.match(stripped.lower()):
            continue
        sign = stripped[0] if stripped[0] in signs and not in_column else entry[indent : indent + 1]
        if sign in sides:
            changed.add(sign)
            sides[sign].append(entry[indent:].lstrip().removeprefix(sign))
        elif sign == " " or stripped.startswith("@@"):
            for side in sides.values():
                side.append(f" {stripped}" if sign == "@" else entry[indent + 1 :])
        elif changed:
            break
    if not changed:
        return None
    return Values(*(textwrap.dedent("\n".join(sides[sign])).strip("\n") for sign in signs))


_LEGEND_LINE = re.compile(r"[-+]{1,3} ?(?:expected|received|actual)")


def _legend(text: str, following: str) -> str:
    """Return the signs (such as "+-") of expected and actual lines by a diff's legend; "" if the line is no legend."""
    text = text.lstrip("'").removeprefix("difference (")
    if text.startswith(("+ expected - actual", "+ expected", "+expected")):
        return "+-"
    if text.startswith(("+ actual - expected", "- expected", "-expected", "--- expected")):
        return "-+"
    if text.startswith("[diff] actual / expected"):  # Deno
        return "+-"
    if text.startswith(("- actual", "+ received")):
        return "+-" if text.startswith("- actual") else "-+"
    return ""
