"""Each check of the doctor finds what is wrong, and its remedy says what to do."""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import socket
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import certifi
import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.utils import timezone

from qgprotocol.tls import CA_FILE
from qualgent.accounts.models import Host, Org, Token
from qualgent.core.proxies import TrustedProxies
from qualgent.ops.doctor import data, database, machine, serving, shared
from qualgent.ops.doctor.registry import CHECKS, Check, Context, Finding, Level, ok, run_checks
from qualgent.ops.doctor.serving import Lock
from tests.mail_server import MailServer

HELD, FREE = Lock(True, "process 7"), Lock(False, "")


def levels(findings: Iterable[Finding]) -> list[str]:
    """What was found, each with a remedy unless it is well."""
    found = list(findings)
    assert all(bool(finding.remedy) == (finding.level is not Level.OK) for finding in found)
    return [finding.level.value for finding in found]


def looking(**values: Any) -> Context:
    """Return what a check looks at: names in capitals are settings."""
    settings = {name: value for name, value in values.items() if name.isupper()}
    others = {name: value for name, value in values.items() if not name.isupper()}
    return Context(settings=SimpleNamespace(**settings), **others)


def at(folder: Path, **values: Any) -> Context:
    """Return a context with a data directory, and a database in it."""
    return looking(QUALGENT_DATA_DIR=folder, **values)


def on(file: Path) -> Context:
    return looking(DATABASES={"default": {"NAME": file}})


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text('[project]\nrequires-python = ">=3.11"\n')
    return tmp_path


def test_python_is_compared_with_what_the_project_wants(checkout: Path) -> None:
    """3.10 is too old, all later ones are not."""
    assert levels(machine.check_python(looking(root=checkout, version=(3, 10, 9)))) == ["fail"]
    assert levels(machine.check_python(looking(root=checkout, version=(3, 14, 0)))) == ["ok"]


def test_packages_are_compared_with_their_bounds(checkout: Path) -> None:
    """Each that is missing or out of bounds is named; comments and extras are none."""
    requirements = checkout / "requirements.txt"
    requirements.write_text("# the server\npytest>=1  # any\nhttpx[cli]>=0.1\n")
    assert levels(machine.check_packages(looking(root=checkout))) == ["ok"]
    requirements.write_text("pytest>=1\npytest<2\nno-such-package>=1\n")
    (finding,) = machine.check_packages(looking(root=checkout))
    assert (finding.level, "no-such-package is missing" in finding.text) == ("fail", True)
    assert "pytest " in finding.text


def test_few_open_files_are_worth_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hard limit counts."""
    for hard, level in ((machine.ENOUGH_FILES, "ok"), (100, "warn"), (machine.resource.RLIM_INFINITY, "ok")):
        monkeypatch.setattr(machine.resource, "getrlimit", lambda which, hard=hard: (64, hard))
        assert levels(machine.check_open_files(looking())) == [level]


def test_a_folder_that_takes_no_files() -> None:
    """Fails, before the server does; /proc takes none, not even root's."""
    assert levels(data.check_folder(at(Path("/proc")))) == ["fail"]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    """Fails in each check of it, and breaks none."""
    assert levels(data.check_folder(at(tmp_path))) == ["ok"]
    assert levels(data.check_folder(at(tmp_path / "gone"))) == ["fail"]
    assert levels(data.check_disk(at(tmp_path / "gone"))) == ["fail"]


@pytest.mark.parametrize(
    ("kind", "level"), [("ext4", "ok"), ("nfs4", "fail"), ("fuse.sshfs", "fail"), ("tmpfs", "warn")]
)
def test_the_file_system_is_the_innermost_mount(tmp_path: Path, kind: str, level: str) -> None:
    """Names in the list of mounts are escaped."""
    mounts = tmp_path / "mounts"
    mounts.write_text(f"a / xfs rw 0 0\nb /srv/my\\040data {kind} rw 0 0\nc /srv/my proc rw 0 0\n")
    assert levels(data.check_file_system(at(Path("/srv/my data/qualgent"), mounts=mounts))) == [level]
    assert levels(data.check_file_system(at(Path("/srv/other"), mounts=mounts))) == ["ok"]
    assert levels(data.check_file_system(at(Path("/srv"), mounts=tmp_path / "none"))) == []


