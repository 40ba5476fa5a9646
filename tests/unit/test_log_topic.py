"""The topic of a log."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from qualgent.dashboard import topics
from tests.support.waiting import aeventually

pytestmark = pytest.mark.usefixtures("jumping_time")


async def test_a_log_at_another_gateway_is_looked_at_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However often it was read meanwhile: each read sets the same alarm."""
    monkeypatch.setattr(topics, "ELSEWHERE_SECONDS", 0.02)
    touched: list[tuple[str, ...]] = []

    async def answer(*_: Any) -> int:
        return 1

    gateway: Any = SimpleNamespace(
        hub=SimpleNamespace(touch=lambda *topic: touched.append(topic)),
        port=SimpleNamespace(call=answer),
        logs=SimpleNamespace(is_elsewhere=lambda attempt: True, size=answer),
    )
    source = topics.LogSize(gateway, "a")
    for _ in range(5):
        assert await source.read() == {"a": {"size": 1, "complete": False}}
    await aeventually(lambda: touched)
    await asyncio.sleep(0.04)
    assert touched == [("log:a", "a")]
