"""Dockerfile, compose.yaml, manifests and units say what the product has.

Nothing here builds an image or starts a container: tests/real/test_images.py does, and ``make cluster`` runs the same
processes.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest

from qgagent.enroll_command import TOKEN_VARIABLE
from qgagent.enroll_command import enroll as enroll_command
from qgagent.run_command import run as run_command
from qgprotocol.tls import CA_FILE
from qualgent.api.install.wheel import FILES as WHEEL_FILES
from qualgent.core.env import DECLARED
from qualgent.server.probes import PROBES, SERVED
from qualgent.web import limits

from . import deploy_files as files
from .deploy_files import ROOT

ROLES = ("gateway", "scheduler")
MAX_EXPOSURE = 30  # of 100, as systemd rates it
OWN_IMAGES = ("qualgent", "qualgent-agent")
UNSET = "0.0.0"  # who builds or deploys sets the version


def readable(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [*files.FILES, ROOT / "docs" / "deploy.md"], ids=readable)
def test_every_variable_exists(path: Path) -> None:
    """Whatever is called like a variable of the server or of qgagent is one."""
    options = [option for command in (run_command, enroll_command) for option in command.params]
    read = re.findall(r"\w+", " ".join(str(option.envvar) for option in options))  # an option has one, or a list
    known = {*DECLARED, CA_FILE, TOKEN_VARIABLE, *read}
    assert set(re.findall(r"\b(?:QUALGENT|QGAGENT)_[A-Z_]+\b", path.read_text())) <= known


def test_every_setting_exists() -> None:
    """The variables that have no prefix, too."""
    for service in (*files.services("gateway").values(), *files.services("scheduler").values()):
        assert service["environment"].keys() <= DECLARED.keys()
    for read in (files.image_environment, files.config_map, files.secret_variables, files.unit_environment):
        assert (variables := read())
        assert variables.keys() <= DECLARED.keys()


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("way", ["compose", "kubernetes", "systemd"])
def test_the_server_accepts_the_settings(way: str, role: str, tmp_path: Path) -> None:
    """It starts with them: none is missing, and none is refused but the examples' name."""
    own = {
        "DATABASE_URL": "postgres://qualgent:4f1c@postgres/qualgent", "REDIS_URL": "redis://valkey:6379",
        "QUALGENT_SECRET_KEY": files.KEY, "QUALGENT_PUBLIC_URL": "https://qualgent.test",
    }  # fmt: skip
    environments = {
        "compose": files.image_environment() | next(iter(files.services(role).values()))["environment"],
        "kubernetes": files.image_environment() | files.config_map() | files.secret_variables() | own,
        "systemd": files.unit_environment() | own,
    }
    ours = {**environments[way], "QUALGENT_DATA_DIR": str(tmp_path), "QUALGENT_ROLE": role}
    shown = "s.QUALGENT_AUTH, s.QUALGENT_PUBLIC_URL, s.DATABASES['default']['HOST']"
    code = f"from qualgent import settings as s; print({shown})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={"PATH": os.environ["PATH"], **ours},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.stdout.split(), done.stderr) == (["True", "https://qualgent.test", "postgres"], "")
    assert not (tmp_path / "secret_key").exists()


@pytest.mark.parametrize("way", ["compose", "kubernetes", "systemd"])
def test_the_secret_key_is_given_to_every_process(way: str) -> None:
    """Of migrations as well; it is made by who deploys, and stands in no file of this repository."""
    match way:
        case "compose":
            ours = [one for one in files.compose()["services"].values() if one["image"] == "qualgent:local"]
            assert [one["environment"]["QUALGENT_SECRET_KEY"] for one in ours] == [files.KEY] * 5
            assert "${QUALGENT_SECRET_KEY:-}" in (ROOT / "compose.yaml").read_text()
        case "kubernetes":
            assert files.secret_variables()["QUALGENT_SECRET_KEY"] == ""
        case "systemd":
            assert files.unit_environment()["QUALGENT_SECRET_KEY"] == "…"
            units = [files.unit_settings(path)["EnvironmentFile"] for path in files.UNITS]
            assert units == ["/etc/qualgent/environment"] * 3


