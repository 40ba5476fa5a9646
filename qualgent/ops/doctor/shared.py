"""Doctor's checks of shared mode: administrators, credentials, public address, proxy, mail and providers."""

from __future__ import annotations

import ctypes
import os
import socket
import stat
from pathlib import Path
from urllib.parse import urlsplit

from qgprotocol.addresses import parse_address
from qgprotocol.tls import CA_FILE, CAFileError, client_context
from qualgent.accounts.identity_settings import VARIABLE, Provider
from qualgent.accounts.shared_mode import UNIX_MODE
from qualgent.core import secret_key
from qualgent.core.content_settings import host_of

from .registry import Context, Finding, check, fail, grade, ok, warn

MAX_NAMED = 5
TIME_ERROR = 5  # of adjtimex(2): nothing keeps the clock


def _has_rows(context: Context) -> bool:
    """Return whether the server is in shared mode, and the database's check has passed, so that rows can be read."""
    return context.is_shared() and context.passed("database")


@check(
    "same-key", when=lambda context: context.passed("database") and (context.is_shared() or context.settings.REDIS_URL)
)
def check_same_key(context: Context) -> list[Finding]:
    """Check that this environment has the same secret key as the servers on the database."""
    from qualgent.accounts.start_checks import is_recorded, is_shared

    if is_recorded() is False and is_shared():
        remedy = "set QUALGENT_SECRET_KEY to theirs, or change it for all (docs/deploy.md, Change the secret key)"
        return fail("the servers of this database have another secret key", remedy)
    return ok("the secret key is that of all servers of this database")


@check("administrators", when=_has_rows)
def check_administrators(context: Context) -> list[Finding]:
    """Check that a site administrator can log in without an identity provider: by password, or passkey alone."""
    from allauth.mfa.models import Authenticator

    from qualgent.people.passwords import of_those_with_passwords
    from qualgent.people.team import administrators

    passkeys = Authenticator.objects.filter(type=Authenticator.Type.WEBAUTHN).values_list("user_id", flat=True)
    found = administrators().filter(of_those_with_passwords())
    able = [user for user in found if user.has_usable_password() or user.pk in passkeys]
    names = _join_names([user.get_username() for user in able])
    remedy = "python manage.py bootstrap --org ORGANIZATION; with --user NAME for one who cannot log in"
    nobody = "nobody can log in as a site administrator without an identity provider"
    return grade(names or nobody, remedy, fails=not able)


@check("provider-rules", when=_has_rows)
def check_rules(context: Context) -> list[Finding]:
    """Check the rules of identity providers for organizations that do not exist, as they may be misspelled."""
    from qualgent.accounts.models import Org

    providers = context.settings.QUALGENT_PROVIDERS
    if not providers:
        return []
    named = {rule.org for provider in providers for rule in provider.rules if rule.org}
    missing = sorted(named - set(Org.objects.filter(pk__in=named).values_list("pk", flat=True)))
    text = f"no such organization yet: {_join_names(missing)}" if missing else "their organizations exist"
    remedy = "it is made when the first person gets a role in it; if it is misspelled, correct the rule"
    return grade(text, remedy, warns=bool(missing))


@check("tokens", when=_has_rows)
def check_tokens(context: Context) -> list[Finding]:
    """Check for used tokens that expire soon or have expired lately, except those of ``qgjob login``."""
    from qualgent.accounts.credentials import EXPIRY_WARNING
    from qualgent.accounts.models import Token
    from qualgent.people.device_logins import NAME_PREFIX

    now = context.now
    due = Token.objects.filter(
        revoked_at=None, user__is_active=True, expires_at__gt=now - EXPIRY_WARNING, expires_at__lte=now + EXPIRY_WARNING
    )
    due = due.exclude(name__startswith=NAME_PREFIX).order_by("expires_at")  # qgjob login makes those anew
    names = [
        f"{token.name} ({'expired' if token.expires_at <= now else 'expires'} {token.expires_at:%Y-%m-%d})"
        for token in due
    ]
    remedy = "make another with the same name at /team/tokens/, change the program, then revoke the old one"
    return grade(_join_names(names) or f"none expires within {EXPIRY_WARNING.days} days", remedy, warns=bool(names))


