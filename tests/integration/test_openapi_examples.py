"""Every operation of the API's description has examples, and each is valid against its schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from drf_spectacular.generators import SchemaGenerator
from jsonschema import Draft202012Validator

Content = tuple[str, str, dict[str, Any]]


@pytest.fixture(scope="module")
def description() -> dict[str, Any]:
    found: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    return found


def contents(description: dict[str, Any]) -> Iterator[Content]:
    """Yield each body of a request and of a response without an error: operation, place, and its description."""
    for operations in description["paths"].values():
        for operation in operations.values():
            name = operation["operationId"]
            for content in operation.get("requestBody", {}).get("content", {}).values():
                yield name, "request", content
            for status, response in operation["responses"].items():
                if status < "300":
                    for content in response.get("content", {}).values():
                        yield name, status, content


def test_no_operation_lacks_an_example(description: dict[str, Any]) -> None:
    """Of its request, where that has a body, and of each response; an empty response (204) has none."""
    found = list(contents(description))
    assert [(name, place) for name, place, content in found if not content.get("examples")] == []
    operations = [one for path in description["paths"].values() for one in path.values()]
    empty = [one["operationId"] for one in operations if "204" in one["responses"] and "requestBody" not in one]
    assert {name for name, _, _ in found} == {one["operationId"] for one in operations} - set(empty)
    assert sorted(empty) == ["delete_ci_rule", "remove_agent", "remove_webhook", "revoke_host", "revoke_me"]
    assert len(operations) >= 64


def test_each_example_is_valid(description: dict[str, Any]) -> None:
    """Against the schema beside it; formats are checked too."""
    wrong = []
    for name, place, content in contents(description):
        schema = {**content["schema"], "components": description["components"]}
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for title, example in content["examples"].items():
            wrong += [
                f"{name} {place} {title}: {error.message[:300]}" for error in validator.iter_errors(example["value"])
            ]
    assert wrong == []


def test_a_wrong_example_is_found(description: dict[str, Any]) -> None:
    """The check above can fail: an example of another type is not valid."""
    [(_, _, content)] = [one for one in contents(description) if one[:2] == ("job_detail", "200")]
    schema = {**content["schema"], "components": description["components"]}
    example = next(iter(content["examples"].values()))["value"]
    assert Draft202012Validator(schema).is_valid(example)
    assert not Draft202012Validator(schema).is_valid({**example, "priority": "high"})
    assert not Draft202012Validator(schema).is_valid({name: value for name, value in example.items() if name != "id"})
