"""Parsing of DATABASE_URL into Django's database settings. Imports nothing of Django, as the settings use it."""

from __future__ import annotations

FORM = "postgres://user:password@host:5432/name?sslmode=require"
WRONG = f"must be like {FORM} (a socket: postgres:///name?host=/run/postgresql; %40 for @ and %2F for / in a password)"
DEFAULTS = {  # libpq's, which has none of its own or waits for minutes; the URL may set others
    "application_name": "qualgent",
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",  # milliseconds: what is sent and not confirmed for so long ends the connection
}


def parse_database_url(text: str) -> dict[str, object] | None:
    """Return the settings of a PostgreSQL database; None: SQLite.

    Raises ValueError, without the URL, as it may have a password. The form is libpq's, so a URL can set every parameter
    of a connection.
    """
    if not text:
        return None
    if not text.startswith(("postgres://", "postgresql://")):
        raise ValueError(WRONG)
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    try:
        given = {name: str(value) for name, value in conninfo_to_dict(text).items() if value is not None}
    except (ProgrammingError, UnicodeError) as error:
        reason = str(error).strip()  # other reasons repeat parts of the URL
        told = f": {reason}" if reason.startswith("invalid URI query parameter") else ""
        raise ValueError(WRONG + told) from None
    name = given.pop("dbname", "")
    if not name:
        raise ValueError(f"names no database; it {WRONG}")
    if not given.get("port", "0").replace(",", "").isdecimal():
        raise ValueError(f"has a port that is no number; it {WRONG}")
    given.pop("client_encoding", None)  # Django's
    return {
        "ENGINE": "qualgent.ledger.django_postgresql",
        "NAME": name,
        "USER": given.pop("user", ""),
        "PASSWORD": given.pop("password", ""),
        "HOST": given.pop("host", ""),
        "PORT": given.pop("port", ""),
        "OPTIONS": {**DEFAULTS, **given},
        "DISABLE_SERVER_SIDE_CURSORS": True,  # a pooler may give each transaction another connection
        "TEST": {"TEMPLATE": "template0"},
    }
