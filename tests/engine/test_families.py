"""App families: builds that are versions of one app."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualgent.engine.estimates import app_family


@pytest.mark.parametrize(
    ("version", "family"),
    [
        ("shop-android-1.4.2", "shop-android"),
        ("shop-android-1.5.0-rc1", "shop-android"),
        ("shop-1.4.2-rc.1", "shop"),
        ("shop-1.4-beta", "shop"),
        ("shop-1.0-SNAPSHOT", "shop"),
        ("shop_v12", "shop"),
        ("shop v12", "shop"),
        ("shop@8f3ab2c", "shop"),
        ("shop:8f3ab2c1d0e98f3ab2c1d0e98f3ab2c1d0e98f3a", "shop"),
        ("shop-build-417", "shop-build"),
        ("shop-build417", "shop"),
        ("shop/2024-06-01.3", "shop"),
        ("shop+20240601", "shop"),
        ("xyz123", "xyz"),
        ("1.4.2", ""),
        ("v7", ""),
        ("8f3ab2c", ""),
        ("shop-", "shop"),
    ],
)
def test_the_version_is_removed(version: str, family: str) -> None:
    """Common forms of build names."""
    assert app_family(version) == family


@pytest.mark.parametrize(
    "name", ["shop", "shop-android", "shop-beta", "facade", "shop-facade", "release", "", "x86-lab"]
)
def test_words_are_not_versions(name: str) -> None:
    """Also words that are hexadecimal numbers."""
    assert app_family(name) == name


@given(st.text(max_size=60))
def test_a_family_is_its_own_family(version: str) -> None:
    """Removing the version twice changes nothing more, and a name is never lengthened."""
    family = app_family(version)
    assert app_family(family) == family
    assert version.startswith(family)


def test_a_hostile_id_is_processed_in_linear_time() -> None:
    """Ids come from outside."""
    began = time.process_time()
    for text in ("1" * 5000 + "x", "-" * 5000 + "x", "1-" * 2500, "a" * 5000, "v1." * 1500):
        app_family(text)
    assert time.process_time() - began < 2.0
