"""Examples of requests and responses for the OpenAPI description: what the API answered to the tests.

``tests/integration/test_api_examples.py`` records examples.json, and fails when the API answers anything else.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import msgspec


@cache
def recorded_examples() -> dict[str, dict[str, Any]]:
    """Return by the name of an operation: ``path``, its parameters; examples as lists, by ``request`` and status."""
    found: dict[str, dict[str, Any]] = msgspec.json.decode(Path(__file__).with_name("examples.json").read_bytes())
    return found


def add_examples(operations: dict[str, Any]) -> None:
    """Give each request body and each successful response of a path's operations its examples."""
    for operation in operations.values():
        recorded = recorded_examples().get(operation["operationId"], {})
        for place, body in {"request": operation.get("requestBody", {}), **operation["responses"]}.items():
            for content in body.get("content", {}).values() if place in recorded else ():
                examples = enumerate(recorded[place], 1)
                content["examples"] = {f"Example {number}": {"value": value} for number, value in examples}
