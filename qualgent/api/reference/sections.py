"""Conversion of the OpenAPI description to sections of the API reference page, with types as HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from shlex import quote
from typing import Any
from urllib.parse import quote as quote_part

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from qualgent.web.openapi import recorded_examples

Schema = Mapping[str, Any]
JSON = "application/json"
FIRST = ("jobs", "batches")
TITLES = {"orgs": "Organizations", "original": "Original API"}
LIMITS = {
    "default": "default {}",
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "at least {} character{}",
    "maxLength": "at most {} character{}",
    "minItems": "at least {} item{}",
    "maxItems": "at most {} item{}",
    "maxProperties": "at most {} field{}",
}
ACRONYMS = {"ci": "CI", "junit": "JUnit"}


@dataclass(frozen=True, kw_only=True)
class Field:
    """A parameter, or a field of an object."""

    name: str
    type: SafeString
    required: bool
    notes: SafeString
    place: str = ""  # of a parameter: path, query or header


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A type with its fields, if it is an object that has any."""

    type: SafeString
    fields: list[Field]


@dataclass(frozen=True, kw_only=True)
class ResponseSection:
    status: str
    title: str  # "201 Created"
    notes: SafeString
    shapes: list[Shape]
    media: str
    example: str


@dataclass(frozen=True, kw_only=True)
class Operation:
    name: str
    title: str  # "Create jobs"
    method: str
    path: str
    notes: SafeString
    parameters: list[Field]
    body_media: str
    body: list[Shape]
    answers: list[ResponseSection]
    errors: list[ResponseSection]
    curl: str


@dataclass(frozen=True, kw_only=True)
class Section:
    name: str
    title: str
    operations: list[Operation]


@dataclass(frozen=True, kw_only=True)
class NamedType:
    name: str
    notes: SafeString
    fields: list[Field]


def sections_of(description: Mapping[str, Any], *, server: str, authenticated: bool) -> list[Section]:
    """Return the operations of an OpenAPI description as sections by tag, jobs first, POST before others."""
    by_tag: dict[str, list[Operation]] = {}
    components = description["components"]["schemas"]
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            made = _describe_operation(method.upper(), path, operation, components, server, authenticated)
            by_tag.setdefault(operation["tags"][0], []).append(made)
    tags = sorted(by_tag, key=lambda tag: (FIRST.index(tag) if tag in FIRST else len(FIRST), tag))
    for listed in by_tag.values():
        listed.sort(
            key=lambda one: (not one.path.startswith("/api/"), one.path.count("/"), one.path, one.method != "POST")
        )
    return [Section(name=tag, title=TITLES.get(tag, tag.capitalize()), operations=by_tag[tag]) for tag in tags]


def types_of(description: Mapping[str, Any]) -> list[NamedType]:
    """Return the named types (components) of an OpenAPI description, with their fields."""
    return [
        NamedType(name=name, notes=with_code(schema.get("description", "")), fields=_describe_fields(schema))
        for name, schema in sorted(description["components"]["schemas"].items())
    ]


def with_code(text: str) -> SafeString:
    """Return text as escaped HTML, with parts in backticks as ``<code>``."""
    return mark_safe(re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text)))  # noqa: S308 - escaped before


def _describe_operation(
    method: str, path: str, operation: Mapping[str, Any], components: Schema, server: str, authenticated: bool
) -> Operation:
    """Return one operation as an entry of the reference: parameters, body, responses, curl example."""
    contents: Mapping[str, Any] = operation.get("requestBody", {}).get("content", {})
    body_media = next(iter(contents), "")
    body = contents.get(body_media, {})
    created_first = sorted(operation["responses"].items(), key=lambda one: (one[0] != "201", one[0]))
    answers = [_describe_answer(status, response) for status, response in created_first]
    parameters = sorted(operation.get("parameters", []), key=lambda one: path.find("{" + one["name"]) % 10_000)
    return Operation(
        name=operation["operationId"],
        title=_title(operation["operationId"]),
        method=method,
        path=path,
        notes=with_code(operation.get("description", "")),
        parameters=[
            _describe_field(
                one["name"],
                {**one["schema"], "description": one.get("description", "")},
                one.get("required", False),
                one["in"],
            )
            for one in parameters
        ],
        body_media=body_media,
        body=[_shape(one, components) for one in _list_alternatives(body.get("schema"))],
        answers=[one for one in answers if one.status < "400"],
        errors=[one for one in answers if one.status >= "400"],
        curl=_curl(method, server + _filled(path, operation), body_media, _first_example(body), authenticated),
    )


