"""A Python that has only what another system's Python has, to run real programs with: ``make_python``.

It lacks the names that typeshed (which mypy brings along) lists for Linux and not for the other system, and Linux's own
files. Programs that it starts by ``sys.executable`` lack them too.
"""

from __future__ import annotations

import ast
import functools
import importlib
import importlib.util
import os
import runpy
import select
import selectors
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

MODULES = (
    *("errno", "fcntl", "grp", "mmap", "os", "pty", "pwd", "resource", "select", "selectors"),
    *("signal", "socket", "syslog", "termios", "time", "tty"),
)
LINUX_FILES = ("/proc/", "/sys/", "/etc/machine-id/")
# They support Windows by themselves, and choose how when they are imported.
LIBRARIES = "asyncio click._compat httpx junitparser msgspec platformdirs rich.live webbrowser websockets.sync.client"


def make_python(folder: Path, platform: str) -> str:
    """Return the path of a Python of another system (``darwin`` or ``win32``)."""
    program = folder / f"python-{platform}"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{Path(__file__).resolve()}" {platform} "$0" "$@"\n')
    program.chmod(0o755)
    return str(program)


def main(platform: str, executable: str, *arguments: str) -> None:
    """Run a file or ``-m MODULE`` as the other system's Python does."""
    sys.path[0] = os.getcwd()
    imitate(platform)
    sys.executable = executable
    rest = list(arguments)
    while rest[0] in ("-I", "-S"):
        del rest[0]
    is_module = rest[0] == "-m"
    sys.argv = rest[is_module:]
    (runpy.run_module if is_module else runpy.run_path)(sys.argv[0], run_name="__main__")


def imitate(platform: str) -> None:
    """Remove from this process what the system lacks."""
    if platform == "win32":
        for library in LIBRARIES.split():
            importlib.import_module(library)
    sysconfig.get_config_vars()  # of this system's build of Python
    unix = socket.AF_UNIX
    modules = {name: importlib.import_module(name) for name in MODULES}
    for name in ("os", "signal"):  # this system starts programs as ever
        whole = ModuleType(name)
        vars(whole).update(vars(modules[name]))
        setattr(subprocess, name, whole)
    sys.platform = platform
    for name, module in modules.items():
        there = set(defined_names(name, platform))
        for lacking in vars(module).keys() & (set(defined_names(name, "linux")) - there):
            delattr(module, lacking)
        if not there:
            sys.modules[name] = None  # type: ignore[assignment]  # cannot be imported
    importlib.reload(selectors)  # what it offers depends on select
    if hasattr(os, "process_cpu_count"):  # from Python 3.13; without affinities it is the same
        os.process_cpu_count = os.cpu_count
    sys.addaudithook(refuse_linux_files)
    add_windows_parts(unix) if platform == "win32" else add_macos_parts()


def defined_names(module: str, platform: str) -> Iterator[str]:
    """Yield the names that a module of the standard library defines on a system."""
    mypy = importlib.util.find_spec("mypy")
    assert mypy is not None
    assert mypy.origin is not None
    folder = Path(mypy.origin).parent / "typeshed" / "stdlib"
    path = folder / f"{module}.pyi"
    tree = ast.parse((path if path.exists() else folder / module / "__init__.pyi").read_text("utf-8"))
    yield from defined(tree.body, SimpleNamespace(platform=platform, version_info=sys.version_info))


def defined(body: Sequence[ast.stmt], system: SimpleNamespace) -> Iterator[str]:
    for statement in body:
        match statement:
            case ast.If():
                holds = eval(ast.unparse(statement.test), {"sys": system})
                yield from defined(statement.body if holds else statement.orelse, system)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.ImportFrom(module=source) if source != "typing":
                yield from (alias.asname for alias in statement.names if alias.asname == alias.name)
                # socket has most of its names from _socket, without "as"
                yield from (alias.name for alias in statement.names if source == "_socket")


def refuse_linux_files(event: str, arguments: tuple[Any, ...]) -> None:
    """Let Linux's own files not be found (an audit hook)."""
    if event in ("open", "os.listdir", "os.scandir") and f"{arguments[0]}/".startswith(LINUX_FILES):
        raise FileNotFoundError(2, "No such file or directory", arguments[0])


def add_macos_parts() -> None:
    proxies = sys.modules["_scproxy"] = ModuleType("_scproxy")  # of urllib.request
    vars(proxies).update(_get_proxies=dict, _get_proxy_settings=dict)


def add_windows_parts(unix: int) -> None:
    original = select.select
    socket.socketpair = functools.partial(socket.socketpair, unix)  # Windows connects two TCP sockets

    def select_sockets(*arguments: Any) -> Any:
        for file in [file for files in arguments[:3] for file in files]:
            if not stat.S_ISSOCK(os.fstat(file if isinstance(file, int) else file.fileno()).st_mode):
                raise OSError(10038, "An operation was attempted on something that is not a socket")
        return original(*arguments)

    select.select = select_sockets
    # chosen when it was imported: Windows opens no folders, and says whether programs are looked for in the current one
    vars(shutil).update(_use_fd_functions=False, _winapi=SimpleNamespace(NeedCurrentDirectoryForExePath=lambda _: True))
    vars(ssl)["enum_certificates"] = lambda store: []  # of the system
    console = sys.modules["msvcrt"] = ModuleType("msvcrt")
    vars(console).update(kbhit=lambda: bool(original([sys.stdin], [], [], 0)[0]), getwch=lambda: os.read(0, 1).decode())


if __name__ == "__main__":
    main(*sys.argv[1:])
