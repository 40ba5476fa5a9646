"""Answers that any request may get, whatever it asks for: added to each operation of the description."""

from __future__ import annotations

from typing import Any

JSON = "application/json"
ANY_REQUEST = {
    403: "it comes from another machine, through a proxy, or from a page of another site",
    503: "the server is starting or stopping, or cannot store anything; try again (Retry-After)",
}
WITH_JSON = {
    400: "the body is no JSON, or not what is wanted: `fields` says which field",
    413: "the body is larger than this server takes",
    415: "the body is not application/json",
}
OTHER_ACTION = {405: "there is no such action"}


def add_common_answers(path: str, operation: dict[str, Any], error: dict[str, Any]) -> None:
    """Change ``operation``; what it says already stays."""
    answers = dict(ANY_REQUEST)
    if JSON in operation.get("requestBody", {}).get("content", {}):
        answers |= WITH_JSON
    if path.endswith("/{action}"):
        answers |= OTHER_ACTION
    for status, description in answers.items():
        found = operation["responses"].setdefault(str(status), {"content": {JSON: {"schema": error}}})
        found["description"] = found.get("description") or description
