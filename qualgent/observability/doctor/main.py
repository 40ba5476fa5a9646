"""The command: runs all checks in order, and prints a line per finding, or all of them as JSON."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from qualgent import secret_key

from . import data, machine
from .findings import Finding, Level, fail, grade, ok

COLORS = {Level.OK: "32", Level.WARN: "33", Level.FAIL: "31"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.add_argument("--repair", action="store_true", help="close the data directory to other users, if it is open")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Return the exit code: 0 if nothing failed (warnings do not count), else 1."""
    parser = argparse.ArgumentParser(
        prog="manage.py doctor",
        description="Check configuration, database, disk, clock, agents. Exit code 1 if a check fails.",
    )
    add_arguments(parser)
    given = parser.parse_args(arguments)
    return run(as_json=given.json, repair=given.repair)


def run(*, as_json: bool, repair: bool) -> int:
    """Run the checks, mend what can be with ``repair``, and print the findings. Return the exit code."""
    findings = []
    for finding in run_checks(repair=repair):
        findings.append(finding)
        if not as_json:
            print(as_line(finding, color=sys.stdout.isatty()), flush=True)
    failed = sum(finding.level is Level.FAIL for finding in findings)
    warned = sum(finding.level is Level.WARN for finding in findings)
    if as_json:
        print(json.dumps({"ok": not failed, "findings": [finding._asdict() for finding in findings]}, indent=2))
    else:
        print(f"{len(findings)} checks: {failed} failed, {warned} to look at")
    return 1 if failed else 0


def as_line(finding: Finding, *, color: bool) -> str:
    level = f"{finding.level.value:4}"
    shown = f"\x1b[{COLORS[finding.level]}m{level}\x1b[0m" if color else level
    remedy = f"\n     {'':16}  → {finding.remedy}" if finding.remedy else ""
    return f"{shown} {finding.check:16}  {finding.text}{remedy}"


def run_checks(*, repair: bool) -> Iterator[Finding]:
    yield from _findings_of("python", machine.check_python)
    yield from _findings_of("packages", machine.check_packages)
    yield from _findings_of("open-files", machine.check_open_files)
    settled = _load_settings()
    yield settled
    if settled.level == "ok":
        yield from _check_installation(repair=repair)


def _findings_of(check: str, function: Callable[..., Iterable[Finding]], *arguments: object) -> Iterator[Finding]:
    """Yield the findings of a check; one that raises is a finding, too."""
    try:
        yield from function(*arguments)
    except Exception as error:
        remedy = "if that says nothing to you, it is a bug worth reporting"
        yield fail(check, f"this could not be checked: {type(error).__name__}: {error}", remedy)


def _load_settings() -> Finding:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    try:
        import django

        django.setup()
    except SystemExit as error:  # qualgent.env.ConfigurationError
        return fail("settings", str(error).removeprefix("qualgent: "), "docs/configuration.md lists what each takes")
    except Exception as error:
        return fail("settings", f"Django cannot start: {type(error).__name__}: {error}", machine.INSTALL)
    from qualgent.env import DECLARED

    given = [name for name in DECLARED if name in os.environ]
    return ok("settings", f"{', '.join(given)} set, the rest by default" if given else "all by default")


def _check_installation(*, repair: bool) -> Iterator[Finding]:
    from django.conf import settings
    from django.db import connection

    from . import database, shared

    folder: Path = settings.QUALGENT_DATA_DIR
    yield from _findings_of("data-directory", data.check_folder, folder)
    yield from _findings_of("privacy", partial(data.check_private, repair=repair), folder)
    yield from _findings_of("file-system", data.check_file_system, folder)
    yield from _findings_of("disk", data.check_disk, folder)
    yield from _findings_of("files", _check_files)
    file = Path(str(settings.DATABASES["default"]["NAME"]))
    checks = _check_sqlite(file) if connection.vendor == "sqlite" else _check_postgresql()
    usable = True
    for finding in checks:
        usable = usable and not (finding.check == "database" and finding.level == "fail")
        yield finding
    if usable:
        yield from _findings_of("migrations", database.check_migrations, connection)
        yield from _findings_of("clock", database.check_clock, connection)
        if settings.QUALGENT_AUTH or settings.REDIS_URL:
            yield from _findings_of("same-key", shared.check_same_key)
        if settings.QUALGENT_AUTH:
            yield from _check_shared_rows()
    connection.close()
    if settings.QUALGENT_AUTH:
        yield from _check_shared_settings(settings)
    yield from _findings_of("static-files", machine.check_static, settings.BASE_DIR / "templates")
    yield from _findings_of("port", _check_serving, folder, settings)


