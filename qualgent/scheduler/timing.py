"""Durations of the agents' liveness protocol."""

from __future__ import annotations

from dataclasses import dataclass, fields

from django.conf import settings


@dataclass(frozen=True)
class Timing:
    """Durations in seconds; ``docs/configuration.md`` describes each."""

    heartbeat_seconds: float
    suspect_seconds: float
    lost_seconds: float
    accept_seconds: float
    restart_grace_seconds: float

    @property
    def lost_ms(self) -> int:
        return round(self.lost_seconds * 1000)

    @classmethod
    def from_settings(cls) -> Timing:
        return cls(**{field.name: getattr(settings, f"QUALGENT_{field.name.upper()}") for field in fields(cls)})