@pytest.mark.parametrize(
    ("free", "files", "expected"),
    [
        (50 * 10**9, 10**6, ["ok", "ok"]),
        (10**9, 10**4, ["warn", "warn"]),
        (10**8, 10, ["fail", "fail"]),
        (50 * 10**9, None, ["ok"]),
    ],
)
def test_room_on_the_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, free: int, files: int | None, expected: list[str]
) -> None:
    """Bytes and files each; some file systems do not count files."""
    found = SimpleNamespace(
        f_bavail=free // 4096, f_frsize=4096, f_blocks=10**9, f_files=10**7 if files else 0, f_favail=files or 0
    )
    monkeypatch.setattr(os, "statvfs", lambda folder: found)
    assert levels([*data.check_disk(at(tmp_path)), *data.check_inodes(at(tmp_path))]) == expected


def test_a_lock_counts_while_it_is_held(tmp_path: Path) -> None:
    """A file that a dead server left behind does not."""
    assert serving.read_lock(tmp_path) == FREE
    with (tmp_path / "server.lock").open("w") as file:
        file.write("process 7")
        file.flush()
        assert serving.read_lock(tmp_path) == Lock(False, "process 7")
        fcntl.flock(file, fcntl.LOCK_EX)
        assert serving.read_lock(tmp_path) == HELD
        context = at(tmp_path)
        (finding,) = serving.check_lock(context)
        assert (finding.text, context.lock) == ("process 7 serves this data directory", HELD)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "some.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE things (name TEXT)")
        connection.executemany("INSERT INTO things VALUES (?)", [("x" * 500,)] * 2000)
        connection.commit()
    return path


def test_a_whole_database(file: Path) -> None:
    """Found whole, and left as it was."""
    before = file.read_bytes()
    assert levels(database.check_file(on(file))) == ["ok"]
    assert levels(database.check_integrity(on(file))) == ["ok"]
    assert file.read_bytes() == before


def test_a_damaged_database(file: Path) -> None:
    """Whether a page of it is overwritten or its head."""
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    assert levels(database.check_integrity(on(file))) == ["fail"]
    file.write_bytes(b"no database at all" * 500)
    assert levels(database.check_integrity(on(file))) == ["fail"]


def test_a_large_database_is_not_read_for_ever(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given up after the time, with another way to check."""
    monkeypatch.setattr(database, "STEPS_BETWEEN_CALLS", 10)
    monkeypatch.setattr(database, "CHECK_SECONDS", -1)
    assert levels(database.check_integrity(on(file))) == ["warn"]


def test_a_missing_database(tmp_path: Path) -> None:
    """Fails, and is not made by looking."""
    assert levels(database.check_file(on(tmp_path / "none"))) == ["fail"]
    assert levels(database.check_integrity(on(tmp_path / "none"))) == ["fail"]
    assert list(tmp_path.iterdir()) == []


def test_a_large_write_ahead_log(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is worth a word; none is fine."""
    monkeypatch.setattr(database, "LARGE_WAL_BYTES", 99)
    assert levels(database.check_wal(on(file))) == ["ok"]
    file.with_name(file.name + "-wal").write_bytes(b"x" * 100)
    assert levels(database.check_wal(on(file))) == ["warn"]


HEALTHY: dict[str, Any] = {"state": "idle", "name": "a", "held": None}


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({}, []),
        ({"ready": False, "reasons": ["the server is stopping"]}, ["scheduler"]),
        ({"agents": []}, ["agents"]),
        ({"agents": [{**HEALTHY, "state": "offline"}]}, ["agents"]),
        ({"agents": [HEALTHY, {**HEALTHY, "state": "suspect"}]}, ["agents"]),
        ({"agents": [HEALTHY, {**HEALTHY, "state": "paused", "held": {"kind": "quarantined"}}]}, ["agents"]),
        ({"metrics": {"qualgent_ledger_refused_units_total": 2.0}}, ["ledger"]),
        ({"metrics": {"qualgent_clock_jump_seconds": -3600.0}}, ["clock-steps"]),
        (
            {"metrics": {"qualgent_event_loop_lag_seconds_count": 100.0,
                         "qualgent_event_loop_lag_seconds_bucket{0.25}": 90.0}},
            ["event-loop"],
        ),
    ],
)  # fmt: skip
def test_what_a_server_answers(change: dict[str, Any], wrong: list[str]) -> None:
    """Each trouble shows in its own check and in no other."""
    context = Context(report=serving.ServerReport(True, [], [HEALTHY], {})._replace(**change))
    found = list(run_checks(context, [one for one in CHECKS if one.when is serving.is_running]))
    levels(found)
    assert [finding.check for finding in found if finding.level is not Level.OK] == wrong
    assert "event-loop" in {finding.check for finding in found}  # also of a server that has measured no lag yet


