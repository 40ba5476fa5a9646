"""Django's settings, configured by environment variables; the defaults serve this machine only."""

from __future__ import annotations

from wsgiref.headers import Headers

import django
from csp.constants import NONCE, NONE, SELF

from qgprotocol import __version__, log_format
from qualgent.accounts import shared_mode
from qualgent.core.fingerprint import fingerprint
from qualgent.people.people_settings import *  # noqa: F403 — constants only
from qualgent.settings.deployment import *  # noqa: F403
from qualgent.settings.deployment import (
    BASE_DIR,
    DEBUG,
    QUALGENT_AUTH,
    QUALGENT_LOG_FORMAT,
    QUALGENT_LOG_LEVEL,
    QUALGENT_PUBLIC_URL,
)
from qualgent.settings.limits import *  # noqa: F403
from qualgent.settings.limits import QUALGENT_MAX_BODY_BYTES

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
    *([] if QUALGENT_AUTH else ["qualgent.people.middleware.LocalUserMiddleware"]),
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
    """Set the headers of a static file's response: nosniff and, outside debug mode, a year of caching."""
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
    "DEFAULT_AUTHENTICATION_CLASSES": [],  # the guards know the caller before Django sees the request
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
