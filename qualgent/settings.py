"""Django settings, configured by environment variables. The defaults run a server for this machine only."""

from __future__ import annotations

import os
from pathlib import Path
from wsgiref.headers import Headers

import django
from csp.constants import NONCE, NONE, SELF

from qgprotocol import __version__, log_format
from qgprotocol.addresses import Allowed, AllowedUrls, parse_base_url
from qualgent.accounts import ci_settings, identity_settings, mail_settings, shared_mode
from qualgent.core import content_settings
from qualgent.core.env import (
    ConfigurationError,
    env_bool,
    env_choice,
    env_days,
    env_int,
    env_limit,
    env_parsed,
    env_path,
    env_seconds,
    env_text,
    make_folder,
)
from qualgent.core.fingerprint import fingerprint
from qualgent.core.proxies import TrustedProxies
from qualgent.core.secret_key import load_key, parse_token
from qualgent.ledger.database_settings import FORM, parse_database_url
from qualgent.people.people_settings import *  # noqa: F403 — constants only
from qualgent.storage import file_settings

BASE_DIR = Path(__file__).resolve().parent.parent

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

# ------------------------------------------------------------------------------------------------- limits
QUALGENT_MAX_BODY_BYTES = env_int(
    "QUALGENT_MAX_BODY_BYTES", 16 * 1024**2, "largest request body, in bytes", within=(1024, 1024**3)
)
QUALGENT_MAX_SPOOLED_BYTES = env_int(
    "QUALGENT_MAX_SPOOLED_BYTES",
    256 * 1024**2,
    "bytes of large request bodies that are held at one time, until they are answered; further ones are answered 503",
    within=(1024, 2**40),
)
if QUALGENT_MAX_SPOOLED_BYTES < QUALGENT_MAX_BODY_BYTES:
    raise ConfigurationError("QUALGENT_MAX_SPOOLED_BYTES must be at least QUALGENT_MAX_BODY_BYTES")
QUALGENT_MAX_UPLOAD_BYTES = env_int(
    "QUALGENT_MAX_UPLOAD_BYTES", 2 * 1024**3, "largest app build or artifact, in bytes", within=(1024, 2**40)
)
QUALGENT_MAX_INCOMING_BYTES = env_int(
    "QUALGENT_MAX_INCOMING_BYTES",
    8 * 1024**3,
    "bytes of app builds and artifacts that may be arriving at one time; further ones are answered 503",
    within=(1024, 2**50),
)
QUALGENT_MAX_ARTIFACTS = env_int(
    "QUALGENT_MAX_ARTIFACTS", 1000, "largest number of artifacts of one attempt", within=(0, 1_000_000)
)
QUALGENT_MAX_AGENTS = env_int(
    "QUALGENT_MAX_AGENTS", 10_000, "agents that the server knows, connected or not", within=(1, 1_000_000)
)
QUALGENT_MAX_BATCH = env_int(
    "QUALGENT_MAX_BATCH", 10_000, "largest number of jobs in one submission", within=(1, 100_000)
)

# ------------------------------------------------------------------------------------------------- orgs
# defaults for organizations without settings of their own: qgjob orgs set, or PATCH /api/v1/orgs/<org_id>
QUALGENT_ORG_SUBMITS_PER_MINUTE = env_limit(
    "QUALGENT_ORG_SUBMITS_PER_MINUTE", "jobs that an organization may submit per minute, on average", within=(1, 10**9)
)
QUALGENT_ORG_SUBMIT_BURST = env_limit(
    "QUALGENT_ORG_SUBMIT_BURST",
    "jobs that an organization may submit at once; none: those of one minute",
    within=(1, 10**9),
)
QUALGENT_ORG_MOST_WAITING = env_limit(
    "QUALGENT_ORG_MOST_WAITING", "waiting jobs of an organization at one time", within=(0, 10**9)
)
QUALGENT_ORG_MOST_GROUPS = env_limit(
    "QUALGENT_ORG_MOST_GROUPS",
    "groups of an organization with waiting or running jobs at one time: different builds, targets and labels",
    within=(1, 10**9),
    default=5000,
)
QUALGENT_ORG_MOST_RUNNING = env_limit(
    "QUALGENT_ORG_MOST_RUNNING", "running jobs of an organization at one time", within=(0, 10**9)
)
QUALGENT_ORG_MOST_STORED_BYTES = env_limit(
    "QUALGENT_ORG_MOST_STORED_BYTES", "stored bytes of an organization: builds, artifacts and logs", within=(0, 2**60)
)

