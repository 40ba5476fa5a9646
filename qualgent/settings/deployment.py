"""Settings of a deployment, from environment variables: folders, database, addresses, roles, log-in, mail."""

from __future__ import annotations

import os
from pathlib import Path

from qgprotocol import log_format
from qgprotocol.addresses import parse_base_url
from qualgent.accounts import ci_settings, identity_settings, mail_settings, shared_mode
from qualgent.accounts.audit_log import parse_destination
from qualgent.core import content_settings
from qualgent.core.env import (
    ConfigurationError,
    env_bool,
    env_choice,
    env_int,
    env_parsed,
    env_path,
    env_seconds,
    env_text,
    make_folder,
)
from qualgent.core.proxies import TrustedProxies
from qualgent.core.secret_key import load_key, parse_token
from qualgent.ledger.database_settings import FORM, parse_database_url
from qualgent.storage import file_settings

BASE_DIR = Path(__file__).resolve().parent.parent.parent

# ------------------------------------------------------------------------------------------------- where and how
QUALGENT_DATA_DIR = env_path(
    "QUALGENT_DATA_DIR", BASE_DIR / "var", "folder of the database, logs, files, and the lock", "var"
)
os.umask(0o077)  # what this process and its children make is for their user only
make_folder("QUALGENT_DATA_DIR", QUALGENT_DATA_DIR)
_postgresql = env_parsed(
    "DATABASE_URL",
    f"`{FORM}`",
    "PostgreSQL database of jobs, people and all other records; none: SQLite, in QUALGENT_DATA_DIR",
    parse_database_url,
)
QUALGENT_ELECTION_DATABASE = env_parsed(
    "QUALGENT_ELECTION_DATABASE_URL",
    f"`{FORM}`",
    "the same database past a pooler, for the session that holds the scheduler's lock; none: DATABASE_URL",
    parse_database_url,
)
QUALGENT_FILES_URL = env_parsed(
    "QUALGENT_FILES_URL",
    file_settings.FORM,
    "where app builds, artifacts and ended logs are kept: a folder that servers share, or a bucket; none: in the data "
    "directory",
    file_settings.FileLocation.parse,
)
QUALGENT_FILES_ENDPOINT = env_parsed(
    "QUALGENT_FILES_ENDPOINT",
    "http or https address",
    "S3-compatible server that has the bucket of QUALGENT_FILES_URL; none: AWS",
    file_settings.parse_endpoint,
)
QUALGENT_FILES_REGION = env_parsed(
    "QUALGENT_FILES_REGION",
    "name such as eu-central-1",
    "region of the bucket; none: AWS_REGION or AWS_DEFAULT_REGION, else us-east-1",
    file_settings.parse_region,
)
HOST = env_text("HOST", "127.0.0.1", "address to listen on; other than loopback with QUALGENT_AUTH=on only")
PORT = env_int("PORT", 3000, "port to listen on", within=(0, 65535))
SERVED_PORT: int | None = None  # the one in use, once `qualgent.server` listens
DEBUG = env_bool("QUALGENT_DEBUG", False, "show Django's debug pages; never on a server that others can reach")
QUALGENT_DEMO_AGENTS = env_int(
    "QUALGENT_DEMO_AGENTS", 2, "number of simulated agents that the server starts", within=(0, 50)
)
QUALGENT_LOG_LEVEL = env_choice(
    "QUALGENT_LOG_LEVEL", "INFO", "lowest level of log records written", choices=("DEBUG", "INFO", "WARNING", "ERROR")
)
QUALGENT_LOG_FORMAT = env_choice(
    "QUALGENT_LOG_FORMAT", "line", "format of log records: text lines or JSON objects", choices=log_format.FORMATS
)
QUALGENT_AUDIT_LOG = env_parsed(
    "QUALGENT_AUDIT_LOG",
    "stdout or path",
    "where each audit entry goes as a JSON line when it is committed, for a SIEM: a file, which may be rotated, or "
    "standard output (of commands: error); none: nowhere",
    parse_destination,
)
QUALGENT_STOP_NOTICE_SECONDS = env_seconds(
    "QUALGENT_STOP_NOTICE_SECONDS",
    0.5,
    "how long the server still accepts requests after SIGTERM, while /readyz reports that it stops",
    within=(0, 60),
)

