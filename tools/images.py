"""Container images: ``make image`` builds those of the Dockerfile by podman, and writes into ``dist/`` what is in each.

With ``--debootstrap`` the Dockerfile's steps run on a Debian root made here, where its own base cannot be pulled: such
an image is for tests, not for a release.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from qgprotocol import __version__
from tools.sbom import make_sbom, validate
from tools.site import SITE, build_site

ROOT = Path(__file__).resolve().parent.parent
IMAGES = {"qualgent": "server", "qualgent-agent": "agent"}  # name → target
STAND_IN = "localhost/qualgent-base:trixie"
PACKAGES = ("ca-certificates", "python3", "python3-pip", "python3-venv")
# crun refuses cgroups of version 1
PODMAN = ("podman",) if Path("/sys/fs/cgroup/cgroup.controllers").exists() else ("podman", "--runtime", "runc")
AUTHORITIES = Path("usr/local/share/ca-certificates")


def podman(*arguments: str | Path) -> str:
    """Run podman and return its output; end with its messages if it fails."""
    return run(*PODMAN, *arguments)


def run(*command: str | Path) -> str:
    """Run a program and return its output; end with its messages if it fails."""
    environment = {**os.environ, "PODMAN_IGNORE_CGROUPSV1_WARNING": "1"}
    try:
        done = subprocess.run(
            [*map(str, command)],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        sys.exit(f"make image: {command[0]} is not installed")
    if done.returncode:
        sys.exit(f"make image: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def limits() -> list[str]:
    """Return options with this process's own limits: podman's defaults may be more than it can give."""
    options = []
    for name in ("nofile", "nproc"):
        _, hard = resource.getrlimit(getattr(resource, f"RLIMIT_{name.upper()}"))
        if hard != resource.RLIM_INFINITY:
            options += ["--ulimit", f"{name}={hard}:{hard}"]
    return options


def make_base() -> None:
    """Make the image ``STAND_IN``: Debian's Python, where the Dockerfile expects it. Needs root, and debootstrap."""
    with tempfile.TemporaryDirectory(prefix="qualgent-base-") as name:
        root, archive = Path(name, "root"), Path(name, "base.tar")
        run("debootstrap", "--variant=minbase", f"--include={','.join(PACKAGES)}", "trixie", root)
        if (here := Path("/") / AUTHORITIES).is_dir():  # of a network whose proxy has an authority of its own
            shutil.copytree(here, root / AUTHORITIES, dirs_exist_ok=True)
        run("chroot", root, "update-ca-certificates")
        run("chroot", root, "apt-get", "clean")
        for program in ("python", "pip"):
            (root / "usr/local/bin" / program).symlink_to(f"/usr/bin/{program}3")
        run("tar", "--create", "--numeric-owner", "--file", archive, "--directory", root, ".")
        podman("import", archive, STAND_IN)


def build(name: str, base: Sequence[str]) -> None:
    """Build an image under its name and this version; ``base``: options that choose another base."""
    podman(
        # OCI's format has no health checks
        *("build", "--format", "docker", "--target", IMAGES[name], "--tag", f"{name}:{__version__}", *base, *limits()),
        *("--build-arg", f"VERSION={__version__}", "--build-arg", f"REVISION={revision()}", "."),
    )


def describe(name: str) -> str:
    """Return the bill of materials of a built image."""
    code = (ROOT / "tools" / "inventory.py").read_text()
    options = ("--rm", "--network", "none", "--read-only", "--entrypoint", "python", *limits())
    found = json.loads(podman("run", *options, f"{name}:{__version__}", "-c", code))
    epoch = int(run("git", "log", "-1", "--format=%ct"))
    text = make_sbom(found, name=name, version=__version__, revision=revision(), epoch=epoch)
    validate(text)
    return text


def revision() -> str:
    return run("git", "rev-parse", "HEAD").strip()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="make image", description=__doc__.split("\n\n")[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder of the bills (default: dist)")
    parser.add_argument("--debootstrap", action="store_true", help="make a base instead of pulling the Dockerfile's")
    options = parser.parse_args(arguments)
    if build_site(ROOT / "docs", ROOT / SITE):
        sys.exit("make image: the documentation could not be built")
    if options.debootstrap:
        make_base()
    options.output.mkdir(parents=True, exist_ok=True)
    for name in IMAGES:
        build(name, ("--from", STAND_IN, "--pull=never") if options.debootstrap else ())
        path = options.output / f"{name}-{__version__}-image.cdx.json"
        path.write_text(describe(name))
        print(f"{name}:{__version__}  {path.name}")


if __name__ == "__main__":
    main()
