"""Words that no screen, error, command or page of the docs may use, and other texts that no screen may show."""

from __future__ import annotations

import re

FORBIDDEN = re.compile(
    r"\bheard of\b"
    r"|\b(?:lost|offline|paused|waiting) since\b|\bsince (?:\d+ (?:s|m|min|h|days?)\b|<\$\{Since)"
    r"|\bwaits again\b|\bjobs? wait again\b|\bwaits (?:\d+ m\b|<\$\{)"
    r"|\bresults? says? nothing\b|\btold so\b|\bhas been told\b|\badded up\b|\bbeside others\b|\bIts share\b"
    r"|\bof half and of\b|\bmay at most\b|\bat most what\b|\buntil start, about\b|×, disconnected"
    r"|\bThere is no organization none\b|\bThey begin with\b|\bThere are none of\b"
    r"|\bIts way\b|\bAbout it\b|\bEnded a minute\b|\bLeave (?:it|them)\b|\bGo back\b|\bWhat it has run\b"
    r"|\bThese are all\b|\bFollows now\b|\bNot ended\b|\bTests that ran$|\bSearch or do\b|\bInspect\b"
)
"""Each has a better one: subject, verb, object; a duration is "for 46 s" or "2 min ago"."""

NO_TEXT = {
    "a value that is missing": re.compile(r"\b(?:undefined|NaN|null|None|Infinity)\b|\[object "),
    "an id where a name is wanted": re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.I),
    "a time for programs": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d"),
    "an answer for programs": re.compile(r"\{\s*\"\w+\"\s*:|\bHTTP \d{3}\b|\bthe server answered \d{3}\b"),
    "a word to avoid": FORBIDDEN,
}
"""What is wrong with a text that a screen shows → the pattern."""

SHOWN = """() => {
  const found = new Set();
  const outside = (element) => element.closest("code, pre, .id, .log, script, style, template") === null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (data.trim() && outside(element) && element.checkVisibility()) found.add(data.trim());
  }
  for (const name of ["title", "aria-label", "aria-description", "data-tip", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (outside(element)) found.add(element.getAttribute(name).trim());
  return [document.title, ...found];
}"""
"""All texts of a page, with those for screen readers and of tooltips; without logs, ids and lines to copy."""


def problems_of(texts: list[str]) -> list[str]:
    """Return what is wrong with these texts of a page."""
    return [f"{what}: {text[:100]}" for text in texts for what, pattern in NO_TEXT.items() if pattern.search(text)]
