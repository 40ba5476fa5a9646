"""The stored credential of a device host: private, bound to its machine, and never half-written."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qgagent import credential
from qgagent.assemble import LoadedConfig, RunOptions, assemble
from qgagent.config_file import FileConfig
from qgagent.credential import (
    CredentialLock,
    HostCredential,
    StoredCredential,
    credential_path,
    find_credential,
    open_credential,
    read_credential,
    write_credential,
)
from qgagent.errors import CredentialError, RefusedError

URL = "https://qualgent.example.com"


def stored(credential: str = "qgh_one", url: str = URL, **fields: Any) -> StoredCredential:
    return StoredCredential(url=url, host="h", prefix="lab-", targets=[], labels={}, credential=credential, **fields)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return credential_path(URL, tmp_path / "state" / "hosts")


def test_it_is_private_and_read_back(path: Path) -> None:
    previous = os.umask(0)
    try:
        write_credential(path, stored())
    finally:
        os.umask(previous)
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert read_credential(path).credential == "qgh_one"
    assert "qgh_one" not in repr(read_credential(path))
    path.chmod(0o640)
    with pytest.raises(CredentialError, match="other users"):
        read_credential(path)


def test_a_copy_is_noticed(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At another place, and on another machine."""
    write_credential(path, stored())
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_bytes(path.read_bytes())
    elsewhere.chmod(0o600)
    with pytest.raises(CredentialError, match="copied from another machine, or was moved: enroll this machine"):
        read_credential(elsewhere)
    with monkeypatch.context() as patch:
        machine_id = tmp_path / "machine-id"
        machine_id.write_text("of another machine\n")
        patch.setattr(credential, "MACHINE_ID", machine_id)
        with pytest.raises(CredentialError, match="enroll this machine"):
            read_credential(path)
    assert read_credential(path).host == "h"


def rename_host(patch: pytest.MonkeyPatch, name: str) -> None:
    patch.setattr(socket, "gethostname", lambda: name)