# ------------------------------------------------------------------------------------------------- attempts
QUALGENT_MAX_ATTEMPTS = {
    "failed": env_int("QUALGENT_MAX_ATTEMPTS_FAILED", 1, "attempts of a job if its test fails", within=(1, 20)),
    "timed_out": env_int(
        "QUALGENT_MAX_ATTEMPTS_TIMED_OUT", 1, "attempts of a job if its test times out", within=(1, 20)
    ),
    "lost": env_int("QUALGENT_MAX_ATTEMPTS_LOST", 3, "attempts of a job if its agents are lost", within=(1, 20)),
    "error": env_int("QUALGENT_MAX_ATTEMPTS_ERROR", 3, "attempts of a job if it cannot be run", within=(1, 20)),
}
QUALGENT_RETRY_BUDGET_PERCENT = env_int(
    "QUALGENT_RETRY_BUDGET_PERCENT",
    20,
    "retries that all jobs of a batch may use together, in percent of its jobs",
    within=(0, 2000),
)
QUALGENT_RETRY_BUDGET_LEAST = env_int(
    "QUALGENT_RETRY_BUDGET_LEAST", 10, "smallest retry budget, for small batches", within=(0, 100_000)
)
QUALGENT_DISCONNECT_WAIT_SECONDS = env_seconds(
    "QUALGENT_DISCONNECT_WAIT_SECONDS",
    600,
    "how long a job with on_disconnect wait waits for its lost agent, unless the job sets it",
    within=(1, 604_800),
)

# ------------------------------------------------------------------------------------------------- retention
QUALGENT_KEEP_JOBS_DAYS = env_days("QUALGENT_KEEP_JOBS_DAYS", 90, "days that ended jobs are kept; 0: forever")
QUALGENT_KEEP_LOGS_DAYS = env_days("QUALGENT_KEEP_LOGS_DAYS", 30, "days that logs are kept; 0: as long as their jobs")
QUALGENT_KEEP_ARTIFACTS_DAYS = env_days(
    "QUALGENT_KEEP_ARTIFACTS_DAYS", 30, "days that artifacts are kept; 0: as long as their jobs"
)
QUALGENT_KEEP_BUILDS_DAYS = env_days(
    "QUALGENT_KEEP_BUILDS_DAYS", 90, "days since their last use that builds are kept; 0: forever"
)
QUALGENT_KEEP_BUNDLES_DAYS = env_days(
    "QUALGENT_KEEP_BUNDLES_DAYS", 7, "days since their last use that bundles of tests are kept; 0: forever"
)
QUALGENT_KEEP_AUDIT_DAYS = env_days("QUALGENT_KEEP_AUDIT_DAYS", 400, "days that audit entries are kept; 0: forever")
QUALGENT_KEEP_EVENTS_DAYS = env_int(
    "QUALGENT_KEEP_EVENTS_DAYS", 30, "days that events and webhook deliveries are kept", within=(1, 36_500)
)
QUALGENT_KEEP_AGENTS_DAYS = env_days(
    "QUALGENT_KEEP_AGENTS_DAYS",
    7,
    "days without a connection that agents which never ran anything are kept; 0: forever",
)
QUALGENT_KEEP_LOG_BYTES = env_limit(
    "QUALGENT_KEEP_LOG_BYTES",
    "bytes of logs (uncompressed) that are kept; the oldest are removed first",
    within=(0, 2**60),
)
QUALGENT_KEEP_ARTIFACT_BYTES = env_limit(
    "QUALGENT_KEEP_ARTIFACT_BYTES", "bytes of artifacts that are kept; the oldest are removed first", within=(0, 2**60)
)

