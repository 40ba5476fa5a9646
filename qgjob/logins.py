"""Stored logins: the tokens by server, and the default server, in a file that only its user can read.

Each profile has a file of its own: tokens are of one organization, and a person may be in several of one server.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from qgprotocol.errors import errors_as

from .errors import FileError
from .files import replace_atomically

PROFILE_VARIABLE = "QUALGENT_PROFILE"
PROFILE_FORM = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass
class Logins:
    """The content of the file."""

    default: str = ""  # URL of the server that was logged in to last; empty: none
    tokens: dict[str, str] = field(default_factory=dict, repr=False)  # by server_key


def profile() -> str:
    """Return the name of the profile in use; empty: the one without a name."""
    return os.environ.get(PROFILE_VARIABLE, "")


def logins_path() -> Path:
    """Return ``~/.config/qualgent/logins.json`` (Linux), or ``logins.NAME.json`` of a profile."""
    name = profile()
    return platformdirs.user_config_path("qualgent") / (f"logins.{name}.json" if name else "logins.json")


def server_key(url: str) -> str:
    """Return a URL in the one form in which its token is stored. Two URLs with the same key name the same server."""
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, DEFAULT_PORTS.get(scheme)) else f":{parts.port}"
    return f"{scheme}://{host}{port}{parts.path.rstrip('/')}"


def read_logins() -> Logins:
    """Return the stored logins; none if this user has no file. Raises FileError for one that others can read."""
    path = logins_path()
    try:
        with path.open(encoding="utf-8") as file:
            _check_private(path, os.fstat(file.fileno()))
            stored = json.load(file)
        logins = Logins(stored["default"], stored["tokens"])
        if not isinstance(logins.default, str) or not all(isinstance(text, str) for text in logins.tokens.values()):
            raise TypeError
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return Logins()  # as in a container whose HOME is another user's
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, LookupError, TypeError, AttributeError):
        # without the error itself: it may quote the file
        raise FileError(f"{path} is damaged; delete it, then log in again: qgjob login") from None
    return logins


def write_logins(logins: Logins) -> Path:
    """Replace the file, and return its path. Raises FileError."""
    path = logins_path()
    with errors_as(FileError, f"{path} cannot be written"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        with replace_atomically(path, mode=0o600) as temporary, temporary.open("w", encoding="utf-8") as file:
            json.dump({"default": logins.default, "tokens": logins.tokens}, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
    return path


def _check_private(path: Path, status: os.stat_result) -> None:
    """Raise FileError if users other than this one and root can read or change the file."""
    if sys.platform == "win32":
        return
    if status.st_uid not in (os.geteuid(), 0):
        raise FileError(f"{path} belongs to another user, so qgjob does not use it; delete it, or set HOME")
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise FileError(
            f"{path} can be read by other users, so qgjob does not use it. If they may have read it, revoke its "
            f"tokens. Then run: chmod 600 {path}"
        )
