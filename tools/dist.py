"""What is published: ``make dist`` builds it into ``dist/``, the same bytes of the same commit.

``qualgent`` (the clients), ``qualgent-server`` (the project behind a launcher) and ``pytest-qualgent``, each as sdist
and wheel, and ``@qualgent/playwright`` as npm's tarball. Each is built of a tree of its own in ``build/``, of files
that Git knows. The backend is setuptools: the server needs it anyway to build the wheel under ``/install/``.
"""

from __future__ import annotations

import argparse
import gzip
import io
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from qgprotocol import __version__
from qualgent.api.install.wheel import SHIPPED, copy_clients, copy_file, copy_folder

from .site import SITE, build_site

ROOT = Path(__file__).resolve().parent.parent
APP_FOLDERS = ("qualgent", "jobs", "agents", "templates", "static")
APP_FILES = ("manage.py", "pyproject.toml", "requirements.txt")  # the doctor compares with the last two
EPOCH = "SOURCE_DATE_EPOCH"


def build(output: Path, work: Path) -> list[Path]:
    """Build all distributions into the folder ``output`` by trees in ``work``, both empty; return the files."""
    checkout = work / "checkout"
    for name in run("git", "ls-files", "-z", "--", ".", ":!tests", cwd=ROOT).split("\0"):
        if name and (ROOT / name).is_file():
            copy_file(ROOT / name, checkout / name)
    copy_clients(checkout, work / "qualgent")
    (clients,) = build_python(work / "qualgent", output)
    copy_server(checkout, clients, work / "qualgent-server")
    build_python(work / "qualgent-server", output)
    copy_reporter(checkout, "pytest", "pyproject.toml", work / "pytest-qualgent")
    build_python(work / "pytest-qualgent", output)
    copy_reporter(checkout, "playwright", "package.json", work / "playwright")
    run("npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", output, cwd=work / "playwright")
    return sorted(output.iterdir())


def copy_server(checkout: Path, clients: Path, target: Path) -> None:
    """Make the tree of ``qualgent-server``; ``clients`` is the wheel that it serves under ``/install/``."""
    package, app = target / "qualgent_server", target / "qualgent_server" / "app"
    copy_folder(checkout / "packages" / "qualgent_server", package)
    for name in APP_FOLDERS:
        copy_folder(checkout / name, app / name)
    for name in APP_FILES:
        copy_file(checkout / name, app / name)
    copy_file(clients, app / SHIPPED / clients.name)
    if build_site(checkout / "docs", app / SITE):
        sys.exit("make dist: the documentation has errors, see above")
    for name in ("LICENSE", "THIRD-PARTY.md"):
        copy_file(checkout / name, target / name)
    copy_file(checkout / "packages" / "qualgent-server.md", target / "README.md")
    copy_file(checkout / "packages" / "qualgent-server.toml", target / "pyproject.toml")
    set_version(target / "pyproject.toml")
    lines = (line.partition("#")[0].strip() for line in (checkout / "requirements.txt").read_text().splitlines())
    requirements = [f"qualgent=={__version__}", *filter(None, lines)]
    (target / "requirements.txt").write_text("\n".join([*requirements, ""]))


def copy_reporter(checkout: Path, name: str, described: str, target: Path) -> None:
    copy_folder(checkout / "reporters" / name, target)
    set_version(target / described)


def set_version(path: Path) -> None:
    """Set the version in a pyproject.toml or package.json, which have 0.0.0 in the checkout."""
    text = path.read_text()
    assert text.count('"0.0.0"') == 1, path
    path.write_text(text.replace('"0.0.0"', f'"{__version__}"'))


def build_python(tree: Path, output: Path) -> list[Path]:
    """Build the sdist of a tree, and the wheel of the sdist; return the wheel."""
    before = set(output.iterdir())
    options = ("--quiet", "--offline", "--no-config", "--no-build-isolation", "--no-create-gitignore")
    run(sys.executable, "-m", "uv", "build", *options, "--python", sys.executable, "--out-dir", output, tree)
    built = set(output.iterdir()) - before
    for path in built:
        if path.name.endswith(".tar.gz"):
            rewrite_sdist(path, int(os.environ[EPOCH]))
    return [path for path in built if path.suffix == ".whl"]


def rewrite_sdist(path: Path, epoch: int) -> None:
    """Give an sdist times, modes, owners and an order that depend on its content only: setuptools does not."""
    with tarfile.open(path) as old:
        contents = {member.name: read(old, member) for member in old.getmembers() if member.isfile()}
    with (
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", fileobj=raw, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w") as new,
    ):
        for name, content in sorted(contents.items()):
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(content), epoch, 0o644
            new.addfile(info, io.BytesIO(content))


def read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(member)
    assert file is not None
    return file.read()


def run(*command: str | Path, cwd: Path | None = None) -> str:
    """Run a program and return its output; end with its messages if it fails."""
    try:
        done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        sys.exit(f"make dist: {command[0]} is not installed")
    if done.returncode:
        sys.exit(f"make dist: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def make_empty(folder: Path, default: str) -> Path:
    """Make a folder; remove what is in it only if it is the default one."""
    if folder == ROOT / default:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        sys.exit(f"make dist: {folder} is not empty")
    return folder


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="make dist", description=__doc__.split("\n\n")[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder of what is built (default: dist)")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="folder of the trees (default: build)")
    options = parser.parse_args(arguments)
    os.umask(0o022)
    os.environ.setdefault(EPOCH, run("git", "log", "-1", "--format=%ct", cwd=ROOT).strip())
    output, work = make_empty(options.output.resolve(), "dist"), make_empty(options.work.resolve(), "build")
    for path in build(output, work):
        print(f"{path.stat().st_size:>11,}  {path.name}")


if __name__ == "__main__":
    main()