@pytest.mark.parametrize(
    ("proxies", "socket", "level"),
    [
        ("127.0.0.1", "", "ok"),
        ("unix", "/run/qualgent/web.sock", "ok"),
        ("", "", "fail"),
        ("unix", "", "fail"),  # without a socket nobody comes by it
        ("0.0.0.0/0", "", "fail"),
    ],
)
def test_a_shared_server_needs_a_proxy_that_it_trusts(proxies: str, socket: str, level: str) -> None:
    """And not everybody."""
    assert levels(
        shared.check_proxies(
            looking(QUALGENT_TRUSTED_PROXIES=TrustedProxies.parse(proxies), QUALGENT_UNIX_SOCKET=socket)
        )
    ) == [level]


def test_passkeys_need_a_name() -> None:
    """An address is none."""
    for url, level in (
        ("https://qualgent.example.com", "ok"),
        ("https://192.0.2.7", "warn"),
        ("https://[::1]", "warn"),
    ):
        assert levels(shared.check_public_url(looking(QUALGENT_PUBLIC_URL=url))) == [level]


def test_the_unix_socket_is_for_the_proxy_only(tmp_path: Path) -> None:
    """Its folder is open to the proxy and closed to others; the socket has the mode that the server gave it."""
    folder = tmp_path / "run"
    path = folder / "web.sock"
    context = looking(QUALGENT_UNIX_SOCKET=str(path))
    assert levels(shared.check_socket(context)) == ["fail"]
    folder.mkdir(0o700)
    assert levels(shared.check_socket(context)) == ["warn"]
    folder.chmod(0o777)
    assert levels(shared.check_socket(context)) == ["fail"]
    folder.chmod(0o750)
    assert levels(shared.check_socket(context)) == ["ok"]
    with closing(socket.socket(socket.AF_UNIX)) as listener:
        with contextlib.chdir(folder):  # the path may be too long
            listener.bind(path.name)
        path.chmod(0o660)
        assert levels(shared.check_socket(context)) == ["ok"]
        path.chmod(0o666)
        assert levels(shared.check_socket(context)) == ["fail"]
    path.unlink()
    path.touch()
    assert levels(shared.check_socket(context)) == ["fail"]


def test_the_secret_key_is_long_and_private(tmp_path: Path) -> None:
    """Neither an example nor open to others."""
    path = tmp_path / "secret_key"
    random = "0123456789abcdef" * 4
    assert levels(shared.check_secret_key(at(tmp_path, SECRET_KEY=random))) == ["ok"]  # given by a variable
    for key, mode, level in (
        (random, 0o600, "ok"),
        (random, 0o640, "fail"),
        ("br1ef", 0o600, "fail"),
        ("k" * 64, 0o600, "fail"),
        (f"django-insecure-{random}", 0o600, "fail"),
    ):
        path.write_text(key)
        path.chmod(mode)
        findings = shared.check_secret_key(at(tmp_path, SECRET_KEY=key))
        assert levels(findings) == [level], key
        assert key not in str(findings)


