"""The bill of materials of an image: complete, valid by CycloneDX's schema, and the same of the same inventory."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import distributions
from typing import Any

import pytest

from tools import inventory
from tools.sbom import make_sbom, validate

from .deploy_files import ROOT

STATUS = """\
Package: zlib1g
Status: install ok installed
Architecture: amd64
Source: zlib
Version: 1:1.3.dfsg+really1.3.1-1+b1
Description: compression library
 a line that goes on

Package: gone
Status: deinstall ok config-files
Architecture: amd64
Version: 2
"""
IMAGE = {"name": "qualgent", "version": "1.2.3", "revision": "4f1c", "epoch": 1_764_000_000}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return the inventory of this Python, as ``make image`` gets it, with packages of Debian."""
    done = subprocess.run(
        [sys.executable, "-c", (ROOT / "tools" / "inventory.py").read_text()],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    status = tmp_path_factory.mktemp("dpkg") / "status"
    status.write_text(STATUS)
    return {**json.loads(done.stdout), "os": ["debian", "13"], "deb": inventory.list_debian(status)}


@pytest.fixture(scope="module")
def bill(found: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(make_sbom(found, **IMAGE)))


def test_it_has_every_package(bill: dict[str, Any]) -> None:
    """Of Python as installed, of Debian what is not removed, and of npm what is vendored."""
    purls = {one["purl"] for one in bill["components"] if "purl" in one}
    assert "pkg:deb/debian/zlib1g@1:1.3.dfsg%2Breally1.3.1-1%2Bb1?arch=amd64&distro=debian-13" in purls
    assert sum(purl.startswith("pkg:deb/") for purl in purls) == 1
    installed = {(re.sub(r"[-_.]+", "-", one.name).lower(), one.version) for one in distributions()}
    listed = {tuple(purl.removeprefix("pkg:pypi/").split("@")) for purl in purls if purl.startswith("pkg:pypi/")}
    assert {(re.sub(r"[-_.]+", "-", name), version.replace("%2B", "+")) for name, version in listed} >= installed
    vendored = {f"pkg:npm/{found[0]}@{found[1]}".replace("/@", "/%40") for found in vendored_packages()}
    assert {purl for purl in purls if purl.startswith("pkg:npm/")} == vendored
    assert len(vendored) == 8
    assert (bill["metadata"]["component"]["name"], bill["metadata"]["component"]["version"]) == ("qualgent", "1.2.3")
    (of_image,) = [one["dependsOn"] for one in bill["dependencies"] if one["ref"] == "image"]
    assert {*of_image} == {one["bom-ref"] for one in bill["components"]}


def vendored_packages() -> set[tuple[str, ...]]:
    lines = (ROOT / "static" / "vendor" / "README.md").read_text().splitlines()
    rows = {tuple(line.split(" | ")[1].split()) for line in lines if line.startswith("| `")}
    viewer = (ROOT / "qualgent/server/content/trace_viewer/README.md").read_text().partition("npm package ")[2]
    return rows | {tuple(viewer.partition(",")[0].split())}


def test_it_is_the_same_again(found: dict[str, Any]) -> None:
    """Another inventory, commit or version has another serial number."""
    found = {**found, "pypi": found["pypi"][:3]}
    text = make_sbom(found, **IMAGE)
    assert make_sbom(json.loads(json.dumps(found)), **IMAGE) == text
    changes: list[dict[str, Any]] = [{"revision": "5f1c"}, {"version": "1.2.4"}, {"epoch": 1_764_000_001}]
    others = [make_sbom(found, **{**IMAGE, **change}) for change in changes]
    others.append(make_sbom({**found, "deb": []}, **IMAGE))
    assert len({json.loads(one)["serialNumber"] for one in (text, *others)}) == 5


@pytest.mark.seconds
def test_it_is_valid(bill: dict[str, Any]) -> None:
    """By the schema of CycloneDX 1.6."""
    text = json.dumps(bill)
    validate(text)
    for wrong in (text.replace('"library"', '"librarian"', 1), text.replace('"purl"', '"url"', 1)):
        with pytest.raises(ValueError, match=r"librarian|url"):
            validate(wrong)


def test_licences_are_those_of_spdx_where_stated(bill: dict[str, Any]) -> None:
    """An expression where the package has one; a name otherwise, and no text of a licence."""
    licences = {one["name"]: one.get("licenses", []) for one in bill["components"]}
    assert licences["python"] == [{"license": {"id": "PSF-2.0"}}]
    assert licences["django"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert licences["htm"] == [{"license": {"id": "Apache-2.0"}}]
    stated = [json.dumps(one) for one in licences.values()]
    assert max(map(len, stated)) < 300
    assert sum(one != "[]" for one in stated) > 0.9 * len(stated)
