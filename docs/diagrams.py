"""Diagrams of the pages as SVG: the few forms of Mermaid that they use, drawn without a browser.

Both kinds, sequences and states, have a column for each participant or state and a row for each arrow, so nothing
overlaps. Colors are those of the page (``docs/site/docs.css``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

COLUMN, ROW, HEAD, LETTER = 68, 30, 34, 6.2  # in units of the drawing; the width of a letter is a guess
PARTICIPANT = re.compile(r"participant (\w+) as (.+)")
MESSAGE = re.compile(r"(\w+)->>(\w+): (.+)")
NOTE = re.compile(r"Note over (\w+): (.+)")
INNER = re.compile(r"state (\w+) \{")
CHANGE = re.compile(r"(\w+|\[\*\]) --> (\w+|\[\*\])(?:: (.+))?")
EDGE = "[*]"  # begin or end


@dataclass
class Diagram:
    """Columns by name with their titles, groups of columns, and rows: from, to, text; a note has no ``to``."""

    columns: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    rows: list[tuple[str, str, str]] = field(default_factory=list)


def read_diagram(text: str) -> Diagram:
    """Read a diagram's source. Raises ValueError for a line that cannot be drawn."""
    kind, *lines = text.strip().splitlines()
    found, inside = Diagram(), ""
    if kind not in ("sequenceDiagram", "stateDiagram-v2"):
        raise ValueError(f"no diagram that can be drawn: {kind}")
    for line in filter(None, map(str.strip, lines)):
        if match := PARTICIPANT.fullmatch(line):
            found.columns[match[1]] = match[2]
        elif match := MESSAGE.fullmatch(line) or CHANGE.fullmatch(line):
            found.rows.append((match[1], match[2], match[3] or ""))
            for name in filter(lambda name: name != EDGE, match.groups()[:2]):
                found.columns.setdefault(name, name)
                if inside and name not in found.groups[inside]:
                    found.groups[inside].append(name)
        elif match := NOTE.fullmatch(line):
            found.rows.append((match[1], "", match[2]))
        elif match := INNER.fullmatch(line):
            inside = match[1]
            found.columns.setdefault(inside, inside)
            found.groups[inside] = [inside]
        elif line == "}":
            inside = ""
        else:
            raise ValueError(f"cannot be drawn: {line}")
    return found


def draw(text: str) -> str:
    """Return a figure with the diagram, in one line of HTML."""
    found = read_diagram(text)
    spread = max(COLUMN, 640 // len(found.columns))
    at = {name: 48 + round(spread * (number + 0.5)) for number, name in enumerate(found.columns)}
    width, height = 96 + spread * len(at), HEAD + ROW * len(found.rows) + 14
    parts = [
        f'<rect class="group" x="{at[own[0]] - spread / 2 + 4:g}" y="1" rx="6" '
        f'width="{spread * len(own) - 8}" height="{height - 2}"/>'
        for own in found.groups.values()
    ]
    for name, x in at.items():
        parts.append(f'<path class="life" d="M{x} {HEAD}V{height - 6}"/>')
        parts.append(f'<text class="head" x="{x}" y="22">{escape(found.columns[name])}</text>')
    for number, row in enumerate(found.rows):
        parts += _draw_row(row, at, HEAD + ROW * (number + 1), width)
    spoken = "; ".join(_speak(row, found.columns) for row in found.rows)
    return (
        f'<figure class="diagram" tabindex="0"><svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(spoken)}">{"".join(parts)}</svg></figure>'
    )


def _draw_row(row: tuple[str, str, str], at: dict[str, int], y: int, width: int) -> list[str]:
    start, end, text = row
    if not end:
        half = len(text) * LETTER / 2 + 8
        x = _within(at[start], half, width)
        box = f'<rect class="note" x="{x - half:g}" y="{y - 17}" width="{half * 2:g}" height="22" rx="4"/>'
        return [box, f'<text x="{x:g}" y="{y - 2}">{escape(text)}</text>']
    if start == EDGE:
        x = at[end]
        parts = [f'<circle class="edge" cx="{x - 26}" cy="{y}" r="4"/>', _arrow(x - 22, x, y)]
        middle: float = x - 13
    elif end == EDGE:
        x = at[start]
        ends = (
            f'<circle class="edge" cx="{x + 28}" cy="{y}" r="3"/><circle class="life" cx="{x + 28}" cy="{y}" r="5.5"/>'
        )
        parts, middle = [_arrow(x, x + 22, y), ends], x + 13
    else:
        parts, middle = [_arrow(at[start], at[end], y)], (at[start] + at[end]) / 2
    if text:
        x = _within(middle, len(text) * LETTER / 2 + 2, width)
        parts.append(f'<text x="{x:g}" y="{y - 6}">{escape(text)}</text>')
    return parts


def _arrow(start: float, end: float, y: int) -> str:
    back = 7 if start < end else -7
    return f'<path class="arrow" d="M{start} {y}H{end}M{end - back} {y - 4}L{end} {y}L{end - back} {y + 4}"/>'


def _within(x: float, half: float, width: int) -> float:
    """Return the middle of a text, moved so that all of it is in the drawing."""
    return max(half, min(x, width - half))


def _speak(row: tuple[str, str, str], titles: dict[str, str]) -> str:
    start, end, text = row
    names = [titles.get(name, name).replace(EDGE, edge) for name, edge in ((start, "begin"), (end, "end"))]
    return f"{' to '.join(filter(None, names))}" + (f": {text}" if text else "")