def test_the_file_of_a_private_ca(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is read if it is set."""
    monkeypatch.delenv(CA_FILE, raising=False)
    assert levels(shared.check_ca_file(looking())) == []
    monkeypatch.setenv(CA_FILE, str(tmp_path / "none.pem"))
    assert levels(shared.check_ca_file(looking())) == ["fail"]
    ca = tmp_path / "ca.pem"
    ca.write_bytes(Path(certifi.where()).read_bytes())
    monkeypatch.setenv(CA_FILE, str(ca))
    assert levels(shared.check_ca_file(looking())) == ["ok"]


def test_a_clock_that_nothing_keeps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the kernel says so; elsewhere there is nothing to report."""
    for state, expected in ((0, ["ok"]), (5, ["warn"]), (-1, [])):
        library = SimpleNamespace(adjtimex=lambda buffer, state=state: state)
        monkeypatch.setattr(shared.ctypes, "CDLL", lambda name, library=library: library)
        assert levels(shared.check_time_service(looking())) == expected


def test_the_mail_server(settings: Any) -> None:
    """Is logged in to, if there is one; nothing is sent."""
    assert levels(shared.check_mail_server(Context(settings=settings))) == []
    settings.EMAIL_BACKEND = "qualgent.accounts.mail_backend.EmailBackend"
    with MailServer() as smtp:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", smtp.port
        assert levels(shared.check_mail_server(Context(settings=settings))) == ["ok"]
    assert levels(shared.check_mail_server(Context(settings=settings))) == ["warn"]
    assert smtp.mails == []


@pytest.mark.django_db
def test_rows_of_a_shared_server() -> None:
    """Administrators without a way to log in, tokens before and after their end, and copied hosts."""
    now = timezone.now()
    users = get_user_model().objects
    anna = users.create(username="anna", is_superuser=True)
    anna.set_unusable_password()
    anna.save()
    users.create_user("olga", password="x")
    assert levels(shared.check_administrators(looking())) == ["fail"]
    Authenticator.objects.create(user=anna, type=Authenticator.Type.WEBAUTHN, data={})
    assert levels(shared.check_administrators(looking())) == ["ok"]
    anna.is_active = False
    anna.save()
    assert levels(shared.check_administrators(looking())) == ["fail"]
    anna.is_active = True
    anna.save()
    org = Org.objects.create(id="acme", created_at=now)
    for name, days, revoked_at in (
        ("gone", -20, None), ("far", 20, None), ("revoked", 1, now), ("qgjob on laptop", 1, None)
    ):  # fmt: skip
        Token.objects.create(
            id=uuid4(), name=name, secret_hash=name, org=org, user=anna, scopes=[], created_at=now,
            expires_at=now + timedelta(days=days), revoked_at=revoked_at,
        )  # fmt: skip
    assert levels(shared.check_tokens(looking(now=now))) == ["ok"]
    for number in range(7):
        Token.objects.create(
            id=uuid4(), name=f"ci-{number}", secret_hash=str(number), org=org, user=anna, scopes=[], created_at=now,
            expires_at=now + timedelta(days=number - 3),
        )  # fmt: skip
    (finding,) = shared.check_tokens(looking(now=now))
    assert (finding.level, finding.text.count("expired"), "and 2 more" in finding.text) == ("warn", 4, True)
    host = Host.objects.create(
        id=uuid4(), name="mac-1", secret_hash="h", prefix="lab-", targets=[], labels={}, created_at=now, rotated_at=now
    )
    assert levels(shared.check_hosts(looking())) == ["ok"]
    host.copied_at = now
    host.save()
    (finding,) = shared.check_hosts(looking())
    assert (finding.level, "mac-1" in finding.text) == ("fail", True)


def test_a_check_that_breaks_is_a_finding() -> None:
    """And hides none of the others; those that do not apply do not run."""

    def broken(context: Context) -> list[Finding]:
        raise RuntimeError("broken on purpose")

    def always(context: Context) -> bool:
        return True

    checks = [
        Check("first", lambda context: ok("well"), always),
        Check("second", broken, always),
        Check("third", broken, lambda context: context.passed("second")),
        Check("fourth", lambda context: ok("well"), lambda context: context.passed("first")),
    ]
    found = list(run_checks(Context(), checks))
    assert levels(found) == ["ok", "fail", "ok"]
    assert [finding.check for finding in found] == ["first", "second", "fourth"]
    assert "broken on purpose" in found[1].text


def test_the_docs_list_each_check() -> None:
    """By its name."""
    table = (Path(__file__).parents[2] / "docs" / "operations.md").read_text().partition("| check | checks |")[2]
    listed = [name for row in re.findall(r"^\| ([\w, -]+) \|", table.partition("\n\n")[0], re.MULTILINE)
              for name in row.split(", ")]  # fmt: skip
    assert {one.name for one in CHECKS} == set(listed) - {"---"}


def test_reports_are_best_of_another_domain() -> None:
    """A domain that both names share is said; so is a name without an address; no content host is no fault."""
    public = "https://qualgent.example.com"
    local = "https://localhost"
    for address, page, level in (
        ("", public, "ok"), (local, public, "ok"), (local, f"{local}:8443", "warn"),
        ("https://nothing.invalid", public, "warn"),
    ):  # fmt: skip
        context = looking(QUALGENT_CONTENT_URL=address, QUALGENT_PUBLIC_URL=page)
        assert levels(shared.check_content_url(context)) == [level]
    names = ("files.example.com", "a.files.example.co.uk", "files.example.net", "localhost")
    domains = ["example.com", "example.co.uk", "example.net", "localhost"]
    assert [shared.domain_of(name) for name in names] == domains
