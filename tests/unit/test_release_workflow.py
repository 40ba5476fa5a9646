"""The workflow of a release: it builds once, and only jobs that publish have more than the right to read."""

from __future__ import annotations

import re
from typing import Any

import yaml

from tools.site import SITE

from . import deploy_files as files
from .deploy_files import ROOT

RELEASE: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text())
JOBS: dict[str, Any] = RELEASE["jobs"]
READ = {"contents": "read"}
PUBLISHING = {
    "pypi": {"id-token": "write"},
    "npm": {"id-token": "write"},
    "images": READ | {"packages": "write", "id-token": "write"},
    "release": {"contents": "write"},
}


def script_of(name: str) -> str:
    return "\n".join(step.get("run", "") for step in JOBS[name]["steps"])


def test_only_what_publishes_may_write() -> None:
    """Nothing by default; each identity for one job, which nobody's code but the action's runs in."""
    assert RELEASE["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {"checks": READ, "build": READ, **PUBLISHING}
    for name in ("pypi", "npm", "images"):
        assert JOBS[name]["environment"] == name
    for name in ("pypi", "npm", "release"):
        assert "actions/checkout" not in str(JOBS[name])


def test_checks_come_first_and_one_build_is_published() -> None:
    needs = {name: job.get("needs") for name, job in JOBS.items()}
    published = dict.fromkeys(("pypi", "npm", "images"), "build")
    assert needs == {"checks": None, "build": "checks", **published, "release": ["pypi", "npm", "images"]}
    assert [name for name in JOBS if name != "checks" and "make dist" in script_of(name)] == ["build"]
    assert script_of("build").index("tools.release check") < script_of("build").index("make dist")


def test_the_images_are_those_of_the_dockerfile() -> None:
    """Its last stages, with the arguments that they have, and the documentation."""
    for row in JOBS["images"]["strategy"]["matrix"]["include"]:
        given = re.findall(r"--build-arg \"?(\w+)=", script_of("images"))
        declared = {rest.partition("=")[0] for word, rest in files.stage(row["target"]) if word == "ARG"}
        assert set(given) == declared == {"VERSION", "REVISION"}
    assert {"--sbom=true", "--provenance=mode=max"} <= set(script_of("images").split())
    steps = [step.get("with", {}) for step in JOBS["images"]["steps"]]
    assert {"name": "docs", "path": SITE} in steps
    assert "make docs" in script_of("build")
