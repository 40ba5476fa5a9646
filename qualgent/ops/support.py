"""Contents of a support bundle: texts that explain a server's state, without secrets."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable
from importlib import metadata
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection

from agents.models import Agent
from qgprotocol import __version__
from qualgent.accounts.models import Host, Org
from qualgent.core.env import DECLARED
from qualgent.ledger.schema import read_schema
from qualgent.ops.doctor import main as doctor
from qualgent.ops.doctor.registry import Context
from qualgent.ops.redaction import LONGEST_NAMES, Redaction

LOG_BYTES = 2_000_000  # of each log, its end
TYPED = ("1 or 0", "whole number", "seconds", "days")  # beginnings of what settings accept that cannot be secrets
QUEUES = (
    ("jobs", "SELECT status, count(*) FROM jobs_job GROUP BY status"),
    ("running", "SELECT phase, count(*) FROM jobs_attempt WHERE finished_at IS NULL GROUP BY phase"),
    ("waiting", "SELECT target, count(*) FROM jobs_job WHERE status = 'pending' GROUP BY target"),
    ("webhook deliveries", "SELECT state, count(*) FROM webhooks_delivery GROUP BY state"),
)


def known_secrets() -> list[str]:
    """Return the secrets in settings and environment, which redaction replaces wherever they occur."""
    database, given = settings.DATABASES["default"], [settings.SECRET_KEY, settings.EMAIL_HOST_PASSWORD]
    given += [str(database.get("PASSWORD", "")), settings.QUALGENT_METRICS_TOKEN]
    given += [provider.client_secret for provider in settings.QUALGENT_PROVIDERS]
    for name, value in os.environ.items():
        if any(part in name.upper() for part in ("KEY", "SECRET", "TOKEN", "PASSWORD", "CREDENTIAL")):
            given.append(value)
        if "://" in value and (password := urlsplit(value).password):
            given += [password, unquote(password)]
    return [text for text in given if text]


def names() -> list[tuple[str, str]]:
    """Return pairs of a name (organization, person, agent, host) and its replacement, such as "agent-3"."""
    found: list[tuple[str, str]] = []
    for word, values in (
        ("organization", Org.objects.order_by("pk").values_list("pk", flat=True)),
        ("person", get_user_model().objects.order_by("pk").values_list("username", flat=True)),
        ("agent", Agent.objects.order_by("pk").values_list("name", flat=True)),
        ("host", Host.objects.order_by("pk").values_list("name", flat=True)),
    ):
        found += [(str(name), f"{word}-{number}") for number, name in enumerate(values[:LONGEST_NAMES], 1)]
    return [*found, (platform.node(), "this-machine")]


def collect(redaction: Redaction, logs: Iterable[tuple[str, bytes]]) -> dict[str, str]:
    """Return the bundle's texts by file name, redacted. ``logs``: pairs of name and contents."""
    parts: dict[str, Any] = {
        "about.json": _about(),
        "doctor.json": [finding._asdict() for finding in doctor.find(Context())],
        "database.json": _database(),
    }
    files = {name: json.dumps(part, indent=2, default=str) for name, part in parts.items()}
    for number, (name, content) in enumerate(logs, 1):
        text = content[-LOG_BYTES:].decode(errors="replace")
        if len(content) > LOG_BYTES:
            text = text.partition("\n")[2]  # a part of a line may be the end of a secret
        files[f"log-{number}.txt"] = f"# {name}\n{text}"
    redacted = {name: redaction.text(text) for name, text in files.items()}
    return {**redacted, "settings.json": json.dumps(shown_settings(), indent=2)}  # chosen one by one instead


def _about() -> dict[str, Any]:
    """Return the versions of the server, Python, the platform and all packages."""
    packages = {str(package.metadata["Name"]): package.version for package in metadata.distributions()}
    return {"qualgent": __version__, "python": sys.version, "platform": platform.platform(), "packages": packages}


def shown_settings() -> dict[str, str]:
    """Return variable → value for numbers and enumerated words; else only ``set`` or ``default``."""
    return {
        variable.name: _shown(variable.name, variable.accepts) if variable.name in os.environ else "default"
        for variable in DECLARED.values()
    }


def _shown(name: str, accepts: str) -> str:
    """Return a variable's value if it is a number or an accepted word, else ``set``."""
    value = os.environ[name]
    is_word = value.strip().lower() in accepts.lower().replace(",", " ").split()
    return value if accepts.startswith(TYPED) or is_word else "set"


def _database() -> dict[str, Any]:
    """Return the database's kind, migrations, row count by table and lengths of queues."""
    schema = read_schema(connection)
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        counts = {}
        for name in sorted(tables):
            cursor.execute(f"SELECT count(*) FROM {connection.ops.quote_name(name)}")  # noqa: S608 — of the schema
            counts[name] = cursor.fetchone()[0]
        queues = {}
        for title, statement in QUEUES:
            cursor.execute(statement)
            queues[title] = {str(key): count for key, count in cursor.fetchall()}
    found = {"kind": connection.vendor, "migrations": sorted(f"{app}.{name}" for app, name in schema.needed)}
    return {**found, "pending": schema.pending, "newer": schema.newer, "rows": counts, "queues": queues}
