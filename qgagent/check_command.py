"""``qgagent check``: verify the configuration file, programs, devices and server of this host."""

import asyncio
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from qgprotocol.codec import MessageError, decode_from_server, encode
from qgprotocol.label_limits import find_label_problem
from qgprotocol.messages import PROTOCOL_VERSION, AgentHello, Hello, Refused, same_major
from qgprotocol.tls import CAFileError

from .adb import HINTS, Adb, AdbDevice
from .assemble import (
    DEFAULT_URL,
    LoadedConfig,
    adb_program,
    allowed_environment,
    load_config,
    open_sources,
    secret_values,
)
from .config import AgentConfig, Discover, Transport
from .credential import HostCredential, StoredCredential, open_credential
from .discovery import agent_name
from .errors import AgentError, ConfigError, CredentialError, LinkError, RefusedError
from .host import SOFTWARE
from .link_opener import LinkOpener
from .run_command import (
    CONFIG_OPTION,
    DISCOVER_OPTION,
    STATE_DIR_OPTION,
    TRANSPORT_OPTION,
    origin_of_url,
    url_option,
)
from .runner_checks import CheckResult, check_target
from .sources.store import find_git_problem
from .state_dir import default_state_dir

NO_PROTOCOL = "0.0"
"""A version that every server refuses, with its own version in the reason, before it registers an agent."""
ANSWER_SECONDS = 10.0
MARKS = {True: "ok  ", False: "FAIL", None: "note"}


@click.command("check")
@CONFIG_OPTION
@url_option(help="The server's address, instead of the file's.")
@TRANSPORT_OPTION
@DISCOVER_OPTION
@STATE_DIR_OPTION
def check_command(**options: Any) -> None:
    """Verify the configuration file: commands, paths, variables, devices, and the connection to the server.

    In the environment that tests get, looks up programs, queries the versions of test runners and adb, and starts the
    browsers of Playwright's projects; where only sources have the tests, those that Playwright has installed. Fetches
    sources. Runs no test and no install. With discovery, lists the devices that adb sees.

    Prints one line per check, and a note for what cannot be checked. Exit code 0: none failed; 1: at least one failed.
    """
    checks = list(_run_checks(**options))
    for check in checks:
        click.echo(f"{MARKS[check.passed]}  {check.text}")
    sys.exit(1 if any(check.passed is False for check in checks) else 0)


def _run_checks(
    config: Path | None,
    url: str | None,
    transport: Transport | None,
    discover: Discover | None,
    state_dir: Path | None,
) -> Iterator[CheckResult]:
    """Yield the results of all checks of this host, in order; stop where the rest depends on a failed one."""
    try:
        loaded = load_config(config, discover=discover)
        if loaded.path is None:
            raise ConfigError("there is no configuration file: qgagent init writes one")
        yield CheckResult(True, f"{loaded.path} can be read")
        credential = open_credential(url or loaded.config.url, state_dir or loaded.state_dir, rotate=False)
    except (ConfigError, CredentialError) as error:
        yield CheckResult(False, str(error))
        return
    yield from _check_host(loaded, is_enrolled=credential is not None)
    yield from _check_sources(loaded)
    try:
        agent_config = _agent_config(loaded)
    except ConfigError as error:
        yield CheckResult(False, str(error))
        return
    for slug in loaded.config.targets or loaded.config.target:
        yield from asyncio.run(check_target(loaded, agent_config, slug))
    if loaded.config.discover:
        yield from asyncio.run(_check_devices(loaded))
    if credential is not None:
        yield from _check_scope(loaded, credential.stored)
    url = url or loaded.config.url or (DEFAULT_URL if credential is None else credential.stored.url)
    found = asyncio.run(_check_server(url, transport or loaded.config.transport or "auto", credential))
    origin = origin_of_url(loaded, is_enrolled=credential is not None)
    yield found if origin == "--url" else CheckResult(found.passed, f"{found.text} (URL from {origin})")


def _check_host(loaded: LoadedConfig, *, is_enrolled: bool) -> Iterator[CheckResult]:
    """Check test root, name, targets and secrets of the configuration."""
    file, root = loaded.config, loaded.test_root
    yield CheckResult(root.is_dir(), f"test_root {root}" + ("" if root.is_dir() else ": no such directory"))
    if file.name is None and not is_enrolled:
        yield CheckResult(False, "name: missing; give one here, or run with --name")
    if not file.target:
        yield CheckResult(False, "no [target.…] table: without one, no test can be run")
    for name in file.secrets:
        yield CheckResult(name in os.environ, f"secret {name} " + ("is set" if name in os.environ else "is not set"))


def _agent_config(loaded: LoadedConfig) -> AgentConfig:
    """Return a process configuration for the checks, with defaults. Raises ConfigError: a secret is too short."""
    file = loaded.config
    name = file.name or "check"
    return AgentConfig(
        url=file.url or DEFAULT_URL,
        name=name,
        devices=file.devices,
        serials=tuple(file.serials),
        discover=file.discover,
        state_dir=loaded.state_dir or default_state_dir(name),
        secrets=secret_values(file, os.environ),
    )


