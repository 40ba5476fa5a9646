"""Words of screens, errors, commands and docs: those that readers stumbled over are not used again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.wording import FORBIDDEN, problems_of

PLACES = {
    "screens": ["static/js/**/*.js", "templates/**/*.html", "qualgent/**/templates/**/*.html"],
    "commands": ["qgjob/*.py", "qgagent/**/*.py"],
    "server": ["qualgent/**/*.py", "agents/**/*.py", "jobs/**/*.py"],
    "docs": ["docs/*.md", "README.md"],
}
COMMENT = re.compile(r"^\s*(?://|/?\*|#)")


@pytest.mark.seconds
@pytest.mark.parametrize("place", PLACES)
def test_no_text_uses_a_word_to_avoid(place: str) -> None:
    """In any line that is no comment."""
    files = [path for pattern in PLACES[place] for path in Path().glob(pattern) if "content" not in path.parts]
    assert len(files) > 5
    wrong = [
        f"{path}:{number}: {line.strip()[:120]}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if FORBIDDEN.search(line) and (path.suffix == ".md" or not COMMENT.match(line))
    ]
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize(
    "text",
    ["offline since 46 s", "11 jobs wait again", "of undefined", "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f failed",
     "2026-01-31T12:00:00.123Z", '{"error": "no"}', "last heard of"],
)  # fmt: skip
def test_a_wrong_text_is_found(text: str) -> None:
    assert len(problems_of([text])) == 1


@pytest.mark.parametrize("text", ["offline for 46 s", "11 jobs queued again", "failing since 1.4.2", "12:00:00"])
def test_a_right_text_is_none(text: str) -> None:
    assert problems_of([text]) == []