# ------------------------------------------------------------------------------------------------- webhooks
QUALGENT_WEBHOOK_ALLOW = env_parsed(
    "QUALGENT_WEBHOOK_ALLOW",
    "networks, addresses, host names, .domains",
    "destinations allowed for webhooks besides public addresses: 10.0.0.0/8, ci.example.com, .example.com",
    Allowed.parse,
)
QUALGENT_WEBHOOK_PROXY = env_parsed(
    "QUALGENT_WEBHOOK_PROXY",
    "http address",
    "proxy for webhooks, as http://user:password@host:port; the proxy then decides about destinations",
    parse_base_url,
)

# ------------------------------------------------------------------------------------------------- agents
QUALGENT_APP_URL_ALLOW = env_parsed(
    "QUALGENT_APP_URL_ALLOW",
    "networks, addresses, host names, .domains, schemes:",
    "app_urls allowed besides http and https ones of public addresses: 10.0.0.0/8, builds.example.com, gs:",
    AllowedUrls.parse,
)
QUALGENT_HEARTBEAT_SECONDS = env_seconds(
    "QUALGENT_HEARTBEAT_SECONDS", 10, "interval of the agents' heartbeats", within=(0.1, 300)
)
QUALGENT_SUSPECT_SECONDS = env_seconds(
    "QUALGENT_SUSPECT_SECONDS", 30, "silence after which an agent gets no new jobs", within=(0.2, 3600)
)
QUALGENT_LOST_SECONDS = env_seconds(
    "QUALGENT_LOST_SECONDS",
    60,
    "silence after which an agent's attempts end as lost and their jobs are requeued",
    within=(0.3, 86400),
)
QUALGENT_ACCEPT_SECONDS = env_seconds(
    "QUALGENT_ACCEPT_SECONDS", 10, "time within which an agent must accept a lease", within=(0.1, 600)
)
QUALGENT_WRITE_SECONDS = env_seconds(
    "QUALGENT_WRITE_SECONDS",
    10,
    "time after which a write that the database does not take is given up",
    within=(0.1, 600),
)
QUALGENT_DATABASE_SECONDS = env_seconds(
    "QUALGENT_DATABASE_SECONDS",
    20,
    "with PostgreSQL: time after which the server gives up a statement that is not answered, and its connection",
    within=(1, 3600),
)
QUALGENT_RESTART_GRACE_SECONDS = env_seconds(
    "QUALGENT_RESTART_GRACE_SECONDS",
    60,
    "time after a restart within which agents must reclaim their attempts",
    within=(0.1, 86400),
)


if not QUALGENT_HEARTBEAT_SECONDS < QUALGENT_SUSPECT_SECONDS < QUALGENT_LOST_SECONDS:
    raise ConfigurationError(
        "QUALGENT_HEARTBEAT_SECONDS must be less than QUALGENT_SUSPECT_SECONDS, which must be less than "
        "QUALGENT_LOST_SECONDS"
    )

