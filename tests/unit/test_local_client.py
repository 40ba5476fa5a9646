"""How management commands reach the server of their settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from qualgent.accounts.local_client import local_client, program_address, server_address
from qualgent.core.proxies import TrustedProxies

PUBLIC = "https://qualgent.test"


@pytest.mark.parametrize(
    ("host", "socket", "proxies", "address", "base_url", "name", "others"),
    [
        ("0.0.0.0", "", "", "http://127.0.0.1:3001", "http://127.0.0.1:3001", None, "http://127.0.0.1:3001"),
        ("::", "", "", "http://[::1]:3001", "http://[::1]:3001", None, "http://[::1]:3001"),
        ("127.0.0.1", "", "127.0.0.1", "http://127.0.0.1:3001", "http://127.0.0.1:3001", "qualgent.test", PUBLIC),
        ("192.0.2.7", "", "192.0.2.0/24", "http://192.0.2.7:3001", "http://192.0.2.7:3001", "qualgent.test", PUBLIC),
        ("192.0.2.7", "", "198.51.100.1", "http://192.0.2.7:3001", PUBLIC, None, PUBLIC),
        ("127.0.0.1", "/run/q/web.sock", "unix", "/run/q/web.sock", "http://localhost", "qualgent.test", PUBLIC),
    ],
)
def test_the_way_to_a_shared_server(
    settings: Any, tmp_path: Path, host: str, socket: str, proxies: str, address: str, base_url: str, name: str | None,
    others: str,
) -> None:  # fmt: skip
    """As a proxy where the server trusts one, over loopback, else by the public address: never in plain sight.

    Other programs (``others``) are no proxies.
    """
    settings.QUALGENT_AUTH, settings.QUALGENT_PUBLIC_URL, settings.QUALGENT_DATA_DIR = True, PUBLIC, tmp_path
    settings.HOST, settings.PORT, settings.QUALGENT_UNIX_SOCKET = host, 3001, socket
    settings.QUALGENT_TRUSTED_PROXIES = TrustedProxies.parse(proxies)
    assert (server_address(), program_address()) == (address, others)
    with local_client(1) as client:
        assert (str(client.base_url).rstrip("/"), client.headers.get("host")) == (base_url, name)
        (proof,) = (tmp_path / "commands").iterdir()
        assert proof.stat().st_mode & 0o077 == 0
        assert proof.name not in client.headers["authorization"]
    assert list((tmp_path / "commands").iterdir()) == []


def test_a_local_server_needs_no_credential(settings: Any, tmp_path: Path) -> None:
    """The kernel says whose the connection is."""
    settings.QUALGENT_DATA_DIR = tmp_path
    with local_client(1) as client:
        assert "authorization" not in client.headers
    assert list(tmp_path.iterdir()) == []
