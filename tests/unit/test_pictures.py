"""The kept pictures of all screens in every state (``make screenshots``)."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualgent.dashboard.screens import SCREENS
from tools.pictures.album import places_of
from tools.pictures.states import STATES

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "images" / "states"
MAX_BYTES = 3_000_000


@pytest.mark.parametrize("state", STATES)
def test_each_screen_has_a_picture_in_each_state(state: str) -> None:
    """Take a missing one with ``make screenshots ARGS="--state … --only …"``; remove those of screens that are gone."""
    kept = {path.stem for path in (FOLDER / state).glob("*.webp")}
    assert {screen.name for screen in SCREENS} <= kept
    assert kept == {place.name for place in places_of(state)}


def test_the_pictures_of_states_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.webp")) < MAX_BYTES
