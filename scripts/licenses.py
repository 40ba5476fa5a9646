"""Write THIRD-PARTY.md: the licenses of what a server installs and of what it serves; ``--check`` only compares.

Packages are those of the lock files, as installed here; vendored files are those of static/vendor/README.md, and the
documentation has scripts and styles of Sphinx.
"""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "THIRD-PARTY.md"
LOCKS = ("requirements.lock", "requirements-agent.lock")
ELSEWHERE = {
    "async-timeout": "Apache-2.0",
    "colorama": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
    "u-msgpack-python": "MIT",
}
"""Packages of other systems or Pythons than those of the checks."""
HEAD = """# Third-party software

Written by `scripts/licenses.py` from the lock files: `make lock` runs it. QualGent itself: [LICENSE](LICENSE).

## Python packages

Installed beside `qualgent` and `qualgent-server`, not part of them.

| package | version | license |
| --- | --- | --- |
"""
FILES = """
## Files served to browsers

Part of `qualgent-server`; their licenses are in `static/vendor/licenses`, `qualgent/server/content/trace_viewer`, and
`_static/LICENSE.rst` of the documentation.

| package | license |
| --- | --- |
"""


def page() -> str:
    """Return the page as it should be. Raises SystemExit for a package without a license."""
    pins: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in re.findall(
            r"^([\w.-]+)(?:\[[^]]*\])?==([^\s;]+)", (ROOT / lock).read_text(), re.MULTILINE
        ):
            pins.setdefault(name.lower(), set()).add(version)
    packages = [f"| {name} | {', '.join(sorted(pins[name]))} | {license_of(name)} |" for name in sorted(pins)]
    rows = re.findall(r"^\| `[^`]+` \| ([^|]+) \| [^|]+ \| \[([^]]+)\]", read("static/vendor/README.md"), re.MULTILINE)
    viewer = re.search(
        r"npm package (playwright-core) ([\d.]+),", read("qualgent/server/content/trace_viewer/README.md")
    )
    sphinx = re.search(r"^sphinx==([^\s;]+)", read("requirements-dev.lock"), re.MULTILINE)
    if not rows or viewer is None or sphinx is None:
        raise SystemExit("the README.md of the vendored files, or requirements-dev.lock, has another form")
    vendored = dict.fromkeys(f"| {package} | {license} |" for package, license in rows)
    others = (f"| {' '.join(viewer.groups())} | Apache 2.0 |", f"| sphinx {sphinx[1]} | {license_of('sphinx')} |")
    return "\n".join([HEAD + "\n".join(packages), FILES + "\n".join([*vendored, *others]), ""])


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def license_of(name: str) -> str:
    try:
        return _declared(distribution(name)).replace("|", "/")
    except PackageNotFoundError:
        if name in ELSEWHERE:
            return ELSEWHERE[name]
        raise SystemExit(f"{name} is not installed: scripts/venv dev, or add it to ELSEWHERE") from None


def _declared(package: Distribution) -> str:
    metadata = package.metadata
    classifiers = [
        line.split(" :: ")[-1] for line in metadata.get_all("Classifier") or [] if line.startswith("License ::")
    ]
    text = (
        metadata.get("License-Expression")
        or " or ".join(classifiers)
        or (metadata.get("License") or "").partition("\n")[0]
    )
    if not text:
        raise SystemExit(f"{metadata['Name']} declares no license")
    return text


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        sys.exit("THIRD-PARTY.md is not current: run scripts/licenses.py")
