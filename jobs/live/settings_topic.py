"""The topic ``settings``: a change counter per part. Clients read the settings themselves from the API."""

from __future__ import annotations

from jobs.gateway import Gateway
from jobs.scheduler.port import SettingChanges

from .snapshot_source import SnapshotSource
from .topic import Row

PARTS = ("orgs", "retention", "webhooks")


def register_settings_topic(gateway: Gateway) -> None:
    gateway.hub.register("settings", SettingsSource(gateway))


class SettingsSource(SnapshotSource):
    """One row per part."""

    async def snapshot(self) -> dict[str, Row]:
        changes = await self.gateway.port.call(SettingChanges())
        return {part: {"changes": changes.get(part, 0)} for part in PARTS}
