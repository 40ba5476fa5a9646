"""Requests and responses of the webhooks API, with their checks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any
from urllib.parse import urlsplit

import msgspec
from msgspec import UNSET, Struct, UnsetType

from jobs.contract import OriginText
from qgprotocol.webhooks import END_STATUSES, EVENTS, EndStatus, Event
from qualgent.core.errors import InvalidInputError
from qualgent.core.fields import OrgId, RequestBody, field

CHANGEABLE = ("url", "description", "events", "statuses", "enabled")
MAX_KEPT_SECONDS = 7 * 86_400


def _join_quoted(words: Iterable[str]) -> str:
    """Return words in quotation marks, separated by commas, for an error's text."""
    return ", ".join(f'"{word}"' for word in words)


_URL = "an http or https URL of at most 2000 characters, without user, password and fragment"
Url = Annotated[str, field(_URL, max_length=2000, description="http or https, without user and password")]
Events = Annotated[
    list[Event],
    field(f"a list of {_join_quoted(EVENTS)}", min_length=1, max_length=len(EVENTS), description="the events to send"),
]
Statuses = Annotated[
    list[EndStatus],
    field(
        f"a list of {_join_quoted(END_STATUSES)}; empty for all",
        max_length=len(END_STATUSES),
        description="only jobs or batches that ended with one of these; empty: all",
    ),
]


class NewWebhookBody(RequestBody, frozen=True, kw_only=True):
    """A new webhook."""

    url: Url
    org_id: Annotated[OrgId | None, field("text of 1 to 100 characters; null for the events of all organizations")] = (
        None
    )
    events: Events = msgspec.field(default_factory=lambda: list(EVENTS))
    statuses: Statuses = []
    description: OriginText = ""
    enabled: bool = True

    def __post_init__(self) -> None:
        host_of(self.url)


class WebhookChange(RequestBody, frozen=True, kw_only=True):
    """New settings of a webhook. Fields left out stay as they are."""

    url: Url | UnsetType = UNSET
    events: Events | UnsetType = UNSET
    statuses: Statuses | UnsetType = UNSET
    description: OriginText | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET

    def __post_init__(self) -> None:
        if not self.changes():
            raise InvalidInputError(f"an object with some of {', '.join(CHANGEABLE)} is required")
        if self.url is not UNSET:
            host_of(self.url)

    def changes(self) -> dict[str, Any]:
        """Return the given fields by name."""
        return {name: value for name in CHANGEABLE if (value := getattr(self, name)) is not UNSET}


class Rotation(RequestBody, frozen=True, kw_only=True):
    """A request for a new secret."""

    may_be_empty = True

    keep_seconds: Annotated[
        float,
        field(
            f"a number of seconds from 0 to {MAX_KEPT_SECONDS}",
            ge=0,
            le=MAX_KEPT_SECONDS,
            description="how long deliveries are signed with the old secret as well",
        ),
    ] = 86_400.0


class WebhookView(Struct, frozen=True, kw_only=True):
    """A webhook."""

    id: str
    org_id: str | None
    url: str
    description: str
    events: list[str]
    statuses: list[str]
    enabled: bool
    disabled_reason: str
    failing_since: str | None
    created_at: str
    secret: str | UnsetType = UNSET  # only in the response that creates it
    secret_note: str | UnsetType = UNSET  # instead of it, when that request is repeated

    def __repr__(self) -> str:
        return f"WebhookView({self.id})"  # URL and secret must not reach a log


class DeliveryView(Struct, frozen=True, kw_only=True):
    """A delivery of an event to a webhook."""

    id: str
    webhook_id: str
    event_id: str
    event: str
    state: str
    attempts: int
    created_at: str
    next_attempt_at: str | None
    last_attempt_at: str | None
    finished_at: str | None
    status_code: int | None
    error: str
    seconds: float | None
    response: str
    payload: msgspec.Raw | UnsetType = UNSET


def host_of(url: str) -> str:
    """Return the host of a webhook's URL. Raises InvalidInputError if the URL is not valid for a webhook."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:  # such as a port that is not a number
        host, port = None, None
    plain = url.isascii() and url.isprintable() and not set(" \\") & set(url)
    if (
        not plain
        or not host
        or port == 0
        or parts.scheme not in ("http", "https")
        or "@" in parts.netloc
        or parts.fragment
    ):
        raise InvalidInputError(f"url must be {_URL}", {"url": f"must be {_URL}"})
    return host
