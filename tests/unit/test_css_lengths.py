"""Lengths in styles follow the size of the browser's text, so that larger text has room."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path(__file__).resolve().parents[2] / "static" / "css"
FILES = sorted(path for path in CSS.glob("*.css") if not path.name.startswith("admin"))  # Django's has its own lengths
# lines and shadows stay as thin as they are; paintings and the lifecycle's picture have pixels of their own
LINES = re.compile(r"(border(?!-radius)|outline|box-shadow|--lift|text-|background|clip-path|stroke|filter|transform)")
LARGEST = 4  # pixels that do not grow


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_lengths_are_in_rem_and_widths_of_screens_in_em(path: Path) -> None:
    """A length of five pixels or more would not grow with the text beside it."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    assert re.findall(r"@(?:media|container)[^{]*\dpx[^{]*", text) == []
    fixed = [
        f"{name}: {value}"
        for selector, block in re.findall(r"([^{}]*)\{([^{}]*)\}", text)
        for name, value in re.findall(r"([-\w]+)\s*:\s*([^;]+)", block)
        if not LINES.match(name) and ".way-" not in selector
        if any(abs(float(number)) > LARGEST for number in re.findall(r"(-?\d+(?:\.\d+)?)px", value))
    ]
    assert fixed == []
