"""Fixtures of the engine's tests."""

from __future__ import annotations

import pytest

from qualgent.engine.engine import Engine

from .support import Play, make_engine


@pytest.fixture
def engine() -> Engine:
    return make_engine()


@pytest.fixture
def play(engine: Engine) -> Play:
    return Play(engine)
