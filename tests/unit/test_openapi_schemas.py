"""The schemas of the OpenAPI description, as they are made from types."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET, Struct, UnsetType

from jobs.api import openapi
from jobs.api.openapi import object_of, page, schema_of


class Answer(Struct):
    """A response."""

    name: str
    count: int = 0
    note: str | UnsetType = UNSET


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


def test_a_page_has_rows_and_a_cursor() -> None:
    """The rows have the name of the list; ``next`` is null on the last page."""
    schema = page("answers", Answer)
    assert schema["required"] == ["answers", "next"]
    assert schema["properties"]["answers"] == {"type": "array", "items": {"$ref": "#/components/schemas/Answer"}}
    assert object_of(id=str) == {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
