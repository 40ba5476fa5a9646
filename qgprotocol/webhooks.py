"""Names of webhook events, end statuses and delivery states, for the server and ``qgjob``."""

from __future__ import annotations

from typing import Literal, get_args

Event = Literal["job.ended", "batch.ended"]  # their texts on screens: static/js/components/webhook-dialog.js
EndStatus = Literal["done", "failed", "cancelled"]

EVENTS: tuple[Event, ...] = get_args(Event)
END_STATUSES: tuple[EndStatus, ...] = get_args(EndStatus)
DELIVERY_STATES = ("pending", "delivered", "failed", "given_up")
