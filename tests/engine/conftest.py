"""The engine under test: every test that takes ``engine``, ``play`` or ``make_engine`` runs against each of them."""

from __future__ import annotations

import pytest

from jobs.scheduler.engine.interface import Engine

from .support import ENGINES, EngineFactory, Play


@pytest.fixture(params=sorted(ENGINES))
def make_engine(request: pytest.FixtureRequest) -> EngineFactory:
    return ENGINES[request.param]


@pytest.fixture
def engine(make_engine: EngineFactory) -> Engine:
    return make_engine()


@pytest.fixture
def play(engine: Engine) -> Play:
    return Play(engine)
