"""Readers of the files that deploy the server: Dockerfile, compose.yaml, deploy/."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.distributions import skip_or_fail

ROOT = Path(__file__).resolve().parents[2]
KUBERNETES = ROOT / "deploy" / "kubernetes"
UNITS = sorted((ROOT / "deploy" / "systemd").glob("*.service"))
FILES = [
    ROOT / "Dockerfile",
    ROOT / "compose.yaml",
    *(path for path in sorted((ROOT / "deploy").rglob("*")) if path.is_file()),
]
RENDERERS = (("kustomize", "build"), ("kubectl", "kustomize"))
KEY = "0123456789abcdef" * 3  # QUALGENT_SECRET_KEY
VALUES = {"POSTGRES_PASSWORD": "4f1c", "SITE_HOST": "qualgent.test", "QUALGENT_SECRET_KEY": KEY}  # of .env


def dockerfile() -> list[tuple[str, str]]:
    """Return the instructions, each with its arguments."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text(), flags=re.MULTILINE).replace("\\\n", " ")
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in text.splitlines()) if word]


def stage(name: str) -> list[tuple[str, str]]:
    """Return the instructions of a stage of the Dockerfile."""
    found: list[tuple[str, str]] = []
    is_inside = False
    for word, rest in dockerfile():
        if word == "FROM":
            is_inside = rest.endswith(f" AS {name}")
        if is_inside:
            found.append((word, rest))
    assert found, name
    return found


def image_environment() -> dict[str, str]:
    """Return the variables that the image of the server sets."""
    lines = [rest for word, rest in stage("server") if word == "ENV"]
    return dict(pair.split("=", 1) for line in lines for pair in shlex.split(line))


def interpolated(node: Any) -> Any:
    """Return a node of compose.yaml with the variables of ``VALUES``, put in after parsing as compose does."""

    def value(found: re.Match[str]) -> str:
        name, _, default = found[1].partition(":")
        if default.startswith("+"):
            return default[1:] if VALUES.get(name) else ""
        return VALUES.get(name, default.removeprefix("-"))

    if isinstance(node, dict):
        return {name: interpolated(one) for name, one in node.items()}
    if isinstance(node, list):
        return [interpolated(one) for one in node]
    return re.sub(r"\$\{([^}]+)\}", value, node) if isinstance(node, str) else node


def compose() -> dict[str, Any]:
    return dict(interpolated(yaml.safe_load((ROOT / "compose.yaml").read_text())))


def services(role: str) -> dict[str, Any]:
    """Return the services of compose.yaml that run the server in a role."""
    return {name: one for name, one in compose()["services"].items() if one.get("command", [])[-2:] == ["--role", role]}


@cache
def rendered() -> tuple[dict[str, Any], ...]:
    """Return the objects that kustomize makes of the example, in its order. Without kustomize, skip; in CI, fail."""
    command = next((one for one in RENDERERS if shutil.which(one[0])), None)
    if command is None:
        skip_or_fail("kustomize renders the manifests: apt-get install kustomize")
    done = subprocess.run([*command, KUBERNETES / "example"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return tuple(yaml.safe_load_all(done.stdout))


def objects(kind: str) -> dict[str, Any]:
    """Return the objects of Kubernetes of a kind, by name."""
    return {one["metadata"]["name"]: one for one in rendered() if one["kind"] == kind}


def config_map() -> dict[str, str]:
    """Return the variables that the pods get from the only ConfigMap."""
    (found,) = objects("ConfigMap").values()
    return dict(found["data"])


def secret_variables() -> dict[str, str]:
    lines = (KUBERNETES / "example" / "secret.example.env").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if not line.startswith("#"))


def pods() -> dict[str, Any]:
    """Return the pod templates, by the name of what makes them."""
    return {name: one["spec"]["template"] for kind in ("Deployment", "Job") for name, one in objects(kind).items()}


def unit_settings(path: Path) -> dict[str, str]:
    lines = (line.partition("=") for line in path.read_text().splitlines() if not line.startswith("#"))
    return {name: value for name, equals, value in lines if equals}


def unit_environment() -> dict[str, str]:
    """Return what docs/deploy.md has for /etc/qualgent/environment."""
    text = (ROOT / "docs" / "deploy.md").read_text()
    block = text.partition("`/etc/qualgent/environment`")[2].partition("```sh\n")[2].partition("```")[0]
    return dict(line.split("=", 1) for line in block.splitlines())
