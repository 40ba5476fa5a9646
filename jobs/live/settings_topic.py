"""The topic ``settings``: not what is set, which is asked of the API, but how often each part has changed."""

from __future__ import annotations

from jobs.gateway import Gateway
from jobs.scheduler.port import SettingChanges

from .topic import Row
from .whole import WholeSource

PARTS = ("orgs", "retention", "webhooks")


def register_settings_topic(gateway: Gateway) -> None:
    gateway.hub.register("settings", SettingsSource(gateway))


class SettingsSource(WholeSource):
    """A row for each part."""

    async def snapshot(self) -> dict[str, Row]:
        changes = await self.gateway.port.call(SettingChanges())
        return {part: {"changes": changes.get(part, 0)} for part in PARTS}
