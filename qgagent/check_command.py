"""``qgagent check``: whether this host could run what its configuration says."""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from msgspec import Struct

from qgprotocol.messages import PROTOCOL_VERSION, same_major

from .adb import HINTS, Adb, AdbDevice
from .assemble import DEFAULT_URL, Found, adb_program, allowed_environment, find_config, secret_values
from .config import Discover, Transport
from .discovery import agent_name
from .errors import AgentError, ConfigError
from .link_opener import LinkOpener
from .options import ServerUrl, option
from .probe import server_protocol
from .run_command import CONFIG_OPTION, DISCOVER_OPTION, TRANSPORT_OPTION, with_options
from .targets import commands_of


class Check(Struct, frozen=True):
    """One thing looked at."""

    good: bool
    text: str


@click.command()
@with_options(
    [
        CONFIG_OPTION,
        option("--url", type=ServerUrl(), help="The server's address, instead of the file's."),
        TRANSPORT_OPTION,
        DISCOVER_OPTION,
    ]
)
def check(**options: Any) -> None:
    """Verify the configuration file: commands, paths, variables, devices, and that the server is there.

    Runs none of the commands; where devices are discovered it asks adb for its version and for them.

    A line for each thing looked at; exit code 0 if all are well, 1 if one is not.
    """
    checks = list(_checks(options["config"], options["url"], options["transport"], options["discover"]))
    for one in checks:
        click.echo(f"{'ok  ' if one.good else 'FAIL'}  {one.text}")
    sys.exit(0 if all(one.good for one in checks) else 1)


def _checks(
    path: Path | None, url: str | None, transport: Transport | None, discover: Discover | None
) -> Iterator[Check]:
    try:
        found = find_config(path, discover=discover)
    except ConfigError as error:
        yield Check(False, str(error))
        return
    if found.path is None:
        yield Check(False, "there is no configuration file: qgagent init writes one")
        return
    yield Check(True, f"{found.path} can be read")
    yield from _host(found)
    for slug in found.config.targets or found.config.target:
        yield from _commands(found, slug)
    if found.config.discover:
        yield from asyncio.run(_devices(found))
    url = url or found.config.url or DEFAULT_URL
    yield asyncio.run(_server(url, transport or found.config.transport or "auto"))


def _host(found: Found) -> Iterator[Check]:
    file = found.config
    root = (found.directory / file.test_root).resolve()
    yield Check(root.is_dir(), f"test_root {root}" + ("" if root.is_dir() else ": there is no such directory"))
    if file.name is None:
        yield Check(False, "name: missing; give one here, or run with --name")
    if not file.target:
        yield Check(False, "there is no [target.…] table: without one tests are only played (simulated)")
    for name in file.secrets:
        yield Check(name in os.environ, f"secret {name} " + ("is set" if name in os.environ else "is not set"))
    try:
        secret_values(file, os.environ)
    except ConfigError as error:
        yield Check(False, str(error))


def _commands(found: Found, slug: str) -> Iterator[Check]:
    path = allowed_environment(found.config, os.environ).get("PATH", os.defpath)
    root = (found.directory / found.config.test_root).resolve()
    for key, arguments in commands_of(found.config.target[slug]).named():
        program = arguments[0]
        place = str(root / program) if "/" in program else shutil.which(program, path=path)
        if place is None:
            yield Check(False, f"[target.{slug}] {key}: {program} is not on the PATH that commands get")
        elif not os.access(place, os.X_OK) or os.path.isdir(place):
            yield Check(False, f"[target.{slug}] {key}: {place} cannot be run")
        else:
            yield Check(True, f"[target.{slug}] {key}: {place}")


async def _devices(found: Found) -> list[Check]:
    try:
        adb = Adb(adb_program(found, os.environ))
        checks = [Check(True, f"adb {await adb.version()}")]
        devices = await adb.devices()
    except AgentError as error:
        return [Check(False, str(error))]
    if not devices:
        checks.append(Check(True, "no device is attached now: agents come with them"))
    return checks + [_device(device, found.config.name or "NAME") for device in devices]


def _device(device: AdbDevice, name: str) -> Check:
    """One that will take no tests is only wrong where somebody can do something about it."""
    if device.usable:
        known = ", ".join(f"{key}={value}" for key, value in device.details.items())
        return Check(
            True, f"device {device.serial}: {agent_name(name, device.serial)}" + (f" ({known})" if known else "")
        )
    return Check(device.state not in HINTS, f"device {device.serial} takes no tests: {device.trouble}")


async def _server(url: str, transport: Transport) -> Check:
    notes: list[str] = []
    open_link = LinkOpener(url, transport, say=notes.append)
    try:
        protocol = await server_protocol(open_link, name=f"check-{socket.gethostname()[:40]}-{secrets.token_hex(3)}")
    except AgentError as error:
        return Check(False, "; ".join([f"server {url}: {error}", *notes]))
    good = same_major(protocol)
    said = f"server {url} speaks protocol {protocol} by {open_link.speaks}"
    return Check(good, "; ".join([said if good else f"{said}, this is {PROTOCOL_VERSION}", *notes]))
