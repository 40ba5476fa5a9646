"""The schemas of the OpenAPI description, as they are made from types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec import UNSET, Struct, UnsetType

from qualgent.web import openapi
from qualgent.web.openapi import page, rows_of, schema_of


class Answer(Struct):
    """A response."""

    name: str
    count: int = 0
    note: str | UnsetType = UNSET


ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def components(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Components of each test's own."""
    found: dict[str, Any] = {}
    monkeypatch.setattr(openapi, "_components", found)
    return found


def test_a_response_has_its_fields_at_their_defaults_too(components: dict[str, Any]) -> None:
    """Only a field that may be unset is optional."""
    assert schema_of(Answer, response=True) == {"$ref": "#/components/schemas/Answer"}
    component = components["Answer"]
    assert component["required"] == ["name", "count"]
    assert "default" not in component["properties"]["count"]


def test_two_types_of_one_name_are_refused() -> None:
    """Components are found by name, so one would hide the other."""

    class Answer(Struct):
        other: int

    schema_of(globals()["Answer"], response=True)
    with pytest.raises(TypeError, match="two types are called Answer"):
        schema_of(Answer, response=True)


def test_a_page_has_rows_and_a_cursor(components: dict[str, Any]) -> None:
    """The rows have the name of the list; ``next`` is null on the last page."""
    assert schema_of(page("answers", Answer)) == {"$ref": "#/components/schemas/AnswerPage"}
    schema = components["AnswerPage"]
    assert schema["required"] == ["answers", "next"]
    assert schema["properties"]["answers"] == {"type": "array", "items": {"$ref": "#/components/schemas/Answer"}}
    schema_of(rows_of("answers", Answer))
    assert components["AnswerList"]["required"] == ["answers"]


@pytest.mark.seconds
def test_a_start_does_without_what_only_the_description_needs() -> None:
    """The routes are imported by each start; the description is made when somebody asks for it."""
    names = ("drf_spectacular.plumbing", "rest_framework.test", "httpx")
    code = f"import sys, django; django.setup(); import qualgent.urls; print([n for n in {names} if n in sys.modules])"
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "qualgent.settings"}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"
