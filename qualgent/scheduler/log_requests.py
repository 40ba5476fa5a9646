"""Request types of the scheduler port for logs: locate, claim and record an attempt's log; locate a gateway."""

from __future__ import annotations

from msgspec import Struct

from .port import Notification, Query


class LogLocation(Struct, frozen=True, kw_only=True):
    """The gateway that an attempt's log is written at.

    ``gateway``: id of the one whose connection the attempt's agent has, or had last; empty: it is not known, or this
    one. ``address``: for other gateways; empty: the gateway is gone.
    """

    active: bool
    gateway: str = ""
    address: str = ""


class LocateLog(Query[LogLocation], frozen=True, kw_only=True):
    """Return where the log of an attempt is written."""

    attempt_id: str


class LocateGateway(Query[str], frozen=True, kw_only=True):
    """Return the address of a gateway for other gateways; empty: it is not there."""

    gateway: str


class ClaimLog(Query[bool], frozen=True, kw_only=True):
    """Return whether the caller may archive what it has of the log of an ended attempt; no other may for a minute."""

    attempt_id: str


class RecordLog(Notification, frozen=True, kw_only=True):
    """Report the size of an ended attempt's archived log, where none is recorded: its agent was lost, say."""

    attempt_id: str
    log_bytes: int
