"""Diagrams of the documentation are drawn for its site."""

from __future__ import annotations

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def diagrams() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_diagrams", DOCS / "diagrams.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # as dataclasses look there
    spec.loader.exec_module(module)
    return module


def test_each_arrow_and_name_of_each_page_is_drawn(diagrams: ModuleType) -> None:
    """Within the drawing, spoken as well, and in one line, as an HTML block of Markdown ends with a blank one."""
    sources = [
        found for page in DOCS.rglob("*.md") for found in re.findall(r"```mermaid\n(.*?)```", page.read_text(), re.S)
    ]
    assert len(sources) == 3
    for source in sources:
        figure = diagrams.draw(source)
        assert "\n" not in figure
        (svg,) = ET.fromstring(figure)
        assert len(svg.findall("path[@class='arrow']")) == len(re.findall("-->|->>", source))
        shown = [text.text for text in svg.findall("text")]
        assert set(re.findall(r": (.+)", source)) <= set(shown)
        assert all(
            text in svg.get("aria-label", "") for text in re.findall(r"[>:] (.+)$", source, re.M) if "*" not in text
        )
        width = float(svg.get("width", ""))
        for text in svg.findall("text"):
            half = len(text.text or "") * 5.5 / 2
            assert half <= float(text.get("x", "")) <= width - half, text.text


@pytest.mark.parametrize(
    "source", ["graph TD\n  a --> b", "stateDiagram-v2\n  a ==> b", "sequenceDiagram\n  A-->>B: <x>"]
)
def test_what_cannot_be_drawn_fails_the_build(diagrams: ModuleType, source: str) -> None:
    with pytest.raises(ValueError, match="drawn"):
        diagrams.draw(source)


def test_names_are_text(diagrams: ModuleType) -> None:
    """Not HTML."""
    figure = diagrams.draw('sequenceDiagram\n participant A as <b>"\n A->>A: </svg><script>')
    assert "<script" not in figure
    assert "<b>" not in figure
    ET.fromstring(figure)
