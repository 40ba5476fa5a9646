"""The real nginx and Caddy with the configurations of the docs, in front of a server: TLS by a private CA."""

from __future__ import annotations

import os
import re
import shutil
import socket
import ssl
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Self
from urllib.parse import urlsplit

import httpx
import pytest

from qgprotocol.tls import CA_FILE
from tests.private_ca import PrivateCA
from tests.server_process import ROOT, ServerProcess
from tests.support.waiting import eventually
from tools.servers import free_port

RECIPES = ROOT / "docs" / "proxy"
START_SECONDS = 20
CONTENT_NAME = "content.localhost"  # of user content, at the same port
NGINX_MAIN = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log warn;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/answers; fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    proxy_read_timeout 1s; proxy_send_timeout 1s;  # far too short, unless the recipe has its own
    include {folder}/conf.d/*.conf;
}}
"""
CADDY_MAIN = """
{{
    admin off
    http_port {plain_port}
    https_port {port}
    default_bind 127.0.0.1
    storage file_system {folder}/storage
}}
import {folder}/Caddyfile-recipe
"""


def find_program(name: str) -> str:
    """Return the path of a program. Skips the test without it, or fails under CI."""
    program = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None and os.environ.get("CI"):
        pytest.fail(f"{name} is not installed")
    return program or pytest.skip(f"{name} is not installed")


def fill_in(recipe: str, replacements: dict[str, str]) -> str:
    """Return a recipe of the docs with each pattern replaced, which it must have."""
    text = (RECIPES / recipe).read_text()
    for pattern, value in replacements.items():
        text, number = re.subn(pattern, value, text)
        assert number, f"docs/proxy/{recipe} has no {pattern}"
    return text


def server_env(url: str, unix_socket: str = "") -> dict[str, str]:
    """Return the environment of a server whose proxy has a URL."""
    content = f"https://{CONTENT_NAME}:{urlsplit(url).port}"
    found = {"QUALGENT_AUTH": "on", "QUALGENT_PUBLIC_URL": url, "QUALGENT_TRUSTED_PROXIES": "127.0.0.1"}
    found["QUALGENT_CONTENT_URL"] = content
    if unix_socket:
        found |= {"QUALGENT_TRUSTED_PROXIES": "unix", "QUALGENT_UNIX_SOCKET": unix_socket}
    return found


class ReverseProxy(ABC):
    """A proxy for one name; ``with`` it. Its URL is known before, for the server's settings: ``env()``."""

    PROGRAM: ClassVar[str]

    def __init__(self, folder: Path, *, unix_socket: str = "", name: str = "localhost", port: int = 0) -> None:
        """``unix_socket``: of the server, instead of a port."""
        self._program = find_program(self.PROGRAM)
        self._name = name
        self._folder = folder
        self._unix_socket = unix_socket
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self._plain_port = port or free_port(), free_port()
        self.ca = PrivateCA(folder)
        self.context = ssl.create_default_context(cafile=str(self.ca.file))
        self.url = f"https://{name}:{self.port}"
        self.plain_url = f"http://{name}:{self._plain_port}"

    def env(self) -> dict[str, str]:
        """Return the environment of the server."""
        return server_env(self.url, self._unix_socket)

    def client_env(self, token: str = "") -> dict[str, str]:
        """Return what programs need: the URL, the CA's file and a token."""
        return {"QUALGENT_URL": self.url, CA_FILE: str(self.ca.file), "QUALGENT_TOKEN": token}

    def client(self, token: str = "") -> httpx.Client:
        """Return an HTTP client that trusts the CA."""
        headers = {"authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.url, headers=headers, verify=self.context, trust_env=False, timeout=60)

    def start(self, server: ServerProcess) -> Self:
        """Write the configuration and start; return once it accepts connections."""
        command = self._configure(server, *self.ca.sign(self._name, CONTENT_NAME))
        with (self._folder / "output.log").open("ab") as output:
            self._process = subprocess.Popen(
                command, stdout=output, stderr=output, env={**os.environ, "HOME": str(self._folder)}
            )
        self._wait(self._accepts)
        return self

    @abstractmethod
    def _configure(self, server: ServerProcess, certificate: Path, key: Path) -> list[str]:
        """Write the configuration; return the command."""

    def _accepts(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log("output") + self.log("error")
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def _wait(self, condition: Callable[[], bool]) -> None:
        eventually(condition, seconds=START_SECONDS, otherwise=lambda: self.log("output") + self.log("error"))

    def log(self, name: str) -> str:
        """Return a log: access, error, or what the program printed (output)."""
        path = self._folder / f"{name}.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(START_SECONDS)


class Nginx(ReverseProxy):
    """Where bodies and answers would be buffered, no file can be made: a buffered upload fails."""

    PROGRAM = "nginx"

    def start(self, server: ServerProcess) -> Self:
        super().start(server)
        for name in ("bodies", "answers"):
            (self._folder / name).rmdir()
        return self

    def _configure(self, server: ServerProcess, certificate: Path, key: Path) -> list[str]:
        upstream = f"unix:{server.unix_socket}" if server.unix_socket else f"127.0.0.1:{server.port}"
        tls = {
            r"\n +listen \[::\]\S+?( ssl)?;": "",
            r"listen 443 ssl;": f"listen 127.0.0.1:{self.port} ssl;",
            r"ssl_certificate +\S+;": f"ssl_certificate {certificate};",
            r"ssl_certificate_key +\S+;": f"ssl_certificate_key {key};",
        }
        pages = tls | {
            r"server unix:\S+;": f"server {upstream};",
            r"listen 80;": f"listen 127.0.0.1:{self._plain_port};",
            r"server_name qualgent\.example\.com;": f"server_name {self._name};",
        }
        recipes = self._folder / "conf.d"
        recipes.mkdir()
        (recipes / "qualgent.conf").write_text(fill_in("nginx.conf", pages))
        main = self._folder / "nginx.conf"
        main.write_text(NGINX_MAIN.format(folder=self._folder))
        command = [self._program, "-p", str(self._folder), "-e", str(self._folder / "error.log"), "-c", str(main)]
        subprocess.run([*command, "-t"], check=True)  # without a host of contents, too
        content = tls | {r"server_name qualgent-content\.example\.net;": f"server_name {CONTENT_NAME};"}
        (recipes / "qualgent-content.conf").write_text(fill_in("nginx-content.conf", content))
        return command


class Caddy(ReverseProxy):
    """Caddy, which has no access log here."""

    PROGRAM = "caddy"

    def _configure(self, server: ServerProcess, certificate: Path, key: Path) -> list[str]:
        upstream = f"unix/{server.unix_socket}" if server.unix_socket else f"127.0.0.1:{server.port}"
        replacements = {
            r"\nqualgent\.example\.com \{": f"\n{self._name} {{",
            r"\nqualgent-content\.example\.net \{": f"\n{CONTENT_NAME} {{",
            r"# tls \S+ \S+": f"tls {certificate} {key}",
            r"reverse_proxy unix/\S+ ": f"reverse_proxy {upstream} ",
        }
        (self._folder / "Caddyfile-recipe").write_text(fill_in("Caddyfile", replacements))
        main = self._folder / "Caddyfile"
        main.write_text(CADDY_MAIN.format(folder=self._folder, port=self.port, plain_port=self._plain_port))
        return [self._program, "run", "--config", str(main), "--adapter", "caddyfile"]