def _check_sources(loaded: LoadedConfig) -> Iterator[CheckResult]:
    """Check each source: git, credential, ``prepare`` program; fetch its repository's branches and list them."""
    sources = open_sources(loaded, os.environ)
    repositories = any(source.repository for source in loaded.config.sources.values())
    if repositories and (wrong := find_git_problem()):
        yield CheckResult(False, wrong)
        return
    for name, source in loaded.config.sources.items():
        if source.credential is not None and source.credential not in os.environ:
            yield CheckResult(False, f"[source.{name}] credential: {source.credential} is not set")
        path = allowed_environment(loaded.config, os.environ).get("PATH", os.defpath)
        if source.prepare and "/" not in source.prepare[0] and shutil.which(source.prepare[0], path=path) is None:
            yield CheckResult(False, f"[source.{name}] prepare: {source.prepare[0]} is not on the PATH of commands")
        if source.bundles:
            yield CheckResult(True, f"[source.{name}] bundles of {', '.join(source.organizations)}")
        if not source.repository:
            continue
        try:
            branches = asyncio.run(sources.store(name).fetch_now())
        except (AgentError, OSError, subprocess.SubprocessError) as error:
            yield CheckResult(False, f"[source.{name}] {error}")
            continue
        found = ", ".join(branches[:10]) + (f" and {len(branches) - 10} more" if len(branches) > 10 else "")
        wanted = ", ".join(source.branches)
        yield CheckResult(bool(branches), f"[source.{name}] branches: {found or f'none of {wanted}'}")


def _check_scope(loaded: LoadedConfig, enrolled: StoredCredential) -> Iterator[CheckResult]:
    """Check name, targets and labels of the file against what this host was enrolled for."""
    file, prefix = loaded.config, enrolled.prefix
    name = file.name or enrolled.default_name
    fits = name.startswith(prefix)
    yield CheckResult(fits, f"enrolled at {enrolled.url}; name {name}" + ("" if fits else f" must begin with {prefix}"))
    beyond = [slug for slug in file.targets or file.target if enrolled.targets and slug not in enrolled.targets]
    if beyond:
        may = ", ".join(enrolled.targets)
        yield CheckResult(False, f"targets: this host may not serve {', '.join(beyond)}, but only {may}")
    problem = find_label_problem(file.labels, enrolled.labels, enrolled.allowed_labels)
    if problem:
        yield CheckResult(False, f"labels: the agents of this host {problem}")


async def _check_devices(loaded: LoadedConfig) -> list[CheckResult]:
    """Check adb, and each device that it lists."""
    try:
        adb = Adb(adb_program(loaded, os.environ))
        checks = [CheckResult(True, f"adb {await adb.version()}")]
        devices = await adb.devices()
    except AgentError as error:
        return [CheckResult(False, str(error))]
    if not devices:
        checks.append(CheckResult(True, "no device attached now; agents are added as devices are attached"))
    return checks + [_check_device(device, loaded.config.name or "NAME") for device in devices]


def _check_device(device: AdbDevice, name: str) -> CheckResult:
    """Check a device; an unusable one fails only if a person can make it usable."""
    if device.usable:
        known = ", ".join(f"{key}={value}" for key, value in device.details.items())
        return CheckResult(
            True, f"device {device.serial}: {agent_name(name, device.serial)}" + (f" ({known})" if known else "")
        )
    return CheckResult(device.state not in HINTS, f"device {device.serial} cannot run tests: {device.problem}")


async def _check_server(url: str, transport: Transport, credential: HostCredential | None) -> CheckResult:
    """Check the connection to the server with the credential, and that both protocol versions fit."""
    notes: list[str] = []
    open_link = LinkOpener(url, transport, notify=notes.append, credential=credential)
    name = f"check-{socket.gethostname()[:40]}-{secrets.token_hex(3)}"
    try:
        try:
            protocol = await _server_protocol(open_link, name=name)
        except RefusedError as error:
            if error.code != "credential" or credential is None:
                raise
            credential.rejected(error)
            protocol = await _server_protocol(open_link, name=name)  # the other one of an interrupted rotation
    except AgentError as error:
        return CheckResult(False, "; ".join([f"server {url}: {error}", *notes]))
    except CAFileError as error:
        return CheckResult(False, str(error))
    compatible = same_major(protocol)
    text = f"server {url} speaks protocol {protocol} by {open_link.transport_name}"
    return CheckResult(compatible, "; ".join([text if compatible else f"{text}, this is {PROTOCOL_VERSION}", *notes]))


async def _server_protocol(open_link: LinkOpener, *, name: str) -> str:
    """Return the server's protocol version, from its refusal of a hello of 0.0. Raises LinkError, RefusedError."""
    hello = Hello(
        protocol=NO_PROTOCOL,
        instance=name,
        host=name,
        software=SOFTWARE,
        agents=[AgentHello(name=name, targets=["none"])],
    )
    try:
        async with asyncio.timeout(ANSWER_SECONDS), open_link() as link:
            await link.send(encode(hello))
            message = decode_from_server(await link.receive())
    except TimeoutError as error:
        raise LinkError(f"no answer within {ANSWER_SECONDS:g} s") from error
    except MessageError as error:
        raise LinkError(f"the answer is not from a QualGent server: {error}") from error
    if not isinstance(message, Refused):
        raise LinkError("the answer is not from a QualGent server")
    if message.code != "protocol":
        raise RefusedError(message.code, message.reason)
    found = re.search(r"speaks protocol (\d+\.\d+)", message.reason)
    if found is None:
        raise LinkError(f"the server does not report its protocol version: {message.reason}")
    return found[1]