@check("device-hosts", when=_has_rows)
def check_hosts(context: Context) -> list[Finding]:
    """Check that no copy of a device host's credential was used, from another machine."""
    from qualgent.accounts.models import Host

    copied = Host.objects.filter(revoked_at=None).exclude(copied_at=None).order_by("name")
    names = _join_names(list(copied.values_list("name", flat=True)))
    remedy = "revoke these hosts at /team/hosts/, and enroll the right machines again"
    text = f"a copy of the credential was used: {names}" if names else "no copy of a credential was noticed"
    return grade(text, remedy, fails=bool(names))


@check("public-url", when=Context.is_shared)
def check_public_url(context: Context) -> list[Finding]:
    """Check that QUALGENT_PUBLIC_URL has a host name and not an IP address, as passkeys need."""
    url = context.settings.QUALGENT_PUBLIC_URL
    host = urlsplit(url).hostname or ""
    remedy = "give the server a name in the DNS, and set QUALGENT_PUBLIC_URL to it: passkeys need a name"
    return grade(url, remedy, warns=parse_address(host) is not None)


@check("content-url", when=Context.is_shared)
def check_content_url(context: Context) -> list[Finding]:
    """Check that the content host has a URL, on another registrable domain than the server's pages."""
    url = context.settings.QUALGENT_CONTENT_URL
    if not url:
        remedy = "set QUALGENT_CONTENT_URL to another name of this server (docs/access.md, Reports and traces)"
        return ok(f"none, so reports are saved instead of opened: {remedy}")
    host = host_of(url)
    try:
        socket.getaddrinfo(host, None)
    except OSError as error:
        return warn(f"{host} has no address here: {error.strerror}", "add the name to the DNS")
    remedy = "best take a name of another domain: browsers give both names cookies of the domain that they share"
    shared = parse_address(host) is None and domain_of(host) == domain_of(host_of(context.settings.QUALGENT_PUBLIC_URL))
    return grade(f"{url}{f', also of {domain_of(host)}' if shared else ''}", remedy, warns=shared)


def domain_of(host: str) -> str:
    """Return the registrable domain of a host name, by a rule of thumb: example.com, example.co.uk."""
    labels = host.split(".")
    second_level = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if second_level else -2 :])


@check("trusted-proxies", when=Context.is_shared)
def check_proxies(context: Context) -> list[Finding]:
    """Check that the reverse proxy's address is trusted, and not every address."""
    proxies, path = context.settings.QUALGENT_TRUSTED_PROXIES, context.settings.QUALGENT_UNIX_SOCKET
    remedy = "set QUALGENT_TRUSTED_PROXIES to the reverse proxy's address, or to unix with QUALGENT_UNIX_SOCKET"
    if not proxies.networks and not (proxies.unix and path):
        return fail("none, so nobody can log in: every request counts as plain http", remedy)
    names = [*map(str, proxies.networks), *(["unix"] if proxies.unix else [])]
    if any(not network.prefixlen for network in proxies.networks):
        return fail(f"{', '.join(names)}: whoever connects is believed", remedy)
    return ok(", ".join(names))


@check("unix-socket", when=Context.is_shared)
def check_socket(context: Context) -> list[Finding]:
    """Check the unix socket's permissions: the proxy can reach it, and other users of the machine cannot."""
    if not context.settings.QUALGENT_UNIX_SOCKET:
        return []
    path = Path(context.settings.QUALGENT_UNIX_SOCKET)
    remedy = (
        f"mkdir -p {path.parent}; chmod 2750 {path.parent}; chgrp to the proxy's group (RuntimeDirectory= of systemd)"
    )
    try:
        mode = stat.S_IMODE(path.parent.stat().st_mode)
    except OSError as error:
        return fail(f"{path.parent} cannot be looked at: {error.strerror}", remedy)
    if mode & 0o002:
        return fail(f"every user can put a socket of their own into {path.parent}", remedy)
    if not mode & 0o011:
        return warn(f"{path.parent} is closed to all but its user, the proxy too", remedy)
    try:
        found = path.stat()
    except FileNotFoundError:
        return ok(f"{path}, which the server makes when it starts")
    mode = stat.S_IMODE(found.st_mode)
    if not stat.S_ISSOCK(found.st_mode):
        return fail(f"{path} is no socket", "remove it, or choose another path")
    text = f"{path} has the mode {mode:04o} and the group {found.st_gid}"
    return grade(text, f"chmod {UNIX_MODE:o} {path}", fails=mode != UNIX_MODE)


