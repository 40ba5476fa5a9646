"""Software bills of materials, in CycloneDX's JSON: the same text of the same inventory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

SPDX = {"Apache 2.0": "Apache-2.0", "OFL 1.1": "OFL-1.1"}  # as static/vendor/README.md has them


def make_sbom(found: dict[str, Any], *, name: str, version: str, revision: str, epoch: int) -> str:
    """Return the bill of an image; ``found`` is its inventory, ``epoch`` the commit's time (UNIX seconds)."""
    image = Component(
        type=ComponentType.CONTAINER,
        name=name,
        version=version,
        bom_ref="image",
        licenses=[LicenseFactory().make_with_id("MIT")],
    )
    key = json.dumps([name, version, revision, epoch, found], sort_keys=True)
    bom = Bom(components=list_components(found), serial_number=uuid5(NAMESPACE_URL, key))
    bom.metadata.component = image
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.metadata.tools.components.add(this_component())
    bom.register_dependency(image, bom.components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=1)
    return text + "\n"


def validate(text: str) -> None:
    """Raise ValueError if a bill is not valid by CycloneDX's schema, which refuses unknown fields."""
    if (error := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)) is not None:
        raise ValueError(str(error))


def list_components(found: dict[str, Any]) -> Iterator[Component]:
    """Yield what an inventory has: system, Python and the packages of all kinds."""
    system, release = found["os"]
    yield Component(type=ComponentType.OPERATING_SYSTEM, name=system, version=release, bom_ref="os")
    yield library(PackageURL("generic", None, "python", found["python"]), "PSF-2.0")
    for row in found["deb"]:
        qualifiers = {"arch": row["architecture"], "distro": f"{system}-{release}"}
        yield library(PackageURL("deb", system, row["name"], row["version"], qualifiers))
    for row in found["pypi"]:
        yield library(PackageURL("pypi", None, row["name"], row["version"]), row["licence"])
    for row in found["npm"]:
        group, _, name = row["name"].rpartition("/")
        yield library(PackageURL("npm", group or None, name, row["version"]), SPDX.get(row["licence"], row["licence"]))


def library(purl: PackageURL, licence: str = "") -> Component:
    licences = [LicenseFactory().make_from_string(licence)] if licence else []
    group = purl.namespace if purl.type == "npm" else None
    return Component(
        name=purl.name, group=group, version=purl.version, purl=purl, bom_ref=purl.to_string(), licenses=licences
    )