def _describe_answer(status: str, response: Mapping[str, Any]) -> ResponseSection:
    """Return a response as a section of the reference: title, notes, types and first example."""
    contents: Mapping[str, Any] = response.get("content", {})
    media = next(iter(contents), "")
    content = contents.get(media, {})
    return ResponseSection(
        status=status,
        title=f"{status} {HTTPStatus(int(status)).phrase}",
        notes=with_code(response.get("description", "")),
        shapes=[_shape(one, {}) for one in _list_alternatives(content.get("schema"))],
        media=media,
        example=_format_example(_first_example(content)),
    )


def _list_alternatives(schema: Schema | None) -> list[Schema]:
    """Return the alternative schemas of a value (``oneOf``), or the one schema; [] for None."""
    return [] if schema is None else list(schema.get("oneOf", [schema]))


def _shape(schema: Schema, components: Schema) -> Shape:
    """Return a schema's type; with fields if it is inline, or a reference to one of ``components``."""
    fields = components.get(schema["$ref"].rpartition("/")[2], {}) if "$ref" in schema else schema
    return Shape(type=_type(schema), fields=_describe_fields(fields))


def _describe_fields(schema: Schema) -> list[Field]:
    """Return the fields of an object's schema as rows of the reference."""
    required = schema.get("required", ())
    return [_describe_field(name, one, name in required) for name, one in schema.get("properties", {}).items()]


def _describe_field(name: str, schema: Schema, required: bool, place: str = "") -> Field:
    """Return the row of a field in the reference, with its limits as notes."""
    limits = [
        text.format(json.dumps(schema[key]), "" if schema[key] == 1 else "s")
        for key, text in LIMITS.items()
        if key in schema
    ]
    notes = "; ".join(filter(None, [schema.get("description", ""), *limits]))
    return Field(name=name, type=_type(schema), required=required, notes=with_code(notes), place=place)


def _type(schema: Schema) -> SafeString:
    """Return a schema's type in words, as HTML with links to named types."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return format_html('<a href="#type-{0}">{0}</a>', name)
    if "enum" in schema:
        return format_html_join(" | ", "<code>{}</code>", ((json.dumps(one),) for one in schema["enum"]))
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return format_html_join(" or ", "{}", ((_type(one),) for one in schema[union]))
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return format_html_join(" or ", "{}", ((one,) for one in kind))
    if kind == "array" and schema.get("items"):
        return format_html("array of {}", _type(schema["items"]))
    values = schema.get("additionalProperties")
    if kind == "object" and isinstance(values, Mapping):
        return format_html("object of {}", _type(values))
    return format_html("{}", "file" if schema.get("format") == "binary" else kind)


def _first_example(content: Mapping[str, Any]) -> Any:
    """Return the first recorded example of a body; None: there is none."""
    return next((one["value"] for one in content.get("examples", {}).values()), None)


def _format_example(example: Any) -> str:
    """Return a recorded example as indented JSON; text unchanged; "" for None."""
    if example is None or isinstance(example, str):
        return example or ""
    return json.dumps(example, indent=2, ensure_ascii=False)


def _title(name: str) -> str:
    """Return an operation's name as a title: ``list_ci_rules`` becomes "List CI rules"."""
    words = " ".join(ACRONYMS.get(word, word) for word in name.split("_"))
    return words[0].upper() + words[1:]


def _filled(path: str, operation: Mapping[str, Any]) -> str:
    """Return a path with the values of the operation's recorded example in place of its parameters."""
    for name, value in recorded_examples().get(operation["operationId"], {}).get("path", {}).items():
        path = path.replace("{" + name + "}", quote_part(value, safe=""))
    return path


def _curl(method: str, url: str, media: str, body: Any, authenticated: bool) -> str:
    """Return an HTTP request as a curl command line."""
    words = ["curl", *([] if method == "GET" else ["-X", method]), quote(url)]
    lines = [" ".join(words)]
    if authenticated:
        lines.append('-H "Authorization: Bearer $QUALGENT_TOKEN"')
    if media == JSON:
        lines += ["-H 'Content-Type: application/json'", f"-d {quote(json.dumps(body, ensure_ascii=False))}"]
    elif media:
        lines.append("--data-binary @FILE")
    return " \\\n  ".join(lines)
