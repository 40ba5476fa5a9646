"""The secret key: given by a variable, in a file, or made once in the data directory."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qualgent.core.env import ConfigurationError
from qualgent.core.secret_key import MAKE, load_key, parse_token
from tests.server_process import ROOT
from tests.shared_mode import SHARED

KEY = "wMv7c2QpXkq0uYt9-4eZ1nLs8aBdFgHj"
URLS = {"DATABASE_URL": "postgres://q@localhost/q", "REDIS_URL": "redis://localhost"}


def load(folder: Path, text: str = "", file: str = "", *, is_required: bool = False) -> str:
    return load_key(text, file, folder, is_required=is_required)


def settings_of(data_dir: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Load the settings in a process of their own; it prints the key."""
    code = "from qualgent import settings; print(settings.SECRET_KEY)"
    environment = {"PATH": os.environ["PATH"], "QUALGENT_DATA_DIR": str(data_dir), **env}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def test_it_is_made_once(tmp_path: Path) -> None:
    """It stays the same, its file is its user's only, and nothing else is left in the folder."""
    key = load(tmp_path)
    assert load(tmp_path) == key
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600
    assert len(key) >= 64


def test_the_first_starts_do_not_race(tmp_path: Path) -> None:
    """Of many that start at once on an empty folder one makes the key, and none reads half of it."""
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        with ThreadPoolExecutor(8) as pool:
            keys = set(pool.map(lambda _, folder=folder: load(folder), range(8)))
        assert keys == {(folder / "secret_key").read_text()}
        assert len(list(folder.iterdir())) == 1


def test_a_variable_or_a_file_gives_it(tmp_path: Path) -> None:
    """The data directory gets no key then; white space around it does not count."""
    file = tmp_path / "mounted"
    file.write_text(f"{KEY}\n")
    data_dir = tmp_path / "data"
    data_dir.mkdir()
    assert load(data_dir, text=KEY) == load(data_dir, file=str(file)) == KEY
    assert list(data_dir.iterdir()) == []


@pytest.mark.parametrize(
    "key", ["short", "k" * 64, "django-insecure-" + KEY, KEY[:31], "changeme-" + KEY, "<key>" * 16, "change-it" * 4]
)
def test_weak_keys_are_refused(tmp_path: Path, key: str) -> None:
    """The message says how to make one, and does not repeat what was given."""
    file = tmp_path / "mounted"
    file.write_text(key)
    for given in ({"text": key}, {"file": str(file)}):
        with pytest.raises(ConfigurationError, match="at least 32 random characters") as refused:
            load(tmp_path, **given)
        assert MAKE in str(refused.value)
        assert key not in str(refused.value)


@pytest.mark.parametrize(
    "token",
    ["…", "……", "changeme", "changemechangeme", "change-me-9f3b1c7a", "${QUALGENT_METRICS_TOKEN}",
     "<the-metrics-token>", "your-token-0123456789", "xxxxxxxxxxxxxxxx", "tokentokentoken",
     "9f3b1c7a d24e", "9f3b1c7ad24e\n"],
)  # fmt: skip
def test_placeholders_of_the_metrics_token_are_refused(token: str) -> None:
    """Also one that is repeated: what stands in a template is known to everybody. The message does not repeat it."""
    with pytest.raises(ValueError, match="is a placeholder or no random text") as refused:
        parse_token(token)
    assert token not in str(refused.value)


@pytest.mark.parametrize("token", ["", "scrape-me-please", "9f3b1c7ad24e", "3f9a0c66b1d24e7788aa5be10c4d2f77", KEY])
def test_tokens(token: str) -> None:
    assert parse_token(token) == token


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("QUALGENT_METRICS_TOKEN", "changemechangeme", "is a placeholder"),
        ("QUALGENT_METRICS_TOKEN", "$(openssl rand -hex 24)", "is a placeholder"),  # of a file that no shell has read
        ("QUALGENT_PUBLIC_URL", "https://qualgent.example.com", "is an example of the documentation"),
        ("QUALGENT_CONTENT_URL", "https://qualgent-content.example.net", "is an example of the documentation"),
    ],
)
def test_a_server_with_a_placeholder_does_not_start(tmp_path: Path, name: str, value: str, sentence: str) -> None:
    """As the documentation has it, pasted literally. One line names the variable."""
    refused = settings_of(tmp_path, **{**SHARED, name: value})
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert line.startswith(f"qualgent: {name} {sentence}")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """A mount that failed must not end in a key that everybody knows."""
    (tmp_path / "mounted").touch()
    with pytest.raises(ConfigurationError, match="the content of QUALGENT_SECRET_KEY_FILE must have"):
        load(tmp_path, file=str(tmp_path / "mounted"))


@pytest.mark.parametrize("content", [None, b"\xff" + KEY.encode()])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    """By its variable, and without its content."""
    file = tmp_path / "mounted"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigurationError, match="QUALGENT_SECRET_KEY_FILE") as refused:
        load(tmp_path, file=str(file))
    assert KEY not in str(refused.value)


def test_both_variables_are_refused(tmp_path: Path) -> None:
    """As it is not known which one counts."""
    with pytest.raises(ConfigurationError, match="not both"):
        load(tmp_path, text=KEY, file=str(tmp_path / "file"))


def test_an_empty_file_of_a_crash_is_named(tmp_path: Path) -> None:
    """Or of a copy that was cut off."""
    (tmp_path / "secret_key").touch()
    with pytest.raises(ConfigurationError, match="secret_key is empty: remove it"):
        load(tmp_path)


@pytest.mark.seconds
@pytest.mark.parametrize("role", ["all", "gateway", "scheduler"])
def test_several_machines_are_asked_for_it(tmp_path: Path, role: str) -> None:
    """With DATABASE_URL and REDIS_URL there is one line that says how to make a key, and nothing is made."""
    refused = settings_of(tmp_path, QUALGENT_ROLE=role, **URLS)
    assert refused.returncode == 1
    (line,) = refused.stderr.splitlines()
    assert line.startswith("qualgent: QUALGENT_SECRET_KEY (or QUALGENT_SECRET_KEY_FILE) must be set")
    assert MAKE in line
    assert list(tmp_path.iterdir()) == []
    assert settings_of(tmp_path, QUALGENT_ROLE=role, QUALGENT_SECRET_KEY=KEY, **URLS).stdout.strip() == KEY


@pytest.mark.parametrize("urls", [{}, {"DATABASE_URL": URLS["DATABASE_URL"]}, {"REDIS_URL": URLS["REDIS_URL"]}])
def test_one_machine_is_asked_for_nothing(tmp_path: Path, urls: dict[str, str]) -> None:
    """It has one data directory, and makes the key in it."""
    made = settings_of(tmp_path, **urls).stdout.strip()
    assert made == (tmp_path / "secret_key").read_text()


def test_a_deployment_that_has_a_key_keeps_it(tmp_path: Path) -> None:
    """The file of the data directory counts, also where the key would be asked for."""
    key = load(tmp_path)
    assert settings_of(tmp_path, QUALGENT_ROLE="gateway", **URLS).stdout.strip() == key


def test_the_command_makes_one(tmp_path: Path) -> None:
    """That the server accepts."""
    made = subprocess.run(
        ["bash", "-c", MAKE.replace("python", sys.executable)], capture_output=True, text=True, check=True
    )
    assert load(tmp_path, text=made.stdout.strip())
