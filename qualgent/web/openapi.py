"""Decorators that declare types, errors and permissions of API handlers, and hooks that make the OpenAPI schema.

``@operation`` at a handler names its request and response types; msgspec makes the schemas of them, drf-spectacular the
paths and the pages that show it all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Annotated, Any, TypeVar

import msgspec
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from msgspec import UNSET, Meta, Struct, UnsetType, defstruct

from .request_params import LARGEST_PAGE, PAGE

JSON = "application/json"
Schema = dict[str, Any]
FILE: Schema = {"type": "string", "format": "binary"}
ERRORS = {
    400: "a field or a parameter is missing or wrong: `fields` says which one",
    403: "it comes from another machine, through a proxy, or from a page of another site, or it is not permitted",
    404: "there is no such object",
    405: "there is no such action",
    409: "its state does not allow this",
    410: "it was removed at the end of its retention period",
    413: "the body is larger than this server or the organization's limits allow",
    415: "the body is not application/json",
    422: "the Idempotency-Key was used for another request",
    429: "the organization is at a limit: Retry-After says when to try again",
    503: "the server is starting or stopping, or cannot store anything; try again (Retry-After)",
    507: "the server's disk is full: nothing was stored",
}

Handler = TypeVar("Handler", bound=Callable[..., Any])

_components: dict[str, Schema] = {}
_undescribed: list[Callable[[], None]] = []  # until somebody asks: all schemas are a tenth of a server's start
_describing = Lock()


class ErrorView(Struct, frozen=True, kw_only=True):
    """Every error."""

    error: Annotated[str, Meta(description="what is wrong and what to do")]
    fields: dict[str, str] | UnsetType = UNSET


def schema_of(kind: Any, *, response: bool = False) -> Schema:
    """Return the OpenAPI schema of a type; a tuple means any of its types; a dict is returned unchanged."""
    if isinstance(kind, dict):
        return kind
    if isinstance(kind, tuple):
        return {"oneOf": [schema_of(one, response=response) for one in kind]}
    (schema,), found = msgspec.json.schema_components((kind,), ref_template="#/components/schemas/{name}")
    for name, component in found.items():
        if response:
            _require_defaults(component)
        if _components.setdefault(name, component) != component:
            raise TypeError(f"two types are called {name}, or one is both of requests and of responses")
    return schema


def _require_defaults(component: Schema) -> None:
    """Mark fields with defaults as required in a response's schema, as responses always have them."""
    given = component.get("required", ())
    properties: dict[str, Schema] = component.get("properties", {})
    required = [name for name, schema in properties.items() if name in given or "default" in schema]
    for schema in properties.values():
        schema.pop("default", None)
    if required:
        component["required"] = required


def rows_of(name: str, row: type) -> type[Struct]:
    """Make a Struct type for a response with a whole list of rows in field ``name``."""
    return defstruct(f"{row.__name__}List", [(name, list[row])])  # type: ignore[valid-type]


def page(name: str, row: type) -> type[Struct]:
    """Make a Struct type for a response with one page of rows in field ``name``, and ``next``."""
    following = Annotated[str | None, Meta(description="the `cursor` of the next page; null: this is the last")]
    return defstruct(f"{row.__name__}Page", [(name, list[row]), ("next", following)])  # type: ignore[valid-type]


def query(name: str, description: str = "", kind: Any = str, **more: Any) -> OpenApiParameter:
    """Make a query parameter for the description of an API operation."""
    return OpenApiParameter(name, schema_of(kind), description=description, **more)


def header(name: str, description: str) -> OpenApiParameter:
    """Make a header parameter for the description of an API operation."""
    return OpenApiParameter(name, str, OpenApiParameter.HEADER, description=description)


LIMIT = query("limit", f"rows a page; default {PAGE}", Annotated[int, Meta(ge=1, le=LARGEST_PAGE)])
CURSOR = query("cursor", "the `next` of the page before")
ORG = query("org_id", "only of this organization")


