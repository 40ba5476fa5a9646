"""Expected and actual values of assertions that state only one of them, or both in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

Pair = tuple[str, str]
"""Expected and actual value; empty: not known."""

_EXPECT = re.compile(r"expect\(.{0,200}?\)(?P<names>(?:\.\w{1,40}){0,3})\.(?P<matcher>to[A-Z]\w{0,60})\(")
_MISSING = re.compile(
    r"\s*(?:Error: )?(?P<text>element\(s\) not found|Received function did not throw"
    r"|Received promise (?:resolved instead of rejected|rejected instead of resolved))\s*$"
)
_THROWN = re.compile(r"\s*(?:Error|Thrown) (?:message|value): +(?P<text>\S.*)$")
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")

_LITERAL = r"(?:[\"'\[{(<-]|\d|(?:True|False|None|set\(|frozenset\()).*?"
_LITERAL_END = r"(?:[\"'\[{(<-]|\d|(?:true|false|True|False|None|set\(|frozenset\()).*?"
_COMPARISONS = {
    "not found in": "in ",
    "unexpectedly found in": "not in ",
    "is not an instance of": "instance of ",
    "not greater than or equal to": ">= ",
    "not greater than": "> ",
    "not less than or equal to": "<= ",
    "not less than": "< ",
    "is not": "",
}
"""Words of unittest between the values, and what they say was expected of the first."""
_REASON = r"(?: : .*)?$"  # the message of an assert method follows its values
_COMPARED = re.compile(
    rf"(?:AssertionError: )?(?P<actual>{_LITERAL}) (?P<words>{'|'.join(_COMPARISONS)}) "
    rf"(?P<expected>{_LITERAL_END}){_REASON}"
)
_NOT_UNEQUAL = re.compile(rf"(?:AssertionError: )?(?P<actual>{_LITERAL}) == (?P<expected>.+?){_REASON}")
_SENTENCES = tuple(
    (re.compile(pattern), expected, actual)
    for pattern, expected, actual in (
        # unittest
        (r"Regex didn't match: (?P<expected>.+?) not found in (?P<actual>.+)$", "", ""),
        (r"(?:AssertionError: )?(?P<expected>[A-Z]\w{1,100}) not raised(?: by .*)?$", "", "not raised"),
        (
            rf"(?:AssertionError: )?(?P<actual>{_LITERAL}) != (?P<expected>.+?) within .{{1,100}}? (?:places|delta).*$",
            "",
            "",
        ),
        (r"(?:AssertionError: )?unexpectedly None" + _REASON, "not None", "None"),
        (r"(?:AssertionError: )?unexpectedly identical: (?P<actual>.+?)" + _REASON, "another object", ""),
        # pytest.raises
        (r"(?:Failed: )?DID NOT RAISE (?:<class ')?(?P<expected>\w[\w.]{0,200})(?:'>)?$", "", "did not raise"),
        (r"(?:Failed: )?DID NOT RAISE (?:any of )?(?P<expected>\(.{1,300}\))$", "", "did not raise"),
        # Maestro
        (r"Assertion is false: (?P<expected>\S.*)$", "", ""),
        (r"Assertion '(?P<expected>.+)' failed\b.*$", "", ""),
    )
)
_REGEX = re.compile(
    r"^ {0,20}(?:Regex|Expected regex): (?P<expected>.+)\n {0,20}(?:Input|Actual message): (?P<actual>.+)$", re.M
)


def find_assertion(headline: str, lines: Sequence[str]) -> Pair | None:
    """Return (expected, actual) of an assertion of unittest, pytest.raises or Maestro; None: another form."""
    if "did not match" in headline and (match := _REGEX.search("\n".join(lines[:20]))):
        return match["expected"].strip(), match["actual"].strip()
    for pattern, expected, actual in _SENTENCES:
        if match := pattern.match(headline):
            groups = match.groupdict()
            return groups.get("expected", expected).strip(), groups.get("actual", actual).strip()
    if match := _COMPARED.match(headline):
        return _COMPARISONS[match["words"]] + match["expected"].strip(), match["actual"].strip()
    if any("assertNotEqual(" in line for line in lines[:60]) and (match := _NOT_UNEQUAL.match(headline)):
        return "!= " + match["expected"].strip(), match["actual"].strip()
    return None


def complete_matcher(lines: Sequence[str], expected: str, actual: str) -> Pair:
    """Return (expected, actual), with an empty one filled from the lines of an expect() failure, if they have it.

    Expected is taken from the matcher's name, actual from a line such as "element(s) not found".

    ``expect(x).toBeNull()`` has only the received value, and an element that is not there none at all.
    """
    header = next((match for line in lines[:40] if (match := _EXPECT.search(line))), None)
    if header is None or (expected and actual):
        return expected, actual
    is_not = ".not" in header["names"]
    if not actual and not (is_not and expected):
        pattern = _THROWN if is_not else _MISSING
        actual = next((match["text"].strip() for line in lines[:40] if (match := pattern.match(line))), "")
    if not expected and actual:
        name = header["matcher"].removeprefix("to").removeprefix("Be")
        words = name if name == "NaN" else _WORD.sub(" ", name).lower()
        expected = f"not {words}" if is_not else words
    return expected, actual


def read_equality(lines: Sequence[str]) -> Pair | None:
    """Return (expected, actual) of a GoogleTest equality, whose expressions may have values below; None: no such."""
    start = next((place for place, line in enumerate(lines) if line.startswith("Expected equality of")), len(lines))
    found: list[str] = []
    for line in lines[start + 1 : start + 6]:
        if line.startswith("    Which is: ") and found:
            found[-1] = line.partition(": ")[2]
        elif line.startswith("  "):
            found.append(line.strip())
        else:
            break
    return (found[0], found[1]) if len(found) == 2 else None
