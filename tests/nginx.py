"""The real nginx with the configuration of the docs in front of a server: TLS by a private CA, TCP or a unix socket."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import httpx
import pytest

from qgprotocol.tls import CA_FILE
from tests.private_ca import PrivateCA
from tests.server_process import ROOT, ServerProcess

RECIPE = ROOT / "docs" / "proxy" / "nginx.conf"
START_SECONDS = 20
MAIN = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log warn;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/answers; fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    proxy_read_timeout 1s; proxy_send_timeout 1s;  # far too short, unless the recipe has its own
    include {folder}/qualgent.conf;
}}
"""


def find_nginx() -> str:
    """Return the program. Skips the test without it, or fails under CI."""
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None and os.environ.get("CI"):
        pytest.fail("nginx is not installed")
    return program or pytest.skip("nginx is not installed")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Nginx:
    """A proxy for one name; ``with`` it. Its URL is known before, for the server's settings: ``env()``.

    Where bodies and answers would be buffered, no file can be made: a buffered upload fails.
    """

    def __init__(self, folder: Path, *, unix_socket: str = "", name: str = "localhost") -> None:
        """``unix_socket``: of the server, instead of a port."""
        self._name = name
        self._program = find_nginx()
        self._folder = folder
        self._unix_socket = unix_socket
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self._plain_port = free_port(), free_port()
        self.ca = PrivateCA(folder)
        self.url = f"https://{name}:{self.port}"
        self.plain_url = f"http://{name}:{self._plain_port}"

    def env(self) -> dict[str, str]:
        """Return the environment of the server."""
        found = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": self.url, "QUALGENT_TRUSTED_PROXIES": "127.0.0.1"}
        if self._unix_socket:
            found |= {"QUALGENT_TRUSTED_PROXIES": "unix", "QUALGENT_UNIX_SOCKET": self._unix_socket}
        return found

    def client_env(self, token: str = "") -> dict[str, str]:
        """Return what programs need: the URL, the CA's file and a token."""
        return {"QUALGENT_URL": self.url, CA_FILE: str(self.ca.file), "QUALGENT_TOKEN": token}

    def client(self, token: str = "", **options: object) -> httpx.Client:
        """Return an HTTP client that trusts the CA."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        context = ssl.create_default_context(cafile=str(self.ca.file))
        return httpx.Client(base_url=self.url, headers=headers, verify=context, trust_env=False, timeout=60)

    def start(self, server: ServerProcess) -> Nginx:
        """Write the configuration and start; return once it accepts connections."""
        upstream = f"unix:{server.unix_socket}" if server.unix_socket else f"127.0.0.1:{server.port}"
        certificate, key = self.ca.sign(self._name)
        text = RECIPE.read_text()
        for pattern, value in (
            (r"server unix:\S+;", f"server {upstream};"),
            (r"\n +listen \[::\]\S+?( ssl)?;", ""),
            (r"listen 80;", f"listen 127.0.0.1:{self._plain_port};"),
            (r"listen 443 ssl;", f"listen 127.0.0.1:{self.port} ssl;"),
            (r"server_name qualgent\.example\.com;", f"server_name {self._name};"),
            (r"ssl_certificate +\S+;", f"ssl_certificate {certificate};"),
            (r"ssl_certificate_key +\S+;", f"ssl_certificate_key {key};"),
        ):
            text, number = re.subn(pattern, value, text)
            assert number, f"docs/proxy/nginx.conf has no {pattern}"
        (self._folder / "qualgent.conf").write_text(text)
        main = self._folder / "nginx.conf"
        main.write_text(MAIN.format(folder=self._folder))
        command = [self._program, "-p", str(self._folder), "-e", str(self._folder / "error.log"), "-c", str(main)]
        self._process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        self._wait(self._accepts)
        for name in ("bodies", "answers"):
            (self._folder / name).rmdir()
        return self

    def _accepts(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log("error")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not condition():
            assert time.monotonic() < deadline, self.log("error")
            time.sleep(0.02)  # nothing tells when another process listens

    def log(self, name: str = "access") -> str:
        """Return the access log or the error log."""
        path = self._folder / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> Nginx:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(START_SECONDS)
