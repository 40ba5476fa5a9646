"""Fields of requests and responses that several parts of the API share, and the decoding of bodies."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from .errors import InvalidInputError

Decoded = TypeVar("Decoded")

PLAIN = r"^ *[^\s\x00-\x1f\x7f\ud800-\udfff][^\x00-\x1f\x7f\ud800-\udfff]*\Z"  # printable, not blank
PRINTABLE = r"^[^\x00-\x1f\x7f\ud800-\udfff]*\Z"
SLUG = r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z"


def field(wanted: str, **rules: Any) -> Meta:
    """Return the rules of a field. ``wanted`` completes the error text "<field> must be …"."""
    return Meta(extra={"wanted": wanted}, **rules)


def text_field(most: int, description: str) -> Meta:
    wanted = f"text of 1 to {most} characters"
    return field(wanted, min_length=1, max_length=most, pattern=PLAIN, description=description)


OrgId = Annotated[str, text_field(100, "the organization")]
Count = Annotated[int, Meta(ge=0)]
Share = Annotated[float, Meta(ge=0, le=1)]
AttemptCount = Annotated[int, Meta(ge=1, le=20)]


def decode_body(
    decoder: msgspec.json.Decoder[Decoded], body: bytes, explain: Callable[[str], InvalidInputError]
) -> Decoded:
    """Decode a body. ``explain`` makes the error of msgspec's message. Raises InvalidInputError."""
    if not body.strip():
        raise InvalidInputError("the body is empty; a JSON object is wanted")
    try:
        return decoder.decode(body)
    except msgspec.ValidationError as error:
        raise explain(str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInputError(f"the body is not JSON: {error}") from error


_PATH_OR_FIELD = re.compile(r"`\$\.(\w+)|field `([^`]*)`")


def explain_field(rules: Mapping[str, str], body: str, known: str, text: str) -> InvalidInputError:
    """Return the error of msgspec's message on a ``body``. ``rules``: what each ``known`` field must be."""
    found = _PATH_OR_FIELD.search(text)
    name = ((found[1] or found[2]) if found else "")[:100]
    if name in rules and "unknown field" not in text:
        return InvalidInputError(f"{name} must be {rules[name]}", {name: f"must be {rules[name]}"})
    if name:
        return InvalidInputError(f"{name} is not {known} {', '.join(rules)}", {name: "unknown"})
    return InvalidInputError(f"{body} with some of {', '.join(rules)} is required: {text}")
