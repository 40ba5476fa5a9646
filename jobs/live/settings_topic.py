"""The topic ``settings``: not what is set, which is asked of the API, but how often each part has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .topic import Row

if TYPE_CHECKING:
    from ..runtime import Runtime

PARTS = ("orgs", "retention", "webhooks")


def register_settings_topic(runtime: Runtime) -> None:
    runtime.hub.register("settings", SettingsSource(runtime))


class SettingsSource:
    """A row for each part."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def snapshot(self) -> dict[str, Row]:
        return {part: {"changes": self._runtime.changes.settings[part]} for part in PARTS}

    async def rows(self, ids: set[str]) -> dict[str, Row | None]:
        return dict(await self.snapshot())