def operation(
    name: str,
    tag: str,
    answers: Any,
    *,
    body: Any = None,
    errors: Iterable[int] = (),
    parameters: Sequence[OpenApiParameter] = (),
    action: str | Sequence[str] = "",
) -> Callable[[Handler], Handler]:
    """Decorate a view method as an API operation: name, body, answers, errors, parameters, action.

    ``answers``: a type (of status 200), or types by status or by (status, media type). ``body``: a type of JSON, or
    schemas by media type. ``errors``: statuses, without those that every such request can get. ``action``: the
    permission it needs; several: what the URL's ``action`` may be. Reading (GET) needs none.
    """

    def decorate(handler: Handler) -> Handler:
        handler.action, handler.body = action, body  # type: ignore[attr-defined]
        _undescribed.append(lambda: describe(handler))
        return handler

    def describe(handler: Handler) -> None:
        """Describe a handler for the OpenAPI schema."""
        statuses = {*errors, 403, 503}
        request = body
        if body is not None and not (isinstance(body, dict) and "*/*" in body):
            request = {JSON: schema_of(body)}
            statuses |= {400, 413, 415}
        chosen = []
        if not isinstance(action, str):
            chosen = [OpenApiParameter("action", str, OpenApiParameter.PATH, enum=action)]
            statuses.add(405)
        error = schema_of(ErrorView, response=True)
        by_status = isinstance(answers, Mapping) and not isinstance(next(iter(answers)), str)
        responses: dict[Any, Any] = {
            status: OpenApiResponse(error, description=ERRORS[status]) for status in sorted(statuses)
        }
        for status, kind in (answers if by_status else {200: answers}).items():
            responses[status] = None if kind is None else schema_of(kind, response=True)
        extend_schema(
            operation_id=name,
            tags=[tag],
            request=request,
            responses=responses,
            parameters=[*chosen, *parameters],
        )(handler)

    return decorate


def list_operation(
    tag: str, rows: str, kind: Any, *parameters: OpenApiParameter, errors: Iterable[int] = (400,)
) -> Callable[[Handler], Handler]:
    """Decorate a view method as an operation that lists rows in pages, with these parameters, limit and cursor."""
    paged = (*parameters, LIMIT, CURSOR)
    return operation(f"list_{rows}", tag, page(rows, kind), errors=errors, parameters=paged)


def describe_operations(endpoints: list[Any], **_: Any) -> list[Any]:
    """Generate descriptions of operations imported since the last call; a hook of drf-spectacular."""
    with _describing:
        while _undescribed:
            _undescribed.pop(0)()
    return endpoints


def add_components(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:
    """Add the types' schemas and the examples to a description, and clean its paths; a hook of drf-spectacular."""
    result["paths"] = {path.rstrip("/") or path: operations for path, operations in result["paths"].items()}
    result.setdefault("components", {}).setdefault("schemas", {}).update(_components)
    for operations in result["paths"].values():
        add_examples(operations)
    return result


@cache
def recorded_examples() -> dict[str, dict[str, Any]]:
    """Return recorded requests and responses by operation, from examples.json, which a test writes.

    ``tests/integration/test_api_examples.py`` records examples.json, and fails when the API answers anything else.
    """
    found: dict[str, dict[str, Any]] = msgspec.json.decode(Path(__file__).with_name("examples.json").read_bytes())
    return found


def add_examples(operations: dict[str, Any]) -> None:
    """Add the recorded examples to a path's request bodies and successful responses, in place."""
    for operation in operations.values():
        recorded = recorded_examples().get(operation["operationId"], {})
        for place, body in {"request": operation.get("requestBody", {}), **operation["responses"]}.items():
            for content in body.get("content", {}).values() if place in recorded else ():
                examples = enumerate(recorded[place], 1)
                content["examples"] = {f"Example {number}": {"value": value} for number, value in examples}