# ------------------------------------------------------------------------------------------------- roles
QUALGENT_ROLE = env_choice(
    "QUALGENT_ROLE",
    "all",
    "what this process is: gateway (HTTP, pages, sockets), scheduler, or both; --role sets it as well",
    choices=("all", "gateway", "scheduler"),
)
REDIS_URL = env_text(
    "REDIS_URL",
    "",
    "Redis or Valkey between gateways and the scheduler, as redis://host:port; rediss:// for TLS; empty: one process",
)
QUALGENT_BALANCER_PORT = env_int(
    "QUALGENT_BALANCER_PORT",
    0,
    "without QUALGENT_AUTH: port of this user's own balancer of connections in front of several gateways, which must "
    "serve this user only; 0: none",
    within=(0, 65535),
)
QUALGENT_GATEWAY_URL = env_parsed(
    "QUALGENT_GATEWAY_URL",
    "http or https address",
    "address at which the other gateways reach this one, past the proxy; none: 127.0.0.1 and its port",
    parse_base_url,
)
QUALGENT_FAILOVER_SECONDS = env_seconds(
    "QUALGENT_FAILOVER_SECONDS",
    15,
    "how long a gateway holds requests while the scheduler is silent, before it answers 503; without a way to Redis "
    "for as long a gateway lets its agents go to another one, and a scheduler gives way to a standby",
    within=(0.1, 600),
)
if QUALGENT_ROLE != "all" and not REDIS_URL:
    raise ConfigurationError(f"REDIS_URL must be set for the role {QUALGENT_ROLE}")
SECRET_KEY = load_key(
    env_text(
        "QUALGENT_SECRET_KEY",
        "",
        "key of sessions and signed links, at least 32 random characters, the same for all gateways and schedulers; "
        "empty: the file secret_key in QUALGENT_DATA_DIR, which one process makes",
    ),
    QUALGENT_SECRET_KEY_FILE := env_text(
        "QUALGENT_SECRET_KEY_FILE", "", "file with that key, instead of QUALGENT_SECRET_KEY, as container secrets are"
    ),
    QUALGENT_DATA_DIR,
    is_required=bool(_postgresql and REDIS_URL),  # several machines, which may have a data directory each
)

DATABASES = {
    "default": _postgresql
    or {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": QUALGENT_DATA_DIR / "qualgent.sqlite3",
        "OPTIONS": {
            "timeout": 20,  # seconds that a write outside the ledger waits for the ledger's writer
            "transaction_mode": "IMMEDIATE",  # a deferred transaction that becomes a write fails at once
            # the ledger checkpoints in the background; if that falls behind, SQLite does at 20,000 pages
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
            "PRAGMA wal_autocheckpoint=20000; PRAGMA cache_size=-16000;",
        },
        # a real file also in tests: pytest-django's in-memory SQLite shares one cache ("table is locked")
        "TEST": {"NAME": QUALGENT_DATA_DIR / "test.sqlite3"},
    }
}

