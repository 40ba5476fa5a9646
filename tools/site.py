"""The documentation's site: ``make docs`` builds it into ``build/docs``; warnings are errors.

    make docs
    make docs ARGS="--links"

``--links`` requests every external address of the pages instead, and lists those that are gone.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = "build/docs"  # where a server looks for it


def build_site(sources: Path, output: Path, builder: str = "html") -> int:
    """Build the pages of the folder ``sources`` into a new folder ``output``; return Sphinx's exit code."""
    shutil.rmtree(output, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="qualgent-docs-") as cache:
        strict = ("--fail-on-warning", "--keep-going", "--nitpicky", "--quiet")
        command = (sys.executable, "-m", "sphinx", "--builder", builder, *strict, "--doctree-dir", cache)
        return subprocess.run([*command, sources, output], check=False).returncode


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make docs", description=__doc__.split("\n\n")[0])
    parser.add_argument("--links", action="store_true", help="check external links instead")
    options = parser.parse_args(arguments)
    if options.links:
        with tempfile.TemporaryDirectory(prefix="qualgent-links-") as output:
            return build_site(ROOT / "docs", Path(output), "linkcheck")
    return build_site(ROOT / "docs", ROOT / SITE)


if __name__ == "__main__":
    sys.exit(main())