@check("secret-key", when=Context.is_shared)
def check_secret_key(context: Context) -> list[Finding]:
    """Check that the secret key is random, and readable by the server's user only.

    The data directory has no key where it is given by a variable.
    """
    path = context.folder / secret_key.NAME
    if secret_key.is_weak(context.settings.SECRET_KEY):
        remedy = f"make another (docs/deploy.md, Change the secret key): {secret_key.MAKE}"
        return fail("it is short or an example", remedy)
    if path.exists():
        found = path.stat()
        if found.st_uid != os.geteuid() or found.st_mode & 0o077:
            remedy = f"chown to the server's user, and chmod 600 {path}; run doctor as that user"
            return fail(f"{path} is another user's, or others can read it", remedy)
    return ok("random, and its user's only")


@check("ca-file", when=Context.is_shared)
def check_ca_file(context: Context) -> list[Finding]:
    """Check that QUALGENT_CA_FILE, the authorities that clients here trust, is readable, if it is set."""
    file = os.environ.get(CA_FILE)
    if not file:
        return []
    try:
        client_context()
    except CAFileError as error:
        return fail(str(error), f"set {CA_FILE} to a readable file of certificates in PEM format")
    return ok(file)


@check("mail-server", when=Context.is_shared)
def check_mail_server(context: Context) -> list[Finding]:
    """Log in to the mail server, if one is configured, without sending anything."""
    from django.core.mail import get_connection

    settings = context.settings
    if not settings.EMAIL_HOST:
        return []
    where = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    try:
        with get_connection():
            return ok(f"{where} takes mail")
    except (OSError, CAFileError) as error:
        remedy = "see QUALGENT_EMAIL_URL, then: python manage.py sendtestemail ADDRESS; until then links are shown only"
        return warn(f"{where}: {error}", remedy)


@check("provider", when=Context.is_shared)
def check_providers(context: Context) -> list[Finding]:
    """Check that each configured identity provider answers."""
    return [finding for provider in context.settings.QUALGENT_PROVIDERS for finding in probe_provider(provider)]


def probe_provider(provider: Provider) -> list[Finding]:
    """Check that one identity provider answers as the kind that is configured."""
    import requests
    from allauth.socialaccount.providers.oauth2.client import OAuth2Error

    from qualgent.people import github, openid
    from qualgent.people.provider_http import reason_of, requests_to_provider

    name = f"{provider.id} ({provider.issuer})"
    try:
        with requests_to_provider():
            if provider.kind == "github":
                github.probe(provider.issuer)
            else:
                openid.discover(provider.issuer)
    except (OAuth2Error, requests.RequestException) as error:
        remedy = f"people cannot log in by it: see {VARIABLE}, and whether this machine reaches {provider.issuer}"
        return fail(f"{name}: {reason_of(error)}", remedy)
    return ok(f"{name} answers")


@check("time-service", when=Context.is_shared)
def check_time_service(context: Context) -> list[Finding]:
    """Check on Linux that a time service keeps the clock, which codes of authenticator apps need."""
    adjtimex = getattr(ctypes.CDLL(None), "adjtimex", None)
    state = -1 if adjtimex is None else adjtimex(ctypes.create_string_buffer(256))  # zeros: only reads
    if state < 0:
        return []
    remedy = "timedatectl set-ntp true, or another time service: codes of authenticator apps last 30 s"
    text = "nothing keeps the clock right" if state == TIME_ERROR else "a time service keeps the clock right"
    return grade(text, remedy, warns=state == TIME_ERROR)


def _join_names(names: list[str]) -> str:
    """Return the first few names as text, with the number of further ones."""
    more = len(names) - MAX_NAMED
    return ", ".join(names[:MAX_NAMED]) + (f" and {more} more" if more > 0 else "")
