"""DATABASE_URL: what is read from it, and what an error of it never shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from qualgent.ledger.database_settings import DEFAULTS, parse_database_url
from tests.server_process import manage

KEYS = ("NAME", "USER", "PASSWORD", "HOST", "PORT")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgres://u:p@db.example.com:6432/qg", ("qg", "u", "p", "db.example.com", "6432")),
        ("postgresql://u@db/qg", ("qg", "u", "", "db", "")),
        ("postgres:///qg", ("qg", "", "", "", "")),
        ("postgres://us%40er:p%2F%3A%40%23%C3%A9@db/q%20g", ("q g", "us@er", "p/:@#é", "db", "")),
        ("postgres://u@%2Frun%2Fpostgresql/qg", ("qg", "u", "", "/run/postgresql", "")),
        ("postgres:///qg?host=/run/postgresql&user=u&port=5433", ("qg", "u", "", "/run/postgresql", "5433")),
        ("postgres://[::1]:5432/qg", ("qg", "", "", "::1", "5432")),
        ("postgres://a:1,b:2/qg?target_session_attrs=read-write", ("qg", "", "", "a,b", "1,2")),
    ],
)
def test_parts_of_a_url(url: str, expected: tuple[str, ...]) -> None:
    """Everything is percent-decoded; a socket is a host that begins with a slash."""
    found = parse_database_url(url)
    assert found is not None
    assert tuple(found[key] for key in KEYS) == expected
    assert found["DISABLE_SERVER_SIDE_CURSORS"] is True


def test_parameters_of_the_connection() -> None:
    """Those of libpq reach it; waits have bounds unless the URL sets others."""
    found = parse_database_url("postgres://db/qg?sslmode=verify-full&sslrootcert=/ca.pem&connect_timeout=9")
    assert found is not None
    assert found["OPTIONS"] == {
        **DEFAULTS,
        "sslmode": "verify-full",
        "sslrootcert": "/ca.pem",
        "connect_timeout": "9",
    }


def test_no_url_is_sqlite() -> None:
    assert parse_database_url("") is None


@pytest.mark.parametrize(
    "url",
    [
        "mysql://u:hidden@db/qg",
        "sqlite:///qg",
        "db/qg",
        "host=db password=hidden",
        "postgres://u:hidden@db",
        "postgres://u:hidden@db/",
        "postgres://u:hidden@db:port:5/qg",
        "postgres://u:hidden@[::1/qg",
        "postgres://u:hidden@db/qg?sslmodus=require",
        "postgres://u:hid%zzden@db/qg",
        "postgres://u:hidden%00@db/qg",
        "postgres://u:hidden@db/qg?sslmode",
    ],
)
def test_what_cannot_be_used(url: str) -> None:
    """The message says what to write, without the password."""
    with pytest.raises(ValueError, match="must be like postgres://user:password@host") as caught:
        parse_database_url(url)
    assert "hid" not in str(caught.value)


@pytest.mark.seconds
def test_the_error_names_the_variable(tmp_path: Path) -> None:
    done = manage(tmp_path, "check", DATABASE_URL="mysql://u:hidden@db/qg")
    assert done.stderr.startswith("qualgent: DATABASE_URL must be like postgres://")
    assert "hidden" not in done.stderr
