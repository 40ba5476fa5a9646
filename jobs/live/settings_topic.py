"""The topic ``settings``: not what is set, which is asked of the API, but how often each part has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .topic import Row
from .whole import WholeSource

if TYPE_CHECKING:
    from jobs.scheduler.runtime import Runtime

PARTS = ("orgs", "retention", "webhooks")


def register_settings_topic(runtime: Runtime) -> None:
    runtime.hub.register("settings", SettingsSource(runtime))


class SettingsSource(WholeSource):
    """A row for each part."""

    async def snapshot(self) -> dict[str, Row]:
        return {part: {"changes": self.runtime.changes.settings[part]} for part in PARTS}
