"""Odd values, and requests with one of them in each place that the API's description names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

JSON = "application/json"
SOME_ID = "019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"

NUMBERS = (
    "9" * 4_400,
    "9" * 4_299,
    "9" * 30,
    "-1",
    "0",
    "+1",
    "1.5",
    "1e5",
    "1e999",
    "-inf",
    "nan",
    "1_000",
    "0x10",
    "٣",
    "²",
    " 1",
)
TIMES = (
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59Z",
    "9999-12-31T23:59:59-14:00",
    "2026-02-30T00:00:00Z",
    "2026-01-31T12:00:00",
    "2026-01-31",
    "20260131T120000Z",
    "2026-W05-1T00Z",
    "2026-01-31T12:00:00+23:59:59.999999",
)
CURSORS = (
    *(f"{time}_{SOME_ID}" for time in TIMES[:4]),
    f"1e308_{SOME_ID}",
    f"inf_{SOME_ID}",
    f"nan_{SOME_ID}",
    f"_{SOME_ID}",
    f"{'9' * 4_400}_{SOME_ID}",
    "_",
    SOME_ID.upper(),
    f"urn:uuid:{SOME_ID}",
    "f" * 31 + "٣",
    f"{SOME_ID},{SOME_ID}",
)
TEXTS = (
    "",
    " ",
    "\0",
    "a\0b",
    "\t\r\n",
    "%",
    "'",
    '"',
    "\\",
    "\u202e",
    "\ufffe",
    "\U0010ffff",
    "é" * 1_300,
    "x" * 5_000,
    "null",
    "[]",
    "{}",
    "__",
    "pk__regex",
    "os__regex:(a+)+$",
    "../..",
    "(a+)+$",
    ",,,,",
    "," * 5_000,
    "a:b" * 50,
    "true,false",
)
BYTES = ("%FF%FE", "%ED%A0%80", "%C0%80", "%F8%88%80%80%80", "%", "%zz", "+", "%2500")
"""Percent-encoded already: not UTF-8, a lone surrogate, an overlong NUL, not encoded at all."""

ODD = tuple(quote(text, safe="") for text in (*NUMBERS, *TIMES, *CURSORS, *TEXTS)) + BYTES
"""The odd values, as they stand in a URL."""

_SHORT = ("", "\0", "'", "pk__regex", "x" * 5_000, "9" * 4_400, "9" * 30, "nan", SOME_ID, *TIMES[:4], "\ufffe")
FEW = (*(quote(text, safe="") for text in _SHORT), "%FF%FE", "%ED%A0%80")
"""Those for pages, which take longer."""

HEADER_VALUES = (
    b"",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"a" * 5_000,
    b"9" * 4_400,
    b"\"'\\",
    b"bytes=9-1",
    b"bytes=-0",
    b"bytes=" + b"9" * 400 + b"-",
    b"nan;q=nan",
    b"text/plain; charset=utf-16",
    b"text/plain; charset=rot13",
    b"text/plain; charset=unicode_escape",
    b"multipart/form-data",
    b"application/openmetrics-text; version=x",
    b"Bearer \xb2",
    b"\xb2",
    b"sessionid=\xff; csrftoken=\xff",
)
WITH_HEADERS = ("list_jobs", "submit_job", "attempt_log", "put_build")
"""The operations that get every odd header: one that reads, one with a body, one with a range, one with a file."""

HEADERS = (
    "Accept",
    "Accept-Encoding",
    "Accept-Language",
    "Authorization",
    "Content-Type",
    "Cookie",
    "Idempotency-Key",
    "If-Modified-Since",
    "If-None-Match",
    "Range",
    "Referer",
    "Sec-Fetch-Dest",
    "User-Agent",
    "X-Content-SHA256",
    "X-HTTP-Method-Override",
    "X-CSRFToken",
)

VALUES: tuple[str, ...] = (
    *(
        json.dumps(text)
        for text in ("", "\0", "a\0b", "\ufffe", "\U0010ffff", "x" * 100_000, "é" * 5_000, *NUMBERS, *TIMES, *TEXTS)
    ),
    "null",
    "true",
    "-1",
    "1e999",
    "-1e999",
    "1e-999",
    "9" * 30,
    "9" * 4_299,
    "9" * 4_400,
    "-" + "9" * 25,
    "1.5",
    "[]",
    "{}",
    "[[]]",
    '{"":""}',
    '{"__proto__":1}',
    '{"os__regex":"(a+)+$"}',
    '{"a":"\\u0000"}',
    '{"\\u0000":"a"}',
    r'"\ud800"',
    r'"\udfff\ud800"',
    "[null]",
    '["\\ud800"]',
    '["' + SOME_ID + '"]',
    "[" * 5_000 + "]" * 5_000,
    '{"a":' * 5_000 + "1" + "}" * 5_000,
    "NaN",
    "Infinity",
    '{"q":"label.contains:x"}',
    '{"test":"' + "%" * 100_000 + '"}',
    '{"status":"' + "x" * 60_000 + '"}',
)
"""The odd values, as they stand in a JSON body."""

BODIES: tuple[bytes, ...] = (
    b"",
    b" ",
    b"\0",
    b"\xff\xfe",
    b'{"note":"\xff"}',
    b'"\xed\xa0\x80"',
    b"\xef\xbb\xbf{}",
    "{}".encode("utf-16"),
    b"{",
    b"[",
    b"]",
    b"{}{}",
    b"[" * 100_000,
    b"[" * 100_000 + b"]" * 100_000,
    b'{"a":' * 100_000,
    b"null",
    b"true",
    b"1",
    b"9" * 5_000,
    b'"x"',
    b"[{}]",
    b"[null]",
    b'{"":{}}',
    b'{"\xff":1}',
    b'{"\\ud800":1}',
    b'{"a":1,"a":2}',
    b'{"jobs":1}',
    b'{"jobs":[{}]}',
    b'{"jobs":' + b"[" * 5_000,
    b"-",
    b"1e",
    b"nul",
    b'{"note":"' + b"\\u0000" * 1_000 + b'"}',
)
"""Odd bodies as a whole."""


class OddRequest(NamedTuple):
    """A request, and where in it the odd value stands."""

    place: str
    method: str
    url: str
    body: bytes | None = None
    headers: tuple[tuple[str, bytes], ...] = ()


class OddRequests:
    """Requests with an odd value in each parameter, header and field of each operation of an OpenAPI description.

    Where the same parameter or field occurs again, a few of the values stand for all.
    """

    def __init__(self, description: dict[str, Any], known: dict[str, list[str]]) -> None:
        self._description, self._known = description, known
        self._seen: set[tuple[str, ...]] = set()

    def __iter__(self) -> Iterator[OddRequest]:
        for path, operations in self._description["paths"].items():
            for method, operation in operations.items():
                yield from self._of(path, method.upper(), operation)

    def _some(self, values: tuple[Any, ...], *place: str) -> tuple[Any, ...]:
        """Return all values at first, then every twentieth."""
        again = place in self._seen
        self._seen.add(place)
        return values[len(self._seen) % 20 :: 20] if again else values

    def _of(self, path: str, method: str, operation: dict[str, Any]) -> Iterator[OddRequest]:
        parameters = operation.get("parameters", [])
        name = operation["operationId"]
        good = {
            one["name"]: quote(self._known.get(one["name"], [one["schema"].get("enum", [SOME_ID])[0]])[0])
            for one in parameters
            if one["in"] == "path"
        }
        contents = operation.get("requestBody", {}).get("content", {})
        body = None if not contents else b"{}" if JSON in contents else b"a file"
        headers = (("Content-Type", JSON.encode()),) if JSON in contents else ()
        url = path.format(**good)
        sorts = next((one["schema"].get("enum", ()) for one in parameters if one["name"] in ("sort", "order")), ())
        for one in parameters:
            place = f"{name} {one['in']} {one['name']}"
            values = HEADER_VALUES if one["in"] == "header" else ODD
            for odd in self._some(values, one["in"], one["name"]):
                if one["in"] == "path":
                    yield OddRequest(place, method, path.format(**{**good, one["name"]: odd}), body, headers)
                elif one["in"] == "query":
                    yield OddRequest(place, method, f"{url}?{one['name']}={odd}", body, headers)
                    for sort in sorts if one["name"] == "cursor" else ():
                        yield OddRequest(place, method, f"{url}?sort={sort}&cursor={odd}", body, headers)
                else:
                    yield OddRequest(place, method, url, body, (*headers, (one["name"], odd)))
        for header in HEADERS if name in WITH_HEADERS else ():
            for value in HEADER_VALUES:
                rest = tuple(pair for pair in headers if pair[0] != header)
                rest = (*rest, (header, value))
                yield OddRequest(f"{name} header {header}", method, f"{url}?limit=1&cursor=%FF", body, rest)
        if JSON in contents:
            for odd in self._some(BODIES, "body"):
                yield OddRequest(f"{name} body", method, url, odd, headers)
            for field, fields_body in self._fields(contents[JSON]["schema"], 0):
                text = json.dumps(fields_body)
                for odd in self._some(VALUES, "field", field.rpartition("].")[2]):
                    yield OddRequest(f"{name} field {field}", method, url, text.replace('"@"', odd).encode(), headers)

    def _fields(self, schema: dict[str, Any], depth: int) -> Iterator[tuple[str, Any]]:
        """Yield each field of a body, also of objects in it, and a body in which "@" stands for its value."""
        schema = self._resolved(schema)
        for option in schema.get("oneOf", schema.get("anyOf", ())):
            yield from self._fields(option, depth)
        if depth > 3:
            return
        if "items" in schema:
            yield from ((f"[].{field}", [item]) for field, item in self._fields(schema["items"], depth + 1))
        properties = schema.get("properties", {})
        required = {name: self._minimal(properties[name]) for name in schema.get("required", [])}
        for name, kind in properties.items():
            yield name, {**required, name: "@"}
            for field, value in self._fields(kind, depth + 1):
                yield f"{name}.{field}", {**required, name: value}

    def _minimal(self, schema: dict[str, Any]) -> Any:
        """Return a value that fits the schema, roughly."""
        schema = self._resolved(schema)
        kind = schema.get("type")
        if "enum" in schema:
            return schema["enum"][0]
        if kind == "array":
            return [self._minimal(schema["items"])]
        if kind == "object":
            return {name: self._minimal(schema["properties"][name]) for name in schema.get("required", [])}
        return {"integer": 1, "number": 1.0, "boolean": True}.get(str(kind), "http://127.0.0.1:9/")

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the schema that a reference names."""
        if "$ref" not in schema:
            return schema
        found: dict[str, Any] = self._description["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return found