def _check_sqlite(file: Path) -> Iterator[Finding]:
    from django.db import connection

    from . import database

    yield from _findings_of("database", database.check_file, file)
    if file.is_file():  # else Django would make it
        yield from _findings_of("integrity", database.check_integrity, file)
        yield from _findings_of("write-ahead-log", database.check_wal, file)
        yield from _findings_of("durability", database.check_modes, connection)


def _check_postgresql() -> Iterator[Finding]:
    from django.db import connection

    from . import postgresql

    for finding in _findings_of("database", postgresql.check_server, connection):
        yield finding
        if finding.level == "ok":
            yield from _findings_of("durability", postgresql.check_durability, connection)
            yield from _findings_of("backup", postgresql.check_backup, connection)


def _check_files() -> Iterator[Finding]:
    """Check that the bucket or shared folder of files can be written to; the data directory has checks of its own."""
    from jobs.storage.file_stores import make_file_store

    files = make_file_store()
    if not files.shared:
        return

    async def probe() -> str:
        try:
            return await files.probe()
        finally:
            await files.close()

    reason = asyncio.run(probe())
    remedy = "see QUALGENT_FILES_URL, QUALGENT_FILES_ENDPOINT and the credentials (docs/operations.md#files)"
    yield grade("files", reason or "builds, artifacts and logs can be stored", remedy, fails=bool(reason))


def _check_shared_rows() -> Iterator[Finding]:
    from django.conf import settings

    from . import shared

    yield from _findings_of("administrators", shared.check_administrators)
    yield from _findings_of("provider-rules", shared.check_rules, settings.QUALGENT_PROVIDERS)
    yield from _findings_of("tokens", shared.check_tokens, datetime.now(UTC))
    yield from _findings_of("device-hosts", shared.check_hosts)


def _check_shared_settings(settings: Any) -> Iterator[Finding]:
    from . import shared

    proxies, socket = settings.QUALGENT_TRUSTED_PROXIES, settings.QUALGENT_UNIX_SOCKET
    yield from _findings_of("public-url", shared.check_public_url, settings.QUALGENT_PUBLIC_URL)
    address = settings.QUALGENT_CONTENT_URL
    yield from _findings_of("content-url", shared.check_content_url, address, settings.QUALGENT_PUBLIC_URL)
    yield from _findings_of("trusted-proxies", shared.check_proxies, proxies, socket)
    if socket:
        yield from _findings_of("unix-socket", shared.check_socket, Path(socket))
    path = settings.QUALGENT_DATA_DIR / secret_key.NAME
    yield from _findings_of("secret-key", shared.check_secret_key, path, settings.SECRET_KEY)
    yield from _findings_of("ca-file", shared.check_ca_file)
    yield from _findings_of("mail-server", shared.check_mail_server)
    for provider in settings.QUALGENT_PROVIDERS:
        yield from _findings_of("provider", shared.check_provider, provider)
    yield from _findings_of("time-service", shared.check_time_service)


def _check_serving(folder: Path, settings: Any) -> Iterator[Finding]:
    from accounts.local_client import local_client, server_address

    from . import serving

    lock = data.read_lock(folder)
    yield from data.check_lock(lock)
    socket = settings.QUALGENT_UNIX_SOCKET
    if not settings.PORT and not socket:
        yield ok("port", "any free one")
        return
    with local_client(serving.TIMEOUT_SECONDS) as client:
        at_port = serving.check_port(client, server_address(), 0 if socket else settings.PORT, lock)
        yield at_port
        if lock.held and at_port.level == "ok":
            yield from serving.check_server(serving.query_server(client))
        else:
            yield ok("server", "not running here: its agents, scheduler and event loop were not asked")
