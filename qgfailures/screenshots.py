"""Descriptions of screenshot comparisons by Playwright that failed: pixels or sizes, and the picture's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MATCHER = re.compile(r"\.(?:toHaveScreenshot|toMatchSnapshot)\(|(?:Screenshot|Snapshot) comparison failed")
_PIXELS = re.compile(r"\b(\d+) pixels \(ratio [\d.]+ of all image pixels\) are different\.?")
_SIZES = re.compile(r"Expected an image \d+px by \d+px, received \d+px by \d+px")
_PICTURE = re.compile(
    r"\s*(?:Snapshot|Expected): (?P<named>\S.{0,500}\.png)$"
    r"|\s*- Expect \"(?:toHaveScreenshot|toMatchSnapshot)\((?P<matched>.{1,500}\.png)\)"
)
MAX_LINES = 100


def describe_screenshot(text: str, lines: Sequence[str]) -> str:
    """Return a failed comparison's sentence, with pixels or sizes and the picture; empty: the text is of no such.

    The log of the comparison, and paths of pictures, differ from run to run.
    """
    lines = lines[:MAX_LINES]
    sentence = text.partition(": ")[0] if _is_difference(text) else text
    if not _MATCHER.search(sentence):
        matchers = (line.strip() for line in lines if _MATCHER.search(line)) if _is_difference(text) else ()
        sentence = next(iter(matchers), "").removeprefix("Error: ")
    found = next(filter(_is_difference, lines), "")
    if not sentence or not found:
        return ""
    what = _PIXELS.sub(r"\1 pixels differ", found.strip().removeprefix("- ")).rstrip(".")
    pictures = (match["named"] or match["matched"] for match in map(_PICTURE.match, lines) if match)
    picture = next(pictures, "").replace("\\", "/").rpartition("/")[2]
    return f"{sentence.rstrip('.: ')}: {what}" + (f" ({picture})" if picture else "")


def _is_difference(line: str) -> bool:
    """Return whether a line states how many pixels of two pictures, or which of their sizes, differ."""
    return bool(_PIXELS.search(line) or _SIZES.search(line))