def test_a_renamed_host_stays_enrolled(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a network whose DHCP server names it; its agents keep their names, after a rotation too."""
    rename_host(monkeypatch, "mac-mini.local")
    write_credential(path, stored())
    rename_host(monkeypatch, "dhcp-17.example.com")
    found = read_credential(path)
    assert (found.credential, found.default_name) == ("qgh_one", "lab-mac-mini.local")
    write_credential(path, found)
    rename_host(monkeypatch, "localhost")
    setup = assemble(
        LoadedConfig(path=None, config=FileConfig()), RunOptions(preset="simulated"), {}, enrolled=read_credential(path)
    )
    assert setup.config.name == "lab-mac-mini.local"
    assert setup.config.state_dir.name == "lab-mac-mini.local"


def test_a_mac_is_known_by_its_hardware(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """macOS has no machine id in a file."""
    program = tmp_path / "ioreg"
    text = '#!/bin/sh\necho \'  |   "IOPlatformUUID" = "{}"\'\n'
    program.write_text(text.format("F1E2-1"))
    program.chmod(0o755)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(credential, "MACOS_ID", (str(program), *credential.MACOS_ID[1:]))
    write_credential(path, stored())
    assert read_credential(path).host == "h"
    program.write_text(text.format("F1E2-2"))
    with pytest.raises(CredentialError, match="copied from another machine"):
        read_credential(path)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"credential": 7}', "qgh_secret"])
def test_a_damaged_file_is_not_quoted(path: Path, content: str) -> None:
    write_credential(path, stored())
    path.write_text(content)
    with pytest.raises(CredentialError, match="is damaged: enroll this machine") as raised:
        read_credential(path)
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None


class Crash(BaseException):
    """The process is killed here."""


STEPS: list[tuple[str, int]] = [("open", 1), ("fsync", 1), ("replace", 1), ("open", 2), ("fsync", 2)]


@pytest.mark.parametrize(("call", "number"), STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_crash_while_it_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, when: str
) -> None:
    """At each step: it is the old one or the new one afterwards, and can be written again."""
    write_credential(path, stored("qgh_old"))
    original: Callable[..., Any] = getattr(os, call)
    calls = 0

    def crash(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == number and when == "before":
            raise Crash
        result = original(*arguments, **options)
        if calls == number:
            raise Crash
        return result

    with monkeypatch.context() as patch:
        patch.setattr(os, call, crash)
        with pytest.raises(Crash):
            write_credential(path, stored("qgh_new"))
    found = read_credential(path).credential
    is_done = (call, number) in STEPS[3:] or (call == "replace" and when == "after")
    assert found == ("qgh_new" if is_done else "qgh_old")
    write_credential(path, stored("qgh_next"))
    assert read_credential(path).credential == "qgh_next"
    assert list(path.parent.glob("*.partial")) == []


def test_a_link_in_the_place_of_the_new_file_is_not_followed(path: Path, tmp_path: Path) -> None:
    write_credential(path, stored())
    target = tmp_path / "target"
    target.write_text("untouched")
    path.with_suffix(".partial").symlink_to(target)
    write_credential(path, stored("qgh_new"))
    assert target.read_text() == "untouched"
    assert read_credential(path).credential == "qgh_new"


def test_a_server_has_one_file(tmp_path: Path) -> None:
    same = [URL, URL + "/", "https://QUALGENT.example.com:443", "wss://qualgent.example.com"]
    assert len({credential_path(url, tmp_path) for url in same}) == 1
    others = [URL + ":8443", URL + "/sub", "http://qualgent.example.com", "https://qualgent_example.com"]
    assert len({credential_path(url, tmp_path) for url in [URL, *others]}) == 5


def test_the_only_server_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "user"))
    monkeypatch.setattr(credential.platformdirs, "user_state_path", lambda name: tmp_path / "user" / name)
    assert find_credential(None, tmp_path) is None
    first = credential_path(URL, tmp_path / "hosts")
    write_credential(first, stored())
    assert find_credential(None, tmp_path) == first
    assert find_credential(None, None) is None
    second = credential_path("https://other.example.com", tmp_path / "hosts")
    write_credential(second, stored(url="https://other.example.com"))
    with pytest.raises(CredentialError, match="choose one with --url"):
        find_credential(None, tmp_path)
    assert find_credential("https://other.example.com/", tmp_path) == second
    assert find_credential("https://third.example.com", tmp_path) is None


def test_it_is_not_sent_over_plain_http(tmp_path: Path) -> None:
    for url, good in (("http://192.0.2.7:3000", False), ("http://localhost.example.com", False),
                      ("http://127.0.0.1:3000", True)):  # fmt: skip
        write_credential(credential_path(url, tmp_path / "hosts"), stored(url=url))
        if good:
            found = open_credential(url, tmp_path)
            assert found is not None
            found.close()
        else:
            with pytest.raises(CredentialError, match="https only"):
                open_credential(url, tmp_path)


async def test_the_newer_one_is_tried_first(path: Path) -> None:
    write_credential(path, stored("qgh_old", next_credential="qgh_new"))
    credential = HostCredential(path)
    assert credential.headers == {"Authorization": "Bearer qgh_new"}
    credential.rejected(RefusedError("credential", "first"))
    assert credential.headers == {"Authorization": "Bearer qgh_old"}
    with pytest.raises(RefusedError, match="first"):
        credential.rejected(RefusedError("credential", "second"))
    await credential.accepted()
    found = read_credential(path)
    assert (found.credential, found.next_credential) == ("qgh_old", "")
    credential.close()


async def test_two_processes_do_not_rotate(path: Path) -> None:
    """One's new credential would end the other's."""
    write_credential(path, stored(url="http://127.0.0.1:9"))
    first, second = HostCredential(path), HostCredential(path)
    await first.rotate_if_due()  # the server is not even asked: nothing listens there
    lock = CredentialLock(path)
    assert not lock.take()
    first.close()
    assert not lock.take()
    second.close()
    assert lock.take()
    lock.close()
