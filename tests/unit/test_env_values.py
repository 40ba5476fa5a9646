"""A variable is taken as its type, and a value that does not fit ends the program with one line that names it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from qualgent.core import env
from qualgent.core.env import (
    ConfigurationError,
    env_bool,
    env_choice,
    env_int,
    env_path,
    env_seconds,
    env_text,
    make_folder,
)

NAME = "QUALGENT_SOMETHING"


@pytest.fixture(autouse=True)
def declared(monkeypatch: pytest.MonkeyPatch) -> dict[str, env.Variable]:
    """What a test declares stays with it: the documentation is made from the real ones."""
    monkeypatch.delenv(NAME, raising=False)
    fresh: dict[str, env.Variable] = {}
    monkeypatch.setattr(env, "DECLARED", fresh)
    return fresh


def whole() -> int:
    """A number from 1 to 9; 5 by default."""
    return env_int(NAME, 5, "meaning", within=(1, 9))


def seconds() -> float:
    """From half a second to ten; 2 by default."""
    return env_seconds(NAME, 2, "meaning", within=(0.5, 10))


def choice() -> str:
    """A or B."""
    return env_choice(NAME, "A", "meaning", choices=("A", "B"))


def switch() -> bool:
    """On by default."""
    return env_bool(NAME, True, "meaning")


@pytest.mark.parametrize(("read", "default"), [(whole, 5), (seconds, 2), (choice, "A"), (switch, True)])
def test_unset_is_the_default(read: Callable[[], object], default: object) -> None:
    """Nothing has to be configured."""
    assert read() == default


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        (whole, " 7 ", 7),
        (whole, "1", 1),
        (whole, "9", 9),
        (seconds, "0.5", 0.5),
        (seconds, "10", 10.0),
        (choice, "b", "B"),
        (switch, "yes", True),
        (switch, "ON", True),
        (switch, "0", False),
        (switch, "False", False),
        (switch, "", False),
    ],
)
def test_values_are_taken_as_their_type(
    monkeypatch: pytest.MonkeyPatch, read: Callable[[], object], value: str, expected: object
) -> None:
    """Space around them does not matter; the bounds belong to the range."""
    monkeypatch.setenv(NAME, value)
    assert read() == expected


@pytest.mark.parametrize(
    ("read", "value", "wanted"),
    [
        (whole, "", "whole number"),
        (whole, "1.5", "whole number"),
        (whole, "three", "whole number"),
        (whole, "0", "from 1 to 9"),
        (whole, "10", "from 1 to 9"),
        (seconds, "soon", "number of seconds"),
        (seconds, "0.4", "from 0.5 to 10 seconds"),
        (seconds, "nan", "from 0.5 to 10 seconds"),
        (seconds, "inf", "from 0.5 to 10 seconds"),
        (choice, "C", "one of A, B"),
        (switch, "perhaps", "1 or 0"),
    ],
)
def test_a_value_that_does_not_fit_ends_the_program(
    monkeypatch: pytest.MonkeyPatch, read: Callable[[], object], value: str, wanted: str
) -> None:
    """The line names the variable and what it takes."""
    monkeypatch.setenv(NAME, value)
    with pytest.raises(ConfigurationError) as raised:
        read()
    assert isinstance(raised.value, SystemExit)
    assert str(raised.value).startswith(f"qualgent: {NAME} must be ")
    assert wanted in str(raised.value)


def test_text_and_paths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A path is absolute and knows the home directory; an empty one is the default."""
    assert env_text(NAME, "x", "meaning") == "x"
    assert env_path(NAME, tmp_path, "meaning", "shown") == tmp_path
    monkeypatch.setenv(NAME, "")
    assert env_text(NAME, "x", "meaning") == ""
    assert env_path(NAME, tmp_path, "meaning", "shown") == tmp_path
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv(NAME, "~/data")
    assert env_path(NAME, Path(), "meaning", "shown") == tmp_path.resolve() / "data"


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    """And may be there already."""
    folder = tmp_path / "a" / "b"
    assert make_folder(NAME, folder).is_dir()
    assert make_folder(NAME, folder) == folder


def test_a_folder_that_cannot_be_made_ends_the_program(tmp_path: Path) -> None:
    """The line names the folder and the variable."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ConfigurationError, match=f"{tmp_path}/file/data .*; set {NAME} to another"):
        make_folder(NAME, tmp_path / "file" / "data")


def test_what_is_declared_can_be_told(declared: dict[str, env.Variable]) -> None:
    """Each variable with its default, what it takes and what it means, whatever is set."""
    whole()
    assert declared[NAME] == env.Variable(NAME, "5", "whole number, 1 to 9", "meaning")
    seconds()
    assert declared[NAME].accepts == "seconds, 0.5 to 10"
    choice()
    assert declared[NAME].accepts == "A or B"