# ------------------------------------------------------------------------------------------------- who may use it
QUALGENT_AUTH = env_bool(
    "QUALGENT_AUTH",
    False,
    "off: only the user of this machine who runs the server; on: people, tokens and device hosts",
)
QUALGENT_PUBLIC_URL = env_parsed(
    "QUALGENT_PUBLIC_URL",
    "http or https address",
    "address under which others reach this server; https and without a path with QUALGENT_AUTH=on",
    parse_base_url,
)
QUALGENT_TRUSTED_PROXIES = env_parsed(
    "QUALGENT_TRUSTED_PROXIES",
    "addresses, networks, unix",
    "reverse proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; unix: all on QUALGENT_UNIX_SOCKET",
    TrustedProxies.parse,
)
QUALGENT_UNIX_SOCKET = env_text(
    "QUALGENT_UNIX_SOCKET",
    "",
    "path of a socket for the reverse proxy, instead of HOST and PORT; outside the data directory",
)
QUALGENT_CONTENT_URL = env_parsed(
    "QUALGENT_CONTENT_URL",
    "http or https address",
    "address of another host name of this server, for reports and other files of tests: https, best of another "
    "domain; without QUALGENT_AUTH: http with a name that ends in .localhost; none: reports are not opened",
    content_settings.parse_content_url,
    default="none" if QUALGENT_AUTH else content_settings.LOCAL_URL,
    shown_default=f"{content_settings.LOCAL_URL}; with QUALGENT_AUTH: none",
)
QUALGENT_TRACE_VIEWER = env_parsed(
    "QUALGENT_TRACE_VIEWER",
    content_settings.VIEWER_FORM,
    "Playwright's trace viewer: the folder lib/vite/traceViewer of another version of the package playwright-core, or "
    "https://trace.playwright.dev; none: traces are not opened",
    content_settings.TraceViewer.parse,
    default=str(BASE_DIR / "qualgent/server/content/trace_viewer/files") if QUALGENT_CONTENT_URL else "none",
    shown_default="the server's own, if there is QUALGENT_CONTENT_URL",
)
QUALGENT_CI_ISSUERS = env_parsed(
    "QUALGENT_CI_ISSUERS",
    ci_settings.FORM,
    "issuers of CI jobs' OpenID Connect tokens besides github.com and gitlab.com, as github=https://github.example.com/"
    "_services/token or gitlab=https://gitlab.example.com; organizations have rules for which jobs they count",
    ci_settings.parse_issuers,
)
QUALGENT_METRICS_TOKEN = env_parsed(
    "QUALGENT_METRICS_TOKEN", "random text", "bearer token for /metrics with QUALGENT_AUTH=on", parse_token
)
QUALGENT_LOCAL_ANYWAY = env_bool(
    "QUALGENT_LOCAL_ANYWAY",
    False,
    "start without QUALGENT_AUTH on a data directory with people, tokens or device hosts",
)
if QUALGENT_AUTH:
    shared_mode.check_public_url(QUALGENT_PUBLIC_URL)
content_settings.check_content_url(
    QUALGENT_CONTENT_URL, QUALGENT_PUBLIC_URL, QUALGENT_TRACE_VIEWER, is_shared=QUALGENT_AUTH
)
if QUALGENT_UNIX_SOCKET:
    shared_mode.check_unix_socket(
        QUALGENT_UNIX_SOCKET, QUALGENT_DATA_DIR, QUALGENT_TRUSTED_PROXIES, is_shared=QUALGENT_AUTH
    )

QUALGENT_PROVIDERS = identity_settings.load(
    env_text(
        identity_settings.VARIABLE,
        "",
        "TOML file of the identity providers that people log in by (docs/access.md, Single sign-on); empty: passwords",
    ),
    is_shared=QUALGENT_AUTH,
)

# ------------------------------------------------------------------------------------------------- mail
_mail = mail_settings.complete(
    env_parsed(
        "QUALGENT_EMAIL_URL",
        mail_settings.FORM,
        "mail server for invitations, new passwords and warnings; smtps:// is TLS from the start; none: no mail",
        mail_settings.MailServer.parse,
    ),
    env_text("QUALGENT_EMAIL_PASSWORD_FILE", "", "file with the password for QUALGENT_EMAIL_URL"),
    DEFAULT_FROM_EMAIL := env_text("QUALGENT_EMAIL_FROM", "", "sender of mails, such as qualgent@example.com"),
    is_shared=QUALGENT_AUTH,
)
SERVER_EMAIL = DEFAULT_FROM_EMAIL
EMAIL_BACKEND = "qualgent.accounts.mail_backend.EmailBackend"
EMAIL_HOST, EMAIL_PORT, EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.host, _mail.port, _mail.user, _mail.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _mail.scheme == "smtp+tls", _mail.scheme == "smtps"
EMAIL_TIMEOUT = 10  # seconds
