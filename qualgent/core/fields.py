"""Rules of fields that requests and responses of the API share, and decoding of JSON bodies with clear errors."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Annotated, Any, ClassVar, Self, TypeVar, get_args, get_type_hints

import msgspec
from msgspec import Meta, Struct

from .errors import InvalidInputError

Decoded = TypeVar("Decoded")

PLAIN = r"^ *[^\s\x00-\x1f\x7f\ud800-\udfff][^\x00-\x1f\x7f\ud800-\udfff]*\Z"  # printable, not blank
PRINTABLE = r"^[^\x00-\x1f\x7f\ud800-\udfff]*\Z"
SLUG = r"^[A-Za-z0-9][A-Za-z0-9._-]*\Z"


_PATH_OR_FIELD = re.compile(r"`\$\.(\w+)|field `([^`]*)`")


def field(wanted: str, **rules: Any) -> Meta:
    """Return msgspec's rules for a field. ``wanted`` completes the error text "<field> must be …"."""
    return Meta(extra={"wanted": wanted}, **rules)


def text_field(most: int, description: str) -> Meta:
    """Return msgspec's rules for a text of 1 to ``most`` characters."""
    wanted = f"text of 1 to {most} characters"
    return field(wanted, min_length=1, max_length=most, pattern=PLAIN, description=description)


OrgId = Annotated[str, text_field(100, "the organization")]
Count = Annotated[int, Meta(ge=0)]
Share = Annotated[float, Meta(ge=0, le=1)]
AttemptCount = Annotated[int, Meta(ge=1, le=20)]


_decoder: Callable[[Any], msgspec.json.Decoder[Any]] = cache(msgspec.json.Decoder)


def decode_body(kind: type[Decoded], body: bytes, explain: Callable[[str], InvalidInputError]) -> Decoded:
    """Decode a JSON body. ``explain`` turns msgspec's message into an error. Raises InvalidInputError."""
    if not body.strip():
        raise InvalidInputError("the body is empty; a JSON object is wanted")
    try:
        decoded: Decoded = _decoder(kind).decode(body)
    except msgspec.ValidationError as error:
        raise explain(str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InvalidInputError(f"the body is not JSON: {error}") from error
    return decoded


class RequestBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the bodies of requests. Each field has its error text: that of its ``field``, or of its type."""

    may_be_empty: ClassVar[bool] = False  # then all fields have their defaults

    @classmethod
    def decode(cls, body: bytes) -> Self:
        """Decode a JSON body into this struct. Raises InvalidInputError, which names the wrong field."""
        given = b"{}" if cls.may_be_empty and not body.strip() else body
        return decode_body(cls, given, cls.explain)

    @classmethod
    def explain(cls, text: str) -> InvalidInputError:
        """Return the error for a message of msgspec, naming the wrong field and what it must be."""
        rules = wanted_of(cls)
        found = _PATH_OR_FIELD.search(text)
        name = ((found[1] or found[2]) if found else "")[:100]
        if name in rules and "unknown field" not in text:
            return InvalidInputError(f"{name} must be {rules[name]}", {name: f"must be {rules[name]}"})
        if name:
            known = f"the fields are {', '.join(rules)}"
            return InvalidInputError(f"{name} is not a known field; {known}", {name: "unknown"})
        return InvalidInputError(f"a JSON object with some of {', '.join(rules)} is required: {text}")


@cache
def wanted_of(kind: type[Struct]) -> dict[str, str]:
    """Return what each field must be, by name, as texts that complete "<field> must be …"."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: _describe_field(hints[name]) for name in kind.__struct_fields__}


def _describe_field(hint: Any) -> str:
    """Return what a field must be, from its type hint, as the end of "<field> must be …"."""
    parts = [hint, *get_args(hint)]
    rules = [rule for part in parts for rule in getattr(part, "__metadata__", ()) if rule.extra]
    return str(rules[0].extra["wanted"]) if rules else "true or false" if bool in parts else "as the API describes it"
