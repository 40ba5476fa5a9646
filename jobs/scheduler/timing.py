"""Durations of the agents' liveness protocol."""

from __future__ import annotations

from dataclasses import dataclass

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
        return cls(
            settings.QUALGENT_HEARTBEAT_SECONDS,
            settings.QUALGENT_SUSPECT_SECONDS,
            settings.QUALGENT_LOST_SECONDS,
            settings.QUALGENT_ACCEPT_SECONDS,
            settings.QUALGENT_RESTART_GRACE_SECONDS,
        )