def test_two_of_each_role_run() -> None:
    """One of each can fail or be replaced."""
    assert [len(files.services(role)) for role in ROLES] == [2, 2]
    deployments = files.objects("Deployment")
    for role in ROLES:
        deployment = deployments.pop(f"qualgent-{role}")
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        assert (deployment["spec"]["replicas"], container["args"][-2:]) == (2, ["--role", role])
        assert deployment["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
        settings = files.unit_settings(ROOT / "deploy" / "systemd" / f"qualgent-{role}@.service")
        assert settings["ExecStart"].endswith(f" -m qualgent.server --role {role} --port %i")
    assert deployments == {}


def test_migrations_run_before_the_servers() -> None:
    """As servers refuse to start on tables of another version."""
    for role in ROLES:
        for service in files.services(role).values():
            assert service["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    command = ["python", "manage.py", "migrate"]
    assert files.compose()["services"]["migrate"]["command"] == command
    assert files.pods()["qualgent-migrate"]["spec"]["containers"][0]["args"] == command
    unit = files.unit_settings(ROOT / "deploy" / "systemd" / "qualgent-migrate.service")
    assert unit["ExecStart"].endswith("python manage.py migrate")


def test_ports_are_those_of_the_image() -> None:
    """Of probes, services, pods and the proxy."""
    port = files.image_environment()["PORT"]
    assert ("EXPOSE", port) in files.stage("server")
    caddyfile = (ROOT / "deploy" / "compose" / "Caddyfile").read_text()
    assert re.findall(r"(gateway-\d+):(\d+)", caddyfile) == [(name, port) for name in files.services("gateway")]
    for deployment in files.objects("Deployment").values():
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        assert container["ports"] == [{"name": "http", "containerPort": int(port)}]
    assert [one["targetPort"] for one in files.objects("Service")["qualgent"]["spec"]["ports"]] == ["http"]


def test_probes_ask_for_what_is_served_to_everybody() -> None:
    """Liveness by /healthz, as a restart does not help a server that is not ready; readiness by /readyz."""
    assert PROBES < SERVED
    for deployment in files.objects("Deployment").values():
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        for probe, path in (("startup", "/healthz"), ("liveness", "/healthz"), ("readiness", "/readyz")):
            assert container[f"{probe}Probe"]["httpGet"] == {"path": path, "port": "http"}
    asked = re.findall(r"'(/\w+z)'|:3000(/\w+z)|health_uri (\S+)", "".join(path.read_text() for path in files.FILES))
    assert {"".join(one) for one in asked} == PROBES


@contextmanager
def answering(status: int) -> Iterator[int]:
    """Run a server that answers every request with a status. Yields its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@pytest.mark.seconds
@pytest.mark.parametrize("status", [200, 503])
def test_health_checks_work(status: int) -> None:
    """The commands of image and services succeed if and only if the server answers with 200."""
    (healthcheck,) = [rest for word, rest in files.stage("server") if word == "HEALTHCHECK"]
    commands = [json.loads(healthcheck.partition(" CMD ")[2])]
    commands += [service["healthcheck"]["test"][1:] for service in files.services("gateway").values()]
    for command in commands:
        assert command[0] == "python"
        with answering(status) as port:
            code = command[2].replace(":3000", f":{port}")
            environment = {**os.environ, "PORT": str(port), "http_proxy": "http://127.0.0.1:9"}
            done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
        assert (done.returncode == 0) is (status == 200), done.stderr


def test_images_are_pinned() -> None:
    """To a whole version; ours have none in a checkout (compose builds them, an overlay of Kubernetes sets the tag)."""
    bases = [rest.split()[0] for word, rest in files.dockerfile() if word == "FROM"]
    stages = {rest.split()[2] for word, rest in files.dockerfile() if word == "FROM"}
    images = {base for base in bases if base not in stages}
    images |= {service["image"] for service in files.compose()["services"].values()}
    images |= {container["image"] for pod in files.pods().values() for container in pod["spec"]["containers"]}
    for image in images:
        name, _, tag = image.rpartition("/")[2].partition(":")
        assert tag in ("local", UNSET) if name in OWN_IMAGES else re.match(r"\d+\.\d+", tag), image
    labels = {rest for word, rest in files.dockerfile() if word == "ARG"}
    assert labels == {f"VERSION={UNSET}", "REVISION=unknown"}


def test_there_are_no_secrets() -> None:
    """Passwords come from files that are not here."""
    password = "${POSTGRES_PASSWORD:?set it in .env}"
    text = (ROOT / "compose.yaml").read_text()
    assert re.findall(r"PASSWORD: (.+)", text) == [password]
    assert re.findall(r"postgres://\w+:(.+)@", text) == [password]
    assert set(files.secret_variables().values()) == {""}
    assert files.objects("Secret") == {}


def test_nothing_is_killed_while_it_stops() -> None:
    """There is time for the notice, and for the longest stop."""
    for role in ROLES:
        for service in files.services(role).values():
            notice = float(service["environment"]["QUALGENT_STOP_NOTICE_SECONDS"])
            assert float(service["stop_grace_period"].removesuffix("s")) > notice + limits.STOP_SECONDS
        unit = files.unit_settings(ROOT / "deploy" / "systemd" / f"qualgent-{role}@.service")
        notice = float(files.unit_environment()["QUALGENT_STOP_NOTICE_SECONDS"])
        assert float(unit["TimeoutStopSec"]) > notice + limits.STOP_SECONDS
        pod = files.pods()[f"qualgent-{role}"]["spec"]
        notice = float(files.config_map()["QUALGENT_STOP_NOTICE_SECONDS"])
        assert pod["terminationGracePeriodSeconds"] > notice + limits.STOP_SECONDS
        readiness = pod["containers"][0]["readinessProbe"]
        assert notice > readiness["periodSeconds"] * readiness["failureThreshold"]


def test_superseded_schedulers_are_started_again() -> None:
    """They exit with 75, by which they are to come back as standbys."""
    code = re.search(r"^SUPERSEDED = (\d+)", (ROOT / "qualgent" / "boot" / "startup.py").read_text(), re.MULTILINE)
    assert code is not None
    unit = files.unit_settings(ROOT / "deploy" / "systemd" / "qualgent-scheduler@.service")
    assert (unit["Restart"], unit["RestartForceExitStatus"], unit["StartLimitIntervalSec"]) == ("always", code[1], "0")
    assert {service["restart"] for service in files.services("scheduler").values()} == {"unless-stopped"}


def test_containers_have_no_rights() -> None:
    """They run as a user of their own, on a read-only root file system."""
    for name in ("server", "agent"):
        assert ("USER", "10001:10001") in files.stage(name)
    ours = [one for one in files.compose()["services"].values() if one["image"].partition(":")[0] in OWN_IMAGES]
    assert len(ours) == 6
    for service in ours:
        assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert len(files.pods()) == 3
    for pod in files.pods().values():
        spec, (container,) = pod["spec"], pod["spec"]["containers"]
        assert (spec["securityContext"]["runAsNonRoot"], spec["securityContext"]["runAsUser"]) == (True, 10001)
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]},
        }  # fmt: skip
        assert container["resources"].keys() == {"requests", "limits"}


def test_the_image_has_what_the_server_needs() -> None:
    """.dockerignore lets through what the product consists of; no data, no secret, no history."""
    first, *lines = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if not line.startswith("#")]
    assert first == "*"
    let_through = {line.removeprefix("!") for line in lines if line.startswith("!")}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    packages = {*project["tool"]["importlinter"]["root_packages"]} - {"tests", "benchmarks", "tools"}
    needed = {*packages, *WHEEL_FILES, "static", "templates", "reporters", "manage.py"}
    locks = {"requirements.txt", "requirements.lock", "requirements-agent.lock"}  # the doctor compares with the first
    site = {"build/docs"}  # where it has been built
    assert let_through == needed | locks | site
    assert all((ROOT / name).exists() for name in let_through - site)


def test_the_agents_image_has_what_qgagent_imports() -> None:
    """Its packages and the reporters are copied, and they import no other one of ours."""
    lines = [rest for _, rest in files.stage("agent") if rest.startswith("--from=source")]
    copied = {line.split()[1].rsplit("/", 1)[1] for line in lines}
    code = (
        "import importlib, pkgutil, sys, qgagent\n"
        "for found in pkgutil.walk_packages(qgagent.__path__, 'qgagent.'):\n"
        "    found.name.endswith('__main__') or importlib.import_module(found.name)\n"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["root_packages"]
    assert {*done.stdout.split()} & {*packages} | {"reporters"} == copied


def test_parts_of_the_compose_file_fit() -> None:
    """The trusted proxy is Caddy, at an address that no other container gets; files are shared, the database is not."""
    spec = files.compose()
    address = ip_address(spec["services"]["caddy"]["networks"]["edge"]["ipv4_address"])
    (network,) = spec["networks"]["edge"]["ipam"]["config"]
    assert address in ip_network(network["subnet"])
    assert address not in ip_network(network["ip_range"])
    made = next(rest for word, rest in files.stage("server") if word == "RUN" and "/var/lib/" in rest)
    for name, service in (*files.services("gateway").items(), *files.services("scheduler").items()):
        assert service["environment"]["QUALGENT_TRUSTED_PROXIES"] == str(address)
        folder = service["environment"]["QUALGENT_FILES_URL"].removeprefix("file://")
        assert service["volumes"] == [f"files:{folder}", f"{name}:{files.image_environment()['QUALGENT_DATA_DIR']}"]
        assert folder in made.split()
        own = {"QUALGENT_GATEWAY_URL": f"http://{name}:{files.image_environment()['PORT']}"}
        assert own.items() <= service["environment"].items() or name.startswith("scheduler")


def test_units_have_a_folder_each() -> None:
    """Two gateways of one machine, too; the file store is another one, the same for all."""
    folders = set()
    for path in files.UNITS:
        lines = path.read_text().splitlines()
        (data,) = [line for line in lines if line.startswith("Environment=QUALGENT_DATA_DIR=")]
        settings = files.unit_settings(path)
        assert data.endswith(f"=/var/lib/{settings['StateDirectory']}")
        assert files.unit_environment()["QUALGENT_FILES_URL"] == f"file://{settings['ReadWritePaths']}"
        assert settings["RequiresMountsFor"] == settings["ReadWritePaths"]
        assert ("%i" in data) == ("@" in path.name)
        folders.add(data)
    assert len(folders) == len(files.UNITS)
    assert "QUALGENT_DATA_DIR" not in files.unit_environment()  # the file would have the last word
    gateway = (ROOT / "deploy" / "systemd" / "qualgent-gateway@.service").read_text()
    assert "\nEnvironment=QUALGENT_GATEWAY_URL=http://%H:%i\n" in gateway


def test_the_networks_of_the_compose_file_fit() -> None:
    """Only the proxy has ports, and PostgreSQL and Valkey are in a network without a way out."""
    spec = files.compose()
    assert spec["networks"]["data"] == {"internal": True}
    assert [spec["services"][name]["networks"] for name in ("postgres", "valkey")] == [["data"], ["data"]]
    assert [name for name, service in spec["services"].items() if "ports" in service] == ["caddy"]
    interval = re.search(r"health_interval (\d+)s", (ROOT / "deploy" / "compose" / "Caddyfile").read_text())
    assert interval is not None
    assert int(interval[1]) < float(spec["services"]["migrate"]["environment"]["QUALGENT_STOP_NOTICE_SECONDS"])


@pytest.mark.skipif(shutil.which("caddy") is None, reason="caddy is not installed")
def test_caddy_accepts_its_file(tmp_path: Path) -> None:
    """Without starting anything."""
    command = ["caddy", "validate", "--adapter", "caddyfile", "--config", ROOT / "deploy" / "compose" / "Caddyfile"]
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "SITE_HOST": "qualgent.localhost"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    """Without a warning, and as little exposed as the unit of one server."""
    units = []
    for path in files.UNITS:
        unit = tmp_path / path.name.replace("@", "@3001")
        unit.write_text(path.read_text().replace("/opt/qualgent/.venv/bin/python", sys.executable))
        units.append(unit)
    assert len(units) == 3
    for command in (["verify", "--man=no"], ["security", "--offline=true", f"--threshold={MAX_EXPOSURE}"]):
        done = subprocess.run(["systemd-analyze", *command, *units], capture_output=True, text=True, check=False)
        assert (done.returncode, "qualgent" in done.stderr) == (0, False), done.stdout + done.stderr
