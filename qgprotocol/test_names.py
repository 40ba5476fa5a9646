"""Names of Playwright's tests, as the text of a job: a file, and after ``::`` a project, a case, or both.

    e2e/cart.spec.ts                                a file, in the host's project
    e2e/cart.spec.ts::[chromium]                    a file, in this project
    e2e/cart.spec.ts::[chromium] cart › adds two    one case, by the titles of its suites and its own
    e2e/cart.spec.ts::cart › adds two

In a project or title, what would be misread is percent-encoded (UTF-8): ``›``, backslashes, characters that are not
printable, spaces at an end, ``..`` between slashes, ``]`` of a project, ``[`` at the beginning, ``%`` before two hex
digits.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MAX_TEST_CHARACTERS = 500
MAX_TAGS = 50
MAX_TAG_CHARACTERS = 100
MARK = "::"
SEPARATOR = " › "
CHOOSES_CASES = (1, 62)
"""First version of Playwright whose reporters can choose the cases that run."""

_UNSAFE = re.compile(r"[›\\]|%(?=[0-9A-Fa-f]{2})|^ | $|(?<=/)\.(?=\.(?:/|$))")
_CODES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_PROJECT = re.compile(r"\[([^\]]+)\](?: |$)")


class CaseName(NamedTuple):
    """The part of a name after the file. Empty titles: all cases of the file; no project: the host's."""

    project: str = ""
    titles: tuple[str, ...] = ()


def format_test_name(file: str, case: CaseName) -> str:
    """Return the name of a file, of its cases in a project, or of a case. Titles must not be empty."""
    project = f"[{_encode(case.project).replace(']', '%5D')}]" if case.project else ""
    titles = SEPARATOR.join(map(_encode, case.titles))
    if titles.startswith("[") and not project:
        titles = f"%5B{titles[1:]}"
    text = " ".join(filter(None, (project, titles)))
    return f"{file}{MARK}{text}" if text else file


def parse_test_name(test: str) -> tuple[str, CaseName]:
    """Return the file of a name, and which cases of it."""
    file, _, text = test.partition(MARK)
    found = _PROJECT.match(text)
    project = _decode(found[1]) if found else ""
    titles = text[found.end() :] if found else text
    return file, CaseName(project, tuple(map(_decode, titles.split(SEPARATOR))) if titles else ())


def parse_title_path(test: str) -> CaseName:
    """Return project and titles in a test's name, of any tool; of pytest the parts of the node id after the file."""
    file, case = parse_test_name(test)
    if not file.endswith(".py") or not case.titles:
        return case
    path, *parameters = re.split(r"(?=\[)", test.partition(MARK)[2], maxsplit=1)
    *classes, function = path.split(MARK)
    return CaseName("", (*classes, "".join((function, *parameters))))


def _encode(text: str) -> str:
    """Percent-encode what would be misread in a project or title: separators, backslashes, unprintable characters."""
    text = _UNSAFE.sub(lambda found: _code(found[0]), text)
    return "".join(letter if letter.isprintable() else _code(letter) for letter in text)


def _code(letter: str) -> str:
    """Percent-encode a character, by its bytes in UTF-8."""
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))


def _decode(text: str) -> str:
    """Decode percent-encoded characters; leave invalid sequences as they are."""

    def letters(found: re.Match[str]) -> str:
        try:
            return bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:  # written by hand
            return found[0]

    return _CODES.sub(letters, text)