# ------------------------------------------------------------------------------------------------- Django
# qualgent.server.guard checks the port as well
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *shared_mode.host_names(QUALGENT_PUBLIC_URL)]
ROOT_URLCONF = "qualgent.urls"
ASGI_APPLICATION = "qualgent.asgi.application"
OWN_APPS = [
    "qualgent.accounts",
    "jobs",
    "agents",
    "qualgent.webhooks",
    "qualgent.people",
    "qualgent.api",
    "qualgent.dashboard",
    "qualgent.ops",
    "qualgent.boot",
]
INSTALLED_APPS = [
    "daphne",
    "channels",
    "qualgent.web.admin_app.InspectionConfig",  # django.contrib.admin, with a site of its own
    "django.contrib.auth",
    "django.contrib.humanize",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "drf_spectacular",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    *OWN_APPS,
]
MIDDLEWARE = [
    "qualgent.web.routes.RoutedPathMiddleware",
    "django.middleware.security.SecurityMiddleware",
    *(["servestatic.middleware.ServeStaticMiddleware"] if DEBUG else []),  # else server/static_files.py
    "csp.middleware.CSPMiddleware",
    "qualgent.people.middleware.SignedSessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    *([] if QUALGENT_AUTH else ["qualgent.web.identify.LocalUserMiddleware"]),
    "allauth.account.middleware.AccountMiddleware",
    "qualgent.people.middleware.PermissionMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ]
        },
    }
]
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
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TIME_ZONE = "UTC"
USE_I18N = False
FORMAT_MODULE_PATH = "qualgent.formats"
APPEND_SLASH = False
DATA_UPLOAD_MAX_MEMORY_SIZE = QUALGENT_MAX_BODY_BYTES

# the fingerprint in the URL allows browsers to cache files forever, and an upgrade never mixes old and new scripts
STATIC_URL = "/static/" if DEBUG else f"/static/{fingerprint(BASE_DIR / 'static', django.__version__, __version__)}/"
STATICFILES_DIRS = [BASE_DIR / "static"]
SERVESTATIC_USE_FINDERS = True  # serve from the source folders, without collectstatic
SERVESTATIC_ALLOW_ALL_ORIGINS = False
SERVESTATIC_MAX_AGE = 0


def SERVESTATIC_ADD_HEADERS_FUNCTION(headers: Headers, path: str, url: str) -> None:  # noqa: N802
    headers["X-Content-Type-Options"] = "nosniff"
    if not DEBUG:
        headers["Cache-Control"] = f"max-age={365 * 86_400}, public, immutable"


# ------------------------------------------------------------------------------------------------- browsers
# Django sets the rest: HttpOnly cookies, no frames, no sniffing, referrer and opener policies of the same origin
SESSION_COOKIE_SAMESITE = "Lax" if QUALGENT_AUTH else "Strict"  # Lax: a link in a chat opens logged in
CSRF_COOKIE_SAMESITE = "Strict"
if QUALGENT_AUTH:  # only over https, and set by exactly this host
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    CSRF_TRUSTED_ORIGINS = [QUALGENT_PUBLIC_URL]
    SECURE_HSTS_SECONDS = 365 * 86_400
    SILENCED_SYSTEM_CHECKS = [
        "security.W005",  # subdomains of this host, if there are any, are others' to decide about
        "security.W021",  # so is a browser's preload list
        "security.W008",  # shared_guard refuses plain http; the redirect to https is the proxy's
    ]
    MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # no cookie of its own
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "media-src": [SELF],  # video artifacts
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# ------------------------------------------------------------------------------------------------- API
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["qualgent.web.rest_json.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["qualgent.web.rest_json.JSONParser"],
    "DEFAULT_AUTHENTICATION_CLASSES": [],  # qualgent.web.identify knows the caller before Django sees the request
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "qualgent.web.rest_json.OnlyJSON",
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "qualgent.web.rest_json.exception_handler",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "QualGent",
    "DESCRIPTION": "Submit end-to-end tests of app builds, follow them, and see why they wait.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "PREPROCESSING_HOOKS": ["qualgent.web.openapi.describe_operations"],
    "POSTPROCESSING_HOOKS": ["qualgent.web.openapi.add_components"],
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"chosen": {"()": log_format.formatter, "name": QUALGENT_LOG_FORMAT}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "chosen"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        **{app: {"level": QUALGENT_LOG_LEVEL} for app in ("qualgent", *OWN_APPS)},
        "django.request": {"level": "ERROR"},  # do not log 404s of the API
    },
}
